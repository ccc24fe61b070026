"""What is measured on: the same bytes in every run, valid by the API description.

1,000 messages of five kinds, 200 full agents (`agent.json` is what a real server answered), a stream of tokens.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

AGENT = Path(__file__).with_name("agent.json")

_KINDS: tuple[dict[str, Any], ...] = (
    {"message_type": "user_message", "content": "Which of the two would you take, and why?"},
    {"message_type": "reasoning_message", "reasoning": "They ask for a choice. " * 6, "source": "reasoner_model"},
    {
        "message_type": "tool_call_message",
        "tool_call": {"name": "memory_insert", "arguments": '{"label": "human"}', "tool_call_id": "call-1"},
        "tool_calls": [{"name": "memory_insert", "arguments": '{"label": "human"}', "tool_call_id": "call-1"}],
    },
    {
        "message_type": "tool_return_message",
        "tool_return": "Name: none yet",
        "status": "success",
        "tool_call_id": "call-1",
        "stdout": None,
        "stderr": None,
    },
    {"message_type": "assistant_message", "content": "The first, for it is the simpler one. " * 4},
)


def _message(number: int) -> dict[str, Any]:
    return {
        "id": f"message-{number:08x}-0000-4000-8000-000000000000",
        "date": f"2026-01-01T00:{number // 60 % 60:02}:{number % 60:02}+00:00",
        "name": None,
        "otid": None,
        "sender_id": None,
        "step_id": f"step-{number // 5:08x}-0000-4000-8000-000000000000",
        "is_err": None,
        "seq_id": number,
        "run_id": None,
        **_KINDS[number % len(_KINDS)],
    }


def messages(count: int = 1000) -> list[dict[str, Any]]:
    """Messages, the five kinds in turn."""
    return [_message(number) for number in range(count)]


def agents(count: int = 200) -> list[dict[str, Any]]:
    """Full agents, with all that a server includes."""
    agent = json.loads(AGENT.read_bytes())
    return [{**agent, "id": f"agent-{number:08x}-0000-4000-8000-000000000000"} for number in range(count)]


PAYLOADS: dict[str, Callable[[int], list[dict[str, Any]]]] = {"messages": messages, "agents": agents}


def odd(values: list[dict[str, Any]], which: Iterable[int]) -> list[dict[str, Any]]:
    """The same list with values that the description forbids: no id where there must be one."""
    chosen = frozenset(which)
    return [{**value, "id": None} if number in chosen else value for number, value in enumerate(values)]


def events(count: int = 50_000) -> bytes:
    """An event stream of tokens."""
    base = {**_message(4), "id": "message-00000000-0000-4000-8000-000000000000", "content": "token "}
    lines = (f"data: {json.dumps({**base, 'seq_id': number})}\n\n" for number in range(count))
    return ("".join(lines) + "data: [DONE]\n\n").encode()

"""Where the official client falls short, with the clients of Letta and what its server says; and every fact has a test.

`facts.tsv` names, for each fact about real servers and each shortcoming, the tests that hold it.
"""

from __future__ import annotations

import asyncio
import inspect
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from behaviour.runtime.loopback import LAST_CHUNK, Loopback, Wait, answer, chunk, event, events_head, stream
from behaviour.surface.calls import calls
from letta_sdk import APIError, APITimeoutError, AsyncLetta, Letta, StreamCancelledError, StreamError, models

HERE = Path(__file__).parent
TESTS = HERE.parents[1]
Call = Callable[..., Any]


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    monkeypatch.setattr("letta_sdk._retry._FIRST", 0.001)
    loopback = Loopback()
    loopback.start()
    yield loopback
    loopback.stop()


@pytest.fixture(params=["sync", "async"])
def call(request: pytest.FixtureRequest, server: Loopback) -> Call:
    """Calls something of a client; of a stream or a list, gives the items."""

    def with_sync(use: Callable[[Any], Any], **options: Any) -> Any:
        with Letta(base_url=server.url, api_key="key", **options) as client:
            result = use(client)
            return list(result) if hasattr(result, "__iter__") and not isinstance(result, models.Model) else result

    def with_async(use: Callable[[Any], Any], **options: Any) -> Any:
        async def run() -> Any:
            async with AsyncLetta(base_url=server.url, api_key="key", **options) as client:
                result = await use(client)
                return [item async for item in result] if hasattr(result, "__aiter__") else result

        return asyncio.run(run())

    return with_sync if request.param == "sync" else with_async


def say(client: Any, **options: Any) -> Any:
    return client.agents.messages.create("agent-1", input="hi", **options)


def sent(server: Loopback, call: Call, use: Callable[[Any], Any], **options: Any) -> int:
    """How often something was sent that failed."""
    with pytest.raises(APIError):
        call(use, **options)
    return len(server.requests)


def test_what_was_not_passed_is_not_sent(server: Loopback, call: Call) -> None:
    server.handler = lambda request: stream(event({"message_type": "stop_reason", "stop_reason": "end_turn"}))
    call(lambda client: say(client, streaming=True))
    [request] = server.requests
    assert request.json == {"input": "hi", "streaming": True}
    assert request.headers["x-stainless-package-version"]
    assert request.headers["user-agent"].startswith("letta-sdk/")


def test_a_message_that_times_out_is_sent_once(server: Loopback, call: Call) -> None:
    server.handler = lambda request: [Wait()]
    with pytest.raises(APITimeoutError):
        call(say, timeout=0.2)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("reason", "times"),
    [
        ("agents-limit-exceeded", 1),
        ("exceeded-quota", 1),
        ("premium-usage-exceeded", 1),
        ("standard-usage-exceeded", 1),
        ("not-enough-credits", 1),
        ("too many requests", 3),
    ],
)
def test_only_a_429_that_is_no_quota_is_sent_again(server: Loopback, call: Call, reason: str, times: int) -> None:
    body = {"error": "Rate limited", "reasons": [reason]}
    server.handler = lambda request: answer(body, 429, headers={"Retry-After": "0"})
    assert sent(server, call, lambda client: client.agents.retrieve("agent-1")) == times


@pytest.mark.parametrize(
    ("detail", "times"),
    [
        ("CONFLICT: Another request is currently being processed for this conversation.", 1),
        ({"code": "PENDING_APPROVAL", "pending_request_id": "message-1"}, 1),
        ("Unique constraint violation: tool with this name already exists", 1),
        ("Could not acquire the lock. Please retry your request.", 3),
    ],
)
def test_only_a_409_that_is_a_lock_is_sent_again(server: Loopback, call: Call, detail: object, times: int) -> None:
    server.handler = lambda request: answer({"detail": detail}, 409)
    assert sent(server, call, say) == times


def test_an_error_within_a_stream_is_no_status_error(server: Loopback, call: Call) -> None:
    stopped = event({"message_type": "stop_reason", "stop_reason": "error"})
    failed = event({"message_type": "error_message", "run_id": "run-1", "error_type": "llm_error", "seq_id": None})
    end = b"event: error\n" + failed
    server.handler = lambda request: [events_head(), chunk(stopped + stopped + end), LAST_CHUNK]
    with pytest.raises(StreamError) as caught:
        call(lambda client: say(client, streaming=True))
    assert (type(caught.value), caught.value.run_id, caught.value.error_type) == (StreamError, "run-1", "llm_error")


def test_a_cancelled_run_is_no_success(server: Loopback, call: Call) -> None:
    server.handler = lambda request: stream(event({"message_type": "stop_reason", "stop_reason": "cancelled"}))
    with pytest.raises(StreamCancelledError):
        call(lambda client: say(client, streaming=True))


def test_an_unknown_message_is_no_system_message(server: Loopback, call: Call) -> None:
    new = {"message_type": "dream_message", "id": "message-1", "dream": "sheep"}
    server.handler = lambda request: stream(event(new), event({"message_type": "stop_reason", "stop_reason": "x"}))
    message, stop = call(lambda client: say(client, streaming=True))
    assert not isinstance(message, models.SystemMessage)
    assert (message.message_type, message.dream, stop.stop_reason) == ("dream_message", "sheep", "x")


def test_no_client_has_a_destructor() -> None:
    assert not [kind for base in (Letta, AsyncLetta) for kind in base.__mro__ if "__del__" in vars(kind)]


def test_no_argument_is_named_after_its_place() -> None:
    client = Letta(api_key="key", base_url="http://localhost")
    for each in calls():
        method: Any = client
        for name in each.name.dotted.split("."):
            method = getattr(method, name)
        places = re.compile(r"(path|body|header|cookie)_")
        assert not [name for name in inspect.signature(method).parameters if places.match(name)], each.name.dotted


def facts() -> list[tuple[str, str, list[str]]]:
    """Section, number, and the tests of each fact."""
    lines = (HERE / "facts.tsv").read_text(encoding="utf-8").splitlines()
    return [(section, number, tests.split()) for section, number, tests in (line.split("\t") for line in lines)]


def test_the_tests_of_facts_are_there() -> None:
    for section, number, tests in facts():
        assert tests, (section, number)
        for test in tests:
            path, name = test.split("::")
            text = (TESTS / path).read_text(encoding="utf-8")
            assert re.search(rf"^(async )?def {name}\(", text, re.MULTILINE), test


def test_every_fact_has_tests(shared: Callable[[str], Path]) -> None:
    text = shared("reference/letta-facts.md").read_text(encoding="utf-8")
    for section, title in (("servers", "What real servers do"), ("short", "The official client")):
        part = text.split(f"\n## {title}")[1].split("\n## ")[0]
        numbers = re.findall(r"^(\d+)\. ", part, re.MULTILINE)
        assert numbers == [number for name, number, _ in facts() if name == section]
    streams = text.split("\n## Streams")[1].split("\n## ")[0]
    assert len(re.findall(r"^\* ", streams, re.MULTILINE)) == len([1 for name, *_ in facts() if name == "streams"])

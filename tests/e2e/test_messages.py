"""Messages: sent in one piece, in the background, listed; tool calls, approvals, errors of the model."""

from __future__ import annotations

import time
from typing import Any

import pytest

from e2e.caller import Caller

ENDED = {"completed", "failed", "cancelled"}


def kinds(messages: Any) -> list[str]:
    return [message.message_type for message in messages]


def wait_for_run(call: Caller, client: Any, run_id: str) -> Any:
    for _ in range(100):
        run = call(client.runs.retrieve(run_id))
        if run.status in ENDED:
            return run
        time.sleep(0.2)
    raise AssertionError(f"{run_id} does not end")


def test_a_message_is_answered(call: Caller, client: Any, agent: Any) -> None:
    answer = call(client.agents.messages.create(agent.id, input="#reason I think.\n#say Hello, world."))
    assert kinds(answer.messages) == ["reasoning_message", "assistant_message"]
    assert answer.messages[0].reasoning == "I think."
    assert answer.messages[1].content == "Hello, world."
    assert answer.stop_reason.stop_reason == "end_turn"
    assert answer.usage.step_count == 1


def test_messages_are_sent_as_dicts_and_in_parts(call: Caller, client: Any, agent: Any) -> None:
    parts = [{"type": "text", "text": "#say In parts."}]
    answer = call(client.agents.messages.create(agent.id, messages=[{"role": "user", "content": parts}]))
    assert answer.messages[-1].content == "In parts."


def test_a_tool_is_called(call: Caller, client: Any, agent: Any, tool: Any) -> None:
    call(client.agents.tools.attach(tool.id, agent_id=agent.id))
    answer = call(client.agents.messages.create(agent.id, input=f'#tool {tool.name} {{"sides": 6}}'))
    assert kinds(answer.messages) == ["tool_call_message", "tool_return_message", "assistant_message"]
    called, returned, said = answer.messages
    assert (called.tool_call.name, called.tool_call.arguments) == (tool.name, '{"sides": 6}')
    assert (returned.tool_return, returned.status) == ("6", "success")
    assert returned.tool_call_id == called.tool_call.tool_call_id
    assert said.content.startswith("The tool answered: ")


def test_a_tool_call_waits_for_approval(call: Caller, client: Any, agent: Any, tool: Any) -> None:
    messages = client.agents.messages
    call(client.agents.tools.attach(tool.id, agent_id=agent.id))
    required = {"agent_id": agent.id, "requires_approval": True}
    call(client.agents.tools.update_approval(tool.name, **required))
    asked = call(messages.create(agent.id, input=f'#tool {tool.name} {{"sides": 6}}'))
    assert kinds(asked.messages) == ["approval_request_message"]
    assert asked.stop_reason.stop_reason == "requires_approval"
    with pytest.raises(call.sdk.PendingApprovalError) as caught:
        call(messages.create(agent.id, input="What about it?"))
    assert isinstance(caught.value, call.sdk.ConflictError)
    assert caught.value.body["detail"]["code"] == "PENDING_APPROVAL"
    assert caught.value.pending_request_id == asked.messages[0].id
    verdict = {"type": "approval", "approve": False, "tool_call_id": asked.messages[0].tool_call.tool_call_id}
    given = {"type": "approval", "approvals": [{**verdict, "reason": "Not now."}]}
    refused = call(messages.create(agent.id, messages=[given]))
    assert kinds(refused.messages)[-1] == "assistant_message"


def test_a_message_in_the_background_is_waited_for(call: Caller, client: Any, agent: Any) -> None:
    run = call(client.agents.messages.create_async(agent.id, input="#say Later."))
    assert run.id.startswith("run-")
    assert wait_for_run(call, client, run.id).status == "completed"
    said = [item.content for item in call.all(client.runs.messages.list(run.id)) if item.message_type[0] == "a"]
    assert said == ["Later."]


def test_an_agent_forgets_its_messages(call: Caller, client: Any, agent: Any) -> None:
    call(client.agents.messages.create(agent.id, input="Hello"))
    assert len(call(client.agents.retrieve(agent.id)).message_ids) == 3
    call(client.agents.messages.reset(agent.id))
    assert len(call(client.agents.retrieve(agent.id)).message_ids) == 1


@pytest.fixture
def talk(call: Caller, client: Any, agent: Any) -> list[str]:
    """The messages of a conversation, oldest first."""
    for number in range(4):
        call(client.agents.messages.create(agent.id, input=f"#say {number}"))
    page = call(client.agents.messages.list(agent.id, order="asc", limit=100))
    return list(dict.fromkeys(message.id for message in page.items))


def ids(items: list[Any]) -> list[str]:
    return list(dict.fromkeys(item.id for item in items))


def test_messages_are_listed_oldest_first(call: Caller, client: Any, agent: Any, talk: list[str]) -> None:
    assert ids(call.all(client.agents.messages.list(agent.id, order="asc", limit=2))) == talk
    after = client.agents.messages.list(agent.id, order="asc", limit=2, after=talk[2])
    assert ids(call.all(after)) == talk[3:]


def test_messages_are_listed_newest_first(call: Caller, client: Any, agent: Any, talk: list[str]) -> None:
    before = client.agents.messages.list(agent.id, order="desc", limit=2, before=talk[5])
    assert set(ids(call.all(before))) == set(talk[:5])


def test_no_message_is_lost_on_the_way_back(call: Caller, client: Any, agent: Any, talk: list[str]) -> None:
    assert set(ids(call.all(client.agents.messages.list(agent.id, limit=2)))) == set(talk)


@pytest.mark.parametrize(("status", "name"), [(401, "llm_authentication"), (429, "llm_rate_limit")])
def test_errors_of_the_model(call: Caller, client: Any, agent: Any, status: int, name: str) -> None:
    with pytest.raises(call.sdk.APIStatusError) as caught:
        call(client.with_options(max_retries=0).agents.messages.create(agent.id, input=f"#status {status}"))
    assert caught.value.status_code == status
    assert caught.value.body["error"]["type"] == name
    assert f"the model fails with {status}" in str(caught.value)


def test_an_agent_summarises_what_was_said(call: Caller, client: Any, agent: Any, talk: list[str]) -> None:
    assert call(client.agents.messages.compact(agent.id)).summary


def test_a_run_is_cancelled(call: Caller, client: Any, agent: Any) -> None:
    run = call(client.agents.messages.create_async(agent.id, input="#slow 8"))
    time.sleep(1)
    assert call(client.agents.messages.cancel(agent.id, run_ids=[run.id]))
    assert wait_for_run(call, client, run.id).status == "cancelled"

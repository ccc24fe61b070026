"""Conversations: messages stream by default, as the server has it, and are answered in one piece if asked to."""

from __future__ import annotations

from typing import Any

import pytest

from e2e.caller import Caller, first


@pytest.fixture
def conversation(call: Caller, client: Any, agent: Any) -> Any:
    return call(client.conversations.create(agent_id=agent.id, summary="About nothing."))


def test_a_conversation(call: Caller, client: Any, agent: Any, conversation: Any) -> None:
    assert call(client.conversations.retrieve(conversation.id)).summary == "About nothing."
    assert call(client.conversations.update(conversation.id, summary="About all.")).summary == "About all."
    found = call.all(client.conversations.list(agent_id=agent.id))
    assert [item.id for item in found] == [conversation.id]
    call(client.conversations.delete(conversation.id))
    assert call.all(client.conversations.list(agent_id=agent.id)) == []


def test_it_streams_by_default(call: Caller, client: Any, conversation: Any) -> None:
    events = call.events(call.run(client.conversations.messages.create(conversation.id, input="#say Hello.")))
    assert [event.content for event in events if event.message_type == "assistant_message"] == ["Hello."]
    assert [event.message_type for event in events][-2:] == ["stop_reason", "usage_statistics"]


def test_it_answers_in_one_piece(call: Caller, client: Any, conversation: Any) -> None:
    create = client.conversations.messages.create
    answer = call(create(conversation.id, input="#say Hello.", streaming=False))
    assert answer.messages[-1].content == "Hello."
    assert answer.stop_reason.stop_reason == "end_turn"


def test_its_messages(call: Caller, client: Any, conversation: Any) -> None:
    for number in range(3):
        call(client.conversations.messages.create(conversation.id, input=f"#say {number}", streaming=False))
    messages = client.conversations.messages
    oldest_first = call.all(messages.list(conversation.id, order="asc", limit=2))
    said = [item.content for item in oldest_first if item.message_type == "assistant_message"]
    assert said == ["0", "1", "2"]


def test_no_message_is_lost_on_the_way_back(call: Caller, client: Any, conversation: Any) -> None:
    for number in range(3):
        call(client.conversations.messages.create(conversation.id, input=f"#say {number}", streaming=False))
    newest_first = call.all(client.conversations.messages.list(conversation.id, order="desc", limit=2))
    said = [item.content for item in newest_first if item.message_type == "assistant_message"]
    assert sorted(said) == ["0", "1", "2"]


def test_a_background_stream_is_attached_to(call: Caller, client: Any, conversation: Any) -> None:
    options = {"stream_tokens": True, "background": True}
    stream = call.run(client.conversations.messages.create(conversation.id, input="#slow 2 #long 20", **options))
    begun = call.run(first(stream))
    call.run(stream.close())
    rest = call.run(client.conversations.messages.stream(conversation.id, starting_after=begun.seq_id))
    numbers = [event.seq_id for event in call.events(rest) if getattr(event, "seq_id", None)]
    assert numbers == list(range(begun.seq_id + 1, begun.seq_id + 20))


def test_it_is_forked(call: Caller, client: Any, conversation: Any) -> None:
    fork = call(client.conversations.fork(conversation.id))
    assert fork.id != conversation.id
    assert fork.agent_id == conversation.agent_id

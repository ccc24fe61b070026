"""How a real server behaves, beyond what its document says; the client is built on these facts."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from e2e.caller import Caller, unique

HEADER = "X-Stainless-Package-Version"


def test_properties_that_the_document_forbids_are_kept(call: Caller, client: Any) -> None:
    archive = call(client.archives.create(name=unique(), embedding="openai/text-embedding-3-small"))
    call.later(client.archives.delete, archive.id)
    assert archive.organization_id.startswith("org-")


def test_answers_are_dumped_as_they_came(call: Caller, client: Any, agent: Any) -> None:
    read = call.run(client.agents.retrieve(agent.id))
    assert read.model_dump(mode="json", by_alias=True, exclude_unset=True) == call.wire


def test_a_run_is_completed_without_a_time_zone(call: Caller, client: Any, agent: Any) -> None:
    answer = call(client.agents.messages.create(agent.id, input="Hello"))
    run = call(client.runs.retrieve(answer.messages[0].run_id))
    assert run.completed_at.tzinfo is None
    assert run.created_at.tzinfo is not None
    assert call.wire["completed_at"][-1].isdigit()
    assert call.wire["created_at"].endswith("Z")
    assert answer.messages[0].date.utcoffset() == dt.timedelta(0)


def test_an_export_is_an_object(call: Caller, client: Any, agent: Any) -> None:
    call.run(client.agents.export_file(agent.id))
    assert isinstance(call.wire, dict)


def test_deletions_are_answered_in_three_ways(call: Caller, client: Any, agent: Any) -> None:
    block = call(client.blocks.create(label="a", value="b"))
    archive = call(client.archives.create(name=unique(), embedding="openai/text-embedding-3-small"))
    assert call(client.agents.delete(agent.id)).message
    assert call(client.blocks.delete(block.id)) is None
    assert call.answer == (200, b"null")
    assert call(client.archives.delete(archive.id)) is None
    assert call.answer == (204, b"")


def test_without_the_header_of_compatibility_streaming_is_refused(call: Caller, client: Any, agent: Any) -> None:
    legacy = client.with_options(default_headers={HEADER: call.sdk.omit})
    with pytest.raises(call.sdk.UnprocessableEntityError):
        call.run(legacy.agents.messages.create(agent.id, input="Hello", streaming=True))
    assert HEADER not in call.request.headers


def test_the_client_says_who_it_is(call: Caller, client: Any) -> None:
    call(client.health())
    assert call.request.headers["user-agent"].startswith(call.sdk.__name__.replace("_", "-"))
    assert call.request.headers[HEADER]
    assert call.request.headers["authorization"] == f"Bearer {call.password}"


def test_paths_are_called_exactly(call: Caller, client: Any) -> None:
    call.all(client.agents.list(limit=1))
    assert call.request.url.path == "/v1/agents/"
    redirected = call.run(client.with_options(timeout=10).request("GET", "/v1/agents", cast_to=list))
    assert isinstance(redirected, list)


def test_the_first_event_is_a_ping_with_the_run(call: Caller, client: Any, agent: Any) -> None:
    create = client.agents.messages.create
    stream = call.run(create(agent.id, input="Hello", streaming=True, background=True, include_pings=True))
    ping, *_ = call.events(stream, hidden=True)
    assert ping.message_type == "ping"
    assert ping.run_id.startswith("run-")


def test_a_stream_without_pings(call: Caller, client: Any, agent: Any) -> None:
    call.events(call.run(client.agents.messages.create(agent.id, input="#slow 2", streaming=True, include_pings=False)))
    assert sum(event["message_type"] == "ping" for event in call.sent(hidden=True)) <= 1


def test_tool_calls_are_an_object_in_pieces_and_a_list_in_the_whole(
    call: Caller, client: Any, agent: Any, tool: Any
) -> None:
    call(client.agents.tools.attach(tool.id, agent_id=agent.id))
    text = f'#tool {tool.name} {{"sides": 123456789}}'
    stream = call.run(client.agents.messages.create(agent.id, input=text, streaming=True, stream_tokens=True))
    pieces = [event for event in call.events(stream) if event.message_type == "tool_call_message"]
    assert len(pieces) >= 2
    assert len({piece.id for piece in pieces}) == 1
    assert pieces[0].tool_call.name == tool.name
    assert "".join(piece.tool_call.arguments or "" for piece in pieces) == '{"sides": 123456789}'
    assert all(not isinstance(piece.tool_calls, list) for piece in pieces)


def test_several_messages_have_one_id(call: Caller, client: Any, agent: Any) -> None:
    answer = call(client.agents.messages.create(agent.id, input="#reason Why?\n#say So."))
    assert len({message.id for message in answer.messages}) == 1
    assert len({message.otid for message in answer.messages}) == 2
    listed = call.all(client.agents.messages.list(agent.id, order="asc", limit=1))
    assert len(listed) == 4


def test_a_run_in_the_foreground_cannot_be_attached_to(call: Caller, client: Any, agent: Any) -> None:
    answer = call(client.agents.messages.create(agent.id, input="Hello"))
    with pytest.raises(call.sdk.BadRequestError, match="not created in background mode"):
        call.all(call.run(client.runs.messages.stream(answer.messages[0].run_id)))


def test_attaching_to_a_run_needs_no_arguments(call: Caller, client: Any, agent: Any) -> None:
    """Without a body the server fails, although the document allows that."""
    started = call.run(client.agents.messages.create(agent.id, input="Hello", streaming=True, background=True))
    events = call.events(started)
    again = call.events(call.run(client.runs.messages.stream(events[0].run_id)))
    assert [event.message_type for event in again] == [event.message_type for event in events]


def test_a_message_that_is_sent_again_is_taken_once(call: Caller, client: Any, agent: Any) -> None:
    conversation = call(client.conversations.create(agent_id=agent.id))
    message = {"role": "user", "content": "#slow 2 #long 9", "otid": unique("otid")}
    options = {"messages": [message], "background": True, "stream_tokens": True}
    begun = call.run(client.conversations.messages.create(conversation.id, **options))
    again = call.run(client.conversations.messages.create(conversation.id, **options))
    assert {event.run_id for event in call.all(begun)[:-2]} == {event.run_id for event in call.all(again)[:-2]}


def test_lists_and_booleans_in_queries(call: Caller, client: Any, create_agent: Any) -> None:
    one, two = unique("tag"), unique("tag é&=")
    both, first = create_agent(tags=[one, two]), create_agent(tags=[one])
    any_of = call.all(client.agents.list(tags=[one, two], match_all_tags=False))
    assert {agent.id for agent in any_of} == {both.id, first.id}
    all_of = call.all(client.agents.list(tags=[one, two], match_all_tags=True))
    assert {agent.id for agent in all_of} == {both.id}


def test_what_is_included_is_what_was_asked_for(call: Caller, client: Any, agent: Any) -> None:
    assert call(client.agents.retrieve(agent.id, include=[])).blocks == []
    included = call(client.agents.retrieve(agent.id, include=["agent.blocks", "agent.tags"]))
    assert {block.label for block in included.blocks} == {"human", "persona"}

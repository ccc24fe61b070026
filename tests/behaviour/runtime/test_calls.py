"""Calls, pages, streams, errors and uploads over real HTTP, with both clients."""

from __future__ import annotations

import pytest
from demo_sdk import _errors, models

from behaviour.runtime.conftest import Caller
from behaviour.runtime.loopback import Loopback, Request, answer, event, stream


def test_a_call_sends_what_was_passed_and_gives_the_typed_answer(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: answer({"id": "1", "name": "one", "new": True})
    thing = caller.get(lambda client: client.things.create(name="öne", tags=["a", "b"]))
    assert isinstance(thing, models.Thing)
    assert thing.model_extra == {"new": True}
    [request] = server.requests
    assert (request.method, request.target) == ("POST", "/v1/things/")
    assert request.json == {"name": "öne", "tags": ["a", "b"]}
    assert request.headers["content-type"] == "application/json"


def test_arguments_of_a_path_are_encoded_exactly(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: answer({"id": "1"})
    caller.get(lambda client: client.things.retrieve("a/b c%2Fd?é", verbose=True))
    assert server.requests[0].target == "/v1/things/a%2Fb%20c%252Fd%3F%C3%A9?verbose=true"


def test_an_empty_argument_of_a_path_is_refused_before_anything_is_sent(server: Loopback, caller: Caller) -> None:
    with pytest.raises(ValueError, match="thing_id"):
        caller.get(lambda client: client.things.retrieve(""))
    assert not server.requests


def test_iterating_goes_through_all_pages(server: Loopback, caller: Caller) -> None:
    def list_things(request: Request) -> bytes:
        first = int(request.query.get("after", "0")) + 1
        return answer([{"id": str(number)} for number in range(first, min(first + 3, 8))])

    server.handler = list_things
    things = caller.all(lambda client: client.things.list(limit=3))
    assert [thing.id for thing in things] == ["1", "2", "3", "4", "5", "6", "7"]
    assert [request.query.get("after") for request in server.requests] == [None, "3", "6", "7"]


def test_a_stream_gives_typed_events(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: stream(
        event({"message_type": "ping"}),
        event({"message_type": "assistant_message", "id": "1", "content": "Hello"}),
        event({"message_type": "stop_reason", "stop_reason": "end_turn"}),
    )
    events = caller.all(lambda client: client.things.messages.create("1", input="hi", streaming=True))
    assert [type(item) for item in events] == [models.AssistantMessage, models.StopReason]
    assert server.requests[0].json == {"input": "hi", "streaming": True}
    assert server.requests[0].headers["accept"] == "text/event-stream"


def test_without_streaming_the_same_method_gives_the_answer(server: Loopback, caller: Caller) -> None:
    plain = {
        "messages": [{"message_type": "assistant_message", "id": "1", "content": "Hello"}],
        "stop_reason": {"message_type": "stop_reason", "stop_reason": "end_turn"},
        "usage": {"message_type": "usage_statistics"},
    }
    server.handler = lambda request: answer(plain)
    result = caller.get(lambda client: client.things.messages.create("1", input="hi", streaming=False))
    assert isinstance(result, models.Answer)
    assert isinstance(result.messages[0], models.AssistantMessage)
    assert result.messages[0].content == "Hello"


PLAIN = {
    "messages": [],
    "stop_reason": {"message_type": "stop_reason", "stop_reason": "end_turn"},
    "usage": {"message_type": "usage_statistics"},
}


@pytest.mark.parametrize("given", [{}, {"streaming": True}, {"streaming": None}])
def test_what_the_server_streams_by_default_is_a_stream(
    server: Loopback, caller: Caller, given: dict[str, bool]
) -> None:
    server.handler = lambda request: stream(event({"message_type": "stop_reason", "stop_reason": "end_turn"}))
    events = caller.all(lambda client: client.things.messages.converse("1", input="hi", **given))
    assert [type(item) for item in events] == [models.StopReason]
    assert server.requests[0].json == {"input": "hi", **given}


def test_streaming_false_gives_the_answer_where_the_server_streams_by_default(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: answer(PLAIN)
    result = caller.get(lambda client: client.things.messages.converse("1", input="hi", streaming=False))
    assert isinstance(result, models.Answer)
    assert server.requests[0].json == {"input": "hi", "streaming": False}


def test_an_error_status_raises_its_class(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: answer({"detail": "no such thing"}, 404)
    with pytest.raises(_errors.NotFoundError) as caught:
        caller.get(lambda client: client.things.retrieve("1"))
    assert str(caught.value) == "GET /v1/things/1: 404 no such thing"
    assert caught.value.parsed == models.Problem(detail="no such thing")


def test_a_file_is_uploaded(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: answer({"id": "1"})
    caller.get(lambda client: client.things.upload("1", file=("a.txt", b"content"), name="x", meta={"a": 1}))
    [request] = server.requests
    boundary = request.headers["content-type"].partition("boundary=")[2]
    parts = [part.strip(b"\r\n") for part in request.body.split(f"--{boundary}".encode())][1:-1]
    assert parts == [
        b'Content-Disposition: form-data; name="file"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\ncontent',
        b'Content-Disposition: form-data; name="name"\r\n\r\nx',
        b'Content-Disposition: form-data; name="meta"\r\nContent-Type: application/json\r\n\r\n{"a":1}',
    ]
    assert int(request.headers["content-length"]) == len(request.body)

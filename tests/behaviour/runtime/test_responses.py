"""Raw and streamed answers: every method in four forms."""

from __future__ import annotations

from typing import Any

import pytest
from demo_sdk import _errors, models

from behaviour.runtime.conftest import Caller
from behaviour.runtime.loopback import LAST_CHUNK, Cut, Loopback, answer, chunk, event, events_head, stream

THING = answer({"id": "1"}, headers={"X-Left": "9", "x-request-id": "req-1"})


def test_a_raw_response(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: THING
    response = caller.get(lambda client: client.things.with_raw_response.retrieve("1"))
    assert (response.status_code, response.headers["x-left"], response.request_id) == (200, "9", "req-1")
    assert (response.method, response.url.path, response.http_version) == ("GET", "/v1/things/1", "HTTP/1.1")
    assert response.http_request.headers["authorization"] == "Bearer key"
    assert response.is_closed
    assert response.elapsed.total_seconds() > 0
    thing = caller.run(response.parse())
    assert isinstance(thing, models.Thing)
    assert caller.run(response.parse()) is thing
    assert caller.run(response.json()) == {"id": "1"}
    assert caller.run(response.text()) == '{"id": "1"}'
    assert caller.run(response.read()) == b'{"id": "1"}'
    assert repr(response).endswith("APIResponse [200] GET /v1/things/{thing_id}>")


def test_a_raw_response_is_read_as_any_type(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: answer({"id": "1", "content": "Hi"})
    response = caller.get(lambda client: client.things.with_raw_response.retrieve("1"))
    message = caller.run(response.parse(to=models.UserMessage))
    assert (type(message), message.content) == (models.UserMessage, "Hi")
    assert caller.run(response.parse(to=dict)) == {"id": "1", "content": "Hi"}
    assert caller.run(response.parse(to=str)) == '{"id": "1", "content": "Hi"}'
    assert type(caller.run(response.parse())) is models.Thing
    with pytest.raises(_errors.ResponseValidationError, match="GET /v1/things/1"):
        caller.run(response.parse(to=list))


def test_the_whole_client_gives_raw_responses(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: THING
    response = caller.get(lambda client: client.with_raw_response.things.retrieve("1"))
    assert caller.run(response.parse()).id == "1"
    assert caller.get(lambda client: client.things.retrieve("1")).id == "1"


def test_a_raw_page(server: Loopback, caller: Caller) -> None:
    server.reply_in_turn(answer([{"id": "1"}]), answer([{"id": "2"}]), answer([]))
    response = caller.get(lambda client: client.things.with_raw_response.list())
    page = caller.run(response.parse())
    assert [thing.id for thing in page.items] == ["1"]


def test_a_raw_stream(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: stream(event({"message_type": "stop_reason", "stop_reason": "x"}))
    response = caller.get(
        lambda client: client.things.messages.with_raw_response.create("1", input="x", streaming=True)
    )
    assert response.headers["content-type"] == "text/event-stream"
    events = caller.run(response.parse())
    assert [item.stop_reason for item in caller.items(events)] == ["x"]


def test_a_raw_response_to_an_error_is_the_error(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: answer({"detail": "no"}, 404)
    with pytest.raises(_errors.NotFoundError):
        caller.get(lambda client: client.things.with_raw_response.retrieve("1"))


def entered(caller: Caller, manager: Any, use: Any) -> Any:
    """Enter a context manager, and do something with what it gives."""
    if caller.is_async:

        async def inside() -> Any:
            async with manager as response:
                result = use(response)
                return await result if hasattr(result, "__await__") else result

        return caller.run(inside())
    with manager as response:
        return use(response)


def test_a_streaming_response(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: THING
    manager = caller.client.things.with_streaming_response.retrieve("1")
    assert not server.requests
    assert entered(caller, manager, lambda response: response.parse()).id == "1"
    manager = caller.client.with_streaming_response.things.retrieve("1")
    assert entered(caller, manager, lambda response: response.status_code) == 200


@pytest.mark.parametrize(("method", "expected"), [("iter_bytes", b"one\ntwo"), ("iter_text", "one\ntwo")])
def test_a_streaming_response_is_read_as_one_goes(server: Loopback, caller: Caller, method: str, expected: Any) -> None:
    server.handler = lambda request: answer(content=b"one\ntwo", kind="text/plain")

    def read(response: Any) -> Any:
        if not caller.is_async:
            return list(getattr(response, method)())

        async def collect() -> list[Any]:
            return [piece async for piece in getattr(response, method)()]

        return collect()

    manager = caller.client.things.with_streaming_response.download("1")
    pieces = entered(caller, manager, read)
    assert type(expected)().join(pieces) == expected


def test_leaving_early_closes_the_connection(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: [events_head("application/octet-stream"), chunk(b"x" * 100), Cut()]
    manager = caller.client.things.with_streaming_response.download("1")
    entered(caller, manager, lambda response: response.status_code)
    assert server.wait_until_closed()


def test_a_body_that_breaks_off_is_our_error(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: [events_head("application/octet-stream"), chunk(b"x" * 100), Cut()]
    manager = caller.client.things.with_streaming_response.download("1")
    with pytest.raises(_errors.APIConnectionError, match="/download"):
        entered(caller, manager, lambda response: response.read())


def test_a_streaming_page_and_stream(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: answer([{"id": "1"}])
    page = entered(caller, caller.client.things.with_streaming_response.list(), lambda response: response.parse())
    assert page.items[0].id == "1"
    server.handler = lambda request: [events_head(), chunk(event("[DONE]")), LAST_CHUNK]
    messages = caller.client.things.messages.with_streaming_response
    manager = messages.create("1", input="x", streaming=True)
    assert "Stream" in repr(entered(caller, manager, lambda response: response.parse()))


def test_an_error_of_a_streaming_response(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: answer({"detail": "no"}, 404)
    manager = caller.client.things.with_streaming_response.retrieve("1")
    with pytest.raises(_errors.NotFoundError, match="no"):
        entered(caller, manager, lambda response: response)


def test_text_and_bytes(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: answer(content="é".encode("latin-1"), kind="text/plain; charset=latin-1")
    assert caller.get(lambda client: client.things.export("1")) == "é"
    assert caller.get(lambda client: client.things.download("1")) == b"\xe9"
    server.handler = lambda request: answer(content=b"caf\xc3\xa9", kind="text/plain; charset=nonsense")
    assert caller.get(lambda client: client.things.export("1")) == "café"

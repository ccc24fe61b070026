"""Background streams that break are taken up where they broke: no event is lost, none comes twice."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from demo_sdk import _errors

from behaviour.runtime.conftest import Caller
from behaviour.runtime.loopback import (
    LAST_CHUNK,
    Cut,
    Loopback,
    Reply,
    Request,
    Reset,
    Wait,
    answer,
    chunk,
    event,
    events_head,
    stream,
)

RUN = "run-7"
STOP = event({"message_type": "stop_reason", "stop_reason": "end_turn"})
USAGE = event({"message_type": "usage_statistics", "total_tokens": 7})
DONE = event("[DONE]")
PING = event({"message_type": "ping", "run_id": RUN, "seq_id": 1})


def word(number: int) -> bytes:
    message = {"message_type": "assistant_message", "id": "m", "run_id": RUN, "seq_id": number, "content": f"{number} "}
    return event(message)


EVENTS = [PING, *(word(number) for number in range(2, 7)), STOP, USAGE, DONE]
"""A whole run; what has no number comes after what has one."""


def start(client: Any, **options: Any) -> Any:
    return client.things.messages.create("1", input="hi", streaming=True, background=True, **options)


def rest(request: Request) -> list[bytes]:
    """What the server sends to one who attaches to the run."""
    after = request.json.get("starting_after", 0)
    return EVENTS[after:] if after < 6 else EVENTS[6:]


def breaking(fault: Any, *after: int) -> Callable[[Request], Reply]:
    """A server that breaks the first streams, each after so many events."""
    counts = list(after)

    def handle(request: Request) -> Reply:
        events = rest(request) if request.path.endswith("/stream") else EVENTS
        if counts:
            events = events[: counts.pop(0)]
            return [events_head(), *(chunk(item) for item in events), fault]
        return [events_head(), *(chunk(item) for item in events), LAST_CHUNK]

    return handle


def seen_in(events: list[Any]) -> list[Any]:
    return [getattr(item, "seq_id", None) or item.message_type for item in events]


WHOLE = [2, 3, 4, 5, 6, "stop_reason", "usage_statistics"]


@pytest.mark.parametrize(
    "fault", [Cut(), Reset(), LAST_CHUNK, chunk(b'data: {"message')], ids=["cut", "reset", "end", "half"]
)
@pytest.mark.parametrize("after", range(1, 9))
def test_a_stream_that_breaks_anywhere_is_taken_up(server: Loopback, caller: Caller, fault: Any, after: int) -> None:
    server.handler = breaking(fault, after) if fault != chunk(b'data: {"message') else _half(after)
    assert seen_in(caller.all(start)) == WHOLE
    _, second = server.requests
    assert second.target == f"/v1/runs/{RUN}/stream"
    assert second.json == {"starting_after": min(after, 6)}


def _half(after: int) -> Callable[[Request], Reply]:
    whole = breaking(Cut(), after)

    def handle(request: Request) -> Reply:
        reply = whole(request)
        assert not isinstance(reply, bytes)
        *pieces, last = reply
        return [*pieces, chunk(b'data: {"message'), last] if isinstance(last, Cut) else [*pieces, last]

    return handle


def test_a_server_that_repeats_the_last_event_is_seen_through(server: Loopback, caller: Caller) -> None:
    server.reply_in_turn(
        [events_head(), *(chunk(item) for item in EVENTS[:4]), Cut()],
        [events_head(), *(chunk(item) for item in EVENTS[2:]), LAST_CHUNK],
    )
    assert seen_in(caller.all(start)) == WHOLE


def test_a_stream_may_break_again_and_again_as_long_as_it_gets_on(server: Loopback, caller: Caller) -> None:
    server.handler = breaking(Cut(), 2, 1, 1, 1, 1, 1)
    assert seen_in(caller.all(start)) == WHOLE
    assert len(server.requests) == 7


def test_a_stream_that_does_not_get_on_is_given_up(server: Loopback, caller: Caller) -> None:
    server.handler = breaking(Cut(), 3, *[0] * 20)
    with pytest.raises(_errors.APIConnectionError):
        caller.all(start)
    assert len(server.requests) == 1 + caller.client.max_retries
    assert server.wait_until_closed()


def test_silence_is_a_break(server: Loopback, make_caller: Callable[..., Caller]) -> None:
    server.handler = breaking(Wait(), 4)
    assert seen_in(make_caller(timeout=0.2).all(start)) == WHOLE


def test_the_final_response_has_no_seam(server: Loopback, caller: Caller) -> None:
    server.handler = breaking(Cut(), 3)
    response = caller.run(caller.get(start).get_final_response())
    assert response.messages[0].content == "2 3 4 5 6 "


def test_the_message_itself_is_sent_once(server: Loopback, caller: Caller) -> None:
    server.handler = breaking(Cut(), 3, 1)
    caller.all(start)
    assert [request.path for request in server.requests].count("/v1/things/1/messages") == 1


def test_options_of_the_call_go_along(server: Loopback, caller: Caller) -> None:
    server.handler = breaking(Cut(), 1)
    events = caller.all(lambda client: start(client, include_pings=True))
    assert seen_in(events) == [1, *WHOLE]
    assert server.requests[1].json == {"starting_after": 1, "include_pings": True}


@pytest.mark.parametrize("status", [410, 503])
def test_a_run_that_is_gone_is_its_status_error(server: Loopback, caller: Caller, status: int) -> None:
    broken = breaking(Cut(), 3)
    server.handler = lambda request: answer({"detail": "gone"}, status) if "runs" in request.path else broken(request)
    with pytest.raises(_errors.APIStatusError, match="gone") as caught:
        caller.all(start)
    assert caught.value.status_code == status


def test_a_stream_that_is_not_in_background_is_not_taken_up(server: Loopback, caller: Caller) -> None:
    server.handler = breaking(Cut(), 3)
    with pytest.raises(_errors.APIConnectionError):
        caller.all(lambda client: client.things.messages.create("1", input="hi", streaming=True))
    assert len(server.requests) == 1


def test_without_a_run_there_is_nothing_to_take_up(server: Loopback, caller: Caller) -> None:
    server.handler = breaking(Cut(), 0)
    with pytest.raises(_errors.APIConnectionError):
        caller.all(start)
    assert len(server.requests) == 1


def test_a_closed_stream_is_not_taken_up(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: [events_head(), chunk(PING + word(2)), Wait()]
    events = caller.get(start)
    if caller.is_async:
        caller.run(anext(events))
    else:
        next(events)
    assert (events.run_id, events.position) == (RUN, 2)
    caller.run(events.close())
    with pytest.raises(_errors.APIConnectionError):
        caller.items(events)
    assert len(server.requests) == 1


def test_attaching_by_hand(server: Loopback, caller: Caller) -> None:
    server.handler = breaking(Cut(), 1)
    events = caller.all(lambda client: client.things.messages.stream_run(RUN, starting_after=3))
    assert seen_in(events) == WHOLE[2:]
    assert [request.json for request in server.requests] == [{"starting_after": 3}, {"starting_after": 4}]


def test_attaching_by_hand_always_sends_a_body(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: stream(word(2))
    caller.all(lambda client: client.things.messages.stream_run(RUN))
    assert server.requests[0].body == b"{}"


def test_messages_of_a_background_stream_get_an_identity(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: stream(word(2))
    given = [{"role": "user", "content": "a"}, {"role": "user", "content": "b", "otid": "mine"}]
    caller.all(lambda client: start(client, messages=given))
    first, second = server.requests[0].json["messages"]
    assert len(first["otid"]) == 36
    assert second["otid"] == "mine"
    assert "otid" not in given[0]


def test_messages_of_other_calls_do_not(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: stream(word(2))
    given = [{"role": "user", "content": "a"}]
    caller.all(lambda client: client.things.messages.create("1", input="x", streaming=True, messages=given))
    assert server.requests[0].json["messages"] == given

"""Event streams as real servers send them, from start to end and to every other end."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from demo_sdk import _errors, models

from behaviour.runtime.conftest import Caller
from behaviour.runtime.loopback import (
    LAST_CHUNK,
    Cut,
    Loopback,
    Reset,
    Wait,
    answer,
    chunk,
    event,
    events_head,
    stream,
)

PING = event({"message_type": "ping", "run_id": "run-1"})
STOP = event({"message_type": "stop_reason", "stop_reason": "end_turn"})
USAGE = event({"message_type": "usage_statistics", "total_tokens": 7})
DONE = event("[DONE]")


def said(text: str, **more: Any) -> bytes:
    return event({"message_type": "assistant_message", "id": "m1", "content": text, **more})


def start(client: Any, **options: Any) -> Any:
    return client.things.messages.create("1", input="hi", streaming=True, **options)


def test_pings_are_hidden(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: stream(PING, said("a"), PING, STOP)
    assert [item.message_type for item in caller.all(start)] == ["assistant_message", "stop_reason"]


def test_pings_are_shown_to_those_who_ask_for_them(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: stream(PING, said("a"), PING, STOP)
    events = caller.all(lambda client: start(client, include_pings=True))
    assert [item.message_type for item in events] == ["ping", "assistant_message", "ping", "stop_reason"]


def test_the_done_mark_is_no_event(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: stream(said("a"))
    assert len(caller.all(start)) == 1


def test_what_follows_the_done_mark_is_not_read(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: [events_head(), chunk(said("a") + DONE + said("b")), Wait()]
    assert len(caller.all(start)) == 1
    assert server.wait_until_closed()


def test_an_event_error_with_status_200_raises(server: Loopback, caller: Caller) -> None:
    failure = {
        "run_id": "run-1",
        "error_type": "llm_error",
        "message": "An error occurred with the LLM request.",
        "detail": "OpenAI is down",
        "seq_id": None,
    }
    stopped = event({"message_type": "stop_reason", "stop_reason": "error"})
    server.handler = lambda request: stream(PING, stopped, event(failure, "error"), done=False)
    with pytest.raises(_errors.StreamError) as caught:
        caller.all(start)
    error = caught.value
    assert (error.error_type, error.run_id, error.detail) == ("llm_error", "run-1", "OpenAI is down")
    assert error.body == failure
    assert str(error).endswith("messages: An error occurred with the LLM request: OpenAI is down")
    assert "\n" not in str(error)


def test_an_event_error_that_is_not_json_raises_with_its_text(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: stream(event("out of memory", "error"), done=False)
    with pytest.raises(_errors.StreamError, match="out of memory"):
        caller.all(start)


def test_an_event_error_without_data_raises(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: stream(b"event: error\n\n", done=False)
    with pytest.raises(_errors.StreamError, match="error"):
        caller.all(start)


def test_an_event_cancelled_is_told_apart_from_an_error(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: stream(said("a"), event({"message": "Run was cancelled"}, "cancelled"))
    with pytest.raises(_errors.StreamCancelledError, match="Run was cancelled"):
        caller.all(start)


CANCELLED = event({"message_type": "stop_reason", "stop_reason": "cancelled", "run_id": "run-1"})


@pytest.mark.parametrize(
    "ending",
    [
        [chunk(DONE), LAST_CHUNK],
        [LAST_CHUNK],
        [Reset()],
        [chunk(event({"message": "Run was cancelled"}, "cancelled")), LAST_CHUNK],
    ],
    ids=["done mark", "no done mark", "reset", "event"],
)
def test_a_cancelled_run_is_told_by_its_stop_reason(server: Loopback, caller: Caller, ending: list[Any]) -> None:
    server.handler = lambda request: [events_head(), chunk(PING + said("a") + CANCELLED), *ending]
    seen = collect(caller, start)
    assert [item.message_type for item in seen.items] == ["assistant_message", "stop_reason"]
    assert type(seen.error) is _errors.StreamCancelledError
    assert seen.error.run_id == "run-1"
    assert "cancelled" in str(seen.error)


def test_the_run_that_was_cancelled_is_known_from_earlier_events(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: stream(PING, event({"message": "Run was cancelled"}, "cancelled"), done=False)
    with pytest.raises(_errors.StreamCancelledError) as caught:
        caller.all(start)
    assert caught.value.run_id == "run-1"


def test_the_final_response_of_a_cancelled_run_is_what_there_was(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: stream(said("Hel"), said("lo"), CANCELLED)
    answered = caller.run(caller.get(start).get_final_response())
    assert [message.content for message in answered.messages] == ["Hello"]
    assert answered.stop_reason.stop_reason == "cancelled"


def test_the_final_response_of_a_cancelled_run_that_does_not_say_so_is_the_error(
    server: Loopback, caller: Caller
) -> None:
    server.handler = lambda request: stream(said("Hel"), event({"message": "no"}, "cancelled"), done=False)
    with pytest.raises(_errors.StreamCancelledError):
        caller.run(caller.get(start).get_final_response())


def test_a_stream_that_has_ended_gives_its_connection_back(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: stream(said("a"), STOP)
    for _ in range(3):
        assert len(caller.all(start)) == 2
    assert (server.opened, server.open) == (1, 1)


def test_the_end_of_the_body_may_come_with_the_done_mark(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: [events_head() + chunk(said("a") + DONE) + LAST_CHUNK]
    for _ in range(3):
        assert len(caller.all(start)) == 1
    assert server.opened == 1


def test_the_next_request_over_that_connection_has_its_whole_time(server: Loopback, caller: Caller) -> None:
    server.reply_in_turn(stream(said("a")), [Wait(0.3), answer({"id": "1"})])
    caller.all(start)
    assert caller.get(lambda client: client.things.retrieve("1")).id == "1"
    assert server.opened == 1


def test_a_body_that_does_not_end_is_not_read_on(server: Loopback, caller: Caller) -> None:
    def endless(request: object) -> Iterator[Any]:
        yield events_head()
        yield chunk(said("a") + DONE)
        while True:
            yield chunk(PING * 1000)

    server.handler = endless
    assert len(caller.all(start)) == 1
    assert server.wait_until_closed()


def test_events_before_an_error_are_not_lost(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: stream(said("a"), said("b"), event({"message": "no"}, "error"), done=False)
    seen = collect(caller, start)
    assert [item.content for item in seen.items] == ["a", "b"]
    assert isinstance(seen.error, _errors.StreamError)


@pytest.mark.parametrize("ending", [[LAST_CHUNK], [Cut()], [Reset()], [chunk(b'data: {"message_ty'), LAST_CHUNK]])
def test_an_end_without_the_done_mark_is_an_error(server: Loopback, caller: Caller, ending: list[Any]) -> None:
    server.handler = lambda request: [events_head(), chunk(said("a")), *ending]
    seen = collect(caller, start)
    assert [item.content for item in seen.items] == ["a"]
    assert isinstance(seen.error, _errors.APIConnectionError)
    assert not isinstance(seen.error, _errors.APITimeoutError)
    assert LAST_CHUNK in ending or server.wait_until_closed()


def test_a_clean_end_without_the_done_mark_has_a_class_of_its_own(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: stream(said("a"), STOP, done=False)
    with pytest.raises(_errors.StreamInterruptedError, match="ended before its last event"):
        caller.all(start)


def test_the_done_mark_counts_even_if_the_last_line_break_is_missing(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: [events_head(), chunk(said("a") + b"data: [DONE]"), LAST_CHUNK]
    assert len(caller.all(start)) == 1


def test_silence_in_a_stream_is_our_timeout(server: Loopback, make_caller: Callable[..., Caller]) -> None:
    server.handler = lambda request: [events_head(), chunk(said("a")), Wait()]
    caller = make_caller(timeout=0.2)
    seen = collect(caller, start)
    assert len(seen.items) == 1
    assert isinstance(seen.error, _errors.APITimeoutError)
    assert server.wait_until_closed()


def test_streams_have_a_timeout_of_their_own(server: Loopback, make_caller: Callable[..., Caller]) -> None:
    server.handler = lambda request: [events_head(), chunk(said("a")), Wait(0.3), chunk(STOP + DONE), LAST_CHUNK]
    caller = make_caller(timeout=0.1)
    caller.client = caller.client.with_options(stream_timeout=5)
    assert len(caller.all(start)) == 2


def test_endless_pings_end_in_our_timeout(server: Loopback, make_caller: Callable[..., Caller]) -> None:
    def pings(request: object) -> Iterator[Any]:
        yield events_head()
        while True:
            yield chunk(PING)
            yield Wait(0.02)

    server.handler = pings
    caller = make_caller(timeout=0.3)
    with pytest.raises(_errors.APITimeoutError, match="signs of life"):
        caller.all(start)
    assert server.wait_until_closed()


def test_an_event_that_is_not_json_is_our_error_with_the_text(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: stream(event("{broken"), STOP)
    with pytest.raises(_errors.ResponseValidationError) as caught:
        caller.all(start)
    assert caught.value.body == "{broken"
    assert server.wait_until_closed()


@pytest.mark.parametrize("kind", ["application/json", "text/html"])
def test_an_answer_in_one_piece_is_no_stream(server: Loopback, caller: Caller, kind: str) -> None:
    server.handler = lambda request: answer(content=b"<p>hello</p>", kind=kind)
    with pytest.raises(_errors.ResponseValidationError) as caught:
        caller.all(start)
    assert caught.value.body == "<p>hello</p>"


def test_a_tool_return_of_more_than_a_mebibyte_arrives_whole(server: Loopback, caller: Caller) -> None:
    large = said("x" * 3_000_000)
    pieces = [chunk(large[at : at + 60_001]) for at in range(0, len(large), 60_001)]
    server.handler = lambda request: [events_head(), *pieces, chunk(DONE), LAST_CHUNK]
    [item] = caller.all(start)
    assert len(item.content) == 3_000_000


def test_bytes_that_come_one_by_one_make_the_same_events(server: Loopback, caller: Caller) -> None:
    text = b"\xef\xbb\xbf: hello\r\nretry: 10\r" + said("h\u00e4\U0001f600") + STOP.replace(b"\n", b"\r\n") + DONE
    server.handler = lambda request: [events_head(), *(chunk(text[at : at + 1]) for at in range(len(text))), LAST_CHUNK]
    first, second = caller.all(start)
    assert (first.content, second.stop_reason) == ("h\u00e4\U0001f600", "end_turn")


def test_leaving_the_iteration_closes_the_connection(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: [events_head(), chunk(said("a")), Wait()]
    if caller.is_async:

        async def leave() -> None:
            async for _ in events:
                break

        events = caller.get(start)
        caller.run(leave())
        caller.run(asyncio.sleep(0.01))  # the event loop closes what was left
    else:
        events = start(caller.client)
        for _ in events:
            break
    assert server.wait_until_closed()


def test_leaving_the_with_block_closes_the_connection(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: [events_head(), chunk(said("a")), Wait()]
    if caller.is_async:

        async def leave() -> None:
            async with await start(caller.client) as events:
                await anext(events)

        caller.run(leave())
    else:
        with start(caller.client) as events:
            next(events)
    assert server.wait_until_closed()


def test_an_error_of_the_caller_within_the_iteration_closes_the_connection(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: [events_head(), chunk(said("a")), Wait()]
    if caller.is_async:

        async def fail() -> None:
            async for _ in await start(caller.client):
                raise KeyError

        with pytest.raises(KeyError):
            caller.run(fail())
        caller.run(asyncio.sleep(0.01))
    else:
        with contextlib.suppress(KeyError):
            for _ in start(caller.client):
                raise KeyError
    assert server.wait_until_closed()


def test_a_closed_stream_says_so(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: stream(said("a"), STOP)
    events = caller.get(start)
    caller.run(events.close())
    assert "closed" in repr(events)
    with pytest.raises(_errors.APIConnectionError, match="closed"):
        caller.items(events)
    assert len(server.requests) == 1


def test_text_deltas(server: Loopback, caller: Caller) -> None:
    thought = event({"message_type": "reasoning_message", "id": "m1", "reasoning": "hm"})
    server.handler = lambda request: stream(PING, thought, said("Hel"), said("lo"), STOP, USAGE)
    assert caller.items(caller.get(start).text_deltas()) == ["Hel", "lo"]


def test_the_final_response_equals_the_answer_of_a_plain_call(server: Loopback, caller: Caller) -> None:
    call = {"name": "search", "arguments": '{"q": "tea"}', "tool_call_id": "c1"}
    plain = {
        "messages": [
            {"message_type": "reasoning_message", "id": "m1", "otid": "o0", "reasoning": "thinking hard"},
            {"message_type": "assistant_message", "id": "m1", "otid": "o1", "content": "Hello"},
            {"message_type": "tool_call_message", "id": "m2", "otid": "o2", "tool_call": call, "tool_calls": [call]},
        ],
        "stop_reason": {"message_type": "stop_reason", "stop_reason": "end_turn"},
        "usage": {"message_type": "usage_statistics", "total_tokens": 7},
    }

    def piece(kind: str, number: str, otid: str, **rest: Any) -> bytes:
        return event({"message_type": kind, "id": number, "otid": otid, **rest})

    def call_piece(**delta: str) -> bytes:
        return piece("tool_call_message", "m2", "o2", tool_call=delta, tool_calls=delta)

    server.reply_in_turn(
        stream(
            PING,
            piece("reasoning_message", "m1", "o0", reasoning="thinking "),
            piece("reasoning_message", "m1", "o0", reasoning="hard"),
            piece("assistant_message", "m1", "o1", content="Hel"),
            piece("assistant_message", "m1", "o1", content="lo"),
            call_piece(name="search", tool_call_id="c1"),
            call_piece(arguments='{"q": ', tool_call_id="c1"),
            call_piece(arguments='"tea"}', tool_call_id="c1"),
            STOP,
            USAGE,
        ),
        answer(plain),
    )
    streamed = caller.run(caller.get(start).get_final_response())
    assert streamed == caller.get(lambda client: client.things.messages.create("1", input="hi"))
    assert isinstance(streamed, models.Answer)


def test_the_final_response_after_one_has_read_the_events(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: stream(said("Hel"), said("lo"), STOP, USAGE)
    events = caller.get(start)
    assert len(caller.items(events)) == 4
    assert caller.run(events.get_final_response()).messages[0].content == "Hello"


def test_the_final_response_of_a_stream_that_failed_is_its_error(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: stream(said("Hel"), event({"message": "no"}, "error"), done=False)
    with pytest.raises(_errors.StreamError):
        caller.run(caller.get(start).get_final_response())


@pytest.mark.parametrize(
    "name",
    ["stream_tokens_false.sse", "stream_tokens_true.sse", "stream_tool_true.sse", "walk-026_*.sse", "bad-081_*.sse"],
)
def test_recorded_streams_make_up_whole_answers(
    server: Loopback, caller: Caller, shared: Callable[[str], Path], name: str
) -> None:
    [file] = shared("samples").glob(name)
    server.handler = lambda request: [events_head(), chunk(file.read_bytes()), LAST_CHUNK]
    response = caller.run(caller.get(start).get_final_response())
    whole = response.model_dump(mode="json")
    texts = [message.get("content") or message.get("reasoning") for message in whole["messages"]]
    assert whole["usage"]["total_tokens"] > 0
    assert texts, whole
    if name == "stream_tool_true.sse":
        arguments = whole["messages"][0]["tool_calls"][0]["arguments"]
        assert arguments == '{"label":"human","new_string":"likes tea"}'
    if name == "stream_tokens_true.sse":
        assert texts == ["a streamed answer of some words"]


class Seen:
    """What came out of a stream, and how it ended."""

    def __init__(self) -> None:
        self.items: list[Any] = []
        self.error: Exception | None = None


def collect(caller: Caller, call: Callable[[Any], Any]) -> Seen:
    """Read a stream to whatever end."""
    seen = Seen()
    try:
        events = caller.get(call)
        if caller.is_async:

            async def read() -> None:
                async for item in events:
                    seen.items.append(item)

            caller.run(read())
        else:
            for item in events:
                seen.items.append(item)
    except Exception as error:
        seen.error = error
    return seen

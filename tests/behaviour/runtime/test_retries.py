"""What is sent again, and what never is."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Callable
from typing import Any

import pytest
from demo_sdk import _errors

from behaviour.runtime.conftest import Caller
from behaviour.runtime.loopback import Cut, Loopback, Reset, Wait, answer

THING = answer({"id": "1"})


def retrieve(client: Any) -> Any:
    return client.things.retrieve("1")


def create(client: Any) -> Any:
    return client.things.create(name="x")


def replace(client: Any) -> Any:
    return client.things.replace("1", name="x")


def say(client: Any) -> Any:
    return client.things.messages.create("1", input="hi")


def stream(client: Any) -> Any:
    return client.things.messages.create("1", input="hi", streaming=True)


def sent(server: Loopback, caller: Caller, call: Callable[[Any], Any]) -> int:
    """How often a request was sent, whatever came of it."""
    before = len(server.requests)
    with contextlib.suppress(_errors.APIError):
        caller.get(call)
    return len(server.requests) - before


@pytest.mark.parametrize("status", [408, 429, 502, 503, 504])
def test_passing_statuses_are_retried_on_safe_methods(server: Loopback, caller: Caller, status: int) -> None:
    server.reply_in_turn(answer({}, status), answer({}, status), THING)
    assert caller.get(retrieve).id == "1"
    assert len(server.requests) == 3


@pytest.mark.parametrize("status", [400, 401, 403, 404, 405, 409, 415, 422, 500, 501])
@pytest.mark.parametrize("call", [retrieve, create, say])
def test_other_statuses_are_not(server: Loopback, caller: Caller, status: int, call: Callable[[Any], Any]) -> None:
    server.handler = lambda request: answer({"detail": "no"}, status)
    assert sent(server, caller, call) == 1


@pytest.mark.parametrize("status", [408, 429, 502, 503, 504])
@pytest.mark.parametrize("call", [create, say, stream])
def test_a_post_is_not_sent_again_unless_asked(
    server: Loopback, caller: Caller, status: int, call: Callable[[Any], Any]
) -> None:
    server.handler = lambda request: answer({}, status)
    assert sent(server, caller, call) == 1


@pytest.mark.parametrize("call", [retrieve, create])
@pytest.mark.parametrize(
    "headers", [{"Retry-After": "0"}, {"retry-after-ms": "1"}, {"Retry-After": "Thu, 01 Jan 1970 00:00:00 GMT"}]
)
def test_retry_after_is_an_invitation(
    server: Loopback, caller: Caller, call: Callable[[Any], Any], headers: dict[str, str]
) -> None:
    server.reply_in_turn(answer({}, 503, headers=headers), THING)
    assert caller.get(call).id == "1"
    assert len(server.requests) == 2


def test_a_server_that_asks_for_too_much_patience_is_not_waited_for(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: answer({"detail": "later"}, 429, headers={"Retry-After": "3600"})
    with pytest.raises(_errors.RateLimitError) as caught:
        caller.get(retrieve)
    assert caught.value.retry_after == 3600
    assert len(server.requests) == 1


@pytest.mark.parametrize("reason", ["agents-limit-exceeded-quota", "exceeded-quota", "premium-usage-exceeded"])
def test_a_quota_does_not_come_back_by_waiting(server: Loopback, caller: Caller, reason: str) -> None:
    server.handler = lambda request: answer({"reasons": [reason]}, 429, headers={"Retry-After": "0"})
    assert sent(server, caller, retrieve) == 1


def test_a_lock_is_worth_a_retry(server: Loopback, caller: Caller) -> None:
    server.reply_in_turn(answer({"detail": "The resource is locked, please retry."}, 409), THING)
    assert caller.get(create).id == "1"


@pytest.mark.parametrize(
    "detail", ["conversation is busy", {"code": "PENDING_APPROVAL"}, "A unique constraint was violated", None]
)
def test_no_other_conflict_is(server: Loopback, caller: Caller, detail: object) -> None:
    server.handler = lambda request: answer({"detail": detail}, 409)
    assert sent(server, caller, create) == 1


def test_max_retries_is_a_limit(server: Loopback, make_caller: Callable[..., Caller]) -> None:
    server.handler = lambda request: answer({}, 503)
    for retries in (0, 1, 4):
        assert sent(server, make_caller(max_retries=retries), retrieve) == retries + 1


def test_the_timeout_is_also_a_budget_for_all_attempts(server: Loopback, make_caller: Callable[..., Caller]) -> None:
    server.handler = lambda request: answer({}, 503, headers={"Retry-After": "1"})
    with pytest.raises(_errors.InternalServerError):
        make_caller(timeout=0.5, max_retries=10).get(retrieve)
    assert len(server.requests) == 1


def test_the_budget_can_be_that_of_one_call(server: Loopback, make_caller: Callable[..., Caller]) -> None:
    server.handler = lambda request: answer({}, 503, headers={"Retry-After": "1"})
    caller = make_caller(max_retries=10)
    with pytest.raises(_errors.InternalServerError):
        caller.get(lambda client: client.things.retrieve("1", timeout=0.5))
    assert len(server.requests) == 1


@pytest.mark.parametrize("call", [retrieve, create, replace, say, stream])
def test_what_was_not_sent_is_sent_again(make_caller: Callable[..., Caller], call: Callable[[Any], Any]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    caller = make_caller(url=f"http://127.0.0.1:{port}")
    late = Loopback()
    attempts: list[float] = []

    def start_late(delay: float) -> float:
        attempts.append(delay)
        if len(attempts) == 2:
            late.start(port)
        return 0.001

    late.handler = lambda request: THING
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("demo_sdk._retry.backoff", start_late)
        try:
            sent(late, caller, call)
        finally:
            late.stop()
    assert (len(attempts), len(late.requests)) == (2, 1)


@pytest.mark.parametrize("fault", [Reset(), Cut()], ids=["reset", "cut"])
def test_a_broken_connection_is_no_harm_to_a_safe_request(server: Loopback, caller: Caller, fault: Any) -> None:
    server.reply_in_turn([fault], THING)
    assert caller.get(retrieve).id == "1"


@pytest.mark.parametrize("fault", [Reset(), Cut()], ids=["reset", "cut"])
@pytest.mark.parametrize("call", [create, say, stream, replace])
def test_what_may_have_arrived_is_not_sent_twice(
    server: Loopback, caller: Caller, fault: Any, call: Callable[[Any], Any]
) -> None:
    server.handler = lambda request: [fault]
    with pytest.raises(_errors.APIConnectionError):
        caller.get(call)
    assert len(server.requests) == 1


@pytest.mark.parametrize("fault", [Reset(), Cut()], ids=["reset", "cut"])
def test_a_reset_of_a_reused_connection_is_no_harm_to_an_idempotent_request(
    server: Loopback, caller: Caller, fault: Any
) -> None:
    server.reply_in_turn(THING, [fault], THING)
    caller.get(replace)
    assert caller.get(replace).id == "1"
    assert [request.connection for request in server.requests] == [1, 1, 2]


@pytest.mark.parametrize("call", [create, say, stream])
def test_a_reset_of_a_reused_connection_may_be_harm_to_a_message(
    server: Loopback, caller: Caller, call: Callable[[Any], Any]
) -> None:
    server.reply_in_turn(THING, [Reset()])
    caller.get(create)
    with pytest.raises(_errors.APIConnectionError):
        caller.get(call)
    assert len(server.requests) == 2


@pytest.mark.parametrize("call", [retrieve, create, say, replace])
def test_a_timeout_is_not_retried(
    server: Loopback, make_caller: Callable[..., Caller], call: Callable[[Any], Any]
) -> None:
    server.handler = lambda request: [Wait()]
    caller = make_caller(timeout=0.15)
    with pytest.raises(_errors.APITimeoutError):
        caller.get(call)
    assert len(server.requests) == 1


@pytest.mark.parametrize("call", [stream, lambda client: client.things.messages.stream_run("r")])
def test_a_timeout_is_not_retried_though_there_is_time_left(
    server: Loopback, caller: Caller, call: Callable[[Any], Any]
) -> None:
    server.handler = lambda request: [Wait()]
    caller.client = caller.client.with_options(stream_timeout=0.15)
    with pytest.raises(_errors.APITimeoutError):
        caller.get(call)
    assert len(server.requests) == 1


def test_after_an_unhandled_500_the_connection_is_not_used_again(server: Loopback, caller: Caller) -> None:
    failure = answer({"detail": "An unknown error occurred"}, 500)
    server.reply_in_turn([failure, Wait(0.05), Reset()], THING)
    with pytest.raises(_errors.InternalServerError):
        caller.get(create)
    assert caller.get(create).id == "1"
    assert [request.connection for request in server.requests] == [1, 2]


def test_connections_are_used_again_otherwise(server: Loopback, caller: Caller) -> None:
    server.reply_in_turn(THING, answer({}, 404), THING)
    for _ in range(3):
        sent(server, caller, retrieve)
    assert {request.connection for request in server.requests} == {1}


def test_an_upload_is_sent_again_from_the_start(server: Loopback, caller: Caller, tmp_path: Any) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"content")
    server.reply_in_turn(answer({}, 503, headers={"Retry-After": "0"}), THING)
    with file.open("rb") as opened:
        caller.get(lambda client: client.things.upload("1", file=opened))
    assert all(b"content" in request.body for request in server.requests)
    assert len(server.requests) == 2


def test_what_cannot_be_read_twice_is_not_sent_twice(server: Loopback, caller: Caller) -> None:
    class Pipe:
        """Bytes without positions."""

        name = "pipe"

        def __init__(self) -> None:
            self.rest = [b"content"]

        def read(self, size: int = -1) -> bytes:
            return self.rest.pop() if self.rest else b""

    server.handler = lambda request: answer({}, 503, headers={"Retry-After": "0"})
    assert sent(server, caller, lambda client: client.things.upload("1", file=Pipe())) == 1
    assert b"content" in server.requests[0].body

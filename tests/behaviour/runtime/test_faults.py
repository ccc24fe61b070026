"""Every fault that a network or a server can have ends in a result or in our error, and leaves nothing open."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import socket
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from demo_sdk import _errors

from behaviour.runtime.conftest import Caller
from behaviour.runtime.loopback import Cut, Loopback, Reply, Request, Reset, Wait, answer, chunk, events_head

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 400\r\n\r\n"
UNTIL_CLOSED = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n"
# Seconds, for what does not wait for a limit: a machine may have more to do.
LONG_ENOUGH = 30.0
# What a server asks for may be sent again, as redirects and retries.
ASKED_FOR = ("a redirect in circles", "a redirect to nowhere", "a redirect to another scheme", "503 with Retry-After")


def slowly(content: bytes) -> Iterator[Any]:
    for at in range(len(content)):
        yield content[at : at + 1]
        if at % 10 == 0:
            yield Wait(0.001)


def endlessly(first: bytes, piece: bytes) -> Iterator[Any]:
    yield first
    while True:
        yield piece
        yield Wait(0.02)


def loop(request: Request) -> bytes:
    return answer({}, 307, headers={"Location": f"/{len(request.target)}{request.target}"})


# What the server does, and what comes of it.
FAULTS: dict[str, tuple[Callable[[Request], Reply], str]] = {
    "nothing, and cut": (lambda _: [Cut()], "APIConnectionError"),
    "nothing, and reset": (lambda _: [Reset()], "APIConnectionError"),
    "silence": (lambda _: [Wait()], "APITimeoutError"),
    "half a head": (lambda _: [b"HTTP/1.1 200 OK\r\nContent-", Cut()], "APIConnectionError"),
    "half a head, and silence": (lambda _: [b"HTTP/1.1 200 OK\r\nContent-", Wait()], "APITimeoutError"),
    "no HTTP": (lambda _: [b"SSH-2.0-OpenSSH_9.6\r\n", Cut()], "APIConnectionError"),
    "half a body": (lambda _: [HEAD + b'{"id": "1"', Cut()], "APIConnectionError"),
    "half a body, and reset": (lambda _: [HEAD + b'{"id": "1"', Reset()], "APIConnectionError"),
    "half a body, and silence": (lambda _: [HEAD + b'{"id": "1"', Wait()], "APITimeoutError"),
    "a body without end": (lambda _: endlessly(HEAD.replace(b"400", b"99999999"), b" "), "APITimeoutError"),
    "a head without end": (lambda _: endlessly(b"HTTP/1.1 200 OK\r\n", b"X-A: b\r\n" * 2000), "APIConnectionError"),
    "half JSON": (lambda _: answer(content=b'{"id": "1"'), "ResponseValidationError"),
    "an empty 200": (lambda _: answer(content=b""), "ResponseValidationError"),
    "HTML with 200": (lambda _: answer(content=b"<p>Sign in</p>", kind="text/html"), "ResponseValidationError"),
    "JSON of another kind": (lambda _: answer([1, 2]), "ResponseValidationError"),
    "an empty 204": (lambda _: b"HTTP/1.1 204 No Content\r\n\r\n", "ResponseValidationError"),
    "wrong encoding": (lambda _: answer({}, headers={"Content-Encoding": "gzip"}), "APIConnectionError"),
    "wrong chunks": (lambda _: [events_head("application/json"), b"zz\r\n{}\r\n", Cut()], "APIConnectionError"),
    "half a chunk": (lambda _: [events_head("application/json"), b'20\r\n{"id"', Cut()], "APIConnectionError"),
    "500 then close": (lambda _: [answer({"detail": "no"}, 500), Cut()], "InternalServerError"),
    "500 with half a body": (lambda _: [HEAD.replace(b"200 OK", b"500 No") + b'{"det', Cut()], "InternalServerError"),
    "500 with HTML": (lambda _: answer(content=b"<h1>Oops</h1>", status=500, kind="text/html"), "InternalServerError"),
    "502 without a word": (lambda _: answer(content=b"", status=502), "InternalServerError"),
    "a redirect in circles": (loop, "APIStatusError"),
    "a redirect to nowhere": (lambda _: answer({}, 307, headers={"Location": "http://[::1"}), "APIStatusError"),
    "a redirect to another scheme": (lambda _: answer({}, 307, headers={"Location": "file:///x"}), "APIStatusError"),
    "1 byte at a time": (lambda _: slowly(answer({"id": "1"})), ""),
    "1 byte at a time, an error": (lambda _: slowly(answer({"detail": "no"}, 404)), "NotFoundError"),
    "no length, all of it": (lambda _: [UNTIL_CLOSED + b'{"id": "1"}', Cut()], ""),
    "no length, half of it": (lambda _: [UNTIL_CLOSED + b'{"id": "1"', Cut()], "ResponseValidationError"),
    "503 with Retry-After": (lambda _: answer({}, 503, headers={"Retry-After": "0"}), "InternalServerError"),
    "503 with Retry-After, far off": (lambda _: answer({}, 503, headers={"Retry-After": "999"}), "InternalServerError"),
    "an interim answer": (lambda _: [b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n", answer({"id": "1"})], ""),
    "chunks": (lambda _: [events_head("application/json"), chunk(b'{"id":'), chunk(b' "1"}'), b"0\r\n\r\n"], ""),
}
CALLS: dict[str, Callable[[Any], Any]] = {
    "get": lambda client: client.things.retrieve("1"),
    "post": lambda client: client.things.create(name="x"),
    "upload": lambda client: client.things.upload("1", file=b"x" * 200_000),
}


def stream(client: Any) -> Any:
    return client.things.messages.create("1", input="hi", streaming=True)


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_ends_in_a_result_or_in_our_error(
    server: Loopback, make_caller: Callable[..., Caller], fault: str, call: str
) -> None:
    server.handler, expected = FAULTS[fault]
    caller = make_caller(timeout=0.25 if expected == "APITimeoutError" else LONG_ENOUGH, max_retries=1)
    started = time.monotonic()
    if not expected:
        assert caller.get(CALLS[call]).id == "1"
    else:
        with pytest.raises(getattr(_errors, expected)) as caught:
            caller.get(CALLS[call])
        assert str(caught.value)
        assert "\n" not in str(caught.value)
        assert type(caught.value).__module__.startswith("demo_sdk")
    assert time.monotonic() - started < LONG_ENOUGH
    if fault not in ASKED_FOR:
        assert len(server.requests) <= (2 if call == "get" else 1)
    caller.close()
    assert server.wait_until_closed()


@pytest.mark.parametrize("fault", [name for name, (_, expected) in FAULTS.items() if expected])
def test_a_stream_ends_in_our_error(server: Loopback, make_caller: Callable[..., Caller], fault: str) -> None:
    server.handler, _ = FAULTS[fault]
    caller = make_caller(timeout=0.25, max_retries=1)
    if fault == "a body without end":
        server.handler = lambda _: endlessly(events_head(), b"")
    with pytest.raises(_errors.APIError):
        caller.all(stream)
    assert len(server.requests) == 1 or fault in ASKED_FOR
    caller.close()
    assert server.wait_until_closed()


def test_a_server_that_is_not_there(make_caller: Callable[..., Caller]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        url = f"http://127.0.0.1:{closed.getsockname()[1]}"
    caller = make_caller(url=url)
    with pytest.raises(_errors.APIConnectionError, match="GET /v1/things/1: "):
        caller.get(CALLS["get"])


def test_a_name_that_does_not_exist(make_caller: Callable[..., Caller]) -> None:
    caller = make_caller(url="http://does-not-exist.invalid", max_retries=0)
    with pytest.raises(_errors.APIConnectionError):
        caller.get(CALLS["get"])


def test_a_server_that_does_not_take_the_request(server: Loopback, make_caller: Callable[..., Caller]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        caller = make_caller(url=f"http://127.0.0.1:{deaf.getsockname()[1]}", timeout=0.3)
        with pytest.raises(_errors.APITimeoutError):
            caller.get(lambda client: client.things.upload("1", file=b"x" * 20_000_000))


def test_nothing_is_left_open_after_many_faults(server: Loopback, make_caller: Callable[..., Caller]) -> None:
    replies = [handler for handler, _ in FAULTS.values()]
    turn = iter(range(10**6))
    server.handler = lambda request: replies[next(turn) % len(replies)](request)
    caller = make_caller(timeout=0.2, max_retries=0)
    with contextlib.suppress(_errors.APIError):
        caller.get(CALLS["get"])
    threads, files = threading.active_count(), _open_files()
    for call in (CALLS["get"], CALLS["post"]):
        for _ in replies:
            with contextlib.suppress(_errors.APIError):
                caller.get(call)
    for _ in replies:
        with contextlib.suppress(_errors.APIError):
            caller.all(stream)
    if caller.is_async:
        assert caller.run(other_tasks()) == 0
    caller.close()
    assert server.wait_until_closed()
    gc.collect()
    assert threading.active_count() <= threads + 2
    assert _open_files() <= files + 2


async def other_tasks() -> int:
    """How many tasks there are besides this one."""
    return len(asyncio.all_tasks()) - 1


def _open_files() -> int:
    folder = Path("/proc/self/fd")
    return len(list(folder.iterdir())) if folder.exists() else 0

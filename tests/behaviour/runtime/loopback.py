"""An HTTP server on loopback whose every byte a test decides, with any fault a network can have.

A handler gets each request, and gives the answer: the bytes of it, or a series of bytes and of faults. Requests and
connections are counted, so that a test can say what was sent how often, and what was left open.
"""

from __future__ import annotations

import json
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias
from urllib.parse import parse_qs


class Reset:
    """Break the connection with a reset."""


class Cut:
    """Close the connection."""


class Wait:
    """Do nothing until the test is over, or for so many seconds."""

    def __init__(self, seconds: float = 60.0) -> None:
        self.seconds = seconds


Action: TypeAlias = bytes | Reset | Cut | Wait
Reply: TypeAlias = bytes | Iterable[Action]


@dataclass
class Request:
    """A request as it came over the wire."""

    method: str
    target: str
    headers: dict[str, str]
    raw_headers: list[tuple[str, str]]
    body: bytes
    connection: int

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def query(self) -> dict[str, str]:
        return {name: values[-1] for name, values in parse_qs(self.target.partition("?")[2]).items()}

    @property
    def json(self) -> Any:
        return json.loads(self.body)


def answer(
    value: object = None,
    status: int = 200,
    *,
    content: bytes | None = None,
    kind: str = "application/json",
    headers: Mapping[str, str] | None = None,
) -> bytes:
    """An answer with a length."""
    body = json.dumps(value).encode() if content is None else content
    given = {"Content-Type": kind, "Content-Length": str(len(body)), **(headers or {})}
    head = "".join(f"{name}: {text}\r\n" for name, text in given.items())
    return f"HTTP/1.1 {status} Reason\r\n{head}\r\n".encode() + body


def events_head(kind: str = "text/event-stream") -> bytes:
    """The head of an answer that comes in chunks."""
    return f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nTransfer-Encoding: chunked\r\n\r\n".encode()


def chunk(data: bytes) -> bytes:
    return f"{len(data):x}\r\n".encode() + data + b"\r\n"


LAST_CHUNK = b"0\r\n\r\n"


def event(value: object, name: str = "") -> bytes:
    """An event as the server writes it."""
    text = value if isinstance(value, str) else json.dumps(value)
    head = f"event: {name}\n" if name else ""
    return f"{head}data: {text}\n\n".encode()


def stream(*events: bytes, done: bool = True) -> list[Action]:
    """A whole event stream."""
    pieces = [*events, event("[DONE]")] if done else [*events]
    return [events_head(), *(chunk(piece) for piece in pieces), LAST_CHUNK]


@dataclass
class Loopback:
    """The server."""

    handler: Callable[[Request], Reply] = lambda request: answer({})
    requests: list[Request] = field(default_factory=list)
    opened: int = 0
    closed: int = 0
    stopping: threading.Event = field(default_factory=threading.Event)

    def start(self, port: int = 0) -> None:
        self._listener = socket.create_server(("127.0.0.1", port), backlog=2048)
        self.port: int = self._listener.getsockname()[1]
        self._sockets: set[socket.socket] = set()
        self._lock = threading.Lock()
        threading.Thread(target=self._accept, daemon=True).start()

    def stop(self) -> None:
        self.stopping.set()
        self._listener.close()
        with self._lock:
            for connection in self._sockets:
                connection.close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def open(self) -> int:
        """How many connections are open."""
        with self._lock:
            return self.opened - self.closed

    def wait_until_closed(self, seconds: float = 5.0) -> bool:
        """Wait until the client has closed all connections."""
        ends = time.monotonic() + seconds
        while self.open and time.monotonic() < ends:
            time.sleep(0.005)
        return not self.open

    def reply_in_turn(self, *replies: Reply) -> None:
        """Give each reply once, the last one for ever."""
        waiting = list(replies)
        self.handler = lambda request: waiting.pop(0) if len(waiting) > 1 else waiting[0]

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._lock:
                self.opened += 1
                number = self.opened
                self._sockets.add(connection)
            threading.Thread(target=self._serve, args=(connection, number), daemon=True).start()

    def _serve(self, connection: socket.socket, number: int) -> None:
        try:
            with connection, connection.makefile("rb") as file:
                while (request := _read_request(file, number)) is not None:
                    with self._lock:
                        self.requests.append(request)
                    if not self._reply(connection, self.handler(request)):
                        return
        except (OSError, ValueError):
            pass
        finally:
            with self._lock:
                self.closed += 1
                self._sockets.discard(connection)

    def _reply(self, connection: socket.socket, reply: Reply) -> bool:
        """Send a reply; whether the connection can be used again."""
        for action in [reply] if isinstance(reply, bytes) else reply:
            if isinstance(action, bytes):
                connection.sendall(action)
            elif isinstance(action, Wait):
                if not self._wait(connection, action.seconds):
                    return False
            elif isinstance(action, Reset):
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                connection.shutdown(socket.SHUT_RD)
                connection.close()
                return False
            else:
                connection.shutdown(socket.SHUT_RDWR)
                return False
        return True

    def _wait(self, connection: socket.socket, seconds: float) -> bool:
        """Wait, but no longer than the client does."""
        ends = time.monotonic() + seconds
        connection.settimeout(0.01)
        try:
            while time.monotonic() < ends and not self.stopping.is_set():
                try:
                    if not connection.recv(1, socket.MSG_PEEK):
                        return False
                    time.sleep(0.005)
                except TimeoutError:
                    continue
        finally:
            connection.settimeout(None)
        return not self.stopping.is_set()


def _read_request(file: Any, number: int) -> Request | None:
    first = file.readline()
    if not first.strip():
        return None
    method, target, _ = first.decode("latin-1").split(" ", 2)
    raw = list(_read_headers(file))
    headers = {name.lower(): value for name, value in raw}
    if headers.get("transfer-encoding") == "chunked":
        body = b"".join(_read_chunks(file))
    else:
        body = file.read(int(headers.get("content-length", 0)))
    return Request(method, target, headers, raw, body, number)


def _read_headers(file: Any) -> Iterator[tuple[str, str]]:
    while line := file.readline().strip():
        name, _, value = line.decode("latin-1").partition(":")
        yield name, value.strip()


def _read_chunks(file: Any) -> Iterator[bytes]:
    while size := int(file.readline(), 16):
        yield file.read(size)
        file.readline()
    file.readline()

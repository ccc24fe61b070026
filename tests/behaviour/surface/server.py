"""A server on loopback that answers every operation with what the document says, and remembers what it was sent."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from letta_codegen.ir.nodes import Operation, Response

from .calls import calls, document
from .examples import example


@dataclass
class Sent:
    """A request as the server got it."""

    method: str
    path: str
    query: dict[str, list[str]]
    headers: dict[str, str]
    body: bytes


@dataclass
class Answering:
    """A running server: where it is, and what it was sent."""

    url: str = ""
    sent: list[Sent] = field(default_factory=list)


def wants_stream(operation: Operation, body: bytes) -> bool:
    """Whether a request asks for a stream."""
    if operation.stream is None or operation.answer is None:
        return operation.stream is not None
    if operation.switch is None:
        return False
    given = json.loads(body or b"{}").get(operation.switch.wire)
    return operation.switch.default if given is None else bool(given)


def answer_of(operation: Operation, *, stream: bool) -> tuple[int, str, bytes]:
    """Status, media type and content."""
    found: Response | None = operation.stream if stream else operation.answer
    if found is None or found.encoding == "none":
        return 204, "", b""
    status = int(found.status) if found.status.isdigit() else 200
    schema = document().get(found.pointer).get("schema", {})
    if stream:
        event = json.dumps(example(document(), schema))
        return status, "text/event-stream", f"data: {event}\n\ndata: [DONE]\n\n".encode()
    if found.encoding == "json":
        return status, "application/json", json.dumps(example(document(), schema)).encode()
    return status, found.media_type or "", b"content"


def goes_on(operation: Operation, query: str) -> bool:
    """Whether a request asks for another page than the first."""
    roles = dict(operation.pagination.options) if operation.pagination else {}
    return any(roles.get(role) in parse_qs(query) for role in ("after", "before", "offset"))


def emptied(operation: Operation, content: bytes) -> bytes:
    """The last page: nothing in it."""
    page = json.loads(content)
    items = operation.pagination.items if operation.pagination else ""
    return json.dumps({**page, items: []} if items else []).encode()


@contextmanager
def answering() -> Iterator[Answering]:
    """Run the server."""
    found = Answering()
    routes = [
        (
            call.operation.method.upper(),
            re.compile(re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(call.operation.path))),
            call.operation,
        )
        for call in sorted(calls(), key=lambda call: call.operation.path.count("{"))
    ]

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle_any(self) -> None:
            parts = urlsplit(self.path)
            body = (
                self.rfile.read(int(self.headers.get("content-length", "0")))
                if "content-length" in self.headers
                else self.chunked()
            )
            headers = {name.lower(): value for name, value in self.headers.items()}
            found.sent.append(
                Sent(self.command, parts.path, parse_qs(parts.query, keep_blank_values=True), headers, body)
            )
            operation = next(
                (op for method, path, op in routes if method == self.command and path.fullmatch(parts.path)), None
            )
            if operation is None:
                return self.answer(404, "application/json", b'{"detail": "no such operation"}')
            status, media_type, content = answer_of(operation, stream=wants_stream(operation, body))
            return self.answer(
                status, media_type, emptied(operation, content) if goes_on(operation, parts.query) else content
            )

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = handle_any

        def chunked(self) -> bytes:
            content = b""
            if self.headers.get("transfer-encoding") == "chunked":
                while size := int(self.rfile.readline(), 16):
                    content += self.rfile.read(size)
                    self.rfile.readline()
                self.rfile.readline()
            return content

        def answer(self, status: int, media_type: str, content: bytes) -> None:
            self.send_response(status)
            if media_type:
                self.send_header("content-type", media_type)
            if status != 204:
                self.send_header("content-length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: Any) -> None:
            """Be quiet."""

    class Server(ThreadingHTTPServer):
        daemon_threads = True

    server = Server(("127.0.0.1", 0), Handler)
    found.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield found
    finally:
        server.shutdown()
        thread.join()
        server.server_close()

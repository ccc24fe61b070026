"""A server in a process of its own, for many requests at a time: it answers with the last part of the path.

`/open` tells how many connections are open. Prints its port, and ends with its standard input.
"""

from __future__ import annotations

import asyncio
import json
import sys
from typing import ClassVar


class Echo(asyncio.Protocol):
    """One connection."""

    open: ClassVar[int] = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        Echo.open += 1
        self.transport = transport

    def connection_lost(self, error: Exception | None) -> None:
        Echo.open -= 1

    def data_received(self, data: bytes) -> None:
        path = data.split(b" ", 2)[1].decode()
        body = json.dumps({"id": str(Echo.open) if path == "/open" else path.rpartition("/")[2]}).encode()
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        self.transport.write(head.encode() + body)


async def main() -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Echo, "127.0.0.1", 0, backlog=2048)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


asyncio.run(main())

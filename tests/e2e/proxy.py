"""A proxy on loopback that cuts connections in the middle of event streams.

In: where to connect to, and after how many events each stream is cut. Everything else goes through unchanged.
"""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from collections.abc import Iterable
from urllib.parse import urlsplit

RESET = struct.pack("ii", 1, 0)
"""No lingering: closing resets the connection."""


class CuttingProxy:
    """Cuts one event stream after another, while the `with` block runs.

    Args:
        url: The server.
        cuts: After how many events to cut the first stream, the second, ...; the following ones are left alone.

    Attributes:
        cut: How many streams were cut.
    """

    def __init__(self, url: str, cuts: Iterable[int]) -> None:
        address = urlsplit(url)
        self._server = (address.hostname or "", address.port or 0)
        self._cuts = list(cuts)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.cut = 0
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> CuttingProxy:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *error: object) -> None:
        self._listener.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                server = socket.create_connection(self._server)
                for work in (self._send, self._receive):
                    threading.Thread(target=work, args=(client, server), daemon=True).start()

    def _send(self, client: socket.socket, server: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := client.recv(65536):
                server.sendall(data)
            server.shutdown(socket.SHUT_WR)

    def _receive(self, client: socket.socket, server: socket.socket) -> None:
        streams, left = False, 0
        with contextlib.suppress(OSError):
            while data := server.recv(65536):
                if not streams and b"text/event-stream" in data and self._cuts:
                    streams, left = True, self._cuts.pop(0)
                if streams and data.count(b"\n\n") >= left:
                    client.sendall(_until(data, left))
                    self.cut += 1
                    client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
                    break
                left -= data.count(b"\n\n")
                client.sendall(data)
        for side in (client, server):
            with contextlib.suppress(OSError):
                side.shutdown(socket.SHUT_RDWR)
            side.close()


def _until(data: bytes, events: int) -> bytes:
    """Some events, and half of the next one if it is there."""
    end = 0
    for _ in range(events):
        end = data.index(b"\n\n", end) + 2
    return data[: end + 20]

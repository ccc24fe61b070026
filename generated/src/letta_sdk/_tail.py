"""What follows the last event of a stream: read and dropped, so that the connection can be used again.

In: an answer whose events are being read. After the last one there is usually no more than the end of the body; a
server that goes on, or that keeps silent, is not waited for, and its connection is closed.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx2

_PATIENCE = 0.1
"""Seconds: about what a new connection costs."""


class SyncTail(httpx2.SyncByteStream):
    """The body of an answer, whose rest can be skipped. It takes the place of the body.

    Args:
        response: The answer.
    """

    def __init__(self, response: httpx2.Response) -> None:
        assert isinstance(response.stream, httpx2.SyncByteStream)
        self._inner = response.stream
        self._pieces: Iterator[bytes] | None = None
        # Other requests go over the same HTTP/2 connection; it need not be read to the end.
        one_by_one = response.http_version == "HTTP/1.1"
        self._network: Any = response.extensions.get("network_stream") if one_by_one else None
        response.stream = self

    def __iter__(self) -> Iterator[bytes]:
        self._pieces = iter(self._inner)
        yield from self._pieces

    def skip(self) -> None:
        """Read the rest, if it comes at once."""
        if self._pieces is None or self._network is None:
            return
        ends = time.monotonic() + _PATIENCE
        read = self._network.read
        # The HTTP library has taken its timeout from the request long ago.
        self._network.read = lambda size, timeout=None: read(size, max(0.001, ends - time.monotonic()))
        try:
            while time.monotonic() < ends and next(self._pieces, None) is not None:
                pass
        except httpx2.RequestError:
            pass
        finally:
            self._network.read = read

    def close(self) -> None:
        self._inner.close()


class AsyncTail(httpx2.AsyncByteStream):
    """The body of an answer, whose rest can be skipped. It takes the place of the body.

    Args:
        response: The answer.
    """

    def __init__(self, response: httpx2.Response) -> None:
        assert isinstance(response.stream, httpx2.AsyncByteStream)
        self._inner = response.stream
        self._pieces: AsyncIterator[bytes] | None = None
        response.stream = self

    async def __aiter__(self) -> AsyncIterator[bytes]:
        self._pieces = aiter(self._inner)
        async for piece in self._pieces:
            yield piece

    async def skip(self) -> None:
        """Read the rest, if it comes at once."""
        from anyio import move_on_after

        if self._pieces is None:
            return
        ends = time.monotonic() + _PATIENCE
        try:
            with move_on_after(_PATIENCE):
                while time.monotonic() < ends and await anext(self._pieces, None) is not None:
                    pass
        except httpx2.RequestError:
            pass

    async def aclose(self) -> None:
        await self._inner.aclose()

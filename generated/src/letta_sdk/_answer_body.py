"""The body of an answer, read under the conditions of its exchange.

In: the stream of the HTTP library. Out: the same bytes, as long as there is time; at the end, the connection is closed
if it is not to be used again.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator

import httpx2

from ._exchange import Read


class SyncBody(httpx2.SyncByteStream):
    """The rest of an answer, which has to come in time."""

    def __init__(self, step: Read) -> None:
        assert isinstance(step.response.stream, httpx2.SyncByteStream)
        self.inner = step.response.stream
        self._step = step

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.inner:
            _check_time(self._step)
            yield piece

    def close(self) -> None:
        stream = self._step.response.extensions.get("network_stream")
        if self._step.hang_up and stream is not None and self._step.response.http_version == "HTTP/1.1":
            stream.close()
        self.inner.close()


class AsyncBody(httpx2.AsyncByteStream):
    """The rest of an answer, which has to come in time."""

    def __init__(self, step: Read) -> None:
        assert isinstance(step.response.stream, httpx2.AsyncByteStream)
        self.inner = step.response.stream
        self._step = step

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self.inner:
            _check_time(self._step)
            yield piece

    async def aclose(self) -> None:
        stream = self._step.response.extensions.get("network_stream")
        if self._step.hang_up and stream is not None and self._step.response.http_version == "HTTP/1.1":
            await stream.aclose()
        await self.inner.aclose()


def _check_time(step: Read) -> None:
    if step.until is not None and time.monotonic() >= step.until:
        raise httpx2.ReadTimeout("the answer took too long", request=step.response.request)

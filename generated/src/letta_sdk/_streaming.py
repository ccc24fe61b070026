"""Event streams, as callers see them: iterable, closed when left, taken up again where the API can do that.

In: an answer whose events have not been read yet. Out: typed events, one by one; the text in them; the whole answer
that a plain call would have given. A stream is closed when it ends, when the iteration is left by `break` or an error,
and at the end of its `with` block.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator
from types import TracebackType
from typing import TYPE_CHECKING

from ._base_stream import BaseStream, T, W
from ._errors import APIConnectionError, StreamCancelledError
from ._events import EventReader
from ._faults import our_errors, title_of
from ._request import Call
from ._retry import backoff

if TYPE_CHECKING:
    from typing import Self

    from httpx2 import Response

    from ._tail import AsyncTail, SyncTail


class Stream(BaseStream[T, W]):
    """The events of a stream, as an iterator and a context manager."""

    def __init__(
        self, response: Response, reader: EventReader[T], send: Callable[[Call], Response], max_retries: int
    ) -> None:
        super().__init__(response, reader, send, max_retries)
        self._tail = _sync_tail(response)
        self._events = self._read()

    def __iter__(self) -> Iterator[T]:
        """The events that have not been read yet; leaving the iteration closes the stream."""
        yield from self._events

    def __next__(self) -> T:
        """The next event."""
        return next(self._events)

    def text_deltas(self) -> Iterator[str]:
        """The text of the answer, piece by piece."""
        for event in self:
            if text := self._text_of(event):
                yield text

    def get_final_response(self) -> W:
        """Read to the end, and give the answer that the call gives without streaming.

        Of work that was cancelled, that is what there was until then; the answer says that it was cancelled.

        Raises:
            StreamError: The stream reported an error.
            APIConnectionError: It broke, or was closed before its end.
            TypeError: The API description does not say how the events make up an answer.
        """
        try:
            self.until_done()
        except StreamCancelledError:
            if self._reader.cancelled is None:  # no event says so, and neither would the answer
                raise
        return self._whole()

    def until_done(self) -> None:
        """Read to the end."""
        for _ in self:
            pass

    def close(self) -> None:
        """Close the connection; further events are lost."""
        self._left = True
        self.response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _read(self) -> Generator[T]:
        reader, failures = self._reader, 0
        try:
            while True:
                try:
                    with our_errors(title_of(self.response)):
                        for piece in self.response.iter_bytes():
                            for event in reader.feed(piece, self.response):
                                failures = 0
                                yield event
                            if reader.done:
                                self._tail.skip()
                                return
                        yield from reader.finish(self.response)
                        return
                except APIConnectionError as error:
                    self.response.close()
                    failures = self._reattach(error, failures)
        finally:
            self.close()

    def _reattach(self, error: APIConnectionError, failures: int) -> int:
        """Take up the stream again; how often that was tried since the last event."""
        from time import sleep

        while True:
            call = self._next_call(error, failures)
            sleep(backoff(failures))
            failures += 1
            try:
                self.response = self._send(call)
                self._tail = _sync_tail(self.response)
            except APIConnectionError as another:
                error = another
            else:
                return failures


class AsyncStream(BaseStream[T, W]):
    """The events of a stream, as an asynchronous iterator and context manager."""

    def __init__(
        self, response: Response, reader: EventReader[T], send: Callable[[Call], Awaitable[Response]], max_retries: int
    ) -> None:
        super().__init__(response, reader, send, max_retries)
        self._tail = _async_tail(response)
        self._events = self._read()

    async def __aiter__(self) -> AsyncIterator[T]:
        """The events that have not been read yet; leaving the iteration closes the stream."""
        try:
            async for event in self._events:
                yield event
        finally:
            await self.close()

    async def __anext__(self) -> T:
        """The next event."""
        return await anext(self._events)

    async def text_deltas(self) -> AsyncIterator[str]:
        """The text of the answer, piece by piece."""
        async for event in self:
            if text := self._text_of(event):
                yield text

    async def get_final_response(self) -> W:
        """Read to the end, and give the answer that the call gives without streaming.

        Of work that was cancelled, that is what there was until then; the answer says that it was cancelled.

        Raises:
            StreamError: The stream reported an error.
            APIConnectionError: It broke, or was closed before its end.
            TypeError: The API description does not say how the events make up an answer.
        """
        try:
            await self.until_done()
        except StreamCancelledError:
            if self._reader.cancelled is None:  # no event says so, and neither would the answer
                raise
        return self._whole()

    async def until_done(self) -> None:
        """Read to the end."""
        async for _ in self:
            pass

    async def close(self) -> None:
        """Close the connection; further events are lost."""
        self._left = True
        await self.response.aclose()

    aclose = close

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def _read(self) -> AsyncGenerator[T]:
        reader, failures = self._reader, 0
        try:
            while True:
                try:
                    with our_errors(title_of(self.response)):
                        async for piece in self.response.aiter_bytes():
                            for event in reader.feed(piece, self.response):
                                failures = 0
                                yield event
                            if reader.done:
                                await self._tail.skip()
                                return
                        for event in reader.finish(self.response):
                            yield event
                        return
                except APIConnectionError as error:
                    await self.response.aclose()
                    failures = await self._reattach(error, failures)
        finally:
            await self.close()

    async def _reattach(self, error: APIConnectionError, failures: int) -> int:
        """Take up the stream again; how often that was tried since the last event."""
        from anyio import sleep

        while True:
            call = self._next_call(error, failures)
            await sleep(backoff(failures))
            failures += 1
            try:
                self.response = await self._send(call)
                self._tail = _async_tail(self.response)
            except APIConnectionError as another:
                error = another
            else:
                return failures


def _sync_tail(response: Response) -> SyncTail:
    """What follows the last event; only who has an answer needs the HTTP library."""
    from ._tail import SyncTail

    return SyncTail(response)


def _async_tail(response: Response) -> AsyncTail:
    from ._tail import AsyncTail

    return AsyncTail(response)

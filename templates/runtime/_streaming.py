"""Event streams, as callers see them: iterable, closed when left.

In: an answer whose events have not been read yet. Out: typed events, one by one. A stream is closed when it ends, when
the iteration is left by `break` or an error, and at the end of its `with` block.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Generic, TypeVar

from ._events import EventReader
from ._faults import our_errors

if TYPE_CHECKING:
    from typing import Self

    from httpx2 import Response

T = TypeVar("T")


class Stream(Generic[T]):
    """The events of a stream.

    Args:
        response: The answer.
        reader: What its events mean.

    Attributes:
        response: The answer.
    """

    def __init__(self, response: Response, reader: EventReader[T]) -> None:
        self.response = response
        self._reader = reader
        self._events = self._read()

    def __iter__(self) -> Iterator[T]:
        """The events that have not been read yet; leaving the iteration closes the stream."""
        try:
            yield from self._events
        finally:
            self.close()

    def __next__(self) -> T:
        """The next event."""
        return next(self._events)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection; further events are lost."""
        self.response.close()

    def _read(self) -> Iterator[T]:
        try:
            with our_errors(self._reader.name):
                for piece in self.response.iter_bytes():
                    yield from self._reader.feed(piece)
                    if self._reader.done:
                        return
                yield from self._reader.finish()
        finally:
            self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._reader.name}, {'closed' if self.response.is_closed else 'open'})"


class AsyncStream(Generic[T]):
    """The events of a stream.

    Args:
        response: The answer.
        reader: What its events mean.

    Attributes:
        response: The answer.
    """

    def __init__(self, response: Response, reader: EventReader[T]) -> None:
        self.response = response
        self._reader = reader
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

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connection; further events are lost."""
        await self.response.aclose()

    async def _read(self) -> AsyncIterator[T]:
        try:
            with our_errors(self._reader.name):
                async for piece in self.response.aiter_bytes():
                    for event in self._reader.feed(piece):
                        yield event
                    if self._reader.done:
                        return
                for event in self._reader.finish():
                    yield event
        finally:
            await self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._reader.name}, {'closed' if self.response.is_closed else 'open'})"

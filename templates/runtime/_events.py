"""What the events of a stream mean, told once for sync and async.

In: the bytes of an answer, piece by piece. Out: typed events. The event that ends the stream, and those that only keep
it alive, are not passed on. Raised: `StreamError` for an event that reports one, `StreamCancelledError`,
`StreamInterruptedError` if the stream ends before its end, `ResponseValidationError` for an event that is none.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ._access import property_of
from ._error_bodies import explanation, parse_body
from ._errors import StreamCancelledError, StreamError, StreamInterruptedError
from ._operation import Events, Operation
from ._sse import EventParser, ServerSentEvent

if TYPE_CHECKING:
    from httpx2 import Response

T = TypeVar("T")


class EventReader(Generic[T]):
    """Reads one event stream.

    Args:
        operation: What was called.
        response: Its answer.
        decoder: Reads the data of an event.
        show_hidden: Pass on the events that callers are not bothered with otherwise.

    Attributes:
        name: What was called, for errors.
        done: The event that ends the stream has come.
    """

    def __init__(self, operation: Operation[T], response: Response, decoder: Any, *, show_hidden: bool = False) -> None:
        self._events = operation.events or Events()
        self._response = response
        self._decoder = decoder
        self._show_hidden = show_hidden
        self._parser = EventParser()
        self.name = operation.name
        self.done = False

    def feed(self, piece: bytes) -> Iterator[T]:
        """Take the next bytes, and give the events that they complete."""
        for event in self._parser.feed(piece):
            if self.done:
                return
            yield from self._take(event)

    def finish(self) -> Iterator[T]:
        """Take the end of the connection."""
        last = self._parser.finish()
        if last is not None and not self.done:
            yield from self._take(last)
        if not self.done and self._events.done is not None:
            said = f"{self.name}: the stream ended before its last event"
            raise StreamInterruptedError(message=said, request=self._response.request)

    def _take(self, event: ServerSentEvent) -> Iterator[T]:
        if event.event in self._events.errors:
            raise self._reported(event, StreamError)
        if event.event in self._events.cancelled:
            raise self._reported(event, StreamCancelledError)
        if self._events.done is not None and event.data.strip() == self._events.done.encode():
            self.done = True
            return
        if not event.data:
            return
        item: T = self._decoder.read(event.data, self._response)
        if self._show_hidden or not self._is_hidden(item):
            yield item

    def _is_hidden(self, item: T) -> bool:
        kind = self._events.kind
        return kind is not None and property_of(item, kind) in self._events.hidden

    def _reported(self, event: ServerSentEvent, error: type[StreamError]) -> StreamError:
        body = parse_body(event.data)
        said = explanation(body) or f"the stream reported: {event.event}"
        return error(f"{self.name}: {said}", response=self._response, body=body)

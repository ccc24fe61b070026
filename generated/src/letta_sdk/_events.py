"""What the events of a stream mean, told once for sync and async.

In: the bytes of an answer, piece by piece. Out: typed events. The event that ends the stream, and those that only keep
it alive, are not passed on. Raised: `StreamError` for an event that reports one, `StreamCancelledError`,
`StreamInterruptedError` if the stream ends before its end, `ResponseValidationError` for an event that is none.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from ._access import properties_of
from ._errors import (
    APITimeoutError,
    ResponseValidationError,
    StreamCancelledError,
    StreamError,
    StreamInterruptedError,
)
from ._faults import title_of
from ._operation import Events
from ._request import Call
from ._resume import Continuation
from ._sse import EventParser, ServerSentEvent
from ._transcript import Transcript

if TYPE_CHECKING:
    from httpx2 import Response

    from ._json_lines import LineParser

T = TypeVar("T")
E = TypeVar("E", bound=StreamError)
_KEPT = object()
_USUAL_END = b"[DONE]"
"""What ends a stream also if the API does not say so, and does not have to come then: it is no JSON."""


class EventReader(Generic[T]):
    """Reads one event stream.

    Args:
        call: What was called.
        decoder: Reads the data of an event.
        show_hidden: Pass on the events that callers are not bothered with otherwise.
        patience: Seconds without an event that counts; None: no limit.

    Attributes:
        operation: What was called.
        name: Its name, for errors.
        done: The event that ends the stream has come.
        data: The data of the events, if the whole answer can be made of them.
        continuation: Where the stream has come to.
        patient: Whether it is worth while to go on.
        cancelled: What is raised at the end, once an event has said that the work was cancelled.
    """

    def __init__(self, call: Call, decoder: Any, *, show_hidden: bool = False, patience: float | None = None) -> None:
        self.operation = call.operation
        self.name = call.operation.name
        self.done = False
        self.patient = True
        self.cancelled: StreamCancelledError | None = None
        self.data = Transcript()
        self.continuation = Continuation(call)
        self.events = events = call.operation.events or Events()
        resume = events.resume
        run, position = (resume.run, resume.position) if resume else (None, None)
        self._marks = (events.kind, events.reason, run, position)
        self._last = _USUAL_END if events.done is None else events.done.encode()
        self._decoder = decoder
        self._show_hidden = show_hidden
        self._patience = patience
        self._alive = time.monotonic()
        self._parser = self._new_parser()

    def _new_parser(self) -> EventParser | LineParser:
        if not self.events.lines:
            return EventParser()
        from ._json_lines import LineParser

        return LineParser()

    def restart(self) -> None:
        """Begin with a new answer that gives the rest: half an event of the old one is forgotten."""
        self._parser = self._new_parser()
        self._alive = time.monotonic()

    def feed(self, piece: bytes, response: Response) -> Iterator[T]:
        """Take the next bytes, and give the events that they complete.

        Raises:
            StreamError: One of them reports an error.
            ResponseValidationError: One of them is none.
            APITimeoutError: For too long, none of them said anything.
        """
        for event in self._parser.feed(piece):
            item = _KEPT if self.done else self._take(event, response)
            if item is not _KEPT:
                yield cast(T, item)

    def finish(self, response: Response) -> Iterator[T]:
        """Take the end of the connection.

        Raises:
            StreamInterruptedError: It is not the end of the stream.
            StreamCancelledError: It is the end of work that was cancelled.
        """
        last = self._parser.finish()
        if last is not None and not self.done:
            try:
                item = self._take(last, response)
            except ResponseValidationError as error:  # what broke off is no event
                raise self._interrupted(response) from error
            if item is not _KEPT:
                yield cast(T, item)
        if not self.done and self.cancelled is not None:
            raise self.cancelled
        if not self.done and self.events.done is not None:
            raise self._interrupted(response)

    def _take(self, event: ServerSentEvent, response: Response) -> object:
        """What an event says; `_KEPT` if that is nothing for the caller."""
        if event.event:
            self._check_name(event, response)
        data = event.data
        if data.strip() == self._last:
            self.done = True
            if self.cancelled is not None:
                raise self.cancelled
        elif data:
            item: T = self._decoder.read(data, response)
            kind, reason, run, number = properties_of(item, self._marks)
            if self._counts(kind, run, number, data, response):
                if reason is not None and reason in self.events.cancelled:
                    self.cancelled = self._reported(event, response, StreamCancelledError)
                return item
        return _KEPT

    def _check_name(self, event: ServerSentEvent, response: Response) -> None:
        if event.event in self.events.errors:
            raise self._reported(event, response, StreamError)
        if event.event in self.events.cancelled:
            raise self._reported(event, response, StreamCancelledError)

    def _counts(self, kind: Any, run: Any, number: Any, data: bytes, response: Response) -> bool:
        """Whether an event is passed on."""
        hidden = kind is not None and kind in self.events.hidden
        is_new = self.continuation.seen(run, number, data, hidden=hidden)
        if hidden:
            self._check_patience(response)
            return is_new and self._show_hidden
        self._alive = time.monotonic()
        if is_new and self.events.whole is not None:
            self.data.add(data)
        return is_new

    def _check_patience(self, response: Response) -> None:
        if self._show_hidden or self._patience is None or time.monotonic() - self._alive < self._patience:
            return
        self.patient = False
        said = f"{title_of(response)}: nothing but signs of life for {self._patience:g} seconds"
        raise APITimeoutError(response.request, message=said)

    def _interrupted(self, response: Response) -> StreamInterruptedError:
        said = f"{title_of(response)}: the stream ended before its last event"
        return StreamInterruptedError(message=said, request=response.request)

    def _reported(self, event: ServerSentEvent, response: Response, error: type[E]) -> E:
        from ._error_bodies import explanation, parse_body

        body = parse_body(event.data)
        said = explanation(body) or f"the stream reported: {event.event or 'the work was cancelled'}"
        return error(f"{title_of(response)}: {said}", response=response, body=body, run_id=self.continuation.run)

"""What the sync and the async stream have in common: what they know, and when they are taken up again.

In: what a reader (`_events.py`) has found out. Out: the text of an event, the whole answer, the call for the rest of a
stream that broke. Nothing here waits for anything.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ._errors import APIConnectionError
from ._events import EventReader
from ._request import Call
from ._whole import put_together, text_of

if TYPE_CHECKING:
    from httpx2 import Response

T = TypeVar("T")
if TYPE_CHECKING:
    from typing_extensions import TypeVar as DefaultTypeVar

    W = DefaultTypeVar("W", default=Any)
else:
    W = TypeVar("W")


class BaseStream(Generic[T, W]):
    """What streams have in common.

    `Stream[T, W]` is a stream of `T` whose whole answer is a `W`; `W` may be left out.

    Args:
        response: The answer.
        reader: What its events mean.
        send: Sends a call, and gives the answer; for taking up the stream.
        max_retries: How often in a row it is taken up without getting further.

    Attributes:
        response: The answer that is being read.
    """

    response: Response

    def __init__(
        self, response: Response, reader: EventReader[T], send: Callable[[Call], Any], max_retries: int
    ) -> None:
        self.response = response
        self._reader = reader
        self._send = send
        self._max_retries = max_retries
        self._left = False

    if not TYPE_CHECKING:

        def __class_getitem__(cls, kinds: Any) -> Any:
            given = kinds if isinstance(kinds, tuple) else (kinds,)
            return super().__class_getitem__((*given, Any)[:2])

    @property
    def run_id(self) -> str | None:
        """What runs, once an event has said so; with it, a stream can be attached to by hand."""
        return self._reader.continuation.run

    @property
    def position(self) -> int | None:
        """The number of the last event that has one."""
        return self._reader.continuation.position

    def _text_of(self, event: T) -> str:
        events = self._reader.events
        return text_of(events.whole, events.kind or "", event) if events.whole is not None else ""

    def _whole(self) -> W:
        events = self._reader.events
        if events.whole is None:
            raise TypeError(f"the events of {self._reader.name} do not make up an answer")
        content = put_together(events.whole, events.kind or "", self._reader.data)
        whole: W = self._reader.operation.whole_decoder.read(content, self.response)
        return whole

    def _next_call(self, error: APIConnectionError, failures: int) -> Call:
        """The call that gives the rest of a stream that broke.

        Raises:
            APIConnectionError: The error, if there is no way, or it has been tried often enough.
            StreamCancelledError: All that is missing is the end of work that was cancelled.
        """
        may_go_on = failures < self._max_retries and self._reader.patient and not self._left
        call = self._reader.continuation.next_call() if may_go_on else None
        if call is None:
            raise self._reader.cancelled or error
        self._reader.restart()
        return call

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._reader.name}, {'closed' if self.response.is_closed else 'open'})"

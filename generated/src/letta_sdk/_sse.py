"""Server-sent events (the WHATWG HTML standard, section 9.2), read piece by piece.

In: bytes, cut anywhere - within a character, within CR LF, within a field. Out: events. Lines may end in LF, CR or
CR LF; comments, a byte order mark and fields that nobody knows are passed over; `id` outlives its event. An event may
be of any size: pieces are joined once, when a line is complete.
"""

from __future__ import annotations

_BOM = b"\xef\xbb\xbf"


class ServerSentEvent:
    """One event as it was sent.

    Attributes:
        event: Its name; empty, if it has none (the standard then calls it `message`).
        data: Its data, in UTF-8; lines are joined by LF.
        id: The last id that the stream has given.
        retry: Milliseconds to wait before reconnecting, if this event says so.
    """

    __slots__ = ("data", "event", "id", "retry")

    def __init__(self, event: str = "", data: bytes = b"", id: str = "", retry: int | None = None) -> None:
        self.event = event
        self.data = data
        self.id = id
        self.retry = retry

    @property
    def text(self) -> str:
        """The data as text."""
        return self.data.decode("utf-8", "replace")

    def __repr__(self) -> str:
        return f"ServerSentEvent(event={self.event!r}, data={self.text!r}, id={self.id!r}, retry={self.retry!r})"


class EventParser:
    """Turns pieces of a stream into events."""

    __slots__ = ("_after_cr", "_data", "_event", "_id", "_pieces", "_retry", "_started")

    def __init__(self) -> None:
        self._pieces: list[bytes] = []
        self._after_cr = False
        self._started = False
        self._event = ""
        self._data: list[bytes] = []
        self._id = ""
        self._retry: int | None = None

    def feed(self, piece: bytes) -> list[ServerSentEvent]:
        """Take the next bytes, and give the events that they complete."""
        events: list[ServerSentEvent] = []
        for line in self._lines(piece):
            if line.startswith(b"data: "):  # nearly all of them
                self._data.append(line[6:])
            elif line:
                self._field(line)
            elif (event := self._dispatch()) is not None:
                events.append(event)
        return events

    def finish(self) -> ServerSentEvent | None:
        """Take the end of the stream: the event that was not completed by an empty line, if there is one."""
        rest = b"".join(self._pieces)
        self._pieces.clear()
        if rest:
            self._field(rest)
        return self._dispatch()

    def _lines(self, piece: bytes) -> list[bytes]:
        """The lines that are complete now; what follows the last line break waits for more."""
        if self._after_cr and piece:
            self._after_cr = False
            piece = piece.removeprefix(b"\n")
        end = max(piece.rfind(b"\n"), piece.rfind(b"\r")) + 1
        if not end:
            if piece:
                self._pieces.append(piece)
            return []
        # A CR at the very end may be the first half of CR LF: the other half is dropped when it comes.
        self._after_cr = end == len(piece) and piece.endswith(b"\r")
        lines = b"".join((*self._pieces, piece[:end])).splitlines()
        self._pieces = [piece[end:]] if end < len(piece) else []
        if not self._started:
            self._started = True
            lines[0] = lines[0].removeprefix(_BOM)
        return lines

    def _field(self, line: bytes) -> None:
        name, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if name == b"data":
            self._data.append(value)
        elif name == b"event":
            self._event = value.decode("utf-8", "replace")
        elif name == b"id" and b"\0" not in value:
            self._id = value.decode("utf-8", "replace")
        elif name == b"retry" and value.isdigit():
            self._retry = int(value)

    def _dispatch(self) -> ServerSentEvent | None:
        # The standard drops an event without data. A named one is kept: that an error has no text is no reason to
        # swallow it.
        if not self._data and not self._event:
            self._retry = None
            return None
        event = ServerSentEvent(self._event, b"\n".join(self._data), self._id, self._retry)
        self._event, self._data, self._retry = "", [], None
        return event

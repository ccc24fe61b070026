"""Lines of JSON (`application/x-ndjson`, `application/jsonl`, `application/json-seq`), read piece by piece.

In: bytes, cut anywhere. Out: a nameless event for each line, like those of an event stream. Lines end in LF or CR LF;
empty ones, a byte order mark, and the record separators of `json-seq` are passed over.
"""

from __future__ import annotations

from ._sse import ServerSentEvent

_AROUND = b" \t\r\x1e"
_BOM = b"\xef\xbb\xbf"


class LineParser:
    """Turns pieces of a stream into its lines."""

    __slots__ = ("_pieces", "_started")

    def __init__(self) -> None:
        self._pieces: list[bytes] = []
        self._started = False

    def feed(self, piece: bytes) -> list[ServerSentEvent]:
        """Take the next bytes, and give the lines that they complete."""
        complete, end, rest = piece.rpartition(b"\n")
        if not end:
            self._pieces.append(piece)
            return []
        lines = b"".join((*self._pieces, complete)).split(b"\n")
        self._pieces = [rest]
        return [ServerSentEvent(data=data) for line in lines if (data := self._data(line))]

    def finish(self) -> ServerSentEvent | None:
        """Take the end of the stream: the last line may do without a line break."""
        data = self._data(b"".join(self._pieces))
        self._pieces.clear()
        return ServerSentEvent(data=data) if data else None

    def _data(self, line: bytes) -> bytes:
        if not self._started:
            self._started = True
            line = line.removeprefix(_BOM)
        return line.strip(_AROUND)

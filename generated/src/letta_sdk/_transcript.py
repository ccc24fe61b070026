"""What events have said, kept for the whole answer in little memory.

In: the data of each event. Out: the same, in order. The pieces of a long answer repeat one another in all but a word,
so that they are packed, many at a time, to a small part of their size.
"""

from __future__ import annotations

from collections.abc import Iterator

_MANY = 256


class Transcript:
    """The data of the events of a stream, which is JSON."""

    __slots__ = ("_loose", "_packed")

    def __init__(self) -> None:
        self._packed: list[bytes] = []
        self._loose: list[bytes] = []

    def add(self, data: bytes) -> None:
        """Keep the data of one more event."""
        self._loose.append(data)
        if len(self._loose) == _MANY:
            from zlib import compress

            # No JSON holds a NUL as it is.
            self._packed.append(compress(b"\0".join(self._loose), 1))
            self._loose.clear()

    def __iter__(self) -> Iterator[bytes]:
        from zlib import decompress

        for block in self._packed:
            yield from decompress(block).split(b"\0")
        yield from self._loose

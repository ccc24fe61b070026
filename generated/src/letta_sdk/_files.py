"""Files to upload: what callers may pass, and how it is read - in pieces, so that a file of any size can be sent.

Accepted: bytes, a path, an open binary file, or a tuple `(name, one of these[, media type])`. Refused: text, which
could be meant as content or as a path, and files opened as text.
"""

from __future__ import annotations

import os
from collections.abc import Generator
from typing import IO, TYPE_CHECKING, TypeAlias, cast

if TYPE_CHECKING:
    from pathlib import Path

FileContent: TypeAlias = bytes | os.PathLike[str] | IO[bytes]
"""What a file holds: the bytes themselves, where they are on disk, or a file that is open for reading bytes."""

FileInput: TypeAlias = FileContent | tuple[str | None, FileContent] | tuple[str | None, FileContent, str | None]
"""A file to upload; a tuple gives it a name, and a media type."""

PIECE = 64 * 1024


class Source:
    """Bytes that are about to be sent: from memory, from disk, or from an open file.

    Args:
        content: What to send.

    Raises:
        TypeError: It is none of what is accepted.
    """

    __slots__ = ("_content", "_start", "_used", "length", "name")

    def __init__(self, content: FileContent) -> None:
        self._content: bytes | Path | IO[bytes]
        self._start: int | None = None
        self._used = False
        self.name: str | None = None
        self.length: int | None = None
        if isinstance(content, bytes | bytearray | memoryview):
            self._content = bytes(content)
            self.length = len(self._content)
        elif isinstance(content, os.PathLike):
            self._content = path = _path(content)
            self.name, self.length = path.name, path.stat().st_size
        else:
            self._content = _checked(content)
            self.name, self._start, self.length = _name(content), *_extent(content)

    @property
    def replayable(self) -> bool:
        """Whether the bytes can be had once more."""
        return not self._used or self._start is not None or not hasattr(self._content, "read")

    def pieces(self) -> Generator[bytes]:
        """The bytes, from the beginning each time.

        Raises:
            OSError: The file cannot be read.
        """
        if isinstance(self._content, bytes):
            yield self._content
        elif isinstance(self._content, os.PathLike):
            with self._content.open("rb") as file:
                yield from iter(lambda: file.read(PIECE), b"")
        else:
            yield from self._from_open_file(self._content)

    def _from_open_file(self, file: IO[bytes]) -> Generator[bytes]:
        if self._used and self._start is not None:
            file.seek(self._start)
        self._used = True
        yield from iter(lambda: file.read(PIECE), b"")


def _path(path: str | os.PathLike[str]) -> Path:
    """A path object; the module is imported when there is a file to send."""
    from pathlib import Path

    return Path(path)


def _checked(content: object) -> IO[bytes]:
    if isinstance(content, str):
        raise TypeError("a file is passed as bytes, pathlib.Path, or an open file, not as text: it could mean either")
    if not hasattr(content, "read"):
        raise TypeError(f"a file is passed as bytes, pathlib.Path, or an open file, not as {type(content).__name__}")
    if hasattr(content, "encoding"):
        raise TypeError("a file to upload is opened in binary mode: open(..., 'rb')")
    return cast("IO[bytes]", content)


def _name(file: object) -> str | None:
    """The name of an open file, unless it is a number or a description such as `<stdin>`."""
    name = getattr(file, "name", None)
    return _path(name).name if isinstance(name, str) and not name.startswith("<") else None


def _extent(file: IO[bytes]) -> tuple[int | None, int | None]:
    """Where reading begins, and how much there is from there; None for what has no positions, such as a pipe."""
    try:
        if not file.seekable():
            return None, None
        start = file.tell()
        end = file.seek(0, os.SEEK_END)
        file.seek(start)
    except (AttributeError, OSError):
        return None, None
    return start, end - start

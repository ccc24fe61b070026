"""Bodies that are sent in pieces: multipart forms, and files on their own.

In: fields and files by their names in the API. Out: an `Upload`, which knows its length where it can, and gives its
bytes piece by piece, so that a file of any size takes no memory. Refused: texts where a file is expected.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Generator, Iterable, Iterator, Mapping
from typing import cast

from ._files import FileContent, FileInput, Source
from ._omit import omit
from ._serialize import to_json, to_jsonable, to_text

_ESCAPES = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})


class Upload:
    """A body that is sent in pieces.

    Args:
        parts: Bytes and files, in the order in which they are sent.
    """

    __slots__ = ("_parts",)

    def __init__(self, parts: Iterable[bytes | Source]) -> None:
        self._parts = tuple(parts)

    @property
    def length(self) -> int | None:
        """How many bytes it has; None if a part does not know, such as a pipe."""
        lengths = [len(part) if isinstance(part, bytes) else part.length for part in self._parts]
        return None if None in lengths else sum(cast("list[int]", lengths))

    @property
    def replayable(self) -> bool:
        """Whether it can be sent once more."""
        return all(isinstance(part, bytes) or part.replayable for part in self._parts)

    def pieces(self) -> Generator[bytes]:
        """The bytes, from the beginning each time."""
        for part in self._parts:
            if isinstance(part, bytes):
                yield part
            else:
                yield from part.pieces()


class _Sending:
    """An upload that is being sent: an error that is kept would keep its files open, unless they are closed."""

    __slots__ = ("_pieces", "_upload")

    def __init__(self, upload: Upload) -> None:
        self._upload = upload
        self._pieces = upload.pieces()

    def begin(self) -> Generator[bytes]:
        """The bytes from the beginning."""
        self.close()
        self._pieces = self._upload.pieces()
        return self._pieces

    def close(self) -> None:
        """Close the file that is being read."""
        self._pieces.close()


class SyncUpload(_Sending):
    """An upload as a synchronous HTTP client takes it."""

    __slots__ = ()

    def __iter__(self) -> Iterator[bytes]:
        return self.begin()


class AsyncUpload(_Sending):
    """An upload as an asynchronous HTTP client takes it: files are read in a thread, so that nothing else waits."""

    __slots__ = ()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        from anyio.to_thread import run_sync

        pieces = self.begin()
        while piece := await run_sync(next, pieces, b""):
            yield piece


def upload_of(file: FileInput) -> Upload:
    """A file as a whole body."""
    return Upload([Source(_parted(file)[1])])


def multipart(fields: Mapping[str, object], files: tuple[str, ...], types: Mapping[str, str]) -> tuple[str, Upload]:
    """Write a multipart form.

    Args:
        fields: Values by name; a list is sent as several fields of that name.
        files: Names of the fields that hold files.
        types: Media types of fields.

    Returns:
        The value of `Content-Type`, and the body.

    Raises:
        TypeError: A file is given in a way that is not accepted, or a field has no meaning as text or JSON.
    """
    boundary = os.urandom(16).hex()
    parts: list[bytes | Source] = []
    for name, value in fields.items():
        for head, content in _field(name, value, name in files, types.get(name)):
            parts += (f"--{boundary}\r\n{head}\r\n\r\n".encode("utf-8", "surrogateescape"), content, b"\r\n")
    parts.append(f"--{boundary}--\r\n".encode())
    return f"multipart/form-data; boundary={boundary}", Upload(parts)


def _field(name: str, value: object, is_file: bool, kind: str | None) -> Iterator[tuple[str, bytes | Source]]:
    """The head and the content of each part that a field makes."""
    if value is None or value is omit:
        return
    if is_file:
        several = isinstance(value, list)
        for file in cast("list[FileInput]", value if several else [value]):
            yield _file(name, file, kind)
        return
    plain = to_jsonable(value, name)
    for item in plain if isinstance(plain, list) and not _is_json(kind) else [plain]:
        as_json = _is_json(kind) or isinstance(item, dict | list)
        label = kind or ("application/json" if as_json else None)
        yield _head(name, None, label), to_json(item) if as_json else to_text(item).encode("utf-8", "surrogatepass")


def _file(name: str, file: FileInput, kind: str | None) -> tuple[str, Source]:
    given_name, content, given_kind = _parted(file)
    source = Source(content)
    filename = given_name or source.name or "upload"
    return _head(name, filename, given_kind or kind or _guess(filename)), source


def _parted(file: FileInput) -> tuple[str | None, FileContent, str | None]:
    """Name, content and media type of what a caller passed."""
    if not isinstance(file, tuple):
        return None, file, None
    if not 2 <= len(file) <= 3:
        raise TypeError(f"a file is given as (name, content) or (name, content, type), not as {len(file)} values")
    name, content, *kind = file
    return name, content, kind[0] if kind else None


def _head(name: str, filename: str | None, kind: str | None) -> str:
    head = f'Content-Disposition: form-data; name="{name.translate(_ESCAPES)}"'
    if filename is not None:
        head += f'; filename="{filename.translate(_ESCAPES)}"'
    return f"{head}\r\nContent-Type: {kind.translate(_ESCAPES)}" if kind else head


def _is_json(kind: str | None) -> bool:
    return kind is not None and kind.partition(";")[0].strip().endswith(("/json", "+json"))


def _guess(filename: str) -> str:
    from mimetypes import guess_type

    return guess_type(filename)[0] or "application/octet-stream"

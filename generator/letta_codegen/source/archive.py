"""One file of a source distribution, read where it is: nothing is unpacked to disk, built or executed.

In: a `.tar.gz` file, and the path that the document has in it below the top folder. Out: its bytes. A link is not
followed. Refused: what is no archive, and what unpacks to more than it may, in bytes or in files.
"""

from __future__ import annotations

import gzip
import tarfile
import zlib
from pathlib import Path, PurePosixPath
from typing import BinaryIO, cast

from letta_codegen.document.limits import MEBIBYTE
from letta_codegen.source.fetched import SourceError, SourceSettings

_UNPACKED = 10
_MOST_FILES = 100_000
_NAMES = ("openapi.json", "openapi.yaml")


def read_member(file: Path, name: str, settings: SourceSettings) -> tuple[str, bytes] | None:
    """Read the document of an archive.

    Args:
        file: The archive.
        name: What to call it in messages.
        settings: The path of the document, limits.

    Returns:
        The path of the document and its bytes; None if there is none.

    Raises:
        SourceError: The archive cannot be read, has several candidates, or is too large.
    """
    try:
        with gzip.open(file) as unpacked:
            bounded = cast(BinaryIO, _Bounded(unpacked, settings.largest))
            with tarfile.TarFile(fileobj=bounded) as archive:
                return _read(archive, name, settings)
    except (tarfile.TarError, zlib.error, EOFError, OSError, ValueError) as error:
        raise SourceError(f"this is no archive that can be read: {error}", where=name) from None


class _Bounded:
    """The bytes of an archive, whose parts are not too large: even the name of a file may pretend to be huge.

    A part begins behind a jump or a single block, which is a header; it may be asked for in several pieces.
    """

    def __init__(self, file: gzip.GzipFile, most: int) -> None:
        self._file = file
        self._most = most
        self._part = 0
        self.tell = file.tell

    def seek(self, offset: int) -> int:
        self._part = 0
        return self._file.seek(offset)

    def read(self, size: int) -> bytes:
        self._part = 0 if size <= tarfile.BLOCKSIZE else self._part + size
        if self._part > self._most:
            raise tarfile.ReadError(f"a part of it is larger than {self._most / MEBIBYTE:g} MiB")
        return self._file.read(size)


def _read(archive: tarfile.TarFile, name: str, settings: SourceSettings) -> tuple[str, bytes] | None:
    found: dict[str, tarfile.TarInfo] = {}
    size = 0
    for count, member in enumerate(archive):
        size += member.size
        if size > settings.largest_package * _UNPACKED or count >= _MOST_FILES:
            raise SourceError("it unpacks to too much", where=name)
        path = PurePosixPath(*PurePosixPath(member.name).parts[1:])
        if member.isfile() and _is_wanted(path, settings.member):
            found[str(path)] = member  # of two with one path the last one counts, as when unpacking
    if len(found) > 1:
        problem = f"it is not said which file is the document: {', '.join(sorted(found)[:5])}"
        raise SourceError(problem, where=name, hint="set `source-member` in [tool.letta-codegen]")
    return next(((path, _content(archive, member, f"{name}/{path}", settings)) for path, member in found.items()), None)


def _is_wanted(path: PurePosixPath, member: str) -> bool:
    return path == PurePosixPath(member) if member else path.name in _NAMES


def _content(archive: tarfile.TarFile, member: tarfile.TarInfo, where: str, settings: SourceSettings) -> bytes:
    if member.size > settings.largest:
        raise SourceError(f"the document is larger than {settings.largest / MEBIBYTE:g} MiB", where=where)
    file = archive.extractfile(member)
    return file.read() if file is not None else b""

"""Failures of the file system in words for people."""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Iterator
from pathlib import Path

from letta_codegen.diagnostics import CodegenError

_HINTS = {
    errno.EACCES: "check the permissions of the folder",
    errno.EPERM: "check the permissions of the folder",
    errno.EROFS: "the file system is read-only",
    errno.ENOSPC: "there is no space left; free some",
    errno.EDQUOT: "the quota is used up; free some space",
    errno.EISDIR: "move the folder away",
    errno.EBUSY: "the folder is in use; close the program that uses it",
    errno.ETXTBSY: "a file is in use; close the program that uses it",
    errno.ENAMETOOLONG: "choose a shorter --output",
}


@contextlib.contextmanager
def cannot_read(place: Path, *, hint: str = "", error: type[CodegenError] = CodegenError) -> Iterator[None]:
    """Turn an `OSError` of the block into a `CodegenError`.

    Args:
        place: What to name when the error names no file.
        hint: What to do if the file does not exist.
        error: What to raise; it has the exit code.

    Raises:
        CodegenError: The block raised an `OSError`.
    """
    try:
        yield
    except OSError as cause:
        where = str(cause.filename or place)
        advice = hint if isinstance(cause, FileNotFoundError) else ""
        raise error(f"cannot read: {cause.strerror or cause}", where=where, hint=advice) from cause


@contextlib.contextmanager
def cannot_write(place: Path) -> Iterator[None]:
    """Turn an `OSError` of the block into a `CodegenError`.

    Args:
        place: What to name when the error names no file.

    Raises:
        CodegenError: The block raised an `OSError`.
    """
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        hint = _HINTS.get(error.errno or 0, "")
        raise CodegenError(
            f"cannot write: {reason}; nothing was changed", where=str(error.filename or place), hint=hint
        ) from error

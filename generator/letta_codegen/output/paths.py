"""Which paths a generated file may have, so that the output is the same on every system and stays in its folder.

Refused: absolute paths and such that lead out of the folder, names that Windows reserves or cannot hold, names that are
too long, and pairs of paths that fall together where upper and lower case are one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from letta_codegen.diagnostics import CodegenError, ExitCode

_LONGEST_NAME = 200
_LONGEST_PATH = 1000
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\\ud800-\udfff]')
_DEVICE = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?", re.IGNORECASE)


def check_paths(paths: Iterable[str]) -> None:
    """Make sure that files with these paths can be written side by side anywhere.

    Args:
        paths: POSIX paths relative to the output folder.

    Raises:
        CodegenError: One of them cannot, or two of them are one file.
    """
    seen: dict[str, str] = {}
    for path in paths:
        problem = path_problem(path)
        if problem:
            raise _refused(path, problem)
        known = seen.setdefault(_folded(path), path)
        if known is not path:
            raise _refused(path, f"is the same file as {known!r} on some systems")
    for path in list(seen.values()):
        _check_folders(path, seen)


def path_problem(path: str) -> str | None:
    """Why a path cannot be that of a generated file; `None` if it can.

    Args:
        path: A POSIX path relative to the output folder.

    Returns:
        The end of a sentence that begins with the path.
    """
    if not path or path.startswith("/"):
        return "is not a relative path"
    if len(path) > _LONGEST_PATH:
        return f"is longer than {_LONGEST_PATH} characters"
    return next((problem for name in path.split("/") if (problem := _name_problem(name))), None)


def _name_problem(name: str) -> str | None:
    if name in {"", ".", ".."}:
        return "leads out of the output folder or is not normalised"
    if _FORBIDDEN.search(name) or name != name.rstrip(". ") or name.startswith(" "):
        return "holds characters that are not allowed in file names everywhere"
    if _DEVICE.fullmatch(name):
        return "is the name of a device on Windows"
    if len(name.encode()) > _LONGEST_NAME:
        return f"has a name longer than {_LONGEST_NAME} bytes"
    return None


def _check_folders(path: str, seen: dict[str, str]) -> None:
    """Refuse a file whose folder is another file, or is spelled in two ways."""
    parts = path.split("/")
    for length in range(1, len(parts)):
        folder = "/".join(parts[:length])
        if seen.setdefault(_folded(folder) + "/", folder) != folder:
            raise _refused(path, f"is in the same folder as {seen[_folded(folder) + '/']!r} on some systems")
        if _folded(folder) in seen:
            raise _refused(path, f"is in a folder that is itself a file, {seen[_folded(folder)]!r}")


def _folded(path: str) -> str:
    """What case-insensitive and normalising file systems make of a path."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


def _refused(path: str, problem: str) -> CodegenError:
    return CodegenError(
        f"the generated file {path!r} {problem}",
        hint="nothing was written; this is a fault of the generator, please report it with the document",
        exit_code=ExitCode.INTERNAL,
    )

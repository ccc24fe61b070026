"""Files that somebody wrote beside the generated ones: they go along when the package is generated somewhere else.

In: the folder of a generated project. Out: its text files that the manifest does not name. What tools leave behind
(byte code, builds, caches) is nobody's work.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from letta_codegen.files import GeneratedFile
from letta_codegen.output.manifest import NAME, read_manifest

_LEFT_BEHIND = frozenset({"__pycache__", "build", "dist"})


def by_hand(folder: Path) -> Iterator[GeneratedFile]:
    """The files that are not generated, sorted by path.

    Args:
        folder: The output folder of a project; it need not exist.

    Raises:
        OSError: A file cannot be read.
    """
    ours = {NAME, *read_manifest(folder)}
    for file in sorted(folder.rglob("*")):
        path = file.relative_to(folder)
        if path.as_posix() not in ours and file.is_file() and not any(map(_left_behind, path.parts)):
            with suppress(UnicodeDecodeError):
                yield GeneratedFile(path.as_posix(), file.read_text("utf-8"), "verbatim")


def _left_behind(name: str) -> bool:
    return name in _LEFT_BEHIND or name.startswith(".") or name.endswith(".egg-info")

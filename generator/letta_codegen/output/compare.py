"""Comparing the generated files with a folder: what `generate --check` finds. Nothing is written.

In: generated files and a folder. Out: `Differences`: files whose content differs, files that are missing, and files of
ours that are no longer generated. Files that the user added are no difference.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from letta_codegen.files import GeneratedFile
from letta_codegen.output import manifest


@dataclass(frozen=True, slots=True)
class Differences:
    """How a folder differs from what the generator would write; paths are sorted and relative to the folder.

    Attributes:
        stale: Files with another content.
        missing: Files that are not there.
        surplus: Files of ours that are no longer generated.
    """

    stale: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    surplus: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.stale or self.missing or self.surplus)

    def lines(self) -> list[str]:
        """One line per file: how it differs, and its path."""
        kinds = (("stale", self.stale), ("missing", self.missing), ("surplus", self.surplus))
        return [f"{kind}: {path}" for kind, paths in kinds for path in paths]


def compare(files: Iterable[GeneratedFile], folder: Path) -> Differences:
    """Compare generated files with what is in a folder.

    Args:
        files: All files of a run; their manifest is compared as well.
        folder: The output folder; it need not exist.

    Returns:
        The differences.

    Raises:
        OSError: A file is there but cannot be read.
    """
    given = tuple(files)
    expected = {file.path: file.text.encode() for file in (*given, manifest.manifest_file(given))}
    ours = manifest.read_manifest(folder)
    actual = {path: file_bytes(folder / path) for path in {*expected, *ours}}
    return Differences(
        stale=tuple(sorted(path for path in expected if actual[path] not in (None, expected[path]))),
        missing=tuple(sorted(path for path in expected if actual[path] is None)),
        surplus=tuple(sorted(path for path in ours if path not in expected and actual[path] is not None)),
    )


def file_bytes(file: Path) -> bytes | None:
    """The content of a file; `None` if there is no such file."""
    return file.read_bytes() if file.is_file() else None

"""The manifest: a file in the output folder that says which files there are ours.

In and out: lines `sha256  path`, sorted by path, in `.letta-codegen-manifest`. Files that stand in it and are no longer
generated are removed; everything else in the folder belongs to the user. Lines that cannot be read (a merge conflict)
and paths that lead elsewhere are ignored.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from letta_codegen.files import GeneratedFile
from letta_codegen.output.paths import path_problem

NAME = ".letta-codegen-manifest"
_HEAD = "# The files that letta-codegen generated here. It replaces and removes them; it leaves all others alone.\n"
_LINE = re.compile(r"([0-9a-f]{64})  (.+)")


def manifest_file(files: Iterable[GeneratedFile]) -> GeneratedFile:
    """The manifest of some generated files.

    Args:
        files: All files of a run.

    Returns:
        One file more.
    """
    return _manifest({file.path: digest(file.text.encode()) for file in files})


def _manifest(digests: Mapping[str, str]) -> GeneratedFile:
    lines = (f"{digests[path]}  {path}\n" for path in sorted(digests))
    return GeneratedFile(NAME, _HEAD + "".join(lines), "text")


def merged(old: Mapping[str, str], files: Iterable[GeneratedFile]) -> GeneratedFile:
    """The manifest for the time of writing: what was ours and what is going to be."""
    return _manifest({**old, **{file.path: digest(file.text.encode()) for file in files}})


def read_manifest(folder: Path) -> dict[str, str]:
    """Which files in a folder are ours.

    Args:
        folder: The output folder; it need not exist.

    Returns:
        Digest by path; empty without a manifest.
    """
    file = folder / NAME
    if not file.is_file():
        return {}
    found = (_LINE.fullmatch(line) for line in file.read_text("utf-8", errors="replace").splitlines())
    return {line[2]: line[1] for line in found if line and not path_problem(line[2])}


def digest(content: bytes) -> str:
    """The sha256 of a content, in hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()

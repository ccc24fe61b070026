"""Read the files of pins: requirement files with a version and the hashes of all files for each distribution.

In: such files, as `make pins` writes them. Out: `Pin`s, each once, with the files that name it. Refused
is nothing: what does not belong there is seen by the tests.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

FOLDER = Path(__file__).parent
ROOT = FOLDER.parent.parent
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})(?:\s|$)")


@dataclass(frozen=True, slots=True)
class Pin:
    """A distribution at one version.

    Attributes:
        name: Its name, in normal form.
        version: The version; empty if the line does not name exactly one.
        hashes: The digests (SHA-256) of its files.
        files: The files that it stands in, as paths within the project.
    """

    name: str
    version: str
    hashes: frozenset[str]
    files: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.name}=={self.version}"


def pinning() -> list[Path]:
    """The files of pins."""
    return [ROOT / "constraints.txt", *sorted(FOLDER.glob("*.txt"))]


def pins() -> list[Pin]:
    """All pins, by name and version."""
    found: dict[tuple[str, str, frozenset[str]], tuple[str, ...]] = {}
    for file in pinning():
        for line in lines(file.read_text("utf-8")):
            requirement = Requirement(line.partition(" --hash")[0])
            key = (canonicalize_name(requirement.name), _version(requirement), frozenset(_HASH.findall(line)))
            found[key] = (*found.get(key, ()), str(file.relative_to(ROOT)))
    return [Pin(*key, files) for key, files in sorted(found.items(), key=lambda each: each[0][:2])]


def lines(text: str) -> Iterator[str]:
    """The requirements of a file, each on one line, without comments."""
    joined = re.sub(r"\s*\\\n\s*", " ", text)
    return (line for each in joined.splitlines() if (line := each.partition("#")[0].strip()))


def _version(requirement: Requirement) -> str:
    found = [each.version for each in requirement.specifier if each.operator == "==" and "*" not in each.version]
    return found[0] if len(found) == len(requirement.specifier) == 1 else ""

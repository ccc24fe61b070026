"""The versions of a document, the oldest first: files of a folder, releases of a package, commits of git.

In: a source as users write it: a folder (its documents in the order of their names, numbers as numbers), a manifest (a
text file that names a document on each line, with a label behind it if wanted), `sdist:letta>=0.13,<0.17`, or
`git:PATH` for the commits that changed a file. Out: `Version`s, whose bytes are fetched when they are asked for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from letta_codegen.diagnostics import CodegenError, Diagnostics
from letta_codegen.drift.sources import git_output
from letta_codegen.output.faults import cannot_read
from letta_codegen.source import SourceError, SourceSettings, fetch
from letta_codegen.source.releases import default_cache, releases
from letta_codegen.source.sdist import parse

MANIFEST = "manifest.txt"
_ENDINGS = frozenset([".json", ".yaml", ".yml"])
_SDIST, _GIT = "sdist:", "git:"
_EMPTY_HINT = "a folder of documents, a manifest, sdist:NAME>=1,<2, or git:PATH can stand here"


@dataclass(frozen=True, slots=True)
class Version:
    """A version of a document.

    Attributes:
        label: What to call it.
        name: What to call the document in messages; its ending may say what it is.
        read: Gives its bytes.
        is_certain: Whether it must be a document: what a folder or a commit holds need not be one.
    """

    label: str
    name: str
    read: Callable[[], bytes]
    is_certain: bool = True


def versions(source: str, settings: SourceSettings) -> list[Version]:
    """The versions of a source, the oldest first.

    Args:
        source: Where from.
        settings: How to fetch.

    Raises:
        SourceError: They cannot be had.
        CodegenError: The source cannot be understood.
    """
    if source.startswith(_SDIST):
        return _of_package(source, settings)
    if source.startswith(_GIT):
        return list(_of_git(source.removeprefix(_GIT)))
    path = Path(source)
    if path.is_dir():
        manifest = path / MANIFEST
        return list(_of_manifest(manifest)) if manifest.is_file() else _of_folder(path)
    if path.is_file():
        return list(_of_manifest(path))
    raise SourceError("there is no such folder or file", where=source, hint=_EMPTY_HINT)


def _of_package(source: str, settings: SourceSettings) -> list[Version]:
    name = parse(source).name
    found = releases(source, settings=settings, progress=settings.progress, cache=default_cache())
    return [
        Version(each.version, f"{name}-{each.version}", partial(_release, f"sdist:{name}=={each.version}", settings))
        for each in reversed(found)
    ]


def _release(source: str, settings: SourceSettings) -> bytes:
    return fetch(source, settings, diagnostics=Diagnostics(source)).content


def _of_folder(folder: Path) -> list[Version]:
    with cannot_read(folder):
        files = [file for file in folder.iterdir() if file.suffix.lower() in _ENDINGS and file.is_file()]
    files.sort(key=lambda file: _natural(file.name))
    return [Version(file.stem, file.as_posix(), partial(_file, file), is_certain=False) for file in files]


def _natural(name: str) -> list[tuple[int, int, str]]:
    """A name by which 0.9 comes before 0.10."""
    return [(0, int(part), "") if part.isdecimal() else (1, 0, part) for part in re.split(r"([0-9]+)", name)]


def _file(file: Path) -> bytes:
    with cannot_read(file, error=SourceError):
        return file.read_bytes()


def _of_manifest(manifest: Path) -> Iterator[Version]:
    for line in _file(manifest).decode("utf-8", "replace").splitlines():
        name, _, label = line.partition("#")[0].strip().partition(" ")
        if name:
            file = manifest.parent / name
            yield Version(label.strip() or Path(name).stem, file.as_posix(), partial(_file, file))


def _of_git(path: str) -> Iterator[Version]:
    """The commits that changed a file, along the first parents: what was merged came with the merge."""
    if not path:
        raise CodegenError("git: needs the path of a file", where=_GIT, hint="for example git:openapi/letta.json")
    place = path if Path(path).is_absolute() else f"./{path}"
    listed = git_output(["log", "--first-parent", "--reverse", "--format=%H %cs", "--", path], f"{_GIT}{path}")
    for line in listed.decode("ascii", "replace").splitlines():
        commit, day = line.split(" ")
        read = partial(git_output, ["show", f"{commit}:{place}"], f"{_GIT}{commit[:12]}:{path}")
        yield Version(f"{day} {commit[:9]}", f"{path}@{commit[:9]}", read, is_certain=False)

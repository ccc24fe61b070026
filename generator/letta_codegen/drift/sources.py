"""Where the two documents come from: what `source/` knows, and besides the vendored document and versions in git.

In: a source as users write it (`vendored`, `released` for what the last release of the package was made from,
`git:main:openapi/letta.json`, `git:v1.2` for the vendored document there, anything that `pull` takes). Out: the
document with its text, for reports that point into it.
"""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from letta_codegen.diagnostics import CodegenError, Diagnostics
from letta_codegen.document.document import Document
from letta_codegen.document.load import decode, load
from letta_codegen.project import Project
from letta_codegen.release.tags import RELEASED, required_release
from letta_codegen.source import Fetched, SourceError, SourceSettings, fetch

VENDORED = "vendored"
_GIT = "git:"
_PATIENCE = 60


@dataclass(frozen=True, slots=True)
class Read:
    """A document with the text that it was loaded from."""

    document: Document
    text: str


def read(source: str, project: Project | None, settings: SourceSettings) -> Read:
    """Read a document.

    Args:
        source: Where from.
        project: The project here, if there is one.
        settings: How to fetch.

    Raises:
        SourceError: It cannot be had.
        CodegenError: The source cannot be understood, or the document is none.
    """
    diagnostics = Diagnostics(source)
    if source == VENDORED:
        source = _vendored(project).as_posix()
    if source == RELEASED:
        source = required_release(_needed(project, RELEASED)).source
    if source.startswith(_GIT):
        fetched = _from_git(source, project)
    else:
        fetched = fetch(source, settings, diagnostics=diagnostics)
    document = load(fetched.content, fetched.name, diagnostics=diagnostics)
    return Read(document, decode(fetched.content, fetched.name))


def _vendored(project: Project | None) -> Path:
    return _needed(project, VENDORED).document


def _needed(project: Project | None, source: str) -> Project:
    if project is None:
        hint = "change to the folder of a project, or name a file, a URL, or sdist:NAME==VERSION"
        raise CodegenError(f"there is no project here, so there is no {source} document", where=source, hint=hint)
    return project


def _from_git(source: str, project: Project | None) -> Fetched:
    reference, _, path = source.removeprefix(_GIT).partition(":")
    if not reference or reference.startswith("-"):
        hint = "for example git:main:openapi/letta.json"
        raise CodegenError("this is no reference of git", where=source, hint=hint)
    name = path or _vendored(project).as_posix()
    # Relative to the current folder, as every other path that a user writes.
    place = name if PurePosixPath(name).is_absolute() else f"./{name}"
    content = git_output(["show", f"{reference}:{place}"], source)
    return Fetched(content, f"{name}@{reference}", source, f"{reference}:{name}")


def git_output(arguments: list[str], source: str) -> bytes:
    """What git prints.

    Args:
        arguments: What to ask it for.
        source: What the user calls it, for messages.

    Raises:
        SourceError: It cannot be run, or has nothing to say.
    """
    try:
        found = subprocess.run(["git", *arguments], capture_output=True, check=False, timeout=_PATIENCE)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise SourceError(f"git cannot be run: {error}", where=source) from None
    if found.returncode:
        said = found.stderr.decode("utf-8", "replace").strip().splitlines()
        raise SourceError(said[0] if said else "git has no such file", where=source)
    return found.stdout

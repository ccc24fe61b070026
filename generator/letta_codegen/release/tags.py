"""The last release of the generated package, as the tags of git say it. No network is asked.

A tag is a release if it ends with a version (`v0.2.0`, `letta-sdk-v0.2.0`, `letta-sdk/0.2.0`) and the package that is
committed there has that version; so the tags of whatever else lives in the repository are none. The last release is the
newest one that is no pre-release and not newer than the version that the project has: a branch on which an old version
is kept alive has the release of its own line.
"""

from __future__ import annotations

import re
import subprocess
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from packaging.version import InvalidVersion, Version

from letta_codegen.project import Project
from letta_codegen.release.versions import covers, current
from letta_codegen.source import SourceError

RELEASED = "released"
_TAG = re.compile(r"(?:.*[-@/=_])?v?(\d[^-@/=_]*)", re.IGNORECASE)
_PATIENCE = 60
_MOST = 200


@dataclass(frozen=True, slots=True)
class Release:
    """A release of the generated package.

    Attributes:
        version: Its version.
        tag: Its tag.
    """

    version: str
    tag: str

    @property
    def source(self) -> str:
        """Where the document that it was made from is, as `diff` takes it."""
        return f"git:{self.tag}"


def last_release(project: Project) -> Release | None:
    """The last release of the package; `None` if no tag speaks of one.

    Args:
        project: The project.
    """
    tags = _git(project, "tag", "--list").split()
    candidates = sorted(_candidates(tags, current(project)), reverse=True)[:_MOST]
    for version, tag in candidates:
        if version == _version_at(project, tag):
            return Release(str(version), tag)
    return None


def required_release(project: Project) -> Release:
    """The last release of the package.

    Args:
        project: The project.

    Raises:
        SourceError: No tag speaks of one.
    """
    release = last_release(project)
    if release is None:
        tag = f"{project.config.distribution}-v{current(project)}"
        hint = f"tag what you publish (`git tag {tag}`); in CI, fetch the tags as well"
        raise SourceError("no tag of git says what was released", where=RELEASED, hint=hint)
    return release


def _candidates(tags: Iterable[str], newest: str) -> Iterator[tuple[Version, str]]:
    for tag in tags:
        found = _TAG.fullmatch(tag)
        version = _version(found[1]) if found else None
        if version and not version.is_prerelease and covers(newest, str(version)):
            yield version, tag


def _version_at(project: Project, tag: str) -> Version | None:
    """The version of the package that is committed there."""
    place = Path(project.config.output, "pyproject.toml").as_posix()
    try:
        found = tomllib.loads(_git(project, "show", f"{tag}:./{place}"))["project"]["version"]
    except (ValueError, LookupError, TypeError):
        return None
    return _version(str(found))


def _version(text: str) -> Version | None:
    try:
        return Version(text)
    except InvalidVersion:
        return None


def _git(project: Project, *arguments: str) -> str:
    """What git says; nothing if there is no repository, or no git."""
    try:
        found = subprocess.run(
            ["git", *arguments], cwd=project.folder, capture_output=True, check=False, timeout=_PATIENCE
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return found.stdout.decode("utf-8", "replace") if found.returncode == 0 else ""

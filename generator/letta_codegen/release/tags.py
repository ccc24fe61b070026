"""The last release of the generated package, as the tags of git say it. No network is asked.

A tag is one of the package if it is the name of the distribution with a version (`letta-sdk-v0.2.0`, `letta-sdk-0.2.0`,
`letta-sdk@0.2.0`, `letta-sdk/v0.2.0`) or, where no tag names the distribution, a plain version (`v0.2.0`). The last
release is the newest one that is no pre-release and not newer than the version that the project has: so a branch on
which an old version is kept alive has the release of its own line.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from packaging.version import InvalidVersion, Version

from letta_codegen.project import Project
from letta_codegen.release.versions import covers, current
from letta_codegen.source import SourceError

RELEASED = "released"
_PATIENCE = 60


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
    return find(_tags(project), project.config.distribution, current(project))


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


def find(tags: Iterable[str], distribution: str, version: str) -> Release | None:
    """The last release among tags.

    Args:
        tags: All tags.
        distribution: The name of the package.
        version: The version that the project has.
    """
    named: list[tuple[str, str]] = []
    plain: list[tuple[str, str]] = []
    for tag in tags:
        found = re.fullmatch(rf"({re.escape(distribution)}(?:[-@/]|==))?v?(\d.*)", tag, re.IGNORECASE)
        if found:
            (named if found[1] else plain).append((found[2], tag))
    releases = sorted(_releases(named or plain, version))
    return Release(*releases[-1][1:]) if releases else None


def _releases(candidates: Iterable[tuple[str, str]], version: str) -> Iterator[tuple[Version, str, str]]:
    for text, tag in candidates:
        try:
            found = Version(text)
        except InvalidVersion:
            continue
        if not found.is_prerelease and covers(version, text):
            yield found, text, tag


def _tags(project: Project) -> list[str]:
    """All tags of the repository; none if there is no repository, or no git."""
    try:
        found = subprocess.run(
            ["git", "tag", "--list"], cwd=project.folder, capture_output=True, check=False, timeout=_PATIENCE
        )
    except (OSError, subprocess.TimeoutExpired):
        return []
    return found.stdout.decode("utf-8", "replace").split() if found.returncode == 0 else []

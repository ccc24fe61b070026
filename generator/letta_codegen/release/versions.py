"""Versions of the generated package: what a change of the API demands of the next one (semantic versioning).

From 1.0.0 on, what breaks code raises the first number, what adds to it the second, all else the third. Before 1.0.0
the first stays 0: what breaks code raises the second number, all else the third. Whether a version covers a demand is
asked of its numbers alone: 0.2.0rc1 covers whatever 0.2.0 does.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Literal, TypeAlias

from packaging.version import InvalidVersion, Version

from letta_codegen.diagnostics import CodegenError
from letta_codegen.output.faults import cannot_read
from letta_codegen.project import Project

Bump: TypeAlias = Literal["none", "patch", "minor", "major"]
FIRST = "0.1.0"


def raised(version: str, bump: Bump) -> str:
    """The lowest version that is enough.

    Args:
        version: The version that was released.
        bump: What the changes since demand.
    """
    if bump == "none":
        return version
    first, second, third = _numbers(version)
    if bump == "major" and first:
        return f"{first + 1}.0.0"
    if bump == "major" or (bump == "minor" and first):
        return f"{first}.{second + 1}.0"
    return f"{first}.{second}.{third + 1}"


def covers(version: str, needed: str) -> bool:
    """Whether a version is at least another one, its stage (`rc1`) aside."""
    return _numbers(version) >= _numbers(needed)


def reason(version: str, bump: Bump) -> str:
    """Why a version is raised as it is, for people."""
    what = {"major": "a change that breaks code", "minor": "an addition"}.get(bump, "a change that code does not see")
    number = "third"
    if bump == "major":
        number = "first" if _numbers(version)[0] else "second"
    elif bump == "minor" and _numbers(version)[0]:
        number = "second"
    stage = "" if _numbers(version)[0] or bump == "patch" else "before 1.0.0, "
    return f"{stage}{what} raises the {number} number"


def current(project: Project) -> str:
    """The version that the package has: as configured, else as generated."""
    return project.config.version or generated(project) or FIRST


def generated(project: Project) -> str:
    """The version in the output folder; empty if nothing has been generated.

    Raises:
        CodegenError: The project file of the package cannot be read.
    """
    file = project.output / "pyproject.toml"
    if not file.exists():
        return ""
    with cannot_read(file):
        return _version_in(file)


def _version_in(file: Path) -> str:
    try:
        version = tomllib.loads(file.read_text("utf-8", errors="replace"))["project"]["version"]
    except (ValueError, LookupError, TypeError):
        raise CodegenError(
            "no version stands here", where=file.as_posix(), hint="run `letta-codegen generate`"
        ) from None
    return str(version)


def _numbers(version: str) -> tuple[int, int, int]:
    try:
        found = Version(version)
    except InvalidVersion:
        hint = "set `version` in [tool.letta-codegen] to one such as 0.2.0"
        raise CodegenError(f"{version!r} is no version of a Python package", hint=hint) from None
    return found.major, found.minor, found.micro

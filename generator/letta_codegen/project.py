"""The project that a command works on: the folder with a `pyproject.toml` that has a `[tool.letta-codegen]` section.

In: the current folder. Out: the configuration and the paths that it names, relative to that folder. Refused: no such
file here or above, which is only needed by commands that are not given a document of their own.
"""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass
from pathlib import Path

from letta_codegen import config as configuration
from letta_codegen.config import Config
from letta_codegen.diagnostics import CodegenError

CHANGELOG = "CHANGELOG.md"


@dataclass(frozen=True, slots=True)
class Project:
    """A configured project.

    Attributes:
        folder: Where its `pyproject.toml` is, as short as it can be written from the current folder.
        config: What it says.
    """

    folder: Path
    config: Config

    @property
    def document(self) -> Path:
        """The vendored document."""
        return self.folder / self.config.document

    @property
    def lock(self) -> Path:
        """Where the vendored document came from."""
        return self.document.with_suffix(".lock")

    @property
    def overlay(self) -> Path | None:
        """Corrections to the document."""
        return self.folder / self.config.overlay if self.config.overlay else None

    @property
    def changelog(self) -> Path:
        """The changelog of the generated package, which `generate` copies there and `update` adds to."""
        return self.document.with_name(CHANGELOG)

    @property
    def pyproject(self) -> Path:
        """The configuration."""
        return self.folder / "pyproject.toml"

    @property
    def output(self) -> Path:
        """The folder of the generated project."""
        return self.folder / self.config.output

    @property
    def names_lock(self) -> Path:
        """The names of the last run."""
        return self.output / self.config.names_lock


def find_project(start: Path) -> Project:
    """The project that a folder belongs to.

    Args:
        start: A folder, as a rule the current one.

    Raises:
        CodegenError: There is none, or its configuration is not right.
    """
    here = start.resolve()
    for folder in (here, *here.parents):
        file = folder / "pyproject.toml"
        if file.is_file() and _is_configured(file):
            short = Path(os.path.relpath(folder))
            return Project(short, configuration.read(short / "pyproject.toml"))
    raise CodegenError(
        f"there is no pyproject.toml with a [{configuration.SECTION}] section here",
        where=str(start),
        hint="change to the folder of the project, or use `letta-codegen generate --spec DOC --output DIR`",
    )


def _is_configured(file: Path) -> bool:
    try:
        text = file.read_text("utf-8", errors="replace")
    except OSError:
        return False
    try:
        return "letta-codegen" in tomllib.loads(text).get("tool", {})
    except ValueError:  # what is wrong with it is said when it is read
        return f"[{configuration.SECTION}" in text

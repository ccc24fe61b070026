"""`Setup`: what is known of an API besides its documents, and the comparison of two of them with it.

In: the project here, if there is one, and a document. The overlay, the names and the facts of the project are used
where the document is that of the project's API, which is seen by its title; else what suits any document.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from letta_codegen.config import Config
from letta_codegen.diagnostics import CodegenError, Diagnostics
from letta_codegen.document import overlay
from letta_codegen.document.document import Document
from letta_codegen.document.load import load
from letta_codegen.drift.engine import Drift, drift
from letta_codegen.drift.notice import Notice
from letta_codegen.drift.python import Packages
from letta_codegen.drift.reports.build import Settings, build
from letta_codegen.drift.reports.content import Content
from letta_codegen.drift.witness import witnesses
from letta_codegen.naming.lock import NamesLock
from letta_codegen.output.faults import cannot_read
from letta_codegen.project import Project, find_project
from letta_codegen.source import SourceSettings
from letta_codegen.source.progress import terminal_progress


@dataclass(frozen=True, slots=True)
class Compared:
    """What came of a comparison: the report, what was found, and what both documents give in Python."""

    content: Content
    drift: Drift
    packages: Packages


@dataclass(frozen=True, slots=True)
class Setup:
    """What is known of an API besides its document: what its project says."""

    config: Config
    lock: NamesLock
    overlay: Path | None

    @classmethod
    def of(cls, document: Document, project: Project | None, *, overlay: bool) -> Setup:
        """What a project says about a document, or what suits any."""
        if project is None or _title(document) != _vendored_title(project):
            return cls(Config.for_document(_title(document)), NamesLock(), None)
        lock = NamesLock()
        if project.names_lock.exists():
            with cannot_read(project.names_lock):
                text = project.names_lock.read_text("utf-8", errors="replace")
            lock = NamesLock.parse(text, where=project.names_lock.as_posix())
        return cls(project.config, lock, project.overlay if overlay else None)

    def corrected(self, document: Document) -> Document:
        """A document with the corrections; what does not fit an older one is no matter here."""
        if self.overlay is None:
            return document
        return overlay.apply(document, overlay.read(self.overlay), Diagnostics(document.source))

    def compare(self, base: Document, revision: Document, settings: Settings, days: int = 0) -> Compared:
        """Compare two documents, corrected ones.

        Args:
            base: The older one.
            revision: The newer one.
            settings: What the user has decided.
            days: How many days a deprecation must leave at least until its sunset.
        """
        with without_collector():
            found = drift(base, revision, notice=Notice(settings.today, days))
            renames = [(each.before, each.after) for each in found.renames]
            packages = Packages.of(base, revision, self.config, self.lock, renames)
            content = build(found, packages, (base, revision), settings, witnesses(found))
        return Compared(content, found, packages)


@contextmanager
def without_collector() -> Iterator[None]:
    """All that is made here lives until the end: to look for garbage in between takes a third of the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _title(document: Document) -> str:
    info = document.root.get("info")
    title = info.get("title") if isinstance(info, Mapping) else None
    return title if isinstance(title, str) else ""


def _vendored_title(project: Project) -> str | None:
    """The title of the vendored document; None if there is none that can be read."""
    try:
        return _title(load(project.document.read_bytes(), project.document.as_posix()))
    except (OSError, CodegenError):
        return None


def project_here() -> Project | None:
    """The project here, if there is one; a configuration that is wrong is an error all the same."""
    try:
        return find_project(Path())
    except CodegenError as error:
        if error.message.startswith("there is no pyproject.toml"):
            return None
        raise


def source_settings(project: Project | None) -> SourceSettings:
    """Where documents come from, as the project says."""
    return SourceSettings.of(project.config if project else None, terminal_progress())

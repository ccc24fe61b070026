"""A task of comparing: from two sources, as users write them, to the content of a report.

In: the sources and what the user has decided. Out: an `Outcome`. The overlay, the names and the facts of the project
are used where the documents are those of the project's API, which is seen by their title; else what suits any document.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from letta_codegen.config import Config
from letta_codegen.diagnostics import CodegenError, Diagnostics
from letta_codegen.document import overlay
from letta_codegen.document.document import Document
from letta_codegen.document.load import load
from letta_codegen.drift import accept
from letta_codegen.drift.engine import Drift, drift
from letta_codegen.drift.notice import Notice
from letta_codegen.drift.python import Packages
from letta_codegen.drift.reports.build import FailOn, Settings, build
from letta_codegen.drift.reports.content import Content
from letta_codegen.drift.sources import Read, read
from letta_codegen.drift.witness import witnesses
from letta_codegen.naming.lock import NamesLock
from letta_codegen.output.faults import cannot_read
from letta_codegen.project import Project, find_project
from letta_codegen.source import SourceSettings
from letta_codegen.source.progress import terminal_progress

ACCEPTED = "accept.toml"
_HELP = "`letta-codegen diff --explain RULE` says more"


@dataclass(frozen=True, slots=True)
class Task:
    """What to compare.

    Attributes:
        base: The source of the older document, or that document.
        revision: The same of the newer one; empty: as the project configures.
        fail_on: From which level on the check fails.
        accept: The accept file; None: the one beside the vendored document, if there is one.
        overlay: Whether the project's corrections are applied.
        today: The day on which sunsets and acceptances are to count.
        command: What to do about drift, for the last line.
        days: How many days a deprecation must leave at least until its sunset.
    """

    base: str | Read
    revision: str | Read
    fail_on: FailOn
    accept: Path | None
    overlay: bool
    today: date
    command: str = _HELP
    days: int = 0


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it.

    Attributes:
        content: The report.
        documents: Name and text of the older and of the newer document.
        drift: The comparison.
        packages: What both documents give in Python.
    """

    content: Content
    documents: tuple[tuple[str, str], tuple[str, str]]
    drift: Drift
    packages: Packages


def run(task: Task, stage: Callable[[str], None]) -> Outcome:
    """Compare two documents.

    Args:
        task: What to compare.
        stage: Told what is being done.

    Raises:
        CodegenError: A document or the accept file cannot be read.
    """
    with _without_collector():
        return _run(task, stage)


@contextmanager
def _without_collector() -> Iterator[None]:
    """All that is made here lives until the end: to look for garbage in between takes a third of the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _run(task: Task, stage: Callable[[str], None]) -> Outcome:
    project = _project()
    acceptances = _acceptances(task, project)
    stage("reading the documents")
    settings = SourceSettings.of(project.config if project else None, terminal_progress())
    found = [each if isinstance(each, Read) else read(each, project, settings) for each in (task.base, task.revision)]
    setup = _Setup.of(found[0].document, project, overlay=task.overlay)
    base, revision = (setup.corrected(each.document) for each in found)
    stage("comparing")
    drifted = drift(base, revision, notice=Notice(task.today, task.days))
    stage("finding names")
    renames = [(each.before, each.after) for each in drifted.renames]
    packages = Packages.of(base, revision, setup.config, setup.lock, renames)
    decided = Settings(task.today, task.fail_on, acceptances, task.command)
    content = build(drifted, packages, (base, revision), decided, witnesses(drifted))
    return Outcome(content, (_text(found[0]), _text(found[1])), drifted, packages)


def _text(found: Read) -> tuple[str, str]:
    return found.document.source, found.text


@dataclass(frozen=True, slots=True)
class _Setup:
    """What is known of an API besides its document: what its project says."""

    config: Config
    lock: NamesLock
    overlay: Path | None

    @classmethod
    def of(cls, document: Document, project: Project | None, *, overlay: bool) -> _Setup:
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


def _project() -> Project | None:
    """The project here, if there is one; a configuration that is wrong is an error all the same."""
    try:
        return find_project(Path())
    except CodegenError as error:
        if error.message.startswith("there is no pyproject.toml"):
            return None
        raise


def _acceptances(task: Task, project: Project | None) -> tuple[accept.Acceptance, ...]:
    if task.accept is not None:
        return accept.read(task.accept)
    usual = project.document.parent / ACCEPTED if project else None
    return accept.read(usual) if usual is not None and usual.exists() else ()

"""A task of comparing: from two sources, as users write them, to the content of a report.

In: the sources and what the user has decided. Out: an `Outcome`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from letta_codegen.drift import accept
from letta_codegen.drift.engine import Drift
from letta_codegen.drift.python import Packages
from letta_codegen.drift.reports.build import FailOn, Settings
from letta_codegen.drift.reports.content import Content
from letta_codegen.drift.setup import Setup, project_here, source_settings, without_collector
from letta_codegen.drift.sources import Read, read
from letta_codegen.project import Project

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
    with without_collector():
        return _run(task, stage)


def _run(task: Task, stage: Callable[[str], None]) -> Outcome:
    project = project_here()
    acceptances = _acceptances(task, project)
    stage("reading the documents")
    settings = source_settings(project)
    found = [each if isinstance(each, Read) else read(each, project, settings) for each in (task.base, task.revision)]
    setup = Setup.of(found[0].document, project, overlay=task.overlay)
    base, revision = (setup.corrected(each.document) for each in found)
    stage("comparing")
    decided = Settings(task.today, task.fail_on, acceptances, task.command)
    compared = setup.compare(base, revision, decided, task.days)
    return Outcome(compared.content, (_text(found[0]), _text(found[1])), compared.drift, compared.packages)


def _text(found: Read) -> tuple[str, str]:
    return found.document.source, found.text


def _acceptances(task: Task, project: Project | None) -> tuple[accept.Acceptance, ...]:
    if task.accept is not None:
        return accept.read(task.accept)
    usual = project.document.parent / ACCEPTED if project else None
    return accept.read(usual) if usual is not None and usual.exists() else ()

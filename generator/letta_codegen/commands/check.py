"""`letta-codegen check`: the check for CI, in one command.

Is the vendored document what its lock says? Is the output what the generator writes? Does the version cover what has
changed since the last release? What has upstream done since, and what does it mean? In: the parsed arguments. Out: a
`Report` whose exit code is that of the first question with a bad answer. Nothing is written. An upstream that cannot be
reached is a note, unless it is required.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from letta_codegen.commands.generate import compared, produce, task_for_project
from letta_codegen.diagnostics import DocumentError, ExitCode
from letta_codegen.output.faults import cannot_read
from letta_codegen.output.report import Report
from letta_codegen.project import Project, find_project

if TYPE_CHECKING:
    from letta_codegen.release.versions import Bump

Stage = Callable[[str], None]


def run(options: argparse.Namespace, stage: Stage) -> Report:
    """Do what `check` is asked for.

    Args:
        options: `cache`, `offline`, `require_upstream`, `fail_on`.
        stage: Told what is being done, for a display of progress.

    Raises:
        CodegenError: A file of the project cannot be read; upstream is required and cannot be had.
    """
    stage("reading the document")
    project = find_project(Path())
    report = _checked_tree(project, options, stage)
    if not report.exit_code:
        report = _checked_version(report, project, stage)
    return report if report.exit_code or options.offline else _checked_upstream(report, project, options, stage)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("--offline", action="store_true", help="do not ask upstream")
    parser.add_argument("--require-upstream", action="store_true", help="fail if upstream cannot be reached")
    parser.add_argument(
        "--fail-on",
        choices=["breaking", "potential", "any", "none"],
        default="breaking",
        help="exit with 1 for upstream drift from which level on (default: breaking)",
    )


def _checked_tree(project: Project, options: argparse.Namespace, stage: Stage) -> Report:
    """Whether what is committed belongs together."""
    problem = _vendored_problem(project)
    task = task_for_project(project)
    report = compared(task, produce(task, options.cache, stage), "check")
    if problem is None:
        note = f"ok: {project.document.as_posix()} is what {project.lock.as_posix()} says"
        return replace(report, notes=(note,))
    verdict = "stale: the vendored document is not what its lock says; run `letta-codegen pull`"
    generated = (report.verdict,) if report.exit_code else ()
    return replace(report, verdict=verdict, exit_code=ExitCode.STALE, notes=(problem, *generated))


def _checked_version(report: Report, project: Project, stage: Stage) -> Report:
    """The report, and whether the version covers what has changed since the last release."""
    from letta_codegen.release.tags import last_release
    from letta_codegen.release.versions import covers, generated, raised
    from letta_codegen.source import SourceError

    release = last_release(project)
    if release is None:
        return _noted(report, "note: no tag says what was released, so the version was not judged")
    stage("looking at the last release")
    try:
        bump = _changed(release.source, project, stage)
    except SourceError as error:
        return _noted(report, f"note: the version was not judged: {release.tag} has no such document: {error.message}")
    version, needed = generated(project), raised(release.version, bump)
    if covers(version, needed):
        return _noted(report, f"ok: version {version} covers what has changed since {release.tag}")
    what = f"version {version} does not cover what has changed since {release.tag} ({bump})"
    verdict = f"stale: {what}; run `letta-codegen update`, which makes it {needed}"
    return replace(report, verdict=verdict, exit_code=ExitCode.STALE, notes=(*report.notes, report.verdict))


def _checked_upstream(report: Report, project: Project, options: argparse.Namespace, stage: Stage) -> Report:
    """The report, and what upstream has done since the document was vendored."""
    from letta_codegen.drift.sources import read
    from letta_codegen.drift.task import Task, run
    from letta_codegen.source import SourceError, SourceSettings
    from letta_codegen.source.lock import Lock

    stage("asking upstream")
    try:
        upstream = read("", project, SourceSettings.of(project.config))
    except SourceError as error:
        if options.require_upstream:
            raise
        return _noted(report, f"note: upstream was not compared: {error.message}")
    if upstream.document.sha256 == Lock.read(project.lock).sha256:
        return _noted(report, "upstream: ok: the document is the same")
    task = Task("vendored", upstream, options.fail_on, None, True, date.today(), "`letta-codegen diff` shows it")
    content = run(task, stage).content
    if content.fails:
        notes = (*report.notes, report.verdict)
        return replace(report, verdict=content.verdict, exit_code=ExitCode.FINDINGS, notes=notes)
    return _noted(report, f"upstream: {content.verdict}")


def _changed(release: str, project: Project, stage: Stage) -> Bump:
    """What the changes between a release and the vendored document demand of the version."""
    from letta_codegen.drift.sources import VENDORED, read
    from letta_codegen.drift.task import Task, run
    from letta_codegen.source import SourceSettings

    base, revision = (read(source, project, SourceSettings()) for source in (release, VENDORED))
    if base.text == revision.text:
        return "none"
    return run(Task(base, revision, "none", None, True, date.today()), stage).content.bump


def _noted(report: Report, note: str) -> Report:
    return replace(report, notes=(*report.notes, note))


def _vendored_problem(project: Project) -> str | None:
    """What is wrong with the vendored document, if anything is."""
    from letta_codegen.source.lock import Lock

    document, lock = project.document, project.lock
    with cannot_read(document, hint="run `letta-codegen pull` first", error=DocumentError):
        content = document.read_bytes()
    if not lock.exists():
        return f"stale: {document.as_posix()} has no lock"
    if not Lock.read(lock).matches(content):
        return f"stale: {document.as_posix()} was changed after it was pulled; corrections belong in the overlay"
    return None

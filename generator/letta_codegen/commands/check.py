"""`letta-codegen check`: the check for CI, in one command.

Is the vendored document what its lock says? Is the output what the generator writes? What has upstream done since, and
what does it mean? In: the parsed arguments. Out: a `Report` whose exit code is that of the gravest finding. Nothing is
written. An upstream that cannot be reached is a note, unless it is required.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from letta_codegen.commands.generate import compared, produce, task_for_project
from letta_codegen.diagnostics import DocumentError, ExitCode
from letta_codegen.output.faults import cannot_read
from letta_codegen.output.report import Report
from letta_codegen.project import Project, find_project


def run(options: argparse.Namespace, stage: Callable[[str], None]) -> Report:
    """Do what `check` is asked for.

    Args:
        options: `cache`, `offline`, `require_upstream`, `fail_on`.
        stage: Told what is being done, for a display of progress.

    Raises:
        CodegenError: A file of the project cannot be read; upstream is required and cannot be had.
    """
    report = _checked_tree(options, stage)
    return report if report.exit_code or options.offline else _checked_upstream(report, options, stage)


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


def _checked_tree(options: argparse.Namespace, stage: Callable[[str], None]) -> Report:
    """Whether what is committed belongs together."""
    stage("reading the document")
    project = find_project(Path())
    problem = _vendored_problem(project)
    task = task_for_project(project)
    report = compared(task, produce(task, options.cache, stage), "check")
    if problem is None:
        note = f"ok: {project.document.as_posix()} is what {project.lock.as_posix()} says"
        return replace(report, notes=(note,))
    verdict = "stale: the vendored document is not what its lock says; run `letta-codegen pull`"
    generated = (report.verdict,) if report.exit_code else ()
    return replace(report, verdict=verdict, exit_code=ExitCode.STALE, notes=(problem, *generated))


def _checked_upstream(report: Report, options: argparse.Namespace, stage: Callable[[str], None]) -> Report:
    """The report, and what upstream has done since the document was vendored."""
    from letta_codegen.drift.task import Task, run
    from letta_codegen.source import SourceError

    stage("asking upstream")
    task = Task("vendored", "", options.fail_on, None, True, date.today(), "`letta-codegen diff` shows it")
    try:
        content = run(task, stage).content
    except SourceError as error:
        if options.require_upstream:
            raise
        return replace(report, notes=(*report.notes, f"note: upstream was not compared: {error.message}"))
    if content.fails:
        notes = (*report.notes, report.verdict)
        return replace(report, verdict=content.verdict, exit_code=ExitCode.FINDINGS, notes=notes)
    return replace(report, notes=(*report.notes, f"upstream: {content.verdict}"))


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

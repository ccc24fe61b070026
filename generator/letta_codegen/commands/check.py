"""`letta-codegen check`: the check for CI. Is the vendored document what its lock says, and is the output up to date?

In: the parsed arguments. Out: a `Report` whose exit code is that of the gravest finding. Nothing is written. What
upstream has changed since is a question for the commands about drift.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from letta_codegen.commands.generate import compared, produce, task_for_project
from letta_codegen.diagnostics import DocumentError, ExitCode
from letta_codegen.output.faults import cannot_read
from letta_codegen.output.report import Report
from letta_codegen.project import Project, find_project


def run(options: argparse.Namespace, stage: Callable[[str], None]) -> Report:
    """Do what `check` is asked for.

    Args:
        options: `cache`.
        stage: Told what is being done, for a display of progress.

    Raises:
        CodegenError: A file of the project cannot be read.
    """
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

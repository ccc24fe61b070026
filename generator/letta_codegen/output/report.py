"""What a run says: diagnostics, differences and a summary, once, for people or for machines.

In: a `Report`. Out: text (findings for standard error; summary and a one-line verdict, always last, for standard
output) or one JSON object. Strings of a document are shown without control characters: a document cannot move the
cursor of whoever reads about it.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import asdict, dataclass
from typing import Any

from letta_codegen.diagnostics import CodegenError, Diagnostic, ExitCode, Severity
from letta_codegen.files import Summary
from letta_codegen.output.compare import Differences

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome of a command.

    Attributes:
        command: `generate`, `check`, ...
        verdict: One line: how it went, and the command that helps if it did not go well.
        exit_code: What the command returns.
        diagnostics: Findings about the document.
        summary: Counts, if code was generated.
        differences: Files that differed from what the generator writes.
        notes: Further lines for people.
        output: What is printed instead of all this.
    """

    command: str
    verdict: str
    exit_code: ExitCode = ExitCode.OK
    diagnostics: tuple[Diagnostic, ...] = ()
    summary: Summary | None = None
    differences: Differences | None = None
    notes: tuple[str, ...] = ()
    output: str = ""


def findings(report: Report, *, verbose: bool = False) -> list[str]:
    """The diagnostics as lines for people.

    Args:
        report: The outcome of a command.
        verbose: Show those of severity `info`, too, instead of just counting them.

    Returns:
        One line each, in the order of their places.
    """
    shown = [found for found in report.diagnostics if verbose or found.severity is not Severity.INFO]
    hidden = len(report.diagnostics) - len(shown)
    more = [f"{counted(hidden, 'note')} not shown; --verbose shows them"] if hidden else []
    return [printable(str(found)) for found in shown] + more


def summary(report: Report) -> list[str]:
    """The lines after the findings: differing files if the command only compares, notes, counts, the verdict."""
    lines = [printable(note) for note in report.notes]
    if report.differences and report.exit_code is ExitCode.STALE:
        lines += [printable(line) for line in report.differences.lines()]
    if report.summary is not None:
        lines.append(_counts(report.summary, report.diagnostics))
    return [*lines, printable(report.verdict)]


def as_json(report: Report) -> str:
    """The report as one JSON object, indented."""
    content: dict[str, Any] = {
        "command": report.command,
        "exit_code": int(report.exit_code),
        "verdict": report.verdict,
        "summary": asdict(report.summary) if report.summary else None,
        "files": asdict(report.differences) if report.differences is not None else None,
        "notes": list(report.notes),
        "diagnostics": [{"severity": found.severity.value, **asdict(found)} for found in report.diagnostics],
    }
    return json.dumps(content, indent=2)


def error_as_json(command: str, error: CodegenError) -> str:
    """A failure as one JSON object, indented."""
    detail = {"message": error.message, "where": error.where, "hint": error.hint}
    content = {
        "command": command,
        "exit_code": int(error.exit_code),
        "verdict": f"error: {error.message}",
        "error": detail,
    }
    return json.dumps(content, indent=2)


def printable(text: str) -> str:
    """Text without line breaks and characters that steer a terminal; these are shown as escapes."""
    return _CONTROL.sub(lambda found: found[0].encode("unicode_escape", "surrogatepass").decode(), text)


def counted(number: int, noun: str) -> str:
    """`1 file`, `2 files`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _counts(counts: Summary, diagnostics: tuple[Diagnostic, ...]) -> str:
    severities = Counter(found.severity for found in diagnostics)
    found = ", ".join(counted(severities[kind], kind.value) for kind in (Severity.ERROR, Severity.WARNING))
    made = f"{counted(counts.operations, 'operation')}, {counted(counts.schemas, 'schema')}"
    return f"{made}, {counts.classes} classes; {counts.skipped} skipped, {counts.renamed} renamed; {found}"

"""`letta-codegen diff`: what the change from one document to another means for clients and for code.

In: the parsed arguments. Out: a `Report` with its text for standard output, whose last line is the verdict, and the
exit code (1 if there is drift from `--fail-on` on). Further reports are written to files.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from letta_codegen.commands.files import output_file, write_files
from letta_codegen.diagnostics import ExitCode
from letta_codegen.output.report import Report

if TYPE_CHECKING:
    from letta_codegen.drift.task import Outcome

FORMATS = ("text", "markdown", "json", "sarif", "github", "junit", "html")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    sources = "a file, a URL, sdist:NAME==VERSION, git:REF[:PATH], `vendored`, or `released`"
    parser.add_argument("base", nargs="?", default="vendored", metavar="BASE", help=f"{sources} (default: vendored)")
    parser.add_argument("revision", nargs="?", default="", metavar="REVISION", help="the same (default: as configured)")
    parser.add_argument("--format", choices=FORMATS, default="text", help="what to print (default: text)")
    parser.add_argument(
        "-o",
        "--output",
        action="append",
        default=[],
        metavar="[FORMAT=]FILE",
        help="write a report to a file as well; its format follows from the name, and several are possible",
    )
    parser.add_argument(
        "--fail-on",
        choices=["breaking", "potential", "any", "none"],
        default="breaking",
        help="exit with 1 from which level on (default: breaking)",
    )
    parser.add_argument(
        "--accept", type=Path, metavar="FILE", help="known drift (default: accept.toml beside the vendored document)"
    )
    parser.add_argument("--explain", metavar="RULE", help="say what a rule means and why it has its level, and exit")
    parser.add_argument("--no-overlay", dest="overlay", action="store_false", help="compare without the overlay")
    parser.add_argument("--today", type=day, metavar="DAY", help="the day on which sunsets and acceptances count")
    parser.add_argument(
        "--deprecation-days",
        type=_days,
        default=0,
        metavar="N",
        help="how many days a deprecation must leave until its sunset (default: 0, it needs none)",
    )
    parser.add_argument("--verbose", action="store_true", help="print what does not count, too")
    parser.add_argument("--debug", action="store_true", help="show the traceback of an internal error")
    parser.set_defaults(parser=parser)


def run(options: argparse.Namespace, stage: Callable[[str], None]) -> Report:
    """Do what `diff` is asked for.

    Args:
        options: What `add_arguments` declares.
        stage: Told what is being done, for a display of progress.

    Raises:
        CodegenError: A document cannot be had, or an argument is wrong.
    """
    if options.explain:
        return _explained(options.explain)
    from letta_codegen.drift import task

    outputs = [output_file(each, FORMATS) for each in options.output]
    wanted = task.Task(
        base=options.base,
        revision=options.revision,
        fail_on=options.fail_on,
        accept=options.accept,
        overlay=options.overlay,
        today=options.today or date.today(),
        days=options.deprecation_days,
    )
    outcome = task.run(wanted, stage)
    stage("writing the report")
    write_files(outputs, lambda format_: _printed(format_, outcome, options))
    text = _printed(options.format, outcome, options, colour=_has_colours())
    code = ExitCode.FINDINGS if outcome.content.fails else ExitCode.OK
    return Report("diff", outcome.content.verdict, code, output=text)


def _printed(format_: str, outcome: Outcome, options: argparse.Namespace, *, colour: bool = False) -> str:
    from letta_codegen.drift.reports.printing import printed

    return printed(format_, outcome.content, outcome.documents, colour=colour, verbose=options.verbose)


def _explained(rule: str) -> Report:
    from letta_codegen.drift.rules.document import explain

    text = explain(rule)
    return Report("diff", f"ok: {rule}", output=f"{text.rstrip()}\n")


def day(text: str) -> date:
    """A day as an argument."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day such as 2026-12-31") from None


def _days(text: str) -> int:
    if not text.isascii() or not text.isdigit():
        raise argparse.ArgumentTypeError(f"{text!r} is no number of days")
    return int(text)


def _has_colours() -> bool:
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"

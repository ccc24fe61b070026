"""`letta-codegen history`: how a document has changed over many versions, as a timeline.

In: the parsed arguments. Out: a `Report` with the history as text for standard output; a page or other reports are
written to files. A history is no check: whatever has changed, the exit code is 0.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from letta_codegen.commands.files import output_file, write_files
from letta_codegen.output.report import Report

if TYPE_CHECKING:
    from letta_codegen.drift.history import History

FORMATS = ("text", "markdown", "json", "html")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument(
        "source",
        metavar="VERSIONS",
        help="a folder of documents, a manifest that lists them, a range ('sdist:letta>=0.13,<0.17'), or git:PATH",
    )
    parser.add_argument("--html", type=Path, metavar="FILE", help="write a page with a timeline")
    parser.add_argument("--format", choices=FORMATS, default="text", help="what to print (default: text)")
    parser.add_argument(
        "-o", "--output", action="append", default=[], metavar="[FORMAT=]FILE", help="write the history to a file, too"
    )
    parser.add_argument("--no-overlay", dest="overlay", action="store_false", help="compare without the overlay")
    parser.add_argument("--debug", action="store_true", help="show the traceback of an internal error")
    parser.set_defaults(parser=parser)


def run(options: argparse.Namespace, stage: Callable[[str], None]) -> Report:
    """Do what `history` is asked for.

    Args:
        options: What `add_arguments` declares.
        stage: Told what is being done, for a display of progress.

    Raises:
        CodegenError: A version cannot be had, or an argument is wrong.
    """
    outputs = [output_file(each, FORMATS) for each in options.output]
    outputs += [("html", options.html)] if options.html else []
    history = _history(options, stage)
    stage("writing the history")
    write_files(outputs, lambda format_: _printed(format_, history))
    return Report("history", history.verdict, output=_printed(options.format, history))


def _history(options: argparse.Namespace, stage: Callable[[str], None]) -> History:
    from letta_codegen.drift.history import follow
    from letta_codegen.drift.reports.build import Settings
    from letta_codegen.drift.setup import Setup, project_here, source_settings
    from letta_codegen.drift.versions import versions

    project = project_here()
    stage("looking for versions")
    found = versions(options.source, source_settings(project))
    settings = Settings(date.today(), fail_on="none")
    return follow(
        options.source, found, lambda document: Setup.of(document, project, overlay=options.overlay), settings, stage
    )


def _printed(format_: str, history: History) -> str:
    match format_:
        case "html":
            from letta_codegen.drift.reports.timeline import as_page

            return as_page(history)
        case "json":
            from letta_codegen.drift.reports.chronicle import as_json

            return as_json(history)
        case "markdown":
            from letta_codegen.drift.reports.chronicle import as_markdown

            return as_markdown(history)
    from letta_codegen.drift.reports.chronicle import as_text

    return as_text(history)

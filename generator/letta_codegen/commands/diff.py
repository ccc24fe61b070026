"""`letta-codegen diff`: what the change from one document to another means for clients and for code.

In: the parsed arguments. Out: a `Printed` report: its text for standard output, whose last line is the verdict, and the
exit code (1 if there is drift from `--fail-on` on). Further reports are written to files.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from letta_codegen.config import Config
from letta_codegen.diagnostics import CodegenError, Diagnostics, ExitCode
from letta_codegen.document.document import Document
from letta_codegen.drift.reports.content import Content
from letta_codegen.naming.lock import NamesLock
from letta_codegen.output.faults import cannot_read, cannot_write
from letta_codegen.output.report import Report
from letta_codegen.project import Project, find_project

FORMATS = ("text", "markdown", "json", "sarif", "github", "junit", "html")
_ENDINGS = {
    ".txt": "text",
    ".md": "markdown",
    ".json": "json",
    ".sarif": "sarif",
    ".xml": "junit",
    ".html": "html",
    ".htm": "html",
}
_ACCEPTED = "accept.toml"


@dataclass(frozen=True, slots=True)
class Printed(Report):
    """A report that is printed as it is.

    Attributes:
        output: What goes to standard output.
    """

    output: str = ""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    sources = "a file, a URL, sdist:NAME==VERSION, git:REF[:PATH], or `vendored`"
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
        "--accept", metavar="FILE", help=f"known drift (default: {_ACCEPTED} beside the vendored document)"
    )
    parser.add_argument("--explain", metavar="RULE", help="say what a rule means and why it has its level, and exit")
    parser.add_argument("--no-overlay", dest="overlay", action="store_false", help="compare without the overlay")
    parser.add_argument("--today", type=_day, metavar="DAY", help="the day on which sunsets and acceptances count")
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
    outputs = [_output(each) for each in options.output]
    content, files = _compared(options, stage)
    stage("writing the report")
    for format_, file in outputs:
        with cannot_write(file):
            file.write_bytes(_printed(format_, content, files, options).encode("utf-8", "backslashreplace"))
    text = _printed(options.format, content, files, options, colour=_has_colours())
    code = ExitCode.FINDINGS if content.fails else ExitCode.OK
    return Printed("diff", content.verdict, code, output=text)


def _compared(options: argparse.Namespace, stage: Callable[[str], None]) -> tuple[Content, _Files]:
    from letta_codegen.drift.accept import read as read_acceptances
    from letta_codegen.drift.engine import drift
    from letta_codegen.drift.python import Packages
    from letta_codegen.drift.reports.build import Settings, build
    from letta_codegen.drift.sources import read
    from letta_codegen.drift.witness import witnesses
    from letta_codegen.source import SourceSettings
    from letta_codegen.source.progress import terminal_progress

    project, today = _project(), options.today or date.today()
    accept = _accept_file(options, project)
    acceptances = read_acceptances(accept) if accept else ()
    settings = SourceSettings(default="", progress=terminal_progress())
    if project is not None:
        settings = replace(settings, default=project.config.source, member=project.config.source_member)
    stage("reading the documents")
    found = [read(source, project, settings) for source in (options.base, options.revision)]
    setup = _Setup.of(found[0].document, project, overlay=options.overlay)
    base, revision = (setup.corrected(each.document) for each in found)
    stage("comparing")
    drifted = drift(base, revision, today=today)
    stage("finding names")
    renames = [(each.before, each.after) for each in drifted.renames]
    packages = Packages.of(base, revision, setup.config, setup.lock, renames)
    decided = Settings(today, options.fail_on, acceptances, "`letta-codegen diff --explain RULE` says more")
    content = build(drifted, packages, (base, revision), decided, witnesses(drifted))
    return content, _Files((base.source, found[0].text), (revision.source, found[1].text))


@dataclass(frozen=True, slots=True)
class _Files:
    """Names and texts of the two documents."""

    base: tuple[str, str]
    revision: tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Setup:
    """What is known of an API besides its document: the project's, if it is the project's API."""

    config: Config
    lock: NamesLock
    project: Project | None

    @classmethod
    def of(cls, document: Document, project: Project | None, *, overlay: bool) -> _Setup:
        if project is None or _title(document) != _vendored_title(project):
            return cls(Config.for_document(_title(document)), NamesLock(), None)
        lock = NamesLock()
        if project.names_lock.exists():
            with cannot_read(project.names_lock):
                text = project.names_lock.read_text("utf-8", errors="replace")
            lock = NamesLock.parse(text, where=project.names_lock.as_posix())
        return cls(project.config, lock, project if overlay and project.overlay else None)

    def corrected(self, document: Document) -> Document:
        """A document with the project's corrections; what does not fit an older one is no matter here."""
        from letta_codegen.document import overlay

        if self.project is None or self.project.overlay is None:
            return document
        return overlay.apply(document, overlay.read(self.project.overlay), Diagnostics(document.source))


def _title(document: Document) -> str:
    info = document.root.get("info")
    title = info.get("title") if isinstance(info, Mapping) else None
    return title if isinstance(title, str) else ""


def _vendored_title(project: Project) -> str | None:
    """The title of the vendored document; None if there is none that can be read."""
    from letta_codegen.document.load import load

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


def _accept_file(options: argparse.Namespace, project: Project | None) -> Path | None:
    if options.accept:
        return Path(options.accept)
    usual = project.document.parent / _ACCEPTED if project else None
    return usual if usual is not None and usual.exists() else None


def _printed(
    format_: str, content: Content, files: _Files, options: argparse.Namespace, *, colour: bool = False
) -> str:
    from letta_codegen.drift.reports import printing

    return printing.printed(format_, content, (files.base, files.revision), colour=colour, verbose=options.verbose)


def _explained(rule: str) -> Report:
    from letta_codegen.drift.rules.document import explain

    text = explain(rule)
    return Printed("diff", f"ok: {rule}", output=text if text.endswith("\n") else f"{text}\n")


def _output(text: str) -> tuple[str, Path]:
    """The format and the file of `-o`."""
    prefix, found, name = text.partition("=")
    if found and prefix in FORMATS:
        return prefix, Path(name)
    format_ = _ENDINGS.get(Path(text).suffix.lower())
    if format_ is None:
        hint = f"name it FORMAT={text}, with one of {', '.join(FORMATS)}"
        raise CodegenError("the name of the file does not say which format it is to have", where=text, hint=hint)
    return format_, Path(text)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day such as 2026-12-31") from None


def _has_colours() -> bool:
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"

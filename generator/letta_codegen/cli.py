"""The command `letta-codegen`: arguments, exit codes, printing.

In: the arguments of the process. Out: the exit code (0 nothing that counts, 1 findings, 2 usage or configuration,
3 a document unreadable or unreachable, 4 generated code stale, 5 internal error, 130 interrupted). Whatever goes wrong
ends as a message for people; the traceback of an internal error is shown with `--debug` only.
"""

from __future__ import annotations

import argparse
import gc
import io
import os
import signal
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from types import FrameType
from typing import NoReturn

from letta_codegen import __version__
from letta_codegen.commands.check import add_arguments as add_check_arguments
from letta_codegen.commands.diff import add_arguments as add_diff_arguments
from letta_codegen.commands.diff import day
from letta_codegen.commands.history import add_arguments as add_history_arguments
from letta_codegen.diagnostics import CodegenError, ExitCode
from letta_codegen.output import report
from letta_codegen.output.report import Report
from letta_codegen.stages import Stages

_INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: The arguments; those of the process by default.

    Returns:
        The exit code.

    Raises:
        SystemExit: The arguments are not right (exit code 2), or help was asked for.
    """
    _prepare_streams()
    if arguments is None:
        signal.signal(signal.SIGTERM, _terminate)
        gc.set_threshold(50_000, 20, 100)  # what a run makes lives to its end: looking for garbage finds little
    options = _parser().parse_args(arguments)
    try:
        return _print(_run(options), options)
    except CodegenError as error:
        return _print_error(error, options)
    except BrokenPipeError:
        _silence_stdout()
        return ExitCode.OK
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return _INTERRUPTED
    except Exception as error:
        return _print_internal_error(error, options)


def _run(options: argparse.Namespace) -> Report:
    """Run the chosen command; what a command needs is imported only then."""
    with Stages(sys.stderr) as stage:
        match options.command:
            case "pull":
                from letta_codegen.commands import pull

                return pull.run(options)
            case "check":
                from letta_codegen.commands import check

                return check.run(options, stage)
            case "update":
                from letta_codegen.commands import update

                return update.run(options, stage)
            case "diff":
                from letta_codegen.commands import diff

                return diff.run(options, stage)
            case "history":
                from letta_codegen.commands import history

                return history.run(options, stage)
            case _:
                from letta_codegen.commands import generate

                return generate.run(options, stage)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="letta-codegen",
        description="Generate a typed Python client from an OpenAPI document, and keep it current.",
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_pull(commands.add_parser("pull", help="fetch the document and vendor it"))
    _add_generate(commands.add_parser("generate", help="generate the client"))
    _add_update(commands.add_parser("update", help="vendor what is new upstream, regenerate, raise the version"))
    check = commands.add_parser("check", help="is what is committed up to date, and what has upstream done? (for CI)")
    add_check_arguments(check)
    _add_common(check)
    add_diff_arguments(commands.add_parser("diff", help="what an upstream change means for clients and for code"))
    add_history_arguments(commands.add_parser("history", help="how a document has changed over many versions"))
    return parser


def _add_pull(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "source",
        nargs="?",
        metavar="SOURCE",
        help="sdist:NAME==VERSION, a URL, server:URL, a file, a folder of schemas, or - (default: as configured)",
    )
    parser.add_argument("--list", action="store_true", help="list the releases that carry a document")
    parser.add_argument("--allow-shrink", action="store_true", help="accept a document that has lost many operations")
    parser.add_argument("--output", metavar="DIR", help="folder for the document and its lock (default: as configured)")
    parser.add_argument("--name", help="name of the document without its ending (default: as configured)")
    _add_common(parser)


def _add_update(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "source", nargs="?", default="", metavar="SOURCE", help="as for `pull` (default: as configured)"
    )
    parser.add_argument("--allow-shrink", action="store_true", help="accept a document that has lost many operations")
    parser.add_argument("--pr-body", type=Path, metavar="FILE", help="write the text of the pull request to a file")
    parser.add_argument("--today", type=day, metavar="DAY", help="the day of the entry in the changelog")
    _add_common(parser)


def _add_generate(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--spec", metavar="DOC", help="generate from this document instead of the vendored one")
    parser.add_argument(
        "--package", metavar="NAME", help="import name of the package (with --spec; default: from the title)"
    )
    parser.add_argument(
        "--output", metavar="DIR", help="folder of the generated project; the code lands in DIR/src/NAME"
    )
    parser.add_argument(
        "--allow-external",
        action="append",
        default=[],
        metavar="DIR",
        help="follow references to files in this folder (with --spec, which must be a file; several are possible)",
    )
    parser.add_argument("--check", action="store_true", help="write nothing; exit 4 if the output is not up to date")
    parser.add_argument("--strict", action="store_true", help="write nothing and exit 1 if there are warnings")
    parser.add_argument(
        "--overwrite", action="store_true", help="replace files in the way that letta-codegen did not write"
    )
    _add_common(parser)


def _add_common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--format", choices=["text", "json"], default="text", help="how to report (default: text)")
    parser.add_argument("--verbose", action="store_true", help="show notes, too, not only warnings and errors")
    parser.add_argument("--no-cache", dest="cache", action="store_false", help="neither read nor write the cache")
    parser.add_argument("--debug", action="store_true", help="show the traceback of an internal error")
    parser.set_defaults(parser=parser)


def _print(outcome: Report, options: argparse.Namespace) -> int:
    """Print a report: findings on standard error, so that standard output ends with the verdict."""
    if outcome.output:
        print(outcome.output, end="")
        return outcome.exit_code
    if options.format == "json":
        print(report.as_json(outcome))
        return outcome.exit_code
    for line in report.findings(outcome, verbose=options.verbose):
        print(line, file=sys.stderr)
    sys.stderr.flush()
    for line in report.summary(outcome):
        print(line)
    return outcome.exit_code


def _print_error(error: CodegenError, options: argparse.Namespace) -> int:
    if options.format == "json":
        print(report.error_as_json(options.command, error))
    else:
        print("\n".join(map(report.printable, str(error).split("\n"))), file=sys.stderr)
    return error.exit_code


def _print_internal_error(error: Exception, options: argparse.Namespace) -> int:
    if options.debug:
        traceback.print_exc()
    hint = "this is a fault of letta-codegen; --debug shows where: please report it with the document"
    text = f"internal error: {type(error).__name__}: {error}"
    print(f"{report.printable(text)}\n  hint: {hint}", file=sys.stderr)
    return ExitCode.INTERNAL


def _prepare_streams() -> None:
    """Print any text on any terminal: what it cannot show becomes an escape."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _terminate(signal_number: int, frame: FrameType | None) -> NoReturn:
    """Leave as after Ctrl-C, so that whatever is half written is cleaned up."""
    raise KeyboardInterrupt


def _silence_stdout() -> None:
    """Whoever read our output has gone: nothing more is to be flushed to them at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())

"""The report as workflow commands of GitHub Actions: annotations at lines of the document, root causes only.

In: a `Content` and the positions in the newer document. Out: lines that begin with `::`. GitHub shows ten errors and
ten warnings for each step; the gravest are given, and how many there are besides.
"""

from __future__ import annotations

from letta_codegen.drift.reports.content import Content, Row
from letta_codegen.drift.reports.files import Files
from letta_codegen.output.report import printable

_MOST = 10
_COMMANDS = {"breaking": "error", "potential": "warning"}


def as_github(content: Content, files: Files) -> str:
    """Print a report as annotations.

    Args:
        content: What to print.
        files: The documents as files.
    """
    lines: list[str] = []
    rows = [row for row in content.rows if row.counts]
    for level, command in _COMMANDS.items():
        found = [row for row in rows if row.level == level]
        room = _MOST if len(found) <= _MOST else _MOST - 1
        lines += [_annotation(command, row, files) for row in found[:room]]
        if len(found) > room:
            lines.append(f"::{command} title=API drift::{len(found) - room} more, see the whole report")
    return "\n".join([*lines, printable(content.verdict)]) + "\n"


def _annotation(command: str, row: Row, files: Files) -> str:
    found = files.locate(row.places[0])
    properties = {"title": f"{row.rule} ({row.level})"}
    if found is not None:
        place = {"file": found.file, "line": str(found.position.line), "col": str(found.position.column)}
        properties = {**place, **properties}
    shown = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{command} {shown}::{_message(chr(10).join(filter(None, (row.title, row.reach, row.meaning))))}"


def _message(text: str) -> str:
    lines = "\n".join(printable(line) for line in text.split("\n"))
    return lines.replace("%", "%25").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")

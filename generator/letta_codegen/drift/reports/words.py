"""The words of a report that no rule of the comparison has: the last line, and what has another name only in Python."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Collection, Sequence

from letta_codegen.drift.python import Renaming
from letta_codegen.drift.reports.content import Row, headline
from letta_codegen.output.report import counted

RENAMED = {"call": "method-renamed", "argument": "argument-renamed", "class": "class-renamed"}
"""The rules about what is called otherwise, by what it is."""


def renaming_id(renaming: Renaming) -> str:
    """A stable id: a hash of what is called otherwise."""
    parts = RENAMED[renaming.kind], renaming.before, renaming.after
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:12]


def last_line(rows: Sequence[Row], fails: Collection[str], bump: str, command: str) -> str:
    """The verdict in one line, with the command that helps."""
    if not rows:
        return "ok: the documents mean the same"
    said = headline(Counter((row.kind, row.level) for row in rows if not row.accepted))
    accepted = sum(bool(row.accepted) for row in rows)
    if accepted:
        said += f", {accepted} accepted"
    if not fails:
        return f"ok: {said}; version: {bump}"
    what = counted(len(fails), "entry") if len(fails) == 1 else f"{len(fails)} entries"
    return f"drift: {said}; {what} to look at" + (f": {command}" if command else "")

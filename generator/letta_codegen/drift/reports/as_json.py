"""The report as JSON, as `diff.schema.json` beside this module describes it: everything that is known."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from letta_codegen.drift.reports.content import Content, Row

FORMAT = 1
SCHEMA = Path(__file__).with_name("diff.schema.json")


def as_json(content: Content) -> str:
    """Print a report as JSON.

    Args:
        content: What to print.
    """
    return json.dumps(to_json(content), indent=2) + "\n"


def to_json(content: Content) -> dict[str, Any]:
    """A report as a JSON value."""
    return {
        "format": FORMAT,
        "base": asdict(content.base),
        "revision": asdict(content.revision),
        "verdict": content.verdict,
        "bump": content.bump,
        "fails": bool(content.fails),
        "counts": [
            {"kind": kind, "level": level, "entries": number}
            for (kind, level), number in sorted(content.counts().items())
        ],
        "notes": list(content.notes),
        "entries": [_entry(row, content) for row in content.rows],
    }


def _entry(row: Row, content: Content) -> dict[str, Any]:
    return {**asdict(row), "fails": row.id in content.fails}

"""A history as text, as Markdown and as JSON: a line for each step, and what breaks.

In: a `History`. Out: text. Strings of documents go through the filters of each format.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from letta_codegen.drift.history import History, said
from letta_codegen.drift.reports.as_json import to_json
from letta_codegen.drift.reports.content import Content
from letta_codegen.drift.reports.markdown import item
from letta_codegen.output.report import printable
from letta_codegen.render.escape import markdown, mdcode, mdspan

FORMAT = 1
SCHEMA = Path(__file__).with_name("history.schema.json")
_TOP = 12
_WIDTH = 200


def as_text(history: History) -> str:
    """Print a history for people.

    Args:
        history: What to print.
    """
    lines = [line for step in history.steps for line in _step(step)]
    return "\n".join(map(printable, [*lines, *history.notes, history.verdict])) + "\n"


def _step(step: Content) -> Iterator[str]:
    yield f"{step.base.source} -> {step.revision.source}: {said(step)}; version: {step.bump}"
    titles = [row.title for row in step.of("contract") if row.level == "breaking"]
    yield from (f"  breaking  {title[:_WIDTH]}" for title in titles[:_TOP])
    if len(titles) > _TOP:
        yield f"  … and {len(titles) - _TOP} more that break"


def as_markdown(history: History) -> str:
    """Print a history as Markdown: a table of all steps, then each of them.

    Args:
        history: What to print.
    """
    lines = ["# How the API has changed", "", f"{mdspan(history.source)}: {markdown(_verdict(history))}.", ""]
    lines += ["| Version | Operations | Breaking | Potential | Compatible | Not counted | Version of the package |"]
    lines += ["| --- | ---: | ---: | ---: | ---: | ---: | --- |", *_rows(history), ""]
    lines += [f"- {markdown(note)}" for note in history.notes]
    for step in history.steps:
        lines += [f"## {mdspan(step.base.source)} → {mdspan(step.revision.source)}", ""]
        lines += [f"{said(step).capitalize()}. Version of the package: **{step.bump}**.", *_entries(step), ""]
    return "\n".join(lines)


def _entries(step: Content) -> Iterator[str]:
    """What breaks or may break in full, the rest by its titles; what does not count has been counted."""
    rows = step.of("contract")
    for level, title in (("breaking", "Breaking"), ("potential", "Potentially breaking")):
        found = [row for row in rows if row.level == level]
        if found:
            yield f"\n### {title}\n"
            yield from map(item, found)
    compatible = [row for row in rows if row.level == "info"]
    if compatible:
        yield f"\n<details><summary>Compatible ({len(compatible)})</summary>\n"
        yield from (f"- {mdspan(row.title)}" for row in compatible)
        yield "\n</details>"


def _verdict(history: History) -> str:
    return history.verdict.partition(": ")[2]


def _rows(history: History) -> Iterator[str]:
    first = history.points[0]
    yield f"| {mdcode(first.label)} | {first.operations} | | | | | |"
    for point, step in zip(history.points[1:], history.steps, strict=True):
        counts = step.counts()
        numbers = [counts.get(("contract", level), 0) for level in ("breaking", "potential", "info")]
        rest = sum(number for (kind, _), number in counts.items() if kind != "contract")
        cells = [mdcode(point.label), point.operations, *numbers, rest, step.bump]
        yield f"| {' | '.join(map(str, cells))} |"


def as_json(history: History) -> str:
    """Print a history as JSON, as `history.schema.json` beside this module describes it.

    Args:
        history: What to print.
    """
    content = {
        "format": FORMAT,
        "source": history.source,
        "verdict": history.verdict,
        "versions": [asdict(point) for point in history.points],
        "steps": [to_json(step) for step in history.steps],
        "notes": list(history.notes),
    }
    return json.dumps(content, indent=2) + "\n"

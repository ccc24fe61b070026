"""The report as one self-contained HTML page: nothing is loaded from anywhere, and it works without JavaScript.

In: a `Content`. Out: HTML. The template escapes everything it prints.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from letta_codegen.drift.reports.cards import (
    LEVEL_WORDS,
    WHOLE,
    Assets,
    Card,
    Choice,
    Figure,
    assets,
    card,
    choices,
    environment,
)
from letta_codegen.drift.reports.content import LEVELS, Content
from letta_codegen.output.report import printable

_BARS = 12


@dataclass(frozen=True, slots=True)
class _Part:
    style: str
    start: str
    width: str


@dataclass(frozen=True, slots=True)
class _Bar:
    name: str
    label: str
    parts: tuple[_Part, ...]
    total: int
    described: str


@dataclass(frozen=True, slots=True)
class _Page:
    base: str
    revision: str
    verdict: str
    mood: str
    figures: tuple[Figure, ...]
    notes: tuple[str, ...]
    bars: tuple[_Bar, ...]
    choices: tuple[Choice, ...]
    cards: tuple[Card, ...]
    nothing: str
    assets: Assets


def as_html(content: Content) -> str:
    """Print a report as HTML.

    Args:
        content: What to print.
    """
    page = _Page(
        base=printable(content.base.source),
        revision=printable(content.revision.source),
        verdict=printable(content.verdict),
        mood="bad" if content.fails else "good",
        figures=tuple(_figures(content)),
        notes=tuple(map(printable, content.notes)),
        bars=tuple(_bars(content)),
        choices=tuple(choices(content.rows)),
        cards=tuple(map(card, content.rows)),
        nothing="Nothing matches the filters." if content.rows else "The documents mean the same.",
        assets=assets(),
    )
    return environment().get_template("report.html.j2").render(page=page)


def _figures(content: Content) -> Iterator[Figure]:
    counts = content.counts()
    for level in LEVELS:
        yield Figure(str(counts.get(("contract", level), 0)), LEVEL_WORDS[level], level)
    yield Figure(str(sum(number for (kind, _), number in counts.items() if kind != "contract")), "not counted")
    if content.accepted:
        yield Figure(str(len(content.accepted)), "accepted")
    yield Figure(content.bump, "version of the package", "breaking" if content.bump == "major" else "")


def _bars(content: Content) -> Iterator[_Bar]:
    rows = content.of("contract")
    totals = Counter(row.resource for row in rows)
    most = max(totals.values(), default=1)
    for name, total in sorted(totals.items(), key=lambda each: (-each[1], each[0]))[:_BARS]:
        counts = Counter(row.level for row in rows if row.resource == name)
        parts, start = list[_Part](), 0.0
        for level in LEVELS:
            width = 100 * counts[level] / most
            parts.append(_Part(level, f"{start:.2f}", f"{width:.2f}"))
            start += width
        described = ", ".join(f"{counts[level]} {LEVEL_WORDS[level]}" for level in LEVELS if counts[level])
        yield _Bar(name or WHOLE, printable(name or WHOLE), tuple(parts), total, described)

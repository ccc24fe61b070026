"""A history as one self-contained page: a column for each step on a time line, and below it what each step changed.

In: a `History`. Out: HTML; the template escapes everything it prints. Entries of a kind that never counts are only
counted: a page about hundreds of versions stays one that can be read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from letta_codegen.drift.history import History, breaking, said, totals
from letta_codegen.drift.reports.cards import (
    LEVEL_WORDS,
    Assets,
    Card,
    Choice,
    Figure,
    assets,
    card,
    choices,
    environment,
)
from letta_codegen.drift.reports.content import LEVELS, Content, Row
from letta_codegen.output.report import printable

_HEIGHT = 100.0
_WIDTH = 20.0
_LINE = 30.0
_LABELS = 24


@dataclass(frozen=True, slots=True)
class _Part:
    style: str
    top: str
    height: str


@dataclass(frozen=True, slots=True)
class _Column:
    parts: tuple[_Part, ...]
    label: str
    described: str
    href: str


@dataclass(frozen=True, slots=True)
class _Chart:
    width: str
    columns: tuple[_Column, ...]
    line: str
    fewest: int
    most: int


@dataclass(frozen=True, slots=True)
class _Step:
    id: str
    base: str
    revision: str
    counts: str
    operations: str
    bump: str
    mood: str
    numbers: tuple[Figure, ...]
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class _Page:
    source: str
    first: str
    last: str
    verdict: str
    figures: tuple[Figure, ...]
    notes: tuple[str, ...]
    chart: _Chart
    steps: tuple[_Step, ...]
    choices: tuple[Choice, ...]
    number: int
    assets: Assets


def as_page(history: History) -> str:
    """Print a history as HTML.

    Args:
        history: What to print.
    """
    rows = [row for step in history.steps for row in _rows(step)]
    page = _Page(
        source=printable(history.source),
        first=printable(history.points[0].label),
        last=printable(history.points[-1].label),
        verdict=printable(history.verdict.partition(": ")[2]),
        figures=tuple(_figures(history)),
        notes=tuple(map(printable, history.notes)),
        chart=_chart(history),
        steps=tuple(_steps(history)),
        choices=tuple(each for each in choices(rows) if each.key != "kind"),
        number=len(rows),
        assets=assets(),
    )
    return environment().get_template("history.html.j2").render(page=page) + "\n"


def _rows(step: Content) -> tuple[Row, ...]:
    return step.of("contract")


def _figures(history: History) -> Iterator[Figure]:
    yield Figure(str(len(history.points)), "versions")
    found = totals(history)
    yield from (Figure(str(found.get(level, 0)), LEVEL_WORDS[level], level) for level in LEVELS)
    yield Figure(f"{history.points[0].operations} → {history.points[-1].operations}", "operations")


def _steps(history: History) -> Iterator[_Step]:
    for number, (step, point) in enumerate(zip(history.steps, history.points[1:], strict=True), 1):
        counts = step.counts()
        rest = sum(found for (kind, _), found in counts.items() if kind != "contract")
        numbers = [Figure(str(counts.get(("contract", level), 0)), LEVEL_WORDS[level], level) for level in LEVELS]
        more = point.operations - history.points[number - 1].operations
        yield _Step(
            id=f"step-{number}",
            base=printable(step.base.source),
            revision=printable(step.revision.source),
            counts=said(step),
            operations=f"{point.operations}{f' ({more:+d})' if more else ''}",
            bump=step.bump,
            mood="breaking" if breaking(step) else "good",
            numbers=(*numbers, Figure(str(rest), "not counted")),
            cards=tuple(card(row, f"s{number}") for row in _rows(step)),
        )


def _chart(history: History) -> _Chart:
    most = max((len(_rows(step)) for step in history.steps), default=0) or 1
    every = -(-len(history.steps) // _LABELS)
    columns = tuple(_column(step, index, most, every) for index, step in enumerate(history.steps))
    operations = [point.operations for point in history.points]
    return _Chart(
        width=f"{_WIDTH * len(history.steps):.0f}",
        columns=columns,
        line=_line(operations),
        fewest=min(operations),
        most=max(operations),
    )


def _column(step: Content, index: int, most: int, every: int) -> _Column:
    counts = step.counts()
    parts, top = list[_Part](), _HEIGHT
    for level in LEVELS:  # what breaks stands on the ground
        height = _HEIGHT * counts.get(("contract", level), 0) / most
        top -= height
        parts.append(_Part(level, f"{top:.2f}", f"{height:.2f}"))
    return _Column(
        parts=tuple(parts),
        label=printable(step.revision.source) if index % every == 0 else "",
        described=printable(f"{step.base.source} to {step.revision.source}: {said(step)}"),
        href=f"#step-{index + 1}",
    )


def _line(operations: list[int]) -> str:
    """The number of operations after each step, as the points of a line."""
    low, high = min(operations), max(operations)
    span = (high - low) or 1
    return " ".join(
        f"{_WIDTH * (index + 0.5):.2f},{_LINE - (_LINE - 4) * (number - low) / span - 2:.2f}"
        for index, number in enumerate(operations[1:])
    )

"""What pages of entries are made of: a card for each entry, figures, filters, and the parts of all our pages.

In: rows. Out: frozen texts, which the templates escape. Style and script are ours alone, and a content security policy
with their digests keeps any other from running.
"""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from letta_codegen.drift.reports.content import KIND_NAMES, KINDS, LEVELS, Row
from letta_codegen.output.report import counted, printable
from letta_codegen.render.location import templates_directory

LEVEL_WORDS = {"breaking": "breaking", "potential": "potential", "info": "compatible"}
WHOLE = "the API as a whole"
_NOTHING = "\N{EM DASH}"


@dataclass(frozen=True, slots=True)
class Figure:
    """A value with a label."""

    value: str
    label: str
    style: str = ""


@dataclass(frozen=True, slots=True)
class _Option:
    value: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Choice:
    """A filter."""

    key: str
    label: str
    options: tuple[_Option, ...]


@dataclass(frozen=True, slots=True)
class _Sides:
    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Card:
    """An entry as a page shows it."""

    id: str
    level: str
    kind: str
    resource: str
    style: str
    word: str
    title: str
    reach: str
    meaning: str
    also: tuple[str, ...]
    facts: tuple[Figure, ...]
    pairs: tuple[_Sides, ...]
    witness: str
    affected: tuple[str, ...]
    reached: str
    places: tuple[str, ...]
    where: str
    text: str


@dataclass(frozen=True, slots=True)
class Assets:
    """Style and script of a page, with their digests."""

    style: Markup
    style_hash: str
    script: Markup
    script_hash: str


def choices(rows: Iterable[Row]) -> Iterator[Choice]:
    """The filters of a page."""
    rows = list(rows)
    levels = Counter(row.level for row in rows)
    kinds = Counter(row.kind for row in rows)
    resources = Counter(row.resource or WHOLE for row in rows)
    yield Choice(
        "level", "Verdict", tuple(_Option(key, LEVEL_WORDS[key], levels[key]) for key in LEVELS if levels[key])
    )
    yield Choice("kind", "Kind", tuple(_Option(key, KIND_NAMES[key], kinds[key]) for key in KINDS if kinds[key]))
    options = tuple(_Option(key, printable(key), number) for key, number in sorted(resources.items()))
    yield Choice("resource", "Resource", options)


def card(row: Row, prefix: str = "e") -> Card:
    """The card of a row; the prefix makes its id one of its own on a page that has the row twice."""
    affected = tuple(printable(_affected(each.operation, each.call, each.uses)) for each in row.affected)
    places = tuple(printable(place) for place in dict.fromkeys(each.revision or each.base for each in row.places))
    lines = [line.text for line in row.python]
    searched = " ".join([row.id, row.rule, row.title, row.resource, row.meaning, *row.also, *affected, *places, *lines])
    return Card(
        id=f"{prefix}-{row.id}",
        level=row.level,
        kind=row.kind,
        resource=row.resource or WHOLE,
        style=row.level if row.counts else "uncounted",
        word=LEVEL_WORDS[row.level],
        title=printable(row.title),
        reach=printable(row.reach),
        meaning=printable(row.meaning),
        also=tuple(map(printable, row.also)),
        facts=tuple(_facts(row)),
        pairs=tuple(_sides(row)),
        witness=_lines(row.witness),
        affected=affected,
        reached=counted(len(affected), "operation"),
        places=places,
        where=counted(len(places), "place"),
        text=printable(searched.lower()),
    )


def _affected(operation: str, call: str, uses: tuple[str, ...]) -> str:
    where = f" ({' and '.join(uses)})" if uses else ""
    return f"client.{call}: {operation}{where}" if call else f"{operation}{where}"


def _facts(row: Row) -> Iterator[Figure]:
    named = (("on the wire", row.wire), ("in code", row.code), ("for a strict client", row.strict))
    yield from (Figure(value, label, value) for label, value in named)
    yield Figure(row.rule, "rule")
    if row.kind != "contract":
        yield Figure(KIND_NAMES[row.kind], "kind")
    if row.accepted:
        yield Figure(printable(row.accepted), "accepted")
    yield Figure(row.id, "id")


def _sides(row: Row) -> Iterator[_Sides]:
    for line in row.python:
        yield _Sides("Python", printable(line.before) or _NOTHING, printable(line.after) or _NOTHING)
    if {row.before, row.after} - {"", "true", "false"}:
        yield _Sides("Document", _lines(row.before) or _NOTHING, _lines(row.after) or _NOTHING)


def _lines(text: str) -> str:
    return "\n".join(printable(line) for line in text.split("\n"))


def assets() -> Assets:
    """Style and script of our pages."""
    style, script = _asset("report.css"), _asset("report.js")
    return Assets(Markup(style), _digest(style), Markup(script), _digest(script))


@cache
def environment() -> Environment:
    """The templates of our pages."""
    loader = FileSystemLoader(templates_directory() / "drift")
    return Environment(loader=loader, undefined=StrictUndefined, autoescape=True, trim_blocks=True, lstrip_blocks=True)


def _asset(name: str) -> str:
    return (templates_directory() / "drift" / name).read_text("utf-8")


def _digest(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()

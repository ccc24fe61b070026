"""The report as one self-contained HTML page: nothing is loaded from anywhere, and it works without JavaScript.

In: a `Content`. Out: HTML. The template escapes everything it prints; style and script are ours alone, and a content
security policy with their digests keeps any other from running.
"""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from letta_codegen.drift.reports.content import KIND_NAMES, KINDS, LEVELS, Content, Row
from letta_codegen.output.report import counted, printable
from letta_codegen.render.location import templates_directory

_WORDS = {"breaking": "breaking", "potential": "potential", "info": "compatible"}
_NOTHING = "\N{EM DASH}"
_BARS = 12
_WHOLE = "the API as a whole"


@dataclass(frozen=True, slots=True)
class _Figure:
    value: str
    label: str
    style: str = ""


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
class _Option:
    value: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class _Choice:
    key: str
    label: str
    options: tuple[_Option, ...]


@dataclass(frozen=True, slots=True)
class _Sides:
    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class _Card:
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
    facts: tuple[_Figure, ...]
    pairs: tuple[_Sides, ...]
    witness: str
    affected: tuple[str, ...]
    reached: str
    places: tuple[str, ...]
    where: str
    text: str


@dataclass(frozen=True, slots=True)
class _Page:
    base: str
    revision: str
    verdict: str
    mood: str
    figures: tuple[_Figure, ...]
    notes: tuple[str, ...]
    bars: tuple[_Bar, ...]
    choices: tuple[_Choice, ...]
    cards: tuple[_Card, ...]
    nothing: str
    style: Markup
    style_hash: str
    script: Markup
    script_hash: str


def as_html(content: Content) -> str:
    """Print a report as HTML.

    Args:
        content: What to print.
    """
    style, script = _asset("report.css"), _asset("report.js")
    page = _Page(
        base=printable(content.base.source),
        revision=printable(content.revision.source),
        verdict=printable(content.verdict),
        mood="bad" if content.fails else "good",
        figures=tuple(_figures(content)),
        notes=tuple(map(printable, content.notes)),
        bars=tuple(_bars(content)),
        choices=tuple(_choices(content)),
        cards=tuple(map(_card, content.rows)),
        nothing="Nothing matches the filters." if content.rows else "The documents mean the same.",
        style=Markup(style),
        style_hash=_digest(style),
        script=Markup(script),
        script_hash=_digest(script),
    )
    return _environment().get_template("report.html.j2").render(page=page)


@cache
def _environment() -> Environment:
    loader = FileSystemLoader(templates_directory() / "drift")
    return Environment(loader=loader, undefined=StrictUndefined, autoescape=True, trim_blocks=True, lstrip_blocks=True)


def _asset(name: str) -> str:
    return (templates_directory() / "drift" / name).read_text("utf-8")


def _digest(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _figures(content: Content) -> Iterator[_Figure]:
    counts = content.counts()
    for level in LEVELS:
        yield _Figure(str(counts.get(("contract", level), 0)), _WORDS[level], level)
    yield _Figure(str(sum(number for (kind, _), number in counts.items() if kind != "contract")), "not counted")
    if content.accepted:
        yield _Figure(str(len(content.accepted)), "accepted")
    yield _Figure(content.bump, "version of the package", "breaking" if content.bump == "major" else "")


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
        described = ", ".join(f"{counts[level]} {_WORDS[level]}" for level in LEVELS if counts[level])
        yield _Bar(name or _WHOLE, printable(name or _WHOLE), tuple(parts), total, described)


def _choices(content: Content) -> Iterator[_Choice]:
    levels = Counter(row.level for row in content.rows)
    kinds = Counter(row.kind for row in content.rows)
    resources = Counter(row.resource or _WHOLE for row in content.rows)
    yield _Choice("level", "Verdict", tuple(_Option(key, _WORDS[key], levels[key]) for key in LEVELS if levels[key]))
    yield _Choice("kind", "Kind", tuple(_Option(key, KIND_NAMES[key], kinds[key]) for key in KINDS if kinds[key]))
    options = tuple(_Option(key, printable(key), number) for key, number in sorted(resources.items()))
    yield _Choice("resource", "Resource", options)


def _card(row: Row) -> _Card:
    affected = tuple(printable(_affected(each.operation, each.call, each.uses)) for each in row.affected)
    places = tuple(printable(place) for place in dict.fromkeys(each.revision or each.base for each in row.places))
    lines = [line.text for line in row.python]
    searched = " ".join([row.id, row.rule, row.title, row.resource, row.meaning, *row.also, *affected, *places, *lines])
    return _Card(
        id=row.id,
        level=row.level,
        kind=row.kind,
        resource=row.resource or _WHOLE,
        style=row.level if row.counts else "uncounted",
        word=_WORDS[row.level],
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


def _facts(row: Row) -> Iterator[_Figure]:
    named = (("on the wire", row.wire), ("in code", row.code), ("for a strict client", row.strict))
    yield from (_Figure(value, label, value) for label, value in named)
    yield _Figure(row.rule, "rule")
    if row.kind != "contract":
        yield _Figure(KIND_NAMES[row.kind], "kind")
    if row.accepted:
        yield _Figure(printable(row.accepted), "accepted")
    yield _Figure(row.id, "id")


def _sides(row: Row) -> Iterator[_Sides]:
    for line in row.python:
        yield _Sides("Python", printable(line.before) or _NOTHING, printable(line.after) or _NOTHING)
    if {row.before, row.after} - {"", "true", "false"}:
        yield _Sides("Document", _lines(row.before) or _NOTHING, _lines(row.after) or _NOTHING)


def _lines(text: str) -> str:
    return "\n".join(printable(line) for line in text.split("\n"))

"""The report for a terminal: a summary of at most a screen, then the entries by resource, then the verdict.

In: a `Content`. Out: text, with colours if wanted; its last line is the verdict. Strings of a document are shown
without control characters. What does not count is only counted, unless everything is to be shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from letta_codegen.drift.reports.content import KIND_NAMES, KINDS, Content, Row, headline, verdicts
from letta_codegen.output.report import counted, printable

_TOP = 12
_WIDTH = 200
_COLOURS = {"breaking": "31;1", "potential": "33", "info": "32", "dim": "2", "bold": "1"}
_WORDS = {"breaking": "breaking ", "potential": "potential", "info": "ok       "}


def as_text(content: Content, *, colour: bool = False, verbose: bool = False) -> str:
    """Print a report for people.

    Args:
        content: What to print.
        colour: Whether the terminal shows colours.
        verbose: Show what does not count, too, and all that is known of each entry.
    """
    paint = _Paint(colour)
    lines = [*_summary(content, paint), *_details(content, paint, verbose=verbose)]
    lines += [printable(note) for note in content.notes]
    return "\n".join([*lines, _bold(content, paint)]) + "\n"


class _Paint:
    def __init__(self, colour: bool) -> None:
        self.colour = colour

    def __call__(self, text: str, style: str) -> str:
        return f"\x1b[{_COLOURS[style]}m{text}\x1b[0m" if self.colour and text else text


def _bold(content: Content, paint: _Paint) -> str:
    return paint(printable(content.verdict), "bold")


def _summary(content: Content, paint: _Paint) -> Iterator[str]:
    yield f"{printable(_named(content.base.source, content.base.version))} -> " + printable(
        _named(content.revision.source, content.revision.version)
    )
    if not content.rows:
        return
    yield f"{headline(content.counts())}; the package needs {_bump(content.bump)}"
    uncounted = [(kind, len(content.of(kind))) for kind in KINDS if kind != "contract"]
    parts = [f"{number} {KIND_NAMES[kind]}" for kind, number in uncounted if number]
    parts += [f"{len(content.accepted)} accepted"] if content.accepted else []
    if parts:
        yield paint(f"not counted: {', '.join(parts)}", "dim")
    breaking = [row for row in content.of("contract") if row.level == "breaking"]
    if len(breaking) > _TOP:
        yield ""
        yield from (f"  {_short(row.title)}" for row in breaking[:_TOP])
        yield paint(f"  … and {len(breaking) - _TOP} more that break", "dim")


def _bump(bump: str) -> str:
    return "no new version" if bump == "none" else f"a {bump} version"


def _named(source: str, version: str) -> str:
    return f"{source} ({version})" if version and version not in source else source


def _details(content: Content, paint: _Paint, *, verbose: bool) -> Iterator[str]:
    shown = content.rows if verbose else content.of("contract")
    for resource, rows in _by_resource(shown):
        yield ""
        yield paint(printable(resource), "bold")
        for row in rows:
            yield from _row(row, paint, verbose=verbose)
    if shown:
        yield ""
    hidden = len(content.rows) - len(shown)
    if hidden:
        yield paint(f"{counted(hidden, 'entry') if hidden == 1 else f'{hidden} entries'} not shown; --verbose", "dim")


def _by_resource(rows: Iterable[Row]) -> Iterator[tuple[str, list[Row]]]:
    """Rows by resource, those with the gravest entries first."""
    named = sorted(rows, key=lambda row: row.resource)
    groups = [(name, list(group)) for name, group in groupby(named, key=lambda row: row.resource)]
    for name, group in sorted(groups, key=lambda each: (min(map(_gravity, each[1])), not each[0], each[0])):
        yield name or "the API as a whole", sorted(group, key=lambda row: (_gravity(row), row.title, row.id))


def _gravity(row: Row) -> tuple[bool, int, int]:
    return bool(row.accepted), KINDS.index(row.kind), ("breaking", "potential", "info").index(row.level)


def _row(row: Row, paint: _Paint, *, verbose: bool) -> Iterator[str]:
    word = paint(_WORDS[row.level], row.level)
    yield f"  {word} {_short(row.title)}"
    yield "            " + paint(" · ".join(printable(part) for part in _facts(row) if part), "dim")
    more = [line.text for line in row.python if not row.title.startswith(line.text)]
    for text in more if verbose else more[:2]:
        yield f"            {_short(text)}"
    if row.also:
        yield f"            also: {_short('; '.join(row.also))}"
    if row.witness:
        yield "            " + paint(_short(row.witness), "dim")
    if verbose:
        yield from (f"            {paint(_short(place.revision or place.base), 'dim')}" for place in row.places)


def _facts(row: Row) -> Iterable[str]:
    kind = "" if row.kind == "contract" else KIND_NAMES[row.kind]
    accepted = f"accepted: {row.accepted}" if row.accepted else ""
    return row.rule, verdicts(row), kind, row.reach, accepted, row.id


def _short(text: str) -> str:
    line = printable(text)
    return line if len(line) <= _WIDTH else f"{line[: _WIDTH - 2]} …"

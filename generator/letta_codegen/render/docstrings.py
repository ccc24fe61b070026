"""Docstrings of generated methods: text of the document, laid out in the manner of hand-written ones.

In: summary, description, rows of arguments and errors, the HTTP line. Out: plain text (not escaped: the filter
`docstring` does that) wrapped to the width that the indentation leaves. Markdown lists, tables, code blocks keep
their lines; paragraphs are filled.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

LINE = 120
_ITEM = re.compile(r"\s*(?:[-*+•]|\d+[.)])\s+")
_KEPT = re.compile(r"\s{4,}\S|\s*[|>#]|\s*\w+:$")
_FENCE = re.compile(r"\s*(```|~~~)")


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of `Args` or `Raises`: a name and what it means."""

    name: str
    text: str


def compose(
    summary: str,
    description: str = "",
    *,
    arguments: Iterable[Entry] = (),
    errors: Iterable[Entry] = (),
    closing: str = "",
    indent: int = 8,
) -> str:
    """Lay out a docstring.

    Args:
        summary: One line; the first sentence of the description if empty.
        description: Markdown.
        arguments: Rows of the section `Args`.
        errors: Rows of the section `Raises`.
        closing: The last line.
        indent: How far the docstring is indented.

    Returns:
        Text without indentation, except within sections.
    """
    width = LINE - indent
    head, body = _heading(" ".join(summary.split()), description.strip())
    blocks = [*wrap(head, width - 3), "", *wrap(body, width)] if body else wrap(head, width - 3)
    sections = [*_section("Args", arguments, width), *_section("Raises", errors, width)]
    tail = ["", closing] if closing else []
    return "\n".join([*blocks, *sections, *tail]).strip()


def _heading(summary: str, description: str) -> tuple[str, str]:
    """The first line, and the rest without what would say the same again."""
    first, _, rest = description.partition("\n\n")
    first = " ".join(first.split())
    if not summary or _same(summary, first):
        return (_sentence(first or summary), rest) if len(first) <= LINE - 20 else (_first_sentence(first), description)
    return _sentence(summary), description


def _same(one: str, other: str) -> bool:
    return one.rstrip(".").casefold() == other.rstrip(".").casefold()


def _sentence(text: str) -> str:
    return text if not text or text[-1] in ".!?:" else f"{text}."


def _first_sentence(text: str) -> str:
    return re.split(r"(?<=[.!?])\s", text, maxsplit=1)[0]


def _section(title: str, entries: Iterable[Entry], width: int) -> list[str]:
    lines = [line for entry in entries for line in _entry(entry, width)]
    return ["", f"{title}:", *lines] if lines else []


def _entry(entry: Entry, width: int) -> list[str]:
    text = " ".join(entry.text.split())
    return textwrap.wrap(
        f"{entry.name}: {_sentence(text)}",
        width,
        initial_indent=" " * 4,
        subsequent_indent=" " * 8,
        break_long_words=False,
        break_on_hyphens=False,
    )


def wrap(text: str, width: int) -> list[str]:
    """Fill the paragraphs of Markdown text; lists, tables, headings and code keep their lines."""
    lines: list[str] = []
    for paragraph, kept in _paragraphs(text):
        if kept:
            lines += [paragraph] if paragraph or (lines and lines[-1]) else []
        else:
            hang = " " * len(found.group()) if (found := _ITEM.match(paragraph)) else ""
            lines += textwrap.wrap(
                paragraph, width, subsequent_indent=hang, break_long_words=False, break_on_hyphens=False
            )
    return lines


def _paragraphs(text: str) -> Iterator[tuple[str, bool]]:
    """Paragraphs and list items as one line each, and lines that are kept as they are (the flag says so)."""
    gathered: list[str] = []
    fenced = False
    for line in textwrap.dedent(text.expandtabs(4)).splitlines():
        fence = bool(_FENCE.match(line))
        kept = fenced or fence or not line.strip() or bool(_KEPT.match(line))
        if kept or _ITEM.match(line):
            yield from _joined(gathered)
            gathered = []
        if kept:
            yield line.rstrip(), True
        else:
            gathered.append(line.strip() if gathered else line.rstrip())
        fenced ^= fence
    yield from _joined(gathered)


def _joined(gathered: list[str]) -> Iterator[tuple[str, bool]]:
    if gathered:
        yield " ".join(gathered), False

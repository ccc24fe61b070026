"""Code laid out as the formatter wants it, so that it finds little to do.

In: brackets with what stands before, between and behind them, or code in which to look for them. Out: on one line if it
fits, else the inside of the brackets on a line of its own, else an item to a line. The formatter has the last word; a
text that it leaves as it is takes it half the time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from letta_codegen.render.docstrings import LINE
from letta_codegen.render.escape import Code

_TOKEN = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|, | \| |[^\"'()\[\]{}, ]+|.", re.DOTALL)
_OPEN = frozenset("[({")
_CLOSE = frozenset("])}")


@dataclass(frozen=True, slots=True)
class Bracket:
    """A bracketed list.

    Attributes:
        head: What stands before the items, up to and with the opening bracket.
        items: What the commas part.
        tail: The closing bracket, and what follows it.
    """

    head: str
    items: tuple[Item, ...]
    tail: str = ")"

    def __str__(self) -> str:
        return f"{self.head}{self.inside}{self.tail}"

    @property
    def inside(self) -> str:
        """The items on one line."""
        return ", ".join(map(str, self.items))


Item: TypeAlias = Code | Bracket


def laid_out(item: Item, indent: int = 0, end: str = "") -> Code:
    """Source of an item; its first line is not indented.

    Args:
        item: A bracketed list, or code; if that is too long, its last brackets are one.
        indent: Columns before its lines.
        end: What follows on the last line.
    """
    flat = Code(f"{item}{end}")
    if indent + len(flat) <= LINE:
        return flat
    bracket = item if isinstance(item, Bracket) else _last_bracket(item)
    if bracket is None:
        return flat
    inner = " " * (indent + 4)
    lines = (inner + line for line in _inside(bracket, indent + 4))
    return Code("\n".join((bracket.head, *lines, f"{' ' * indent}{bracket.tail}{end}")))


def declaration(name: str, annotation: Code, default: str = "", *, indent: int, end: str = "") -> Code:
    """Source of a declaration; a union that is too long stands in parentheses.

    Args:
        name: What is declared.
        annotation: Its type.
        default: An expression; empty if there is none.
        indent: Columns before its lines.
        end: What follows on the last line.
    """
    default = f" = {default}" if default else ""
    flat = Code(f"{name}: {annotation}{default}")
    if indent + len(flat) + len(end) <= LINE or len(_parted(annotation, " | ")) == 1:
        return laid_out(flat, indent, end)
    return laid_out(Bracket(f"{name}: (", (annotation,), f"){default}"), indent, end)


def _inside(bracket: Bracket, indent: int) -> Iterator[str]:
    """The lines between brackets, without their indentation; the formatter gives items of a literal a line each."""
    before = bracket.head[-2:-1]
    is_literal = not before or not f"_{before}".isidentifier()
    end = "," if len(bracket.items) > 1 else ""
    if indent + len(bracket.inside) <= LINE and not (is_literal and end):
        yield bracket.inside
        return
    for item in bracket.items:
        yield from _members(item, indent, end)


def _members(item: Item, indent: int, end: str) -> Iterator[str]:
    """An item that stands between brackets: a member of a union to a line if it is too long."""
    is_long = indent + len(str(item)) + len(end) > LINE
    *members, last = _parted(item, " | ") if isinstance(item, Code) and is_long else (item,)
    start = ""
    for member in members:
        yield start + laid_out(member, indent)
        start = "| "
    yield start + laid_out(last, indent, end)


def _last_bracket(code: Code) -> Bracket | None:
    """The last brackets of code that are not within others, taken apart; None if there are none with anything in it."""
    depth = start = stop = 0
    for token in _TOKEN.finditer(code):
        if token[0] in _OPEN:
            start = start if depth else token.end()
            depth += 1
        elif token[0] in _CLOSE:
            depth -= 1
            stop = stop if depth else token.start()
    return Bracket(code[:start], _parted(Code(code[start:stop]), ", "), code[stop:]) if start < stop else None


def _parted(code: Code, separator: str) -> tuple[Code, ...]:
    """Code between separators that are not within brackets or strings."""
    depth, parts = 0, [""]
    for token in _TOKEN.finditer(code):
        depth += (token[0] in _OPEN) - (token[0] in _CLOSE)
        if token[0] == separator and not depth:
            parts.append("")
        else:
            parts[-1] += token[0]
    return tuple(map(Code, parts))

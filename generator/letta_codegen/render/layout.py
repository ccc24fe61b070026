"""Brackets laid out as the formatter wants them, so that it finds little to do.

In: what stands before, between and behind brackets. Out: on one line if it fits, else its inside on a line of its own,
else an item to a line. The formatter has the last word; a text that it leaves as it is takes it half the time.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from letta_codegen.render.docstrings import LINE
from letta_codegen.render.escape import Code


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
        item: Code, which stays as it is, or a bracketed list.
        indent: Columns before its lines.
        end: What follows on the last line.
    """
    flat = f"{item}{end}"
    if not isinstance(item, Bracket) or indent + len(flat) <= LINE:
        return Code(flat)
    inner = " " * (indent + 4)
    lines: Iterable[str] = (item.inside,)
    if indent + 4 + len(item.inside) > LINE:
        lines = (laid_out(each, indent + 4, ",") for each in item.items)
    return Code("\n".join((item.head, *(inner + line for line in lines), f"{' ' * indent}{item.tail}{end}")))

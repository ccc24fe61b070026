"""The filters through which text of a document reaches a file: each gives `Code`, which may be printed as it is.

Every string of a document is hostile: it may hold quotes, backslashes, line breaks, NUL, bidirectional overrides or
lone surrogates. The environment refuses to print any string that did not come through here (or was not built from
checked identifiers by a view, which says so by wrapping it in `Code`).
"""

from __future__ import annotations

import math
import re
import textwrap
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias


class Code(str):
    """Text that is source code already (or Markdown, TOML ...), safe to print where a template puts it."""

    __slots__ = ()


_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_UNUSUAL = re.compile("[^ -~]")
_TRIPLE = re.compile(r'"(?="")|(?<="")"|"\Z')


def _hidden(character: str) -> bool:
    return (not character.isascii() and unicodedata.category(character) in _UNSEEN) or not (" " <= character != "\x7f")


def _escape_hidden(text: str, *, keep: str = "") -> str:
    """Spell characters that cannot be seen (or not be encoded) as Python escapes."""
    return _UNUSUAL.sub(lambda c: c[0] if c[0] in keep or not _hidden(c[0]) else ascii(c[0])[1:-1], text)


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")


def docstring(text: str, indent: int = 0, *, closing: bool = False) -> Code:
    """The inside of a triple-quoted string that means `text` (line breaks unified, trailing blanks dropped).

    Args:
        text: Any text.
        indent: Columns before each line but the first, as `inspect.cleandoc` expects them.
        closing: Whether the quotes behind more than one line get a line of their own.
    """
    first, *rest = (line.rstrip() for line in _lines(text.expandtabs(4)).split("\n"))
    lines = [f"{' ' * indent}{line}" if line else "" for line in textwrap.dedent("\n".join(rest)).split("\n") if rest]
    if closing and rest:
        lines.append(" " * indent)
    escaped = "\n".join((first, *lines)).replace("\\", "\\\\")
    return Code(_TRIPLE.sub(r"\"", _escape_hidden(escaped, keep="\n")))


def comment(text: str) -> Code:
    """One line of text that can follow `# ` (all white space folded)."""
    return Code(_escape_hidden(" ".join(text.split())))


def pyrepr(value: Any) -> Code:
    """A Python expression for a JSON value.

    Raises:
        TypeError: The value is not a JSON value.
    """
    if value is None or isinstance(value, bool | int):
        return Code(repr(value))
    if isinstance(value, float):
        return Code(repr(value) if math.isfinite(value) else f'float("{value}")')
    if isinstance(value, str):
        return _quoted(str(value))
    if isinstance(value, list | tuple):
        return Code(f"[{', '.join(map(pyrepr, value))}]")
    if isinstance(value, Mapping):
        return Code("{" + ", ".join(f"{pyrepr(k)}: {pyrepr(v)}" for k, v in value.items()) + "}")
    raise TypeError(f"not a JSON value: {type(value).__name__}")


def _quoted(text: str) -> Code:
    """A string literal; in double quotes, as the formatter wants it, where that needs no escapes."""
    spelled = repr(text)
    return Code(spelled if '"' in text else f'"{spelled[1:-1]}"')


Constant: TypeAlias = "str | tuple[Constant, ...]"
"""A string, or a tuple of strings, or of such tuples."""


def constant(value: Constant) -> Code:
    """A Python expression for a constant."""
    if isinstance(value, str):
        return pyrepr(value)
    return tuple_of([constant(each) for each in value])


def tuple_of(items: Sequence[str]) -> Code:
    """A tuple of expressions that are source code already."""
    return Code(f"({', '.join(items)}{',' if len(items) == 1 else ''})")


_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>|~])")
_BACKTICKS = re.compile(r"`+")


def markdown(text: str) -> Code:
    """One line of Markdown text, in which nothing has a meaning (usable in a table cell, a heading, a list item)."""
    line = _MARKDOWN.sub(r"\\\1", _visible(" ".join(text.split())))
    return Code(re.sub(r"^(\d*)([#+\-=>.)])", r"\1\\\2", line))


_TAG = re.compile(r"^(```+|~~~+).*?(?:^\1|\Z)|(`+)(?!`).*?(?<!`)\2(?!`)|<(?=[A-Za-z/!?])", re.DOTALL | re.MULTILINE)
_SCRIPT = re.compile(r"(?:javascript|vbscript|data):", re.IGNORECASE)


def block(text: str) -> Code:
    """Markdown of several lines, as somebody wrote it, but for tags and for links that are scripts.

    Characters that cannot be seen are replaced.
    """
    visible = _SCRIPT.sub("unsafe:", _visible(text, keep="\n").strip())
    return Code(_TAG.sub(lambda found: "&lt;" if found[0] == "<" else found[0], visible))


def mdcode(text: str) -> Code:
    """A Markdown code span in a table cell, where a bar has to be escaped."""
    return mdspan(text.replace("|", "\\|"))


def mdspan(text: str) -> Code:
    """A Markdown code span anywhere else, where a backslash would be shown."""
    line = _visible(" ".join(text.split()))
    fence = "`" * (max((len(found) for found in _BACKTICKS.findall(line)), default=0) + 1)
    pad = " " if line.startswith("`") or line.endswith("`") or not line else ""
    return Code(f"{fence}{pad}{line}{pad}{fence}")


def toml(text: str) -> Code:
    """A TOML basic string."""
    escaped = _visible(text, keep="\n\t").replace("\\", "\\\\").replace('"', '\\"')
    return Code('"' + escaped.replace("\n", "\\n").replace("\t", "\\t") + '"')


def _visible(text: str, *, keep: str = "") -> str:
    """Replace what cannot be seen or encoded, where the format has no escape for all of it."""
    return _UNUSUAL.sub(lambda c: c[0] if c[0] in keep or not _hidden(c[0]) else "\ufffd", _lines(text))

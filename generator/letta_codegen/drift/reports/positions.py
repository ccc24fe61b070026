"""Where a JSON Pointer stands in the text of a document: line and column, for reports that point into files.

In: the text as loaded, JSON or YAML. Out: positions by pointer, counted from 1. The text has been read before, so it is
known to be well-formed; what cannot be found stands where its nearest parent does, in the end at the beginning.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

Tokens: TypeAlias = tuple[str, ...]
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]:,]|[^\s"{}\[\]:,]+', re.DOTALL)


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a text, both numbers counted from 1."""

    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True)
class Positions:
    """The positions of all keys and items of a document."""

    known: dict[Tokens, Position] = field(default_factory=dict)

    @classmethod
    def of(cls, text: str) -> Positions:
        """Read the positions of a document.

        Args:
            text: The document.
        """
        found = _json(text) if text.lstrip()[:1] in ("{", "[") else _yaml(text)
        try:
            return cls(dict(found))
        except ValueError:
            return cls()

    def find(self, tokens: Tokens) -> Position:
        """The position of a pointer, or of what is nearest above it."""
        for length in range(len(tokens), 0, -1):
            if position := self.known.get(tokens[:length]):
                return position
        return Position()


def _json(text: str) -> Iterator[tuple[Tokens, Position]]:
    """The places of keys and items, in the order of the text."""
    starts = [match.end() for match in re.finditer("\n", text)]
    path: list[str | int] = []
    is_key = False
    for match in _TOKEN.finditer(text):
        token = match.group()
        if token == ":":
            is_key = False
        elif token == "," or token in "}]":
            if token != ",":
                path.pop()
            is_key = _next(path, token)
        else:
            if is_key:
                path[-1] = json.loads(token)
            if is_key or (path and isinstance(path[-1], int)):
                yield tuple(map(str, path)), _position(starts, match.start())
            if token in "{[":
                path.append("" if token == "{" else 0)
                is_key = token == "{"


def _next(path: list[str | int], token: str) -> bool:
    """Go on behind a comma or a closing bracket; whether a key comes next."""
    if token == "," and path and isinstance(path[-1], int):
        path[-1] += 1
    return token == "," and bool(path) and isinstance(path[-1], str)


def _position(starts: list[int], offset: int) -> Position:
    line = bisect_right(starts, offset)
    return Position(line + 1, offset - (starts[line - 1] if line else 0) + 1)


def _yaml(text: str) -> Iterator[tuple[Tokens, Position]]:
    import yaml  # only loaded for those who need it

    try:
        node = yaml.compose(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.YAMLError as error:
        raise ValueError from error
    yield from _of_node(node, ())


def _of_node(root: object, tokens: Tokens) -> Iterator[tuple[Tokens, Position]]:
    import yaml

    waiting = [(root, tokens)]
    while waiting:
        node, place = waiting.pop()
        if len(place) > 150:
            continue
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                inner = (*place, str(key.value))
                yield inner, Position(key.start_mark.line + 1, key.start_mark.column + 1)
                waiting.append((value, inner))
        elif isinstance(node, yaml.SequenceNode):
            for index, value in enumerate(node.value):
                inner = (*place, str(index))
                yield inner, Position(value.start_mark.line + 1, value.start_mark.column + 1)
                waiting.append((value, inner))

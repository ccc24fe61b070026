"""Read YAML as JSON: text comes in, dicts with string keys, lists and scalars go out.

Scalars mean what they mean in JSON, which is what OpenAPI asks for: `no`, `on`, `2024-01-01`, `010`, `0o17`, `12:30`
and `.inf` are strings. Keys are the text as written (`200:` is "200"). Anchors, aliases and merge keys (`<<`) work.
Refused, with line and column: syntax errors, duplicate keys, keys that are no scalars, tags beyond those of JSON,
several documents in one file, aliases that contain themselves or grow beyond the limits (as what they repeat).
libyaml only tokenises; the values are built here, so that no tag can construct anything.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol

import yaml

from letta_codegen.diagnostics import DocumentError
from letta_codegen.document.document import JSON
from letta_codegen.document.limits import Limits
from letta_codegen.document.read_json import too_deep, too_many

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_INTEGER = re.compile(r"[-+]?(?:0|[1-9][0-9]*)\Z")
_REAL = re.compile(r"[-+]?(?:(?:0|[1-9][0-9]*)(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?\Z")
_WORDS: dict[str, JSON] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_TAG = "tag:yaml.org,2002:"
_TEXT_TAGS = frozenset({"!", f"{_TAG}str", f"{_TAG}timestamp", f"{_TAG}binary"})
_PLAIN_TAGS = frozenset(_TAG + name for name in ("null", "bool", "int", "float"))


class _Mark(Protocol):
    """A place in the text; the two parsers of the library have classes of their own for it."""

    @property
    def line(self) -> int: ...

    @property
    def column(self) -> int: ...


@dataclass(frozen=True, slots=True)
class _Built:
    """A finished value: how many values it holds, how deep it is, and whether it was written as a plain `<<`."""

    value: JSON
    nodes: int = 1
    height: int = 0
    merge: bool = False


@dataclass(slots=True)
class _Open:
    """A mapping or sequence that is still being read."""

    value: dict[str, JSON] | list[JSON]
    anchor: str | None
    key: _Built | None = None
    merged: list[JSON] = field(default_factory=list)
    places: dict[str, _Mark | None] = field(default_factory=dict)
    nodes: int = 1
    height: int = 1


def read_yaml(text: str, source: str, limits: Limits) -> JSON:
    """Read a YAML text.

    Args:
        text: The text, without a byte order mark.
        source: What the user calls it, for messages.
        limits: What is too much.

    Raises:
        DocumentError: The text is not YAML, says what JSON cannot, or is too large.
    """
    tree = _Tree(source, limits)
    try:
        for event in _events(text):
            tree.take(event)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        problem = error.problem or error.context or "syntax error"
        raise DocumentError(f"this is not valid YAML: {problem}", where=_place(source, mark)) from None
    except yaml.YAMLError as error:
        raise DocumentError(f"this is not valid YAML: {str(error).splitlines()[0]}", where=source) from None
    return tree.root


def scalar(text: str) -> JSON:
    """What a plain scalar means: null, a boolean, a number, else the text itself."""
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.match(text):
        return int(text)
    if _REAL.match(text) and not math.isinf(number := float(text)):
        return number
    return text


def _events(text: str) -> Iterator[yaml.Event]:
    yield from yaml.parse(text, Loader=_LOADER)


def _place(source: str, mark: _Mark | None) -> str:
    return source if mark is None else f"{source}:{mark.line + 1}:{mark.column + 1}"


class _Tree:
    """Builds one value from the events of the parser, without recursion."""

    def __init__(self, source: str, limits: Limits) -> None:
        self.root: JSON = None
        self._source = source
        self._limits = limits
        self._open: list[_Open] = []
        self._anchors: dict[str, _Built | None] = {}  # None: still being read
        self._nodes = 0
        self._documents = 0

    def take(self, event: yaml.Event) -> None:
        """Handle the next event."""
        match event:
            case yaml.ScalarEvent():
                self._add(self._scalar(event), event)
            case yaml.AliasEvent():
                self._add(self._alias(event), event)
            case yaml.MappingStartEvent():
                self._start({}, event)
            case yaml.SequenceStartEvent():
                self._start([], event)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self._end(event)
            case yaml.DocumentStartEvent():
                self._documents += 1
                if self._documents > 1:
                    raise self._error("there is a second YAML document in this file; only one can be read", event)

    def _scalar(self, event: yaml.ScalarEvent) -> _Built:
        plain = event.tag in _PLAIN_TAGS if event.tag is not None else event.implicit[0]
        if not plain and event.tag is not None and event.tag not in _TEXT_TAGS:
            raise self._tag_error(event)
        if len(event.value) > self._limits.digits and _INTEGER.match(event.value):
            raise self._error(f"this number has more than {self._limits.digits:,} digits", event)
        text = event.value
        # A key is its text, whatever it would mean as a value.
        value = scalar(text) if plain and not self._expects_key() else text
        built = _Built(value, merge=plain and text == "<<")
        if event.anchor is not None:
            self._anchors[event.anchor] = built
        return built

    def _alias(self, event: yaml.AliasEvent) -> _Built:
        if event.anchor not in self._anchors:
            raise self._error(f"there is no anchor &{event.anchor} before this alias", event)
        built = self._anchors[event.anchor]
        if built is None:
            raise self._error(f"the alias *{event.anchor} contains itself", event)
        return built

    def _start(self, value: dict[str, JSON] | list[JSON], event: yaml.CollectionStartEvent) -> None:
        expected = "map" if isinstance(value, dict) else "seq"
        if event.tag not in (None, "!", _TAG + expected):
            raise self._tag_error(event)
        if self._expects_key():
            raise self._error("a mapping or sequence cannot be a key", event)
        if len(self._open) >= self._limits.depth:
            raise too_deep(_place(self._source, event.start_mark), self._limits)
        if event.anchor is not None:
            self._anchors[event.anchor] = None
        self._open.append(_Open(value, event.anchor))

    def _end(self, event: yaml.Event) -> None:
        frame = self._open.pop()
        if isinstance(frame.value, dict):
            for mapping in frame.merged:
                for key, value in mapping.items():
                    frame.value.setdefault(key, value)
        built = _Built(frame.value, frame.nodes, frame.height)
        if frame.anchor is not None:
            self._anchors[frame.anchor] = built
        self._add(built, event, counted=True)

    def _add(self, built: _Built, event: yaml.Event, *, counted: bool = False) -> None:
        """Put a finished value where it belongs; `counted`: its parts were counted when they came."""
        self._nodes += 1 if counted else built.nodes
        if self._nodes > self._limits.nodes:
            raise too_many(_place(self._source, event.start_mark), self._limits)
        if len(self._open) + built.height > self._limits.depth:
            raise too_deep(_place(self._source, event.start_mark), self._limits)
        if not self._open:
            self.root = built.value
            return
        frame = self._open[-1]
        frame.nodes += built.nodes
        frame.height = max(frame.height, built.height + 1)
        if isinstance(frame.value, list):
            frame.value.append(built.value)
        elif frame.key is None:
            frame.key = self._key(frame, built, event)
        else:
            self._put(frame, frame.value, frame.key, built.value, event)
            frame.key = None

    def _key(self, frame: _Open, built: _Built, event: yaml.Event) -> _Built:
        key = built.value
        if not isinstance(key, str):
            raise self._error("an alias that is used as a key must stand for a string", event)
        first = frame.places.setdefault(key, event.start_mark)
        if first is not event.start_mark and not built.merge:
            there = _place("first at", first).replace(":", " ", 1)
            raise self._error(f"the key {key!r} occurs twice in this object ({there})", event)
        return built

    def _put(self, frame: _Open, mapping: dict[str, JSON], key: _Built, value: JSON, event: yaml.Event) -> None:
        if not key.merge:
            mapping[key.value] = value
            return
        merged = value if isinstance(value, list) else [value]
        if not all(isinstance(each, dict) for each in merged):
            raise self._error("the value of the merge key << must be a mapping or a list of mappings", event)
        frame.merged.extend(merged)

    def _expects_key(self) -> bool:
        return bool(self._open) and isinstance(self._open[-1].value, dict) and self._open[-1].key is None

    def _tag_error(self, event: yaml.NodeEvent) -> DocumentError:
        tag = getattr(event, "tag", "")
        return self._error(f"the YAML tag {tag!r} has no meaning in JSON", event)

    def _error(self, problem: str, event: yaml.Event) -> DocumentError:
        return DocumentError(problem, where=_place(self._source, event.start_mark))

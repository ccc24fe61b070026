"""Valid instances of the schemas of the document, as hypothesis strategies.

Written from the document alone. In a union with a discriminator, or whose members are told apart by a constant that
they require, each value carries its tag.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from fidelity.sides import schema_at

Values = SearchStrategy[Any]

_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
_NAMES = st.text("abcdefghijklmnopqrstuvwxyz_", min_size=3, max_size=8).map(lambda name: f"new_{name}")
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | _TEXT,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(_TEXT, inner, max_size=2),
    max_leaves=4,
)
_FORMATS: dict[str, Values] = {
    "date-time": st.builds(
        lambda moment, precision, offset: moment.isoformat(timespec=precision) + offset,
        st.datetimes(),
        st.sampled_from(["seconds", "milliseconds", "microseconds"]),
        st.sampled_from(["", "Z", "+00:00", "+02:00", "-11:30"]),
    ),
    "date": st.dates().map(str),
    "uuid": st.uuids().map(str),
    "uri": st.sampled_from(["http://a.example/b?c=d#e", "https://a.example", "urn:a:b", "HTTP://A.example:80/%7e"]),
    "email": st.just("a@b.example"),
    "binary": _TEXT,
}


@dataclass(frozen=True)
class Instances:
    """Values that fit the schemas of one document.

    Attributes:
        schema_at: Gives the schema at a pointer (`#/components/schemas/X`).
    """

    schema_at: Callable[[str], Any]
    _made: dict[str, Values] = field(default_factory=dict)

    def valid(self, pointer: str) -> Values:
        """Values that fit the schema at a pointer."""
        if pointer not in self._made:
            self._made[pointer] = st.deferred(lambda: self.values(self.schema_at(pointer)))
        return self._made[pointer]

    def tagged(self, pointer: str, wire: str) -> Values:
        """Values that fit the schema at a pointer and carry a tag."""
        declared = self.schema_at(pointer).get("properties", {}).get(wire, {})
        tags = self.values({key: value for key, value in declared.items() if key != "default"})
        return st.builds(lambda value, tag: {**value, wire: tag}, self.valid(pointer), tags)

    def values(self, schema: Any) -> Values:
        """Values that fit a schema."""
        if schema is True or not schema:
            return _JSON
        found = self.plain(schema)
        return st.none() | found if schema.get("nullable") else found

    def plain(self, schema: Mapping[str, Any]) -> Values:
        if "$ref" in schema:
            return self.valid(schema["$ref"])
        if "const" in schema or "enum" in schema:
            return st.sampled_from(schema.get("enum") or [schema["const"]])
        for keyword in ("oneOf", "anyOf", "allOf"):
            if keyword in schema:
                return st.one_of([self.member(schema, each) for each in schema[keyword]])
        kind = schema.get("type", "object" if "properties" in schema else None)
        if kind in ("array", "object"):
            return self.array(schema) if kind == "array" else self.object(schema)
        return _KINDS[kind](schema) if kind else _JSON

    def member(self, schema: Mapping[str, Any], member: Mapping[str, Any]) -> Values:
        if "discriminator" in schema and "$ref" in member:
            return self.tagged(member["$ref"], schema["discriminator"]["propertyName"])
        return self.values(member)

    def array(self, schema: Mapping[str, Any]) -> Values:
        fewest, most = schema.get("minItems", 0), schema.get("maxItems", 3)
        items = self.values(schema.get("items", {}))
        return st.lists(items, min_size=fewest, max_size=max(fewest, min(most, 2)))

    def object(self, schema: Mapping[str, Any]) -> Values:
        required = set(schema.get("required", ()))
        declared = {name: self.values(each) for name, each in schema.get("properties", {}).items()}
        extra = schema.get("additionalProperties", True)
        own = st.fixed_dictionaries(
            {name: each for name, each in declared.items() if name in required},
            optional={name: each for name, each in declared.items() if name not in required},
        )
        if extra is False:
            return own
        more = st.dictionaries(_NAMES, self.values(extra), max_size=1 if declared else 2)
        return st.builds(lambda one, other: {**other, **one}, own, more)


def _string(schema: Mapping[str, Any]) -> Values:
    shortest, longest = schema.get("minLength", 0), schema.get("maxLength", math.inf)
    if "pattern" in schema:
        # Most patterns are anchored on the left only; what follows is free, but this way it stays short.
        values = st.from_regex(schema["pattern"], fullmatch=True)
    elif schema.get("format") in _FORMATS:
        values = _FORMATS[schema["format"]]
    else:
        values = st.text(st.characters(exclude_categories=["Cs"]), min_size=shortest, max_size=max(shortest, 12))
    return values.filter(lambda text: shortest <= len(text) <= longest)


def _integer(schema: Mapping[str, Any]) -> Values:
    low, high = schema.get("minimum", -(2**53)), schema.get("maximum", 2**53)
    low = max(low, schema.get("exclusiveMinimum", low - 1) + 1)
    return st.integers(math.ceil(low), math.floor(high))


def _number(schema: Mapping[str, Any]) -> Values:
    low, high = schema.get("minimum", -1e9), schema.get("maximum", 1e9)
    return st.floats(low, high, exclude_min="exclusiveMinimum" in schema) | _integer(schema)


_KINDS = {
    "string": _string,
    "integer": _integer,
    "number": _number,
    "boolean": lambda _: st.booleans(),
    "null": lambda _: st.none(),
}

valid = Instances(schema_at).valid
"""Values that fit the schema at a pointer of the document that the client is made from."""

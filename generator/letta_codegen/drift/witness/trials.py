"""Trials: values that may tell two versions of a schema apart.

In: both versions. Out: values, those that the document gives and those at limits first, then structures that try what
is said of properties and items, then one of each plain type. They are guesses, for a validator to judge.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Any

from letta_codegen.drift.witness.samples import TEXTS, count, given, smallest, smallest_object
from letta_codegen.drift.witness.schemas import Schemas

_PLAIN: tuple[Any, ...] = ("a", 1, 0.5, True, None, [], {})
_ODD_NAMES = ("x-a", "A1", "a", "")
_UNIONS = ("oneOf", "anyOf", "allOf")
Side = tuple[Schemas, Any]


def trials(*sides: Side) -> Iterator[Any]:
    """Values that may tell versions of a schema apart.

    Args:
        sides: Each version, with its document.
    """
    nodes = [(schemas, node) for schemas, node in sides if isinstance(node, Mapping)]
    yield from chain.from_iterable(_scalars(node) for _, node in nodes)
    yield from chain.from_iterable(_members(schemas, node) for schemas, node in nodes)
    yield from chain.from_iterable(_objects(schemas, node) for schemas, node in nodes)
    yield from chain.from_iterable(_arrays(schemas, node) for schemas, node in nodes)
    yield from _PLAIN
    yield from TEXTS.values()


def _scalars(node: Mapping[str, Any]) -> Iterator[Any]:
    yield from given(node)
    for keyword in ("minLength", "maxLength"):
        if keyword in node:
            yield from ("a" * max(0, count(node, keyword) + step) for step in (0, -1, 1))
    for keyword in ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"):
        limit = node.get(keyword)
        if isinstance(limit, (int, float)) and not isinstance(limit, bool):
            yield from (limit, limit - 1, limit + 1)


def _members(schemas: Schemas, node: Mapping[str, Any]) -> Iterator[Any]:
    for keyword in _UNIONS:
        for member in node[keyword] if isinstance(node.get(keyword), list) else ():
            yield smallest(schemas, member)
            inner = schemas.follow(member)
            if isinstance(inner, Mapping):
                yield from _scalars(inner)
                yield from _objects(schemas, inner)


def _objects(schemas: Schemas, node: Mapping[str, Any]) -> Iterator[Any]:
    """Objects with one property more than they need, with all, with names that nobody expects."""
    properties = _mapping(node, "properties")
    depending = _mapping(node, "dependentRequired") | _mapping(node, "dependentSchemas")
    tells = properties or depending or node.keys() & {"patternProperties", "propertyNames"}
    if not tells and (node.get("type") not in ("object", None) or node.keys() <= {"description", "title"}):
        return
    needed = smallest_object(schemas, node)
    values = {name: smallest(schemas, properties.get(name, {})) for name in (*properties, *depending)}
    yield from ({**needed, name: value} for name, value in values.items())
    for name, names in depending.items():
        if isinstance(names, list):
            yield {**needed, name: values[name], **{str(other): values.get(str(other), "a") for other in names}}
    yield {**needed, **values}
    yield from ({**needed, name: value} for name in _ODD_NAMES for value in (1, "a"))


def _arrays(schemas: Schemas, node: Mapping[str, Any]) -> Iterator[Any]:
    """Arrays at their limits, of what they are to contain, of what nobody expects."""
    if node.get("type") != "array" and not node.keys() & {"items", "contains", "prefixItems", "unevaluatedItems"}:
        return
    first = node["prefixItems"] if isinstance(node.get("prefixItems"), list) else []
    prefix = [smallest(schemas, item) for item in first]
    items: tuple[Any, ...] = (smallest(schemas, node.get("contains", node.get("items", {}))), "a", 1, {})
    for item in items:
        for keyword in ("minItems", "maxItems", "minContains", "maxContains"):
            if keyword in node:
                yield from ([*prefix, *[item] * max(0, count(node, keyword) + step)] for step in (0, -1, 1))
        yield [*prefix, item]


def _mapping(node: Mapping[str, Any], keyword: str) -> dict[str, Any]:
    value = node.get(keyword)
    return dict(value) if isinstance(value, Mapping) else {}

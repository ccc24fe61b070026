"""Reads single keywords of a fragment: types, null, values, limits, each in one spelling. Odd values say nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from letta_codegen.document.normalize.tree import ANNOTATIONS

BOUNDS = (("minimum", "exclusiveMinimum", max), ("maximum", "exclusiveMaximum", min))
COUNTS = {
    "minLength": max, "minItems": max, "minProperties": max, "minContains": max,
    "maxLength": min, "maxItems": min, "maxProperties": min, "maxContains": min,
}  # fmt: skip
"""Keywords that count something, and which of two values is the stricter one."""


def types_of(fragment: Mapping[str, Any]) -> frozenset[str] | None:
    """The types that a fragment declares, without null; None if it does not."""
    declared = fragment.get("type")
    names = [declared] if isinstance(declared, str) else declared
    if not isinstance(names, list) or not names:
        return None
    if fragment.get("format") == "null":
        return frozenset()
    return frozenset(name for name in names if isinstance(name, str) and name != "null")


def null_of(fragment: Mapping[str, Any]) -> bool | None:
    """Whether a fragment allows null; None if it says nothing about it."""
    declared = fragment.get("type")
    if fragment.get("format") == "null":
        return True
    if isinstance(declared, (str, list)) and declared:
        return "null" in ([declared] if isinstance(declared, str) else declared)
    if isinstance(fragment.get("enum"), list):
        return None in fragment["enum"]
    if "const" in fragment:
        return fragment["const"] is None
    return None


def values_of(fragment: Mapping[str, Any]) -> list[Any] | None:
    """The values that a fragment allows, without null; None for any."""
    if "const" in fragment:
        return [value for value in [fragment["const"]] if value is not None]
    if isinstance(fragment.get("enum"), list):
        return [value for value in fragment["enum"] if value is not None]
    return None


def is_plain_type(schema: Any) -> bool:
    """Whether a schema is a type and nothing else."""
    return isinstance(schema, Mapping) and "type" in schema and not schema.keys() - ANNOTATIONS - {"type"}


def common_types(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    """The types that both sets have: an integer is a number."""
    found = one & other
    for wide, narrow in ((one, other), (other, one)):
        if "number" in wide and "integer" in narrow:
            found |= {"integer"}
    return found


def limits_of(fragments: Iterable[Mapping[str, Any]]) -> dict[str, tuple[float, bool]]:
    """The strictest limits of some fragments by keyword: the value, and whether it is exclusive."""
    found: dict[str, tuple[float, bool]] = {}
    for fragment in fragments:
        for name, stricter in COUNTS.items():
            if _is_number(fragment.get(name)):
                found[name] = _stricter(found.get(name), (fragment[name], False), stricter)
        for name, exclusive, stricter in BOUNDS:
            for bound in _bounds(fragment, name, exclusive):
                found[name] = _stricter(found.get(name), bound, stricter)
    return found


def _bounds(fragment: Mapping[str, Any], name: str, exclusive: str) -> list[tuple[float, bool]]:
    """The limits of a fragment, each with whether it is exclusive."""
    limit: Any = fragment.get(name)
    other: Any = fragment.get(exclusive)
    found = [(limit, other is True)] if _is_number(limit) else []
    return [*found, (other, True)] if _is_number(other) else found


def _stricter(
    one: tuple[float, bool] | None, other: tuple[float, bool], choose: Callable[..., float]
) -> tuple[float, bool]:
    """The stricter one of two limits."""
    if one is None or one[0] == other[0]:
        return (other[0], other[1] or bool(one and one[1]))
    return one if choose(one[0], other[0]) == one[0] else other


def _is_number(value: Any) -> bool:
    """Whether a value is a number, and no boolean."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def says_null(keyword: str, value: Any) -> bool:
    """Whether a keyword is a way to write null."""
    return keyword == "format" and value == "null"


def list_of(value: Any) -> list[Any]:
    """A list, or an empty one for anything else."""
    return value if isinstance(value, list) else []

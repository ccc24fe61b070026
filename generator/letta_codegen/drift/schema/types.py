"""Compares types and formats as sets of values: a wider set is a widening, however it is spelled."""

from __future__ import annotations

from letta_codegen.document.normalize.keywords import OF_TYPE
from letta_codegen.drift.finding import ABSENT
from letta_codegen.drift.node import Node
from letta_codegen.drift.pairs import Pair

_WIDER = {
    ("integer", "int32"): frozenset(["int64", "bigint"]),
    ("integer", "int64"): frozenset(["bigint"]),
    ("number", "float"): frozenset(["double"]),
    ("string", "date"): frozenset(["date-time"]),
    ("string", "time"): frozenset(["date-time"]),
}
"""Formats with the formats that every value of theirs has, too, or is read as."""


def compare_types(pair: Pair) -> bool:
    """Compare the types; whether it makes sense to compare anything else."""
    before, after = pair.base.types, pair.revision.types
    wider, narrower = is_within(before, after), is_within(after, before)
    if wider and narrower:
        return True
    rule = "type-widened" if wider else "type-narrowed" if narrower else "type-changed"
    pair.add(rule, "type", names(pair.base), names(pair.revision))
    if pair.base.is_free or pair.revision.is_free:
        return False
    return rule != "type-changed" or bool(before and after and before & after)


def compare_formats(pair: Pair) -> None:
    """Compare the formats."""
    before, after = (node.single_values.get("format", ()) for node in (pair.base, pair.revision))
    if before == after or not speak_of(pair, "format"):
        return
    old, new = (str(values[0]) if values else ABSENT for values in (before, after))
    places = pair.base.place_of("format"), pair.revision.place_of("format")
    if old is ABSENT or new is ABSENT:
        pair.add("format-added" if old is ABSENT else "format-removed", "format", old, new, *places)
        return
    types = pair.base.types or frozenset()
    wider = any(new in _WIDER.get((kind, str(old)), ()) for kind in types)
    narrower = any(old in _WIDER.get((kind, str(new)), ()) for kind in types)
    rule = "format-widened" if wider else "format-narrowed" if narrower else "format-changed"
    pair.add(rule, "format", old, new, *places)


def speak_of(pair: Pair, keyword: str) -> bool:
    """Whether a keyword is about types that both schemas allow, or that neither does.

    What is said about a type that only one of them allows is part of that difference.
    """
    kinds = {name for name, keywords in OF_TYPE.items() if keyword in keywords}
    sides = [node.types is None or not kinds or bool(kinds & node.types) for node in (pair.base, pair.revision)]
    return sides[0] == sides[1]


def names(node: Node) -> list[str]:
    """The types of a node for a report, null not among them."""
    return ["any"] if node.types is None else sorted(node.types)


def is_within(one: frozenset[str] | None, other: frozenset[str] | None) -> bool:
    """Whether all types of one are types of the other."""
    if other is None:
        return True
    if one is None:
        return False
    return all(name in other or (name == "integer" and "number" in other) for name in one)

"""Compares the values that are allowed: `enum`, `const`, and the extensible enums of `x-extensible-enum`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from letta_codegen.drift.finding import ABSENT
from letta_codegen.drift.pairs import Pair
from letta_codegen.drift.plain import frozen


def compare_values(pair: Pair) -> None:
    """Compare the allowed values of two schemas."""
    before, after = pair.base.values, pair.revision.values
    if before is None and after is None:
        _compare_extensible(pair)
    elif before is None:
        rule = "const-added" if pair.revision.is_const and len(after or ()) == 1 else "enum-added"
        pair.add(rule, "values", ABSENT, list(after or ()), None, _place(pair.revision))
    elif after is None:
        rule = "const-removed" if pair.base.is_const and len(before) == 1 else "enum-removed"
        pair.add(rule, "values", list(before), ABSENT, _place(pair.base))
    else:
        _compare_lists(pair, before, after)


def _compare_lists(pair: Pair, before: Sequence[Any], after: Sequence[Any]) -> None:
    gone, new = _without(before, after), _without(after, before)
    places = _place(pair.base), _place(pair.revision)
    if gone and new and len(before) == len(after) == 1 and pair.base.is_const and pair.revision.is_const:
        pair.add("const-changed", "values", gone[0], new[0], *places)
    elif len(gone) == len(new) == 1:
        pair.add("enum-value-renamed", "values", gone[0], new[0], *places)
    else:
        if gone:
            pair.add("enum-value-removed", "values", gone, ABSENT, *places)
        if new:
            pair.add("enum-value-added", "values", ABSENT, new, *places)


def _compare_extensible(pair: Pair) -> None:
    keyword = "x-extensible-enum"
    before, after = (node.first(keyword, []) for node in (pair.base, pair.revision))
    if isinstance(before, list) and isinstance(after, list):
        gone, new = _without(before, after), _without(after, before)
        if gone:
            pair.add("extensible-enum-value-removed", keyword, gone, ABSENT)
        if new:
            pair.add("extensible-enum-value-added", keyword, ABSENT, new)


def _without(values: Sequence[Any], others: Sequence[Any]) -> list[Any]:
    known = {frozen(other) for other in others}
    return [value for value in values if frozen(value) not in known]


def _place(node: Any) -> tuple[str, ...]:
    keyword = "const" if node.is_const else "enum"
    place: tuple[str, ...] = node.place_of(keyword)
    return place

"""Compares limits on numbers, lengths and counts, patterns, and the encoding of strings."""

from __future__ import annotations

from typing import Any

from letta_codegen.drift.finding import ABSENT
from letta_codegen.drift.node import Node
from letta_codegen.drift.pairs import Pair
from letta_codegen.drift.schema.types import speak_of

_LOWER = frozenset(["minimum", "minLength", "minItems", "minProperties", "minContains"])
_ANYTHING = frozenset([".*", "^.*$", ".*$", "^.*", "", "^", "$", "(.*)", "[\\s\\S]*", "^[\\s\\S]*$"])
_ZERO_SAYS_NOTHING = frozenset(["minLength", "minItems", "minProperties"])


def compare_limits(pair: Pair) -> None:
    """Compare all limits of two schemas."""
    base, revision = _limits(pair.base), _limits(pair.revision)
    for keyword in sorted(base.keys() | revision.keys()):
        before, after = base.get(keyword), revision.get(keyword)
        if before != after and speak_of(pair, keyword):
            name = _name(keyword, before, after)
            pair.add(_rule(keyword, before, after), name, _value(before), _value(after), *_places(pair, keyword))
    _compare_patterns(pair)
    _compare_steps(pair)
    for keyword in ("contentEncoding", "contentMediaType"):
        old, new = (_single(node, keyword) for node in (pair.base, pair.revision))
        if old != new:
            pair.add("content-changed", keyword, old, new, *_places(pair, keyword))
    if pair.base.flag("uniqueItems") != pair.revision.flag("uniqueItems"):
        rule = "unique-added" if pair.revision.flag("uniqueItems") else "unique-removed"
        pair.add(rule, "uniqueItems", pair.base.flag("uniqueItems"), pair.revision.flag("uniqueItems"))


def _limits(node: Node) -> dict[str, tuple[float, bool]]:
    """The limits of a node, those on values of other types included: whoever writes them means something."""
    return {
        keyword: limit
        for keyword, limit in node.limits.items()
        if not (limit[0] == 0 and keyword in _ZERO_SAYS_NOTHING)
    }


def _rule(keyword: str, before: tuple[float, bool] | None, after: tuple[float, bool] | None) -> str:
    side = "lower" if keyword in _LOWER else "upper"
    if before is None or after is None:
        return f"{side}-limit-{'set' if before is None else 'unset'}"
    higher = after[0] > before[0] or (after[0] == before[0] and after[1] == (side == "lower"))
    return f"{side}-limit-{'raised' if higher else 'lowered'}"


def _name(keyword: str, before: tuple[float, bool] | None, after: tuple[float, bool] | None) -> str:
    """The keyword that was written."""
    exclusive = any(limit is not None and limit[1] for limit in (before, after))
    return f"exclusive{keyword[0].upper()}{keyword[1:]}" if exclusive else keyword


def _value(limit: tuple[float, bool] | None) -> object:
    return ABSENT if limit is None else limit[0]


def _places(pair: Pair, keyword: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    exclusive = f"exclusive{keyword[0].upper()}{keyword[1:]}"
    return _place(pair.base, keyword, exclusive), _place(pair.revision, keyword, exclusive)


def _place(node: Node, *keywords: str) -> tuple[str, ...]:
    return next((place for word in keywords if (place := node.place_of(word)) != node.tokens), node.tokens)


def _compare_patterns(pair: Pair) -> None:
    before, after = (set(node.single_values.get("pattern", ())) - _ANYTHING for node in (pair.base, pair.revision))
    if before == after or not speak_of(pair, "pattern"):
        return
    if before and after:
        rule = "pattern-widened" if after < before else "pattern-changed"
    else:
        rule = "pattern-added" if after else "pattern-removed"
    pair.add(rule, "pattern", _joined(before), _joined(after), *_places(pair, "pattern"))


def _joined(patterns: set[str]) -> object:
    return ABSENT if not patterns else " and ".join(sorted(map(str, patterns)))


def _compare_steps(pair: Pair) -> None:
    before, after = (_single(node, "multipleOf") for node in (pair.base, pair.revision))
    if before == after:
        return
    if before is ABSENT or after is ABSENT:
        rule = "step-set" if before is ABSENT else "step-unset"
    else:
        rule = (
            "step-widened"
            if _divides(after, before)
            else "step-narrowed" if _divides(before, after) else "step-changed"
        )
    pair.add(rule, "multipleOf", before, after, *_places(pair, "multipleOf"))


def _single(node: Node, keyword: str) -> Any:
    return (node.single_values.get(keyword) or (ABSENT,))[0]


def _divides(step: Any, value: Any) -> bool:
    try:
        return bool(float(value) % float(step) == 0)
    except (TypeError, ValueError, ZeroDivisionError):
        return False

"""Compares the keywords that restrict a value by another schema, and whatever no rule knows.

A condition that is added narrows what is allowed, one that is removed widens it. What stands under `not` counts the
other way round. Keywords that no rule knows are compared literally, so that no difference is lost.
"""

from __future__ import annotations

from letta_codegen.drift.finding import ABSENT, differ
from letta_codegen.drift.literal import IGNORED, rule_of_unknown
from letta_codegen.drift.pairs import Pair

_CONDITIONS = ("if", "then", "else", "contains", "propertyNames", "unevaluatedProperties", "unevaluatedItems",
               "contentSchema", "not")  # fmt: skip


def compare_conditions(pair: Pair) -> None:
    """Compare the conditions of two schemas."""
    for keyword in _CONDITIONS:
        base, revision = (node.children.get(keyword, ()) for node in (pair.base, pair.revision))
        if base and revision:
            pair.enter_sources(base, revision, "not" if keyword == "not" else "same")
        elif base:
            pair.add("condition-removed", keyword, base[0][1], ABSENT, base[0][0])
        elif revision:
            pair.add("condition-added", keyword, ABSENT, revision[0][1], None, revision[0][0])


def compare_unknown(pair: Pair) -> None:
    """Compare keywords that no rule knows."""
    base, revision = pair.base.unknown, pair.revision.unknown
    for keyword in sorted(base.keys() | revision.keys()):
        before, after = base.get(keyword, ABSENT), revision.get(keyword, ABSENT)
        if keyword not in IGNORED and differ(before, after):
            pair.add(
                rule_of_unknown(keyword),
                keyword,
                before,
                after,
                pair.base.place_of(keyword),
                pair.revision.place_of(keyword),
            )

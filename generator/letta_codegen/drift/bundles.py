"""Bundles what was found about one schema at one place: a property that became optional and may be null is one change.

In: occurrences. Out: bundles, the worst of each first. Only what has one class and reaches the same operations is put
together; what came or went, each with a name of its own, stays alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from letta_codegen.drift.gather import Tokens
from letta_codegen.drift.node import VALUE_KEYWORDS
from letta_codegen.drift.occurrences import Occurrence
from letta_codegen.drift.verdict import LEVELS, Kind

Bundle = tuple[Occurrence, ...]
_TOGETHER = frozenset([
    "type-changed", "type-narrowed", "type-widened", "null-added", "null-removed", "enum-value-added",
    "enum-value-removed", "enum-value-renamed", "enum-added", "enum-removed", "const-changed", "const-added",
    "const-removed", "property-became-required", "property-became-required-with-default",
    "property-became-optional", "became-union", "became-one-of", "became-plain", "union-wrapped", "union-unwrapped",
    "default-added", "default-changed", "default-removed", "format-added", "format-removed", "format-changed",
    "format-narrowed", "format-widened", "pattern-added", "pattern-changed", "pattern-widened",
    "pattern-removed", "upper-limit-lowered", "upper-limit-raised", "upper-limit-set", "upper-limit-unset",
    "lower-limit-raised", "lower-limit-lowered", "lower-limit-set", "lower-limit-unset", "step-set",
    "step-unset", "step-narrowed", "step-widened", "step-changed", "unique-added", "unique-removed",
    "content-changed",
])  # fmt: skip
"""What is said about one value: several of these at one place are one change."""


def bundles(found: Iterable[Occurrence]) -> Iterator[Bundle]:
    """Put together what belongs together."""
    together: dict[tuple[object, ...], list[Occurrence]] = {}
    for occurrence in found:
        if occurrence.finding.rule not in _TOGETHER or occurrence.kind is Kind.DOCUMENTATION:
            yield (occurrence,)
            continue
        finding = occurrence.finding
        place = site(finding.base), site(finding.revision), occurrence.kind, occurrence.request, occurrence.response
        together.setdefault(place, []).append(occurrence)
    for members in together.values():
        yield tuple(sorted(members, key=_order))


def site(tokens: Tokens) -> Tokens:
    """The schema that a place is in: the place itself, or without the keyword at its end."""
    if (
        len(tokens) > 1
        and tokens[-1] in VALUE_KEYWORDS
        and tokens[-2] not in ("properties", "schemas", "patternProperties")
    ):
        return tokens[:-1]
    return tokens


def _order(occurrence: Occurrence) -> tuple[int, int, str]:
    verdicts = occurrence.verdicts
    weight = verdicts.strict + verdicts.wire + verdicts.code
    return -LEVELS.index(occurrence.level), -weight, occurrence.finding.rule

"""Compares two schemas: what is said about their use, then what they say; one module for each family of keywords."""

from __future__ import annotations

from collections.abc import Callable

from letta_codegen.drift.finding import ABSENT
from letta_codegen.drift.pairs import Pair, Part
from letta_codegen.drift.schema.all_of import compare_all_of
from letta_codegen.drift.schema.annotations import compare_annotations
from letta_codegen.drift.schema.arrays import compare_arrays
from letta_codegen.drift.schema.conditions import compare_conditions, compare_unknown
from letta_codegen.drift.schema.limits import compare_limits
from letta_codegen.drift.schema.objects import compare_objects
from letta_codegen.drift.schema.types import compare_formats, compare_types
from letta_codegen.drift.schema.unions import compare_unions
from letta_codegen.drift.schema.values import compare_values

_PLAIN = frozenset(["minLength", "maxLength", "description", "title", "default", "examples", "example", "deprecated"])

__all__ = ["COMPARISONS"]


def compare_slot(pair: Pair) -> None:
    """Compare what is said about the use of a schema: null, default, deprecation, texts."""
    base, revision = pair.base, pair.revision
    if base.null != revision.null and None not in (base.null, revision.null):
        rule = "null-added" if revision.null else "null-removed"
        inside = base.core.null != revision.core.null
        places = (base.core.tokens, revision.core.tokens) if inside else (base.tokens, revision.tokens)
        pair.add(rule, "null", base.null, revision.null, *places)
    compare_member(pair)


def compare_member(pair: Pair) -> None:
    """Compare what is said about the use of a schema as a member of a union: there is no null of its own."""
    compare_annotations(pair)
    pair.enter_content()


def compare_content(pair: Pair) -> None:
    """Compare what two schemas say."""
    if _is_copied(pair):
        return
    if pair.base.is_never != pair.revision.is_never:
        rule = "never-removed" if pair.base.is_never else "never-added"
        pair.add(rule, "not", *((True, ABSENT) if pair.base.is_never else (ABSENT, True)))
        return
    if not compare_unions(pair) or not compare_types(pair):
        return
    compare_values(pair)
    compare_limits(pair)
    compare_formats(pair)
    compare_objects(pair)
    compare_arrays(pair)
    compare_conditions(pair)
    compare_unknown(pair)
    compare_all_of(pair)


def _is_copied(pair: Pair) -> bool:
    """Whether both are the same words, without schemas below: most are."""
    base, revision = pair.base.fragments, pair.revision.fragments
    if len(base) != 1 or len(revision) != 1 or base[0][1] != revision[0][1]:
        return False
    # In Python, true is 1: where such values could stand, they are compared one by one.
    return all(isinstance(value, str) or key in _PLAIN for key, value in base[0][1].items())


COMPARISONS: dict[Part, Callable[[Pair], None]] = {
    "slot": compare_slot,
    "member": compare_member,
    "content": compare_content,
}
"""How each part of a pair is compared."""

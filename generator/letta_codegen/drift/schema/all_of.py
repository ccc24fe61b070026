"""Compares what must hold besides: the members of `allOf`, after all that they say together has been compared.

A member that came brings its findings along; they are its consequences, and are dropped. In: a pair that has been
compared. Only lists on both sides are looked at: a schema that is split into members says the same as before.
"""

from __future__ import annotations

from letta_codegen.document.normalize.tree import ANNOTATIONS
from letta_codegen.drift.finding import ABSENT
from letta_codegen.drift.gather import Source
from letta_codegen.drift.node import Node
from letta_codegen.drift.pairs import Pair
from letta_codegen.drift.schema.matching import equal

_BRINGS = frozenset(["optional-property-added", "optional-property-removed",
                     "optional-property-removed-from-closed"])  # fmt: skip


def compare_all_of(pair: Pair) -> None:
    """Report members of `allOf` that came or went."""
    base, revision = _members(pair.base), _members(pair.revision)
    if not base or not revision or len(base) == len(revision):
        return
    for before in tuple(base):
        after = next((node for node in revision if _is_same(pair, before, node)), None)
        if after is not None:
            base.remove(before)
            revision.remove(after)
    if base and revision:
        return
    for node in base:
        _report(pair, "all-of-member-removed", node)
    for node in revision:
        _report(pair, "all-of-member-added", node)


def _report(pair: Pair, rule: str, node: Node) -> None:
    is_new = rule.endswith("added")
    pair.findings[:] = [
        finding
        for finding in pair.findings
        if finding.rule not in _BRINGS or not _is_within(finding.revision if is_new else finding.base, node)
    ]
    values = (ABSENT, node.sources[0][1]) if is_new else (node.sources[0][1], ABSENT)
    places = (None, node.tokens) if is_new else (node.tokens, None)
    pair.add(rule, node.core.name or "allOf", *values, *places)


def _is_within(place: tuple[str, ...], node: Node) -> bool:
    return any(place[: len(tokens)] == tokens for tokens in (node.tokens, node.core.tokens))


def _is_same(pair: Pair, before: Node, after: Node) -> bool:
    if before.core.name and after.core.name:
        return before.core.name == after.core.name
    return equal(pair.pairs, before, after)


def _members(node: Node) -> list[Node]:
    """The members of all `allOf` of a node that restrict anything."""
    found: list[Source] = []
    for tokens, fragment in node.fragments:
        listed = fragment.get("allOf")
        for index, member in enumerate(listed if isinstance(listed, list) else ()):
            if not isinstance(member, dict) or member.keys() - ANNOTATIONS:
                found.append(((*tokens, "allOf", str(index)), member))
    return [node.view.node(source) for source in found]

"""Matches the members of two unions, and says whether two schemas are equal or one covers the other.

Refused: nothing; members that match no other are left over.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import combinations

from letta_codegen.drift.node import Node
from letta_codegen.drift.pairs import Pairs
from letta_codegen.drift.plain import frozen

_HARMLESS = frozenset(["documentation-changed", "extension-changed"])
_NARROWING = frozenset([
    "documentation-changed", "extension-changed", "type-narrowed", "enum-added", "const-added", "enum-value-removed",
    "null-removed", "property-became-required", "property-became-required-with-default", "optional-property-added",
    "property-added", "property-added-with-default", "condition-added", "format-added", "pattern-added",
    "upper-limit-set", "lower-limit-set", "upper-limit-lowered", "lower-limit-raised", "object-closed",
    "union-member-removed", "default-added", "default-changed", "default-removed", "deprecated", "reactivated",
])  # fmt: skip
"""Findings after which the revision allows nothing that the base did not."""


@dataclass(slots=True)
class Match:
    """Which members of two unions belong together.

    Attributes:
        both: The pairs.
        removed: Members of the base that have no counterpart.
        added: Members of the revision that have no counterpart.
        covered: Those among them whose values another member of the other union allows. A component is never one:
            it is an alternative of its own by its name.
    """

    both: list[tuple[Node, Node]] = field(default_factory=list)
    removed: list[Node] = field(default_factory=list)
    added: list[Node] = field(default_factory=list)
    covered: list[Node] = field(default_factory=list)


def match(pairs: Pairs, base: list[Node], revision: list[Node], tag: str | None) -> Match:
    """Match the members of two unions.

    Args:
        pairs: The pairs of the two documents.
        base: The members in the base.
        revision: The members in the revision.
        tag: The property of the discriminator.
    """
    found = Match(removed=_unique(base), added=_unique(revision))
    _by(found, lambda node: node.core.name)
    _by_equality(found, pairs)
    if tag:
        _by(found, lambda node: _tag_value(node, tag))
    _by(found, _constants)
    _by(found, lambda node: _only_type(node) if _is_alone(node, found) else "")
    _by_order(found)
    _cover(found, pairs, base, revision)
    return found


def equal(pairs: Pairs, base: Node, revision: Node) -> bool:
    """Whether two schemas say the same, null aside."""
    return all(
        finding.rule in _HARMLESS
        for pair in pairs.below(pairs.content(base.core, revision.core))
        for finding in pair.findings
    )


def covers(pairs: Pairs, base: Node, revision: Node) -> bool:
    """Whether the base allows everything that the revision does."""
    return all(
        finding.rule in _NARROWING
        for pair in pairs.below(pairs.content(base.core, revision.core))
        for finding in pair.findings
    )


def all_apart(nodes: list[Node]) -> bool:
    """Whether no value can be one of two of some schemas: by its type, or by a constant that it must have."""
    return all(_apart(one, other) for one, other in combinations(nodes, 2))


def _apart(one: Node, other: Node) -> bool:
    if one.types is not None and other.types is not None and not one.types & other.types:
        return True
    return any(_differ(one, other, name) for name in one.required & other.required)


def _differ(one: Node, other: Node, name: str) -> bool:
    """Whether a property of both can have no value in common."""
    values = [node.view.node(*node.properties.get(name, ())).values for node in (one, other)]
    return None not in values and not set(map(frozen, values[0] or ())) & set(map(frozen, values[1] or ()))


def _unique(nodes: list[Node]) -> list[Node]:
    return list({id(node): node for node in nodes}.values())


def _by(found: Match, key: Callable[[Node], str]) -> None:
    """Match members that have the same key, if no other one of their union has it."""
    sides = [_keyed(nodes, key) for nodes in (found.removed, found.added)]
    for name in sides[0].keys() & sides[1].keys():
        before, after = sides[0][name], sides[1][name]
        if len(before) == len(after) == 1:
            _pair(found, before[0], after[0])


def _keyed(nodes: list[Node], key: Callable[[Node], str]) -> dict[str, list[Node]]:
    found: dict[str, list[Node]] = {}
    for node in nodes:
        if name := key(node):
            found.setdefault(name, []).append(node)
    return dict(sorted(found.items()))


def _by_equality(found: Match, pairs: Pairs) -> None:
    for before in tuple(found.removed):
        after = next((node for node in found.added if _may_be_equal(before, node) and equal(pairs, before, node)), None)
        if after is not None:
            _pair(found, before, after)


def _may_be_equal(before: Node, after: Node) -> bool:
    return before.types == after.types and before.properties.keys() == after.properties.keys()


def _by_order(found: Match) -> None:
    """Members of one kind that are left over, in the order of their names, if they have something in common."""
    for before in sorted(found.removed, key=_name):
        candidates = [node for node in found.added if _kind(node) == _kind(before) and _alike(before, node) >= 0.5]
        if candidates:
            _pair(found, before, max(sorted(candidates, key=_name), key=lambda node: _alike(before, node)))


def _pair(found: Match, before: Node, after: Node) -> None:
    found.removed.remove(before)
    found.added.remove(after)
    found.both.append((before, after))


def _cover(found: Match, pairs: Pairs, base: list[Node], revision: list[Node]) -> None:
    for node in found.added:
        if not node.core.name and any(_same_kind(other, node) and covers(pairs, other, node) for other in base):
            found.covered.append(node)
    mirrored = pairs.mirrored()
    for node in found.removed:
        if not node.core.name and any(_same_kind(other, node) and covers(mirrored, other, node) for other in revision):
            found.covered.append(node)


def _same_kind(one: Node, other: Node) -> bool:
    return one.types is None or _kind(one) == _kind(other)


def _tag_value(node: Node, tag: str) -> str:
    sources = node.properties.get(tag)
    values = node.view.node(*sources).values if sources else None
    return frozen(list(values)) if values else ""


def _constants(node: Node) -> str:
    """The constants among the properties: they tell members apart where no discriminator does."""
    constants = {}
    for name in sorted(node.properties):
        for _, value in node.properties[name]:
            if isinstance(value, dict) and "const" in value:
                constants[name] = value["const"]
    return frozen(constants) if constants else ""


def _only_type(node: Node) -> str:
    return next(iter(node.types)) if node.types and len(node.types) == 1 else ""


def _is_alone(node: Node, found: Match) -> bool:
    kinds = [_only_type(other) for nodes in (found.removed, found.added) for other in nodes]
    return _only_type(node) not in ("", "object") and kinds.count(_only_type(node)) == 2


def _kind(node: Node) -> str:
    if node.types is None:
        return "object" if node.properties else "any"
    return "scalar" if node.is_scalar else " ".join(sorted(node.types))


def _alike(one: Node, other: Node) -> float:
    """How much two members have in common, from 0 to 1."""
    if _kind(one) != "object":
        return 1.0
    names = one.properties.keys() | other.properties.keys()
    return len(one.properties.keys() & other.properties.keys()) / len(names) if names else 1.0


def _name(node: Node) -> str:
    return node.core.name or frozen([value for _, value in node.sources])

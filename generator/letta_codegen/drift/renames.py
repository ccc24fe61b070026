"""Which components were renamed: removed ones that stand where an added one stands now, or that are equal to it.

In: a comparison whose sites have been walked. Out: pairs of names. A component may have become several (one for what
is sent and one for what is read).
"""

from __future__ import annotations

from dataclasses import dataclass

from letta_codegen.drift.node import Node
from letta_codegen.drift.pairs import Pairs
from letta_codegen.drift.plain import frozen
from letta_codegen.drift.schema.matching import equal

_STANDS_THERE = 0.5
_PROBABLY = 0.8


@dataclass(frozen=True, slots=True, order=True)
class Rename:
    """A component that has another name now.

    Attributes:
        before: Its name in the base.
        after: Its name in the revision.
        is_equal: Whether nothing but the name has changed.
    """

    before: str
    after: str
    is_equal: bool


def find_renames(pairs: Pairs) -> tuple[Rename, ...]:
    """Find the components that were renamed, sorted."""
    gone = pairs.base.schemas.keys() - pairs.revision.schemas.keys()
    new = pairs.revision.schemas.keys() - pairs.base.schemas.keys()
    found: dict[tuple[str, str], Rename] = {}
    for names in sorted(pairs.replacements()):
        if names[0] in gone and names[1] in new:
            nodes = pairs.base.component(names[0]), pairs.revision.component(names[1])
            if alike(*nodes) >= _STANDS_THERE:
                found[names] = Rename(*names, equal(pairs, *nodes))
    gone -= {names[0] for names in found}
    new -= {names[1] for names in found}
    return tuple(sorted([*found.values(), *_unreferenced(pairs, sorted(gone), sorted(new))]))


def _unreferenced(pairs: Pairs, gone: list[str], new: list[str]) -> list[Rename]:
    """Those that do not stand where the other one stood, but are equal or very much alike."""
    found = []
    for name in gone:
        before = pairs.base.component(name)
        candidates = [(alike(before, pairs.revision.component(other)), other) for other in new]
        candidates = sorted((-likeness, other) for likeness, other in candidates if likeness >= _PROBABLY)
        if candidates and _says_enough(before):
            other = candidates[0][1]
            found.append(Rename(name, other, equal(pairs, before, pairs.revision.component(other))))
            new = [one for one in new if one != other]
    return found


def _says_enough(node: Node) -> bool:
    """Whether a schema is more than a type that anything could have."""
    return len(node.properties) > 1 or bool(node.values) or bool(node.unions)


def alike(one: Node, other: Node) -> float:
    """How much two schemas have in common, from 0 to 1."""
    traits = _traits(one), _traits(other)
    union = traits[0] | traits[1]
    return len(traits[0] & traits[1]) / len(union) if union else 0.0


def _traits(node: Node) -> frozenset[str]:
    """What can be counted about a schema: properties with their types, values, members, types."""
    found = {f"property {name} {_type(node, name)}" for name in node.properties}
    found |= {f"value {frozen(value)}" for value in node.values or ()}
    for union in node.unions:
        members = [node.view.node(member) for member in union.members]
        found |= {f"member {member.core.name or sorted(member.types or ())}" for member in members}
    return frozenset(found or {f"type {sorted(node.types or ())}"})


def _type(node: Node, name: str) -> str:
    child = node.view.node(*node.properties[name])
    return " ".join(sorted(child.types or ()))

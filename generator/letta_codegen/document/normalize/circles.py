"""Breaks circles: afterwards no component leads back to itself by `allOf`, `oneOf`, `anyOf` and `$ref` alone.

Inheritance in a circle says nothing, so that these members are left out with a diagnostic; so are unions in themselves,
of which the other members stay. One kind of circle is no mistake: an heir that includes the union that lists it (`Pet:
oneOf [Dog, Cat]` with properties, `Dog: allOf [Pet]`). What the union says besides becomes a component of its own,
`PetBase`, which the heirs include instead.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from letta_codegen.document.normalize.bases import base_of, members, rest_on
from letta_codegen.document.normalize.tree import COMPONENT, UNIONS, Schema, Tree, copied
from letta_codegen.graph import groups


def break_circles(tree: Tree) -> None:
    """Apply the step to the components."""
    _break_inheritance(tree)
    _break_unions(tree)


def _break_inheritance(tree: Tree) -> None:
    bases: dict[str, str] = {}
    while circular := [edge for circle in _circles(tree) for edge in _flat(circle) if edge.keyword == "allOf"]:
        inheriting = [edge for edge in circular if members(tree.components[edge.target])]
        for edge in inheriting or circular:
            if inheriting:
                _inherit(tree, edge, bases)
            else:
                _leave_out(tree, edge)
    for key, base in sorted(bases.items()):
        rest_on(tree, tree.components[key], base)


def _break_unions(tree: Tree) -> None:
    """Let each union of a circle stand for the members of all of them that lead out of it."""
    for circle in _circles(tree):
        inside = {id(edge.member) for edge in _flat(circle)}
        outside = {key: [part for part in members(tree.components[key]) if id(part) not in inside] for key in circle}
        for edge in _flat(circle):
            _leave_out(tree, edge)
        for key in circle:
            schema = tree.components[key]
            gained = [copied(tree, part) for other in circle if other != key for part in outside[other]]
            if gained:
                schema.setdefault(next(filter(schema.__contains__, UNIONS), "anyOf"), []).extend(gained)


@dataclass(frozen=True, slots=True)
class _Edge:
    """A reference to a component on the same level, by a keyword of a schema or (no keyword) by the schema itself."""

    holder: Schema
    keyword: str
    member: Schema

    @property
    def target(self) -> str:
        return str(self.member["$ref"]).removeprefix(COMPONENT)


def _leave_out(tree: Tree, edge: _Edge) -> None:
    message = f"the reference to {edge.target!r} goes in a circle; it was left out"
    tree.report("NRM002", tree.place(edge.member), message)
    _remove(edge)


def _remove(edge: _Edge) -> None:
    if not edge.keyword:
        del edge.member["$ref"]
        return
    others = [member for member in edge.holder[edge.keyword] if member is not edge.member]
    edge.holder[edge.keyword] = others
    if not others:
        del edge.holder[edge.keyword]


def _circles(tree: Tree) -> list[dict[str, list[_Edge]]]:
    """The groups of components that lead to each other, each component with its references into the group."""
    edges = {key: list(_edges(tree.components[key])) for key in sorted(tree.components)}
    group = groups({key: [edge.target for edge in found] for key, found in edges.items()})
    circles: dict[int, dict[str, list[_Edge]]] = {}
    for key, found in edges.items():
        circles.setdefault(group[key], {})[key] = [edge for edge in found if group[edge.target] == group[key]]
    return [circle for circle in circles.values() if any(circle.values())]


def _flat(circle: dict[str, list[_Edge]]) -> list[_Edge]:
    return [edge for edges in circle.values() for edge in edges]


def _edges(schema: Schema) -> Iterator[_Edge]:
    if "$ref" in schema:
        yield _Edge(schema, "", schema)
    for keyword in ("allOf", *UNIONS):
        for member in schema.get(keyword, ()):
            if "$ref" in member:
                yield _Edge(schema, keyword, member)
            else:
                yield from _edges(member)


def _inherit(tree: Tree, edge: _Edge, bases: dict[str, str]) -> None:
    base = bases[edge.target] if edge.target in bases else bases.setdefault(edge.target, base_of(tree, edge.target))
    if base:
        edge.member["$ref"] = COMPONENT + base
    else:
        _remove(edge)

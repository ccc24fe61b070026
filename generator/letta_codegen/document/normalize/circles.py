"""Breaks circles of `allOf`: afterwards no component includes itself, directly or by way of others.

Inheritance in a circle says nothing, so that these members are left out with a diagnostic. One kind of circle is no
mistake: an heir that includes the union that lists it (`Pet: oneOf [Dog, Cat]` with properties, `Dog: allOf [Pet]`).
What the union says besides becomes a component of its own, `PetBase`, which the heirs include instead.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from letta_codegen.document.normalize.narrow import restrictions
from letta_codegen.document.normalize.tree import COMPONENT, UNIONS, Schema, Tree
from letta_codegen.graph import groups

_OF_UNION = frozenset([*UNIONS, "discriminator", "nullable"])


def break_circles(tree: Tree) -> None:
    """Apply the step to the components."""
    bases: dict[str, str] = {}
    while circular := [edge for edge in _circular(tree) if edge.keyword == "allOf"]:
        inheriting = [edge for edge in circular if _is_union(tree.components[edge.target])]
        for edge in inheriting or circular:
            if inheriting:
                _inherit(tree, edge, bases)
            else:
                message = f"the reference to {edge.target!r} goes in a circle; it was left out"
                tree.report("NRM002", tree.place(edge.member), message)
                edge.remove()
    for key, base in sorted(bases.items()):
        _rest_on(tree, tree.components[key], base)


def base_of(tree: Tree, key: str) -> str:
    """Move what a component says besides its union, or its discriminator, to a component of its own.

    Returns:
        The key of that component, which no document has by accident; empty if there is nothing to be moved.
    """
    schema = tree.components[key]
    said = {keyword: value for keyword, value in restrictions(schema).items() if keyword not in _OF_UNION}
    for keyword in said:
        del schema[keyword]
    if said.keys() <= {"type"}:
        return ""
    base = f"{key} Base"
    while base in tree.components:
        base += " Base"
    tree.components[base] = tree.register(said, tree.place(schema))
    return base


@dataclass(frozen=True, slots=True)
class _Edge:
    """A reference to a component on the same level, by a keyword of a schema or (no keyword) by the schema itself."""

    holder: Schema
    keyword: str
    member: Schema

    @property
    def target(self) -> str:
        return str(self.member["$ref"]).removeprefix(COMPONENT)

    def remove(self) -> None:
        members = [member for member in self.holder[self.keyword] if member is not self.member]
        self.holder[self.keyword] = members
        if not members:
            del self.holder[self.keyword]


def _circular(tree: Tree) -> list[_Edge]:
    """The references that are part of a circle."""
    edges = {key: list(_edges(tree.components[key])) for key in sorted(tree.components)}
    group = groups({key: [edge.target for edge in found] for key, found in edges.items()})
    return [edge for key, found in edges.items() for edge in found if group[edge.target] == group[key]]


def _edges(schema: Schema) -> Iterator[_Edge]:
    if "$ref" in schema:
        yield _Edge(schema, "", schema)
    for keyword in ("allOf", *UNIONS):
        for member in schema.get(keyword, ()):
            if "$ref" in member:
                yield _Edge(schema, keyword, member)
            else:
                yield from _edges(member)


def _is_union(schema: Schema) -> bool:
    return any(keyword in schema for keyword in UNIONS)


def _inherit(tree: Tree, edge: _Edge, bases: dict[str, str]) -> None:
    base = bases[edge.target] if edge.target in bases else bases.setdefault(edge.target, base_of(tree, edge.target))
    if base:
        edge.member["$ref"] = COMPONENT + base
    else:
        edge.remove()


def _rest_on(tree: Tree, union: Schema, base: str) -> None:
    """Let a union include its base, unless each of its members does so itself."""
    members = [member for keyword in UNIONS for member in union.get(keyword, ())]
    if base and not all(base in _included(tree, member) for member in members):
        union["allOf"] = [tree.register({"$ref": COMPONENT + base}, tree.place(union))]


def _included(tree: Tree, schema: Schema) -> set[str]:
    """The keys of all components that a schema includes."""
    found = set[str]()
    open_ = [schema]
    while open_:
        part = open_.pop()
        open_.extend(part.get("allOf", ()))
        key = part.get("$ref", "").removeprefix(COMPONENT)
        if key and key not in found:
            found.add(key)
            open_.append(tree.components[key])
    return found

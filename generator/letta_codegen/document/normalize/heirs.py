"""Inheritance with a discriminator: a class whose heirs are told apart by one of its properties becomes their union.

In comes `Pet` with a discriminator, and `Dog` and `Cat` that include it by `allOf`, the way of OpenAPI 3.0. Out come
`PetBase` with the properties, which both include, and `Pet` as the union of the two, so that an answer is read as what
it is. A discriminator without heirs means nothing and is left out.
"""

from __future__ import annotations

from letta_codegen.document.normalize.bases import base_of, rest_on
from letta_codegen.document.normalize.tree import COMPONENT, UNIONS, Tree


def settle_heirs(tree: Tree) -> None:
    """Apply the step to every component."""
    heirs = _heirs(tree)
    for key in sorted(tree.components):
        schema = tree.components[key]
        if "discriminator" in schema and not any(keyword in schema for keyword in UNIONS):
            if heirs.get(key):
                _become_union(tree, key, heirs)
            else:
                del schema["discriminator"]


def _heirs(tree: Tree) -> dict[str, set[str]]:
    """The keys of the components that include a component by `allOf` themselves."""
    heirs: dict[str, set[str]] = {}
    for key, schema in tree.components.items():
        for part in schema.get("allOf", ()):
            heirs.setdefault(part.get("$ref", "").removeprefix(COMPONENT), set()).add(key)
    return heirs


def _become_union(tree: Tree, key: str, heirs: dict[str, set[str]]) -> None:
    base, union = base_of(tree, key), tree.components[key]
    if not base:
        return
    components = {id(schema) for schema in tree.components.values()}
    for schema in tree.schemas:
        parts = schema.get("allOf", ())
        # Anywhere but in a component one member alone is no new class, but a mere reference with a description.
        if len(parts) > 1 or "properties" in schema or id(schema) in components:
            for part in parts:
                if part.get("$ref") == COMPONENT + key:
                    part["$ref"] = COMPONENT + base
    place = tree.place(union)
    union["oneOf"] = [tree.register({"$ref": COMPONENT + heir}, place) for heir in sorted(_all_below(key, heirs))]
    rest_on(tree, union, base)


def _all_below(key: str, heirs: dict[str, set[str]]) -> set[str]:
    found = set[str]()
    open_ = [key]
    while open_:
        new = heirs.get(open_.pop(), set()) - found - {key}
        found |= new
        open_.extend(new)
    return found

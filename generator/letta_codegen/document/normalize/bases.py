"""Bases: what a union, or a class that becomes one, says besides becomes a component of its own, which heirs include.

`Pet` gives `PetBase`. The property that tells the heirs apart moves to them, because each of them has another constant
there; what all of them share stays in the base.
"""

from __future__ import annotations

from letta_codegen.document.normalize.narrow import restrictions
from letta_codegen.document.normalize.tree import COMPONENT, UNIONS, Schema, Tree, copied

_OF_UNION = frozenset([*UNIONS, "discriminator", "nullable"])


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
    place = tree.place(schema)
    tree.components[base] = tree.register(said, (*place, "properties") if "properties" in said else place)
    return base


def rest_on(tree: Tree, union: Schema, base: str) -> None:
    """Let a union include its base, unless each of its members does so itself."""
    if not base:
        return
    if all(base in included(tree, member) for member in members(union)):
        _hand_down(tree, tag_property(union), base)
    else:
        union["allOf"] = [tree.register({"$ref": COMPONENT + base}, tree.place(union))]


def members(schema: Schema) -> list[Schema]:
    """The members of a union; none if a schema is no union."""
    return [member for keyword in UNIONS for member in schema.get(keyword, ())]


def included(tree: Tree, schema: Schema) -> set[str]:
    """The keys of all components that a schema includes by `$ref` or `allOf`, directly or not."""
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


def tag_property(schema: Schema) -> str:
    """The property of a discriminator; empty if there is none."""
    discriminator = schema.get("discriminator")
    name = discriminator.get("propertyName") if isinstance(discriminator, dict) else discriminator
    return name if isinstance(name, str) else ""


def own_part(schema: Schema, name: str = "") -> Schema:
    """The part of a class with properties of its own, if possible the one that has a certain property."""
    parts = [part for part in (schema, *schema.get("allOf", ())) if "properties" in part]
    return next((part for part in parts if name in part["properties"]), parts[0] if parts else schema)


def _hand_down(tree: Tree, name: str, base: str) -> None:
    above = tree.components[base]
    if name not in above.get("properties", {}):
        return
    tag = above["properties"].pop(name)
    required = [name] if name in above.get("required", ()) else []
    others = [other for other in above.pop("required", ()) if other != name]
    above |= {"required": others} if others else {}
    for heir in _heirs(tree, base):
        part = own_part(heir, name)
        part.setdefault("type", "object")
        part.setdefault("properties", {}).setdefault(name, copied(tree, tag))
        if required:
            part["required"] = list(dict.fromkeys([*part.get("required", ()), *required]))
    if not above["properties"] and above.keys() <= {"type", "properties"}:
        _drop(tree, base)


def _heirs(tree: Tree, base: str) -> list[Schema]:
    reference = COMPONENT + base
    return [schema for schema in tree.schemas if any(part.get("$ref") == reference for part in schema.get("allOf", ()))]


def _drop(tree: Tree, base: str) -> None:
    """Take away a base that says nothing any more."""
    for heir in _heirs(tree, base):
        dropped = [part for part in heir["allOf"] if part.get("$ref") == COMPONENT + base]
        heir["allOf"] = [part for part in heir["allOf"] if part not in dropped]
        if not heir["allOf"]:
            del heir["allOf"]
        for part in dropped:
            part.clear()  # it is still on the list of all schemas
    del tree.components[base]

"""Gives the members of discriminated unions the constants that tell them apart, where only the mapping says them.

In comes `oneOf: [Dog, Cat]` with a discriminator, whose members declare the property as a text or with all values that
there are; out comes a constant in each of them: the tags that are mapped to it or, as the specification says, its name.
A member whose property allows none of its tags stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterator

from letta_codegen.document.document import JSON
from letta_codegen.document.normalize.bases import included, members, own_part, tag_property
from letta_codegen.document.normalize.references import component_key
from letta_codegen.document.normalize.tree import ANNOTATIONS, COMPONENT, UNIONS, Schema, Tree


def settle_constants(tree: Tree) -> None:
    """Apply the step to every union."""
    tags: dict[tuple[str, str], set[str]] = {}
    for schema in tree.schemas:
        name = tag_property(schema)
        for key, tag in _tags(tree, schema) if name else ():
            tags.setdefault((key, name), set()).add(tag)
    # All are planned before one is changed, because an heir of an heir has a constant of its own, too.
    planned = [
        (own_part(tree.components[key], name), name, narrowed)
        for (key, name), found in sorted(tags.items())
        if (narrowed := _narrowed(tree, tree.components[key], name, sorted(found))) is not None
    ]
    for part, name, narrowed in planned:
        part.setdefault("type", "object")
        part.setdefault("properties", {})[name] = narrowed


def mapped_key(tree: Tree, target: JSON) -> str | None:
    """The component that a mapping means: by reference or, as the specification allows, by its bare name."""
    if not isinstance(target, str):
        return None
    return target if target in tree.components else component_key(tree, target)


def _tags(tree: Tree, schema: Schema) -> Iterator[tuple[str, str]]:
    mapping = schema["discriminator"].get("mapping") if isinstance(schema["discriminator"], dict) else None
    mapped = [(mapped_key(tree, target), tag) for tag, target in mapping.items()] if isinstance(mapping, dict) else []
    for member in members(schema):
        key = member.get("$ref", "").removeprefix(COMPONENT)
        if key:
            own = [tag for target, tag in mapped if target == key]
            yield from ((_real(tree, key), tag) for tag in own or [key])


def _real(tree: Tree, key: str) -> str:
    """The key of a component behind those that are nothing but references; they go in no circle any more."""
    while "$ref" in tree.components[key]:
        key = tree.components[key]["$ref"].removeprefix(COMPONENT)
    return key


def _narrowed(tree: Tree, schema: Schema, name: str, tags: list[str]) -> Schema | None:
    """The property with its constant; None if it has one already, or allows none."""
    above = [tree.components[key] for key in sorted(included(tree, schema))]
    parts = [part for each in (schema, *above) for part in (each, *each.get("allOf", ())) if "properties" in part]
    declared = [part["properties"][name] for part in parts if name in part["properties"]]
    if not parts or not _may_be_narrowed(tree, declared, tags):
        return None
    before = declared[0] if declared else {}
    notes = {key: value for key, value in before.items() if key in ANNOTATIONS and key != "default"}
    constant: Schema = {"const": tags[0]} if len(tags) == 1 else {"enum": tags}
    return tree.register({**notes, "type": "string", **constant}, tree.place(before) or tree.place(schema))


def _may_be_narrowed(tree: Tree, declared: list[Schema], tags: list[str]) -> bool:
    """Whether all declarations of a property allow its tags, and none allows them alone already."""
    for target in (_target(tree, declaration) for declaration in declared):
        values = [target["const"]] if "const" in target else target.get("enum", [])
        is_text = target.get("type", "string") == "string" and not any(key in target for key in UNIONS)
        if not is_text or len(values) == len(tags) or (values and not set(tags) <= set(map(str, values))):
            return False
    return True


def _target(tree: Tree, schema: Schema) -> Schema:
    while "$ref" in schema:
        schema = tree.components[schema["$ref"].removeprefix(COMPONENT)]
    return schema

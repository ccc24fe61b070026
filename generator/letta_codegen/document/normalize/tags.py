"""Discriminators: those that the document has are completed, those that it lacks are inferred.

A union of objects gets a discriminator if a property is a different constant in each of its members. A mapping that is
missing or incomplete is filled from the constants of the members, or else from their names, as the specification says.
What stays undiscriminated, and discriminators that cannot work, are reported.
"""

from __future__ import annotations

from letta_codegen.document.normalize.tree import COMPONENT, Schema, Tree, is_null

INFERRED = "x-inferred"
"""Set in a discriminator that the document does not have: values without a tag may be valid then."""

_PREFERRED = ("type", "kind", "object", "event", "role", "name")
_UNIONS = ("oneOf", "anyOf")


def settle_discriminators(tree: Tree) -> None:
    """Apply the step to every union that can still be reached."""
    for keyword in _UNIONS:
        for schema in tuple(tree.schemas):
            if keyword in schema:
                _settle(tree, schema, keyword)


def _settle(tree: Tree, schema: Schema, keyword: str) -> None:
    members = [member for member in schema[keyword] if not is_null(member)]
    if "discriminator" in schema:
        _complete(tree, schema, keyword, members)
    elif len(members) > 1 and all("$ref" in member for member in members):
        _infer(tree, schema, keyword, members)


def _complete(tree: Tree, schema: Schema, keyword: str, members: list[Schema]) -> None:
    discriminator = schema["discriminator"]
    name, place = discriminator["propertyName"], tree.place(schema)
    references = [member.get("$ref", "") for member in members]
    given = discriminator.get("mapping", {})
    mapping = {tag: target for tag, target in given.items() if target in references}
    for tag in sorted(given.keys() - mapping.keys()):
        where = (*place, "discriminator", "mapping", tag)
        tree.report("NRM007", where, f"{tag!r} is mapped to a schema that is not in the union; it was left out")
    for reference in references:
        if reference and reference not in mapping.values():
            mapping.update(dict.fromkeys(_tags(tree, reference, name) or [_own_name(tree, reference)], reference))
    if (
        all(references)
        and set(mapping.values()) == set(references)
        and all(_is_object(tree, key) for key in references)
    ):
        schema["discriminator"] = {"propertyName": name, "mapping": mapping}
        _rename(schema, keyword)
    else:
        tree.report(
            "NRM008",
            (*place, "discriminator"),
            f"not every member is an object with a tag {name!r} of its own; it was left out",
        )
        del schema["discriminator"]


def _infer(tree: Tree, schema: Schema, keyword: str, members: list[Schema]) -> None:
    references = list(dict.fromkeys(member["$ref"] for member in members))
    if not all(_is_object(tree, reference) for reference in references):
        return
    for name in _candidates(tree, references):
        tags = [_tags(tree, reference, name) for reference in references]
        every = [tag for some in tags for tag in some]
        if all(tags) and len(set(every)) == len(every):
            mapping = {tag: reference for some, reference in zip(tags, references, strict=True) for tag in some}
            schema["discriminator"] = {"propertyName": name, "mapping": mapping, INFERRED: True}
            _rename(schema, keyword)
            return
    message = "no property tells the members of this union apart; the best match is taken"
    tree.report("NRM009", (*tree.place(schema), keyword), message)


def _rename(schema: Schema, keyword: str) -> None:
    if keyword != "oneOf":
        schema["oneOf"] = schema.pop(keyword)


def _candidates(tree: Tree, references: list[str]) -> list[str]:
    shared = set.intersection(*(set(_properties(tree, reference)) for reference in references))
    return sorted(
        shared, key=lambda name: (name not in _PREFERRED, _PREFERRED.index(name) if name in _PREFERRED else 0, name)
    )


def _tags(tree: Tree, reference: str, name: str) -> list[str]:
    """The constants of a property in a component, if they are strings and nothing else is allowed there."""
    schema = _resolved(tree, _properties(tree, reference).get(name, {}))
    values = [schema["const"]] if "const" in schema else schema.get("enum", [])
    return values if all(isinstance(value, str) for value in values) else []


def _properties(tree: Tree, reference: str, depth: int = 0) -> dict[str, Schema]:
    schema = _resolved(tree, {"$ref": reference})
    found: dict[str, Schema] = {}
    for member in schema.get("allOf", ()) if depth < 8 else ():
        inner = _properties(tree, member["$ref"], depth + 1) if "$ref" in member else member.get("properties", {})
        found.update(inner)
    found.update(schema.get("properties", {}))
    return found


def _is_object(tree: Tree, reference: str) -> bool:
    return bool(_properties(tree, reference))


def _resolved(tree: Tree, schema: Schema) -> Schema:
    for _ in range(32):
        if "$ref" not in schema:
            return schema
        schema = tree.components.get(schema["$ref"][len(COMPONENT) :], {})
    return {}


def _own_name(tree: Tree, reference: str) -> str:
    """The name of a component as loaded, which is its tag where nothing else is said."""
    key = reference[len(COMPONENT) :]
    place = tree.place(tree.components[key])
    return place[2] if len(place) == 3 and place[:2] == ("components", "schemas") else key

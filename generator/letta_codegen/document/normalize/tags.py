"""Discriminators: those that the document has are completed, those that it lacks are inferred.

A union of objects gets a discriminator if a property is a different constant in each of its members. A mapping that is
missing or incomplete is filled from the constants of the members, or else from their names, as the specification says.
What stays undiscriminated, and discriminators that cannot work, are reported.
"""

from __future__ import annotations

from letta_codegen.document.normalize.tree import COMPONENT, UNIONS, Schema, Tree, is_null

INFERRED = "x-inferred"
"""Set in a discriminator that the document does not have: values without a tag may be valid then."""

_PREFERRED = ("type", "kind", "object", "event", "role", "name")


def settle_discriminators(tree: Tree) -> None:
    """Apply the step to every union that is part of the document."""
    for schema in tuple(tree.standing()):
        keyword = next((keyword for keyword in UNIONS if keyword in schema), "")
        if keyword and "discriminator" in schema:
            _complete(tree, schema, keyword)
        elif keyword:
            _infer(tree, schema, keyword)


def _complete(tree: Tree, schema: Schema, keyword: str) -> None:
    name, given = schema["discriminator"]["propertyName"], schema["discriminator"].get("mapping", {})
    references = _spread(tree, [member.get("$ref", "") for member in schema[keyword] if not is_null(member)])
    known = set(references)
    for tag in sorted(tag for tag, target in given.items() if not known.issuperset(_spread(tree, [target]))):
        message = f"the tag {tag!r} is mapped to a schema that is not in the union; it was left out"
        tree.report("NRM007", tree.place(schema), message)
    mapping = {tag: target for tag, target in given.items() if target in known}
    mapped = {"", *mapping.values()}
    for reference in (reference for reference in references if reference not in mapped):
        tags = _texts(_tags(tree, reference, name)) or [_own_name(tree, reference)]
        mapping.update(dict.fromkeys(tags, reference))
    if set(mapping.values()) == known and all(_is_object(tree, reference) for reference in references):
        _discriminate(tree, schema, keyword, {**schema["discriminator"], "mapping": mapping})
    else:
        message = f"not every member is an object with a tag {name!r} of its own; the discriminator was left out"
        tree.report("NRM008", tree.place(schema), message)
        del schema["discriminator"]
        _infer(tree, schema, keyword)


def _infer(tree: Tree, schema: Schema, keyword: str) -> None:
    """Look for a property that tells the members apart; what is no union of objects is none of this step's business."""
    references = [member.get("$ref", "") for member in schema[keyword] if not is_null(member)]
    if len(references) < 2 or not all(reference and _is_object(tree, reference) for reference in references):
        return
    problem = "no property tells the members of this union apart"
    for name in _candidates(tree, references):
        tags = [_tags(tree, reference, name) for reference in references]
        every = [(type(tag), tag) for some in tags for tag in some]
        if not all(tags) or len(set(every)) < len(every):
            continue
        if all(map(_texts, tags)):
            mapping = {tag: reference for some, reference in zip(tags, references, strict=True) for tag in some}
            discriminator = {"propertyName": name, "mapping": mapping, INFERRED: True}
            _discriminate(tree, schema, keyword, discriminator)
            return
        problem = f"the members of this union are told apart by {name!r}, which is no text"
    tree.report("NRM009", tree.place(schema), f"{problem}; the best match is taken")


def _discriminate(tree: Tree, schema: Schema, keyword: str, discriminator: Schema) -> None:
    members = schema.pop(keyword)
    flat = _spread(tree, [member["$ref"] for member in members if not is_null(member)])
    place = tree.place(schema)
    known = {member.get("$ref", ""): member for member in members}
    schema["oneOf"] = [known.get(each) or tree.register({"$ref": each}, place) for each in flat]
    schema["oneOf"] += [member for member in members if is_null(member)]
    schema["discriminator"] = discriminator


def _spread(tree: Tree, references: list[str]) -> list[str]:
    """The members of a union without the unions among them: their members are there instead."""
    found: dict[str, None] = {}
    open_ = references[::-1]
    seen = set[str]()
    while open_:
        reference = open_.pop()
        target = _resolved(tree, {"$ref": reference}) if reference else {}
        members: list[Schema] = next((target[keyword] for keyword in UNIONS if keyword in target), [])
        if reference in seen or not members or not all("$ref" in member for member in members):
            found[reference] = None
        else:
            open_.extend(member["$ref"] for member in members[::-1])
        seen.add(reference)
    return list(found)


def _candidates(tree: Tree, references: list[str]) -> list[str]:
    shared = set.intersection(*(set(_properties(tree, reference)) for reference in references))
    return sorted(
        shared, key=lambda name: (name not in _PREFERRED, _PREFERRED.index(name) if name in _PREFERRED else 0, name)
    )


def _tags(tree: Tree, reference: str, name: str) -> list[str | int]:
    """The constants of a property in a component; none if anything else is allowed there, too."""
    schema = _resolved(tree, _properties(tree, reference).get(name, {}))
    values = [schema["const"]] if "const" in schema else schema.get("enum", [])
    return values if all(isinstance(value, str | int) for value in values) else []


def _texts(tags: list[str | int]) -> list[str]:
    return [tag for tag in tags if isinstance(tag, str)] if all(isinstance(tag, str) for tag in tags) else []


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

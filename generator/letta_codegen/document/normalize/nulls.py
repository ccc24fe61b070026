"""One spelling of null: `anyOf: [X, {type: "null"}]`, with annotations outside, whatever the document writes.

In come `nullable`, type lists, null among the values of an enum, and null as a member of a union at any level. A schema
for any value stays one, and a schema for nothing but null is `{type: "null"}`. Type lists become unions as well. A
component that becomes a class does not allow null itself, because a class cannot: what refers to it does instead.
"""

from __future__ import annotations

from letta_codegen.document.normalize.keywords import OF_TYPE, type_of
from letta_codegen.document.normalize.tree import ANNOTATIONS, COMPONENT, UNIONS, Schema, Tree, children, is_null, take

_OUTSIDE = ANNOTATIONS | {"x-python-name"}


def settle_nulls(tree: Tree) -> None:
    """Apply the step to every schema, inner schemas first."""
    for schema in reversed(tuple(tree.schemas)):
        nullable = _take_null(schema)
        _split_types(tree, schema)
        if nullable:
            _allow_null(tree, schema)
    _move_to_references(tree)


def _take_null(schema: Schema) -> bool:
    """Remove null from a schema in all spellings; whether there was one."""
    found = schema.pop("nullable", False) is True
    found = _take_from_type(schema) or found
    found = _take_from_values(schema) or found
    for keyword in UNIONS:
        if keyword in schema:
            found = _take_from_union(schema, keyword) or found
    if is_null(schema):
        return False
    return found


def _take_from_type(schema: Schema) -> bool:
    types = schema.get("type")
    if not isinstance(types, list):
        return False
    others = [name for name in dict.fromkeys(types) if name != "null"]
    if "number" in others and "integer" in others:
        others.remove("integer")
    schema["type"] = (others[0] if len(others) == 1 else others) if others else "null"
    return "null" in types


def _take_from_values(schema: Schema) -> bool:
    if "const" in schema and schema["const"] is None:
        del schema["const"]
        schema["type"] = "null"
        return False
    if None not in schema.get("enum", ()):
        return False
    schema["enum"] = [value for value in schema["enum"] if value is not None]
    if not schema["enum"]:
        del schema["enum"]
        schema["type"] = "null"
    return True


def _take_from_union(schema: Schema, keyword: str) -> bool:
    members = schema[keyword]
    others: list[Schema] = []
    found = False
    for member in members:
        inner = _inner(member)
        found = found or inner is None or inner is not member
        if inner is not None:
            others.append(inner)
    if others:
        schema[keyword] = others
        return found
    del schema[keyword]
    schema["type"] = "null"
    return False


def _inner(member: Schema) -> Schema | None:
    """A member of a union without null: None if nothing is left."""
    if is_null(member):
        return None
    branches = member.get("anyOf")
    if branches and len(branches) == 2 and is_null(branches[1]) and not member.keys() - _OUTSIDE - {"anyOf"}:
        inner: Schema = branches[0]
        for key in member:
            if key != "anyOf":
                inner.setdefault(key, member[key])
        return inner
    return member


def _split_types(tree: Tree, schema: Schema) -> None:
    types = schema.get("type")
    if not isinstance(types, list):
        return
    place = tree.place(schema)
    body = take(schema, _OUTSIDE)
    del body["type"]
    parts = [part for name in types if (part := _of_type(body, name)) is not None]
    if not parts or any(keyword in body for keyword in ("allOf", *UNIONS)):
        # The types of its members say more, or no value has one of the types.
        schema |= body
    else:
        schema["anyOf"] = [tree.register(part, (*place, "type")) for part in parts]


def _of_type(body: Schema, name: str) -> Schema | None:
    """What a schema for values of several types says about those of one; None if there are none."""
    others = frozenset().union(*OF_TYPE.values()) - OF_TYPE[name]
    schema = {"type": name, **{key: value for key, value in body.items() if key not in others}}
    fits = {name, "integer" if name == "number" else name}
    if "enum" in schema:
        schema["enum"] = [value for value in schema["enum"] if type_of(value) in fits]
    is_other = "const" in schema and type_of(schema["const"]) not in fits
    return None if is_other or schema.get("enum") == [] else schema


def _allow_null(tree: Tree, schema: Schema) -> None:
    body = schema.keys() - _OUTSIDE
    if not body:
        return
    place = tree.place(schema)
    null = tree.register({"type": "null"}, place)
    for keyword in UNIONS:
        if keyword in body and body <= {keyword, "discriminator"}:
            schema["anyOf"] = [*schema.pop(keyword), null]
            return
    inner = tree.register(take(schema, _OUTSIDE), place)
    schema["anyOf"] = [inner, null]


def _move_to_references(tree: Tree) -> None:
    moved = {COMPONENT + key for key, schema in tree.components.items() if _give_away_null(schema)}
    members_of: dict[int, tuple[str, Schema]] = {}
    for schema in tree.schemas:
        members_of.update({id(child): (keyword, schema) for keyword, _, child in children(schema)})
    for schema in [schema for schema in tree.schemas if schema.get("$ref") in moved]:
        keyword, around = members_of.get(id(schema), ("", schema))
        if keyword in UNIONS:
            _add_null(tree, around[keyword], schema)
        elif keyword != "allOf":
            _allow_null(tree, schema)


def _give_away_null(schema: Schema) -> bool:
    """Take null out of a component that is a class, or a union of classes; whether it was there."""
    keyword = next((keyword for keyword in UNIONS if any(map(is_null, schema.get(keyword, ())))), "")
    members = [member for member in schema.get(keyword, ()) if not is_null(member)]
    if len(members) > 1 and any("$ref" in member or _is_class(member) for member in members):
        schema[keyword] = members
        return True
    alone = len(members) == 1 and not any(key in schema for key in ("allOf", "properties", "type"))
    if not alone or not _is_class(members[0]):
        return False
    del schema[keyword]
    for key, value in members[0].items():
        schema.setdefault(key, value)
    return True


def _is_class(schema: Schema) -> bool:
    if "properties" in schema or len(schema.get("allOf", ())) > 1:
        return True
    members = [member for keyword in UNIONS for member in schema.get(keyword, ())]
    return len(members) > 1 and any("$ref" in member or _is_class(member) for member in members)


def _add_null(tree: Tree, members: list[Schema], beside: Schema) -> None:
    if not any(is_null(member) for member in members):
        members.append(tree.register({"type": "null"}, tree.place(beside)))

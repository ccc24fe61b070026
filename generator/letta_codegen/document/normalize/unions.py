"""Unions and wrappers: one member needs no union, a union inside a union is one union, equal members are one.

In comes `allOf: [X]`, `anyOf: [X]`, members that only restrict what stands beside them (`anyOf: [{required: [a]}]`),
which Python's types cannot say, and unions of nothing but constants, which become an enum.
"""

from __future__ import annotations

import json

from letta_codegen.document.document import JSON
from letta_codegen.document.normalize.tree import ANNOTATIONS, UNIONS, Schema, Tree, is_null

_SHAPES = frozenset(["$ref", "type", "properties", "items", "enum", "const", "allOf", "anyOf", "oneOf", "prefixItems",
                     "additionalProperties", "not"])  # fmt: skip
_NEUTRAL = ANNOTATIONS | {"x-python-name", "nullable"}


def settle_unions(tree: Tree) -> None:
    """Apply the step to every schema, inner schemas first."""
    for schema in reversed(tuple(tree.schemas)):
        for keyword in ("allOf", *UNIONS):
            if keyword in schema:
                _drop_restrictions(tree, schema, keyword)
        for keyword in UNIONS:
            if keyword in schema:
                _flatten(schema, keyword)
                _join_equals(schema, keyword)
                _join_constants(tree, schema, keyword)
        for keyword in ("allOf", *UNIONS):
            if len(schema.get(keyword, ())) == 1:
                _unwrap(schema, keyword)


def _drop_restrictions(tree: Tree, schema: Schema, keyword: str) -> None:
    members: list[Schema] = schema[keyword]
    if keyword == "allOf":
        members = [member for member in members if member.keys() - ANNOTATIONS or _annotate(schema, member)]
    elif _restricts(schema, members):
        message = f"`{keyword}` only restricts what stands beside it, which types cannot say; it was left out"
        tree.report("NRM006", (*tree.place(schema), keyword), message)
        members = []
    if members:
        schema[keyword] = members
    else:
        del schema[keyword]
        schema.pop("discriminator", None)


def _restricts(schema: Schema, members: list[Schema]) -> bool:
    """Whether members say nothing of their own: the schema has a type, and they have neither another nor properties."""
    kind = schema.get("type")
    if kind is None or kind == "null":
        return False
    return all(
        member.get("type", kind) == kind and not (member.keys() & (_SHAPES - {"type", "not", "additionalProperties"}))
        for member in members
    )


def _annotate(schema: Schema, member: Schema) -> bool:
    for key, value in member.items():
        schema.setdefault(key, value)
    return False


def _flatten(schema: Schema, keyword: str) -> None:
    members: list[Schema] = []
    for member in schema[keyword]:
        inner = next((name for name in UNIONS if name in member), "")
        plain = not member.keys() - {inner, "title", "description"} and "discriminator" not in schema
        members.extend(member[inner] if inner and plain else [member])
    schema[keyword] = members


def _join_equals(schema: Schema, keyword: str) -> None:
    members: list[Schema] = schema[keyword]
    if len(members) < 2:
        return
    unique = {json.dumps(member, sort_keys=True, default=str): member for member in members}
    nulls = [member for member in unique.values() if is_null(member)]
    schema[keyword] = [member for member in unique.values() if not is_null(member)] + nulls


def _join_constants(tree: Tree, schema: Schema, keyword: str) -> None:
    """Make one enum of constants of one type; what is said about each of them is said about the whole."""
    members = [member for member in schema[keyword] if not is_null(member)]
    kinds = {member.get("type", "") for member in members}
    if len(members) < 2 or len(kinds) > 1 or not all(map(_is_constant, members)):
        return
    values = [value for member in members for value in _values(member)]
    unique = list({(type(value).__name__, repr(value)): value for value in values}.values())
    kind = kinds.pop()
    enum: Schema = {"enum": unique, "type": kind} if kind else {"enum": unique}
    nulls = [member for member in schema[keyword] if is_null(member)]
    schema[keyword] = [tree.register(enum, tree.place(schema)), *nulls]
    notes = [schema.get("description", ""), *(_note(member) for member in members)]
    if any(notes):
        schema["description"] = "\n".join(note for note in notes if note)


def _is_constant(schema: Schema) -> bool:
    says = schema.keys() - ANNOTATIONS
    return says in ({"const"}, {"enum"}, {"const", "type"}, {"enum", "type"})


def _values(schema: Schema) -> list[JSON]:
    return [schema["const"]] if "const" in schema else list(schema["enum"])


def _note(schema: Schema) -> str:
    text = schema.get("description") or schema.get("title", "")
    value = ", ".join(str(value) for value in _values(schema))
    return f"* {value}: {text}" if text and text != value else ""


def _unwrap(schema: Schema, keyword: str) -> None:
    (member,) = schema[keyword]
    others = schema.keys() - _NEUTRAL - {keyword, "discriminator"}
    if keyword == "allOf":
        others -= {"discriminator"}
    if others and not _compatible(schema, member, others):
        return
    del schema[keyword]
    schema.pop("discriminator", None)
    for key, value in member.items():
        schema.setdefault(key, value)


def _compatible(schema: Schema, member: Schema, others: set[str]) -> bool:
    """Whether a member can be merged into what stands beside it without losing anything."""
    return "$ref" not in member and all(schema[key] == member[key] for key in others & member.keys())

"""Unions and wrappers: one member needs no union, a union inside a union is one union, equal members are one.

In comes `allOf: [X]`, `anyOf: [X]`, members that only restrict what stands beside them (`anyOf: [{required: [a]}, ...]`),
which Python's types cannot say, and unions that contain themselves: of those the other members stay.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from letta_codegen.document.normalize.tree import ANNOTATIONS, COMPONENT, UNIONS, Schema, Tree, copied, is_null

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
        for keyword in ("allOf", *UNIONS):
            if len(schema.get(keyword, ())) == 1:
                _unwrap(schema, keyword)
    _break_circles(tree)


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
    if (
        len(members) < 2
        or all("$ref" in member for member in members[:1])
        and len(members) == 2
        and is_null(members[1])
    ):
        return
    unique = {json.dumps(member, sort_keys=True, default=str): member for member in members}
    nulls = [member for member in unique.values() if is_null(member)]
    schema[keyword] = [member for member in unique.values() if not is_null(member)] + nulls


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


def _break_circles(tree: Tree) -> None:
    """A union that contains itself, possibly by way of others, consists of all other members of these."""
    circular = [key for key in sorted(tree.components) if key in _unions_in(tree, key, set())]
    found = {key: list(_others(tree, key, {key})) for key in circular}
    for key, members in found.items():
        schema = tree.components[key]
        tree.report(
            "NRM002", tree.place(schema), "this union contains itself; its other members are what it stands for"
        )
        for keyword in ("$ref", *UNIONS):
            schema.pop(keyword, None)
        if members:
            schema["anyOf"] = [copied(tree, member) for member in members]
        if len(members) == 1:
            _unwrap(schema, "anyOf")


def _members(tree: Tree, key: str) -> list[Schema]:
    """The members of a component that is a union, or nothing but a reference."""
    schema = tree.components[key]
    if "$ref" in schema:
        return [schema]
    return [member for keyword in UNIONS for member in schema.get(keyword, ())]


def _unions_in(tree: Tree, key: str, seen: set[str]) -> set[str]:
    """The keys of all components that a union leads to by way of unions alone."""
    for member in _members(tree, key):
        inner = member.get("$ref", "").removeprefix(COMPONENT)
        if inner and inner not in seen:
            seen.add(inner)
            _unions_in(tree, inner, seen)
    return seen


def _others(tree: Tree, key: str, seen: set[str]) -> Iterator[Schema]:
    """The members of a union that are no union which contains it."""
    for member in _members(tree, key):
        inner = member.get("$ref", "").removeprefix(COMPONENT)
        if inner not in tree.components or not seen & _unions_in(tree, inner, {inner}):
            yield member
        elif inner not in seen:
            seen.add(inner)
            yield from _others(tree, inner, seen)

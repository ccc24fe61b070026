"""Turns a schema into a `TypeRef`: the only place that does.

In comes a schema of the normalised document with its pointer; out comes its type. A component schema is a `Model`,
never looked into from a use of it. What Python's types cannot say (`not`, patterns, limits) is left to the models.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from letta_codegen.document.document import JSON
from letta_codegen.document.pointer import Pointer
from letta_codegen.ir.context import Context
from letta_codegen.ir.types import (
    AnyValue,
    Binary,
    ListOf,
    LiteralOf,
    LiteralValue,
    MapOf,
    Model,
    NoValue,
    Nullable,
    Primitive,
    Scalar,
    TypeRef,
    UnionOf,
)

_FORMATS: Mapping[str, Scalar] = {
    "date-time": "datetime",
    "date": "date",
    "time": "time",
    "duration": "timedelta",
    "uuid": "UUID",
}
_SCALARS: Mapping[str, Scalar] = {"integer": "int", "number": "float", "boolean": "bool"}


def is_component(pointer: Pointer) -> bool:
    """Whether the pointer is that of a component schema itself."""
    return len(pointer.tokens) == 3 and pointer.tokens[:2] == ("components", "schemas")


def type_of(context: Context, schema: Mapping[str, Any], pointer: Pointer) -> TypeRef:
    """The type that a schema describes.

    Args:
        context: The document being read.
        schema: A schema of the normalised document.
        pointer: Where it stands.
    """
    if is_component(pointer):
        return Model(pointer)
    if "$ref" in schema:
        return Model(Pointer.parse(schema["$ref"]))
    return _constructed(context, schema, pointer)


def definition(context: Context, pointer: Pointer) -> TypeRef:
    """What the component schema at `pointer` means, instead of a reference to it."""
    schema = context.document.get(pointer)
    return Model(Pointer.parse(schema["$ref"])) if "$ref" in schema else _constructed(context, schema, pointer)


def union(members: Iterable[TypeRef]) -> TypeRef:
    """The union of some types: flat, without repetition, null apart.

    >>> union([Primitive("str"), Nullable(Primitive("str")), Primitive("int")])
    Nullable(inner=UnionOf(members=(Primitive(name='str'), Primitive(name='int'))))
    """
    flat = list(_flattened(members))
    rest = tuple(dict.fromkeys(member for member in flat if not isinstance(member, NoValue)))
    if AnyValue() in rest:
        return AnyValue()
    inner: TypeRef = rest[0] if len(rest) == 1 else UnionOf(rest) if rest else NoValue()
    return Nullable(inner) if rest and NoValue() in flat else inner


def _flattened(members: Iterable[TypeRef]) -> Iterable[TypeRef]:
    for member in members:
        match member:
            case UnionOf(inner):
                yield from _flattened(inner)
            case Nullable(inner_type):
                yield from _flattened((inner_type, NoValue()))
            case _:
                yield member


def _constructed(context: Context, node: Mapping[str, Any], pointer: Pointer) -> TypeRef:
    if "const" in node or "enum" in node:
        return _literal([node["const"]] if "const" in node else node["enum"])
    for keyword in ("oneOf", "anyOf"):
        if keyword in node:
            members = enumerate(node[keyword])
            return union(type_of(context, member, pointer / keyword / n) for n, member in members)
    match node.get("type"):
        case "string":
            return _string(node)
        case "integer" | "number" | "boolean" as kind:
            return Primitive(_SCALARS[kind])
        case "null":
            return NoValue()
        case "array":
            return ListOf(_items(context, node, pointer))
        case "object":
            return MapOf(_values(context, node, pointer))
    return AnyValue()


def _string(node: Mapping[str, Any]) -> TypeRef:
    form = node.get("format", "")
    return Binary() if form == "binary" else Primitive(_FORMATS.get(form, "str"))


def _items(context: Context, node: Mapping[str, Any], pointer: Pointer) -> TypeRef:
    heads = enumerate(node.get("prefixItems", ()))
    found = [type_of(context, head, pointer / "prefixItems" / n) for n, head in heads]
    if "items" in node:
        found.append(type_of(context, node["items"], pointer / "items"))
    elif node.get("maxItems") != len(found):
        found.append(AnyValue())
    return union(found)


def _values(context: Context, node: Mapping[str, Any], pointer: Pointer) -> TypeRef:
    extra = node.get("additionalProperties")
    if not isinstance(extra, Mapping) or node.get("properties") or node.get("patternProperties"):
        return AnyValue()
    return type_of(context, extra, pointer / "additionalProperties")


def _literal(values: list[JSON]) -> TypeRef:
    """Constants that `Literal` can hold; numbers with a fraction and structures are only typed by their kind."""
    constants: dict[tuple[type, LiteralValue], LiteralValue] = {}
    others: list[TypeRef] = []
    for value in values:
        if value is None:
            others.append(NoValue())
        elif isinstance(value, (str, bool, int)):
            constants[type(value), value] = value
        else:
            others.append(Primitive("float") if isinstance(value, float) else AnyValue())
    literal = [LiteralOf(tuple(constants.values()))] if constants else []
    return union([*literal, *others])

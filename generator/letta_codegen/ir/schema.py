"""Turns a schema into a `TypeRef`: the only place that does.

In comes a schema of the normalised document with its pointer; out comes its type. A component schema is a `Model`,
never looked into from a use of it. What Python's types cannot say (`not`, patterns, limits) is left to the models. A
schema that makes no sense is `AnyValue` with a diagnostic.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from letta_codegen.document.document import JSON
from letta_codegen.document.pointer import Pointer
from letta_codegen.ir.context import Context, flag
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
_TEXTUAL_MEDIA = ("text/", "application/json", "application/xml", "application/jwt")
_SAYS_A_TYPE = ("type", "enum", "const", "properties", "items", "prefixItems", "additionalProperties", "$ref")


def is_component(pointer: Pointer) -> bool:
    """Whether the pointer is that of a component schema itself."""
    return len(pointer.tokens) == 3 and pointer.tokens[:2] == ("components", "schemas")


def type_of(context: Context, schema: JSON, pointer: Pointer) -> TypeRef:
    """The type that a schema describes.

    Args:
        context: The document being read.
        schema: A schema: an object or a boolean.
        pointer: Where it stands.
    """
    return _type_of(context, schema, pointer, frozenset())


def definition(context: Context, pointer: Pointer) -> TypeRef:
    """What the component schema at `pointer` means, instead of a reference to it."""
    return _described(context, context.document.get(pointer), pointer, frozenset())


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


def _type_of(context: Context, schema: JSON, pointer: Pointer, seen: frozenset[Pointer]) -> TypeRef:
    if is_component(pointer):
        return Model(pointer)
    return _described(context, schema, pointer, seen)


def _described(context: Context, schema: JSON, pointer: Pointer, seen: frozenset[Pointer]) -> TypeRef:
    if isinstance(schema, bool):
        return AnyValue()
    node = context.mapping(schema, pointer)
    if isinstance(node.get("$ref"), str):
        found = _referenced(context, node, pointer, seen)
    else:
        found = _constructed(context, node, pointer, seen)
    return union((found, NoValue())) if flag(node, "nullable") else found


def _referenced(context: Context, node: Mapping[str, Any], pointer: Pointer, seen: frozenset[Pointer]) -> TypeRef:
    """The first component that the chain of references leads to is the type: an alias keeps its own name."""
    target = _target(node["$ref"])
    if target is None or pointer in seen:
        context.report("OAS001", pointer, f"{node['$ref']!r} cannot be followed; any value is accepted")
        return AnyValue()
    found, _ = context.follow({"$ref": node["$ref"]}, pointer)
    exists = bool(found) or (is_component(target) and target.name in _components(context))
    if not exists:
        return AnyValue()
    return _type_of(context, context.document.get(target), target, seen | {pointer})


def _target(reference: str) -> Pointer | None:
    """The place in the same document that a reference leads to."""
    try:
        return Pointer.parse(reference) if reference.startswith("#") else None
    except ValueError:
        return None


def _components(context: Context) -> Mapping[str, Any]:
    components = context.document.root.get("components")
    schemas = components.get("schemas") if isinstance(components, Mapping) else None
    return schemas if isinstance(schemas, Mapping) else {}


def _constructed(context: Context, node: Mapping[str, Any], pointer: Pointer, seen: frozenset[Pointer]) -> TypeRef:
    if "const" in node:
        return _literal([node["const"]])
    if isinstance(node.get("enum"), list) and node["enum"]:
        return _literal(node["enum"])
    for keyword in ("oneOf", "anyOf"):
        members = node.get(keyword)
        if isinstance(members, list) and members and not node.get("properties"):
            return _alternatives(context, node, keyword, pointer, seen)
    if isinstance(node.get("allOf"), list) and node["allOf"] and "properties" not in node:
        return _combined(context, node, pointer, seen)
    return _typed(context, node, pointer, seen)


def _alternatives(
    context: Context, node: Mapping[str, Any], keyword: str, pointer: Pointer, seen: frozenset[Pointer]
) -> TypeRef:
    members = list(enumerate(node[keyword]))
    telling = [(n, member) for n, member in members if _says_something(member)]
    if not telling and "type" in node:
        return _typed(context, node, pointer, seen)
    return union(_type_of(context, member, pointer / keyword / n, seen) for n, member in members)


def _combined(context: Context, node: Mapping[str, Any], pointer: Pointer, seen: frozenset[Pointer]) -> TypeRef:
    """An `allOf` around one schema is that schema with notes; of several objects nothing better than a map is known."""
    telling = [(n, member) for n, member in enumerate(node["allOf"]) if _says_something(member)]
    types = [_type_of(context, member, pointer / "allOf" / n, seen) for n, member in telling]
    if len(types) == 1:
        return types[0]
    if not types:
        return _typed(context, node, pointer, seen)
    scalars = [found for found in types if not isinstance(found, (Model, MapOf))]
    return scalars[0] if len(scalars) == len(types) else MapOf(AnyValue())


def _says_something(schema: JSON) -> bool:
    return isinstance(schema, Mapping) and any(key in schema for key in (*_SAYS_A_TYPE, "oneOf", "anyOf", "allOf"))


def _typed(context: Context, node: Mapping[str, Any], pointer: Pointer, seen: frozenset[Pointer]) -> TypeRef:
    kinds = node.get("type")
    if isinstance(kinds, list):
        return union(_of_kind(context, kind, node, pointer, seen) for kind in kinds) if kinds else AnyValue()
    if kinds is None:
        kinds = _implied_kind(node)
    return AnyValue() if kinds is None else _of_kind(context, kinds, node, pointer, seen)


def _implied_kind(node: Mapping[str, Any]) -> str | None:
    if any(key in node for key in ("properties", "additionalProperties", "patternProperties")):
        return "object"
    return "array" if any(key in node for key in ("items", "prefixItems")) else None


def _of_kind(
    context: Context, kind: JSON, node: Mapping[str, Any], pointer: Pointer, seen: frozenset[Pointer]
) -> TypeRef:
    match kind:
        case "string":
            return _string(node)
        case "integer" | "number" | "boolean":
            return Primitive(_SCALARS[kind])
        case "null":
            return NoValue()
        case "array":
            return ListOf(_items(context, node, pointer, seen))
        case "object":
            return MapOf(_values(context, node, pointer, seen))
        case "file":
            return Binary()
    context.report("OAS003", pointer, f"there is no type {kind!r}; any value is accepted")
    return AnyValue()


def _string(node: Mapping[str, Any]) -> TypeRef:
    media = node.get("contentMediaType")
    if node.get("format") == "binary":
        return Binary()
    if isinstance(media, str) and "contentEncoding" not in node and not media.startswith(_TEXTUAL_MEDIA):
        return Binary()
    form = node.get("format")
    return Primitive(_FORMATS.get(form, "str") if isinstance(form, str) else "str")


def _items(context: Context, node: Mapping[str, Any], pointer: Pointer, seen: frozenset[Pointer]) -> TypeRef:
    heads = node.get("prefixItems")
    found: list[TypeRef] = []
    if isinstance(heads, list):
        found = [_type_of(context, head, pointer / "prefixItems" / n, seen) for n, head in enumerate(heads)]
    rest = node.get("items", False if found else True)
    if rest is not False:
        found.append(_type_of(context, rest, pointer / "items", seen))
    return union(found) if found else AnyValue()


def _values(context: Context, node: Mapping[str, Any], pointer: Pointer, seen: frozenset[Pointer]) -> TypeRef:
    extra = node.get("additionalProperties")
    if not isinstance(extra, Mapping) or node.get("properties") or node.get("patternProperties"):
        return AnyValue()
    return _type_of(context, extra, pointer / "additionalProperties", seen)


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

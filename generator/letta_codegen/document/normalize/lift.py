"""Lifts the meanings of OpenAPI 3.0 to 3.1, and gives what can be spelled in several ways one spelling.

Exclusive limits that are booleans become numbers, `example` becomes `examples`, binary content is `format: binary`,
`format: "null"` is the type null, values of an enum get its type, a schema without a type gets the one that its
keywords or values imply, and siblings of a `$ref` that restrict it move into an `allOf` (3.0 ignores them). Null has a
step of its own.
"""

from __future__ import annotations

import json

from letta_codegen.document.document import JSON
from letta_codegen.document.normalize.keywords import COUNTS, OF_TYPE, type_of
from letta_codegen.document.normalize.tree import ANNOTATIONS, Schema, Tree
from letta_codegen.document.normalize.tuples import settle_tuple

_BESIDE_A_REFERENCE = ANNOTATIONS | {"$ref", "nullable"}
_COMBINING = frozenset(["$ref", "allOf", "anyOf", "oneOf"])
_TEXTUAL_MEDIA = ("text/", "application/json", "application/xml", "application/jwt")


def lift(tree: Tree) -> None:
    """Apply the step to every schema."""
    for schema in tree.schemas:
        _lift(tree, schema)


def _lift(tree: Tree, schema: Schema) -> None:
    _limits(schema)
    _example(schema)
    _formats(schema)
    _items(tree, schema)
    _reference_siblings(tree, schema)
    _constants(tree, schema)
    _imply_type(schema)


def _limits(schema: Schema) -> None:
    for exclusive, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        value = schema.get(exclusive)
        if isinstance(value, bool):
            del schema[exclusive]
            if value and limit in schema:
                schema[exclusive] = schema.pop(limit)
    for count in COUNTS:
        if isinstance(schema.get(count), float):
            schema[count] = int(schema[count])


def _example(schema: Schema) -> None:
    if "example" in schema:
        example = schema.pop("example")
        schema.setdefault("examples", [example])


def _formats(schema: Schema) -> None:
    if schema.get("format") == "null":
        # Some generators write null as a format of a string.
        del schema["format"]
        schema["type"] = "null"
    if schema.get("type") == "file":
        schema |= {"type": "string", "format": "binary"}
    if _is_binary(schema):
        del schema["contentMediaType"]
        schema["format"] = "binary"
        schema.setdefault("type", "string")


def _is_binary(schema: Schema) -> bool:
    """Whether the text that a schema describes is no text, but content of some media type that is not encoded."""
    media = schema.get("contentMediaType", "text/")
    is_text = "string" in _types(schema) or "type" not in schema
    return is_text and "contentEncoding" not in schema and not media.lower().startswith(_TEXTUAL_MEDIA)


def _types(schema: Schema) -> list[str]:
    types = schema.get("type", [])
    return types if isinstance(types, list) else [types]


def _items(tree: Tree, schema: Schema) -> None:
    if "prefixItems" in schema and not _COMBINING & schema.keys():
        settle_tuple(tree, schema)
    elif "array" in _types(schema) and "items" not in schema and "prefixItems" not in schema:
        schema["items"] = tree.register({}, tree.place(schema))


def _reference_siblings(tree: Tree, schema: Schema) -> None:
    if "$ref" not in schema:
        return
    extra = sorted(key for key in schema if key not in _BESIDE_A_REFERENCE and not key.startswith("x-"))
    if not extra:
        return
    if tree.is_30:
        message = (
            f"{', '.join(f'`{key}`' for key in extra)} beside a reference mean nothing in OpenAPI 3.0 and were ignored"
        )
        tree.report("NRM004", tree.place(schema), message)
        for key in extra:
            del schema[key]
        return
    place = tree.place(schema)
    parts = [tree.register({"$ref": schema.pop("$ref")}, place), *schema.pop("allOf", ())]
    beside = {key: schema.pop(key) for key in extra if key != "allOf"}
    if beside:
        parts.append(tree.register(beside, place))
        _lift(tree, beside)
    schema["allOf"] = parts


def _constants(tree: Tree, schema: Schema) -> None:
    types = [name for name in _types(schema) if name != "null"]
    for keyword in ("enum", "const"):
        if keyword in schema and len(types) == 1:
            given = schema[keyword] if keyword == "enum" else [schema[keyword]]
            values = [_of_type(value, types[0]) for value in given]
            schema[keyword] = values if keyword == "enum" else values[0]
            if any(type(value) is not type(before) for value, before in zip(values, given, strict=True)):
                message = f"values that are not of the type {types[0]} were taken for what they say"
                tree.report("NRM005", (*tree.place(schema), keyword), message)
    if "enum" in schema:
        schema["enum"] = list({(type(value).__name__, repr(value)): value for value in schema["enum"]}.values())


def _of_type(value: JSON, name: str) -> JSON:
    """A constant as a value of a type: numbers and booleans that somebody forgot to quote, or quoted."""
    if value is None or type_of(value) == name:
        return value
    if name == "string":
        return json.dumps(value, sort_keys=True)
    if isinstance(value, float) and name == "integer":
        return int(value) if value.is_integer() else value
    try:
        read = json.loads(value) if isinstance(value, str) else value
    except (ValueError, RecursionError):
        return value
    return read if type_of(read) == name and json.dumps(read) == value else value


def _imply_type(schema: Schema) -> None:
    if "type" in schema or "$ref" in schema:
        return
    implied = _implied_type(schema)
    if implied:
        schema["type"] = implied


def _implied_type(schema: Schema) -> str:
    if "const" in schema or "enum" in schema:
        values = schema["enum"] if "enum" in schema else [schema["const"]]
        types = sorted({type_of(value) for value in values} - {"null"})
        types = ["number"] if types == ["integer", "number"] else types
        # Null among the values is seen by the step for null.
        return types[0] if len(types) == 1 else ""
    if any(keyword in schema for keyword in ("properties", "patternProperties", "additionalProperties")):
        return "object"
    if "items" in schema or "prefixItems" in schema:
        return "array"
    if any(keyword in schema for keyword in ("allOf", "anyOf", "oneOf")):
        return ""
    return "string" if not OF_TYPE["string"].isdisjoint(schema.keys() - {"format"}) else ""

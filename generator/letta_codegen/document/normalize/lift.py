"""Lifts the meanings of OpenAPI 3.0 to 3.1, and gives what can be spelled in several ways one spelling.

Exclusive limits that are booleans become numbers, `example` becomes `examples`, binary content is `format: binary`,
`format: "null"` is the type null, a schema without a type gets the one that its keywords or values imply, and
siblings of a `$ref` that restrict it move into an `allOf` (3.0 ignores them). Null has a step of its own.
"""

from __future__ import annotations

import json

from letta_codegen.document.normalize.keywords import OF_TYPE, type_of
from letta_codegen.document.normalize.tree import ANNOTATIONS, Schema, Tree

_BESIDE_A_REFERENCE = ANNOTATIONS | {"$ref", "nullable", "x-python-name"}


def lift(tree: Tree) -> None:
    """Apply the step to every schema."""
    for schema in tuple(tree.schemas):
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


def _example(schema: Schema) -> None:
    if "example" in schema:
        example = schema.pop("example")
        schema.setdefault("examples", [example])


def _formats(schema: Schema) -> None:
    if schema.get("format") == "null":
        # Some generators write null as a format of a string.
        del schema["format"]
        schema["type"] = "null"
    if "contentMediaType" in schema and "contentEncoding" not in schema and "contentSchema" not in schema:
        if schema["contentMediaType"] == "application/octet-stream":
            del schema["contentMediaType"]
            schema.update(type="string", format="binary")


def _items(tree: Tree, schema: Schema) -> None:
    if schema.get("type") == "array" and "items" not in schema and "prefixItems" not in schema:
        schema["items"] = tree.register({}, (*tree.place(schema), "items"))


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
    reference = tree.register({"$ref": schema.pop("$ref")}, place)
    beside = tree.register({key: schema.pop(key) for key in extra if key not in ("allOf",)}, place)
    schema["allOf"] = [reference, *schema.get("allOf", ()), *([beside] if beside else ())]


def _constants(tree: Tree, schema: Schema) -> None:
    values = schema.get("enum")
    if values is None:
        return
    if schema.get("type") == "string" and not all(isinstance(value, str) or value is None for value in values):
        # Usually numbers or booleans that somebody forgot to quote; the type says what is sent.
        tree.report(
            "NRM005", (*tree.place(schema), "enum"), "values of a string that are no strings were taken as their text"
        )
        values = [value if value is None or isinstance(value, str) else json.dumps(value) for value in values]
    schema["enum"] = list({(type(value).__name__, repr(value)): value for value in values}.values())


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
    if any(keyword in schema for keyword in ("allOf", "anyOf", "oneOf")):
        return ""
    if any(keyword in schema for keyword in ("properties", "patternProperties")) or "additionalProperties" in schema:
        return "object"
    if "items" in schema or "prefixItems" in schema:
        return "array"
    return "string" if not OF_TYPE["string"].isdisjoint(schema.keys() - {"format"}) else ""

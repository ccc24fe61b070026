"""What the value of each JSON Schema keyword must look like, as data, and the checks.

`read` uses it to leave out keywords that mean nothing, or that have senseless values, so that later steps can rely on
the shape of what is there.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TypeAlias

from letta_codegen.document.document import JSON

TYPES = ("null", "boolean", "integer", "number", "string", "array", "object")
Check: TypeAlias = Callable[[JSON], bool]


def _is_string(value: JSON) -> bool:
    return isinstance(value, str)


def _is_flag(value: JSON) -> bool:
    return isinstance(value, bool)


def _is_number(value: JSON) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def _is_count(value: JSON) -> bool:
    return _is_number(value) and value >= 0 and value == int(value)


def _is_bound(value: JSON) -> bool:
    return _is_flag(value) or _is_number(value)


def _is_step(value: JSON) -> bool:
    return _is_number(value) and value > 0


def _is_type(value: JSON) -> bool:
    if isinstance(value, list):
        return bool(value) and all(_is_string(item) and item in TYPES for item in value)
    return _is_string(value) and value in (*TYPES, "file")


def _is_anything(value: JSON) -> bool:
    return True


def _is_filled_list(value: JSON) -> bool:
    return isinstance(value, list) and bool(value)


def _is_names(value: JSON) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _is_examples(value: JSON) -> bool:
    return isinstance(value, list)


def _is_map(value: JSON) -> bool:
    return isinstance(value, dict)


def _is_subschema(value: JSON) -> bool:
    return isinstance(value, (dict, bool))


COUNTS = ("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties")
CHECKS: dict[str, Check] = {
    **dict.fromkeys(
        ["title", "description", "format", "pattern", "$ref", "contentMediaType", "contentEncoding"], _is_string
    ),
    **dict.fromkeys(["$id", "$anchor", "$dynamicAnchor", "$dynamicRef"], _is_string),
    **dict.fromkeys(["uniqueItems", "deprecated", "readOnly", "writeOnly", "nullable"], _is_flag),
    **dict.fromkeys(COUNTS, _is_count),
    **dict.fromkeys(["minimum", "maximum"], _is_number),
    **dict.fromkeys(["exclusiveMinimum", "exclusiveMaximum"], _is_bound),
    **dict.fromkeys(["enum", "allOf", "anyOf", "oneOf", "prefixItems"], _is_filled_list),
    **dict.fromkeys(["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"], _is_map),
    **dict.fromkeys(
        ["items", "additionalProperties", "not", "contains", "propertyNames", "if", "then", "else"], _is_subschema
    ),
    **dict.fromkeys(["unevaluatedProperties", "unevaluatedItems", "contentSchema"], _is_subschema),
    "multipleOf": _is_step,
    "type": _is_type,
    "required": _is_names,
    "examples": _is_examples,
    **dict.fromkeys(["const", "default", "example", "externalDocs", "xml", "discriminator"], _is_anything),
}
"""All keywords that mean something here; `file` is a type that Swagger 2.0 had, and many have kept."""

OF_TYPE: dict[str, frozenset[str]] = {
    "string": frozenset(
        ["minLength", "maxLength", "pattern", "format", "contentMediaType", "contentEncoding", "contentSchema"]
    ),
    "number": frozenset(["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format"]),
    "integer": frozenset(["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format"]),
    "array": frozenset(["items", "prefixItems", "contains", "minItems", "maxItems", "uniqueItems", "unevaluatedItems"]),
    "object": frozenset(
        [
            "properties",
            "patternProperties",
            "additionalProperties",
            "required",
            "propertyNames",
            "minProperties",
            "maxProperties",
            "dependentSchemas",
            "unevaluatedProperties",
        ]
    ),
    "boolean": frozenset(),
    "null": frozenset(),
}
"""The keywords that say something about values of one type only."""


def type_of(value: JSON) -> str:
    """The JSON Schema type of a value."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer"
    if isinstance(value, float):
        return "number"
    if isinstance(value, str):
        return "string"
    return "array" if isinstance(value, list) else "object"

"""Small changes of schemas by the ids of the reference's rules, and where they are put.

In: the id of a rule, such as `request-property-max-decreased`. Out: the two documents of a pair that it is about.
"""

from __future__ import annotations

import re
from typing import Any

Change = tuple[Any, Any]
STRING: dict[str, Any] = {"type": "string"}
INTEGER: dict[str, Any] = {"type": "integer"}
OBJECT: dict[str, Any] = {"type": "object", "properties": {"a": STRING, "b": STRING}}
ARRAY: dict[str, Any] = {"type": "array", "items": STRING}
CAT: dict[str, Any] = {"type": "object", "properties": {"kind": STRING, "meow": STRING}, "required": ["kind", "meow"]}
DOG: dict[str, Any] = {"type": "object", "properties": {"kind": STRING, "bark": STRING}, "required": ["kind", "bark"]}
_CAT, _DOG = {"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}
_TOLD = {"oneOf": [_CAT, _DOG], "discriminator": {"propertyName": "kind"}}
_MAPPED = {"cat": _CAT["$ref"], "dog": _DOG["$ref"]}


def with_keywords(schema: dict[str, Any], **keywords: Any) -> dict[str, Any]:
    return {**schema, **keywords}


def _limits(name: str, keyword: str, schema: dict[str, Any]) -> dict[str, Change]:
    low, high = with_keywords(schema, **{keyword: 5}), with_keywords(schema, **{keyword: 10})
    return {
        f"{name}-decreased": (high, low),
        f"{name}-increased": (low, high),
        f"{name}-set": (schema, low),
        f"{name}-unset": (low, schema),
    }


def _told(mapping: dict[str, str] | None = None, name: str = "kind") -> dict[str, Any]:
    told = {"propertyName": name} | ({"mapping": mapping} if mapping else {})
    return {"oneOf": [_CAT, _DOG], "discriminator": told}


def _presence(name: str, base: dict[str, Any], **keyword: Any) -> dict[str, Change]:
    return {
        f"{name}-added": (base, with_keywords(base, **keyword)),
        f"{name}-removed": (with_keywords(base, **keyword), base),
    }


_CONDITION = {"if": {"required": ["a"]}, "then": {"required": ["b"]}, "else": {"required": ["c"]}}
_PREFIX = {"type": "array", "prefixItems": [STRING]}
_MORE = {"type": "object", "properties": {"c": {"type": "string", "maxLength": 9}}}

OF_SCHEMAS: dict[str, Change] = {
    **_limits("max", "maximum", INTEGER),
    **_limits("min", "minimum", INTEGER),
    **_limits("exclusive-max", "exclusiveMaximum", INTEGER),
    **_limits("exclusive-min", "exclusiveMinimum", INTEGER),
    **_limits("max-length", "maxLength", STRING),
    **_limits("min-length", "minLength", STRING),
    **_limits("max-items", "maxItems", ARRAY),
    **_limits("min-items", "minItems", ARRAY),
    **_limits("max-contains", "maxContains", with_keywords(ARRAY, contains=STRING)),
    **_limits("min-contains", "minContains", with_keywords(ARRAY, contains=STRING)),
    **_presence("all-of", {"allOf": [OBJECT]}, allOf=[OBJECT, _MORE]),
    **_presence("all-of-annotation-only", {"allOf": [OBJECT]}, allOf=[OBJECT, {"description": "text"}]),
    **_presence("any-of", {"anyOf": [_CAT, STRING]}, anyOf=[_CAT, STRING, _DOG]),
    **_presence("one-of", {"oneOf": [_CAT, STRING]}, oneOf=[_CAT, STRING, _DOG]),
    **_presence("const", STRING, const="a"),
    **_presence("contains", ARRAY, contains={"const": "a"}),
    **_presence("content-schema", with_keywords(STRING, contentMediaType="application/json"), contentSchema=OBJECT),
    **_presence("default-value", STRING, default="a"),
    **_presence("dependent-required", OBJECT, dependentRequired={"a": ["b"]}),
    **_presence("dependent-schema", OBJECT, dependentSchemas={"a": {"required": ["b"]}}),
    **_presence("discriminator", {"oneOf": [_CAT, _DOG]}, discriminator={"propertyName": "kind"}),
    **_presence("if", OBJECT, **_CONDITION),
    **_presence("then", with_keywords(OBJECT, **{"if": _CONDITION["if"]}), then=_CONDITION["then"]),
    **_presence("else", with_keywords(OBJECT, **{"if": _CONDITION["if"]}), **{"else": _CONDITION["else"]}),
    **_presence("enum-value", with_keywords(STRING, enum=["a", "b"]), enum=["a", "b", "c"]),
    **_presence("pattern", STRING, pattern="^[a-z]+$"),
    **_presence("pattern-property", OBJECT, patternProperties={"^x-": STRING}),
    **_presence("prefix-items", _PREFIX, prefixItems=[STRING, INTEGER]),
    **_presence("property-names", OBJECT, propertyNames={"pattern": "^[a-z]+$"}),
    **_presence("unevaluated-items", _PREFIX, unevaluatedItems=False),
    **_presence("unevaluated-properties", OBJECT, unevaluatedProperties=False),
    **_presence(
        "x-extensible-enum-value",
        with_keywords(STRING, **{"x-extensible-enum": ["a"]}),
        **{"x-extensible-enum": ["a", "b"]},
    ),
    "became-enum": (STRING, with_keywords(STRING, enum=["a", "b"])),
    "became-nullable": (STRING, {"type": ["string", "null"]}),
    "became-not-nullable": ({"type": ["string", "null"]}, STRING),
    "const-changed": (with_keywords(STRING, const="a"), with_keywords(STRING, const="b")),
    "content-encoding-changed": (
        with_keywords(STRING, contentEncoding="base64"),
        with_keywords(STRING, contentEncoding="base32"),
    ),
    "content-media-type-changed": (
        with_keywords(STRING, contentMediaType="image/png"),
        with_keywords(STRING, contentMediaType="image/gif"),
    ),
    "default-value-changed": (with_keywords(STRING, default="a"), with_keywords(STRING, default="b")),
    "dependent-required-changed": (
        with_keywords(OBJECT, dependentRequired={"a": ["b"]}),
        with_keywords(OBJECT, dependentRequired={"a": ["c"]}),
    ),
    "discriminator-mapping-added": (_told({"cat": _MAPPED["cat"]}), _told(_MAPPED)),
    "discriminator-mapping-deleted": (_told(_MAPPED), _told({"cat": _MAPPED["cat"]})),
    "discriminator-mapping-changed": (_told(_MAPPED), _told({"cat": _DOG["$ref"], "dog": _CAT["$ref"]})),
    "discriminator-property-name-changed": (_told(), _told(None, "type")),
    "list-of-types-narrowed": ({"type": ["string", "integer"]}, {"type": ["string"]}),
    "list-of-types-widened": ({"type": ["string"]}, {"type": ["string", "integer"]}),
    "pattern-changed": (with_keywords(STRING, pattern="^[a-z]+$"), with_keywords(STRING, pattern="^[0-9]+$")),
    "pattern-generalized": (with_keywords(STRING, pattern="^[a-z]+$"), with_keywords(STRING, pattern=".*")),
    "type-changed": (STRING, OBJECT),
    "type-generalized": (INTEGER, {"type": "number"}),
    "type-specialized": ({"type": "number"}, INTEGER),
    "wrapped-in-one-of": (OBJECT, {"oneOf": [OBJECT, DOG]}),
    "deprecated": (STRING, with_keywords(STRING, deprecated=True)),
    "deprecated-with-sunset": (STRING, with_keywords(STRING, deprecated=True, **{"x-sunset": "2099-01-01"})),
    "deprecated-sunset-invalid": (STRING, with_keywords(STRING, deprecated=True, **{"x-sunset": "soon"})),
    "reactivated": (with_keywords(STRING, deprecated=True), with_keywords(STRING, deprecated=False)),
    "stability-decreased": (
        with_keywords(STRING, **{"x-stability-level": "stable"}),
        with_keywords(STRING, **{"x-stability-level": "beta"}),
    ),
    "stability-increased": (
        with_keywords(STRING, **{"x-stability-level": "beta"}),
        with_keywords(STRING, **{"x-stability-level": "stable"}),
    ),
}


def in_object(schema: Any, *required: str) -> dict[str, Any]:
    return {"type": "object", "properties": {"p": schema}, "required": list(required)}


def in_body(schema: Any) -> dict[str, Any]:
    return {"requestBody": {"content": {"application/json": {"schema": schema}}}}


def in_answer(schema: Any, **more: Any) -> dict[str, Any]:
    return {"responses": {"200": {"description": "", "content": {"application/json": {"schema": schema}}, **more}}}


def in_parameter(schema: Any, **more: Any) -> dict[str, Any]:
    return {"parameters": [{"name": "p", "in": "query", "schema": schema, **more}]}


def in_header(schema: Any, required: bool = True) -> dict[str, Any]:
    return in_answer(STRING, headers={"X-P": {"schema": schema, "required": required}})


SITES = {
    "request-parameter-property-": lambda schema: in_parameter(in_object(schema), style="deepObject"),
    "request-parameter-": in_parameter,
    "request-read-only-property-": lambda schema: in_body(in_object({**schema, "readOnly": True})),
    "request-property-": lambda schema: in_body(in_object(schema)),
    "request-body-": in_body,
    "response-write-only-property-": lambda schema: in_answer(in_object({**schema, "writeOnly": True})),
    "response-property-": lambda schema: in_answer(in_object(schema)),
    "response-body-": in_answer,
    "response-header-": in_header,
}


def document(operation: dict[str, Any], version: str = "3.1.0") -> dict[str, Any]:
    """A document with one operation."""
    operation = {"responses": {"200": {"description": ""}}, **operation}
    return {
        "openapi": version,
        "info": {"title": "Test", "version": "1"},
        "paths": {"/x": {"post": operation}},
        "components": {"schemas": {"Cat": CAT, "Dog": DOG}},
    }


def pair_of_schemas(rule: str) -> Change | None:
    """The two documents of a rule about a schema; None if it is about something else."""
    found = _kind_of(rule)
    if found is None:
        return None
    before, after = (document(SITES[found[0]](side)) for side in OF_SCHEMAS[found[1]])
    return before, after


def _kind_of(rule: str) -> tuple[str, str] | None:
    for site in SITES:
        if rule.startswith(site):
            suffix = rule.removeprefix(site)
            suffix = re.sub(r"^all-of-(added|removed)-annotation-only$", r"all-of-annotation-only-\1", suffix)
            if suffix in OF_SCHEMAS:
                return site, suffix
            return None
    return None

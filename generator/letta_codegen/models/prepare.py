"""Reduces the component schemas to what decides a type: the document that datamodel-code-generator is given.

In: the normalised document. Out: a small OpenAPI document of schemas that hold only known keywords with sane values,
references to components that exist, and no text of the document (see `placeholders`). Every property is required in
it, so that a type is printed as it is; what is required, what a default or a description says, is read from the
document itself afterwards. Whatever has no meaning here is left out, with a diagnostic where that changes a type.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass
from typing import Any

from letta_codegen.diagnostics import Diagnostics, shown
from letta_codegen.document.document import JSON, Document
from letta_codegen.document.pointer import Pointer, component_schema
from letta_codegen.models.placeholders import Placeholders

Schema = dict[str, Any]

TYPES = frozenset({"string", "integer", "number", "boolean", "array", "object", "null"})
FORMATS = frozenset({"date-time", "date", "binary"})
"""Formats with a Python type of their own. All other strings stay `str`: nothing that is valid may be refused, and what
came is to be given back as it was (`UUID`, for example, knows nothing of capitals)."""

_NUMBERS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
_COUNTS = ("minLength", "maxLength", "minItems", "maxItems")
_LISTS = ("anyOf", "oneOf", "allOf", "prefixItems")
_DEEPEST = 60
_OF_OBJECTS = frozenset({"properties", "required", "additionalProperties", "patternProperties"})
BRANCHES = ("anyOf", "oneOf", "allOf")


@dataclass(frozen=True, slots=True)
class Prepared:
    """The reduced schemas by component key, and the strings that they stand for."""

    schemas: Mapping[str, Schema]
    placeholders: Placeholders

    def only(self, keys: Set[str]) -> Prepared:
        """Some of the schemas, in the same order."""
        return Prepared({key: schema for key, schema in self.schemas.items() if key in keys}, self.placeholders)


def prepare(document: Document, diagnostics: Diagnostics) -> Prepared:
    """Reduce every component schema.

    Args:
        document: The normalised document.
        diagnostics: Takes what had to be left out.

    Returns:
        Schemas that hold nothing but what decides a type.
    """
    components = document.root.get("components")
    schemas = components.get("schemas") if isinstance(components, Mapping) else None
    found = schemas if isinstance(schemas, Mapping) else {}
    reducer = _Reducer(document, frozenset(found), Placeholders(), diagnostics)
    reduced = {key: reducer.schema(schema, component_schema(key)) for key, schema in found.items()}
    return Prepared(reduced, reducer.placeholders)


@dataclass(frozen=True, slots=True)
class _Reducer:
    document: Document
    keys: frozenset[str]
    placeholders: Placeholders
    diagnostics: Diagnostics

    def report(self, code: str, pointer: Pointer, message: str) -> None:
        self.diagnostics.add(code, self.document.origin(pointer), message)

    def schema(self, node: JSON, pointer: Pointer) -> Schema:
        if node is True:
            return {}
        if not isinstance(node, Mapping):
            self.report("MOD001", pointer, "this is not a schema that a value can meet; its type became `Any`")
            return {}
        if len(pointer.tokens) > _DEEPEST:
            self.report("MOD002", pointer, f"schemas are nested more than {_DEEPEST} deep; its type became `Any`")
            return {}
        if "$ref" in node:
            return self.reference(node["$ref"], pointer)
        reduced: Schema = {}
        for keyword, value in node.items():
            reduce = _KEYWORDS.get(keyword)
            if reduce is not None:
                reduced.update(reduce(self, value, pointer / keyword))
        return _simplified(self.text(reduced))

    def text(self, schema: Schema) -> Schema:
        """Let one token in the place of the pattern stand for all that is said of a string."""
        pattern, format_ = schema.pop("pattern", None), schema.pop("format", None)
        kinds = schema.get("type")
        if "string" not in (kinds if isinstance(kinds, list) else [kinds]):
            return schema
        if format_ in FORMATS and pattern is None:
            return {**schema, "format": format_}
        if pattern is None and format_ is None:
            return schema
        return {**schema, "pattern": self.placeholders.limits(pattern, format_)}

    def reference(self, target: JSON, pointer: Pointer) -> Schema:
        prefix, _, key = str(target).rpartition("/")
        if prefix == "#/components/schemas" and key in self.keys:
            return {"$ref": f"#/components/schemas/{key}"}
        self.report("MOD003", pointer, f"the reference {shown(target)} leads to no component schema; it became `Any`")
        return {}

    def types(self, value: JSON, pointer: Pointer) -> Schema:
        given = value if isinstance(value, list) else [value]
        known = [name for name in given if isinstance(name, str) and name in TYPES]
        if len(known) != len(given):
            self.report("MOD004", pointer, f"unknown type {shown(value)} was ignored")
        return {"type": known if isinstance(value, list) and len(known) != 1 else known[0]} if known else {}

    def format(self, value: JSON, pointer: Pointer) -> Schema:
        return {"format": value} if isinstance(value, str) else {}

    def properties(self, value: JSON, pointer: Pointer) -> Schema:
        if not isinstance(value, Mapping):
            self.report("MOD004", pointer, "`properties` is not an object and was ignored")
            return {}
        reduced = {self.placeholders.name(wire): self.schema(node, pointer / wire) for wire, node in value.items()}
        return {"properties": reduced, "required": list(reduced)} if reduced else {"properties": {}}

    def inner(self, value: JSON, pointer: Pointer) -> Schema:
        return {pointer.name: self.schema(value, pointer)}

    def additional(self, value: JSON, pointer: Pointer) -> Schema:
        return {"additionalProperties": value if isinstance(value, bool) else self.schema(value, pointer)}

    def patterns(self, value: JSON, pointer: Pointer) -> Schema:
        """Properties by pattern: Python's types know maps of one type only, so several patterns become one map."""
        if not isinstance(value, Mapping) or not value:
            return {}
        kinds = [self.schema(node, pointer / pattern) for pattern, node in value.items()]
        return {"patternProperties": kinds}

    def members(self, value: JSON, pointer: Pointer) -> Schema:
        if not isinstance(value, list) or not value:
            self.report("MOD004", pointer, f"`{pointer.name}` is not a list of schemas and was ignored")
            return {}
        return {pointer.name: [self.schema(node, pointer / place) for place, node in enumerate(value)]}

    def constants(self, value: JSON, pointer: Pointer) -> Schema:
        values = value if isinstance(value, list) and pointer.name == "enum" else [value]
        if not values or not all(v is None or isinstance(v, str | int) for v in values):
            self.report("MOD005", pointer, f"`{pointer.name}` holds values that no literal type can; it was ignored")
            return {}
        safe = [self.placeholders.value(v) if isinstance(v, str) else v for v in values]
        return (
            {"enum": list({(type(v), v): v for v in safe}.values())} if pointer.name == "enum" else {"const": safe[0]}
        )

    def number(self, value: JSON, pointer: Pointer) -> Schema:
        sane = isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
        return self._limit(value, pointer, sane and (pointer.name != "multipleOf" or value > 0))

    def count(self, value: JSON, pointer: Pointer) -> Schema:
        return self._limit(value, pointer, isinstance(value, int) and not isinstance(value, bool) and value >= 0)

    def pattern(self, value: JSON, pointer: Pointer) -> Schema:
        if not isinstance(value, str):
            return self._limit(value, pointer, False)
        return {"pattern": value}

    def _limit(self, value: JSON, pointer: Pointer, sane: bool) -> Schema:
        if not sane:
            self.report("MOD004", pointer, f"`{pointer.name}` has the senseless value {shown(value)} and was ignored")
        return {pointer.name: value} if sane else {}

    def discriminator(self, value: JSON, pointer: Pointer) -> Schema:
        wire = value.get("propertyName") if isinstance(value, Mapping) else None
        if not isinstance(wire, str):
            self.report("MOD004", pointer, "a discriminator without `propertyName` was ignored")
            return {}
        given = value.get("mapping")
        pairs = given.items() if isinstance(given, Mapping) else ()
        mapping = {
            self.placeholders.value(str(tag)): self.reference(to, pointer / "mapping" / tag) for tag, to in pairs
        }
        reduced: Schema = {"propertyName": self.placeholders.name(wire)}
        if mapping and all(mapping.values()):
            reduced["mapping"] = {tag: target["$ref"] for tag, target in mapping.items()}
        return {"discriminator": reduced}


_KEYWORDS: dict[str, Callable[[_Reducer, JSON, Pointer], Schema]] = {
    "type": _Reducer.types,
    "format": _Reducer.format,
    "properties": _Reducer.properties,
    "items": _Reducer.inner,
    "additionalProperties": _Reducer.additional,
    "patternProperties": _Reducer.patterns,
    "enum": _Reducer.constants,
    "const": _Reducer.constants,
    "pattern": _Reducer.pattern,
    "discriminator": _Reducer.discriminator,
    **dict.fromkeys(_LISTS, _Reducer.members),
    **dict.fromkeys(_NUMBERS, _Reducer.number),
    **dict.fromkeys(_COUNTS, _Reducer.count),
}


def _simplified(schema: Schema) -> Schema:
    """Say the same in fewer words, where datamodel-code-generator would make more of it than there is."""
    if isinstance(schema.get("type"), str) and schema["type"] != "object":
        # What is said of objects says nothing here, but would become a type of its own, or one that holds itself.
        schema = {key: value for key, value in schema.items() if key not in _OF_OBJECTS}
    patterned = schema.pop("patternProperties", None)
    if patterned and schema.get("additionalProperties") is not True:
        others = [schema["additionalProperties"]] if schema.get("additionalProperties") else []
        kinds = [*patterned, *(other for other in others if other not in patterned)]
        schema["additionalProperties"] = kinds[0] if len(kinds) == 1 else {"anyOf": kinds}
    if "properties" in schema and isinstance(schema.get("additionalProperties"), bool):
        del schema["additionalProperties"]
    for keyword in BRANCHES:
        only = schema.get(keyword, ())
        if len(only) == 1 and set(schema) <= {keyword, "discriminator"}:
            return dict(only[0])
    return schema

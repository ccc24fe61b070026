"""What two schemas say together: `narrowed(outer, inner)` is met by what meets both.

In come schemas without references, unions and `allOf`; out come the keywords of both, the narrower limit of each kind,
and the names of keywords that contradict each other, where `inner` has won. Properties and items are the caller's.
"""

from __future__ import annotations

import json

from letta_codegen.document.document import JSON
from letta_codegen.document.normalize.keywords import type_of
from letta_codegen.document.normalize.tree import ANNOTATIONS, LISTS, MAPS, SINGLE, Schema

_HIGHEST = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_LOWEST = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")


def restrictions(schema: Schema) -> Schema:
    """The keywords of a schema that restrict a value."""
    return {key: value for key, value in schema.items() if key not in ANNOTATIONS and not key.startswith("x-")}


def says_same(one: Schema, other: Schema) -> bool:
    """Whether two schemas restrict a value in the same words; what they say about it besides plays no part."""
    return one is other or _text(one) == _text(other)


def narrowed(outer: Schema, inner: Schema) -> tuple[Schema, list[str]]:
    """Join the keywords of two schemas.

    Args:
        outer: The schema that is narrowed.
        inner: The schema whose annotations count, and that wins where both contradict each other.

    Returns:
        A new schema, and the keywords that contradict each other.
    """
    joined = {**outer, **inner}
    contradictions: list[str] = []
    for key in sorted(outer.keys() & inner.keys()):
        if key in _HIGHEST or key in _LOWEST:
            joined[key] = (max if key in _HIGHEST else min)(outer[key], inner[key])
        elif key == "uniqueItems":
            joined[key] = outer[key] or inner[key]
        elif key in ("pattern", "multipleOf", "format", "not") and outer[key] != inner[key]:
            contradictions.append(key)
    contradictions += _types(outer, inner, joined)
    contradictions += _values(outer, inner, joined)
    if "required" in outer and "required" in inner:
        joined["required"] = list(dict.fromkeys([*outer["required"], *inner["required"]]))
    return joined, contradictions


def _types(outer: Schema, inner: Schema, joined: Schema) -> list[str]:
    kinds = {outer.get("type"), inner.get("type")} - {None}
    if kinds == {"integer", "number"}:
        joined["type"] = "integer"
    return [] if len(kinds) < 2 or kinds == {"integer", "number"} else ["type"]


def _values(outer: Schema, inner: Schema, joined: Schema) -> list[str]:
    """The constants that both allow; those of `inner` if there are none."""
    if not _constants(outer) or not _constants(inner):
        return []
    allowed = {_key(value) for value in _constants(outer)}
    values = [value for value in _constants(inner) if _key(value) in allowed]
    if not values:
        for key in ("const", "enum"):
            joined.pop(key, None)
            joined.update({key: inner[key]} if key in inner else {})
        return ["enum"]
    joined.pop("const", None)
    joined.pop("enum", None)
    joined.update({"const": values[0]} if "const" in inner else {"enum": values})
    return []


def _constants(schema: Schema) -> list[JSON]:
    return [schema["const"]] if "const" in schema else list(schema.get("enum", ()))


def _key(value: JSON) -> tuple[str, str]:
    return type_of(value), json.dumps(value, sort_keys=True, default=str)


def _text(schema: Schema) -> str:
    return json.dumps(_bare(schema), sort_keys=True, default=str)


def _bare(schema: Schema) -> Schema:
    return {keyword: _bare_value(keyword, value) for keyword, value in restrictions(schema).items()}


def _bare_value(keyword: str, value: JSON) -> JSON:
    if keyword in MAPS:
        return {key: _bare(item) for key, item in value.items()}
    if keyword in LISTS:
        return [_bare(item) for item in value]
    return _bare(value) if keyword in SINGLE and isinstance(value, dict) else value

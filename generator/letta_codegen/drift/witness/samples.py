"""Sample values of a schema: small ones, as a guess.

In: a schema of a document. Out: a value; whether it is valid is for a validator to say. What cannot be guessed (a text
for a pattern) is taken from the examples and defaults of the document.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from letta_codegen.drift.witness.schemas import Schemas

_DEEPEST = 8
_MOST = 10_000
TEXTS = {
    "date-time": "2026-01-01T00:00:00Z",
    "date": "2026-01-01",
    "time": "00:00:00Z",
    "uuid": "00000000-0000-4000-8000-000000000000",
    "email": "a@example.org",
    "uri": "https://example.org/",
    "ipv4": "192.0.2.1",
    "byte": "AA==",
}


def smallest(schemas: Schemas, schema: Any, depth: int = 0) -> Any:
    """A small value of a schema.

    Args:
        schemas: The document.
        schema: A schema of it.
        depth: How deep inside another value it is.
    """
    node = schemas.follow(schema)
    if not isinstance(node, Mapping) or depth > _DEEPEST:
        return None
    for known in given(node):
        return known
    for keyword in ("oneOf", "anyOf"):
        if isinstance(node.get(keyword), list) and node[keyword] and not node.get("properties"):
            return smallest(schemas, _simplest(schemas, node[keyword]), depth + 1)
    match _type(node):
        case "object":
            return smallest_object(schemas, node, depth)
        case "array":
            return [smallest(schemas, node.get("items", {}), depth + 1)] * count(node, "minItems")
        case "string":
            return _text(node, count(node, "minLength"))
        case "integer" | "number" as kind:
            return _number(node, kind)
        case "boolean":
            return True
        case "null":
            return None
    return "a"


def smallest_object(schemas: Schemas, node: Mapping[str, Any], depth: int = 0) -> dict[str, Any]:
    """An object with what it must have, `allOf` included."""
    found: dict[str, Any] = {}
    for member in node.get("allOf", ()) if isinstance(node.get("allOf"), list) else ():
        inner = schemas.follow(member)
        if isinstance(inner, Mapping) and depth < _DEEPEST:
            found |= smallest_object(schemas, inner, depth + 1)
    properties = node.get("properties")
    properties = properties if isinstance(properties, Mapping) else {}
    for name in node.get("required", ()) if isinstance(node.get("required"), list) else ():
        if name in properties:
            found[name] = smallest(schemas, properties[name], depth + 1)
        elif isinstance(name, str):
            found.setdefault(name, "a")
    return found


def given(node: Mapping[str, Any]) -> Iterator[Any]:
    """Values that the document itself gives."""
    if "const" in node:
        yield node["const"]
    if isinstance(node.get("enum"), list):
        yield from node["enum"]
    if node.get("default") is not None:
        yield node["default"]
    if isinstance(node.get("examples"), list):
        yield from node["examples"]
    if "example" in node:
        yield node["example"]


def count(node: Mapping[str, Any], keyword: str) -> int:
    """The value of a keyword that counts something; 0 if it makes no sense, or is too large to try."""
    value = node.get(keyword)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return 0
    return int(value) if 0 <= value <= _MOST else 0


def _simplest(schemas: Schemas, members: list[Any]) -> Any:
    """The member of a union that is the easiest to meet."""
    order = ("string", "integer", "number", "boolean", "array", "object", "null", "")
    return min(members, key=lambda member: order.index(_type(schemas.follow(member))))


def _type(node: Any) -> str:
    if not isinstance(node, Mapping):
        return ""
    kind = node.get("type")
    kind = next((one for one in kind if one != "null"), "null") if isinstance(kind, list) and kind else kind
    if isinstance(kind, str):
        return kind if kind in ("object", "array", "string", "integer", "number", "boolean", "null") else ""
    return "object" if "properties" in node or "allOf" in node else "array" if "items" in node else ""


def _text(node: Mapping[str, Any], length: int) -> str:
    text = TEXTS.get(str(node.get("format")), "a")
    return text if len(text) >= length else text * length


def _number(node: Mapping[str, Any], kind: str) -> float:
    low = node.get("minimum", node.get("exclusiveMinimum"))
    high = node.get("maximum", node.get("exclusiveMaximum"))
    if isinstance(low, (int, float)) and not isinstance(low, bool):
        return low + 1 if "exclusiveMinimum" in node else low
    if isinstance(high, (int, float)) and not isinstance(high, bool):
        return high - 1
    step = node.get("multipleOf")
    return step if isinstance(step, (int, float)) and not isinstance(step, bool) else (1 if kind == "integer" else 0.5)

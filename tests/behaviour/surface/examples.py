"""Small values that fit the schemas of a normalised document: always the same for the same schema.

Objects hold what is required, and their id, which servers always send.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from letta_codegen.document.document import Document
from letta_codegen.document.pointer import Pointer

_STRINGS = {
    "date-time": "2026-01-02T03:04:05Z",
    "date": "2026-01-02",
    "uuid": "12345678-1234-4234-8234-123456789012",
    "uri": "http://a.example/b",
    "email": "a@b.example",
}
_PATTERNS = ("agent", "archive", "block", "conversation", "file", "folder", "group", "human", "identity", "job",
             "mcp_server", "message", "passage", "persona", "provider", "provider_trace", "run", "sandbox", "source",
             "step", "tool")  # fmt: skip


def example(document: Document, schema: Any) -> Any:
    """A value that fits a schema."""
    if not isinstance(schema, Mapping):
        return {}
    if "$ref" in schema:
        return example(document, document.get(Pointer.parse(schema["$ref"])))
    if "const" in schema:
        return schema["const"]
    if schema.get("enum"):
        return schema["enum"][0]
    for keyword in ("oneOf", "anyOf"):
        if schema.get(keyword):
            return _member(document, schema, schema[keyword][0])
    if schema.get("allOf"):
        parts = [example(document, part) for part in schema["allOf"]]
        return {key: value for part in parts for key, value in part.items()}
    return _typed(document, schema)


def _member(document: Document, schema: Mapping[str, Any], member: Any) -> Any:
    """The first member of a union, with its tag if the union has one."""
    found = example(document, member)
    discriminator = schema.get("discriminator", {})
    mapping = discriminator.get("mapping", {})
    tag = next((tag for tag, target in mapping.items() if target == member.get("$ref")), None)
    return found if tag is None else {discriminator["propertyName"]: tag, **found}


def _typed(document: Document, schema: Mapping[str, Any]) -> Any:
    match schema.get("type"):
        case "object":
            known = schema.get("properties", {})
            names = [*schema.get("required", ()), *(["id"] if "id" in known else [])]
            return {name: example(document, known.get(name, {})) for name in dict.fromkeys(names)}
        case "array":
            return [example(document, schema.get("items", {})) for _ in range(max(1, schema.get("minItems", 1)))]
        case "integer" | "number":
            return max(1, schema.get("minimum", 1))
        case "boolean":
            return True
        case "null":
            return None
        case "string":
            return _string(schema)
    return {}


def _string(schema: Mapping[str, Any]) -> str:
    pattern = schema.get("pattern", "")
    kind = next((kind for kind in _PATTERNS if f"^{kind}-" in pattern or f"({kind}" in pattern), None)
    if kind:
        return f"{kind}-12345678-1234-4234-8234-123456789012"
    text = _STRINGS.get(schema.get("format", ""), "text")
    return text.ljust(schema.get("minLength", 0), "x")

"""Documents with one operation around one schema, for tests of the comparison."""

from __future__ import annotations

from typing import Any, Literal

from letta_codegen.document.document import Document
from letta_codegen.drift.engine import Drift, drift

STRING: dict[str, Any] = {"type": "string"}
INTEGER: dict[str, Any] = {"type": "integer"}
NUMBER: dict[str, Any] = {"type": "number"}
NULL: dict[str, Any] = {"type": "null"}


def an_object(required: tuple[str, ...] = (), **properties: Any) -> dict[str, Any]:
    """An object schema."""
    schema: dict[str, Any] = {"type": "object", "properties": properties}
    return schema | ({"required": list(required)} if required else {})


def ref(name: str) -> dict[str, Any]:
    """A reference to a component."""
    return {"$ref": f"#/components/schemas/{name}"}


COMPONENTS: dict[str, Any] = {
    "Cat": an_object(meow=STRING),
    "Dog": an_object(bark=STRING),
    "Rabbit": an_object(hop=INTEGER),
    "Tree": an_object(children={"type": "array", "items": ref("Tree")}),
}


def document(
    schema: Any,
    use: Literal["request", "response"] = "response",
    components: dict[str, Any] | None = None,
    *,
    version: str = "3.1.0",
) -> Document:
    """A document whose one operation sends or answers a schema."""
    media = {"application/json": {"schema": schema}}
    operation: dict[str, Any] = {"responses": {"200": {"description": ""}}}
    if use == "request":
        operation["requestBody"] = {"content": media}
    else:
        operation["responses"]["200"]["content"] = media
    schemas = {"schemas": COMPONENTS if components is None else components}
    info = {"title": "Test", "version": "1"}
    root = {"openapi": version, "info": info, "paths": {"/x": {"post": operation}}, "components": schemas}
    return Document(root, "test.json")


def between(before: Any, after: Any, use: Literal["request", "response"] = "response") -> Drift:
    """What lies between two schemas."""
    return drift(document(before, use), document(after, use))

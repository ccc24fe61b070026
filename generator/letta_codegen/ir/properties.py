"""The properties of an object schema, wherever they come from: its own, those of `allOf`, of what it refers to.

In comes a schema with its pointer; out come its properties in the order of the document, an inner declaration
replacing an inherited one, and `required` gathered from everywhere. None for what is not an object.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from letta_codegen.document.pointer import Pointer
from letta_codegen.ir.context import Context


@dataclass(frozen=True, slots=True)
class Property:
    """A property of an object: its name, its schema and where that stands."""

    wire: str
    schema: Mapping[str, Any]
    pointer: Pointer
    required: bool = False


def properties_of(context: Context, schema: Mapping[str, Any], pointer: Pointer) -> tuple[Property, ...] | None:
    """The properties of an object schema.

    Args:
        context: The document being read.
        schema: Any schema.
        pointer: Where it stands.

    Returns:
        The properties; None if the schema is not that of an object with named properties.
    """
    found: dict[str, Property] = {}
    required: set[str] = set()
    is_object = _gather(context, schema, pointer, found, required)
    if not is_object:
        return None
    return tuple(replace(prop, required=prop.wire in required) for prop in found.values())


def _gather(
    context: Context, schema: Mapping[str, Any], pointer: Pointer, found: dict[str, Property], required: set[str]
) -> bool:
    node, place = context.follow(schema, pointer)
    members = enumerate(node.get("allOf", ()))
    inherited = [_gather(context, member, place / "allOf" / n, found, required) for n, member in members]
    for wire, inner in node.get("properties", {}).items():
        found[wire] = Property(wire, inner, place / "properties" / wire)
    required.update(node.get("required", ()))
    return "properties" in node or any(inherited)

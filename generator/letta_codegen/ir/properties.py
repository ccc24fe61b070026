"""The properties of an object schema, wherever they come from: its own, those of `allOf`, of what it refers to.

In comes a schema with its pointer; out come its properties in the order of the document, an inner declaration
replacing an inherited one, and `required` gathered from everywhere. None for what is not an object.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from letta_codegen.document.document import JSON
from letta_codegen.document.pointer import Pointer
from letta_codegen.ir.context import Context


@dataclass(frozen=True, slots=True)
class Property:
    """A property of an object: its name, its schema and where that stands."""

    wire: str
    schema: JSON
    pointer: Pointer
    required: bool = False


def properties_of(context: Context, schema: JSON, pointer: Pointer) -> tuple[Property, ...] | None:
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
    is_object = _gather(context, schema, pointer, found, required, frozenset())
    if not is_object:
        return None
    return tuple(replace(prop, required=prop.wire in required) for prop in found.values())


def _gather(
    context: Context,
    schema: JSON,
    pointer: Pointer,
    found: dict[str, Property],
    required: set[str],
    seen: frozenset[Pointer],
) -> bool:
    node, place = context.follow(schema, pointer) if isinstance(schema, Mapping) else ({}, pointer)
    if place in seen:
        return False
    members = node.get("allOf")
    inherited = [
        _gather(context, member, place / "allOf" / n, found, required, seen | {place})
        for n, member in enumerate(members if isinstance(members, list) else [])
    ]
    own = node.get("properties")
    for wire, inner in own.items() if isinstance(own, Mapping) else ():
        found[wire] = Property(wire, inner, place / "properties" / wire)
    required.update(_required(node))
    return isinstance(own, Mapping) or any(inherited)


def _required(node: Mapping[str, Any]) -> list[str]:
    names = node.get("required")
    return [name for name in names if isinstance(name, str)] if isinstance(names, list) else []


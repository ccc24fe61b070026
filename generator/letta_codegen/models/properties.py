"""What the document says of the properties of a class, besides their types: read through `allOf` and references."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from letta_codegen.diagnostics import DocumentError
from letta_codegen.document.document import JSON, Document
from letta_codegen.document.normalize.tree import is_null
from letta_codegen.document.pointer import Pointer


@dataclass(frozen=True, slots=True)
class Property:
    """A property where it is declared: its schema (possibly a reference with siblings) and the pointer of that."""

    schema: Mapping[str, Any]
    pointer: Pointer


@dataclass(frozen=True, slots=True)
class Properties:
    """The properties of an object schema, inherited ones included, in order of declaration."""

    declared: Mapping[str, Property]
    required: frozenset[str]


def properties(document: Document, pointer: Pointer) -> Properties:
    """Collect the properties of the schema at `pointer`; the nearest declaration of a property counts."""
    declared: dict[str, Property] = {}
    required: set[str] = set()
    for node, place in _parts(document, pointer, frozenset()):
        own = node.get("properties")
        for wire, schema in own.items() if isinstance(own, Mapping) else ():
            found = Property(_described(schema) if isinstance(schema, Mapping) else {}, place / "properties" / wire)
            declared.setdefault(wire, found)
        names = node.get("required")
        required.update(name for name in names if isinstance(name, str)) if isinstance(names, list) else None
    return Properties(declared, frozenset(required))


def _described(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """A schema with what is only said of its one member that is not null."""
    members = schema.get("anyOf")
    inner = members[0] if isinstance(members, list) and len(members) == 2 and is_null(members[1]) else {}
    notes = ("description", "examples", "deprecated")
    return {**schema, **{key: inner[key] for key in notes if key in inner and not schema.get(key)}}


def _parts(
    document: Document, pointer: Pointer, seen: frozenset[Pointer]
) -> Iterator[tuple[Mapping[str, Any], Pointer]]:
    """The schema and, behind it, the members of its `allOf`, references followed."""
    try:
        node, place = document.follow(document.get(pointer), pointer)
    except (DocumentError, ValueError):
        return
    if place in seen or not isinstance(node, Mapping):
        return
    yield node, place
    members: JSON = node.get("allOf")
    for number in range(len(members) if isinstance(members, list) else 0):
        yield from _parts(document, place / "allOf" / number, seen | {place})


def text(schema: JSON, keyword: str) -> str:
    """A keyword of a schema that holds text; empty if there is none."""
    value = schema.get(keyword) if isinstance(schema, Mapping) else None
    return value if isinstance(value, str) else ""


def examples(schema: JSON) -> tuple[Any, ...]:
    """The examples of a schema."""
    values = schema.get("examples") if isinstance(schema, Mapping) else None
    return tuple(values) if isinstance(values, list) else ()


def deprecated(schema: JSON) -> bool:
    """Whether a schema is deprecated."""
    return isinstance(schema, Mapping) and schema.get("deprecated") is True

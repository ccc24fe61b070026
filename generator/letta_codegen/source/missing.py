"""References to components that are not there, in component schemas that were published one by one.

In: the schemas of a folder. Afterwards no `$ref` leads to a component that the folder lacks: what else the schema says
stays, and any value is accepted otherwise. One diagnostic for each component that is missing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from letta_codegen.diagnostics import Diagnostics
from letta_codegen.document.normalize.tree import LISTS, MAPS, SINGLE
from letta_codegen.document.pointer import Pointer, component_schema
from letta_codegen.output.report import counted

_COMPONENT = "#/components/schemas/"


def settle_missing(schemas: dict[str, Any], diagnostics: Diagnostics) -> None:
    """Drop references to components that are not there, in place.

    Args:
        schemas: Component schemas by name.
        diagnostics: Takes a finding for each missing component, at the first place that refers to it.
    """
    places: dict[str, list[Pointer]] = {}
    for name in sorted(schemas):
        for place, schema in _below(component_schema(name), schemas[name]):
            wanted = _missing(schema.get("$ref"), schemas)
            if wanted is not None:
                del schema["$ref"]
                places.setdefault(wanted, []).append(place)
    for wanted, found in places.items():
        times = counted(len(found), "reference")
        problem = f"the component {wanted!r} is not in this folder ({times}); any value is accepted there"
        diagnostics.add("SRC001", min(found), problem)


def _missing(reference: Any, schemas: dict[str, Any]) -> str | None:
    """The component that a reference leads to or into, if it is not there."""
    if not isinstance(reference, str) or not reference.startswith(_COMPONENT):
        return None
    name = Pointer.parse(reference).tokens[2]
    return None if name in schemas or reference.removeprefix(_COMPONENT) in schemas else name


def _below(place: Pointer, schema: Any) -> Iterator[tuple[Pointer, dict[str, Any]]]:
    """A schema and those within it, with their places; examples and defaults are no schemas."""
    if not isinstance(schema, dict):
        return
    yield place, schema
    for keyword, value in tuple(schema.items()):
        if keyword in SINGLE:
            yield from _below(place / keyword, value)
        elif keyword in LISTS and isinstance(value, list):
            for index, child in enumerate(value):
                yield from _below(place / keyword / index, child)
        elif keyword in MAPS and isinstance(value, dict):
            for key, child in value.items():
                yield from _below(place / keyword / key, child)

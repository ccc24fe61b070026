"""Which components of a document something reaches: its operations, or a part of it that came or went.

In: a document, and values of it. Out: names of component schemas, or places.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from letta_codegen.drift.gather import Tokens
from letta_codegen.drift.view import View

_SCHEMAS = ("components", "schemas")


def used_components(view: View) -> frozenset[str]:
    """The component schemas that operations, webhooks and callbacks reach."""
    return _schemas(places_reached(view))


def reached(view: View, *values: Any) -> frozenset[str]:
    """The component schemas that some values reach by references, those of references in them included."""
    return _schemas(_places(view, list(values)))


def places_reached(view: View) -> frozenset[Tokens]:
    """All places that operations, webhooks and callbacks reach by references."""
    if view.reached is None:
        view.reached = frozenset(_places(view, [view.root.get(section) for section in ("paths", "webhooks")]))
    return view.reached


def _schemas(places: frozenset[Tokens] | set[Tokens]) -> frozenset[str]:
    return frozenset(place[2] for place in places if len(place) == 3 and place[:2] == _SCHEMAS)


def _places(view: View, waiting: list[Any]) -> set[Tokens]:
    found: set[Tokens] = set()
    while waiting:
        for reference in _references(waiting.pop()):
            place, target = view.target(reference, ())
            if place not in found:
                found.add(place)
                waiting.append(target)
    return found


def _references(value: Any) -> Iterator[str]:
    waiting = [value]
    while waiting:
        current = waiting.pop()
        if isinstance(current, dict):
            if isinstance(current.get("$ref"), str):
                yield current["$ref"]
            mapping = current.get("discriminator")
            if isinstance(mapping, Mapping) and isinstance(mapping.get("mapping"), Mapping):
                yield from (target for target in mapping["mapping"].values() if isinstance(target, str))
            waiting.extend(current.values())
        elif isinstance(current, list):
            waiting.extend(current)

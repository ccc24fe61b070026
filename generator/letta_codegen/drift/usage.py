"""Which components of a document something reaches: its operations, or a part of it that came or went.

In: a document, and values of it. Out: names of component schemas.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from letta_codegen.drift.gather import Tokens
from letta_codegen.drift.view import View

_SCHEMAS = ("components", "schemas")


def used_components(view: View) -> frozenset[str]:
    """The component schemas that operations, webhooks and callbacks reach."""
    roots = [view.root.get(section) for section in ("paths", "webhooks")]
    return reached(view, *roots)


def reached(view: View, *values: Any) -> frozenset[str]:
    """The component schemas that some values reach by references, those of references in them included."""
    found: set[str] = set()
    seen: set[Tokens] = set()
    waiting = list(values)
    while waiting:
        for reference in _references(waiting.pop()):
            place, target = view.target(reference, ())
            if place in seen:
                continue
            seen.add(place)
            if len(place) == 3 and place[:2] == _SCHEMAS:
                found.add(place[2])
            waiting.append(target)
    return frozenset(found)


def _references(value: Any) -> Iterator[str]:
    waiting = [value]
    while waiting:
        current = waiting.pop()
        if isinstance(current, Mapping):
            if isinstance(current.get("$ref"), str):
                yield current["$ref"]
            waiting.extend(current.values())
        elif isinstance(current, list):
            waiting.extend(current)

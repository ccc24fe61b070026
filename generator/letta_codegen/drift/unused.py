"""Compares literally what nothing leads to: components that are not referred to, keys that are not OpenAPI's.

What operations use has been compared by its meaning. The rest is reported, too, so that no difference is lost, in a
class of its own. Examples and links are compared here whether they are referred to or not.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from letta_codegen.drift.finding import ABSENT, differ
from letta_codegen.drift.surface import Scope
from letta_codegen.drift.usage import places_reached

_COMPARED = frozenset(["schemas", "securitySchemes"])
_TEXTS = frozenset(["examples", "links"])


def compare_unused(scope: Scope) -> None:
    """Compare what nothing leads to."""
    views = scope.surface.pairs.base, scope.surface.pairs.revision
    reached = places_reached(views[0]) & places_reached(views[1])
    sections = [_mapping(view.root.get("components")) for view in views]
    for name in sorted((sections[0].keys() | sections[1].keys()) - _COMPARED, key=str):
        old, new = _mapping(sections[0].get(name)), _mapping(sections[1].get(name))
        for key in sorted(old.keys() | new.keys(), key=str):
            place = ("components", str(name), str(key))
            if place in reached and name not in _TEXTS:
                continue
            before, after = old.get(key, ABSENT), new.get(key, ABSENT)
            if differ(before, after):
                scope.add(f"component-{_change(before, after)}", f"{name} {key}", before, after, place, place)
    for section in ("paths", "webhooks"):
        _compare_extensions(scope, section, *(_mapping(view.root.get(section)) for view in views))


def _compare_extensions(scope: Scope, section: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
    for key in sorted(old.keys() | new.keys(), key=str):
        before, after = old.get(key, ABSENT), new.get(key, ABSENT)
        if str(key).startswith("x-") and differ(before, after):
            scope.add("extension-changed", str(key), before, after, (section, str(key)), (section, str(key)))


def _change(before: Any, after: Any) -> str:
    return "added" if before is ABSENT else "removed" if after is ABSENT else "changed"


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}

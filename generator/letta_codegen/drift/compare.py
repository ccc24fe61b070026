"""Compares two documents: findings of the surface, pairs of schemas and the sites where they are entered.

In: two documents as loaded. Out: a `Comparison`; nothing is judged here. Components that no operation reaches are
compared, too, those of the same name with each other.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from letta_codegen.document.document import Document
from letta_codegen.drift.finding import ABSENT, differ
from letta_codegen.drift.literal import compare_rest, compare_texts
from letta_codegen.drift.notice import Notice
from letta_codegen.drift.operations import compare_operations, compare_webhooks
from letta_codegen.drift.pairs import Pairs
from letta_codegen.drift.security import compare_requirements, compare_schemes
from letta_codegen.drift.surface import Scope, Surface
from letta_codegen.drift.unused import compare_unused
from letta_codegen.drift.view import View

_ROOT = frozenset(["openapi", "info", "paths", "webhooks", "components", "servers", "security", "tags", "externalDocs"])


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a comparison found.

    Attributes:
        base: The older document.
        revision: The newer document.
        surface: Findings about operations, and where schemas are entered.
        pairs: The schemas.
    """

    base: View
    revision: View
    surface: Surface
    pairs: Pairs


def compare(base: Document, revision: Document, *, notice: Notice = Notice()) -> Comparison:
    """Compare two documents.

    Args:
        base: The older one.
        revision: The newer one.
        notice: What sunsets are held against.
    """
    pairs = Pairs(View(base), View(revision), notice)
    surface = Surface(pairs)
    compare_operations(surface)
    compare_webhooks(surface)
    _compare_root(surface)
    pairs.settle_below([pair for pair, _ in surface.sites])
    return Comparison(pairs.base, pairs.revision, surface, pairs)


def _compare_root(surface: Surface) -> None:
    base, revision = surface.pairs.base.root, surface.pairs.revision.root
    scope = Scope(surface, None, None, (), ())
    old, new = _mapping(base.get("info")), _mapping(revision.get("info"))
    for key in sorted(old.keys() | new.keys()):
        values = old.get(key, ABSENT), new.get(key, ABSENT)
        if differ(*values):
            rule = "version-changed" if key == "version" else "documentation-changed"
            scope.add(rule, f"info {key}", *values, ("info", key), ("info", key))
    versions = base.get("openapi"), revision.get("openapi")
    if versions[0] != versions[1]:
        scope.add("version-changed", "openapi", *versions, ("openapi",), ("openapi",))
    compare_texts(scope, "", base, revision, ("externalDocs",))
    compare_unused(scope)
    for key, rule in (("servers", "servers-changed"), ("tags", "documentation-changed")):
        if differ(base.get(key, ABSENT), revision.get(key, ABSENT)):
            scope.add(rule, key, base.get(key, ABSENT), revision.get(key, ABSENT), (key,), (key,))
    compare_requirements(scope.at(("security",), ("security",)), base.get("security"), revision.get("security"))
    compare_rest(scope, base, revision, _ROOT)
    place = ("components", "securitySchemes")
    compare_schemes(scope.at(place, place), _schemes(surface.pairs.base), _schemes(surface.pairs.revision))


def _schemes(view: View) -> dict[str, Mapping[str, Any]]:
    components = _mapping(view.root.get("components"))
    found = {
        str(name): view.follow(value, ("components", "securitySchemes", str(name)))[1]
        for name, value in _mapping(components.get("securitySchemes")).items()
    }
    return {name: value for name, value in found.items() if isinstance(value, Mapping)}


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}

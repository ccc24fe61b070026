"""Compares what has no meaning of its own to the comparison: texts, extensions, and keys that no rule knows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from letta_codegen.drift.finding import ABSENT, differ
from letta_codegen.drift.surface import Scope

IGNORED = frozenset(["x-python-name"])
"""Names of this program's own: what they do is said in Python."""
_TEXTS = frozenset(["description", "summary", "title", "externalDocs", "example", "examples"])


def rule_of_unknown(key: str) -> str:
    """The rule for a key that has no rule of its own."""
    return "documentation-changed" if key in _TEXTS else "extension-changed" if key.startswith("x-") else "unclassified"


def compare_texts(
    scope: Scope, subject: str, base: Mapping[str, Any], revision: Mapping[str, Any], keys: Iterable[str]
) -> None:
    """Compare documentation."""
    for key in keys:
        before, after = base.get(key, ABSENT), revision.get(key, ABSENT)
        if differ(before, after):
            scope.add("documentation-changed", f"{subject} {key}".strip(), before, after)


def compare_rest(scope: Scope, base: Mapping[str, Any], revision: Mapping[str, Any], known: frozenset[str]) -> None:
    """Compare the keys that are not known."""
    for key in sorted((base.keys() | revision.keys()) - known, key=str):
        before, after = base.get(key, ABSENT), revision.get(key, ABSENT)
        if key not in IGNORED and differ(before, after):
            scope.add(
                rule_of_unknown(str(key)), str(key), before, after, (*scope.base, str(key)), (*scope.revision, str(key))
            )

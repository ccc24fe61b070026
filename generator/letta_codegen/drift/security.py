"""Compares security: what operations require, and how callers identify themselves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from letta_codegen.drift.finding import ABSENT
from letta_codegen.drift.literal import compare_texts
from letta_codegen.drift.plain import same
from letta_codegen.drift.surface import Scope

Requirement = dict[str, frozenset[str]]


def compare_requirements(scope: Scope, before: Any, after: Any) -> None:
    """Compare two lists of security requirements: alternatives, each a set of schemes with scopes."""
    old, new = _requirements(before), _requirements(after)
    gone = {key: scopes for key, scopes in old.items() if key not in new}
    came = {key: scopes for key, scopes in new.items() if key not in old}
    for key in sorted(old.keys() & new.keys()):
        _compare_scopes(scope, key, old[key], new[key])
    for key in sorted(gone):
        scope.add("security-removed", key or "none", key or "none", ABSENT)
    for key in sorted(came):
        scope.add("security-added", key or "none", ABSENT, key or "none")


def _compare_scopes(scope: Scope, key: str, before: frozenset[str], after: frozenset[str]) -> None:
    if before - after:
        scope.add("security-scope-removed", key, sorted(before - after), ABSENT)
    if after - before:
        scope.add("security-scope-added", key, ABSENT, sorted(after - before))


def _requirements(listed: Any) -> dict[str, frozenset[str]]:
    found = {}
    for requirement in _list(listed):
        if isinstance(requirement, Mapping):
            scopes = [f"{name}:{one}" for name, names in requirement.items() for one in _list(names)]
            found[" and ".join(sorted(map(str, requirement)))] = frozenset(scopes)
    return found


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def compare_schemes(scope: Scope, before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
    """Compare the security schemes of two documents.

    Args:
        scope: Takes the findings.
        before: The schemes of the base, references followed.
        after: The schemes of the revision.
    """
    for name in sorted(before.keys() | after.keys()):
        if name not in after:
            scope.add("security-scheme-removed", name, dict(before[name]), ABSENT, (*scope.base, name))
        elif name not in before:
            scope.add("security-scheme-added", name, ABSENT, dict(after[name]), None, (*scope.revision, name))
        else:
            _compare_scheme(scope.at((*scope.base, name), (*scope.revision, name)), name, before[name], after[name])


def _compare_scheme(scope: Scope, name: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
    compare_texts(scope, name, before, after, ("description",))
    if not same(before.get("type"), after.get("type")):
        scope.add("security-scheme-changed", name, _shown(before), _shown(after))
        return
    for key in sorted((before.keys() | after.keys()) - {"description"}):
        values = before.get(key, ABSENT), after.get(key, ABSENT)
        if ABSENT in values or not same(*values):
            rule = "extension-changed" if str(key).startswith("x-") else "security-scheme-changed"
            scope.add(rule, f"{name} {key}", *values)


def _shown(scheme: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in scheme.items() if key != "description"}

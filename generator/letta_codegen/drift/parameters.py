"""Compares the parameters of two operations.

Those of the path are matched by their position, headers without regard to case, the others by location and name.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from letta_codegen.document.normalize.tree import ANNOTATIONS
from letta_codegen.drift.collect import RawOperation
from letta_codegen.drift.finding import ABSENT
from letta_codegen.drift.gather import Source
from letta_codegen.drift.lifecycle import compare_lifecycle
from letta_codegen.drift.literal import compare_rest, compare_texts
from letta_codegen.drift.node import Node
from letta_codegen.drift.schema.types import is_within, names
from letta_codegen.drift.surface import Scope

_READ = frozenset(["name", "in", "required", "schema", "content", "style", "explode", "allowReserved", "deprecated",
                   "allowEmptyValue", "x-sunset", "x-stability-level", "description", "example",
                   "examples"])  # fmt: skip
_STYLES = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}
_SET_BY_CLIENT = frozenset(["accept", "content-type", "authorization"])


def compare_parameters(scope: Scope, base: RawOperation, revision: RawOperation) -> None:
    """Compare the parameters of an operation. What its path has instead is part of its move."""
    old, now = base.parameters, revision.parameters
    if base.template != revision.template:
        old, now = base.named_parameters, revision.named_parameters
        variables = base.variables | revision.variables
        kept = old.keys() & now.keys()
        old, now = ({key: side[key] for key in side if key in kept or key[1] not in variables} for side in (old, now))
    gone = {key: old[key] for key in old.keys() - now.keys()}
    new = {key: now[key] for key in now.keys() - old.keys()}
    for key in sorted(old.keys() & now.keys()):
        _compare(scope, old[key], now[key])
    for old_key in sorted(gone):
        partner = _partner(scope, gone[old_key], new)
        if partner is None:
            _removed(scope, gone[old_key])
        else:
            _moved(scope, gone[old_key], new.pop(partner))
    for new_key in sorted(new):
        _added(scope, new[new_key])


def _partner(scope: Scope, source: Source, new: dict[tuple[str, str], Source]) -> tuple[str, str] | None:
    """The new parameter that a parameter has become: the same name elsewhere."""
    name = source[1]["name"]
    return next((key for key in sorted(new) if new[key][1]["name"] == name), None)


def _removed(scope: Scope, source: Source) -> None:
    tokens, parameter = source
    if _is_ignored(parameter):
        return
    rule = "deprecated-parameter-removed" if parameter.get("deprecated") is True else "parameter-removed"
    if rule.startswith("deprecated") and not scope.notice.is_over(parameter.get("x-sunset")):
        rule = "parameter-removed-before-sunset"
    if parameter.get("in") == "path":
        rule = "path-parameter-removed"
    scope.add(rule, parameter["name"], _shown(parameter), ABSENT, tokens)


def _added(scope: Scope, source: Source) -> None:
    tokens, parameter = source
    if _is_ignored(parameter):
        return
    rule = "parameter-added" if parameter.get("required") is True else "optional-parameter-added"
    if parameter.get("in") == "path":
        rule = "path-parameter-added"
    scope.add(rule, parameter["name"], ABSENT, _shown(parameter), None, tokens)


def _is_ignored(parameter: Mapping[str, Any]) -> bool:
    """Whether OpenAPI wants a parameter to be ignored."""
    return parameter.get("in") == "header" and parameter["name"].lower() in _SET_BY_CLIENT


def _moved(scope: Scope, before: Source, after: Source) -> None:
    scope.add("parameter-moved", before[1]["name"], before[1].get("in"), after[1].get("in"), before[0], after[0])
    _compare(scope, before, after)


def _compare(scope: Scope, before: Source, after: Source) -> None:
    (tokens, base), (new_tokens, revision) = before, after
    scope = scope.at(tokens, new_tokens)
    if base["name"] != revision["name"] and base.get("in") == revision.get("in") == "path":
        scope.add("path-parameter-renamed", base["name"], base["name"], revision["name"])
    name = revision["name"]
    required = base.get("required") is True, revision.get("required") is True
    if required[0] != required[1] and base.get("in") != "path":
        scope.add("parameter-became-required" if required[1] else "parameter-became-optional", name, *required)
    styles = _style(base), _style(revision)
    if styles[0] != styles[1] and base.get("in") == revision.get("in"):
        scope.add("parameter-style-changed", name, styles[0], styles[1])
    compare_lifecycle(scope, name, base.get, revision.get, tokens, new_tokens)
    compare_texts(scope, name, base, revision, ("description", "example", "examples"))
    compare_rest(scope, base, revision, _READ)
    _compare_schemas(scope, before, after, all(required))


def _compare_schemas(scope: Scope, before: Source, after: Source, required: bool) -> None:
    pairs = scope.surface.pairs
    base, revision = pairs.base.node(*_schema(before)), pairs.revision.node(*_schema(after))
    is_text = "content" not in before[1] and "content" not in after[1]
    if not (is_text and compare_as_text(scope, after[1]["name"], base, revision)):
        scope.enter(pairs.slot(base, revision), parameter=not required)


def compare_as_text(scope: Scope, subject: str, base: Node, revision: Node) -> bool:
    """Report types that differ, but are written alike; whether there is nothing else to compare."""
    if is_within(base.types, revision.types) or is_within(revision.types, base.types):
        return False
    wider, narrower = _widens_as_text(base, revision), _widens_as_text(revision, base)
    if wider or narrower:
        rule = "type-widened" if wider else "type-narrowed"
        scope.add(rule, subject, names(base), names(revision), base.tokens, revision.tokens)
    return wider or narrower


def _widens_as_text(base: Node, revision: Node) -> bool:
    """Whether a schema of text on the wire takes all the text that another one took, although the types differ."""
    if base.types is None or revision.types is None or base.types <= revision.types or not base.is_scalar:
        return False
    if "array" in revision.types:
        items = revision.view.node(*revision.children.get("items", ()))
        return items.types is None or base.types <= items.types or _widens_as_text(base, items)
    return (
        "string" in revision.types
        and revision.values is None
        and not revision.single_values.keys() & {"format", "pattern"}
    )


def _schema(source: Source) -> tuple[Source, ...]:
    tokens, parameter = source
    if "schema" in parameter:
        return (((*tokens, "schema"), parameter["schema"]),)
    content = parameter.get("content")
    for media_type, value in content.items() if isinstance(content, Mapping) else ():
        if isinstance(value, Mapping) and "schema" in value:
            return (((*tokens, "content", media_type, "schema"), value["schema"]),)
    return ()


def _style(parameter: Mapping[str, Any]) -> list[Any]:
    """How a parameter is written, the defaults filled in."""
    content = parameter.get("content")
    if isinstance(content, Mapping) and "schema" not in parameter:
        return sorted(map(str, content))
    style = parameter.get("style") or _STYLES.get(str(parameter.get("in")), "form")
    explode = parameter.get("explode")
    explode = explode if isinstance(explode, bool) else style == "form"
    return [style, explode, parameter.get("allowReserved") is True]


def _shown(parameter: Mapping[str, Any]) -> dict[str, Any]:
    """A parameter without the texts about it."""
    return {key: parameter[key] for key in sorted(parameter) if key not in ANNOTATIONS}

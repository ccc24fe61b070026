"""Compares bodies, answers and their headers: media types, statuses, schemas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from letta_codegen.drift.collect import RawOperation
from letta_codegen.drift.finding import ABSENT, differ
from letta_codegen.drift.gather import Source
from letta_codegen.drift.literal import compare_rest, compare_texts
from letta_codegen.drift.parameters import compare_as_text
from letta_codegen.drift.surface import Scope

_BODY = frozenset(["description", "required", "content"])
_MEDIA = frozenset(["schema", "example", "examples", "encoding", "itemSchema"])
_RESPONSE = frozenset(["description", "summary", "headers", "content", "links"])
_HEADER = frozenset(
    ["description", "required", "schema", "content", "deprecated", "example", "examples", "style", "explode"]
)


def compare_body(scope: Scope, base: RawOperation, revision: RawOperation) -> None:
    """Compare the request bodies of an operation."""
    pairs, scope = scope.surface.pairs, scope.of("request")
    before = pairs.base.follow(base.content.get("requestBody"), (*base.tokens, "requestBody"))
    after = pairs.revision.follow(revision.content.get("requestBody"), (*revision.tokens, "requestBody"))
    old, new = before[1], after[1]
    if not isinstance(old, Mapping) and not isinstance(new, Mapping):
        return
    scope = scope.at(before[0], after[0])
    if not isinstance(old, Mapping):
        rule = "body-added" if new.get("required") is True else "optional-body-added"
        scope.add(rule, "body", ABSENT, sorted(_content(new)))
    elif not isinstance(new, Mapping):
        scope.add("body-removed", "body", sorted(_content(old)), ABSENT)
    else:
        _compare_bodies(scope, before, after)


def _compare_bodies(scope: Scope, before: Source, after: Source) -> None:
    old, new = before[1], after[1]
    required = old.get("required") is True, new.get("required") is True
    if required[0] != required[1]:
        scope.add("body-became-required" if required[1] else "body-became-optional", "body", *required)
    compare_texts(scope, "body", old, new, ("description",))
    compare_rest(scope, old, new, _BODY)
    _compare_content(scope, before, after)


def compare_answers(scope: Scope, base: RawOperation, revision: RawOperation) -> None:
    """Compare the answers of an operation."""
    scope = scope.of("response")
    old, new = _responses(scope, base, "base"), _responses(scope, revision, "revision")
    renamed = _renamed_status(set(old) - set(new), set(new) - set(old))
    for status in sorted(old.keys() | new.keys()):
        if status in renamed.values():
            continue
        other = renamed.get(status, status)
        if other != status:
            scope.add("status-changed", status, status, other, old[status][0], new[other][0])
        if status not in old:
            rule = "success-added" if _is_success(status) else "error-added"
            scope.add(rule, status, ABSENT, status, None, new[status][0])
        elif other not in new:
            rule = "success-removed" if _is_success(status) else "error-removed"
            scope.add(rule, status, status, ABSENT, old[status][0])
        else:
            is_kept = other == status or bool(_content(old[status][1])) == bool(_content(new[other][1]))
            _compare_response(scope, old[status], new[other], with_content=is_kept)


def _responses(scope: Scope, operation: RawOperation, side: str) -> dict[str, Source]:
    view = scope.surface.pairs.base if side == "base" else scope.surface.pairs.revision
    listed = operation.content.get("responses")
    found = {
        str(status)
        .upper()
        .replace("DEFAULT", "default"): view.follow(value, (*operation.tokens, "responses", str(status)))
        for status, value in (listed.items() if isinstance(listed, Mapping) else ())
        if not str(status).startswith("x-")
    }
    return {status: source for status, source in found.items() if isinstance(source[1], Mapping)}


def _renamed_status(gone: set[str], new: set[str]) -> dict[str, str]:
    """The one success that stands where one success stood."""
    pair = [sorted(filter(_is_success, statuses)) for statuses in (gone, new)]
    return {pair[0][0]: pair[1][0]} if len(pair[0]) == len(pair[1]) == 1 else {}


def _is_success(status: str) -> bool:
    return status.startswith("2")


def _compare_response(scope: Scope, before: Source, after: Source, *, with_content: bool) -> None:
    scope = scope.at(before[0], after[0])
    compare_texts(scope, before[0][-1], before[1], after[1], ("description", "summary"))
    compare_rest(scope, before[1], after[1], _RESPONSE)
    if differ(before[1].get("links", ABSENT), after[1].get("links", ABSENT)):
        scope.add("links-changed", "links", before[1].get("links", ABSENT), after[1].get("links", ABSENT))
    _compare_headers(scope, before, after)
    if with_content:
        _compare_content(scope, before, after)


def _compare_headers(scope: Scope, before: Source, after: Source) -> None:
    pairs = scope.surface.pairs
    old, new = (
        {str(name).lower(): (str(name), value) for name, value in (source[1].get("headers") or {}).items()}
        for source in (before, after)
    )
    for key in sorted(old.keys() | new.keys()):
        name = (old.get(key) or new[key])[0]
        left = pairs.base.follow(old[key][1] if key in old else None, (*before[0], "headers", name))
        right = pairs.revision.follow(new[key][1] if key in new else None, (*after[0], "headers", name))
        if not isinstance(right[1], Mapping) and isinstance(left[1], Mapping):
            rule = "header-removed" if left[1].get("required") is True else "optional-header-removed"
            scope.add(rule, name, name, ABSENT, left[0])
        elif not isinstance(left[1], Mapping):
            scope.add("header-added", name, ABSENT, name, None, right[0])
        else:
            _compare_header(scope.at(left[0], right[0]), name, left, right)


def _compare_header(scope: Scope, name: str, before: Source, after: Source) -> None:
    required = before[1].get("required") is True, after[1].get("required") is True
    if required[0] != required[1]:
        scope.add("header-became-required" if required[1] else "header-became-optional", name, *required)
    compare_texts(scope, name, before[1], after[1], ("description", "example", "examples", "deprecated"))
    compare_rest(scope, before[1], after[1], _HEADER)
    scope.enter(scope.surface.pairs.at(_schema(before), _schema(after)))


def _compare_content(scope: Scope, before: Source, after: Source) -> None:
    old, new = _content(before[1]), _content(after[1])
    renamed = _renamed_media(old.keys() - new.keys(), new.keys() - old.keys())
    for name in sorted(old.keys() | new.keys()):
        if name in renamed.values():
            continue
        other = renamed.get(name, name)
        if name not in old:
            scope.add("media-type-added", name, ABSENT, name, None, (*after[0], "content", new[name][0]))
        elif other not in new:
            scope.add("media-type-removed", name, name, ABSENT, (*before[0], "content", old[name][0]))
        else:
            places = (*before[0], "content", old[name][0]), (*after[0], "content", new[other][0])
            if old[name][0] != new[other][0]:
                scope.add(_media_rule(name, other), name, old[name][0], new[other][0], *places)
            _compare_media(scope.at(*places), name, (places[0], old[name][1]), (places[1], new[other][1]))


def _content(owner: Mapping[str, Any]) -> dict[str, tuple[str, Mapping[str, Any]]]:
    """The media types without parameters, in lower case, with their spelling and what they say."""
    content = owner.get("content")
    found: dict[str, tuple[str, Mapping[str, Any]]] = {}
    for name, value in content.items() if isinstance(content, Mapping) else ():
        found[str(name).partition(";")[0].strip().lower()] = (str(name), value if isinstance(value, Mapping) else {})
    return found


def _renamed_media(gone: set[str], new: set[str]) -> dict[str, str]:
    """Media types that became ranges which hold them, or the other way round."""
    found: dict[str, str] = {}
    for name in sorted(gone):
        partner = next((other for other in sorted(new) if _holds(other, name) or _holds(name, other)), None)
        if partner and partner not in found.values():
            found[name] = partner
    return found


def _holds(wide: str, narrow: str) -> bool:
    kind, _, subtype = wide.partition("/")
    other, _, suffixed = narrow.partition("/")
    if subtype == "*":
        return kind in ("*", other)
    return kind == other and suffixed.endswith(f"+{subtype}")


def _media_rule(name: str, other: str) -> str:
    if name == other:
        return "media-type-changed"
    return "media-type-generalized" if _holds(other, name) else "media-type-specialized"


def _compare_media(scope: Scope, name: str, before: Source, after: Source) -> None:
    compare_texts(scope, name, before[1], after[1], ("example", "examples"))
    compare_rest(scope, before[1], after[1], _MEDIA)
    if differ(before[1].get("encoding", ABSENT), after[1].get("encoding", ABSENT)):
        scope.add("encoding-changed", name, before[1].get("encoding", ABSENT), after[1].get("encoding", ABSENT))
    for keyword in ("schema", "itemSchema"):
        old, new = before[1].get(keyword, ABSENT), after[1].get(keyword, ABSENT)
        if old is not ABSENT and new is not ABSENT:
            base, revision = ((*before[0], keyword), old), ((*after[0], keyword), new)
            _enter(scope, name, base, revision)
        elif old is not ABSENT:
            scope.add("media-schema-removed", name, old, ABSENT)
        elif new is not ABSENT:
            scope.add("media-schema-added", name, ABSENT, new)


def _enter(scope: Scope, media_type: str, before: Source, after: Source) -> None:
    pairs = scope.surface.pairs
    base, revision = pairs.base.node(before), pairs.revision.node(after)
    is_text = scope.use == "request" and not _is_json(media_type)
    if not (is_text and compare_as_text(scope, "type", base, revision)):
        scope.enter(pairs.slot(base, revision))


def _is_json(media_type: str) -> bool:
    return media_type.endswith(("/json", "+json", "*"))


def _schema(source: Source) -> tuple[Source, ...]:
    tokens, header = source
    if "schema" in header:
        return (((*tokens, "schema"), header["schema"]),)
    for media_type, value in (header.get("content") or {}).items():
        if isinstance(value, Mapping) and "schema" in value:
            return (((*tokens, "content", media_type, "schema"), value["schema"]),)
    return ()

"""Compares the operations of two documents: which are the same, moved, gone or new, and what is said about each.

Operations are matched by method and path without the names of variables, then by operationId, then by what they are
made of, so that one that moved is one change.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from letta_codegen.drift.bodies import compare_answers, compare_body
from letta_codegen.drift.collect import METHODS, RawOperation, of_item, operations
from letta_codegen.drift.finding import ABSENT, differ
from letta_codegen.drift.lifecycle import compare_lifecycle
from letta_codegen.drift.literal import compare_rest, compare_texts
from letta_codegen.drift.parameters import compare_parameters
from letta_codegen.drift.plain import frozen
from letta_codegen.drift.security import compare_requirements
from letta_codegen.drift.surface import Scope, Surface

_READ = frozenset(["parameters", "requestBody", "responses", "callbacks", "deprecated", "security", "servers",
                   "tags", "operationId", "summary", "description", "externalDocs", "x-sunset",
                   "x-stability-level"])  # fmt: skip


_OF_ITEM = frozenset([*METHODS, "parameters", "servers", "summary", "description", "$ref"])


def compare_operations(surface: Surface) -> None:
    """Compare all operations of the paths."""
    found = list(operations(surface.pairs.base)), list(operations(surface.pairs.revision))
    shared = _shared_templates(found[0]) | _shared_templates(found[1])
    base, revision = ({_identity(operation, shared): operation for operation in side} for side in found)
    gone = [base[key] for key in sorted(base.keys() - revision.keys())]
    new = [revision[key] for key in sorted(revision.keys() - base.keys())]
    moved = match_moved(gone, new)
    for key in sorted(base.keys() & revision.keys()):
        compare_operation(surface, base[key], revision[key])
    for before, after in moved:
        scope = _scope(surface, before, after)
        rule = "operation-moved" if before.variables == after.variables else "operation-moved-elsewhere"
        scope.add(rule, str(before.key), str(before.key), str(after.key))
        compare_operation(surface, before, after)
    for operation in gone:
        if operation not in [before for before, _ in moved]:
            _removed(surface, operation)
    for operation in new:
        if operation not in [after for _, after in moved]:
            scope = Scope(surface, operation.key, None, ("paths",), operation.tokens)
            scope.add("operation-added", str(operation.key), ABSENT, str(operation.key))


def _shared_templates(found: list[RawOperation]) -> set[tuple[str, str]]:
    """Templates that several operations of a document have, which only the names of their variables tell apart."""
    return {template for template, count in Counter(operation.template for operation in found).items() if count > 1}


def _identity(operation: RawOperation, shared: set[tuple[str, str]]) -> tuple[str, str]:
    return operation.template if operation.template not in shared else (operation.key.method, operation.key.path)


def compare_webhooks(surface: Surface) -> None:
    """Compare the webhooks, whose requests the client receives."""
    base = {operation.key: operation for operation in operations(surface.pairs.base, "webhooks")}
    revision = {operation.key: operation for operation in operations(surface.pairs.revision, "webhooks")}
    for key in sorted(base.keys() | revision.keys()):
        if key not in revision:
            scope = Scope(surface, None, None, base[key].tokens, ("webhooks",))
            scope.add("webhook-removed", key.path, str(key), ABSENT)
        elif key not in base:
            scope = Scope(surface, None, None, ("webhooks",), revision[key].tokens)
            scope.add("webhook-added", key.path, ABSENT, str(key))
        else:
            compare_operation(surface, base[key], revision[key], is_received=True)


def match_moved(gone: list[RawOperation], new: list[RawOperation]) -> list[tuple[RawOperation, RawOperation]]:
    """Which operations are the same under another method or path: by operationId, by equal content and a like path."""
    found = _by_identity(gone, new, lambda operation: operation.operation_id)
    rest = [operation for operation in gone if operation not in [before for before, _ in found]]
    other = [operation for operation in new if operation not in [after for _, after in found]]
    return [*found, *_by_identity(rest, other, _signature)]


def _by_identity(
    gone: list[RawOperation], new: list[RawOperation], key: Any
) -> list[tuple[RawOperation, RawOperation]]:
    counts = Counter(key(operation) for operation in gone), Counter(key(operation) for operation in new)
    known = {key(operation): operation for operation in new}
    return [
        (operation, known[key(operation)])
        for operation in gone
        if key(operation) and counts[0][key(operation)] == counts[1][key(operation)] == 1
    ]


def _signature(operation: RawOperation) -> str:
    """What an operation says, and the last word of its path; nothing if that is too little to go by."""
    content = {key: operation.content.get(key) for key in ("requestBody", "responses")}
    text = frozen([content, sorted(operation.parameters)])
    words = [word for word in operation.key.path.split("/") if word and not word.startswith("{")]
    return f"{operation.key.method} {words[-1]} {text}" if words and "$ref" in text else ""


def _scope(surface: Surface, base: RawOperation, revision: RawOperation, is_received: bool = False) -> Scope:
    return Scope(surface, base.key, None, base.tokens, revision.tokens, is_received)


def _removed(surface: Surface, operation: RawOperation) -> None:
    rule = "operation-removed"
    if operation.content.get("deprecated") is True:
        rule = "deprecated-operation-removed"
        if not surface.pairs.notice.is_over(operation.content.get("x-sunset")):
            rule = "operation-removed-before-sunset"
    Scope(surface, operation.key, None, operation.tokens, ("paths",)).add(
        rule, str(operation.key), str(operation.key), ABSENT
    )


def compare_operation(
    surface: Surface, base: RawOperation, revision: RawOperation, *, is_received: bool = False
) -> None:
    """Compare two operations that are the same one."""
    scope = _scope(surface, base, revision, is_received)
    before, after = base.content, revision.content
    compare_lifecycle(scope, "operation", before.get, after.get, base.tokens, revision.tokens)
    _compare_identity(scope, before, after)
    root = surface.pairs.base.root, surface.pairs.revision.root
    compare_requirements(scope, _own(before, "security", root[0]), _own(after, "security", root[1]))
    if differ(_own(before, "servers", base.item), _own(after, "servers", revision.item)):
        scope.add("operation-servers-changed", "servers", before.get("servers", ABSENT), after.get("servers", ABSENT))
    compare_texts(scope, "", before, after, ("summary", "description", "externalDocs"))
    compare_rest(scope, before, after, _READ)
    compare_texts(scope, "path", base.item, revision.item, ("summary", "description"))
    compare_rest(scope.at(base.tokens[:-1], revision.tokens[:-1]), base.item, revision.item, _OF_ITEM)
    compare_parameters(scope.of("request"), base, revision)
    compare_body(scope, base, revision)
    compare_answers(scope, base, revision)
    _compare_callbacks(scope, base, revision)


def _own(content: Mapping[str, Any], key: str, otherwise: Mapping[str, Any]) -> Any:
    """A key of an operation, or what holds if it has none."""
    return content[key] if key in content else otherwise.get(key, ABSENT)


def _compare_identity(scope: Scope, before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
    ids = before.get("operationId", ABSENT), after.get("operationId", ABSENT)
    if differ(*ids):
        rule = "added" if ids[0] is ABSENT else "removed" if ids[1] is ABSENT else "changed"
        scope.add(f"operation-id-{rule}", "operationId", *ids)
    tags = [_texts(content.get("tags")) for content in (before, after)]
    for tag in sorted(tags[0] - tags[1]):
        scope.add("tag-removed", tag, tag, ABSENT)
    for tag in sorted(tags[1] - tags[0]):
        scope.add("tag-added", tag, ABSENT, tag)


def _texts(value: Any) -> set[str]:
    return {str(item) for item in value} if isinstance(value, list) else set()


def _compare_callbacks(scope: Scope, base: RawOperation, revision: RawOperation) -> None:
    old, new = _callbacks(scope, base, "base"), _callbacks(scope, revision, "revision")
    for key in sorted(old.keys() | new.keys()):
        if key not in new:
            scope.add("callback-removed", " ".join(key), " ".join(key), ABSENT, old[key].tokens)
        elif key not in old:
            scope.add("callback-added", " ".join(key), ABSENT, " ".join(key), None, new[key].tokens)
        else:
            compare_operation(scope.surface, old[key], new[key], is_received=not scope.is_received)


def _callbacks(scope: Scope, operation: RawOperation, side: str) -> dict[tuple[str, ...], RawOperation]:
    """The operations of the callbacks, under the key of the operation that has them."""
    view = scope.surface.pairs.base if side == "base" else scope.surface.pairs.revision
    listed = operation.content.get("callbacks")
    found: dict[tuple[str, ...], RawOperation] = {}
    for name, value in listed.items() if isinstance(listed, Mapping) else ():
        tokens, callback = view.follow(value, (*operation.tokens, "callbacks", name))
        for expression, item in callback.items() if isinstance(callback, Mapping) else ():
            for inner in of_item(view, expression, ((*tokens, expression), item)):
                named = RawOperation(operation.key, inner.tokens, inner.content, inner.item, inner.parameters)
                found[name, expression, inner.key.method] = named
    return found

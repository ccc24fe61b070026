"""Overlays: corrections to a document that stand in a file of their own (OpenAPI Overlay 1.0, RFC 9535 paths).

An overlay comes in as a file or a JSON value, and is refused if it is not well-formed; applied to a document it gives a
new one. Actions are applied in order: `remove`, or `update`, which merges objects recursively and appends to arrays
what is not in them yet. An action that matches nothing, or changes nothing any more, is reported: perhaps upstream has
mended what it was for.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from jsonpath_rfc9535 import JSONPathEnvironment, JSONPathError, JSONPathNode, JSONPathQuery

from letta_codegen.diagnostics import CodegenError, Diagnostics, DocumentError
from letta_codegen.document.document import JSON, Document
from letta_codegen.document.load import DEFAULT_LIMITS, parse

_HINT = "an overlay is an object with `overlay: 1.0.0`, `info` (title, version) and a list of `actions`"


class _Environment(JSONPathEnvironment):
    """Descends as deep as a document may be nested."""

    max_recursion_depth = DEFAULT_LIMITS.depth + 1


_ENVIRONMENT = _Environment()


@dataclass(frozen=True, slots=True)
class Action:
    """One correction.

    Attributes:
        target: Text of the JSONPath.
        query: The path, compiled.
        description: The reason, for people.
        update: What is merged into each target.
        remove: Whether the targets are removed instead.
    """

    target: str
    query: JSONPathQuery
    description: str
    update: JSON
    remove: bool


@dataclass(frozen=True, slots=True)
class Overlay:
    """A well-formed overlay: what the user calls it, its title, and its actions in order."""

    source: str
    title: str
    actions: tuple[Action, ...]

    @classmethod
    def parse(cls, value: JSON, source: str) -> Overlay:
        """Check an overlay and compile its paths.

        Args:
            value: The overlay document.
            source: What the user calls it, for messages.

        Raises:
            DocumentError: It is not a well-formed overlay.
        """
        if not isinstance(value, Mapping) or not isinstance(value.get("overlay"), str):
            raise DocumentError("this is not an overlay", where=source, hint=_HINT)
        if not value["overlay"].startswith(("1.0", "1.1")):
            raise DocumentError(f"overlays of version {value['overlay']} are not supported", where=source, hint=_HINT)
        actions = value.get("actions")
        if not isinstance(actions, list) or not actions:
            raise DocumentError("`actions` must be a list with at least one action", where=source, hint=_HINT)
        info = value.get("info")
        title = str(info.get("title", "")) if isinstance(info, Mapping) else ""
        return cls(source, title, tuple(_action(action, f"{source}#/actions/{n}") for n, action in enumerate(actions)))


def read(path: Path) -> Overlay:
    """Read an overlay from its file.

    Args:
        path: A JSON or YAML file.

    Raises:
        CodegenError: There is no such file, or it is not a well-formed overlay.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        hint = "name the file in [tool.letta-codegen], `overlay`, or leave that option out"
        raise CodegenError(f"cannot read the overlay: {error.strerror}", where=path.as_posix(), hint=hint) from None
    return Overlay.parse(parse(data, path.as_posix()), path.as_posix())


def apply(document: Document, overlay: Overlay, diagnostics: Diagnostics) -> Document:
    """Apply an overlay to a document.

    Args:
        document: The document as loaded; it stays as it is.
        overlay: The corrections.
        diagnostics: Told of actions that match nothing or change nothing.

    Returns:
        A corrected copy.
    """
    root = _copy(document.root)
    for number, action in enumerate(overlay.actions):
        problem = _remove(root, action) if action.remove else _update(root, action)
        if problem:
            code, message = problem
            reason = f" (its reason was: {action.description})" if action.description else ""
            diagnostics.add(code, f"/actions/{number}", f"{action.target} {message}{reason}", source=overlay.source)
    return replace(document, root=root)


def _action(value: JSON, where: str) -> Action:
    if not isinstance(value, Mapping) or not isinstance(value.get("target"), str):
        raise DocumentError("an action must be an object with a `target`", where=where, hint=_HINT)
    if "copy" in value:
        raise DocumentError("`copy` is not supported", where=where, hint="write what is to be copied into `update`")
    remove = value.get("remove", False)
    if not isinstance(remove, bool) or not (remove or "update" in value):
        raise DocumentError("an action must have an `update`, or `remove: true`", where=where)
    try:
        query = _ENVIRONMENT.compile(value["target"])
    except JSONPathError as error:
        problem = str(error).partition("\n")[0]
        raise DocumentError(f"the target is no JSONPath (RFC 9535): {problem}", where=f"{where}/target") from None
    return Action(value["target"], query, str(value.get("description", "")).strip(), value.get("update"), remove)


def _remove(root: JSON, action: Action) -> tuple[str, str] | None:
    locations = {node.location for node in action.query.find(root)}
    if not locations:
        return "OVL001", "matches nothing"
    if () in locations:
        return "OVL003", "is the whole document, which cannot be removed"
    # From the end, so that removing from an array does not move what is removed next, and what is inside goes first.
    for location in sorted(
        locations, key=lambda parts: [(isinstance(part, str), part) for part in parts], reverse=True
    ):
        del _at(root, location[:-1])[location[-1]]
    return None


def _update(root: JSON, action: Action) -> tuple[str, str] | None:
    nodes = action.query.find(root)
    if not nodes:
        return "OVL001", "matches nothing"
    for node in nodes:
        problem = _mismatch(node, action.update)
        if problem:
            return "OVL003", f"leads to {problem}; nothing was changed"
    changes = [_merge_node(node.value, action.update) for node in nodes]
    return None if any(changes) else ("OVL002", "changes nothing any more")


def _mismatch(node: JSONPathNode, update: JSON) -> str:
    """What speaks against an update of a node: a value that is no container, or an object to be merged with none."""
    if not isinstance(node.value, (dict, list)):
        return f"a plain value ({node.path()}), which cannot be updated"
    if isinstance(node.value, dict) and not isinstance(update, Mapping):
        return f"an object ({node.path()}), into which only an object can be merged"
    return ""


def _merge_node(target: Any, update: JSON) -> bool:
    if isinstance(target, list):
        return _append(target, update if isinstance(update, list) else [update])
    return _merge(target, update)


def _merge(target: dict[str, JSON], update: Mapping[str, JSON]) -> bool:
    changed = False
    for key, value in update.items():
        old = target.get(key)
        if isinstance(old, dict) and isinstance(value, Mapping):
            changed = _merge(old, value) or changed
        elif isinstance(old, list) and isinstance(value, list):
            changed = _append(old, value) or changed
        elif key not in target or not _same(old, value):
            target[key] = _copy(value)
            changed = True
    return changed


def _append(target: list[JSON], values: list[JSON]) -> bool:
    new = [value for value in values if not any(_same(value, old) for old in target)]
    target.extend(_copy(value) for value in new)
    return bool(new)


def _same(one: JSON, other: JSON) -> bool:
    """Equality of JSON values, where 1 and true differ."""
    if isinstance(one, bool) is not isinstance(other, bool):
        return False
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return one.keys() == other.keys() and all(_same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_same, one, other))
    return bool(one == other)


def _at(root: JSON, location: tuple[int | str, ...]) -> JSON:
    node = root
    for part in location:
        node = node[part]
    return node


def _copy(value: JSON) -> JSON:
    if isinstance(value, Mapping):
        return {key: _copy(item) for key, item in value.items()}
    return [_copy(item) for item in value] if isinstance(value, list) else value

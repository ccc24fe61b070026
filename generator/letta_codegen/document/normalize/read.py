"""The first step: copies a document into a `Tree`, and lists its schemas.

Whatever has the wrong shape (a list where an object must be, a keyword with a senseless value, a schema that is a
number) is left out with a diagnostic, so that no later step can stumble over it. `true` and `false` as schemas become
the objects that mean the same. Webhooks and callbacks are kept as they are.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import TypeAlias

from letta_codegen.diagnostics import Diagnostics
from letta_codegen.document.document import JSON, Document
from letta_codegen.document.normalize.keywords import CHECKS
from letta_codegen.document.normalize.tree import LISTS, MAPS, SINGLE, Schema, Tokens, Tree

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
Reader: TypeAlias = Callable[[Tree, JSON, Tokens], JSON]

_SCHEMA_MAPS, _SCHEMA_LISTS, _SCHEMA_SINGLE = frozenset(MAPS), frozenset(LISTS), frozenset(SINGLE)
_FLAGS = frozenset(["additionalProperties", "unevaluatedProperties", "unevaluatedItems"])
"""Here `true` and `false` have a meaning of their own that models know."""

_DEFINITIONS = frozenset(["$defs", "definitions"])
"""Schemas stand here in documents that were put together from others; references lead to them all the same."""


def read(document: Document, diagnostics: Diagnostics) -> Tree:
    """Copy a document into a tree.

    Args:
        document: As loaded, with the overlay applied; it stays as it is.
        diagnostics: Where findings go.

    Returns:
        A tree whose `paths` and `components` have the shape that the specification asks for.
    """
    source = document.root
    tree = Tree({}, str(source.get("openapi", "")).startswith("3.0"), diagnostics)
    for key, value in source.items():
        tree.root[key] = copy.deepcopy(value) if key not in ("paths", "components") else {}
    for key in sorted(_DEFINITIONS & source.keys()):
        tree.root[key] = _map_of(read_schema, tree, source[key], (key,))
    tree.root["paths"] = _extended_map_of(_object("path"), tree, source.get("paths") or {}, ("paths",))
    components = _object("components")(tree, source.get("components") or {}, ("components",)) or {}
    tree.root["components"] = components
    components.setdefault("schemas", {})
    return tree


def read_schema(tree: Tree, value: JSON, place: Tokens) -> Schema:
    """Copy a schema and everything below it into the tree."""
    if not isinstance(value, dict):
        return _odd_schema(tree, value, place)
    schema = tree.register({}, place)
    for keyword, content in value.items():
        if keyword.startswith("x-") or (keyword in CHECKS and CHECKS[keyword](content)):
            schema |= _keyword(tree, keyword, content, (*place, keyword))
        elif keyword in CHECKS and content is not None:  # many programs write null where they have nothing to say
            tree.report("NRM001", (*place, keyword), f"the value of `{keyword}` makes no sense there and was left out")
    return schema


def _keyword(tree: Tree, keyword: str, content: JSON, place: Tokens) -> Schema:
    """A keyword with its value copied; nothing if it says nothing."""
    if keyword in _SCHEMA_MAPS:
        # A property whose schema is `false` is one that must not be there.
        items = ((key, item) for key, item in content.items() if item is not False)
        return {keyword: {key: read_schema(tree, item, (*place, key)) for key, item in items}}
    if keyword in _SCHEMA_LISTS:
        members = [read_schema(tree, item, (*place, str(n))) for n, item in enumerate(content) if item is not False]
        return {keyword: members} if members else {}
    if keyword not in _SCHEMA_SINGLE or (isinstance(content, bool) and keyword in _FLAGS):
        return {keyword: content}
    if keyword == "items" and content is False:
        # The same for a tuple; elsewhere it would be a list of nothing.
        return {"unevaluatedItems": False}
    return {keyword: read_schema(tree, content, place)}


def _odd_schema(tree: Tree, value: JSON, place: Tokens) -> Schema:
    if value is not True and value is not False:
        tree.report("NRM001", place, "this is no schema; it stands for any value now")
    return tree.register({"not": tree.register({}, place)} if value is False else {}, place)


def _object(kind: str) -> Reader:
    def read_object(tree: Tree, value: JSON, place: Tokens) -> JSON:
        if not isinstance(value, dict):
            code = "OAS040" if kind in ("operation", "path") else "NRM001"
            tree.report(code, place, f"an object must stand here; the {kind} was left out")
            return None
        return _fields(tree, kind, value, place)

    return read_object


def _fields(tree: Tree, kind: str, value: dict[str, JSON], place: Tokens) -> dict[str, JSON]:
    result: dict[str, JSON] = {}
    tree.remember(result, place, kind)
    for key, content in value.items():
        reader = _READERS[kind].get(key)
        absent = content is None and key not in METHODS
        copied = content if reader is None or absent else reader(tree, content, (*place, key))
        if copied is not None:
            result[key] = copied
    return result


def _map_of(reader: Reader, tree: Tree, value: JSON, place: Tokens) -> JSON:
    if not isinstance(value, dict):
        tree.report("NRM001", place, "an object must stand here; it was left out")
        return {}
    read_items = ((key, reader(tree, item, (*place, key))) for key, item in value.items())
    return {key: item for key, item in read_items if item is not None}


def _extended_map_of(reader: Reader, tree: Tree, value: JSON, place: Tokens) -> JSON:
    """A map that may have extensions among its keys; elsewhere a key like `x-rate-limit` is a name."""
    known = {k: v for k, v in value.items() if not k.startswith("x-")} if isinstance(value, dict) else value
    return _map_of(reader, tree, known, place)


def _list_of(reader: Reader, tree: Tree, value: JSON, place: Tokens) -> JSON:
    if not isinstance(value, list):
        tree.report("NRM001", place, "a list must stand here; it was left out")
        return []
    items = [reader(tree, item, (*place, str(index))) for index, item in enumerate(value)]
    return [item for item in items if item is not None]


def _mapping(reader: Reader) -> Reader:
    return lambda tree, value, place: _map_of(reader, tree, value, place)


def _extended_mapping(reader: Reader) -> Reader:
    return lambda tree, value, place: _extended_map_of(reader, tree, value, place)


def _listing(reader: Reader) -> Reader:
    return lambda tree, value, place: _list_of(reader, tree, value, place)


_PARAMETERS = _listing(_object("parameter"))
_CONTENT = _mapping(_object("media type"))
_HEADERS = _mapping(_object("header"))
_READERS: dict[str, dict[str, Reader]] = {
    "components": {
        "schemas": _mapping(read_schema),
        "parameters": _mapping(_object("parameter")),
        "requestBodies": _mapping(_object("request body")),
        "responses": _mapping(_object("response")),
        "headers": _HEADERS,
        "pathItems": _mapping(_object("path")),
        "securitySchemes": _mapping(_object("security scheme")),
    },
    "path": {"parameters": _PARAMETERS, **dict.fromkeys(METHODS, _object("operation"))},
    "operation": {
        "parameters": _PARAMETERS,
        "requestBody": _object("request body"),
        "responses": _extended_mapping(_object("response")),
    },
    "parameter": {"schema": read_schema, "content": _CONTENT},
    "header": {"schema": read_schema, "content": _CONTENT},
    "request body": {"content": _CONTENT},
    "response": {"content": _CONTENT, "headers": _HEADERS},
    "media type": {"schema": read_schema, "itemSchema": read_schema},
    "security scheme": {},
}

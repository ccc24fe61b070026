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
    tree.root["paths"] = _map_of(_object("path"), tree, source.get("paths") or {}, ("paths",))
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
        check = CHECKS.get(keyword)
        if check is not None and not check(content):
            tree.report("NRM001", (*place, keyword), f"the value of `{keyword}` makes no sense there and was left out")
        elif keyword in _SCHEMA_MAPS:
            schema[keyword] = {key: read_schema(tree, item, (*place, keyword, key)) for key, item in content.items()}
        elif keyword in _SCHEMA_SINGLE:
            schema[keyword] = _single(tree, keyword, content, (*place, keyword))
        elif keyword in _SCHEMA_LISTS:
            schema[keyword] = [read_schema(tree, item, (*place, keyword, str(n))) for n, item in enumerate(content)]
        else:
            schema[keyword] = content
    return schema


def _single(tree: Tree, keyword: str, content: JSON, place: Tokens) -> JSON:
    # Here `true` and `false` have a meaning of their own that models know.
    if isinstance(content, bool) and keyword in ("additionalProperties", "unevaluatedProperties", "unevaluatedItems"):
        return content
    return read_schema(tree, content, place)


def _odd_schema(tree: Tree, value: JSON, place: Tokens) -> Schema:
    if value is not True and value is not False:
        tree.report("NRM001", place, "this is no schema; it stands for any value now")
    return tree.register({"not": {}} if value is False else {}, place)


def _object(kind: str) -> Reader:
    def read_object(tree: Tree, value: JSON, place: Tokens) -> JSON:
        if not isinstance(value, dict):
            tree.report("NRM001", place, f"an object must stand here; the {kind} was left out")
            return None
        return _fields(tree, kind, value, place)

    return read_object


def _fields(tree: Tree, kind: str, value: dict[str, JSON], place: Tokens) -> dict[str, JSON]:
    result: dict[str, JSON] = {}
    for key, content in value.items():
        reader = _READERS[kind].get(key)
        copied = content if reader is None else reader(tree, content, (*place, key))
        if copied is not None:
            result[key] = copied
    return result


def _map_of(reader: Reader, tree: Tree, value: JSON, place: Tokens) -> JSON:
    if not isinstance(value, dict):
        tree.report("NRM001", place, "an object must stand here; it was left out")
        return {}
    read_items = ((key, reader(tree, item, (*place, key))) for key, item in value.items() if not key.startswith("x-"))
    return {key: item for key, item in read_items if item is not None}


def _list_of(reader: Reader, tree: Tree, value: JSON, place: Tokens) -> JSON:
    if not isinstance(value, list):
        tree.report("NRM001", place, "a list must stand here; it was left out")
        return []
    items = [reader(tree, item, (*place, str(index))) for index, item in enumerate(value)]
    return [item for item in items if item is not None]


def _mapping(reader: Reader) -> Reader:
    return lambda tree, value, place: _map_of(reader, tree, value, place)


def _listing(reader: Reader) -> Reader:
    return lambda tree, value, place: _list_of(reader, tree, value, place)


def _schemas(tree: Tree, value: JSON, place: Tokens) -> JSON:
    if not isinstance(value, dict):
        return _map_of(read_schema, tree, value, place)
    return {key: read_schema(tree, item, (*place, key)) for key, item in value.items()}


_PARAMETERS = _listing(_object("parameter"))
_CONTENT = _mapping(_object("media type"))
_HEADERS = _mapping(_object("header"))
_READERS: dict[str, dict[str, Reader]] = {
    "components": {
        "schemas": _schemas,
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
        "responses": _mapping(_object("response")),
    },
    "parameter": {"schema": read_schema, "content": _CONTENT},
    "header": {"schema": read_schema, "content": _CONTENT},
    "request body": {"content": _CONTENT},
    "response": {"content": _CONTENT, "headers": _HEADERS},
    "media type": {"schema": read_schema, "itemSchema": read_schema},
    "security scheme": {},
}

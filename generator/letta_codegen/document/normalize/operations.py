"""Operations by themselves: parameters of the path item merged in, and no reference but to component schemas.

References to parameters, bodies, answers, headers and path items are replaced by what they lead to; after that only
schemas and security schemes are left among the components. What cannot be found is left out with a diagnostic.
"""

from __future__ import annotations

from dataclasses import dataclass

from letta_codegen.document.document import JSON
from letta_codegen.document.normalize.read import METHODS
from letta_codegen.document.normalize.tree import Tokens, Tree
from letta_codegen.document.pointer import Pointer

_KEPT = ("schemas", "securitySchemes")
_LONGEST_CHAIN = 16


def settle_operations(tree: Tree) -> None:
    """Apply the step to every path item."""
    paths: dict[str, JSON] = tree.root["paths"]
    tree.root["paths"] = {
        path: item for path, raw in paths.items() if (item := _path_item(tree, raw, ("paths", path))) is not None
    }
    components = tree.root["components"]
    tree.root["components"] = {key: value for key, value in components.items() if key in _KEPT or key.startswith("x-")}


def _path_item(tree: Tree, raw: JSON, place: Tokens) -> JSON:
    found = _follow(tree, raw, place)
    if found is None:
        return None
    # Beside a reference a path item may have more: the specification leaves open what wins, here it is the nearer.
    item = {**found.node, **{key: value for key, value in raw.items() if key != "$ref"}}
    shared = _parameters(tree, item.pop("parameters", []), (*found.place, "parameters"))
    for method in METHODS:
        if method in item:
            item[method] = _operation(tree, item[method], (*found.place, method), shared)
    return item


@dataclass(frozen=True, slots=True)
class _Found:
    """What a reference leads to, and where that stood in the document as loaded."""

    node: dict[str, JSON]
    place: Tokens


def _operation(tree: Tree, raw: dict[str, JSON], place: Tokens, shared: list[_Found]) -> dict[str, JSON]:
    operation = dict(raw)
    own = _parameters(tree, raw.get("parameters", []), (*place, "parameters"))
    parameters = {_identity(found.node): found for found in (*shared, *own)}
    if parameters:
        operation["parameters"] = [found.node for found in parameters.values()]
        for index, found in enumerate(parameters.values()):
            tree.parameters_moved[(*place, "parameters", str(index))] = found.place
    if "requestBody" in raw:
        body = _follow(tree, raw["requestBody"], (*place, "requestBody"))
        operation.pop("requestBody") if body is None else operation.update(requestBody=body.node)
    responses = {
        status: _response(tree, found)
        for status, response in raw.get("responses", {}).items()
        if (found := _follow(tree, response, (*place, "responses", status))) is not None
    }
    return {**operation, "responses": responses}


def _response(tree: Tree, found: _Found) -> dict[str, JSON]:
    if "headers" not in found.node:
        return found.node
    headers = {
        name: header.node
        for name, raw in found.node["headers"].items()
        if (header := _follow(tree, raw, (*found.place, "headers", name))) is not None
    }
    return {**found.node, "headers": headers}


def _parameters(tree: Tree, raw: list[JSON], place: Tokens) -> list[_Found]:
    found = [_follow(tree, parameter, (*place, str(index))) for index, parameter in enumerate(raw)]
    return [parameter for parameter in found if parameter is not None]


def _identity(parameter: dict[str, JSON]) -> tuple[str, str]:
    """Parameters are told apart by place and name (header names without case)."""
    location, name = str(parameter.get("in", "")), str(parameter.get("name", ""))
    return location, name.lower() if location == "header" else name


def _follow(tree: Tree, node: dict[str, JSON], place: Tokens) -> _Found | None:
    for _ in range(_LONGEST_CHAIN):
        reference = node.get("$ref")
        if reference is None:
            return _Found(node, place)
        tokens = Pointer.parse(reference).tokens if isinstance(reference, str) and reference.startswith("#/") else ()
        target = _at(tree.root, tokens)
        if not tokens or not isinstance(target, dict):
            break
        node, place = target, tokens
    tree.report(
        "NRM002", place, f"the reference {node.get('$ref')!r} leads nowhere; what should stand here was left out"
    )
    return None


def _at(node: JSON, tokens: Tokens) -> JSON:
    for token in tokens:
        try:
            node = node[int(token)] if isinstance(node, list) else node[token]
        except (KeyError, IndexError, ValueError, TypeError):
            return None
    return node

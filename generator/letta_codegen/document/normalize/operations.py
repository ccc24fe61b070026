"""Operations by themselves: parameters of the path item merged in, and no reference but to component schemas.

References to parameters, bodies, answers, headers, path items and security schemes are replaced by what they lead to;
after that only schemas and security schemes are left among the components. What cannot be found, and parameters that
are given twice, are left out with a diagnostic.
"""

from __future__ import annotations

from letta_codegen.diagnostics import shown
from letta_codegen.document.document import JSON
from letta_codegen.document.normalize.read import METHODS
from letta_codegen.document.normalize.tree import Tokens, Tree
from letta_codegen.document.pointer import Pointer, find

Node = dict[str, JSON]

_KEPT = ("schemas", "securitySchemes")
_LONGEST_CHAIN = 16
_CODES = {"path": "OAS040", "security scheme": "OAS050"}
"""What is reported if a thing of that kind has to be left out; NRM002 and NRM003 for the others."""


def settle_operations(tree: Tree) -> None:
    """Apply the step to every path item."""
    paths: dict[str, Node] = tree.root["paths"]
    tree.root["paths"] = {
        path: item for path, raw in paths.items() if (item := _path_item(tree, raw, ("paths", path))) is not None
    }
    components = tree.root["components"]
    if "securitySchemes" in components:
        components["securitySchemes"] = _followed(tree, components["securitySchemes"])
    tree.root["components"] = {key: value for key, value in components.items() if key in _KEPT or key.startswith("x-")}


def _path_item(tree: Tree, raw: Node, place: Tokens) -> Node | None:
    found = _follow(tree, raw)
    if found is None:
        return None
    # Beside a reference a path item may have more: the specification leaves open what wins, here it is the nearer.
    beside = {key: value for key, value in raw.items() if key != "$ref"} if found is not raw else {}
    item = _made_of(tree, found, **beside)
    shared = _parameters(tree, item.pop("parameters", []))
    for method in METHODS:
        if method in item:
            item[method] = _operation(tree, item[method], shared)
    return item


def _operation(tree: Tree, raw: Node, shared: list[Node]) -> Node:
    operation = _made_of(tree, raw)
    own = _parameters(tree, operation.pop("parameters", []))
    # One of the operation takes the place of the one of the path that it replaces.
    parameters = {_identity(parameter): parameter for parameter in (*shared, *own)}
    if parameters:
        operation["parameters"] = list(parameters.values())
    body = _follow(tree, operation.pop("requestBody", {}))
    if body:
        operation["requestBody"] = body
    if "responses" in raw:
        responses = _followed(tree, raw["responses"])
        operation["responses"] = {status: _response(tree, response) for status, response in responses.items()}
    return operation


def _response(tree: Tree, response: Node) -> Node:
    if "headers" not in response:
        return response
    return _made_of(tree, response, headers=_followed(tree, response["headers"]))


def _parameters(tree: Tree, raw: list[Node]) -> list[Node]:
    found = [parameter for node in raw if (parameter := _follow(tree, node)) is not None]
    known: dict[tuple[JSON, JSON], Node] = {}
    for parameter in found:
        first = known.setdefault(_identity(parameter), parameter)
        if first is not parameter:
            message = f"the {first['in']} parameter {first['name']!r} is given twice; the first one counts"
            tree.report("OAS011", tree.place(parameter), message)
    return list(known.values())


def _identity(parameter: Node) -> tuple[JSON, JSON]:
    """Parameters are told apart by place and name (names of headers without case); what lacks them, not at all."""
    location, name = parameter.get("in"), parameter.get("name")
    if not isinstance(location, str) or not isinstance(name, str):
        return "", id(parameter)
    return location, name.lower() if location == "header" else name


def _made_of(tree: Tree, node: Node, **changes: JSON) -> Node:
    made = {**node, **changes}
    tree.remember(made, tree.place(node), tree.kind(node))
    return made


def _followed(tree: Tree, nodes: dict[str, Node]) -> dict[str, Node]:
    found = {key: _follow(tree, node) for key, node in nodes.items()}
    return {key: node for key, node in found.items() if node is not None}


def _follow(tree: Tree, node: Node) -> Node | None:
    """What references lead to; None, with a diagnostic, if that is nothing, or nothing of the same kind."""
    place, kind, reference = tree.place(node), tree.kind(node), ""
    for _ in range(_LONGEST_CHAIN):
        if "$ref" not in node:
            return node
        reference = node["$ref"]
        if not isinstance(reference, str) or not reference.startswith("#/"):
            problem = (
                f"the reference {shown(reference)} leads outside of the document; what should stand here was left out"
            )
            tree.report(_CODES.get(kind, "NRM003"), place, problem)
            return None
        try:
            node = find(tree.root, Pointer.parse(reference).tokens)
        except LookupError:
            break
        if tree.kind(node) != kind:
            break
    problem = f"the reference {shown(reference)} leads to no {kind}; what should stand here was left out"
    tree.report(_CODES.get(kind, "NRM002"), place, problem)
    return None

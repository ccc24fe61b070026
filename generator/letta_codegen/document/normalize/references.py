"""References between schemas: afterwards each `$ref` of a schema leads to a component schema that exists.

A reference into a component (`#/components/schemas/X/properties/y`) or to any other place makes a component of what
stands there. A reference that is dangling, goes in a circle without a schema on the way, or leads outside of the
document becomes a schema for any value, with a diagnostic.
"""

from __future__ import annotations

from letta_codegen.document.document import JSON
from letta_codegen.document.normalize.tree import ANNOTATIONS, COMPONENT, Schema, Tokens, Tree
from letta_codegen.document.pointer import Pointer


def settle_references(tree: Tree) -> None:
    """Make every `$ref` of a schema lead to a component schema, by its key as loaded."""
    for schema in tuple(tree.schemas):
        if "$ref" in schema:
            _settle(tree, schema)
    for key in sorted(tree.components):
        _break_circle(tree, key)


def _settle(tree: Tree, schema: Schema) -> None:
    reference: str = schema["$ref"]
    if reference.startswith(COMPONENT) and reference[len(COMPONENT) :] in tree.components:
        # Exact text first: a key may contain a percent sign or a tilde without being escaped.
        return
    tokens = _tokens(reference)
    if tokens is None:
        return _give_up(tree, schema, "NRM003", f"the reference {reference!r} leads outside of the document")
    if len(tokens) == 3 and tokens[:2] == ("components", "schemas") and tokens[2] in tree.components:
        schema["$ref"] = COMPONENT + tokens[2]
        return
    target = _find(tree, tokens, tree.place(schema))
    if target is None or target is schema:
        return _give_up(tree, schema, "NRM002", f"the reference {reference!r} leads nowhere")
    schema["$ref"] = _as_component(tree, target)


def _tokens(reference: str) -> Tokens | None:
    """The pointer of a reference into this document; a name without `#/` can only mean a component."""
    if reference.startswith("#/"):
        return Pointer.parse(reference).tokens
    if reference.startswith("#"):
        return ("components", "schemas", reference[1:]) if len(reference) > 1 else ()
    return None


def _find(tree: Tree, tokens: Tokens, place: Tokens) -> Schema | None:
    found = _walk(tree, tree.root, tokens)
    if found is None and tokens[:1] in (("$defs",), ("definitions",)) and place[:2] == ("components", "schemas"):
        # Written for a schema that stood alone, relative to that schema.
        found = _walk(tree, tree.components.get(place[2]), tokens)
    return found


def _walk(tree: Tree, node: JSON, tokens: Tokens) -> Schema | None:
    for token in tokens:
        node = _through(tree, node)
        try:
            node = node[int(token)] if isinstance(node, list) else node[token]
        except (KeyError, IndexError, ValueError, TypeError):
            return None
    return node if isinstance(node, dict) and tree.place(node) else None


def _through(tree: Tree, node: JSON) -> JSON:
    for _ in range(32):
        if not (isinstance(node, dict) and isinstance(node.get("$ref"), str)):
            return node
        node = tree.components.get(node["$ref"].removeprefix(COMPONENT))
    return None


def _as_component(tree: Tree, target: Schema) -> str:
    if set(target) == {"$ref"} and target["$ref"].startswith(COMPONENT):
        return str(target["$ref"])
    place = tree.place(target)
    # The text of its pointer is no key that a document can have by accident, and gives it its name.
    key = str(Pointer(place))
    if key not in tree.components:
        content = tree.register(dict(target), place)
        target.clear()
        target["$ref"] = COMPONENT + key
        tree.components[key] = content
    return COMPONENT + key


def _break_circle(tree: Tree, key: str) -> None:
    schema, seen = tree.components[key], {key}
    while "$ref" in schema:
        following = schema["$ref"].removeprefix(COMPONENT)
        if following in seen:
            return _give_up(tree, schema, "NRM002", f"the reference {schema['$ref']!r} goes in a circle")
        seen.add(following)
        schema = tree.components.get(following, {})


def _give_up(tree: Tree, schema: Schema, code: str, problem: str) -> None:
    tree.report(code, tree.place(schema), f"{problem}; any value is accepted there")
    for keyword in [keyword for keyword in schema if keyword not in ANNOTATIONS]:
        del schema[keyword]

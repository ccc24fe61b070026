"""References between schemas: afterwards each `$ref` of a schema leads to a component schema that exists.

A reference into a component (`#/components/schemas/X/properties/y`) or to any other place makes a component of what
stands there. A reference that is dangling or leads outside of the document becomes a schema for any value, with a
diagnostic. Circles are broken in the next step.
"""

from __future__ import annotations

from letta_codegen.document.document import JSON
from letta_codegen.document.normalize.tree import ANNOTATIONS, COMPONENT, Schema, Tokens, Tree
from letta_codegen.document.pointer import Pointer, child, find

_LONGEST_CHAIN = 32


def settle_references(tree: Tree) -> None:
    """Make every `$ref` of a schema lead to a component schema, by its key as loaded."""
    for schema in sorted(tree.schemas, key=tree.place):
        if "$ref" in schema:
            _settle(tree, schema)


def _settle(tree: Tree, schema: Schema) -> None:
    reference: str = schema["$ref"]
    key = component_key(tree, reference)
    if key is None:
        tokens = _tokens(reference)
        if tokens is None:
            _give_up(tree, schema, "NRM003", f"the reference {reference!r} leads outside of the document")
            return
        target = _find(tree, tokens, tree.place(schema))
        if target is None or target is schema:
            _give_up(tree, schema, "NRM002", f"the reference {reference!r} leads nowhere")
            return
        key = _as_component(tree, target)
    schema["$ref"] = COMPONENT + key


def component_key(tree: Tree, reference: str) -> str | None:
    """The key of the component that a reference leads to; None if it leads elsewhere."""
    if reference.startswith(COMPONENT) and reference[len(COMPONENT) :] in tree.components:
        # Exact text first: a key may contain a percent sign or a tilde without being escaped.
        return reference[len(COMPONENT) :]
    tokens = _tokens(reference) or ()
    if len(tokens) != 3 or tokens[:2] != ("components", "schemas"):
        return None
    return tokens[2] if tokens[2] in tree.components else None


def target_of(tree: Tree, schema: Schema, reference: str) -> Schema | None:
    """The schema that a pointer in a schema leads to; None if there is none in this document."""
    tokens = _tokens(reference)
    return _find(tree, tokens, tree.place(schema)) if tokens else None


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
        try:
            node = child(_through(tree, node), token)
        except LookupError:
            return None
    return node if tree.is_schema(node) else None


def _through(tree: Tree, node: JSON) -> JSON:
    """What stands at the end of a chain of references."""
    for _ in range(_LONGEST_CHAIN):
        reference = node.get("$ref") if isinstance(node, dict) else None
        if not isinstance(reference, str):
            return node
        key, tokens = component_key(tree, reference), _tokens(reference)
        if key is None and not tokens:
            break
        node = find(tree.root, tokens or ()) if key is None else tree.components[key]
    return None


def _as_component(tree: Tree, target: Schema) -> str:
    known = component_key(tree, target["$ref"]) if set(target) == {"$ref"} else None
    if known is not None:
        return known
    place = tree.place(target)
    # The text of its pointer is no key that a document can have by accident, and gives it its name.
    key = str(Pointer(place))
    if key not in tree.components:
        content = tree.register(dict(target), place)
        target.clear()
        target["$ref"] = COMPONENT + key
        tree.components[key] = content
        if "$ref" in content:
            _settle(tree, content)
    return key


def _give_up(tree: Tree, schema: Schema, code: str, problem: str) -> None:
    tree.report(code, tree.place(schema), f"{problem}; any value is accepted there")
    # What stands beside a reference has no meaning in 3.0.
    for keyword in [keyword for keyword in schema if tree.is_30 or keyword == "$ref"]:
        if keyword not in ANNOTATIONS:
            del schema[keyword]

"""Strips titles that only repeat a name: the property's, the component's, or the operation's.

Many servers write a title for everything (`agent_id` is titled "Agent Id"). They tell a reader nothing, make models
larger and slower to import, and would be taken for names. Other titles stay.
"""

from __future__ import annotations

from letta_codegen.document.normalize.tree import Schema, Tree, children
from letta_codegen.naming.words import words


def strip_titles(tree: Tree) -> None:
    """Apply the step to every schema."""
    for key, schema in tree.components.items():
        _strip(schema, key)
        _strip(schema, tree.place(schema)[-1])
    for schema in tree.schemas:
        for keyword, name, child in children(schema):
            if keyword == "properties":
                _strip(child, name)
    for schema in tree.schemas:
        place = tree.place(schema)
        if place[:1] == ("paths",) and place[-1:] == ("schema",):
            _strip_of_operation(tree, schema)


def _strip(schema: Schema, name: str) -> None:
    if "title" in schema and _squashed(schema["title"]) == _squashed(name):
        del schema["title"]


def _strip_of_operation(tree: Tree, schema: Schema) -> None:
    place = tree.place(schema)
    if schema.get("title", "").startswith("Response ") and "responses" in place:
        del schema["title"]
    elif "title" in schema and place[-3:-2] == ("parameters",):
        schema.pop("title")


def _squashed(text: str) -> str:
    return "".join(words(text)).casefold()

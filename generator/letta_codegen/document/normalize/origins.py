"""Where the nodes of a normalised document stood in the document as loaded.

In comes the finished tree, each of whose objects knows its place; out comes the place of every object that is not where
it would be if it had moved along with the object around it. `Document.origin()` looks there.
"""

from __future__ import annotations

from collections.abc import Iterable

from letta_codegen.document.document import JSON
from letta_codegen.document.normalize.tree import Tokens, Tree
from letta_codegen.document.pointer import Pointer


def origins(tree: Tree) -> dict[Pointer, Pointer]:
    """The places of all objects that have moved, by where they are now."""
    found: dict[Pointer, Pointer] = {}
    open_: list[tuple[Tokens, Tokens, JSON]] = [((), (), tree.root)]
    while open_:
        here, expected, node = open_.pop()
        place = tree.place(node) or expected
        if place != expected:
            found[Pointer(here)] = Pointer(place)
        open_.extend(((*here, token), (*place, token), child) for token, child in _children(node))
    return found


def _children(node: JSON) -> Iterable[tuple[str, JSON]]:
    items = node.items() if isinstance(node, dict) else ((str(n), item) for n, item in enumerate(node))
    return ((token, child) for token, child in items if isinstance(child, dict | list))

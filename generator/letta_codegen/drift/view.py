"""`View`: one document as the comparison sees it, with a node for each schema, made once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from letta_codegen.document.document import Document
from letta_codegen.document.normalize.tree import ANNOTATIONS
from letta_codegen.drift.gather import Gathered, Reader, Source, Tokens
from letta_codegen.drift.node import Node

_COMPONENTS = ("components", "schemas")
_WRAPPERS = ANNOTATIONS | {"allOf", "anyOf", "oneOf", "nullable", "$comment"}


class View(Reader):
    """A document and its nodes."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._nodes: dict[tuple[Tokens, ...], Node] = {}
        self.reached: frozenset[Tokens] | None = None

    def node(self, *sources: Source) -> Node:
        """The node of what stands at some places, which must all hold; none gives one that allows anything."""
        key = tuple(tokens for tokens, _ in sources)
        found = self._nodes.get(key)
        if found is None:
            gathered = self.gather(sources)
            is_component = len(key) == 1 and len(key[0]) == 3 and key[0][:2] == _COMPONENTS
            found = self._nodes[key] = Node(self, gathered, sources, key[0][2] if is_component else "")
            found.core = self._core(found, gathered)
        return found

    def component(self, name: str) -> Node:
        """The node of a component schema."""
        return self.node(((*_COMPONENTS, name), self.schemas.get(name)))

    @property
    def schemas(self) -> dict[str, Any]:
        """The component schemas by name."""
        components = self.root.get("components")
        schemas = components.get("schemas") if isinstance(components, dict) else None
        return schemas if isinstance(schemas, dict) else {}

    def _core(self, node: Node, gathered: Gathered) -> Node:
        """The component that a node adds nothing to but null and annotations."""
        if not gathered.names or len(node.sources) != 1:
            return node
        component = self.component(gathered.names[0])
        inherited = {tokens for tokens, _ in component.fragments}
        own = [fragment for tokens, fragment in gathered.fragments if tokens not in inherited]
        same_unions = [union.tokens for union in gathered.unions] == [union.tokens for union in component.raw_unions]
        if component is node or not same_unions or any(_says_more(fragment) for fragment in own):
            return node
        return component.core


def _says_more(fragment: Mapping[str, Any]) -> bool:
    """Whether what stands beside a reference is more than null and annotations."""
    return any(key not in _WRAPPERS and not key.startswith("x-") for key in fragment)

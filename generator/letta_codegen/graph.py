"""Groups in a directed graph: nodes that lead to each other (Tarjan's strongly connected components).

In comes each node with those that it leads to; out comes the number of each node's group. Without recursion, because
documents may be deep.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence


def groups(graph: Mapping[str, Sequence[str]]) -> Mapping[str, int]:
    """Number the groups of nodes: within a group everything leads to everything.

    Args:
        graph: For each node those that it leads to; all of them are nodes.

    Returns:
        The group of each node.
    """
    finder = _Tarjan(graph)
    for node in graph:
        if node not in finder.group:
            finder.visit(node)
    return finder.group


class _Tarjan:
    def __init__(self, graph: Mapping[str, Sequence[str]]) -> None:
        self.graph = graph
        self.group: dict[str, int] = {}
        self._index: dict[str, int] = {}
        self._low: dict[str, int] = {}
        self._stack: list[str] = []
        self._groups = 0

    def visit(self, start: str) -> None:
        """Find the groups of all nodes that can be reached from one."""
        path = [(start, iter(self._enter(start)))]
        while path:
            node, following = path[-1]
            target = next(following, None)
            if target is None:
                path.pop()
                self._leave(node, path[-1][0] if path else None)
            elif target not in self._index:
                path.append((target, iter(self._enter(target))))
            elif target not in self.group:
                self._low[node] = min(self._low[node], self._index[target])

    def _enter(self, node: str) -> Sequence[str]:
        self._index[node] = self._low[node] = len(self._index)
        self._stack.append(node)
        return self.graph[node]

    def _leave(self, node: str, parent: str | None) -> None:
        if parent is not None:
            self._low[parent] = min(self._low[parent], self._low[node])
        if self._low[node] == self._index[node]:
            self._close(node)

    def _close(self, root: str) -> None:
        self._groups += 1
        while root not in self.group:
            self.group[self._stack.pop()] = self._groups

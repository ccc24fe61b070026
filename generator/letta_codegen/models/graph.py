"""Which model refers to which: cycles are found, because their modules must import each other late."""

from __future__ import annotations

from collections.abc import Mapping

from letta_codegen.models.records import AliasModel, Model
from letta_codegen.models.shapes import references


def links(model: Model) -> frozenset[str]:
    """Names of the classes and aliases that a model refers to (bases included)."""
    if isinstance(model, AliasModel):
        return references(model.shape)
    shapes = [field.shape for field in model.fields] + ([model.extra] if model.extra else [])
    return frozenset(model.bases).union(*map(references, shapes))


def cycles(models: Mapping[str, Model]) -> Mapping[str, int]:
    """Number the groups of models that refer to each other: within a group everything leads to everything.

    Args:
        models: The models by name.

    Returns:
        The group of each model, by name.
    """
    graph = {name: sorted(links(models[name]) & models.keys()) for name in sorted(models)}
    finder = _Tarjan(graph)
    for name in graph:
        if name not in finder.group:
            finder.visit(name)
    return finder.group


class _Tarjan:
    """Strongly connected components, without recursion: documents may be deep."""

    def __init__(self, graph: Mapping[str, list[str]]) -> None:
        self.graph = graph
        self.group: dict[str, int] = {}
        self._index: dict[str, int] = {}
        self._low: dict[str, int] = {}
        self._stack: list[str] = []
        self._groups = 0

    def visit(self, start: str) -> None:
        """Find the groups of all models that can be reached from one."""
        path = [(start, iter(self._enter(start)))]
        while path:
            name, following = path[-1]
            target = next(following, None)
            if target is None:
                path.pop()
                self._leave(name, path[-1][0] if path else None)
            elif target not in self._index:
                path.append((target, iter(self._enter(target))))
            elif target not in self.group:
                self._low[name] = min(self._low[name], self._index[target])

    def _enter(self, name: str) -> list[str]:
        self._index[name] = self._low[name] = len(self._index)
        self._stack.append(name)
        return self.graph[name]

    def _leave(self, name: str, parent: str | None) -> None:
        if parent is not None:
            self._low[parent] = min(self._low[parent], self._low[name])
        if self._low[name] == self._index[name]:
            self._close(name)

    def _close(self, root: str) -> None:
        self._groups += 1
        while root not in self.group:
            self.group[self._stack.pop()] = self._groups

"""Which models share a module: what only one other model needs stands with it, as inline parts of a schema do.

In: the models, and those that something besides models refers to. Out: for each model the one whose module it shares;
a model that is its own home gives the module its name. Whoever imports a module needs all that stands in it, save for
models that are only of use for themselves: sharing loads nothing that would not be loaded anyway.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set

from letta_codegen.document.document import JSON, Document
from letta_codegen.document.pointer import Pointer
from letta_codegen.models.graph import cycles, links, needed_first
from letta_codegen.models.records import ClassModel, Model


def entries(document: Document, models: Iterable[Model]) -> Set[str]:
    """Names of the models that are needed for themselves: something besides other schemas refers to them.

    Args:
        document: The normalised document.
        models: All models.
    """
    names = {model.pointer: model.name for model in models}
    components = {**document.root.get("components", {}), "schemas": {}}
    found = (names.get(Pointer.parse(each)) for each in _references({**document.root, "components": components}))
    return {name for name in found if name}


def _references(root: JSON) -> Iterator[str]:
    open_ = [root]
    while open_:
        node = open_.pop()
        if isinstance(node, Mapping) and isinstance(node.get("$ref"), str) and node["$ref"].startswith("#/"):
            yield node["$ref"]
        below: Iterable[JSON] = node.values() if isinstance(node, Mapping) else node
        open_.extend(child for child in below if isinstance(child, Mapping | list))


def homes(models: Mapping[str, Model], entries: Set[str]) -> Mapping[str, str]:
    """Find the home of each model.

    Args:
        models: The models by name.
        entries: Names of models that are needed for themselves: operations take or give them.

    Returns:
        The home of each model, by name.
    """
    hidden = _hidden(models)
    found = _Dominators(models, frozenset(entries) | hidden)
    home = {name: found.first(name) for name in sorted(models)}
    together = _together(models, home, hidden)
    return {name: together.get(home[name], home[name]) for name in home}


def _together(models: Mapping[str, Model], home: Mapping[str, str], hidden: Set[str]) -> Mapping[str, str]:
    """The common home of those homes that import each other, if one of them has to be there before another.

    Such modules could be imported in one order only.
    """
    group = cycles(models)
    inside: dict[int, list[str]] = {}
    for name in home:
        inside.setdefault(group[name], []).append(name)
    strict = {
        group[name]
        for name in home
        for other in needed_first(models[name], models, group)
        if group[other] == group[name] and home[other] != home[name]
    }
    return {
        home[name]: min(home[each] for each in inside[number])
        for number in sorted(strict)
        for name in inside[number]
        if hidden.isdisjoint(inside[number])
    }


def _hidden(models: Mapping[str, Model]) -> Set[str]:
    """Models with the name of a field: classes with such a field can only refer to an import under another name."""
    return {field.name for model in models.values() if isinstance(model, ClassModel) for field in model.fields}


class _Dominators:
    """For each model those that every way from an entry to it leads through, itself included."""

    def __init__(self, models: Mapping[str, Model], entries: Set[str]) -> None:
        self._following = {name: sorted(links(models[name]) & models.keys()) for name in sorted(models)}
        self._through: dict[str, frozenset[str]] = {}
        order = list(self._walk(entries))
        while self._pass(order):
            pass

    def first(self, name: str) -> str:
        """The first model that every way to this one leads through."""
        return next(each for each in self._through[name] if len(self._through[each]) == 1)

    def _walk(self, entries: Set[str]) -> Iterator[str]:
        """All models, roughly those first that others are reached through; what nothing leads to is an entry, too."""
        led_to = {target for name, targets in self._following.items() for target in targets if target != name}
        starts = {name: None for name in self._following if name in entries or name not in led_to}
        seen = set[str]()
        # A circle that nothing leads to is entered at its first model.
        for start in [*starts, *self._following]:
            if start not in seen or start in starts:
                self._through[start] = frozenset([start])
            yield from self._reach(start, seen)

    def _reach(self, start: str, seen: set[str]) -> Iterator[str]:
        open_ = [start]
        while open_:
            name = open_.pop()
            if name not in seen:
                seen.add(name)
                yield name
                open_.extend(self._following[name][::-1])

    def _pass(self, order: list[str]) -> bool:
        """Carry on from each model to those that it leads to; whether anything has changed."""
        changed = False
        for name in order:
            for target in self._following[name]:
                known = self._through.get(target)
                found = self._through[name] | {target}
                if known is None or not known <= found:
                    self._through[target] = found if known is None else known & found
                    changed = True
        return changed

"""Types of requests that lead back to themselves in more ways than a type checker can follow.

mypy follows every way through types that refer to each other, one by one (`detect_diverging_alias`). Of some dozens
that all lead to all others, such as the blocks of a rich text, it would never come back. In: which type leads to which.
Out: the objects that get no type of their own, so that the rest can be followed; any mapping is accepted for them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Set

from letta_codegen.document.pointer import Pointer
from letta_codegen.graph import groups

_MOST = 20_000
"""How many steps may be needed to follow all ways from the unions of a group; mypy takes some 100,000 in a second."""

Graph = Mapping[Pointer, tuple[Pointer, ...]]


def tangled(graph: Graph, objects: Set[Pointer]) -> frozenset[Pointer]:
    """The objects to leave out: of each group that is too tangled those that most ways go through.

    Args:
        graph: For each type those that it leads to.
        objects: Those that may be left out; the others are unions and lists of them.
    """
    left_out: set[Pointer] = set()
    while worst := _worst({node: graph[node] for node in sorted(graph.keys() - left_out)}, objects):
        left_out |= worst
    return frozenset(left_out)


def _worst(graph: Graph, objects: Set[Pointer]) -> set[Pointer]:
    """An object of each group that has too many ways."""
    found = (_within(graph, group) for group in _groups(graph))
    return {_busiest(group, objects) for group in found if group.keys() & objects and _is_tangled(group, objects)}


def _groups(graph: Graph) -> Iterator[set[Pointer]]:
    """Types that all lead to each other."""
    names = {str(node): node for node in graph}
    known = {name: [str(target) for target in graph[node] if target in graph] for name, node in names.items()}
    members: dict[int, set[Pointer]] = {}
    for name, group in groups(known).items():
        members.setdefault(group, set()).add(names[name])
    yield from members.values()


def _within(graph: Graph, group: set[Pointer]) -> Graph:
    return {node: tuple(target for target in graph[node] if target in group) for node in sorted(group)}


def _busiest(group: Graph, objects: Set[Pointer]) -> Pointer:
    leading_to = Counter(target for targets in group.values() for target in targets)
    return max(group.keys() & objects, key=lambda node: (leading_to[node] * len(group[node]), node))


def _is_tangled(group: Graph, objects: Set[Pointer]) -> bool:
    """Whether there are too many steps on the ways from its unions."""
    steps = (step for start in group if start not in objects for step in _steps(group, start))
    return any(number == _MOST for number, _ in enumerate(steps))


def _steps(group: Graph, start: Pointer) -> Iterator[Pointer]:
    """Every step on every way from a type to where it comes to a type for the second time."""
    ways = [(start, frozenset([start]))]
    while ways:
        node, seen = ways.pop()
        for target in group[node]:
            yield target
            if target not in seen:
                ways.append((target, seen | {target}))

"""Types of requests that lead back to themselves in more ways than a type checker can follow.

mypy follows every way through types that refer to each other, one by one (`detect_diverging_alias`). Of some dozens
that all lead to all others, such as the blocks of a rich text, it would never come back. In: which type leads to which.
Out: the objects that get no type of their own, so that the rest can be followed; any mapping is accepted for them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set

from letta_codegen.document.pointer import Pointer
from letta_codegen.graph import groups

_MOST = 20_000
"""How many steps may be needed to follow all ways from the unions of a group."""
_AT_ONCE = 20
"""Of so many one is left out before ways are counted again."""

Graph = Mapping[str, Sequence[str]]


def tangled(graph: Mapping[Pointer, Sequence[Pointer]], objects: Set[Pointer]) -> frozenset[Pointer]:
    """The objects to leave out: of each group that is too tangled those that most ways go through.

    Args:
        graph: For each type those that it leads to.
        objects: Those that may be left out; the others are unions and lists of them.
    """
    by_name = {str(node): node for node in graph}
    waiting: list[Graph] = [{name: [*map(str, graph[by_name[name]])] for name in sorted(by_name)}]
    candidates = {name for name, node in by_name.items() if node in objects}
    left_out = set[Pointer]()
    while waiting:
        for group in _groups(waiting.pop()):
            if group.keys() & candidates and _is_tangled(group, candidates):
                busiest = _busiest(group, candidates)
                left_out |= {by_name[name] for name in busiest}
                waiting.append({name: group[name] for name in group if name not in busiest})
    return frozenset(left_out)


def _groups(graph: Graph) -> Iterator[Graph]:
    """Types that all lead to each other."""
    known = {name: [target for target in targets if target in graph] for name, targets in graph.items()}
    members: dict[int, set[str]] = {}
    for name, group in groups(known).items():
        members.setdefault(group, set()).add(name)
    for group_of in members.values():
        yield {name: [target for target in known[name] if target in group_of] for name in sorted(group_of)}


def _busiest(group: Graph, candidates: Set[str]) -> list[str]:
    leading_to = Counter(target for targets in group.values() for target in targets)
    ways = sorted(group.keys() & candidates, key=lambda name: (-leading_to[name] * len(group[name]), name))
    return ways[: max(1, len(ways) // _AT_ONCE)]


def _is_tangled(group: Graph, candidates: Set[str]) -> bool:
    """Whether there are too many steps on the ways from its unions."""
    steps = (step for start in group if start not in candidates for step in _steps(group, start))
    return any(number == _MOST for number, _ in enumerate(steps))


def _steps(group: Graph, start: str) -> Iterator[str]:
    """Every step on every way from a type to where it comes to a type for the second time."""
    way = {start: iter(group[start])}
    while way:
        node, targets = next(reversed(way.items()))
        target = next(targets, None)
        if target is None:
            del way[node]
        else:
            yield target
            if target not in way:
                way[target] = iter(group[target])

"""Types of requests that refer to each other: as many keep their own type as a type checker can follow."""

from __future__ import annotations

import itertools

from letta_codegen.document.pointer import Pointer
from letta_codegen.render.tangles import Graph, tangled

UNION = Pointer(("union",))


def rich_text(count: int) -> tuple[Graph, frozenset[Pointer]]:
    """Blocks of some kinds that may hold blocks of all kinds, directly and through a union."""
    blocks = tuple(Pointer((f"block{number}",)) for number in range(count))
    return {UNION: blocks, **dict.fromkeys(blocks, (UNION, *blocks))}, frozenset(blocks)


def ways(graph: Graph, left_out: frozenset[Pointer]) -> int:
    """How many orders of blocks there are that lead from the union back to what was met."""
    kept = sorted(graph.keys() - left_out - {UNION})
    return sum(1 for length in range(len(kept) + 1) for _ in itertools.permutations(kept, length))


def test_a_few_that_refer_to_each_other_keep_their_types() -> None:
    assert not tangled(*rich_text(5))


def test_of_many_so_many_are_left_out_that_the_rest_can_be_followed() -> None:
    graph, blocks = rich_text(40)
    left_out = tangled(graph, blocks)
    assert left_out < blocks
    assert ways(graph, left_out) < 20_000


def test_the_order_does_not_matter() -> None:
    graph, blocks = rich_text(12)
    assert tangled(dict(reversed(graph.items())), blocks) == tangled(graph, blocks)


def test_a_group_that_nothing_can_be_left_out_of_stays() -> None:
    graph, _ = rich_text(12)
    assert not tangled(graph, frozenset())


def test_without_circles_nothing_is_left_out() -> None:
    layers = [tuple(Pointer((f"{layer}-{number}",)) for number in range(9)) for layer in range(9)]
    graph = {node: below for above, below in itertools.pairwise([*layers, ()]) for node in above}
    assert not tangled(graph, frozenset(layers[0]))


def test_hundreds_come_to_an_end_too() -> None:
    graph, blocks = rich_text(300)
    assert len(blocks - tangled(graph, blocks)) >= 3

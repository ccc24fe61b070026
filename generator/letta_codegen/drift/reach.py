"""Which operations each pair of schemas reaches, and in which direction.

In: a comparison, and the components that were renamed. Out: for each pair two sets of operations, as the bits of a
number. A schema that stands where quite another one stood is judged as a whole: the way down ends there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from letta_codegen.drift.compare import Comparison
from letta_codegen.drift.pairs import Edge, Pair
from letta_codegen.drift.surface import OperationKey

Bits = tuple[int, int, int]
"""Operations of requests, of answers, and those that lead there without using it: by a property that is only read in
what is sent, or only sent in what is read."""


@dataclass(slots=True)
class Reach:
    """Which operations pairs reach.

    Attributes:
        comparison: What was compared.
        renamed: Names of components that are taken to be the same.
        operations: The operations, by the number of their bit.
    """

    comparison: Comparison
    renamed: frozenset[tuple[str, str]]
    operations: list[OperationKey] = field(default_factory=list)
    defaults: dict[int, int] = field(default_factory=dict)
    _bits: dict[int, Bits] = field(default_factory=dict)
    _pairs: list[Pair] = field(default_factory=list)

    def walk(self) -> None:
        """Go from all sites down to what they reach."""
        sites = self.comparison.surface.sites
        self.operations = sorted({site.operation for _, site in sites})
        number = {operation: index for index, operation in enumerate(self.operations)}
        waiting = []
        for pair, site in sites:
            bit = 1 << number[site.operation]
            if site.parameter:
                self.defaults[id(pair)] = self.defaults.get(id(pair), 0) | bit
            if self._mark(pair, (bit, 0, 0) if site.use == "request" else (0, bit, 0)):
                waiting.append(pair)
        self._spread(waiting)

    def bits(self, pair: Pair) -> Bits | None:
        """The operations that a pair reaches; None if nothing does."""
        return self._bits.get(id(pair))

    def pairs(self) -> Iterator[Pair]:
        """The pairs that something reaches, in the order in which they were found."""
        yield from self._pairs

    def keys(self, bits: int) -> tuple[OperationKey, ...]:
        """The operations of a number."""
        return tuple(key for index, key in enumerate(self.operations) if bits >> index & 1)

    def is_replaced(self, pair: Pair) -> bool:
        """Whether quite another component stands there."""
        return pair.part != "content" and pair.replaced is not None and pair.replaced not in self.renamed

    def _spread(self, waiting: list[Pair]) -> None:
        while waiting:
            pair = waiting.pop()
            for edge in self.edges(pair):
                bits = _through(edge, self._bits[id(pair)])
                if any(bits) and self._mark(edge.target, bits):
                    waiting.append(edge.target)

    def edges(self, pair: Pair) -> list[Edge]:
        """The ways down from a pair."""
        return [] if self.is_replaced(pair) else self.comparison.pairs.settle(pair).edges

    def _mark(self, pair: Pair, bits: Bits) -> bool:
        """Add operations to a pair; whether there were new ones."""
        known = self._bits.get(id(pair))
        if known is None:
            self._pairs.append(pair)
            known = (0, 0, 0)
        merged = known[0] | bits[0], known[1] | bits[1], known[2] | bits[2]
        self._bits[id(pair)] = merged
        return merged != known


def _through(edge: Edge, bits: Bits) -> Bits:
    match edge.passage:
        case "not":
            return bits[1], bits[0], bits[2]
        case "read-only":
            return 0, bits[1], bits[0] | bits[2]
        case "write-only":
            return bits[0], 0, bits[1] | bits[2]
    return bits

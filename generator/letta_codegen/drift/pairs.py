"""Pairs of schemas: each is compared once, wherever it occurs, and knows the pairs below it.

In: nodes of the base and of the revision that stand for the same thing. A pair has findings of its own and edges to
other pairs; circles are no trouble, because a pair exists before what lies below is looked at. What a reference adds
(null, annotations) is compared apart from what the schema says (`slot`, `content`), so that a component is compared
as itself wherever it is used.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from letta_codegen.drift.finding import Collector, Finding, Passage
from letta_codegen.drift.gather import Source, Tokens
from letta_codegen.drift.node import Node
from letta_codegen.drift.notice import Notice
from letta_codegen.drift.view import View

Part: TypeAlias = Literal["slot", "member", "content"]
"""What of two schemas is compared: their use, their use in a union (which has a null of its own), what they say."""


@dataclass(slots=True)
class Edge:
    """The way from a pair to one below it."""

    target: Pair
    passage: Passage = "same"


@dataclass(slots=True, eq=False)
class Pair(Collector):
    """Two schemas that stand for the same thing."""

    base: Node
    revision: Node
    part: Part
    pairs: Pairs
    findings: list[Finding] = field(default_factory=list)
    edges: list[Edge] = field(default_factory=list)
    state: Literal["new", "open", "done"] = "new"

    @property
    def places(self) -> tuple[Tokens, Tokens]:
        """Where the schemas stand."""
        return self.base.tokens, self.revision.tokens

    @property
    def notice(self) -> Notice:
        """What sunsets are held against."""
        return self.pairs.notice

    def take(self, finding: Finding, /) -> None:
        """Keep a finding about this pair."""
        self.findings.append(finding)

    def enter(self, base: Node, revision: Node, passage: Passage = "same") -> None:
        """Add an edge to the pair of two schemas below."""
        self.edges.append(Edge(self.pairs.slot(base, revision), passage))

    def enter_member(self, base: Node, revision: Node) -> None:
        """Add an edge to the pair of two members of a union."""
        self.edges.append(Edge(self.pairs.member(base, revision)))

    def enter_sources(self, base: tuple[Source, ...], revision: tuple[Source, ...], passage: Passage = "same") -> None:
        """Add an edge to the pair of the schemas at some places; no places mean any value."""
        self.enter(self.pairs.base.node(*base), self.pairs.revision.node(*revision), passage)

    def enter_content(self) -> None:
        """Add an edge to the pair of what the schemas say themselves."""
        self.edges.append(Edge(self.pairs.content(self.base.core, self.revision.core)))

    @property
    def replaced(self) -> tuple[str, str] | None:
        """The components, if one stands where another one stood."""
        names = self.base.core.name, self.revision.core.name
        return names if all(names) and names[0] != names[1] else None


class Pairs:
    """All pairs of two documents."""

    def __init__(self, base: View, revision: View, notice: Notice) -> None:
        self.notice = notice
        self._mirrored: Pairs | None = None
        self.base = base
        self.revision = revision
        self._pairs: dict[tuple[int, int, str], Pair] = {}

    def slot(self, base: Node, revision: Node) -> Pair:
        """The pair of two uses of schemas."""
        return self._pair(base, revision, "slot")

    def member(self, base: Node, revision: Node) -> Pair:
        """The pair of two members of a union."""
        return self._pair(base, revision, "member")

    def content(self, base: Node, revision: Node) -> Pair:
        """The pair of what two schemas say, null and annotations aside."""
        return self._pair(base, revision, "content")

    def at(self, base: tuple[Source, ...], revision: tuple[Source, ...]) -> Pair:
        """The pair of the schemas at some places."""
        return self.slot(self.base.node(*base), self.revision.node(*revision))

    def mirrored(self) -> Pairs:
        """The pairs of the opposite comparison."""
        if self._mirrored is None:
            self._mirrored = Pairs(self.revision, self.base, self.notice)
            self._mirrored._mirrored = self
        return self._mirrored

    def settle_below(self, roots: list[Pair]) -> None:
        """Compare some pairs and all that lie below them."""
        for _ in self.below(*roots):
            pass

    def below(self, *roots: Pair) -> Iterator[Pair]:
        """Some pairs and all that lie below them, compared; those that are being compared are left out."""
        seen, waiting = {id(pair) for pair in roots}, list(roots)
        while waiting:
            current = waiting.pop()
            if current.state == "open":
                continue
            self.settle(current)
            yield current
            for edge in current.edges:
                if id(edge.target) not in seen:
                    seen.add(id(edge.target))
                    waiting.append(edge.target)

    def replacements(self) -> set[tuple[str, str]]:
        """The names of components that stand where another one stood."""
        return {pair.replaced for pair in self._pairs.values() if pair.replaced is not None and pair.part != "content"}

    def all(self) -> Iterator[Pair]:
        """All pairs so far."""
        yield from self._pairs.values()

    def settle(self, pair: Pair) -> Pair:
        """Compare a pair, unless that has been done."""
        if pair.state == "new":
            from letta_codegen.drift.schema import COMPARISONS  # they need pairs themselves

            pair.state = "open"
            COMPARISONS[pair.part](pair)
            pair.state = "done"
        return pair

    def _pair(self, base: Node, revision: Node, part: Part) -> Pair:
        key = id(base), id(revision), part
        found = self._pairs.get(key)
        if found is None:
            found = self._pairs[key] = Pair(base, revision, part, self)
        return found

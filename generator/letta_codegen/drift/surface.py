"""`Surface`: what the comparison of operations finds, and where it enters the schemas.

In: findings about an operation, a parameter, a body, an answer, each with the operation and the direction. Out: those,
and the sites of schemas, from which `reach` walks down.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from letta_codegen.drift.finding import Collector, Finding
from letta_codegen.drift.gather import Tokens
from letta_codegen.drift.notice import Notice
from letta_codegen.drift.pairs import Pair, Pairs
from letta_codegen.drift.verdict import Use, turned


@dataclass(frozen=True, slots=True, order=True)
class OperationKey:
    """An operation, as the base knows it (or the revision, if it is new)."""

    method: str
    path: str

    def __str__(self) -> str:
        return f"{self.method.upper()} {self.path}" if self.method else self.path


@dataclass(frozen=True, slots=True)
class Site:
    """Where a schema is used.

    Attributes:
        operation: The operation.
        use: In what is sent, or in what is read.
        parameter: Whether it is the schema of a parameter, whose default the server fills in.
    """

    operation: OperationKey
    use: Use
    parameter: bool = False


@dataclass(frozen=True, slots=True)
class Located:
    """A finding of an operation."""

    finding: Finding
    operation: OperationKey | None
    use: Use | None


@dataclass(slots=True)
class Surface:
    """Findings and sites of all operations."""

    pairs: Pairs
    found: list[Located] = field(default_factory=list)
    sites: list[tuple[Pair, Site]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Scope(Collector):
    """Where findings of one part of one operation go.

    Attributes:
        surface: The whole.
        operation: The operation; None for the document.
        use: The direction; None for what has none.
        base: The place in the base.
        revision: The place in the revision.
        is_received: Whether the client answers here and does not ask (webhooks, callbacks).
    """

    surface: Surface
    operation: OperationKey | None
    use: Use | None
    base: Tokens
    revision: Tokens
    is_received: bool = False

    @property
    def places(self) -> tuple[Tokens, Tokens]:
        """The places in both documents."""
        return self.base, self.revision

    @property
    def notice(self) -> Notice:
        """What sunsets are held against."""
        return self.surface.pairs.notice

    def take(self, finding: Finding, /) -> None:
        """Keep a finding about the operation."""
        self.surface.found.append(Located(finding, self.operation, self.use))

    def of(self, use: Use) -> Scope:
        """The part that is sent (`request`) or read (`response`)."""
        return replace(self, use=turned(use) if self.is_received else use)

    def at(self, base: Tokens, revision: Tokens) -> Scope:
        """The same at other places."""
        return replace(self, base=base, revision=revision)

    def enter(self, pair: Pair, *, parameter: bool = False) -> None:
        """Use a pair of schemas here."""
        if self.operation is not None and self.use is not None:
            self.surface.sites.append((pair, Site(self.operation, self.use, parameter)))

"""`Content`: what every report prints, decided once: rows of text and words, in order, counted.

In: what the comparison has found, judged and said in Python (`drift/report`). Out: frozen rows. No format decides
anything, and none sees a document: all strings here may come from one, and each format escapes them in its way.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from letta_codegen.output.report import counted

LevelWord: TypeAlias = Literal["breaking", "potential", "info"]
VerdictWord: TypeAlias = Literal["none", "patch", "minor", "major"]
KindWord: TypeAlias = Literal["contract", "validation", "lifecycle", "documentation", "unused"]
LEVELS: tuple[LevelWord, ...] = ("breaking", "potential", "info")
KINDS: tuple[KindWord, ...] = ("contract", "validation", "lifecycle", "unused", "documentation")
KIND_NAMES: dict[str, str] = {
    "contract": "contract",
    "validation": "validation on the server only",
    "lifecycle": "deprecation and stability",
    "unused": "not used by any operation",
    "documentation": "documentation only",
}
SHOWN = 3


@dataclass(frozen=True, slots=True)
class Origin:
    """One of the two documents: what the user calls it, its version as it gives it, and the digest of its bytes."""

    source: str
    version: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where a difference stands in each document, as JSON Pointers; empty where there is nothing."""

    base: str
    revision: str


@dataclass(frozen=True, slots=True)
class Affected:
    """An operation that a difference reaches.

    Attributes:
        operation: `GET /v1/agents/`.
        call: What it is called: `agents.list`; empty if it has no method.
        uses: `request`, `response`, or both; empty if it is about the operation itself.
        level: What it means there.
    """

    operation: str
    call: str
    uses: tuple[str, ...]
    level: LevelWord


@dataclass(frozen=True, slots=True)
class Line:
    """A member of the package that differs: as it was, as it is, both in one line, and what that does to code."""

    before: str
    after: str
    text: str
    code: VerdictWord


@dataclass(frozen=True, slots=True)
class Row:
    """One root cause.

    Attributes:
        id: Stable.
        rule: The id of its rule.
        level: How it is presented.
        kind: Whether it counts.
        strict: Does a client break that insists on its document?
        wire: Does the generated client break?
        code: Does code written against the generated package break?
        title: What has changed, in one line.
        before: The value in the base, as text; empty if there was none.
        after: The value in the revision.
        meaning: What that means, as the rule says it.
        resource: The resource whose calls it is about; empty if there is none.
        places: Where it stands; several if the same change was made in several places.
        affected: The operations that it reaches, sorted.
        python: The same in Python.
        witness: A value that shows the break, as JSON text with a sentence before it; empty if there is none.
        accepted: Why it has been accepted; empty if it has not.
        also: What else has changed about the same value.
    """

    id: str
    rule: str
    level: LevelWord
    kind: KindWord
    strict: VerdictWord
    wire: VerdictWord
    code: VerdictWord
    title: str
    before: str
    after: str
    meaning: str
    resource: str
    places: tuple[Place, ...]
    affected: tuple[Affected, ...] = ()
    python: tuple[Line, ...] = ()
    witness: str = ""
    accepted: str = ""
    also: tuple[str, ...] = ()

    @property
    def pointers(self) -> tuple[str, ...]:
        """Its places in both documents."""
        return tuple(dict.fromkeys(pointer for each in self.places for pointer in (each.base, each.revision)))

    @property
    def counts(self) -> bool:
        """Whether it can make a check fail by default."""
        return self.kind == "contract" and not self.accepted

    @property
    def reach(self) -> str:
        """`affects 39 methods: agents.retrieve, agents.list, agents.create, … (+36)`; empty if it reaches none."""
        names = list(dict.fromkeys(each.call or each.operation for each in self.affected))
        if not names:
            return ""
        more = f", … (+{len(names) - SHOWN})" if len(names) > SHOWN else ""
        return f"affects {counted(len(names), 'method')}: {', '.join(names[:SHOWN])}{more}"


@dataclass(frozen=True, slots=True)
class Content:
    """A whole report.

    Attributes:
        base: The older document.
        revision: The newer document.
        rows: All entries, in the order in which they are printed.
        bump: What the code verdicts demand of the version of the package.
        verdict: The last line.
        fails: The ids of the rows that make the check fail.
        notes: Further lines, about the accept file for example.
    """

    base: Origin
    revision: Origin
    rows: tuple[Row, ...]
    bump: VerdictWord
    verdict: str
    fails: frozenset[str] = frozenset()
    notes: tuple[str, ...] = ()

    def of(self, kind: KindWord) -> tuple[Row, ...]:
        """The rows of a kind that have not been accepted."""
        return tuple(row for row in self.rows if row.kind == kind and not row.accepted)

    @property
    def accepted(self) -> tuple[Row, ...]:
        """The rows that somebody has accepted."""
        return tuple(row for row in self.rows if row.accepted)

    def counts(self) -> dict[tuple[KindWord, LevelWord], int]:
        """How many rows there are of each kind and level; accepted ones are left out."""
        return dict(Counter((row.kind, row.level) for row in self.rows if not row.accepted))


def ordered(rows: Iterable[Row]) -> tuple[Row, ...]:
    """Rows in the order of a report: what counts first, breaking first, then by resource and title."""
    return tuple(
        sorted(
            rows,
            key=lambda row: (
                bool(row.accepted),
                KINDS.index(row.kind),
                LEVELS.index(row.level),
                row.resource,
                row.title,
                row.id,
            ),
        )
    )


def headline(counts: dict[tuple[KindWord, LevelWord], int]) -> str:
    """`3 breaking, 1 potential, 12 compatible`, and what does not count behind it."""
    words = {"breaking": "breaking", "potential": "potentially breaking", "info": "compatible"}
    parts = [f"{counts[('contract', level)]} {words[level]}" for level in LEVELS if counts.get(("contract", level))]
    rest = sum(number for (kind, _), number in counts.items() if kind != "contract")
    if rest:
        parts.append(f"{rest} that {'does' if rest == 1 else 'do'} not count")
    return ", ".join(parts) or "no difference"


def verdicts(row: Row) -> str:
    """`wire none, code major`, and what a strict client would not survive although ours does."""
    strict = ", strict clients major" if row.strict == "major" != row.wire else ""
    return f"wire {row.wire}, code {row.code}{strict}"

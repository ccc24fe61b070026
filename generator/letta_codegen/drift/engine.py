"""The whole comparison: two documents in, a `Drift` out: entries, the worst first, and the verdict on all of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from letta_codegen.document.document import Document
from letta_codegen.drift.collect import operations
from letta_codegen.drift.compare import Comparison, compare
from letta_codegen.drift.consequences import attach
from letta_codegen.drift.entries import Entry, group
from letta_codegen.drift.finding import ABSENT
from letta_codegen.drift.lifecycle import stability
from letta_codegen.drift.notice import Notice
from letta_codegen.drift.occurrences import occurrences
from letta_codegen.drift.reach import Reach
from letta_codegen.drift.renames import Rename, find_renames
from letta_codegen.drift.surface import OperationKey
from letta_codegen.drift.verdict import HARMLESS, Verdicts


@dataclass(frozen=True, slots=True)
class Drift:
    """What lies between two documents.

    Attributes:
        comparison: The documents and all findings.
        renames: Components that have another name now.
        entries: One for each root cause, the worst first.
    """

    comparison: Comparison
    renames: tuple[Rename, ...]
    entries: tuple[Entry, ...]

    @property
    def verdicts(self) -> Verdicts:
        """The strictest verdicts on what counts."""
        found = HARMLESS
        for entry in self.entries:
            if entry.fails:
                found |= entry.verdicts
        return found


def drift(base: Document, revision: Document, *, notice: Notice = Notice()) -> Drift:
    """Compare two documents and judge what has changed.

    Args:
        base: The older one, overlay applied.
        revision: The newer one, overlay applied.
        notice: What sunsets are held against.
    """
    comparison = compare(base, revision, notice=notice)
    renames = find_renames(comparison.pairs)
    reach = Reach(comparison, frozenset((rename.before, rename.after) for rename in renames))
    reach.walk()
    entries = group(occurrences(reach, renames), comparison.pairs, frozenset(_unstable(comparison)))
    return Drift(comparison, renames, attach(comparison, renames, entries))


def _unstable(comparison: Comparison) -> Iterator[OperationKey]:
    """The operations whose document promises nothing: those that are drafts."""
    for operation in operations(comparison.base):
        rank = stability(operation.content.get("x-stability-level", ABSENT))
        if rank is not None and rank < 2:
            yield operation.key

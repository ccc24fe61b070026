"""The history of a document: what each version means to whoever uses the one before it.

In: versions, the oldest first. Out: a `History`: the versions with what they offer, and a report for each step. What is
no document is left out and noted, unless it must be one; two versions at least are needed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from letta_codegen.diagnostics import CodegenError, DocumentError
from letta_codegen.document.document import Document
from letta_codegen.document.load import load
from letta_codegen.drift.reports.build import Settings
from letta_codegen.drift.reports.content import Content, headline
from letta_codegen.drift.setup import Setup
from letta_codegen.drift.versions import Version
from letta_codegen.output.report import counted
from letta_codegen.source.lock import operations


@dataclass(frozen=True, slots=True)
class Point:
    """A version in a history.

    Attributes:
        label: What it is called.
        version: The version that the document gives itself.
        sha256: The digest of its bytes.
        operations: The number of its operations.
    """

    label: str
    version: str
    sha256: str
    operations: int


@dataclass(frozen=True, slots=True)
class History:
    """Versions, and the steps between them.

    Attributes:
        source: Where the versions come from, as the user wrote it.
        points: The versions, the oldest first.
        steps: A report for each version but the first, against the one before.
        notes: What was left out.
    """

    source: str
    points: tuple[Point, ...]
    steps: tuple[Content, ...]
    notes: tuple[str, ...] = ()

    @property
    def verdict(self) -> str:
        """The last line."""
        broken = [step for step in self.steps if breaking(step)]
        number = counted(sum(map(breaking, self.steps)), "breaking change")
        steps = counted(len(self.steps), "step")
        if not broken:
            return f"ok: {counted(len(self.points), 'version')}, {steps}; none of them breaks anything"
        return f"ok: {counted(len(self.points), 'version')}, {steps}; {number} in {len(broken)} of them"


def breaking(step: Content) -> int:
    """How many breaking changes a step has."""
    return step.counts().get(("contract", "breaking"), 0)


def said(step: Content) -> str:
    """The counts of a step in words."""
    return headline(step.counts()) if step.rows else "the documents mean the same"


def follow(
    source: str,
    versions: Sequence[Version],
    setup: Callable[[Document], Setup],
    settings: Settings,
    stage: Callable[[str], None],
) -> History:
    """Compare each version with the one before.

    Args:
        source: What the user calls all of them.
        versions: The versions, the oldest first.
        setup: Gives what is known of the API, for the first of its documents.
        settings: What the user has decided.
        stage: Told what is being done.

    Raises:
        SourceError: A version cannot be had.
        CodegenError: A version is no document, although it must be one, or there are not enough of them.
    """
    points, steps, notes = list[Point](), list[Content](), list[str]()
    known: Setup | None = None
    before: Document | None = None
    for version, document in _documents(versions, notes, stage):
        known = known or setup(document)
        corrected = known.corrected(document)
        if before is not None:
            step = known.compare(before, corrected, settings).content
            steps.append(replace(step, base=replace(step.base, source=points[-1].label),
                                 revision=replace(step.revision, source=version.label)))  # fmt: skip
        points.append(_point(version.label, document))
        before = corrected
    if len(points) < 2:
        hint = "; ".join(notes[:3]) or "two at least are needed"
        raise CodegenError(f"there are not enough versions here: {len(points)}", where=source, hint=hint)
    return History(source, tuple(points), tuple(steps), tuple(notes))


def _documents(
    versions: Sequence[Version], notes: list[str], stage: Callable[[str], None]
) -> Iterator[tuple[Version, Document]]:
    for number, version in enumerate(versions, 1):
        stage(f"{version.label} ({number} of {len(versions)})")
        try:
            yield version, load(version.read(), version.name)
        except DocumentError as error:
            if version.is_certain:
                raise
            notes.append(f"note: {version.name} is left out: {error.message}")


def _point(label: str, document: Document) -> Point:
    info = document.root.get("info")
    given = info.get("version") if isinstance(info, dict) else ""
    return Point(label, str(given or ""), document.sha256, len(operations(document)))


def totals(history: History) -> dict[str, int]:
    """How many changes of the contract there are in all, by level."""
    found = Counter[str]()
    for step in history.steps:
        for (kind, level), number in step.counts().items():
            if kind == "contract":
                found[level] += number
    return dict(found)

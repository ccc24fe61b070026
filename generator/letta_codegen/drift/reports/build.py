"""Makes the content of a report of what a comparison has found: rows, what is accepted, what fails, the last line.

In: a `Drift`, the two packages, what the user has decided. Out: a `Content`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, TypeAlias

from letta_codegen.document.document import Document
from letta_codegen.drift.accept import Acceptance, apply
from letta_codegen.drift.engine import Drift
from letta_codegen.drift.python import Packages
from letta_codegen.drift.reports.content import Content, Origin, Row, ordered
from letta_codegen.drift.reports.rows import WORDS, Builder
from letta_codegen.drift.reports.words import last_line
from letta_codegen.drift.verdict import Verdict

FailOn: TypeAlias = Literal["breaking", "potential", "any", "none"]
_VERDICTS = {word: verdict for verdict, word in WORDS.items()}


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user has decided.

    Attributes:
        today: The day on which acceptances are to count.
        fail_on: From which level on the check fails.
        acceptances: What the accept file says.
        command: What to do about drift, for the last line.
    """

    today: date
    fail_on: FailOn = "breaking"
    acceptances: tuple[Acceptance, ...] = ()
    command: str = ""


def build(
    drift: Drift,
    packages: Packages,
    documents: tuple[Document, Document],
    settings: Settings,
    witnesses: Mapping[str, str] | None = None,
) -> Content:
    """Make the content of a report.

    Args:
        drift: What was found.
        packages: The two packages.
        documents: The two documents.
        settings: What is accepted, and what makes the check fail.
        witnesses: Values that show a break, by the id of the entry.
    """
    found = tuple(Builder(packages, witnesses or {}).rows(drift))
    accepted = apply(settings.acceptances, found, settings.today)
    rows = ordered(replace(row, accepted=accepted.reasons.get(row.id, "")) for row in found)
    fails = frozenset(row.id for row in rows if _fails(row, settings.fail_on))
    bump = WORDS[max((_VERDICTS[row.code] for row in rows if row.kind != "unused"), default=Verdict.NONE)]
    return Content(
        base=_origin(documents[0]),
        revision=_origin(documents[1]),
        rows=rows,
        bump=bump,
        verdict=last_line(rows, fails, bump, settings.command),
        fails=fails,
        notes=tuple(accepted.notes()),
    )


def _fails(row: Row, fail_on: FailOn) -> bool:
    if row.accepted or fail_on == "none":
        return False
    match fail_on:
        case "breaking":
            return row.counts and row.level == "breaking"
        case "potential":
            return (row.counts and row.level != "info") or (row.kind == "validation" and row.level == "breaking")
    return True


def _origin(document: Document) -> Origin:
    info = document.root.get("info")
    version = info.get("version") if isinstance(info, Mapping) else ""
    return Origin(document.source, str(version or ""), document.sha256)

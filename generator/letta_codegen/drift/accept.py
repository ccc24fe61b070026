"""The accept file: entries that somebody has looked at and decided to live with.

In: a TOML file with a list of `accept` tables, each with the `id` of an entry, or a `rule` and a `pointer` (a glob),
the `reason`, and if wanted `expires`, the last day on which it counts. Out: which entries it silences, and what is to
be said of the file: acceptances that match nothing any more, and those that have expired, which silence nothing.

    [[accept]]
    rule = "null-added"
    pointer = "/components/schemas/AgentState/properties/*"
    reason = "we check for None everywhere"
    expires = 2026-12-31
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, Protocol

from letta_codegen.diagnostics import CodegenError
from letta_codegen.output.faults import cannot_read

_KEYS = frozenset({"id", "rule", "pointer", "reason", "expires"})
_HINT = "an acceptance has an `id`, or a `rule` and a `pointer`, and a `reason`"


class Acceptable(Protocol):
    """What can be accepted: it has an id, a rule and places."""

    @property
    def id(self) -> str:
        """The stable id."""
        ...

    @property
    def rule(self) -> str:
        """The id of the rule."""
        ...

    @property
    def pointers(self) -> Iterable[str]:
        """JSON Pointers of its places in both documents."""
        ...


@dataclass(frozen=True, slots=True)
class Acceptance:
    """One decision.

    Attributes:
        reason: Why.
        id: The id of an entry; empty if it is for a rule.
        rule: The id of a rule.
        pointer: A glob for the places; `*` stands for any text.
        expires: The last day on which it counts.
    """

    reason: str
    id: str = ""
    rule: str = ""
    pointer: str = "*"
    expires: date | None = None

    def matches(self, entry: Acceptable) -> bool:
        """Whether it is about an entry."""
        if self.id:
            return entry.id == self.id
        return entry.rule == self.rule and any(fnmatchcase(pointer, self.pointer) for pointer in entry.pointers)

    def has_expired(self, today: date) -> bool:
        """Whether its last day is over."""
        return self.expires is not None and self.expires < today

    def __str__(self) -> str:
        what = self.id or f"{self.rule} at {self.pointer}"
        return f"{what} ({self.reason})"


@dataclass(frozen=True, slots=True)
class Accepted:
    """What an accept file does.

    Attributes:
        reasons: Why an entry is silenced, by its id.
        unused: Acceptances that match nothing.
        expired: Acceptances that match something, but whose last day is over.
    """

    reasons: dict[str, str]
    unused: tuple[Acceptance, ...] = ()
    expired: tuple[Acceptance, ...] = ()

    def notes(self) -> list[str]:
        """What is to be said of the file."""
        return [
            *(f"note: nothing needs this acceptance any more: {each}" for each in self.unused),
            *(f"note: this acceptance has expired on {each.expires}: {each}" for each in self.expired),
        ]


def read(file: Path) -> tuple[Acceptance, ...]:
    """Read an accept file.

    Args:
        file: The file.

    Raises:
        CodegenError: It cannot be read, or is not what it should be.
    """
    with cannot_read(file):
        text = file.read_text("utf-8", errors="replace")
    try:
        table = tomllib.loads(text)
    except ValueError as error:
        raise CodegenError(f"this is not TOML: {error}", where=file.as_posix()) from None
    rows = table.pop("accept", [])
    if table or not isinstance(rows, list):
        unknown = ", ".join(sorted(table)) or "accept"
        raise CodegenError(
            f"only a list of [[accept]] can stand here, not {unknown}", where=file.as_posix(), hint=_HINT
        )
    return tuple(_acceptance(row, f"{file.as_posix()}: accept {number}") for number, row in enumerate(rows, 1))


def _acceptance(row: Any, where: str) -> Acceptance:
    if not isinstance(row, dict) or row.keys() - _KEYS:
        unknown = ", ".join(sorted(row.keys() - _KEYS)) if isinstance(row, dict) else "this"
        raise CodegenError(f"unknown: {unknown}", where=where, hint=_HINT)
    texts = {key: row[key] for key in ("id", "rule", "pointer", "reason") if key in row}
    if not all(isinstance(text, str) and text.strip() for text in texts.values()):
        raise CodegenError("every value but `expires` is a text", where=where, hint=_HINT)
    if "reason" not in texts or ("id" in texts) == ("rule" in texts):
        raise CodegenError("this does not say what is accepted, or why", where=where, hint=_HINT)
    return Acceptance(**texts, expires=_day(row.get("expires"), where))


def _day(value: Any, where: str) -> date | None:
    try:
        return date.fromisoformat(str(value)[:10]) if value is not None else None
    except ValueError:
        hint = "write a day as 2026-12-31"
        raise CodegenError(f"`expires` is no day: {value!r}", where=where, hint=hint) from None


def apply(acceptances: Sequence[Acceptance], entries: Sequence[Acceptable], today: date) -> Accepted:
    """Find out what is accepted.

    Args:
        acceptances: The decisions.
        entries: What there is to accept.
        today: The day on which they are to count.
    """
    reasons: dict[str, str] = {}
    unused, expired = list[Acceptance](), list[Acceptance]()
    for acceptance in acceptances:
        found = [entry for entry in entries if acceptance.matches(entry)]
        if not found:
            unused.append(acceptance)
        elif acceptance.has_expired(today):
            expired.append(acceptance)
        else:
            reasons |= {entry.id: acceptance.reason for entry in found}
    return Accepted(reasons, tuple(unused), tuple(expired))

"""Compares what a document says about the life of something: `deprecated`, `x-sunset`, `x-stability-level`.

In: two ways to ask for a key, of an operation, a parameter or a schema. The keys are conventions of the field; a date
is checked for its form only, because the verdict must not depend on the day it is given.
"""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Callable
from typing import Any, Protocol

from letta_codegen.drift.finding import ABSENT, differ
from letta_codegen.drift.gather import Tokens

_STABILITY = ("draft", "alpha", "beta", "stable")
_RFC3339 = re.compile(r"\d{4}-\d{2}-\d{2}([Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2}))?")


class Collector(Protocol):
    """Takes findings, and knows what day it is."""

    @property
    def today(self) -> datetime.date | None:
        """The day."""

    def add(
        self,
        rule: str,
        subject: str,
        before: Any,
        after: Any,
        base: Tokens | None = None,
        revision: Tokens | None = None,
    ) -> None:
        """Record a finding."""


def compare_lifecycle(
    found: Collector,
    subject: str,
    before: Callable[..., Any],
    after: Callable[..., Any],
    base: Tokens,
    revision: Tokens,
) -> None:
    """Compare deprecation, sunset and stability.

    Args:
        found: Takes the findings.
        subject: What it is about.
        before: Gives the value of a key in the base, or the default that it is called with.
        after: The same of the revision.
        base: Where it stands in the base.
        revision: Where it stands in the revision.
    """
    was, is_now = before("deprecated") is True, after("deprecated") is True
    if was != is_now:
        found.add("deprecated" if is_now else "reactivated", subject, was, is_now, base, revision)
    _compare_sunset(found, subject, before("x-sunset", ABSENT), after("x-sunset", ABSENT), (base, revision), is_now)
    _compare_stability(
        found, subject, before("x-stability-level", ABSENT), after("x-stability-level", ABSENT), (base, revision)
    )


def _compare_sunset(
    found: Collector, subject: str, before: Any, after: Any, places: tuple[Tokens, Tokens], deprecated: bool
) -> None:
    if not differ(before, after):
        return
    if (after is not ABSENT and not is_date(after)) or (before is not ABSENT and not is_date(before)):
        found.add("sunset-invalid", subject, before, after, *places)
    elif after is ABSENT:
        found.add("sunset-removed" if deprecated else "sunset-withdrawn", subject, before, after, *places)
    else:
        found.add(_sunset_rule(before, after, found.today), subject, before, after, *places)


def _sunset_rule(before: Any, after: Any, today: datetime.date | None) -> str:
    if before is not ABSENT and str(after) > str(before):
        return "sunset-later"
    if today is not None and is_over(after, today):
        return "sunset-over"
    return "sunset-added" if before is ABSENT else "sunset-earlier"


def _compare_stability(found: Collector, subject: str, before: Any, after: Any, places: tuple[Tokens, Tokens]) -> None:
    ranks = stability(before), stability(after)
    if None in ranks and differ(before, after):
        found.add("stability-invalid", subject, before, after, *places)
    elif None not in ranks and ranks[0] != ranks[1]:
        rule = "stability-lowered" if (ranks[1] or 0) < (ranks[0] or 0) else "stability-raised"
        found.add(rule, subject, before, after, *places)


def stability(level: Any) -> int | None:
    """The rank of a stability level: nothing said is stable; None if it is no level."""
    if level is ABSENT or level is None:
        return _STABILITY.index("stable")
    if isinstance(level, str) and level.startswith('"'):
        try:
            level = json.loads(level)
        except ValueError:
            return None
    return _STABILITY.index(level) if level in _STABILITY else None


def is_over(sunset: Any, today: datetime.date | None) -> bool:
    """Whether a sunset has passed: one that is not given has, one that is no date has not."""
    return sunset is None or (is_date(sunset) and (today is None or str(sunset)[:10] <= today.isoformat()))


def is_date(value: Any) -> bool:
    """Whether a value is a date, or a date with a time, as RFC 3339 writes it."""
    if isinstance(value, datetime.date):
        return True
    if not isinstance(value, str) or not _RFC3339.fullmatch(value):
        return False
    try:
        datetime.date.fromisoformat(value[:10])
    except ValueError:
        return False
    return True

"""Compares what a document says about the life of something: `deprecated`, `x-sunset`, `x-stability-level`.

In: two ways to ask for a key, of an operation, a parameter or a schema. The keys are conventions of the field; a date
is checked for its form only, because the verdict must not depend on the day it is given.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from letta_codegen.drift.finding import ABSENT, Collector, differ
from letta_codegen.drift.gather import Tokens
from letta_codegen.drift.notice import Notice, is_date

_STABILITY = ("draft", "alpha", "beta", "stable")


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
    if is_now and not was and found.notice.days and after("x-sunset", ABSENT) is ABSENT:
        found.add("sunset-missing", subject, ABSENT, ABSENT, base, revision)
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
        found.add(_sunset_rule(before, after, found.notice), subject, before, after, *places)


def _sunset_rule(before: Any, after: Any, notice: Notice) -> str:
    if before is not ABSENT and str(after) > str(before):
        return "sunset-later"
    if notice.today is not None and notice.is_over(after):
        return "sunset-over"
    if notice.is_short(after):
        return "sunset-too-soon"
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

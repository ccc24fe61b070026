"""`Notice`: how long something still works that is deprecated, and how long it has to.

In: a sunset as a document gives it, a date or a date with a time as RFC 3339 writes it. Without a day to compare it
with, every sunset is taken to be over, and none is too soon, so that a verdict need not depend on the day.
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from typing import Any

_RFC3339 = re.compile(r"\d{4}-\d{2}-\d{2}([Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2}))?")


@dataclass(frozen=True, slots=True)
class Notice:
    """What a sunset is held against.

    Attributes:
        today: The day; None if no day counts.
        days: How many days there must be at least between a deprecation and its sunset; 0 if nothing is asked for.
    """

    today: datetime.date | None = None
    days: int = 0

    def is_over(self, sunset: Any) -> bool:
        """Whether a sunset has passed: one that is not given has, one that is no date has not."""
        return sunset is None or (is_date(sunset) and (self.today is None or _day(sunset) <= self.today))

    def is_short(self, sunset: Any) -> bool:
        """Whether a sunset, which is a date, comes too soon."""
        if not self.days or self.today is None:
            return False
        return (_day(sunset) - self.today).days < self.days


def is_date(value: Any) -> bool:
    """Whether a value is a date, or a date with a time."""
    if isinstance(value, datetime.date):
        return True
    if not isinstance(value, str) or not _RFC3339.fullmatch(value):
        return False
    try:
        _day(value)
    except ValueError:
        return False
    return True


def _day(sunset: Any) -> datetime.date:
    return datetime.date.fromisoformat(str(sunset)[:10])

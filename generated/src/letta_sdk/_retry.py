"""Whether, and when, a request is sent again.

A request is sent again only if that cannot do harm: it never reached the server, the server says that it did not act
on it, or doing it twice is the same as doing it once. In: what went wrong. Out: seconds to wait, or None for giving
up. No clock but the monotonic one, no sleeping: that is the transport's.
"""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, TypeAlias

from ._record_class import record

if TYPE_CHECKING:
    from ._info import ClientInfo
    from ._request import Prepared

Fault: TypeAlias = Literal["unsent", "broken", "timeout", "other"]
"""What happened to a request: it was not written, the connection broke, time ran out, or something else."""

_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
_IDEMPOTENT = _SAFE | {"PUT", "DELETE"}
_PASSING = frozenset({408, 429, 502, 503, 504})
_FIRST, _LONGEST, _LONGEST_ASKED = 0.5, 8.0, 60.0


@record
class RetryPolicy:
    """How often, and for how long.

    Attributes:
        max_retries: How often a request is sent again.
        time_budget: Seconds after which nothing is sent again; None: no limit.
    """

    max_retries: int = 2
    time_budget: float | None = None


class Attempts:
    """The attempts at one request.

    Args:
        request: What is sent.
        policy: How often, and for how long.
        info: What answers of this API mean.
    """

    __slots__ = ("_ends", "_info", "_policy", "_request", "retries")

    def __init__(self, request: Prepared, policy: RetryPolicy, info: ClientInfo) -> None:
        self._request = request
        self._policy = policy
        self._info = info
        self._ends = None if policy.time_budget is None else time.monotonic() + policy.time_budget
        self.retries = 0

    @property
    def left(self) -> float | None:
        """Seconds that are left of the time budget; None: no limit."""
        return None if self._ends is None else max(0.0, self._ends - time.monotonic())

    def after_fault(self, fault: Fault, *, reused: bool) -> float | None:
        """Seconds to wait after a request without an answer, or None.

        Args:
            fault: What happened.
            reused: The connection had been used before, so that it may have been closed before the request arrived.
        """
        if fault == "unsent" or (fault == "broken" and (self._is(_SAFE) or (reused and self._is(_IDEMPOTENT)))):
            return self._wait(None)
        return None

    def after_answer(self, status: int, headers: Mapping[str, str], text: str) -> float | None:
        """Seconds to wait after an answer that reports an error, or None."""
        asked = retry_after(headers)
        if status == 409 and _matches(self._info.retry_conflicts, text):
            return self._wait(asked)
        if status not in _PASSING or (status == 429 and _matches(self._info.final_errors, text)):
            return None
        return self._wait(asked) if asked is not None or self._is(_SAFE) else None

    def _is(self, methods: frozenset[str]) -> bool:
        operation = self._request.operation
        return operation.method in methods if operation.safe is None else operation.safe

    def _wait(self, asked: float | None) -> float | None:
        """The delay before the next attempt, counted; None if there is to be none."""
        delay = backoff(self.retries) if asked is None else asked
        late = self._ends is not None and time.monotonic() + delay >= self._ends
        if self.retries >= self._policy.max_retries or delay > _LONGEST_ASKED or late or not self._request.replayable:
            return None
        self.retries += 1
        return delay


def backoff(retries: int) -> float:
    """Seconds before the next attempt: doubling, with jitter, so that clients do not come back all together."""
    from random import random

    return min(_FIRST * 2.0**retries, _LONGEST) * (0.5 + random() / 2)


def _matches(pattern: str | None, text: str) -> bool:
    return pattern is not None and re.search(pattern, text) is not None


def retry_after(headers: Mapping[str, str]) -> float | None:
    """The seconds that a server asks to wait: `retry-after-ms`, or `Retry-After` in seconds or as a date."""
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    value = headers.get("retry-after")
    seconds = _number(value)
    return seconds if seconds is not None or value is None else _until(value, headers.get("date"))


def _number(text: str | None) -> float | None:
    found = re.fullmatch(r"\s*(\d{1,12}(?:\.\d{1,12})?)\s*", text) if text else None
    return float(found.group(1)) if found else None


def _until(date: str, now: str | None) -> float | None:
    """Seconds until an HTTP date, by the server's clock if it tells the time."""
    from email.utils import parsedate_to_datetime

    try:
        then = parsedate_to_datetime(date).timestamp()
        return max(0.0, then - (parsedate_to_datetime(now).timestamp() if now else time.time()))
    except (ValueError, OverflowError):
        return None

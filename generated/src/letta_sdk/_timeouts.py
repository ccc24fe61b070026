"""How long a call may take: one number, or one for each phase of a request.

In: what callers write - seconds, an `httpx2.Timeout`, None for no limit. Out: `Timeouts`, from which each attempt gets
what is left. A number limits every phase (a connection has a limit of its own), and also the whole call: once so much
time has passed, nothing is sent again. Knows no clock: that is `_retry`'s.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ._record_class import record

if TYPE_CHECKING:
    from httpx2 import Timeout

TimeoutLike: TypeAlias = "Timeout | float | None"


@record
class Timeouts:
    """The limits of one call, in seconds; None: no limit.

    Attributes:
        connect: Until there is a connection.
        read: Between two pieces of an answer, and until its first one.
        write: Between two pieces of a request.
        pool: Until a connection of the pool is free.
        total: Nothing is sent again afterwards, and an answer that is no file is read within so much time.
    """

    connect: float | None
    read: float | None
    write: float | None
    pool: float | None
    total: float | None

    @classmethod
    def of(cls, given: TimeoutLike, connect: float) -> Timeouts:
        """Read what a caller wrote.

        Args:
            given: Seconds, an `httpx2.Timeout`, or None.
            connect: Seconds to wait for a connection, if a number says it all.

        Raises:
            ValueError: A number is negative.
            TypeError: It is none of these.
        """
        if given is None:
            return cls(connect, None, None, None, None)
        if isinstance(given, int | float):
            if not given >= 0:
                raise ValueError(f"a timeout cannot be {given!r} seconds")
            return cls(min(connect, given), given, given, given, given)
        if not hasattr(given, "read"):
            raise TypeError(f"a timeout is a number of seconds, an httpx2.Timeout or None, not {given!r}")
        return cls(given.connect, given.read, given.write, given.pool, given.read)

    def left(self, seconds: float | None) -> dict[str, float | None]:
        """The limits as the HTTP library takes them, none of them longer than what is left of the whole.

        Args:
            seconds: What is left; None: no limit.
        """
        phases = {"connect": self.connect, "read": self.read, "write": self.write, "pool": self.pool}
        if seconds is None:
            return phases
        return {name: seconds if limit is None else min(limit, seconds) for name, limit in phases.items()}

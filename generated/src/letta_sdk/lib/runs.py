"""Waiting for a run to end: `client.runs.wait(run_id)`."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from letta_sdk._errors import APITimeoutError
from letta_sdk._omit import Omit, omit

if TYPE_CHECKING:
    from letta_sdk.models import Run
    from letta_sdk.resources.runs import AsyncRunsResource, RunsResource

# Any other status, also one that is not known today, is final.
_UNFINISHED = frozenset({None, "created", "pending", "running"})


@dataclass(slots=True)
class _Patience:
    """How long to go on asking, and how often."""

    run_id: str
    timeout: float | None
    poll: float
    began: float = field(default_factory=time.monotonic)

    @property
    def left(self) -> float | Omit:
        """Seconds for the next question."""
        return omit if self.timeout is None else max(self.began + self.timeout - time.monotonic(), 0.001)

    def pause(self, run: Run) -> float | None:
        """Seconds until the next question; None if the run has ended.

        Raises:
            APITimeoutError: There is no time for another question.
        """
        if run.status not in _UNFINISHED:
            return None
        if self.timeout is not None and time.monotonic() + self.poll > self.began + self.timeout:
            raise APITimeoutError(message=f"run {self.run_id} is still {run.status} after {self.timeout:g} seconds")
        return self.poll


class RunsHelpers:
    """What `client.runs` can do besides."""

    def wait(self, run_id: str, *, timeout: float | None = None, poll: float = 1.0) -> Run:
        """Wait until a run has ended, however it ended, and give it (in every form of the client).

        Args:
            run_id: The run.
            timeout: Seconds to wait in all; None waits without limit.
            poll: Seconds between two questions.

        Raises:
            APITimeoutError: It has not ended in time. It goes on all the same.
        """
        own = cast("RunsResource", self)
        runs = type(own)(own._client.in_form("result"))
        patience = _Patience(run_id, timeout, poll)
        while True:
            run = runs.retrieve(run_id, timeout=patience.left)
            pause = patience.pause(run)
            if pause is None:
                return run
            time.sleep(pause)


class AsyncRunsHelpers:
    """What `client.runs` can do besides."""

    async def wait(self, run_id: str, *, timeout: float | None = None, poll: float = 1.0) -> Run:
        """Wait until a run has ended, however it ended, and give it (in every form of the client).

        Args:
            run_id: The run.
            timeout: Seconds to wait in all; None waits without limit.
            poll: Seconds between two questions.

        Raises:
            APITimeoutError: It has not ended in time. It goes on all the same.
        """
        own = cast("AsyncRunsResource", self)
        runs = type(own)(own._client.in_form("result"))
        patience = _Patience(run_id, timeout, poll)
        while True:
            run = await runs.retrieve(run_id, timeout=patience.left)
            pause = patience.pause(run)
            if pause is None:
                return run
            await asyncio.sleep(pause)

"""Whole processes, measured from outside: CPU time and peak memory with all their children, and wall time.

The cases of a table take turns, so that whatever else the machine does touches all of them alike.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO


@dataclass(frozen=True, slots=True)
class Sample:
    """One run: CPU and wall time in seconds, peak memory in MiB, and what the process printed."""

    cpu: float
    wall: float
    memory: float
    output: str = ""


@dataclass(slots=True)
class Series:
    """The runs of a case; `failure` says why there are none."""

    samples: list[Sample] = field(default_factory=list)
    failure: str = ""

    def median(self, of: str = "cpu") -> float:
        """The median of `cpu`, `wall` or `memory`."""
        return float(statistics.median(getattr(sample, of) for sample in self.samples))

    def spread(self, of: str = "cpu") -> float:
        """The distance between the extremes, as a part of the median."""
        values: list[float] = [getattr(sample, of) for sample in self.samples]
        return (max(values) - min(values)) / (statistics.median(values) or 1)


def run(command: Sequence[str], folder: Path, environment: Mapping[str, str] | None = None) -> Sample:
    """Run a command to its end.

    Raises:
        RuntimeError: It failed; the message is the end of what it said.
    """
    variables = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        begun = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=folder, env={**variables, **(environment or {})}, stdout=output, stderr=errors
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begun
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise RuntimeError(_last_line(_text(errors) or _text(output)) or f"exit code {process.returncode}")
        return Sample(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024, _text(output))


def _last_line(text: str) -> str:
    return next((line for line in reversed(text.splitlines()) if line.strip()), "")


def _text(stream: IO[bytes]) -> str:
    stream.seek(0)
    return stream.read().decode(errors="replace")


def reported(sample: Sample) -> Sample:
    """What a process measured within itself and printed: `{"cpu": seconds, "memory": MiB}`."""
    found = json.loads(sample.output.splitlines()[-1])
    return Sample(found["cpu"], found.get("wall", found["cpu"]), found.get("memory", sample.memory))


def interleaved(cases: Mapping[str, Callable[[], Sample]], rounds: int) -> dict[str, Series]:
    """Run each case `rounds` times, in turns; a case that fails is not tried again."""
    series = {name: Series() for name in cases}
    for _ in range(rounds):
        for name, case in cases.items():
            if series[name].failure:
                continue
            try:
                series[name].samples.append(case())
            except (RuntimeError, OSError, ValueError, LookupError) as error:
                series[name].failure = " ".join(str(error).split())[-160:] or type(error).__name__
    return series

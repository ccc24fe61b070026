"""A progress bar for downloads: one line on a terminal, nothing anywhere else."""

from __future__ import annotations

import sys
import time
from typing import Self, TextIO

from letta_codegen.source.fetched import Progress

_WIDTH = 30
_PAUSE = 0.05


def terminal_progress(stream: TextIO | None = None) -> Progress | None:
    """A progress bar on standard error; None if that is no terminal."""
    target = stream if stream is not None else sys.stderr
    return (lambda size: Bar(target, size)) if target.isatty() else None


class Bar:
    """A bar that grows with what has come.

    Args:
        stream: The terminal.
        size: What is expected in all; None if nobody knows.
    """

    def __init__(self, stream: TextIO, size: int | None) -> None:
        self._stream = stream
        self._size = size
        self._done = 0
        self._shown = 0.0

    def __enter__(self) -> Self:
        self.update(0)
        return self

    def __exit__(self, exc_type: object, exc_val: object, exc_tb: object) -> None:
        self._stream.write("\r\x1b[K")
        self._stream.flush()

    def update(self, increment: int) -> None:
        """Show what has come, not too often."""
        self._done += increment
        now = time.monotonic()
        if now - self._shown >= _PAUSE:
            self._shown = now
            self._stream.write(f"\r\x1b[K{self._line()}")
            self._stream.flush()

    def _line(self) -> str:
        if not self._size:
            return f"{self._done:,}"
        filled = min(_WIDTH, _WIDTH * self._done // self._size)
        return f"[{'#' * filled}{'.' * (_WIDTH - filled)}] {self._done:,} of {self._size:,}"

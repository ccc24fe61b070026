"""The display of progress: what is being done, on one line of a terminal, gone when it is done; nothing in a pipe."""

from __future__ import annotations

from types import TracebackType
from typing import Self, TextIO


class Stages:
    """Shows the current stage of a run.

    Args:
        stream: Where to; nothing is shown unless it is a terminal.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream if stream.isatty() else None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._show("")

    def __call__(self, stage: str) -> None:
        """Show a stage in the place of the one before."""
        self._show(f"{stage} ...")

    def _show(self, text: str) -> None:
        if self._stream is not None:
            self._stream.write(f"\r\x1b[K{text}")
            self._stream.flush()

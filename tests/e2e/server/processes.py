"""Processes that serve on loopback: started, waited for, and ended with the `with` block that they run in.

In: a command, and how to tell that it serves. Refused: one that ends, or takes too long, before it serves.
"""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from e2e.server.install import ServerError

NOBODY = 65534


def free_port() -> int:
    """A port on loopback that nobody listens to."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


def accepts(port: int) -> bool:
    """Whether somebody listens to a port on loopback."""
    with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
        return True
    return False


@contextmanager
def process(
    *command: object,
    serves: Callable[[], bool],
    log: Path,
    folder: Path,
    environment: Mapping[str, str] | None = None,
    as_nobody: bool = False,
    stop: signal.Signals = signal.SIGTERM,
    patience: float = 60,
) -> Iterator[None]:
    """Run a process until the end of the `with` block.

    Args:
        command: Program and arguments.
        serves: Whether it is ready.
        log: Where its output goes.
        folder: Its working directory.
        environment: Variables besides those of this process.
        as_nobody: Give up the rights of root.
        stop: The signal that ends it.
        patience: Seconds until it has to be ready.

    Raises:
        ServerError: It is not ready in time; the error tells the end of its output.
    """
    with log.open("wb") as output:
        running = subprocess.Popen(
            [str(word) for word in command],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            cwd=folder,
            env={**os.environ, **(environment or {})},
            start_new_session=True,
            **(nobody() if as_nobody else {}),
        )
    try:
        _wait(running, serves, log, patience)
        yield
    finally:
        _end(running, stop)


def nobody() -> dict[str, Any]:
    """How to start a process that must not run as root; nothing to do for other users."""
    return {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}


def _wait(running: subprocess.Popen[bytes], serves: Callable[[], bool], log: Path, patience: float) -> None:
    end = time.monotonic() + patience
    while not serves():
        if running.poll() is not None or time.monotonic() > end:
            ended = running.returncode is not None
            what = f"ended with status {running.returncode}" if ended else f"is not ready after {patience:g} seconds"
            raise ServerError(f"{log.stem} {what}:\n{_tail(log)}")
        time.sleep(0.1)


def _tail(log: Path) -> str:
    return log.read_text(errors="replace")[-3000:]


def _end(running: subprocess.Popen[bytes], stop: signal.Signals) -> None:
    running.send_signal(stop)
    try:
        running.wait(10)
    except subprocess.TimeoutExpired:
        running.kill()
        running.wait()

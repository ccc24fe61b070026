"""Runs Letta servers on loopback, with a database, a Redis, and a language model of their own.

Out: the address of a server that answers. Each has ports that were free, and a state that is deleted in the end.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import tempfile
import urllib.error
import urllib.request
from collections.abc import Collection, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from e2e.server.install import LETTA, Installation, ServerError
from e2e.server.language_model import LanguageModel
from e2e.server.processes import NOBODY, accepts, free_port, nobody, process

KEEPALIVE = 1
"""Seconds between two pings in a stream; 20 is usual."""
START = 240
"""Seconds that a server may take to start."""

# The database is thrown away, so that nothing needs to be safe on disk.
POSTGRES_SETTINGS = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200")
DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What servers share.

    Attributes:
        installation: The programs.
        folder: The state.
        environment: What servers are told.
    """

    installation: Installation
    folder: Path
    environment: dict[str, str]


@contextmanager
def surroundings(installation: Installation) -> Iterator[Surroundings]:
    """Run what servers need, until the end of the `with` block.

    Raises:
        ServerError: That fails.
    """
    installation.logs.mkdir(exist_ok=True)
    with ExitStack() as stack:
        stack.enter_context(_ended_in_order())
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="letta-e2e-")))
        folder.chmod(0o755)
        database = stack.enter_context(_postgres(installation, folder))
        redis = stack.enter_context(_redis(installation, folder))
        model = stack.enter_context(LanguageModel())
        environment = _environment(installation, folder, database, redis, model.url)
        _migrate(installation, {**environment, "LETTA_PG_URI": database})
        yield Surroundings(installation, folder, environment)


@contextmanager
def letta(
    around: Surroundings, name: str = "letta", password: str | None = None, without: Collection[str] = ()
) -> Iterator[str]:
    """Run a server until the end of the `with` block, and give its address.

    Args:
        around: What it needs.
        name: Its name in the logs.
        password: What clients have to know.
        without: What it is not told, of what servers are told.

    Raises:
        ServerError: It does not start.
    """
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    told = {variable: value for variable, value in around.environment.items() if variable not in without}
    secured = {"LETTA_SERVER_SECURE": "true", "LETTA_SERVER_PASSWORD": password} if password else {}
    with process(
        *(around.installation.programs / "letta", "server", "--host", "127.0.0.1", "--port", port),
        serves=lambda: _is_healthy(url),
        log=around.installation.logs / f"{name}.log",
        folder=around.folder / "home",
        environment={**told, "LETTA_DEFAULT_BASE_URL": url, **secured},
        stop=signal.SIGKILL,  # what it would put in order is thrown away
        patience=START,
    ):
        yield url


@contextmanager
def _ended_in_order() -> Iterator[None]:
    """Stop what was started also when this process is told to end."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _is_healthy(url: str) -> bool:
    try:
        with DIRECT.open(f"{url}/v1/health/", timeout=2) as response:
            # While it starts, its port may still belong to somebody else.
            return bool(json.load(response) == {"version": LETTA, "status": "ok"})
    except (OSError, ValueError):
        return False


@contextmanager
def _postgres(installation: Installation, folder: Path) -> Iterator[str]:
    """Run PostgreSQL, with an empty database that knows vectors."""
    # It refuses to run as root, and others cannot read what is in the cache of root.
    for name in ("pgserver", "pgserver.libs"):
        shutil.copytree(installation.packages / name, folder / name)
    programs, data, port = folder / "pgserver" / "pginstall" / "bin", folder / "database", free_port()
    data.mkdir(mode=0o700)
    if nobody():
        os.chown(data, NOBODY, NOBODY)
    _run(programs / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync",
         folder=folder, as_nobody=True)  # fmt: skip
    settings = [word for setting in POSTGRES_SETTINGS for word in ("-c", setting)]
    with process(
        *(programs / "postgres", "-D", data, "-h", "127.0.0.1", "-p", port, "-k", "", *settings),
        serves=lambda: accepts(port),
        log=installation.logs / "postgres.log",
        folder=folder,
        as_nobody=True,
        stop=signal.SIGQUIT,
    ):
        psql = (programs / "psql", "-q", "-h", "127.0.0.1", "-p", port, "-U", "postgres", "-v", "ON_ERROR_STOP=1")
        _run(
            *psql,
            "-c",
            "create role letta superuser login password 'letta'",
            "-c",
            "create database letta",
            folder=folder,
        )
        _run(*psql, "-d", "letta", "-c", "create extension vector", folder=folder)
        yield f"postgresql://letta:letta@127.0.0.1:{port}/letta"


@contextmanager
def _redis(installation: Installation, folder: Path) -> Iterator[int]:
    """Run Redis, which keeps the events of background streams."""
    port = free_port()
    with process(
        *(installation.redis, "--bind", "127.0.0.1", "--port", port, "--save", "", "--dir", folder),
        serves=lambda: accepts(port),
        log=installation.logs / "redis.log",
        folder=folder,
        environment={"LD_LIBRARY_PATH": installation.libraries},
    ):
        yield port


def _environment(installation: Installation, folder: Path, database: str, redis: int, model: str) -> dict[str, str]:
    home = folder / "home"
    home.mkdir()
    nowhere = dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"), "http://127.0.0.1:9")
    return {
        **nowhere,  # nothing of what a server does by itself leaves this machine
        **dict.fromkeys(("NO_PROXY", "no_proxy"), "127.0.0.1,localhost"),
        "HOME": str(home),
        "LETTA_DIR": str(home / ".letta"),
        "LETTA_PG_URI": f"{database}?ssl=disable",  # without, connecting hangs for a minute now and then
        "LETTA_DISABLE_SQLALCHEMY_POOLING": "false",
        "LETTA_REDIS_HOST": "127.0.0.1",
        "LETTA_REDIS_PORT": str(redis),
        "LETTA_KEEPALIVE_INTERVAL": str(KEEPALIVE),
        "OPENAI_API_KEY": "none",
        "OPENAI_API_BASE": model,
        "OPENAI_BASE_URL": model,
        "LETTA_ENVIRONMENT": "dev",
        "LETTA_DISABLE_TRACING": "true",
        "LETTA_TELEMETRY_ENABLE_DATADOG": "false",
        "DD_TRACE_ENABLED": "false",
        "DD_INSTRUMENTATION_TELEMETRY_ENABLED": "false",
        "OTEL_SDK_DISABLED": "true",
        "HF_HUB_OFFLINE": "1",
        "NLTK_DATA": str(home / "nltk"),
        "TIKTOKEN_CACHE_DIR": str(installation.packages / "llama_index" / "core" / "_static" / "tiktoken_cache"),
        "PYTHONUNBUFFERED": "1",
        "PYTHONPATH": "",
    }


def _migrate(installation: Installation, environment: dict[str, str]) -> None:
    _run(installation.programs / "alembic", "upgrade", "head", folder=installation.source, environment=environment)


def _run(*command: object, folder: Path, environment: dict[str, str] | None = None, as_nobody: bool = False) -> None:
    done = subprocess.run(
        [str(word) for word in command],
        cwd=folder,
        env={**os.environ, **(environment or {})},
        capture_output=True,
        text=True,
        check=False,
        **(nobody() if as_nobody else {}),
    )
    if done.returncode:
        raise ServerError(f"{Path(str(command[0])).name} failed:\n{done.stdout[-1000:]}{done.stderr[-3000:]}")

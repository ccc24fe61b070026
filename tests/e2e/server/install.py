"""Installs a Letta server and what it needs into the cache of the user, once; nothing is installed into the system.

Out: where everything is. The versions come from the lock file in the source distribution of the server, as do the
migrations of its database: the requirements of the wheel are too loose to give something that starts. PostgreSQL comes
as a Python package, Redis (for background streams) from the system or as unpacked Debian packages.
Refused: a machine without Python 3.11 or 3.12, or without a way to get Redis.
"""

from __future__ import annotations

import fcntl
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_cache_path

LETTA = "0.16.8"
OFFICIAL_CLIENT = "letta-client==1.12.1"
PINS = Path(__file__).resolve().parents[3] / "generator" / "pins"
PINNED = ("-q", "--require-hashes", "--no-deps", "-r")
REDIS = ("redis-server", "redis-tools", "libjemalloc2", "liblzf1")


class ServerError(Exception):
    """The server cannot be installed or started."""


@dataclass(frozen=True, slots=True)
class Installation:
    """Where everything is.

    Attributes:
        folder: What belongs to this version of the server.
    """

    folder: Path

    @property
    def programs(self) -> Path:
        """The programs of the server's virtual environment."""
        return self.folder / "venv" / "bin"

    @property
    def packages(self) -> Path:
        """The Python packages of the server."""
        return next((self.folder / "venv" / "lib").glob("python3.*/site-packages"))

    @property
    def source(self) -> Path:
        """The source distribution of the server."""
        return self.folder / "source" / f"letta-{LETTA}"

    @property
    def redis(self) -> Path | None:
        """The program of Redis."""
        unpacked = self.folder / "redis" / "usr" / "bin" / "redis-server"
        found = shutil.which("redis-server")
        return Path(found) if found else unpacked if unpacked.exists() else None

    @property
    def libraries(self) -> str:
        """Where the program of Redis finds its libraries, besides those of the system."""
        return ":".join(map(str, (self.folder / "redis" / "usr" / "lib").glob("*-linux-gnu*")))

    @property
    def logs(self) -> Path:
        """What the programs print."""
        return self.folder / "logs"


def install() -> Installation:
    """The server, which is installed if it is not there yet.

    Raises:
        ServerError: That fails.
    """
    installation = Installation(user_cache_path("letta-codegen") / f"e2e-{LETTA}")
    with _alone(installation.folder):
        _once(installation.folder / "server.ready", lambda: _install_server(installation))
        _once(installation.folder / "redis.ready", lambda: _install_redis(installation))
    return installation


def install_official_client() -> Path:
    """A Python that has the official client and pytest.

    Raises:
        ServerError: That fails.
    """
    folder = user_cache_path("letta-codegen") / f"e2e-{OFFICIAL_CLIENT.replace('==', '-')}"
    python = folder / "venv" / "bin" / "python"
    with _alone(folder):
        _once(folder / "client.ready", lambda: _install_official_client(folder, python))
    return python


def _install_server(installation: Installation) -> None:
    print(f"installing the Letta server into {installation.folder} (once, about a minute)", file=sys.stderr, flush=True)
    uv = _uv(installation.folder)
    _get_source(installation)
    pins = installation.folder / "requirements.txt"
    export = (uv, "export", "-q", "--frozen", "--no-dev", "--no-emit-project", "--python", _python())
    extras = ("--extra", "server", "--extra", "postgres", "--extra", "redis")
    # psycopg2 would be built from source, and psycopg2-binary is in the list, too.
    _run(*export, *extras, "--no-emit-package", "psycopg2", "-o", pins, folder=installation.source)
    venv = installation.folder / "venv"
    _run(uv, "venv", "-q", "--clear", "--python", _python(), venv)
    files = (pins, PINS / "server.txt", PINS / "postgres.txt")
    for file in files:
        _run(uv, "pip", "install", "--python", venv / "bin" / "python", *PINNED, file)


def _install_official_client(folder: Path, python: Path) -> None:
    _run(sys.executable, "-m", "venv", folder / "venv")
    _run(python, "-m", "pip", "install", *PINNED, PINS / "official.txt")


def _uv(folder: Path) -> Path:
    tools = folder / "tools"
    _run(sys.executable, "-m", "venv", tools)
    _run(tools / "bin" / "python", "-m", "pip", "install", *PINNED, PINS / "pins.txt")
    return tools / "bin" / "uv"


def _python() -> str:
    """A Python for which there are wheels of everything."""
    return sys.executable if sys.version_info < (3, 13) else ">=3.11,<3.13"


def _get_source(installation: Installation) -> None:
    target = installation.source.parent
    target.mkdir(exist_ok=True)
    pip = (sys.executable, "-m", "pip", "download", "--no-binary", "letta", "--no-build-isolation")
    _run(*pip, "--dest", target, *PINNED, PINS / "server.txt")
    with tarfile.open(target / f"letta-{LETTA}.tar.gz") as archive:
        archive.extractall(target, filter="data")
    # The file asks for one version of Python; its own container image is built with another.
    (installation.source / ".python-version").unlink(missing_ok=True)


def _install_redis(installation: Installation) -> None:
    if installation.redis is not None:
        return
    if shutil.which("apt-get") is None or shutil.which("dpkg") is None:
        raise ServerError("redis-server is needed, and neither on the PATH nor to be had as a Debian package")
    target = installation.folder / "redis"
    target.mkdir(exist_ok=True)
    # It fails for users other than root, who may have the lists of packages all the same.
    subprocess.run(("apt-get", "update", "-qq"), capture_output=True, check=False)
    _run("apt-get", "download", "-qq", *REDIS, folder=target)
    for package in target.glob("*.deb"):
        _run("dpkg", "-x", package, target)


def _once(mark: Path, work: Callable[[], None]) -> None:
    if not mark.exists():
        work()
        mark.touch()


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Wait until nobody else installs into a folder, which is made if need be."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _run(*command: object, folder: Path | None = None) -> None:
    words = [str(word) for word in command]
    done = subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise ServerError(f"`{' '.join(words)}` failed:\n{done.stdout[-1000:]}{done.stderr[-3000:]}")

"""The peers: what users would otherwise take, each in an environment of its own, made once in the user's cache."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_cache_path

CACHE = user_cache_path("letta-codegen", appauthor=False) / "bench"


@dataclass(frozen=True, slots=True)
class Peer:
    """A peer.

    Attributes:
        name: Its distribution.
        version: The version that is compared with.
        needs: What has to be installed beside it.
    """

    name: str
    version: str
    needs: tuple[str, ...] = ()

    @property
    def folder(self) -> Path:
        """The environment."""
        return CACHE / f"{self.name}-{self.version}"

    @property
    def python(self) -> str:
        """Its interpreter."""
        return str(self.folder / "bin" / "python")

    def install(self) -> str:
        """Make the environment; what is wrong if that fails, else nothing."""
        done = self.folder / "done"
        if done.exists():
            return ""
        subprocess.run([sys.executable, "-m", "venv", "--clear", self.folder], check=True, capture_output=True)
        command = [self.python, "-m", "pip", "install", "--quiet", f"{self.name}=={self.version}", *self.needs]
        result = subprocess.run(command, capture_output=True, text=True, check=False)
        if result.returncode:
            return " ".join(result.stderr.split())[-160:]
        done.touch()
        return ""


LETTA_CLIENT = Peer("letta-client", "1.12.1")
OPENAPI_PYTHON_CLIENT = Peer("openapi-python-client", "0.29.1", ("ruff",))
OPENAPI_GENERATOR = Peer(
    "openapi-generator-cli", "7.26.0", ("pydantic", "urllib3", "python-dateutil", "typing-extensions", "lazy-imports")
)
PEERS = (LETTA_CLIENT, OPENAPI_PYTHON_CLIENT, OPENAPI_GENERATOR)

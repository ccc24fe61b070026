"""The generated project as others install it: a wheel in an empty environment, and a call from there."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
import venv
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from packaging.requirements import Requirement

pytestmark = pytest.mark.network


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    project = tmp_path_factory.mktemp("project") / "generated"
    shutil.copytree(Path(__file__).resolve().parents[2] / "generated", project)
    command = [sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir", str(folder), str(project)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return next(folder.glob("*.whl"))


@pytest.fixture
def server() -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = b"[]" if self.path == "/v1/agents/" else json.dumps({"detail": "no such thing"}).encode()
            self.send_response(200 if self.path == "/v1/agents/" else 404)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Be quiet."""

    with HTTPServer(("127.0.0.1", 0), Handler) as found:
        thread = threading.Thread(target=found.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{found.server_port}"
        found.shutdown()
        thread.join()


def test_the_wheel_holds_the_package_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        metadata = archive.read(next(name for name in names if name.endswith("/METADATA"))).decode()
    assert {name.split("/")[0] for name in names} == {"letta_sdk", wheel.name.rsplit("-", 3)[0] + ".dist-info"}
    assert "letta_sdk/py.typed" in names
    lines = [line.partition(":")[2] for line in metadata.splitlines() if line.startswith("Requires-Dist")]
    required = {found.name for line in lines if (found := Requirement(line)).marker is None}
    assert required == {"httpx2", "pydantic", "typing-extensions"}


def test_it_works_in_an_empty_environment(wheel: Path, server: str, tmp_path: Path) -> None:
    venv.create(tmp_path / "venv", with_pip=True)
    python = tmp_path / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python"
    install = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", str(wheel)]
    done = subprocess.run(install, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    program = f"""
import asyncio, letta_sdk
from letta_sdk import AsyncLetta, Letta, NotFoundError
with Letta(base_url="{server}") as client:
    assert client.agents.list().items == []
    try:
        client.agents.retrieve("agent-1")
    except NotFoundError as error:
        assert "no such thing" in str(error)
async def main():
    async with AsyncLetta(base_url="{server}") as client:
        assert [agent async for agent in client.agents.list()] == []
asyncio.run(main())
print(letta_sdk.__version__, letta_sdk.UPSTREAM_VERSION, letta_sdk.UPSTREAM_SHA256)
"""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "LETTA"))}
    done = subprocess.run(
        [python, "-c", program], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    _, upstream, digest = done.stdout.split()
    assert (upstream, len(digest)) == ("0.16.8", 64)

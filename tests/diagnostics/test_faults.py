"""What happens when the machine does not play along: no permission, no space, an interruption."""

from __future__ import annotations

import importlib
import json
import os
import pkgutil
import resource
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

import letta_codegen
from letta_codegen.cli import main

DOCUMENT = {"openapi": "3.1.0", "info": {"title": "Demo", "version": "1"}, "paths": {"/a": {"get": {}}}}
PROJECT = '[tool.letta-codegen]\npackage = "demo"\ndocument = "openapi/demo.json"\n'
NOBODY = 65534


@pytest.fixture
def project(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A project with a vendored document, and a newer document beside it; it is the current folder."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "pyproject.toml").write_text(PROJECT)
        (folder / "openapi").mkdir()
        (folder / "new.json").write_text(json.dumps(DOCUMENT))
        folder.chmod(0o755)
        monkeypatch.chdir(folder)
        monkeypatch.setenv("LETTA_CODEGEN_CACHE", "off")
        assert main(["pull", "new.json"]) == 0
        (folder / "new.json").write_text(json.dumps({**DOCUMENT, "tags": [{"name": "newer"}]}))
        yield folder


def state(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def run_as_nobody(*arguments: str) -> int:
    """Run the command without the rights of root, if the tests have them."""
    if os.geteuid() != 0:
        return main(arguments)
    for module in pkgutil.walk_packages(letta_codegen.__path__, "letta_codegen."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)  # nobody may not be allowed to, later
    os.seteuid(NOBODY)
    try:
        return main(arguments)
    finally:
        os.seteuid(0)


@pytest.mark.parametrize("locked", ["new.json", "openapi/demo.json", "openapi/demo.lock"])
def test_a_file_that_may_not_be_read(project: Path, locked: str, capsys: pytest.CaptureFixture[str]) -> None:
    before = state(project)
    (project / locked).chmod(0)
    capsys.readouterr()
    arguments = ["generate", "--spec", locked, "--output", "out"] if locked == "new.json" else ["check"]
    code = run_as_nobody(*arguments)
    (project / locked).chmod(0o644)
    assert capsys.readouterr().err == f"{locked}: error: cannot read: Permission denied\n"
    assert code == (2 if locked.endswith(".lock") else 3)
    assert state(project) == before


def test_a_folder_that_may_not_be_written(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = state(project)
    capsys.readouterr()
    (project / "openapi").chmod(0o555)
    code = run_as_nobody("pull", "new.json")
    (project / "openapi").chmod(0o755)
    said = capsys.readouterr().err
    assert code == 2
    assert said.startswith("openapi/")
    assert said.endswith(
        ": error: cannot write: Permission denied; nothing was changed\n  hint: check the permissions of the folder\n"
    )
    assert state(project) == before


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "letta_codegen", *arguments]


def environment(root: Path) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(root / "generator")}


def test_no_space_for_the_document(project: Path, root: Path) -> None:
    """The limit on the size of a file is the one kind of "no space" that a process can give itself."""
    before = state(project)
    done = subprocess.run(
        command("pull", "new.json"),
        env=environment(root),
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (200, 200)),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2, done.stderr
    assert "cannot write: File too large; nothing was changed" in done.stderr
    assert state(project) == before


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interruption_while_the_document_comes(project: Path, root: Path, number: signal.Signals) -> None:
    before = state(project)
    with socket.create_server(("127.0.0.1", 0)) as server:
        url = f"http://127.0.0.1:{server.getsockname()[1]}/openapi.json"
        process = subprocess.Popen(
            command("pull", url),
            env=environment(root),
            stderr=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            # What a shell starts in the background ignores interruptions, and so would all that it starts.
            preexec_fn=lambda: signal.signal(number, signal.SIG_DFL),
        )
        connection, _ = server.accept()
        with connection:
            connection.recv(1000)
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")
            process.send_signal(number)
            output, errors = process.communicate()
    assert (process.returncode, output, errors) == (130, "", "interrupted\n")
    assert state(project) == before

"""`letta-codegen pull` as a user runs it: the default of the project, the list, the words, a terminal and a pipe."""

from __future__ import annotations

import hashlib
import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from letta_codegen.cli import main

from .conftest import Site
from .index import DOCUMENT, MEMBER, archive, publish, with_document

PROJECT = f"""[tool.letta-codegen]
package = "demo"
source = "sdist:demo>=1,<3"
source-member = "{MEMBER}"
document = "openapi/demo.json"
"""


@pytest.fixture
def project(site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project whose registry has three releases, two of them with a document."""
    packages = {"1.0": with_document(), "2.0": with_document(), "3.0": archive({"a": b""})}
    monkeypatch.setenv("PIP_INDEX_URL", publish(site, packages).index)
    monkeypatch.setenv("LETTA_CODEGEN_CACHE", str(tmp_path / "cache"))
    (tmp_path / "project").mkdir()
    (tmp_path / "project/pyproject.toml").write_text(PROJECT)
    monkeypatch.chdir(tmp_path / "project")
    return tmp_path / "project"


def test_the_document_and_its_lock(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    digest = hashlib.sha256(DOCUMENT).hexdigest()
    assert main(["pull"]) == 0
    assert capsys.readouterr() == (
        f"demo-2.0.tar.gz/{MEMBER}: {len(DOCUMENT)} bytes, sha256 {digest}\n"
        "version 2.0: 1 operation, 0 schemas\n"
        "pulled: openapi/demo.json is new; now run `letta-codegen generate`\n",
        "",
    )
    vendored = (project / "openapi/demo.json").read_bytes()
    assert (project / "openapi/demo.lock").read_text() == (
        "# Where the document beside this file came from. Written by `letta-codegen pull`; commit both.\n"
        'source = "sdist:demo>=1,<3"\n'
        f'resolved = "demo-2.0.tar.gz/{MEMBER}"\n'
        'version = "2.0"\n'
        f'sha256 = "{digest}"\n'
        f"size = {len(DOCUMENT)}\n"
        "operations = 1\n"
        "schemas = 0\n"
        f'vendored-sha256 = "{hashlib.sha256(vendored).hexdigest()}"\n'
    )
    assert main(["pull"]) == 0
    assert capsys.readouterr().out.endswith("ok: openapi/demo.json is up to date\n")
    assert sorted(path.name for path in (project / "openapi").iterdir()) == ["demo.json", "demo.lock"]


def test_what_was_pulled_can_be_generated_and_checked(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pull"]) == main(["generate"]) == main(["check"]) == 0
    (project / "openapi/demo.json").write_text((project / "openapi/demo.json").read_text() + "\n")
    assert main(["check"]) == 4
    assert "was changed after it was pulled" in capsys.readouterr().out


def test_the_releases_that_carry_a_document(project: Path, site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pull", "--list"]) == 0
    rows = [f"{version}: 1 operation, {len(DOCUMENT)} bytes" for version in ("2.0", "1.0")]
    assert capsys.readouterr() == ("\n".join([*rows, "ok: 2 releases with a document\n"]), "")
    assert main(["pull", "--list", "--format", "json", "sdist:demo==1.0"]) == 0
    assert json.loads(capsys.readouterr().out)["notes"] == rows[1:]
    assert len(site.asked) == 1 + 3 + 1, "what was looked at once is known"
    assert list(project.iterdir()) == [project / "pyproject.toml"]


def test_a_registry_that_is_down(project: Path, site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    site.serve("/index/demo/", b"", status=503)
    for arguments in (["pull"], ["pull", "--list"]):
        assert main(arguments) == 3
        said = capsys.readouterr().err
        assert "the package registry cannot be reached" in said
        assert f"tried {site.url}/index/demo/ 2 times: 503" in said
    assert list(project.iterdir()) == [project / "pyproject.toml"]


def test_a_release_for_generating_without_a_project(project: Path, site: Site) -> None:
    (project / "pyproject.toml").unlink()
    assert main(["generate", "--spec", "sdist:demo==1.0", "--package", "demo", "--output", "out"]) == 0
    assert (project / "out/src/demo/__init__.py").is_file()


def test_a_folder_of_schemas_gives_a_package_of_models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "parts").mkdir()
    properties = {"id": {"type": "string"}, "status": {"$ref": "#/components/schemas/Status"}}
    order = {"$id": "#/components/schemas/Order", "type": "object", "properties": properties, "required": ["id"]}
    (tmp_path / "parts/order.json").write_text(json.dumps(order))
    assert main(["generate", "--spec", "parts", "--package", "orders", "--output", "out"]) == 0
    program = (
        "from orders.models import Order\n"
        "order = Order.model_validate({'id': 'a', 'status': {'any': [1]}})\n"
        "print(order.id, order.status)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path / "out/src", capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("a {'any': [1]}\n", "")


def test_a_bar_on_a_terminal_and_none_in_a_pipe(project: Path, root: Path) -> None:
    command = [sys.executable, "-m", "letta_codegen", "pull"]
    environment = {**os.environ, "PYTHONPATH": str(root / "generator")}
    piped = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert piped.stderr == ""
    ours, theirs = pty.openpty()
    process = subprocess.run(command, env=environment, stdout=subprocess.PIPE, stderr=theirs, check=True)
    os.close(theirs)
    shown = os.read(ours, 10_000)
    os.close(ours)
    assert b"[....." in shown
    assert shown.endswith(b"\r\x1b[K"), "the bar is gone in the end"
    assert b"\x1b" not in process.stdout

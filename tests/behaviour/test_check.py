"""`letta-codegen check` in a project of its own: what is committed, and what upstream has done."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from .test_generate import run, tree

OPTIONS = """
[tool.letta-codegen]
package = "shop"
source = "upstream.json"
document = "openapi/shop.json"
output = "client"
"""


def document(*methods: str) -> dict[str, Any]:
    answer = {"200": {"description": "Books", "content": {"application/json": {"schema": {"type": "string"}}}}}
    operations = {method: {"operationId": f"{method}_books", "responses": answer} for method in methods}
    return {"openapi": "3.1.0", "info": {"title": "Shop", "version": "1"}, "paths": {"/books": operations}}


def publish(folder: Path, *methods: str) -> None:
    (folder / "upstream.json").write_text(json.dumps(document(*methods)))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project whose document and client are up to date."""
    (tmp_path / "pyproject.toml").write_text(OPTIONS)
    publish(tmp_path, "get", "post")
    assert run("pull", cwd=tmp_path).returncode == 0
    assert run("generate", cwd=tmp_path).returncode == 0
    return tmp_path


def test_all_is_well(project: Path) -> None:
    before = tree(project)
    done = run("check", cwd=project)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.splitlines()[-1] == "ok: client is what the generator writes"
    assert tree(project) == before


@pytest.mark.parametrize(("methods", "code"), [(("get", "post", "put"), 0), (("get",), 1)])
def test_drift_is_judged(project: Path, methods: tuple[str, ...], code: int) -> None:
    publish(project, *methods)
    before = tree(project)
    done = run("check", cwd=project)
    assert done.returncode == code, done.stdout
    assert ("breaking" in done.stdout.splitlines()[-1]) is bool(code)
    assert run("check", "--fail-on", "none", cwd=project).returncode == 0
    assert run("check", "--offline", cwd=project).returncode == 0
    assert tree(project) == before


def test_an_upstream_that_cannot_be_reached_is_a_note(project: Path) -> None:
    (project / "upstream.json").unlink()
    done = run("check", cwd=project)
    assert done.returncode == 0
    assert "note: upstream was not compared" in done.stdout
    assert run("check", "--require-upstream", cwd=project).returncode == 3


def test_a_document_that_was_edited_is_found(project: Path) -> None:
    file = project / "openapi/shop.json"
    file.write_text(file.read_text().replace("Books", "Bücher"))
    done = run("check", cwd=project)
    assert done.returncode == 4
    assert "was changed after it was pulled" in done.stdout


def test_a_client_that_was_edited_is_found(project: Path) -> None:
    (project / "client/README.md").write_text("mine")
    done = run("check", cwd=project)
    assert done.returncode == 4
    assert "stale: README.md" in done.stdout


def test_a_configuration_that_cannot_be_read_is_no_missing_one(project: Path) -> None:
    (project / "pyproject.toml").write_text(f"{OPTIONS}\njunk\n")
    for command in ("check", "update"):
        done = run(command, cwd=project)
        assert done.returncode == 2
        assert "pyproject.toml: error: this is not TOML" in done.stderr

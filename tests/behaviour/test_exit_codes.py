"""The exit codes of the commands that CI runs, each with the line that says what to do."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from letta_codegen.cli import main
from letta_codegen.diagnostics import ExitCode

from .test_check import OPTIONS, publish


def break_document(project: Path) -> None:
    (project / "upstream.json").write_text("{")


def remove_method(project: Path) -> None:
    publish(project, "get")


def edit_client(project: Path) -> None:
    (project / "client/README.md").write_text("mine")


def edit_document(project: Path) -> None:
    file = project / "openapi/shop.json"
    file.write_text(file.read_text().replace("Books", "Comics"))


def misspell_option(project: Path) -> None:
    (project / "pyproject.toml").write_text(f"{OPTIONS}colour = 1\n")


def change_nothing(project: Path) -> None:
    """All is well."""


CASES: list[tuple[int, str, Callable[[Path], None], str]] = [
    (0, "check", change_nothing, "ok: client is what the generator writes"),
    (0, "update", change_nothing, "ok: nothing new: upstream.json is what openapi/shop.json holds"),
    (0, "diff", change_nothing, "ok: the documents mean the same"),
    (0, "check --fail-on none", remove_method, "ok: client is what the generator writes"),
    (0, "check --offline", break_document, "ok: client is what the generator writes"),
    (1, "check", remove_method, "drift: 1 breaking; 1 entry to look at: `letta-codegen diff` shows it"),
    (1, "update", remove_method, "  hint: if that is right, pass --allow-shrink"),
    (1, "diff", remove_method, "drift: 1 breaking; 1 entry to look at: `letta-codegen diff --explain RULE` says more"),
    (2, "check", misspell_option, "pyproject.toml: [tool.letta-codegen]: error: unknown option: colour"),
    (2, "update", misspell_option, "pyproject.toml: [tool.letta-codegen]: error: unknown option: colour"),
    (3, "update", break_document, "  hint: it seems truncated"),
    (3, "diff", break_document, "  hint: it seems truncated"),
    (3, "diff released vendored", change_nothing, "  hint: tag what you publish (`git tag shop-v1`); "),
    (4, "check", edit_client, "stale: 1 file in client differ; run `letta-codegen generate`"),
    (4, "check", edit_document, "stale: the vendored document is not what its lock says; run `letta-codegen pull`"),
    (4, "generate --check", edit_client, "stale: 1 file in client differ; run `letta-codegen generate`"),
]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "pyproject.toml").write_text(OPTIONS)
    publish(tmp_path, "get", "post")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LETTA_CODEGEN_CACHE", "off")
    assert main(["pull"]) == 0
    assert main(["generate"]) == 0
    return tmp_path


@pytest.mark.parametrize(("code", "command", "change", "last"), CASES)
def test_code_and_last_line(
    project: Path,
    capsys: pytest.CaptureFixture[str],
    code: int,
    command: str,
    change: Callable[[Path], None],
    last: str,
) -> None:
    change(project)
    capsys.readouterr()
    assert main(command.split()) == code
    said = capsys.readouterr()
    assert (said.out or said.err).splitlines()[-1].startswith(last), said


def test_a_fault_of_ours_is_no_traceback(
    project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(start: Path) -> None:
        raise ZeroDivisionError(start)

    for command in ("check", "update"):
        monkeypatch.setattr(f"letta_codegen.commands.{command}.find_project", fail)
        assert main([command]) == 5
        said = capsys.readouterr().err
        assert "Traceback" not in said
        assert "--debug shows where" in said.splitlines()[-1]


@pytest.mark.parametrize("name", ["README.md", "docs/updates.md"])
def test_all_codes_are_documented(root: Path, name: str) -> None:
    codes = re.findall(r"^\| (\d) \|", (root / name).read_text(), flags=re.MULTILINE)
    assert codes == [str(code.value) for code in ExitCode]

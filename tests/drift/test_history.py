"""`letta-codegen history`: folders, manifests and git, every format, and the page in a browser."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from drift.test_command import BREAKING, OLD, WIDER
from letta_codegen.cli import main
from letta_codegen.drift.reports import as_json, chronicle

HOSTILE = "<script>alert(1)</script> `|*"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with four versions, the tenth of which comes after the second."""
    monkeypatch.chdir(tmp_path)
    for name, document in (("zoo-1", OLD), ("zoo-2", BREAKING), ("zoo-10", BREAKING), ("zoo-11", WIDER)):
        _write(tmp_path / "docs" / f"{name}.json", document)
    return tmp_path


def _write(file: Path, document: Any) -> None:
    file.parent.mkdir(exist_ok=True)
    file.write_text(json.dumps(document))


def test_each_version_is_compared_with_the_one_before(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["history", "docs"]) == 0
    out = capsys.readouterr().out.splitlines()
    steps = [line.partition(":")[0] for line in out if "->" in line and not line.startswith(" ")]
    assert steps == ["zoo-1 -> zoo-2", "zoo-2 -> zoo-10", "zoo-10 -> zoo-11"]
    assert "  breaking  client.animals.list(kind: optional -> required)" in out
    assert "zoo-2 -> zoo-10: the documents mean the same; version: none" in out
    assert out[-1] == "ok: 4 versions, 3 steps; 1 breaking change in 1 of them"


def test_what_is_no_document_is_left_out_and_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _write(folder / "docs" / "zoo-3.json", ["an", "index"])
    (folder / "docs" / "notes.txt").write_text("not looked at")
    assert main(["history", "docs"]) == 0
    out = capsys.readouterr().out
    assert "note: docs/zoo-3.json is left out: this is an array" in out
    assert "4 versions" in out
    assert "notes.txt" not in out


def test_a_manifest_gives_order_and_labels(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "docs" / "manifest.txt").write_text("# newest first\nzoo-11.json today\nzoo-1.json  long ago # really\n")
    for source in ("docs", "docs/manifest.txt"):
        assert main(["history", source]) == 0
        assert capsys.readouterr().out.startswith("today -> long ago: ")


def test_what_a_manifest_names_must_be_there(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "list.txt").write_text("docs/zoo-1.json\ndocs/nowhere.json\n")
    assert main(["history", "list.txt"]) == 3
    assert "nowhere.json" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("source", "code", "problem"),
    [
        ("nowhere", 3, "no such folder or file"),
        ("empty", 2, "not enough versions"),
        ("git:", 2, "needs the path of a file"),
        ("git:docs/zoo-1.json", 3, "git"),
        ("sdist:==", 2, "no package with a range"),
    ],
)
def test_what_cannot_be_done_is_said(
    source: str, code: int, problem: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "empty").mkdir()
    assert main(["history", source, "--html", "page.html"]) == code
    assert problem in capsys.readouterr().err
    assert not (folder / "page.html").exists()


def test_commits_of_git_are_versions(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def git(*arguments: str) -> None:
        who = ("-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false")
        subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)

    git("init", "-q")
    for document in (OLD, "not JSON", BREAKING):
        (folder / "api.json").write_text(document if isinstance(document, str) else json.dumps(document))
        git("add", "api.json")
        git("commit", "-q", "-m", "change")
    assert main(["history", "git:api.json"]) == 0
    out = capsys.readouterr().out
    assert "1 breaking" in out
    assert "is left out" in out
    assert out.endswith("ok: 2 versions, 1 step; 1 breaking change in 1 of them\n")


def test_json_is_what_its_schema_says(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["history", "docs", "--format", "json"]) == 0
    content = json.loads(capsys.readouterr().out)
    schemas = [json.loads(module.SCHEMA.read_text("utf-8")) for module in (chronicle, as_json)]
    registry: Registry[Any] = Registry().with_resource("diff.schema.json", Resource.from_contents(schemas[1]))
    Draft202012Validator(schemas[0], registry=registry).validate(content)
    assert [version["label"] for version in content["versions"]] == ["zoo-1", "zoo-2", "zoo-10", "zoo-11"]
    assert [len(step["entries"]) for step in content["steps"]] == [1, 0, 2]


def test_all_formats_are_written_at_once(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["--html", "page.html", "-o", "history.md", "-o", "json=history", "-o", "history.txt"]
    assert main(["history", "docs", *arguments]) == 0
    assert (folder / "history.txt").read_text("utf-8") == capsys.readouterr().out
    assert (folder / "page.html").read_text("utf-8").startswith("<!doctype html>")
    assert "| `zoo-2` | 1 | 1 | 0 | 0 | 0 | major |" in (folder / "history.md").read_text("utf-8")
    assert json.loads((folder / "history").read_text("utf-8"))["format"] == 1


def test_the_same_versions_give_the_same_bytes(folder: Path) -> None:
    def written() -> list[bytes]:
        assert main(["history", "docs", "--html", "page.html", "-o", "history.md", "-o", "history.json"]) == 0
        return [(folder / name).read_bytes() for name in ("page.html", "history.md", "history.json")]

    first = written()
    for file in (folder / "docs").iterdir():
        document = json.loads(file.read_text())
        file.write_text(json.dumps({key: document[key] for key in reversed(document)}))
    again = written()
    digests = [json.loads(each)["versions"][0].pop("sha256") for each in (first[2], again[2])]
    assert digests[0] != digests[1]
    assert first[:2] == again[:2]

"""`letta-codegen diff` as it is run: sources, formats, exit codes, the accept file."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from letta_codegen.cli import main

OLD: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Zoo", "version": "1"},
    "paths": {
        "/animals": {
            "get": {
                "operationId": "listAnimals",
                "parameters": [
                    {"name": "kind", "in": "query", "schema": {"type": "string", "maxLength": 9}},
                    {"name": "page", "in": "query", "schema": {"type": "integer"}},
                ],
                "responses": {
                    "200": {
                        "description": "Animals",
                        "content": {
                            "application/json": {"schema": {"type": "array", "items": {"type": "string"}}},
                        },
                    }
                },
            }
        }
    },
}


def changed(**changes: Any) -> dict[str, Any]:
    """The document with other parts."""
    document: dict[str, Any] = json.loads(json.dumps(OLD))
    operation = document["paths"]["/animals"]["get"]
    if "kind" in changes:
        operation["parameters"][0]["schema"] = changes["kind"]
    if changes.get("required"):
        operation["parameters"][0]["required"] = True
    if changes.get("summary"):
        operation["summary"] = changes["summary"]
    return document


BREAKING = changed(required=True)
TIGHTER = changed(kind={"type": "string", "maxLength": 5})
WIDER = changed(kind={"type": ["string", "integer"], "maxLength": 9})
TEXTS = changed(summary="All animals")


class Run:
    """Runs the command in a folder with two documents."""

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.folder, self.capture = folder, capture

    def __call__(self, revision: dict[str, Any], *arguments: str, base: dict[str, Any] = OLD) -> tuple[int, str, str]:
        (self.folder / "old.json").write_text(json.dumps(base, indent=1))
        (self.folder / "new.json").write_text(json.dumps(revision, indent=1))
        return self.main(["old.json", "new.json", *arguments])

    def main(self, arguments: Sequence[str]) -> tuple[int, str, str]:
        """Exit code, standard output, standard error."""
        code = main(["diff", *arguments])
        said = self.capture.readouterr()
        return code, said.out, said.err


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    monkeypatch.chdir(tmp_path)
    return Run(tmp_path, capsys)


def test_no_difference_is_said_in_one_line(run: Run) -> None:
    code, out, err = run(OLD)
    assert (code, err) == (0, "")
    assert out.splitlines()[-1] == "ok: the documents mean the same"


def test_a_break_fails_with_the_method_and_a_verdict_at_the_end(run: Run) -> None:
    code, out, _ = run(BREAKING)
    assert code == 1
    assert "client.animals.list(kind: optional -> required)" in out
    assert out.splitlines()[-1].startswith("drift: 1 breaking")
    assert "GET /animals without `kind` is refused now" in out


@pytest.mark.parametrize(
    ("revision", "codes"),
    [
        (BREAKING, {"breaking": 1, "potential": 1, "any": 1, "none": 0}),
        (TIGHTER, {"breaking": 0, "potential": 1, "any": 1, "none": 0}),
        (WIDER, {"breaking": 0, "potential": 0, "any": 1, "none": 0}),
        (TEXTS, {"breaking": 0, "potential": 0, "any": 1, "none": 0}),
        (OLD, {"breaking": 0, "potential": 0, "any": 0, "none": 0}),
    ],
)
def test_from_which_level_on_it_fails(revision: dict[str, Any], codes: dict[str, int], run: Run) -> None:
    assert {level: run(revision, "--fail-on", level)[0] for level in codes} == codes


@pytest.mark.parametrize("format_", ["text", "markdown", "json", "sarif", "github", "junit", "html"])
def test_what_is_printed_and_what_is_written_are_the_same(format_: str, run: Run) -> None:
    code, out, _ = run(BREAKING, "--format", format_, "-o", f"{format_}=report", "-o", "more.html", "-o", "more.json")
    assert code == 1
    assert (run.folder / "report").read_text("utf-8") == out
    assert json.loads((run.folder / "more.json").read_text("utf-8"))["bump"] == "major"
    assert (run.folder / "more.html").read_text("utf-8").startswith("<!doctype html>")


def test_json_on_standard_output_is_nothing_but_json(run: Run) -> None:
    _, out, _ = run(BREAKING, "--format", "json")
    (entry,) = json.loads(out)["entries"]
    assert (entry["level"], entry["wire"], entry["code"], entry["fails"]) == ("breaking", "major", "major", True)
    assert entry["affected"] == [
        {"operation": "GET /animals", "call": "animals.list", "uses": ["request"], "level": "breaking"}
    ]


def test_annotations_point_to_the_line_of_the_newer_document(run: Run) -> None:
    _, out, _ = run(BREAKING, "--format", "github")
    line = int(out.partition("line=")[2].partition(",")[0])
    text = (run.folder / "new.json").read_text().splitlines()
    assert "file=new.json" in out
    assert any('"kind"' in near for near in text[line - 2 : line + 2])


def test_what_is_accepted_does_not_fail_until_it_expires(run: Run) -> None:
    entry = json.loads(run(BREAKING, "--format", "json")[1])["entries"][0]
    accept = run.folder / "known.toml"
    accept.write_text(
        f'[[accept]]\nid = "{entry["id"]}"\nreason = "all callers pass it"\nexpires = 2026-06-30\n'
        '[[accept]]\nrule = "null-added"\nreason = "old"\n'
    )
    code, out, _ = run(BREAKING, "--accept", "known.toml", "--today", "2026-06-30")
    assert code == 0
    assert "1 accepted" in out
    assert "nothing needs this acceptance any more: null-added" in out
    code, out, _ = run(BREAKING, "--accept", "known.toml", "--today", "2026-07-01")
    assert code == 1
    assert "has expired on 2026-06-30" in out


def test_ids_do_not_depend_on_order_or_wording(run: Run) -> None:
    def ids(base: dict[str, Any], revision: dict[str, Any]) -> list[str]:
        return [each["id"] for each in json.loads(run(revision, "--format", "json", base=base)[1])["entries"]]

    def reversed_(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: reversed_(value[key]) for key in reversed(value)}
        return [reversed_(item) for item in value] if isinstance(value, list) else value

    assert ids(OLD, BREAKING) == ids(reversed_(OLD), reversed_(BREAKING)) != []


def test_rules_are_explained(run: Run) -> None:
    code, out, _ = run.main(["--explain", "null-added"])
    assert code == 0
    assert "null-added" in out
    assert "in answers" in out


@pytest.mark.parametrize(
    ("arguments", "code", "problem"),
    [
        (["old.json", "nowhere.json"], 3, "nowhere.json"),
        (["old.json", "broken.json"], 3, "not valid JSON"),
        (["git:nowhere:old.json", "old.json"], 3, "git:nowhere:old.json"),
        (["git:--help:old.json", "old.json"], 2, "no reference of git"),
        (["vendored", "old.json"], 2, "no project here"),
        (["old.json", "old.json", "--accept", "nowhere.toml"], 2, "nowhere.toml"),
        (["old.json", "old.json", "-o", "report.docx"], 2, "report.docx"),
        (["--explain", "nothing"], 2, "nothing"),
    ],
)
def test_what_cannot_be_done_is_said_with_its_place(arguments: list[str], code: int, problem: str, run: Run) -> None:
    (run.folder / "broken.json").write_text('{"openapi": }')
    (run.folder / "old.json").write_text(json.dumps(OLD))
    found, out, err = run.main(arguments)
    assert (found, out) == (code, "")
    assert problem in err


def test_a_version_in_git_can_be_compared(run: Run) -> None:
    def git(*arguments: str) -> None:
        who = ("-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false")
        subprocess.run(["git", *who, *arguments], cwd=run.folder, check=True, capture_output=True)

    run(OLD)
    git("init", "-q")
    git("add", "old.json")
    git("commit", "-q", "-m", "first")
    (run.folder / "old.json").write_text(json.dumps(BREAKING))
    code, out, _ = run.main(["git:HEAD:old.json", "old.json"])
    assert code == 1
    assert "old.json@HEAD" in out

"""The verdicts of this program against those of a reference, on pairs of documents that a test each was made for.

Every breaking change that the reference knows is found at the same operation; where it knows none, none is found.
Deliberate disagreements stand in `disagreements.toml`, with reasons.
"""

from __future__ import annotations

import datetime
import json
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from letta_codegen.document.document import Document
from letta_codegen.document.load import load
from letta_codegen.drift.engine import Drift, drift
from letta_codegen.drift.notice import Notice
from letta_codegen.drift.verdict import Level, Verdict

CASES = Path(__file__).resolve().parents[3] / "shared" / "drift-cases"
NAMES = sorted(path.name for path in CASES.iterdir() if path.is_dir()) if CASES.is_dir() else ["(missing)"]
DISAGREEMENTS: dict[str, Any] = tomllib.loads(Path(__file__).with_name("disagreements.toml").read_text("utf-8"))
TODAY = datetime.date(2026, 6, 1)


@pytest.fixture(params=NAMES)
def case(request: pytest.FixtureRequest, shared: Callable[[str], Path]) -> Path:
    """The folder of a pair."""
    return shared(f"drift-cases/{request.param}")


def test_breaks_what_the_reference_breaks(case: Path) -> None:
    expected = set(_expected(case))
    found = set(_found(_drift(case)))
    disagreement = DISAGREEMENTS["cases"].get(case.name, {})
    assert expected - found == set(disagreement.get("lacks", ()))
    assert found - expected == set(disagreement.get("finds", ()))


def test_what_breaks_in_python_alone_is_listed(case: Path) -> None:
    alone = [entry for entry in _drift(case).entries if entry.verdicts.strict is not Verdict.MAJOR]
    breaking = [entry for entry in alone if entry.level is Level.BREAKING]
    operations = {str(reached.key) for entry in breaking for reached in entry.operations} - set(_expected(case))
    assert operations == set(DISAGREEMENTS["cases"].get(case.name, {}).get("code", ()))
    assert {entry.rule for entry in breaking} <= DISAGREEMENTS["rules"].keys()


def test_disagreements_are_about_cases_and_have_reasons() -> None:
    assert DISAGREEMENTS["cases"].keys() <= set(NAMES) or NAMES == ["(missing)"]
    assert all(disagreement["reason"].strip() for disagreement in DISAGREEMENTS["cases"].values())
    assert all(reason.endswith(".") for kind in ("rules", "kinds") for reason in DISAGREEMENTS[kind].values())


def test_everything_that_the_reference_reports_is_reported(case: Path) -> None:
    """What has any entry in the reference has one here, at the same operation."""
    entries = _drift(case).entries
    reached = {str(reached.key) for entry in entries for reached in entry.operations}
    content = json.loads((case / "expected.json").read_text("utf-8"))
    told = {
        f"{each['operation'].upper()} {each['path']}"
        for each in (*content["expected"], *content["full_changelog"])
        if each["operation"]
    }
    assert told <= reached


def _drift(case: Path) -> Drift:
    return drift(_document(case / "base.yaml"), _document(case / "revision.yaml"), notice=Notice(TODAY))


def _document(path: Path) -> Document:
    return load(path.read_bytes(), path.name)


def _expected(case: Path) -> Iterator[str]:
    content = json.loads((case / "expected.json").read_text("utf-8"))
    for each in (*content["expected"], *content["full_changelog"]):
        if each["level"] == "ERR":
            yield f"{each['operation'].upper()} {each['path']}".strip()


def _found(found: Drift) -> Iterator[str]:
    for entry in found.entries:
        if entry.verdicts.strict is Verdict.MAJOR:
            breaking = [str(reached.key) for reached in entry.operations if reached.level is Level.BREAKING]
            yield from breaking if entry.operations else [""]

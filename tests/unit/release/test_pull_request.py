"""The text of a pull request, however much has changed."""

from __future__ import annotations

from datetime import date

import pytest

from letta_codegen.diagnostics import Diagnostic
from letta_codegen.drift.reports.content import Content, Origin, Row
from letta_codegen.release.changelog import Entry, Section
from letta_codegen.release.pull_request import Update, text
from letta_codegen.render.escape import Code


def row(number: int) -> Row:
    return Row(
        id=str(number),
        rule="operation-removed",
        level="info",
        kind="contract",
        strict="none",
        wire="none",
        code="minor",
        title=f"client.things.number_{number} added",
        before="",
        after="",
        meaning="",
        resource="things",
        places=(),
    )


def update(*, rows: int = 1, items: int = 1, findings: int = 0) -> Update:
    origin = Origin("a.json", "1", "")
    content = Content(origin, origin, tuple(map(row, range(rows))), "minor", "ok: fine")
    section = Section("Added", tuple(Code(f"`thing {number}`") for number in range(items)))
    diagnostics = tuple(Diagnostic("a.json", f"/{number}", "OAS031", "left out") for number in range(findings))
    entry = Entry("0.1.1", date(2026, 1, 1), Code("Made."), (section,))
    return Update("zoo", "0.1.0", "0.1.0", True, "minor", Code("From `a.json`."), entry, content, diagnostics)


@pytest.mark.parametrize(("rows", "items"), [(1, 1), (3000, 1), (1, 8000), (3000, 2500), (3000, 8000)])
def test_it_fits_and_is_well_formed(rows: int, items: int) -> None:
    said = text(update(rows=rows, items=items))
    assert said.startswith("## zoo 0.1.0 → 0.1.1\n")
    assert said.count("<details>") == said.count("</details>")
    assert "Made by `letta-codegen update`" in said.splitlines()[-1]
    assert len(said) < 65_536
    assert ("does not fit here" in said) is (rows > 1 or items > 1)


def test_what_the_generator_says_is_there() -> None:
    said = text(update(findings=25))
    assert "- `a.json#/0: warning OAS031: left out`" in said
    assert "- and 5 more" in said
    assert "What the generator says" not in text(update())

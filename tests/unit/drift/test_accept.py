"""The accept file: what it silences, and what is said of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from letta_codegen.diagnostics import CodegenError
from letta_codegen.drift.accept import Acceptance, apply, read

TODAY = date(2026, 6, 1)


@dataclass(frozen=True)
class Found:
    """An entry, as far as accepting it goes."""

    id: str
    rule: str = "null-added"
    pointers: tuple[str, ...] = ("/components/schemas/Agent/properties/name",)


@pytest.mark.parametrize(
    ("acceptance", "is_silenced"),
    [
        (Acceptance("why", id="one"), True),
        (Acceptance("why", id="two"), False),
        (Acceptance("why", rule="null-added"), True),
        (Acceptance("why", rule="null-added", pointer="/components/schemas/Agent/*"), True),
        (Acceptance("why", rule="null-added", pointer="/components/schemas/Other/*"), False),
        (Acceptance("why", rule="null-removed", pointer="*"), False),
        (Acceptance("why", id="one", expires=date(2026, 6, 1)), True),
        (Acceptance("why", id="one", expires=date(2026, 5, 31)), False),
    ],
)
def test_an_entry_is_silenced_by_its_id_or_by_rule_and_place(acceptance: Acceptance, is_silenced: bool) -> None:
    accepted = apply([acceptance], [Found("one")], TODAY)
    assert accepted.reasons == ({"one": "why"} if is_silenced else {})


def test_what_is_not_needed_any_more_and_what_has_expired_is_said() -> None:
    acceptances = [Acceptance("old", id="gone"), Acceptance("late", id="one", expires=date(2026, 1, 1))]
    notes = apply(acceptances, [Found("one")], TODAY).notes()
    assert [("gone" in note, "2026-01-01" in note) for note in notes] == [(True, False), (False, True)]


def test_a_file_is_read(tmp_path: Path) -> None:
    file = tmp_path / "accept.toml"
    file.write_text(
        '[[accept]]\nid = "1a"\nreason = "a"\n'
        '[[accept]]\nrule = "r"\npointer = "/x*"\nreason = "b"\nexpires = 2026-12-31\n'
    )
    assert read(file) == (
        Acceptance("a", id="1a"),
        Acceptance("b", rule="r", pointer="/x*", expires=date(2026, 12, 31)),
    )


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("accept = 1", "only a list"),
        ("[[acept]]\nid='x'\nreason='y'", "acept"),
        ("[[accept]]\nid='x'", "or why"),
        ("[[accept]]\nreason='x'", "what is accepted"),
        ("[[accept]]\nid='x'\nrule='y'\nreason='z'", "what is accepted"),
        ("[[accept]]\nid='x'\nreason=''", "every value"),
        ("[[accept]]\nid='x'\nreason='y'\nuntil=1", "unknown: until"),
        ("[[accept]]\nid='x'\nreason='y'\nexpires='soon'", "no day"),
        ("[[accept", "not TOML"),
    ],
)
def test_a_file_that_is_wrong_is_refused_with_its_place(text: str, problem: str, tmp_path: Path) -> None:
    file = tmp_path / "accept.toml"
    file.write_text(text)
    with pytest.raises(CodegenError, match=problem) as caught:
        read(file)
    assert "accept.toml" in caught.value.where

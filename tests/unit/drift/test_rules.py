"""The table of rules is complete, mirrored, and what `docs/rules.md` prints."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from letta_codegen.diagnostics import CodegenError
from letta_codegen.drift.rules import RULES
from letta_codegen.drift.rules.document import explain, markdown


def test_the_page_is_what_the_table_says(root: Path) -> None:
    assert (root / "docs" / "rules.md").read_text("utf-8") == markdown()


def test_opposites_are_rules() -> None:
    assert {rule.mirror for rule in RULES.values()} <= RULES.keys()


def test_every_rule_that_is_given_exists(root: Path) -> None:
    named = set[str]()
    for path in (root / "generator" / "letta_codegen" / "drift").rglob("*.py"):
        named.update(re.findall(r'\.add\(\s*"([a-z-]+)"', path.read_text("utf-8")))
    assert len(named) > 50
    assert named <= RULES.keys()


@pytest.mark.parametrize("rule", sorted(RULES))
def test_every_rule_is_explained(rule: str) -> None:
    text = explain(rule)
    assert RULES[rule].why in text
    assert RULES[rule].why.endswith(".")


def test_a_rule_that_does_not_exist_is_not_guessed() -> None:
    with pytest.raises(CodegenError) as caught:
        explain("nul-added")
    assert "null-added" in caught.value.hint

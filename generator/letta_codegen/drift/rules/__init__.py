"""The rules: what each kind of difference means, for whom, and why. One table: `rules.txt`.

`--explain` and `docs/rules.md` print it (`document`); `occurrences` judges by it.
"""

from __future__ import annotations

from pathlib import Path

from letta_codegen.drift.rules.rule import Rule, read_rules

__all__ = ["RULES", "Rule"]

RULES: dict[str, Rule] = {
    rule.id: rule for rule in read_rules(Path(__file__).with_name("rules.txt").read_text(encoding="utf-8"))
}
"""All rules by id."""

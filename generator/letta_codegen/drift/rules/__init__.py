"""The rules: what each kind of difference means, for whom, and why. One table, in two modules of rows.

`--explain` and `docs/rules.md` print it; `entries` judges by it.
"""

from __future__ import annotations

from letta_codegen.drift.rules.rule import Rule
from letta_codegen.drift.rules.schema import SCHEMA_RULES
from letta_codegen.drift.rules.surface import SURFACE_RULES

__all__ = ["RULES", "Rule"]

RULES: dict[str, Rule] = {rule.id: rule for rule in (*SURFACE_RULES, *SCHEMA_RULES)}
"""All rules by id."""

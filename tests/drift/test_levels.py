"""A smallest pair for each rule of the reference: what breaks there breaks here, at the same operation, nothing else.

The rules without a pair say something about several changes, or about a setting of the reference.
"""

from __future__ import annotations

import copy
import csv
import datetime
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from drift.operation_changes import pair_of_operations
from drift.schema_changes import Change, pair_of_schemas
from letta_codegen.document.document import Document
from letta_codegen.drift.engine import Drift, drift
from letta_codegen.drift.notice import Notice
from letta_codegen.drift.verdict import Level, Verdict

TABLE = Path(__file__).resolve().parents[3] / "shared" / "reference" / "drift-rules.tsv"
LEVELS = (
    {row["id"]: row["level"] for row in csv.DictReader(TABLE.read_text("utf-8").splitlines(), delimiter="\t")}
    if TABLE.is_file()
    else {}
)
PAIRS: dict[str, Change] = {
    rule: pair for rule in LEVELS or ("(missing)",) if (pair := pair_of_operations(rule) or pair_of_schemas(rule))
}
DISAGREEMENTS: dict[str, Any] = tomllib.loads(Path(__file__).with_name("disagreements.toml").read_text("utf-8"))
WITHOUT_OPERATION = ("api-security-component-", "api-global-", "webhook-")
NOTICE = Notice(datetime.date(2026, 6, 1))


@pytest.fixture(params=sorted(PAIRS) or ["(missing)"])
def rule(request: pytest.FixtureRequest, shared: Callable[[str], Path]) -> str:
    """A rule of the reference."""
    shared("reference/drift-rules.tsv")
    return str(request.param)


def test_nearly_every_rule_has_a_pair(shared: Callable[[str], Path]) -> None:
    shared("reference/drift-rules.tsv")
    assert len(PAIRS) > 490
    assert DISAGREEMENTS["kinds"].keys() <= PAIRS.keys()


def test_the_verdict_is_that_of_the_reference(rule: str) -> None:
    found = _drift(*PAIRS[rule])
    breaks = {str(reached.key) for entry in found.entries if entry.verdicts.strict is Verdict.MAJOR
              for reached in entry.operations if reached.level is Level.BREAKING}  # fmt: skip
    operations = {str(reached.key) for entry in found.entries for reached in entry.operations}
    is_breaking = any(entry.verdicts.strict is Verdict.MAJOR for entry in found.entries)
    assert is_breaking is (LEVELS[rule] == "ERR") or rule in DISAGREEMENTS["kinds"]
    assert found.entries
    if not rule.startswith(WITHOUT_OPERATION):
        assert operations
        assert breaks or not is_breaking


def test_what_breaks_in_python_alone_has_a_reason(rule: str) -> None:
    for entry in _drift(*PAIRS[rule]).entries:
        if entry.level is Level.BREAKING and entry.verdicts.strict is not Verdict.MAJOR:
            assert entry.rule in DISAGREEMENTS["rules"]


def test_the_old_spelling_gives_the_same_verdict(rule: str) -> None:
    """OpenAPI 3.0 says null and exclusive limits otherwise; the verdict is the same."""
    pair = PAIRS[rule]
    lowered = [_lowered(copy.deepcopy(side)) for side in pair]
    if lowered[0] is not None and lowered[1] is not None:
        assert _verdicts(_drift(lowered[0], lowered[1])) == _verdicts(_drift(*pair))
        assert _verdicts(_drift(lowered[0], pair[1]), but="version-changed") == _verdicts(_drift(*pair))


def _drift(before: Any, after: Any) -> Drift:
    return drift(Document(before, "base"), Document(after, "revision"), notice=NOTICE)


def _verdicts(found: Drift, but: str = "") -> list[tuple[Any, ...]]:
    return sorted((entry.rule, entry.level, entry.verdicts.strict) for entry in found.entries if entry.rule != but)


def _lowered(value: Any) -> Any:
    """A document of 3.1 as 3.0 writes it; it says more than 3.0 can if it has keywords that are not in it."""
    if isinstance(value, list):
        return [_lowered(item) for item in value]
    if not isinstance(value, dict):
        return value
    lowered = {key: _lowered(item) for key, item in value.items()}
    if lowered.get("openapi"):
        lowered["openapi"] = "3.0.3"
    types = lowered.get("type")
    if isinstance(types, list):
        plain = [name for name in types if name != "null"]
        lowered |= {"type": plain[0]} if len(plain) == 1 else {"anyOf": [{"type": name} for name in plain]}
        if len(plain) > 1:
            del lowered["type"]
        if "null" in types:
            lowered["nullable"] = True
    for exclusive, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if exclusive in lowered:
            lowered |= {exclusive: True, limit: lowered[exclusive]}
    return lowered

"""What the configuration says of event streams."""

from __future__ import annotations

from typing import Any

import pytest

from letta_codegen.config import parse
from letta_codegen.diagnostics import CodegenError

WHOLE = {"events": "Event", "answer": "Answer", "items": "messages", "single": {"stop": "reason"}, "same": ["id"]}
RESUME = {"path": "/runs/{id}/stream", "run": "id", "position": "seq", "after": "after"}


def test_both_tables_are_read() -> None:
    facts = parse({"runtime": {"whole": WHOLE, "resume": RESUME}}, where="pyproject.toml").runtime
    assert facts.whole is not None
    assert facts.resume is not None
    assert (facts.whole.single, facts.whole.same, facts.whole.joined) == ((("stop", "reason"),), ("id",), ())
    assert (facts.resume.path, facts.resume.when, facts.resume.kept) == ("/runs/{id}/stream", "", ())


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ({"whole": []}, "this must be a table"),
        ({"whole": {**WHOLE, "evnets": "x"}}, "unknown option: evnets"),
        ({"whole": {"events": "Event"}}, "answer is missing"),
        ({"whole": {**WHOLE, "same": "id"}}, r"runtime\.whole: same: error: this must be a list of strings"),
        ({"whole": {**WHOLE, "single": ["a"]}}, "this must be a table of strings"),
        ({"resume": {**RESUME, "run": 1}}, "this must be a string"),
    ],
)
def test_what_is_wrong_is_refused_with_its_place(table: dict[str, Any], message: str) -> None:
    with pytest.raises(CodegenError, match=message):
        parse({"runtime": table}, where="pyproject.toml")

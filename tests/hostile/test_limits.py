"""What would eat the machine is refused, or comes to an end, with 2 GiB of memory; the documentation names it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from hostile.limits import CASES, PAGE, Case, run


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.what)
def test_what_is_too_much(case: Case, tmp_path: Path) -> None:
    outcome = run(case, tmp_path)
    assert case.says in outcome.said
    assert "internal error" not in outcome.said
    if not outcome.said.rpartition("\n")[0].rpartition("\n")[2].startswith("ok: "):
        assert not (tmp_path / "out").exists()


def test_the_page_shows_each_limit_within_a_minute_and_two_gigabytes() -> None:
    rows = re.findall(r"^\| (.+) \| (.+) \| ([0-9.]+) \| ([0-9]+) \|$", PAGE.read_text("utf-8"), re.MULTILINE)
    assert [row[:2] for row in rows] == [(case.what, case.limit) for case in CASES]
    assert all(float(seconds) < 60 and int(mebibytes) < 2048 for _, _, seconds, mebibytes in rows)

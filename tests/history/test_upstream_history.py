"""`docs/upstream-history.md` is what `make upstream-history` writes, of each step between the releases."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

import pytest

from history.test_releases import RELEASES
from letta_codegen.cli import main

PAGE = "docs/upstream-history.md"


@pytest.mark.network
def test_the_page_is_what_the_releases_give(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(root)
    makefile = (root / "Makefile").read_text("utf-8")
    found = re.search(r"history '(sdist:[^']+)'", makefile)
    assert found
    assert main(["history", found[1], "-o", f"markdown={tmp_path / 'history'}"]) == 0
    assert (tmp_path / "history").read_text("utf-8") == (root / PAGE).read_text("utf-8")


def test_the_page_has_each_step(root: Path) -> None:
    versions = list(RELEASES)
    steps = re.findall(r"^## `(\S+)` → `(\S+)`$", (root / PAGE).read_text("utf-8"), re.M)
    assert steps == list(itertools.pairwise(versions))

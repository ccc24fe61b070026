"""The table of codes and the code that uses them belong together."""

from __future__ import annotations

import re
from pathlib import Path

from letta_codegen.codes import CODES


def test_every_code_is_in_the_table_and_is_used(root: Path) -> None:
    modules = sorted((root / "generator/letta_codegen").rglob("*.py"))
    texts = [path.read_text("utf-8") for path in modules if path.name != "codes.py"]
    families = "|".join(sorted({code[:3] for code in CODES}))
    used = {code for text in texts for code in re.findall(rf'"((?:{families})[0-9]{{3}})"', text)}
    assert used - CODES.keys() == set(), "used, but not in the table"
    assert CODES.keys() - used == set(), "in the table, but not used"

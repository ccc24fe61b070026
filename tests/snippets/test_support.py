"""`docs/support.md` is the table of features, and each row of it is shown by tests; `--snapshot-update` rewrites it."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from letta_codegen.codes import CODES
from snippets.support import FEATURES, Feature

TESTS = Path(__file__).resolve().parents[1]
ROWS = [feature for features in FEATURES.values() for feature in features]
_HEAD = """# Support

What `letta-codegen` makes of each feature of OpenAPI. Codes are those of the [diagnostics](diagnostics.md) that say so
at the place in the document. Nothing of this stops a run.
"""


def text() -> str:
    """The document."""
    parts = [_HEAD]
    for area, features in FEATURES.items():
        rows = "".join(f"| {row.name.replace('|', chr(92) + '|')} | {_said(row.treatment)} |\n" for row in features)
        parts.append(f"\n## {area}\n\n| Feature | What is done with it |\n| --- | --- |\n{rows}")
    return "".join(parts)


def _said(treatment: str) -> str:
    escaped = treatment.replace("|", "\\|")
    return escaped[:1].upper() + escaped[1:]


def test_the_document_is_the_table(root: Path, snapshot_update: bool) -> None:
    file = root / "docs/support.md"
    if snapshot_update:
        file.write_text(text(), "utf-8", newline="\n")
    assert file.read_text("utf-8") == text()


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name[:40])
def test_each_row_is_shown_by_a_test(row: Feature) -> None:
    assert row.proofs
    assert not [proof for proof in row.proofs if not exists(proof)]
    assert not [code for code in re.findall(r"`([A-Z]{3}\d{3})`", row.treatment) if code not in CODES]


def exists(proof: str) -> bool:
    """Whether there is such a test."""
    module, _, name = proof.partition(": ")
    if name:
        tree = ast.parse((TESTS / f"snippets/test_{module}.py").read_text("utf-8"))
        functions = {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
        cases = {
            key.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Dict)
            for key in node.keys
            if isinstance(key, ast.Constant)
        }
        return name in functions | cases
    if proof.startswith("case "):
        return (TESTS / "diagnostics/cases" / proof.removeprefix("case ") / "expected.txt").is_file()
    return (TESTS / proof).is_file() or (TESTS / "snippets" / proof).is_file()

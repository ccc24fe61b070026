"""`docs/diagnostics.md` is the table of codes; `pytest --snapshot-update` rewrites it."""

from __future__ import annotations

from pathlib import Path

from letta_codegen.codes import CODES

_HEAD = """# Diagnostics

What `letta-codegen` has to say about a document, besides the code that it writes. A diagnostic never stops a run; an
`error` means that something was left out of the output. `--verbose` shows those of severity `info`, too, and `--strict`
turns warnings and errors into a failure. A line reads

    openapi/letta.json#/paths/~1v1~1x/get/responses/200: warning OAS031: text/csv is returned as text

with the place first: the document, and a JSON Pointer into it as it was published. Codes are stable, and never used
again for something else.

| Code | Severity | Meaning |
| --- | --- | --- |
"""


def text() -> str:
    """The document."""
    rows = (f"| {code} | {found.severity} | {found.meaning} |\n" for code, found in sorted(CODES.items()))
    return _HEAD + "".join(rows)


def test_the_document_is_the_table(root: Path, snapshot_update: bool) -> None:
    file = root / "docs/diagnostics.md"
    if snapshot_update:
        file.write_text(text(), "utf-8", newline="\n")
    assert file.read_text("utf-8") == text()

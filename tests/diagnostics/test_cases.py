"""What people are told when something is wrong: one folder for each case, with the input and the exact text.

`command` holds the arguments, `expected.txt` the exit code and what is printed; everything else is there when the
command runs. Nothing may be written unless the command succeeds. `pytest --snapshot-update` rewrites the texts.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from letta_codegen.cli import main

CASES = Path(__file__).parent / "cases"
OURS = ("command", "expected.txt")


@pytest.mark.parametrize("case", sorted(path.name for path in CASES.iterdir()))
def test_case(
    case: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    snapshot_update: bool,
) -> None:
    folder = CASES / case
    shutil.copytree(folder, tmp_path, dirs_exist_ok=True, ignore=shutil.ignore_patterns(*OURS))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LETTA_CODEGEN_CACHE", "off")
    before = state(tmp_path)
    code = main((folder / "command").read_text("utf-8").split())
    output = capfd.readouterr()
    said = f"exit {code}\n{output.err}{output.out}"
    if code:
        assert state(tmp_path) == before
    if snapshot_update:
        (folder / "expected.txt").write_text(said, "utf-8")
    assert said == (folder / "expected.txt").read_text("utf-8")
    assert "secret" not in said


def state(folder: Path) -> dict[str, bytes | None]:
    """Everything below a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None for path in folder.rglob("*")
    }

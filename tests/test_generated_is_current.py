"""What is committed below `generated/` is what the generator writes from what is committed below `openapi/`."""

from __future__ import annotations

from pathlib import Path

import pytest

from letta_codegen.commands.generate import produce, task_for_project
from letta_codegen.output.compare import compare
from letta_codegen.project import find_project


def test_generated_is_current(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(root)
    task = task_for_project(find_project(Path()))
    result = produce(task, cache=False, stage=lambda stage: None)
    assert compare(result.files, task.output).lines() == [], "run `make generate` and commit what it writes"
    assert result.summary.operations == 302
    assert result.summary.schemas == 347
    assert result.summary.skipped == 0, "nothing of the document is left out"

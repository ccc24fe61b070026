"""Replacing files that belong together."""

from __future__ import annotations

from pathlib import Path

import pytest

from letta_codegen.diagnostics import CodegenError
from letta_codegen.output.replace import replace_files, replaced


def state(folder: Path) -> dict[str, str]:
    """Everything in a folder: files with their text, folders without."""
    return {
        path.relative_to(folder).as_posix(): path.read_text() if path.is_file() else "" for path in folder.rglob("*")
    }


def contents(folder: Path) -> dict[Path, bytes]:
    return {folder / "a": b"new", folder / "deep/er/b": b"new", folder / "c": b"old"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a").write_text("old")
    (tmp_path / "c").write_text("old")
    return tmp_path


def test_all_are_replaced(folder: Path) -> None:
    assert replace_files(contents(folder))
    assert state(folder) == {"a": "new", "c": "old", "deep": "", "deep/er": "", "deep/er/b": "new"}
    assert not replace_files(contents(folder)), "nothing is otherwise the second time"


@pytest.mark.parametrize("failure", [CodegenError("no"), KeyboardInterrupt(), ZeroDivisionError()])
def test_what_comes_after_has_to_succeed(folder: Path, failure: BaseException) -> None:
    before = state(folder)

    def go_on() -> None:
        with replaced(contents(folder)):
            assert (folder / "deep/er/b").read_text() == "new"
            raise failure

    with pytest.raises(type(failure)):
        go_on()
    assert state(folder) == before


def test_a_folder_in_the_way_leaves_everything(folder: Path) -> None:
    (folder / "deep/er/b").mkdir(parents=True)
    before = state(folder)
    with pytest.raises(CodegenError, match="nothing was changed"):
        replace_files(contents(folder))
    assert state(folder) == before

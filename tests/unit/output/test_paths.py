"""Paths that a generated file may not have."""

from __future__ import annotations

import pytest

from letta_codegen.diagnostics import CodegenError
from letta_codegen.output.paths import check_paths, path_problem


@pytest.mark.parametrize(
    "path",
    [
        "", "/etc/passwd", "../up.py", "a/../../up.py", "a//b.py", "./a.py", "a/.", "a\\b.py", "c:/a.py", "a:b", "a\0b",
        "a\nb", "con.py", "src/NUL", "lpt1.txt", "Aux.tar.gz", "com¹.py", "dot.", "dot./a.py", "space ", " space",
        "what?.py", "x" * 201, "é" * 101, "a/" * 501 + "a", "\ud800.py",
    ],
)  # fmt: skip
def test_refused(path: str) -> None:
    assert path_problem(path)
    with pytest.raises(CodegenError):
        check_paths(["fine.py", path])


@pytest.mark.parametrize(
    "path", ["a.py", "src/letta_sdk/__init__.py", ".hidden", "console.py", "com.py", "ünï/código.py", "x" * 200]
)
def test_allowed(path: str) -> None:
    check_paths(["fine.py", path])


@pytest.mark.parametrize(
    ("paths", "problem"),
    [
        (["a.py", "A.py"], "same file"),
        (["stra\u00dfe.py", "STRASSE.py"], "same file"),
        (["e\u0301.py", "\u00e9.py"], "same file"),
        (["a/b.py", "A/c.py"], "same folder"),
        (["a", "a/b.py"], "itself a file"),
        (["A", "a/b.py"], "itself a file"),
    ],
)  # fmt: skip
def test_clashes(paths: list[str], problem: str) -> None:
    for order in (paths, paths[::-1]):
        with pytest.raises(CodegenError, match=problem):
            check_paths(order)


def test_the_same_path_twice_is_refused() -> None:
    with pytest.raises(CodegenError):
        check_paths(["a.py", "".join(["a", ".py"])])

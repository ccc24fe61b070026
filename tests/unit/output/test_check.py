"""The last look at generated modules."""

from __future__ import annotations

import pytest

from letta_codegen.diagnostics import CodegenError, ExitCode
from letta_codegen.files import GeneratedFile
from letta_codegen.output.check import check_files


@pytest.mark.parametrize(
    "text",
    [
        "",
        "__all__ = ['a', 'b', 'C', 'd', 'e', 'f']\nfrom x import a\nimport b.c\nclass C: ...\nd: int = 1\ne = f = 2\n",
        "__all__ = ('a', 'b')\nif TYPE_CHECKING:\n    from x import a\nelse:\n    b = 1\n",
        "__all__ = [*names]\n",
        "__all__: list[str] = []\n",
    ],
)
def test_accepted(text: str) -> None:
    check_files([GeneratedFile("a.py", text), GeneratedFile("b.txt", "def (", "text")])


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("x = (\n", "does not compile"),
        ("return 1\n", "does not compile"),
        ("def f(a, a): ...\n", "does not compile"),
        ("x = '\\d'\n", "does not compile"),
        ("x = '\0'\n", "does not compile"),
        ("x = " + "(" * 500 + ")" * 500, "does not compile"),
        ("__all__ = ['a', 'missing']\na = 1\n", "exports 'missing'"),
    ],
)
def test_refused(text: str, problem: str) -> None:
    with pytest.raises(CodegenError, match=problem) as caught:
        check_files([GeneratedFile("pkg/a.py", text, "verbatim")])
    assert caught.value.where.startswith("pkg/a.py")
    assert caught.value.exit_code is ExitCode.INTERNAL

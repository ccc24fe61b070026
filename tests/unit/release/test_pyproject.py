"""Setting the version in a file that people have laid out."""

from __future__ import annotations

import pytest

from letta_codegen.diagnostics import CodegenError
from letta_codegen.release.pyproject import with_version

LAID_OUT = """[project]
version = "9.9"   # of the program

[tool.letta-codegen]  # the client
package = "zoo"
version = '0.1.0'  # of the client
[tool.letta-codegen.headers]
version = "header"
"""


def test_only_the_version_of_the_section_changes() -> None:
    assert with_version(LAID_OUT, "0.2.0", where="") == LAID_OUT.replace("'0.1.0'", '"0.2.0"')


def test_line_ends_stay() -> None:
    text = LAID_OUT.replace("\n", "\r\n")
    assert with_version(text, "0.2.0", where="") == text.replace("'0.1.0'", '"0.2.0"')


def test_a_version_that_is_not_there_is_added() -> None:
    for text in ("[tool.letta-codegen]\n", "[tool.letta-codegen]", '[tool.letta-codegen]\npackage = "zoo"\n'):
        assert with_version(text, "0.2.0", where="").startswith('[tool.letta-codegen]\nversion = "0.2.0"\n')


@pytest.mark.parametrize(
    "text",
    [
        'tool.letta-codegen.version = "0.1.0"\n',
        '[tool]\nletta-codegen = { version = "0.1.0" }\n',
        '[tool.letta-codegen]\nnote = """\nversion = "1"\n"""\nversion = "0.1.0"\n',
    ],
)
def test_what_would_have_to_be_rewritten_is_refused(text: str) -> None:
    with pytest.raises(CodegenError, match="cannot be changed here") as failure:
        with_version(text, "0.2.0", where="pyproject.toml")
    assert 'version = "0.2.0"' in failure.value.hint

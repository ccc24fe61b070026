"""Every filter turns any text into something that means that text, and nothing else."""

from __future__ import annotations

import ast
import inspect
import json
import tomllib
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from jinja2 import UndefinedError

from letta_codegen.render import escape
from letta_codegen.render.environment import environment

HOSTILE = [
    '"""',
    '""""""; import os; os.abort() #',
    "\\",
    '\\"',
    'ends with a quote"',
    "ends with a backslash\\",
    "\\N{BULLET} \\u0041 \\x00",
    "a\x00b\x1b[31m",
    "\u202egnp.exe",
    "line\rbreak\u2028and\x85more\x0c\x0b",
    "\ud800 lone",
    "{{ config }} {% raw %} {# x #}",
    "'''",
    "",
    "é 漢字 🦙",
    "`code` | pipe | <b> [link](x)",
    "'}; drop",
]
TEXT = st.one_of(st.sampled_from(HOSTILE), st.text(st.characters(codec=None), max_size=60))
JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=8,
)


def _unified(text: str) -> str:
    for character in ("\r\n", "\r", "\u2028", "\u2029"):
        text = text.replace(character, "\n")
    return "\n".join(line.rstrip() for line in text.expandtabs(4).split("\n"))


@given(TEXT)
@pytest.mark.parametrize("indent", [0, 8])
def test_a_docstring_means_its_text(indent: int, text: str) -> None:
    source = f'"""{escape.docstring(text, indent)}"""'
    source.encode("utf-8")
    value = ast.literal_eval(source)
    assert inspect.cleandoc("x\n" + " " * indent + value).strip() == inspect.cleandoc(
        f"x\n{_unified(text)}"
    ).strip() or (value.replace("\n" + " " * indent, "\n") == _unified(text.expandtabs(4)))


@given(JSON)
def test_a_literal_means_its_value(value: Any) -> None:
    source = escape.pyrepr(value)
    source.encode("utf-8")
    assert "\n" not in source
    assert ast.literal_eval(source) == value


@pytest.mark.parametrize("value", [float("inf"), float("-inf")])
def test_infinite_numbers_have_a_literal(value: float) -> None:
    assert eval(escape.pyrepr(value)) == value


def test_what_json_cannot_hold_has_no_literal() -> None:
    with pytest.raises(TypeError):
        escape.pyrepr(object())


@given(TEXT)
def test_a_comment_stays_on_its_line(text: str) -> None:
    source = f"# {escape.comment(text)}\nx = 1"
    source.encode("utf-8")
    assert len(source.splitlines()) == 2
    assert len(ast.parse(source).body) == 1


@given(TEXT)
@example("\x7f")
def test_a_toml_string_is_one_value(text: str) -> None:
    source = escape.toml(text)
    source.encode("utf-8")
    assert tomllib.loads(f"a = {source}\nb = 1").keys() == {"a", "b"}


@given(st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"])))
def test_toml_keeps_what_can_be_seen(text: str) -> None:
    assert tomllib.loads(f"a = {escape.toml(text)}") == {"a": text}


@given(TEXT)
def test_markdown_stays_in_its_cell(text: str) -> None:
    for written in (escape.markdown(text), escape.mdcode(text)):
        written.encode("utf-8")
        assert len(written.splitlines()) <= 1
        assert "|" not in written.replace("\\|", "")


def test_markdown_has_no_meaning() -> None:
    assert escape.markdown("# *a* <b> [x](y) `c` | d") == "\\# \\*a\\* \\<b\\> \\[x\\](y) \\`c\\` \\| d"
    assert escape.mdcode("a ` b") == "``a ` b``"
    assert escape.mdcode("") == "`  `"


def test_markdown_of_a_document_has_no_tags_and_no_scripts() -> None:
    text = "# A <b>\n\n<script>x</script> `a<b` [x](JavaScript:y)\n\n```python\na<b\n```\n<!-- --> 1 < 2 \x00"
    expected = (
        "# A &lt;b>\n\n&lt;script>x&lt;/script> `a<b` [x](unsafe:y)\n\n```python\na<b\n```\n&lt;!-- --> 1 < 2 \ufffd"
    )
    assert escape.block(text) == expected


@pytest.mark.parametrize("hostile", HOSTILE)
def test_a_template_cannot_print_unfiltered_text(hostile: str) -> None:
    template = environment().from_string("{{ text }}")
    with pytest.raises(TypeError, match="without a filter"):
        template.render(text=hostile)
    assert environment().from_string("{{ text | pyrepr }}").render(text=hostile) == escape.pyrepr(hostile)


def test_a_template_cannot_print_what_is_not_there() -> None:
    with pytest.raises(UndefinedError):
        environment().from_string("{{ nothing }}").render()


def test_numbers_and_code_are_printed_as_they_are() -> None:
    text = environment().from_string("{{ n }}{{ code }}").render(n=3, code=escape.Code(" + x"))
    assert text == "3 + x"
    assert json.loads(escape.pyrepr([1])) == [1]

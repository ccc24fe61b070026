"""Code is laid out as black lays it out: it means the same, and black finds nothing to do."""

from __future__ import annotations

import ast

import black
import pytest
from black.mode import TargetVersion

from letta_codegen.render.escape import Code
from letta_codegen.render.layout import declaration, laid_out

MODE = black.Mode(line_length=120, target_versions={TargetVersion.PY311})
NAMES = [f"AnImportantThing{number}" for number in range(9)]
FEW, MANY, STRINGS = ", ".join(NAMES[:6]), ", ".join(NAMES), ", ".join(f'"{name}"' for name in NAMES)
STATEMENTS = {
    "short": "x = f(a, b)",
    "arguments on a line": f"result = call_something({FEW})",
    "arguments": f"result = call_something({MANY})",
    "a name with a digit": f"result = call2({FEW})",
    "constants": f"Kind: TypeAlias = Literal[{STRINGS}]",
    "a tuple": f"client_settings_of_some_length = ({FEW})",
    "a mapping": f"known = {{{', '.join(f'{name}: 1' for name in NAMES)}}}",
    "a union": f"Tools: TypeAlias = Sequence[{' | '.join(NAMES)}]",
    "calls in calls": f'page = Cursor(after="after", onward=(Onward({FEW}), Onward({MANY})))',
    "brackets in strings": f'x = f("a, (b | [", {MANY})',
    "a single argument": f"x = f({NAMES[0] * 7})",
    "nothing to open": f'x = "{"long " * 30}"',
}
UNION = Code(f"Sequence[{' | '.join(NAMES)}] | {NAMES[0]} | None")
DECLARATIONS = {
    "short": ("x", Code("int | None"), "None"),
    "a union": ("tools", UNION, ""),
    "a union with a default": ("tools", UNION, "None"),
    "no union": ("kind", Code(f"Annotated[str, Literal[{STRINGS}]]"), ""),
    "a call as default": ("settings", Code(NAMES[0]), f"Field(default_factory=lambda: made({FEW}))"),
}


def assert_black_agrees(text: str, laid: str) -> None:
    assert ast.dump(ast.parse(laid)) == ast.dump(ast.parse(text))
    assert f"{laid}\n" == black.format_str(text, mode=MODE) == black.format_str(laid, mode=MODE)


@pytest.mark.parametrize("statement", STATEMENTS)
def test_black_leaves_a_statement_as_it_is(statement: str) -> None:
    text = Code(STATEMENTS[statement])
    assert_black_agrees(text, laid_out(text))


@pytest.mark.parametrize("kind", DECLARATIONS)
def test_black_leaves_a_declaration_as_it_is(kind: str) -> None:
    name, annotation, default = DECLARATIONS[kind]
    text = f"{name}: {annotation}{f' = {default}' if default else ''}"
    laid = declaration(name, annotation, default, indent=4)
    assert_black_agrees(f"class A:\n    {text}", f"class A:\n    {laid}")

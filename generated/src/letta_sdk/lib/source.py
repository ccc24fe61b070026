"""The source code of functions, as tools take it.

In: a function or method that was read from a file. Out: its text. Refused: what has no source code, and methods that
use their object, which does not exist where the text will run.
"""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Callable
from textwrap import dedent
from typing import Any


def source_of(func: Callable[..., Any]) -> str:
    """The source code of a function.

    Raises:
        ValueError: It cannot be found.
    """
    try:
        return dedent(inspect.getsource(func))
    except (OSError, TypeError) as error:
        name = getattr(func, "__name__", repr(func))
        raise ValueError(f"the source code of {name} cannot be found; pass it to `create(source_code=...)`") from error


def as_function(source: str, name: str) -> str:
    """A method as a function of another name, without its first argument.

    Args:
        source: The source code of the method.
        name: What the function is called.

    Raises:
        ValueError: The method uses its first argument.
    """
    node = next(node for node in ast.parse(source).body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    first = (*node.args.posonlyargs, *node.args.args)[0]
    if any(isinstance(part, ast.Name) and part.id == first.arg for part in ast.walk(node)):
        raise ValueError(f"{node.name} uses {first.arg!r}: where tools run there are only their arguments")
    start = _offset(source, first.lineno, first.col_offset)
    end = _offset(source, first.end_lineno or first.lineno, first.end_col_offset or first.col_offset)
    head = re.sub(rf"\bdef(\s+){node.name}\b", rf"def\g<1>{name}", source[:start])
    return head + re.sub(r"\A\s*,?[ \t]*", "", source[end:]).rstrip() + "\n"


def _offset(source: str, line: int, column: int) -> int:
    """The place in the text: `ast` counts bytes within a line."""
    lines = source.splitlines(keepends=True)
    return sum(map(len, lines[: line - 1])) + len(lines[line - 1].encode()[:column].decode())

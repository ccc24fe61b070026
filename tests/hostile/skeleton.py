"""The code of modules without what a document may decide: which kind of thing stands in which place of which other.

Strings, numbers and names that come from a document are left out: documents that differ only in what they say give the
same places. Names that are in the code of every client are kept, and builtins that are used.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from hostile.importing import PACKAGE

_BUILTINS = frozenset(dir(builtins))


class Known(NamedTuple):
    """Names that are kept: wherever they stand, and where they are used."""

    fixed: frozenset[str]
    used: frozenset[str]


def names(trees: Iterable[ast.AST]) -> frozenset[str]:
    """Every name that stands in code."""
    return frozenset(name for tree in trees for node in ast.walk(tree) for name in _names(node))


def _names(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name) | ast.arg(arg=name) | ast.keyword(arg=str() as name):
            yield name
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            yield name
        case ast.alias(name=name, asname=asname):
            yield from (name, *((asname,) if asname else ()))


def places(tree: ast.AST, fixed: frozenset[str]) -> frozenset[str]:
    """What stands where: `Return.value: Call Options`. Names that are neither in `fixed` nor used builtins are `_`."""
    found = set()
    arguments = {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)}
    known = Known(fixed, _BUILTINS - arguments)
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            found.update(_imports(node))
            continue
        head = _head(node, known)
        for field, value in ast.iter_fields(node):
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.AST):
                    found.add(f"{head}.{field}: {_head(child, known)}")
                elif value is not None and not isinstance(node, ast.Constant | ast.Name):
                    found.add(f"{head}.{field}= {_known(child, known)}")
    return frozenset(found)


def _imports(node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    """What comes from elsewhere, word by word; which modules there are in the package, the document decides."""
    own = isinstance(node, ast.ImportFrom) and (node.level or str(node.module).partition(".")[0] == PACKAGE)
    for alias in node.names:
        yield "import: own" if own else f"import: {getattr(node, 'module', '')} {alias.name} {alias.asname}"


def _head(node: ast.AST, known: Known) -> str:
    match node:
        case ast.Name(id=name, ctx=ast.Load()) if name in known.used:
            return f"Name {name}"
        case ast.Name(id=name, ctx=context):
            return f"{type(context).__name__} {_known(name, known)}"
        case ast.Attribute(value=value, attr=name):
            return f"{_head(value, known)} . {_known(name, known)}"
        case ast.Call(func=function):
            return f"Call {_head(function, known)}"
        case ast.Constant(value=value):
            return type(value).__name__
        case ast.keyword(arg=str() as name):
            return f"keyword {_known(name, known)}"
    return type(node).__name__


def _known(name: Any, known: Known) -> str:
    if not isinstance(name, str):
        return type(name).__name__
    return name if name in known.fixed else "_"

"""A last look at the generated Python: it compiles, and every name in a literal `__all__` exists.

In: formatted files. Out: nothing. Refused: whatever Python would refuse or warn about when it reads the module; that is
always a fault of the generator, and it must not reach the disk.
"""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterable, Iterator

from letta_codegen.diagnostics import CodegenError, ExitCode
from letta_codegen.files import GeneratedFile


def check_files(files: Iterable[GeneratedFile]) -> None:
    """Check the Python files.

    Args:
        files: Formatted files; other ones than Python are passed over.

    Raises:
        CodegenError: A module does not compile, compiles with a warning, or exports a name that it does not define.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for file in files:
            if file.path.endswith(".py"):
                _check_module(file)


def _check_module(file: GeneratedFile) -> None:
    try:
        compile(file.text, file.path, "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, OverflowError, MemoryError, Warning) as error:
        line = getattr(error, "lineno", None)
        raise _fault(f"{file.path}:{line}" if line else file.path, f"does not compile: {error}") from error
    if "__all__" in file.text:
        tree = ast.parse(file.text)
        missing = sorted(_exported(tree) - set(_bound(tree.body)))
        if missing:
            raise _fault(file.path, f"exports {missing[0]!r}, which it does not define")


def _exported(tree: ast.Module) -> set[str]:
    """The strings of a literal `__all__`; a computed one is not looked into."""
    for node in tree.body:
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        if any(isinstance(target, ast.Name) and target.id == "__all__" for target in targets):
            elements = getattr(getattr(node, "value", None), "elts", ())
            values = (getattr(element, "value", None) for element in elements)
            return {value for value in values if isinstance(value, str)}
    return set()


def _bound(body: Iterable[ast.stmt]) -> Iterator[str]:
    """The names that statements bind at module level, branches included."""
    for node in body:
        match node:
            case ast.Import(names) | ast.ImportFrom(names=names):
                yield from ((alias.asname or alias.name).split(".")[0] for alias in names)
            case ast.FunctionDef(name) | ast.AsyncFunctionDef(name) | ast.ClassDef(name):
                yield name
            case ast.Assign() | ast.AnnAssign() | ast.For() | ast.With():
                yield from (found.id for found in ast.walk(node) if isinstance(found, ast.Name))
        for branch in (
            ("body", "orelse", "finalbody") if isinstance(node, ast.If | ast.Try | ast.For | ast.With) else ()
        ):
            yield from _bound(getattr(node, branch, ()))


def _fault(where: str, problem: str) -> CodegenError:
    return CodegenError(
        f"the generated module {problem}",
        where=where,
        hint="this is a fault of the generator; please report it with the document",
        exit_code=ExitCode.INTERNAL,
    )

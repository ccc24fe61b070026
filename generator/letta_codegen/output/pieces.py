"""Cutting a module into pieces that can be formatted on their own, and putting them together again.

In: Python source. Out: the long top-level classes and functions, and a skeleton in which a short placeholder stands for
each of them. Formatting the skeleton and the pieces separately and joining them gives what formatting the whole gives:
the formatter decides about blank lines between statements from the kind of the statements, which the placeholders keep.
Where that reasoning does not hold (`fmt: off`, tabs, oddly indented comments, ...) the module stays in one piece.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

_SHORTEST_PIECE = 8
_PLACEHOLDER = "_letta_codegen_piece_{}_"
_PLACED = re.compile(
    r"(?:@_letta_codegen_piece_\d+_\n)?(?:class|def) _letta_codegen_piece_(\d+)_(?:\(\))?:\n    \w+ = 0\n",
)
_ONE_PIECE = re.compile(r"[\t\f\r]|#.*(?:fmt|yapf|coding)\s*[:=]|_letta_codegen_piece_")


@dataclass(frozen=True, slots=True)
class Skeleton:
    """A module with placeholders, and what the placeholders stand for, both unformatted.

    Attributes:
        text: The module; with no pieces, all of it.
        pieces: The source of the statements that were cut out.
    """

    text: str
    pieces: tuple[str, ...] = ()

    def format(self, formatted: Callable[[str], str]) -> str:
        """The formatted module.

        Args:
            formatted: Gives the formatted text of the skeleton and of each piece.

        Returns:
            The formatted skeleton with the formatted pieces in their places.
        """
        text = formatted(self.text)
        return _PLACED.sub(lambda found: formatted(self.pieces[int(found[1])]), text) if self.pieces else text


def cut(source: str) -> Skeleton:
    """Cut a module into pieces.

    Args:
        source: The module, syntactically correct.

    Returns:
        Its skeleton and pieces; just the module if it has fewer than two long definitions or is too odd to be cut.

    Raises:
        SyntaxError: The source is not Python.
    """
    if _ONE_PIECE.search(source) or "\\\n" in source:
        return Skeleton(source)
    tree = ast.parse(source)
    lines = source.split("\n")
    long = [(node, _span(node, lines)) for node in tree.body if _is_long_definition(node)]
    if len(long) < 2 or _has_odd_gaps(tree, lines):
        return Skeleton(source)
    return _skeleton(long, lines)


def _skeleton(long: list[tuple[ast.stmt, range]], lines: list[str]) -> Skeleton:
    """The skeleton in which the given definitions are replaced."""
    kept: list[str] = []
    pieces: list[str] = []
    end = 0
    for number, (node, span) in enumerate(long):
        kept += lines[end : span.start]
        kept += _placeholder(node, number)
        pieces.append("\n".join(lines[span.start : span.stop]) + "\n")
        end = span.stop
    return Skeleton("\n".join(kept + lines[end:]), tuple(pieces))


def _is_long_definition(node: ast.stmt) -> bool:
    """Whether a statement is worth being formatted by itself.

    Definitions whose body is `...` are left in the skeleton, because the formatter lets them stand without blank lines
    between them.
    """
    if not isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
        return False
    start, end = _statement_lines(node)
    return end - start >= _SHORTEST_PIECE and not _is_stub(node.body)


def _is_stub(body: list[ast.stmt]) -> bool:
    return len(body) == 1 and isinstance(body[0], ast.Expr) and getattr(body[0].value, "value", None) is ...


def _statement_lines(node: ast.stmt) -> tuple[int, int]:
    """Index of the first line of a statement with its decorators, and of the line after its last one."""
    first = min([node.lineno, *(decorator.lineno for decorator in getattr(node, "decorator_list", ()))])
    return first - 1, node.end_lineno or node.lineno


def _span(node: ast.stmt, lines: list[str]) -> range:
    """The lines of a definition, with the indented comments that follow its last statement."""
    start, end = _statement_lines(node)
    for index in range(end, len(lines)):
        stripped = lines[index].lstrip(" ")
        if not stripped:
            continue
        if not stripped.startswith("#") or len(lines[index]) == len(stripped):
            break
        end = index + 1
    return range(start, end)


def _has_odd_gaps(tree: ast.Module, lines: list[str]) -> bool:
    """Whether there is anything between the statements whose place in the formatted text is not plain to see."""
    return any(
        line.strip(" ") and not line.startswith("#") and not _is_body_comment(line, before)
        for before, gap in _gaps(tree, len(lines))
        for line in lines[gap.start : gap.stop]
    ) or any(_share_a_line(one, other) for one, other in zip(tree.body, tree.body[1:], strict=False))


def _gaps(tree: ast.Module, length: int) -> Iterator[tuple[ast.stmt | None, range]]:
    """The lines between statements, each with the statement before them."""
    end = 0
    before: ast.stmt | None = None
    for node in tree.body:
        start, stop = _statement_lines(node)
        yield before, range(end, start)
        before, end = node, stop
    yield before, range(end, length)


def _is_body_comment(line: str, before: ast.stmt | None) -> bool:
    """Whether an indented line after a statement is a comment that belongs to its body beyond doubt."""
    body: list[ast.stmt] = getattr(before, "body", [])
    indent = len(line) - len(line.lstrip(" "))
    own_lines = before is not None and bool(body) and body[0].lineno > before.lineno
    return own_lines and line[indent:].startswith("#") and indent >= body[0].col_offset


def _share_a_line(one: ast.stmt, other: ast.stmt) -> bool:
    return _statement_lines(other)[0] < _statement_lines(one)[1]


def _placeholder(node: ast.stmt, number: int) -> list[str]:
    """A short statement that the formatter treats like `node` as far as the lines around it are concerned."""
    name = _PLACEHOLDER.format(number)
    head = f"class {name}:" if isinstance(node, ast.ClassDef) else f"def {name}():"
    decorator = [f"@{name}"] if getattr(node, "decorator_list", ()) else []
    return [*decorator, head, f"    {name} = 0"]

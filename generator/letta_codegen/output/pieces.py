"""Cutting a module into pieces that can be formatted on their own, and putting them together again.

In: Python source. Out: the long top-level classes and functions, those of a class one by one, and skeletons in which a
short placeholder stands for each of them. Formatting skeletons and pieces separately and joining them gives what
formatting the whole gives: the formatter decides about blank lines between statements from the kind of the statements,
which the placeholders keep, and about a line from its own indentation.
Where that reasoning does not hold (`fmt: off`, tabs, oddly indented comments, ...) the module stays in one piece.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

_SHORTEST_PIECE = 4
_PLACEHOLDER = "_letta_codegen_piece_{}_"
_PLACED = re.compile(
    r"(?: *@_letta_codegen_piece_\d+_\n)? *(?:class|def) _letta_codegen_piece_(\d+)_(?:\(\))?:\n +\w+ = 0\n",
)
_ONE_PIECE = re.compile(r"[\t\f\r]|#.*(?:fmt|yapf|coding)\s*[:=]|_letta_codegen_piece_")
_DEFINED = re.compile(r"^(?:async\s+def|def|class)\b", re.MULTILINE)
_DEFINITIONS = (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
_AROUND = "class _:\n"


@dataclass(frozen=True, slots=True)
class Skeleton:
    """A text with placeholders, and what the placeholders stand for, both unformatted.

    Attributes:
        text: The text; with no pieces, all of it.
        pieces: The statements that were cut out.
        indented: It stands in a class: a line of its own stands for that one.
    """

    text: str
    pieces: tuple[Skeleton, ...] = ()
    indented: bool = False

    def texts(self) -> Iterator[str]:
        """All that has to be formatted."""
        yield self.text
        for piece in self.pieces:
            yield from piece.texts()

    def format(self, formatted: Callable[[str], str]) -> str:
        """The formatted text.

        Args:
            formatted: Gives the formatted text of each of `texts`.

        Returns:
            The formatted skeleton with the formatted pieces in their places.
        """
        text = formatted(self.text)
        if self.pieces:
            text = _PLACED.sub(lambda found: self.pieces[int(found[1])].format(formatted), text)
        return text.removeprefix(_AROUND) if self.indented else text


def cut(source: str) -> Skeleton:
    """Cut a module into pieces.

    Args:
        source: The module, syntactically correct.

    Returns:
        Its skeleton and pieces; just the module if it has fewer than two long definitions or is too odd to be cut.

    Raises:
        SyntaxError: The source is not Python.
    """
    if len(_DEFINED.findall(source)) < 2:
        return Skeleton(source)
    if _ONE_PIECE.search(source) or "\\\n" in source or not source.endswith("\n"):
        return Skeleton(source)
    lines = source[:-1].split("\n")
    return _cut(ast.parse(source), lines, range(len(lines)))


def _cut(owner: ast.Module | ast.ClassDef, lines: list[str], block: range) -> Skeleton:
    """Cut the definitions of a module, or of a class, out of its lines."""
    long = [(node, _span(node, lines)) for node in owner.body if _is_long_definition(node)]
    if len(long) < 2 or _has_odd_gaps(owner, lines, block):
        return Skeleton(_text(lines[block.start : block.stop]))
    kept: list[str] = []
    pieces: list[Skeleton] = []
    end = block.start
    for number, (node, span) in enumerate(long):
        kept += lines[end : span.start]
        kept += _placeholder(node, number)
        pieces.append(_piece(node, lines, span))
        end = span.stop
    return Skeleton(_text(kept + lines[end : block.stop]), tuple(pieces))


def _piece(node: ast.stmt, lines: list[str], span: range) -> Skeleton:
    if node.col_offset:
        return Skeleton(_AROUND + _text(lines[span.start : span.stop]), indented=True)
    return _cut(node, lines, span) if isinstance(node, ast.ClassDef) else Skeleton(_text(lines[span.start : span.stop]))


def _text(lines: list[str]) -> str:
    return "\n".join([*lines, ""])


def _is_long_definition(node: ast.stmt) -> bool:
    """Whether a statement is worth being formatted by itself.

    Those that end in a definition whose body is `...` are left in the skeleton, because the formatter lets others stand
    behind such a one without blank lines between them.
    """
    if not isinstance(node, _DEFINITIONS):
        return False
    start, end = _statement_lines(node)
    return end - start >= _SHORTEST_PIECE and not _ends_in_stub(node)


def _ends_in_stub(node: ast.AST) -> bool:
    """Whether the last of what is in a statement is a definition without a body of its own."""
    while body := _last_block(node):
        if isinstance(node, _DEFINITIONS) and _is_stub(body):
            return True
        node = body[-1]
    return False


def _last_block(node: ast.AST) -> list[ast.stmt]:
    found: list[list[ast.stmt]] = [
        getattr(node, block, []) for block in ("finalbody", "orelse", "handlers", "cases", "body")
    ]
    return next(filter(None, found), [])


def _is_stub(body: list[ast.stmt]) -> bool:
    return len(body) == 1 and isinstance(body[0], ast.Expr) and getattr(body[0].value, "value", None) is ...


def _statement_lines(node: ast.stmt) -> tuple[int, int]:
    """Index of the first line of a statement with its decorators, and of the line after its last one."""
    first = min([node.lineno, *(decorator.lineno for decorator in getattr(node, "decorator_list", ()))])
    return first - 1, node.end_lineno or node.lineno


def _span(node: ast.stmt, lines: list[str]) -> range:
    """The lines of a definition, with the comments in its body that follow its last statement."""
    start, end = _statement_lines(node)
    for index in range(end, len(lines)):
        stripped = lines[index].lstrip(" ")
        if not stripped:
            continue
        if not stripped.startswith("#") or len(lines[index]) - len(stripped) <= node.col_offset:
            break
        end = index + 1
    return range(start, end)


def _has_odd_gaps(owner: ast.Module | ast.ClassDef, lines: list[str], block: range) -> bool:
    """Whether there is anything between the statements whose place in the formatted text is not plain to see."""
    column = owner.body[0].col_offset
    return any(
        line.strip(" ") and not _is_comment(line, column) and not _is_body_comment(line, before)
        for before, gap in _gaps(owner, block)
        for line in lines[gap.start : gap.stop]
    ) or any(_share_a_line(one, other) for one, other in zip(owner.body, owner.body[1:], strict=False))


def _gaps(owner: ast.Module | ast.ClassDef, block: range) -> Iterator[tuple[ast.stmt | None, range]]:
    """The lines between statements, each with the statement before them."""
    end = block.start if isinstance(owner, ast.Module) else _statement_lines(owner.body[0])[0]
    before: ast.stmt | None = None
    for node in owner.body:
        start, stop = _statement_lines(node)
        yield before, range(end, start)
        before, end = node, stop
    yield before, range(end, block.stop)


def _is_comment(line: str, column: int) -> bool:
    return line.startswith(" " * column + "#")


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
    indent = " " * node.col_offset
    head = f"{indent}class {name}:" if isinstance(node, ast.ClassDef) else f"{indent}def {name}():"
    decorator = [f"{indent}@{name}"] if getattr(node, "decorator_list", ()) else []
    return [*decorator, head, f"{indent}    {name} = 0"]

"""Reads what datamodel-code-generator printed back into records, accepting only what our templates can have printed.

The text is parsed, never executed. It may hold imports of known names, classes with annotated fields, and aliases;
their types may be built from known names, subscripts, `|`, constants and calls of `Field` with constants. Anything
else is `UnreadableError` with the class to blame, so that no text of a document can become code in this way.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, replace

from letta_codegen.models.drive import BASE
from letta_codegen.models.placeholders import Placeholders
from letta_codegen.models.shapes import (
    ANY,
    Limited,
    ListOf,
    Literals,
    MapOf,
    Plain,
    Reference,
    Scalar,
    Shape,
    TupleOf,
    UnionOf,
)

_PLAIN = {
    **{name: name for name in ("str", "int", "float", "bool", "bytes", "date", "datetime", "Any", "None")},
    "AwareDatetime": "datetime",
    "NaiveDatetime": "datetime",
    "object": "Any",
}
_LIMITS = frozenset({"ge", "le", "gt", "lt", "multiple_of", "min_length", "max_length"})


@dataclass(frozen=True, slots=True)
class ReadField:
    """A field as printed: the name that the document has, and its type."""

    wire: str
    shape: Shape


@dataclass(frozen=True, slots=True)
class ReadClass:
    """A class as printed; `extra` is the type of undeclared properties, where there is one."""

    name: str
    bases: tuple[str, ...]
    fields: tuple[ReadField, ...]
    extra: Shape | None = None


@dataclass(frozen=True, slots=True)
class ReadAlias:
    """A named type as printed."""

    name: str
    shape: Shape


class UnreadableError(Exception):
    """Something was printed that our templates cannot have printed.

    Attributes:
        name: The class or alias; empty if the text as a whole is no Python.
    """

    def __init__(self, name: str, what: str) -> None:
        super().__init__(f"{name or 'text'}: {what}")
        self.name = name


def read(text: str, placeholders: Placeholders) -> tuple[ReadClass | ReadAlias, ...]:
    """Read printed text.

    Args:
        text: What datamodel-code-generator printed.
        placeholders: The strings behind the tokens.

    Returns:
        The classes and aliases in their order.

    Raises:
        UnreadableError: There is something in the text that our templates cannot have printed.
    """
    try:
        body = ast.parse(text).body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as failure:
        raise UnreadableError("", str(failure)) from failure
    imported = {alias.asname: alias.name for node in body if isinstance(node, ast.ImportFrom) for alias in node.names}
    reader = _Reader(placeholders, {new: old for new, old in imported.items() if new})
    return tuple(found for statement in body for found in reader.statement(statement))


@dataclass(slots=True)
class _Reader:
    placeholders: Placeholders
    aliased: dict[str, str]
    name: str = ""

    def fail(self, what: str) -> UnreadableError:
        return UnreadableError(self.name, what)

    def statement(self, node: ast.stmt) -> Iterator[ReadClass | ReadAlias]:
        match node:
            case ast.ImportFrom():
                return
            case ast.ClassDef(name=name, keywords=[], decorator_list=[]):
                self.name = name
                yield self.class_(node)
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(ast.Name("TypeAliasType"), [value], [])):
                self.name = name
                yield ReadAlias(name, self.shape(value))
            case ast.Expr(ast.Call(ast.Attribute(ast.Name(), "model_rebuild"), [], [])):
                return
            case _:
                raise UnreadableError("", f"unexpected {type(node).__name__}")

    def class_(self, node: ast.ClassDef) -> ReadClass:
        bases = tuple(base.id for base in node.bases if isinstance(base, ast.Name))
        if len(bases) != len(node.bases):
            raise self.fail("unexpected base")
        found = [self.field(statement) for statement in node.body if not isinstance(statement, ast.Pass)]
        fields = {each.wire: each for each in found if each.wire != "__pydantic_extra__"}
        extra = next((each.shape for each in found if each.wire == "__pydantic_extra__"), None)
        extra = extra.value if isinstance(extra, MapOf) else None
        return ReadClass(node.name, tuple(base for base in bases if base != BASE), tuple(fields.values()), extra)

    def field(self, node: ast.stmt) -> ReadField:
        match node:
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation, value=None):
                shape, alias = self.annotated(annotation)
                return ReadField(self.placeholders.original(alias or name), shape)
        raise self.fail(f"unexpected {type(node).__name__}")

    def annotated(self, node: ast.expr) -> tuple[Shape, str | None]:
        """The shape of an annotation, and the alias that it gives to the field."""
        match node:
            case ast.Constant(value=str() as text):
                return self.annotated(self.quoted(text))
            case ast.Subscript(ast.Name("Annotated"), ast.Tuple([inner, *marks])):
                keywords = {key: value for mark in marks for key, value in self.marks(mark)}
                alias = keywords.pop("alias", None)
                return self.limited(self.shape(inner), keywords), alias if isinstance(alias, str) else None
        return self.shape(node), None

    def quoted(self, text: str) -> ast.expr:
        try:
            return ast.parse(text, mode="eval").body
        except (SyntaxError, ValueError, RecursionError, MemoryError) as failure:
            raise self.fail("unexpected string") from failure

    def marks(self, node: ast.expr) -> Iterator[tuple[str, Scalar]]:
        match node:
            case ast.Call(ast.Name("Field"), [], keywords):
                for keyword in keywords:
                    yield keyword.arg or "", self.constant(keyword.value)
            case _:
                raise self.fail("unexpected annotation")

    def limited(self, shape: Shape, keywords: dict[str, Scalar]) -> Shape:
        wire = keywords.pop("discriminator", None)
        if isinstance(wire, str) and isinstance(shape, UnionOf):
            shape = replace(shape, discriminator=self.placeholders.original(wire))
        token = keywords.pop("pattern", None)
        pattern, format_ = self.placeholders.text(token) if isinstance(token, str) else (None, None)
        limits = [(key, value) for key, value in keywords.items() if key in _LIMITS and isinstance(value, int | float)]
        if len(limits) != len(keywords):
            raise self.fail(f"unexpected arguments {sorted(keywords)}")
        texts = [("pattern", pattern)] if pattern is not None else []
        return Limited(shape, (*limits, *texts), format_) if limits or texts or format_ else shape

    def constant(self, node: ast.expr) -> Scalar:
        match node:
            case ast.Constant(value=None | bool() | int() | float() | str() as value):
                return value
            case ast.UnaryOp(ast.USub(), ast.Constant(value=int() | float() as number)):
                return -number
        raise self.fail("unexpected expression")

    def shape(self, node: ast.expr) -> Shape:
        match node:
            case ast.Constant(value=None):
                return Plain("None")
            case ast.Constant(value=str() as text):
                return self.shape(self.quoted(text))
            case ast.Name(id=name):
                return self.named(self.aliased.get(name, name))
            case ast.BinOp(left, ast.BitOr(), right):
                return self.union([left, right])
            case ast.Subscript(ast.Name(id=outer), ast.Tuple(elts=parts)):
                return self.subscript(self.aliased.get(outer, outer), parts, node)
            case ast.Subscript(ast.Name(id=outer), part):
                return self.subscript(self.aliased.get(outer, outer), [part], node)
        raise self.fail(f"unexpected {type(node).__name__}")

    def named(self, name: str) -> Shape:
        bare: dict[str, Shape] = {"list": ListOf(ANY), "dict": MapOf(ANY)}
        return Plain(_PLAIN[name]) if name in _PLAIN else bare.get(name, Reference(name))

    def union(self, parts: list[ast.expr]) -> Shape:
        members: list[Shape] = []
        for shape in map(self.shape, parts):
            flat = shape.members if isinstance(shape, UnionOf) and shape.discriminator is None else (shape,)
            members.extend(member for member in flat if member not in members)
        return members[0] if len(members) == 1 else UnionOf(tuple(members))

    def subscript(self, outer: str, parts: list[ast.expr], node: ast.expr) -> Shape:
        match outer, parts:
            case "Annotated", _:
                return self.annotated(node)[0]
            case "Literal", _:
                return Literals(tuple(self.literal(part) for part in parts))
            case "Optional", [part]:
                return self.union([part, ast.Constant(None)])
            case "Union", _:
                return self.union(parts)
            case ("list" | "List" | "Sequence"), [part]:
                return ListOf(self.shape(part))
            case ("dict" | "Dict" | "Mapping"), [_, part]:
                return MapOf(self.shape(part))
            case ("tuple" | "Tuple"), _:
                return TupleOf(tuple(self.shape(part) for part in parts))
        raise self.fail(f"unexpected {outer}[...]")

    def literal(self, node: ast.expr) -> Scalar:
        value = self.constant(node)
        return self.placeholders.original(value) if isinstance(value, str) else value

"""Spells shapes, annotations and defaults as Python text, and remembers what has to be imported for it.

One `Spelling` serves one model; those of a module share what is imported. Names of fields hide names of types inside a
class (`date: date`): those types are imported under a private name there. References within a cycle are quoted.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from typing import Any

from letta_codegen.ir.nodes import MISSING
from letta_codegen.models.defaults import Meaning, plain
from letta_codegen.models.patterns import engine
from letta_codegen.models.records import Field
from letta_codegen.models.shapes import (
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
    references,
)
from letta_codegen.render.escape import Code, pyrepr
from letta_codegen.render.layout import declaration

_FROM = {
    **dict.fromkeys(("Annotated", "Any", "Literal", "TYPE_CHECKING"), "typing"),
    "Field": "pydantic",
    "TypeAliasType": "typing_extensions",
}
_RUNTIME = frozenset({"Date", "DateTime", "Format", "Maybe", "Model", "Open", "Tag", "Tagged", "Unknown", "parsed"})
_DATES = {"date": "Date", "datetime": "DateTime"}
Arguments = list[tuple[str, Code]]


@dataclass(slots=True)
class Spelling:
    """Spells the types of one model.

    Attributes:
        models: The module of each model that is defined or used in the module of this one, by name; empty for its own.
        late: Models that may only be defined after this one; itself included.
        hidden: Names that mean something else inside the class: its fields.
        meaning: Resolves aliases.
        imports: What the text spelled so far needs: (module, name, alias).
        optional_above: Fields to which a base gives a default.
    """

    models: Mapping[str, str]
    late: frozenset[str]
    hidden: frozenset[str]
    meaning: Meaning
    imports: set[tuple[str, str, str]] = field(default_factory=set)
    optional_above: frozenset[str] = frozenset()

    def use(self, name: str) -> str:
        """The name to write for something that is no model: imported, or built in."""
        module = _FROM.get(name) or (".._models" if name in _RUNTIME else "builtins")
        return self._imported(module, name, self.hidden | self.models.keys())

    def model(self, name: str) -> str:
        """The name to write for a model."""
        is_there = name in self.late or not self.models[name]
        return name if is_there else self._imported(self.models[name], name, self.hidden)

    def _imported(self, module: str, name: str, hidden: Set[str]) -> str:
        written = f"_{name}" if name in hidden else name
        if module != "builtins" or written != name:
            self.imports.add((module, name, written))
        return written

    def type(self, shape: Shape) -> Code:
        """A type as an expression: quoted if it needs what is imported late."""
        text = self.text(shape)
        return pyrepr(text) if references(shape) & self.late else Code(text)

    def annotation(self, field_: Field) -> Code:
        """The annotation of a field: its type, with limits and what else is said of it."""
        shape, limits, marks = field_.shape, Arguments(), list[str]()
        if isinstance(shape, Limited):
            limits, marks, shape = self.limits(shape), self.marks(shape), shape.shape
        text: str = self.type(shape)
        if not field_.required and not field_.nullable and field_.default is MISSING:
            text = f"{self.use('Maybe')}[{text}]"
        arguments = [*self.alias(field_), *limits, *self.remarks(field_)]
        calls = [self.call(arguments)] if arguments else []
        return self.annotated(text, [*calls, *marks])

    def declaration(self, field_: Field) -> Code:
        """The statement that declares a field."""
        annotation, default = self.annotation(field_), self.default(field_)
        return declaration(field_.name, annotation, default or "", indent=4)

    def alias(self, field_: Field) -> Arguments:
        return [("alias", pyrepr(field_.wire))] if field_.wire != field_.name else []

    def remarks(self, field_: Field) -> Arguments:
        """What is said of a field besides its type."""
        deprecated = [("deprecated", Code("True"))] if field_.deprecated else []
        return [*deprecated, *([("examples", pyrepr(field_.examples))] if field_.examples else [])]

    def default(self, field_: Field) -> Code | None:
        """The default of a field; None if it is required."""
        value = field_.default
        if field_.required:
            return Code(self.call([])) if field_.name in self.optional_above else None
        if value is MISSING:
            return Code("None")
        if plain(value, field_.shape, self.meaning):
            return pyrepr(value)
        return Code(self.call([("default_factory", Code(f"lambda: {self.made(value, field_.shape)}"))]))

    def made(self, value: Any, shape: Shape) -> str:
        """An expression for a default that has to be made into something: a model, a date."""
        if isinstance(shape, Reference) and self.meaning(shape.name) is None:
            return f"{self.model(shape.name)}.model_validate({pyrepr(value)})"
        return f"{self.use('parsed')}({self.text(shape)}, {pyrepr(value)})"

    def annotated(self, text: str, marks: list[str]) -> Code:
        return Code(f"{self.use('Annotated')}[{', '.join((text, *marks))}]" if marks else text)

    def call(self, arguments: Arguments) -> str:
        return f"{self.use('Field')}({', '.join(f'{name}={value}' for name, value in arguments)})"

    def limits(self, shape: Limited) -> Arguments:
        return [(key, self.pattern(value) if key == "pattern" else pyrepr(value)) for key, value in shape.limits]

    def pattern(self, value: str | int | float) -> Code:
        """A pattern; one that only Python's own engine knows is compiled with it."""
        if engine(str(value)) == "rust":
            return pyrepr(value)
        self.imports.add(("re", "compile", "_compile"))
        return Code(f"_compile({pyrepr(value)})")

    def marks(self, shape: Limited) -> list[str]:
        return [f"{self.use('Format')}({pyrepr(shape.format)})"] if shape.format is not None else []

    def text(self, shape: Shape) -> str:
        """A type as text, without quotes."""
        match shape:
            case Plain(name):
                return self.use(_DATES.get(name, name)) if name != "None" else name
            case Reference(name):
                return self.model(name)
            case Literals(values, other):
                text = f"{self.use('Literal')}[{', '.join(_constant(value) for value in values)}]"
                return f"{self.use('Open')}[{text} | {self.use(other)}]" if other else text
            case ListOf(item):
                return f"{self.use('list')}[{self.text(item)}]"
            case MapOf(value):
                return f"{self.use('dict')}[{self.use('str')}, {self.text(value)}]"
            case TupleOf(items):
                return f"{self.use('tuple')}[{', '.join(map(self.text, items)) or '()'}]"
            case Limited(limited):
                calls = [self.call(limits)] if (limits := self.limits(shape)) else []
                return self.annotated(self.text(limited), [*calls, *self.marks(shape)])
            case UnionOf(members):
                return self.union(shape, [*map(self.text, members)])

    def union(self, shape: UnionOf, members: list[str]) -> str:
        """A union; one with a discriminator is marked, and has a member for variants that are not known."""
        if shape.discriminator is None:
            return " | ".join(members)
        parts = [*members, shape.unknown] if shape.unknown else members
        untagged = ", untagged=True" if shape.untagged else ""
        return self.annotated(" | ".join(parts), [f"{self.use('Tagged')}({pyrepr(shape.tag)}{untagged})"])


def _constant(value: Scalar) -> str:
    return pyrepr(value)

"""Views of the models: what the template of a module prints of each class and alias.

In: a model, and the spelling of the module that it stands in, which learns what has to be imported. Out: a row with
nothing but text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from letta_codegen.models.records import AliasModel, ClassModel, Model
from letta_codegen.models.shapes import ANY, MapOf, Shape, UnionOf, walk
from letta_codegen.models.spelling import Spelling
from letta_codegen.render.docstrings import LINE, wrap
from letta_codegen.render.escape import Code, pyrepr
from letta_codegen.render.layout import Bracket, laid_out

_OF_UNKNOWN = frozenset(["tag", "raw", "is_tagged", "validation_issues"])
"""What the base class of unknown variants has itself."""


@dataclass(frozen=True, slots=True)
class FieldRow:
    """View of a field: its declaration, and what is said of it."""

    declaration: Code
    description: str


@dataclass(frozen=True, slots=True)
class FurtherRow:
    """View of a further name of a field."""

    name: Code
    annotation: Code
    field: Code


@dataclass(frozen=True, slots=True)
class UnknownRow:
    """View of the class for variants of a union that are not known: `tag` is the field that tells variants apart.

    Without a `kind` that field has the type that the base class gives it.
    """

    name: Code
    base: Code
    tag: Code
    wire: str
    kind: Code
    checking: Code


@dataclass(frozen=True, slots=True)
class ModelRow:
    """View of a model: a class (`fields`) or an alias (`definition`, with `unknown` if it is a tagged union)."""

    name: Code
    description: str
    bases: Code = Code("")
    fields: tuple[FieldRow, ...] = ()
    extra: Code | None = None
    further: tuple[FurtherRow, ...] = ()
    definition: Code | None = None
    unknown: UnknownRow | None = None


def row(model: Model, spelling: Spelling, further: Sequence[tuple[str, str]], *, is_name: bool) -> ModelRow:
    """The view of a model.

    Args:
        model: A class or an alias.
        spelling: Spells its types.
        further: Further names of its attributes, `(name, field)`.
        is_name: It is but another name of a class.
    """
    return _alias(model, spelling, is_name) if isinstance(model, AliasModel) else _class(model, spelling, further)


def tagged(model: Model) -> UnionOf | None:
    """The union with a discriminator that an alias stands for."""
    shape = model.shape if isinstance(model, AliasModel) else ANY
    return next((part for part in walk(shape) if isinstance(part, UnionOf) and part.unknown), None)


def _alias(model: AliasModel, spelling: Spelling, is_name: bool) -> ModelRow:
    definition = spelling.type(model.shape)
    if is_name:
        # Of a class that leads back to itself, pydantic would say that a `TypeAliasType` goes in a circle.
        return ModelRow(Code(model.name), _described(model), definition=Code(f"{model.name} = {definition}"))
    call = Bracket(f"{model.name} = {spelling.use('TypeAliasType')}(", (pyrepr(model.name), definition))
    union = tagged(model)
    unknown = _unknown(union, spelling) if union else None
    return ModelRow(Code(model.name), _described(model), definition=laid_out(call), unknown=unknown)


def _class(model: ClassModel, spelling: Spelling, further: Sequence[tuple[str, str]]) -> ModelRow:
    bases = ", ".join(spelling.model(base) for base in model.bases) or spelling.use("Model")
    fields = tuple(
        FieldRow(spelling.declaration(field), _indented("\n".join(wrap(field.description, LINE - 4)).strip()))
        for field in model.fields
    )
    extra = None if model.extra is None else _extra(model.extra, spelling)
    names = tuple(_further(model, name, known, spelling) for name, known in further)
    return ModelRow(Code(model.name), _described(model), Code(bases), fields, extra, names)


def _further(model: ClassModel, name: str, known: str, spelling: Spelling) -> FurtherRow:
    """A further name of a field."""
    field = next(field for field in model.fields if field.name == known)
    return FurtherRow(Code(name), spelling.annotation(field), Code(known))


def _extra(shape: Shape, spelling: Spelling) -> Code:
    """The declaration of the type of undeclared properties: pydantic reads it, `init` is for type checkers."""
    values = spelling.type(MapOf(shape))
    return Code(f"__pydantic_extra__: {values} = {spelling.call([('init', Code('False'))])}")


def _unknown(union: UnionOf, spelling: Spelling) -> UnknownRow:
    base = Code(spelling.use("Unknown"))
    kind = checking = Code()
    if union.tag not in _OF_UNKNOWN:
        kind = Code(f"{spelling.use('Literal')}[{spelling.use('Tag')}.UNKNOWN]")
        checking = Code(spelling.use("TYPE_CHECKING"))
    return UnknownRow(Code(union.unknown), base, Code(union.tag), union.discriminator or "", kind, checking)


def _described(model: Model) -> str:
    source, indent = f"Source: #{model.origin}", 0 if isinstance(model, AliasModel) else 4
    text = "\n".join(wrap(model.description, LINE - indent - 3)).strip()
    text = f"{text}\n\n{source}" if text else source
    return _indented(text) if indent else text


def _indented(text: str) -> str:
    """Text as it stands in a class: all lines but the first are indented."""
    return "\n".join(f"    {line}" if number and line else line for number, line in enumerate(text.split("\n")))

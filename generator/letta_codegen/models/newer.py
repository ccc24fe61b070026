"""Leaves room in the models for what a newer server may send: constants and variants that are not known.

In: the models, and the properties that tell variants apart (their constants must stay what they are). Out: the models
with open enums, and with the name of a class for unknown variants in each discriminated union.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, replace

from letta_codegen.models.records import AliasModel, Field, Model
from letta_codegen.models.shapes import Literals, Shape, UnionOf, changed, references, walk

_OPEN = {str: "str", int: "int"}


def leave_room(models: tuple[Model, ...], tags: Set[tuple[str, str]]) -> tuple[Model, ...]:
    """Open the enums and the discriminated unions.

    Args:
        models: All models.
        tags: Owner and wire name of each property that tells variants apart.
    """
    return _Opener(models, tags).models()


@dataclass(frozen=True, slots=True)
class _Opener:
    given: tuple[Model, ...]
    tags: Set[tuple[str, str]]

    def models(self) -> tuple[Model, ...]:
        closed = self.closed()
        unknown = self.unknown()
        return tuple(self.model(model, closed, unknown.get(model.name, "")) for model in self.given)

    def closed(self) -> frozenset[str]:
        """Aliases whose constants are tags."""
        return frozenset(
            name
            for model in self.given
            if not isinstance(model, AliasModel)
            for field in model.fields
            if (model.name, field.wire) in self.tags
            for name in references(field.shape)
        )

    def unknown(self) -> dict[str, str]:
        """The name of the class for unknown variants, by the name of the union."""
        unions = sorted(model.name for model in self.given if isinstance(model, AliasModel) and _tagged(model.shape))
        taken = {model.name.casefold() for model in self.given}
        names: dict[str, str] = {}
        for union in unions:
            name = wish = f"Unknown{union.removesuffix('Union') or union}"
            number = 2
            while name.casefold() in taken:
                name, number = f"{wish}{number}", number + 1
            taken.add(name.casefold())
            names[union] = name
        return names

    def model(self, model: Model, closed: frozenset[str], unknown: str) -> Model:
        if isinstance(model, AliasModel):
            shape = model.shape if model.name in closed else _opened(model.shape)
            return replace(model, shape=changed(shape, lambda part: _with_unknown(part, unknown)))
        fields = tuple(self.field(model.name, field) for field in model.fields)
        return replace(model, fields=fields, extra=model.extra and _opened(model.extra))

    def field(self, owner: str, field: Field) -> Field:
        return field if (owner, field.wire) in self.tags else replace(field, shape=_opened(field.shape))


def _opened(shape: Shape) -> Shape:
    return changed(shape, lambda part: _open(part) if isinstance(part, Literals) else part)


def _open(literals: Literals) -> Literals:
    kinds = {type(value) for value in literals.values}
    other = _OPEN.get(kinds.pop(), "") if len(literals.values) > 1 and len(kinds) == 1 else ""
    return replace(literals, other=other)


def _tagged(shape: Shape) -> bool:
    return any(isinstance(part, UnionOf) and part.discriminator is not None for part in walk(shape))


def _with_unknown(part: Shape, unknown: str) -> Shape:
    if isinstance(part, UnionOf) and part.discriminator is not None:
        return replace(part, unknown=unknown)
    return part

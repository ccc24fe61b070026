"""Settles the discriminated unions: pydantic tells members apart by a tag only if every member has constants for it.

In: the models. Out: the same, where each discriminated union knows the Python name of its tag. A union whose members
cannot be told apart in that way (no such property, no constants, the same constant twice) is tried member by member
instead, with a diagnostic. What else a newer server may send is left room for (`newer`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from letta_codegen.diagnostics import Diagnostics
from letta_codegen.models.newer import leave_room
from letta_codegen.models.records import AliasModel, ClassModel, Field, Model
from letta_codegen.models.shapes import Limited, Literals, Reference, Shape, UnionOf, changed


def settle(models: tuple[Model, ...], diagnostics: Diagnostics) -> tuple[Model, ...]:
    """Give every discriminated union its tag, or take the discriminator from it."""
    settler = _Settler({model.name: model for model in models}, diagnostics)
    return leave_room(tuple(settler.model(model) for model in models), settler.tags)


class _UnfitError(Exception):
    """The members of a union cannot be told apart by the property."""


@dataclass(frozen=True, slots=True)
class _Settler:
    by_name: Mapping[str, Model]
    diagnostics: Diagnostics
    tags: set[tuple[str, str]] = field(default_factory=set)

    def model(self, model: Model) -> Model:
        if isinstance(model, AliasModel):
            return replace(model, shape=self.shape(model.shape, str(model.origin)))
        where = f"{model.origin}/properties"
        fields = tuple(replace(each, shape=self.shape(each.shape, f"{where}/{each.wire}")) for each in model.fields)
        return replace(model, fields=fields, extra=model.extra and self.shape(model.extra, str(model.origin)))

    def shape(self, shape: Shape, pointer: str) -> Shape:
        return changed(shape, lambda part: self.union(part, pointer) if isinstance(part, UnionOf) else part)

    def union(self, union: UnionOf, pointer: str) -> UnionOf:
        if union.discriminator is None:
            return union
        try:
            tag, is_required = self.tag(union, union.discriminator)
            return replace(union, tag=tag, untagged=union.inferred and not is_required)
        except _UnfitError as reason:
            self.diagnostics.add("MOD011", pointer, f"{reason}; the members of this union are tried one by one")
            return replace(union, discriminator=None)

    def tag(self, union: UnionOf, wire: str) -> tuple[str, bool]:
        """The Python name of the property by which the members are told apart; whether all of them require it."""
        seen: dict[object, str] = {}
        names = set[str]()
        owners = set[tuple[str, str]]()
        is_required = True
        for variant in self.variants(union, frozenset()):
            owner, found = next((each for each in self.fields(variant) if each[1].wire == wire), (variant, None))
            if found is None:
                raise _UnfitError(f"{variant.name} has no property {wire!r}")
            names.add(found.name)
            owners.add((owner.name, wire))
            is_required &= found.required
            for value in self.constants(found.shape, variant.name):
                if seen.setdefault(value, variant.name) != variant.name:
                    raise _UnfitError(f"{seen[value]} and {variant.name} share the {wire} {value!r}")
        if len(names) != 1:
            raise _UnfitError(f"the members have different names for {wire!r}")
        self.tags.update(owners)
        return names.pop(), is_required

    def constants(self, shape: Shape, owner: str) -> tuple[object, ...]:
        match shape:
            case Literals(values) if all(isinstance(value, str) for value in values):
                return values
            case Limited(limited):
                return self.constants(limited, owner)
            case Reference(name) if isinstance(alias := self.by_name[name], AliasModel) and name != owner:
                return self.constants(alias.shape, owner)
        raise _UnfitError(f"the discriminator of {owner} is no constant")

    def variants(self, shape: Shape, seen: frozenset[str]) -> Iterator[ClassModel]:
        match shape:
            case UnionOf(members):
                for member in members:
                    yield from self.variants(member, seen)
            case Limited(limited):
                yield from self.variants(limited, seen)
            case Reference(name) if name not in seen:
                model = self.by_name[name]
                yield from self.variants(model.shape, seen | {name}) if isinstance(model, AliasModel) else (model,)
            case _:
                raise _UnfitError("a member is no object")

    def fields(self, model: ClassModel) -> Iterator[tuple[ClassModel, Field]]:
        """The fields of a class, and of what it inherits from, each with the class that declares it."""
        yield from ((model, each) for each in model.fields)
        for base in model.bases:
            above = self.by_name[base]
            yield from self.fields(above) if isinstance(above, ClassModel) else ()

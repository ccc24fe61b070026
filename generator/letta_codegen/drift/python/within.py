"""Whether every value of one type is a value of another, as a type checker and a running program would have it.

In: types of two packages, whose aliases are looked through. Out: yes or no. Classes are the same if they have the same
name. `Any` holds everything, but is no part of anything else: what was a class is a plain mapping afterwards.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from letta_codegen.document.pointer import Pointer
from letta_codegen.ir import types
from letta_codegen.ir.types import TypeRef

Aliases = Mapping[Pointer, TypeRef]
_TEXTUAL = frozenset({"datetime", "date", "time", "timedelta", "UUID"})
_NUMBERS = {"int": ("float",), "bool": ()}


@dataclass(frozen=True, slots=True)
class Alternatives:
    """A type as its alternatives: no union and no alias at the top, each constant by itself."""

    members: tuple[TypeRef, ...]
    aliases: Aliases

    @classmethod
    def of(cls, ref: TypeRef, aliases: Aliases) -> Alternatives:
        """Take a type apart."""
        return cls(tuple(dict.fromkeys(_flat(ref, aliases, frozenset()))), aliases)

    def for_arguments(self) -> Alternatives:
        """What may be passed where this is asked for: for dates and UUIDs their text, too."""
        has_text = any(isinstance(member, types.Primitive) and member.name in _TEXTUAL for member in self.members)
        return Alternatives((*self.members, types.Primitive("str")), self.aliases) if has_text else self

    def without(self, other: Alternatives) -> list[TypeRef]:
        """The alternatives that another type has no room for."""
        return [member for member in self.members if not any(self._fits(member, room, other) for room in other.members)]

    def _fits(self, member: TypeRef, room: TypeRef, other: Alternatives) -> bool:
        match member, room:
            case types.Model(), types.AnyValue():
                return False
            case _, types.AnyValue():
                return True
            case types.Primitive(name), types.Primitive(wider):
                return name == wider or wider in _NUMBERS.get(name, ())
            case types.LiteralOf((value,)), types.Primitive(name):
                return type(value).__name__ == name
            case (types.ListOf(inner), types.ListOf(wider_inner)) | (types.MapOf(inner), types.MapOf(wider_inner)):
                parts = Alternatives.of(inner, self.aliases), Alternatives.of(wider_inner, other.aliases)
                return not parts[0].without(parts[1])
        return member == room


def _flat(ref: TypeRef, aliases: Aliases, seen: frozenset[Pointer]) -> list[TypeRef]:
    match ref:
        case types.UnionOf(members):
            return [part for member in members for part in _flat(member, aliases, seen)]
        case types.Nullable(inner):
            return [*_flat(inner, aliases, seen), types.NoValue()]
        case types.LiteralOf(values):
            return [types.LiteralOf((value,)) for value in values]
        case types.Model(pointer) if pointer in aliases and pointer not in seen:
            return _flat(aliases[pointer], aliases, seen | {pointer})
    return [ref]

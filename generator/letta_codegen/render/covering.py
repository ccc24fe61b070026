"""Forms of a call that another one covers: type checkers take the first overload that fits, and never reach the rest.

In come the forms of a method; out come those that say something of their own. Types are compared by what they mean:
two names for one union are the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from letta_codegen.document.pointer import Pointer
from letta_codegen.ir import types
from letta_codegen.ir.types import TypeRef
from letta_codegen.render.arguments import Form

Aliases = Mapping[Pointer, TypeRef]
_NARROWER = {"float": ("int",)}


def uncovered(forms: tuple[Form, ...], aliases: Aliases) -> tuple[Form, ...]:
    """Leave out forms that one before them covers.

    Args:
        forms: The forms, in the order of their overloads.
        aliases: What the names of unions and the like mean.
    """
    kept: list[Form] = []
    for form in forms:
        if not any(_covers(before, form, aliases) for before in kept):
            kept.append(form)
    return tuple(kept)


def _covers(outer: Form, inner: Form, aliases: Aliases) -> bool:
    """Whether every call of the inner form is one of the outer form."""
    taken = {argument.name: argument for argument in inner.arguments}
    wider = {argument.name: argument for argument in outer.arguments}
    if not taken.keys() <= wider.keys() or inner.positional != outer.positional:
        return False
    if any(argument.required and not (name in taken and taken[name].required) for name, argument in wider.items()):
        return False
    return all(_fits(argument.type, wider[name].type, aliases) for name, argument in taken.items())


def _fits(inner: TypeRef, outer: TypeRef, aliases: Aliases) -> bool:
    """Whether whatever has one type may be passed where the other is asked for."""
    wider = list(_members(outer, aliases, frozenset()))
    return all(
        any(_is_part(member, other, aliases) for other in wider) for member in _members(inner, aliases, frozenset())
    )


def _is_part(inner: TypeRef, outer: TypeRef, aliases: Aliases) -> bool:
    match inner, outer:
        case _, types.AnyValue():
            return True
        case types.ListOf(item), types.ListOf(other):
            return _fits(item, other, aliases)
        case types.MapOf(value), types.MapOf(other):
            return _fits(value, other, aliases)
        case types.LiteralOf(values), types.LiteralOf(others):
            return {(type(value), value) for value in values} <= {(type(value), value) for value in others}
        case types.LiteralOf(values), types.Primitive(name):
            return all(type(value).__name__ in (name, *_NARROWER.get(name, ())) for value in values)
        case types.Primitive(name), types.Primitive(other_name):
            return name in (other_name, *_NARROWER.get(other_name, ()))
    return inner == outer


def _members(ref: TypeRef, aliases: Aliases, seen: frozenset[Pointer]) -> Iterator[TypeRef]:
    """The members of a union, also of one behind a name."""
    match ref:
        case types.UnionOf(members):
            for member in members:
                yield from _members(member, aliases, seen)
        case types.Nullable(inner):
            yield from (*_members(inner, aliases, seen), types.NoValue())
        case types.Model(pointer) if pointer in aliases and pointer not in seen:
            yield from _members(aliases[pointer], aliases, seen | {pointer})
        case _:
            yield ref

"""Phrases: members of a package and their changes as text, in full and in one line.

In: members, and their types as alternatives. Out: text such as `client.agents.list(+ order: str)`. Long types are not
repeated where it can be said what came and what went.
"""

from __future__ import annotations

from collections.abc import Iterable

from letta_codegen.drift.python.library import Member
from letta_codegen.drift.python.within import Alternatives
from letta_codegen.ir import types
from letta_codegen.ir.types import TypeRef
from letta_codegen.render.escape import pyrepr

_LONG = 60
_MOST = 6
_NOUNS = {"class": "class ", "alias": "type "}


def full(member: Member) -> str:
    """A member as it stands in the package."""
    match member.kind:
        case "argument":
            return f"{member.dotted}({member.name}: {member.text}{'' if member.required else ' = omit'})"
        case "returns":
            return f"{member.dotted}(...) -> {member.text}"
        case "field" | "alias":
            return f"{member.dotted}: {member.text}"
        case "call":
            return f"{member.dotted}(...)"
        case "class":
            return f"class {member.name}"


def gone(member: Member) -> str:
    """A member that is not there any more."""
    if member.kind == "argument":
        return f"{member.dotted}(- {member.name})"
    return f"{_NOUNS.get(member.kind, '')}{member.dotted} removed"


def new(member: Member) -> str:
    """A member that was not there."""
    if member.kind == "argument":
        return f"{member.dotted}(+ {'required ' if member.required else ''}{member.name}: {member.text})"
    type_ = f": {member.text}" if member.kind == "field" else ""
    return f"{_NOUNS.get(member.kind, '')}{member.dotted}{type_} added"


def changed(before: Member, after: Member, old: Alternatives, new_: Alternatives) -> str:
    """A member that is otherwise."""
    change = _types(before, after, old, new_)
    match before.kind:
        case "argument" if before.name != after.name:
            return renamed(before, after)
        case "argument":
            if before.required != after.required:
                change = "optional -> required" if after.required else "required -> optional"
            return f"{after.dotted}({after.name}: {change})"
        case "returns":
            return f"{after.dotted}(...) returns {change}"
        case "field" | "alias" if before.name == after.name:
            return f"{after.dotted}: {change}"
    return f"{before.dotted} -> {after.dotted}"


def renamed(before: Member, after: Member) -> str:
    """A member that has another name."""
    if before.kind == "argument":
        return f"{after.dotted}({before.name} -> {after.name})"
    return f"{before.dotted} -> {after.name}"


def _types(before: Member, after: Member, old: Alternatives, new_: Alternatives) -> str:
    """Both types, or what came and what went if that is shorter."""
    if max(len(before.text), len(after.text)) > _LONG:
        came, went = [_spelled(one.without(other)) for one, other in ((new_, old), (old, new_))]
        kept = len(old.members) > len(went)
        if kept and (came or went):
            return " ".join(filter(None, (_listed("+", came), _listed("-", went))))
    return f"{before.text} -> {after.text}"


def _spelled(members: Iterable[TypeRef]) -> list[str]:
    return sorted(text for member in members if (text := _spell(member)))


def _spell(ref: TypeRef) -> str:
    match ref:
        case types.Model(pointer):
            return pointer.name
        case types.LiteralOf((value,)):
            return str(pyrepr(value))
        case types.Primitive(name):
            return name
        case types.NoValue():
            return "None"
        case types.ListOf(item):
            return f"list[{_spell(item) or '...'}]"
        case types.MapOf(value):
            return f"dict[str, {_spell(value) or '...'}]"
    return ""


def _listed(sign: str, parts: list[str]) -> str:
    more = f" (+{len(parts) - _MOST})" if len(parts) > _MOST else ""
    return f"{sign} {', '.join(parts[:_MOST])}{more}" if parts else ""

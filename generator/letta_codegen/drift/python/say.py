"""Says a difference in Python: which members of the two packages it is about, as they were and as they are.

In: a place in each document, and whether requests or answers lead there. Out: lines like `AgentState.name: str -> str |
None`, and the verdict about code: would a program written for the first package fail to import, to type-check or to run
with the second? What is passed is judged contravariantly, what is read covariantly. Enums and unions with a
discriminator have room in answers for what is new, so that a new constant or variant breaks nothing there.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass

from letta_codegen.drift.python.library import Library, Member, Tokens
from letta_codegen.drift.python.within import Alternatives
from letta_codegen.drift.verdict import Use, Verdict
from letta_codegen.ir import types

_ORDER = ("argument", "field", "returns", "call", "alias", "class")
_VERB = {"call": "{name}", "class": "class {name}", "alias": "type {name}"}


@dataclass(frozen=True, slots=True)
class Said:
    """A member that differs, in words.

    Attributes:
        before: What it was; empty if it is new.
        after: What it is; empty if it is gone.
        line: Both in one line.
        verdict: What it does to code.
        member: The member, of the newer package if it has it.
    """

    before: str
    after: str
    line: str
    verdict: Verdict
    member: Member


def said(
    base: Library, revision: Library, places: tuple[Tokens, Tokens], uses: Set[Use] = frozenset()
) -> tuple[Said, ...]:
    """Say what differs around a place.

    Args:
        base: The older package.
        revision: The newer package.
        places: The place in the older and in the newer document.
        uses: Whether requests or answers lead there.

    Returns:
        The members that differ, arguments first; empty if Python does not see the difference.
    """
    pairs = sorted(_pairs(base, revision, places), key=_rank)
    found = (_said(before, after, uses, (base, revision)) for before, after in pairs)
    return tuple({each.line: each for each in found if each is not None}.values())


def _pairs(
    base: Library, revision: Library, places: tuple[Tokens, Tokens]
) -> Iterator[tuple[Member | None, Member | None]]:
    """The members around both places, each with what it is in the other package."""
    old, new = base.around(places[0]), revision.around(places[1])
    deepest = max((len(member.place) for member in (*old, *new)), default=0)
    seen = set[tuple[str, str, str]]()
    for member in (*old, *new):
        if member.identity in seen or (member.kind in ("call", "class") and len(member.place) < deepest):
            continue
        seen.add(member.identity)
        pair = base.same(member), revision.same(member)
        # A member that has no place here any more, but elsewhere, is not what this difference is about.
        if member in (pair[0], pair[1]):
            yield pair


def _rank(pair: tuple[Member | None, Member | None]) -> tuple[int, str]:
    member = pair[1] or pair[0]
    assert member is not None
    return _ORDER.index(member.kind), member.dotted


def _said(
    before: Member | None, after: Member | None, uses: Set[Use], packages: tuple[Library, Library]
) -> Said | None:
    member = after or before
    if member is None:
        return None
    if before is None or after is None:
        return _came_or_went(before, after, uses)
    texts = _text(before), _text(after)
    if texts[0] == texts[1]:
        return None
    verdict = _changed(before, after, uses, packages)
    return Said(*texts, _line(before, after), verdict, member)


def _came_or_went(before: Member | None, after: Member | None, uses: Set[Use]) -> Said | None:
    if after is None and before is not None:
        verdict = Verdict.PATCH if before.kind == "field" and not uses else Verdict.MAJOR
        return Said(_text(before), "", _gone(before), verdict, before)
    if after is None or after.kind == "returns":
        return None
    demanded = after.required and (after.kind == "argument" or (after.kind == "field" and "request" in uses))
    return Said("", _text(after), _new(after), Verdict.MAJOR if demanded else Verdict.MINOR, after)


def _changed(before: Member, after: Member, uses: Set[Use], packages: tuple[Library, Library]) -> Verdict:
    if before.name != after.name:
        return Verdict.MAJOR
    verdict = Verdict.NONE
    if before.kind == "argument" or "request" in uses:
        verdict = max(verdict, _passed(before, after, packages))
    if before.kind == "returns" or (before.kind != "argument" and "response" in uses):
        verdict = max(verdict, _read(before, after, packages))
    return max(verdict, Verdict.PATCH)


def _passed(before: Member, after: Member, packages: tuple[Library, Library]) -> Verdict:
    if after.required and not before.required:
        return Verdict.MAJOR
    old, new = _alternatives(before, packages[0]), _alternatives(after, packages[1])
    if old.without(new):
        return Verdict.MAJOR
    return Verdict.MINOR if new.without(old) else Verdict.NONE


def _read(before: Member, after: Member, packages: tuple[Library, Library]) -> Verdict:
    old, new = _alternatives(before, packages[0]), _alternatives(after, packages[1])
    unexpected = new.without(old)
    if not unexpected:
        return Verdict.NONE
    is_open = any(isinstance(member, types.LiteralOf) for member in old.members)
    expected = all(
        (isinstance(member, types.LiteralOf) and is_open) or (isinstance(member, types.Model) and before.roomy)
        for member in unexpected
    )
    return Verdict.MINOR if expected else Verdict.MAJOR


def _alternatives(member: Member, package: Library) -> Alternatives:
    return Alternatives.of(member.type if member.type is not None else types.AnyValue(), package.aliases)


def _text(member: Member) -> str:
    """A member as it stands in the package."""
    match member.kind:
        case "argument":
            return f"client.{member.owner}({member.name}: {member.text}{'' if member.required else ' = omit'})"
        case "returns":
            return f"client.{member.owner}(...) -> {member.text}"
        case "field" | "alias":
            return f"{member.dotted}: {member.text}"
        case "call":
            return f"{member.dotted}(...)"
        case "class":
            return f"class {member.name}"


def _gone(member: Member) -> str:
    if member.kind == "argument":
        return f"client.{member.owner}(- {member.name})"
    return f"{_VERB.get(member.kind, '{name}').format(name=member.dotted)} removed"


def _new(member: Member) -> str:
    if member.kind == "argument":
        required = "required " if member.required else ""
        return f"client.{member.owner}(+ {required}{member.name}: {member.text})"
    if member.kind == "field":
        return f"{member.dotted}: {member.text} added"
    return f"{_VERB.get(member.kind, '{name}').format(name=member.dotted)} added"


def _line(before: Member, after: Member) -> str:
    match before.kind:
        case "argument" if before.name != after.name:
            return f"client.{after.owner}({before.name} -> {after.name})"
        case "argument" if before.text == after.text:
            words = [("required" if each.required else "optional") for each in (before, after)]
            return f"client.{after.owner}({after.name}: {words[0]} -> {words[1]})"
        case "argument":
            return f"client.{after.owner}({after.name}: {before.text} -> {after.text})"
        case "returns":
            return f"client.{after.owner}(...) returns {before.text} -> {after.text}"
        case "field" if before.name != after.name:
            return f"{before.dotted} -> {after.dotted}"
        case "field" | "alias":
            return f"{after.dotted}: {before.text} -> {after.text}"
    return f"{before.dotted} -> {after.dotted}"

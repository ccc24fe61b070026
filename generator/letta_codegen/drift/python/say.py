"""Says a difference in Python: which members of the two packages it is about, as they were and as they are.

In: a place in each document, and whether requests or answers lead there. Out: lines like `AgentState.name: str -> str |
None`, and the verdict about code: would a program written for the first package fail to import, to type-check or to run
with the second? What is passed is judged contravariantly, what is read covariantly. Enums and unions with a
discriminator have room in answers for what is new, so that a new constant or variant breaks nothing there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass

from letta_codegen.drift.python import phrase
from letta_codegen.drift.python.library import Member, Tokens
from letta_codegen.drift.python.packages import Packages
from letta_codegen.drift.python.within import Alternatives
from letta_codegen.drift.verdict import Use, Verdict
from letta_codegen.ir import types

_ORDER = ("argument", "field", "returns", "call", "alias", "class")
_Pair = tuple[Member | None, Member | None]


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


def said(packages: Packages, places: tuple[Tokens, Tokens], uses: Set[Use] = frozenset()) -> tuple[Said, ...]:
    """Say what differs around a place.

    Args:
        packages: The two packages.
        places: The place in the older and in the newer document.
        uses: Whether requests or answers lead there.

    Returns:
        The members that differ, arguments first; empty if Python does not see the difference.
    """
    teller = _Teller(packages, uses)
    found = (teller.said(*pair) for pair in sorted(_pairs(packages, places), key=_rank))
    return tuple({each.line: each for each in found if each is not None}.values())


def said_of_call(packages: Packages, call: str) -> tuple[Said, ...]:
    """Say what differs in the arguments of a method.

    Args:
        packages: The two packages.
        call: Its dotted name in both of them.
    """
    teller = _Teller(packages, frozenset(["request"]))
    base, revision = packages.base.arguments(call), packages.revision.arguments(call)
    pairs: list[_Pair] = [(each, _partner(each, packages.pair(each)[1], base, revision)) for each in base]
    pairs += [(_partner(each, packages.pair(each)[0], revision, base), each) for each in revision]
    found = (teller.said(*pair) for pair in pairs)
    return tuple({each.line: each for each in found if each is not None}.values())


def _partner(member: Member, other: Member | None, here: Iterable[Member], there: Iterable[Member]) -> Member | None:
    """The argument of the same name, or the one that is matched by its place, unless that has a partner by its name.

    Variables of paths are matched by their position, which says little in a path of another length.
    """
    same = next((each for each in there if each.name == member.name), None)
    if same is not None or other is None:
        return same
    return None if any(each.name == other.name for each in here) else other


def said_of_renamed(before: Member, after: Member) -> Said:
    """Say that a member has another name.

    Args:
        before: As it was.
        after: As it is.
    """
    return Said(phrase.full(before), phrase.full(after), phrase.renamed(before, after), Verdict.MAJOR, after)


def _pairs(packages: Packages, places: tuple[Tokens, Tokens]) -> Iterator[_Pair]:
    """The members around both places, each with what it is in the other package."""
    old, new = packages.base.around(places[0]), packages.revision.around(places[1])
    deepest = max((len(member.place) for member in (*old, *new)), default=0)
    seen = set[tuple[str, str, str]]()
    for member in (*old, *new):
        if member.identity in seen or (member.kind in ("call", "class") and len(member.place) < deepest):
            continue
        pair = packages.pair(member)
        # A member that has no place here any more, but elsewhere, is not what this difference is about.
        if member in pair:
            seen |= {each.identity for each in pair if each}
            yield pair


def _rank(pair: _Pair) -> tuple[int, str]:
    member = pair[1] or pair[0]
    assert member is not None
    return _ORDER.index(member.kind), member.dotted


@dataclass(frozen=True, slots=True)
class _Teller:
    packages: Packages
    uses: Set[Use]

    def said(self, before: Member | None, after: Member | None) -> Said | None:
        if before is not None and after is not None:
            return self.changed(before, after)
        if not self.is_there(before or after):
            return None
        if before is not None:
            return Said(phrase.full(before), "", phrase.gone(before), Verdict.MAJOR, before)
        if after is None or after.kind == "returns":
            return None
        is_sent = after.kind == "argument" or (after.kind == "field" and "request" in self.uses)
        verdict = Verdict.MAJOR if after.required and is_sent else Verdict.MINOR
        return Said("", phrase.full(after), phrase.new(after), verdict, after)

    def is_there(self, member: Member | None) -> bool:
        """Whether there is anything to say of what came or went: not of an argument, if its method did."""
        if member is None or member.kind not in ("argument", "returns"):
            return member is not None
        return member.owner in self.packages.base.calls & self.packages.revision.calls

    def changed(self, before: Member, after: Member) -> Said | None:
        if self.is_same(before, after):
            return None
        old, new = self.alternatives(before, after)
        line = phrase.changed(before, after, old, new)
        verdict = max(self.verdict(before, after, old, new), Verdict.PATCH)
        return Said(phrase.full(before), phrase.full(after), line, verdict, after)

    def is_same(self, before: Member, after: Member) -> bool:
        named = before.name == after.name and (before.kind != "argument" or before.required == after.required)
        if before.type is None or after.type is None:
            return named
        return named and self.packages.newer(before.type) == after.type

    def alternatives(self, before: Member, after: Member) -> tuple[Alternatives, Alternatives]:
        """Both types, in the classes of the newer package."""
        packages = self.packages
        aliases = {packages.renamed.get(key, key): packages.newer(ref) for key, ref in packages.base.aliases.items()}
        old = packages.newer(before.type) if before.type is not None else types.AnyValue()
        new = after.type if after.type is not None else types.AnyValue()
        return Alternatives.of(old, aliases), Alternatives.of(new, packages.revision.aliases)

    def verdict(self, before: Member, after: Member, old: Alternatives, new: Alternatives) -> Verdict:
        if before.name != after.name:
            return Verdict.MAJOR
        found = Verdict.NONE
        if before.kind == "argument" or "request" in self.uses:
            found = max(found, _passed(before, after, old, new))
        if before.kind == "returns" or (before.kind != "argument" and "response" in self.uses):
            found = max(found, _read(before, old, new))
        return found


def _passed(before: Member, after: Member, old: Alternatives, new: Alternatives) -> Verdict:
    if (after.required and not before.required) or old.without(new.for_arguments()):
        return Verdict.MAJOR
    return Verdict.MINOR if new.without(old) else Verdict.NONE


def _read(before: Member, old: Alternatives, new: Alternatives) -> Verdict:
    unexpected = new.without(old)
    if not unexpected:
        return Verdict.NONE
    is_open = any(isinstance(member, types.LiteralOf) for member in old.members)
    expected = all(
        (isinstance(member, types.LiteralOf) and is_open) or (isinstance(member, types.Model) and before.roomy)
        for member in unexpected
    )
    return Verdict.MINOR if expected else Verdict.MAJOR

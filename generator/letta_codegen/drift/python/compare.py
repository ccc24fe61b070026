"""Finds what only the names of two packages differ in: methods, arguments and classes that are called otherwise.

In: two packages. Out: renamings, each with its places in both documents. What came or went with an operation, a
parameter or a schema is no renaming: the comparison of the documents reports that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from letta_codegen.drift.python.library import Library, Member, Tokens
from letta_codegen.drift.python.packages import Packages
from letta_codegen.drift.verdict import Verdict

_VARIABLE = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True, slots=True)
class Renaming:
    """Something that has another name in the newer package.

    Attributes:
        kind: What it is.
        before: Its name.
        after: Its new name.
        base: Its place in the older document.
        revision: Its place in the newer document.
        verdict: Whether the old name still works.
        key: The operation that it belongs to, if it is a method or an argument.
    """

    kind: Literal["call", "argument", "class"]
    before: str
    after: str
    base: Tokens
    revision: Tokens
    verdict: Verdict
    key: str = ""

    @property
    def line(self) -> str:
        """Both names in one line."""
        if self.kind == "argument":
            call, _, name = self.after.partition("(")
            return f"{call}({self.before.partition('(')[2][:-2]} -> {name[:-2]})"
        return f"{self.before} -> {self.after}"


def compare(packages: Packages) -> tuple[Renaming, ...]:
    """Find what is called otherwise.

    Args:
        packages: The two packages.
    """
    base, revision = packages.base, packages.revision
    return (*_calls(base, revision), *_arguments(base, revision), *_classes(base, revision))


def _calls(base: Library, revision: Library) -> Iterator[Renaming]:
    places = {member.wire: member.place for member in revision.members if member.kind == "call"}
    for member in base.members:
        if member.kind != "call" or member.wire not in places:
            continue
        name = revision.names.operations[member.wire]
        if name.dotted != member.name:
            verdict = Verdict.MINOR if member.name in name.aliases else Verdict.MAJOR
            yield Renaming(
                "call", member.dotted, f"client.{name.dotted}", member.place, places[member.wire], verdict, member.wire
            )


def _arguments(base: Library, revision: Library) -> Iterator[Renaming]:
    keys = {name.dotted: key for key, name in base.names.operations.items()}
    newer = {(revision_key, each.wire): each for revision_key, each in _by_key(revision)}
    for key, member in _by_key(base):
        other = newer.get((key, member.wire))
        if other is not None and other.name != member.name:
            before, after = f"client.{member.owner}({member.name}=)", f"client.{other.owner}({other.name}=)"
            yield Renaming(
                "argument", before, after, member.place, other.place, Verdict.MAJOR, keys.get(member.owner, "")
            )


def _by_key(library: Library) -> Iterator[tuple[str, Member]]:
    """The arguments with their operations, whose key without the names of its variables is the same in both."""
    keys = {name.dotted: _VARIABLE.sub("{}", key) for key, name in library.names.operations.items()}
    seen = set[tuple[str, str]]()
    for member in library.members:
        if member.kind == "argument" and (member.owner, member.wire) not in seen:
            seen.add((member.owner, member.wire))
            yield keys[member.owner], member


def _classes(base: Library, revision: Library) -> Iterator[Renaming]:
    """Classes and aliases that stand where they stood: components by their key, hoisted schemas by their place."""
    present = [member for member in revision.members if member.kind in ("class", "alias")]
    newer, names = {member.place: member for member in present}, {member.name for member in present}
    for member in base.members:
        if member.kind in ("class", "alias") and member.name not in names and (other := newer.get(member.place)):
            yield Renaming("class", member.name, other.name, member.place, other.place, Verdict.MAJOR)

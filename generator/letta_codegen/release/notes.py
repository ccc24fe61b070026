"""What a changelog says of a change of the API, in the names of the package.

In: what the comparison of two documents has found, and the two packages that they give. Out: sections of Keep a
Changelog. What was added and removed comes from the packages themselves, grouped by what it belongs to; what changed
and what is deprecated from the entries of the comparison, one line for each root cause. What code never sees is left
out (descriptions, limits that the server checks). Drift that somebody has accepted is told: users meet it all the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from letta_codegen.drift.python import Library, Member, Packages
from letta_codegen.drift.reports.content import Affected, Content, Line, Row
from letta_codegen.release.changelog import Section
from letta_codegen.render.escape import Code, markdown, mdspan

_BREAKING = "**Breaking:** "
_OWNER = re.compile(r"(?:class |type )?([\w.]+)")
_MOST_NAMES = 5
_COMPONENT = 3
_Pair: TypeAlias = tuple[str, str]


def sections(content: Content, packages: Packages) -> tuple[Section, ...]:
    """What there is to say.

    Args:
        content: What the comparison has found.
        packages: The two packages.
    """
    found = (
        Section("Added", tuple(_came(packages))),
        Section("Changed", tuple(_changed(content))),
        Section("Deprecated", tuple(_deprecated(content))),
        Section("Removed", tuple(_went(packages))),
    )
    said = tuple(section for section in found if section.items)
    return said or (Section("Changed", (Code("Nothing that code sees: descriptions, or what the server checks."),)),)


def _came(packages: Packages) -> Iterator[Code]:
    """What is new, but for what has to be passed from now on, which is a change."""
    members = [each for each in _only_in(packages.revision, packages) if not _must_be_passed(each)]
    yield from _listed(members)
    classes = sorted(each.name for each in members if each.kind in ("class", "alias") and _is_named(each))
    parts = sum(each.kind in ("class", "alias") for each in members) - len(classes)
    if classes:
        more = f", and {parts} for parts of these and of calls" if parts else ""
        yield Code(f"Types: {_codes(classes)}{more}")


def _went(packages: Packages) -> Iterator[Code]:
    members = _only_in(packages.base, packages)
    yield from _listed(members)
    classes = sorted(each.name for each in members if each.kind in ("class", "alias"))
    if classes:
        yield Code(f"Types: {_codes(classes)}")


def _listed(members: list[Member]) -> Iterator[Code]:
    """Methods by resource, arguments by method, attributes by class; what several have in common in one line."""
    methods: dict[str, list[str]] = {}
    for each in members:
        if each.kind == "call":
            resource = f"client.{each.name}".rpartition(".")[0]
            owner = ".".join(resource.split(".")[:2])
            methods.setdefault(owner, []).append(f"client.{each.name}()".removeprefix(f"{owner}."))
    for owner in sorted(methods):
        yield Code(f"{mdspan(owner)}: {_codes(sorted(methods[owner]))}")
    arguments = [each for each in members if each.kind == "argument"]
    # A body is a class as well: what is an argument need not be told again.
    places = {each.place for each in arguments}
    fields = [each for each in members if each.kind == "field" and each.place not in places]
    yield from _by_owner((f"{each.dotted}()", each.name) for each in arguments)
    yield from _by_owner((each.owner, each.name) for each in fields)


def _by_owner(pairs: Iterable[tuple[str, str]]) -> Iterator[Code]:
    """Arguments or attributes by what they belong to; owners of the same names in one line."""
    owned: dict[str, set[str]] = {}
    for owner, name in pairs:
        owned.setdefault(owner, set()).add(name)
    alike: dict[tuple[str, ...], list[str]] = {}
    for owner in sorted(owned):
        alike.setdefault(tuple(sorted(owned[owner])), []).append(owner)
    for names, owners in alike.items():
        word = "argument" if owners[0].endswith("()") else "attribute"
        yield Code(f"{_codes(owners)}: {word}{'s' if len(names) > 1 else ''} {_codes(names)}")


def _changed(content: Content) -> Iterator[Code]:
    """What is otherwise, what breaks first; the same thing is told once, though several causes lead to it."""
    told = set[str]()
    breaking, rest = list[Code](), list[Code]()
    for row in content.rows:
        item = _item(row, told)
        if item is not None:
            (breaking if item.startswith(_BREAKING) else rest).append(item)
    return iter([*breaking, *rest])


def _item(row: Row, told: set[str]) -> Code | None:
    lines = [line for line in row.python if _is_change(line) and line.text not in told]
    told.update(line.text for line in lines)
    breaks = row.wire == "major" or any(line.code == "major" for line in lines)
    mark = _BREAKING if breaks and row.kind != "unused" else ""
    if lines:
        return Code(f"{mark}{mdspan(lines[0].text)}{_likewise(lines[1:])}")
    if row.wire == "major" and row.kind == "contract" and not row.python:
        return Code(f"{mark}{_said_of_wire(row)}")
    return None


def _is_change(line: Line) -> bool:
    """Whether a line is about what is there before and after; or about what has to be passed now."""
    if line.before and line.after:
        return True
    return bool(line.after) and "(+ required " in line.text


def _likewise(lines: list[Line]) -> str:
    """What else has changed for the same reason, by name."""
    names = dict.fromkeys(found[1] for line in lines if (found := _OWNER.match(line.text)))
    if not names:
        return ""
    return f"; likewise {_shortened(list(names))}"


def _said_of_wire(row: Row) -> Code:
    """A change that code does not see, but a server of the new version refuses or does otherwise."""
    where, _, what = row.title.partition(": ")
    calls, suffix = _calls(row, where)
    if not calls:
        return Code(f"{mdspan(where)}: {markdown(what)}")
    argument = f", {mdspan(suffix)}" if suffix and suffix not in what else ""
    return Code(f"{_shortened([f'{call}()' for call in calls])}{argument}: {markdown(what)}")


def _deprecated(content: Content) -> Iterator[Code]:
    """What is deprecated from now on: methods, arguments by method, attributes by class."""
    methods, arguments, fields, types = set[str](), set[_Pair](), set[_Pair](), set[str]()
    for row in content.rows:
        if row.rule != "deprecated":
            continue
        where = row.title.partition(": ")[0]
        calls, name = _calls(row, where)
        owner, _, attribute = where.rpartition(".")
        if calls and name:
            arguments.update((f"{call}()", name) for call in calls)
        elif calls:
            methods.update(f"{call}()" for call in calls)
        elif owner:
            fields.add((owner, attribute))
        else:
            types.add(where)
    for word, names in (("Methods", methods), ("Types", types)):
        if names:
            yield Code(f"{word}: {_codes(sorted(names))}")
    yield from _by_owner(sorted(arguments))
    yield from _by_owner(sorted(fields))


def _calls(row: Row, where: str) -> tuple[list[str], str]:
    """The methods that a row about an operation is about, and what of them (`limit`); none for a row about a class."""
    found: list[Affected] = sorted(row.affected, key=lambda each: -len(each.operation))
    operation = next((each.operation for each in found if where.startswith(each.operation)), "")
    if not operation:
        return [], ""
    calls = [f"client.{each.call}" for each in row.affected if each.call]
    return sorted(dict.fromkeys(calls)), where.removeprefix(operation).lstrip(".")


def _only_in(library: Library, packages: Packages) -> list[Member]:
    """What only one of the packages has, without what belongs to it: the arguments of a new method are no news."""
    found = {each.identity: each for each in library.members if None in packages.pair(each)}
    whole = {each.name for each in found.values() if each.kind in ("call", "class", "alias")}
    return [each for each in found.values() if each.kind != "returns" and each.owner not in whole]


def _must_be_passed(member: Member) -> bool:
    return member.kind == "argument" and member.required


def _is_named(member: Member) -> bool:
    """Whether a class is one that the document names, and no part of something else."""
    return member.place[:2] == ("components", "schemas") and len(member.place) == _COMPONENT


def _codes(names: Iterable[str]) -> Code:
    return Code(", ".join(map(mdspan, names)))


def _shortened(names: list[str]) -> str:
    more = f" (+{len(names) - _MOST_NAMES})" if len(names) > _MOST_NAMES else ""
    return f"{_codes(names[:_MOST_NAMES])}{more}"

"""Rows: entries of the comparison as reports show them, said in Python where Python sees them.

In: entries, and the two packages. Out: rows. The verdict on code is that of the packages where they say anything; a
rule can only guess what Python sees of a difference.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from letta_codegen.document.pointer import Pointer
from letta_codegen.drift.engine import Drift
from letta_codegen.drift.entries import Entry, Reached
from letta_codegen.drift.finding import ABSENT
from letta_codegen.drift.gather import Tokens
from letta_codegen.drift.python import (
    Library,
    Member,
    Packages,
    Renaming,
    Said,
    compare,
    said,
    said_of_call,
    said_of_renamed,
)
from letta_codegen.drift.reports.content import LEVELS, Affected, LevelWord, Line, Place, Row, VerdictWord
from letta_codegen.drift.reports.words import RENAMED, renaming_id
from letta_codegen.drift.rules import RULES
from letta_codegen.drift.verdict import Kind, Level, Use, Verdict
from letta_codegen.output.report import printable

WORDS: dict[Verdict, VerdictWord] = {
    Verdict.NONE: "none",
    Verdict.PATCH: "patch",
    Verdict.MINOR: "minor",
    Verdict.MAJOR: "major",
}
_LEVELS: dict[Level, LevelWord] = {
    Level.BREAKING: "breaking",
    Level.POTENTIAL: "potential",
    Level.INFO: "info",
}
_SCHEMAS = ("components", "schemas")
_MOST_PLACES = 60
_LONGEST = 400
_FIELD = re.compile(r"(\{\w+\})")
_WHOLE_BODY = frozenset({"schema", "requestBody", "content"})
_OF_VALUES = ("null-", "property-became-", "enum-", "const-", "type-", "default-")
"""Rules about a value that stays where it is: what else came or went there has another cause."""
_OF_CALLS = ("argument", "returns", "call")
_UNSEEN = frozenset({"mapping-added", "mapping-removed", "mapping-changed"})
"""Rules about what only readers of the document see: where a class changed with it, that has an entry of its own."""
_NAMES_ONLY = frozenset({"schema-removed", "schema-added", "path-parameter-renamed"})


@dataclass(frozen=True, slots=True)
class Builder:
    """Builds rows.

    Attributes:
        packages: The packages.
        witnesses: Values that show a break, by id.
    """

    packages: Packages
    witnesses: Mapping[str, str] = field(default_factory=dict)

    def rows(self, drift: Drift) -> Iterator[Row]:
        """The rows of all entries, and of what only the names differ in."""
        told = set[str]()
        for entry in drift.entries:
            row = self.row(entry)
            if row.title in told:
                row = replace(row, title=self.worded(entry))
            told.update((row.title, *(line.text for line in row.python)))
            yield row
        for renaming in compare(self.packages):
            row = self.renamed(renaming)
            if row.title not in told:
                yield row

    def row(self, entry: Entry) -> Row:
        """The row of an entry."""
        lines = self.said(entry)
        code = self.code(entry, lines)
        level = _level(entry, code)
        return Row(
            id=entry.id,
            rule=entry.rule,
            level=level,
            kind="contract" if entry.kind is Kind.VALIDATION and code >= Verdict.MINOR else entry.kind.value,
            strict=WORDS[entry.verdicts.strict],
            wire=WORDS[entry.verdicts.wire],
            code=WORDS[code],
            title=self.title(entry, lines),
            before=_value(entry.before),
            after=_value(entry.after),
            meaning=RULES[entry.rule].why,
            resource=self.resource(entry, lines),
            places=tuple(Place(str(each.base), str(each.revision)) for each in entry.places),
            affected=tuple(self.affected(each, level) for each in entry.operations),
            python=tuple(Line(each.before, each.after, each.line, WORDS[each.verdict]) for each in lines),
            also=tuple(_worded(each.rule, each.subject, each.before, each.after) for each in entry.joined),
            witness=self.witnesses.get(entry.id, ""),
        )

    def said(self, entry: Entry) -> list[Said]:
        """What is said of an entry in Python; nothing if its rule says that Python does not see it."""
        may_be_seen = entry.verdicts.code >= Verdict.MINOR or _is_about_format(entry)
        if not may_be_seen or entry.rule in _UNSEEN or entry.kind is Kind.LIFECYCLE:
            return []
        if entry.rule == "schema-renamed":
            return self.other_name(entry)
        if entry.rule == "property-renamed":
            pairs = [(place.base.tokens, place.revision.tokens) for place in entry.places]
            return list({each.line: each for pair in pairs for each in self.other_field(pair)}.values())
        uses: frozenset[Use] = frozenset(use for each in entry.operations for use in each.uses)
        found: dict[str, Said] = {}
        for place in entry.places[:_MOST_PLACES]:
            places = place.base.tokens, place.revision.tokens
            for each in (*said(self.packages, places, uses), *self.said_of_arguments(entry, places)):
                if _is_about(entry, each):
                    found.setdefault(each.line, each)
        return sorted(found.values(), key=lambda each: -each.verdict)

    def said_of_arguments(self, entry: Entry, places: tuple[Tokens, Tokens]) -> tuple[Said, ...]:
        """What is said of the arguments of a method that has moved, or whose body has changed as a whole."""
        is_body = any("requestBody" in place and place[-1] in _WHOLE_BODY for place in places)
        if not is_body and not entry.rule.startswith("operation-moved"):
            return ()
        calls = {self.packages.base.call(str(each.key)) for each in entry.operations}
        return tuple(each for call in sorted(calls - {""}) for each in said_of_call(self.packages, call))

    def other_name(self, entry: Entry) -> list[Said]:
        """What is said of a component that has another name: nothing if its class is called as before."""
        place = entry.places[0]
        before = _named_at(self.packages.base, place.base, str(entry.before))
        after = _named_at(self.packages.revision, place.revision, str(entry.after))
        if before.name == after.name:
            return []
        return [Said(before.name, after.name, f"{before.name} -> {after.name}", Verdict.MAJOR, after)]

    def other_field(self, tokens: tuple[Tokens, Tokens]) -> Iterator[Said]:
        """What is said of a property that has another name: the fields and the arguments that are made of it."""
        for before in self.packages.base.at(tokens[0]):
            for after in self.packages.revision.at(tokens[1]):
                is_same = before.kind == "field" or before.owner == after.owner
                if before.kind == after.kind and before.kind in ("field", "argument") and is_same:
                    yield said_of_renamed(before, after)

    def code(self, entry: Entry, lines: list[Said]) -> Verdict:
        """The verdict on code."""
        if lines:
            return max(each.verdict for each in lines)
        if entry.rule in _NAMES_ONLY or entry.kind is Kind.LIFECYCLE:
            return entry.verdicts.code
        return min(entry.verdicts.code, Verdict.PATCH)

    def title(self, entry: Entry, lines: list[Said]) -> str:
        """What has changed, in Python if Python sees it, else in the words of the document."""
        if not lines:
            return self.worded(entry)
        return f"{lines[0].line} (+{len(lines) - 1})" if len(lines) > 1 else lines[0].line

    def worded(self, entry: Entry) -> str:
        """What has changed in the words of the document; a component has the name of its class."""
        address, worded = str(entry.address), _worded(entry.rule, entry.subject, entry.before, entry.after)
        if entry.address.kind == "schema":
            place = (*_SCHEMAS, entry.address.owner)
            known = (
                each.name for package in (self.packages.revision, self.packages.base) for each in package.at(place)
            )
            address = next(known, entry.address.owner) + address.removeprefix(entry.address.owner)
        return f"{printable(address)}: {worded}".lstrip(": ")

    def affected(self, reached: Reached, level: LevelWord) -> Affected:
        """An operation that an entry reaches, with the level that it has there."""
        key = str(reached.key)
        call = self.packages.base.call(key) or self.packages.revision.call(key)
        there = _LEVELS[reached.level]
        return Affected(key, call, reached.uses, level if LEVELS.index(level) > LEVELS.index(there) else there)

    def resource(self, entry: Entry, lines: list[Said]) -> str:
        """The resource that most of the calls belong to."""
        calls = [self.affected(each, "info").call for each in entry.operations]
        calls = calls or [each.member.owner or each.member.name for each in lines if each.member.kind in _OF_CALLS]
        counts = Counter(call.rpartition(".")[0] or call for call in calls if call)
        roots = Counter(call.partition(".")[0] for call in calls if call)
        if len(counts) == 1:
            return next(iter(counts))
        return min(roots, key=lambda name: (-roots[name], name)) if roots else ""

    def renamed(self, renaming: Renaming) -> Row:
        """The row of something that only has another name."""
        rule = RENAMED[renaming.kind]
        call = self.packages.base.call(renaming.key)
        title = renaming.line
        return Row(
            id=renaming_id(renaming),
            rule=rule,
            level="breaking" if renaming.verdict is Verdict.MAJOR else "info",
            kind="contract",
            strict="none",
            wire="none",
            code=WORDS[renaming.verdict],
            title=title,
            before="",
            after="",
            meaning=RULES[rule].why if rule in RULES else "",
            resource=call.rpartition(".")[0] if call else "",
            places=(Place(str(Pointer(renaming.base)), str(Pointer(renaming.revision))),),
            affected=(Affected(renaming.key, call, (), "info"),) if renaming.key else (),
            python=(Line(renaming.before, renaming.after, title, WORDS[renaming.verdict]),),
        )


def _is_about_format(entry: Entry) -> bool:
    """Whether an entry is about a format, which may be a type of its own in Python (`date-time`)."""
    return any(rule.startswith("format-") for rule in (entry.rule, *(each.rule for each in entry.joined)))


def _is_about(entry: Entry, line: Said) -> bool:
    """Whether what is said follows from an entry."""
    return bool(line.before and line.after) or not entry.rule.startswith(_OF_VALUES)


def _named_at(library: Library, pointer: Pointer, key: str) -> Member:
    """The class or alias at a place; one of the name that the document has, if there is none."""
    found = (each for each in library.at(pointer.tokens) if each.kind in ("class", "alias"))
    return next(found, Member("class", "", key, key, pointer.tokens))


def _level(entry: Entry, code: Verdict) -> LevelWord:
    """The level of an entry, knowing what Python sees of it."""
    if Verdict.MAJOR in (entry.verdicts.strict, entry.verdicts.wire, code):
        return "breaking"
    if entry.level is not Level.BREAKING:
        return _LEVELS[entry.level]
    return "potential" if RULES[entry.rule].request_doubt or RULES[entry.rule].response_doubt else "info"


def _worded(rule: str, subject: str, before: Any, after: Any) -> str:
    """What a rule says of a difference."""
    values = {"{subject}": subject, "{before}": _short(before), "{after}": _short(after)}
    parts = _FIELD.split(RULES[rule].text)
    return printable("".join(values.get(part, part) for part in parts))


def _short(value: Any) -> str:
    text = _value(value).replace("\n", " ")
    return text if len(text) <= 80 else f"{text[:78]} …"


def _value(value: Any) -> str:
    """A value of a document as text: a string as it is, all else as JSON."""
    if value is ABSENT:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, (list, tuple)) and all(isinstance(item, str) for item in value):
        return " | ".join(value)
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 2]} …"

"""`Entry`: one root cause, with all its places and all operations that it reaches.

In: occurrences. Out: entries, the worst first. The same change under the same name is one entry, however often the
document repeats it: one pattern on the parameters of 39 operations, one property added to several schemas.
"""

from __future__ import annotations

import functools
import hashlib
import operator
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from letta_codegen.document.pointer import Pointer
from letta_codegen.drift.address import Address, address
from letta_codegen.drift.bundles import Bundle, bundles
from letta_codegen.drift.finding import ABSENT, Finding
from letta_codegen.drift.occurrences import Occurrence, judge
from letta_codegen.drift.pairs import Pairs
from letta_codegen.drift.plain import frozen
from letta_codegen.drift.surface import OperationKey
from letta_codegen.drift.verdict import LEVELS, USES, Kind, Level, Use, Verdict, Verdicts

_KINDS = tuple(Kind)
_HALF = re.compile("-(Input|Output)$")
_TEXTS = frozenset(["title", "description", "example", "examples"])


@dataclass(frozen=True, slots=True)
class Place:
    """Where a change is.

    Attributes:
        base: Its place in the base, or that of what it would be in.
        revision: Its place in the revision, or that of what it would be in.
        address: The same in the document's names.
    """

    base: Pointer
    revision: Pointer
    address: Address


@dataclass(frozen=True, slots=True)
class Reached:
    """An operation that a change reaches.

    Attributes:
        key: The operation.
        uses: The directions in which the change counts there; requests, if it has no direction.
        level: The level of the change for this operation alone.
    """

    key: OperationKey
    uses: tuple[Use, ...]
    level: Level


@dataclass(frozen=True, slots=True)
class Entry:
    """One root cause.

    Attributes:
        id: Stable as long as the change stays the same; it depends on structure, never on wording.
        rule: The rule that judges it.
        kind: Its class.
        level: Its level.
        verdicts: Its verdicts.
        subject: What it is about, in the document's names.
        before: What was there; `ABSENT` if nothing.
        after: What is there now; `ABSENT` if nothing.
        places: Where, sorted.
        operations: What it reaches, sorted.
        consequences: What follows from it without being a cause of its own (names of classes that come or go).
        joined: What else has changed about the same value: it is part of this change, and of its verdicts.
    """

    id: str
    rule: str
    kind: Kind
    level: Level
    verdicts: Verdicts
    subject: str
    before: Any
    after: Any
    places: tuple[Place, ...]
    operations: tuple[Reached, ...]
    consequences: tuple[str, ...] = ()
    joined: tuple[Finding, ...] = ()

    @property
    def fails(self) -> bool:
        """Whether it belongs to the class of changes that may fail a check by default."""
        return self.kind is Kind.CONTRACT

    @property
    def address(self) -> Address:
        """The first of its places, in the document's names."""
        return self.places[0].address


def group(found: Iterable[Occurrence], pairs: Pairs, unstable: frozenset[OperationKey]) -> tuple[Entry, ...]:
    """Group occurrences by root cause.

    Args:
        found: The occurrences.
        pairs: The documents.
        unstable: Operations that promise nothing: of them nothing can be broken.
    """
    groups: dict[tuple[str, ...], list[tuple[Bundle, Place]]] = {}
    for bundle in bundles(_without_promise(occurrence, unstable) for occurrence in found):
        place = _place(bundle[0], pairs)
        cause = tuple(part for occurrence in bundle for part in _cause(occurrence, place.address))
        groups.setdefault(cause, []).append((bundle, place))
    return tuple(sorted((_entry(cause, members) for cause, members in groups.items()), key=order))


def _without_promise(occurrence: Occurrence, unstable: frozenset[OperationKey]) -> Occurrence:
    operations = {*occurrence.request, *occurrence.response}
    finding = occurrence.finding
    says_so = finding.rule.startswith("stability-") and finding.subject == "operation"
    if not operations or not operations <= unstable or says_so:
        return occurrence
    verdicts = Verdicts(
        min(occurrence.verdicts.strict, Verdict.MINOR), occurrence.verdicts.wire, occurrence.verdicts.code
    )
    level = min(occurrence.level, Level.POTENTIAL, key=LEVELS.index)
    return replace(occurrence, level=level, verdicts=verdicts)


def _place(occurrence: Occurrence, pairs: Pairs) -> Place:
    finding = occurrence.finding
    is_new = finding.before is ABSENT and finding.after is not ABSENT
    found = address(pairs.revision, finding.revision) if is_new else address(pairs.base, finding.base)
    return Place(Pointer(finding.base), Pointer(finding.revision), found)


def _cause(occurrence: Occurrence, where: Address) -> tuple[str, ...]:
    """What occurrences of one root cause have in common."""
    finding = occurrence.finding
    common = finding.rule, occurrence.kind.value
    if occurrence.kind is Kind.DOCUMENTATION and finding.rule != "tag-added":
        return *common, where.kind, where.owner
    is_shared = where.kind not in ("schema", "component") or occurrence.kind is Kind.LIFECYCLE
    # One schema for what is sent and one for what is read are two halves of one.
    owner = "" if is_shared or not _says_little(finding.before, finding.after) else _HALF.sub("", where.owner)
    name = "" if occurrence.kind is Kind.VALIDATION and not _says_little(finding.before, finding.after) else where.name
    return *common, owner, name, finding.subject, _text(finding.before), _text(finding.after)


def _says_little(before: Any, after: Any) -> bool:
    """Whether the values are such that equal ones need not have one cause."""
    return all(value is ABSENT or isinstance(value, bool) for value in (before, after))


def _text(value: Any) -> str:
    return "" if value is ABSENT else "=" + frozen(_without_texts(value))


def _without_texts(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_texts(item) for key, item in value.items() if key not in _TEXTS or key == "properties"}
    return [_without_texts(item) for item in value] if isinstance(value, list) else value


def _entry(cause: tuple[str, ...], members: list[tuple[Bundle, Place]]) -> Entry:
    bundle = members[0][0]
    first = bundle[0]
    found = [occurrence for each, _ in members for occurrence in each]
    places = sorted({place for _, place in members}, key=lambda place: (str(place.address), place.base, place.revision))
    return Entry(
        id=hashlib.sha256("\0".join(cause).encode("utf-8", "surrogatepass")).hexdigest()[:12],
        rule=first.finding.rule,
        kind=first.kind,
        level=max((occurrence.level for occurrence in found), key=LEVELS.index),
        verdicts=functools.reduce(operator.or_, (occurrence.verdicts for occurrence in found)),
        subject=first.finding.subject,
        before=first.finding.before,
        after=first.finding.after,
        places=tuple(places),
        operations=tuple(_reached(found)),
        joined=tuple(occurrence.finding for occurrence in bundle[1:]),
    )


def _reached(found: Iterable[Occurrence]) -> Iterator[Reached]:
    levels: dict[OperationKey, list[tuple[Use, Level]]] = {}
    for occurrence in found:
        for use, operations in zip(USES, (occurrence.request, occurrence.response), strict=True):
            level = min(judge(occurrence.finding, (use,))[1], occurrence.level, key=LEVELS.index)
            for key in operations:
                if occurrence.finding.only in (None, use):
                    levels.setdefault(key, []).append((use, level))
                else:
                    levels.setdefault(key, [])
        for key in occurrence.muted:
            levels.setdefault(key, [])
    for key in sorted(levels):
        uses: tuple[Use, ...] = tuple(use for use in USES if any(use == one for one, _ in levels[key]))
        yield Reached(key, uses, max((level for _, level in levels[key]), key=LEVELS.index, default=Level.INFO))


def order(entry: Entry) -> tuple[int, int, str, str]:
    """Where an entry comes among others: the worst first."""
    return -LEVELS.index(entry.level), _KINDS.index(entry.kind), str(entry.address), entry.id


def entry_of(occurrence: Occurrence, place: Place) -> Entry:
    """The entry of a single occurrence."""
    return _entry(_cause(occurrence, place.address), [((occurrence,), place)])

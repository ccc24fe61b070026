"""Finds a witness for an entry: a value that one document allows at a place, and the other one does not.

In: an entry. Out: a witness, or none. The value is that of the component or of the body, parameter or answer that the
place is in: as small as it can be, with the part that the entry is about tried in several ways until a validator says
that it tells the two documents apart.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, islice
from typing import Any, Literal

from letta_codegen.drift.engine import Drift
from letta_codegen.drift.entries import Entry, Place
from letta_codegen.drift.verdict import Kind, Use, Verdict
from letta_codegen.drift.witness.samples import smallest, smallest_object
from letta_codegen.drift.witness.schemas import Schemas, Tokens
from letta_codegen.drift.witness.trials import trials

_MOST_TRIALS = 80
_LONGEST = 120
_OPERATIONS = {
    "operation-removed": "{operation} is not there any more",
    "operation-removed-before-sunset": "{operation} is not there any more",
    "deprecated-operation-removed": "{operation} is not there any more",
    "operation-moved": "{operation} is not there any more",
    "operation-moved-elsewhere": "{operation} is not there any more",
    "parameter-added": "{operation} without `{subject}` is refused now",
    "path-parameter-added": "{operation} without `{subject}` is refused now",
    "parameter-became-required": "{operation} without `{subject}` is refused now",
    "parameter-moved": "{operation} with `{subject}` in {before} is refused now",
    "body-added": "{operation} without a body is refused now",
    "body-became-required": "{operation} without a body is refused now",
    "success-removed": "{operation} does not answer {subject} any more",
    "status-changed": "{operation} answers {after}, not {before}",
    "media-type-removed": "{operation} does not take or give {subject} any more",
    "parameter-default-added": "{operation} without `{subject}` means another one now",
    "parameter-default-changed": "{operation} without `{subject}` means another one now",
    "parameter-default-removed": "{operation} without `{subject}` means another one now",
}
_STEPS: Mapping[str, Literal["key", "one", "any", "same"]] = {
    "properties": "key",
    "items": "one",
    "prefixItems": "any",
    "additionalProperties": "one",
    "anyOf": "same",
    "oneOf": "same",
    "allOf": "same",
}


@dataclass(frozen=True, slots=True)
class Witness:
    """A value that shows a break.

    Attributes:
        use: Whether it is sent or read.
        base: The place of its schema in the base.
        revision: The place of its schema in the revision.
        value: The value.
        key: The property of it that the entry is about; empty if it is no property.
    """

    use: Use
    base: Tokens
    revision: Tokens
    value: Any
    key: str = ""

    def __str__(self) -> str:
        text = self.shown
        return f"{text} was right and is refused now" if self.use == "request" else f"{text} may come now"

    @property
    def shown(self) -> str:
        """The value as JSON; of a large object only what the entry is about."""
        text = json.dumps(self.value)
        if len(text) <= _LONGEST or not isinstance(self.value, dict) or not self.key:
            return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 2]} …"
        if self.key in self.value:
            return f"{{{json.dumps(self.key)}: {json.dumps(self.value[self.key])}, …}}"
        return f"{{…}} without {json.dumps(self.key)}"


def witnesses(drift: Drift) -> dict[str, str]:
    """The witnesses of all entries that break on the wire, as sentences, by the id of the entry."""
    finder = _Finder(Schemas(drift.comparison.base.document), Schemas(drift.comparison.revision.document))
    found: dict[str, str] = {}
    for entry in drift.entries:
        if _breaks(entry) and (said := _of_operation(entry) or finder.sentence(entry)):
            found[entry.id] = said
    return found


def find(drift: Drift, entry: Entry) -> Witness | None:
    """The witness of one entry, if it is a value."""
    return _Finder(Schemas(drift.comparison.base.document), Schemas(drift.comparison.revision.document)).find(entry)


def _breaks(entry: Entry) -> bool:
    return Verdict.MAJOR in (entry.verdicts.wire, entry.verdicts.strict) and entry.kind in (
        Kind.CONTRACT,
        Kind.VALIDATION,
    )


def _of_operation(entry: Entry) -> str:
    """What shows the break of an operation: the call itself."""
    text = _OPERATIONS.get(entry.rule)
    if text is None or not entry.operations:
        return ""
    operation = entry.operations[0].key
    subject = entry.address.parameter or entry.subject
    return text.format(operation=operation, subject=subject, before=entry.before, after=entry.after)


@dataclass(frozen=True, slots=True)
class _Finder:
    base: Schemas
    revision: Schemas

    def sentence(self, entry: Entry) -> str:
        found = self.find(entry)
        return str(found) if found else ""

    def find(self, entry: Entry) -> Witness | None:
        uses = {use for each in entry.operations for use in each.uses} or {"request", "response"}
        for use in ("request", "response"):
            if use in uses:
                for place in entry.places[:3]:
                    if (found := self.at(place, use)) is not None:
                        return found
        return None

    def at(self, place: Place, use: Use) -> Witness | None:
        """A witness at one place: valid in the base and not in the revision, for answers the other way round."""
        owners = _owner(place.base.tokens), _owner(place.revision.tokens)
        if not owners[0] or not owners[1]:
            return None
        allowed, refused = (self.base, self.revision) if use == "request" else (self.revision, self.base)
        sides = owners if use == "request" else (owners[1], owners[0])
        rests = place.base.tokens[len(owners[0]) :], place.revision.tokens[len(owners[1]) :]
        # The longer way leads to the thing itself; the shorter one only to what it was in.
        way = max(rests, key=len)
        leaf = self._leaf(self.base, owners[0], way), self._leaf(self.revision, owners[1], way)
        for value in self._values(allowed, sides[0], way, leaf):
            if allowed.is_valid(sides[0], value) is True and refused.is_valid(sides[1], value) is False:
                return Witness(use, *owners, value, way[1] if way[:1] == ("properties",) and len(way) > 1 else "")
        return None

    def _values(self, schemas: Schemas, owner: Tokens, way: Tokens, leaf: tuple[Any, Any]) -> Iterator[Any]:
        node = schemas.at(owner)
        yield smallest(schemas, node)
        sides = (self.base, leaf[0]), (self.revision, leaf[1])
        samples = (smallest(*side) for side in sides)
        for trial in islice(chain([_Missing], samples, trials(*sides)), _MOST_TRIALS):
            made = _made(schemas, node, way, trial)
            if made is not _Missing:
                yield made

    def _leaf(self, schemas: Schemas, owner: Tokens, way: Tokens) -> Any:
        node = schemas.follow(schemas.at(owner))
        at = 0
        while at < len(way) and way[at] in _STEPS and isinstance(node, Mapping):
            step = _STEPS[way[at]]
            inner = node.get(way[at])
            if step == "one":
                node, at = schemas.follow(inner), at + 1
                continue
            key = way[at + 1] if at + 1 < len(way) else ""
            node = schemas.follow(_item(inner, key))
            at += 2
        return node


class _Missing:
    """Stands for a value that is left out."""


def _item(value: Any, key: str) -> Any:
    try:
        return value[int(key)] if isinstance(value, list) else value[key]
    except (KeyError, IndexError, ValueError, TypeError):
        return {}


def _owner(tokens: Tokens) -> Tokens:
    """The component, or the schema of a body, an answer or a parameter, that a place is in."""
    if tokens[:2] == ("components", "schemas") and len(tokens) > 2:
        return tokens[:3]
    if "schema" in tokens:
        return tokens[: tokens.index("schema") + 1]
    return ()


def _made(schemas: Schemas, schema: Any, way: Tokens, trial: Any) -> Any:
    """A small value of a schema in which a trial stands at the end of a way; `_Missing` if it cannot."""
    node = schemas.follow(schema)
    if not way or way[0] not in _STEPS or not isinstance(node, Mapping):
        return trial
    keyword = way[0]
    step, inner = _STEPS[keyword], node.get(keyword)
    key = way[1] if len(way) > 1 and step != "one" else ""
    rest = way[1:] if step == "one" else way[2:]
    below = _made(schemas, inner if step == "one" else _item(inner, key), rest, trial)
    match keyword:
        case "anyOf" | "oneOf":
            return below
        case "allOf":
            return {**smallest_object(schemas, node), **below} if isinstance(below, dict) else below
        case "properties":
            whole = smallest_object(schemas, node)
            whole.pop(key, None)
            return whole if below is _Missing else {**whole, key: below}
        case "items":
            return _Missing if below is _Missing else [below]
        case "prefixItems":
            before = [smallest(schemas, item) for item in inner[: int(key)]] if isinstance(inner, list) else []
            return before if below is _Missing else [*before, below]
    return {} if below is _Missing else {"key": below}

"""Merges schemas: what two of them say together, as one schema without a reference at its top.

Objects are merged property by property, unions member by member, limits to the narrower; what no value can meet is
None. Where merging would not end or would grow beyond measure, the inner schema counts alone, with a diagnostic.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import reduce
from typing import TypeAlias

from letta_codegen.document.normalize.narrow import narrowed, restrictions, says_same
from letta_codegen.document.normalize.tree import UNIONS, Schema, Tokens, Tree, copied

Follow: TypeAlias = Callable[[Schema], Schema | None]
_MOST_SCHEMAS = 10_000
"""Schemas that merging may make, beside three for each that the document has."""

_DEEPEST = 24
_NOT_INHERITED = frozenset(["title", "examples", "deprecated", "x-python-name"])
"""What is said of a schema itself, not of those that include it."""


@dataclass(slots=True)
class Merger:
    """Merges schemas of a tree.

    Attributes:
        tree: Where new schemas are listed.
        follow: What a reference leads to (anything else to itself); None if that cannot be taken apart now.
    """

    tree: Tree
    follow: Follow
    _most: int = field(init=False)
    _within: list[tuple[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._most = 4 * self.tree.size + _MOST_SCHEMAS

    def all(self, parts: list[Schema], place: Tokens) -> Schema:
        """What all parts say together; the last one counts where they contradict each other."""
        return reduce(lambda outer, inner: self._surely(outer, inner, place), parts)

    def _surely(self, outer: Schema, inner: Schema, place: Tokens) -> Schema:
        merged = self.two(outer, inner, place)
        if merged is None:
            self._report(place, "parts of an `allOf` contradict each other")
        return inner if merged is None else merged

    def two(self, outer: Schema, inner: Schema, place: Tokens) -> Schema | None:
        """What two schemas say together; None if no value can meet both."""
        if says_same(outer, inner) or self.adds_nothing(outer, inner):
            return self._new({**notes(outer), **copied(self.tree, inner)}, place)
        if self.adds_nothing(inner, outer):
            return self._new({**copied(self.tree, outer), **notes(inner)}, place)
        pair = outer.get("$ref", ""), inner.get("$ref", "")
        if (all(pair) and pair in self._within) or len(self._within) >= _DEEPEST or self.tree.size > self._most:
            self._report(place, "this `allOf` has no end, or is too large to be merged")
            return copied(self.tree, inner)
        self._within.append(pair)
        try:
            return self._spelled_out(outer, inner, place)
        finally:
            self._within.pop()

    def _spelled_out(self, outer: Schema, inner: Schema, place: Tokens) -> Schema | None:
        plain_outer, plain_inner = self._plain(outer), self._plain(inner)
        if plain_outer is None or plain_inner is None:
            self._report(place, "an `allOf` leads back to itself")
            return copied(self.tree, inner if plain_outer is None else outer)
        for keyword in UNIONS:
            if keyword in plain_outer:
                return self._over(plain_outer, keyword, lambda member: self.two(member, inner, place))
            if keyword in plain_inner:
                return self._over(plain_inner, keyword, lambda member: self.two(outer, member, place))
        return self._joined(plain_outer, plain_inner, place)

    def _plain(self, schema: Schema) -> Schema | None:
        """A copy of a schema without a reference or an `allOf` at its top; None if that goes in a circle."""
        target = self.follow(schema)
        if target is None:
            return None
        copy = copied(self.tree, target)
        if target is not schema:
            copy = {key: value for key, value in copy.items() if key not in _NOT_INHERITED} | notes(schema)
        if not any(keyword in copy for keyword in UNIONS):
            copy.pop("discriminator", None)
        return reduce(self._with_base, copy.pop("allOf", ()), copy)

    def _with_base(self, below: Schema, base: Schema) -> Schema:
        """A class with what it inherits from one of its bases."""
        above = self._plain(base) or {}
        above = {key: value for key, value in above.items() if key in restrictions(above)}
        return self._joined(above, below, self.tree.place(base)) or below

    def _over(self, union: Schema, keyword: str, merge: Follow) -> Schema | None:
        """Merge something into every member of a union; members that it contradicts are left out."""
        beside = {key: value for key, value in union.items() if key not in (keyword, "discriminator")}
        said = self._new(restrictions(beside), self.tree.place(union))
        found: list[Schema] = []
        for member in union[keyword]:
            place = self.tree.place(member)
            whole = self.two(said, member, place)
            merged = None if whole is None else merge(whole)
            if merged is not None and not any(says_same(merged, other) for other in found):
                found.append(self._new(merged, place))
        if len(found) == 1:
            return {**found[0], **notes(beside)}
        return {**notes(beside), keyword: found} if found else None

    def _joined(self, outer: Schema, inner: Schema, place: Tokens) -> Schema | None:
        joined, contradictions = narrowed(outer, inner)
        if "type" in contradictions or "enum" in contradictions:
            return None
        if contradictions:
            keywords = " and ".join(f"`{keyword}`" for keyword in contradictions)
            self._report(place, f"{keywords} of parts of an `allOf` differ")
        for keyword in ("properties", "patternProperties"):
            if keyword in outer and keyword in inner:
                joined[keyword] = self._maps(outer[keyword], inner[keyword])
        for keyword in ("items", "additionalProperties"):
            if isinstance(outer.get(keyword), dict) and isinstance(inner.get(keyword), dict):
                joined[keyword] = self._surely(outer[keyword], inner[keyword], self.tree.place(inner[keyword]))
        return self._new(joined, place)

    def _maps(self, outer: dict[str, Schema], inner: dict[str, Schema]) -> dict[str, Schema]:
        both = {key: self._surely(outer[key], inner[key], self.tree.place(inner[key])) for key in outer if key in inner}
        return {**outer, **inner, **both}

    def adds_nothing(self, schema: Schema, other: Schema) -> bool:
        """Whether a schema says nothing, or only the type that another has anyway."""
        said = restrictions(schema)
        return not said or (said.keys() == {"type"} and self._is_of_type(other, said["type"]))

    def _is_of_type(self, schema: Schema, kind: str, depth: int = 0) -> bool:
        target = self.follow(schema)
        if target is None or depth > _DEEPEST:
            return False
        if "type" in target:
            return bool(target["type"] == kind)
        members = next((target[keyword] for keyword in UNIONS if keyword in target), ())
        return (kind == "object" and "allOf" in target) or (
            bool(members) and all(self._is_of_type(member, kind, depth + 1) for member in members)
        )

    def _new(self, schema: Schema, place: Tokens) -> Schema:
        return self.tree.register(schema, place)

    def _report(self, place: Tokens, problem: str) -> None:
        self.tree.report("NRM010", place, f"{problem}; the last one counts")


def notes(schema: Schema) -> Schema:
    """The keywords of a schema that do not restrict a value."""
    said = restrictions(schema)
    return {key: value for key, value in schema.items() if key not in said}

"""Flattens a schema into fragments: mappings that all hold for one value, none of which is a reference or a wrapper.

In: a place of a document. Out: the fragments with their places, and whether a wrapper allows null. `allOf`, references
and unions of one member are taken apart, so that an inline copy and a reference give the same; null is taken out of
unions. References that are dangling or circular accept anything.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from letta_codegen.document.document import Document
from letta_codegen.document.normalize.tree import ANNOTATIONS
from letta_codegen.document.pointer import Pointer

Tokens: TypeAlias = tuple[str, ...]
Source: TypeAlias = tuple[Tokens, Any]
"""A value of a document and where it stands."""

UNIONS = ("anyOf", "oneOf")
_BESIDE_REFERENCE_30 = ANNOTATIONS | {"nullable"}
NEVER: Mapping[str, Any] = {"not": {}}


@dataclass(slots=True)
class Union:
    """A union of at least two members that are not null."""

    keyword: str
    tokens: Tokens
    members: list[Source]
    discriminator: Mapping[str, Any] | None = None


@dataclass(slots=True)
class Gathered:
    """What a schema consists of.

    Attributes:
        fragments: The mappings; their unions, `allOf` and `$ref` are to be ignored.
        unions: Unions of several members.
        allows_null: Whether a wrapper (`nullable`, a union with null) explicitly allows null.
        names: The components that were followed on the way, outermost first.
    """

    fragments: list[tuple[Tokens, Mapping[str, Any]]] = field(default_factory=list)
    unions: list[Union] = field(default_factory=list)
    allows_null: bool = False
    names: list[str] = field(default_factory=list)


class Reader:
    """Follows the references of one document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.root = document.root
        self.is_30 = str(document.root.get("openapi", "")).startswith("3.0")

    def get(self, tokens: Tokens) -> Any:
        """What stands at a place; None if nothing does."""
        value: Any = self.root
        for token in tokens:
            try:
                value = value[int(token)] if isinstance(value, list) else value[token]
            except (KeyError, IndexError, ValueError, TypeError):
                return None
        return value

    def follow(self, value: Any, tokens: Tokens) -> Source:
        """Follow the references of anything that is no schema; what cannot be followed is None."""
        seen = set[str]()
        while isinstance(value, Mapping) and isinstance(value.get("$ref"), str):
            reference = value["$ref"]
            if reference in seen:
                return tokens, None
            seen.add(reference)
            tokens, value = self.target(reference, tokens)
        return tokens, value

    def target(self, reference: str, tokens: Tokens) -> Source:
        """What a reference leads to; None for what is not there or not in this document."""
        if not reference.startswith("#"):
            return tokens, None
        try:
            found = Pointer.parse(reference).tokens
        except ValueError:
            found = ("components", "schemas", reference[1:])
        value: Any = self.root
        for token in found:
            try:
                value = value[int(token)] if isinstance(value, list) else value[token]
            except (KeyError, IndexError, ValueError, TypeError):
                return self._verbatim(reference, tokens)
        return found, value

    def _verbatim(self, reference: str, tokens: Tokens) -> Source:
        """A key of a component that was not escaped as it should be."""
        prefix, _, key = reference.rpartition("/")
        if prefix == "#/components/schemas":
            schemas = (self.root.get("components") or {}).get("schemas") or {}
            if key in schemas:
                return ("components", "schemas", key), schemas[key]
        return tokens, None

    def gather(self, sources: tuple[Source, ...]) -> Gathered:
        """Flatten what stands at some places, which must all hold."""
        found = Gathered()
        for tokens, value in sources:
            self._gather(value, tokens, found, frozenset())
        return found

    def _gather(self, value: Any, tokens: Tokens, found: Gathered, seen: frozenset[Tokens]) -> None:
        if value is False:
            found.fragments.append((tokens, NEVER))
        if not isinstance(value, Mapping) or tokens in seen:
            return
        seen = seen | {tokens}
        own = self._beside_reference(value) if isinstance(value.get("$ref"), str) else value
        found.allows_null = found.allows_null or own.get("nullable") is True
        if own:
            # What stands beside a reference comes first: its texts are about this use.
            found.fragments.append((tokens, own))
        if own is not value:
            self._reference(value["$ref"], tokens, found, seen)
        for index, member in enumerate(_list(own.get("allOf"))):
            self._gather(member, (*tokens, "allOf", str(index)), found, seen)
        for keyword in UNIONS:
            if isinstance(own.get(keyword), list):
                self._union(own, keyword, tokens, found, seen)

    def _beside_reference(self, value: Mapping[str, Any]) -> Mapping[str, Any]:
        """What counts of the keywords beside a reference: in 3.0 only annotations, and those not by the letter."""
        return {
            key: value[key]
            for key in value
            if key != "$ref" and (not self.is_30 or key in _BESIDE_REFERENCE_30 or key.startswith("x-"))
        }

    def _reference(self, reference: str, tokens: Tokens, found: Gathered, seen: frozenset[Tokens]) -> None:
        place, target = self.target(reference, tokens)
        if len(place) == 3 and place[:2] == ("components", "schemas") and place != tokens:
            found.names.append(place[2])
        self._gather(target, place, found, seen)

    def _union(
        self, own: Mapping[str, Any], keyword: str, tokens: Tokens, found: Gathered, seen: frozenset[Tokens]
    ) -> None:
        members: list[Source] = []
        has_null = False
        for place, member in self._members(own, keyword, tokens, frozenset()):
            if is_null(self.follow(member, place)[1]):
                has_null = True
            else:
                members.append((place, member))
        if has_null and not own.get("type"):
            found.allows_null = True
        if len(members) == 1:
            self._gather(members[0][1], members[0][0], found, seen)
        elif members:
            discriminator = own.get("discriminator")
            found.unions.append(
                Union(keyword, tokens, members, discriminator if isinstance(discriminator, Mapping) else None)
            )
        elif has_null:
            found.fragments.append((tokens, {"type": "null"}))

    def _members(
        self, own: Mapping[str, Any], keyword: str, tokens: Tokens, seen: frozenset[Tokens]
    ) -> Iterator[Source]:
        """The members of a union, those of unions inside of it among them."""
        for index, member in enumerate(own[keyword]):
            place = (*tokens, keyword, str(index))
            inner_place, inner = self.follow(member, place)
            nested = next(
                (name for name in UNIONS if isinstance(inner, Mapping) and isinstance(inner.get(name), list)), ""
            )
            if (
                nested
                and inner_place not in seen
                and not inner.keys() - ANNOTATIONS - {nested}
                and "discriminator" not in own
            ):
                yield from self._members(inner, nested, inner_place, seen | {inner_place})
            else:
                yield place, member


def is_null(schema: Any) -> bool:
    """Whether a schema allows nothing but null."""
    if not isinstance(schema, Mapping):
        return False
    if schema.get("type") in ("null", ["null"]) or schema.get("format") == "null":
        return True
    return schema.get("enum") == [None] or ("const" in schema and schema["const"] is None)


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []

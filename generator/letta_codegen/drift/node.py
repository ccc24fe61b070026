"""`Node`: a schema as it is compared: what its fragments say together, keyword by keyword.

In: the fragments of a schema. Out: types, null, values, limits, properties and the rest, each in one spelling. A child
schema is given by its sources; the `View` makes a node of them when it is needed.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from letta_codegen.document.normalize.keywords import type_of
from letta_codegen.document.normalize.tree import ANNOTATIONS
from letta_codegen.drift.fragment import (
    BOUNDS,
    COUNTS,
    common_types,
    is_plain_type,
    limits_of,
    list_of,
    null_of,
    says_null,
    types_of,
    values_of,
)
from letta_codegen.drift.gather import NEVER, Gathered, Source, Tokens, Union
from letta_codegen.drift.plain import frozen, same

if TYPE_CHECKING:
    from letta_codegen.drift.view import View

_CHILDREN = (
    "items", "not", "contains", "propertyNames", "unevaluatedProperties", "unevaluatedItems", "contentSchema",
    "if", "then", "else", "additionalProperties",
)  # fmt: skip
_CHILD_MAPS = ("properties", "patternProperties", "dependentSchemas")
_READ = frozenset([
    "$ref", "allOf", "anyOf", "oneOf", "nullable", "type", "enum", "const", "required", "discriminator", "prefixItems",
    "dependentRequired", "pattern", "format", "multipleOf", "uniqueItems", "default", "deprecated", "readOnly",
    "writeOnly", "contentEncoding", "contentMediaType", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
    "title", "description", "example", "examples", "externalDocs", "xml", "$comment", "$defs", "definitions", "$id",
    "$schema", "$anchor", "x-extensible-enum", "x-sunset", "x-stability-level",
    *_CHILDREN, *_CHILD_MAPS, *COUNTS,
])  # fmt: skip
SINGLE_VALUES = ("pattern", "format", "multipleOf", "contentEncoding", "contentMediaType")
VALUE_KEYWORDS = frozenset([
    *SINGLE_VALUES, *COUNTS, *(name for bounds in BOUNDS for name in bounds[:2]), "type", "enum", "const", "default",
    "uniqueItems",
])  # fmt: skip
"""Keywords that hold a plain value."""
DOCUMENTATION = ("description", "example", "examples", "externalDocs", "xml", "$comment")


class Node:
    """A schema, flattened.

    Attributes:
        view: The document that it belongs to.
        fragments: What it consists of.
        sources: Where it stands, and what stands there.
        tokens: Where it stands.
        core: The component that it stands for, if it only adds null and annotations to it; else itself.
        name: The component that it is; empty for an inline schema.
        wrapped_null: Whether null is explicitly allowed from outside.
    """

    __slots__ = ("__dict__", "core", "fragments", "name", "raw_unions", "sources", "tokens", "view", "wrapped_null")

    def __init__(self, view: View, gathered: Gathered, sources: tuple[Source, ...], name: str = "") -> None:
        self.view = view
        self.fragments = gathered.fragments
        self.raw_unions = gathered.unions
        self.wrapped_null = gathered.allows_null
        self.sources = sources
        self.tokens: Tokens = sources[0][0] if sources else ()
        self.name = name
        self.core: Node = self

    def first(self, keyword: str, default: Any = None) -> Any:
        """The value of a keyword in the first fragment that has it."""
        return next((fragment[keyword] for _, fragment in self.fragments if keyword in fragment), default)

    def place_of(self, *keywords: str) -> Tokens:
        """Where a keyword stands."""
        for tokens, fragment in self.fragments:
            if keywords[0] in fragment:
                return (*tokens, *keywords)
        return self.tokens

    def flag(self, keyword: str) -> bool:
        """Whether any fragment says `keyword: true`."""
        return any(fragment.get(keyword) is True for _, fragment in self.fragments)

    @cached_property
    def types(self) -> frozenset[str] | None:
        """The types that are allowed, without null, those of values if nothing else is said; None for all of them."""
        found: frozenset[str] | None = None
        for _, fragment in self.fragments:
            declared = types_of(fragment)
            if declared is not None:
                found = declared if found is None else common_types(found, declared)
        for union in self._plain_unions:
            members = frozenset().union(*(types_of(fragment) or () for _, fragment in union.members))
            found = members if found is None else common_types(found, members)
        if found is None and self.values is not None:
            found = frozenset(type_of(value) for value in self.values)
        if found is not None and "number" in found:
            found -= {"integer"}
        return found

    @cached_property
    def null(self) -> bool | None:
        """Whether null is allowed; None if nothing is said about it, so that it is."""
        if self.wrapped_null or any(fragment.get("nullable") is True for _, fragment in self.fragments):
            return True
        said = [answer for _, fragment in self.fragments if (answer := null_of(fragment)) is not None]
        self.__dict__["null"] = False  # for a union that is its own member
        said += [self._has_null(union) for union in self.raw_unions]
        return all(said) if said else None

    def _has_null(self, union: Union) -> bool:
        return any(self.view.node(member).null for member in union.members)

    @cached_property
    def _plain_unions(self) -> list[Union]:
        return [union for union in self.raw_unions if all(is_plain_type(member) for _, member in union.members)]

    @cached_property
    def unions(self) -> list[Union]:
        """Unions whose members say more than a type."""
        return [union for union in self.raw_unions if union not in self._plain_unions]

    @cached_property
    def values(self) -> tuple[Any, ...] | None:
        """The values that are allowed, without null; None for any."""
        found: list[Any] | None = None
        for _, fragment in self.fragments:
            listed = values_of(fragment)
            if listed is not None:
                found = (
                    listed if found is None else [value for value in found if any(same(value, one) for one in listed)]
                )
        return None if found is None else tuple(found)

    @property
    def is_const(self) -> bool:
        """Whether a single value is spelled as a constant."""
        return any("const" in fragment for _, fragment in self.fragments)

    @cached_property
    def limits(self) -> dict[str, tuple[float, bool]]:
        """The limits by keyword (`minimum`, `maxLength`, ...): the value, and whether it is exclusive."""
        return limits_of(fragment for _, fragment in self.fragments)

    @cached_property
    def required(self) -> frozenset[str]:
        """The properties that must be there."""
        return frozenset(
            name
            for _, fragment in self.fragments
            for name in list_of(fragment.get("required"))
            if isinstance(name, str)
        )

    @cached_property
    def children(self) -> dict[str, tuple[Source, ...]]:
        """The schemas of keywords that have one, by keyword."""
        return {
            keyword: tuple(
                ((*tokens, keyword), fragment[keyword])
                for tokens, fragment in self.fragments
                if keyword in fragment and isinstance(fragment[keyword], (Mapping, bool))
            )
            for keyword in _CHILDREN
            if any(keyword in fragment for _, fragment in self.fragments)
        }

    def child_map(self, keyword: str) -> dict[str, tuple[Source, ...]]:
        """The schemas of a keyword that has one for each key."""
        found: dict[str, list[Source]] = {}
        for tokens, fragment in self.fragments:
            if isinstance(fragment.get(keyword), Mapping):
                for key, value in fragment[keyword].items():
                    found.setdefault(key, []).append(((*tokens, keyword, key), value))
        return {key: tuple(sources) for key, sources in found.items()}

    @cached_property
    def properties(self) -> dict[str, tuple[Source, ...]]:
        """The properties."""
        return self.child_map("properties")

    @cached_property
    def prefix_items(self) -> list[Source]:
        """The schemas of the first items."""
        for tokens, fragment in self.fragments:
            if isinstance(fragment.get("prefixItems"), list):
                return [((*tokens, "prefixItems", str(at)), item) for at, item in enumerate(fragment["prefixItems"])]
        return []

    @cached_property
    def dependent_required(self) -> dict[str, frozenset[str]]:
        """Which properties another one brings along."""
        found: dict[str, frozenset[str]] = {}
        for _, fragment in self.fragments:
            if isinstance(fragment.get("dependentRequired"), Mapping):
                for key, names in fragment["dependentRequired"].items():
                    found[key] = found.get(key, frozenset()) | frozenset(map(str, list_of(names)))
        return found

    @cached_property
    def single_values(self) -> dict[str, tuple[Any, ...]]:
        """Keywords with one plain value each, which must all hold: pattern, format and the like."""
        found: dict[str, dict[Any, Any]] = {}
        for _, fragment in self.fragments:
            for keyword in SINGLE_VALUES:
                if keyword in fragment and fragment[keyword] is not None and not says_null(keyword, fragment[keyword]):
                    found.setdefault(keyword, {})[frozen(fragment[keyword])] = fragment[keyword]
        return {keyword: tuple(values[key] for key in sorted(values, key=str)) for keyword, values in found.items()}

    @cached_property
    def unknown(self) -> dict[str, Any]:
        """Keywords that no rule knows, extensions among them."""
        found: dict[str, Any] = {}
        for _, fragment in self.fragments:
            found.update({key: fragment[key] for key in fragment if key not in _READ})
        return found

    @property
    def is_never(self) -> bool:
        """Whether nothing is allowed."""
        return any(fragment is NEVER or fragment == NEVER for _, fragment in self.fragments)

    @property
    def is_free(self) -> bool:
        """Whether anything is allowed."""
        return not self.raw_unions and all(not fragment.keys() - ANNOTATIONS for _, fragment in self.fragments)

    @property
    def is_scalar(self) -> bool:
        """Whether only strings, numbers and booleans are allowed."""
        return self.types is not None and not self.types & {"object", "array"} and not self.unions

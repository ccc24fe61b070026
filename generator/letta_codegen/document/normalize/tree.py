"""`Tree`: the private copy of a document that the steps of normalising change in place.

It lists every schema once, with the place where it stood in the document as loaded, so that a step is a loop over
`schemas` instead of a walk of its own. A schema keeps its place when it is moved or wrapped.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from letta_codegen.diagnostics import Diagnostics
from letta_codegen.document.document import JSON
from letta_codegen.document.pointer import Pointer

Schema: TypeAlias = dict[str, JSON]
Tokens: TypeAlias = tuple[str, ...]

SINGLE = ("items", "additionalProperties", "not", "contains", "propertyNames", "unevaluatedProperties",
          "unevaluatedItems", "contentSchema", "if", "then", "else")  # fmt: skip
LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
UNIONS = ("oneOf", "anyOf")
MAPS = ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas")
ANNOTATIONS = frozenset(
    [
        "title",
        "description",
        "default",
        "deprecated",
        "readOnly",
        "writeOnly",
        "example",
        "examples",
        "externalDocs",
        "xml",
    ]
)
"""Keywords that say something about a value without restricting it."""

COMPONENT = "#/components/schemas/"


@dataclass(slots=True)
class Tree:
    """A document being normalised.

    Attributes:
        root: The working copy.
        is_30: Whether the document is OpenAPI 3.0, where a few keywords mean something else.
        diagnostics: Where findings go; their pointers are those of the document as loaded.
    """

    root: dict[str, JSON]
    is_30: bool
    diagnostics: Diagnostics
    _schemas: dict[int, Schema] = field(default_factory=dict)
    # The nodes are kept beside their places: the identity of one that is gone could be given to another.
    _places: dict[int, tuple[JSON, Tokens, str]] = field(default_factory=dict)

    @property
    def schemas(self) -> tuple[Schema, ...]:
        """Every schema that is an object, those of the document in the order of a walk, then new ones."""
        return tuple(self._schemas.values())

    @property
    def size(self) -> int:
        """How many schemas there are."""
        return len(self._schemas)

    def register(self, schema: Schema, place: Tokens) -> Schema:
        """Put a schema on the list, with the place of what it was made from."""
        self._schemas[id(schema)] = schema
        self.remember(schema, place, "schema")
        return schema

    def remember(self, node: dict[str, JSON], place: Tokens, kind: str) -> None:
        """Note where an object stood, and of what kind it is: a parameter, a response."""
        self._places[id(node)] = node, place, kind

    def standing(self) -> Iterator[Schema]:
        """The schemas that are part of the document now; others were taken apart, merged or left out."""
        open_: list[JSON] = [self.root["components"], self.root["paths"]]
        while open_:
            node = open_.pop()
            if self.is_schema(node):
                yield node
            below = node.values() if isinstance(node, dict) else node
            open_.extend(child for child in below if isinstance(child, dict | list))

    def is_schema(self, node: JSON) -> bool:
        """Whether a node is a schema on the list."""
        return id(node) in self._schemas

    def kind(self, node: JSON) -> str:
        """Of what kind an object is; empty if that is not known."""
        return self._places[id(node)][2] if id(node) in self._places else ""

    def place(self, node: JSON) -> Tokens:
        """Where a node stood in the document as loaded; empty if it never stood anywhere."""
        return self._places[id(node)][1] if id(node) in self._places else ()

    def report(self, code: str, place: Tokens, message: str) -> None:
        """Add a diagnostic about a place of the document as loaded."""
        self.diagnostics.add(code, Pointer(place), message)

    @property
    def components(self) -> dict[str, Schema]:
        """The component schemas by key."""
        schemas: dict[str, Schema] = self.root["components"]["schemas"]
        return schemas


def is_null(schema: JSON) -> bool:
    """Whether a schema allows nothing but null."""
    return isinstance(schema, dict) and schema.get("type") == "null"


def children(schema: Schema) -> Iterator[tuple[str, str, Schema]]:
    """The schemas right below a schema: keyword, key or index (empty for a single schema), schema."""
    for keyword, value in schema.items():
        if keyword in SINGLE:
            if isinstance(value, dict):
                yield keyword, "", value
        elif keyword in LISTS:
            yield from ((keyword, str(index), child) for index, child in enumerate(value))
        elif keyword in MAPS:
            yield from ((keyword, key, child) for key, child in value.items())


def take(schema: Schema, keep: frozenset[str] = ANNOTATIONS) -> Schema:
    """Move all but the keywords in `keep` out of a schema, into a new one."""
    return {key: schema.pop(key) for key in list(schema) if key not in keep}


def copied(tree: Tree, schema: Schema) -> Schema:
    """A copy of a schema and of all below it, listed as well; it stood where the original did."""
    copy = tree.register(dict(schema), tree.place(schema))
    for keyword, value in schema.items():
        if keyword in MAPS:
            copy[keyword] = {key: copied(tree, child) for key, child in value.items()}
        elif keyword in LISTS:
            copy[keyword] = [copied(tree, child) for child in value]
        elif keyword in SINGLE and isinstance(value, dict):
            copy[keyword] = copied(tree, value)
    return copy

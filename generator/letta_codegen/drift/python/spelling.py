"""Types as a report writes them: short names of classes, no module in front, and as a set of alternatives.

In: the IR of a document. Out: text for a reader, and the parts of a union, by which two types are compared. The words
are those of the generated annotations (`render/annotations`), of which this is the short form.
"""

from __future__ import annotations

from dataclasses import dataclass

from letta_codegen.document.document import Document
from letta_codegen.document.pointer import Pointer, component_schema
from letta_codegen.ir import types
from letta_codegen.ir.nodes import Api
from letta_codegen.ir.types import TypeRef
from letta_codegen.render.annotations import Schemas, Speller


class _Short(Speller):
    """Spells classes without the module that they are imported from."""

    __slots__ = ()

    def _model(self, pointer: Pointer) -> str:
        return self.schemas.names.get(pointer, "Any")


@dataclass(frozen=True, slots=True)
class Spelling:
    """Spells the types of one document.

    Attributes:
        keys: The names of all classes and aliases.
        schemas: The same by pointer, and what the aliases mean.
        speller: Spells.
    """

    keys: frozenset[str]
    schemas: Schemas
    speller: Speller

    @classmethod
    def of(cls, document: Document, api: Api) -> Spelling:
        """The spelling of a normalised document."""
        components = document.root.get("components")
        schemas = components.get("schemas") if isinstance(components, dict) else None
        keys = frozenset(schemas if isinstance(schemas, dict) else ())
        known = Schemas({component_schema(key): key for key in keys}, dict(api.aliases))
        return cls(keys, known, _Short(known))

    def meaning(self, pointer: Pointer) -> TypeRef | None:
        """What an alias stands for; None for a class."""
        return self.schemas.aliases.get(pointer)

    def answer(self, ref: TypeRef) -> str:
        """A type of what comes from the server."""
        return str(self.speller.answer(ref))

    def argument(self, ref: TypeRef) -> str:
        """A type of what a caller passes, spelled as what it is sent as: the wider spelling says nothing more."""
        return str(self.speller.answer(ref))


def alternatives(ref: TypeRef | None) -> frozenset[object]:
    """The alternatives of a type: the members of a union, null, each constant of a literal by itself."""
    match ref:
        case None:
            return frozenset()
        case types.UnionOf(members):
            return frozenset(part for member in members for part in alternatives(member))
        case types.Nullable(inner):
            return alternatives(inner) | {types.NoValue()}
        case types.LiteralOf(values):
            return frozenset(types.LiteralOf((value,)) for value in values)
    return frozenset([ref])

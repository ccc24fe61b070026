"""Types as a report writes them: the words of the generated annotations, without the modules they are imported from.

In: the normalised document and its IR. Out: text for a reader, and what each alias means.
"""

from __future__ import annotations

from dataclasses import dataclass

from letta_codegen.document.document import Document
from letta_codegen.document.pointer import Pointer, component_schema
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

    def text(self, ref: TypeRef) -> str:
        """A type; that of an argument, too, is spelled as what is sent: what else may be passed says no more."""
        return str(self.speller.answer(ref))

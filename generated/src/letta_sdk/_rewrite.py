"""Core schemas of pydantic, rewritten: here so that nothing is read from something else, for a strict reading.

A core schema is a tree of dictionaries. What is rewritten is copied; the original stays as it is.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from pydantic_core import CoreSchema, SchemaValidator

from ._dates import VERBATIM

if TYPE_CHECKING:
    from pydantic import BaseModel

Schema: TypeAlias = dict[str, Any]

_INNER = frozenset({"schema", "items_schema", "keys_schema", "values_schema", "extras_schema", "choices", "fields",
                    "steps", "definitions"})  # fmt: skip


def strict(schema: CoreSchema) -> SchemaValidator:
    """A validator that finds every deviation.

    Args:
        schema: The core schema of a type.
    """
    return validator(Rewriter().rewrite(cast(Schema, schema)))


@cache
def strict_of(cls: type[BaseModel]) -> SchemaValidator:
    """A validator that finds every deviation of an object from its class."""
    return strict(schema_of(cls))


def validator(schema: Schema) -> SchemaValidator:
    """The validator for a rewritten schema."""
    # Without the validators that pydantic has built for classes already: they know nothing of the rewriting.
    return SchemaValidator(cast(CoreSchema, schema), _use_prebuilt=False)


def schema_of(cls: type[BaseModel]) -> CoreSchema:
    """The core schema of a class, which is made when it is first needed."""
    if not cls.__pydantic_complete__:
        cls.model_rebuild()
    return cls.__pydantic_core_schema__


def is_verbatim(schema: Schema) -> bool:
    """Whether nothing inside of a schema is to be rewritten."""
    return VERBATIM in (schema.get("metadata") or ())


class Rewriter:
    """Rewrites schemas so that numbers and booleans are only read from such, not from texts.

    Args:
        suffix: Stands behind the names of definitions, so that both forms of them can be used together.
    """

    def __init__(self, suffix: str = "") -> None:
        self._suffix = suffix

    def rewrite(self, schema: Schema) -> Schema:
        """A copy of the schema, rewritten."""
        made = self.below(schema)
        if schema["type"] in ("int", "float", "bool"):
            made["strict"] = True
        return made

    def below(self, schema: Schema) -> Schema:
        """A copy of the schema in which only the inner schemas are rewritten."""
        inner = frozenset[str]() if is_verbatim(schema) else _INNER
        made = {key: self._inner(value) if key in inner else value for key, value in schema.items()}
        for key in ("ref", "schema_ref"):
            if key in made:
                made[key] += self._suffix
        return made

    def _inner(self, value: Any) -> Any:
        if isinstance(value, list):
            return [self._inner(each) for each in value]
        if isinstance(value, tuple):  # a member of a union, with a label
            schema, *label = value
            return (self.rewrite(schema), *label)
        if isinstance(value.get("type"), str):
            return self.rewrite(value)
        return {key: self._inner(each) for key, each in value.items()}

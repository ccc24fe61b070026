"""How models are dumped: each value by what it is, not by what its field should hold.

A field may hold what the API description does not allow, because a server sent it. pydantic would warn, make a number
of `true`, or fail; so its serializers for classes are replaced. Date-times get the text that they came with.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias, cast

from pydantic_core import CoreSchema, SchemaSerializer, core_schema

from ._dates import text_of

if TYPE_CHECKING:
    from pydantic import BaseModel

Schema: TypeAlias = dict[str, Any]

_INNER = ("schema", "items_schema", "values_schema", "choices", "steps")


def serializer_of(cls: type[BaseModel]) -> SchemaSerializer:
    """The serializer for a class.

    Args:
        cls: The class, with its core schema made.
    """
    schema = cast(Schema, cls.__pydantic_core_schema__)
    definitions = {each["ref"]: each for each in schema.get("definitions", ())}
    model: Schema = schema["schema"] if schema["type"] == "definitions" else schema
    while model["type"] == "definition-ref":
        model = definitions[model["schema_ref"]]
    fields = {
        name: {**field, "schema": _by_value(field["schema"], definitions)}
        for name, field in model["schema"]["fields"].items()
    }
    schema = {**model, "schema": {"type": "model-fields", "fields": fields}}
    schema.pop("ref", None)
    return SchemaSerializer(cast(CoreSchema, schema), schema.get("config"), _use_prebuilt=False)


def _by_value(schema: Schema, definitions: dict[str, Schema]) -> Schema:
    if schema["type"] == "default":
        return {**schema, "schema": _by_value(schema["schema"], definitions)}
    return cast(Schema, _TEXTS if _holds_dates(schema, definitions, frozenset()) else core_schema.any_schema())


def _holds_dates(schema: Any, definitions: dict[str, Schema], seen: frozenset[str]) -> bool:
    """Whether there are date-times in values of a schema, outside of other models."""
    if isinstance(schema, list | tuple):
        return any(_holds_dates(each, definitions, seen) for each in cast("list[Any]", schema))
    if not isinstance(schema, dict) or schema.get("type") == "model":
        return False
    if "serialization" in schema:
        return True
    if (ref := schema.get("schema_ref")) is not None:
        return ref not in seen and _holds_dates(definitions[ref], definitions, seen | {ref})
    return any(_holds_dates(schema[key], definitions, seen) for key in _INNER if key in schema)


def _texts(value: Any) -> Any:
    if isinstance(value, list):
        return [_texts(each) for each in value]
    if isinstance(value, dict):
        return {key: _texts(each) for key, each in value.items()}
    return text_of(value)


_TEXTS = core_schema.any_schema(
    serialization=core_schema.plain_serializer_function_ser_schema(_texts, when_used="json")
)

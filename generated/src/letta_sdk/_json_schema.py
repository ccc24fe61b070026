"""JSON Schema of models in the manner of the API description: no made-up titles, descriptions as they were given."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Callable, Iterator
from functools import cache
from itertools import pairwise
from typing import Any, cast

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import SchemaSerializer, core_schema

_ANY = SchemaSerializer(core_schema.any_schema())


class JsonSchema(GenerateJsonSchema):
    """None stands for absence, which is no default."""

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        if schema.get("default", ...) is None:
            return self.generate_inner(schema["schema"])
        generated = super().default_schema(schema)
        if "default_factory" in schema and not schema.get("default_factory_takes_data"):
            default = cast("Callable[[], object]", schema["default_factory"])()
            return {**generated, "default": _ANY.to_python(default, mode="json", by_alias=True, exclude_unset=True)}
        return generated

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        generated = _without_source(super().model_schema(schema))
        cls: type[BaseModel] = schema["cls"]
        texts = _descriptions(cls)
        for name, field in cls.__pydantic_fields__.items():
            declared = generated.get("properties", {}).get(field.alias or name if self.by_alias else name)
            if declared is not None and name in texts:
                declared["description"] = texts[name]
        return generated

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False


def _without_source(generated: JsonSchemaValue) -> JsonSchemaValue:
    """Leave out the last line of the docstring, which says where the schema stands."""
    text = generated.pop("description", "").rpartition("Source: #")[0].strip()
    return {**generated, "description": text} if text else generated


@cache
def _descriptions(cls: type[BaseModel]) -> dict[str, str]:
    """The texts below the fields of a class. They are no part of pydantic's fields, because reading them takes long."""
    found: dict[str, str] = {}
    for base in reversed(cls.__mro__):
        if base is not BaseModel and issubclass(base, BaseModel):
            found.update(_texts(base))
    return found


def _texts(cls: type[BaseModel]) -> Iterator[tuple[str, str]]:
    try:
        (definition,) = ast.parse(inspect.getsource(cls)).body
    except (OSError, TypeError, SyntaxError, ValueError):  # no source, for example in a frozen application
        return
    body = definition.body if isinstance(definition, ast.ClassDef) else []
    for field, text in pairwise(body):
        match field, text:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(ast.Constant(value=str() as description)):
                yield name, inspect.cleandoc(description)

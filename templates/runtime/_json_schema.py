"""JSON Schema of models in the manner of the API description: no made-up titles, descriptions as they were given."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from functools import cache
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema


class JsonSchema(GenerateJsonSchema):
    """None stands for absence, which is no default."""

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        if schema.get("default", ...) is None:
            return self.generate_inner(schema["schema"])
        return super().default_schema(schema)

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        generated = super().model_schema(schema)
        cls: type[BaseModel] = schema["cls"]
        texts = _descriptions(cls)
        for name, field in cls.__pydantic_fields__.items():
            declared = generated.get("properties", {}).get(field.alias or name if self.by_alias else name)
            if declared is not None and name in texts:
                declared["description"] = texts[name]
        return generated

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False

    def get_title_from_name(self, name: str) -> str:
        return name


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
    for field, text in zip(body, body[1:], strict=False):
        match field, text:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(ast.Constant(value=str() as description)):
                yield name, inspect.cleandoc(description)

"""The marks with which the fields of models are annotated."""

from __future__ import annotations

from typing import Annotated, Any, TypeAlias, TypeVar, get_args

from pydantic import Field, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

T = TypeVar("T")


class NotNull:
    """Null is not a value: `T | None` holds None only where nothing came."""

    __slots__ = ()

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        schema = handler(source)
        return schema["schema"] if schema["type"] == "nullable" else schema


class Format:
    """The `format` of a string that has no type of its own in Python, such as `uri`. It is not checked."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return f"Format({self.name!r})"

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {**handler(schema), "format": self.name}


class _Listed:
    """Of `Literal[...] | str` only the constants are valid; answers may hold others nevertheless."""

    __slots__ = ()

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        literal, _ = get_args(source)
        return handler.generate_schema(literal)


def absent(value: object) -> bool:
    """Whether nothing came for a property that cannot be null."""
    return value is None


Maybe: TypeAlias = Annotated[T | None, NotNull(), Field(exclude_if=absent)]
"""A property that may be absent but not null. Absent, it reads as None and is not dumped; null is refused."""

Open: TypeAlias = Annotated[T, _Listed()]
"""One of some constants, `Open[Literal["a", "b"] | str]`: a server that is newer than this package may send others."""

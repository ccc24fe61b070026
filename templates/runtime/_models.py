"""The base of every model, and the marks that fields are annotated with.

Models keep what they do not know: undeclared properties stay on the object (`model_extra`, or as attributes) and are
dumped again. An absent property differs from null: `model_fields_set` holds what was there, and
`model_dump(exclude_unset=True)` gives back just that.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any, ClassVar, Literal, TypeAlias, TypeVar, cast, get_args, get_origin

from pydantic import BaseModel, ConfigDict, Field, GetCoreSchemaHandler, GetJsonSchemaHandler, TypeAdapter
from pydantic.json_schema import DEFAULT_REF_TEMPLATE, GenerateJsonSchema, JsonSchemaMode, JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., None])


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


def _absent(value: object) -> bool:
    return value is None


Maybe: TypeAlias = Annotated[T | None, NotNull(), Field(exclude_if=_absent)]
"""A property that may be absent but not null. Absent, it reads as None and is not dumped; null is refused."""


class _JsonSchema(GenerateJsonSchema):
    """JSON Schema in the document's manner: None stands for absence, which is no default; no made-up titles."""

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        if schema.get("default", ...) is None:
            return self.generate_inner(schema["schema"])
        return super().default_schema(schema)

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False


def _base_init(init: F) -> F:
    """Tell pydantic that validation need not run this `__init__`: only user code does."""
    cast(Any, init).__pydantic_base_init__ = True
    return init


class Model(BaseModel):
    """What all models have in common.

    Fields are known by their Python names and by the names that the API uses. Properties that the API description
    does not know are kept.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
        protected_namespaces=(),
        defer_build=True,
    )

    _constants: ClassVar[frozenset[str] | None] = None

    @_base_init
    def __init__(self, /, **data: Any) -> None:
        super().__init__(**data)
        # What tells variants apart must be sent, although nobody sets it: `TextContent(text="x")`.
        self.__pydantic_fields_set__.update(self._constant_fields())

    @classmethod
    def _constant_fields(cls) -> frozenset[str]:
        found = cls.__dict__.get("_constants")
        if found is None:
            cls.model_rebuild()
            found = frozenset(
                name
                for name, field in cls.model_fields.items()
                if get_origin(field.annotation) is Literal and get_args(field.annotation) == (field.default,)
            )
            cls._constants = found
        return cast("frozenset[str]", found)

    @classmethod
    def model_json_schema(
        cls,
        by_alias: bool | None = None,
        ref_template: str = DEFAULT_REF_TEMPLATE,
        schema_generator: type[GenerateJsonSchema] = _JsonSchema,
        mode: JsonSchemaMode = "validation",
        **options: Any,
    ) -> dict[str, Any]:
        """The JSON Schema of the class, in the manner of the API description."""
        return super().model_json_schema(by_alias, ref_template, schema_generator, mode, **options)


def parsed(kind: Any, value: object) -> Any:
    """A value of any type, including unions and aliases, from the JSON value that stands for it."""
    return TypeAdapter[Any](kind).validate_python(value)

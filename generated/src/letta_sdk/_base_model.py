"""The base of every model.

Models keep what they do not know: undeclared properties stay on the object (`model_extra`, or as attributes) and are
dumped again. An absent property differs from null: `model_fields_set` holds what was there, and
`model_dump(exclude_unset=True)` gives back just that. `model_validate` is strict; answers are read forgivingly (see
`_forgive`), and `validation_issues` says what did not fit.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeVar, cast, get_args, get_origin

from pydantic import BaseModel, ConfigDict
from pydantic.json_schema import DEFAULT_REF_TEMPLATE, GenerateJsonSchema, JsonSchemaMode

from ._dumping import serializer_of
from ._json_schema import JsonSchema
from ._shown import shown

if TYPE_CHECKING:
    from ._issues import ValidationIssue

F = TypeVar("F", bound=Callable[..., None])


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
        ser_json_inf_nan="constants",
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

    @property
    def validation_issues(self) -> tuple[ValidationIssue, ...]:
        """What does not fit the API description, in this object and in all that it holds; usually empty."""
        from ._issues import issues_of

        return issues_of(type(self), self)

    @classmethod
    def __pydantic_on_complete__(cls) -> None:
        super().__pydantic_on_complete__()
        cls.__pydantic_serializer__ = serializer_of(cls)

    def to_dict(self, *, use_api_names: bool = True, exclude_unset: bool = True, **options: Any) -> dict[str, Any]:
        """What is set, as a dictionary under the names that the API uses; `options` are those of `model_dump`."""
        return self.model_dump(by_alias=use_api_names, exclude_unset=exclude_unset, **options)

    def to_json(
        self, *, indent: int | None = 2, use_api_names: bool = True, exclude_unset: bool = True, **options: Any
    ) -> str:
        """What is set, as JSON text under the names that the API uses; `options` are those of `model_dump_json`."""
        return self.model_dump_json(indent=indent, by_alias=use_api_names, exclude_unset=exclude_unset, **options)

    @classmethod
    def model_json_schema(
        cls,
        by_alias: bool | None = None,
        ref_template: str = DEFAULT_REF_TEMPLATE,
        schema_generator: type[GenerateJsonSchema] = JsonSchema,
        mode: JsonSchemaMode = "validation",
        **options: Any,
    ) -> dict[str, Any]:
        """The JSON Schema of the class, in the manner of the API description."""
        return super().model_json_schema(by_alias, ref_template, schema_generator, mode, **options)

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        return shown(self)

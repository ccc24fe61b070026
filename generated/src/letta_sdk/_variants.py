"""Unions whose members are told apart by a tag, and the variants of them that are newer than this package.

`Tagged` makes pydantic look at the tag alone. In a strict reading a tag that is not known is an error; in the forgiving
reading of answers it becomes the `Unknown` variant of the union, which keeps everything that came.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, Union, cast, get_args, get_origin

from pydantic import Field, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from ._base_model import Model

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo

    from ._issues import ValidationIssue

UNKNOWN = "unknown"
"""Metadata of a core schema: the class for variants that are not known."""


class Tag(Enum):
    """What type checkers take the tag of an unknown variant for: it equals no tag that is known."""

    UNKNOWN = "unknown"


class Unknown(Model):
    """A variant of a union that this version of the package does not know.

    All that came is there, by attribute or in `raw`, and is dumped again.

    Args:
        tag: Of a subclass: the property that tells variants apart.
    """

    _tag: ClassVar[str] = ""

    def __init_subclass__(cls, *, tag: str = "", **options: Any) -> None:
        super().__init_subclass__(**options)
        cls._tag = tag or cls._tag

    @classmethod
    def is_tagged(cls, value: Mapping[str, object]) -> bool:
        """Whether a value says which variant it is."""
        return cls._tag in value

    @property
    def tag(self) -> str | None:
        """What the variant is called; None if nothing says so."""
        tag = self.raw.get(self._tag)
        return tag if isinstance(tag, str) else None

    @property
    def validation_issues(self) -> tuple[ValidationIssue, ...]:
        """That the variant is not known."""
        from ._issues import ValidationIssue

        return (ValidationIssue(f"/{self._tag}", f"there is no variant {self.tag!r}", "union_tag_invalid"),)

    @property
    def raw(self) -> dict[str, Any]:
        """Everything that came, as Python values."""
        return self.__pydantic_extra__ or {}

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...


class Tagged:
    """The members of the union are told apart by a property.

    Args:
        property: The name of the property in Python.
        untagged: Values without it may be valid, too: then the best match is taken.
    """

    __slots__ = ("_property", "_untagged")

    def __init__(self, property: str, *, untagged: bool = False) -> None:
        self._property = property
        self._untagged = untagged

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        members = get_args(source)
        known = tuple(member for member in members if not _is_unknown(member))
        # Not `X | Y`, because the members are data.
        union = cast(Any, Union)[known]
        schema = self._of_models(known, handler)
        if schema is None:
            schema = handler.generate_schema(Annotated[union, Field(discriminator=self._property)])
        if self._untagged:
            schema = core_schema.union_schema([schema, handler.generate_schema(union)], mode="left_to_right")
        metadata = {**schema.get("metadata", {}), UNKNOWN: next(filter(_is_unknown, members), None)}
        return cast(CoreSchema, {**schema, "metadata": metadata})

    def _of_models(self, members: tuple[Any, ...], handler: GetCoreSchemaHandler) -> CoreSchema | None:
        """The schema of a union of plain models; None if it is of another kind.

        Where models lead back to themselves through a union, pydantic may leave out its discriminator.
        """
        fields = {member: getattr(member, "__pydantic_fields__", {}).get(self._property) for member in members}
        tags = [(tag, member) for member, field in fields.items() for tag in _constants(field)]
        names = {field.alias or self._property for field in fields.values() if field is not None}
        if len(names) != 1 or len(dict(tags)) != len(tags) or {member for _, member in tags} != fields.keys():
            return None
        schemas = {member: handler.generate_schema(member) for member in members}
        return core_schema.tagged_union_schema({tag: schemas[member] for tag, member in tags}, names.pop())

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return handler(cast(CoreSchema, schema["choices"][0]) if schema["type"] == "union" else schema)


def _constants(field: FieldInfo | None) -> tuple[Any, ...]:
    return get_args(field.annotation) if field is not None and get_origin(field.annotation) is Literal else ()


def _is_unknown(member: Any) -> bool:
    return isinstance(member, type) and issubclass(member, Unknown)

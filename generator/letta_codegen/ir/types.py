"""`TypeRef`: the type of a value as the document states it, independent of how Python code will spell it.

Built by `ir/schema.py` (the only place that turns a schema into a type), spelled by `render/annotations.py`.
Classes and named aliases are referred to by the pointer of their component schema, never by name.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from letta_codegen.document.pointer import Pointer

Scalar: TypeAlias = Literal["str", "int", "float", "bool", "datetime", "date", "time", "timedelta", "UUID"]
LiteralValue: TypeAlias = str | int | bool | None


@dataclass(frozen=True, slots=True)
class Primitive:
    """A value of a built-in or standard-library type."""

    name: Scalar


@dataclass(frozen=True, slots=True)
class LiteralOf:
    """One of some constants (`enum`, `const`)."""

    values: tuple[LiteralValue, ...]


@dataclass(frozen=True, slots=True)
class ListOf:
    """An array whose items are all of one type."""

    item: TypeRef


@dataclass(frozen=True, slots=True)
class MapOf:
    """An object used as a mapping from strings to values of one type."""

    value: TypeRef


@dataclass(frozen=True, slots=True)
class UnionOf:
    """One of several types, in the document's order; `Nullable` is used for null, never a member."""

    members: tuple[TypeRef, ...]


@dataclass(frozen=True, slots=True)
class Nullable:
    """A type, or null."""

    inner: TypeRef


@dataclass(frozen=True, slots=True)
class Model:
    """A generated class or named alias, by the pointer of its component schema in the normalised document."""

    pointer: Pointer


@dataclass(frozen=True, slots=True)
class Binary:
    """The content of a file: bytes in an answer, an upload in a request."""


@dataclass(frozen=True, slots=True)
class AnyValue:
    """Any JSON value: the schema is empty, or says something that Python's types cannot."""


@dataclass(frozen=True, slots=True)
class NoValue:
    """Nothing but null, or an empty body."""


TypeRef: TypeAlias = Primitive | LiteralOf | ListOf | MapOf | UnionOf | Nullable | Model | Binary | AnyValue | NoValue

"""The models of a document, decided: classes with their fields, and aliases, ready to be laid out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from letta_codegen.document.pointer import Pointer
from letta_codegen.ir.nodes import MISSING
from letta_codegen.models.shapes import Shape


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a class.

    Attributes:
        wire: The property's name in JSON.
        name: The field's name in Python.
        shape: Its type; of an optional field the type of a value that is there.
        required: Whether it must be there.
        nullable: Whether null is a value of it.
        default: The document's default, `MISSING` if there is none that fits the type.
        description: Text of the document.
        deprecated: Whether the document says so.
        examples: Values of the document.
        pointer: The property's schema in the normalised document.
    """

    wire: str
    name: str
    shape: Shape
    required: bool
    nullable: bool
    pointer: Pointer
    default: Any = MISSING
    description: str = ""
    deprecated: bool = False
    examples: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class ClassModel:
    """A class.

    Attributes:
        name: The name of the class.
        pointer: Its schema in the normalised document.
        origin: Its schema in the document as loaded.
        bases: Names of the classes that it inherits from.
        fields: Its own fields.
        extra: The type of undeclared properties, if the document gives one.
        description: Text of the document.
        deprecated: Whether the document says so.
    """

    name: str
    pointer: Pointer
    origin: Pointer
    bases: tuple[str, ...]
    fields: tuple[Field, ...]
    extra: Shape | None = None
    description: str = ""
    deprecated: bool = False
    examples: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class AliasModel:
    """A named type: an enum, a union, an array, a map, a scalar with limits."""

    name: str
    pointer: Pointer
    origin: Pointer
    shape: Shape
    description: str = ""
    deprecated: bool = False
    examples: tuple[Any, ...] = ()


Model = ClassModel | AliasModel

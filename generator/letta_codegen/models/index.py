"""What the models package offers to the rest of the generator: which class or alias stands for which schema.

Everything is looked up by pointer, never by name: only the models package knows how a class came to its name.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from letta_codegen.document.pointer import Pointer
from letta_codegen.files import GeneratedFile

Kind: TypeAlias = Literal["class", "alias"]


@dataclass(frozen=True, slots=True)
class ModelSettings:
    """What the models package is generated for.

    Attributes:
        package: Import name of the generated package, for example `letta_sdk`.
        further: By the name of a class, further names of its attributes, `(name, field)`.
    """

    package: str
    further: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ModelClass:
    """A generated class or type alias.

    Attributes:
        name: What it is called, and imported as from `<package>.models`.
        module: Dotted name of the module that defines it.
        kind: Whether it is a class (can be built, has fields) or a named alias (enum, union, array, map, scalar).
        pointer: Its schema in the normalised document.
        origin: Its schema in the document as it was loaded.
    """

    name: str
    module: str
    kind: Kind
    pointer: Pointer
    origin: Pointer


@dataclass(frozen=True, slots=True)
class ModelIndex:
    """The classes and aliases by the pointer of their schema in the normalised document."""

    by_pointer: Mapping[Pointer, ModelClass] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Models:
    """The generated models package."""

    index: ModelIndex
    files: tuple[GeneratedFile, ...]

"""Shapes: the types of fields and aliases, with everything that validation needs to know.

Read from what datamodel-code-generator printed, spelled by `spelling`. Other than the types of the IR, which serve
signatures, they keep limits, discriminators and formats. Frozen; tuples, not lists.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias

Scalar: TypeAlias = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class Plain:
    """A type of Python: `str`, `int`, `float`, `bool`, `bytes`, `date`, `datetime`, `Any`, `None`."""

    name: str


@dataclass(frozen=True, slots=True)
class Reference:
    """A class or alias of this package, by its name."""

    name: str


@dataclass(frozen=True, slots=True)
class Literals:
    """One of some constants.

    Attributes:
        values: The constants.
        other: The Python type of values that may be added to them one day; empty: nothing else is of this type.
    """

    values: tuple[Scalar, ...]
    other: str = ""


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list of items of one shape."""

    item: Shape


@dataclass(frozen=True, slots=True)
class MapOf:
    """A dictionary from strings to values of one shape."""

    value: Shape


@dataclass(frozen=True, slots=True)
class TupleOf:
    """A list with a shape for each place."""

    items: tuple[Shape, ...]


@dataclass(frozen=True, slots=True)
class UnionOf:
    """One of several shapes.

    Attributes:
        members: The shapes, in the document's order.
        discriminator: The property (its wire name) that tells the members apart, if there is one.
        tag: The Python name of that property.
        unknown: The name of the class for variants that are not known.
        inferred: The document does not have the discriminator.
        untagged: Values without a tag may be valid.
    """

    members: tuple[Shape, ...]
    discriminator: str | None = None
    tag: str = ""
    unknown: str = ""
    inferred: bool = False
    untagged: bool = False


@dataclass(frozen=True, slots=True)
class Limited:
    """A shape whose values are limited further.

    Attributes:
        shape: What is limited.
        limits: Keyword arguments of pydantic's `Field`: `ge`, `le`, `gt`, `lt`, `multiple_of`, `min_length`,
            `max_length`, `pattern`.
        format: A `format` that has no Python type of its own.
    """

    shape: Shape
    limits: tuple[tuple[str, str | int | float], ...] = ()
    format: str | None = None


Shape: TypeAlias = Plain | Reference | Literals | ListOf | MapOf | TupleOf | UnionOf | Limited

ANY = Plain("Any")
NONE = Plain("None")


def inner(shape: Shape) -> tuple[Shape, ...]:
    """The shapes that a shape is made of, one level down."""
    match shape:
        case ListOf(item):
            return (item,)
        case MapOf(value):
            return (value,)
        case TupleOf(items):
            return items
        case UnionOf(members):
            return members
        case Limited(limited):
            return (limited,)
    return ()


def walk(shape: Shape) -> Iterator[Shape]:
    """The shape and all that it is made of."""
    yield shape
    for part in inner(shape):
        yield from walk(part)


def changed(shape: Shape, change: Callable[[Shape], Shape]) -> Shape:
    """The shape with `change` done to every part, innermost first."""
    match shape:
        case ListOf(item):
            shape = ListOf(changed(item, change))
        case MapOf(value):
            shape = MapOf(changed(value, change))
        case TupleOf(items):
            shape = TupleOf(tuple(changed(item, change) for item in items))
        case UnionOf(members):
            shape = replace(shape, members=tuple(changed(member, change) for member in members))
        case Limited(limited):
            shape = replace(shape, shape=changed(limited, change))
    return change(shape)


def references(shape: Shape) -> frozenset[str]:
    """The names of the classes and aliases that a shape refers to."""
    return frozenset(part.name for part in walk(shape) if isinstance(part, Reference))

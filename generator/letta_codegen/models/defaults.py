"""Defaults of the document: whether they fit the type of their property, and how Python code states them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from letta_codegen.models.shapes import (
    Limited,
    ListOf,
    Literals,
    MapOf,
    Plain,
    Reference,
    Shape,
    TupleOf,
    UnionOf,
)

Meaning = Callable[[str], Shape | None]
"""What an alias stands for, by its name; None for a class."""

_KINDS: dict[str, tuple[type, ...]] = {
    "str": (str,),
    "int": (int,),
    "float": (int, float),
    "bool": (bool,),
    "None": (type(None),),
}


def fits(value: Any, shape: Shape, meaning: Meaning) -> bool:
    """Whether a JSON value is of a shape (limits aside).

    Args:
        value: The default.
        shape: The type of the property.
        meaning: Resolves aliases.
    """
    match shape:
        case Plain("Any"):
            return True
        case Plain(name) if name in _KINDS:
            return isinstance(value, _KINDS[name]) and (name == "bool" or not isinstance(value, bool))
        case Plain("date" | "datetime" as name):
            return isinstance(value, str) and _is_date(value, name)
        case Literals(values):
            return any(value == known and type(value) is type(known) for known in values)
        case Reference(name):
            target = meaning(name)
            return isinstance(value, dict) if target is None else fits(value, target, meaning)
        case ListOf(item):
            return isinstance(value, list) and all(fits(each, item, meaning) for each in value)
        case MapOf(item):
            return isinstance(value, dict) and all(fits(each, item, meaning) for each in value.values())
        case UnionOf(members):
            return any(fits(value, member, meaning) for member in members)
        case Limited(limited):
            return fits(value, limited, meaning)
        case TupleOf(items):
            return isinstance(value, list) and len(value) == len(items)
    return False


def _is_date(text: str, name: str) -> bool:
    try:
        (datetime if name == "datetime" else date).fromisoformat(text)
    except ValueError:
        return False
    return True


def plain(value: Any, shape: Shape, meaning: Meaning) -> bool:
    """Whether the value is what the field holds, just as it is: no class, no date has to be made of it."""
    match shape:
        case Plain(name):
            return name in _KINDS or name == "Any"
        case Literals():
            return True
        case Reference(name):
            target = meaning(name)
            return target is not None and plain(value, target, meaning)
        case ListOf(item):
            return isinstance(value, list) and all(plain(each, item, meaning) for each in value)
        case MapOf(item):
            return isinstance(value, dict) and all(plain(each, item, meaning) for each in value.values())
        case UnionOf(members):
            chosen = next((member for member in members if fits(value, member, meaning)), None)
            return chosen is not None and plain(value, chosen, meaning)
        case Limited(limited):
            return plain(value, limited, meaning)
    return False

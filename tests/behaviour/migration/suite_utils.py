"""Stands in for `tests/utils.py` of the official client's own tests: whether a value is of a type."""

from __future__ import annotations

import types
import typing
from typing import Any

from letta_sdk import AsyncPage, Page


def assert_matches_type(kind: Any, value: object, *, path: list[str]) -> None:
    """Fail unless a value is of a type."""
    assert matches(kind, value), f"{path}: {value!r} is no {kind}"


def matches(kind: Any, value: Any) -> bool:
    """Whether it is."""
    if kind in (object, Any, None):
        return value is None or kind is not None
    if type(kind).__name__ == "TypeAliasType":
        return matches(kind.__value__, value)
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin in (Page, AsyncPage):
        return isinstance(value, origin) and all(matches(arguments[0], item) for item in value.items)
    if origin is list:
        return isinstance(value, list) and all(matches(arguments[0], item) for item in value)
    if origin is typing.Annotated:
        return matches(arguments[0], value)
    if origin in (typing.Union, types.UnionType):
        return any(matches(member, value) for member in arguments)
    return isinstance(value, origin or kind)

"""What the generated models are made of."""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter

from ._base_model import Model
from ._dates import Date, DateTime
from ._marks import Format, Maybe, Open
from ._variants import Tag, Tagged, Unknown

__all__ = ["Date", "DateTime", "Format", "Maybe", "Model", "Open", "Tag", "Tagged", "Unknown", "parsed"]


def parsed(kind: Any, value: object) -> Any:
    """A value of any type, including unions and aliases, from the JSON value that stands for it."""
    return TypeAdapter[Any](kind).validate_python(value)

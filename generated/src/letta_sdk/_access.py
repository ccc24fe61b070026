"""Reading a property by the name that the API uses, from a model or from plain JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast


def property_of(value: object, name: str) -> Any:
    """The value of a property; None if there is none.

    Args:
        value: A model, a mapping, or anything else, which has no properties.
        name: The name in the API; a model may call it otherwise.
    """
    if isinstance(value, Mapping):
        return cast("Mapping[str, object]", value).get(name)
    fields: Mapping[str, Any] | None = getattr(type(value), "model_fields", None)
    if fields is None:
        return None
    if name not in fields:
        name = next((own for own, field in fields.items() if field.alias == name), name)
    return getattr(value, name, None)

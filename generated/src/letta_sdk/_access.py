"""Reading a property by the name that the API uses, from a model or from plain JSON."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, cast


def property_of(value: object, name: str) -> Any:
    """The value of a property; None if there is none.

    Args:
        value: A model, a mapping, or anything else, which has no properties.
        name: The name in the API; a model may call it otherwise.
    """
    if isinstance(value, Mapping):
        return cast("Mapping[str, object]", value).get(name)
    attribute = _attribute(cast(Any, type(value)), name)
    return None if attribute is None else getattr(value, attribute, None)


@lru_cache(maxsize=1024)
def _attribute(kind: type, name: str) -> str | None:
    """What a model calls a property; None if it is no model."""
    fields: Mapping[str, Any] | None = getattr(kind, "model_fields", None)
    if fields is None or name in fields:
        return None if fields is None else name
    return next((own for own, field in fields.items() if field.alias == name), name)

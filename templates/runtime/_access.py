"""Reading a property by the name that the API uses, from a model or from plain JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any, cast


def property_of(value: object, name: str) -> Any:
    """The value of a property; None if there is none.

    Args:
        value: A model, a mapping, or anything else, which has no properties.
        name: The name in the API; a model may call it otherwise.
    """
    kind: Any = type(value)
    attribute = _attribute(kind, name)
    if attribute:
        return getattr(value, attribute, None)
    if attribute is not None:
        undeclared: Mapping[str, Any] | None = getattr(value, "__pydantic_extra__", None)
        return undeclared.get(name) if undeclared else None
    return cast("Mapping[str, object]", value).get(name) if isinstance(value, Mapping) else None


def properties_of(value: object, names: tuple[str | None, ...]) -> Iterable[Any]:
    """The values of several properties, read at once: this is done for each event of a stream.

    Args:
        value: As above.
        names: The names in the API; the value of None is None.
    """
    kind: Any = type(value)
    attributes = _attributes(kind, names)
    if attributes is None or getattr(value, "__pydantic_extra__", None):
        return [None if name is None else property_of(value, name) for name in names]
    fields: Any = value.__dict__
    return map(fields.get, attributes)


@lru_cache(maxsize=1024)
def _attributes(kind: type, names: tuple[str | None, ...]) -> tuple[str | None, ...] | None:
    """What a model calls its properties, None for those that it does not declare; None if it is no model."""
    found = tuple(name and _attribute(kind, name) for name in names)
    return None if getattr(kind, "model_fields", None) is None else tuple(name or None for name in found)


@lru_cache(maxsize=1024)
def _attribute(kind: type, name: str) -> str | None:
    """What a model calls a property; empty if it declares none of that name, None if it is no model."""
    fields: Mapping[str, Any] | None = getattr(kind, "model_fields", None)
    if fields is None or name in fields:
        return None if fields is None else name
    return next((own for own, field in fields.items() if field.alias == name), "")

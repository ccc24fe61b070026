"""How models print: what was set, in a few lines, without secrets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pydantic import BaseModel

_SECRET = re.compile(r"(?i)secret|passw|token$|api_?key|access_?key|private_?key|credential|authori[sz]ation|_enc$")
_LONGEST_TEXT = 80
_LONGEST_LIST = 3


def shown(model: BaseModel) -> Iterator[tuple[str | None, Any]]:
    """The names and values that stand for a model in its `repr`.

    Args:
        model: The model.
    """
    given = model.__pydantic_fields_set__
    values = {**{name: model.__dict__[name] for name in model.__dict__ if name in given}, **(model.model_extra or {})}
    for name, value in values.items():
        if value is not None:
            yield name, _Text("'***'") if _is_secret(name, model) else _short(value)


def _is_secret(name: str, model: BaseModel) -> bool:
    # The value of a variable is as secret as the name says that it is.
    return _SECRET.search(name) is not None or (name == "value" and "key" in type(model).__pydantic_fields__)


class _Text(str):
    """Text that is its own `repr`."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


def _short(value: Any) -> Any:
    if isinstance(value, str) and len(value) > _LONGEST_TEXT:
        return _Text(f"{value[:_LONGEST_TEXT]!r}… ({len(value)} characters)")
    if isinstance(value, list) and len(value) > _LONGEST_LIST:
        return _Text(f"[{', '.join(repr(_short(item)) for item in value[:1])}, … {len(value)} items]")
    if isinstance(value, dict) and len(value) > _LONGEST_LIST:
        return _Text(f"{{{', '.join(map(repr, list(value)[:_LONGEST_LIST]))}, … {len(value)} keys}}")
    return value

"""How models print: what was set, in a few lines, without secrets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ._dates import text_of

if TYPE_CHECKING:
    from pydantic import BaseModel

_SECRET = re.compile(r"(?i)secret|passw|token$|api_?key|access_?key|private_?key|credential|authori[sz]ation|_enc$")
_NAMING = ("id", "name", "label", "key")
_LONGEST_TEXT = 60
_LONGEST = 2000
_MOST_ITEMS = 3


class _Text(str):
    """Text that is its own `repr`."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


def shown(model: BaseModel) -> Iterator[tuple[str | None, Any]]:
    """The names and values that stand for a model in its `repr`.

    Args:
        model: The model.
    """
    values = _given(model)
    room = _LONGEST
    for number, (name, value) in enumerate(values.items()):
        text = _brief(name, value, model)
        room -= len(name) + len(text) + 3
        if room < 0:
            yield None, _Text(f"… {len(values) - number} more")
            return
        yield name, text


def _given(model: BaseModel) -> dict[str, Any]:
    """What was set, and is not null, by name."""
    own, given = model.__dict__, model.__pydantic_fields_set__
    values = {name: value for name, value in own.items() if name in given} | (model.__pydantic_extra__ or {})
    return {name: value for name, value in values.items() if value is not None}


def _brief(name: str, value: Any, owner: BaseModel) -> _Text:
    # The value of a named variable is as secret as its name says, or more.
    is_variable = name == "value" and "key" in type(owner).__pydantic_fields__
    return _Text("'***'") if is_variable or _SECRET.search(name) else _Text(_short(value))


def _short(value: Any) -> str:
    if isinstance(value, str):
        cut = f"… ({len(value)} characters)" if len(value) > _LONGEST_TEXT else ""
        return f"{value[:_LONGEST_TEXT]!r}{cut}"
    if isinstance(value, datetime):
        return str(text_of(value))
    if isinstance(value, list):
        return _list(value)
    if isinstance(value, dict):
        keys = ", ".join(f"{key!r}: …" for key in list(value)[:_MOST_ITEMS])
        return f"{{{keys}{_more(value)}}}"
    return _named(value) if hasattr(value, "__pydantic_fields_set__") else repr(value)


def _list(items: list[Any]) -> str:
    return f"[{', '.join(map(_short, items[:_MOST_ITEMS]))}{_more(items)}]"


def _more(items: Any) -> str:
    return f", … {len(items)} in all" if len(items) > _MOST_ITEMS else ""


def _named(model: BaseModel) -> str:
    """A model within another: what it is called must do."""
    values = _given(model)
    chosen = [name for name in _NAMING if isinstance(values.get(name), str)][:2]
    parts = [f"{name}={_brief(name, values[name], model)}" for name in chosen]
    return f"{type(model).__name__}({', '.join([*parts, *(['…'] if len(values) > len(parts) else [])])})"

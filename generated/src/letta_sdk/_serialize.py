"""Python values as the API reads them: JSON values for bodies, texts for everything else.

In: anything a caller may pass - models, mappings, sequences, dates, enums, at any depth. Out: values that `json` can
write, or a text. Refused with a `TypeError` or `ValueError` that says where: what has no meaning in JSON.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from ._omit import omit

if TYPE_CHECKING:
    import datetime

JsonValue: TypeAlias = "dict[str, JsonValue] | list[JsonValue] | str | int | float | bool | None"

_PLAIN = frozenset({str, int, float, bool, type(None)})


def to_jsonable(value: object, where: str = "") -> Any:
    """Turn a value into what `json.dumps` can write.

    Args:
        value: What the caller passed; properties whose value is `omit` are left out.
        where: Where the value stands, for the error.

    Returns:
        Dicts, lists, texts, numbers, booleans and None.

    Raises:
        TypeError: There is no JSON value for it.
    """
    if type(value) in _PLAIN:
        return value
    if (dump := getattr(value, "model_dump", None)) is not None and not isinstance(value, type):
        return dump(mode="json", by_alias=True, exclude_unset=True)
    if isinstance(value, Mapping):
        return _object(cast("Mapping[object, object]", value), where)
    scalar = _scalar(value)
    if scalar is not omit:
        return scalar
    if isinstance(value, Iterable):
        items = cast("Iterable[object]", value)
        return [to_jsonable(item, f"{where}[{number}]") for number, item in enumerate(items)]
    raise TypeError(f"{where or 'the value'} cannot be sent as JSON: {value!r} is of type {type(value).__name__}")


def _object(value: Mapping[object, object], where: str) -> dict[str, Any]:
    given = ((str(_key(key)), item) for key, item in value.items() if item is not omit)
    return {key: to_jsonable(item, f"{where}.{key}" if where else key) for key, item in given}


def _key(key: object) -> object:
    return key.value if isinstance(key, Enum) else key


def _scalar(value: object) -> Any:
    """The JSON value of an atomic value; `omit` if it is none."""
    if isinstance(value, Enum):
        return to_jsonable(value.value)
    if isinstance(value, str | int | float):
        return value
    from datetime import date, time, timedelta

    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return duration(value)
    if isinstance(value, bytes | bytearray | memoryview):
        return _base64(bytes(value))
    known = _ATOMS.get(type(value).__name__)
    return omit if known is None else known(value)


_ATOMS: Mapping[str, Callable[[Any], object]] = {"UUID": str, "Decimal": float, "Url": str, "AnyUrl": str}
"""By name: importing `uuid` or `decimal` costs more than most programs ever get back."""


def _base64(data: bytes) -> str:
    from base64 import b64encode

    return b64encode(data).decode("ascii")


def duration(value: datetime.timedelta) -> str:
    """A time span in ISO 8601 (`PT1H30M` is written `PT5400S`)."""
    sign, span = ("-", -value) if value.days < 0 else ("", value)
    seconds = f"{span.days * 86400 + span.seconds}.{span.microseconds:06}".rstrip("0").rstrip(".")
    return f"{sign}PT{seconds}S"


def to_json(value: object) -> bytes:
    """Write a value as JSON text in UTF-8.

    Raises:
        TypeError: There is no JSON value for it.
        ValueError: It holds NaN, an infinity, or itself.
    """
    import json

    plain = to_jsonable(value)
    try:
        return json.dumps(plain, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
    except UnicodeEncodeError:
        return json.dumps(plain, allow_nan=False, separators=(",", ":")).encode("ascii")


def to_text(value: object) -> str:
    """Write a value as text, for a path, a query, a header or a form: `true`, dates in ISO 8601, the rest as JSON."""
    if isinstance(value, str) and not isinstance(value, Enum):
        return value
    import json

    plain = to_jsonable(value)
    return plain if isinstance(plain, str) else json.dumps(plain, ensure_ascii=False, separators=(",", ":"))

"""Date-times that come back as they were written: with or without an offset, `Z` or `+00:00`, any precision.

Nearly all texts are written as Python writes them, and are read without a call of Python code. The others become a
`datetime` that remembers its text. Only texts (and values of Python) are dates: numbers are refused.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Annotated, Any, TypeAlias

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

VERBATIM = "verbatim"
"""Metadata of a core schema that says: values are kept as they are, there is nothing to forgive inside."""

_DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
# Python writes six digits, or none if all are zero.
_FRACTION = r"(?:\.(?:[1-9][0-9]{5}|0[1-9][0-9]{4}|00[1-9][0-9]{3}|0{3}[1-9][0-9]{2}|0{4}[1-9][0-9]|0{5}[1-9]))?"
_MOMENT = f"^{_DAY}T[0-9]{{2}}:[0-9]{{2}}:[0-9]{{2}}{_FRACTION}"
_OFFSET = "(?:Z|[+-](?:0[1-9]|1[0-9]|2[0-3]):[0-9]{2}|[+-]00:(?:0[1-9]|[1-5][0-9]))?$"


class _WrittenDateTime(datetime):
    """A date-time whose text is not the one that Python would write."""

    text = ""

    def __reduce_ex__(self, protocol: Any) -> Any:
        return (_written, (self.text,)) if self.text else super().__reduce_ex__(protocol)


def _written(value: object) -> datetime:
    if isinstance(value, datetime):
        return value
    if not isinstance(value, str):
        raise ValueError("not a text")
    found = _WrittenDateTime.fromisoformat(value.upper())
    found.text = value
    return found


def text_of(value: Any) -> Any:
    """The text of a date-time; anything else that was put in its place stays as it is."""
    if not isinstance(value, datetime):
        return value
    text = getattr(value, "text", "") or value.isoformat()
    is_zulu = not value.utcoffset() and value.tzinfo is not UTC
    return f"{text[:-6]}Z" if is_zulu and text.endswith("+00:00") else text


def _matching(pattern: str, schema: CoreSchema) -> CoreSchema:
    return core_schema.chain_schema([core_schema.str_schema(pattern=pattern), schema])


def _date_time_schema() -> CoreSchema:
    plain = core_schema.no_info_plain_validator_function
    # `fromisoformat` gives another time zone than pydantic does: that is how `+00:00` and `Z` are told apart again.
    schema = core_schema.union_schema(
        [
            _matching(f"{_MOMENT}{_OFFSET}", core_schema.datetime_schema()),
            _matching(f"{_MOMENT}\\+00:00$", plain(datetime.fromisoformat)),
            plain(_written),
        ],
        mode="left_to_right",
        custom_error_type="datetime_type",
        metadata={VERBATIM: True},
    )
    # pydantic itself drops the difference when it dumps.
    return {**schema, "serialization": core_schema.plain_serializer_function_ser_schema(text_of, when_used="json")}


def _date_schema() -> CoreSchema:
    return core_schema.union_schema(
        [_matching(f"^{_DAY}$", core_schema.date_schema()), core_schema.date_schema(strict=True)],
        mode="left_to_right",
        custom_error_type="date_type",
        metadata={VERBATIM: True},
    )


class _Written:
    """Says how a kind of date is read and written."""

    __slots__ = ("_format", "_schema")

    def __init__(self, format: str, schema: Callable[[], CoreSchema]) -> None:
        self._format = format
        self._schema = schema

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return self._schema()

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {"type": "string", "format": self._format}


DateTime: TypeAlias = Annotated[datetime, _Written("date-time", _date_time_schema)]
"""A date-time that is dumped as it was written."""

Date: TypeAlias = Annotated[date, _Written("date", _date_schema)]
"""A date that is read from nothing but a date."""

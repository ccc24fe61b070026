"""Regular expressions of a document: which of them pydantic's engine takes, and which only Python's own."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from pydantic_core import SchemaError, SchemaValidator, core_schema


@cache
def engine(pattern: str) -> Literal["rust", "python"] | None:
    """The regular expression engine that a pattern compiles with: pydantic's own if possible, None if there is none."""
    try:
        SchemaValidator(core_schema.str_schema(pattern=pattern))
    except SchemaError:
        return "python" if _compiles(pattern) else None
    return "rust"


def usable(pattern: str) -> bool:
    """Whether values can be checked against a pattern at all."""
    return engine(pattern) is not None


def _compiles(pattern: str) -> bool:
    try:
        re.compile(pattern)
    except (re.error, RecursionError, OverflowError):
        return False
    return True

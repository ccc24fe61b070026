"""What does not fit the API description: found by validating strictly what was read forgivingly.

Each kind of deviation is logged once: a list of a thousand objects that all lack one property gives one line.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pydantic_core import ErrorDetails, ValidationError, from_json, to_json

from ._rewrite import strict_of

if TYPE_CHECKING:
    from pydantic import BaseModel

_LOGGER = logging.getLogger(__name__.partition(".")[0])
_REPORTED = set[tuple[str, ...]]()
_MOST_REPORTS = 1000


@dataclass(frozen=True, slots=True)
class ValidationIssue:
    """A deviation from the API description.

    Attributes:
        pointer: Where it is: a JSON Pointer.
        message: What is wrong there.
        kind: What kind of deviation, in pydantic's words (`missing`, `string_type`, `literal_error`, ...).
    """

    pointer: str
    message: str
    kind: str

    def __str__(self) -> str:
        return f"{self.pointer or '(the whole)'}: {self.message}"


def issues_of(cls: type[BaseModel], model: BaseModel) -> tuple[ValidationIssue, ...]:
    """The deviations of a model from its class.

    Args:
        cls: The class.
        model: An instance, in whatever state.
    """
    content = model.__pydantic_serializer__.to_json(model, by_alias=True, exclude_unset=True, warnings=False)
    return _issues(cls, content)


def issues(error: ValidationError, data: object) -> tuple[ValidationIssue, ...]:
    """The deviations that an error of pydantic reports about some data."""
    details = error.errors(include_url=False, include_context=False, include_input=False)
    found = (ValidationIssue(_pointer(each, data), each["msg"], each["type"]) for each in details)
    return tuple(dict.fromkeys(found))


def report(cls: type[BaseModel], value: object) -> None:
    """Log how a value deviates from its class, if that was not logged before.

    Args:
        cls: The class.
        value: What came, as Python values.
    """
    if not _LOGGER.isEnabledFor(logging.WARNING):
        return
    for issue in _issues(cls, to_json(value, inf_nan_mode="constants")):
        place = "/".join("*" if part.isdigit() else part for part in issue.pointer.split("/"))
        report_once(cls.__name__, place, issue.kind, issue.message)


def report_once(owner: str, place: str, kind: str, message: str) -> None:
    """Log a kind of deviation, unless it was logged before."""
    key = (owner, place, kind)
    if key not in _REPORTED and len(_REPORTED) < _MOST_REPORTS:
        _REPORTED.add(key)
        _LOGGER.warning(
            "an answer deviates from the API description: %s%s: %s", owner, place and f" at {place}", message
        )


def _issues(cls: type[BaseModel], content: bytes) -> tuple[ValidationIssue, ...]:
    try:
        strict_of(cls).validate_json(content, by_alias=True, by_name=False)
    except ValidationError as error:
        return issues(error, from_json(content))
    return ()


def _pointer(error: ErrorDetails, data: Any) -> str:
    """The place of an error in the data: pydantic also names the members of unions that it tried."""
    return "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in _path(error, data))


def _path(error: ErrorDetails, data: Any) -> Iterator[str | int]:
    for number, part in enumerate(error["loc"], 1):
        is_missing = error["type"] == "missing" and number == len(error["loc"])
        try:
            data = data[part]
        except (LookupError, TypeError):
            if not is_missing:
                continue
        yield part

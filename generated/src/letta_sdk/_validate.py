"""Bodies checked against the API description before they are sent, for clients that were told to (`validate_requests`).

In: an operation and the JSON of a body. Out: nothing. Refused with `RequestValidationError`, which names every key that
is wrong: unknown ones, missing ones, values that do not fit.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pydantic import ValidationError
from pydantic_core import from_json

from ._errors import RequestValidationError
from ._issues import issues
from ._operation import Operation
from ._parse import adapter


def check_body(operation: Operation[Any], content: bytes) -> None:
    """Check a body.

    Args:
        operation: What is called; its `body_type` says what the body must be.
        content: The body as JSON.

    Raises:
        RequestValidationError: The API description does not allow it.
    """
    validate = operation.body_validator
    if validate is None:
        return
    try:
        validate(content, extra="forbid")
    except ValidationError as error:
        found = issues(error, from_json(content))
        said = "; ".join(str(issue) for issue in found)
        raise RequestValidationError(f"{operation.name}: the body is not what the API takes: {said}", found) from error


def validator_of(body_type: Callable[[], object] | None) -> Callable[..., object] | None:
    """What validates the JSON of a body.

    Args:
        body_type: Gives the type of the body; None if the API description says nothing of it.
    """
    return None if body_type is None else adapter(body_type()).validate_json

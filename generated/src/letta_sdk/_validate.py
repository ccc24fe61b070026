"""Bodies checked against the API description before they are sent, for clients that were told to (`validate_requests`).

In: an operation and the JSON of a body. Out: nothing. Refused with `RequestValidationError`, which names every key that
is wrong: unknown ones, missing ones, values that do not fit.
"""

from __future__ import annotations

from typing import Any, cast

from pydantic import TypeAdapter, ValidationError
from pydantic_core import from_json

from ._errors import RequestValidationError
from ._issues import issues
from ._operation import Operation


def check_body(operation: Operation[Any], content: bytes) -> None:
    """Check a body.

    Args:
        operation: What is called; its `body_type` says what the body must be.
        content: The body as JSON.

    Raises:
        RequestValidationError: The API description does not allow it.
    """
    if operation.body_type is None:
        return
    try:
        TypeAdapter[Any](cast(Any, operation.body_type())).validate_json(content, extra="forbid")
    except ValidationError as error:
        found = issues(error, from_json(content))
        said = "; ".join(str(issue) for issue in found)
        raise RequestValidationError(f"{operation.name}: the body is not what the API takes: {said}", found) from error

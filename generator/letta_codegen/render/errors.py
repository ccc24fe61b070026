"""What a method may raise: the error classes of the runtime for the statuses that the document declares."""

from __future__ import annotations

from collections.abc import Iterable
from http import HTTPStatus

from letta_codegen.ir.nodes import Response
from letta_codegen.render.docstrings import Entry

_CLASSES = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
}


def error_class(status: str) -> str:
    """The class that the runtime raises for a status (`404`, `5XX`, `default`)."""
    if status.startswith("5"):
        return "InternalServerError"
    return _CLASSES.get(status, "APIStatusError")


def raised(errors: Iterable[Response]) -> tuple[Entry, ...]:
    """The rows of the section `Raises`: one for each class, with what the document says of it."""
    texts: dict[str, list[str]] = {}
    for response in errors:
        said = " ".join(response.description.split()) or _phrase(response.status)
        texts.setdefault(error_class(response.status), []).append(said)
    return tuple(
        Entry(name, "; ".join(dict.fromkeys(said.rstrip(".") for said in all_of))) for name, all_of in texts.items()
    )


def _phrase(status: str) -> str:
    try:
        return HTTPStatus(int(status)).phrase
    except ValueError:
        return "Any other status" if status == "default" else f"Status {status}"

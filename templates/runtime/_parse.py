"""From the bytes of an answer to the typed value: the one place where answers are validated.

In: an operation and the body of an answer. Out: what the operation promises, through a pydantic adapter that is built
once per operation. Refused with `ResponseValidationError`, which keeps the text: what is not JSON, is empty or cut
off, or does not fit the declared type.
"""

from __future__ import annotations

from threading import RLock
from typing import TYPE_CHECKING, Any, NoReturn, TypedDict, cast

from pydantic import ConfigDict, TypeAdapter, ValidationError

from ._error_bodies import explanation, parse_body
from ._errors import ResponseValidationError

if TYPE_CHECKING:
    from httpx2 import Response

    from ._operation import Operation

# Models are completed when they are first used, and that is not meant to happen in two threads at a time.
_BUILDING = RLock()


class Decoder:
    """Reads the answers of one operation.

    Args:
        operation: What was called.
    """

    __slots__ = ("_name", "_validate")

    def __init__(self, operation: Operation[Any]) -> None:
        self._name = operation.name
        with _BUILDING:
            self._validate = _adapter(_whole_type(operation)).validate_json

    def read(self, content: bytes, response: Response) -> Any:
        """Turn the body of an answer, or the data of an event, into the type of the operation.

        Raises:
            ResponseValidationError: It does not fit.
        """
        try:
            return self._validate(content or b"null")
        except ValidationError as error:
            self._refuse(content, response, error)

    def _refuse(self, content: bytes, response: Response, error: ValidationError) -> NoReturn:
        text = content.decode("utf-8", "replace")
        said = f"{self._name}: {_complaint(content, response, error)}"
        raise ResponseValidationError(response, text, message=said) from error


class TextDecoder:
    """Reads answers that are text."""

    def read(self, content: bytes, response: Response) -> str:
        """Decode the body in the character set that the server names, else as UTF-8."""
        try:
            return content.decode(response.charset_encoding or "utf-8", "replace")
        except LookupError:  # a character set that nobody knows
            return content.decode("utf-8", "replace")


class BinaryDecoder:
    """Reads answers that are bytes."""

    def read(self, content: bytes, response: Response) -> bytes:
        """Give the body as it is."""
        return content


class NoDecoder:
    """Reads answers whose content does not matter: some servers send an empty body, others `null` or a message."""

    def read(self, content: bytes, response: Response) -> None:
        """Give None."""


def decoder_of(operation: Operation[Any]) -> Any:
    """The decoder for an operation."""
    if operation.answer_as == "binary":
        return BinaryDecoder()
    if operation.answer_as == "text":
        return TextDecoder()
    return NoDecoder() if operation.answer is None else Decoder(operation)


def try_parse(kind: object, content: bytes) -> object | None:
    """Read a body as a type; None if it is not of that type."""
    with _BUILDING:
        adapter = _adapter(kind)
    try:
        return cast(object, adapter.validate_json(content))
    except ValidationError:
        return None


def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter[Any](kind)


def _whole_type(operation: Operation[Any]) -> Any:
    """The type of a whole body: of a page, that is the array of items, or the object around it."""
    assert operation.answer is not None
    item: Any = operation.answer()
    if operation.page is None:
        return item
    items = list[item]
    return _page_object(operation.page.items, items) if operation.page.items else items


def _page_object(name: str, items: Any) -> Any:
    """An object that holds the items, and keeps what else there is (a `TypedDict` takes any name of a property)."""
    # Made by calling, because the name of the property is data.
    kind = cast(Any, TypedDict)("PageObject", {name: items | None})
    kind.__pydantic_config__ = ConfigDict(extra="allow")
    return kind


def _complaint(content: bytes, response: Response, error: ValidationError) -> str:
    first, *others = error.errors(include_url=False, include_context=False, include_input=False)
    kind = response.headers.get("content-type", "no content type").partition(";")[0]
    if not content:
        return f"the answer ({response.status_code}) is empty"
    if first["type"] == "json_invalid":
        shown = explanation(parse_body(content)) or first["msg"]
        return f"the answer ({response.status_code}, {kind}) is not JSON, or cut off: {shown[:200]}"
    place = ".".join(str(part) for part in first["loc"])
    more = f" (and {len(others)} more)" if others else ""
    return f"the answer does not fit the API description: {f'{place}: ' if place else ''}{first['msg']}{more}"

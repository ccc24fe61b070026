"""From the bytes of an answer to the typed value: the one place where answers are validated.

In: an operation and the body of an answer. Out: what the operation promises, by one pass of a pydantic validator over
the bytes; it is built once per operation, and forgives what deviates from the API description unless it is to be
strict. Refused with `ResponseValidationError`, which keeps the text: what is not JSON, is empty or cut off, or is of
another kind altogether.
"""

from __future__ import annotations

from threading import RLock
from typing import TYPE_CHECKING, Any, NoReturn, cast

from pydantic import ConfigDict, TypeAdapter, ValidationError
from pydantic_core import CoreSchema, SchemaValidator
from typing_extensions import TypedDict

from ._error_bodies import explanation, parse_body
from ._errors import ResponseValidationError
from ._forgiving import forgiving
from ._issues import issues
from ._rewrite import strict

if TYPE_CHECKING:
    from httpx2 import Response

    from ._operation import Operation

# Models are completed when they are first used, and that is not meant to happen in two threads at a time.
_BUILDING = RLock()


class Decoder:
    """Reads the answers of one operation.

    Args:
        operation: What was called.
        strict: Refuse whatever deviates from the API description.
    """

    __slots__ = ("_name", "_schema", "_validate")

    def __init__(self, operation: Operation[Any], *, strict: bool = False) -> None:
        self._name = operation.name
        with _BUILDING:
            self._schema = adapter(_whole_type(operation)).core_schema
            self._validate = _validator(self._schema, strict).validate_json

    def read(self, content: bytes, response: Response) -> Any:
        """Turn the body of an answer, or the data of an event, into the type of the operation.

        Raises:
            ResponseValidationError: It does not fit.
        """
        try:
            return self._validate(content or b"null", by_alias=True, by_name=False)
        except ValidationError as error:
            self._refuse(content, response, error)

    def _refuse(self, content: bytes, response: Response, error: ValidationError) -> NoReturn:
        text = content.decode("utf-8", "replace")
        said = f"{self._name}: {_complaint(content, response, self._strictly(content) or error)}"
        raise ResponseValidationError(response, text, message=said) from error

    def _strictly(self, content: bytes) -> ValidationError | None:
        """What a strict reading says: it names the place, and not what forgiving has tried."""
        try:
            strict(self._schema).validate_json(content or b"null", by_alias=True, by_name=False)
        except ValidationError as error:
            return error
        return None


def _validator(schema: CoreSchema, is_strict: bool) -> SchemaValidator:
    return strict(schema) if is_strict else forgiving(schema)


class TextDecoder:
    """Reads answers that are text."""

    def read(self, content: bytes, response: Response) -> str:
        """Decode the body in the character set that the server names, else as UTF-8."""
        try:
            return content.decode(response.charset_encoding or "utf-8", "replace")
        except LookupError:  # a character set that nobody knows
            return content.decode("utf-8", "replace")


class EventTextDecoder:
    """Reads events that are text: what they say, whether or not it is written as a JSON string."""

    def read(self, content: bytes, response: Response) -> str:
        """Give the text of an event."""
        found = parse_body(content) if content[:1] == b'"' else None
        return found if isinstance(found, str) else content.decode("utf-8", "replace")


class BinaryDecoder:
    """Reads answers that are bytes."""

    def read(self, content: bytes, response: Response) -> bytes:
        """Give the body as it is."""
        return content


class NoDecoder:
    """Reads answers whose content does not matter: some servers send an empty body, others `null` or a message."""

    def read(self, content: bytes, response: Response) -> None:
        """Give None."""


def decoder_of(operation: Operation[Any], *, strict: bool = False) -> Any:
    """The decoder for an operation."""
    if operation.answer_as == "binary":
        return BinaryDecoder()
    if operation.answer_as == "text":
        return TextDecoder() if operation.events is None else EventTextDecoder()
    return NoDecoder() if operation.answer is None else Decoder(operation, strict=strict)


def try_parse(kind: object, content: bytes) -> object | None:
    """Read a body as a type; None if it is not of that type."""
    try:
        return cast(object, adapter(kind).validate_json(content))
    except ValidationError:
        return None


def adapter(kind: Any) -> TypeAdapter[Any]:
    """What validates values of a type."""
    with _BUILDING:
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
    kind = response.headers.get("content-type", "no content type").partition(";")[0]
    if not content:
        return f"the answer ({response.status_code}) is empty"
    body = parse_body(content)
    first, *others = issues(error, body)
    if first.kind == "json_invalid":
        shown = explanation(body) or first.message
        return f"the answer ({response.status_code}, {kind}) is not JSON, or cut off: {shown[:200]}"
    more = f" (and {len(others)} more)" if others else ""
    return f"the answer does not fit the API description: {first}{more}"

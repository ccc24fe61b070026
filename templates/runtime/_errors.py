"""All errors that a client raises. Nothing of the HTTP library or of pydantic escapes, except as `__cause__`.

    SDKError
      APIError                    something went wrong while calling the API
        APIConnectionError        no answer: not reached, broken off
          APITimeoutError         no answer in time
          StreamInterruptedError  an event stream ended before its end
        APIStatusError            an answer that reports an error; a class for each usual status
        ResponseValidationError   an answer that is not what the API description says
        StreamError               an event stream reported an error
          StreamCancelledError    ... that the work was cancelled
      PageError                   the next page cannot be asked for
      RequestValidationError      a body is not what the API takes, found before it was sent

They print in one line, and can be pickled.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from httpx2 import Request, Response


class SDKError(Exception):
    """The root of all errors of this package."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, self.__dict__)


def _rebuild(kind: type[SDKError], arguments: tuple[object, ...], state: dict[str, object]) -> SDKError:
    """Make a pickled error again, past the signatures of the constructors."""
    error = kind.__new__(kind, *arguments)
    error.__dict__.update(state)
    return error


class RequestValidationError(SDKError, ValueError):
    """A body that was about to be sent is not what the API description allows; nothing was sent.

    Attributes:
        issues: What is wrong, with a JSON Pointer each (`ValidationIssue`).
    """

    issues: tuple[Any, ...]

    def __init__(self, message: str, issues: tuple[Any, ...] = ()) -> None:
        super().__init__(message)
        self.issues = issues


class PageError(SDKError):
    """There is more, but nothing in the page says where to continue."""


class APIError(SDKError):
    """Something went wrong while calling the API.

    Attributes:
        message: What happened.
        request: The request, if there was one.
        body: What the server said: JSON as Python values, other content as text; None if there was nothing.
    """

    message: str
    request: Request | None
    body: object | None

    def __init__(self, message: str, request: Request | None = None, *, body: object | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.request = request
        self.body = body


class APIConnectionError(APIError):
    """The server could not be reached, or the connection broke before the answer was complete."""

    def __init__(self, *, message: str = "Connection error.", request: Request | None = None) -> None:
        super().__init__(message, request)


class APITimeoutError(APIConnectionError):
    """The server did not answer in time. It may have done the work all the same."""

    def __init__(self, request: Request | None = None, *, message: str = "Request timed out.") -> None:
        super().__init__(message=message, request=request)


class StreamInterruptedError(APIConnectionError):
    """An event stream ended, or broke, before the event that ends it."""


class _ResponseError(APIError):
    """What errors about an answer have in common."""

    response: Response
    status_code: int

    def __init__(self, message: str, *, response: Response, body: object | None) -> None:
        super().__init__(message, _request_of(response), body=body)
        self.response = response
        self.status_code = response.status_code

    @property
    def request_id(self) -> str | None:
        """What the server calls the request in its logs, if it says so."""
        return request_id(self.response)


class ResponseValidationError(_ResponseError):
    """The server answered with success, but not in the form that the API description gives.

    `body` holds the text of the answer (or of the event).
    """

    def __init__(
        self, response: Response, body: object | None, *, message: str = "The answer does not fit the API description."
    ) -> None:
        super().__init__(message, response=response, body=body)


APIResponseValidationError = ResponseValidationError


class APIStatusError(_ResponseError):
    """The server answered with an error status.

    Attributes:
        response: The answer.
        status_code: Its status.
        parsed: The body as the type that the API description declares for it; None if it is not of that type.
        retry_after: Seconds after which the server asks to come back, if it says so.
    """

    parsed: object | None = None
    retry_after: float | None = None

    @classmethod
    def describes(cls, status: int, body: object) -> bool:
        """Whether this class says more about an answer than the class for its status does.

        Asked of the classes that `ClientInfo.error_classes` names; the first that agrees is raised.
        """
        return False

    @property
    def detail(self) -> str | None:
        """The server's explanation as one text, wherever it stands in the body."""
        from ._error_bodies import explanation

        return explanation(self.body) or None


class BadRequestError(APIStatusError):
    """400: the server cannot make sense of the request."""


class AuthenticationError(APIStatusError):
    """401: the API key is missing or wrong."""


class PermissionDeniedError(APIStatusError):
    """403: the API key does not allow this."""


class NotFoundError(APIStatusError):
    """404: there is no such thing, or no such operation."""


class ConflictError(APIStatusError):
    """409: the state of things does not allow this now."""


class UnprocessableEntityError(APIStatusError):
    """422: the request is well formed, but its values are not accepted."""


class RateLimitError(APIStatusError):
    """429: too many requests, or a quota is used up."""


class InternalServerError(APIStatusError):
    """5xx: the server failed."""


class StreamError(APIError):
    """An event stream reported an error: the server had answered with success before it failed.

    Attributes:
        error_type: What kind of error.
        detail: More about it.
        run_id: The run that failed.
        response: The answer that carried the stream.
    """

    response: Response

    def __init__(self, message: str, *, response: Response, body: object | None, run_id: str | None = None) -> None:
        super().__init__(message, _request_of(response), body=body)
        self.response = response
        self._run_id = run_id

    @property
    def error_type(self) -> str | None:
        """What kind of error, in the server's words."""
        return self._text("error_type", "type", "code")

    @property
    def detail(self) -> str | None:
        """More about it."""
        return self._text("detail")

    @property
    def run_id(self) -> str | None:
        """The run that failed."""
        return self._text("run_id") or self._run_id

    def _text(self, *names: str) -> str | None:
        if not isinstance(self.body, dict):
            return None
        body = cast("dict[str, object]", self.body)
        inner = body.get("error")
        places = (body, cast("dict[str, object]", inner)) if isinstance(inner, dict) else (body,)
        found = (place[name] for place in places for name in names if isinstance(place.get(name), str))
        return cast("str | None", next(found, None))


class StreamCancelledError(StreamError):
    """An event stream reported that the work was cancelled: raised at its end, after all of its events."""


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def class_for(status: int) -> type[APIStatusError]:
    """The class of error for a status."""
    return _BY_STATUS.get(status) or (InternalServerError if status >= 500 else APIStatusError)


def request_id(response: Response) -> str | None:
    """What the server calls the request in its logs."""
    names = ("x-request-id", "request-id", "x-correlation-id", "x-trace-id")
    return next((response.headers[name] for name in names if name in response.headers), None)


def _request_of(response: Response) -> Request | None:
    try:
        return response.request
    except RuntimeError:  # a response made by hand, in a test
        return None

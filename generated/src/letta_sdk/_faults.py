"""From the exceptions of the HTTP library to errors of this package: no other module knows both.

Importing this costs nothing: the HTTP library is looked at once it has raised something.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ._errors import APIConnectionError, APIError, APITimeoutError
from ._retry import Fault

if TYPE_CHECKING:
    from httpx2 import Request, RequestError, Response


def fault_of(error: RequestError) -> Fault:
    """What an exception of the HTTP library says about the request."""
    import httpx2

    if isinstance(error, httpx2.ConnectError | httpx2.ConnectTimeout | httpx2.PoolTimeout | httpx2.ProxyError):
        return "unsent"
    if isinstance(error, httpx2.TimeoutException):
        return "timeout"
    return "broken" if isinstance(error, httpx2.NetworkError | httpx2.RemoteProtocolError) else "other"


def connection_error(error: RequestError, title: str) -> APIConnectionError:
    """Our error for an exception of the HTTP library.

    Args:
        error: What was raised.
        title: The method and the path of the request.
    """
    import httpx2

    said = " ".join(str(error).split()) or type(error).__name__
    request = _request_of(error)
    if not isinstance(error, httpx2.TimeoutException):
        return APIConnectionError(message=f"{title}: {said}", request=request)
    waits: dict[type[Exception], str] = {
        httpx2.ConnectTimeout: "a connection",
        httpx2.PoolTimeout: "a connection of the pool to become free",
        httpx2.WriteTimeout: "the server to take the request",
    }
    awaited = waits.get(type(error), "the server to answer")
    return APITimeoutError(request, message=f"{title}: timed out waiting for {awaited}")


def title_of(response: Response) -> str:
    """The method and the path of the request that was answered."""
    return f"{response.request.method} {response.request.url.path}"


@contextmanager
def our_errors(title: str) -> Iterator[None]:
    """Turn exceptions of the HTTP library into ours.

    Args:
        title: The method and the path of the request.

    Raises:
        APIConnectionError: The connection broke, or was closed.
        APITimeoutError: Time ran out.
    """
    try:
        yield
    except (APIError, GeneratorExit):
        raise
    except Exception as error:
        import httpx2

        if isinstance(error, httpx2.RequestError):
            raise connection_error(error, title) from error
        if isinstance(error, httpx2.StreamError):
            raise APIConnectionError(message=f"{title}: the answer was closed or read before") from error
        raise


def _request_of(error: RequestError) -> Request | None:
    try:
        return error.request
    except RuntimeError:  # raised outside of a request
        return None

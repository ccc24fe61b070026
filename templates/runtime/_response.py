"""HTTP answers, for those who want more than the result: status, headers, bytes.

`client.things.with_raw_response.retrieve(...)` gives an `APIResponse` that has been read, and
`with client.things.with_streaming_response.retrieve(...) as response` one that is read as you go, and closed at the
end. `parse()` gives what the method gives otherwise.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from ._errors import request_id
from ._faults import our_errors, title_of
from ._omit import Omit, omit

if TYPE_CHECKING:
    from datetime import timedelta
    from typing import Self

    from httpx2 import URL, Headers, Request, Response

T = TypeVar("T")
A = TypeVar("A")


class _Response(Generic[T]):
    """What answers have in common.

    Args:
        response: The answer, as the HTTP library has it.
        finish: Makes the result from it.
        title: What was called, for errors.
        streams: The result is a stream, which reads the answer itself.

    Attributes:
        http_response: The answer, as the HTTP library has it.
    """

    def __init__(self, response: Response, finish: Callable[[Response], T], title: str, *, streams: bool) -> None:
        self.http_response = response
        self._finish = finish
        self._title = title
        self._streams = streams
        self._parsed: T | Omit = omit

    def _result(self) -> T:
        """The result, made once: a stream cannot be read twice."""
        if isinstance(self._parsed, Omit):
            self._parsed = self._finish(self.http_response)
        return self._parsed

    def _read_as(self, kind: type[A]) -> A:
        """The body as a type of the caller's choice."""
        from ._freehand import as_call

        operation = as_call(self.method, self.url.path, kind, {}).operation
        read: A = operation.decoder.read(self.http_response.content, self.http_response)
        return read

    @property
    def status_code(self) -> int:
        """The status."""
        return self.http_response.status_code

    @property
    def headers(self) -> Headers:
        """The headers."""
        return self.http_response.headers

    @property
    def http_request(self) -> Request:
        """The request, as it was sent."""
        return self.http_response.request

    @property
    def method(self) -> str:
        """The method of the request."""
        return self.http_request.method

    @property
    def url(self) -> URL:
        """Where the request went."""
        return self.http_request.url

    @property
    def http_version(self) -> str:
        """The version of the protocol."""
        return self.http_response.http_version

    @property
    def elapsed(self) -> timedelta:
        """How long it took, once the answer has been read."""
        return self.http_response.elapsed

    @property
    def is_closed(self) -> bool:
        """Whether the answer was closed."""
        return self.http_response.is_closed

    @property
    def request_id(self) -> str | None:
        """What the server calls the request in its logs."""
        return request_id(self.http_response)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{self.status_code}] {self._title}>"


class APIResponse(_Response[T]):
    """An HTTP answer."""

    @overload
    def parse(self) -> T: ...
    @overload
    def parse(self, *, to: type[A]) -> A: ...
    def parse(self, *, to: type[Any] | None = None) -> Any:
        """What the method gives without `with_raw_response`.

        Args:
            to: Read the body as this type instead: a model, `dict`, `str`, `bytes`, ...

        Raises:
            ResponseValidationError: The body is not of that type.
        """
        if to is not None or not self._streams:
            self.read()
        return self._result() if to is None else self._read_as(to)

    def read(self) -> bytes:
        """The whole body."""
        with our_errors(title_of(self.http_response)):
            return self.http_response.read()

    def text(self) -> str:
        """The whole body as text."""
        self.read()
        return self.http_response.text

    def json(self) -> Any:
        """The whole body as JSON, not validated."""
        self.read()
        return self.http_response.json()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body in pieces."""
        with our_errors(title_of(self.http_response)):
            yield from self.http_response.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """The body as text in pieces."""
        with our_errors(title_of(self.http_response)):
            yield from self.http_response.iter_text(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """The lines of the body."""
        with our_errors(title_of(self.http_response)):
            yield from self.http_response.iter_lines()

    def close(self) -> None:
        """Close the answer; what was not read is lost."""
        self.http_response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncAPIResponse(_Response[T]):
    """An HTTP answer."""

    @overload
    async def parse(self) -> T: ...
    @overload
    async def parse(self, *, to: type[A]) -> A: ...
    async def parse(self, *, to: type[Any] | None = None) -> Any:
        """What the method gives without `with_raw_response`.

        Args:
            to: Read the body as this type instead: a model, `dict`, `str`, `bytes`, ...

        Raises:
            ResponseValidationError: The body is not of that type.
        """
        if to is not None or not self._streams:
            await self.read()
        return self._result() if to is None else self._read_as(to)

    async def read(self) -> bytes:
        """The whole body."""
        with our_errors(title_of(self.http_response)):
            return await self.http_response.aread()

    async def text(self) -> str:
        """The whole body as text."""
        await self.read()
        return self.http_response.text

    async def json(self) -> Any:
        """The whole body as JSON, not validated."""
        await self.read()
        return self.http_response.json()

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The body in pieces."""
        with our_errors(title_of(self.http_response)):
            async for piece in self.http_response.aiter_bytes(chunk_size):
                yield piece

    async def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """The body as text in pieces."""
        with our_errors(title_of(self.http_response)):
            async for piece in self.http_response.aiter_text(chunk_size):
                yield piece

    async def iter_lines(self) -> AsyncIterator[str]:
        """The lines of the body."""
        with our_errors(title_of(self.http_response)):
            async for line in self.http_response.aiter_lines():
                yield line

    async def close(self) -> None:
        """Close the answer; what was not read is lost."""
        await self.http_response.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

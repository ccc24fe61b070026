"""The clients that generated clients derive from: they make calls, and know nothing of any particular API.

In: an operation and the values for it. Out: what the operation promises - an answer, a page, a stream. A client is safe
to share between threads or tasks; copies made by `with_options` share its connections.

To read on: `_request.py` makes a call ready to be sent, `_exchange.py` says what happens until there is an answer,
`_transport.py` does it, `_parse.py` reads the answer, `_pagination.py` and `_streaming.py` are what users iterate over.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar, cast, overload

from ._base_client import BaseClient, Values
from ._forms import C, R
from ._freehand import RequestOptions, as_call
from ._info import ClientInfo
from ._omit import Omit
from ._operation import Operation
from ._pages import START, Progress
from ._pagination import AsyncPage, AsyncPages, Page, first_page
from ._request import Call
from ._response import APIResponse, AsyncAPIResponse
from ._streaming import AsyncStream, Stream

if TYPE_CHECKING:
    from typing import Self, Unpack

    from httpx2 import AsyncClient as AsyncHTTPClient
    from httpx2 import Client as HTTPClient
    from httpx2 import Response

    from ._transport import AsyncTransport, SyncTransport

T = TypeVar("T")
S = TypeVar("S")
A = TypeVar("A")


class SyncClient(BaseClient[R, C]):
    """A client whose calls wait for their answers."""

    _transport: SyncTransport

    def call(self, operation: Operation[T], **values: Unpack[Values]) -> T:
        """Call an operation, and give its answer."""
        return cast(T, self._run(Call(operation, **values), self._answer))

    def page(self, operation: Operation[T], **values: Unpack[Values]) -> Page[T]:
        """Call an operation that answers in pages, and give the first page."""
        call, progress = first_page(Call(operation, **values))
        return self._run(call, partial(self._as_page, progress=progress))

    def stream(self, operation: Operation[T], **values: Unpack[Values]) -> Stream[T]:
        """Call an operation that answers with events, and give their stream."""
        return self._run(Call(operation, **values), self._as_stream, streams=True)

    def call_or_stream(
        self,
        operation: Operation[T],
        streaming: Operation[S],
        chosen: bool | Omit | None,
        default: bool,
        /,
        **values: Unpack[Values],
    ) -> Stream[S, T] | T:
        """Call an operation that answers in either way, as the argument says that was passed for it."""
        wants_stream = default if chosen is None or isinstance(chosen, Omit) else chosen
        if wants_stream:
            return cast("Stream[S, T]", self.stream(streaming, **values))
        return self.call(operation, **values)

    @overload
    def request(self, method: str, path: str, *, cast_to: type[A], **options: Unpack[RequestOptions]) -> A: ...
    @overload
    def request(self, method: str, path: str, *, cast_to: Any = None, **options: Unpack[RequestOptions]) -> Any: ...
    def request(self, method: str, path: str, *, cast_to: Any = None, **options: Unpack[RequestOptions]) -> Any:
        """Call an operation that has no method here.

        Args:
            method: HTTP method.
            path: Path from the base URL on, with arguments already percent-encoded.
            cast_to: Type of the answer: a model, `dict`, `str`, `bytes`, ...; None: JSON that is not validated.
            options: Query, body, headers, timeout.
        """
        return self._run(as_call(method, path, cast_to, options), self._answer)

    @property
    def with_streaming_response(self) -> C:
        """The same client, whose methods give a context manager for the HTTP answer, which is read as you go."""
        return cast("C", self.in_form("streaming"))

    def close(self) -> None:
        """Close all connections, also those of copies; an HTTP client that was passed in, too."""
        self._transport.close()

    def is_closed(self) -> bool:
        """Whether the client was closed."""
        return self._transport.is_closed

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _connect(self, info: ClientInfo, http_client: HTTPClient | None) -> SyncTransport:
        from ._transport import SyncTransport

        return SyncTransport(info, http_client)

    def _page(self, call: Call, progress: Progress = START) -> Page[Any]:
        return self._as_page(call, self._transport.send(self._prepare(call, streams=False)), progress)

    def _as_page(self, call: Call, response: Response, progress: Progress = START) -> Page[Any]:
        return Page(self._answer(call, response), call, self.in_form("result"), progress)

    def _as_stream(self, call: Call, response: Response) -> Stream[Any]:
        return Stream(response, self._reader(call), self._open, self.max_retries)

    def _open(self, call: Call) -> Response:
        """Send a call, and give the answer, which has not been read."""
        return self._transport.send(self._prepare(call, streams=True))

    def _run(self, call: Call, finish: Callable[[Call, Response], A], *, streams: bool = False) -> A:
        """Make a call, and give its result in the form that the client gives results in."""
        if self._form == "result":
            return finish(call, self._transport.send(self._prepare(call, streams=streams)))
        send = partial(self._unparsed, call, finish, streams)
        if self._form == "raw":
            return cast(A, send())
        from ._response_context import ResponseContext

        return cast(A, ResponseContext(send))

    def _unparsed(self, call: Call, finish: Callable[[Call, Response], A], streams: bool) -> APIResponse[A]:
        response = self._transport.send(self._prepare(call, streams=streams))
        return APIResponse(response, partial(finish, call), call.operation.name, streams=streams)


class AsyncClient(BaseClient[R, C]):
    """A client whose calls are awaited."""

    _transport: AsyncTransport

    async def call(self, operation: Operation[T], **values: Unpack[Values]) -> T:
        """Call an operation, and give its answer."""
        return cast(T, await self._run(Call(operation, **values), self._answer))

    def page(self, operation: Operation[T], **values: Unpack[Values]) -> AsyncPages[T]:
        """Prepare to call an operation that answers in pages: nothing is sent before the pages are used."""
        call, progress = first_page(Call(operation, **values))
        if self._form == "result":
            return AsyncPages(call, self, progress)
        return cast("AsyncPages[T]", self._run(call, partial(self._as_page, progress=progress)))

    async def stream(self, operation: Operation[T], **values: Unpack[Values]) -> AsyncStream[T]:
        """Call an operation that answers with events, and give their stream."""
        return await self._run(Call(operation, **values), self._as_stream, streams=True)

    async def call_or_stream(
        self,
        operation: Operation[T],
        streaming: Operation[S],
        chosen: bool | Omit | None,
        default: bool,
        /,
        **values: Unpack[Values],
    ) -> AsyncStream[S, T] | T:
        """Call an operation that answers in either way, as the argument says that was passed for it."""
        wants_stream = default if chosen is None or isinstance(chosen, Omit) else chosen
        if wants_stream:
            return cast("AsyncStream[S, T]", await self.stream(streaming, **values))
        return await self.call(operation, **values)

    @overload
    async def request(self, method: str, path: str, *, cast_to: type[A], **options: Unpack[RequestOptions]) -> A: ...
    @overload
    async def request(
        self, method: str, path: str, *, cast_to: Any = None, **options: Unpack[RequestOptions]
    ) -> Any: ...
    async def request(self, method: str, path: str, *, cast_to: Any = None, **options: Unpack[RequestOptions]) -> Any:
        """Call an operation that has no method here.

        Args:
            method: HTTP method.
            path: Path from the base URL on, with arguments already percent-encoded.
            cast_to: Type of the answer: a model, `dict`, `str`, `bytes`, ...; None: JSON that is not validated.
            options: Query, body, headers, timeout.
        """
        return await self._run(as_call(method, path, cast_to, options), self._answer)

    @property
    def with_streaming_response(self) -> C:
        """The same client, whose methods give a context manager for the HTTP answer, which is read as you go."""
        from ._response_context import AsyncStreamingView

        return cast("C", AsyncStreamingView(self.in_form("streaming")))

    async def close(self) -> None:
        """Close all connections, also those of copies; an HTTP client that was passed in, too."""
        await self._transport.close()

    aclose = close

    def is_closed(self) -> bool:
        """Whether the client was closed."""
        return self._transport.is_closed

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def _connect(self, info: ClientInfo, http_client: AsyncHTTPClient | None) -> AsyncTransport:
        from ._transport import AsyncTransport

        return AsyncTransport(info, http_client)

    async def _page(self, call: Call, progress: Progress = START) -> AsyncPage[Any]:
        return self._as_page(call, await self._transport.send(self._prepare(call, streams=False)), progress)

    def _as_page(self, call: Call, response: Response, progress: Progress = START) -> AsyncPage[Any]:
        return AsyncPage(self._answer(call, response), call, self.in_form("result"), progress)

    def _as_stream(self, call: Call, response: Response) -> AsyncStream[Any]:
        return AsyncStream(response, self._reader(call), self._open, self.max_retries)

    async def _open(self, call: Call) -> Response:
        """Send a call, and give the answer, which has not been read."""
        return await self._transport.send(self._prepare(call, streams=True))

    async def _run(self, call: Call, finish: Callable[[Call, Response], A], *, streams: bool = False) -> A:
        """Make a call, and give its result in the form that the client gives results in."""
        response = await self._transport.send(self._prepare(call, streams=streams))
        if self._form == "result":
            return finish(call, response)
        return cast(A, AsyncAPIResponse(response, partial(finish, call), call.operation.name, streams=streams))

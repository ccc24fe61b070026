"""Answers that are open for the length of a `with` block: what `with_streaming_response` gives.

In: a call that has not been made. Out: its answer, on entering the block; at the end of it, the answer is closed.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from types import TracebackType
from typing import Any, Generic, TypeVar

from ._response import APIResponse, AsyncAPIResponse

T = TypeVar("T")


class ResponseContext(Generic[T]):
    """Sends the request when its `with` block is entered, and closes the answer at the end of it.

    Args:
        send: Makes the call.
    """

    def __init__(self, send: Callable[[], APIResponse[T]]) -> None:
        self._send = send
        self._response: APIResponse[T] | None = None

    def __enter__(self) -> APIResponse[T]:
        self._response = self._send()
        return self._response

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._response is not None:
            self._response.close()


class AsyncResponseContext(Generic[T]):
    """Sends the request when its `async with` block is entered, and closes the answer at the end of it.

    Args:
        call: The call, not awaited yet.
    """

    def __init__(self, call: Awaitable[AsyncAPIResponse[T]]) -> None:
        self._call = call
        self._response: AsyncAPIResponse[T] | None = None

    async def __aenter__(self) -> AsyncAPIResponse[T]:
        self._response = await self._call
        return self._response

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._response is not None:
            await self._response.close()


def _in_context(method: Callable[..., Any], *args: Any, **kwargs: Any) -> AsyncResponseContext[Any]:
    return AsyncResponseContext(method(*args, **kwargs))


class AsyncStreamingView:
    """A resource (or a client) whose methods give context managers instead of coroutines.

    Args:
        inner: The resource, whose client gives answers that have not been read.
    """

    def __init__(self, inner: object) -> None:
        self._inner = inner

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._inner, name)
        if not callable(found):
            return AsyncStreamingView(found)
        return partial(_in_context, found)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._inner!r})"

"""What `with_raw_response` and `with_streaming_response` look like to type checkers.

Of every resource there is a class here and there, `AgentsForms` for `AgentsResource`, which only type checkers see: its
methods take the same arguments, and give the HTTP answer, whose `parse()` gives the result. There is one such class for
all four forms; `AgentsForms[Raw]` is what `client.agents.with_raw_response` is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from typing import Concatenate, Generic, ParamSpec, TypeAlias, overload

    from typing_extensions import TypeVar

    from ._pagination import AsyncPage, Page
    from ._response import APIResponse, AsyncAPIResponse
    from ._response_context import AsyncResponseContext, ResponseContext
    from ._streaming import AsyncStream, Stream

    P = ParamSpec("P")
    T = TypeVar("T")
    S = TypeVar("S")
    W = TypeVar("W")
    F = TypeVar("F")
    R = TypeVar("R", default=Any)
    C = TypeVar("C", default=Any)

    class Raw:
        """The answer has been read."""

    class Streaming:
        """The answer is read within a `with` block."""

    class AsyncRaw:
        """The answer has been read; the call is awaited."""

    class AsyncStreaming:
        """The answer is read within an `async with` block."""

    class Forms(Generic[F]):
        """A resource whose methods give HTTP answers."""

    class LooseForms(Forms[F]):
        """The same of a resource that has methods which are not generated."""

        def __getattr__(self, name: str) -> Any: ...

    _Awaited: TypeAlias = Coroutine[Any, Any, AsyncAPIResponse[T]]

    class Formed(Generic[P, T]):
        """A method that gives an HTTP answer for a `T`, in the form of its resource."""

        def __init__(self, method: Callable[Concatenate[Any, P], T]) -> None: ...

        @overload
        def __get__(self, instance: Forms[Raw], owner: Any) -> Callable[P, APIResponse[T]]: ...
        @overload
        def __get__(self, instance: Forms[Streaming], owner: Any) -> Callable[P, ResponseContext[T]]: ...
        @overload
        def __get__(
            self: Formed[P, Page[S]], instance: Forms[AsyncRaw], owner: Any
        ) -> Callable[P, _Awaited[AsyncPage[S]]]: ...
        @overload
        def __get__(
            self: Formed[P, Stream[S, W]], instance: Forms[AsyncRaw], owner: Any
        ) -> Callable[P, _Awaited[AsyncStream[S, W]]]: ...
        @overload
        def __get__(self, instance: Forms[AsyncRaw], owner: Any) -> Callable[P, _Awaited[T]]: ...
        @overload
        def __get__(
            self: Formed[P, Page[S]], instance: Forms[AsyncStreaming], owner: Any
        ) -> Callable[P, AsyncResponseContext[AsyncPage[S]]]: ...
        @overload
        def __get__(
            self: Formed[P, Stream[S, W]], instance: Forms[AsyncStreaming], owner: Any
        ) -> Callable[P, AsyncResponseContext[AsyncStream[S, W]]]: ...
        @overload
        def __get__(self, instance: Forms[AsyncStreaming], owner: Any) -> Callable[P, AsyncResponseContext[T]]: ...
        def __get__(self, instance: Any, owner: Any) -> Any: ...

    class InForms(Generic[R, C]):
        """What comes in the forms `R` (raw) and `C` (in a context)."""

else:
    R = C = None

    class InForms:
        """What comes in several forms, of which nothing is known at run time."""

        def __class_getitem__(cls, forms: object) -> type:
            return cls

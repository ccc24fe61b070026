"""What resources have in common: they hold their client, and those below are made when they are first used."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, overload

from ._forms import C, InForms, R

if TYPE_CHECKING:
    from typing import Self

    from ._client import AsyncClient, SyncClient

T = TypeVar("T")


class Child(Generic[T]):
    """A resource below a resource or a client: loaded and made when it is first used, and kept.

    Args:
        module: Where its class is, relative to the package of the class above.
        name: The name of the class.
    """

    def __init__(self, module: str, name: str) -> None:
        self._module = module
        self._class = name

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name
        self._package = sys.modules[owner.__module__].__package__

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self, instance: object, owner: type) -> T: ...
    def __get__(self, instance: object, owner: type) -> Self | T:
        if instance is None:
            return self
        kind: Any = getattr(import_module(self._module, self._package), self._class)
        # A client has no client: it is one.
        made: T = instance.__dict__.setdefault(self._name, kind(getattr(instance, "_client", instance)))
        return made


class Resource(InForms[R, C]):
    """Methods that belong together.

    Args:
        client: Makes the calls.
    """

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> R:
        """The same methods, which give the HTTP answer with status and headers; its `parse()` gives the result."""
        return cast("R", type(self)(self._client.in_form("raw")))

    @property
    def with_streaming_response(self) -> C:
        """The same methods, which give a context manager for the HTTP answer, whose body is read as you go."""
        return cast("C", type(self)(self._client.in_form("streaming")))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"


class AsyncResource(InForms[R, C]):
    """Methods that belong together.

    Args:
        client: Makes the calls.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> R:
        """The same methods, which give the HTTP answer with status and headers; its `parse()` gives the result."""
        return cast("R", type(self)(self._client.in_form("raw")))

    @property
    def with_streaming_response(self) -> C:
        """The same methods, which give a context manager for the HTTP answer, whose body is read as you go."""
        from ._response_context import AsyncStreamingView

        return cast("C", AsyncStreamingView(type(self)(self._client.in_form("streaming"))))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

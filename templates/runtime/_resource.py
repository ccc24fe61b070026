"""What resources have in common: they hold their client, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ._forms import C, InForms, R

if TYPE_CHECKING:
    from ._client import AsyncClient, SyncClient


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

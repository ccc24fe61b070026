"""The clients of Messages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, overload

from messages import _client, models
from messages._info import ClientInfo
from messages._omit import Omit, omit
from messages._operation import Operation
from messages._options import Body, Headers, Options, Query
from messages._resource import Child
from messages._version import __version__

if TYPE_CHECKING:
    import httpx2
    from messages._forms import F, AsyncRaw, AsyncStreaming, Formed, LooseForms, Raw, Streaming
    from messages._options import Timeout
    from messages.resources.runs import AsyncRunsResource, RunsForms, RunsResource
    from messages.resources.threads import AsyncThreadsResource, ThreadsForms, ThreadsResource

INFO = ClientInfo(
    package="messages",
    version=__version__,
    base_url_env="MESSAGES_BASE_URL",
    log_env="MESSAGES_LOG",
    timeout=60.0,
    connect_timeout=10.0,
    max_retries=2,
)
"""What is particular about this API."""

_SEARCH: Operation[dict[str, float]] = Operation(
    "POST",
    "/v1/search",
    answer=lambda: dict[str, float],
    body="json",
    body_required=True,
    body_type=lambda: models.SearchRequest,
)


class Messages(_client.SyncClient["MessagesForms[Raw]", "MessagesForms[Streaming]"]):
    """The client of Messages."""

    def __init__(
        self,
        *,
        base_url: str | None = None,
        timeout: Timeout | float | None | Omit = omit,
        stream_timeout: Timeout | float | None | Omit = omit,
        max_retries: int | None = None,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        http_client: httpx2.Client | None = None,
        strict: bool = False,
        validate_requests: bool = False,
    ) -> None:
        """Make a client; it opens no connection before its first call.

        Args:
            base_url: Read from MESSAGES_BASE_URL by default.
            timeout: Seconds, or a `Timeout`; None waits without limit.
            stream_timeout: The same between two pieces of an event stream.
            max_retries: How often a request may be sent again.
            default_headers: Sent with every request.
            default_query: Sent with every request.
            http_client: An `httpx2.Client` to send with.
            strict: Refuse answers that deviate from the API description instead of reading them as far as they go.
            validate_requests: Check bodies against the API description before they are sent.
        """
        super().__init__(
            INFO,
            base_url=base_url,
            timeout=timeout,
            stream_timeout=stream_timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict=strict,
            validate_requests=validate_requests,
            header_options={},
        )

    runs: Child[RunsResource] = Child(".resources.runs", "RunsResource")
    """`client.runs`"""
    threads: Child[ThreadsResource] = Child(".resources.threads", "ThreadsResource")
    """`client.threads`"""

    @overload
    def search(
        self,
        *,
        text: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> dict[str, float]: ...

    @overload
    def search(
        self,
        *,
        vector: Sequence[float],
        text: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> dict[str, float]: ...

    def search(
        self,
        *,
        text: str | Omit = omit,
        vector: Sequence[float] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> dict[str, float]:
        """Search.

        POST /v1/search
        """
        return self.call(
            _SEARCH,
            body={"text": text, "vector": vector},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class MessagesForms(LooseForms[F]):
        runs: RunsForms[F]
        threads: ThreadsForms[F]
        search: Formed[..., dict[str, float]]


class AsyncMessages(_client.AsyncClient["MessagesForms[AsyncRaw]", "MessagesForms[AsyncStreaming]"]):
    """The asynchronous client of Messages."""

    def __init__(
        self,
        *,
        base_url: str | None = None,
        timeout: Timeout | float | None | Omit = omit,
        stream_timeout: Timeout | float | None | Omit = omit,
        max_retries: int | None = None,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        http_client: httpx2.AsyncClient | None = None,
        strict: bool = False,
        validate_requests: bool = False,
    ) -> None:
        """Make a client; it opens no connection before its first call.

        Args:
            base_url: Read from MESSAGES_BASE_URL by default.
            timeout: Seconds, or a `Timeout`; None waits without limit.
            stream_timeout: The same between two pieces of an event stream.
            max_retries: How often a request may be sent again.
            default_headers: Sent with every request.
            default_query: Sent with every request.
            http_client: An `httpx2.AsyncClient` to send with.
            strict: Refuse answers that deviate from the API description instead of reading them as far as they go.
            validate_requests: Check bodies against the API description before they are sent.
        """
        super().__init__(
            INFO,
            base_url=base_url,
            timeout=timeout,
            stream_timeout=stream_timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict=strict,
            validate_requests=validate_requests,
            header_options={},
        )

    runs: Child[AsyncRunsResource] = Child(".resources.runs", "AsyncRunsResource")
    """`client.runs`"""
    threads: Child[AsyncThreadsResource] = Child(".resources.threads", "AsyncThreadsResource")
    """`client.threads`"""

    @overload
    async def search(
        self,
        *,
        text: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> dict[str, float]: ...

    @overload
    async def search(
        self,
        *,
        vector: Sequence[float],
        text: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> dict[str, float]: ...

    async def search(
        self,
        *,
        text: str | Omit = omit,
        vector: Sequence[float] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> dict[str, float]:
        """Search.

        POST /v1/search
        """
        return await self.call(
            _SEARCH,
            body={"text": text, "vector": vector},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

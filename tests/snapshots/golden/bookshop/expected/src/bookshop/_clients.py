"""The clients of Bookshop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from bookshop import _client
from bookshop._info import ApiKey, ClientInfo
from bookshop._omit import Omit, omit
from bookshop._options import Headers, Query
from bookshop._resource import Child
from bookshop._version import __version__

if TYPE_CHECKING:
    import httpx2
    from bookshop._forms import F, AsyncRaw, AsyncStreaming, LooseForms, Raw, Streaming
    from bookshop._options import Timeout
    from bookshop.resources.books import AsyncBooksResource, BooksForms, BooksResource

INFO = ClientInfo(
    package="bookshop",
    version=__version__,
    environments={"production": "https://books.example/v2", "test": "https://eu.books.example/v2"},
    api_key=ApiKey(env="BOOKSHOP_API_KEY", place="header", name="X-Key", prefix=""),
    base_url_env="BOOKSHOP_BASE_URL",
    log_env="BOOKSHOP_LOG",
    timeout=60.0,
    connect_timeout=10.0,
    max_retries=2,
)
"""What is particular about this API."""


class Bookshop(_client.SyncClient["BookshopForms[Raw]", "BookshopForms[Streaming]"]):
    """The client of Bookshop."""

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        environment: Literal["production", "test"] | None = None,
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
            api_key: Read from BOOKSHOP_API_KEY by default.
            base_url: Read from BOOKSHOP_BASE_URL by default.
            environment: Which server to use if there is no base URL; production by default.
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
            api_key=api_key,
            base_url=base_url,
            environment=environment,
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

    books: Child[BooksResource] = Child(".resources.books", "BooksResource")
    """`client.books`"""


if TYPE_CHECKING:

    class BookshopForms(LooseForms[F]):
        books: BooksForms[F]


class AsyncBookshop(_client.AsyncClient["BookshopForms[AsyncRaw]", "BookshopForms[AsyncStreaming]"]):
    """The asynchronous client of Bookshop."""

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        environment: Literal["production", "test"] | None = None,
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
            api_key: Read from BOOKSHOP_API_KEY by default.
            base_url: Read from BOOKSHOP_BASE_URL by default.
            environment: Which server to use if there is no base URL; production by default.
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
            api_key=api_key,
            base_url=base_url,
            environment=environment,
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

    books: Child[AsyncBooksResource] = Child(".resources.books", "AsyncBooksResource")
    """`client.books`"""

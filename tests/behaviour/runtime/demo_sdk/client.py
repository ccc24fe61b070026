"""The clients of the demo API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from . import _client
from ._errors import APIStatusError, ConflictError
from ._info import ApiKey, ClientInfo
from ._omit import Omit, omit
from ._options import Headers, Query

if TYPE_CHECKING:
    import httpx2

    from .things import AsyncThingsResource, ThingsResource


class BusyError(ConflictError):
    """409: something else is going on."""

    @classmethod
    def describes(cls, status: int, body: object) -> bool:
        return status == 409 and "busy" in str(body)


def _error_classes() -> list[type[APIStatusError]]:
    return [BusyError]


INFO = ClientInfo(
    package="demo-sdk",
    version="1.2.3",
    environments={"cloud": "https://demo.invalid", "local": "http://localhost:8283"},
    api_key=ApiKey("DEMO_API_KEY"),
    base_url_env="DEMO_BASE_URL",
    log_env="DEMO_LOG",
    headers={"X-Compatible": "1.12.1"},
    header_options={"project": "X-Project", "user_id": "user_id"},
    timeout=5.0,
    connect_timeout=2.0,
    retry_conflicts="please retry",
    final_errors="exceeded-quota|-usage-exceeded",
    secrets=("secrets",),
    error_classes=_error_classes,
)


class Demo(_client.SyncClient):
    """The client of the demo API."""

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | httpx2.URL | None = None,
        environment: Literal["cloud", "local"] | None = None,
        project: str | None = None,
        user_id: str | None = None,
        timeout: httpx2.Timeout | float | Omit | None = omit,
        max_retries: int | None = None,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        http_client: httpx2.Client | None = None,
        strict: bool = False,
    ) -> None:
        super().__init__(
            INFO,
            api_key=api_key,
            base_url=base_url,
            environment=environment,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict=strict,
            header_options={"project": project, "user_id": user_id},
        )

    @cached_property
    def things(self) -> ThingsResource:
        """Things."""
        from .things import ThingsResource

        return ThingsResource(self)


class AsyncDemo(_client.AsyncClient):
    """The asynchronous client of the demo API."""

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | httpx2.URL | None = None,
        environment: Literal["cloud", "local"] | None = None,
        project: str | None = None,
        user_id: str | None = None,
        timeout: httpx2.Timeout | float | Omit | None = omit,
        max_retries: int | None = None,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        http_client: httpx2.AsyncClient | None = None,
        strict: bool = False,
    ) -> None:
        super().__init__(
            INFO,
            api_key=api_key,
            base_url=base_url,
            environment=environment,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict=strict,
            header_options={"project": project, "user_id": user_id},
        )

    @cached_property
    def things(self) -> AsyncThingsResource:
        """Things."""
        from .things import AsyncThingsResource

        return AsyncThingsResource(self)

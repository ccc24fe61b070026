"""The resource `client.jobs.active`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._page_schemes import Cursor, Onward
from letta_sdk._pagination import AsyncPages, Page
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_LIST: Operation[models.Job] = Operation(
    "GET",
    "/v1/jobs/active",
    answer=lambda: models.Job,
    errors={"422": lambda: models.HTTPValidationError},
    page=Cursor(
        "",
        after="after",
        before="before",
        limit="limit",
        onward=(Onward("before", when={"ascending": False}), Onward("after")),
    ),
)


class ActiveResource(Resource["ActiveForms[Raw]", "ActiveForms[Streaming]"]):
    """The calls of `client.jobs.active`."""

    @deprecated("the API marks this operation as deprecated")
    def list(
        self,
        *,
        source_id: str | None | Omit = omit,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        ascending: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.Job]:
        """List Active Jobs.

        List all active jobs.

        Args:
            source_id: Deprecated: Use `folder_id` parameter instead. Only list jobs associated with the source.
            before: Cursor for pagination.
            after: Cursor for pagination.
            limit: Limit for pagination (default: 50).
            ascending: Whether to sort jobs oldest to newest (True, default) or newest to oldest (False).

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/jobs/active
        """
        return self._client.page(
            _LIST,
            query={"source_id": source_id, "before": before, "after": after, "limit": limit, "ascending": ascending},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class ActiveForms(Forms[F]):
        list = Formed(ActiveResource.list)


class AsyncActiveResource(AsyncResource["ActiveForms[AsyncRaw]", "ActiveForms[AsyncStreaming]"]):
    """The calls of `client.jobs.active`."""

    @deprecated("the API marks this operation as deprecated")
    def list(
        self,
        *,
        source_id: str | None | Omit = omit,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        ascending: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.Job]:
        """List Active Jobs.

        List all active jobs.

        Args:
            source_id: Deprecated: Use `folder_id` parameter instead. Only list jobs associated with the source.
            before: Cursor for pagination.
            after: Cursor for pagination.
            limit: Limit for pagination (default: 50).
            ascending: Whether to sort jobs oldest to newest (True, default) or newest to oldest (False).

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/jobs/active
        """
        return self._client.page(
            _LIST,
            query={"source_id": source_id, "before": before, "after": after, "limit": limit, "ascending": ascending},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

"""The resource `client.runs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from messages import models
from messages._omit import Omit, omit
from messages._operation import Operation
from messages._options import Body, Headers, Options, Query
from messages._page_schemes import Offset
from messages._pagination import AsyncPages, Page
from messages._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from messages._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from messages._options import Timeout

_LIST: Operation[models.GetV1RunsResponseRunsItem] = Operation(
    "GET",
    "/v1/runs/",
    answer=lambda: models.GetV1RunsResponseRunsItem,
    page=Offset("runs", has_more="has_more", limit="limit", offset="offset"),
)


class RunsResource(Resource["RunsForms[Raw]", "RunsForms[Streaming]"]):
    """The calls of `client.runs`."""

    def list(
        self,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.GetV1RunsResponseRunsItem]:
        """List runs.

        GET /v1/runs/
        """
        return self._client.page(
            _LIST,
            query={"offset": offset, "limit": limit},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class RunsForms(Forms[F]):
        list = Formed(RunsResource.list)


class AsyncRunsResource(AsyncResource["RunsForms[AsyncRaw]", "RunsForms[AsyncStreaming]"]):
    """The calls of `client.runs`."""

    def list(
        self,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.GetV1RunsResponseRunsItem]:
        """List runs.

        GET /v1/runs/
        """
        return self._client.page(
            _LIST,
            query={"offset": offset, "limit": limit},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

"""The resource `client.runs.steps`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

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

_LIST: Operation[models.Step] = Operation(
    "GET",
    "/v1/runs/{run_id}/steps",
    answer=lambda: models.Step,
    errors={"422": lambda: models.HTTPValidationError},
    page=Cursor("", after="after", before="before", limit="limit", onward=(Onward("after", until="before"),)),
)


class StepsResource(Resource["StepsForms[Raw]", "StepsForms[Streaming]"]):
    """The calls of `client.runs.steps`."""

    def list(
        self,
        run_id: str,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.Step]:
        """List Steps For Run.

        Get steps associated with a run with filtering options.

        Args:
            before: Cursor for pagination.
            after: Cursor for pagination.
            limit: Maximum number of messages to return (default: 100).
            order: Sort order for steps by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/runs/{run_id}/steps
        """
        return self._client.page(
            _LIST,
            path={"run_id": run_id},
            query={"before": before, "after": after, "limit": limit, "order": order, "order_by": order_by},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class StepsForms(Forms[F]):
        list = Formed(StepsResource.list)


class AsyncStepsResource(AsyncResource["StepsForms[AsyncRaw]", "StepsForms[AsyncStreaming]"]):
    """The calls of `client.runs.steps`."""

    def list(
        self,
        run_id: str,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.Step]:
        """List Steps For Run.

        Get steps associated with a run with filtering options.

        Args:
            before: Cursor for pagination.
            after: Cursor for pagination.
            limit: Maximum number of messages to return (default: 100).
            order: Sort order for steps by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/runs/{run_id}/steps
        """
        return self._client.page(
            _LIST,
            path={"run_id": run_id},
            query={"before": before, "after": after, "limit": limit, "order": order, "order_by": order_by},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

"""The resource `client.runs.trace`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._page_schemes import Single
from letta_sdk._pagination import AsyncPages, Page
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_RETRIEVE: Operation[dict[str, Any]] = Operation(
    "GET",
    "/v1/runs/{run_id}/trace",
    answer=lambda: dict[str, Any],
    errors={"422": lambda: models.HTTPValidationError},
    page=Single(""),
)


class TraceResource(Resource["TraceForms[Raw]", "TraceForms[Streaming]"]):
    """The calls of `client.runs.trace`."""

    def retrieve(
        self,
        run_id: str,
        *,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[dict[str, Any]]:
        """Retrieve Trace For Run.

        Retrieve OTEL trace spans for a run.

        Returns a filtered set of spans relevant for observability:
        - agent_step: Individual agent reasoning steps
        - tool executions: Tool call spans
        - Root span: The top-level request span
        - time_to_first_token: TTFT measurement span

        Requires ClickHouse to be configured for trace storage.

        Args:
            limit: Maximum number of spans to return (default: 1000).

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/runs/{run_id}/trace
        """
        return self._client.page(
            _RETRIEVE,
            path={"run_id": run_id},
            query={"limit": limit},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class TraceForms(Forms[F]):
        retrieve = Formed(TraceResource.retrieve)


class AsyncTraceResource(AsyncResource["TraceForms[AsyncRaw]", "TraceForms[AsyncStreaming]"]):
    """The calls of `client.runs.trace`."""

    def retrieve(
        self,
        run_id: str,
        *,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[dict[str, Any]]:
        """Retrieve Trace For Run.

        Retrieve OTEL trace spans for a run.

        Returns a filtered set of spans relevant for observability:
        - agent_step: Individual agent reasoning steps
        - tool executions: Tool call spans
        - Root span: The top-level request span
        - time_to_first_token: TTFT measurement span

        Requires ClickHouse to be configured for trace storage.

        Args:
            limit: Maximum number of spans to return (default: 1000).

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/runs/{run_id}/trace
        """
        return self._client.page(
            _RETRIEVE,
            path={"run_id": run_id},
            query={"limit": limit},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

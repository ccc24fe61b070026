"""The resource `client.runs`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._page_schemes import Cursor, Onward
from letta_sdk._pagination import AsyncPages, Page
from letta_sdk._resource import AsyncResource, Child, Resource
from letta_sdk.lib.runs import AsyncRunsHelpers, RunsHelpers

if TYPE_CHECKING:
    from letta_sdk import types
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, LooseForms, Raw, Streaming
    from letta_sdk._options import Timeout
    from letta_sdk.resources.runs.active import ActiveForms, ActiveResource, AsyncActiveResource
    from letta_sdk.resources.runs.messages import AsyncMessagesResource, MessagesForms, MessagesResource
    from letta_sdk.resources.runs.metrics import AsyncMetricsResource, MetricsForms, MetricsResource
    from letta_sdk.resources.runs.steps import AsyncStepsResource, StepsForms, StepsResource
    from letta_sdk.resources.runs.trace import AsyncTraceResource, TraceForms, TraceResource
    from letta_sdk.resources.runs.usage import AsyncUsageResource, UsageForms, UsageResource

_ERRORS = {"422": lambda: models.HTTPValidationError}
_LIST: Operation[models.Run] = Operation(
    "GET",
    "/v1/runs/",
    answer=lambda: models.Run,
    errors=_ERRORS,
    page=Cursor("", after="after", before="before", limit="limit", onward=(Onward("before"),)),
)
_DELETE: Operation[Any] = Operation("DELETE", "/v1/runs/{run_id}", answer=lambda: Any, errors=_ERRORS)
_RETRIEVE: Operation[models.Run] = Operation("GET", "/v1/runs/{run_id}", answer=lambda: models.Run, errors=_ERRORS)


class RunsResource(RunsHelpers, Resource["RunsForms[Raw]", "RunsForms[Streaming]"]):
    """The calls of `client.runs`."""

    active: Child[ActiveResource] = Child(".active", "ActiveResource")
    """`client.runs.active`"""
    messages: Child[MessagesResource] = Child(".messages", "MessagesResource")
    """`client.runs.messages`"""
    metrics: Child[MetricsResource] = Child(".metrics", "MetricsResource")
    """`client.runs.metrics`"""
    steps: Child[StepsResource] = Child(".steps", "StepsResource")
    """`client.runs.steps`"""
    trace: Child[TraceResource] = Child(".trace", "TraceResource")
    """`client.runs.trace`"""
    usage: Child[UsageResource] = Child(".usage", "UsageResource")
    """`client.runs.usage`"""

    def list(
        self,
        *,
        agent_id: str | None | Omit = omit,
        agent_ids: Sequence[str] | None | Omit = omit,
        statuses: Sequence[str] | None | Omit = omit,
        background: bool | None | Omit = omit,
        stop_reason: types.StopReasonType | None | Omit = omit,
        conversation_id: str | None | Omit = omit,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        active: bool | Omit = omit,
        ascending: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.Run]:
        """List Runs.

        List all runs.

        Args:
            agent_id: The unique identifier of the agent associated with the run.
            agent_ids: Deprecated. The unique identifiers of the agents associated with the run. Deprecated in favor of
                agent_id field.
            statuses: Filter runs by status. Can specify multiple statuses.
            background: If True, filters for runs that were created in background mode.
            stop_reason: Filter runs by stop reason.
            conversation_id: Filter runs by conversation ID.
            before: Run ID cursor for pagination. Returns runs that come before this run ID in the specified sort order.
            after: Run ID cursor for pagination. Returns runs that come after this run ID in the specified sort order.
            limit: Maximum number of runs to return (default: 100).
            order: Sort order for runs by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').
            active: Filter for active runs. (default: False).
            ascending: Deprecated. Whether to sort agents oldest to newest (True) or newest to oldest (False, default).
                Deprecated in favor of order field.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/runs/
        """
        return self._client.page(
            _LIST,
            query={
                "agent_id": agent_id,
                "agent_ids": agent_ids,
                "statuses": statuses,
                "background": background,
                "stop_reason": stop_reason,
                "conversation_id": conversation_id,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "active": active,
                "ascending": ascending,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        run_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Any:
        """Delete Run.

        Delete a run by its run_id.

        Raises:
            UnprocessableEntityError: Validation Error.

        DELETE /v1/runs/{run_id}
        """
        return self._client.call(
            _DELETE, path={"run_id": run_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    def retrieve(
        self,
        run_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Run:
        """Retrieve Run.

        Get the status of a run.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/runs/{run_id}
        """
        return self._client.call(
            _RETRIEVE, path={"run_id": run_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )


if TYPE_CHECKING:

    class RunsForms(LooseForms[F]):
        active: ActiveForms[F]
        messages: MessagesForms[F]
        metrics: MetricsForms[F]
        steps: StepsForms[F]
        trace: TraceForms[F]
        usage: UsageForms[F]
        list = Formed(RunsResource.list)
        delete = Formed(RunsResource.delete)
        retrieve = Formed(RunsResource.retrieve)


class AsyncRunsResource(AsyncRunsHelpers, AsyncResource["RunsForms[AsyncRaw]", "RunsForms[AsyncStreaming]"]):
    """The calls of `client.runs`."""

    active: Child[AsyncActiveResource] = Child(".active", "AsyncActiveResource")
    """`client.runs.active`"""
    messages: Child[AsyncMessagesResource] = Child(".messages", "AsyncMessagesResource")
    """`client.runs.messages`"""
    metrics: Child[AsyncMetricsResource] = Child(".metrics", "AsyncMetricsResource")
    """`client.runs.metrics`"""
    steps: Child[AsyncStepsResource] = Child(".steps", "AsyncStepsResource")
    """`client.runs.steps`"""
    trace: Child[AsyncTraceResource] = Child(".trace", "AsyncTraceResource")
    """`client.runs.trace`"""
    usage: Child[AsyncUsageResource] = Child(".usage", "AsyncUsageResource")
    """`client.runs.usage`"""

    def list(
        self,
        *,
        agent_id: str | None | Omit = omit,
        agent_ids: Sequence[str] | None | Omit = omit,
        statuses: Sequence[str] | None | Omit = omit,
        background: bool | None | Omit = omit,
        stop_reason: types.StopReasonType | None | Omit = omit,
        conversation_id: str | None | Omit = omit,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        active: bool | Omit = omit,
        ascending: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.Run]:
        """List Runs.

        List all runs.

        Args:
            agent_id: The unique identifier of the agent associated with the run.
            agent_ids: Deprecated. The unique identifiers of the agents associated with the run. Deprecated in favor of
                agent_id field.
            statuses: Filter runs by status. Can specify multiple statuses.
            background: If True, filters for runs that were created in background mode.
            stop_reason: Filter runs by stop reason.
            conversation_id: Filter runs by conversation ID.
            before: Run ID cursor for pagination. Returns runs that come before this run ID in the specified sort order.
            after: Run ID cursor for pagination. Returns runs that come after this run ID in the specified sort order.
            limit: Maximum number of runs to return (default: 100).
            order: Sort order for runs by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').
            active: Filter for active runs. (default: False).
            ascending: Deprecated. Whether to sort agents oldest to newest (True) or newest to oldest (False, default).
                Deprecated in favor of order field.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/runs/
        """
        return self._client.page(
            _LIST,
            query={
                "agent_id": agent_id,
                "agent_ids": agent_ids,
                "statuses": statuses,
                "background": background,
                "stop_reason": stop_reason,
                "conversation_id": conversation_id,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "active": active,
                "ascending": ascending,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        run_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Any:
        """Delete Run.

        Delete a run by its run_id.

        Raises:
            UnprocessableEntityError: Validation Error.

        DELETE /v1/runs/{run_id}
        """
        return await self._client.call(
            _DELETE, path={"run_id": run_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    async def retrieve(
        self,
        run_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Run:
        """Retrieve Run.

        Get the status of a run.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/runs/{run_id}
        """
        return await self._client.call(
            _RETRIEVE, path={"run_id": run_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

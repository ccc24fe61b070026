"""The resource `client.internal.runs`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._page_schemes import Cursor, Onward
from letta_sdk._pagination import AsyncPages, Page
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk import types
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_LIST: Operation[models.Run] = Operation(
    "GET",
    "/v1/_internal_runs/",
    answer=lambda: models.Run,
    errors={"422": lambda: models.HTTPValidationError},
    page=Cursor("", after="after", before="before", limit="limit", onward=(Onward("before"),)),
)


class RunsResource(Resource["RunsForms[Raw]", "RunsForms[Streaming]"]):
    """The calls of `client.internal.runs`."""

    def list(
        self,
        *,
        run_id: str | None | Omit = omit,
        agent_id: str | None | Omit = omit,
        agent_ids: Sequence[str] | None | Omit = omit,
        statuses: Sequence[str] | None | Omit = omit,
        background: bool | None | Omit = omit,
        stop_reason: types.StopReasonType | None | Omit = omit,
        template_family: str | None | Omit = omit,
        step_count: int | None | Omit = omit,
        step_count_operator: types.ComparisonOperator | Omit = omit,
        tools_used: Sequence[str] | None | Omit = omit,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at", "duration"] | Omit = omit,
        active: bool | Omit = omit,
        ascending: bool | Omit = omit,
        project_id: str | None | Omit = omit,
        conversation_id: str | None | Omit = omit,
        duration_percentile: int | None | Omit = omit,
        duration_value: int | None | Omit = omit,
        duration_operator: Literal["gt", "lt", "eq"] | None | Omit = omit,
        start_date: dt.datetime | str | None | Omit = omit,
        end_date: dt.datetime | str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.Run]:
        """List Runs.

        List all runs.

        Args:
            run_id: Filter by a specific run ID.
            agent_id: The unique identifier of the agent associated with the run.
            agent_ids: Deprecated. The unique identifiers of the agents associated with the run. Deprecated in favor of
                agent_id field.
            statuses: Filter runs by status. Can specify multiple statuses.
            background: If True, filters for runs that were created in background mode.
            stop_reason: Filter runs by stop reason.
            template_family: Filter runs by template family (base_template_id).
            step_count: Filter runs by step count. Must be provided with step_count_operator.
            step_count_operator: Operator for step_count filter: 'eq' for equals, 'gte' for greater than or equal, 'lte'
                for less than or equal.
            tools_used: Filter runs that used any of the specified tools.
            before: Run ID cursor for pagination. Returns runs that come before this run ID in the specified sort order.
            after: Run ID cursor for pagination. Returns runs that come after this run ID in the specified sort order.
            limit: Maximum number of runs to return (default: 100).
            order: Sort order for runs by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').
            active: Filter for active runs. (default: False).
            ascending: Deprecated. Whether to sort agents oldest to newest (True) or newest to oldest (False, default).
                Deprecated in favor of order field.
            project_id: Filter runs by project ID.
            conversation_id: Filter runs by conversation ID.
            duration_percentile: Filter runs by duration percentile (1-100). Returns runs slower than this percentile.
            duration_value: Duration value in nanoseconds for filtering. Must be used with duration_operator.
            duration_operator: Comparison operator for duration filter: 'gt' (greater than), 'lt' (less than), 'eq'
                (equals).
            start_date: Filter runs created on or after this date (ISO 8601 format).
            end_date: Filter runs created on or before this date (ISO 8601 format).

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/_internal_runs/
        """
        return self._client.page(
            _LIST,
            query={
                "run_id": run_id,
                "agent_id": agent_id,
                "agent_ids": agent_ids,
                "statuses": statuses,
                "background": background,
                "stop_reason": stop_reason,
                "template_family": template_family,
                "step_count": step_count,
                "step_count_operator": step_count_operator,
                "tools_used": tools_used,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "active": active,
                "ascending": ascending,
                "project_id": project_id,
                "conversation_id": conversation_id,
                "duration_percentile": duration_percentile,
                "duration_value": duration_value,
                "duration_operator": duration_operator,
                "start_date": start_date,
                "end_date": end_date,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class RunsForms(Forms[F]):
        list = Formed(RunsResource.list)


class AsyncRunsResource(AsyncResource["RunsForms[AsyncRaw]", "RunsForms[AsyncStreaming]"]):
    """The calls of `client.internal.runs`."""

    def list(
        self,
        *,
        run_id: str | None | Omit = omit,
        agent_id: str | None | Omit = omit,
        agent_ids: Sequence[str] | None | Omit = omit,
        statuses: Sequence[str] | None | Omit = omit,
        background: bool | None | Omit = omit,
        stop_reason: types.StopReasonType | None | Omit = omit,
        template_family: str | None | Omit = omit,
        step_count: int | None | Omit = omit,
        step_count_operator: types.ComparisonOperator | Omit = omit,
        tools_used: Sequence[str] | None | Omit = omit,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at", "duration"] | Omit = omit,
        active: bool | Omit = omit,
        ascending: bool | Omit = omit,
        project_id: str | None | Omit = omit,
        conversation_id: str | None | Omit = omit,
        duration_percentile: int | None | Omit = omit,
        duration_value: int | None | Omit = omit,
        duration_operator: Literal["gt", "lt", "eq"] | None | Omit = omit,
        start_date: dt.datetime | str | None | Omit = omit,
        end_date: dt.datetime | str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.Run]:
        """List Runs.

        List all runs.

        Args:
            run_id: Filter by a specific run ID.
            agent_id: The unique identifier of the agent associated with the run.
            agent_ids: Deprecated. The unique identifiers of the agents associated with the run. Deprecated in favor of
                agent_id field.
            statuses: Filter runs by status. Can specify multiple statuses.
            background: If True, filters for runs that were created in background mode.
            stop_reason: Filter runs by stop reason.
            template_family: Filter runs by template family (base_template_id).
            step_count: Filter runs by step count. Must be provided with step_count_operator.
            step_count_operator: Operator for step_count filter: 'eq' for equals, 'gte' for greater than or equal, 'lte'
                for less than or equal.
            tools_used: Filter runs that used any of the specified tools.
            before: Run ID cursor for pagination. Returns runs that come before this run ID in the specified sort order.
            after: Run ID cursor for pagination. Returns runs that come after this run ID in the specified sort order.
            limit: Maximum number of runs to return (default: 100).
            order: Sort order for runs by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').
            active: Filter for active runs. (default: False).
            ascending: Deprecated. Whether to sort agents oldest to newest (True) or newest to oldest (False, default).
                Deprecated in favor of order field.
            project_id: Filter runs by project ID.
            conversation_id: Filter runs by conversation ID.
            duration_percentile: Filter runs by duration percentile (1-100). Returns runs slower than this percentile.
            duration_value: Duration value in nanoseconds for filtering. Must be used with duration_operator.
            duration_operator: Comparison operator for duration filter: 'gt' (greater than), 'lt' (less than), 'eq'
                (equals).
            start_date: Filter runs created on or after this date (ISO 8601 format).
            end_date: Filter runs created on or before this date (ISO 8601 format).

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/_internal_runs/
        """
        return self._client.page(
            _LIST,
            query={
                "run_id": run_id,
                "agent_id": agent_id,
                "agent_ids": agent_ids,
                "statuses": statuses,
                "background": background,
                "stop_reason": stop_reason,
                "template_family": template_family,
                "step_count": step_count,
                "step_count_operator": step_count_operator,
                "tools_used": tools_used,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "active": active,
                "ascending": ascending,
                "project_id": project_id,
                "conversation_id": conversation_id,
                "duration_percentile": duration_percentile,
                "duration_value": duration_value,
                "duration_operator": duration_operator,
                "start_date": start_date,
                "end_date": end_date,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

"""The resource `client.steps`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._page_schemes import Cursor, Onward
from letta_sdk._pagination import AsyncPages, Page
from letta_sdk._resource import AsyncResource, Child, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout
    from letta_sdk.resources.steps.feedback import AsyncFeedbackResource, FeedbackForms, FeedbackResource
    from letta_sdk.resources.steps.messages import AsyncMessagesResource, MessagesForms, MessagesResource
    from letta_sdk.resources.steps.metrics import AsyncMetricsResource, MetricsForms, MetricsResource
    from letta_sdk.resources.steps.trace import AsyncTraceResource, TraceForms, TraceResource

_ERRORS = {"422": lambda: models.HTTPValidationError}
_LIST: Operation[models.Step] = Operation(
    "GET",
    "/v1/steps/",
    answer=lambda: models.Step,
    errors=_ERRORS,
    page=Cursor("", after="after", before="before", limit="limit", onward=(Onward("after", until="before"),)),
)
_RETRIEVE: Operation[models.Step] = Operation("GET", "/v1/steps/{step_id}", answer=lambda: models.Step, errors=_ERRORS)


class StepsResource(Resource["StepsForms[Raw]", "StepsForms[Streaming]"]):
    """The calls of `client.steps`."""

    feedback: Child[FeedbackResource] = Child(".feedback", "FeedbackResource")
    """`client.steps.feedback`"""
    messages: Child[MessagesResource] = Child(".messages", "MessagesResource")
    """`client.steps.messages`"""
    metrics: Child[MetricsResource] = Child(".metrics", "MetricsResource")
    """`client.steps.metrics`"""
    trace: Child[TraceResource] = Child(".trace", "TraceResource")
    """`client.steps.trace`"""

    def list(
        self,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        start_date: str | None | Omit = omit,
        end_date: str | None | Omit = omit,
        model: str | None | Omit = omit,
        agent_id: str | None | Omit = omit,
        trace_ids: Sequence[str] | None | Omit = omit,
        feedback: Literal["positive", "negative"] | None | Omit = omit,
        has_feedback: bool | None | Omit = omit,
        tags: Sequence[str] | None | Omit = omit,
        project_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.Step]:
        """List Steps.

        List steps with optional pagination and date filters.

        Args:
            before: Return steps before this step ID.
            after: Return steps after this step ID.
            limit: Maximum number of steps to return (default: 50).
            order: Sort order for steps by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').
            start_date: Return steps after this ISO datetime (e.g. "2025-01-29T15:01:19-08:00").
            end_date: Return steps before this ISO datetime (e.g. "2025-01-29T15:01:19-08:00").
            model: Filter by the name of the model used for the step.
            agent_id: Filter by the ID of the agent that performed the step.
            trace_ids: Filter by trace ids returned by the server.
            feedback: Filter by feedback.
            has_feedback: Filter by whether steps have feedback (true) or not (false).
            tags: Filter by tags.
            project_id: Filter by the project ID that is associated with the step (cloud only).

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/steps/
        """
        return self._client.page(
            _LIST,
            query={
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "start_date": start_date,
                "end_date": end_date,
                "model": model,
                "agent_id": agent_id,
                "trace_ids": trace_ids,
                "feedback": feedback,
                "has_feedback": has_feedback,
                "tags": tags,
                "project_id": project_id,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        step_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Step:
        """Retrieve Step.

        Get a step by ID.

        Args:
            step_id: The ID of the step in the format 'step-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/steps/{step_id}
        """
        return self._client.call(
            _RETRIEVE, path={"step_id": step_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )


if TYPE_CHECKING:

    class StepsForms(Forms[F]):
        feedback: FeedbackForms[F]
        messages: MessagesForms[F]
        metrics: MetricsForms[F]
        trace: TraceForms[F]
        list = Formed(StepsResource.list)
        retrieve = Formed(StepsResource.retrieve)


class AsyncStepsResource(AsyncResource["StepsForms[AsyncRaw]", "StepsForms[AsyncStreaming]"]):
    """The calls of `client.steps`."""

    feedback: Child[AsyncFeedbackResource] = Child(".feedback", "AsyncFeedbackResource")
    """`client.steps.feedback`"""
    messages: Child[AsyncMessagesResource] = Child(".messages", "AsyncMessagesResource")
    """`client.steps.messages`"""
    metrics: Child[AsyncMetricsResource] = Child(".metrics", "AsyncMetricsResource")
    """`client.steps.metrics`"""
    trace: Child[AsyncTraceResource] = Child(".trace", "AsyncTraceResource")
    """`client.steps.trace`"""

    def list(
        self,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        start_date: str | None | Omit = omit,
        end_date: str | None | Omit = omit,
        model: str | None | Omit = omit,
        agent_id: str | None | Omit = omit,
        trace_ids: Sequence[str] | None | Omit = omit,
        feedback: Literal["positive", "negative"] | None | Omit = omit,
        has_feedback: bool | None | Omit = omit,
        tags: Sequence[str] | None | Omit = omit,
        project_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.Step]:
        """List Steps.

        List steps with optional pagination and date filters.

        Args:
            before: Return steps before this step ID.
            after: Return steps after this step ID.
            limit: Maximum number of steps to return (default: 50).
            order: Sort order for steps by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').
            start_date: Return steps after this ISO datetime (e.g. "2025-01-29T15:01:19-08:00").
            end_date: Return steps before this ISO datetime (e.g. "2025-01-29T15:01:19-08:00").
            model: Filter by the name of the model used for the step.
            agent_id: Filter by the ID of the agent that performed the step.
            trace_ids: Filter by trace ids returned by the server.
            feedback: Filter by feedback.
            has_feedback: Filter by whether steps have feedback (true) or not (false).
            tags: Filter by tags.
            project_id: Filter by the project ID that is associated with the step (cloud only).

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/steps/
        """
        return self._client.page(
            _LIST,
            query={
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "start_date": start_date,
                "end_date": end_date,
                "model": model,
                "agent_id": agent_id,
                "trace_ids": trace_ids,
                "feedback": feedback,
                "has_feedback": has_feedback,
                "tags": tags,
                "project_id": project_id,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        step_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Step:
        """Retrieve Step.

        Get a step by ID.

        Args:
            step_id: The ID of the step in the format 'step-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/steps/{step_id}
        """
        return await self._client.call(
            _RETRIEVE, path={"step_id": step_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

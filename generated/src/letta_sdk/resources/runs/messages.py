"""The resource `client.runs.messages`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Events, Operation, Resume, Whole
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._page_schemes import Cursor, Onward
from letta_sdk._pagination import AsyncPages, Page
from letta_sdk._resource import AsyncResource, Resource
from letta_sdk._streaming import AsyncStream, Stream

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_ERRORS = {"422": lambda: models.HTTPValidationError}
_LIST: Operation[models.LettaMessageUnion] = Operation(
    "GET",
    "/v1/runs/{run_id}/messages",
    answer=lambda: models.LettaMessageUnion,
    errors=_ERRORS,
    page=Cursor(
        "",
        after="after",
        before="before",
        limit="limit",
        onward=(Onward("before", when={"order": "desc"}), Onward("after")),
    ),
)
_STREAM: Operation[models.LettaStreamingResponse] = Operation(
    "POST",
    "/v1/runs/{run_id}/stream",
    answer=lambda: models.LettaStreamingResponse,
    body="json",
    body_required=True,
    body_type=lambda: models.RetrieveRunStreamRequest,
    errors=_ERRORS,
    events=Events(
        "[DONE]",
        cancelled=("cancelled",),
        reason="stop_reason",
        kind="message_type",
        hidden=("ping",),
        shown_by="include_pings",
        whole=Whole(
            lambda: models.LettaResponse,
            "messages",
            single={"stop_reason": "stop_reason", "usage_statistics": "usage"},
            text={"assistant_message": "content"},
            listed={"tool_calls": "tool_call_id"},
            same=("otid", "id"),
            joined=("content", "reasoning", "arguments", "text"),
            first=("tool_call",),
        ),
        resume=Resume(
            "/v1/runs/{run_id}/stream", run="run_id", position="seq_id", after="starting_after", kept=("include_pings",)
        ),
    ),
)


class MessagesResource(Resource["MessagesForms[Raw]", "MessagesForms[Streaming]"]):
    """The calls of `client.runs.messages`."""

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
    ) -> Page[models.LettaMessageUnion]:
        """List Messages For Run.

        Get response messages associated with a run.

        Args:
            before: Message ID cursor for pagination. Returns messages that come before this message ID in the specified
                sort order.
            after: Message ID cursor for pagination. Returns messages that come after this message ID in the specified
                sort order.
            limit: Maximum number of messages to return (default: 100).
            order: Sort order for messages by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/runs/{run_id}/messages
        """
        return self._client.page(
            _LIST,
            path={"run_id": run_id},
            query={"before": before, "after": after, "limit": limit, "order": order, "order_by": order_by},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def stream(
        self,
        run_id: str,
        *,
        agent_id: str | None | Omit = omit,
        otid: str | None | Omit = omit,
        starting_after: int | Omit = omit,
        include_pings: bool | None | Omit = omit,
        poll_interval: float | None | Omit = omit,
        batch_size: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Stream[models.LettaStreamingResponse, models.LettaResponse]:
        """Retrieve Stream For Run.

        Args:
            agent_id: The ID of the agent. The stream of a run does not need it.
            otid: The offline threading ID. The stream of a run does not need it.
            starting_after: A sequence ID (`seq_id`); the stream begins with the event behind it. (default: 0).
            include_pings: Whether to include pings that keep the connection open. (default: True).
            poll_interval: Seconds to wait between polls when there is no new data. (default: 0.1).
            batch_size: Number of entries to read per batch. (default: 100).

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/runs/{run_id}/stream
        """
        return self._client.stream(
            _STREAM,
            path={"run_id": run_id},
            body={
                "agent_id": agent_id,
                "otid": otid,
                "starting_after": starting_after,
                "include_pings": include_pings,
                "poll_interval": poll_interval,
                "batch_size": batch_size,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class MessagesForms(Forms[F]):
        list = Formed(MessagesResource.list)
        stream = Formed(MessagesResource.stream)


class AsyncMessagesResource(AsyncResource["MessagesForms[AsyncRaw]", "MessagesForms[AsyncStreaming]"]):
    """The calls of `client.runs.messages`."""

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
    ) -> AsyncPages[models.LettaMessageUnion]:
        """List Messages For Run.

        Get response messages associated with a run.

        Args:
            before: Message ID cursor for pagination. Returns messages that come before this message ID in the specified
                sort order.
            after: Message ID cursor for pagination. Returns messages that come after this message ID in the specified
                sort order.
            limit: Maximum number of messages to return (default: 100).
            order: Sort order for messages by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/runs/{run_id}/messages
        """
        return self._client.page(
            _LIST,
            path={"run_id": run_id},
            query={"before": before, "after": after, "limit": limit, "order": order, "order_by": order_by},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def stream(
        self,
        run_id: str,
        *,
        agent_id: str | None | Omit = omit,
        otid: str | None | Omit = omit,
        starting_after: int | Omit = omit,
        include_pings: bool | None | Omit = omit,
        poll_interval: float | None | Omit = omit,
        batch_size: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncStream[models.LettaStreamingResponse, models.LettaResponse]:
        """Retrieve Stream For Run.

        Args:
            agent_id: The ID of the agent. The stream of a run does not need it.
            otid: The offline threading ID. The stream of a run does not need it.
            starting_after: A sequence ID (`seq_id`); the stream begins with the event behind it. (default: 0).
            include_pings: Whether to include pings that keep the connection open. (default: True).
            poll_interval: Seconds to wait between polls when there is no new data. (default: 0.1).
            batch_size: Number of entries to read per batch. (default: 100).

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/runs/{run_id}/stream
        """
        return await self._client.stream(
            _STREAM,
            path={"run_id": run_id},
            body={
                "agent_id": agent_id,
                "otid": otid,
                "starting_after": starting_after,
                "include_pings": include_pings,
                "poll_interval": poll_interval,
                "batch_size": batch_size,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

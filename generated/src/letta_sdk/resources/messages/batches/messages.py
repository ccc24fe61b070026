"""The resource `client.messages.batches.messages`."""

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

_LIST: Operation[models.Message] = Operation(
    "GET",
    "/v1/messages/batches/{batch_id}/messages",
    answer=lambda: models.Message,
    errors={"422": lambda: models.HTTPValidationError},
    page=Cursor("messages", after="after", before="before", limit="limit", onward=(Onward("after"),)),
)


class MessagesResource(Resource["MessagesForms[Raw]", "MessagesForms[Streaming]"]):
    """The calls of `client.messages.batches.messages`."""

    def list(
        self,
        batch_id: str,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        agent_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.Message]:
        """List Messages For Batch.

        Get response messages for a specific batch job.

        Args:
            before: Message ID cursor for pagination. Returns messages that come before this message ID in the specified
                sort order.
            after: Message ID cursor for pagination. Returns messages that come after this message ID in the specified
                sort order.
            limit: Maximum number of messages to return (default: 100).
            order: Sort order for messages by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').
            agent_id: Filter messages by agent ID.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/messages/batches/{batch_id}/messages
        """
        return self._client.page(
            _LIST,
            path={"batch_id": batch_id},
            query={
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "agent_id": agent_id,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class MessagesForms(Forms[F]):
        list = Formed(MessagesResource.list)


class AsyncMessagesResource(AsyncResource["MessagesForms[AsyncRaw]", "MessagesForms[AsyncStreaming]"]):
    """The calls of `client.messages.batches.messages`."""

    def list(
        self,
        batch_id: str,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        agent_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.Message]:
        """List Messages For Batch.

        Get response messages for a specific batch job.

        Args:
            before: Message ID cursor for pagination. Returns messages that come before this message ID in the specified
                sort order.
            after: Message ID cursor for pagination. Returns messages that come after this message ID in the specified
                sort order.
            limit: Maximum number of messages to return (default: 100).
            order: Sort order for messages by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').
            agent_id: Filter messages by agent ID.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/messages/batches/{batch_id}/messages
        """
        return self._client.page(
            _LIST,
            path={"batch_id": batch_id},
            query={
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "agent_id": agent_id,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

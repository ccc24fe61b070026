"""The resource `client.messages`."""

from __future__ import annotations

import builtins
import datetime as dt
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
    from letta_sdk import types
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout
    from letta_sdk.resources.messages.batches import AsyncBatchesResource, BatchesForms, BatchesResource

_ERRORS = {"422": lambda: models.HTTPValidationError}
_LIST: Operation[models.LettaMessageUnion] = Operation(
    "GET",
    "/v1/messages/",
    answer=lambda: models.LettaMessageUnion,
    errors=_ERRORS,
    page=Cursor(
        "",
        after="after",
        before="before",
        limit="limit",
        onward=(Onward("after", when={"order": "asc"}), Onward("before", "first")),
    ),
)
_SEARCH: Operation[list[models.SearchAllMessagesResponseItem]] = Operation(
    "POST",
    "/v1/messages/search",
    answer=lambda: list[models.SearchAllMessagesResponseItem],
    body="json",
    body_required=True,
    body_type=lambda: models.SearchAllMessagesRequest,
    errors=_ERRORS,
)
_RETRIEVE: Operation[list[models.LettaMessageUnion]] = Operation(
    "GET", "/v1/messages/{message_id}", answer=lambda: list[models.LettaMessageUnion], errors=_ERRORS
)


class MessagesResource(Resource["MessagesForms[Raw]", "MessagesForms[Streaming]"]):
    """The calls of `client.messages`."""

    batches: Child[BatchesResource] = Child(".batches", "BatchesResource")
    """`client.messages.batches`"""

    def list(
        self,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        conversation_id: str | None | Omit = omit,
        include_return_message_types: Sequence[types.MessageType] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.LettaMessageUnion]:
        """List All Messages.

        List messages across all agents for the current user.

        Args:
            before: Message ID cursor for pagination. Returns messages that come before this message ID in the specified
                sort order.
            after: Message ID cursor for pagination. Returns messages that come after this message ID in the specified
                sort order.
            limit: Maximum number of messages to return (default: 100).
            order: Sort order for messages by creation time. 'asc' for oldest first, 'desc' for newest first.
            conversation_id: Conversation ID to filter messages by.
            include_return_message_types: Message types to include in response. When null, all message types are
                returned.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/messages/
        """
        return self._client.page(
            _LIST,
            query={
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                "conversation_id": conversation_id,
                "include_return_message_types": include_return_message_types,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def search(
        self,
        *,
        query: str,
        search_mode: Literal["vector", "fts", "hybrid"] | Omit = omit,
        agent_id: str | None | Omit = omit,
        conversation_id: str | None | Omit = omit,
        limit: int | Omit = omit,
        start_date: dt.datetime | str | None | Omit = omit,
        end_date: dt.datetime | str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> builtins.list[models.SearchAllMessagesResponseItem]:
        """Search All Messages.

        Search messages across the organization with optional agent filtering. Returns messages with FTS/vector ranks
        and total RRF score.

        This is a cloud-only feature.

        Args:
            query: Text query for full-text search.
            search_mode: Search mode to use (default: 'hybrid').
            agent_id: Filter messages by agent ID.
            conversation_id: Filter messages by conversation ID.
            limit: Maximum number of results to return (default: 50).
            start_date: Filter messages created after this date.
            end_date: Filter messages created on or before this date.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/messages/search
        """
        return self._client.call(
            _SEARCH,
            body={
                "query": query,
                "search_mode": search_mode,
                "agent_id": agent_id,
                "conversation_id": conversation_id,
                "limit": limit,
                "start_date": start_date,
                "end_date": end_date,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        message_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> builtins.list[models.LettaMessageUnion]:
        """Retrieve Message.

        Retrieve a message by ID.

        Args:
            message_id: The ID of the message in the format 'message-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/messages/{message_id}
        """
        return self._client.call(
            _RETRIEVE, path={"message_id": message_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )


if TYPE_CHECKING:

    class MessagesForms(Forms[F]):
        batches: BatchesForms[F]
        list = Formed(MessagesResource.list)
        search = Formed(MessagesResource.search)
        retrieve = Formed(MessagesResource.retrieve)


class AsyncMessagesResource(AsyncResource["MessagesForms[AsyncRaw]", "MessagesForms[AsyncStreaming]"]):
    """The calls of `client.messages`."""

    batches: Child[AsyncBatchesResource] = Child(".batches", "AsyncBatchesResource")
    """`client.messages.batches`"""

    def list(
        self,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        conversation_id: str | None | Omit = omit,
        include_return_message_types: Sequence[types.MessageType] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.LettaMessageUnion]:
        """List All Messages.

        List messages across all agents for the current user.

        Args:
            before: Message ID cursor for pagination. Returns messages that come before this message ID in the specified
                sort order.
            after: Message ID cursor for pagination. Returns messages that come after this message ID in the specified
                sort order.
            limit: Maximum number of messages to return (default: 100).
            order: Sort order for messages by creation time. 'asc' for oldest first, 'desc' for newest first.
            conversation_id: Conversation ID to filter messages by.
            include_return_message_types: Message types to include in response. When null, all message types are
                returned.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/messages/
        """
        return self._client.page(
            _LIST,
            query={
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                "conversation_id": conversation_id,
                "include_return_message_types": include_return_message_types,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def search(
        self,
        *,
        query: str,
        search_mode: Literal["vector", "fts", "hybrid"] | Omit = omit,
        agent_id: str | None | Omit = omit,
        conversation_id: str | None | Omit = omit,
        limit: int | Omit = omit,
        start_date: dt.datetime | str | None | Omit = omit,
        end_date: dt.datetime | str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> builtins.list[models.SearchAllMessagesResponseItem]:
        """Search All Messages.

        Search messages across the organization with optional agent filtering. Returns messages with FTS/vector ranks
        and total RRF score.

        This is a cloud-only feature.

        Args:
            query: Text query for full-text search.
            search_mode: Search mode to use (default: 'hybrid').
            agent_id: Filter messages by agent ID.
            conversation_id: Filter messages by conversation ID.
            limit: Maximum number of results to return (default: 50).
            start_date: Filter messages created after this date.
            end_date: Filter messages created on or before this date.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/messages/search
        """
        return await self._client.call(
            _SEARCH,
            body={
                "query": query,
                "search_mode": search_mode,
                "agent_id": agent_id,
                "conversation_id": conversation_id,
                "limit": limit,
                "start_date": start_date,
                "end_date": end_date,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        message_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> builtins.list[models.LettaMessageUnion]:
        """Retrieve Message.

        Retrieve a message by ID.

        Args:
            message_id: The ID of the message in the format 'message-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/messages/{message_id}
        """
        return await self._client.call(
            _RETRIEVE, path={"message_id": message_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

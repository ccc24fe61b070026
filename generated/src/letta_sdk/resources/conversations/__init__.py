"""The resource `client.conversations`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._page_schemes import Cursor
from letta_sdk._pagination import AsyncPages, Page
from letta_sdk._resource import AsyncResource, Child, Resource

if TYPE_CHECKING:
    from letta_sdk import types
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout
    from letta_sdk.resources.conversations.messages import AsyncMessagesResource, MessagesForms, MessagesResource

_ERRORS = {"422": lambda: models.HTTPValidationError}
_LIST: Operation[models.Conversation] = Operation(
    "GET",
    "/v1/conversations/",
    answer=lambda: models.Conversation,
    errors=_ERRORS,
    page=Cursor("", after="after", limit="limit"),
)
_CREATE: Operation[models.Conversation] = Operation(
    "POST",
    "/v1/conversations/",
    answer=lambda: models.Conversation,
    body="json",
    body_type=lambda: models.CreateConversation,
    errors=_ERRORS,
)
_DELETE: Operation[None] = Operation("DELETE", "/v1/conversations/{conversation_id}", errors=_ERRORS)
_RETRIEVE: Operation[models.Conversation] = Operation(
    "GET", "/v1/conversations/{conversation_id}", answer=lambda: models.Conversation, errors=_ERRORS
)
_UPDATE: Operation[models.Conversation] = Operation(
    "PATCH",
    "/v1/conversations/{conversation_id}",
    answer=lambda: models.Conversation,
    body="json",
    body_required=True,
    body_type=lambda: models.UpdateConversation,
    errors=_ERRORS,
)
_CANCEL: Operation[dict[str, Any]] = Operation(
    "POST", "/v1/conversations/{conversation_id}/cancel", answer=lambda: dict[str, Any], errors=_ERRORS
)
_FORK: Operation[models.Conversation] = Operation(
    "POST", "/v1/conversations/{conversation_id}/fork", answer=lambda: models.Conversation, errors=_ERRORS
)
_RECOMPILE: Operation[str] = Operation(
    "POST",
    "/v1/conversations/{conversation_id}/recompile",
    answer=lambda: str,
    body="json",
    body_type=lambda: models.ConversationCompactionRequest | None,
    errors=_ERRORS,
)


class ConversationsResource(Resource["ConversationsForms[Raw]", "ConversationsForms[Streaming]"]):
    """The calls of `client.conversations`."""

    messages: Child[MessagesResource] = Child(".messages", "MessagesResource")
    """`client.conversations.messages`"""

    def list(
        self,
        *,
        agent_id: str | None | Omit = omit,
        limit: int | Omit = omit,
        after: str | None | Omit = omit,
        summary_search: str | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at", "last_run_completion", "last_message_at"] | Omit = omit,
        archive_status: Literal["unarchived", "archived", "all"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.Conversation]:
        """List Conversations.

        List all conversations for an agent (or all conversations if agent_id not provided).

        Args:
            agent_id: The agent ID to list conversations for (optional - returns all conversations if not provided).
            limit: Maximum number of conversations to return (default: 50).
            after: Cursor for pagination (conversation ID).
            summary_search: Search for text within conversation summaries.
            order: Sort order for conversations. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').
            archive_status: Whether to return unarchived conversations, archived ones, or all.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/conversations/
        """
        return self._client.page(
            _LIST,
            query={
                "agent_id": agent_id,
                "limit": limit,
                "after": after,
                "summary_search": summary_search,
                "order": order,
                "order_by": order_by,
                "archive_status": archive_status,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def create(
        self,
        *,
        agent_id: str,
        summary: str | None | Omit = omit,
        isolated_block_labels: Sequence[str] | None | Omit = omit,
        model: str | None | Omit = omit,
        model_settings: types.CreateConversationModelSettingsParam | None | Omit = omit,
        context_window_limit: int | None | Omit = omit,
        description: str | None | Omit = omit,
        hidden: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Conversation:
        """Create Conversation.

        Create a new conversation for an agent.

        Args:
            agent_id: The agent ID to create a conversation for.
            summary: A summary of the conversation.
            isolated_block_labels: Deprecated. List of block labels that should be isolated (conversation-specific)
                rather than shared across conversations. New blocks will be created as copies of the agent's blocks with
                these labels.
            model: The model handle for this conversation (overrides agent's model). Format: provider/model-name.
            model_settings: The model settings for this conversation (overrides agent's model settings).
            context_window_limit: The context window limit of this conversation (overrides that of the agent).
            description: A description of the conversation, used for search and as context.
            hidden: Whether lists leave the conversation out.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/conversations/
        """
        return self._client.call(
            _CREATE,
            query={"agent_id": agent_id},
            body={
                "summary": summary,
                "isolated_block_labels": isolated_block_labels,
                "model": model,
                "model_settings": model_settings,
                "context_window_limit": context_window_limit,
                "description": description,
                "hidden": hidden,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Delete Conversation.

        Delete a conversation (soft delete).

        This marks the conversation as deleted but does not permanently remove it from the database. The conversation
        will no longer appear in list operations. Any isolated blocks associated with the conversation will be
        permanently deleted.

        Args:
            conversation_id: The ID of the conv in the format 'conv-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        DELETE /v1/conversations/{conversation_id}
        """
        return self._client.call(
            _DELETE,
            path={"conversation_id": conversation_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Conversation:
        """Retrieve Conversation.

        Retrieve a specific conversation.

        Args:
            conversation_id: The ID of the conv in the format 'conv-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/conversations/{conversation_id}
        """
        return self._client.call(
            _RETRIEVE,
            path={"conversation_id": conversation_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def update(
        self,
        conversation_id: str,
        *,
        summary: str | None | Omit = omit,
        model: str | None | Omit = omit,
        model_settings: types.UpdateConversationModelSettingsParam | None | Omit = omit,
        last_message_at: dt.datetime | str | None | Omit = omit,
        context_window_limit: int | None | Omit = omit,
        description: str | None | Omit = omit,
        archived: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Conversation:
        """Update Conversation.

        Update a conversation.

        Args:
            conversation_id: The ID of the conv in the format 'conv-<uuid4>'.
            summary: A summary of the conversation.
            model: The model handle for this conversation (overrides agent's model). Format: provider/model-name.
            model_settings: The model settings for this conversation (overrides agent's model settings).
            last_message_at: Timestamp of the most recent message request sent to this conversation.
            context_window_limit: The context window limit of this conversation (overrides that of the agent).
            description: A description of the conversation, used for search and as context.
            archived: Whether the conversation is archived.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/conversations/{conversation_id}
        """
        return self._client.call(
            _UPDATE,
            path={"conversation_id": conversation_id},
            body={
                "summary": summary,
                "model": model,
                "model_settings": model_settings,
                "last_message_at": last_message_at,
                "context_window_limit": context_window_limit,
                "description": description,
                "archived": archived,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def cancel(
        self,
        conversation_id: str,
        *,
        agent_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> dict[str, Any]:
        """Cancel Conversation.

        Cancel runs associated with a conversation.

        Note: To cancel active runs, Redis is required.

        **Agent-direct mode**: Pass conversation_id="default" with agent_id query parameter to cancel runs for the
        agent's default conversation.

        **Deprecated**: Passing an agent ID as conversation_id still works but will be removed.

        Args:
            conversation_id: The conversation identifier. Can be a conversation ID ('conv-<uuid4>'), 'default' for
                agent-direct mode (with agent_id parameter), or an agent ID ('agent-<uuid4>') for backwards
                compatibility (deprecated).
            agent_id: Agent ID for agent-direct mode with 'default' conversation.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/conversations/{conversation_id}/cancel
        """
        return self._client.call(
            _CANCEL,
            path={"conversation_id": conversation_id},
            query={"agent_id": agent_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def fork(
        self,
        conversation_id: str,
        *,
        agent_id: str | None | Omit = omit,
        hidden: bool | Omit = omit,
        message_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Conversation:
        """Fork Conversation.

        Fork an existing conversation.

        Creates a new conversation that shares the same in-context messages as the source conversation, but with a newly
        compiled system message reflecting the latest memory block values. The forked conversation belongs to the same
        agent as the source.

        **Agent-direct mode**: Pass conversation_id="default" with agent_id query parameter to fork the agent's default
        (agent-direct) message history into a new conversation.

        **Deprecated**: Passing an agent ID as conversation_id still works but will be removed.

        Args:
            conversation_id: The conversation identifier. Can be a conversation ID ('conv-<uuid4>'), 'default' for
                agent-direct mode (with agent_id parameter), or an agent ID ('agent-<uuid4>') for backwards
                compatibility (deprecated).
            agent_id: Agent ID for agent-direct mode with 'default' conversation.
            hidden: Whether lists leave the new conversation out.
            message_id: The ID of the message at which to fork.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/conversations/{conversation_id}/fork
        """
        return self._client.call(
            _FORK,
            path={"conversation_id": conversation_id},
            query={"agent_id": agent_id, "hidden": hidden, "message_id": message_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def recompile(
        self,
        conversation_id: str,
        *,
        dry_run: bool | Omit = omit,
        agent_id: str | None | Omit = omit,
        compaction_settings: models.CompactionSettingsInput | types.CompactionSettingsInputParam | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> str:
        """Recompile Conversation.

        Manually trigger system prompt recompilation for a conversation.

        Args:
            conversation_id: The conversation identifier. Can be a conversation ID ('conv-<uuid4>'), 'default' for
                agent-direct mode (with agent_id parameter), or an agent ID ('agent-<uuid4>') for backwards
                compatibility (deprecated).
            dry_run: If True, do not persist changes; still returns the compiled system prompt. (default: False).
            agent_id: Agent ID for agent-direct mode with 'default' conversation. Use with conversation_id='default' in
                the URL path.
            compaction_settings: Optional compaction settings to use for this summarization request. If not provided,
                the agent's default settings will be used.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/conversations/{conversation_id}/recompile
        """
        return self._client.call(
            _RECOMPILE,
            path={"conversation_id": conversation_id},
            query={"dry_run": dry_run},
            body={"agent_id": agent_id, "compaction_settings": compaction_settings},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class ConversationsForms(Forms[F]):
        messages: MessagesForms[F]
        list = Formed(ConversationsResource.list)
        create = Formed(ConversationsResource.create)
        delete = Formed(ConversationsResource.delete)
        retrieve = Formed(ConversationsResource.retrieve)
        update = Formed(ConversationsResource.update)
        cancel = Formed(ConversationsResource.cancel)
        fork = Formed(ConversationsResource.fork)
        recompile = Formed(ConversationsResource.recompile)


class AsyncConversationsResource(AsyncResource["ConversationsForms[AsyncRaw]", "ConversationsForms[AsyncStreaming]"]):
    """The calls of `client.conversations`."""

    messages: Child[AsyncMessagesResource] = Child(".messages", "AsyncMessagesResource")
    """`client.conversations.messages`"""

    def list(
        self,
        *,
        agent_id: str | None | Omit = omit,
        limit: int | Omit = omit,
        after: str | None | Omit = omit,
        summary_search: str | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at", "last_run_completion", "last_message_at"] | Omit = omit,
        archive_status: Literal["unarchived", "archived", "all"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.Conversation]:
        """List Conversations.

        List all conversations for an agent (or all conversations if agent_id not provided).

        Args:
            agent_id: The agent ID to list conversations for (optional - returns all conversations if not provided).
            limit: Maximum number of conversations to return (default: 50).
            after: Cursor for pagination (conversation ID).
            summary_search: Search for text within conversation summaries.
            order: Sort order for conversations. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').
            archive_status: Whether to return unarchived conversations, archived ones, or all.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/conversations/
        """
        return self._client.page(
            _LIST,
            query={
                "agent_id": agent_id,
                "limit": limit,
                "after": after,
                "summary_search": summary_search,
                "order": order,
                "order_by": order_by,
                "archive_status": archive_status,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def create(
        self,
        *,
        agent_id: str,
        summary: str | None | Omit = omit,
        isolated_block_labels: Sequence[str] | None | Omit = omit,
        model: str | None | Omit = omit,
        model_settings: types.CreateConversationModelSettingsParam | None | Omit = omit,
        context_window_limit: int | None | Omit = omit,
        description: str | None | Omit = omit,
        hidden: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Conversation:
        """Create Conversation.

        Create a new conversation for an agent.

        Args:
            agent_id: The agent ID to create a conversation for.
            summary: A summary of the conversation.
            isolated_block_labels: Deprecated. List of block labels that should be isolated (conversation-specific)
                rather than shared across conversations. New blocks will be created as copies of the agent's blocks with
                these labels.
            model: The model handle for this conversation (overrides agent's model). Format: provider/model-name.
            model_settings: The model settings for this conversation (overrides agent's model settings).
            context_window_limit: The context window limit of this conversation (overrides that of the agent).
            description: A description of the conversation, used for search and as context.
            hidden: Whether lists leave the conversation out.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/conversations/
        """
        return await self._client.call(
            _CREATE,
            query={"agent_id": agent_id},
            body={
                "summary": summary,
                "isolated_block_labels": isolated_block_labels,
                "model": model,
                "model_settings": model_settings,
                "context_window_limit": context_window_limit,
                "description": description,
                "hidden": hidden,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Delete Conversation.

        Delete a conversation (soft delete).

        This marks the conversation as deleted but does not permanently remove it from the database. The conversation
        will no longer appear in list operations. Any isolated blocks associated with the conversation will be
        permanently deleted.

        Args:
            conversation_id: The ID of the conv in the format 'conv-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        DELETE /v1/conversations/{conversation_id}
        """
        return await self._client.call(
            _DELETE,
            path={"conversation_id": conversation_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Conversation:
        """Retrieve Conversation.

        Retrieve a specific conversation.

        Args:
            conversation_id: The ID of the conv in the format 'conv-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/conversations/{conversation_id}
        """
        return await self._client.call(
            _RETRIEVE,
            path={"conversation_id": conversation_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def update(
        self,
        conversation_id: str,
        *,
        summary: str | None | Omit = omit,
        model: str | None | Omit = omit,
        model_settings: types.UpdateConversationModelSettingsParam | None | Omit = omit,
        last_message_at: dt.datetime | str | None | Omit = omit,
        context_window_limit: int | None | Omit = omit,
        description: str | None | Omit = omit,
        archived: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Conversation:
        """Update Conversation.

        Update a conversation.

        Args:
            conversation_id: The ID of the conv in the format 'conv-<uuid4>'.
            summary: A summary of the conversation.
            model: The model handle for this conversation (overrides agent's model). Format: provider/model-name.
            model_settings: The model settings for this conversation (overrides agent's model settings).
            last_message_at: Timestamp of the most recent message request sent to this conversation.
            context_window_limit: The context window limit of this conversation (overrides that of the agent).
            description: A description of the conversation, used for search and as context.
            archived: Whether the conversation is archived.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/conversations/{conversation_id}
        """
        return await self._client.call(
            _UPDATE,
            path={"conversation_id": conversation_id},
            body={
                "summary": summary,
                "model": model,
                "model_settings": model_settings,
                "last_message_at": last_message_at,
                "context_window_limit": context_window_limit,
                "description": description,
                "archived": archived,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def cancel(
        self,
        conversation_id: str,
        *,
        agent_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> dict[str, Any]:
        """Cancel Conversation.

        Cancel runs associated with a conversation.

        Note: To cancel active runs, Redis is required.

        **Agent-direct mode**: Pass conversation_id="default" with agent_id query parameter to cancel runs for the
        agent's default conversation.

        **Deprecated**: Passing an agent ID as conversation_id still works but will be removed.

        Args:
            conversation_id: The conversation identifier. Can be a conversation ID ('conv-<uuid4>'), 'default' for
                agent-direct mode (with agent_id parameter), or an agent ID ('agent-<uuid4>') for backwards
                compatibility (deprecated).
            agent_id: Agent ID for agent-direct mode with 'default' conversation.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/conversations/{conversation_id}/cancel
        """
        return await self._client.call(
            _CANCEL,
            path={"conversation_id": conversation_id},
            query={"agent_id": agent_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def fork(
        self,
        conversation_id: str,
        *,
        agent_id: str | None | Omit = omit,
        hidden: bool | Omit = omit,
        message_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Conversation:
        """Fork Conversation.

        Fork an existing conversation.

        Creates a new conversation that shares the same in-context messages as the source conversation, but with a newly
        compiled system message reflecting the latest memory block values. The forked conversation belongs to the same
        agent as the source.

        **Agent-direct mode**: Pass conversation_id="default" with agent_id query parameter to fork the agent's default
        (agent-direct) message history into a new conversation.

        **Deprecated**: Passing an agent ID as conversation_id still works but will be removed.

        Args:
            conversation_id: The conversation identifier. Can be a conversation ID ('conv-<uuid4>'), 'default' for
                agent-direct mode (with agent_id parameter), or an agent ID ('agent-<uuid4>') for backwards
                compatibility (deprecated).
            agent_id: Agent ID for agent-direct mode with 'default' conversation.
            hidden: Whether lists leave the new conversation out.
            message_id: The ID of the message at which to fork.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/conversations/{conversation_id}/fork
        """
        return await self._client.call(
            _FORK,
            path={"conversation_id": conversation_id},
            query={"agent_id": agent_id, "hidden": hidden, "message_id": message_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def recompile(
        self,
        conversation_id: str,
        *,
        dry_run: bool | Omit = omit,
        agent_id: str | None | Omit = omit,
        compaction_settings: models.CompactionSettingsInput | types.CompactionSettingsInputParam | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> str:
        """Recompile Conversation.

        Manually trigger system prompt recompilation for a conversation.

        Args:
            conversation_id: The conversation identifier. Can be a conversation ID ('conv-<uuid4>'), 'default' for
                agent-direct mode (with agent_id parameter), or an agent ID ('agent-<uuid4>') for backwards
                compatibility (deprecated).
            dry_run: If True, do not persist changes; still returns the compiled system prompt. (default: False).
            agent_id: Agent ID for agent-direct mode with 'default' conversation. Use with conversation_id='default' in
                the URL path.
            compaction_settings: Optional compaction settings to use for this summarization request. If not provided,
                the agent's default settings will be used.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/conversations/{conversation_id}/recompile
        """
        return await self._client.call(
            _RECOMPILE,
            path={"conversation_id": conversation_id},
            query={"dry_run": dry_run},
            body={"agent_id": agent_id, "compaction_settings": compaction_settings},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

"""The resource `client.groups.messages`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, overload

from typing_extensions import deprecated

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

_ERRORS = {"422": lambda: models.HTTPValidationError}
_LIST: Operation[models.LettaMessageUnion] = Operation(
    "GET",
    "/v1/groups/{group_id}/messages",
    answer=lambda: models.LettaMessageUnion,
    errors=_ERRORS,
    page=Cursor("", after="after", before="before", limit="limit", onward=(Onward("after", until="before"),)),
)
_UPDATE: Operation[models.ModifyGroupMessageResponse] = Operation(
    "PATCH",
    "/v1/groups/{group_id}/messages/{message_id}",
    answer=lambda: models.ModifyGroupMessageResponse,
    body="json",
    body_required=True,
    body_type=lambda: models.ModifyGroupMessageRequest,
    errors=_ERRORS,
)
_RESET: Operation[None] = Operation("PATCH", "/v1/groups/{group_id}/reset-messages", errors=_ERRORS)


class MessagesResource(Resource["MessagesForms[Raw]", "MessagesForms[Streaming]"]):
    """The calls of `client.groups.messages`."""

    @deprecated("the API marks this operation as deprecated")
    def list(
        self,
        group_id: str,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        use_assistant_message: bool | Omit = omit,
        assistant_message_tool_name: str | Omit = omit,
        assistant_message_tool_kwarg: str | Omit = omit,
        include_return_message_types: Sequence[types.MessageType] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.LettaMessageUnion]:
        """List Group Messages.

        Retrieve message history for an agent.

        Args:
            group_id: The ID of the group in the format 'group-<uuid4>'.
            before: Message ID cursor for pagination. Returns messages that come before this message ID in the specified
                sort order.
            after: Message ID cursor for pagination. Returns messages that come after this message ID in the specified
                sort order.
            limit: Maximum number of messages to retrieve (default: 10).
            order: Sort order for messages by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').
            use_assistant_message: Deprecated. Whether to use assistant messages (default: True).
            assistant_message_tool_name: Deprecated. The name of the designated message tool. (default: 'send_message').
            assistant_message_tool_kwarg: Deprecated. The name of the message argument. (default: 'message').
            include_return_message_types: Message types to include in response. When null, all message types are
                returned.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/groups/{group_id}/messages
        """
        return self._client.page(
            _LIST,
            path={"group_id": group_id},
            query={
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "use_assistant_message": use_assistant_message,
                "assistant_message_tool_name": assistant_message_tool_name,
                "assistant_message_tool_kwarg": assistant_message_tool_kwarg,
                "include_return_message_types": include_return_message_types,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @overload
    @deprecated("the API marks this operation as deprecated")
    def update(
        self,
        message_id: str,
        *,
        group_id: str,
        content: str,
        message_type: Literal["system_message"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ModifyGroupMessageResponse: ...

    @overload
    @deprecated("the API marks this operation as deprecated")
    def update(
        self,
        message_id: str,
        *,
        group_id: str,
        content: Sequence[types.LettaUserMessageContentUnionParam] | str,
        message_type: Literal["user_message"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ModifyGroupMessageResponse: ...

    @overload
    @deprecated("the API marks this operation as deprecated")
    def update(
        self,
        message_id: str,
        *,
        group_id: str,
        reasoning: str,
        message_type: Literal["reasoning_message"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ModifyGroupMessageResponse: ...

    @overload
    @deprecated("the API marks this operation as deprecated")
    def update(
        self,
        message_id: str,
        *,
        group_id: str,
        content: Sequence[types.LettaAssistantMessageContentUnionParam] | str,
        message_type: Literal["assistant_message"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ModifyGroupMessageResponse: ...

    @deprecated("the API marks this operation as deprecated")
    def update(
        self,
        message_id: str,
        *,
        group_id: str,
        message_type: (
            Literal["system_message"]
            | Literal["user_message"]
            | Literal["reasoning_message"]
            | Literal["assistant_message"]
            | Omit
        ) = omit,
        content: (
            str
            | Sequence[types.LettaUserMessageContentUnionParam]
            | Sequence[types.LettaAssistantMessageContentUnionParam]
            | Omit
        ) = omit,
        reasoning: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ModifyGroupMessageResponse:
        """Modify Group Message.

        Update the details of a message associated with an agent.

        Args:
            message_id: The ID of the message in the format 'message-<uuid4>'.
            group_id: The ID of the group in the format 'group-<uuid4>'.
            message_type: Default: 'system_message'.
            content: The message content sent by the system (can be a string or an array of multi-modal content parts).

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/groups/{group_id}/messages/{message_id}
        """
        return self._client.call(
            _UPDATE,
            path={"group_id": group_id, "message_id": message_id},
            body={"message_type": message_type, "content": content, "reasoning": reasoning},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @deprecated("the API marks this operation as deprecated")
    def reset(
        self,
        group_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Reset Group Messages.

        Delete the group messages for all agents that are part of the multi-agent group.

        Args:
            group_id: The ID of the group in the format 'group-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/groups/{group_id}/reset-messages
        """
        return self._client.call(
            _RESET, path={"group_id": group_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )


if TYPE_CHECKING:

    class MessagesForms(Forms[F]):
        list = Formed(MessagesResource.list)
        update: Formed[..., models.ModifyGroupMessageResponse]
        reset = Formed(MessagesResource.reset)


class AsyncMessagesResource(AsyncResource["MessagesForms[AsyncRaw]", "MessagesForms[AsyncStreaming]"]):
    """The calls of `client.groups.messages`."""

    @deprecated("the API marks this operation as deprecated")
    def list(
        self,
        group_id: str,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        use_assistant_message: bool | Omit = omit,
        assistant_message_tool_name: str | Omit = omit,
        assistant_message_tool_kwarg: str | Omit = omit,
        include_return_message_types: Sequence[types.MessageType] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.LettaMessageUnion]:
        """List Group Messages.

        Retrieve message history for an agent.

        Args:
            group_id: The ID of the group in the format 'group-<uuid4>'.
            before: Message ID cursor for pagination. Returns messages that come before this message ID in the specified
                sort order.
            after: Message ID cursor for pagination. Returns messages that come after this message ID in the specified
                sort order.
            limit: Maximum number of messages to retrieve (default: 10).
            order: Sort order for messages by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').
            use_assistant_message: Deprecated. Whether to use assistant messages (default: True).
            assistant_message_tool_name: Deprecated. The name of the designated message tool. (default: 'send_message').
            assistant_message_tool_kwarg: Deprecated. The name of the message argument. (default: 'message').
            include_return_message_types: Message types to include in response. When null, all message types are
                returned.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/groups/{group_id}/messages
        """
        return self._client.page(
            _LIST,
            path={"group_id": group_id},
            query={
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "use_assistant_message": use_assistant_message,
                "assistant_message_tool_name": assistant_message_tool_name,
                "assistant_message_tool_kwarg": assistant_message_tool_kwarg,
                "include_return_message_types": include_return_message_types,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @overload
    @deprecated("the API marks this operation as deprecated")
    async def update(
        self,
        message_id: str,
        *,
        group_id: str,
        content: str,
        message_type: Literal["system_message"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ModifyGroupMessageResponse: ...

    @overload
    @deprecated("the API marks this operation as deprecated")
    async def update(
        self,
        message_id: str,
        *,
        group_id: str,
        content: Sequence[types.LettaUserMessageContentUnionParam] | str,
        message_type: Literal["user_message"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ModifyGroupMessageResponse: ...

    @overload
    @deprecated("the API marks this operation as deprecated")
    async def update(
        self,
        message_id: str,
        *,
        group_id: str,
        reasoning: str,
        message_type: Literal["reasoning_message"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ModifyGroupMessageResponse: ...

    @overload
    @deprecated("the API marks this operation as deprecated")
    async def update(
        self,
        message_id: str,
        *,
        group_id: str,
        content: Sequence[types.LettaAssistantMessageContentUnionParam] | str,
        message_type: Literal["assistant_message"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ModifyGroupMessageResponse: ...

    @deprecated("the API marks this operation as deprecated")
    async def update(
        self,
        message_id: str,
        *,
        group_id: str,
        message_type: (
            Literal["system_message"]
            | Literal["user_message"]
            | Literal["reasoning_message"]
            | Literal["assistant_message"]
            | Omit
        ) = omit,
        content: (
            str
            | Sequence[types.LettaUserMessageContentUnionParam]
            | Sequence[types.LettaAssistantMessageContentUnionParam]
            | Omit
        ) = omit,
        reasoning: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ModifyGroupMessageResponse:
        """Modify Group Message.

        Update the details of a message associated with an agent.

        Args:
            message_id: The ID of the message in the format 'message-<uuid4>'.
            group_id: The ID of the group in the format 'group-<uuid4>'.
            message_type: Default: 'system_message'.
            content: The message content sent by the system (can be a string or an array of multi-modal content parts).

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/groups/{group_id}/messages/{message_id}
        """
        return await self._client.call(
            _UPDATE,
            path={"group_id": group_id, "message_id": message_id},
            body={"message_type": message_type, "content": content, "reasoning": reasoning},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @deprecated("the API marks this operation as deprecated")
    async def reset(
        self,
        group_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Reset Group Messages.

        Delete the group messages for all agents that are part of the multi-agent group.

        Args:
            group_id: The ID of the group in the format 'group-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/groups/{group_id}/reset-messages
        """
        return await self._client.call(
            _RESET, path={"group_id": group_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

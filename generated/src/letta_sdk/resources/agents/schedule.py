"""The resource `client.agents.schedule`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._page_schemes import Cursor
from letta_sdk._pagination import AsyncPages, Page
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk import types
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_LIST: Operation[models.ScheduledMessagesListScheduledMessagesResponseScheduledMessagesItem] = Operation(
    "GET",
    "/v1/agents/{agent_id}/schedule",
    answer=lambda: models.ScheduledMessagesListScheduledMessagesResponseScheduledMessagesItem,
    page=Cursor("scheduled_messages", after="after", has_more="has_next_page", limit="limit"),
)
_CREATE: Operation[models.ScheduledMessagesScheduleAgentMessageResponse] = Operation(
    "POST",
    "/v1/agents/{agent_id}/schedule",
    answer=lambda: models.ScheduledMessagesScheduleAgentMessageResponse,
    body="json",
    body_required=True,
    body_type=lambda: models.ScheduledMessagesScheduleAgentMessageRequest,
)
_DELETE: Operation[models.ScheduledMessagesDeleteScheduledMessageResponse] = Operation(
    "DELETE",
    "/v1/agents/{agent_id}/schedule/{scheduled_message_id}",
    answer=lambda: models.ScheduledMessagesDeleteScheduledMessageResponse,
)
_RETRIEVE: Operation[models.ScheduledMessagesRetrieveScheduledMessageResponse] = Operation(
    "GET",
    "/v1/agents/{agent_id}/schedule/{scheduled_message_id}",
    answer=lambda: models.ScheduledMessagesRetrieveScheduledMessageResponse,
)


class ScheduleResource(Resource["ScheduleForms[Raw]", "ScheduleForms[Streaming]"]):
    """The calls of `client.agents.schedule`."""

    def list(
        self,
        agent_id: str,
        *,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.ScheduledMessagesListScheduledMessagesResponseScheduledMessagesItem]:
        """List Scheduled Agent Messages.

        List all scheduled messages for a specific agent.

        GET /v1/agents/{agent_id}/schedule
        """
        return self._client.page(
            _LIST,
            path={"agent_id": agent_id},
            query={"limit": limit, "after": after},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def create(
        self,
        agent_id: str,
        *,
        messages: Sequence[
            models.ScheduledMessagesScheduleAgentMessageRequestMessagesItem
            | types.ScheduledMessagesScheduleAgentMessageRequestMessagesItemParam
        ],
        schedule: types.ScheduledMessagesScheduleAgentMessageRequestScheduleParam,
        max_steps: float | Omit = omit,
        callback_url: str | Omit = omit,
        include_return_message_types: (
            Sequence[
                Literal[
                    "system_message",
                    "user_message",
                    "assistant_message",
                    "reasoning_message",
                    "hidden_reasoning_message",
                    "tool_call_message",
                    "tool_return_message",
                    "approval_request_message",
                    "approval_response_message",
                ]
            ]
            | Omit
        ) = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ScheduledMessagesScheduleAgentMessageResponse:
        """Schedule Agent Message.

        Schedule a message to be sent by the agent at a specified time or on a recurring basis.

        POST /v1/agents/{agent_id}/schedule
        """
        return self._client.call(
            _CREATE,
            path={"agent_id": agent_id},
            body={
                "messages": messages,
                "max_steps": max_steps,
                "callback_url": callback_url,
                "include_return_message_types": include_return_message_types,
                "schedule": schedule,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        scheduled_message_id: str,
        *,
        agent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ScheduledMessagesDeleteScheduledMessageResponse:
        """Delete Scheduled Agent Message.

        Delete a scheduled message by its ID for a specific agent.

        DELETE /v1/agents/{agent_id}/schedule/{scheduled_message_id}
        """
        return self._client.call(
            _DELETE,
            path={"agent_id": agent_id, "scheduled_message_id": scheduled_message_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        scheduled_message_id: str,
        *,
        agent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ScheduledMessagesRetrieveScheduledMessageResponse:
        """Retrieve Scheduled Agent Message.

        Retrieve a scheduled message by its ID for a specific agent.

        GET /v1/agents/{agent_id}/schedule/{scheduled_message_id}
        """
        return self._client.call(
            _RETRIEVE,
            path={"agent_id": agent_id, "scheduled_message_id": scheduled_message_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class ScheduleForms(Forms[F]):
        list = Formed(ScheduleResource.list)
        create = Formed(ScheduleResource.create)
        delete = Formed(ScheduleResource.delete)
        retrieve = Formed(ScheduleResource.retrieve)


class AsyncScheduleResource(AsyncResource["ScheduleForms[AsyncRaw]", "ScheduleForms[AsyncStreaming]"]):
    """The calls of `client.agents.schedule`."""

    def list(
        self,
        agent_id: str,
        *,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.ScheduledMessagesListScheduledMessagesResponseScheduledMessagesItem]:
        """List Scheduled Agent Messages.

        List all scheduled messages for a specific agent.

        GET /v1/agents/{agent_id}/schedule
        """
        return self._client.page(
            _LIST,
            path={"agent_id": agent_id},
            query={"limit": limit, "after": after},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def create(
        self,
        agent_id: str,
        *,
        messages: Sequence[
            models.ScheduledMessagesScheduleAgentMessageRequestMessagesItem
            | types.ScheduledMessagesScheduleAgentMessageRequestMessagesItemParam
        ],
        schedule: types.ScheduledMessagesScheduleAgentMessageRequestScheduleParam,
        max_steps: float | Omit = omit,
        callback_url: str | Omit = omit,
        include_return_message_types: (
            Sequence[
                Literal[
                    "system_message",
                    "user_message",
                    "assistant_message",
                    "reasoning_message",
                    "hidden_reasoning_message",
                    "tool_call_message",
                    "tool_return_message",
                    "approval_request_message",
                    "approval_response_message",
                ]
            ]
            | Omit
        ) = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ScheduledMessagesScheduleAgentMessageResponse:
        """Schedule Agent Message.

        Schedule a message to be sent by the agent at a specified time or on a recurring basis.

        POST /v1/agents/{agent_id}/schedule
        """
        return await self._client.call(
            _CREATE,
            path={"agent_id": agent_id},
            body={
                "messages": messages,
                "max_steps": max_steps,
                "callback_url": callback_url,
                "include_return_message_types": include_return_message_types,
                "schedule": schedule,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        scheduled_message_id: str,
        *,
        agent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ScheduledMessagesDeleteScheduledMessageResponse:
        """Delete Scheduled Agent Message.

        Delete a scheduled message by its ID for a specific agent.

        DELETE /v1/agents/{agent_id}/schedule/{scheduled_message_id}
        """
        return await self._client.call(
            _DELETE,
            path={"agent_id": agent_id, "scheduled_message_id": scheduled_message_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        scheduled_message_id: str,
        *,
        agent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ScheduledMessagesRetrieveScheduledMessageResponse:
        """Retrieve Scheduled Agent Message.

        Retrieve a scheduled message by its ID for a specific agent.

        GET /v1/agents/{agent_id}/schedule/{scheduled_message_id}
        """
        return await self._client.call(
            _RETRIEVE,
            path={"agent_id": agent_id, "scheduled_message_id": scheduled_message_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

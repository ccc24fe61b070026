"""The resource `client.agents.context`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_RETRIEVE: Operation[models.ContextWindowOverview] = Operation(
    "GET",
    "/v1/agents/{agent_id}/context",
    answer=lambda: models.ContextWindowOverview,
    errors={"422": lambda: models.HTTPValidationError},
)


class ContextResource(Resource["ContextForms[Raw]", "ContextForms[Streaming]"]):
    """The calls of `client.agents.context`."""

    @deprecated("the API marks this operation as deprecated")
    def retrieve(
        self,
        agent_id: str,
        *,
        conversation_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ContextWindowOverview:
        """Retrieve Agent Context Window.

        Retrieve the context window of a specific agent.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            conversation_id: Conversation ID to get context window for. If provided, uses messages from this
                conversation.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/agents/{agent_id}/context
        """
        return self._client.call(
            _RETRIEVE,
            path={"agent_id": agent_id},
            query={"conversation_id": conversation_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class ContextForms(Forms[F]):
        retrieve = Formed(ContextResource.retrieve)


class AsyncContextResource(AsyncResource["ContextForms[AsyncRaw]", "ContextForms[AsyncStreaming]"]):
    """The calls of `client.agents.context`."""

    @deprecated("the API marks this operation as deprecated")
    async def retrieve(
        self,
        agent_id: str,
        *,
        conversation_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ContextWindowOverview:
        """Retrieve Agent Context Window.

        Retrieve the context window of a specific agent.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            conversation_id: Conversation ID to get context window for. If provided, uses messages from this
                conversation.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/agents/{agent_id}/context
        """
        return await self._client.call(
            _RETRIEVE,
            path={"agent_id": agent_id},
            query={"conversation_id": conversation_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

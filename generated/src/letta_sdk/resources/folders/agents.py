"""The resource `client.folders.agents`."""

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

_LIST: Operation[str] = Operation(
    "GET",
    "/v1/folders/{folder_id}/agents",
    answer=lambda: str,
    errors={"422": lambda: models.HTTPValidationError},
    page=Cursor("", after="after", before="before", limit="limit", onward=(Onward("after", until="before"),)),
)


class AgentsResource(Resource["AgentsForms[Raw]", "AgentsForms[Streaming]"]):
    """The calls of `client.folders.agents`."""

    def list(
        self,
        folder_id: str,
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
    ) -> Page[str]:
        """List Agents For Folder.

        Get all agent IDs that have the specified folder attached.

        Args:
            folder_id: The ID of the source in the format 'source-<uuid4>'.
            before: Agent ID cursor for pagination. Returns agents that come before this agent ID in the specified sort
                order.
            after: Agent ID cursor for pagination. Returns agents that come after this agent ID in the specified sort
                order.
            limit: Maximum number of agents to return (default: 50).
            order: Sort order for agents by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/folders/{folder_id}/agents
        """
        return self._client.page(
            _LIST,
            path={"folder_id": folder_id},
            query={"before": before, "after": after, "limit": limit, "order": order, "order_by": order_by},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class AgentsForms(Forms[F]):
        list = Formed(AgentsResource.list)


class AsyncAgentsResource(AsyncResource["AgentsForms[AsyncRaw]", "AgentsForms[AsyncStreaming]"]):
    """The calls of `client.folders.agents`."""

    def list(
        self,
        folder_id: str,
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
    ) -> AsyncPages[str]:
        """List Agents For Folder.

        Get all agent IDs that have the specified folder attached.

        Args:
            folder_id: The ID of the source in the format 'source-<uuid4>'.
            before: Agent ID cursor for pagination. Returns agents that come before this agent ID in the specified sort
                order.
            after: Agent ID cursor for pagination. Returns agents that come after this agent ID in the specified sort
                order.
            limit: Maximum number of agents to return (default: 50).
            order: Sort order for agents by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/folders/{folder_id}/agents
        """
        return self._client.page(
            _LIST,
            path={"folder_id": folder_id},
            query={"before": before, "after": after, "limit": limit, "order": order, "order_by": order_by},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

"""The resource `client.internal.blocks.agents`."""

from __future__ import annotations

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
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_LIST: Operation[models.AgentState] = Operation(
    "GET",
    "/v1/_internal_blocks/{block_id}/agents",
    answer=lambda: models.AgentState,
    errors={"422": lambda: models.HTTPValidationError},
    page=Cursor("", after="after", before="before", limit="limit", onward=(Onward("after"),)),
)


class AgentsResource(Resource["AgentsForms[Raw]", "AgentsForms[Streaming]"]):
    """The calls of `client.internal.blocks.agents`."""

    def list(
        self,
        block_id: str,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        include_relationships: Sequence[str] | None | Omit = omit,
        include: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.AgentState]:
        """List Agents For Block.

        Retrieves all agents associated with the specified block. Raises a 404 if the block does not exist.

        Args:
            block_id: The ID of the block in the format 'block-<uuid4>'.
            before: Agent ID cursor for pagination. Returns agents that come before this agent ID in the specified sort
                order.
            after: Agent ID cursor for pagination. Returns agents that come after this agent ID in the specified sort
                order.
            limit: Maximum number of agents to return (default: 50).
            order: Sort order for agents by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').
            include_relationships: Deprecated. Specify which relational fields (e.g., 'tools', 'sources', 'memory') to
                include in the response. If not provided, all relationships are loaded by default. Using this can
                optimize performance by reducing unnecessary joins.This is a legacy parameter, and no longer supported
                after 1.0.0 SDK versions.
            include: Specify which relational fields to include in the response. No relationships are included by
                default. (default: []).

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/_internal_blocks/{block_id}/agents
        """
        return self._client.page(
            _LIST,
            path={"block_id": block_id},
            query={
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "include_relationships": include_relationships,
                "include": include,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class AgentsForms(Forms[F]):
        list = Formed(AgentsResource.list)


class AsyncAgentsResource(AsyncResource["AgentsForms[AsyncRaw]", "AgentsForms[AsyncStreaming]"]):
    """The calls of `client.internal.blocks.agents`."""

    def list(
        self,
        block_id: str,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        include_relationships: Sequence[str] | None | Omit = omit,
        include: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.AgentState]:
        """List Agents For Block.

        Retrieves all agents associated with the specified block. Raises a 404 if the block does not exist.

        Args:
            block_id: The ID of the block in the format 'block-<uuid4>'.
            before: Agent ID cursor for pagination. Returns agents that come before this agent ID in the specified sort
                order.
            after: Agent ID cursor for pagination. Returns agents that come after this agent ID in the specified sort
                order.
            limit: Maximum number of agents to return (default: 50).
            order: Sort order for agents by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').
            include_relationships: Deprecated. Specify which relational fields (e.g., 'tools', 'sources', 'memory') to
                include in the response. If not provided, all relationships are loaded by default. Using this can
                optimize performance by reducing unnecessary joins.This is a legacy parameter, and no longer supported
                after 1.0.0 SDK versions.
            include: Specify which relational fields to include in the response. No relationships are included by
                default. (default: []).

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/_internal_blocks/{block_id}/agents
        """
        return self._client.page(
            _LIST,
            path={"block_id": block_id},
            query={
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "include_relationships": include_relationships,
                "include": include,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

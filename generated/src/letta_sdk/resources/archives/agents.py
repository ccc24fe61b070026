"""The resource `client.archives.agents`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._page_schemes import Growing
from letta_sdk._pagination import AsyncPages, Page
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_LIST: Operation[models.AgentState] = Operation(
    "GET",
    "/v1/archives/{archive_id}/agents",
    answer=lambda: models.AgentState,
    errors={"422": lambda: models.HTTPValidationError},
    page=Growing("", limit="limit"),
)


class AgentsResource(Resource["AgentsForms[Raw]", "AgentsForms[Streaming]"]):
    """The calls of `client.archives.agents`."""

    def list(
        self,
        archive_id: str,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        include: (
            Sequence[
                Literal[
                    "agent.blocks",
                    "agent.identities",
                    "agent.managed_group",
                    "agent.pending_approval",
                    "agent.secrets",
                    "agent.sources",
                    "agent.tags",
                    "agent.tools",
                ]
            ]
            | Omit
        ) = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.AgentState]:
        """List Agents For Archive.

        Get a list of agents that have access to an archive with pagination support.

        Args:
            archive_id: The ID of the archive in the format 'archive-<uuid4>'.
            before: Agent ID cursor for pagination. Returns agents that come before this agent ID in the specified sort
                order.
            after: Agent ID cursor for pagination. Returns agents that come after this agent ID in the specified sort
                order.
            limit: Maximum number of agents to return (default: 50).
            order: Sort order for agents by creation time. 'asc' for oldest first, 'desc' for newest first.
            include: Specify which relational fields to include in the response. No relationships are included by
                default. (default: []).

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/archives/{archive_id}/agents
        """
        return self._client.page(
            _LIST,
            path={"archive_id": archive_id},
            query={"before": before, "after": after, "limit": limit, "order": order, "include": include},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class AgentsForms(Forms[F]):
        list = Formed(AgentsResource.list)


class AsyncAgentsResource(AsyncResource["AgentsForms[AsyncRaw]", "AgentsForms[AsyncStreaming]"]):
    """The calls of `client.archives.agents`."""

    def list(
        self,
        archive_id: str,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        include: (
            Sequence[
                Literal[
                    "agent.blocks",
                    "agent.identities",
                    "agent.managed_group",
                    "agent.pending_approval",
                    "agent.secrets",
                    "agent.sources",
                    "agent.tags",
                    "agent.tools",
                ]
            ]
            | Omit
        ) = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.AgentState]:
        """List Agents For Archive.

        Get a list of agents that have access to an archive with pagination support.

        Args:
            archive_id: The ID of the archive in the format 'archive-<uuid4>'.
            before: Agent ID cursor for pagination. Returns agents that come before this agent ID in the specified sort
                order.
            after: Agent ID cursor for pagination. Returns agents that come after this agent ID in the specified sort
                order.
            limit: Maximum number of agents to return (default: 50).
            order: Sort order for agents by creation time. 'asc' for oldest first, 'desc' for newest first.
            include: Specify which relational fields to include in the response. No relationships are included by
                default. (default: []).

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/archives/{archive_id}/agents
        """
        return self._client.page(
            _LIST,
            path={"archive_id": archive_id},
            query={"before": before, "after": after, "limit": limit, "order": order, "include": include},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

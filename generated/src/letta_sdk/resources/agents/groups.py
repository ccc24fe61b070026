"""The resource `client.agents.groups`."""

from __future__ import annotations

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

_LIST: Operation[models.Group] = Operation(
    "GET",
    "/v1/agents/{agent_id}/groups",
    answer=lambda: models.Group,
    errors={"422": lambda: models.HTTPValidationError},
    page=Growing("", limit="limit"),
)


class GroupsResource(Resource["GroupsForms[Raw]", "GroupsForms[Streaming]"]):
    """The calls of `client.agents.groups`."""

    def list(
        self,
        agent_id: str,
        *,
        manager_type: str | None | Omit = omit,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.Group]:
        """List Groups For Agent.

        Lists the groups for an agent.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            manager_type: Manager type to filter groups by.
            before: Group ID cursor for pagination. Returns groups that come before this group ID in the specified sort
                order.
            after: Group ID cursor for pagination. Returns groups that come after this group ID in the specified sort
                order.
            limit: Maximum number of groups to return (default: 100).
            order: Sort order for groups by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/agents/{agent_id}/groups
        """
        return self._client.page(
            _LIST,
            path={"agent_id": agent_id},
            query={
                "manager_type": manager_type,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class GroupsForms(Forms[F]):
        list = Formed(GroupsResource.list)


class AsyncGroupsResource(AsyncResource["GroupsForms[AsyncRaw]", "GroupsForms[AsyncStreaming]"]):
    """The calls of `client.agents.groups`."""

    def list(
        self,
        agent_id: str,
        *,
        manager_type: str | None | Omit = omit,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.Group]:
        """List Groups For Agent.

        Lists the groups for an agent.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            manager_type: Manager type to filter groups by.
            before: Group ID cursor for pagination. Returns groups that come before this group ID in the specified sort
                order.
            after: Group ID cursor for pagination. Returns groups that come after this group ID in the specified sort
                order.
            limit: Maximum number of groups to return (default: 100).
            order: Sort order for groups by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/agents/{agent_id}/groups
        """
        return self._client.page(
            _LIST,
            path={"agent_id": agent_id},
            query={
                "manager_type": manager_type,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

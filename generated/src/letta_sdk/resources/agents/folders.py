"""The resource `client.agents.folders`."""

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

_ERRORS = {"422": lambda: models.HTTPValidationError}
_LIST: Operation[models.Source] = Operation(
    "GET",
    "/v1/agents/{agent_id}/folders",
    answer=lambda: models.Source,
    errors=_ERRORS,
    page=Growing("", limit="limit"),
)
_ATTACH: Operation[models.AgentState | None] = Operation(
    "PATCH", "/v1/agents/{agent_id}/folders/attach/{folder_id}", answer=lambda: models.AgentState | None, errors=_ERRORS
)
_DETACH: Operation[models.AgentState | None] = Operation(
    "PATCH", "/v1/agents/{agent_id}/folders/detach/{folder_id}", answer=lambda: models.AgentState | None, errors=_ERRORS
)


class FoldersResource(Resource["FoldersForms[Raw]", "FoldersForms[Streaming]"]):
    """The calls of `client.agents.folders`."""

    def list(
        self,
        agent_id: str,
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
    ) -> Page[models.Source]:
        """List Folders For Agent.

        Get the folders associated with an agent.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            before: Source ID cursor for pagination. Returns sources that come before this source ID in the specified
                sort order.
            after: Source ID cursor for pagination. Returns sources that come after this source ID in the specified sort
                order.
            limit: Maximum number of sources to return (default: 100).
            order: Sort order for sources by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/agents/{agent_id}/folders
        """
        return self._client.page(
            _LIST,
            path={"agent_id": agent_id},
            query={"before": before, "after": after, "limit": limit, "order": order, "order_by": order_by},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def attach(
        self,
        folder_id: str,
        *,
        agent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.AgentState | None:
        """Attach Folder To Agent.

        Attach a folder to an agent.

        Args:
            folder_id: The ID of the source in the format 'source-<uuid4>'.
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/agents/{agent_id}/folders/attach/{folder_id}
        """
        return self._client.call(
            _ATTACH,
            path={"agent_id": agent_id, "folder_id": folder_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def detach(
        self,
        folder_id: str,
        *,
        agent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.AgentState | None:
        """Detach Folder From Agent.

        Detach a folder from an agent.

        Args:
            folder_id: The ID of the source in the format 'source-<uuid4>'.
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/agents/{agent_id}/folders/detach/{folder_id}
        """
        return self._client.call(
            _DETACH,
            path={"agent_id": agent_id, "folder_id": folder_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class FoldersForms(Forms[F]):
        list = Formed(FoldersResource.list)
        attach = Formed(FoldersResource.attach)
        detach = Formed(FoldersResource.detach)


class AsyncFoldersResource(AsyncResource["FoldersForms[AsyncRaw]", "FoldersForms[AsyncStreaming]"]):
    """The calls of `client.agents.folders`."""

    def list(
        self,
        agent_id: str,
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
    ) -> AsyncPages[models.Source]:
        """List Folders For Agent.

        Get the folders associated with an agent.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            before: Source ID cursor for pagination. Returns sources that come before this source ID in the specified
                sort order.
            after: Source ID cursor for pagination. Returns sources that come after this source ID in the specified sort
                order.
            limit: Maximum number of sources to return (default: 100).
            order: Sort order for sources by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/agents/{agent_id}/folders
        """
        return self._client.page(
            _LIST,
            path={"agent_id": agent_id},
            query={"before": before, "after": after, "limit": limit, "order": order, "order_by": order_by},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def attach(
        self,
        folder_id: str,
        *,
        agent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.AgentState | None:
        """Attach Folder To Agent.

        Attach a folder to an agent.

        Args:
            folder_id: The ID of the source in the format 'source-<uuid4>'.
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/agents/{agent_id}/folders/attach/{folder_id}
        """
        return await self._client.call(
            _ATTACH,
            path={"agent_id": agent_id, "folder_id": folder_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def detach(
        self,
        folder_id: str,
        *,
        agent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.AgentState | None:
        """Detach Folder From Agent.

        Detach a folder from an agent.

        Args:
            folder_id: The ID of the source in the format 'source-<uuid4>'.
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/agents/{agent_id}/folders/detach/{folder_id}
        """
        return await self._client.call(
            _DETACH,
            path={"agent_id": agent_id, "folder_id": folder_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

"""The resource `client.agents.files`."""

from __future__ import annotations

import builtins
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
_LIST: Operation[models.AgentFileAttachment] = Operation(
    "GET",
    "/v1/agents/{agent_id}/files",
    answer=lambda: models.AgentFileAttachment,
    errors=_ERRORS,
    page=Growing("files", has_more="has_more", limit="limit"),
)
_CLOSE_ALL: Operation[list[str]] = Operation(
    "PATCH", "/v1/agents/{agent_id}/files/close-all", answer=lambda: list[str], errors=_ERRORS
)
_CLOSE: Operation[models.Confirmation] = Operation(
    "PATCH", "/v1/agents/{agent_id}/files/{file_id}/close", answer=lambda: models.Confirmation, errors=_ERRORS
)
_OPEN: Operation[list[str]] = Operation(
    "PATCH", "/v1/agents/{agent_id}/files/{file_id}/open", answer=lambda: list[str], errors=_ERRORS
)


class FilesResource(Resource["FilesForms[Raw]", "FilesForms[Streaming]"]):
    """The calls of `client.agents.files`."""

    def list(
        self,
        agent_id: str,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        cursor: str | None | Omit = omit,
        is_open: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.AgentFileAttachment]:
        """List Files For Agent.

        Get the files attached to an agent with their open/closed status.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            before: File ID cursor for pagination. Returns files that come before this file ID in the specified sort
                order.
            after: File ID cursor for pagination. Returns files that come after this file ID in the specified sort
                order.
            limit: Maximum number of files to return (default: 100).
            order: Sort order for files by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').
            cursor: Deprecated. Pagination cursor from previous response (deprecated, use before/after).
            is_open: Filter by open status (true for open files, false for closed files).

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/agents/{agent_id}/files
        """
        return self._client.page(
            _LIST,
            path={"agent_id": agent_id},
            query={
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "cursor": cursor,
                "is_open": is_open,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def close_all(
        self,
        agent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> builtins.list[str]:
        """Close All Files For Agent.

        Closes all currently open files for a given agent.

        This endpoint updates the file state for the agent so that no files are marked as open. Typically used to reset
        the working memory view for the agent.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/agents/{agent_id}/files/close-all
        """
        return self._client.call(
            _CLOSE_ALL, path={"agent_id": agent_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    def close(
        self,
        file_id: str,
        *,
        agent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Confirmation:
        """Close File For Agent.

        Closes a specific file for a given agent.

        This endpoint marks a specific file as closed in the agent's file state. The file will be removed from the
        agent's working memory view.

        Args:
            file_id: The ID of the file in the format 'file-<uuid4>'.
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/agents/{agent_id}/files/{file_id}/close
        """
        return self._client.call(
            _CLOSE,
            path={"agent_id": agent_id, "file_id": file_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def open(
        self,
        file_id: str,
        *,
        agent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> builtins.list[str]:
        """Open File For Agent.

        Opens a specific file for a given agent.

        This endpoint marks a specific file as open in the agent's file state. The file will be included in the agent's
        working memory view. Returns a list of file names that were closed due to LRU eviction.

        Args:
            file_id: The ID of the file in the format 'file-<uuid4>'.
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/agents/{agent_id}/files/{file_id}/open
        """
        return self._client.call(
            _OPEN,
            path={"agent_id": agent_id, "file_id": file_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class FilesForms(Forms[F]):
        list = Formed(FilesResource.list)
        close_all = Formed(FilesResource.close_all)
        close = Formed(FilesResource.close)
        open = Formed(FilesResource.open)


class AsyncFilesResource(AsyncResource["FilesForms[AsyncRaw]", "FilesForms[AsyncStreaming]"]):
    """The calls of `client.agents.files`."""

    def list(
        self,
        agent_id: str,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        cursor: str | None | Omit = omit,
        is_open: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.AgentFileAttachment]:
        """List Files For Agent.

        Get the files attached to an agent with their open/closed status.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            before: File ID cursor for pagination. Returns files that come before this file ID in the specified sort
                order.
            after: File ID cursor for pagination. Returns files that come after this file ID in the specified sort
                order.
            limit: Maximum number of files to return (default: 100).
            order: Sort order for files by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').
            cursor: Deprecated. Pagination cursor from previous response (deprecated, use before/after).
            is_open: Filter by open status (true for open files, false for closed files).

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/agents/{agent_id}/files
        """
        return self._client.page(
            _LIST,
            path={"agent_id": agent_id},
            query={
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "cursor": cursor,
                "is_open": is_open,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def close_all(
        self,
        agent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> builtins.list[str]:
        """Close All Files For Agent.

        Closes all currently open files for a given agent.

        This endpoint updates the file state for the agent so that no files are marked as open. Typically used to reset
        the working memory view for the agent.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/agents/{agent_id}/files/close-all
        """
        return await self._client.call(
            _CLOSE_ALL, path={"agent_id": agent_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    async def close(
        self,
        file_id: str,
        *,
        agent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Confirmation:
        """Close File For Agent.

        Closes a specific file for a given agent.

        This endpoint marks a specific file as closed in the agent's file state. The file will be removed from the
        agent's working memory view.

        Args:
            file_id: The ID of the file in the format 'file-<uuid4>'.
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/agents/{agent_id}/files/{file_id}/close
        """
        return await self._client.call(
            _CLOSE,
            path={"agent_id": agent_id, "file_id": file_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def open(
        self,
        file_id: str,
        *,
        agent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> builtins.list[str]:
        """Open File For Agent.

        Opens a specific file for a given agent.

        This endpoint marks a specific file as open in the agent's file state. The file will be included in the agent's
        working memory view. Returns a list of file names that were closed due to LRU eviction.

        Args:
            file_id: The ID of the file in the format 'file-<uuid4>'.
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/agents/{agent_id}/files/{file_id}/open
        """
        return await self._client.call(
            _OPEN,
            path={"agent_id": agent_id, "file_id": file_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

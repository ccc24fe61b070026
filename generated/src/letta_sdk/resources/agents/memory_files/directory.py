"""The resource `client.agents.memory_files.directory`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_LIST: Operation[models.MemoryFilesListDirectoryResponse] = Operation(
    "GET",
    "/v1/agents/{agent_id}/memory-files/directory",
    answer=lambda: models.MemoryFilesListDirectoryResponse,
    errors={"404": lambda: models.MessageError, "501": lambda: models.MessageError},
)


class DirectoryResource(Resource["DirectoryForms[Raw]", "DirectoryForms[Streaming]"]):
    """The calls of `client.agents.memory_files.directory`."""

    def list(
        self,
        agent_id: str,
        *,
        path: str | Omit = omit,
        depth: float | None | Omit = omit,
        ref: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.MemoryFilesListDirectoryResponse:
        """List Directory.

        List immediate children of a directory in the agent memory repo (single level).

        Args:
            path: Directory path to list. Empty for root.
            depth: Depth of directory listing (default: 1).
            ref: Git ref (default: HEAD).

        Raises:
            NotFoundError: 404.
            InternalServerError: 501.

        GET /v1/agents/{agent_id}/memory-files/directory
        """
        return self._client.call(
            _LIST,
            path={"agent_id": agent_id},
            query={"path": path, "depth": depth, "ref": ref},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class DirectoryForms(Forms[F]):
        list = Formed(DirectoryResource.list)


class AsyncDirectoryResource(AsyncResource["DirectoryForms[AsyncRaw]", "DirectoryForms[AsyncStreaming]"]):
    """The calls of `client.agents.memory_files.directory`."""

    async def list(
        self,
        agent_id: str,
        *,
        path: str | Omit = omit,
        depth: float | None | Omit = omit,
        ref: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.MemoryFilesListDirectoryResponse:
        """List Directory.

        List immediate children of a directory in the agent memory repo (single level).

        Args:
            path: Directory path to list. Empty for root.
            depth: Depth of directory listing (default: 1).
            ref: Git ref (default: HEAD).

        Raises:
            NotFoundError: 404.
            InternalServerError: 501.

        GET /v1/agents/{agent_id}/memory-files/directory
        """
        return await self._client.call(
            _LIST,
            path={"agent_id": agent_id},
            query={"path": path, "depth": depth, "ref": ref},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

"""The resource `client.agents.memory_files.history`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._page_schemes import Single
from letta_sdk._pagination import AsyncPages, Page
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_LIST: Operation[models.MemoryFilesGetFileHistoryResponseCommitsItem] = Operation(
    "GET",
    "/v1/agents/{agent_id}/memory-files/history",
    answer=lambda: models.MemoryFilesGetFileHistoryResponseCommitsItem,
    errors={"404": lambda: models.MessageError, "501": lambda: models.MessageError},
    page=Single("commits"),
)


class HistoryResource(Resource["HistoryForms[Raw]", "HistoryForms[Streaming]"]):
    """The calls of `client.agents.memory_files.history`."""

    def list(
        self,
        agent_id: str,
        *,
        file_path: str,
        limit: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.MemoryFilesGetFileHistoryResponseCommitsItem]:
        """Get File History.

        Get commit history for a specific file in the agent memory repo.

        Args:
            file_path: Path to the file (e.g. "blocks/persona.md").
            limit: Max commits to return (default: 50).

        Raises:
            NotFoundError: 404.
            InternalServerError: 501.

        GET /v1/agents/{agent_id}/memory-files/history
        """
        return self._client.page(
            _LIST,
            path={"agent_id": agent_id},
            query={"file_path": file_path, "limit": limit},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class HistoryForms(Forms[F]):
        list = Formed(HistoryResource.list)


class AsyncHistoryResource(AsyncResource["HistoryForms[AsyncRaw]", "HistoryForms[AsyncStreaming]"]):
    """The calls of `client.agents.memory_files.history`."""

    def list(
        self,
        agent_id: str,
        *,
        file_path: str,
        limit: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.MemoryFilesGetFileHistoryResponseCommitsItem]:
        """Get File History.

        Get commit history for a specific file in the agent memory repo.

        Args:
            file_path: Path to the file (e.g. "blocks/persona.md").
            limit: Max commits to return (default: 50).

        Raises:
            NotFoundError: 404.
            InternalServerError: 501.

        GET /v1/agents/{agent_id}/memory-files/history
        """
        return self._client.page(
            _LIST,
            path={"agent_id": agent_id},
            query={"file_path": file_path, "limit": limit},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

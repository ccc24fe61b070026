"""The resource `client.agents.memory_files.content`."""

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

_RETRIEVE: Operation[models.MemoryFilesReadFileContentResponse] = Operation(
    "GET",
    "/v1/agents/{agent_id}/memory-files/content",
    answer=lambda: models.MemoryFilesReadFileContentResponse,
    errors={"404": lambda: models.MessageError, "501": lambda: models.MessageError},
)


class ContentResource(Resource["ContentForms[Raw]", "ContentForms[Streaming]"]):
    """The calls of `client.agents.memory_files.content`."""

    def retrieve(
        self,
        agent_id: str,
        *,
        file_path: str,
        ref: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.MemoryFilesReadFileContentResponse:
        """Read File Content.

        Read a single file content at a specific git ref from the agent memory repo.

        Args:
            file_path: Path to the file (e.g. "blocks/persona.md").
            ref: Git ref (default: HEAD).

        Raises:
            NotFoundError: 404.
            InternalServerError: 501.

        GET /v1/agents/{agent_id}/memory-files/content
        """
        return self._client.call(
            _RETRIEVE,
            path={"agent_id": agent_id},
            query={"file_path": file_path, "ref": ref},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class ContentForms(Forms[F]):
        retrieve = Formed(ContentResource.retrieve)


class AsyncContentResource(AsyncResource["ContentForms[AsyncRaw]", "ContentForms[AsyncStreaming]"]):
    """The calls of `client.agents.memory_files.content`."""

    async def retrieve(
        self,
        agent_id: str,
        *,
        file_path: str,
        ref: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.MemoryFilesReadFileContentResponse:
        """Read File Content.

        Read a single file content at a specific git ref from the agent memory repo.

        Args:
            file_path: Path to the file (e.g. "blocks/persona.md").
            ref: Git ref (default: HEAD).

        Raises:
            NotFoundError: 404.
            InternalServerError: 501.

        GET /v1/agents/{agent_id}/memory-files/content
        """
        return await self._client.call(
            _RETRIEVE,
            path={"agent_id": agent_id},
            query={"file_path": file_path, "ref": ref},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

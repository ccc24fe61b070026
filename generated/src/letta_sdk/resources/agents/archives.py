"""The resource `client.agents.archives`."""

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

_ERRORS = {"422": lambda: models.HTTPValidationError}
_ATTACH: Operation[None] = Operation("PATCH", "/v1/agents/{agent_id}/archives/attach/{archive_id}", errors=_ERRORS)
_DETACH: Operation[None] = Operation("PATCH", "/v1/agents/{agent_id}/archives/detach/{archive_id}", errors=_ERRORS)


class ArchivesResource(Resource["ArchivesForms[Raw]", "ArchivesForms[Streaming]"]):
    """The calls of `client.agents.archives`."""

    def attach(
        self,
        archive_id: str,
        *,
        agent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Attach Archive To Agent.

        Attach an archive to an agent.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/agents/{agent_id}/archives/attach/{archive_id}
        """
        return self._client.call(
            _ATTACH,
            path={"agent_id": agent_id, "archive_id": archive_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def detach(
        self,
        archive_id: str,
        *,
        agent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Detach Archive From Agent.

        Detach an archive from an agent.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/agents/{agent_id}/archives/detach/{archive_id}
        """
        return self._client.call(
            _DETACH,
            path={"agent_id": agent_id, "archive_id": archive_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class ArchivesForms(Forms[F]):
        attach = Formed(ArchivesResource.attach)
        detach = Formed(ArchivesResource.detach)


class AsyncArchivesResource(AsyncResource["ArchivesForms[AsyncRaw]", "ArchivesForms[AsyncStreaming]"]):
    """The calls of `client.agents.archives`."""

    async def attach(
        self,
        archive_id: str,
        *,
        agent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Attach Archive To Agent.

        Attach an archive to an agent.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/agents/{agent_id}/archives/attach/{archive_id}
        """
        return await self._client.call(
            _ATTACH,
            path={"agent_id": agent_id, "archive_id": archive_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def detach(
        self,
        archive_id: str,
        *,
        agent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Detach Archive From Agent.

        Detach an archive from an agent.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/agents/{agent_id}/archives/detach/{archive_id}
        """
        return await self._client.call(
            _DETACH,
            path={"agent_id": agent_id, "archive_id": archive_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

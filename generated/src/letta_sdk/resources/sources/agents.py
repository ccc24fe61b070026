"""The resource `client.sources.agents`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from typing_extensions import deprecated

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_LIST: Operation[list[str]] = Operation(
    "GET",
    "/v1/sources/{source_id}/agents",
    answer=lambda: list[str],
    errors={"422": lambda: models.HTTPValidationError},
)


class AgentsResource(Resource["AgentsForms[Raw]", "AgentsForms[Streaming]"]):
    """The calls of `client.sources.agents`."""

    @deprecated("the API marks this operation as deprecated")
    def list(
        self,
        source_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> builtins.list[str]:
        """Get Agents For Source.

        Get all agent IDs that have the specified source attached.

        Args:
            source_id: The ID of the source in the format 'source-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/sources/{source_id}/agents
        """
        return self._client.call(
            _LIST, path={"source_id": source_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )


if TYPE_CHECKING:

    class AgentsForms(Forms[F]):
        list = Formed(AgentsResource.list)


class AsyncAgentsResource(AsyncResource["AgentsForms[AsyncRaw]", "AgentsForms[AsyncStreaming]"]):
    """The calls of `client.sources.agents`."""

    @deprecated("the API marks this operation as deprecated")
    async def list(
        self,
        source_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> builtins.list[str]:
        """Get Agents For Source.

        Get all agent IDs that have the specified source attached.

        Args:
            source_id: The ID of the source in the format 'source-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/sources/{source_id}/agents
        """
        return await self._client.call(
            _LIST, path={"source_id": source_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

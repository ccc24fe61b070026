"""The resource `client.agents.core_memory`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._resource import AsyncResource, Child, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout
    from letta_sdk.resources.agents.core_memory.variables import (
        AsyncVariablesResource,
        VariablesForms,
        VariablesResource,
    )

_RETRIEVE: Operation[models.Memory] = Operation(
    "GET",
    "/v1/agents/{agent_id}/core-memory",
    answer=lambda: models.Memory,
    errors={"422": lambda: models.HTTPValidationError},
)


class CoreMemoryResource(Resource["CoreMemoryForms[Raw]", "CoreMemoryForms[Streaming]"]):
    """The calls of `client.agents.core_memory`."""

    variables: Child[VariablesResource] = Child(".variables", "VariablesResource")
    """`client.agents.core_memory.variables`"""

    @deprecated("the API marks this operation as deprecated")
    def retrieve(
        self,
        agent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Memory:
        """Retrieve Agent Memory.

        Retrieve the memory state of a specific agent. This endpoint fetches the current memory state of the agent
        identified by the user ID and agent ID.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/agents/{agent_id}/core-memory
        """
        return self._client.call(
            _RETRIEVE, path={"agent_id": agent_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )


if TYPE_CHECKING:

    class CoreMemoryForms(Forms[F]):
        variables: VariablesForms[F]
        retrieve = Formed(CoreMemoryResource.retrieve)


class AsyncCoreMemoryResource(AsyncResource["CoreMemoryForms[AsyncRaw]", "CoreMemoryForms[AsyncStreaming]"]):
    """The calls of `client.agents.core_memory`."""

    variables: Child[AsyncVariablesResource] = Child(".variables", "AsyncVariablesResource")
    """`client.agents.core_memory.variables`"""

    @deprecated("the API marks this operation as deprecated")
    async def retrieve(
        self,
        agent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Memory:
        """Retrieve Agent Memory.

        Retrieve the memory state of a specific agent. This endpoint fetches the current memory state of the agent
        identified by the user ID and agent ID.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/agents/{agent_id}/core-memory
        """
        return await self._client.call(
            _RETRIEVE, path={"agent_id": agent_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

"""The resource `client.agents.core_memory.variables`."""

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

_RETRIEVE: Operation[models.AgentsGetAgentVariablesResponse] = Operation(
    "GET",
    "/v1/agents/{agent_id}/core-memory/variables",
    answer=lambda: models.AgentsGetAgentVariablesResponse,
    errors={"404": lambda: models.MessageErrorXD7A557},
)


class VariablesResource(Resource["VariablesForms[Raw]", "VariablesForms[Streaming]"]):
    """The calls of `client.agents.core_memory.variables`."""

    def retrieve(
        self,
        agent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.AgentsGetAgentVariablesResponse:
        """Retrieve Memory Variables.

        Get the variables associated with an agent

        Raises:
            NotFoundError: 404.

        GET /v1/agents/{agent_id}/core-memory/variables
        """
        return self._client.call(
            _RETRIEVE, path={"agent_id": agent_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )


if TYPE_CHECKING:

    class VariablesForms(Forms[F]):
        retrieve = Formed(VariablesResource.retrieve)


class AsyncVariablesResource(AsyncResource["VariablesForms[AsyncRaw]", "VariablesForms[AsyncStreaming]"]):
    """The calls of `client.agents.core_memory.variables`."""

    async def retrieve(
        self,
        agent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.AgentsGetAgentVariablesResponse:
        """Retrieve Memory Variables.

        Get the variables associated with an agent

        Raises:
            NotFoundError: 404.

        GET /v1/agents/{agent_id}/core-memory/variables
        """
        return await self._client.call(
            _RETRIEVE, path={"agent_id": agent_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

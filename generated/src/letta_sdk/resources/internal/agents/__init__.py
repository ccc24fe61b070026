"""The resource `client.internal.agents`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._resource import AsyncResource, Child, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout
    from letta_sdk.resources.internal.agents.blocks import AsyncBlocksResource, BlocksForms, BlocksResource

_COUNT: Operation[int] = Operation(
    "GET", "/v1/_internal_agents/count", answer=lambda: int, errors={"422": lambda: models.HTTPValidationError}
)


class AgentsResource(Resource["AgentsForms[Raw]", "AgentsForms[Streaming]"]):
    """The calls of `client.internal.agents`."""

    blocks: Child[BlocksResource] = Child(".blocks", "BlocksResource")
    """`client.internal.agents.blocks`"""

    def count(
        self,
        *,
        exclude_hidden: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> int:
        """Count Agents.

        Get the total number of agents for a user, with option to exclude hidden agents.

        Args:
            exclude_hidden: If True, excludes hidden agents from the count. If False, includes all agents.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/_internal_agents/count
        """
        return self._client.call(
            _COUNT,
            query={"exclude_hidden": exclude_hidden},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class AgentsForms(Forms[F]):
        blocks: BlocksForms[F]
        count = Formed(AgentsResource.count)


class AsyncAgentsResource(AsyncResource["AgentsForms[AsyncRaw]", "AgentsForms[AsyncStreaming]"]):
    """The calls of `client.internal.agents`."""

    blocks: Child[AsyncBlocksResource] = Child(".blocks", "AsyncBlocksResource")
    """`client.internal.agents.blocks`"""

    async def count(
        self,
        *,
        exclude_hidden: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> int:
        """Count Agents.

        Get the total number of agents for a user, with option to exclude hidden agents.

        Args:
            exclude_hidden: If True, excludes hidden agents from the count. If False, includes all agents.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/_internal_agents/count
        """
        return await self._client.call(
            _COUNT,
            query={"exclude_hidden": exclude_hidden},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

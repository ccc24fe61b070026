"""The resource `client.internal`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Forms, Raw, Streaming
    from letta_sdk.resources.internal.agents import AgentsForms, AgentsResource, AsyncAgentsResource
    from letta_sdk.resources.internal.blocks import AsyncBlocksResource, BlocksForms, BlocksResource
    from letta_sdk.resources.internal.runs import AsyncRunsResource, RunsForms, RunsResource
    from letta_sdk.resources.internal.templates import AsyncTemplatesResource, TemplatesForms, TemplatesResource


class InternalResource(Resource["InternalForms[Raw]", "InternalForms[Streaming]"]):
    """The calls of `client.internal`."""

    @cached_property
    def agents(self) -> AgentsResource:
        """`client.internal.agents`"""
        from letta_sdk.resources.internal.agents import AgentsResource

        return AgentsResource(self._client)

    @cached_property
    def blocks(self) -> BlocksResource:
        """`client.internal.blocks`"""
        from letta_sdk.resources.internal.blocks import BlocksResource

        return BlocksResource(self._client)

    @cached_property
    def runs(self) -> RunsResource:
        """`client.internal.runs`"""
        from letta_sdk.resources.internal.runs import RunsResource

        return RunsResource(self._client)

    @cached_property
    def templates(self) -> TemplatesResource:
        """`client.internal.templates`"""
        from letta_sdk.resources.internal.templates import TemplatesResource

        return TemplatesResource(self._client)


if TYPE_CHECKING:

    class InternalForms(Forms[F]):
        agents: AgentsForms[F]
        blocks: BlocksForms[F]
        runs: RunsForms[F]
        templates: TemplatesForms[F]


class AsyncInternalResource(AsyncResource["InternalForms[AsyncRaw]", "InternalForms[AsyncStreaming]"]):
    """The calls of `client.internal`."""

    @cached_property
    def agents(self) -> AsyncAgentsResource:
        """`client.internal.agents`"""
        from letta_sdk.resources.internal.agents import AsyncAgentsResource

        return AsyncAgentsResource(self._client)

    @cached_property
    def blocks(self) -> AsyncBlocksResource:
        """`client.internal.blocks`"""
        from letta_sdk.resources.internal.blocks import AsyncBlocksResource

        return AsyncBlocksResource(self._client)

    @cached_property
    def runs(self) -> AsyncRunsResource:
        """`client.internal.runs`"""
        from letta_sdk.resources.internal.runs import AsyncRunsResource

        return AsyncRunsResource(self._client)

    @cached_property
    def templates(self) -> AsyncTemplatesResource:
        """`client.internal.templates`"""
        from letta_sdk.resources.internal.templates import AsyncTemplatesResource

        return AsyncTemplatesResource(self._client)

"""The resource `client.internal`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from letta_sdk._resource import AsyncResource, Child, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Forms, Raw, Streaming
    from letta_sdk.resources.internal.agents import AgentsForms, AgentsResource, AsyncAgentsResource
    from letta_sdk.resources.internal.blocks import AsyncBlocksResource, BlocksForms, BlocksResource
    from letta_sdk.resources.internal.runs import AsyncRunsResource, RunsForms, RunsResource
    from letta_sdk.resources.internal.templates import AsyncTemplatesResource, TemplatesForms, TemplatesResource


class InternalResource(Resource["InternalForms[Raw]", "InternalForms[Streaming]"]):
    """The calls of `client.internal`."""

    agents: Child[AgentsResource] = Child(".agents", "AgentsResource")
    """`client.internal.agents`"""
    blocks: Child[BlocksResource] = Child(".blocks", "BlocksResource")
    """`client.internal.blocks`"""
    runs: Child[RunsResource] = Child(".runs", "RunsResource")
    """`client.internal.runs`"""
    templates: Child[TemplatesResource] = Child(".templates", "TemplatesResource")
    """`client.internal.templates`"""


if TYPE_CHECKING:

    class InternalForms(Forms[F]):
        agents: AgentsForms[F]
        blocks: BlocksForms[F]
        runs: RunsForms[F]
        templates: TemplatesForms[F]


class AsyncInternalResource(AsyncResource["InternalForms[AsyncRaw]", "InternalForms[AsyncStreaming]"]):
    """The calls of `client.internal`."""

    agents: Child[AsyncAgentsResource] = Child(".agents", "AsyncAgentsResource")
    """`client.internal.agents`"""
    blocks: Child[AsyncBlocksResource] = Child(".blocks", "AsyncBlocksResource")
    """`client.internal.blocks`"""
    runs: Child[AsyncRunsResource] = Child(".runs", "AsyncRunsResource")
    """`client.internal.runs`"""
    templates: Child[AsyncTemplatesResource] = Child(".templates", "AsyncTemplatesResource")
    """`client.internal.templates`"""

"""The resource `client.internal.templates`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from letta_sdk._resource import AsyncResource, Child, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Forms, Raw, Streaming
    from letta_sdk.resources.internal.templates.agents import AgentsForms, AgentsResource, AsyncAgentsResource
    from letta_sdk.resources.internal.templates.blocks import AsyncBlocksResource, BlocksForms, BlocksResource
    from letta_sdk.resources.internal.templates.deployment import (
        AsyncDeploymentResource,
        DeploymentForms,
        DeploymentResource,
    )
    from letta_sdk.resources.internal.templates.groups import AsyncGroupsResource, GroupsForms, GroupsResource


class TemplatesResource(Resource["TemplatesForms[Raw]", "TemplatesForms[Streaming]"]):
    """The calls of `client.internal.templates`."""

    agents: Child[AgentsResource] = Child(".agents", "AgentsResource")
    """`client.internal.templates.agents`"""
    blocks: Child[BlocksResource] = Child(".blocks", "BlocksResource")
    """`client.internal.templates.blocks`"""
    deployment: Child[DeploymentResource] = Child(".deployment", "DeploymentResource")
    """`client.internal.templates.deployment`"""
    groups: Child[GroupsResource] = Child(".groups", "GroupsResource")
    """`client.internal.templates.groups`"""


if TYPE_CHECKING:

    class TemplatesForms(Forms[F]):
        agents: AgentsForms[F]
        blocks: BlocksForms[F]
        deployment: DeploymentForms[F]
        groups: GroupsForms[F]


class AsyncTemplatesResource(AsyncResource["TemplatesForms[AsyncRaw]", "TemplatesForms[AsyncStreaming]"]):
    """The calls of `client.internal.templates`."""

    agents: Child[AsyncAgentsResource] = Child(".agents", "AsyncAgentsResource")
    """`client.internal.templates.agents`"""
    blocks: Child[AsyncBlocksResource] = Child(".blocks", "AsyncBlocksResource")
    """`client.internal.templates.blocks`"""
    deployment: Child[AsyncDeploymentResource] = Child(".deployment", "AsyncDeploymentResource")
    """`client.internal.templates.deployment`"""
    groups: Child[AsyncGroupsResource] = Child(".groups", "AsyncGroupsResource")
    """`client.internal.templates.groups`"""

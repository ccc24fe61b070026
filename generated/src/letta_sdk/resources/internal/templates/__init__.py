"""The resource `client.internal.templates`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from letta_sdk._resource import AsyncResource, Resource

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

    @cached_property
    def agents(self) -> AgentsResource:
        """`client.internal.templates.agents`"""
        from letta_sdk.resources.internal.templates.agents import AgentsResource

        return AgentsResource(self._client)

    @cached_property
    def blocks(self) -> BlocksResource:
        """`client.internal.templates.blocks`"""
        from letta_sdk.resources.internal.templates.blocks import BlocksResource

        return BlocksResource(self._client)

    @cached_property
    def deployment(self) -> DeploymentResource:
        """`client.internal.templates.deployment`"""
        from letta_sdk.resources.internal.templates.deployment import DeploymentResource

        return DeploymentResource(self._client)

    @cached_property
    def groups(self) -> GroupsResource:
        """`client.internal.templates.groups`"""
        from letta_sdk.resources.internal.templates.groups import GroupsResource

        return GroupsResource(self._client)


if TYPE_CHECKING:

    class TemplatesForms(Forms[F]):
        agents: AgentsForms[F]
        blocks: BlocksForms[F]
        deployment: DeploymentForms[F]
        groups: GroupsForms[F]


class AsyncTemplatesResource(AsyncResource["TemplatesForms[AsyncRaw]", "TemplatesForms[AsyncStreaming]"]):
    """The calls of `client.internal.templates`."""

    @cached_property
    def agents(self) -> AsyncAgentsResource:
        """`client.internal.templates.agents`"""
        from letta_sdk.resources.internal.templates.agents import AsyncAgentsResource

        return AsyncAgentsResource(self._client)

    @cached_property
    def blocks(self) -> AsyncBlocksResource:
        """`client.internal.templates.blocks`"""
        from letta_sdk.resources.internal.templates.blocks import AsyncBlocksResource

        return AsyncBlocksResource(self._client)

    @cached_property
    def deployment(self) -> AsyncDeploymentResource:
        """`client.internal.templates.deployment`"""
        from letta_sdk.resources.internal.templates.deployment import AsyncDeploymentResource

        return AsyncDeploymentResource(self._client)

    @cached_property
    def groups(self) -> AsyncGroupsResource:
        """`client.internal.templates.groups`"""
        from letta_sdk.resources.internal.templates.groups import AsyncGroupsResource

        return AsyncGroupsResource(self._client)

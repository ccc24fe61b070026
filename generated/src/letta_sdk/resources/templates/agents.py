"""The resource `client.templates.agents`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk import types
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_CREATE: Operation[models.TemplatesCreateAgentsFromTemplateNoProjectResponse] = Operation(
    "POST",
    "/v1/templates/{template_version}/agents",
    answer=lambda: models.TemplatesCreateAgentsFromTemplateNoProjectResponse,
    body="json",
    body_type=lambda: models.TemplatesCreateAgentsFromTemplateNoProjectRequest,
    errors={"402": lambda: models.LimitMessageErrorX665BC3},
)


class AgentsResource(Resource["AgentsForms[Raw]", "AgentsForms[Streaming]"]):
    """The calls of `client.templates.agents`."""

    def create(
        self,
        template_version: str,
        *,
        tags: Sequence[str] | Omit = omit,
        agent_name: str | Omit = omit,
        initial_message_sequence: (
            Sequence[
                models.TemplatesCreateAgentsFromTemplateNoProjectRequestInitialMessageSequenceItem
                | types.TemplatesCreateAgentsFromTemplateNoProjectRequestInitialMessageSequenceItemParam
            ]
            | Omit
        ) = omit,
        memory_variables: Mapping[str, str] | Omit = omit,
        tool_variables: Mapping[str, str] | Omit = omit,
        identity_ids: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.TemplatesCreateAgentsFromTemplateNoProjectResponse:
        """Create Agents From Template.

        Creates an Agent or multiple Agents from a template

        Args:
            template_version: The template version, formatted as {template-name}:{version-number} or
                {template-name}:latest. This endpoint is not available for self-hosted Letta.
            tags: The tags to assign to the agent.
            agent_name: The name of the agent, optional otherwise a random one will be assigned.
            initial_message_sequence: Set an initial sequence of messages, if not provided, the agent will start with
                the default message sequence, if an empty array is provided, the agent will start with no messages.
            memory_variables: The memory variables to assign to the agent.
            tool_variables: The tool variables to assign to the agent.
            identity_ids: The identity ids to assign to the agent.

        Raises:
            APIStatusError: 402.

        POST /v1/templates/{template_version}/agents
        """
        return self._client.call(
            _CREATE,
            path={"template_version": template_version},
            body={
                "tags": tags,
                "agent_name": agent_name,
                "initial_message_sequence": initial_message_sequence,
                "memory_variables": memory_variables,
                "tool_variables": tool_variables,
                "identity_ids": identity_ids,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class AgentsForms(Forms[F]):
        create = Formed(AgentsResource.create)


class AsyncAgentsResource(AsyncResource["AgentsForms[AsyncRaw]", "AgentsForms[AsyncStreaming]"]):
    """The calls of `client.templates.agents`."""

    async def create(
        self,
        template_version: str,
        *,
        tags: Sequence[str] | Omit = omit,
        agent_name: str | Omit = omit,
        initial_message_sequence: (
            Sequence[
                models.TemplatesCreateAgentsFromTemplateNoProjectRequestInitialMessageSequenceItem
                | types.TemplatesCreateAgentsFromTemplateNoProjectRequestInitialMessageSequenceItemParam
            ]
            | Omit
        ) = omit,
        memory_variables: Mapping[str, str] | Omit = omit,
        tool_variables: Mapping[str, str] | Omit = omit,
        identity_ids: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.TemplatesCreateAgentsFromTemplateNoProjectResponse:
        """Create Agents From Template.

        Creates an Agent or multiple Agents from a template

        Args:
            template_version: The template version, formatted as {template-name}:{version-number} or
                {template-name}:latest. This endpoint is not available for self-hosted Letta.
            tags: The tags to assign to the agent.
            agent_name: The name of the agent, optional otherwise a random one will be assigned.
            initial_message_sequence: Set an initial sequence of messages, if not provided, the agent will start with
                the default message sequence, if an empty array is provided, the agent will start with no messages.
            memory_variables: The memory variables to assign to the agent.
            tool_variables: The tool variables to assign to the agent.
            identity_ids: The identity ids to assign to the agent.

        Raises:
            APIStatusError: 402.

        POST /v1/templates/{template_version}/agents
        """
        return await self._client.call(
            _CREATE,
            path={"template_version": template_version},
            body={
                "tags": tags,
                "agent_name": agent_name,
                "initial_message_sequence": initial_message_sequence,
                "memory_variables": memory_variables,
                "tool_variables": tool_variables,
                "identity_ids": identity_ids,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

"""The resource `client.internal.templates.agents`."""

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

_CREATE: Operation[models.AgentState] = Operation(
    "POST",
    "/v1/_internal_templates/agents",
    answer=lambda: models.AgentState,
    body="json",
    body_required=True,
    body_type=lambda: models.InternalTemplateAgentCreate,
    errors={"422": lambda: models.HTTPValidationError},
)


class AgentsResource(Resource["AgentsForms[Raw]", "AgentsForms[Streaming]"]):
    """The calls of `client.internal.templates.agents`."""

    def create(
        self,
        *,
        template_id: str,
        base_template_id: str,
        deployment_id: str,
        entity_id: str,
        name: str | Omit = omit,
        memory_blocks: Sequence[models.CreateBlock | types.CreateBlockParam] | None | Omit = omit,
        tools: Sequence[str] | None | Omit = omit,
        tool_ids: Sequence[str] | None | Omit = omit,
        source_ids: Sequence[str] | None | Omit = omit,
        folder_ids: Sequence[str] | None | Omit = omit,
        block_ids: Sequence[str] | None | Omit = omit,
        tool_rules: Sequence[types.InternalTemplateAgentCreateToolRulesItemParam] | None | Omit = omit,
        tags: Sequence[str] | None | Omit = omit,
        system: str | None | Omit = omit,
        agent_type: types.AgentType | Omit = omit,
        initial_message_sequence: Sequence[models.MessageCreate | types.MessageCreateParam] | None | Omit = omit,
        include_base_tools: bool | Omit = omit,
        include_multi_agent_tools: bool | Omit = omit,
        include_base_tool_rules: bool | None | Omit = omit,
        include_default_source: bool | Omit = omit,
        description: str | None | Omit = omit,
        metadata: Mapping[str, object] | None | Omit = omit,
        llm_config: models.LLMConfig | types.LLMConfigParam | None | Omit = omit,
        embedding_config: models.EmbeddingConfig | types.EmbeddingConfigParam | None | Omit = omit,
        model: str | None | Omit = omit,
        embedding: str | None | Omit = omit,
        model_settings: types.InternalTemplateAgentCreateModelSettingsParam | None | Omit = omit,
        compaction_settings: models.CompactionSettingsInput | types.CompactionSettingsInputParam | None | Omit = omit,
        context_window_limit: int | None | Omit = omit,
        embedding_chunk_size: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        max_reasoning_tokens: int | None | Omit = omit,
        enable_reasoner: bool | None | Omit = omit,
        reasoning: bool | None | Omit = omit,
        from_template: str | None | Omit = omit,
        template: bool | Omit = omit,
        project: str | None | Omit = omit,
        tool_exec_environment_variables: Mapping[str, str] | None | Omit = omit,
        secrets: Mapping[str, str] | None | Omit = omit,
        memory_variables: Mapping[str, str] | None | Omit = omit,
        project_id: str | None | Omit = omit,
        identity_ids: Sequence[str] | None | Omit = omit,
        message_buffer_autoclear: bool | Omit = omit,
        enable_sleeptime: bool | None | Omit = omit,
        response_format: types.InternalTemplateAgentCreateResponseFormatParam | None | Omit = omit,
        timezone: str | None | Omit = omit,
        max_files_open: int | None | Omit = omit,
        per_file_view_window_char_limit: int | None | Omit = omit,
        hidden: bool | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.AgentState:
        """Create Agent.

        Create a new agent with template-related fields.

        Args:
            template_id: The id of the template.
            base_template_id: The id of the base template.
            deployment_id: The id of the deployment.
            entity_id: The id of the entity within the template.
            name: The name of the agent.
            memory_blocks: The blocks to create in the agent's in-context memory.
            tools: The tools used by the agent.
            tool_ids: The ids of the tools used by the agent.
            source_ids: Deprecated: Use `folder_ids` field instead. The ids of the sources used by the agent.
            folder_ids: The ids of the folders used by the agent.
            block_ids: The ids of the blocks used by the agent.
            tool_rules: The tool rules governing the agent.
            tags: The tags associated with the agent.
            system: The system prompt used by the agent.
            agent_type: The type of agent.
            initial_message_sequence: The initial set of messages to put in the agent's in-context memory.
            include_base_tools: If true, attaches the Letta core tools (e.g. core_memory related functions). (default:
                True).
            include_multi_agent_tools: If true, attaches the Letta multi-agent tools (e.g. sending a message to another
                agent). (default: False).
            include_base_tool_rules: If true, attaches the Letta base tool rules (e.g. deny all tools not explicitly
                allowed).
            include_default_source: Deprecated. If true, automatically creates and attaches a default data source for
                this agent. (default: False).
            description: The description of the agent.
            metadata: The metadata of the agent.
            llm_config: Deprecated: Use `model` field instead. The LLM configuration used by the agent.
            embedding_config: Deprecated: Use `embedding` field instead. The embedding configuration used by the agent.
            model: The model handle for the agent to use (format: provider/model-name).
            embedding: The embedding model handle used by the agent (format: provider/model-name).
            model_settings: The model settings for the agent.
            compaction_settings: The compaction settings configuration used for compaction.
            context_window_limit: The context window limit used by the agent.
            embedding_chunk_size: Deprecated: No longer used. The embedding chunk size used by the agent. (default:
                300).
            max_tokens: Deprecated: Use `model` field to configure max output tokens instead. The maximum number of
                tokens to generate, including reasoning step.
            max_reasoning_tokens: Deprecated: Use `model` field to configure reasoning tokens instead. The maximum
                number of tokens to generate for reasoning step.
            enable_reasoner: Deprecated: Use `model` field to configure reasoning instead. Whether to enable internal
                extended thinking step for a reasoner model. (default: True).
            reasoning: Deprecated: Use `model` field to configure reasoning instead. Whether to enable reasoning for
                this agent.
            from_template: Deprecated: please use the 'create agents from a template' endpoint instead.
            template: Deprecated: No longer used. (default: False).
            project: Deprecated: Project should now be passed via the X-Project header instead of in the request body.
                If using the SDK, this can be done via the x_project parameter.
            tool_exec_environment_variables: Deprecated: Use `secrets` field instead. Environment variables for tool
                execution.
            secrets: The environment variables for tool execution specific to this agent.
            memory_variables: Deprecated: Only relevant for creating agents from a template. Use the 'create agents from
                a template' endpoint instead.
            project_id: Deprecated: No longer used. The id of the project the agent belongs to.
            identity_ids: The ids of the identities associated with this agent.
            message_buffer_autoclear: If set to True, the agent will not remember previous messages (though the agent
                will still retain state via core memory blocks and archival/recall memory). Not recommended unless you
                have an advanced use case. (default: False).
            enable_sleeptime: If set to True, memory management will move to a background agent thread.
            response_format: Deprecated: Use `model_settings` field to configure response format instead. The response
                format for the agent.
            timezone: The timezone of the agent (IANA format).
            max_files_open: Maximum number of files that can be open at once for this agent. Setting this too high may
                exceed the context window, which will break the agent.
            per_file_view_window_char_limit: The per-file view window character limit for this agent. Setting this too
                high may exceed the context window, which will break the agent.
            hidden: Deprecated: No longer used. If set to True, the agent will be hidden.
            parallel_tool_calls: Deprecated: Use `model_settings` to configure parallel tool calls instead. If set to
                True, enables parallel tool calling.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/_internal_templates/agents
        """
        return self._client.call(
            _CREATE,
            body={
                "name": name,
                "memory_blocks": memory_blocks,
                "tools": tools,
                "tool_ids": tool_ids,
                "source_ids": source_ids,
                "folder_ids": folder_ids,
                "block_ids": block_ids,
                "tool_rules": tool_rules,
                "tags": tags,
                "system": system,
                "agent_type": agent_type,
                "initial_message_sequence": initial_message_sequence,
                "include_base_tools": include_base_tools,
                "include_multi_agent_tools": include_multi_agent_tools,
                "include_base_tool_rules": include_base_tool_rules,
                "include_default_source": include_default_source,
                "description": description,
                "metadata": metadata,
                "llm_config": llm_config,
                "embedding_config": embedding_config,
                "model": model,
                "embedding": embedding,
                "model_settings": model_settings,
                "compaction_settings": compaction_settings,
                "context_window_limit": context_window_limit,
                "embedding_chunk_size": embedding_chunk_size,
                "max_tokens": max_tokens,
                "max_reasoning_tokens": max_reasoning_tokens,
                "enable_reasoner": enable_reasoner,
                "reasoning": reasoning,
                "from_template": from_template,
                "template": template,
                "project": project,
                "tool_exec_environment_variables": tool_exec_environment_variables,
                "secrets": secrets,
                "memory_variables": memory_variables,
                "project_id": project_id,
                "template_id": template_id,
                "base_template_id": base_template_id,
                "identity_ids": identity_ids,
                "message_buffer_autoclear": message_buffer_autoclear,
                "enable_sleeptime": enable_sleeptime,
                "response_format": response_format,
                "timezone": timezone,
                "max_files_open": max_files_open,
                "per_file_view_window_char_limit": per_file_view_window_char_limit,
                "hidden": hidden,
                "parallel_tool_calls": parallel_tool_calls,
                "deployment_id": deployment_id,
                "entity_id": entity_id,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class AgentsForms(Forms[F]):
        create = Formed(AgentsResource.create)


class AsyncAgentsResource(AsyncResource["AgentsForms[AsyncRaw]", "AgentsForms[AsyncStreaming]"]):
    """The calls of `client.internal.templates.agents`."""

    async def create(
        self,
        *,
        template_id: str,
        base_template_id: str,
        deployment_id: str,
        entity_id: str,
        name: str | Omit = omit,
        memory_blocks: Sequence[models.CreateBlock | types.CreateBlockParam] | None | Omit = omit,
        tools: Sequence[str] | None | Omit = omit,
        tool_ids: Sequence[str] | None | Omit = omit,
        source_ids: Sequence[str] | None | Omit = omit,
        folder_ids: Sequence[str] | None | Omit = omit,
        block_ids: Sequence[str] | None | Omit = omit,
        tool_rules: Sequence[types.InternalTemplateAgentCreateToolRulesItemParam] | None | Omit = omit,
        tags: Sequence[str] | None | Omit = omit,
        system: str | None | Omit = omit,
        agent_type: types.AgentType | Omit = omit,
        initial_message_sequence: Sequence[models.MessageCreate | types.MessageCreateParam] | None | Omit = omit,
        include_base_tools: bool | Omit = omit,
        include_multi_agent_tools: bool | Omit = omit,
        include_base_tool_rules: bool | None | Omit = omit,
        include_default_source: bool | Omit = omit,
        description: str | None | Omit = omit,
        metadata: Mapping[str, object] | None | Omit = omit,
        llm_config: models.LLMConfig | types.LLMConfigParam | None | Omit = omit,
        embedding_config: models.EmbeddingConfig | types.EmbeddingConfigParam | None | Omit = omit,
        model: str | None | Omit = omit,
        embedding: str | None | Omit = omit,
        model_settings: types.InternalTemplateAgentCreateModelSettingsParam | None | Omit = omit,
        compaction_settings: models.CompactionSettingsInput | types.CompactionSettingsInputParam | None | Omit = omit,
        context_window_limit: int | None | Omit = omit,
        embedding_chunk_size: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        max_reasoning_tokens: int | None | Omit = omit,
        enable_reasoner: bool | None | Omit = omit,
        reasoning: bool | None | Omit = omit,
        from_template: str | None | Omit = omit,
        template: bool | Omit = omit,
        project: str | None | Omit = omit,
        tool_exec_environment_variables: Mapping[str, str] | None | Omit = omit,
        secrets: Mapping[str, str] | None | Omit = omit,
        memory_variables: Mapping[str, str] | None | Omit = omit,
        project_id: str | None | Omit = omit,
        identity_ids: Sequence[str] | None | Omit = omit,
        message_buffer_autoclear: bool | Omit = omit,
        enable_sleeptime: bool | None | Omit = omit,
        response_format: types.InternalTemplateAgentCreateResponseFormatParam | None | Omit = omit,
        timezone: str | None | Omit = omit,
        max_files_open: int | None | Omit = omit,
        per_file_view_window_char_limit: int | None | Omit = omit,
        hidden: bool | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.AgentState:
        """Create Agent.

        Create a new agent with template-related fields.

        Args:
            template_id: The id of the template.
            base_template_id: The id of the base template.
            deployment_id: The id of the deployment.
            entity_id: The id of the entity within the template.
            name: The name of the agent.
            memory_blocks: The blocks to create in the agent's in-context memory.
            tools: The tools used by the agent.
            tool_ids: The ids of the tools used by the agent.
            source_ids: Deprecated: Use `folder_ids` field instead. The ids of the sources used by the agent.
            folder_ids: The ids of the folders used by the agent.
            block_ids: The ids of the blocks used by the agent.
            tool_rules: The tool rules governing the agent.
            tags: The tags associated with the agent.
            system: The system prompt used by the agent.
            agent_type: The type of agent.
            initial_message_sequence: The initial set of messages to put in the agent's in-context memory.
            include_base_tools: If true, attaches the Letta core tools (e.g. core_memory related functions). (default:
                True).
            include_multi_agent_tools: If true, attaches the Letta multi-agent tools (e.g. sending a message to another
                agent). (default: False).
            include_base_tool_rules: If true, attaches the Letta base tool rules (e.g. deny all tools not explicitly
                allowed).
            include_default_source: Deprecated. If true, automatically creates and attaches a default data source for
                this agent. (default: False).
            description: The description of the agent.
            metadata: The metadata of the agent.
            llm_config: Deprecated: Use `model` field instead. The LLM configuration used by the agent.
            embedding_config: Deprecated: Use `embedding` field instead. The embedding configuration used by the agent.
            model: The model handle for the agent to use (format: provider/model-name).
            embedding: The embedding model handle used by the agent (format: provider/model-name).
            model_settings: The model settings for the agent.
            compaction_settings: The compaction settings configuration used for compaction.
            context_window_limit: The context window limit used by the agent.
            embedding_chunk_size: Deprecated: No longer used. The embedding chunk size used by the agent. (default:
                300).
            max_tokens: Deprecated: Use `model` field to configure max output tokens instead. The maximum number of
                tokens to generate, including reasoning step.
            max_reasoning_tokens: Deprecated: Use `model` field to configure reasoning tokens instead. The maximum
                number of tokens to generate for reasoning step.
            enable_reasoner: Deprecated: Use `model` field to configure reasoning instead. Whether to enable internal
                extended thinking step for a reasoner model. (default: True).
            reasoning: Deprecated: Use `model` field to configure reasoning instead. Whether to enable reasoning for
                this agent.
            from_template: Deprecated: please use the 'create agents from a template' endpoint instead.
            template: Deprecated: No longer used. (default: False).
            project: Deprecated: Project should now be passed via the X-Project header instead of in the request body.
                If using the SDK, this can be done via the x_project parameter.
            tool_exec_environment_variables: Deprecated: Use `secrets` field instead. Environment variables for tool
                execution.
            secrets: The environment variables for tool execution specific to this agent.
            memory_variables: Deprecated: Only relevant for creating agents from a template. Use the 'create agents from
                a template' endpoint instead.
            project_id: Deprecated: No longer used. The id of the project the agent belongs to.
            identity_ids: The ids of the identities associated with this agent.
            message_buffer_autoclear: If set to True, the agent will not remember previous messages (though the agent
                will still retain state via core memory blocks and archival/recall memory). Not recommended unless you
                have an advanced use case. (default: False).
            enable_sleeptime: If set to True, memory management will move to a background agent thread.
            response_format: Deprecated: Use `model_settings` field to configure response format instead. The response
                format for the agent.
            timezone: The timezone of the agent (IANA format).
            max_files_open: Maximum number of files that can be open at once for this agent. Setting this too high may
                exceed the context window, which will break the agent.
            per_file_view_window_char_limit: The per-file view window character limit for this agent. Setting this too
                high may exceed the context window, which will break the agent.
            hidden: Deprecated: No longer used. If set to True, the agent will be hidden.
            parallel_tool_calls: Deprecated: Use `model_settings` to configure parallel tool calls instead. If set to
                True, enables parallel tool calling.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/_internal_templates/agents
        """
        return await self._client.call(
            _CREATE,
            body={
                "name": name,
                "memory_blocks": memory_blocks,
                "tools": tools,
                "tool_ids": tool_ids,
                "source_ids": source_ids,
                "folder_ids": folder_ids,
                "block_ids": block_ids,
                "tool_rules": tool_rules,
                "tags": tags,
                "system": system,
                "agent_type": agent_type,
                "initial_message_sequence": initial_message_sequence,
                "include_base_tools": include_base_tools,
                "include_multi_agent_tools": include_multi_agent_tools,
                "include_base_tool_rules": include_base_tool_rules,
                "include_default_source": include_default_source,
                "description": description,
                "metadata": metadata,
                "llm_config": llm_config,
                "embedding_config": embedding_config,
                "model": model,
                "embedding": embedding,
                "model_settings": model_settings,
                "compaction_settings": compaction_settings,
                "context_window_limit": context_window_limit,
                "embedding_chunk_size": embedding_chunk_size,
                "max_tokens": max_tokens,
                "max_reasoning_tokens": max_reasoning_tokens,
                "enable_reasoner": enable_reasoner,
                "reasoning": reasoning,
                "from_template": from_template,
                "template": template,
                "project": project,
                "tool_exec_environment_variables": tool_exec_environment_variables,
                "secrets": secrets,
                "memory_variables": memory_variables,
                "project_id": project_id,
                "template_id": template_id,
                "base_template_id": base_template_id,
                "identity_ids": identity_ids,
                "message_buffer_autoclear": message_buffer_autoclear,
                "enable_sleeptime": enable_sleeptime,
                "response_format": response_format,
                "timezone": timezone,
                "max_files_open": max_files_open,
                "per_file_view_window_char_limit": per_file_view_window_char_limit,
                "hidden": hidden,
                "parallel_tool_calls": parallel_tool_calls,
                "deployment_id": deployment_id,
                "entity_id": entity_id,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

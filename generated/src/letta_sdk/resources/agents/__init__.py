"""The resource `client.agents`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from letta_sdk import models
from letta_sdk._files import FileInput
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._page_schemes import Cursor, Onward
from letta_sdk._pagination import AsyncPages, Page
from letta_sdk._resource import AsyncResource, Child, Resource

if TYPE_CHECKING:
    from letta_sdk import types
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout
    from letta_sdk.resources.agents.archives import ArchivesForms, ArchivesResource, AsyncArchivesResource
    from letta_sdk.resources.agents.blocks import AsyncBlocksResource, BlocksForms, BlocksResource
    from letta_sdk.resources.agents.context import AsyncContextResource, ContextForms, ContextResource
    from letta_sdk.resources.agents.core_memory import AsyncCoreMemoryResource, CoreMemoryForms, CoreMemoryResource
    from letta_sdk.resources.agents.files import AsyncFilesResource, FilesForms, FilesResource
    from letta_sdk.resources.agents.folders import AsyncFoldersResource, FoldersForms, FoldersResource
    from letta_sdk.resources.agents.groups import AsyncGroupsResource, GroupsForms, GroupsResource
    from letta_sdk.resources.agents.identities import AsyncIdentitiesResource, IdentitiesForms, IdentitiesResource
    from letta_sdk.resources.agents.memory_files import AsyncMemoryFilesResource, MemoryFilesForms, MemoryFilesResource
    from letta_sdk.resources.agents.messages import AsyncMessagesResource, MessagesForms, MessagesResource
    from letta_sdk.resources.agents.passages import AsyncPassagesResource, PassagesForms, PassagesResource
    from letta_sdk.resources.agents.schedule import AsyncScheduleResource, ScheduleForms, ScheduleResource
    from letta_sdk.resources.agents.sources import AsyncSourcesResource, SourcesForms, SourcesResource
    from letta_sdk.resources.agents.system_prompt import (
        AsyncSystemPromptResource,
        SystemPromptForms,
        SystemPromptResource,
    )
    from letta_sdk.resources.agents.tools import AsyncToolsResource, ToolsForms, ToolsResource

_ERRORS = {"422": lambda: models.HTTPValidationError}
_LIST: Operation[models.AgentState] = Operation(
    "GET",
    "/v1/agents/",
    answer=lambda: models.AgentState,
    errors=_ERRORS,
    page=Cursor("", after="after", before="before", limit="limit", onward=(Onward("after"),)),
)
_CREATE: Operation[models.AgentState] = Operation(
    "POST",
    "/v1/agents/",
    answer=lambda: models.AgentState,
    body="json",
    body_required=True,
    body_type=lambda: models.CreateAgentRequest,
    errors=_ERRORS,
)
_COUNT: Operation[int] = Operation("GET", "/v1/agents/count", answer=lambda: int, errors=_ERRORS)
_IMPORT_FILE: Operation[models.ImportedAgentsResponse] = Operation(
    "POST",
    "/v1/agents/import",
    answer=lambda: models.ImportedAgentsResponse,
    body="multipart",
    body_required=True,
    files=("file",),
    errors=_ERRORS,
)
_SEARCH: Operation[models.AgentsSearchDeployedAgentsResponse] = Operation(
    "POST",
    "/v1/agents/search",
    answer=lambda: models.AgentsSearchDeployedAgentsResponse,
    body="json",
    body_type=lambda: models.AgentsSearchDeployedAgentsRequest,
)
_SEARCH_COUNT: Operation[models.AgentsCountDeployedAgentsResponse] = Operation(
    "GET", "/v1/agents/search/count", answer=lambda: models.AgentsCountDeployedAgentsResponse
)
_DELETE: Operation[models.Confirmation] = Operation(
    "DELETE", "/v1/agents/{agent_id}", answer=lambda: models.Confirmation, errors=_ERRORS
)
_RETRIEVE: Operation[models.AgentState] = Operation(
    "GET", "/v1/agents/{agent_id}", answer=lambda: models.AgentState, errors=_ERRORS
)
_UPDATE: Operation[models.AgentState] = Operation(
    "PATCH",
    "/v1/agents/{agent_id}",
    answer=lambda: models.AgentState,
    body="json",
    body_required=True,
    body_type=lambda: models.UpdateAgent,
    errors=_ERRORS,
)
_EXPORT_FILE: Operation[models.AgentFileSchema] = Operation(
    "GET", "/v1/agents/{agent_id}/export", answer=lambda: models.AgentFileSchema, errors=_ERRORS
)
_EXPORT_WITH_SKILLS: Operation[models.AgentFileSchema] = Operation(
    "POST",
    "/v1/agents/{agent_id}/export",
    answer=lambda: models.AgentFileSchema,
    body="json",
    body_type=lambda: models.ExportAgentRequest | None,
    errors=_ERRORS,
)
_GENERATE: Operation[models.GenerateResponse] = Operation(
    "POST",
    "/v1/agents/{agent_id}/generate",
    answer=lambda: models.GenerateResponse,
    body="json",
    body_required=True,
    body_type=lambda: models.GenerateRequest,
)
_RECOMPILE: Operation[str] = Operation("POST", "/v1/agents/{agent_id}/recompile", answer=lambda: str, errors=_ERRORS)


class AgentsResource(Resource["AgentsForms[Raw]", "AgentsForms[Streaming]"]):
    """The calls of `client.agents`."""

    archives: Child[ArchivesResource] = Child(".archives", "ArchivesResource")
    """`client.agents.archives`"""
    blocks: Child[BlocksResource] = Child(".blocks", "BlocksResource")
    """`client.agents.blocks`"""
    context: Child[ContextResource] = Child(".context", "ContextResource")
    """`client.agents.context`"""
    core_memory: Child[CoreMemoryResource] = Child(".core_memory", "CoreMemoryResource")
    """`client.agents.core_memory`"""
    files: Child[FilesResource] = Child(".files", "FilesResource")
    """`client.agents.files`"""
    folders: Child[FoldersResource] = Child(".folders", "FoldersResource")
    """`client.agents.folders`"""
    groups: Child[GroupsResource] = Child(".groups", "GroupsResource")
    """`client.agents.groups`"""
    identities: Child[IdentitiesResource] = Child(".identities", "IdentitiesResource")
    """`client.agents.identities`"""
    memory_files: Child[MemoryFilesResource] = Child(".memory_files", "MemoryFilesResource")
    """`client.agents.memory_files`"""
    messages: Child[MessagesResource] = Child(".messages", "MessagesResource")
    """`client.agents.messages`"""
    passages: Child[PassagesResource] = Child(".passages", "PassagesResource")
    """`client.agents.passages`"""
    schedule: Child[ScheduleResource] = Child(".schedule", "ScheduleResource")
    """`client.agents.schedule`"""
    sources: Child[SourcesResource] = Child(".sources", "SourcesResource")
    """`client.agents.sources`"""
    system_prompt: Child[SystemPromptResource] = Child(".system_prompt", "SystemPromptResource")
    """`client.agents.system_prompt`"""
    tools: Child[ToolsResource] = Child(".tools", "ToolsResource")
    """`client.agents.tools`"""

    def list(
        self,
        *,
        name: str | None | Omit = omit,
        tags: Sequence[str] | None | Omit = omit,
        match_all_tags: bool | Omit = omit,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        query_text: str | None | Omit = omit,
        project_id: str | None | Omit = omit,
        template_id: str | None | Omit = omit,
        base_template_id: str | None | Omit = omit,
        identity_id: str | None | Omit = omit,
        identifier_keys: Sequence[str] | None | Omit = omit,
        include_relationships: Sequence[str] | None | Omit = omit,
        include: (
            Sequence[
                Literal[
                    "agent.blocks",
                    "agent.identities",
                    "agent.managed_group",
                    "agent.pending_approval",
                    "agent.secrets",
                    "agent.sources",
                    "agent.tags",
                    "agent.tools",
                ]
            ]
            | Omit
        ) = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at", "updated_at", "last_run_completion"] | Omit = omit,
        ascending: bool | Omit = omit,
        sort_by: str | None | Omit = omit,
        last_stop_reason: types.StopReasonType | None | Omit = omit,
        created_by_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.AgentState]:
        """List Agents.

        Get a list of all agents.

        Args:
            name: Name of the agent.
            tags: List of tags to filter agents by.
            match_all_tags: If True, only returns agents that match ALL given tags. Otherwise, return agents that have
                ANY of the passed-in tags. (default: False).
            before: Cursor for pagination.
            after: Cursor for pagination.
            limit: Limit for pagination (default: 50).
            query_text: Search agents by name.
            project_id: Search agents by project ID - this will default to your default project on cloud.
            template_id: Search agents by template ID.
            base_template_id: Search agents by base template ID.
            identity_id: Search agents by identity ID.
            identifier_keys: Search agents by identifier keys.
            include_relationships: Deprecated. Specify which relational fields (e.g., 'tools', 'sources', 'memory') to
                include in the response. If not provided, all relationships are loaded by default. Using this can
                optimize performance by reducing unnecessary joins.This is a legacy parameter, and no longer supported
                after 1.0.0 SDK versions.
            include: Specify which relational fields to include in the response. No relationships are included by
                default. (default: []).
            order: Sort order for agents by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').
            ascending: Deprecated. Whether to sort agents oldest to newest (True) or newest to oldest (False, default).
            sort_by: Deprecated. Field to sort by. Options: 'created_at' (default), 'last_run_completion'.
            last_stop_reason: Filter agents by their last stop reason.
            created_by_id: Filter agents by the user who created them.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/agents/
        """
        return self._client.page(
            _LIST,
            query={
                "name": name,
                "tags": tags,
                "match_all_tags": match_all_tags,
                "before": before,
                "after": after,
                "limit": limit,
                "query_text": query_text,
                "project_id": project_id,
                "template_id": template_id,
                "base_template_id": base_template_id,
                "identity_id": identity_id,
                "identifier_keys": identifier_keys,
                "include_relationships": include_relationships,
                "include": include,
                "order": order,
                "order_by": order_by,
                "ascending": ascending,
                "sort_by": sort_by,
                "last_stop_reason": last_stop_reason,
                "created_by_id": created_by_id,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def create(
        self,
        *,
        name: str | Omit = omit,
        memory_blocks: Sequence[models.CreateBlock | types.CreateBlockParam] | None | Omit = omit,
        tools: Sequence[str] | None | Omit = omit,
        tool_ids: Sequence[str] | None | Omit = omit,
        source_ids: Sequence[str] | None | Omit = omit,
        folder_ids: Sequence[str] | None | Omit = omit,
        block_ids: Sequence[str] | None | Omit = omit,
        tool_rules: Sequence[types.CreateAgentRequestToolRulesItemParam] | None | Omit = omit,
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
        model_settings: types.CreateAgentRequestModelSettingsParam | None | Omit = omit,
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
        template_id: str | None | Omit = omit,
        base_template_id: str | None | Omit = omit,
        identity_ids: Sequence[str] | None | Omit = omit,
        message_buffer_autoclear: bool | Omit = omit,
        enable_sleeptime: bool | None | Omit = omit,
        response_format: types.CreateAgentRequestResponseFormatParam | None | Omit = omit,
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

        Create an agent.

        Args:
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
            template_id: Deprecated: No longer used. The id of the template the agent belongs to.
            base_template_id: Deprecated: No longer used. The base template id of the agent.
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

        POST /v1/agents/
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
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def count(
        self,
        *,
        name: str | None | Omit = omit,
        tags: Sequence[str] | None | Omit = omit,
        match_all_tags: bool | Omit = omit,
        query_text: str | None | Omit = omit,
        project_id: str | None | Omit = omit,
        template_id: str | None | Omit = omit,
        base_template_id: str | None | Omit = omit,
        identity_id: str | None | Omit = omit,
        identifier_keys: Sequence[str] | None | Omit = omit,
        last_stop_reason: types.StopReasonType | None | Omit = omit,
        created_by_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> int:
        """Count Agents.

        Get the total number of agents with optional filtering. Supports the same filters as list_agents for consistent
        querying.

        Args:
            name: Name of the agent.
            tags: List of tags to filter agents by.
            match_all_tags: If True, only counts agents that match ALL given tags. Otherwise, counts agents that have
                ANY of the passed-in tags. (default: False).
            query_text: Search agents by name.
            project_id: Search agents by project ID - this will default to your default project on cloud.
            template_id: Search agents by template ID.
            base_template_id: Search agents by base template ID.
            identity_id: Search agents by identity ID.
            identifier_keys: Search agents by identifier keys.
            last_stop_reason: Filter agents by their last stop reason.
            created_by_id: Filter agents by the user who created them.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/agents/count
        """
        return self._client.call(
            _COUNT,
            query={
                "name": name,
                "tags": tags,
                "match_all_tags": match_all_tags,
                "query_text": query_text,
                "project_id": project_id,
                "template_id": template_id,
                "base_template_id": base_template_id,
                "identity_id": identity_id,
                "identifier_keys": identifier_keys,
                "last_stop_reason": last_stop_reason,
                "created_by_id": created_by_id,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def import_file(
        self,
        *,
        file: FileInput,
        x_override_embedding_model: str | None | Omit = omit,
        override_existing_tools: bool | Omit = omit,
        strip_messages: bool | Omit = omit,
        secrets: str | None | Omit = omit,
        name: str | None | Omit = omit,
        embedding: str | None | Omit = omit,
        model: str | None | Omit = omit,
        append_copy_suffix: bool | Omit = omit,
        override_name: str | None | Omit = omit,
        override_embedding_handle: str | None | Omit = omit,
        override_model_handle: str | None | Omit = omit,
        project_id: str | None | Omit = omit,
        env_vars_json: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ImportedAgentsResponse:
        """Import Agent.

        Import a serialized agent file and recreate the agent(s) in the system. Returns the IDs of all imported agents.

        Args:
            override_existing_tools: If set to True, existing tools can get their source code overwritten by the
                uploaded tool definitions. Note that Letta core tools can never be updated externally.
            strip_messages: If set to True, strips all messages from the agent before importing. (default: False).
            secrets: Secrets as a JSON string to pass to the agent for tool execution.
            name: If provided, overrides the agent name with this value.
            embedding: Embedding handle to override with.
            model: Model handle to override the agent's default model. This allows the imported agent to use a different
                model while keeping other defaults (e.g., context size) from the original configuration.
            append_copy_suffix: Deprecated. If set to True, appends "_copy" to the end of the agent name.
            override_name: Deprecated. If provided, overrides the agent name with this value. Use 'name' instead.
            override_embedding_handle: Deprecated. Override import with specific embedding handle. Use 'embedding'
                instead.
            override_model_handle: Deprecated. Model handle to override the agent's default model. Use 'model' instead.
            project_id: Deprecated. The project ID to associate the uploaded agent with. This is now passed via headers.
            env_vars_json: Deprecated. Environment variables as a JSON string to pass to the agent for tool execution.
                Use 'secrets' instead.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/agents/import
        """
        return self._client.call(
            _IMPORT_FILE,
            headers={"x-override-embedding-model": x_override_embedding_model},
            body={
                "file": file,
                "override_existing_tools": override_existing_tools,
                "strip_messages": strip_messages,
                "secrets": secrets,
                "name": name,
                "embedding": embedding,
                "model": model,
                "append_copy_suffix": append_copy_suffix,
                "override_name": override_name,
                "override_embedding_handle": override_embedding_handle,
                "override_model_handle": override_model_handle,
                "project_id": project_id,
                "env_vars_json": env_vars_json,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def search(
        self,
        *,
        search: Sequence[types.AgentsSearchDeployedAgentsRequestSearchItemParam] | Omit = omit,
        project_id: str | Omit = omit,
        combinator: Literal["AND"] | Omit = omit,
        limit: float | Omit = omit,
        after: str | None | Omit = omit,
        sort_by: Literal["created_at", "last_run_completion", "updated_at"] | Omit = omit,
        ascending: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.AgentsSearchDeployedAgentsResponse:
        """Search deployed agents.

        POST /v1/agents/search
        """
        return self._client.call(
            _SEARCH,
            body={
                "search": search,
                "project_id": project_id,
                "combinator": combinator,
                "limit": limit,
                "after": after,
                "sortBy": sort_by,
                "ascending": ascending,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def search_count(
        self,
        *,
        search: Sequence[types.AgentsCountDeployedAgentsSearchItemParam] | Omit = omit,
        project_id: str | Omit = omit,
        combinator: Literal["AND"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.AgentsCountDeployedAgentsResponse:
        """Count Deployed Agents.

        Count deployed agents matching search criteria

        GET /v1/agents/search/count
        """
        return self._client.call(
            _SEARCH_COUNT,
            query={"search": search, "project_id": project_id, "combinator": combinator},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        agent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Confirmation:
        """Delete Agent.

        Delete an agent.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        DELETE /v1/agents/{agent_id}
        """
        return self._client.call(
            _DELETE, path={"agent_id": agent_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    def retrieve(
        self,
        agent_id: str,
        *,
        include_relationships: Sequence[str] | None | Omit = omit,
        include: (
            Sequence[
                Literal[
                    "agent.blocks",
                    "agent.identities",
                    "agent.managed_group",
                    "agent.pending_approval",
                    "agent.secrets",
                    "agent.sources",
                    "agent.tags",
                    "agent.tools",
                ]
            ]
            | Omit
        ) = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.AgentState:
        """Retrieve Agent.

        Get the state of the agent.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            include_relationships: Deprecated. Specify which relational fields (e.g., 'tools', 'sources', 'memory') to
                include in the response. If not provided, all relationships are loaded by default. Using this can
                optimize performance by reducing unnecessary joins.This is a legacy parameter, and no longer supported
                after 1.0.0 SDK versions.
            include: Specify which relational fields to include in the response. No relationships are included by
                default. (default: []).

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/agents/{agent_id}
        """
        return self._client.call(
            _RETRIEVE,
            path={"agent_id": agent_id},
            query={"include_relationships": include_relationships, "include": include},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def update(
        self,
        agent_id: str,
        *,
        name: str | None | Omit = omit,
        tool_ids: Sequence[str] | None | Omit = omit,
        source_ids: Sequence[str] | None | Omit = omit,
        folder_ids: Sequence[str] | None | Omit = omit,
        block_ids: Sequence[str] | None | Omit = omit,
        tags: Sequence[str] | None | Omit = omit,
        system: str | None | Omit = omit,
        tool_rules: Sequence[types.UpdateAgentToolRulesItemParam] | None | Omit = omit,
        message_ids: Sequence[str] | None | Omit = omit,
        description: str | None | Omit = omit,
        metadata: Mapping[str, object] | None | Omit = omit,
        tool_exec_environment_variables: Mapping[str, str] | None | Omit = omit,
        secrets: Mapping[str, str] | None | Omit = omit,
        project_id: str | None | Omit = omit,
        template_id: str | None | Omit = omit,
        base_template_id: str | None | Omit = omit,
        identity_ids: Sequence[str] | None | Omit = omit,
        message_buffer_autoclear: bool | None | Omit = omit,
        model: str | None | Omit = omit,
        embedding: str | None | Omit = omit,
        model_settings: types.UpdateAgentModelSettingsParam | None | Omit = omit,
        compaction_settings: models.CompactionSettingsInput | types.CompactionSettingsInputParam | None | Omit = omit,
        context_window_limit: int | None | Omit = omit,
        reasoning: bool | None | Omit = omit,
        llm_config: models.LLMConfig | types.LLMConfigParam | None | Omit = omit,
        embedding_config: models.EmbeddingConfig | types.EmbeddingConfigParam | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        response_format: types.UpdateAgentResponseFormatParam | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        enable_sleeptime: bool | None | Omit = omit,
        last_run_completion: dt.datetime | str | None | Omit = omit,
        last_run_duration_ms: int | None | Omit = omit,
        last_stop_reason: types.StopReasonType | None | Omit = omit,
        timezone: str | None | Omit = omit,
        max_files_open: int | None | Omit = omit,
        per_file_view_window_char_limit: int | None | Omit = omit,
        hidden: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.AgentState:
        """Modify Agent.

        Update an existing agent.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            name: The name of the agent.
            tool_ids: The ids of the tools used by the agent.
            source_ids: Deprecated: Use `folder_ids` field instead. The ids of the sources used by the agent.
            folder_ids: The ids of the folders used by the agent.
            block_ids: The ids of the blocks used by the agent.
            tags: The tags associated with the agent.
            system: The system prompt used by the agent.
            tool_rules: The tool rules governing the agent.
            message_ids: The ids of the messages in the agent's in-context memory.
            description: The description of the agent.
            metadata: The metadata of the agent.
            tool_exec_environment_variables: Deprecated: use `secrets` field instead.
            secrets: The environment variables for tool execution specific to this agent.
            project_id: The id of the project the agent belongs to.
            template_id: The id of the template the agent belongs to.
            base_template_id: The base template id of the agent.
            identity_ids: The ids of the identities associated with this agent.
            message_buffer_autoclear: If set to True, the agent will not remember previous messages (though the agent
                will still retain state via core memory blocks and archival/recall memory). Not recommended unless you
                have an advanced use case.
            model: The model handle used by the agent (format: provider/model-name).
            embedding: The embedding model handle used by the agent (format: provider/model-name).
            model_settings: The model settings for the agent.
            compaction_settings: The compaction settings configuration used for compaction.
            context_window_limit: The context window limit used by the agent.
            reasoning: Deprecated: Use `model` field to configure reasoning instead. Whether to enable reasoning for
                this agent.
            llm_config: Deprecated: Use `model` field instead. The LLM configuration used by the agent.
            embedding_config: The embedding configuration used by the agent.
            parallel_tool_calls: Deprecated: Use `model_settings` to configure parallel tool calls instead. If set to
                True, enables parallel tool calling.
            response_format: Deprecated: Use `model_settings` field to configure response format instead. The response
                format for the agent.
            max_tokens: Deprecated: Use `model` field to configure max output tokens instead. The maximum number of
                tokens to generate, including reasoning step.
            enable_sleeptime: If set to True, memory management will move to a background agent thread.
            last_run_completion: The timestamp when the agent last completed a run.
            last_run_duration_ms: The duration in milliseconds of the agent's last run.
            last_stop_reason: The stop reason from the agent's last run.
            timezone: The timezone of the agent (IANA format).
            max_files_open: Maximum number of files that can be open at once for this agent. Setting this too high may
                exceed the context window, which will break the agent.
            per_file_view_window_char_limit: The per-file view window character limit for this agent. Setting this too
                high may exceed the context window, which will break the agent.
            hidden: If set to True, the agent will be hidden.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/agents/{agent_id}
        """
        return self._client.call(
            _UPDATE,
            path={"agent_id": agent_id},
            body={
                "name": name,
                "tool_ids": tool_ids,
                "source_ids": source_ids,
                "folder_ids": folder_ids,
                "block_ids": block_ids,
                "tags": tags,
                "system": system,
                "tool_rules": tool_rules,
                "message_ids": message_ids,
                "description": description,
                "metadata": metadata,
                "tool_exec_environment_variables": tool_exec_environment_variables,
                "secrets": secrets,
                "project_id": project_id,
                "template_id": template_id,
                "base_template_id": base_template_id,
                "identity_ids": identity_ids,
                "message_buffer_autoclear": message_buffer_autoclear,
                "model": model,
                "embedding": embedding,
                "model_settings": model_settings,
                "compaction_settings": compaction_settings,
                "context_window_limit": context_window_limit,
                "reasoning": reasoning,
                "llm_config": llm_config,
                "embedding_config": embedding_config,
                "parallel_tool_calls": parallel_tool_calls,
                "response_format": response_format,
                "max_tokens": max_tokens,
                "enable_sleeptime": enable_sleeptime,
                "last_run_completion": last_run_completion,
                "last_run_duration_ms": last_run_duration_ms,
                "last_stop_reason": last_stop_reason,
                "timezone": timezone,
                "max_files_open": max_files_open,
                "per_file_view_window_char_limit": per_file_view_window_char_limit,
                "hidden": hidden,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def export_file(
        self,
        agent_id: str,
        *,
        max_steps: int | Omit = omit,
        use_legacy_format: bool | Omit = omit,
        conversation_id: str | None | Omit = omit,
        scrub_messages: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.AgentFileSchema:
        """Export Agent.

        Export the serialized JSON representation of an agent, formatted with indentation.

        Args:
            max_steps: Deprecated. (default: 100).
            use_legacy_format: Deprecated. If True, exports using the legacy single-agent 'v1' format with inline
                tools/blocks. If False, exports using the new multi-entity 'v2' format, with separate agents, tools,
                blocks, files, etc.
            conversation_id: Conversation ID to export. If provided, uses messages from this conversation instead of the
                agent's global message history.
            scrub_messages: If True, excludes all messages from the export. Useful for sharing agent configs without
                conversation history. (default: False).

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/agents/{agent_id}/export
        """
        return self._client.call(
            _EXPORT_FILE,
            path={"agent_id": agent_id},
            query={
                "max_steps": max_steps,
                "use_legacy_format": use_legacy_format,
                "conversation_id": conversation_id,
                "scrub_messages": scrub_messages,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def export_with_skills(
        self,
        agent_id: str,
        *,
        skills: Sequence[models.SkillSchema | types.SkillSchemaParam] | Omit = omit,
        conversation_id: str | None | Omit = omit,
        scrub_messages: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.AgentFileSchema:
        """Export Agent With Skills.

        Export the serialized JSON representation of an agent with optional skills.

        This POST endpoint allows including skills in the export by providing them in the request body. Skills are
        resolved client-side and passed as SkillSchema objects containing the skill files.

        Args:
            skills: Skills to include in the export. Each skill must have a name and files (including SKILL.md).
            conversation_id: Conversation ID to export. If provided, uses messages from this conversation instead of the
                agent's global message history.
            scrub_messages: If True, excludes all messages from the export. Useful for sharing agent configs without
                conversation history. (default: False).

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/agents/{agent_id}/export
        """
        return self._client.call(
            _EXPORT_WITH_SKILLS,
            path={"agent_id": agent_id},
            body={"skills": skills, "conversation_id": conversation_id, "scrub_messages": scrub_messages},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def generate(
        self,
        agent_id: str,
        *,
        prompt: str,
        system_prompt: str | None | Omit = omit,
        override_model: str | None | Omit = omit,
        response_schema: Mapping[str, object] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.GenerateResponse:
        """Generate Completion.

        Generate a completion directly from the LLM provider using the agent's configuration.

        This endpoint makes a direct request to the LLM provider without any agent processing:
        - No memory or context retrieval
        - No tool calling
        - No message persistence
        - No agent state modification

        Simply provide a prompt, and the endpoint formats it as a user message. Optionally include a system_prompt for
        context/instructions.

        The agent's LLM configuration (model, credentials, settings) is used by default. Use override_model to switch to
        a different model/provider while still using the organization's configured providers.

        Example use cases:
        - Quick LLM queries without agent overhead
        - Testing different models with the same prompt
        - Simple chat completions using agent's credentials
        - Comparing model outputs on identical prompts

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            prompt: The prompt/message to send to the LLM.
            system_prompt: Optional system prompt to prepend to the conversation.
            override_model: Model handle to use instead of agent's default (e.g., 'openai/gpt-4',
                'anthropic/claude-3-5-sonnet').
            response_schema: JSON schema for structured output. When provided, the LLM will be forced to return a
                response matching this schema via tool calling. The schema should follow JSON Schema format with
                'properties' and optionally 'required' fields.

        Raises:
            NotFoundError: Agent not found.
            UnprocessableEntityError: Invalid request parameters.
            InternalServerError: LLM provider error.

        POST /v1/agents/{agent_id}/generate
        """
        return self._client.call(
            _GENERATE,
            path={"agent_id": agent_id},
            body={
                "prompt": prompt,
                "system_prompt": system_prompt,
                "override_model": override_model,
                "response_schema": response_schema,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def recompile(
        self,
        agent_id: str,
        *,
        update_timestamp: bool | Omit = omit,
        dry_run: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> str:
        """Recompile Agent.

        Manually trigger system prompt recompilation for an agent.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            update_timestamp: If True, update the in-context memory last edit timestamp embedded in the system prompt.
                (default: False).
            dry_run: If True, do not persist changes; still returns the compiled system prompt. (default: False).

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/agents/{agent_id}/recompile
        """
        return self._client.call(
            _RECOMPILE,
            path={"agent_id": agent_id},
            query={"update_timestamp": update_timestamp, "dry_run": dry_run},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class AgentsForms(Forms[F]):
        archives: ArchivesForms[F]
        blocks: BlocksForms[F]
        context: ContextForms[F]
        core_memory: CoreMemoryForms[F]
        files: FilesForms[F]
        folders: FoldersForms[F]
        groups: GroupsForms[F]
        identities: IdentitiesForms[F]
        memory_files: MemoryFilesForms[F]
        messages: MessagesForms[F]
        passages: PassagesForms[F]
        schedule: ScheduleForms[F]
        sources: SourcesForms[F]
        system_prompt: SystemPromptForms[F]
        tools: ToolsForms[F]
        list = Formed(AgentsResource.list)
        create = Formed(AgentsResource.create)
        count = Formed(AgentsResource.count)
        import_file = Formed(AgentsResource.import_file)
        search = Formed(AgentsResource.search)
        search_count = Formed(AgentsResource.search_count)
        delete = Formed(AgentsResource.delete)
        retrieve = Formed(AgentsResource.retrieve)
        update = Formed(AgentsResource.update)
        export_file = Formed(AgentsResource.export_file)
        export_with_skills = Formed(AgentsResource.export_with_skills)
        generate = Formed(AgentsResource.generate)
        recompile = Formed(AgentsResource.recompile)


class AsyncAgentsResource(AsyncResource["AgentsForms[AsyncRaw]", "AgentsForms[AsyncStreaming]"]):
    """The calls of `client.agents`."""

    archives: Child[AsyncArchivesResource] = Child(".archives", "AsyncArchivesResource")
    """`client.agents.archives`"""
    blocks: Child[AsyncBlocksResource] = Child(".blocks", "AsyncBlocksResource")
    """`client.agents.blocks`"""
    context: Child[AsyncContextResource] = Child(".context", "AsyncContextResource")
    """`client.agents.context`"""
    core_memory: Child[AsyncCoreMemoryResource] = Child(".core_memory", "AsyncCoreMemoryResource")
    """`client.agents.core_memory`"""
    files: Child[AsyncFilesResource] = Child(".files", "AsyncFilesResource")
    """`client.agents.files`"""
    folders: Child[AsyncFoldersResource] = Child(".folders", "AsyncFoldersResource")
    """`client.agents.folders`"""
    groups: Child[AsyncGroupsResource] = Child(".groups", "AsyncGroupsResource")
    """`client.agents.groups`"""
    identities: Child[AsyncIdentitiesResource] = Child(".identities", "AsyncIdentitiesResource")
    """`client.agents.identities`"""
    memory_files: Child[AsyncMemoryFilesResource] = Child(".memory_files", "AsyncMemoryFilesResource")
    """`client.agents.memory_files`"""
    messages: Child[AsyncMessagesResource] = Child(".messages", "AsyncMessagesResource")
    """`client.agents.messages`"""
    passages: Child[AsyncPassagesResource] = Child(".passages", "AsyncPassagesResource")
    """`client.agents.passages`"""
    schedule: Child[AsyncScheduleResource] = Child(".schedule", "AsyncScheduleResource")
    """`client.agents.schedule`"""
    sources: Child[AsyncSourcesResource] = Child(".sources", "AsyncSourcesResource")
    """`client.agents.sources`"""
    system_prompt: Child[AsyncSystemPromptResource] = Child(".system_prompt", "AsyncSystemPromptResource")
    """`client.agents.system_prompt`"""
    tools: Child[AsyncToolsResource] = Child(".tools", "AsyncToolsResource")
    """`client.agents.tools`"""

    def list(
        self,
        *,
        name: str | None | Omit = omit,
        tags: Sequence[str] | None | Omit = omit,
        match_all_tags: bool | Omit = omit,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        query_text: str | None | Omit = omit,
        project_id: str | None | Omit = omit,
        template_id: str | None | Omit = omit,
        base_template_id: str | None | Omit = omit,
        identity_id: str | None | Omit = omit,
        identifier_keys: Sequence[str] | None | Omit = omit,
        include_relationships: Sequence[str] | None | Omit = omit,
        include: (
            Sequence[
                Literal[
                    "agent.blocks",
                    "agent.identities",
                    "agent.managed_group",
                    "agent.pending_approval",
                    "agent.secrets",
                    "agent.sources",
                    "agent.tags",
                    "agent.tools",
                ]
            ]
            | Omit
        ) = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at", "updated_at", "last_run_completion"] | Omit = omit,
        ascending: bool | Omit = omit,
        sort_by: str | None | Omit = omit,
        last_stop_reason: types.StopReasonType | None | Omit = omit,
        created_by_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.AgentState]:
        """List Agents.

        Get a list of all agents.

        Args:
            name: Name of the agent.
            tags: List of tags to filter agents by.
            match_all_tags: If True, only returns agents that match ALL given tags. Otherwise, return agents that have
                ANY of the passed-in tags. (default: False).
            before: Cursor for pagination.
            after: Cursor for pagination.
            limit: Limit for pagination (default: 50).
            query_text: Search agents by name.
            project_id: Search agents by project ID - this will default to your default project on cloud.
            template_id: Search agents by template ID.
            base_template_id: Search agents by base template ID.
            identity_id: Search agents by identity ID.
            identifier_keys: Search agents by identifier keys.
            include_relationships: Deprecated. Specify which relational fields (e.g., 'tools', 'sources', 'memory') to
                include in the response. If not provided, all relationships are loaded by default. Using this can
                optimize performance by reducing unnecessary joins.This is a legacy parameter, and no longer supported
                after 1.0.0 SDK versions.
            include: Specify which relational fields to include in the response. No relationships are included by
                default. (default: []).
            order: Sort order for agents by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').
            ascending: Deprecated. Whether to sort agents oldest to newest (True) or newest to oldest (False, default).
            sort_by: Deprecated. Field to sort by. Options: 'created_at' (default), 'last_run_completion'.
            last_stop_reason: Filter agents by their last stop reason.
            created_by_id: Filter agents by the user who created them.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/agents/
        """
        return self._client.page(
            _LIST,
            query={
                "name": name,
                "tags": tags,
                "match_all_tags": match_all_tags,
                "before": before,
                "after": after,
                "limit": limit,
                "query_text": query_text,
                "project_id": project_id,
                "template_id": template_id,
                "base_template_id": base_template_id,
                "identity_id": identity_id,
                "identifier_keys": identifier_keys,
                "include_relationships": include_relationships,
                "include": include,
                "order": order,
                "order_by": order_by,
                "ascending": ascending,
                "sort_by": sort_by,
                "last_stop_reason": last_stop_reason,
                "created_by_id": created_by_id,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def create(
        self,
        *,
        name: str | Omit = omit,
        memory_blocks: Sequence[models.CreateBlock | types.CreateBlockParam] | None | Omit = omit,
        tools: Sequence[str] | None | Omit = omit,
        tool_ids: Sequence[str] | None | Omit = omit,
        source_ids: Sequence[str] | None | Omit = omit,
        folder_ids: Sequence[str] | None | Omit = omit,
        block_ids: Sequence[str] | None | Omit = omit,
        tool_rules: Sequence[types.CreateAgentRequestToolRulesItemParam] | None | Omit = omit,
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
        model_settings: types.CreateAgentRequestModelSettingsParam | None | Omit = omit,
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
        template_id: str | None | Omit = omit,
        base_template_id: str | None | Omit = omit,
        identity_ids: Sequence[str] | None | Omit = omit,
        message_buffer_autoclear: bool | Omit = omit,
        enable_sleeptime: bool | None | Omit = omit,
        response_format: types.CreateAgentRequestResponseFormatParam | None | Omit = omit,
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

        Create an agent.

        Args:
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
            template_id: Deprecated: No longer used. The id of the template the agent belongs to.
            base_template_id: Deprecated: No longer used. The base template id of the agent.
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

        POST /v1/agents/
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
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def count(
        self,
        *,
        name: str | None | Omit = omit,
        tags: Sequence[str] | None | Omit = omit,
        match_all_tags: bool | Omit = omit,
        query_text: str | None | Omit = omit,
        project_id: str | None | Omit = omit,
        template_id: str | None | Omit = omit,
        base_template_id: str | None | Omit = omit,
        identity_id: str | None | Omit = omit,
        identifier_keys: Sequence[str] | None | Omit = omit,
        last_stop_reason: types.StopReasonType | None | Omit = omit,
        created_by_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> int:
        """Count Agents.

        Get the total number of agents with optional filtering. Supports the same filters as list_agents for consistent
        querying.

        Args:
            name: Name of the agent.
            tags: List of tags to filter agents by.
            match_all_tags: If True, only counts agents that match ALL given tags. Otherwise, counts agents that have
                ANY of the passed-in tags. (default: False).
            query_text: Search agents by name.
            project_id: Search agents by project ID - this will default to your default project on cloud.
            template_id: Search agents by template ID.
            base_template_id: Search agents by base template ID.
            identity_id: Search agents by identity ID.
            identifier_keys: Search agents by identifier keys.
            last_stop_reason: Filter agents by their last stop reason.
            created_by_id: Filter agents by the user who created them.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/agents/count
        """
        return await self._client.call(
            _COUNT,
            query={
                "name": name,
                "tags": tags,
                "match_all_tags": match_all_tags,
                "query_text": query_text,
                "project_id": project_id,
                "template_id": template_id,
                "base_template_id": base_template_id,
                "identity_id": identity_id,
                "identifier_keys": identifier_keys,
                "last_stop_reason": last_stop_reason,
                "created_by_id": created_by_id,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def import_file(
        self,
        *,
        file: FileInput,
        x_override_embedding_model: str | None | Omit = omit,
        override_existing_tools: bool | Omit = omit,
        strip_messages: bool | Omit = omit,
        secrets: str | None | Omit = omit,
        name: str | None | Omit = omit,
        embedding: str | None | Omit = omit,
        model: str | None | Omit = omit,
        append_copy_suffix: bool | Omit = omit,
        override_name: str | None | Omit = omit,
        override_embedding_handle: str | None | Omit = omit,
        override_model_handle: str | None | Omit = omit,
        project_id: str | None | Omit = omit,
        env_vars_json: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ImportedAgentsResponse:
        """Import Agent.

        Import a serialized agent file and recreate the agent(s) in the system. Returns the IDs of all imported agents.

        Args:
            override_existing_tools: If set to True, existing tools can get their source code overwritten by the
                uploaded tool definitions. Note that Letta core tools can never be updated externally.
            strip_messages: If set to True, strips all messages from the agent before importing. (default: False).
            secrets: Secrets as a JSON string to pass to the agent for tool execution.
            name: If provided, overrides the agent name with this value.
            embedding: Embedding handle to override with.
            model: Model handle to override the agent's default model. This allows the imported agent to use a different
                model while keeping other defaults (e.g., context size) from the original configuration.
            append_copy_suffix: Deprecated. If set to True, appends "_copy" to the end of the agent name.
            override_name: Deprecated. If provided, overrides the agent name with this value. Use 'name' instead.
            override_embedding_handle: Deprecated. Override import with specific embedding handle. Use 'embedding'
                instead.
            override_model_handle: Deprecated. Model handle to override the agent's default model. Use 'model' instead.
            project_id: Deprecated. The project ID to associate the uploaded agent with. This is now passed via headers.
            env_vars_json: Deprecated. Environment variables as a JSON string to pass to the agent for tool execution.
                Use 'secrets' instead.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/agents/import
        """
        return await self._client.call(
            _IMPORT_FILE,
            headers={"x-override-embedding-model": x_override_embedding_model},
            body={
                "file": file,
                "override_existing_tools": override_existing_tools,
                "strip_messages": strip_messages,
                "secrets": secrets,
                "name": name,
                "embedding": embedding,
                "model": model,
                "append_copy_suffix": append_copy_suffix,
                "override_name": override_name,
                "override_embedding_handle": override_embedding_handle,
                "override_model_handle": override_model_handle,
                "project_id": project_id,
                "env_vars_json": env_vars_json,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def search(
        self,
        *,
        search: Sequence[types.AgentsSearchDeployedAgentsRequestSearchItemParam] | Omit = omit,
        project_id: str | Omit = omit,
        combinator: Literal["AND"] | Omit = omit,
        limit: float | Omit = omit,
        after: str | None | Omit = omit,
        sort_by: Literal["created_at", "last_run_completion", "updated_at"] | Omit = omit,
        ascending: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.AgentsSearchDeployedAgentsResponse:
        """Search deployed agents.

        POST /v1/agents/search
        """
        return await self._client.call(
            _SEARCH,
            body={
                "search": search,
                "project_id": project_id,
                "combinator": combinator,
                "limit": limit,
                "after": after,
                "sortBy": sort_by,
                "ascending": ascending,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def search_count(
        self,
        *,
        search: Sequence[types.AgentsCountDeployedAgentsSearchItemParam] | Omit = omit,
        project_id: str | Omit = omit,
        combinator: Literal["AND"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.AgentsCountDeployedAgentsResponse:
        """Count Deployed Agents.

        Count deployed agents matching search criteria

        GET /v1/agents/search/count
        """
        return await self._client.call(
            _SEARCH_COUNT,
            query={"search": search, "project_id": project_id, "combinator": combinator},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        agent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Confirmation:
        """Delete Agent.

        Delete an agent.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        DELETE /v1/agents/{agent_id}
        """
        return await self._client.call(
            _DELETE, path={"agent_id": agent_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    async def retrieve(
        self,
        agent_id: str,
        *,
        include_relationships: Sequence[str] | None | Omit = omit,
        include: (
            Sequence[
                Literal[
                    "agent.blocks",
                    "agent.identities",
                    "agent.managed_group",
                    "agent.pending_approval",
                    "agent.secrets",
                    "agent.sources",
                    "agent.tags",
                    "agent.tools",
                ]
            ]
            | Omit
        ) = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.AgentState:
        """Retrieve Agent.

        Get the state of the agent.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            include_relationships: Deprecated. Specify which relational fields (e.g., 'tools', 'sources', 'memory') to
                include in the response. If not provided, all relationships are loaded by default. Using this can
                optimize performance by reducing unnecessary joins.This is a legacy parameter, and no longer supported
                after 1.0.0 SDK versions.
            include: Specify which relational fields to include in the response. No relationships are included by
                default. (default: []).

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/agents/{agent_id}
        """
        return await self._client.call(
            _RETRIEVE,
            path={"agent_id": agent_id},
            query={"include_relationships": include_relationships, "include": include},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def update(
        self,
        agent_id: str,
        *,
        name: str | None | Omit = omit,
        tool_ids: Sequence[str] | None | Omit = omit,
        source_ids: Sequence[str] | None | Omit = omit,
        folder_ids: Sequence[str] | None | Omit = omit,
        block_ids: Sequence[str] | None | Omit = omit,
        tags: Sequence[str] | None | Omit = omit,
        system: str | None | Omit = omit,
        tool_rules: Sequence[types.UpdateAgentToolRulesItemParam] | None | Omit = omit,
        message_ids: Sequence[str] | None | Omit = omit,
        description: str | None | Omit = omit,
        metadata: Mapping[str, object] | None | Omit = omit,
        tool_exec_environment_variables: Mapping[str, str] | None | Omit = omit,
        secrets: Mapping[str, str] | None | Omit = omit,
        project_id: str | None | Omit = omit,
        template_id: str | None | Omit = omit,
        base_template_id: str | None | Omit = omit,
        identity_ids: Sequence[str] | None | Omit = omit,
        message_buffer_autoclear: bool | None | Omit = omit,
        model: str | None | Omit = omit,
        embedding: str | None | Omit = omit,
        model_settings: types.UpdateAgentModelSettingsParam | None | Omit = omit,
        compaction_settings: models.CompactionSettingsInput | types.CompactionSettingsInputParam | None | Omit = omit,
        context_window_limit: int | None | Omit = omit,
        reasoning: bool | None | Omit = omit,
        llm_config: models.LLMConfig | types.LLMConfigParam | None | Omit = omit,
        embedding_config: models.EmbeddingConfig | types.EmbeddingConfigParam | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        response_format: types.UpdateAgentResponseFormatParam | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        enable_sleeptime: bool | None | Omit = omit,
        last_run_completion: dt.datetime | str | None | Omit = omit,
        last_run_duration_ms: int | None | Omit = omit,
        last_stop_reason: types.StopReasonType | None | Omit = omit,
        timezone: str | None | Omit = omit,
        max_files_open: int | None | Omit = omit,
        per_file_view_window_char_limit: int | None | Omit = omit,
        hidden: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.AgentState:
        """Modify Agent.

        Update an existing agent.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            name: The name of the agent.
            tool_ids: The ids of the tools used by the agent.
            source_ids: Deprecated: Use `folder_ids` field instead. The ids of the sources used by the agent.
            folder_ids: The ids of the folders used by the agent.
            block_ids: The ids of the blocks used by the agent.
            tags: The tags associated with the agent.
            system: The system prompt used by the agent.
            tool_rules: The tool rules governing the agent.
            message_ids: The ids of the messages in the agent's in-context memory.
            description: The description of the agent.
            metadata: The metadata of the agent.
            tool_exec_environment_variables: Deprecated: use `secrets` field instead.
            secrets: The environment variables for tool execution specific to this agent.
            project_id: The id of the project the agent belongs to.
            template_id: The id of the template the agent belongs to.
            base_template_id: The base template id of the agent.
            identity_ids: The ids of the identities associated with this agent.
            message_buffer_autoclear: If set to True, the agent will not remember previous messages (though the agent
                will still retain state via core memory blocks and archival/recall memory). Not recommended unless you
                have an advanced use case.
            model: The model handle used by the agent (format: provider/model-name).
            embedding: The embedding model handle used by the agent (format: provider/model-name).
            model_settings: The model settings for the agent.
            compaction_settings: The compaction settings configuration used for compaction.
            context_window_limit: The context window limit used by the agent.
            reasoning: Deprecated: Use `model` field to configure reasoning instead. Whether to enable reasoning for
                this agent.
            llm_config: Deprecated: Use `model` field instead. The LLM configuration used by the agent.
            embedding_config: The embedding configuration used by the agent.
            parallel_tool_calls: Deprecated: Use `model_settings` to configure parallel tool calls instead. If set to
                True, enables parallel tool calling.
            response_format: Deprecated: Use `model_settings` field to configure response format instead. The response
                format for the agent.
            max_tokens: Deprecated: Use `model` field to configure max output tokens instead. The maximum number of
                tokens to generate, including reasoning step.
            enable_sleeptime: If set to True, memory management will move to a background agent thread.
            last_run_completion: The timestamp when the agent last completed a run.
            last_run_duration_ms: The duration in milliseconds of the agent's last run.
            last_stop_reason: The stop reason from the agent's last run.
            timezone: The timezone of the agent (IANA format).
            max_files_open: Maximum number of files that can be open at once for this agent. Setting this too high may
                exceed the context window, which will break the agent.
            per_file_view_window_char_limit: The per-file view window character limit for this agent. Setting this too
                high may exceed the context window, which will break the agent.
            hidden: If set to True, the agent will be hidden.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/agents/{agent_id}
        """
        return await self._client.call(
            _UPDATE,
            path={"agent_id": agent_id},
            body={
                "name": name,
                "tool_ids": tool_ids,
                "source_ids": source_ids,
                "folder_ids": folder_ids,
                "block_ids": block_ids,
                "tags": tags,
                "system": system,
                "tool_rules": tool_rules,
                "message_ids": message_ids,
                "description": description,
                "metadata": metadata,
                "tool_exec_environment_variables": tool_exec_environment_variables,
                "secrets": secrets,
                "project_id": project_id,
                "template_id": template_id,
                "base_template_id": base_template_id,
                "identity_ids": identity_ids,
                "message_buffer_autoclear": message_buffer_autoclear,
                "model": model,
                "embedding": embedding,
                "model_settings": model_settings,
                "compaction_settings": compaction_settings,
                "context_window_limit": context_window_limit,
                "reasoning": reasoning,
                "llm_config": llm_config,
                "embedding_config": embedding_config,
                "parallel_tool_calls": parallel_tool_calls,
                "response_format": response_format,
                "max_tokens": max_tokens,
                "enable_sleeptime": enable_sleeptime,
                "last_run_completion": last_run_completion,
                "last_run_duration_ms": last_run_duration_ms,
                "last_stop_reason": last_stop_reason,
                "timezone": timezone,
                "max_files_open": max_files_open,
                "per_file_view_window_char_limit": per_file_view_window_char_limit,
                "hidden": hidden,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def export_file(
        self,
        agent_id: str,
        *,
        max_steps: int | Omit = omit,
        use_legacy_format: bool | Omit = omit,
        conversation_id: str | None | Omit = omit,
        scrub_messages: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.AgentFileSchema:
        """Export Agent.

        Export the serialized JSON representation of an agent, formatted with indentation.

        Args:
            max_steps: Deprecated. (default: 100).
            use_legacy_format: Deprecated. If True, exports using the legacy single-agent 'v1' format with inline
                tools/blocks. If False, exports using the new multi-entity 'v2' format, with separate agents, tools,
                blocks, files, etc.
            conversation_id: Conversation ID to export. If provided, uses messages from this conversation instead of the
                agent's global message history.
            scrub_messages: If True, excludes all messages from the export. Useful for sharing agent configs without
                conversation history. (default: False).

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/agents/{agent_id}/export
        """
        return await self._client.call(
            _EXPORT_FILE,
            path={"agent_id": agent_id},
            query={
                "max_steps": max_steps,
                "use_legacy_format": use_legacy_format,
                "conversation_id": conversation_id,
                "scrub_messages": scrub_messages,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def export_with_skills(
        self,
        agent_id: str,
        *,
        skills: Sequence[models.SkillSchema | types.SkillSchemaParam] | Omit = omit,
        conversation_id: str | None | Omit = omit,
        scrub_messages: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.AgentFileSchema:
        """Export Agent With Skills.

        Export the serialized JSON representation of an agent with optional skills.

        This POST endpoint allows including skills in the export by providing them in the request body. Skills are
        resolved client-side and passed as SkillSchema objects containing the skill files.

        Args:
            skills: Skills to include in the export. Each skill must have a name and files (including SKILL.md).
            conversation_id: Conversation ID to export. If provided, uses messages from this conversation instead of the
                agent's global message history.
            scrub_messages: If True, excludes all messages from the export. Useful for sharing agent configs without
                conversation history. (default: False).

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/agents/{agent_id}/export
        """
        return await self._client.call(
            _EXPORT_WITH_SKILLS,
            path={"agent_id": agent_id},
            body={"skills": skills, "conversation_id": conversation_id, "scrub_messages": scrub_messages},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def generate(
        self,
        agent_id: str,
        *,
        prompt: str,
        system_prompt: str | None | Omit = omit,
        override_model: str | None | Omit = omit,
        response_schema: Mapping[str, object] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.GenerateResponse:
        """Generate Completion.

        Generate a completion directly from the LLM provider using the agent's configuration.

        This endpoint makes a direct request to the LLM provider without any agent processing:
        - No memory or context retrieval
        - No tool calling
        - No message persistence
        - No agent state modification

        Simply provide a prompt, and the endpoint formats it as a user message. Optionally include a system_prompt for
        context/instructions.

        The agent's LLM configuration (model, credentials, settings) is used by default. Use override_model to switch to
        a different model/provider while still using the organization's configured providers.

        Example use cases:
        - Quick LLM queries without agent overhead
        - Testing different models with the same prompt
        - Simple chat completions using agent's credentials
        - Comparing model outputs on identical prompts

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            prompt: The prompt/message to send to the LLM.
            system_prompt: Optional system prompt to prepend to the conversation.
            override_model: Model handle to use instead of agent's default (e.g., 'openai/gpt-4',
                'anthropic/claude-3-5-sonnet').
            response_schema: JSON schema for structured output. When provided, the LLM will be forced to return a
                response matching this schema via tool calling. The schema should follow JSON Schema format with
                'properties' and optionally 'required' fields.

        Raises:
            NotFoundError: Agent not found.
            UnprocessableEntityError: Invalid request parameters.
            InternalServerError: LLM provider error.

        POST /v1/agents/{agent_id}/generate
        """
        return await self._client.call(
            _GENERATE,
            path={"agent_id": agent_id},
            body={
                "prompt": prompt,
                "system_prompt": system_prompt,
                "override_model": override_model,
                "response_schema": response_schema,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def recompile(
        self,
        agent_id: str,
        *,
        update_timestamp: bool | Omit = omit,
        dry_run: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> str:
        """Recompile Agent.

        Manually trigger system prompt recompilation for an agent.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            update_timestamp: If True, update the in-context memory last edit timestamp embedded in the system prompt.
                (default: False).
            dry_run: If True, do not persist changes; still returns the compiled system prompt. (default: False).

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/agents/{agent_id}/recompile
        """
        return await self._client.call(
            _RECOMPILE,
            path={"agent_id": agent_id},
            query={"update_timestamp": update_timestamp, "dry_run": dry_run},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

"""What calls take and give.

All models are found here, and all types of requests; in the modules below, under the names of the calls."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from typing_extensions import Required, TypedDict

from letta_sdk import models as _models, types as _types
from letta_sdk._files import FileInput

from letta_sdk.types._params import *

if TYPE_CHECKING:
    from letta_sdk.models import *

    AccessTokenCreateResponse: TypeAlias = _models.ClientSideAccessTokensCreateClientSideAccessTokenResponse
    AccessTokenListResponse: TypeAlias = _models.ClientSideAccessTokensListClientSideAccessTokensResponseTokensItem
    AgentCountResponse: TypeAlias = int
    AgentCreateResponse: TypeAlias = _models.AgentState
    AgentDeleteResponse: TypeAlias = _models.Confirmation
    AgentExportFileResponse: TypeAlias = _models.AgentFileSchema
    AgentExportWithSkillsResponse: TypeAlias = _models.AgentFileSchema
    AgentGenerateResponse: TypeAlias = _models.GenerateResponse
    AgentImportFileResponse: TypeAlias = _models.ImportedAgentsResponse
    AgentListResponse: TypeAlias = _models.AgentState
    AgentRecompileResponse: TypeAlias = str
    AgentRetrieveResponse: TypeAlias = _models.AgentState
    AgentSearchCountResponse: TypeAlias = _models.AgentsCountDeployedAgentsResponse
    AgentSearchResponse: TypeAlias = _models.AgentsSearchDeployedAgentsResponse
    AgentUpdateResponse: TypeAlias = _models.AgentState
    ArchiveCreateResponse: TypeAlias = _models.Archive
    ArchiveListResponse: TypeAlias = _models.Archive
    ArchiveRetrieveResponse: TypeAlias = _models.Archive
    ArchiveUpdateResponse: TypeAlias = _models.Archive
    BlockCountResponse: TypeAlias = int
    BlockCreateResponse: TypeAlias = _models.BlockResponse
    BlockListResponse: TypeAlias = _models.BlockResponse
    BlockRetrieveResponse: TypeAlias = _models.BlockResponse
    BlockUpdateResponse: TypeAlias = _models.BlockResponse
    ConversationCancelResponse: TypeAlias = dict[str, Any]
    ConversationCreateResponse: TypeAlias = _models.Conversation
    ConversationForkResponse: TypeAlias = _models.Conversation
    ConversationListResponse: TypeAlias = _models.Conversation
    ConversationRecompileResponse: TypeAlias = str
    ConversationRetrieveResponse: TypeAlias = _models.Conversation
    ConversationUpdateResponse: TypeAlias = _models.Conversation
    DeviceStorageKeyRetrieveResponse: TypeAlias = _models.DeviceStorageGetDeviceStorageKeyResponse
    EnvironmentDeleteResponse: TypeAlias = _models.EnvironmentsDeleteEnvironmentResponse
    EnvironmentListResponse: TypeAlias = _models.EnvironmentsListConnectionsResponseConnectionsItem
    EnvironmentRegisterResponse: TypeAlias = _models.EnvironmentsRegisterResponse
    EnvironmentRetrieveResponse: TypeAlias = _models.EnvironmentsGetConnectionResponse
    EnvironmentSendMessageResponse: TypeAlias = _models.EnvironmentsSendMessageResponse
    FeedCreateResponse: TypeAlias = _models.FeedsCreateFeedResponse
    FeedDeleteResponse: TypeAlias = _models.FeedsDeleteFeedResponse
    FeedListResponse: TypeAlias = _models.FeedsListFeedsResponseFeedsItem
    FeedRetrieveResponse: TypeAlias = _models.FeedsGetFeedResponse
    FeedSubscribeResponse: TypeAlias = _models.FeedsSubscribeAgentResponse
    FeedUnsubscribeResponse: TypeAlias = _models.FeedsUnsubscribeAgentResponse
    FolderCountResponse: TypeAlias = int
    FolderCreateResponse: TypeAlias = _models.Folder
    FolderListResponse: TypeAlias = _models.Folder
    FolderRetrieveByNameResponse: TypeAlias = str
    FolderRetrieveResponse: TypeAlias = _models.Folder
    FolderUpdateResponse: TypeAlias = _models.Folder
    GroupCountResponse: TypeAlias = int
    GroupCreateResponse: TypeAlias = _models.Group
    GroupDeleteResponse: TypeAlias = _models.Confirmation
    GroupListResponse: TypeAlias = _models.Group
    GroupRetrieveResponse: TypeAlias = _models.Group
    GroupUpdateResponse: TypeAlias = _models.Group
    HealthResponse: TypeAlias = _models.Health
    IdentityCountResponse: TypeAlias = int
    IdentityCreateResponse: TypeAlias = _models.Identity
    IdentityListResponse: TypeAlias = _models.Identity
    IdentityRetrieveResponse: TypeAlias = _models.Identity
    IdentityUpdateResponse: TypeAlias = _models.Identity
    IdentityUpsertResponse: TypeAlias = _models.Identity
    JobCancelResponse: TypeAlias = _models.Job
    JobDeleteResponse: TypeAlias = _models.Job
    JobListResponse: TypeAlias = _models.Job
    JobRetrieveResponse: TypeAlias = _models.Job
    LegacyTemplateMigrateResponse: TypeAlias = _models.TemplatesLegacyMigrationResponse
    LlmConfig: TypeAlias = _models.LLMConfig
    McpServerCreateResponse: TypeAlias = _models.McpCreateMcpServerResponse
    McpServerListResponse: TypeAlias = list[_models.McpListMcpServersResponseItem]
    McpServerRefreshResponse: TypeAlias = _models.MCPServerResyncResult
    McpServerRetrieveResponse: TypeAlias = _models.McpRetrieveMcpServerResponse
    McpServerUpdateResponse: TypeAlias = _models.McpUpdateMcpServerResponse
    MessageListResponse: TypeAlias = _models.LettaMessageUnion
    MessageRetrieveResponse: TypeAlias = list[_models.LettaMessageUnion]
    MessageSearchResponse: TypeAlias = list[_models.SearchAllMessagesResponseItem]
    ModelListEmbeddingsResponse: TypeAlias = Any
    ModelListResponse: TypeAlias = list[_models.Model]
    PassageSearchResponse: TypeAlias = list[_models.PassageSearchResult]
    PipelineCountResponse: TypeAlias = _models.PipelinesCountPipelinesResponse
    PipelineCreateResponse: TypeAlias = _models.PipelinesCreatePipelineResponse
    PipelineDeleteResponse: TypeAlias = _models.PipelinesDeletePipelineResponse
    PipelineListResponse: TypeAlias = _models.PipelinesListPipelinesResponsePipelinesItem
    PipelinePreviewResponse: TypeAlias = _models.PipelinesPreviewPipelineResponse
    PipelineRetrieveResponse: TypeAlias = _models.PipelinesGetPipelineResponse
    PipelineSyncResponse: TypeAlias = _models.PipelinesSyncPipelineResponse
    PipelineUpdateResponse: TypeAlias = _models.PipelinesUpdatePipelineResponse
    ProjectCreateResponse: TypeAlias = _models.ProjectsCreateProjectResponse
    ProjectDeleteResponse: TypeAlias = _models.ProjectsDeleteProjectResponse
    ProjectListResponse: TypeAlias = _models.ProjectsListProjectsResponseProjectsItem
    ProviderCheckExistingResponse: TypeAlias = _models.Confirmation
    ProviderCheckResponse: TypeAlias = _models.Confirmation
    ProviderCreateResponse: TypeAlias = _models.Provider
    ProviderDeleteResponse: TypeAlias = _models.Confirmation
    ProviderListResponse: TypeAlias = _models.Provider
    ProviderRefreshResponse: TypeAlias = _models.Provider
    ProviderRetrieveResponse: TypeAlias = _models.Provider
    ProviderUpdateResponse: TypeAlias = _models.Provider
    RunDeleteResponse: TypeAlias = Any
    RunListResponse: TypeAlias = _models.Run
    RunRetrieveResponse: TypeAlias = _models.Run
    SandboxCreateResponse: TypeAlias = _models.SandboxesCreateSandboxResponse
    SandboxListResponse: TypeAlias = _models.SandboxesListSandboxesResponseSandboxesItem
    SandboxTerminateResponse: TypeAlias = _models.SandboxesTerminateSandboxResponse
    SourceCountResponse: TypeAlias = int
    SourceCreateResponse: TypeAlias = _models.Source
    SourceListResponse: TypeAlias = list[_models.Source]
    SourceRetrieveByNameResponse: TypeAlias = str
    SourceRetrieveResponse: TypeAlias = _models.Source
    SourceUpdateResponse: TypeAlias = _models.Source
    SseMcpServer: TypeAlias = _models.SSEMCPServer
    StdioMcpServer: TypeAlias = _models.StdioMCPServer
    StepListResponse: TypeAlias = _models.Step
    StepRetrieveResponse: TypeAlias = _models.Step
    StreamableHTTPMcpServer: TypeAlias = _models.StreamableHTTPMCPServer
    TagListResponse: TypeAlias = str
    TelemetryRetrieveResponse: TypeAlias = _models.ProviderTrace | None
    TemplateCreateResponse: TypeAlias = _models.TemplatesCreateTemplateNoProjectResponse
    TemplateDeleteResponse: TypeAlias = _models.TemplatesDeleteTemplateNoProjectResponse
    TemplateListResponse: TypeAlias = _models.TemplatesListTemplatesResponseTemplatesItem
    TemplateRollbackResponse: TypeAlias = _models.TemplatesRollbackTemplateNoProjectResponse
    TemplateSaveResponse: TypeAlias = _models.TemplatesSaveTemplateVersionNoProjectResponse
    TemplateUpdateResponse: TypeAlias = _models.TemplatesUpdateCurrentTemplateFromAgentFileNoProjectResponse
    ToolAddBaseToolsResponse: TypeAlias = list[_models.Tool]
    ToolCountResponse: TypeAlias = int
    ToolCreateResponse: TypeAlias = _models.Tool
    ToolListResponse: TypeAlias = _models.Tool
    ToolRetrieveResponse: TypeAlias = _models.Tool
    ToolRunResponse: TypeAlias = _models.ToolReturnMessage
    ToolSearchResponse: TypeAlias = list[_models.ToolSearchResult]
    ToolUpdateResponse: TypeAlias = _models.Tool
    ToolUpsertResponse: TypeAlias = _models.Tool
    XaiModelSettings: TypeAlias = _models.XAIModelSettings

AccessTokenCreateParams: TypeAlias = ClientSideAccessTokensCreateClientSideAccessTokenRequestParam
AgentCreateParams: TypeAlias = CreateAgentRequestParam
AgentExportWithSkillsParams: TypeAlias = ExportAgentRequestParam
AgentGenerateParams: TypeAlias = GenerateRequestParam
AgentUpdateParams: TypeAlias = UpdateAgentParam
ArchiveCreateParams: TypeAlias = ArchiveCreateRequestParam
ArchiveUpdateParams: TypeAlias = ArchiveUpdateRequestParam
BlockCreateParams: TypeAlias = CreateBlockParam
BlockUpdateParams: TypeAlias = BlockUpdateParam
ConversationUpdateParams: TypeAlias = UpdateConversationParam
CreateSseMcpServerParam: TypeAlias = CreateSSEMCPServerParam
CreateStdioMcpServerParam: TypeAlias = CreateStdioMCPServerParam
CreateStreamableHTTPMcpServerParam: TypeAlias = CreateStreamableHTTPMCPServerParam
FeedCreateParams: TypeAlias = FeedsCreateFeedRequestParam
FeedSubscribeParams: TypeAlias = FeedsSubscribeAgentRequestParam
FeedUnsubscribeParams: TypeAlias = FeedsUnsubscribeAgentRequestParam
FolderCreateParams: TypeAlias = SourceCreateParam
FolderUpdateParams: TypeAlias = SourceUpdateParam
GroupCreateParams: TypeAlias = GroupCreateParam
GroupUpdateParams: TypeAlias = GroupUpdateParam
IdentityCreateParams: TypeAlias = IdentityCreateParam
IdentityUpdateParams: TypeAlias = IdentityUpdateParam
IdentityUpsertParams: TypeAlias = IdentityUpsertParam
LlmConfigParam: TypeAlias = LLMConfigParam
McpServerCreateParams: TypeAlias = CreateMCPServerRequestParam
McpServerUpdateParams: TypeAlias = UpdateMCPServerRequestParam
MessageSearchParams: TypeAlias = SearchAllMessagesRequestParam
PassageSearchParams: TypeAlias = PassageSearchRequestParam
PipelineCreateParams: TypeAlias = PipelinesCreatePipelineRequestParam
PipelinePreviewParams: TypeAlias = PipelinesPreviewPipelineRequestParam
PipelineUpdateParams: TypeAlias = PipelinesUpdatePipelineRequestParam
ProjectCreateParams: TypeAlias = ProjectsCreateProjectRequestParam
ProviderCheckParams: TypeAlias = ProviderCheckParam
ProviderCreateParams: TypeAlias = ProviderCreateParam
ProviderUpdateParams: TypeAlias = ProviderUpdateParam
SourceCreateParams: TypeAlias = SourceCreateParam
SourceUpdateParams: TypeAlias = SourceUpdateParam
TemplateCreateParams: TypeAlias = TemplatesCreateTemplateNoProjectRequestParam
TemplateRollbackParams: TypeAlias = TemplatesRollbackTemplateNoProjectRequestParam
TemplateSaveParams: TypeAlias = TemplatesSaveTemplateVersionNoProjectRequestParam
TemplateUpdateParams: TypeAlias = TemplatesUpdateCurrentTemplateFromAgentFileNoProjectRequestParam
ToolCreateParams: TypeAlias = ToolCreateParam
ToolRunParams: TypeAlias = ToolRunFromSourceParam
ToolSearchParams: TypeAlias = ToolSearchRequestParam
ToolUpsertParams: TypeAlias = ToolCreateParam
UpdateSseMcpServerParam: TypeAlias = UpdateSSEMCPServerParam
UpdateStdioMcpServerParam: TypeAlias = UpdateStdioMCPServerParam
UpdateStreamableHTTPMcpServerParam: TypeAlias = UpdateStreamableHTTPMCPServerParam
XaiModelSettingsParam: TypeAlias = XAIModelSettingsParam


class AccessTokenDeleteParams(TypedDict, total=False):
    """What `client.access_tokens.delete` takes by keyword."""

    body: object
    """Body"""


class AccessTokenListParams(TypedDict, total=False):
    """What `client.access_tokens.list` takes by keyword."""

    agent_id: str
    """The agent ID to filter tokens by. If provided, only tokens for this agent will be returned."""
    offset: int
    """The offset for pagination. Defaults to 0."""
    limit: int
    """The number of tokens to return per page. Defaults to 10."""


class AgentCountParams(TypedDict, total=False):
    """What `client.agents.count` takes by keyword."""

    name: str | None
    """Name of the agent"""
    tags: Sequence[str] | None
    """List of tags to filter agents by"""
    match_all_tags: bool
    """If True, only counts agents that match ALL given tags. Otherwise, counts agents that have ANY of the passed-in tags."""
    query_text: str | None
    """Search agents by name"""
    project_id: str | None
    """Search agents by project ID - this will default to your default project on cloud"""
    template_id: str | None
    """Search agents by template ID"""
    base_template_id: str | None
    """Search agents by base template ID"""
    identity_id: str | None
    """Search agents by identity ID"""
    identifier_keys: Sequence[str] | None
    """Search agents by identifier keys"""
    last_stop_reason: _types.StopReasonType | None
    """Filter agents by their last stop reason."""
    created_by_id: str | None
    """Filter agents by the user who created them."""


class AgentExportFileParams(TypedDict, total=False):
    """What `client.agents.export_file` takes by keyword."""

    max_steps: int
    use_legacy_format: bool
    """If True, exports using the legacy single-agent 'v1' format with inline tools/blocks. If False, exports using the new
    multi-entity 'v2' format, with separate agents, tools, blocks, files, etc."""
    conversation_id: str | None
    """Conversation ID to export. If provided, uses messages from this conversation instead of the agent's global message
    history."""
    scrub_messages: bool
    """If True, excludes all messages from the export. Useful for sharing agent configs without conversation history."""


class AgentImportFileParams(TypedDict, total=False):
    """What `client.agents.import_file` takes by keyword."""

    file: Required[FileInput]
    x_override_embedding_model: str | None
    override_existing_tools: bool
    """If set to True, existing tools can get their source code overwritten by the uploaded tool definitions. Note that
    Letta core tools can never be updated externally."""
    strip_messages: bool
    """If set to True, strips all messages from the agent before importing."""
    secrets: str | None
    """Secrets as a JSON string to pass to the agent for tool execution."""
    name: str | None
    """If provided, overrides the agent name with this value."""
    embedding: str | None
    """Embedding handle to override with."""
    model: str | None
    """Model handle to override the agent's default model. This allows the imported agent to use a different model while
    keeping other defaults (e.g., context size) from the original configuration."""
    append_copy_suffix: bool
    """If set to True, appends "_copy" to the end of the agent name."""
    override_name: str | None
    """If provided, overrides the agent name with this value. Use 'name' instead."""
    override_embedding_handle: str | None
    """Override import with specific embedding handle. Use 'embedding' instead."""
    override_model_handle: str | None
    """Model handle to override the agent's default model. Use 'model' instead."""
    project_id: str | None
    """The project ID to associate the uploaded agent with. This is now passed via headers."""
    env_vars_json: str | None
    """Environment variables as a JSON string to pass to the agent for tool execution. Use 'secrets' instead."""


class AgentListParams(TypedDict, total=False):
    """What `client.agents.list` takes by keyword."""

    name: str | None
    """Name of the agent"""
    tags: Sequence[str] | None
    """List of tags to filter agents by"""
    match_all_tags: bool
    """If True, only returns agents that match ALL given tags. Otherwise, return agents that have ANY of the passed-in
    tags."""
    before: str | None
    """Cursor for pagination"""
    after: str | None
    """Cursor for pagination"""
    limit: int | None
    """Limit for pagination"""
    query_text: str | None
    """Search agents by name"""
    project_id: str | None
    """Search agents by project ID - this will default to your default project on cloud"""
    template_id: str | None
    """Search agents by template ID"""
    base_template_id: str | None
    """Search agents by base template ID"""
    identity_id: str | None
    """Search agents by identity ID"""
    identifier_keys: Sequence[str] | None
    """Search agents by identifier keys"""
    include_relationships: Sequence[str] | None
    """Specify which relational fields (e.g., 'tools', 'sources', 'memory') to include in the response. If not provided,
    all relationships are loaded by default. Using this can optimize performance by reducing unnecessary joins.This is a
    legacy parameter, and no longer supported after 1.0.0 SDK versions."""
    include: Sequence[
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
    """Specify which relational fields to include in the response. No relationships are included by default."""
    order: Literal["asc", "desc"]
    """Sort order for agents by creation time. 'asc' for oldest first, 'desc' for newest first"""
    order_by: Literal["created_at", "updated_at", "last_run_completion"]
    """Field to sort by"""
    ascending: bool
    """Whether to sort agents oldest to newest (True) or newest to oldest (False, default)"""
    sort_by: str | None
    """Field to sort by. Options: 'created_at' (default), 'last_run_completion'"""
    last_stop_reason: _types.StopReasonType | None
    """Filter agents by their last stop reason."""
    created_by_id: str | None
    """Filter agents by the user who created them."""


class AgentRecompileParams(TypedDict, total=False):
    """What `client.agents.recompile` takes by keyword."""

    update_timestamp: bool
    """If True, update the in-context memory last edit timestamp embedded in the system prompt."""
    dry_run: bool
    """If True, do not persist changes; still returns the compiled system prompt."""


class AgentRetrieveParams(TypedDict, total=False):
    """What `client.agents.retrieve` takes by keyword."""

    include_relationships: Sequence[str] | None
    """Specify which relational fields (e.g., 'tools', 'sources', 'memory') to include in the response. If not provided,
    all relationships are loaded by default. Using this can optimize performance by reducing unnecessary joins.This is a
    legacy parameter, and no longer supported after 1.0.0 SDK versions."""
    include: Sequence[
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
    """Specify which relational fields to include in the response. No relationships are included by default."""


class AgentSearchCountParams(TypedDict, total=False):
    """What `client.agents.search_count` takes by keyword."""

    search: Sequence[_types.AgentsCountDeployedAgentsSearchItemParam]
    project_id: str
    combinator: Literal["AND"]


class AgentSearchParams(TypedDict, total=False):
    """What `client.agents.search` takes by keyword."""

    search: Sequence[_types.AgentsSearchDeployedAgentsRequestSearchItemParam]
    project_id: str
    combinator: Literal["AND"]
    limit: float
    after: str | None
    sort_by: Literal["created_at", "last_run_completion", "updated_at"]
    ascending: bool


class ArchiveListParams(TypedDict, total=False):
    """What `client.archives.list` takes by keyword."""

    before: str | None
    """Archive ID cursor for pagination. Returns archives that come before this archive ID in the specified sort order"""
    after: str | None
    """Archive ID cursor for pagination. Returns archives that come after this archive ID in the specified sort order"""
    limit: int | None
    """Maximum number of archives to return"""
    order: Literal["asc", "desc"]
    """Sort order for archives by creation time. 'asc' for oldest first, 'desc' for newest first"""
    order_by: Literal["created_at"]
    """Field to sort by"""
    name: str | None
    """Filter by archive name (exact match)"""
    agent_id: str | None
    """Only archives attached to this agent ID"""


class BlockCountParams(TypedDict, total=False):
    """What `client.blocks.count` takes by keyword."""

    label: str | None
    """Label to include (alphanumeric, hyphens, underscores, forward slashes)"""
    templates_only: bool
    """Whether to include only templates"""
    name: str | None
    """Name filter (alphanumeric, spaces, hyphens, underscores)"""
    tags: Sequence[str] | None
    """List of tags to filter blocks by"""
    match_all_tags: bool
    """If True, only counts blocks that match ALL given tags. Otherwise, counts blocks that have ANY of the passed-in tags."""
    project_id: str | None
    """Search blocks by project id"""


class BlockListParams(TypedDict, total=False):
    """What `client.blocks.list` takes by keyword."""

    label: str | None
    """Label to include (alphanumeric, hyphens, underscores, forward slashes)"""
    templates_only: bool
    """Whether to include only templates"""
    name: str | None
    """Name filter (alphanumeric, spaces, hyphens, underscores)"""
    identity_id: str | None
    """The ID of the identity in the format 'identity-<uuid4>'"""
    identifier_keys: Sequence[str] | None
    """Search agents by identifier keys"""
    project_id: str | None
    """Search blocks by project id"""
    tags: Sequence[str] | None
    """List of tags to filter blocks by"""
    match_all_tags: bool
    """If True, only returns blocks that match ALL given tags. Otherwise, return blocks that have ANY of the passed-in
    tags."""
    limit: int | None
    """Number of blocks to return"""
    before: str | None
    """Block ID cursor for pagination. Returns blocks that come before this block ID in the specified sort order"""
    after: str | None
    """Block ID cursor for pagination. Returns blocks that come after this block ID in the specified sort order"""
    order: Literal["asc", "desc"]
    """Sort order for blocks by creation time. 'asc' for oldest first, 'desc' for newest first"""
    order_by: Literal["created_at"]
    """Field to sort by"""
    label_search: str | None
    """Search blocks by label. If provided, returns blocks whose label matches the search query. This is a full-text search
    on block labels."""
    description_search: str | None
    """Search blocks by description. If provided, returns blocks whose description matches the search query. This is a
    full-text search on block descriptions."""
    value_search: str | None
    """Search blocks by value. If provided, returns blocks whose value matches the search query. This is a full-text search
    on block values."""
    connected_to_agents_count_gt: int | None
    """Filter blocks by the number of connected agents. If provided, returns blocks that have more than this number of
    connected agents."""
    connected_to_agents_count_lt: int | None
    """Filter blocks by the number of connected agents. If provided, returns blocks that have less than this number of
    connected agents."""
    connected_to_agents_count_eq: Sequence[int] | None
    """Filter blocks by the exact number of connected agents. If provided, returns blocks that have exactly this number of
    connected agents."""


class ConversationCancelParams(TypedDict, total=False):
    """What `client.conversations.cancel` takes by keyword."""

    agent_id: str | None
    """Agent ID for agent-direct mode with 'default' conversation"""


class ConversationCreateParams(TypedDict, total=False):
    """What `client.conversations.create` takes by keyword."""

    agent_id: Required[str]
    """The agent ID to create a conversation for"""
    summary: str | None
    """A summary of the conversation."""
    isolated_block_labels: Sequence[str] | None
    """List of block labels that should be isolated (conversation-specific) rather than shared across conversations. New
    blocks will be created as copies of the agent's blocks with these labels."""
    model: str | None
    """The model handle for this conversation (overrides agent's model). Format: provider/model-name."""
    model_settings: _types.CreateConversationModelSettingsParam | None
    """The model settings for this conversation (overrides agent's model settings)."""
    context_window_limit: int | None
    """The context window limit of this conversation (overrides that of the agent)."""
    description: str | None
    """A description of the conversation, used for search and as context."""
    hidden: bool
    """Whether lists leave the conversation out."""


class ConversationForkParams(TypedDict, total=False):
    """What `client.conversations.fork` takes by keyword."""

    agent_id: str | None
    """Agent ID for agent-direct mode with 'default' conversation"""
    hidden: bool
    """Whether lists leave the new conversation out."""
    message_id: str | None
    """The ID of the message at which to fork."""


class ConversationListParams(TypedDict, total=False):
    """What `client.conversations.list` takes by keyword."""

    agent_id: str | None
    """The agent ID to list conversations for (optional - returns all conversations if not provided)"""
    limit: int
    """Maximum number of conversations to return"""
    after: str | None
    """Cursor for pagination (conversation ID)"""
    summary_search: str | None
    """Search for text within conversation summaries"""
    order: Literal["asc", "desc"]
    """Sort order for conversations. 'asc' for oldest first, 'desc' for newest first"""
    order_by: Literal["created_at", "last_run_completion", "last_message_at"]
    """Field to sort by"""
    archive_status: Literal["unarchived", "archived", "all"]
    """Whether to return unarchived conversations, archived ones, or all."""


class ConversationRecompileParams(TypedDict, total=False):
    """What `client.conversations.recompile` takes by keyword."""

    dry_run: bool
    """If True, do not persist changes; still returns the compiled system prompt."""
    agent_id: str | None
    """Agent ID for agent-direct mode with 'default' conversation. Use with conversation_id='default' in the URL path."""
    compaction_settings: _models.CompactionSettingsInput | _types.CompactionSettingsInputParam | None
    """Optional compaction settings to use for this summarization request. If not provided, the agent's default settings
    will be used."""


class DeviceStorageKeyRetrieveParams(TypedDict, total=False):
    """What `client.device_storage_key.retrieve` takes by keyword."""

    device_id: Required[str]


class EnvironmentListParams(TypedDict, total=False):
    """What `client.environments.list` takes by keyword."""

    limit: int
    after: str
    user_id: str
    online_only: str
    source: Literal["local", "remote"]
    """Which connections to return."""


class EnvironmentRegisterParams(TypedDict, total=False):
    """What `client.environments.register` takes by keyword."""

    device_id: Required[str]
    connection_name: Required[str]
    metadata: (
        _models.EnvironmentsRegisterRequestMetadata
        | _types.EnvironmentsRegisterRequestMetadataParam
        | Mapping[str, object]
    )


class EnvironmentSendMessageParams(TypedDict, total=False):
    """What `client.environments.send_message` takes by keyword."""

    messages: Required[Sequence[_types.EnvironmentsSendMessageRequestMessagesItemParam]]
    agent_id: str
    conversation_id: str | None


class FeedListParams(TypedDict, total=False):
    """What `client.feeds.list` takes by keyword."""

    project_id: str
    name: str
    limit: int
    offset: int


class FolderListParams(TypedDict, total=False):
    """What `client.folders.list` takes by keyword."""

    before: str | None
    """Folder ID cursor for pagination. Returns folders that come before this folder ID in the specified sort order"""
    after: str | None
    """Folder ID cursor for pagination. Returns folders that come after this folder ID in the specified sort order"""
    limit: int | None
    """Maximum number of folders to return"""
    order: Literal["asc", "desc"]
    """Sort order for folders by creation time. 'asc' for oldest first, 'desc' for newest first"""
    order_by: Literal["created_at"]
    """Field to sort by"""
    name: str | None
    """Folder name to filter by"""


class GroupListParams(TypedDict, total=False):
    """What `client.groups.list` takes by keyword."""

    manager_type: _types.ManagerType | None
    """Search groups by manager type"""
    before: str | None
    """Group ID cursor for pagination. Returns groups that come before this group ID in the specified sort order"""
    after: str | None
    """Group ID cursor for pagination. Returns groups that come after this group ID in the specified sort order"""
    limit: int | None
    """Maximum number of groups to return"""
    order: Literal["asc", "desc"]
    """Sort order for groups by creation time. 'asc' for oldest first, 'desc' for newest first"""
    order_by: Literal["created_at"]
    """Field to sort by"""
    project_id: str | None
    """Search groups by project id"""


class IdentityListParams(TypedDict, total=False):
    """What `client.identities.list` takes by keyword."""

    name: str | None
    project_id: str | None
    """[DEPRECATED: Use X-Project-Id header instead] Filter identities by project ID"""
    identifier_key: str | None
    identity_type: _types.IdentityType | None
    before: str | None
    """Identity ID cursor for pagination. Returns identities that come before this identity ID in the specified sort order"""
    after: str | None
    """Identity ID cursor for pagination. Returns identities that come after this identity ID in the specified sort order"""
    limit: int | None
    """Maximum number of identities to return"""
    order: Literal["asc", "desc"]
    """Sort order for identities by creation time. 'asc' for oldest first, 'desc' for newest first"""
    order_by: Literal["created_at"]
    """Field to sort by"""


class JobListParams(TypedDict, total=False):
    """What `client.jobs.list` takes by keyword."""

    source_id: str | None
    """Deprecated: Use `folder_id` parameter instead. Only list jobs associated with the source."""
    before: str | None
    """Job ID cursor for pagination. Returns jobs that come before this job ID in the specified sort order"""
    after: str | None
    """Job ID cursor for pagination. Returns jobs that come after this job ID in the specified sort order"""
    limit: int | None
    """Maximum number of jobs to return"""
    order: Literal["asc", "desc"]
    """Sort order for jobs by creation time. 'asc' for oldest first, 'desc' for newest first"""
    order_by: Literal["created_at"]
    """Field to sort by"""
    active: bool
    """Filter for active jobs."""
    ascending: bool
    """Whether to sort jobs oldest to newest (True, default) or newest to oldest (False). Deprecated in favor of order
    field."""


class McpServerRefreshParams(TypedDict, total=False):
    """What `client.mcp_servers.refresh` takes by keyword."""

    agent_id: str | None


class MessageListParams(TypedDict, total=False):
    """What `client.messages.list` takes by keyword."""

    before: str | None
    """Message ID cursor for pagination. Returns messages that come before this message ID in the specified sort order"""
    after: str | None
    """Message ID cursor for pagination. Returns messages that come after this message ID in the specified sort order"""
    limit: int | None
    """Maximum number of messages to return"""
    order: Literal["asc", "desc"]
    """Sort order for messages by creation time. 'asc' for oldest first, 'desc' for newest first"""
    conversation_id: str | None
    """Conversation ID to filter messages by"""
    include_return_message_types: Sequence[_types.MessageType] | None
    """Message types to include in response. When null, all message types are returned."""


class ModelListParams(TypedDict, total=False):
    """What `client.models.list` takes by keyword."""

    provider_category: Sequence[_types.ProviderCategory] | None
    provider_name: str | None
    provider_type: _types.ProviderType | None


class PipelineCountParams(TypedDict, total=False):
    """What `client.pipelines.count` takes by keyword."""

    search: str
    integration_type: str
    integration_id: str


class PipelineListParams(TypedDict, total=False):
    """What `client.pipelines.list` takes by keyword."""

    search: str
    integration_type: str
    integration_id: str
    offset: int
    limit: int


class ProjectListParams(TypedDict, total=False):
    """What `client.projects.list` takes by keyword."""

    name: str
    offset: int
    limit: int


class ProviderListParams(TypedDict, total=False):
    """What `client.providers.list` takes by keyword."""

    before: str | None
    """Provider ID cursor for pagination. Returns providers that come before this provider ID in the specified sort order"""
    after: str | None
    """Provider ID cursor for pagination. Returns providers that come after this provider ID in the specified sort order"""
    limit: int | None
    """Maximum number of providers to return"""
    order: Literal["asc", "desc"]
    """Sort order for providers by creation time. 'asc' for oldest first, 'desc' for newest first"""
    order_by: Literal["created_at"]
    """Field to sort by"""
    name: str | None
    """Filter providers by name"""
    provider_type: _types.ProviderType | None
    """Filter providers by type"""


class RunListParams(TypedDict, total=False):
    """What `client.runs.list` takes by keyword."""

    agent_id: str | None
    """The unique identifier of the agent associated with the run."""
    agent_ids: Sequence[str] | None
    """The unique identifiers of the agents associated with the run. Deprecated in favor of agent_id field."""
    statuses: Sequence[str] | None
    """Filter runs by status. Can specify multiple statuses."""
    background: bool | None
    """If True, filters for runs that were created in background mode."""
    stop_reason: _types.StopReasonType | None
    """Filter runs by stop reason."""
    conversation_id: str | None
    """Filter runs by conversation ID."""
    before: str | None
    """Run ID cursor for pagination. Returns runs that come before this run ID in the specified sort order"""
    after: str | None
    """Run ID cursor for pagination. Returns runs that come after this run ID in the specified sort order"""
    limit: int | None
    """Maximum number of runs to return"""
    order: Literal["asc", "desc"]
    """Sort order for runs by creation time. 'asc' for oldest first, 'desc' for newest first"""
    order_by: Literal["created_at"]
    """Field to sort by"""
    active: bool
    """Filter for active runs."""
    ascending: bool
    """Whether to sort agents oldest to newest (True) or newest to oldest (False, default). Deprecated in favor of order
    field."""


class SandboxCreateParams(TypedDict, total=False):
    """What `client.sandboxes.create` takes by keyword."""

    agent_id: Required[str]
    connection_name: str


class SandboxListParams(TypedDict, total=False):
    """What `client.sandboxes.list` takes by keyword."""

    agent_id: str
    limit: int


class StepListParams(TypedDict, total=False):
    """What `client.steps.list` takes by keyword."""

    before: str | None
    """Return steps before this step ID"""
    after: str | None
    """Return steps after this step ID"""
    limit: int | None
    """Maximum number of steps to return"""
    order: Literal["asc", "desc"]
    """Sort order for steps by creation time. 'asc' for oldest first, 'desc' for newest first"""
    order_by: Literal["created_at"]
    """Field to sort by"""
    start_date: str | None
    """Return steps after this ISO datetime (e.g. "2025-01-29T15:01:19-08:00")"""
    end_date: str | None
    """Return steps before this ISO datetime (e.g. "2025-01-29T15:01:19-08:00")"""
    model: str | None
    """Filter by the name of the model used for the step"""
    agent_id: str | None
    """Filter by the ID of the agent that performed the step"""
    trace_ids: Sequence[str] | None
    """Filter by trace ids returned by the server"""
    feedback: Literal["positive", "negative"] | None
    """Filter by feedback"""
    has_feedback: bool | None
    """Filter by whether steps have feedback (true) or not (false)"""
    tags: Sequence[str] | None
    """Filter by tags"""
    project_id: str | None
    """Filter by the project ID that is associated with the step (cloud only)."""


class TagListParams(TypedDict, total=False):
    """What `client.tags.list` takes by keyword."""

    before: str | None
    """Tag cursor for pagination. Returns tags that come before this tag in the specified sort order"""
    after: str | None
    """Tag cursor for pagination. Returns tags that come after this tag in the specified sort order"""
    limit: int | None
    """Maximum number of tags to return"""
    order: Literal["asc", "desc"]
    """Sort order for tags. 'asc' for alphabetical order, 'desc' for reverse alphabetical order"""
    order_by: Literal["name"]
    """Field to sort by"""
    query_text: str | None
    """Filter tags by text search. Deprecated, please use name field instead"""
    name: str | None
    """Filter tags by name"""


class TemplateListParams(TypedDict, total=False):
    """What `client.templates.list` takes by keyword."""

    offset: int
    exact: str
    """Whether to search for an exact name match"""
    limit: int
    version: str
    """Specify the version you want to return, otherwise will return the latest version"""
    template_id: str
    name: str
    search: str
    project_slug: str
    project_id: str
    sort_by: Literal["updated_at", "created_at"]


class ToolCountParams(TypedDict, total=False):
    """What `client.tools.count` takes by keyword."""

    name: str | None
    names: Sequence[str] | None
    """Filter by specific tool names"""
    tool_ids: Sequence[str] | None
    """Filter by specific tool IDs - accepts repeated params or comma-separated values"""
    search: str | None
    """Search tool names (case-insensitive partial match)"""
    tool_types: Sequence[str] | None
    """Filter by tool type(s) - accepts repeated params or comma-separated values"""
    exclude_tool_types: Sequence[str] | None
    """Tool type(s) to exclude - accepts repeated params or comma-separated values"""
    return_only_letta_tools: bool | None
    """Count only tools with tool_type starting with 'letta_'"""
    exclude_letta_tools: bool | None
    """Exclude built-in Letta tools from the count"""


class ToolListParams(TypedDict, total=False):
    """What `client.tools.list` takes by keyword."""

    before: str | None
    """Tool ID cursor for pagination. Returns tools that come before this tool ID in the specified sort order"""
    after: str | None
    """Tool ID cursor for pagination. Returns tools that come after this tool ID in the specified sort order"""
    limit: int | None
    """Maximum number of tools to return"""
    order: Literal["asc", "desc"]
    """Sort order for tools by creation time. 'asc' for oldest first, 'desc' for newest first"""
    order_by: Literal["created_at"]
    """Field to sort by"""
    name: str | None
    """Filter by single tool name"""
    names: Sequence[str] | None
    """Filter by specific tool names"""
    tool_ids: Sequence[str] | None
    """Filter by specific tool IDs - accepts repeated params or comma-separated values"""
    search: str | None
    """Search tool names (case-insensitive partial match)"""
    tool_types: Sequence[str] | None
    """Filter by tool type(s) - accepts repeated params or comma-separated values"""
    exclude_tool_types: Sequence[str] | None
    """Tool type(s) to exclude - accepts repeated params or comma-separated values"""
    return_only_letta_tools: bool | None
    """Return only tools with tool_type starting with 'letta_'"""


class ToolUpdateParams(TypedDict, total=False):
    """What `client.tools.update` takes by keyword."""

    description: str | None
    """The description of the tool."""
    tags: Sequence[str] | None
    """Metadata tags."""
    source_code: str | None
    """The source code of the function."""
    source_type: str | None
    """The type of the source code."""
    json_schema: Mapping[str, object] | None
    """The JSON schema of the function (auto-generated from source_code if not provided)"""
    args_json_schema: Mapping[str, object] | None
    """The args JSON schema of the function."""
    return_char_limit: int | None
    """The maximum number of characters in the response."""
    pip_requirements: Sequence[_models.PipRequirement | _types.PipRequirementParam] | None
    """Optional list of pip packages required by this tool."""
    npm_requirements: Sequence[_models.NpmRequirement | _types.NpmRequirementParam] | None
    """Optional list of npm packages required by this tool."""
    metadata: Mapping[str, object] | None
    """A dictionary of additional metadata for the tool."""
    default_requires_approval: bool | None
    """Whether or not to require approval before executing this tool."""
    enable_parallel_execution: bool | None
    """If set to True, then this tool will potentially be executed concurrently with other tools. Default False."""


# Models are loaded when they are first used.
_ANSWERS: dict[str, Callable[[], object]] = {
    "AccessTokenCreateResponse": lambda: _models.ClientSideAccessTokensCreateClientSideAccessTokenResponse,
    "AccessTokenListResponse": lambda: _models.ClientSideAccessTokensListClientSideAccessTokensResponseTokensItem,
    "AgentCountResponse": lambda: int,
    "AgentCreateResponse": lambda: _models.AgentState,
    "AgentDeleteResponse": lambda: _models.Confirmation,
    "AgentExportFileResponse": lambda: _models.AgentFileSchema,
    "AgentExportWithSkillsResponse": lambda: _models.AgentFileSchema,
    "AgentGenerateResponse": lambda: _models.GenerateResponse,
    "AgentImportFileResponse": lambda: _models.ImportedAgentsResponse,
    "AgentListResponse": lambda: _models.AgentState,
    "AgentRecompileResponse": lambda: str,
    "AgentRetrieveResponse": lambda: _models.AgentState,
    "AgentSearchCountResponse": lambda: _models.AgentsCountDeployedAgentsResponse,
    "AgentSearchResponse": lambda: _models.AgentsSearchDeployedAgentsResponse,
    "AgentUpdateResponse": lambda: _models.AgentState,
    "ArchiveCreateResponse": lambda: _models.Archive,
    "ArchiveListResponse": lambda: _models.Archive,
    "ArchiveRetrieveResponse": lambda: _models.Archive,
    "ArchiveUpdateResponse": lambda: _models.Archive,
    "BlockCountResponse": lambda: int,
    "BlockCreateResponse": lambda: _models.BlockResponse,
    "BlockListResponse": lambda: _models.BlockResponse,
    "BlockRetrieveResponse": lambda: _models.BlockResponse,
    "BlockUpdateResponse": lambda: _models.BlockResponse,
    "ConversationCancelResponse": lambda: dict[str, Any],
    "ConversationCreateResponse": lambda: _models.Conversation,
    "ConversationForkResponse": lambda: _models.Conversation,
    "ConversationListResponse": lambda: _models.Conversation,
    "ConversationRecompileResponse": lambda: str,
    "ConversationRetrieveResponse": lambda: _models.Conversation,
    "ConversationUpdateResponse": lambda: _models.Conversation,
    "DeviceStorageKeyRetrieveResponse": lambda: _models.DeviceStorageGetDeviceStorageKeyResponse,
    "EnvironmentDeleteResponse": lambda: _models.EnvironmentsDeleteEnvironmentResponse,
    "EnvironmentListResponse": lambda: _models.EnvironmentsListConnectionsResponseConnectionsItem,
    "EnvironmentRegisterResponse": lambda: _models.EnvironmentsRegisterResponse,
    "EnvironmentRetrieveResponse": lambda: _models.EnvironmentsGetConnectionResponse,
    "EnvironmentSendMessageResponse": lambda: _models.EnvironmentsSendMessageResponse,
    "FeedCreateResponse": lambda: _models.FeedsCreateFeedResponse,
    "FeedDeleteResponse": lambda: _models.FeedsDeleteFeedResponse,
    "FeedListResponse": lambda: _models.FeedsListFeedsResponseFeedsItem,
    "FeedRetrieveResponse": lambda: _models.FeedsGetFeedResponse,
    "FeedSubscribeResponse": lambda: _models.FeedsSubscribeAgentResponse,
    "FeedUnsubscribeResponse": lambda: _models.FeedsUnsubscribeAgentResponse,
    "FolderCountResponse": lambda: int,
    "FolderCreateResponse": lambda: _models.Folder,
    "FolderListResponse": lambda: _models.Folder,
    "FolderRetrieveByNameResponse": lambda: str,
    "FolderRetrieveResponse": lambda: _models.Folder,
    "FolderUpdateResponse": lambda: _models.Folder,
    "GroupCountResponse": lambda: int,
    "GroupCreateResponse": lambda: _models.Group,
    "GroupDeleteResponse": lambda: _models.Confirmation,
    "GroupListResponse": lambda: _models.Group,
    "GroupRetrieveResponse": lambda: _models.Group,
    "GroupUpdateResponse": lambda: _models.Group,
    "HealthResponse": lambda: _models.Health,
    "IdentityCountResponse": lambda: int,
    "IdentityCreateResponse": lambda: _models.Identity,
    "IdentityListResponse": lambda: _models.Identity,
    "IdentityRetrieveResponse": lambda: _models.Identity,
    "IdentityUpdateResponse": lambda: _models.Identity,
    "IdentityUpsertResponse": lambda: _models.Identity,
    "JobCancelResponse": lambda: _models.Job,
    "JobDeleteResponse": lambda: _models.Job,
    "JobListResponse": lambda: _models.Job,
    "JobRetrieveResponse": lambda: _models.Job,
    "LegacyTemplateMigrateResponse": lambda: _models.TemplatesLegacyMigrationResponse,
    "LlmConfig": lambda: _models.LLMConfig,
    "McpServerCreateResponse": lambda: _models.McpCreateMcpServerResponse,
    "McpServerListResponse": lambda: list[_models.McpListMcpServersResponseItem],
    "McpServerRefreshResponse": lambda: _models.MCPServerResyncResult,
    "McpServerRetrieveResponse": lambda: _models.McpRetrieveMcpServerResponse,
    "McpServerUpdateResponse": lambda: _models.McpUpdateMcpServerResponse,
    "MessageListResponse": lambda: _models.LettaMessageUnion,
    "MessageRetrieveResponse": lambda: list[_models.LettaMessageUnion],
    "MessageSearchResponse": lambda: list[_models.SearchAllMessagesResponseItem],
    "ModelListEmbeddingsResponse": lambda: Any,
    "ModelListResponse": lambda: list[_models.Model],
    "PassageSearchResponse": lambda: list[_models.PassageSearchResult],
    "PipelineCountResponse": lambda: _models.PipelinesCountPipelinesResponse,
    "PipelineCreateResponse": lambda: _models.PipelinesCreatePipelineResponse,
    "PipelineDeleteResponse": lambda: _models.PipelinesDeletePipelineResponse,
    "PipelineListResponse": lambda: _models.PipelinesListPipelinesResponsePipelinesItem,
    "PipelinePreviewResponse": lambda: _models.PipelinesPreviewPipelineResponse,
    "PipelineRetrieveResponse": lambda: _models.PipelinesGetPipelineResponse,
    "PipelineSyncResponse": lambda: _models.PipelinesSyncPipelineResponse,
    "PipelineUpdateResponse": lambda: _models.PipelinesUpdatePipelineResponse,
    "ProjectCreateResponse": lambda: _models.ProjectsCreateProjectResponse,
    "ProjectDeleteResponse": lambda: _models.ProjectsDeleteProjectResponse,
    "ProjectListResponse": lambda: _models.ProjectsListProjectsResponseProjectsItem,
    "ProviderCheckExistingResponse": lambda: _models.Confirmation,
    "ProviderCheckResponse": lambda: _models.Confirmation,
    "ProviderCreateResponse": lambda: _models.Provider,
    "ProviderDeleteResponse": lambda: _models.Confirmation,
    "ProviderListResponse": lambda: _models.Provider,
    "ProviderRefreshResponse": lambda: _models.Provider,
    "ProviderRetrieveResponse": lambda: _models.Provider,
    "ProviderUpdateResponse": lambda: _models.Provider,
    "RunDeleteResponse": lambda: Any,
    "RunListResponse": lambda: _models.Run,
    "RunRetrieveResponse": lambda: _models.Run,
    "SandboxCreateResponse": lambda: _models.SandboxesCreateSandboxResponse,
    "SandboxListResponse": lambda: _models.SandboxesListSandboxesResponseSandboxesItem,
    "SandboxTerminateResponse": lambda: _models.SandboxesTerminateSandboxResponse,
    "SourceCountResponse": lambda: int,
    "SourceCreateResponse": lambda: _models.Source,
    "SourceListResponse": lambda: list[_models.Source],
    "SourceRetrieveByNameResponse": lambda: str,
    "SourceRetrieveResponse": lambda: _models.Source,
    "SourceUpdateResponse": lambda: _models.Source,
    "SseMcpServer": lambda: _models.SSEMCPServer,
    "StdioMcpServer": lambda: _models.StdioMCPServer,
    "StepListResponse": lambda: _models.Step,
    "StepRetrieveResponse": lambda: _models.Step,
    "StreamableHTTPMcpServer": lambda: _models.StreamableHTTPMCPServer,
    "TagListResponse": lambda: str,
    "TelemetryRetrieveResponse": lambda: _models.ProviderTrace | None,
    "TemplateCreateResponse": lambda: _models.TemplatesCreateTemplateNoProjectResponse,
    "TemplateDeleteResponse": lambda: _models.TemplatesDeleteTemplateNoProjectResponse,
    "TemplateListResponse": lambda: _models.TemplatesListTemplatesResponseTemplatesItem,
    "TemplateRollbackResponse": lambda: _models.TemplatesRollbackTemplateNoProjectResponse,
    "TemplateSaveResponse": lambda: _models.TemplatesSaveTemplateVersionNoProjectResponse,
    "TemplateUpdateResponse": lambda: _models.TemplatesUpdateCurrentTemplateFromAgentFileNoProjectResponse,
    "ToolAddBaseToolsResponse": lambda: list[_models.Tool],
    "ToolCountResponse": lambda: int,
    "ToolCreateResponse": lambda: _models.Tool,
    "ToolListResponse": lambda: _models.Tool,
    "ToolRetrieveResponse": lambda: _models.Tool,
    "ToolRunResponse": lambda: _models.ToolReturnMessage,
    "ToolSearchResponse": lambda: list[_models.ToolSearchResult],
    "ToolUpdateResponse": lambda: _models.Tool,
    "ToolUpsertResponse": lambda: _models.Tool,
    "XaiModelSettings": lambda: _models.XAIModelSettings,
}


def __getattr__(name: str) -> object:
    value: object = _ANSWERS[name]() if name in _ANSWERS else getattr(_models, name)
    globals()[name] = value
    return value

"""What requests may hold: a `TypedDict` for every object, where a model may be passed as well."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias, Union

from typing_extensions import Required, TypedDict

from letta_sdk import models
from letta_sdk._files import FileInput

__all__ = ["AddMcpServerRequestParam", "AgentCompactionRequestParam", "AgentType"]
__all__ += ["AgentsCountDeployedAgentsSearchItemAgentIdParam", "AgentsCountDeployedAgentsSearchItemIdentityParam"]
__all__ += ["AgentsCountDeployedAgentsSearchItemNameParam", "AgentsCountDeployedAgentsSearchItemParam"]
__all__ += ["AgentsCountDeployedAgentsSearchItemTagsParam", "AgentsCountDeployedAgentsSearchItemTemplateNameParam"]
__all__ += ["AgentsCountDeployedAgentsSearchItemVersionParam", "AgentsSearchDeployedAgentsRequestParam"]
__all__ += ["AgentsSearchDeployedAgentsRequestSearchItemAgentIdParam"]
__all__ += ["AgentsSearchDeployedAgentsRequestSearchItemIdentityParam"]
__all__ += ["AgentsSearchDeployedAgentsRequestSearchItemNameParam", "AgentsSearchDeployedAgentsRequestSearchItemParam"]
__all__ += ["AgentsSearchDeployedAgentsRequestSearchItemTagsParam"]
__all__ += ["AgentsSearchDeployedAgentsRequestSearchItemTemplateNameParam"]
__all__ += ["AgentsSearchDeployedAgentsRequestSearchItemVersionParam", "AnthropicModelSettingsParam"]
__all__ += ["AnthropicModelSettingsResponseFormatParam", "AnthropicThinkingParam", "ApprovalCreateApprovalsItemParam"]
__all__ += ["ApprovalCreateParam", "ApprovalReturnParam", "ArchiveCreateRequestParam", "ArchiveUpdateRequestParam"]
__all__ += ["AudioParam", "AzureModelSettingsParam", "AzureModelSettingsResponseFormatParam", "Base64ImageParam"]
__all__ += ["BasetenModelSettingsParam", "BedrockModelSettingsParam", "BedrockModelSettingsResponseFormatParam"]
__all__ += ["BlockUpdateParam", "BodyImportAgentParam", "BodyUploadFileToFolderParam", "BodyUploadFileToSourceParam"]
__all__ += ["CancelAgentRunRequestParam", "ChatCompletionAssistantMessageParamContentOption2ItemParam"]
__all__ += ["ChatCompletionAssistantMessageParamParam", "ChatCompletionAssistantMessageParamToolCallsItemParam"]
__all__ += ["ChatCompletionContentPartImageParamParam", "ChatCompletionContentPartInputAudioParamParam"]
__all__ += ["ChatCompletionContentPartRefusalParamParam", "ChatCompletionContentPartTextParamParam"]
__all__ += ["ChatCompletionDeveloperMessageParamParam", "ChatCompletionFunctionMessageParamParam"]
__all__ += ["ChatCompletionMessageCustomToolCallParamParam", "ChatCompletionMessageFunctionToolCallParamParam"]
__all__ += ["ChatCompletionRequestMessagesItemParam", "ChatCompletionRequestParam"]
__all__ += ["ChatCompletionSystemMessageParamParam", "ChatCompletionToolMessageParamParam"]
__all__ += ["ChatCompletionUserMessageParamContentOption2ItemParam", "ChatCompletionUserMessageParamParam"]
__all__ += ["ChatGPTOAuthModelSettingsParam", "ChatGPTOAuthReasoningParam", "ChildToolRuleParam"]
__all__ += ["ClientSideAccessTokensCreateClientSideAccessTokenRequestParam"]
__all__ += ["ClientSideAccessTokensCreateClientSideAccessTokenRequestPolicyItemParam", "ClientSkillSchemaParam"]
__all__ += ["ClientToolSchemaParam", "CompactionSettingsInputModelSettingsParam", "CompactionSettingsInputParam"]
__all__ += ["ComparisonOperator", "ConditionalToolRuleParam", "ConnectMcpServerRequestParam", "ContinueToolRuleParam"]
__all__ += ["ConversationCompactionRequestParam", "ConversationMessageRequestInputOption2ItemParam"]
__all__ += ["ConversationMessageRequestMessagesItemParam", "ConversationMessageRequestParam"]
__all__ += ["CreateAgentRequestModelSettingsParam", "CreateAgentRequestParam", "CreateAgentRequestResponseFormatParam"]
__all__ += ["CreateAgentRequestToolRulesItemParam", "CreateArchivalMemoryParam", "CreateBatchParam"]
__all__ += ["CreateBlockParam", "CreateConversationModelSettingsParam", "CreateConversationParam"]
__all__ += ["CreateMCPServerRequestConfigParam", "CreateMCPServerRequestParam", "CreateSSEMCPServerParam"]
__all__ += ["CreateStdioMCPServerParam", "CreateStreamableHTTPMCPServerParam", "CustomInputParam"]
__all__ += ["DeepseekModelSettingsParam", "DeepseekModelSettingsResponseFormatParam", "DuplicateFileHandling"]
__all__ += ["DynamicManagerParam", "DynamicManagerUpdateParam", "EmbeddingConfigParam"]
__all__ += ["EnvironmentsRegisterRequestMetadataParam", "EnvironmentsRegisterRequestParam"]
__all__ += ["EnvironmentsSendMessageRequestApprovalApprovalsItemParam"]
__all__ += ["EnvironmentsSendMessageRequestApprovalsItemApprovalParam"]
__all__ += ["EnvironmentsSendMessageRequestApprovalsItemToolParam"]
__all__ += ["EnvironmentsSendMessageRequestContentOption2ItemParam"]
__all__ += ["EnvironmentsSendMessageRequestMessagesItemApprovalParam"]
__all__ += ["EnvironmentsSendMessageRequestMessagesItemParam", "EnvironmentsSendMessageRequestMessagesItemUserParam"]
__all__ += ["EnvironmentsSendMessageRequestParam", "EnvironmentsSendMessageRequestToolReturnOption2ItemParam"]
__all__ += ["ExportAgentRequestParam", "FeedbackType", "FeedsBackfillSubscriptionRequestParam"]
__all__ += ["FeedsCreateFeedRequestParam", "FeedsPublishMessagesRequestMessagesItemParam"]
__all__ += ["FeedsPublishMessagesRequestParam", "FeedsSubscribeAgentRequestParam", "FeedsUnsubscribeAgentRequestParam"]
__all__ += ["FeedsUpdateAllSubscriptionsCronRequestParam", "FeedsUpdateSubscriptionRequestParam", "FileFileParam"]
__all__ += ["FileParam", "FunctionCallInputParam", "GeminiThinkingConfigParam", "GenerateRequestParam"]
__all__ += ["GoogleAIModelSettingsParam", "GoogleAIModelSettingsResponseSchemaParam", "GoogleVertexModelSettingsParam"]
__all__ += ["GoogleVertexModelSettingsResponseSchemaParam", "GroqModelSettingsParam"]
__all__ += ["GroqModelSettingsResponseFormatParam", "GroupCreateManagerConfigParam", "GroupCreateParam"]
__all__ += ["GroupUpdateManagerConfigParam", "GroupUpdateParam", "IdentityCreateParam", "IdentityPropertyParam"]
__all__ += ["IdentityPropertyType", "IdentityType", "IdentityUpdateParam", "IdentityUpsertParam", "ImageContentParam"]
__all__ += ["ImageContentSourceParam", "ImageURLParam", "InitToolRuleParam", "InputAudioParam"]
__all__ += ["InternalTemplateAgentCreateModelSettingsParam", "InternalTemplateAgentCreateParam"]
__all__ += ["InternalTemplateAgentCreateResponseFormatParam", "InternalTemplateAgentCreateToolRulesItemParam"]
__all__ += ["InternalTemplateBlockCreateParam", "InternalTemplateGroupCreateManagerConfigParam"]
__all__ += ["InternalTemplateGroupCreateParam", "JsonObjectResponseFormatParam", "JsonSchemaResponseFormatParam"]
__all__ += ["LLMConfigParam", "LLMConfigResponseFormatParam", "LettaAssistantMessageContentUnionParam"]
__all__ += ["LettaAsyncRequestInputOption2ItemParam", "LettaAsyncRequestMessagesItemParam", "LettaAsyncRequestParam"]
__all__ += ["LettaBatchRequestInputOption2ItemParam", "LettaBatchRequestMessagesItemParam", "LettaBatchRequestParam"]
__all__ += ["LettaImageParam", "LettaMessageContentUnionParam", "LettaRequestInputOption2ItemParam"]
__all__ += ["LettaRequestMessagesItemParam", "LettaRequestParam", "LettaStreamingRequestInputOption2ItemParam"]
__all__ += ["LettaStreamingRequestMessagesItemParam", "LettaStreamingRequestParam", "LettaToolReturnContentUnionParam"]
__all__ += ["LettaUserMessageContentUnionParam", "MCPServerType", "MCPToolExecuteRequestParam", "ManagerType"]
__all__ += ["MaxCountPerStepToolRuleParam", "MessageCreateParam", "MessageRole", "MessageSearchRequestParam"]
__all__ += ["MessageType", "MetadataSendFeedbackRequestParam", "MetadataSendTelemetryRequestEventsItemErrorParam"]
__all__ += ["MetadataSendTelemetryRequestEventsItemParam", "MetadataSendTelemetryRequestEventsItemSessionEndParam"]
__all__ += ["MetadataSendTelemetryRequestEventsItemSessionStartParam"]
__all__ += ["MetadataSendTelemetryRequestEventsItemToolUsageParam"]
__all__ += ["MetadataSendTelemetryRequestEventsItemUserInputParam", "MetadataSendTelemetryRequestItemErrorDataParam"]
__all__ += ["MetadataSendTelemetryRequestItemSessionEndDataParam"]
__all__ += ["MetadataSendTelemetryRequestItemSessionStartDataParam"]
__all__ += ["MetadataSendTelemetryRequestItemToolUsageDataParam", "MetadataSendTelemetryRequestItemUserInputDataParam"]
__all__ += ["MetadataSendTelemetryRequestParam", "ModifyApprovalRequestParam", "ModifyFeedbackRequestParam"]
__all__ += ["ModifyGroupMessageRequestParam", "ModifyMessageRequestParam", "MoonshotCodingModelSettingsParam"]
__all__ += ["MoonshotCodingModelSettingsResponseFormatParam", "MoonshotModelSettingsParam"]
__all__ += ["MoonshotModelSettingsResponseFormatParam", "NpmRequirementParam", "OmittedReasoningContentParam"]
__all__ += ["OpenAIModelSettingsParam", "OpenAIModelSettingsResponseFormatParam", "OpenAIReasoningParam"]
__all__ += ["OpenRouterModelSettingsParam", "OpenRouterModelSettingsResponseFormatParam", "ParentToolRuleParam"]
__all__ += ["PassageBatchCreateRequestParam", "PassageCreateRequestParam", "PassageSearchRequestParam"]
__all__ += ["PipRequirementParam", "PipelinesCreatePipelineRequestDataChannelsItemParam"]
__all__ += ["PipelinesCreatePipelineRequestParam", "PipelinesCreatePipelineRequestProducerConfigCustomWebhookParam"]
__all__ += ["PipelinesCreatePipelineRequestProducerConfigParam"]
__all__ += ["PipelinesCreatePipelineRequestProducerConfigSlackChannelReaderDataParam"]
__all__ += ["PipelinesCreatePipelineRequestProducerConfigSlackChannelReaderParam"]
__all__ += ["PipelinesPreviewPipelineRequestDataChannelsItemParam", "PipelinesPreviewPipelineRequestParam"]
__all__ += ["PipelinesPreviewPipelineRequestProducerConfigCustomWebhookParam"]
__all__ += ["PipelinesPreviewPipelineRequestProducerConfigParam"]
__all__ += ["PipelinesPreviewPipelineRequestProducerConfigSlackChannelReaderDataParam"]
__all__ += ["PipelinesPreviewPipelineRequestProducerConfigSlackChannelReaderParam"]
__all__ += ["PipelinesUpdatePipelineProducerConfigRequestDataChannelsItemParam"]
__all__ += ["PipelinesUpdatePipelineProducerConfigRequestParam"]
__all__ += ["PipelinesUpdatePipelineProducerConfigRequestProducerConfigCustomWebhookParam"]
__all__ += ["PipelinesUpdatePipelineProducerConfigRequestProducerConfigParam"]
__all__ += ["PipelinesUpdatePipelineProducerConfigRequestProducerConfigSlackChannelReaderDataParam"]
__all__ += ["PipelinesUpdatePipelineProducerConfigRequestProducerConfigSlackChannelReaderParam"]
__all__ += ["PipelinesUpdatePipelineRequestParam", "PreviewModelRequestRequestParam"]
__all__ += ["ProjectsCreateProjectRequestParam", "ProviderCategory", "ProviderCheckParam", "ProviderCreateParam"]
__all__ += ["ProviderType", "ProviderUpdateParam", "ReasoningContentParam", "RedactedReasoningContentParam"]
__all__ += ["RequiredBeforeExitToolRuleParam", "RequiresApprovalToolRuleParam", "ResetMessagesRequestParam"]
__all__ += ["RetrieveRunStreamRequestParam", "RetrieveStreamRequestParam", "RoundRobinManagerParam"]
__all__ += ["RoundRobinManagerUpdateParam", "SGLangModelSettingsParam", "SGLangModelSettingsResponseFormatParam"]
__all__ += ["SSEServerConfigParam", "SandboxesCreateSandboxRequestParam"]
__all__ += ["ScheduledMessagesScheduleAgentMessageRequestContentOption1ItemParam"]
__all__ += ["ScheduledMessagesScheduleAgentMessageRequestItemImageSourceParam"]
__all__ += ["ScheduledMessagesScheduleAgentMessageRequestMessagesItemParam"]
__all__ += ["ScheduledMessagesScheduleAgentMessageRequestOption1ItemImageParam"]
__all__ += ["ScheduledMessagesScheduleAgentMessageRequestOption1ItemTextParam"]
__all__ += ["ScheduledMessagesScheduleAgentMessageRequestParam"]
__all__ += ["ScheduledMessagesScheduleAgentMessageRequestScheduleOneTimeParam"]
__all__ += ["ScheduledMessagesScheduleAgentMessageRequestScheduleParam"]
__all__ += ["ScheduledMessagesScheduleAgentMessageRequestScheduleRecurringParam", "SearchAllMessagesRequestParam"]
__all__ += ["SkillSchemaParam", "SleeptimeManagerParam", "SleeptimeManagerUpdateParam", "SourceCreateParam"]
__all__ += ["SourceUpdateParam", "StdioServerConfigParam", "StopReasonType", "StreamableHTTPServerConfigParam"]
__all__ += ["SummarizedReasoningContentParam", "SummarizedReasoningContentPartParam", "SupervisorManagerParam"]
__all__ += ["SupervisorManagerUpdateParam"]
__all__ += ["TemplatesCreateAgentsFromTemplateNoProjectRequestInitialMessageSequenceItemParam"]
__all__ += ["TemplatesCreateAgentsFromTemplateNoProjectRequestParam"]
__all__ += ["TemplatesCreateAgentsFromTemplateRequestInitialMessageSequenceItemParam"]
__all__ += ["TemplatesCreateAgentsFromTemplateRequestParam", "TemplatesCreateTemplateNoProjectRequestAgentFileParam"]
__all__ += ["TemplatesCreateTemplateNoProjectRequestAgentParam", "TemplatesCreateTemplateNoProjectRequestParam"]
__all__ += ["TemplatesCreateTemplateRequestAgentFileParam", "TemplatesCreateTemplateRequestAgentParam"]
__all__ += ["TemplatesCreateTemplateRequestParam", "TemplatesForkTemplateRequestParam"]
__all__ += ["TemplatesMigrateDeploymentRequestParam", "TemplatesRenameTemplateRequestParam"]
__all__ += ["TemplatesRollbackTemplateNoProjectRequestParam", "TemplatesRollbackTemplateRequestParam"]
__all__ += ["TemplatesSaveTemplateVersionNoProjectRequestParam", "TemplatesSaveTemplateVersionRequestParam"]
__all__ += ["TemplatesUpdateCurrentTemplateFromAgentFileNoProjectRequestParam"]
__all__ += ["TemplatesUpdateCurrentTemplateFromAgentFileRequestParam"]
__all__ += ["TemplatesUpdateTemplateDescriptionRequestParam", "TerminalToolRuleParam", "TestMcpServerRequestParam"]
__all__ += ["TextContentParam", "TextResponseFormatParam", "TogetherModelSettingsParam"]
__all__ += ["TogetherModelSettingsResponseFormatParam", "ToolCallContentParam", "ToolCallFunctionParamParam"]
__all__ += ["ToolCallNodeParam", "ToolCreateParam", "ToolExecuteRequestParam", "ToolReturnContentParam"]
__all__ += ["ToolReturnCreateParam", "ToolReturnParam", "ToolRunFromSourceParam", "ToolSearchRequestParam"]
__all__ += ["ToolUpdateParam", "UpdateAgentModelSettingsParam", "UpdateAgentParam", "UpdateAgentResponseFormatParam"]
__all__ += ["UpdateAgentToolRulesItemParam", "UpdateAssistantMessageParam", "UpdateConversationModelSettingsParam"]
__all__ += ["UpdateConversationParam", "UpdateMCPServerConfigParam", "UpdateMCPServerRequestConfigParam"]
__all__ += ["UpdateMCPServerRequestParam", "UpdateReasoningMessageParam", "UpdateSSEMCPServerParam"]
__all__ += ["UpdateSSEServerConfigParam", "UpdateStdioMCPServerParam", "UpdateStdioServerConfigParam"]
__all__ += ["UpdateStreamableHTTPMCPServerParam", "UpdateStreamableHTTPServerConfigParam", "UpdateSystemMessageParam"]
__all__ += ["UpdateUserMessageParam", "UrlImageParam", "VoiceSleeptimeManagerParam"]
__all__ += ["VoiceSleeptimeManagerUpdateParam", "XAIModelSettingsParam", "XAIModelSettingsResponseFormatParam"]
__all__ += ["ZAIModelSettingsParam", "ZAIModelSettingsResponseFormatParam", "ZAIThinkingParam"]

AddMcpServerRequestParam: TypeAlias = Union[
    "models.StdioServerConfig",
    "StdioServerConfigParam",
    "models.SSEServerConfig",
    "SSEServerConfigParam",
    "models.StreamableHTTPServerConfig",
    "StreamableHTTPServerConfigParam",
]


class AgentCompactionRequestParam(TypedDict, total=False):
    """What may be passed for `models.AgentCompactionRequest`."""

    compaction_settings: models.CompactionSettingsInput | CompactionSettingsInputParam | None
    """Optional compaction settings to use for this summarization request. If not provided, the agent's default settings
    will be used."""


AgentType: TypeAlias = Literal[
    "memgpt_agent",
    "memgpt_v2_agent",
    "letta_v1_agent",
    "react_agent",
    "workflow_agent",
    "split_thread_agent",
    "sleeptime_agent",
    "voice_convo_agent",
    "voice_sleeptime_agent",
]


class AgentsCountDeployedAgentsSearchItemAgentIdParam(TypedDict, total=False):
    """What may be passed for `models.AgentsCountDeployedAgentsSearchItemAgentId`."""

    field: Required[Literal["agentId"]]
    operator: Required[Literal["eq"]]
    value: Required[str]


class AgentsCountDeployedAgentsSearchItemIdentityParam(TypedDict, total=False):
    """What may be passed for `models.AgentsCountDeployedAgentsSearchItemIdentity`."""

    field: Required[Literal["identity"]]
    operator: Required[Literal["eq"]]
    value: Required[str]


class AgentsCountDeployedAgentsSearchItemNameParam(TypedDict, total=False):
    """What may be passed for `models.AgentsCountDeployedAgentsSearchItemName`."""

    field: Required[Literal["name"]]
    operator: Required[Literal["eq", "contains"]]
    value: Required[str]


AgentsCountDeployedAgentsSearchItemParam: TypeAlias = Union[
    "models.AgentsCountDeployedAgentsSearchItemVersion",
    "AgentsCountDeployedAgentsSearchItemVersionParam",
    "models.AgentsCountDeployedAgentsSearchItemName",
    "AgentsCountDeployedAgentsSearchItemNameParam",
    "models.AgentsCountDeployedAgentsSearchItemTags",
    "AgentsCountDeployedAgentsSearchItemTagsParam",
    "models.AgentsCountDeployedAgentsSearchItemIdentity",
    "AgentsCountDeployedAgentsSearchItemIdentityParam",
    "models.AgentsCountDeployedAgentsSearchItemTemplateName",
    "AgentsCountDeployedAgentsSearchItemTemplateNameParam",
    "models.AgentsCountDeployedAgentsSearchItemAgentId",
    "AgentsCountDeployedAgentsSearchItemAgentIdParam",
]


class AgentsCountDeployedAgentsSearchItemTagsParam(TypedDict, total=False):
    """What may be passed for `models.AgentsCountDeployedAgentsSearchItemTags`."""

    field: Required[Literal["tags"]]
    operator: Required[Literal["contains"]]
    value: Required[Sequence[str]]


class AgentsCountDeployedAgentsSearchItemTemplateNameParam(TypedDict, total=False):
    """What may be passed for `models.AgentsCountDeployedAgentsSearchItemTemplateName`."""

    field: Required[Literal["templateName"]]
    operator: Required[Literal["eq"]]
    value: Required[str]


class AgentsCountDeployedAgentsSearchItemVersionParam(TypedDict, total=False):
    """What may be passed for `models.AgentsCountDeployedAgentsSearchItemVersion`."""

    field: Required[Literal["version"]]
    value: Required[str]


class AgentsSearchDeployedAgentsRequestParam(TypedDict, total=False):
    """What may be passed for `models.AgentsSearchDeployedAgentsRequest`."""

    search: Sequence[AgentsSearchDeployedAgentsRequestSearchItemParam]
    project_id: str
    combinator: Literal["AND"]
    limit: float
    after: str | None
    sortBy: Literal["created_at", "last_run_completion", "updated_at"]
    ascending: bool


class AgentsSearchDeployedAgentsRequestSearchItemAgentIdParam(TypedDict, total=False):
    """What may be passed for `models.AgentsSearchDeployedAgentsRequestSearchItemAgentId`."""

    field: Required[Literal["agentId"]]
    operator: Required[Literal["eq"]]
    value: Required[str]


class AgentsSearchDeployedAgentsRequestSearchItemIdentityParam(TypedDict, total=False):
    """What may be passed for `models.AgentsSearchDeployedAgentsRequestSearchItemIdentity`."""

    field: Required[Literal["identity"]]
    operator: Required[Literal["eq"]]
    value: Required[str]


class AgentsSearchDeployedAgentsRequestSearchItemNameParam(TypedDict, total=False):
    """What may be passed for `models.AgentsSearchDeployedAgentsRequestSearchItemName`."""

    field: Required[Literal["name"]]
    operator: Required[Literal["eq", "contains"]]
    value: Required[str]


AgentsSearchDeployedAgentsRequestSearchItemParam: TypeAlias = Union[
    "models.AgentsSearchDeployedAgentsRequestSearchItemVersion",
    "AgentsSearchDeployedAgentsRequestSearchItemVersionParam",
    "models.AgentsSearchDeployedAgentsRequestSearchItemName",
    "AgentsSearchDeployedAgentsRequestSearchItemNameParam",
    "models.AgentsSearchDeployedAgentsRequestSearchItemTags",
    "AgentsSearchDeployedAgentsRequestSearchItemTagsParam",
    "models.AgentsSearchDeployedAgentsRequestSearchItemIdentity",
    "AgentsSearchDeployedAgentsRequestSearchItemIdentityParam",
    "models.AgentsSearchDeployedAgentsRequestSearchItemTemplateName",
    "AgentsSearchDeployedAgentsRequestSearchItemTemplateNameParam",
    "models.AgentsSearchDeployedAgentsRequestSearchItemAgentId",
    "AgentsSearchDeployedAgentsRequestSearchItemAgentIdParam",
]


class AgentsSearchDeployedAgentsRequestSearchItemTagsParam(TypedDict, total=False):
    """What may be passed for `models.AgentsSearchDeployedAgentsRequestSearchItemTags`."""

    field: Required[Literal["tags"]]
    operator: Required[Literal["contains"]]
    value: Required[Sequence[str]]


class AgentsSearchDeployedAgentsRequestSearchItemTemplateNameParam(TypedDict, total=False):
    """What may be passed for `models.AgentsSearchDeployedAgentsRequestSearchItemTemplateName`."""

    field: Required[Literal["templateName"]]
    operator: Required[Literal["eq"]]
    value: Required[str]


class AgentsSearchDeployedAgentsRequestSearchItemVersionParam(TypedDict, total=False):
    """What may be passed for `models.AgentsSearchDeployedAgentsRequestSearchItemVersion`."""

    field: Required[Literal["version"]]
    value: Required[str]


class AnthropicModelSettingsParam(TypedDict, total=False):
    """What may be passed for `models.AnthropicModelSettings`."""

    max_output_tokens: int
    """The maximum number of tokens the model can generate."""
    parallel_tool_calls: bool
    """Whether to enable parallel tool calling."""
    provider_type: Literal["anthropic"]
    """The type of the provider."""
    temperature: float
    """The temperature of the model."""
    thinking: models.AnthropicThinking | AnthropicThinkingParam
    """The thinking configuration for the model."""
    response_format: AnthropicModelSettingsResponseFormatParam | None
    """The response format for the model."""
    verbosity: Literal["low", "medium", "high"] | None
    """Soft control for how verbose model output should be, used for GPT-5 models."""
    effort: Literal["low", "medium", "high", "max"] | None
    """Effort level for supported Anthropic models (controls token spending). 'max' is only available on Opus 4.6. Not
    setting this gives similar performance to 'high'."""
    strict: bool
    """Enable strict mode for tool calling. When true, tool outputs are guaranteed to match JSON schemas."""


AnthropicModelSettingsResponseFormatParam: TypeAlias = Union[
    "models.TextResponseFormat",
    "TextResponseFormatParam",
    "models.JsonSchemaResponseFormat",
    "JsonSchemaResponseFormatParam",
    "models.JsonObjectResponseFormat",
    "JsonObjectResponseFormatParam",
]


class AnthropicThinkingParam(TypedDict, total=False):
    """What may be passed for `models.AnthropicThinking`."""

    type: Literal["enabled", "disabled"]
    """The type of thinking to use."""
    budget_tokens: int
    """The maximum number of tokens the model can use for extended thinking."""


ApprovalCreateApprovalsItemParam: TypeAlias = Union[
    "models.ApprovalReturn", "ApprovalReturnParam", "models.ToolReturn", "ToolReturnParam"
]


class ApprovalCreateParam(TypedDict, total=False):
    """Input to approve or deny a tool call request"""

    type: Literal["approval"]
    """The message type to be created."""
    otid: str | None
    """The offline threading id (OTID). Set by the client to deduplicate requests. Used for idempotency in background
    streaming mode — each message in a request must have a unique OTID. Retries of the same request should reuse the
    same OTIDs."""
    group_id: str | None
    """The multi-agent group that the message was sent in"""
    approvals: Sequence[ApprovalCreateApprovalsItemParam] | None
    """The list of approval responses"""
    approve: bool | None
    """Whether the tool has been approved"""
    approval_request_id: str | None
    """The message ID of the approval request"""
    reason: str | None
    """An optional explanation for the provided approval status"""


class ApprovalReturnParam(TypedDict, total=False):
    """What may be passed for `models.ApprovalReturn`."""

    type: Literal["approval"]
    """The message type to be created."""
    tool_call_id: Required[str]
    """The ID of the tool call that corresponds to this approval"""
    approve: Required[bool]
    """Whether the tool has been approved"""
    reason: str | None
    """An optional explanation for the provided approval status"""


class ArchiveCreateRequestParam(TypedDict, total=False):
    """Request model for creating an archive.

    Intentionally excludes vector_db_provider. These are derived internally (vector DB provider from env)."""

    name: Required[str]
    embedding_config: models.EmbeddingConfig | EmbeddingConfigParam | None
    """Deprecated: Use `embedding` field instead. Embedding configuration for the archive"""
    embedding: str | None
    """Embedding model handle for the archive"""
    description: str | None


class ArchiveUpdateRequestParam(TypedDict, total=False):
    """Request model for updating an archive (partial).

    Supports updating only name and description."""

    name: str | None
    description: str | None


class AudioParam(TypedDict, total=False):
    """Data about a previous audio response from the model. [Learn more](https://platform.openai.com/docs/guides/audio)."""

    id: Required[str]


class AzureModelSettingsParam(TypedDict, total=False):
    """Azure OpenAI model configuration (OpenAI-compatible)."""

    max_output_tokens: int
    """The maximum number of tokens the model can generate."""
    parallel_tool_calls: bool
    """Whether to enable parallel tool calling."""
    provider_type: Literal["azure"]
    """The type of the provider."""
    temperature: float
    """The temperature of the model."""
    response_format: AzureModelSettingsResponseFormatParam | None
    """The response format for the model."""


AzureModelSettingsResponseFormatParam: TypeAlias = Union[
    "models.TextResponseFormat",
    "TextResponseFormatParam",
    "models.JsonSchemaResponseFormat",
    "JsonSchemaResponseFormatParam",
    "models.JsonObjectResponseFormat",
    "JsonObjectResponseFormatParam",
]


class Base64ImageParam(TypedDict, total=False):
    """What may be passed for `models.Base64Image`."""

    type: Literal["base64"]
    """The source type for the image."""
    media_type: Required[str]
    """The media type for the image."""
    data: Required[str]
    """The base64 encoded image data."""
    detail: str | None
    """What level of detail to use when processing and understanding the image (low, high, or auto to let the model decide)"""


class BasetenModelSettingsParam(TypedDict, total=False):
    """Baseten model configuration (OpenAI-compatible)."""

    max_output_tokens: int
    """The maximum number of tokens the model can generate."""
    parallel_tool_calls: bool
    """Whether to enable parallel tool calling."""
    provider_type: Literal["baseten"]
    """The type of the provider."""
    temperature: float
    """The temperature of the model."""


class BedrockModelSettingsParam(TypedDict, total=False):
    """AWS Bedrock model configuration."""

    max_output_tokens: int
    """The maximum number of tokens the model can generate."""
    parallel_tool_calls: bool
    """Whether to enable parallel tool calling."""
    provider_type: Literal["bedrock"]
    """The type of the provider."""
    temperature: float
    """The temperature of the model."""
    response_format: BedrockModelSettingsResponseFormatParam | None
    """The response format for the model."""


BedrockModelSettingsResponseFormatParam: TypeAlias = Union[
    "models.TextResponseFormat",
    "TextResponseFormatParam",
    "models.JsonSchemaResponseFormat",
    "JsonSchemaResponseFormatParam",
    "models.JsonObjectResponseFormat",
    "JsonObjectResponseFormatParam",
]


class BlockUpdateParam(TypedDict, total=False):
    """Update a block"""

    value: str | None
    """Value of the block."""
    limit: int | None
    """Character limit of the block."""
    project_id: str | None
    """The associated project id."""
    template_name: str | None
    """Name of the block if it is a template."""
    is_template: bool
    """Whether the block is a template (e.g. saved human/persona options)."""
    template_id: str | None
    """The id of the template."""
    base_template_id: str | None
    """The base template id of the block."""
    deployment_id: str | None
    """The id of the deployment."""
    entity_id: str | None
    """The id of the entity within the template."""
    preserve_on_migration: bool | None
    """Preserve the block on template migration."""
    label: str | None
    """Label of the block (e.g. 'human', 'persona') in the context window."""
    read_only: bool
    """Whether the agent has read-only access to the block."""
    description: str | None
    """Description of the block."""
    metadata: Mapping[str, object] | None
    """Metadata of the block."""
    hidden: bool | None
    """If set to True, the block will be hidden."""
    tags: Sequence[str] | None
    """The tags to associate with the block."""


class BodyImportAgentParam(TypedDict, total=False):
    """What may be passed for `models.BodyImportAgent`."""

    file: Required[FileInput]
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


class BodyUploadFileToFolderParam(TypedDict, total=False):
    """What may be passed for `models.BodyUploadFileToFolder`."""

    file: Required[FileInput]


class BodyUploadFileToSourceParam(TypedDict, total=False):
    """What may be passed for `models.BodyUploadFileToSource`."""

    file: Required[FileInput]


class CancelAgentRunRequestParam(TypedDict, total=False):
    """What may be passed for `models.CancelAgentRunRequest`."""

    run_ids: Sequence[str] | None
    """Optional list of run IDs to cancel"""


ChatCompletionAssistantMessageParamContentOption2ItemParam: TypeAlias = Union[
    "models.ChatCompletionContentPartTextParam",
    "ChatCompletionContentPartTextParamParam",
    "models.ChatCompletionContentPartRefusalParam",
    "ChatCompletionContentPartRefusalParamParam",
]


class ChatCompletionAssistantMessageParamParam(TypedDict, total=False):
    """Messages sent by the model in response to user messages."""

    role: Required[Literal["assistant"]]
    audio: models.Audio | AudioParam | None
    content: str | Sequence[ChatCompletionAssistantMessageParamContentOption2ItemParam] | None
    function_call: models.FunctionCallInput | FunctionCallInputParam | None
    name: str
    refusal: str | None
    tool_calls: Sequence[ChatCompletionAssistantMessageParamToolCallsItemParam]


ChatCompletionAssistantMessageParamToolCallsItemParam: TypeAlias = Union[
    "models.ChatCompletionMessageFunctionToolCallParam",
    "ChatCompletionMessageFunctionToolCallParamParam",
    "models.ChatCompletionMessageCustomToolCallParam",
    "ChatCompletionMessageCustomToolCallParamParam",
]


class ChatCompletionContentPartImageParamParam(TypedDict, total=False):
    """Learn about [image inputs](https://platform.openai.com/docs/guides/vision)."""

    image_url: Required[models.ImageURL | ImageURLParam]
    type: Required[Literal["image_url"]]


class ChatCompletionContentPartInputAudioParamParam(TypedDict, total=False):
    """Learn about [audio inputs](https://platform.openai.com/docs/guides/audio)."""

    input_audio: Required[models.InputAudio | InputAudioParam]
    type: Required[Literal["input_audio"]]


class ChatCompletionContentPartRefusalParamParam(TypedDict, total=False):
    """What may be passed for `models.ChatCompletionContentPartRefusalParam`."""

    refusal: Required[str]
    type: Required[Literal["refusal"]]


class ChatCompletionContentPartTextParamParam(TypedDict, total=False):
    """Learn about [text inputs](https://platform.openai.com/docs/guides/text-generation)."""

    text: Required[str]
    type: Required[Literal["text"]]


class ChatCompletionDeveloperMessageParamParam(TypedDict, total=False):
    """Developer-provided instructions that the model should follow, regardless of messages sent by the user. With o1
    models and newer, `developer` messages replace the previous `system` messages."""

    content: Required[
        str | Sequence[models.ChatCompletionContentPartTextParam | ChatCompletionContentPartTextParamParam]
    ]
    role: Required[Literal["developer"]]
    name: str


class ChatCompletionFunctionMessageParamParam(TypedDict, total=False):
    """What may be passed for `models.ChatCompletionFunctionMessageParam`."""

    content: Required[str | None]
    name: Required[str]
    role: Required[Literal["function"]]


class ChatCompletionMessageCustomToolCallParamParam(TypedDict, total=False):
    """A call to a custom tool created by the model."""

    id: Required[str]
    custom: Required[models.CustomInput | CustomInputParam]
    type: Required[Literal["custom"]]


class ChatCompletionMessageFunctionToolCallParamParam(TypedDict, total=False):
    """A call to a function tool created by the model."""

    id: Required[str]
    function: Required[models.ToolCallFunctionParam | ToolCallFunctionParamParam]
    type: Required[Literal["function"]]


ChatCompletionRequestMessagesItemParam: TypeAlias = Union[
    "models.ChatCompletionDeveloperMessageParam",
    "ChatCompletionDeveloperMessageParamParam",
    "models.ChatCompletionSystemMessageParam",
    "ChatCompletionSystemMessageParamParam",
    "models.ChatCompletionUserMessageParam",
    "ChatCompletionUserMessageParamParam",
    "models.ChatCompletionAssistantMessageParam",
    "ChatCompletionAssistantMessageParamParam",
    "models.ChatCompletionToolMessageParam",
    "ChatCompletionToolMessageParamParam",
    "models.ChatCompletionFunctionMessageParam",
    "ChatCompletionFunctionMessageParamParam",
]


class ChatCompletionRequestParam(TypedDict, total=False):
    """OpenAI-compatible chat completion request - exactly matching OpenAI's schema."""

    model: Required[str]
    """ID of the model to use"""
    messages: Required[Sequence[ChatCompletionRequestMessagesItemParam]]
    """Messages comprising the conversation so far"""
    temperature: float | None
    """Sampling temperature"""
    top_p: float | None
    """Nucleus sampling parameter"""
    n: int | None
    """Number of chat completion choices to generate"""
    stream: bool | None
    """Whether to stream back partial progress"""
    stop: str | Sequence[str] | None
    """Sequences where the API will stop generating"""
    max_tokens: int | None
    """Maximum number of tokens to generate"""
    presence_penalty: float | None
    """Presence penalty"""
    frequency_penalty: float | None
    """Frequency penalty"""
    user: str | None
    """A unique identifier representing your end-user"""


class ChatCompletionSystemMessageParamParam(TypedDict, total=False):
    """Developer-provided instructions that the model should follow, regardless of messages sent by the user. With o1
    models and newer, use `developer` messages for this purpose instead."""

    content: Required[
        str | Sequence[models.ChatCompletionContentPartTextParam | ChatCompletionContentPartTextParamParam]
    ]
    role: Required[Literal["system"]]
    name: str


class ChatCompletionToolMessageParamParam(TypedDict, total=False):
    """What may be passed for `models.ChatCompletionToolMessageParam`."""

    content: Required[
        str | Sequence[models.ChatCompletionContentPartTextParam | ChatCompletionContentPartTextParamParam]
    ]
    role: Required[Literal["tool"]]
    tool_call_id: Required[str]


ChatCompletionUserMessageParamContentOption2ItemParam: TypeAlias = Union[
    "models.ChatCompletionContentPartTextParam",
    "ChatCompletionContentPartTextParamParam",
    "models.ChatCompletionContentPartImageParam",
    "ChatCompletionContentPartImageParamParam",
    "models.ChatCompletionContentPartInputAudioParam",
    "ChatCompletionContentPartInputAudioParamParam",
    "models.File",
    "FileParam",
]


class ChatCompletionUserMessageParamParam(TypedDict, total=False):
    """Messages sent by an end user, containing prompts or additional context information."""

    content: Required[str | Sequence[ChatCompletionUserMessageParamContentOption2ItemParam]]
    role: Required[Literal["user"]]
    name: str


class ChatGPTOAuthModelSettingsParam(TypedDict, total=False):
    """ChatGPT OAuth model configuration (uses ChatGPT backend API)."""

    max_output_tokens: int
    """The maximum number of tokens the model can generate."""
    parallel_tool_calls: bool
    """Whether to enable parallel tool calling."""
    provider_type: Literal["chatgpt_oauth"]
    """The type of the provider."""
    temperature: float
    """The temperature of the model."""
    reasoning: models.ChatGPTOAuthReasoning | ChatGPTOAuthReasoningParam
    """The reasoning configuration for the model."""


class ChatGPTOAuthReasoningParam(TypedDict, total=False):
    """Reasoning configuration for ChatGPT OAuth models (GPT-5.x, o-series)."""

    reasoning_effort: Literal["none", "low", "medium", "high", "xhigh"]
    """The reasoning effort level for GPT-5.x and o-series models."""


class ChildToolRuleParam(TypedDict, total=False):
    """A ToolRule represents a tool that can be invoked by the agent."""

    tool_name: Required[str]
    """The name of the tool. Must exist in the database for the user's organization."""
    type: Literal["constrain_child_tools"]
    prompt_template: str | None
    """Optional template string (ignored)."""
    children: Required[Sequence[str]]
    """The children tools that can be invoked."""
    child_arg_nodes: Sequence[models.ToolCallNode | ToolCallNodeParam] | None
    """Optional list of typed child argument overrides. Each node must reference a child in 'children'."""


class ClientSideAccessTokensCreateClientSideAccessTokenRequestParam(TypedDict, total=False):
    """What may be passed for `models.ClientSideAccessTokensCreateClientSideAccessTokenRequest`."""

    policy: Required[
        Sequence[
            models.ClientSideAccessTokensCreateClientSideAccessTokenRequestPolicyItem
            | ClientSideAccessTokensCreateClientSideAccessTokenRequestPolicyItemParam
        ]
    ]
    hostname: Required[str]
    """The hostname of the client side application. Please specify the full URL including the protocol (http or https)."""
    expires_at: str
    """The expiration date of the token. If not provided, the token will expire in 5 minutes"""


class ClientSideAccessTokensCreateClientSideAccessTokenRequestPolicyItemParam(TypedDict, total=False):
    """What may be passed for `models.ClientSideAccessTokensCreateClientSideAccessTokenRequestPolicyItem`."""

    type: Required[Literal["agent"]]
    id: Required[str]
    access: Required[Sequence[Literal["read_messages", "write_messages", "read_agent", "write_agent"]]]


class ClientSkillSchemaParam(TypedDict, total=False):
    """Schema for a client-side skill passed in the request.

    Client-side skills represent environment-provided capabilities (e.g. project-scoped skills) that are not stored in
    the agent's MemFS but should appear in the system prompt's available skills section."""

    name: Required[str]
    """The name of the skill"""
    description: Required[str]
    """Description of what the skill does"""
    location: Required[str]
    """Path or location hint for the skill (e.g. skills/my-skill/SKILL.md)"""


class ClientToolSchemaParam(TypedDict, total=False):
    """Schema for a client-side tool passed in the request.

    Client-side tools are executed by the client, not the server. When the agent calls a client-side tool, execution
    pauses and returns control to the client to execute the tool and provide the result."""

    name: Required[str]
    """The name of the tool function"""
    description: str | None
    """Description of what the tool does"""
    parameters: Mapping[str, object] | None
    """JSON Schema for the function parameters"""


CompactionSettingsInputModelSettingsParam: TypeAlias = Union[
    "models.OpenAIModelSettings",
    "OpenAIModelSettingsParam",
    "models.SGLangModelSettings",
    "SGLangModelSettingsParam",
    "models.AnthropicModelSettings",
    "AnthropicModelSettingsParam",
    "models.GoogleAIModelSettings",
    "GoogleAIModelSettingsParam",
    "models.GoogleVertexModelSettings",
    "GoogleVertexModelSettingsParam",
    "models.AzureModelSettings",
    "AzureModelSettingsParam",
    "models.XAIModelSettings",
    "XAIModelSettingsParam",
    "models.ZAIModelSettings",
    "ZAIModelSettingsParam",
    "models.GroqModelSettings",
    "GroqModelSettingsParam",
    "models.DeepseekModelSettings",
    "DeepseekModelSettingsParam",
    "models.TogetherModelSettings",
    "TogetherModelSettingsParam",
    "models.BedrockModelSettings",
    "BedrockModelSettingsParam",
    "models.BasetenModelSettings",
    "BasetenModelSettingsParam",
    "models.OpenRouterModelSettings",
    "OpenRouterModelSettingsParam",
    "models.ChatGPTOAuthModelSettings",
    "ChatGPTOAuthModelSettingsParam",
    "models.MoonshotModelSettings",
    "MoonshotModelSettingsParam",
    "models.MoonshotCodingModelSettings",
    "MoonshotCodingModelSettingsParam",
]


class CompactionSettingsInputParam(TypedDict, total=False):
    """Configuration for conversation compaction / summarization.

    Per-model settings (temperature, max tokens, etc.) are derived from the default configuration for that handle."""

    model: str | None
    """Model handle to use for sliding_window/all summarization (format: provider/model-name). If None, uses lightweight
    provider-specific defaults."""
    model_settings: CompactionSettingsInputModelSettingsParam | None
    """Optional model settings used to override defaults for the summarizer model."""
    prompt: str | None
    """The prompt to use for summarization. If None, uses mode-specific default."""
    prompt_acknowledgement: bool
    """Whether to include an acknowledgement post-prompt (helps prevent non-summary outputs)."""
    clip_chars: int | None
    """The maximum length of the summary in characters. If none, no clipping is performed."""
    mode: Literal["all", "sliding_window", "self_compact_all", "self_compact_sliding_window"]
    """The type of summarization technique use."""
    sliding_window_percentage: float
    """The percentage of the context window to keep post-summarization (only used in sliding window modes)."""


ComparisonOperator: TypeAlias = Literal["eq", "gte", "lte"]


class ConditionalToolRuleParam(TypedDict, total=False):
    """A ToolRule that conditionally maps to different child tools based on the output."""

    tool_name: Required[str]
    """The name of the tool. Must exist in the database for the user's organization."""
    type: Literal["conditional"]
    prompt_template: str | None
    """Optional template string (ignored)."""
    default_child: str | None
    """The default child tool to be called. If None, any tool can be called."""
    child_output_mapping: Required[Mapping[str, str]]
    """The output case to check for mapping"""
    require_output_mapping: bool
    """Whether to throw an error when output doesn't match any case"""


ConnectMcpServerRequestParam: TypeAlias = Union[
    "models.StdioServerConfig",
    "StdioServerConfigParam",
    "models.SSEServerConfig",
    "SSEServerConfigParam",
    "models.StreamableHTTPServerConfig",
    "StreamableHTTPServerConfigParam",
]


class ContinueToolRuleParam(TypedDict, total=False):
    """Represents a tool rule configuration where if this tool gets called, it must continue the agent loop."""

    tool_name: Required[str]
    """The name of the tool. Must exist in the database for the user's organization."""
    type: Literal["continue_loop"]
    prompt_template: str | None
    """Optional template string (ignored)."""


class ConversationCompactionRequestParam(TypedDict, total=False):
    """What may be passed for `models.ConversationCompactionRequest`."""

    agent_id: str | None
    """Agent ID for agent-direct mode with 'default' conversation. Use with conversation_id='default' in the URL path."""
    compaction_settings: models.CompactionSettingsInput | CompactionSettingsInputParam | None
    """Optional compaction settings to use for this summarization request. If not provided, the agent's default settings
    will be used."""


ConversationMessageRequestInputOption2ItemParam: TypeAlias = Union[
    "models.TextContent",
    "TextContentParam",
    "models.ImageContent",
    "ImageContentParam",
    "models.ToolCallContent",
    "ToolCallContentParam",
    "models.ToolReturnContent",
    "ToolReturnContentParam",
    "models.ReasoningContent",
    "ReasoningContentParam",
    "models.RedactedReasoningContent",
    "RedactedReasoningContentParam",
    "models.OmittedReasoningContent",
    "OmittedReasoningContentParam",
    "models.SummarizedReasoningContent",
    "SummarizedReasoningContentParam",
]
ConversationMessageRequestMessagesItemParam: TypeAlias = Union[
    "models.MessageCreate",
    "MessageCreateParam",
    "models.ApprovalCreate",
    "ApprovalCreateParam",
    "models.ToolReturnCreate",
    "ToolReturnCreateParam",
]


class ConversationMessageRequestParam(TypedDict, total=False):
    """Request for sending messages to a conversation. Streams by default."""

    messages: Sequence[ConversationMessageRequestMessagesItemParam] | None
    """The messages to be sent to the agent."""
    input: str | Sequence[ConversationMessageRequestInputOption2ItemParam] | None
    """Syntactic sugar for a single user message. Equivalent to messages=[{'role': 'user', 'content': input}]."""
    max_steps: int
    """Maximum number of steps the agent should take to process the request."""
    use_assistant_message: bool
    """Whether the server should parse specific tool call arguments (default `send_message`) as `AssistantMessage` objects.
    Still supported for legacy agent types, but deprecated for letta_v1_agent onward."""
    assistant_message_tool_name: str
    """The name of the designated message tool. Still supported for legacy agent types, but deprecated for letta_v1_agent
    onward."""
    assistant_message_tool_kwarg: str
    """The name of the message argument in the designated message tool. Still supported for legacy agent types, but
    deprecated for letta_v1_agent onward."""
    include_return_message_types: Sequence[MessageType] | None
    """Only return specified message types in the response. If `None` (default) returns all messages."""
    enable_thinking: str
    """If set to True, enables reasoning before responses or tool calls from the agent."""
    client_tools: Sequence[models.ClientToolSchema | ClientToolSchemaParam] | None
    """Client-side tools that the agent can call. When the agent calls a client-side tool, execution pauses and returns
    control to the client to execute the tool and provide the result via a ToolReturn."""
    client_skills: Sequence[models.ClientSkillSchema | ClientSkillSchemaParam] | None
    """Client-side skills available in the environment. These are rendered in the system prompt's available skills section
    alongside agent-scoped skills from MemFS."""
    override_model: str | None
    """Model handle to use for this request instead of the agent's default model. This allows sending a message to a
    different model without changing the agent's configuration."""
    include_compaction_messages: bool
    """If True, compaction events emit structured `SummaryMessage` and `EventMessage` types. If False (default), compaction
    messages are not included in the response."""
    return_logprobs: bool
    """If True, returns log probabilities of the output tokens in the response. Useful for RL training. Only supported for
    OpenAI-compatible providers (including SGLang)."""
    top_logprobs: int | None
    """Number of most likely tokens to return at each position (0-20). Requires return_logprobs=True."""
    return_token_ids: bool
    """If True, returns token IDs and logprobs for ALL LLM generations in the agent step, not just the last one. Uses
    SGLang native /generate endpoint. Returns 'turns' field with TurnTokenData for each assistant/tool turn. Required
    for proper multi-turn RL training with loss masking."""
    override_system: str | None
    """Optional per-request system prompt override. When set, this is passed directly to the underlying LLM request and
    bypasses the persisted/compiled system message for that request."""
    agent_id: str | None
    """Agent ID for agent-direct mode with 'default' conversation. Use with conversation_id='default' in the URL path."""
    streaming: bool
    """If True (default), returns a streaming response (Server-Sent Events). If False, returns a complete JSON response."""
    stream_tokens: bool
    """Flag to determine if individual tokens should be streamed, rather than streaming per step (only used when
    streaming=true)."""
    include_pings: bool
    """Whether to include periodic keepalive ping messages in the stream to prevent connection timeouts (only used when
    streaming=true)."""
    background: bool
    """Whether to process the request in the background (only used when streaming=true)."""


CreateAgentRequestModelSettingsParam: TypeAlias = Union[
    "models.OpenAIModelSettings",
    "OpenAIModelSettingsParam",
    "models.SGLangModelSettings",
    "SGLangModelSettingsParam",
    "models.AnthropicModelSettings",
    "AnthropicModelSettingsParam",
    "models.GoogleAIModelSettings",
    "GoogleAIModelSettingsParam",
    "models.GoogleVertexModelSettings",
    "GoogleVertexModelSettingsParam",
    "models.AzureModelSettings",
    "AzureModelSettingsParam",
    "models.XAIModelSettings",
    "XAIModelSettingsParam",
    "models.ZAIModelSettings",
    "ZAIModelSettingsParam",
    "models.GroqModelSettings",
    "GroqModelSettingsParam",
    "models.DeepseekModelSettings",
    "DeepseekModelSettingsParam",
    "models.TogetherModelSettings",
    "TogetherModelSettingsParam",
    "models.BedrockModelSettings",
    "BedrockModelSettingsParam",
    "models.BasetenModelSettings",
    "BasetenModelSettingsParam",
    "models.OpenRouterModelSettings",
    "OpenRouterModelSettingsParam",
    "models.ChatGPTOAuthModelSettings",
    "ChatGPTOAuthModelSettingsParam",
    "models.MoonshotModelSettings",
    "MoonshotModelSettingsParam",
    "models.MoonshotCodingModelSettings",
    "MoonshotCodingModelSettingsParam",
]


class CreateAgentRequestParam(TypedDict, total=False):
    """CreateAgent model specifically for POST request body, excluding user_id which comes from headers"""

    name: str
    """The name of the agent."""
    memory_blocks: Sequence[models.CreateBlock | CreateBlockParam] | None
    """The blocks to create in the agent's in-context memory."""
    tools: Sequence[str] | None
    """The tools used by the agent."""
    tool_ids: Sequence[str] | None
    """The ids of the tools used by the agent."""
    source_ids: Sequence[str] | None
    """Deprecated: Use `folder_ids` field instead. The ids of the sources used by the agent."""
    folder_ids: Sequence[str] | None
    """The ids of the folders used by the agent."""
    block_ids: Sequence[str] | None
    """The ids of the blocks used by the agent."""
    tool_rules: Sequence[CreateAgentRequestToolRulesItemParam] | None
    """The tool rules governing the agent."""
    tags: Sequence[str] | None
    """The tags associated with the agent."""
    system: str | None
    """The system prompt used by the agent."""
    agent_type: AgentType
    """The type of agent."""
    initial_message_sequence: Sequence[models.MessageCreate | MessageCreateParam] | None
    """The initial set of messages to put in the agent's in-context memory."""
    include_base_tools: bool
    """If true, attaches the Letta core tools (e.g. core_memory related functions)."""
    include_multi_agent_tools: bool
    """If true, attaches the Letta multi-agent tools (e.g. sending a message to another agent)."""
    include_base_tool_rules: bool | None
    """If true, attaches the Letta base tool rules (e.g. deny all tools not explicitly allowed)."""
    include_default_source: bool
    """If true, automatically creates and attaches a default data source for this agent."""
    description: str | None
    """The description of the agent."""
    metadata: Mapping[str, object] | None
    """The metadata of the agent."""
    llm_config: models.LLMConfig | LLMConfigParam | None
    """Deprecated: Use `model` field instead. The LLM configuration used by the agent."""
    embedding_config: models.EmbeddingConfig | EmbeddingConfigParam | None
    """Deprecated: Use `embedding` field instead. The embedding configuration used by the agent."""
    model: str | None
    """The model handle for the agent to use (format: provider/model-name)."""
    embedding: str | None
    """The embedding model handle used by the agent (format: provider/model-name)."""
    model_settings: CreateAgentRequestModelSettingsParam | None
    """The model settings for the agent."""
    compaction_settings: models.CompactionSettingsInput | CompactionSettingsInputParam | None
    """The compaction settings configuration used for compaction."""
    context_window_limit: int | None
    """The context window limit used by the agent."""
    embedding_chunk_size: int | None
    """Deprecated: No longer used. The embedding chunk size used by the agent."""
    max_tokens: int | None
    """Deprecated: Use `model` field to configure max output tokens instead. The maximum number of tokens to generate,
    including reasoning step."""
    max_reasoning_tokens: int | None
    """Deprecated: Use `model` field to configure reasoning tokens instead. The maximum number of tokens to generate for
    reasoning step."""
    enable_reasoner: bool | None
    """Deprecated: Use `model` field to configure reasoning instead. Whether to enable internal extended thinking step for
    a reasoner model."""
    reasoning: bool | None
    """Deprecated: Use `model` field to configure reasoning instead. Whether to enable reasoning for this agent."""
    from_template: str | None
    """Deprecated: please use the 'create agents from a template' endpoint instead."""
    template: bool
    """Deprecated: No longer used."""
    project: str | None
    """Deprecated: Project should now be passed via the X-Project header instead of in the request body. If using the SDK,
    this can be done via the x_project parameter."""
    tool_exec_environment_variables: Mapping[str, str] | None
    """Deprecated: Use `secrets` field instead. Environment variables for tool execution."""
    secrets: Mapping[str, str] | None
    """The environment variables for tool execution specific to this agent."""
    memory_variables: Mapping[str, str] | None
    """Deprecated: Only relevant for creating agents from a template. Use the 'create agents from a template' endpoint
    instead."""
    project_id: str | None
    """Deprecated: No longer used. The id of the project the agent belongs to."""
    template_id: str | None
    """Deprecated: No longer used. The id of the template the agent belongs to."""
    base_template_id: str | None
    """Deprecated: No longer used. The base template id of the agent."""
    identity_ids: Sequence[str] | None
    """The ids of the identities associated with this agent."""
    message_buffer_autoclear: bool
    """If set to True, the agent will not remember previous messages (though the agent will still retain state via core
    memory blocks and archival/recall memory). Not recommended unless you have an advanced use case."""
    enable_sleeptime: bool | None
    """If set to True, memory management will move to a background agent thread."""
    response_format: CreateAgentRequestResponseFormatParam | None
    """Deprecated: Use `model_settings` field to configure response format instead. The response format for the agent."""
    timezone: str | None
    """The timezone of the agent (IANA format)."""
    max_files_open: int | None
    """Maximum number of files that can be open at once for this agent. Setting this too high may exceed the context
    window, which will break the agent."""
    per_file_view_window_char_limit: int | None
    """The per-file view window character limit for this agent. Setting this too high may exceed the context window, which
    will break the agent."""
    hidden: bool | None
    """Deprecated: No longer used. If set to True, the agent will be hidden."""
    parallel_tool_calls: bool | None
    """Deprecated: Use `model_settings` to configure parallel tool calls instead. If set to True, enables parallel tool
    calling."""


CreateAgentRequestResponseFormatParam: TypeAlias = Union[
    "models.TextResponseFormat",
    "TextResponseFormatParam",
    "models.JsonSchemaResponseFormat",
    "JsonSchemaResponseFormatParam",
    "models.JsonObjectResponseFormat",
    "JsonObjectResponseFormatParam",
]
CreateAgentRequestToolRulesItemParam: TypeAlias = Union[
    "models.ChildToolRule",
    "ChildToolRuleParam",
    "models.InitToolRule",
    "InitToolRuleParam",
    "models.TerminalToolRule",
    "TerminalToolRuleParam",
    "models.ConditionalToolRule",
    "ConditionalToolRuleParam",
    "models.ContinueToolRule",
    "ContinueToolRuleParam",
    "models.RequiredBeforeExitToolRule",
    "RequiredBeforeExitToolRuleParam",
    "models.MaxCountPerStepToolRule",
    "MaxCountPerStepToolRuleParam",
    "models.ParentToolRule",
    "ParentToolRuleParam",
    "models.RequiresApprovalToolRule",
    "RequiresApprovalToolRuleParam",
]


class CreateArchivalMemoryParam(TypedDict, total=False):
    """What may be passed for `models.CreateArchivalMemory`."""

    text: Required[str]
    """Text to write to archival memory."""
    tags: Sequence[str] | None
    """Optional list of tags to attach to the memory."""
    created_at: dt.datetime | str | None
    """Optional timestamp for the memory (defaults to current UTC time)."""


class CreateBatchParam(TypedDict, total=False):
    """What may be passed for `models.CreateBatch`."""

    requests: Required[Sequence[models.LettaBatchRequest | LettaBatchRequestParam]]
    """List of requests to be processed in batch."""
    callback_url: str | None
    """Optional URL to call via POST when the batch completes. The callback payload will be a JSON object with the
    following fields: {'job_id': string, 'status': string, 'completed_at': string}. Where 'job_id' is the unique batch
    job identifier, 'status' is the final batch status (e.g., 'completed', 'failed'), and 'completed_at' is an ISO 8601
    timestamp indicating when the batch job completed."""


class CreateBlockParam(TypedDict, total=False):
    """Create a block"""

    value: Required[str]
    """Value of the block."""
    limit: int
    """Character limit of the block."""
    project_id: str | None
    """The associated project id."""
    template_name: str | None
    """Name of the block if it is a template."""
    is_template: bool
    template_id: str | None
    """The id of the template."""
    base_template_id: str | None
    """The base template id of the block."""
    deployment_id: str | None
    """The id of the deployment."""
    entity_id: str | None
    """The id of the entity within the template."""
    preserve_on_migration: bool | None
    """Preserve the block on template migration."""
    label: Required[str]
    """Label of the block."""
    read_only: bool
    """Whether the agent has read-only access to the block."""
    description: str | None
    """Description of the block."""
    metadata: Mapping[str, object] | None
    """Metadata of the block."""
    hidden: bool | None
    """If set to True, the block will be hidden."""
    tags: Sequence[str] | None
    """The tags to associate with the block."""


CreateConversationModelSettingsParam: TypeAlias = Union[
    "models.OpenAIModelSettings",
    "OpenAIModelSettingsParam",
    "models.SGLangModelSettings",
    "SGLangModelSettingsParam",
    "models.AnthropicModelSettings",
    "AnthropicModelSettingsParam",
    "models.GoogleAIModelSettings",
    "GoogleAIModelSettingsParam",
    "models.GoogleVertexModelSettings",
    "GoogleVertexModelSettingsParam",
    "models.AzureModelSettings",
    "AzureModelSettingsParam",
    "models.XAIModelSettings",
    "XAIModelSettingsParam",
    "models.ZAIModelSettings",
    "ZAIModelSettingsParam",
    "models.GroqModelSettings",
    "GroqModelSettingsParam",
    "models.DeepseekModelSettings",
    "DeepseekModelSettingsParam",
    "models.TogetherModelSettings",
    "TogetherModelSettingsParam",
    "models.BedrockModelSettings",
    "BedrockModelSettingsParam",
    "models.BasetenModelSettings",
    "BasetenModelSettingsParam",
    "models.OpenRouterModelSettings",
    "OpenRouterModelSettingsParam",
    "models.ChatGPTOAuthModelSettings",
    "ChatGPTOAuthModelSettingsParam",
    "models.MoonshotModelSettings",
    "MoonshotModelSettingsParam",
    "models.MoonshotCodingModelSettings",
    "MoonshotCodingModelSettingsParam",
]


class CreateConversationParam(TypedDict, total=False):
    """Request model for creating a new conversation."""

    summary: str | None
    """A summary of the conversation."""
    isolated_block_labels: Sequence[str] | None
    """List of block labels that should be isolated (conversation-specific) rather than shared across conversations. New
    blocks will be created as copies of the agent's blocks with these labels."""
    model: str | None
    """The model handle for this conversation (overrides agent's model). Format: provider/model-name."""
    model_settings: CreateConversationModelSettingsParam | None
    """The model settings for this conversation (overrides agent's model settings)."""
    context_window_limit: int | None
    """The context window limit of this conversation (overrides that of the agent)."""
    description: str | None
    """A description of the conversation, used for search and as context."""
    hidden: bool
    """Whether lists leave the conversation out."""


CreateMCPServerRequestConfigParam: TypeAlias = Union[
    "models.CreateStdioMCPServer",
    "CreateStdioMCPServerParam",
    "models.CreateSSEMCPServer",
    "CreateSSEMCPServerParam",
    "models.CreateStreamableHTTPMCPServer",
    "CreateStreamableHTTPMCPServerParam",
]


class CreateMCPServerRequestParam(TypedDict, total=False):
    """Request to create a new MCP server with configuration."""

    server_name: Required[str]
    """The name of the MCP server"""
    config: Required[CreateMCPServerRequestConfigParam]
    """The MCP server configuration (Stdio, SSE, or Streamable HTTP)"""


class CreateSSEMCPServerParam(TypedDict, total=False):
    """Create a new SSE MCP server"""

    mcp_server_type: Literal["sse"]
    server_url: Required[str]
    """The URL of the server"""
    auth_header: str | None
    """The name of the authentication header (e.g., 'Authorization')"""
    auth_token: str | None
    """The authentication token or API key value"""
    custom_headers: Mapping[str, str] | None
    """Custom HTTP headers to include with requests"""


class CreateStdioMCPServerParam(TypedDict, total=False):
    """Create a new Stdio MCP server"""

    mcp_server_type: Literal["stdio"]
    command: Required[str]
    """The command to run (MCP 'local' client will run this command)"""
    args: Required[Sequence[str]]
    """The arguments to pass to the command"""
    env: Mapping[str, str] | None
    """Environment variables to set"""


class CreateStreamableHTTPMCPServerParam(TypedDict, total=False):
    """Create a new Streamable HTTP MCP server"""

    mcp_server_type: Literal["streamable_http"]
    server_url: Required[str]
    """The URL of the server"""
    auth_header: str | None
    """The name of the authentication header (e.g., 'Authorization')"""
    auth_token: str | None
    """The authentication token or API key value"""
    custom_headers: Mapping[str, str] | None
    """Custom HTTP headers to include with requests"""


class CustomInputParam(TypedDict, total=False):
    """The custom tool that the model called."""

    input: Required[str]
    name: Required[str]


class DeepseekModelSettingsParam(TypedDict, total=False):
    """Deepseek model configuration (OpenAI-compatible)."""

    max_output_tokens: int
    """The maximum number of tokens the model can generate."""
    parallel_tool_calls: bool
    """Whether to enable parallel tool calling."""
    provider_type: Literal["deepseek"]
    """The type of the provider."""
    temperature: float
    """The temperature of the model."""
    response_format: DeepseekModelSettingsResponseFormatParam | None
    """The response format for the model."""


DeepseekModelSettingsResponseFormatParam: TypeAlias = Union[
    "models.TextResponseFormat",
    "TextResponseFormatParam",
    "models.JsonSchemaResponseFormat",
    "JsonSchemaResponseFormatParam",
    "models.JsonObjectResponseFormat",
    "JsonObjectResponseFormatParam",
]
DuplicateFileHandling: TypeAlias = Literal["skip", "error", "suffix", "replace"]


class DynamicManagerParam(TypedDict, total=False):
    """What may be passed for `models.DynamicManager`."""

    manager_type: Literal["dynamic"]
    manager_agent_id: Required[str]
    termination_token: str | None
    max_turns: int | None


class DynamicManagerUpdateParam(TypedDict, total=False):
    """What may be passed for `models.DynamicManagerUpdate`."""

    manager_type: Literal["dynamic"]
    manager_agent_id: str | None
    termination_token: str | None
    max_turns: int | None


class EmbeddingConfigParam(TypedDict, total=False):
    """Configuration for embedding model connection and processing parameters."""

    embedding_endpoint_type: Required[
        Literal[
            "openai",
            "anthropic",
            "bedrock",
            "google_ai",
            "google_vertex",
            "azure",
            "groq",
            "ollama",
            "webui",
            "webui-legacy",
            "lmstudio",
            "lmstudio-legacy",
            "llamacpp",
            "koboldcpp",
            "vllm",
            "hugging-face",
            "mistral",
            "together",
            "pinecone",
        ]
    ]
    """The endpoint type for the model."""
    embedding_endpoint: str | None
    """The endpoint for the model (`None` if local)."""
    embedding_model: Required[str]
    """The model for the embedding."""
    embedding_dim: Required[int]
    """The dimension of the embedding."""
    embedding_chunk_size: int | None
    """The chunk size of the embedding."""
    handle: str | None
    """The handle for this config, in the format provider/model-name."""
    batch_size: int
    """The maximum batch size for processing embeddings."""
    azure_endpoint: str | None
    """The Azure endpoint for the model."""
    azure_version: str | None
    """The Azure version for the model."""
    azure_deployment: str | None
    """The Azure deployment for the model."""


class EnvironmentsRegisterRequestMetadataParam(TypedDict, total=False):
    """What may be passed for `models.EnvironmentsRegisterRequestMetadata`."""

    os: str
    lettaCodeVersion: str
    nodeVersion: str
    workingDirectory: str
    gitBranch: str


class EnvironmentsRegisterRequestParam(TypedDict, total=False):
    """What may be passed for `models.EnvironmentsRegisterRequest`."""

    deviceId: Required[str]
    connectionName: Required[str]
    metadata: (
        models.EnvironmentsRegisterRequestMetadata | EnvironmentsRegisterRequestMetadataParam | Mapping[str, object]
    )


EnvironmentsSendMessageRequestApprovalApprovalsItemParam: TypeAlias = Union[
    "models.EnvironmentsSendMessageRequestApprovalsItemTool",
    "EnvironmentsSendMessageRequestApprovalsItemToolParam",
    "models.EnvironmentsSendMessageRequestApprovalsItemApproval",
    "EnvironmentsSendMessageRequestApprovalsItemApprovalParam",
]


class EnvironmentsSendMessageRequestApprovalsItemApprovalParam(TypedDict, total=False):
    """What may be passed for `models.EnvironmentsSendMessageRequestApprovalsItemApproval`."""

    type: Literal["approval"]
    approve: Required[bool]
    tool_call_id: Required[str]
    reason: str | None
    updated_input: Mapping[str, object] | None


class EnvironmentsSendMessageRequestApprovalsItemToolParam(TypedDict, total=False):
    """What may be passed for `models.EnvironmentsSendMessageRequestApprovalsItemTool`."""

    type: Literal["tool"]
    tool_call_id: Required[str]
    tool_return: Required[
        str
        | Sequence[
            models.EnvironmentsSendMessageRequestToolReturnOption2Item
            | EnvironmentsSendMessageRequestToolReturnOption2ItemParam
        ]
    ]
    status: Required[Literal["success", "error"]]
    stdout: Sequence[str] | None
    stderr: Sequence[str] | None


class EnvironmentsSendMessageRequestContentOption2ItemParam(TypedDict, total=False):
    """What may be passed for `models.EnvironmentsSendMessageRequestContentOption2Item`."""

    type: Required[Literal["text"]]
    text: Required[str]


class EnvironmentsSendMessageRequestMessagesItemApprovalParam(TypedDict, total=False):
    """What may be passed for `models.EnvironmentsSendMessageRequestMessagesItemApproval`."""

    type: Required[Literal["approval"]]
    approvals: Required[Sequence[EnvironmentsSendMessageRequestApprovalApprovalsItemParam]]


EnvironmentsSendMessageRequestMessagesItemParam: TypeAlias = Union[
    "models.EnvironmentsSendMessageRequestMessagesItemUser",
    "EnvironmentsSendMessageRequestMessagesItemUserParam",
    "models.EnvironmentsSendMessageRequestMessagesItemApproval",
    "EnvironmentsSendMessageRequestMessagesItemApprovalParam",
]


class EnvironmentsSendMessageRequestMessagesItemUserParam(TypedDict, total=False):
    """What may be passed for `models.EnvironmentsSendMessageRequestMessagesItemUser`."""

    role: Required[Literal["user"]]
    content: Required[
        str
        | Sequence[
            models.EnvironmentsSendMessageRequestContentOption2Item
            | EnvironmentsSendMessageRequestContentOption2ItemParam
        ]
    ]
    client_message_id: Required[str]
    otid: str


class EnvironmentsSendMessageRequestParam(TypedDict, total=False):
    """What may be passed for `models.EnvironmentsSendMessageRequest`."""

    messages: Required[Sequence[EnvironmentsSendMessageRequestMessagesItemParam]]
    agentId: str
    conversationId: str | None


class EnvironmentsSendMessageRequestToolReturnOption2ItemParam(TypedDict, total=False):
    """What may be passed for `models.EnvironmentsSendMessageRequestToolReturnOption2Item`."""

    type: Required[Literal["text"]]
    text: Required[str]


class ExportAgentRequestParam(TypedDict, total=False):
    """Request body for POST /export endpoint."""

    skills: Sequence[models.SkillSchema | SkillSchemaParam]
    """Skills to include in the export. Each skill must have a name and files (including SKILL.md)."""
    conversation_id: str | None
    """Conversation ID to export. If provided, uses messages from this conversation instead of the agent's global message
    history."""
    scrub_messages: bool
    """If True, excludes all messages from the export. Useful for sharing agent configs without conversation history."""


FeedbackType: TypeAlias = Literal["positive", "negative"]


class FeedsBackfillSubscriptionRequestParam(TypedDict, total=False):
    """What may be passed for `models.FeedsBackfillSubscriptionRequest`."""

    from_sequence: float
    to_sequence: float


class FeedsCreateFeedRequestParam(TypedDict, total=False):
    """What may be passed for `models.FeedsCreateFeedRequest`."""

    project_id: Required[str]
    name: Required[str]
    description: str


class FeedsPublishMessagesRequestMessagesItemParam(TypedDict, total=False):
    """What may be passed for `models.FeedsPublishMessagesRequestMessagesItem`."""

    content: Required[str]


class FeedsPublishMessagesRequestParam(TypedDict, total=False):
    """What may be passed for `models.FeedsPublishMessagesRequest`."""

    messages: Required[
        Sequence[models.FeedsPublishMessagesRequestMessagesItem | FeedsPublishMessagesRequestMessagesItemParam]
    ]


class FeedsSubscribeAgentRequestParam(TypedDict, total=False):
    """What may be passed for `models.FeedsSubscribeAgentRequest`."""

    agent_id: Required[str]
    cron_schedule: Required[str]
    prompt_template: str


class FeedsUnsubscribeAgentRequestParam(TypedDict, total=False):
    """What may be passed for `models.FeedsUnsubscribeAgentRequest`."""

    agent_id: Required[str]


class FeedsUpdateAllSubscriptionsCronRequestParam(TypedDict, total=False):
    """What may be passed for `models.FeedsUpdateAllSubscriptionsCronRequest`."""

    cron_schedule: Required[str]


class FeedsUpdateSubscriptionRequestParam(TypedDict, total=False):
    """What may be passed for `models.FeedsUpdateSubscriptionRequest`."""

    cron_schedule: str
    prompt_template: str
    disabled: bool


class FileFileParam(TypedDict, total=False):
    """What may be passed for `models.FileFile`."""

    file_data: str
    file_id: str
    filename: str


class FileParam(TypedDict, total=False):
    """Learn about [file inputs](https://platform.openai.com/docs/guides/text) for text generation."""

    file: Required[models.FileFile | FileFileParam]
    type: Required[Literal["file"]]


class FunctionCallInputParam(TypedDict, total=False):
    """Deprecated and replaced by `tool_calls`.

    The name and arguments of a function that should be called, as generated by the model."""

    arguments: Required[str]
    name: Required[str]


class GeminiThinkingConfigParam(TypedDict, total=False):
    """What may be passed for `models.GeminiThinkingConfig`."""

    include_thoughts: bool
    """Whether to include thoughts in the model's response."""
    thinking_budget: int
    """The thinking budget for the model."""


class GenerateRequestParam(TypedDict, total=False):
    """Request for direct LLM generation without agent processing."""

    prompt: Required[str]
    """The prompt/message to send to the LLM"""
    system_prompt: str | None
    """Optional system prompt to prepend to the conversation"""
    override_model: str | None
    """Model handle to use instead of agent's default (e.g., 'openai/gpt-4', 'anthropic/claude-3-5-sonnet')"""
    response_schema: Mapping[str, object] | None
    """JSON schema for structured output. When provided, the LLM will be forced to return a response matching this schema
    via tool calling. The schema should follow JSON Schema format with 'properties' and optionally 'required' fields."""


class GoogleAIModelSettingsParam(TypedDict, total=False):
    """What may be passed for `models.GoogleAIModelSettings`."""

    max_output_tokens: int
    """The maximum number of tokens the model can generate."""
    parallel_tool_calls: bool
    """Whether to enable parallel tool calling."""
    provider_type: Literal["google_ai"]
    """The type of the provider."""
    temperature: float
    """The temperature of the model."""
    thinking_config: models.GeminiThinkingConfig | GeminiThinkingConfigParam
    """The thinking configuration for the model."""
    response_schema: GoogleAIModelSettingsResponseSchemaParam | None
    """The response schema for the model."""


GoogleAIModelSettingsResponseSchemaParam: TypeAlias = Union[
    "models.TextResponseFormat",
    "TextResponseFormatParam",
    "models.JsonSchemaResponseFormat",
    "JsonSchemaResponseFormatParam",
    "models.JsonObjectResponseFormat",
    "JsonObjectResponseFormatParam",
]


class GoogleVertexModelSettingsParam(TypedDict, total=False):
    """What may be passed for `models.GoogleVertexModelSettings`."""

    max_output_tokens: int
    """The maximum number of tokens the model can generate."""
    parallel_tool_calls: bool
    """Whether to enable parallel tool calling."""
    provider_type: Literal["google_vertex"]
    """The type of the provider."""
    temperature: float
    """The temperature of the model."""
    thinking_config: models.GeminiThinkingConfig | GeminiThinkingConfigParam
    """The thinking configuration for the model."""
    response_schema: GoogleVertexModelSettingsResponseSchemaParam | None
    """The response schema for the model."""


GoogleVertexModelSettingsResponseSchemaParam: TypeAlias = Union[
    "models.TextResponseFormat",
    "TextResponseFormatParam",
    "models.JsonSchemaResponseFormat",
    "JsonSchemaResponseFormatParam",
    "models.JsonObjectResponseFormat",
    "JsonObjectResponseFormatParam",
]


class GroqModelSettingsParam(TypedDict, total=False):
    """Groq model configuration (OpenAI-compatible)."""

    max_output_tokens: int
    """The maximum number of tokens the model can generate."""
    parallel_tool_calls: bool
    """Whether to enable parallel tool calling."""
    provider_type: Literal["groq"]
    """The type of the provider."""
    temperature: float
    """The temperature of the model."""
    response_format: GroqModelSettingsResponseFormatParam | None
    """The response format for the model."""


GroqModelSettingsResponseFormatParam: TypeAlias = Union[
    "models.TextResponseFormat",
    "TextResponseFormatParam",
    "models.JsonSchemaResponseFormat",
    "JsonSchemaResponseFormatParam",
    "models.JsonObjectResponseFormat",
    "JsonObjectResponseFormatParam",
]
GroupCreateManagerConfigParam: TypeAlias = Union[
    "models.RoundRobinManager",
    "RoundRobinManagerParam",
    "models.SupervisorManager",
    "SupervisorManagerParam",
    "models.DynamicManager",
    "DynamicManagerParam",
    "models.SleeptimeManager",
    "SleeptimeManagerParam",
    "models.VoiceSleeptimeManager",
    "VoiceSleeptimeManagerParam",
]


class GroupCreateParam(TypedDict, total=False):
    """What may be passed for `models.GroupCreate`."""

    agent_ids: Required[Sequence[str]]
    description: Required[str]
    manager_config: GroupCreateManagerConfigParam
    project_id: str | None
    """The associated project id."""
    shared_block_ids: Sequence[str]
    hidden: bool | None
    """If set to True, the group will be hidden."""


GroupUpdateManagerConfigParam: TypeAlias = Union[
    "models.RoundRobinManagerUpdate",
    "RoundRobinManagerUpdateParam",
    "models.SupervisorManagerUpdate",
    "SupervisorManagerUpdateParam",
    "models.DynamicManagerUpdate",
    "DynamicManagerUpdateParam",
    "models.SleeptimeManagerUpdate",
    "SleeptimeManagerUpdateParam",
    "models.VoiceSleeptimeManagerUpdate",
    "VoiceSleeptimeManagerUpdateParam",
]


class GroupUpdateParam(TypedDict, total=False):
    """What may be passed for `models.GroupUpdate`."""

    agent_ids: Sequence[str] | None
    description: str | None
    manager_config: GroupUpdateManagerConfigParam | None
    project_id: str | None
    """The associated project id."""
    shared_block_ids: Sequence[str] | None


class IdentityCreateParam(TypedDict, total=False):
    """What may be passed for `models.IdentityCreate`."""

    identifier_key: Required[str]
    """External, user-generated identifier key of the identity."""
    name: Required[str]
    """The name of the identity."""
    identity_type: Required[IdentityType]
    """The type of the identity."""
    project_id: str | None
    """The project id of the identity, if applicable."""
    agent_ids: Sequence[str] | None
    """The agent ids that are associated with the identity."""
    block_ids: Sequence[str] | None
    """The IDs of the blocks associated with the identity."""
    properties: Sequence[models.IdentityProperty | IdentityPropertyParam] | None
    """List of properties associated with the identity."""


class IdentityPropertyParam(TypedDict, total=False):
    """A property of an identity"""

    key: Required[str]
    """The key of the property"""
    value: Required[str | int | float | bool | Mapping[str, object]]
    """The value of the property"""
    type: Required[IdentityPropertyType]
    """The type of the property"""


IdentityPropertyType: TypeAlias = Literal["string", "number", "boolean", "json"]
IdentityType: TypeAlias = Literal["org", "user", "other"]


class IdentityUpdateParam(TypedDict, total=False):
    """What may be passed for `models.IdentityUpdate`."""

    identifier_key: str | None
    """External, user-generated identifier key of the identity."""
    name: str | None
    """The name of the identity."""
    identity_type: IdentityType | None
    """The type of the identity."""
    agent_ids: Sequence[str] | None
    """The agent ids that are associated with the identity."""
    block_ids: Sequence[str] | None
    """The IDs of the blocks associated with the identity."""
    properties: Sequence[models.IdentityProperty | IdentityPropertyParam] | None
    """List of properties associated with the identity."""


class IdentityUpsertParam(TypedDict, total=False):
    """What may be passed for `models.IdentityUpsert`."""

    identifier_key: Required[str]
    """External, user-generated identifier key of the identity."""
    name: Required[str]
    """The name of the identity."""
    identity_type: Required[IdentityType]
    """The type of the identity."""
    project_id: str | None
    """The project id of the identity, if applicable."""
    agent_ids: Sequence[str] | None
    """The agent ids that are associated with the identity."""
    block_ids: Sequence[str] | None
    """The IDs of the blocks associated with the identity."""
    properties: Sequence[models.IdentityProperty | IdentityPropertyParam] | None
    """List of properties associated with the identity."""


class ImageContentParam(TypedDict, total=False):
    """What may be passed for `models.ImageContent`."""

    type: Literal["image"]
    """The type of the message."""
    source: Required[ImageContentSourceParam]
    """The source of the image."""


ImageContentSourceParam: TypeAlias = Union[
    "models.UrlImage", "UrlImageParam", "models.Base64Image", "Base64ImageParam", "models.LettaImage", "LettaImageParam"
]


class ImageURLParam(TypedDict, total=False):
    """What may be passed for `models.ImageURL`."""

    url: Required[str]
    detail: Literal["auto", "low", "high"]


class InitToolRuleParam(TypedDict, total=False):
    """Represents the initial tool rule configuration."""

    tool_name: Required[str]
    """The name of the tool. Must exist in the database for the user's organization."""
    type: Literal["run_first"]
    prompt_template: str | None
    """Optional template string (ignored). Rendering uses fast built-in formatting for performance."""
    args: Mapping[str, object] | None
    """Optional prefilled arguments for this tool. When present, these values will override any LLM-provided arguments with
    the same keys during invocation. Keys must match the tool's parameter names and values must satisfy the tool's JSON
    schema. Supports partial prefill; non-overlapping parameters are left to the model."""


class InputAudioParam(TypedDict, total=False):
    """What may be passed for `models.InputAudio`."""

    data: Required[str]
    format: Required[Literal["wav", "mp3"]]


InternalTemplateAgentCreateModelSettingsParam: TypeAlias = Union[
    "models.OpenAIModelSettings",
    "OpenAIModelSettingsParam",
    "models.SGLangModelSettings",
    "SGLangModelSettingsParam",
    "models.AnthropicModelSettings",
    "AnthropicModelSettingsParam",
    "models.GoogleAIModelSettings",
    "GoogleAIModelSettingsParam",
    "models.GoogleVertexModelSettings",
    "GoogleVertexModelSettingsParam",
    "models.AzureModelSettings",
    "AzureModelSettingsParam",
    "models.XAIModelSettings",
    "XAIModelSettingsParam",
    "models.ZAIModelSettings",
    "ZAIModelSettingsParam",
    "models.GroqModelSettings",
    "GroqModelSettingsParam",
    "models.DeepseekModelSettings",
    "DeepseekModelSettingsParam",
    "models.TogetherModelSettings",
    "TogetherModelSettingsParam",
    "models.BedrockModelSettings",
    "BedrockModelSettingsParam",
    "models.BasetenModelSettings",
    "BasetenModelSettingsParam",
    "models.OpenRouterModelSettings",
    "OpenRouterModelSettingsParam",
    "models.ChatGPTOAuthModelSettings",
    "ChatGPTOAuthModelSettingsParam",
    "models.MoonshotModelSettings",
    "MoonshotModelSettingsParam",
    "models.MoonshotCodingModelSettings",
    "MoonshotCodingModelSettingsParam",
]


class InternalTemplateAgentCreateParam(TypedDict, total=False):
    """Used for Letta Cloud"""

    name: str
    """The name of the agent."""
    memory_blocks: Sequence[models.CreateBlock | CreateBlockParam] | None
    """The blocks to create in the agent's in-context memory."""
    tools: Sequence[str] | None
    """The tools used by the agent."""
    tool_ids: Sequence[str] | None
    """The ids of the tools used by the agent."""
    source_ids: Sequence[str] | None
    """Deprecated: Use `folder_ids` field instead. The ids of the sources used by the agent."""
    folder_ids: Sequence[str] | None
    """The ids of the folders used by the agent."""
    block_ids: Sequence[str] | None
    """The ids of the blocks used by the agent."""
    tool_rules: Sequence[InternalTemplateAgentCreateToolRulesItemParam] | None
    """The tool rules governing the agent."""
    tags: Sequence[str] | None
    """The tags associated with the agent."""
    system: str | None
    """The system prompt used by the agent."""
    agent_type: AgentType
    """The type of agent."""
    initial_message_sequence: Sequence[models.MessageCreate | MessageCreateParam] | None
    """The initial set of messages to put in the agent's in-context memory."""
    include_base_tools: bool
    """If true, attaches the Letta core tools (e.g. core_memory related functions)."""
    include_multi_agent_tools: bool
    """If true, attaches the Letta multi-agent tools (e.g. sending a message to another agent)."""
    include_base_tool_rules: bool | None
    """If true, attaches the Letta base tool rules (e.g. deny all tools not explicitly allowed)."""
    include_default_source: bool
    """If true, automatically creates and attaches a default data source for this agent."""
    description: str | None
    """The description of the agent."""
    metadata: Mapping[str, object] | None
    """The metadata of the agent."""
    llm_config: models.LLMConfig | LLMConfigParam | None
    """Deprecated: Use `model` field instead. The LLM configuration used by the agent."""
    embedding_config: models.EmbeddingConfig | EmbeddingConfigParam | None
    """Deprecated: Use `embedding` field instead. The embedding configuration used by the agent."""
    model: str | None
    """The model handle for the agent to use (format: provider/model-name)."""
    embedding: str | None
    """The embedding model handle used by the agent (format: provider/model-name)."""
    model_settings: InternalTemplateAgentCreateModelSettingsParam | None
    """The model settings for the agent."""
    compaction_settings: models.CompactionSettingsInput | CompactionSettingsInputParam | None
    """The compaction settings configuration used for compaction."""
    context_window_limit: int | None
    """The context window limit used by the agent."""
    embedding_chunk_size: int | None
    """Deprecated: No longer used. The embedding chunk size used by the agent."""
    max_tokens: int | None
    """Deprecated: Use `model` field to configure max output tokens instead. The maximum number of tokens to generate,
    including reasoning step."""
    max_reasoning_tokens: int | None
    """Deprecated: Use `model` field to configure reasoning tokens instead. The maximum number of tokens to generate for
    reasoning step."""
    enable_reasoner: bool | None
    """Deprecated: Use `model` field to configure reasoning instead. Whether to enable internal extended thinking step for
    a reasoner model."""
    reasoning: bool | None
    """Deprecated: Use `model` field to configure reasoning instead. Whether to enable reasoning for this agent."""
    from_template: str | None
    """Deprecated: please use the 'create agents from a template' endpoint instead."""
    template: bool
    """Deprecated: No longer used."""
    project: str | None
    """Deprecated: Project should now be passed via the X-Project header instead of in the request body. If using the SDK,
    this can be done via the x_project parameter."""
    tool_exec_environment_variables: Mapping[str, str] | None
    """Deprecated: Use `secrets` field instead. Environment variables for tool execution."""
    secrets: Mapping[str, str] | None
    """The environment variables for tool execution specific to this agent."""
    memory_variables: Mapping[str, str] | None
    """Deprecated: Only relevant for creating agents from a template. Use the 'create agents from a template' endpoint
    instead."""
    project_id: str | None
    """Deprecated: No longer used. The id of the project the agent belongs to."""
    template_id: Required[str]
    """The id of the template."""
    base_template_id: Required[str]
    """The id of the base template."""
    identity_ids: Sequence[str] | None
    """The ids of the identities associated with this agent."""
    message_buffer_autoclear: bool
    """If set to True, the agent will not remember previous messages (though the agent will still retain state via core
    memory blocks and archival/recall memory). Not recommended unless you have an advanced use case."""
    enable_sleeptime: bool | None
    """If set to True, memory management will move to a background agent thread."""
    response_format: InternalTemplateAgentCreateResponseFormatParam | None
    """Deprecated: Use `model_settings` field to configure response format instead. The response format for the agent."""
    timezone: str | None
    """The timezone of the agent (IANA format)."""
    max_files_open: int | None
    """Maximum number of files that can be open at once for this agent. Setting this too high may exceed the context
    window, which will break the agent."""
    per_file_view_window_char_limit: int | None
    """The per-file view window character limit for this agent. Setting this too high may exceed the context window, which
    will break the agent."""
    hidden: bool | None
    """Deprecated: No longer used. If set to True, the agent will be hidden."""
    parallel_tool_calls: bool | None
    """Deprecated: Use `model_settings` to configure parallel tool calls instead. If set to True, enables parallel tool
    calling."""
    deployment_id: Required[str]
    """The id of the deployment."""
    entity_id: Required[str]
    """The id of the entity within the template."""


InternalTemplateAgentCreateResponseFormatParam: TypeAlias = Union[
    "models.TextResponseFormat",
    "TextResponseFormatParam",
    "models.JsonSchemaResponseFormat",
    "JsonSchemaResponseFormatParam",
    "models.JsonObjectResponseFormat",
    "JsonObjectResponseFormatParam",
]
InternalTemplateAgentCreateToolRulesItemParam: TypeAlias = Union[
    "models.ChildToolRule",
    "ChildToolRuleParam",
    "models.InitToolRule",
    "InitToolRuleParam",
    "models.TerminalToolRule",
    "TerminalToolRuleParam",
    "models.ConditionalToolRule",
    "ConditionalToolRuleParam",
    "models.ContinueToolRule",
    "ContinueToolRuleParam",
    "models.RequiredBeforeExitToolRule",
    "RequiredBeforeExitToolRuleParam",
    "models.MaxCountPerStepToolRule",
    "MaxCountPerStepToolRuleParam",
    "models.ParentToolRule",
    "ParentToolRuleParam",
    "models.RequiresApprovalToolRule",
    "RequiresApprovalToolRuleParam",
]


class InternalTemplateBlockCreateParam(TypedDict, total=False):
    """Used for Letta Cloud"""

    value: Required[str]
    """Value of the block."""
    limit: int
    """Character limit of the block."""
    project_id: str | None
    """The associated project id."""
    template_name: str | None
    """Name of the block if it is a template."""
    is_template: bool
    template_id: Required[str]
    """The id of the template."""
    base_template_id: Required[str]
    """The id of the base template."""
    deployment_id: Required[str]
    """The id of the deployment."""
    entity_id: Required[str]
    """The id of the entity within the template."""
    preserve_on_migration: bool | None
    """Preserve the block on template migration."""
    label: Required[str]
    """Label of the block."""
    read_only: bool
    """Whether the agent has read-only access to the block."""
    description: str | None
    """Description of the block."""
    metadata: Mapping[str, object] | None
    """Metadata of the block."""
    hidden: bool | None
    """If set to True, the block will be hidden."""
    tags: Sequence[str] | None
    """The tags to associate with the block."""


InternalTemplateGroupCreateManagerConfigParam: TypeAlias = Union[
    "models.RoundRobinManager",
    "RoundRobinManagerParam",
    "models.SupervisorManager",
    "SupervisorManagerParam",
    "models.DynamicManager",
    "DynamicManagerParam",
    "models.SleeptimeManager",
    "SleeptimeManagerParam",
    "models.VoiceSleeptimeManager",
    "VoiceSleeptimeManagerParam",
]


class InternalTemplateGroupCreateParam(TypedDict, total=False):
    """Used for Letta Cloud"""

    agent_ids: Required[Sequence[str]]
    description: Required[str]
    manager_config: InternalTemplateGroupCreateManagerConfigParam
    project_id: str | None
    """The associated project id."""
    shared_block_ids: Sequence[str]
    hidden: bool | None
    """If set to True, the group will be hidden."""
    base_template_id: Required[str]
    """The id of the base template."""
    template_id: Required[str]
    """The id of the template."""
    deployment_id: Required[str]
    """The id of the deployment."""


class JsonObjectResponseFormatParam(TypedDict, total=False):
    """Response format for JSON object responses."""

    type: Literal["json_object"]
    """The type of the response format."""


class JsonSchemaResponseFormatParam(TypedDict, total=False):
    """Response format for JSON schema-based responses."""

    type: Literal["json_schema"]
    """The type of the response format."""
    json_schema: Required[Mapping[str, object]]
    """The JSON schema of the response."""


class LLMConfigParam(TypedDict, total=False):
    """Configuration for Language Model (LLM) connection and generation parameters.

    .. deprecated::
        LLMConfig is deprecated and should not be used as an input or return type in API calls.
        Use the schemas in letta.schemas.model (ModelSettings, OpenAIModelSettings, etc.) instead.
        For conversion, use the _to_model() method or Model._from_llm_config() method."""

    model: Required[str]
    """LLM model name."""
    display_name: str | None
    """A human-friendly display name for the model."""
    model_endpoint_type: Required[
        Literal[
            "openai",
            "anthropic",
            "google_ai",
            "google_vertex",
            "azure",
            "groq",
            "ollama",
            "webui",
            "webui-legacy",
            "lmstudio",
            "lmstudio-legacy",
            "lmstudio-chatcompletions",
            "llamacpp",
            "koboldcpp",
            "vllm",
            "hugging-face",
            "minimax",
            "mistral",
            "together",
            "bedrock",
            "deepseek",
            "xai",
            "zai",
            "zai_coding",
            "baseten",
            "fireworks",
            "openrouter",
            "chatgpt_oauth",
            "moonshot",
            "moonshot_coding",
        ]
    ]
    """The endpoint type for the model."""
    model_endpoint: str | None
    """The endpoint for the model."""
    provider_name: str | None
    """The provider name for the model."""
    provider_category: ProviderCategory | None
    """The provider category for the model."""
    model_wrapper: str | None
    """The wrapper for the model."""
    context_window: Required[int]
    """The context window size for the model."""
    put_inner_thoughts_in_kwargs: bool | None
    """Puts 'inner_thoughts' as a kwarg in the function call if this is set to True. This helps with function calling
    performance and also the generation of inner thoughts."""
    handle: str | None
    """The handle for this config, in the format provider/model-name."""
    temperature: float
    """The temperature to use when generating text with the model. A higher temperature will result in more random text."""
    max_tokens: int | None
    """The maximum number of tokens to generate. If not set, the model will use its default value."""
    enable_reasoner: bool
    """Whether or not the model should use extended thinking if it is a 'reasoning' style model"""
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None
    """The reasoning effort to use when generating text reasoning models"""
    max_reasoning_tokens: int
    """Configurable thinking budget for extended thinking. Used for enable_reasoner and also for Google Vertex models like
    Gemini 2.5 Flash. Minimum value is 1024 when used with enable_reasoner."""
    effort: Literal["low", "medium", "high", "max"] | None
    """The effort level for Anthropic models that support it (Opus 4.5, Opus 4.6). Controls token spending and thinking
    behavior. Not setting this gives similar performance to 'high'."""
    frequency_penalty: float | None
    """Positive values penalize new tokens based on their existing frequency in the text so far, decreasing the model's
    likelihood to repeat the same line verbatim. From OpenAI: Number between -2.0 and 2.0."""
    compatibility_type: Literal["gguf", "mlx"] | None
    """The framework compatibility type for the model."""
    verbosity: Literal["low", "medium", "high"] | None
    """Soft control for how verbose model output should be, used for GPT-5 models."""
    tier: str | None
    """The cost tier for the model (cloud only)."""
    parallel_tool_calls: bool | None
    """Deprecated: Use model_settings to configure parallel tool calls instead. If set to True, enables parallel tool
    calling. Defaults to False."""
    response_format: LLMConfigResponseFormatParam | None
    """The response format for the model's output. Supports text, json_object, and json_schema (structured outputs). Can be
    set via model_settings."""
    strict: bool
    """Enable strict mode for tool calling. When true, tool schemas include strict: true and additionalProperties: false,
    guaranteeing tool outputs match JSON schemas."""
    return_logprobs: bool
    """Whether to return log probabilities of the output tokens. Useful for RL training."""
    top_logprobs: int | None
    """Number of most likely tokens to return at each position (0-20). Requires return_logprobs=True."""
    return_token_ids: bool
    """Whether to return token IDs for all LLM generations via SGLang native endpoint. Required for multi-turn RL training
    with loss masking. Only works with SGLang provider."""
    tool_call_parser: str | None
    """SGLang tool call parser name (e.g. 'glm47', 'qwen25', 'hermes'). Used by the SGLang native adapter to parse tool
    calls from raw model output."""


LLMConfigResponseFormatParam: TypeAlias = Union[
    "models.TextResponseFormat",
    "TextResponseFormatParam",
    "models.JsonSchemaResponseFormat",
    "JsonSchemaResponseFormatParam",
    "models.JsonObjectResponseFormat",
    "JsonObjectResponseFormatParam",
]
LettaAssistantMessageContentUnionParam: TypeAlias = Union["models.TextContent", "TextContentParam"]
LettaAsyncRequestInputOption2ItemParam: TypeAlias = Union[
    "models.TextContent",
    "TextContentParam",
    "models.ImageContent",
    "ImageContentParam",
    "models.ToolCallContent",
    "ToolCallContentParam",
    "models.ToolReturnContent",
    "ToolReturnContentParam",
    "models.ReasoningContent",
    "ReasoningContentParam",
    "models.RedactedReasoningContent",
    "RedactedReasoningContentParam",
    "models.OmittedReasoningContent",
    "OmittedReasoningContentParam",
    "models.SummarizedReasoningContent",
    "SummarizedReasoningContentParam",
]
LettaAsyncRequestMessagesItemParam: TypeAlias = Union[
    "models.MessageCreate",
    "MessageCreateParam",
    "models.ApprovalCreate",
    "ApprovalCreateParam",
    "models.ToolReturnCreate",
    "ToolReturnCreateParam",
]


class LettaAsyncRequestParam(TypedDict, total=False):
    """What may be passed for `models.LettaAsyncRequest`."""

    messages: Sequence[LettaAsyncRequestMessagesItemParam] | None
    """The messages to be sent to the agent."""
    input: str | Sequence[LettaAsyncRequestInputOption2ItemParam] | None
    """Syntactic sugar for a single user message. Equivalent to messages=[{'role': 'user', 'content': input}]."""
    max_steps: int
    """Maximum number of steps the agent should take to process the request."""
    use_assistant_message: bool
    """Whether the server should parse specific tool call arguments (default `send_message`) as `AssistantMessage` objects.
    Still supported for legacy agent types, but deprecated for letta_v1_agent onward."""
    assistant_message_tool_name: str
    """The name of the designated message tool. Still supported for legacy agent types, but deprecated for letta_v1_agent
    onward."""
    assistant_message_tool_kwarg: str
    """The name of the message argument in the designated message tool. Still supported for legacy agent types, but
    deprecated for letta_v1_agent onward."""
    include_return_message_types: Sequence[MessageType] | None
    """Only return specified message types in the response. If `None` (default) returns all messages."""
    enable_thinking: str
    """If set to True, enables reasoning before responses or tool calls from the agent."""
    client_tools: Sequence[models.ClientToolSchema | ClientToolSchemaParam] | None
    """Client-side tools that the agent can call. When the agent calls a client-side tool, execution pauses and returns
    control to the client to execute the tool and provide the result via a ToolReturn."""
    client_skills: Sequence[models.ClientSkillSchema | ClientSkillSchemaParam] | None
    """Client-side skills available in the environment. These are rendered in the system prompt's available skills section
    alongside agent-scoped skills from MemFS."""
    override_model: str | None
    """Model handle to use for this request instead of the agent's default model. This allows sending a message to a
    different model without changing the agent's configuration."""
    include_compaction_messages: bool
    """If True, compaction events emit structured `SummaryMessage` and `EventMessage` types. If False (default), compaction
    messages are not included in the response."""
    return_logprobs: bool
    """If True, returns log probabilities of the output tokens in the response. Useful for RL training. Only supported for
    OpenAI-compatible providers (including SGLang)."""
    top_logprobs: int | None
    """Number of most likely tokens to return at each position (0-20). Requires return_logprobs=True."""
    return_token_ids: bool
    """If True, returns token IDs and logprobs for ALL LLM generations in the agent step, not just the last one. Uses
    SGLang native /generate endpoint. Returns 'turns' field with TurnTokenData for each assistant/tool turn. Required
    for proper multi-turn RL training with loss masking."""
    override_system: str | None
    """Optional per-request system prompt override. When set, this is passed directly to the underlying LLM request and
    bypasses the persisted/compiled system message for that request."""
    callback_url: str | None
    """Optional callback URL to POST to when the job completes"""


LettaBatchRequestInputOption2ItemParam: TypeAlias = Union[
    "models.TextContent",
    "TextContentParam",
    "models.ImageContent",
    "ImageContentParam",
    "models.ToolCallContent",
    "ToolCallContentParam",
    "models.ToolReturnContent",
    "ToolReturnContentParam",
    "models.ReasoningContent",
    "ReasoningContentParam",
    "models.RedactedReasoningContent",
    "RedactedReasoningContentParam",
    "models.OmittedReasoningContent",
    "OmittedReasoningContentParam",
    "models.SummarizedReasoningContent",
    "SummarizedReasoningContentParam",
]
LettaBatchRequestMessagesItemParam: TypeAlias = Union[
    "models.MessageCreate",
    "MessageCreateParam",
    "models.ApprovalCreate",
    "ApprovalCreateParam",
    "models.ToolReturnCreate",
    "ToolReturnCreateParam",
]


class LettaBatchRequestParam(TypedDict, total=False):
    """What may be passed for `models.LettaBatchRequest`."""

    messages: Sequence[LettaBatchRequestMessagesItemParam] | None
    """The messages to be sent to the agent."""
    input: str | Sequence[LettaBatchRequestInputOption2ItemParam] | None
    """Syntactic sugar for a single user message. Equivalent to messages=[{'role': 'user', 'content': input}]."""
    max_steps: int
    """Maximum number of steps the agent should take to process the request."""
    use_assistant_message: bool
    """Whether the server should parse specific tool call arguments (default `send_message`) as `AssistantMessage` objects.
    Still supported for legacy agent types, but deprecated for letta_v1_agent onward."""
    assistant_message_tool_name: str
    """The name of the designated message tool. Still supported for legacy agent types, but deprecated for letta_v1_agent
    onward."""
    assistant_message_tool_kwarg: str
    """The name of the message argument in the designated message tool. Still supported for legacy agent types, but
    deprecated for letta_v1_agent onward."""
    include_return_message_types: Sequence[MessageType] | None
    """Only return specified message types in the response. If `None` (default) returns all messages."""
    enable_thinking: str
    """If set to True, enables reasoning before responses or tool calls from the agent."""
    client_tools: Sequence[models.ClientToolSchema | ClientToolSchemaParam] | None
    """Client-side tools that the agent can call. When the agent calls a client-side tool, execution pauses and returns
    control to the client to execute the tool and provide the result via a ToolReturn."""
    client_skills: Sequence[models.ClientSkillSchema | ClientSkillSchemaParam] | None
    """Client-side skills available in the environment. These are rendered in the system prompt's available skills section
    alongside agent-scoped skills from MemFS."""
    override_model: str | None
    """Model handle to use for this request instead of the agent's default model. This allows sending a message to a
    different model without changing the agent's configuration."""
    include_compaction_messages: bool
    """If True, compaction events emit structured `SummaryMessage` and `EventMessage` types. If False (default), compaction
    messages are not included in the response."""
    return_logprobs: bool
    """If True, returns log probabilities of the output tokens in the response. Useful for RL training. Only supported for
    OpenAI-compatible providers (including SGLang)."""
    top_logprobs: int | None
    """Number of most likely tokens to return at each position (0-20). Requires return_logprobs=True."""
    return_token_ids: bool
    """If True, returns token IDs and logprobs for ALL LLM generations in the agent step, not just the last one. Uses
    SGLang native /generate endpoint. Returns 'turns' field with TurnTokenData for each assistant/tool turn. Required
    for proper multi-turn RL training with loss masking."""
    override_system: str | None
    """Optional per-request system prompt override. When set, this is passed directly to the underlying LLM request and
    bypasses the persisted/compiled system message for that request."""
    agent_id: Required[str]
    """The ID of the agent to send this batch request for"""


class LettaImageParam(TypedDict, total=False):
    """What may be passed for `models.LettaImage`."""

    type: Literal["letta"]
    """The source type for the image."""
    file_id: Required[str]
    """The unique identifier of the image file persisted in storage."""
    media_type: str | None
    """The media type for the image."""
    data: str | None
    """The base64 encoded image data."""
    detail: str | None
    """What level of detail to use when processing and understanding the image (low, high, or auto to let the model decide)"""


LettaMessageContentUnionParam: TypeAlias = Union[
    "models.TextContent",
    "TextContentParam",
    "models.ImageContent",
    "ImageContentParam",
    "models.ToolCallContent",
    "ToolCallContentParam",
    "models.ToolReturnContent",
    "ToolReturnContentParam",
    "models.ReasoningContent",
    "ReasoningContentParam",
    "models.RedactedReasoningContent",
    "RedactedReasoningContentParam",
    "models.OmittedReasoningContent",
    "OmittedReasoningContentParam",
]
LettaRequestInputOption2ItemParam: TypeAlias = Union[
    "models.TextContent",
    "TextContentParam",
    "models.ImageContent",
    "ImageContentParam",
    "models.ToolCallContent",
    "ToolCallContentParam",
    "models.ToolReturnContent",
    "ToolReturnContentParam",
    "models.ReasoningContent",
    "ReasoningContentParam",
    "models.RedactedReasoningContent",
    "RedactedReasoningContentParam",
    "models.OmittedReasoningContent",
    "OmittedReasoningContentParam",
    "models.SummarizedReasoningContent",
    "SummarizedReasoningContentParam",
]
LettaRequestMessagesItemParam: TypeAlias = Union[
    "models.MessageCreate",
    "MessageCreateParam",
    "models.ApprovalCreate",
    "ApprovalCreateParam",
    "models.ToolReturnCreate",
    "ToolReturnCreateParam",
]


class LettaRequestParam(TypedDict, total=False):
    """What may be passed for `models.LettaRequest`."""

    messages: Sequence[LettaRequestMessagesItemParam] | None
    """The messages to be sent to the agent."""
    input: str | Sequence[LettaRequestInputOption2ItemParam] | None
    """Syntactic sugar for a single user message. Equivalent to messages=[{'role': 'user', 'content': input}]."""
    max_steps: int
    """Maximum number of steps the agent should take to process the request."""
    use_assistant_message: bool
    """Whether the server should parse specific tool call arguments (default `send_message`) as `AssistantMessage` objects.
    Still supported for legacy agent types, but deprecated for letta_v1_agent onward."""
    assistant_message_tool_name: str
    """The name of the designated message tool. Still supported for legacy agent types, but deprecated for letta_v1_agent
    onward."""
    assistant_message_tool_kwarg: str
    """The name of the message argument in the designated message tool. Still supported for legacy agent types, but
    deprecated for letta_v1_agent onward."""
    include_return_message_types: Sequence[MessageType] | None
    """Only return specified message types in the response. If `None` (default) returns all messages."""
    enable_thinking: str
    """If set to True, enables reasoning before responses or tool calls from the agent."""
    client_tools: Sequence[models.ClientToolSchema | ClientToolSchemaParam] | None
    """Client-side tools that the agent can call. When the agent calls a client-side tool, execution pauses and returns
    control to the client to execute the tool and provide the result via a ToolReturn."""
    client_skills: Sequence[models.ClientSkillSchema | ClientSkillSchemaParam] | None
    """Client-side skills available in the environment. These are rendered in the system prompt's available skills section
    alongside agent-scoped skills from MemFS."""
    override_model: str | None
    """Model handle to use for this request instead of the agent's default model. This allows sending a message to a
    different model without changing the agent's configuration."""
    include_compaction_messages: bool
    """If True, compaction events emit structured `SummaryMessage` and `EventMessage` types. If False (default), compaction
    messages are not included in the response."""
    return_logprobs: bool
    """If True, returns log probabilities of the output tokens in the response. Useful for RL training. Only supported for
    OpenAI-compatible providers (including SGLang)."""
    top_logprobs: int | None
    """Number of most likely tokens to return at each position (0-20). Requires return_logprobs=True."""
    return_token_ids: bool
    """If True, returns token IDs and logprobs for ALL LLM generations in the agent step, not just the last one. Uses
    SGLang native /generate endpoint. Returns 'turns' field with TurnTokenData for each assistant/tool turn. Required
    for proper multi-turn RL training with loss masking."""
    override_system: str | None
    """Optional per-request system prompt override. When set, this is passed directly to the underlying LLM request and
    bypasses the persisted/compiled system message for that request."""


LettaStreamingRequestInputOption2ItemParam: TypeAlias = Union[
    "models.TextContent",
    "TextContentParam",
    "models.ImageContent",
    "ImageContentParam",
    "models.ToolCallContent",
    "ToolCallContentParam",
    "models.ToolReturnContent",
    "ToolReturnContentParam",
    "models.ReasoningContent",
    "ReasoningContentParam",
    "models.RedactedReasoningContent",
    "RedactedReasoningContentParam",
    "models.OmittedReasoningContent",
    "OmittedReasoningContentParam",
    "models.SummarizedReasoningContent",
    "SummarizedReasoningContentParam",
]
LettaStreamingRequestMessagesItemParam: TypeAlias = Union[
    "models.MessageCreate",
    "MessageCreateParam",
    "models.ApprovalCreate",
    "ApprovalCreateParam",
    "models.ToolReturnCreate",
    "ToolReturnCreateParam",
]


class LettaStreamingRequestParam(TypedDict, total=False):
    """What may be passed for `models.LettaStreamingRequest`."""

    messages: Sequence[LettaStreamingRequestMessagesItemParam] | None
    """The messages to be sent to the agent."""
    input: str | Sequence[LettaStreamingRequestInputOption2ItemParam] | None
    """Syntactic sugar for a single user message. Equivalent to messages=[{'role': 'user', 'content': input}]."""
    max_steps: int
    """Maximum number of steps the agent should take to process the request."""
    use_assistant_message: bool
    """Whether the server should parse specific tool call arguments (default `send_message`) as `AssistantMessage` objects.
    Still supported for legacy agent types, but deprecated for letta_v1_agent onward."""
    assistant_message_tool_name: str
    """The name of the designated message tool. Still supported for legacy agent types, but deprecated for letta_v1_agent
    onward."""
    assistant_message_tool_kwarg: str
    """The name of the message argument in the designated message tool. Still supported for legacy agent types, but
    deprecated for letta_v1_agent onward."""
    include_return_message_types: Sequence[MessageType] | None
    """Only return specified message types in the response. If `None` (default) returns all messages."""
    enable_thinking: str
    """If set to True, enables reasoning before responses or tool calls from the agent."""
    client_tools: Sequence[models.ClientToolSchema | ClientToolSchemaParam] | None
    """Client-side tools that the agent can call. When the agent calls a client-side tool, execution pauses and returns
    control to the client to execute the tool and provide the result via a ToolReturn."""
    client_skills: Sequence[models.ClientSkillSchema | ClientSkillSchemaParam] | None
    """Client-side skills available in the environment. These are rendered in the system prompt's available skills section
    alongside agent-scoped skills from MemFS."""
    override_model: str | None
    """Model handle to use for this request instead of the agent's default model. This allows sending a message to a
    different model without changing the agent's configuration."""
    include_compaction_messages: bool
    """If True, compaction events emit structured `SummaryMessage` and `EventMessage` types. If False (default), compaction
    messages are not included in the response."""
    return_logprobs: bool
    """If True, returns log probabilities of the output tokens in the response. Useful for RL training. Only supported for
    OpenAI-compatible providers (including SGLang)."""
    top_logprobs: int | None
    """Number of most likely tokens to return at each position (0-20). Requires return_logprobs=True."""
    return_token_ids: bool
    """If True, returns token IDs and logprobs for ALL LLM generations in the agent step, not just the last one. Uses
    SGLang native /generate endpoint. Returns 'turns' field with TurnTokenData for each assistant/tool turn. Required
    for proper multi-turn RL training with loss masking."""
    override_system: str | None
    """Optional per-request system prompt override. When set, this is passed directly to the underlying LLM request and
    bypasses the persisted/compiled system message for that request."""
    streaming: bool
    """If True, returns a streaming response (Server-Sent Events). If False (default), returns a complete response."""
    stream_tokens: bool
    """Flag to determine if individual tokens should be streamed, rather than streaming per step (only used when
    streaming=true)."""
    include_pings: bool
    """Whether to include periodic keepalive ping messages in the stream to prevent connection timeouts (only used when
    streaming=true)."""
    background: bool
    """Whether to process the request in the background (only used when streaming=true)."""


LettaToolReturnContentUnionParam: TypeAlias = Union[
    "models.TextContent", "TextContentParam", "models.ImageContent", "ImageContentParam"
]
LettaUserMessageContentUnionParam: TypeAlias = Union[
    "models.TextContent", "TextContentParam", "models.ImageContent", "ImageContentParam"
]
MCPServerType: TypeAlias = Literal["sse", "stdio", "streamable_http"]


class MCPToolExecuteRequestParam(TypedDict, total=False):
    """Request to execute a tool."""

    args: Mapping[str, object]
    """Arguments to pass to the tool"""


ManagerType: TypeAlias = Literal["round_robin", "supervisor", "dynamic", "sleeptime", "voice_sleeptime", "swarm"]


class MaxCountPerStepToolRuleParam(TypedDict, total=False):
    """Represents a tool rule configuration which constrains the total number of times this tool can be invoked in a single
    step."""

    tool_name: Required[str]
    """The name of the tool. Must exist in the database for the user's organization."""
    type: Literal["max_count_per_step"]
    prompt_template: str | None
    """Optional template string (ignored)."""
    max_count_limit: Required[int]
    """The max limit for the total number of times this tool can be invoked in a single step."""


class MessageCreateParam(TypedDict, total=False):
    """Request to create a message"""

    type: Literal["message"] | None
    """The message type to be created."""
    otid: str | None
    """The offline threading id (OTID). Set by the client to deduplicate requests. Used for idempotency in background
    streaming mode — each message in a request must have a unique OTID. Retries of the same request should reuse the
    same OTIDs."""
    group_id: str | None
    """The multi-agent group that the message was sent in"""
    role: Required[Literal["user", "system", "assistant"]]
    """The role of the participant."""
    content: Required[Sequence[LettaMessageContentUnionParam] | str]
    """The content of the message."""
    name: str | None
    """The name of the participant."""
    sender_id: str | None
    """The id of the sender of the message, can be an identity id or agent id"""
    batch_item_id: str | None
    """The id of the LLMBatchItem that this message is associated with"""


MessageRole: TypeAlias = Literal["assistant", "user", "tool", "function", "system", "approval", "summary"]


class MessageSearchRequestParam(TypedDict, total=False):
    """Request model for searching messages across the organization"""

    query: str | None
    """Text query for full-text search"""
    search_mode: Literal["vector", "fts", "hybrid"]
    """Search mode to use"""
    roles: Sequence[MessageRole] | None
    """Filter messages by role"""
    agent_id: str | None
    """Filter messages by agent ID"""
    project_id: str | None
    """Filter messages by project ID"""
    template_id: str | None
    """Filter messages by template ID"""
    conversation_id: str | None
    """Filter messages by conversation ID"""
    limit: int
    """Maximum number of results to return"""
    start_date: dt.datetime | str | None
    """Filter messages created after this date"""
    end_date: dt.datetime | str | None
    """Filter messages created on or before this date"""


MessageType: TypeAlias = Literal[
    "system_message",
    "user_message",
    "assistant_message",
    "reasoning_message",
    "hidden_reasoning_message",
    "tool_call_message",
    "tool_return_message",
    "approval_request_message",
    "approval_response_message",
    "summary_message",
    "event_message",
]


class MetadataSendFeedbackRequestParam(TypedDict, total=False):
    """What may be passed for `models.MetadataSendFeedbackRequest`."""

    message: Required[str]
    feature: Literal["letta-code", "sdk"]
    agent_id: str
    session_id: str
    version: str
    platform: str
    settings: str
    local_time: str
    device_type: str
    cwd: str
    total_api_ms: float
    total_wall_ms: float
    step_count: float
    prompt_tokens: float
    completion_tokens: float
    total_tokens: float
    cached_input_tokens: float
    cache_write_tokens: float
    reasoning_tokens: float
    context_tokens: float
    agent_name: str
    agent_description: str
    model: str
    billing_tier: str
    recent_chunks: Sequence[Mapping[str, object]]
    debug_log_tail: str


class MetadataSendTelemetryRequestEventsItemErrorParam(TypedDict, total=False):
    """What may be passed for `models.MetadataSendTelemetryRequestEventsItemError`."""

    type: Required[Literal["error"]]
    timestamp: Required[str]
    data: Required[models.MetadataSendTelemetryRequestItemErrorData | MetadataSendTelemetryRequestItemErrorDataParam]


MetadataSendTelemetryRequestEventsItemParam: TypeAlias = Union[
    "models.MetadataSendTelemetryRequestEventsItemSessionStart",
    "MetadataSendTelemetryRequestEventsItemSessionStartParam",
    "models.MetadataSendTelemetryRequestEventsItemSessionEnd",
    "MetadataSendTelemetryRequestEventsItemSessionEndParam",
    "models.MetadataSendTelemetryRequestEventsItemToolUsage",
    "MetadataSendTelemetryRequestEventsItemToolUsageParam",
    "models.MetadataSendTelemetryRequestEventsItemError",
    "MetadataSendTelemetryRequestEventsItemErrorParam",
    "models.MetadataSendTelemetryRequestEventsItemUserInput",
    "MetadataSendTelemetryRequestEventsItemUserInputParam",
]


class MetadataSendTelemetryRequestEventsItemSessionEndParam(TypedDict, total=False):
    """What may be passed for `models.MetadataSendTelemetryRequestEventsItemSessionEnd`."""

    type: Required[Literal["session_end"]]
    timestamp: Required[str]
    data: Required[
        models.MetadataSendTelemetryRequestItemSessionEndData | MetadataSendTelemetryRequestItemSessionEndDataParam
    ]


class MetadataSendTelemetryRequestEventsItemSessionStartParam(TypedDict, total=False):
    """What may be passed for `models.MetadataSendTelemetryRequestEventsItemSessionStart`."""

    type: Required[Literal["session_start"]]
    timestamp: Required[str]
    data: Required[
        models.MetadataSendTelemetryRequestItemSessionStartData | MetadataSendTelemetryRequestItemSessionStartDataParam
    ]


class MetadataSendTelemetryRequestEventsItemToolUsageParam(TypedDict, total=False):
    """What may be passed for `models.MetadataSendTelemetryRequestEventsItemToolUsage`."""

    type: Required[Literal["tool_usage"]]
    timestamp: Required[str]
    data: Required[
        models.MetadataSendTelemetryRequestItemToolUsageData | MetadataSendTelemetryRequestItemToolUsageDataParam
    ]


class MetadataSendTelemetryRequestEventsItemUserInputParam(TypedDict, total=False):
    """What may be passed for `models.MetadataSendTelemetryRequestEventsItemUserInput`."""

    type: Required[Literal["user_input"]]
    timestamp: Required[str]
    data: Required[
        models.MetadataSendTelemetryRequestItemUserInputData | MetadataSendTelemetryRequestItemUserInputDataParam
    ]


class MetadataSendTelemetryRequestItemErrorDataParam(TypedDict, total=False):
    """What may be passed for `models.MetadataSendTelemetryRequestItemErrorData`."""

    session_id: Required[str]
    agent_id: str
    run_id: str
    error_type: Required[str]
    error_message: Required[str]
    context: str
    http_status: float
    model_id: str
    surface: str
    recent_chunks: Sequence[Mapping[str, object]]
    debug_log_tail: str


class MetadataSendTelemetryRequestItemSessionEndDataParam(TypedDict, total=False):
    """What may be passed for `models.MetadataSendTelemetryRequestItemSessionEndData`."""

    session_id: Required[str]
    agent_id: str
    surface: str
    duration: Required[float]
    message_count: Required[float]
    tool_call_count: Required[float]
    exit_reason: str
    total_api_ms: float
    total_wall_ms: float
    prompt_tokens: float
    completion_tokens: float
    total_tokens: float
    cached_tokens: float
    reasoning_tokens: float
    step_count: float


class MetadataSendTelemetryRequestItemSessionStartDataParam(TypedDict, total=False):
    """What may be passed for `models.MetadataSendTelemetryRequestItemSessionStartData`."""

    session_id: Required[str]
    agent_id: str
    surface: str
    startup_command: Required[str]
    version: str
    platform: str
    node_version: str


class MetadataSendTelemetryRequestItemToolUsageDataParam(TypedDict, total=False):
    """What may be passed for `models.MetadataSendTelemetryRequestItemToolUsageData`."""

    session_id: Required[str]
    agent_id: str
    surface: str
    tool_name: Required[str]
    success: Required[bool]
    duration: Required[float]
    response_length: float
    error_type: str
    stderr: str


class MetadataSendTelemetryRequestItemUserInputDataParam(TypedDict, total=False):
    """What may be passed for `models.MetadataSendTelemetryRequestItemUserInputData`."""

    session_id: Required[str]
    agent_id: str
    surface: str
    input_length: Required[float]
    is_command: Required[bool]
    command_name: str
    message_type: Required[str]
    model_id: Required[str]


class MetadataSendTelemetryRequestParam(TypedDict, total=False):
    """What may be passed for `models.MetadataSendTelemetryRequest`."""

    service: Required[Literal["letta-code"]]
    server_version: str
    events: Required[Sequence[MetadataSendTelemetryRequestEventsItemParam]]


class ModifyApprovalRequestParam(TypedDict, total=False):
    """Request body for modifying tool approval requirements."""

    requires_approval: Required[bool]
    """Whether the tool requires approval before execution"""


class ModifyFeedbackRequestParam(TypedDict, total=False):
    """What may be passed for `models.ModifyFeedbackRequest`."""

    feedback: FeedbackType | None
    """Whether this feedback is positive or negative"""
    tags: Sequence[str] | None
    """Feedback tags to add to the step"""


ModifyGroupMessageRequestParam: TypeAlias = Union[
    "models.UpdateSystemMessage",
    "UpdateSystemMessageParam",
    "models.UpdateUserMessage",
    "UpdateUserMessageParam",
    "models.UpdateReasoningMessage",
    "UpdateReasoningMessageParam",
    "models.UpdateAssistantMessage",
    "UpdateAssistantMessageParam",
]
ModifyMessageRequestParam: TypeAlias = Union[
    "models.UpdateSystemMessage",
    "UpdateSystemMessageParam",
    "models.UpdateUserMessage",
    "UpdateUserMessageParam",
    "models.UpdateReasoningMessage",
    "UpdateReasoningMessageParam",
    "models.UpdateAssistantMessage",
    "UpdateAssistantMessageParam",
]


class MoonshotCodingModelSettingsParam(TypedDict, total=False):
    """Configuration of coding models by Moonshot (Anthropic-compatible)."""

    provider_type: Literal["moonshot_coding"]
    """The type of the provider."""
    effort: Literal["low", "medium", "high", "xhigh", "max"] | None
    """How many tokens the model spends."""
    max_output_tokens: int
    """The largest number of tokens that the model may generate."""
    parallel_tool_calls: bool
    """Whether tools may be called in parallel."""
    response_format: MoonshotCodingModelSettingsResponseFormatParam | None
    """The response format for the model."""
    strict: bool
    """Whether the arguments of tools have to match their schemas."""
    temperature: float
    """The temperature of the model."""
    thinking: models.AnthropicThinking | AnthropicThinkingParam
    verbosity: Literal["low", "medium", "high"] | None
    """How long the output is."""


MoonshotCodingModelSettingsResponseFormatParam: TypeAlias = Union[
    "models.TextResponseFormat",
    "TextResponseFormatParam",
    "models.JsonSchemaResponseFormat",
    "JsonSchemaResponseFormatParam",
    "models.JsonObjectResponseFormat",
    "JsonObjectResponseFormatParam",
]


class MoonshotModelSettingsParam(TypedDict, total=False):
    """Configuration of models by Moonshot (OpenAI-compatible)."""

    provider_type: Literal["moonshot"]
    """The type of the provider."""
    max_output_tokens: int
    """The largest number of tokens that the model may generate."""
    parallel_tool_calls: bool
    """Whether tools may be called in parallel."""
    response_format: MoonshotModelSettingsResponseFormatParam | None
    """The response format for the model."""
    strict: bool
    """Whether the arguments of tools have to match their schemas."""
    temperature: float
    """The temperature of the model."""


MoonshotModelSettingsResponseFormatParam: TypeAlias = Union[
    "models.TextResponseFormat",
    "TextResponseFormatParam",
    "models.JsonSchemaResponseFormat",
    "JsonSchemaResponseFormatParam",
    "models.JsonObjectResponseFormat",
    "JsonObjectResponseFormatParam",
]


class NpmRequirementParam(TypedDict, total=False):
    """What may be passed for `models.NpmRequirement`."""

    name: Required[str]
    """Name of the npm package."""
    version: str | None
    """Optional version of the package, following semantic versioning."""


class OmittedReasoningContentParam(TypedDict, total=False):
    """A placeholder for reasoning content we know is present, but isn't returned by the provider (e.g. OpenAI GPT-5 on
    ChatCompletions)"""

    type: Literal["omitted_reasoning"]
    """Indicates this is an omitted reasoning step."""
    signature: str | None
    """A unique identifier for this reasoning step."""


class OpenAIModelSettingsParam(TypedDict, total=False):
    """What may be passed for `models.OpenAIModelSettings`."""

    max_output_tokens: int
    """The maximum number of tokens the model can generate."""
    parallel_tool_calls: bool
    """Whether to enable parallel tool calling."""
    provider_type: Literal["openai"]
    """The type of the provider."""
    temperature: float
    """The temperature of the model."""
    reasoning: models.OpenAIReasoning | OpenAIReasoningParam
    """The reasoning configuration for the model."""
    response_format: OpenAIModelSettingsResponseFormatParam | None
    """The response format for the model."""
    strict: bool
    """Enable strict mode for tool calling. When true, tool outputs are guaranteed to match JSON schemas."""


OpenAIModelSettingsResponseFormatParam: TypeAlias = Union[
    "models.TextResponseFormat",
    "TextResponseFormatParam",
    "models.JsonSchemaResponseFormat",
    "JsonSchemaResponseFormatParam",
    "models.JsonObjectResponseFormat",
    "JsonObjectResponseFormatParam",
]


class OpenAIReasoningParam(TypedDict, total=False):
    """What may be passed for `models.OpenAIReasoning`."""

    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"]
    """The reasoning effort to use when generating text reasoning models"""


class OpenRouterModelSettingsParam(TypedDict, total=False):
    """OpenRouter model configuration (OpenAI-compatible)."""

    max_output_tokens: int
    """The maximum number of tokens the model can generate."""
    parallel_tool_calls: bool
    """Whether to enable parallel tool calling."""
    provider_type: Literal["openrouter"]
    """The type of the provider."""
    temperature: float
    """The temperature of the model."""
    response_format: OpenRouterModelSettingsResponseFormatParam | None
    """The response format for the model."""


OpenRouterModelSettingsResponseFormatParam: TypeAlias = Union[
    "models.TextResponseFormat",
    "TextResponseFormatParam",
    "models.JsonSchemaResponseFormat",
    "JsonSchemaResponseFormatParam",
    "models.JsonObjectResponseFormat",
    "JsonObjectResponseFormatParam",
]


class ParentToolRuleParam(TypedDict, total=False):
    """A ToolRule that only allows a child tool to be called if the parent has been called."""

    tool_name: Required[str]
    """The name of the tool. Must exist in the database for the user's organization."""
    type: Literal["parent_last_tool"]
    prompt_template: str | None
    """Optional template string (ignored)."""
    children: Required[Sequence[str]]
    """The children tools that can be invoked."""


class PassageBatchCreateRequestParam(TypedDict, total=False):
    """Request model for creating multiple passages in an archive."""

    passages: Required[Sequence[models.PassageCreateRequest | PassageCreateRequestParam]]
    """Passages to create in the archive"""


class PassageCreateRequestParam(TypedDict, total=False):
    """Request model for creating a passage in an archive."""

    text: Required[str]
    """The text content of the passage"""
    metadata: Mapping[str, object] | None
    """Optional metadata for the passage"""
    tags: Sequence[str] | None
    """Optional tags for categorizing the passage"""
    created_at: str | None
    """Optional creation datetime for the passage (ISO 8601 format)"""


class PassageSearchRequestParam(TypedDict, total=False):
    """Request model for searching passages across archives."""

    query: str | None
    """Text query for semantic search"""
    agent_id: str | None
    """Filter passages by agent ID"""
    archive_id: str | None
    """Filter passages by archive ID"""
    tags: Sequence[str] | None
    """Optional list of tags to filter search results"""
    tag_match_mode: Literal["any", "all"]
    """How to match tags - 'any' to match passages with any of the tags, 'all' to match only passages with all tags"""
    limit: int
    """Maximum number of results to return"""
    start_date: dt.datetime | str | None
    """Filter results to passages created after this datetime"""
    end_date: dt.datetime | str | None
    """Filter results to passages created before this datetime"""


class PipRequirementParam(TypedDict, total=False):
    """What may be passed for `models.PipRequirement`."""

    name: Required[str]
    """Name of the pip package."""
    version: str | None
    """Optional version of the package, following semantic versioning."""


class PipelinesCreatePipelineRequestDataChannelsItemParam(TypedDict, total=False):
    """What may be passed for `models.PipelinesCreatePipelineRequestDataChannelsItem`."""

    channel_id: Required[str]
    channel_name: str
    last_message_ts: str


class PipelinesCreatePipelineRequestParam(TypedDict, total=False):
    """What may be passed for `models.PipelinesCreatePipelineRequest`."""

    name: Required[str]
    project_id: Required[str]
    integration_type: Required[Literal["slack", "discord", "microsoftTeams", "custom_webhook"]]
    producer_config: Required[PipelinesCreatePipelineRequestProducerConfigParam]
    subscriber_agent_ids: Sequence[str]
    subscriber_cron_schedule: str
    prompt_template: str


class PipelinesCreatePipelineRequestProducerConfigCustomWebhookParam(TypedDict, total=False):
    """What may be passed for `models.PipelinesCreatePipelineRequestProducerConfigCustomWebhook`."""

    type: Required[Literal["custom_webhook"]]
    data: Required[Mapping[str, object]]


PipelinesCreatePipelineRequestProducerConfigParam: TypeAlias = Union[
    "models.PipelinesCreatePipelineRequestProducerConfigSlackChannelReader",
    "PipelinesCreatePipelineRequestProducerConfigSlackChannelReaderParam",
    "models.PipelinesCreatePipelineRequestProducerConfigCustomWebhook",
    "PipelinesCreatePipelineRequestProducerConfigCustomWebhookParam",
]


class PipelinesCreatePipelineRequestProducerConfigSlackChannelReaderDataParam(TypedDict, total=False):
    """What may be passed for `models.PipelinesCreatePipelineRequestProducerConfigSlackChannelReaderData`."""

    channels: Required[
        Sequence[
            models.PipelinesCreatePipelineRequestDataChannelsItem | PipelinesCreatePipelineRequestDataChannelsItemParam
        ]
    ]
    max_messages_per_poll: float


class PipelinesCreatePipelineRequestProducerConfigSlackChannelReaderParam(TypedDict, total=False):
    """What may be passed for `models.PipelinesCreatePipelineRequestProducerConfigSlackChannelReader`."""

    type: Required[Literal["slack_channel_reader"]]
    data: Required[
        models.PipelinesCreatePipelineRequestProducerConfigSlackChannelReaderData
        | PipelinesCreatePipelineRequestProducerConfigSlackChannelReaderDataParam
    ]


class PipelinesPreviewPipelineRequestDataChannelsItemParam(TypedDict, total=False):
    """What may be passed for `models.PipelinesPreviewPipelineRequestDataChannelsItem`."""

    channel_id: Required[str]
    channel_name: str
    last_message_ts: str


class PipelinesPreviewPipelineRequestParam(TypedDict, total=False):
    """What may be passed for `models.PipelinesPreviewPipelineRequest`."""

    integration_type: Required[Literal["slack", "discord", "microsoftTeams", "custom_webhook"]]
    integration_id: Required[str]
    producer_config: Required[PipelinesPreviewPipelineRequestProducerConfigParam]


class PipelinesPreviewPipelineRequestProducerConfigCustomWebhookParam(TypedDict, total=False):
    """What may be passed for `models.PipelinesPreviewPipelineRequestProducerConfigCustomWebhook`."""

    type: Required[Literal["custom_webhook"]]
    data: Required[Mapping[str, object]]


PipelinesPreviewPipelineRequestProducerConfigParam: TypeAlias = Union[
    "models.PipelinesPreviewPipelineRequestProducerConfigSlackChannelReader",
    "PipelinesPreviewPipelineRequestProducerConfigSlackChannelReaderParam",
    "models.PipelinesPreviewPipelineRequestProducerConfigCustomWebhook",
    "PipelinesPreviewPipelineRequestProducerConfigCustomWebhookParam",
]


class PipelinesPreviewPipelineRequestProducerConfigSlackChannelReaderDataParam(TypedDict, total=False):
    """What may be passed for `models.PipelinesPreviewPipelineRequestProducerConfigSlackChannelReaderData`."""

    channels: Required[
        Sequence[
            models.PipelinesPreviewPipelineRequestDataChannelsItem
            | PipelinesPreviewPipelineRequestDataChannelsItemParam
        ]
    ]
    max_messages_per_poll: float


class PipelinesPreviewPipelineRequestProducerConfigSlackChannelReaderParam(TypedDict, total=False):
    """What may be passed for `models.PipelinesPreviewPipelineRequestProducerConfigSlackChannelReader`."""

    type: Required[Literal["slack_channel_reader"]]
    data: Required[
        models.PipelinesPreviewPipelineRequestProducerConfigSlackChannelReaderData
        | PipelinesPreviewPipelineRequestProducerConfigSlackChannelReaderDataParam
    ]


class PipelinesUpdatePipelineProducerConfigRequestDataChannelsItemParam(TypedDict, total=False):
    """What may be passed for `models.PipelinesUpdatePipelineProducerConfigRequestDataChannelsItem`."""

    channel_id: Required[str]
    channel_name: str
    last_message_ts: str


class PipelinesUpdatePipelineProducerConfigRequestParam(TypedDict, total=False):
    """What may be passed for `models.PipelinesUpdatePipelineProducerConfigRequest`."""

    producer_config: Required[PipelinesUpdatePipelineProducerConfigRequestProducerConfigParam]


class PipelinesUpdatePipelineProducerConfigRequestProducerConfigCustomWebhookParam(TypedDict, total=False):
    """What may be passed for `models.PipelinesUpdatePipelineProducerConfigRequestProducerConfigCustomWebhook`."""

    type: Required[Literal["custom_webhook"]]
    data: Required[Mapping[str, object]]


PipelinesUpdatePipelineProducerConfigRequestProducerConfigParam: TypeAlias = Union[
    "models.PipelinesUpdatePipelineProducerConfigRequestProducerConfigSlackChannelReader",
    "PipelinesUpdatePipelineProducerConfigRequestProducerConfigSlackChannelReaderParam",
    "models.PipelinesUpdatePipelineProducerConfigRequestProducerConfigCustomWebhook",
    "PipelinesUpdatePipelineProducerConfigRequestProducerConfigCustomWebhookParam",
]


class PipelinesUpdatePipelineProducerConfigRequestProducerConfigSlackChannelReaderDataParam(TypedDict, total=False):
    """What may be passed for `models.PipelinesUpdatePipelineProducerConfigRequestProducerConfigSlackChannelReaderData`."""

    channels: Required[
        Sequence[
            models.PipelinesUpdatePipelineProducerConfigRequestDataChannelsItem
            | PipelinesUpdatePipelineProducerConfigRequestDataChannelsItemParam
        ]
    ]
    max_messages_per_poll: float


class PipelinesUpdatePipelineProducerConfigRequestProducerConfigSlackChannelReaderParam(TypedDict, total=False):
    """What may be passed for `models.PipelinesUpdatePipelineProducerConfigRequestProducerConfigSlackChannelReader`."""

    type: Required[Literal["slack_channel_reader"]]
    data: Required[
        models.PipelinesUpdatePipelineProducerConfigRequestProducerConfigSlackChannelReaderData
        | PipelinesUpdatePipelineProducerConfigRequestProducerConfigSlackChannelReaderDataParam
    ]


class PipelinesUpdatePipelineRequestParam(TypedDict, total=False):
    """What may be passed for `models.PipelinesUpdatePipelineRequest`."""

    name: str
    disabled: bool


PreviewModelRequestRequestParam: TypeAlias = Union[
    "models.LettaRequest", "LettaRequestParam", "models.LettaStreamingRequest", "LettaStreamingRequestParam"
]


class ProjectsCreateProjectRequestParam(TypedDict, total=False):
    """What may be passed for `models.ProjectsCreateProjectRequest`."""

    name: Required[str]


ProviderCategory: TypeAlias = Literal["base", "byok"]


class ProviderCheckParam(TypedDict, total=False):
    """What may be passed for `models.ProviderCheck`."""

    provider_type: Required[ProviderType]
    """The type of the provider."""
    api_key: Required[str]
    """API key or secret key used for requests to the provider."""
    access_key: str | None
    """Access key used for requests to the provider."""
    region: str | None
    """Region used for requests to the provider."""
    base_url: str | None
    """Base URL used for requests to the provider."""
    api_version: str | None
    """API version used for requests to the provider."""


class ProviderCreateParam(TypedDict, total=False):
    """What may be passed for `models.ProviderCreate`."""

    name: Required[str]
    """The name of the provider."""
    provider_type: Required[ProviderType]
    """The type of the provider."""
    api_key: Required[str]
    """API key or secret key used for requests to the provider."""
    access_key: str | None
    """Access key used for requests to the provider."""
    region: str | None
    """Region used for requests to the provider."""
    base_url: str | None
    """Base URL used for requests to the provider."""
    api_version: str | None
    """API version used for requests to the provider."""


ProviderType: TypeAlias = Literal[
    "anthropic",
    "azure",
    "baseten",
    "bedrock",
    "cerebras",
    "chatgpt_oauth",
    "deepseek",
    "fireworks",
    "google_ai",
    "google_vertex",
    "groq",
    "hugging-face",
    "letta",
    "lmstudio_openai",
    "minimax",
    "mistral",
    "ollama",
    "openai",
    "together",
    "vllm",
    "sglang",
    "openrouter",
    "xai",
    "zai",
    "zai_coding",
    "moonshot",
    "moonshot_coding",
]


class ProviderUpdateParam(TypedDict, total=False):
    """What may be passed for `models.ProviderUpdate`."""

    api_key: Required[str]
    """API key or secret key used for requests to the provider."""
    access_key: str | None
    """Access key used for requests to the provider."""
    region: str | None
    """Region used for requests to the provider."""
    base_url: str | None
    """Base URL used for requests to the provider."""
    api_version: str | None
    """API version used for requests to the provider."""


class ReasoningContentParam(TypedDict, total=False):
    """Sent via the Anthropic Messages API"""

    type: Literal["reasoning"]
    """Indicates this is a reasoning/intermediate step."""
    is_native: Required[bool]
    """Whether the reasoning content was generated by a reasoner model that processed this step."""
    reasoning: Required[str]
    """The intermediate reasoning or thought process content."""
    signature: str | None
    """A unique identifier for this reasoning step."""


class RedactedReasoningContentParam(TypedDict, total=False):
    """Sent via the Anthropic Messages API"""

    type: Literal["redacted_reasoning"]
    """Indicates this is a redacted thinking step."""
    data: Required[str]
    """The redacted or filtered intermediate reasoning content."""


class RequiredBeforeExitToolRuleParam(TypedDict, total=False):
    """Represents a tool rule configuration where this tool must be called before the agent loop can exit."""

    tool_name: Required[str]
    """The name of the tool. Must exist in the database for the user's organization."""
    type: Literal["required_before_exit"]
    prompt_template: str | None
    """Optional template string (ignored)."""


class RequiresApprovalToolRuleParam(TypedDict, total=False):
    """Represents a tool rule configuration which requires approval before the tool can be invoked."""

    tool_name: Required[str]
    """The name of the tool. Must exist in the database for the user's organization."""
    type: Literal["requires_approval"]
    prompt_template: str | None
    """Optional template string (ignored). Rendering uses fast built-in formatting for performance."""


class ResetMessagesRequestParam(TypedDict, total=False):
    """Request body for resetting messages on an agent."""

    add_default_initial_messages: bool
    """If true, adds the default initial messages after resetting."""


class RetrieveRunStreamRequestParam(TypedDict, total=False):
    """What may be passed for `models.RetrieveRunStreamRequest`."""

    agent_id: str | None
    """The ID of the agent. The stream of a run does not need it."""
    otid: str | None
    """The offline threading ID. The stream of a run does not need it."""
    starting_after: int
    """A sequence ID (`seq_id`); the stream begins with the event behind it."""
    include_pings: bool | None
    """Whether to include pings that keep the connection open."""
    poll_interval: float | None
    """Seconds to wait between polls when there is no new data."""
    batch_size: int | None
    """Number of entries to read per batch."""


class RetrieveStreamRequestParam(TypedDict, total=False):
    """What may be passed for `models.RetrieveStreamRequest`."""

    agent_id: str | None
    """Agent ID for agent-direct mode with 'default' conversation. Use with conversation_id='default' in the URL path."""
    run_id: str | None
    """Run ID to stream directly, bypassing run lookup. Use for recovery from duplicate requests."""
    otid: str | None
    """Offline threading ID to look up the run_id. Bypasses active run lookup if run_id not provided."""
    starting_after: int
    """Sequence id to use as a cursor for pagination. Response will start streaming after this chunk sequence id"""
    include_pings: bool | None
    """Whether to include periodic keepalive ping messages in the stream to prevent connection timeouts."""
    poll_interval: float | None
    """Seconds to wait between polls when no new data."""
    batch_size: int | None
    """Number of entries to read per batch."""


class RoundRobinManagerParam(TypedDict, total=False):
    """What may be passed for `models.RoundRobinManager`."""

    manager_type: Literal["round_robin"]
    max_turns: int | None


class RoundRobinManagerUpdateParam(TypedDict, total=False):
    """What may be passed for `models.RoundRobinManagerUpdate`."""

    manager_type: Literal["round_robin"]
    max_turns: int | None


class SGLangModelSettingsParam(TypedDict, total=False):
    """SGLang model configuration (OpenAI-compatible runtime with SGLang-specific parsing)."""

    max_output_tokens: int
    """The maximum number of tokens the model can generate."""
    parallel_tool_calls: bool
    """Whether to enable parallel tool calling."""
    provider_type: Literal["sglang"]
    """The type of the provider."""
    temperature: float
    """The temperature of the model."""
    reasoning: models.OpenAIReasoning | OpenAIReasoningParam
    """The reasoning configuration for the model."""
    response_format: SGLangModelSettingsResponseFormatParam | None
    """The response format for the model."""
    strict: bool
    """Enable strict mode for tool calling. When true, tool outputs are guaranteed to match JSON schemas."""
    tool_call_parser: str | None
    """SGLang tool call parser name (for example 'glm47', 'qwen25', or 'hermes')."""


SGLangModelSettingsResponseFormatParam: TypeAlias = Union[
    "models.TextResponseFormat",
    "TextResponseFormatParam",
    "models.JsonSchemaResponseFormat",
    "JsonSchemaResponseFormatParam",
    "models.JsonObjectResponseFormat",
    "JsonObjectResponseFormatParam",
]


class SSEServerConfigParam(TypedDict, total=False):
    """Configuration for an MCP server using SSE"""

    server_name: Required[str]
    """The name of the server"""
    type: MCPServerType
    server_url: Required[str]
    """The URL of the server"""
    auth_header: str | None
    """The name of the authentication header (e.g., 'Authorization')"""
    auth_token: str | None
    """The authentication token or API key value"""
    custom_headers: Mapping[str, str] | None
    """Custom HTTP headers to include with requests"""


class SandboxesCreateSandboxRequestParam(TypedDict, total=False):
    """What may be passed for `models.SandboxesCreateSandboxRequest`."""

    agentId: Required[str]
    connectionName: str


ScheduledMessagesScheduleAgentMessageRequestContentOption1ItemParam: TypeAlias = Union[
    "models.ScheduledMessagesScheduleAgentMessageRequestOption1ItemText",
    "ScheduledMessagesScheduleAgentMessageRequestOption1ItemTextParam",
    "models.ScheduledMessagesScheduleAgentMessageRequestOption1ItemImage",
    "ScheduledMessagesScheduleAgentMessageRequestOption1ItemImageParam",
]


class ScheduledMessagesScheduleAgentMessageRequestItemImageSourceParam(TypedDict, total=False):
    """What may be passed for `models.ScheduledMessagesScheduleAgentMessageRequestItemImageSource`."""

    data: Required[str]
    media_type: Required[str]
    detail: str
    type: Literal["base64"]


class ScheduledMessagesScheduleAgentMessageRequestMessagesItemParam(TypedDict, total=False):
    """What may be passed for `models.ScheduledMessagesScheduleAgentMessageRequestMessagesItem`."""

    content: Required[Sequence[ScheduledMessagesScheduleAgentMessageRequestContentOption1ItemParam] | str]
    role: Required[Literal["user", "assistant", "system"]]
    name: str
    otid: str
    sender_id: str
    type: Literal["message"]


class ScheduledMessagesScheduleAgentMessageRequestOption1ItemImageParam(TypedDict, total=False):
    """What may be passed for `models.ScheduledMessagesScheduleAgentMessageRequestOption1ItemImage`."""

    source: Required[
        models.ScheduledMessagesScheduleAgentMessageRequestItemImageSource
        | ScheduledMessagesScheduleAgentMessageRequestItemImageSourceParam
    ]
    type: Required[Literal["image"]]


class ScheduledMessagesScheduleAgentMessageRequestOption1ItemTextParam(TypedDict, total=False):
    """What may be passed for `models.ScheduledMessagesScheduleAgentMessageRequestOption1ItemText`."""

    text: Required[str]
    signature: str | None
    type: Literal["text"]


class ScheduledMessagesScheduleAgentMessageRequestParam(TypedDict, total=False):
    """What may be passed for `models.ScheduledMessagesScheduleAgentMessageRequest`."""

    messages: Required[
        Sequence[
            models.ScheduledMessagesScheduleAgentMessageRequestMessagesItem
            | ScheduledMessagesScheduleAgentMessageRequestMessagesItemParam
        ]
    ]
    max_steps: float
    callback_url: str
    include_return_message_types: Sequence[
        Literal[
            "system_message",
            "user_message",
            "assistant_message",
            "reasoning_message",
            "hidden_reasoning_message",
            "tool_call_message",
            "tool_return_message",
            "approval_request_message",
            "approval_response_message",
        ]
    ]
    schedule: Required[ScheduledMessagesScheduleAgentMessageRequestScheduleParam]


class ScheduledMessagesScheduleAgentMessageRequestScheduleOneTimeParam(TypedDict, total=False):
    """What may be passed for `models.ScheduledMessagesScheduleAgentMessageRequestScheduleOneTime`."""

    type: Literal["one-time"]
    scheduled_at: Required[float]


ScheduledMessagesScheduleAgentMessageRequestScheduleParam: TypeAlias = Union[
    "models.ScheduledMessagesScheduleAgentMessageRequestScheduleOneTime",
    "ScheduledMessagesScheduleAgentMessageRequestScheduleOneTimeParam",
    "models.ScheduledMessagesScheduleAgentMessageRequestScheduleRecurring",
    "ScheduledMessagesScheduleAgentMessageRequestScheduleRecurringParam",
]


class ScheduledMessagesScheduleAgentMessageRequestScheduleRecurringParam(TypedDict, total=False):
    """What may be passed for `models.ScheduledMessagesScheduleAgentMessageRequestScheduleRecurring`."""

    type: Required[Literal["recurring"]]
    cron_expression: Required[str]


class SearchAllMessagesRequestParam(TypedDict, total=False):
    """What may be passed for `models.SearchAllMessagesRequest`."""

    query: Required[str]
    """Text query for full-text search"""
    search_mode: Literal["vector", "fts", "hybrid"]
    """Search mode to use"""
    agent_id: str | None
    """Filter messages by agent ID"""
    conversation_id: str | None
    """Filter messages by conversation ID"""
    limit: int
    """Maximum number of results to return"""
    start_date: dt.datetime | str | None
    """Filter messages created after this date"""
    end_date: dt.datetime | str | None
    """Filter messages created on or before this date"""


class SkillSchemaParam(TypedDict, total=False):
    """Skill schema for agent files.

    Skills are folders of instructions, scripts, and resources that agents can load. Either files (with SKILL.md) or
    source_url must be provided:
    - files with SKILL.md: inline skill content
    - source_url: reference to resolve later (e.g., 'letta:slack')
    - both: inline content with provenance tracking"""

    name: Required[str]
    """Skill name, also serves as unique identifier (e.g., 'slack', 'pdf')"""
    files: Mapping[str, str] | None
    """Skill files as path -> content mapping. Must include 'SKILL.md' key if provided."""
    source_url: str | None
    """Source URL for skill resolution (e.g., 'letta:slack', 'anthropic:pdf', 'owner/repo/path')"""


class SleeptimeManagerParam(TypedDict, total=False):
    """What may be passed for `models.SleeptimeManager`."""

    manager_type: Literal["sleeptime"]
    manager_agent_id: Required[str]
    sleeptime_agent_frequency: int | None


class SleeptimeManagerUpdateParam(TypedDict, total=False):
    """What may be passed for `models.SleeptimeManagerUpdate`."""

    manager_type: Literal["sleeptime"]
    manager_agent_id: str | None
    sleeptime_agent_frequency: int | None


class SourceCreateParam(TypedDict, total=False):
    """Schema for creating a new Source."""

    name: Required[str]
    """The name of the source."""
    description: str | None
    """The description of the source."""
    instructions: str | None
    """Instructions for how to use the source."""
    metadata: Mapping[str, object] | None
    """Metadata associated with the source."""
    embedding: str | None
    """The handle for the embedding config used by the source."""
    embedding_chunk_size: int | None
    """The chunk size of the embedding."""
    embedding_config: models.EmbeddingConfig | EmbeddingConfigParam | None
    """(Legacy) The embedding configuration used by the source."""


class SourceUpdateParam(TypedDict, total=False):
    """Schema for updating an existing Source."""

    name: str | None
    """The name of the source."""
    description: str | None
    """The description of the source."""
    instructions: str | None
    """Instructions for how to use the source."""
    metadata: Mapping[str, object] | None
    """Metadata associated with the source."""
    embedding_config: models.EmbeddingConfig | EmbeddingConfigParam | None
    """The embedding configuration used by the source."""


class StdioServerConfigParam(TypedDict, total=False):
    """What may be passed for `models.StdioServerConfig`."""

    server_name: Required[str]
    """The name of the server"""
    type: MCPServerType
    command: Required[str]
    """The command to run (MCP 'local' client will run this command)"""
    args: Required[Sequence[str]]
    """The arguments to pass to the command"""
    env: Mapping[str, str] | None
    """Environment variables to set"""


StopReasonType: TypeAlias = Literal[
    "end_turn",
    "error",
    "llm_api_error",
    "invalid_llm_response",
    "invalid_tool_call",
    "max_steps",
    "max_tokens_exceeded",
    "no_tool_call",
    "tool_rule",
    "cancelled",
    "insufficient_credits",
    "requires_approval",
    "context_window_overflow_in_system_prompt",
]


class StreamableHTTPServerConfigParam(TypedDict, total=False):
    """Configuration for an MCP server using Streamable HTTP"""

    server_name: Required[str]
    """The name of the server"""
    type: MCPServerType
    server_url: Required[str]
    """The URL of the server"""
    auth_header: str | None
    """The name of the authentication header (e.g., 'Authorization')"""
    auth_token: str | None
    """The authentication token or API key value"""
    custom_headers: Mapping[str, str] | None
    """Custom HTTP headers to include with requests"""


class SummarizedReasoningContentParam(TypedDict, total=False):
    """The style of reasoning content returned by the OpenAI Responses API"""

    type: Literal["summarized_reasoning"]
    """Indicates this is a summarized reasoning step."""
    id: Required[str]
    """The unique identifier for this reasoning step."""
    summary: Required[Sequence[models.SummarizedReasoningContentPart | SummarizedReasoningContentPartParam]]
    """Summaries of the reasoning content."""
    encrypted_content: str
    """The encrypted reasoning content."""


class SummarizedReasoningContentPartParam(TypedDict, total=False):
    """What may be passed for `models.SummarizedReasoningContentPart`."""

    index: Required[int]
    """The index of the summary part."""
    text: Required[str]
    """The text of the summary part."""


class SupervisorManagerParam(TypedDict, total=False):
    """What may be passed for `models.SupervisorManager`."""

    manager_type: Literal["supervisor"]
    manager_agent_id: Required[str]


class SupervisorManagerUpdateParam(TypedDict, total=False):
    """What may be passed for `models.SupervisorManagerUpdate`."""

    manager_type: Literal["supervisor"]
    manager_agent_id: Required[str | None]


class TemplatesCreateAgentsFromTemplateNoProjectRequestInitialMessageSequenceItemParam(TypedDict, total=False):
    """What may be passed for `models.TemplatesCreateAgentsFromTemplateNoProjectRequestInitialMessageSequenceItem`."""

    role: Required[Literal["user", "system", "assistant"]]
    content: Required[str]
    name: str | None
    otid: str | None
    sender_id: str | None
    batch_item_id: str | None
    group_id: str | None


class TemplatesCreateAgentsFromTemplateNoProjectRequestParam(TypedDict, total=False):
    """What may be passed for `models.TemplatesCreateAgentsFromTemplateNoProjectRequest`."""

    tags: Sequence[str]
    """The tags to assign to the agent"""
    agent_name: str
    """The name of the agent, optional otherwise a random one will be assigned"""
    initial_message_sequence: Sequence[
        models.TemplatesCreateAgentsFromTemplateNoProjectRequestInitialMessageSequenceItem
        | TemplatesCreateAgentsFromTemplateNoProjectRequestInitialMessageSequenceItemParam
    ]
    """Set an initial sequence of messages, if not provided, the agent will start with the default message sequence, if an
    empty array is provided, the agent will start with no messages"""
    memory_variables: Mapping[str, str]
    """The memory variables to assign to the agent"""
    tool_variables: Mapping[str, str]
    """The tool variables to assign to the agent"""
    identity_ids: Sequence[str]
    """The identity ids to assign to the agent"""


class TemplatesCreateAgentsFromTemplateRequestInitialMessageSequenceItemParam(TypedDict, total=False):
    """What may be passed for `models.TemplatesCreateAgentsFromTemplateRequestInitialMessageSequenceItem`."""

    role: Required[Literal["user", "system", "assistant"]]
    content: Required[str]
    name: str | None
    otid: str | None
    sender_id: str | None
    batch_item_id: str | None
    group_id: str | None


class TemplatesCreateAgentsFromTemplateRequestParam(TypedDict, total=False):
    """What may be passed for `models.TemplatesCreateAgentsFromTemplateRequest`."""

    tags: Sequence[str]
    """The tags to assign to the agent"""
    agent_name: str
    """The name of the agent, optional otherwise a random one will be assigned"""
    initial_message_sequence: Sequence[
        models.TemplatesCreateAgentsFromTemplateRequestInitialMessageSequenceItem
        | TemplatesCreateAgentsFromTemplateRequestInitialMessageSequenceItemParam
    ]
    """Set an initial sequence of messages, if not provided, the agent will start with the default message sequence, if an
    empty array is provided, the agent will start with no messages"""
    memory_variables: Mapping[str, str]
    """The memory variables to assign to the agent"""
    tool_variables: Mapping[str, str]
    """The tool variables to assign to the agent"""
    identity_ids: Sequence[str]
    """The identity ids to assign to the agent"""


class TemplatesCreateTemplateNoProjectRequestAgentFileParam(TypedDict, total=False):
    """Create a template from an uploaded agent file"""

    type: Required[Literal["agent_file"]]
    agent_file: Required[Mapping[str, object]]
    """The agent file to use as a template, this should be a JSON file exported from the platform"""
    name: str
    """Optional custom name for the template. If not provided, a random name will be generated."""
    update_existing_tools: bool
    """If true, update existing custom tools source_code and json_schema (source_type cannot be changed)"""


class TemplatesCreateTemplateNoProjectRequestAgentParam(TypedDict, total=False):
    """Create a template from an existing agent"""

    type: Required[Literal["agent"]]
    agent_id: Required[str]
    """The ID of the agent to use as a template, can be from any project"""
    name: str
    """Optional custom name for the template. If not provided, a random name will be generated."""


TemplatesCreateTemplateNoProjectRequestParam: TypeAlias = Union[
    "models.TemplatesCreateTemplateNoProjectRequestAgent",
    "TemplatesCreateTemplateNoProjectRequestAgentParam",
    "models.TemplatesCreateTemplateNoProjectRequestAgentFile",
    "TemplatesCreateTemplateNoProjectRequestAgentFileParam",
]


class TemplatesCreateTemplateRequestAgentFileParam(TypedDict, total=False):
    """Create a template from an uploaded agent file"""

    type: Required[Literal["agent_file"]]
    agent_file: Required[Mapping[str, object]]
    """The agent file to use as a template, this should be a JSON file exported from the platform"""
    name: str
    """Optional custom name for the template. If not provided, a random name will be generated."""
    update_existing_tools: bool
    """If true, update existing custom tools source_code and json_schema (source_type cannot be changed)"""


class TemplatesCreateTemplateRequestAgentParam(TypedDict, total=False):
    """Create a template from an existing agent"""

    type: Required[Literal["agent"]]
    agent_id: Required[str]
    """The ID of the agent to use as a template, can be from any project"""
    name: str
    """Optional custom name for the template. If not provided, a random name will be generated."""


TemplatesCreateTemplateRequestParam: TypeAlias = Union[
    "models.TemplatesCreateTemplateRequestAgent",
    "TemplatesCreateTemplateRequestAgentParam",
    "models.TemplatesCreateTemplateRequestAgentFile",
    "TemplatesCreateTemplateRequestAgentFileParam",
]


class TemplatesForkTemplateRequestParam(TypedDict, total=False):
    """What may be passed for `models.TemplatesForkTemplateRequest`."""

    name: str
    """Optional custom name for the forked template. If not provided, a random name will be generated."""


class TemplatesMigrateDeploymentRequestParam(TypedDict, total=False):
    """What may be passed for `models.TemplatesMigrateDeploymentRequest`."""

    version: Required[str]
    """The target template version to migrate to"""
    preserve_tool_variables: bool
    """Whether to preserve existing tool variables during migration"""
    preserve_core_memories: bool
    """Whether to preserve existing core memories during migration"""
    preserve_sources: bool
    """If true, existing agent sources will be preserved and merged with template sources during migration. If false, agent
    sources will be replaced with template sources."""
    memory_variables: Mapping[str, str]
    """Additional memory variables to apply during migration"""


class TemplatesRenameTemplateRequestParam(TypedDict, total=False):
    """What may be passed for `models.TemplatesRenameTemplateRequest`."""

    new_name: Required[str]
    """The new name for the template"""


class TemplatesRollbackTemplateNoProjectRequestParam(TypedDict, total=False):
    """What may be passed for `models.TemplatesRollbackTemplateNoProjectRequest`."""

    version: Required[str]
    """The target version to rollback to (e.g., "1", "2", "latest"). Cannot be "current" or "dev"."""


class TemplatesRollbackTemplateRequestParam(TypedDict, total=False):
    """What may be passed for `models.TemplatesRollbackTemplateRequest`."""

    version: Required[str]
    """The target version to rollback to (e.g., "1", "2", "latest"). Cannot be "current" or "dev"."""


class TemplatesSaveTemplateVersionNoProjectRequestParam(TypedDict, total=False):
    """What may be passed for `models.TemplatesSaveTemplateVersionNoProjectRequest`."""

    preserve_environment_variables_on_migration: bool
    """If true, the environment variables will be preserved in the template version when migrating agents"""
    preserve_core_memories_on_migration: bool
    """If true, the core memories will be preserved in the template version when migrating agents"""
    preserve_sources_on_migration: bool
    """If true, existing agent folders/sources will be preserved and merged with template sources during migration. If
    false, agent sources will be replaced with template sources."""
    block_reconciliation_strategy: Literal["reconcile-all", "preserve-deleted"]
    """Strategy for reconciling memory blocks during migration: "reconcile-all" deletes blocks not in the template,
    "preserve-deleted" keeps them. Defaults to "preserve-deleted"."""
    migrate_agents: bool
    """If true, existing agents attached to this template will be migrated to the new template version"""
    message: str
    """A message to describe the changes made in this template version"""


class TemplatesSaveTemplateVersionRequestParam(TypedDict, total=False):
    """What may be passed for `models.TemplatesSaveTemplateVersionRequest`."""

    preserve_environment_variables_on_migration: bool
    """If true, the environment variables will be preserved in the template version when migrating agents"""
    preserve_core_memories_on_migration: bool
    """If true, the core memories will be preserved in the template version when migrating agents"""
    preserve_sources_on_migration: bool
    """If true, existing agent folders/sources will be preserved and merged with template sources during migration. If
    false, agent sources will be replaced with template sources."""
    block_reconciliation_strategy: Literal["reconcile-all", "preserve-deleted"]
    """Strategy for reconciling memory blocks during migration: "reconcile-all" deletes blocks not in the template,
    "preserve-deleted" keeps them. Defaults to "preserve-deleted"."""
    migrate_agents: bool
    """If true, existing agents attached to this template will be migrated to the new template version"""
    message: str
    """A message to describe the changes made in this template version"""


class TemplatesUpdateCurrentTemplateFromAgentFileNoProjectRequestParam(TypedDict, total=False):
    """What may be passed for `models.TemplatesUpdateCurrentTemplateFromAgentFileNoProjectRequest`."""

    agent_file_json: Required[Mapping[str, object]]
    """The agent file to update the current template version from"""
    update_existing_tools: bool
    """If true, update existing custom tools source_code and json_schema (source_type cannot be changed)"""
    save_existing_changes: bool
    """If true, Letta will automatically save any changes as a version before updating the template"""


class TemplatesUpdateCurrentTemplateFromAgentFileRequestParam(TypedDict, total=False):
    """What may be passed for `models.TemplatesUpdateCurrentTemplateFromAgentFileRequest`."""

    agent_file_json: Required[Mapping[str, object]]
    """The agent file to update the current template version from"""
    update_existing_tools: bool
    """If true, update existing custom tools source_code and json_schema (source_type cannot be changed)"""
    save_existing_changes: bool
    """If true, Letta will automatically save any changes as a version before updating the template"""


class TemplatesUpdateTemplateDescriptionRequestParam(TypedDict, total=False):
    """What may be passed for `models.TemplatesUpdateTemplateDescriptionRequest`."""

    description: str
    """The new description for the template"""


class TerminalToolRuleParam(TypedDict, total=False):
    """Represents a terminal tool rule configuration where if this tool gets called, it must end the agent loop."""

    tool_name: Required[str]
    """The name of the tool. Must exist in the database for the user's organization."""
    type: Literal["exit_loop"]
    prompt_template: str | None
    """Optional template string (ignored)."""


TestMcpServerRequestParam: TypeAlias = Union[
    "models.StdioServerConfig",
    "StdioServerConfigParam",
    "models.SSEServerConfig",
    "SSEServerConfigParam",
    "models.StreamableHTTPServerConfig",
    "StreamableHTTPServerConfigParam",
]


class TextContentParam(TypedDict, total=False):
    """What may be passed for `models.TextContent`."""

    type: Literal["text"]
    """The type of the message."""
    text: Required[str]
    """The text content of the message."""
    signature: str | None
    """Stores a unique identifier for any reasoning associated with this text content."""


class TextResponseFormatParam(TypedDict, total=False):
    """Response format for plain text responses."""

    type: Literal["text"]
    """The type of the response format."""


class TogetherModelSettingsParam(TypedDict, total=False):
    """Together AI model configuration (OpenAI-compatible)."""

    max_output_tokens: int
    """The maximum number of tokens the model can generate."""
    parallel_tool_calls: bool
    """Whether to enable parallel tool calling."""
    provider_type: Literal["together"]
    """The type of the provider."""
    temperature: float
    """The temperature of the model."""
    response_format: TogetherModelSettingsResponseFormatParam | None
    """The response format for the model."""


TogetherModelSettingsResponseFormatParam: TypeAlias = Union[
    "models.TextResponseFormat",
    "TextResponseFormatParam",
    "models.JsonSchemaResponseFormat",
    "JsonSchemaResponseFormatParam",
    "models.JsonObjectResponseFormat",
    "JsonObjectResponseFormatParam",
]


class ToolCallContentParam(TypedDict, total=False):
    """What may be passed for `models.ToolCallContent`."""

    type: Literal["tool_call"]
    """Indicates this content represents a tool call event."""
    id: Required[str]
    """A unique identifier for this specific tool call instance."""
    name: Required[str]
    """The name of the tool being called."""
    input: Required[Mapping[str, object]]
    """The parameters being passed to the tool, structured as a dictionary of parameter names to values."""
    signature: str | None
    """Stores a unique identifier for any reasoning associated with this tool call."""


class ToolCallFunctionParamParam(TypedDict, total=False):
    """The function that the model called."""

    arguments: Required[str]
    name: Required[str]


class ToolCallNodeParam(TypedDict, total=False):
    """Typed child override for prefilled arguments.

    When used in a ChildToolRule, if this child is selected next, its `args` will be applied as prefilled arguments
    (overriding overlapping LLM-provided values)."""

    name: Required[str]
    """The name of the child tool to invoke next."""
    args: Mapping[str, object] | None
    """Optional prefilled arguments for this child tool. Keys must match the tool's parameter names and values must satisfy
    the tool's JSON schema. Supports partial prefill; non-overlapping parameters are left to the model."""


class ToolCreateParam(TypedDict, total=False):
    """What may be passed for `models.ToolCreate`."""

    description: str | None
    """The description of the tool."""
    tags: Sequence[str] | None
    """Metadata tags."""
    source_code: Required[str]
    """The source code of the function."""
    source_type: str
    """The source type of the function."""
    json_schema: Mapping[str, object] | None
    """The JSON schema of the function (auto-generated from source_code if not provided)"""
    args_json_schema: Mapping[str, object] | None
    """The args JSON schema of the function."""
    return_char_limit: int
    """The maximum number of characters in the response."""
    pip_requirements: Sequence[models.PipRequirement | PipRequirementParam] | None
    """Optional list of pip packages required by this tool."""
    npm_requirements: Sequence[models.NpmRequirement | NpmRequirementParam] | None
    """Optional list of npm packages required by this tool."""
    default_requires_approval: bool | None
    """Whether or not to require approval before executing this tool."""
    enable_parallel_execution: bool | None
    """If set to True, then this tool will potentially be executed concurrently with other tools. Default False."""


class ToolExecuteRequestParam(TypedDict, total=False):
    """What may be passed for `models.ToolExecuteRequest`."""

    args: Mapping[str, object]
    """Arguments to pass to the tool"""


class ToolReturnContentParam(TypedDict, total=False):
    """What may be passed for `models.ToolReturnContent`."""

    type: Literal["tool_return"]
    """Indicates this content represents a tool return event."""
    tool_call_id: Required[str]
    """References the ID of the ToolCallContent that initiated this tool call."""
    content: Required[str]
    """The content returned by the tool execution."""
    is_error: Required[bool]
    """Indicates whether the tool execution resulted in an error."""


class ToolReturnCreateParam(TypedDict, total=False):
    """Submit tool return(s) from client-side tool execution.

    This is the preferred way to send tool results back to the agent after client-side tool execution. It is equivalent
    to sending an ApprovalCreate with tool return approvals, but provides a cleaner API for the common case."""

    type: Literal["tool_return"]
    """The message type to be created."""
    otid: str | None
    """The offline threading id (OTID). Set by the client to deduplicate requests. Used for idempotency in background
    streaming mode — each message in a request must have a unique OTID. Retries of the same request should reuse the
    same OTIDs."""
    group_id: str | None
    """The multi-agent group that the message was sent in"""
    tool_returns: Required[Sequence[models.ToolReturn | ToolReturnParam]]
    """List of tool returns from client-side execution"""


class ToolReturnParam(TypedDict, total=False):
    """What may be passed for `models.ToolReturn`."""

    type: Literal["tool"]
    """The message type to be created."""
    tool_return: Required[Sequence[LettaToolReturnContentUnionParam] | str]
    """The tool return value - either a string or list of content parts (text/image)"""
    status: Required[Literal["success", "error"]]
    tool_call_id: Required[str]
    stdout: Sequence[str] | None
    stderr: Sequence[str] | None


class ToolRunFromSourceParam(TypedDict, total=False):
    """What may be passed for `models.ToolRunFromSource`."""

    source_code: Required[str]
    """The source code of the function."""
    args: Required[Mapping[str, object]]
    """The arguments to pass to the tool."""
    env_vars: Mapping[str, str]
    """The environment variables to pass to the tool."""
    name: str | None
    """The name of the tool to run."""
    source_type: str | None
    """The type of the source code."""
    args_json_schema: Mapping[str, object] | None
    """The args JSON schema of the function."""
    json_schema: Mapping[str, object] | None
    """The JSON schema of the function (auto-generated from source_code if not provided)"""
    pip_requirements: Sequence[models.PipRequirement | PipRequirementParam] | None
    """Optional list of pip packages required by this tool."""
    npm_requirements: Sequence[models.NpmRequirement | NpmRequirementParam] | None
    """Optional list of npm packages required by this tool."""


class ToolSearchRequestParam(TypedDict, total=False):
    """Request model for searching tools using semantic search."""

    query: str | None
    """Text query for semantic search."""
    search_mode: Literal["vector", "fts", "hybrid"]
    """Search mode: vector, fts, or hybrid."""
    tool_types: Sequence[str] | None
    """Filter by tool types (e.g., 'custom', 'letta_core')."""
    tags: Sequence[str] | None
    """Filter by tags (match any)."""
    limit: int
    """Maximum number of results to return."""


class ToolUpdateParam(TypedDict, total=False):
    """What may be passed for `models.ToolUpdate`."""

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
    pip_requirements: Sequence[models.PipRequirement | PipRequirementParam] | None
    """Optional list of pip packages required by this tool."""
    npm_requirements: Sequence[models.NpmRequirement | NpmRequirementParam] | None
    """Optional list of npm packages required by this tool."""
    metadata_: Mapping[str, object] | None
    """A dictionary of additional metadata for the tool."""
    default_requires_approval: bool | None
    """Whether or not to require approval before executing this tool."""
    enable_parallel_execution: bool | None
    """If set to True, then this tool will potentially be executed concurrently with other tools. Default False."""


UpdateAgentModelSettingsParam: TypeAlias = Union[
    "models.OpenAIModelSettings",
    "OpenAIModelSettingsParam",
    "models.SGLangModelSettings",
    "SGLangModelSettingsParam",
    "models.AnthropicModelSettings",
    "AnthropicModelSettingsParam",
    "models.GoogleAIModelSettings",
    "GoogleAIModelSettingsParam",
    "models.GoogleVertexModelSettings",
    "GoogleVertexModelSettingsParam",
    "models.AzureModelSettings",
    "AzureModelSettingsParam",
    "models.XAIModelSettings",
    "XAIModelSettingsParam",
    "models.ZAIModelSettings",
    "ZAIModelSettingsParam",
    "models.GroqModelSettings",
    "GroqModelSettingsParam",
    "models.DeepseekModelSettings",
    "DeepseekModelSettingsParam",
    "models.TogetherModelSettings",
    "TogetherModelSettingsParam",
    "models.BedrockModelSettings",
    "BedrockModelSettingsParam",
    "models.BasetenModelSettings",
    "BasetenModelSettingsParam",
    "models.OpenRouterModelSettings",
    "OpenRouterModelSettingsParam",
    "models.ChatGPTOAuthModelSettings",
    "ChatGPTOAuthModelSettingsParam",
    "models.MoonshotModelSettings",
    "MoonshotModelSettingsParam",
    "models.MoonshotCodingModelSettings",
    "MoonshotCodingModelSettingsParam",
]


class UpdateAgentParam(TypedDict, total=False):
    """What may be passed for `models.UpdateAgent`."""

    name: str | None
    """The name of the agent."""
    tool_ids: Sequence[str] | None
    """The ids of the tools used by the agent."""
    source_ids: Sequence[str] | None
    """Deprecated: Use `folder_ids` field instead. The ids of the sources used by the agent."""
    folder_ids: Sequence[str] | None
    """The ids of the folders used by the agent."""
    block_ids: Sequence[str] | None
    """The ids of the blocks used by the agent."""
    tags: Sequence[str] | None
    """The tags associated with the agent."""
    system: str | None
    """The system prompt used by the agent."""
    tool_rules: Sequence[UpdateAgentToolRulesItemParam] | None
    """The tool rules governing the agent."""
    message_ids: Sequence[str] | None
    """The ids of the messages in the agent's in-context memory."""
    description: str | None
    """The description of the agent."""
    metadata: Mapping[str, object] | None
    """The metadata of the agent."""
    tool_exec_environment_variables: Mapping[str, str] | None
    """Deprecated: use `secrets` field instead"""
    secrets: Mapping[str, str] | None
    """The environment variables for tool execution specific to this agent."""
    project_id: str | None
    """The id of the project the agent belongs to."""
    template_id: str | None
    """The id of the template the agent belongs to."""
    base_template_id: str | None
    """The base template id of the agent."""
    identity_ids: Sequence[str] | None
    """The ids of the identities associated with this agent."""
    message_buffer_autoclear: bool | None
    """If set to True, the agent will not remember previous messages (though the agent will still retain state via core
    memory blocks and archival/recall memory). Not recommended unless you have an advanced use case."""
    model: str | None
    """The model handle used by the agent (format: provider/model-name)."""
    embedding: str | None
    """The embedding model handle used by the agent (format: provider/model-name)."""
    model_settings: UpdateAgentModelSettingsParam | None
    """The model settings for the agent."""
    compaction_settings: models.CompactionSettingsInput | CompactionSettingsInputParam | None
    """The compaction settings configuration used for compaction."""
    context_window_limit: int | None
    """The context window limit used by the agent."""
    reasoning: bool | None
    """Deprecated: Use `model` field to configure reasoning instead. Whether to enable reasoning for this agent."""
    llm_config: models.LLMConfig | LLMConfigParam | None
    """Deprecated: Use `model` field instead. The LLM configuration used by the agent."""
    embedding_config: models.EmbeddingConfig | EmbeddingConfigParam | None
    """The embedding configuration used by the agent."""
    parallel_tool_calls: bool | None
    """Deprecated: Use `model_settings` to configure parallel tool calls instead. If set to True, enables parallel tool
    calling."""
    response_format: UpdateAgentResponseFormatParam | None
    """Deprecated: Use `model_settings` field to configure response format instead. The response format for the agent."""
    max_tokens: int | None
    """Deprecated: Use `model` field to configure max output tokens instead. The maximum number of tokens to generate,
    including reasoning step."""
    enable_sleeptime: bool | None
    """If set to True, memory management will move to a background agent thread."""
    last_run_completion: dt.datetime | str | None
    """The timestamp when the agent last completed a run."""
    last_run_duration_ms: int | None
    """The duration in milliseconds of the agent's last run."""
    last_stop_reason: StopReasonType | None
    """The stop reason from the agent's last run."""
    timezone: str | None
    """The timezone of the agent (IANA format)."""
    max_files_open: int | None
    """Maximum number of files that can be open at once for this agent. Setting this too high may exceed the context
    window, which will break the agent."""
    per_file_view_window_char_limit: int | None
    """The per-file view window character limit for this agent. Setting this too high may exceed the context window, which
    will break the agent."""
    hidden: bool | None
    """If set to True, the agent will be hidden."""


UpdateAgentResponseFormatParam: TypeAlias = Union[
    "models.TextResponseFormat",
    "TextResponseFormatParam",
    "models.JsonSchemaResponseFormat",
    "JsonSchemaResponseFormatParam",
    "models.JsonObjectResponseFormat",
    "JsonObjectResponseFormatParam",
]
UpdateAgentToolRulesItemParam: TypeAlias = Union[
    "models.ChildToolRule",
    "ChildToolRuleParam",
    "models.InitToolRule",
    "InitToolRuleParam",
    "models.TerminalToolRule",
    "TerminalToolRuleParam",
    "models.ConditionalToolRule",
    "ConditionalToolRuleParam",
    "models.ContinueToolRule",
    "ContinueToolRuleParam",
    "models.RequiredBeforeExitToolRule",
    "RequiredBeforeExitToolRuleParam",
    "models.MaxCountPerStepToolRule",
    "MaxCountPerStepToolRuleParam",
    "models.ParentToolRule",
    "ParentToolRuleParam",
    "models.RequiresApprovalToolRule",
    "RequiresApprovalToolRuleParam",
]


class UpdateAssistantMessageParam(TypedDict, total=False):
    """What may be passed for `models.UpdateAssistantMessage`."""

    message_type: Literal["assistant_message"]
    content: Required[Sequence[LettaAssistantMessageContentUnionParam] | str]
    """The message content sent by the assistant (can be a string or an array of content parts)"""


UpdateConversationModelSettingsParam: TypeAlias = Union[
    "models.OpenAIModelSettings",
    "OpenAIModelSettingsParam",
    "models.SGLangModelSettings",
    "SGLangModelSettingsParam",
    "models.AnthropicModelSettings",
    "AnthropicModelSettingsParam",
    "models.GoogleAIModelSettings",
    "GoogleAIModelSettingsParam",
    "models.GoogleVertexModelSettings",
    "GoogleVertexModelSettingsParam",
    "models.AzureModelSettings",
    "AzureModelSettingsParam",
    "models.XAIModelSettings",
    "XAIModelSettingsParam",
    "models.ZAIModelSettings",
    "ZAIModelSettingsParam",
    "models.GroqModelSettings",
    "GroqModelSettingsParam",
    "models.DeepseekModelSettings",
    "DeepseekModelSettingsParam",
    "models.TogetherModelSettings",
    "TogetherModelSettingsParam",
    "models.BedrockModelSettings",
    "BedrockModelSettingsParam",
    "models.BasetenModelSettings",
    "BasetenModelSettingsParam",
    "models.OpenRouterModelSettings",
    "OpenRouterModelSettingsParam",
    "models.ChatGPTOAuthModelSettings",
    "ChatGPTOAuthModelSettingsParam",
    "models.MoonshotModelSettings",
    "MoonshotModelSettingsParam",
    "models.MoonshotCodingModelSettings",
    "MoonshotCodingModelSettingsParam",
]


class UpdateConversationParam(TypedDict, total=False):
    """Request model for updating a conversation."""

    summary: str | None
    """A summary of the conversation."""
    model: str | None
    """The model handle for this conversation (overrides agent's model). Format: provider/model-name."""
    model_settings: UpdateConversationModelSettingsParam | None
    """The model settings for this conversation (overrides agent's model settings)."""
    last_message_at: dt.datetime | str | None
    """Timestamp of the most recent message request sent to this conversation."""
    context_window_limit: int | None
    """The context window limit of this conversation (overrides that of the agent)."""
    description: str | None
    """A description of the conversation, used for search and as context."""
    archived: bool | None
    """Whether the conversation is archived."""


UpdateMCPServerConfigParam: TypeAlias = Union[
    "models.UpdateStdioServerConfig",
    "UpdateStdioServerConfigParam",
    "models.UpdateSSEServerConfig",
    "UpdateSSEServerConfigParam",
    "models.UpdateStreamableHTTPServerConfig",
    "UpdateStreamableHTTPServerConfigParam",
]
UpdateMCPServerRequestConfigParam: TypeAlias = Union[
    "models.UpdateStdioMCPServer",
    "UpdateStdioMCPServerParam",
    "models.UpdateSSEMCPServer",
    "UpdateSSEMCPServerParam",
    "models.UpdateStreamableHTTPMCPServer",
    "UpdateStreamableHTTPMCPServerParam",
]


class UpdateMCPServerRequestParam(TypedDict, total=False):
    """Request to update an existing MCP server configuration."""

    server_name: str | None
    """The name of the MCP server"""
    config: Required[UpdateMCPServerRequestConfigParam]
    """The MCP server configuration updates (Stdio, SSE, or Streamable HTTP)"""


class UpdateReasoningMessageParam(TypedDict, total=False):
    """What may be passed for `models.UpdateReasoningMessage`."""

    reasoning: Required[str]
    message_type: Literal["reasoning_message"]


class UpdateSSEMCPServerParam(TypedDict, total=False):
    """Update schema for SSE MCP server - all fields optional"""

    mcp_server_type: Literal["sse"]
    server_url: Required[str | None]
    """The URL of the server"""
    auth_header: str | None
    """The name of the authentication header (e.g., 'Authorization')"""
    auth_token: str | None
    """The authentication token or API key value"""
    custom_headers: Mapping[str, str] | None
    """Custom HTTP headers to include with requests"""


class UpdateSSEServerConfigParam(TypedDict, total=False):
    """Update an SSE MCP server"""

    server_name: str | None
    """The name of the MCP server"""
    server_url: str | None
    """The URL of the server (MCP SSE client will connect to this URL)"""
    token: str | None
    """The access token or API key for the MCP server (used for SSE authentication)"""
    custom_headers: Mapping[str, str] | None
    """Custom authentication headers as key-value pairs"""


class UpdateStdioMCPServerParam(TypedDict, total=False):
    """Update schema for Stdio MCP server - all fields optional"""

    mcp_server_type: Literal["stdio"]
    command: Required[str | None]
    """The command to run (MCP 'local' client will run this command)"""
    args: Required[Sequence[str] | None]
    """The arguments to pass to the command"""
    env: Mapping[str, str] | None
    """Environment variables to set"""


class UpdateStdioServerConfigParam(TypedDict, total=False):
    """Update a Stdio MCP server"""

    server_name: str | None
    """The name of the MCP server"""
    stdio_config: models.StdioServerConfig | StdioServerConfigParam | None
    """The configuration for the server (MCP 'local' client will run this command)"""


class UpdateStreamableHTTPMCPServerParam(TypedDict, total=False):
    """Update schema for Streamable HTTP MCP server - all fields optional"""

    mcp_server_type: Literal["streamable_http"]
    server_url: Required[str | None]
    """The URL of the server"""
    auth_header: str | None
    """The name of the authentication header (e.g., 'Authorization')"""
    auth_token: str | None
    """The authentication token or API key value"""
    custom_headers: Mapping[str, str] | None
    """Custom HTTP headers to include with requests"""


class UpdateStreamableHTTPServerConfigParam(TypedDict, total=False):
    """Update a Streamable HTTP MCP server"""

    server_name: str | None
    """The name of the MCP server"""
    server_url: str | None
    """The URL path for the streamable HTTP server (e.g., 'example/mcp')"""
    auth_header: str | None
    """The name of the authentication header (e.g., 'Authorization')"""
    auth_token: str | None
    """The authentication token or API key value"""
    custom_headers: Mapping[str, str] | None
    """Custom authentication headers as key-value pairs"""


class UpdateSystemMessageParam(TypedDict, total=False):
    """What may be passed for `models.UpdateSystemMessage`."""

    message_type: Literal["system_message"]
    content: Required[str]
    """The message content sent by the system (can be a string or an array of multi-modal content parts)"""


class UpdateUserMessageParam(TypedDict, total=False):
    """What may be passed for `models.UpdateUserMessage`."""

    message_type: Literal["user_message"]
    content: Required[Sequence[LettaUserMessageContentUnionParam] | str]
    """The message content sent by the user (can be a string or an array of multi-modal content parts)"""


class UrlImageParam(TypedDict, total=False):
    """What may be passed for `models.UrlImage`."""

    type: Literal["url"]
    """The source type for the image."""
    url: Required[str]
    """The URL of the image."""


class VoiceSleeptimeManagerParam(TypedDict, total=False):
    """What may be passed for `models.VoiceSleeptimeManager`."""

    manager_type: Literal["voice_sleeptime"]
    manager_agent_id: Required[str]
    max_message_buffer_length: int | None
    """The desired maximum length of messages in the context window of the convo agent. This is a best effort, and may be
    off slightly due to user/assistant interleaving."""
    min_message_buffer_length: int | None
    """The desired minimum length of messages in the context window of the convo agent. This is a best effort, and may be
    off-by-one due to user/assistant interleaving."""


class VoiceSleeptimeManagerUpdateParam(TypedDict, total=False):
    """What may be passed for `models.VoiceSleeptimeManagerUpdate`."""

    manager_type: Literal["voice_sleeptime"]
    manager_agent_id: str | None
    max_message_buffer_length: int | None
    """The desired maximum length of messages in the context window of the convo agent. This is a best effort, and may be
    off slightly due to user/assistant interleaving."""
    min_message_buffer_length: int | None
    """The desired minimum length of messages in the context window of the convo agent. This is a best effort, and may be
    off-by-one due to user/assistant interleaving."""


class XAIModelSettingsParam(TypedDict, total=False):
    """xAI model configuration (OpenAI-compatible)."""

    max_output_tokens: int
    """The maximum number of tokens the model can generate."""
    parallel_tool_calls: bool
    """Whether to enable parallel tool calling."""
    provider_type: Literal["xai"]
    """The type of the provider."""
    temperature: float
    """The temperature of the model."""
    response_format: XAIModelSettingsResponseFormatParam | None
    """The response format for the model."""


XAIModelSettingsResponseFormatParam: TypeAlias = Union[
    "models.TextResponseFormat",
    "TextResponseFormatParam",
    "models.JsonSchemaResponseFormat",
    "JsonSchemaResponseFormatParam",
    "models.JsonObjectResponseFormat",
    "JsonObjectResponseFormatParam",
]


class ZAIModelSettingsParam(TypedDict, total=False):
    """Z.ai (ZhipuAI) model configuration (OpenAI-compatible)."""

    max_output_tokens: int
    """The maximum number of tokens the model can generate."""
    parallel_tool_calls: bool
    """Whether to enable parallel tool calling."""
    provider_type: Literal["zai"]
    """The type of the provider."""
    temperature: float
    """The temperature of the model."""
    response_format: ZAIModelSettingsResponseFormatParam | None
    """The response format for the model."""
    thinking: models.ZAIThinking | ZAIThinkingParam
    """The thinking configuration for GLM-4.5+ models."""


ZAIModelSettingsResponseFormatParam: TypeAlias = Union[
    "models.TextResponseFormat",
    "TextResponseFormatParam",
    "models.JsonSchemaResponseFormat",
    "JsonSchemaResponseFormatParam",
    "models.JsonObjectResponseFormat",
    "JsonObjectResponseFormatParam",
]


class ZAIThinkingParam(TypedDict, total=False):
    """Thinking configuration for ZAI GLM-4.5+ models."""

    type: Literal["enabled", "disabled"]
    """Whether thinking is enabled or disabled."""
    clear_thinking: bool
    """If False, preserved thinking is used (recommended for agents)."""

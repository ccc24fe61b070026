"""What the calls below `client.agents` take and give."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from typing_extensions import Required, TypedDict

from letta_sdk import models as _models, types as _types

if TYPE_CHECKING:
    from letta_sdk.models import (
        AddMcpServerRequest as AddMcpServerRequest,
        AddMcpServerResponseItem as AddMcpServerResponseItem,
        AgentCompactionRequest as AgentCompactionRequest,
        AgentEnvironmentVariable as AgentEnvironmentVariable,
        AgentFileAgentSchema as AgentFileAgentSchema,
        AgentFileAgentSchemaModelSettings as AgentFileAgentSchemaModelSettings,
        AgentFileAgentSchemaResponseFormat as AgentFileAgentSchemaResponseFormat,
        AgentFileAgentSchemaToolRulesItem as AgentFileAgentSchemaToolRulesItem,
        AgentFileAttachment as AgentFileAttachment,
        AgentFileMessageSchema as AgentFileMessageSchema,
        AgentFileMessageSchemaApprovalsItem as AgentFileMessageSchemaApprovalsItem,
        AgentFileSchema as AgentFileSchema,
        AgentFileToolSchema as AgentFileToolSchema,
        AgentState as AgentState,
        AgentStateModelSettings as AgentStateModelSettings,
        AgentStateResponseFormat as AgentStateResponseFormat,
        AgentStateToolRulesItem as AgentStateToolRulesItem,
        AgentType as AgentType,
        AgentsCountDeployedAgentsResponse as AgentsCountDeployedAgentsResponse,
        AgentsCountDeployedAgentsSearchItem as AgentsCountDeployedAgentsSearchItem,
        AgentsCountDeployedAgentsSearchItemAgentId as AgentsCountDeployedAgentsSearchItemAgentId,
        AgentsCountDeployedAgentsSearchItemIdentity as AgentsCountDeployedAgentsSearchItemIdentity,
        AgentsCountDeployedAgentsSearchItemName as AgentsCountDeployedAgentsSearchItemName,
        AgentsCountDeployedAgentsSearchItemTags as AgentsCountDeployedAgentsSearchItemTags,
        AgentsCountDeployedAgentsSearchItemTemplateName as AgentsCountDeployedAgentsSearchItemTemplateName,
        AgentsCountDeployedAgentsSearchItemVersion as AgentsCountDeployedAgentsSearchItemVersion,
        AgentsGetAgentVariablesResponse as AgentsGetAgentVariablesResponse,
        AgentsSearchDeployedAgentsRequest as AgentsSearchDeployedAgentsRequest,
        AgentsSearchDeployedAgentsRequestSearchItem as AgentsSearchDeployedAgentsRequestSearchItem,
        AgentsSearchDeployedAgentsRequestSearchItemAgentId as AgentsSearchDeployedAgentsRequestSearchItemAgentId,
        AgentsSearchDeployedAgentsRequestSearchItemIdentity as AgentsSearchDeployedAgentsRequestSearchItemIdentity,
        AgentsSearchDeployedAgentsRequestSearchItemName as AgentsSearchDeployedAgentsRequestSearchItemName,
        AgentsSearchDeployedAgentsRequestSearchItemTags as AgentsSearchDeployedAgentsRequestSearchItemTags,
        AgentsSearchDeployedAgentsRequestSearchItemTemplateName as AgentsSearchDeployedAgentsRequestSearchItemTemplateName,
        AgentsSearchDeployedAgentsRequestSearchItemVersion as AgentsSearchDeployedAgentsRequestSearchItemVersion,
        AgentsSearchDeployedAgentsResponse as AgentsSearchDeployedAgentsResponse,
        Annotation as Annotation,
        AnnotationURLCitation as AnnotationURLCitation,
        AnthropicModelSettings as AnthropicModelSettings,
        AnthropicModelSettingsResponseFormat as AnthropicModelSettingsResponseFormat,
        AnthropicThinking as AnthropicThinking,
        ApprovalCreate as ApprovalCreate,
        ApprovalCreateApprovalsItem as ApprovalCreateApprovalsItem,
        ApprovalRequestMessage as ApprovalRequestMessage,
        ApprovalRequestMessageToolCall as ApprovalRequestMessageToolCall,
        ApprovalRequestMessageToolCalls as ApprovalRequestMessageToolCalls,
        ApprovalResponseMessage as ApprovalResponseMessage,
        ApprovalResponseMessageApprovalsItem as ApprovalResponseMessageApprovalsItem,
        ApprovalReturn as ApprovalReturn,
        ArchivalMemorySearchResponse as ArchivalMemorySearchResponse,
        ArchivalMemorySearchResult as ArchivalMemorySearchResult,
        Archive as Archive,
        ArchiveCreateRequest as ArchiveCreateRequest,
        ArchiveUpdateRequest as ArchiveUpdateRequest,
        AssistantMessage as AssistantMessage,
        AssistantMessageListResult as AssistantMessageListResult,
        Audio as Audio,
        AuthRequest as AuthRequest,
        AuthResponse as AuthResponse,
        AzureModelSettings as AzureModelSettings,
        AzureModelSettingsResponseFormat as AzureModelSettingsResponseFormat,
        Base64Image as Base64Image,
        BaseToolRuleSchema as BaseToolRuleSchema,
        BasetenModelSettings as BasetenModelSettings,
        BatchJob as BatchJob,
        BedrockModelSettings as BedrockModelSettings,
        BedrockModelSettingsResponseFormat as BedrockModelSettingsResponseFormat,
        BillingContext as BillingContext,
        Block as Block,
        BlockResponse as BlockResponse,
        BlockSchema as BlockSchema,
        BlockUpdate as BlockUpdate,
        BodyExportAgent as BodyExportAgent,
        BodyImportAgent as BodyImportAgent,
        BodyUploadFileToFolder as BodyUploadFileToFolder,
        BodyUploadFileToSource as BodyUploadFileToSource,
        CancelAgentRunRequest as CancelAgentRunRequest,
        ChatCompletion as ChatCompletion,
        ChatCompletionAssistantMessageParam as ChatCompletionAssistantMessageParam,
        ChatCompletionAssistantMessageParamContentOption2Item as ChatCompletionAssistantMessageParamContentOption2Item,
        ChatCompletionAssistantMessageParamToolCallsItem as ChatCompletionAssistantMessageParamToolCallsItem,
        ChatCompletionAudio as ChatCompletionAudio,
        ChatCompletionChoiceLogprobs as ChatCompletionChoiceLogprobs,
        ChatCompletionChunk as ChatCompletionChunk,
        ChatCompletionChunkChoice as ChatCompletionChunkChoice,
        ChatCompletionChunkDelta as ChatCompletionChunkDelta,
        ChatCompletionContentPartImageParam as ChatCompletionContentPartImageParam,
        ChatCompletionContentPartInputAudioParam as ChatCompletionContentPartInputAudioParam,
        ChatCompletionContentPartRefusalParam as ChatCompletionContentPartRefusalParam,
        ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam,
        ChatCompletionDeveloperMessageParam as ChatCompletionDeveloperMessageParam,
        ChatCompletionFunctionMessageParam as ChatCompletionFunctionMessageParam,
        ChatCompletionMessage as ChatCompletionMessage,
        ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall,
        ChatCompletionMessageCustomToolCallParam as ChatCompletionMessageCustomToolCallParam,
        ChatCompletionMessageFunctionToolCallInput as ChatCompletionMessageFunctionToolCallInput,
        ChatCompletionMessageFunctionToolCallOutput as ChatCompletionMessageFunctionToolCallOutput,
        ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageFunctionToolCallParam,
        ChatCompletionMessageToolCallsItem as ChatCompletionMessageToolCallsItem,
        ChatCompletionRequest as ChatCompletionRequest,
        ChatCompletionRequestMessagesItem as ChatCompletionRequestMessagesItem,
        ChatCompletionSystemMessageParam as ChatCompletionSystemMessageParam,
        ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
        ChatCompletionToolMessageParam as ChatCompletionToolMessageParam,
        ChatCompletionTopLogprob as ChatCompletionTopLogprob,
        ChatCompletionUserMessageParam as ChatCompletionUserMessageParam,
        ChatCompletionUserMessageParamContentOption2Item as ChatCompletionUserMessageParamContentOption2Item,
        ChatGPTOAuthModelSettings as ChatGPTOAuthModelSettings,
        ChatGPTOAuthReasoning as ChatGPTOAuthReasoning,
        ChildToolRule as ChildToolRule,
        ChildToolRuleSchema as ChildToolRuleSchema,
        Choice as Choice,
        ClientSideAccessTokensCreateClientSideAccessTokenRequest as ClientSideAccessTokensCreateClientSideAccessTokenRequest,
        ClientSideAccessTokensCreateClientSideAccessTokenRequestPolicyItem as ClientSideAccessTokensCreateClientSideAccessTokenRequestPolicyItem,
        ClientSideAccessTokensCreateClientSideAccessTokenResponse as ClientSideAccessTokensCreateClientSideAccessTokenResponse,
        ClientSideAccessTokensCreateClientSideAccessTokenResponsePolicy as ClientSideAccessTokensCreateClientSideAccessTokenResponsePolicy,
        ClientSideAccessTokensCreateClientSideAccessTokenResponsePolicyDataItem as ClientSideAccessTokensCreateClientSideAccessTokenResponsePolicyDataItem,
        ClientSideAccessTokensListClientSideAccessTokensResponse as ClientSideAccessTokensListClientSideAccessTokensResponse,
        ClientSideAccessTokensListClientSideAccessTokensResponsePolicyDataItem as ClientSideAccessTokensListClientSideAccessTokensResponsePolicyDataItem,
        ClientSideAccessTokensListClientSideAccessTokensResponseTokensItem as ClientSideAccessTokensListClientSideAccessTokensResponseTokensItem,
        ClientSideAccessTokensListClientSideAccessTokensResponseTokensItemPolicy as ClientSideAccessTokensListClientSideAccessTokensResponseTokensItemPolicy,
        ClientSkillSchema as ClientSkillSchema,
        ClientToolSchema as ClientToolSchema,
        CodeInput as CodeInput,
        CompactionResponse as CompactionResponse,
        CompactionSettingsInput as CompactionSettingsInput,
        CompactionSettingsInputModelSettings as CompactionSettingsInputModelSettings,
        CompactionSettingsOutput as CompactionSettingsOutput,
        CompactionSettingsOutputModelSettings as CompactionSettingsOutputModelSettings,
        CompactionStats as CompactionStats,
        ComparisonOperator as ComparisonOperator,
        CompletionTokensDetails as CompletionTokensDetails,
        CompletionUsage as CompletionUsage,
        ConditionalToolRule as ConditionalToolRule,
        ConditionalToolRuleSchema as ConditionalToolRuleSchema,
        Confirmation as Confirmation,
        ConnectMcpServerRequest as ConnectMcpServerRequest,
        ContextWindowOverview as ContextWindowOverview,
        ContinueToolRule as ContinueToolRule,
        Conversation as Conversation,
        ConversationCompactionRequest as ConversationCompactionRequest,
        ConversationMessageRequest as ConversationMessageRequest,
        ConversationMessageRequestInputOption2Item as ConversationMessageRequestInputOption2Item,
        ConversationMessageRequestMessagesItem as ConversationMessageRequestMessagesItem,
        ConversationModelSettings as ConversationModelSettings,
        CoreMemoryBlockSchema as CoreMemoryBlockSchema,
        CreateAgentRequest as CreateAgentRequest,
        CreateAgentRequestModelSettings as CreateAgentRequestModelSettings,
        CreateAgentRequestResponseFormat as CreateAgentRequestResponseFormat,
        CreateAgentRequestToolRulesItem as CreateAgentRequestToolRulesItem,
        CreateArchivalMemory as CreateArchivalMemory,
        CreateBatch as CreateBatch,
        CreateBlock as CreateBlock,
        CreateConversation as CreateConversation,
        CreateConversationModelSettings as CreateConversationModelSettings,
        CreateMCPServerRequest as CreateMCPServerRequest,
        CreateMCPServerRequestConfig as CreateMCPServerRequestConfig,
        CreateSSEMCPServer as CreateSSEMCPServer,
        CreateStdioMCPServer as CreateStdioMCPServer,
        CreateStreamableHTTPMCPServer as CreateStreamableHTTPMCPServer,
        CustomInput as CustomInput,
        CustomOutput as CustomOutput,
        DeepseekModelSettings as DeepseekModelSettings,
        DeepseekModelSettingsResponseFormat as DeepseekModelSettingsResponseFormat,
        DeleteDeploymentResponse as DeleteDeploymentResponse,
        DeleteMcpServerResponseItem as DeleteMcpServerResponseItem,
        DeploymentEntity as DeploymentEntity,
        DeviceStorageGetDeviceStorageKeyResponse as DeviceStorageGetDeviceStorageKeyResponse,
        DuplicateFileHandling as DuplicateFileHandling,
        DynamicManager as DynamicManager,
        DynamicManagerSchema as DynamicManagerSchema,
        DynamicManagerUpdate as DynamicManagerUpdate,
        E2BSandboxConfig as E2BSandboxConfig,
        EmbeddingConfig as EmbeddingConfig,
        EmbeddingModel as EmbeddingModel,
        EnvironmentsDeleteEnvironmentResponse as EnvironmentsDeleteEnvironmentResponse,
        EnvironmentsGetConnectionResponse as EnvironmentsGetConnectionResponse,
        EnvironmentsGetConnectionResponseMetadata as EnvironmentsGetConnectionResponseMetadata,
        EnvironmentsListConnectionsResponse as EnvironmentsListConnectionsResponse,
        EnvironmentsListConnectionsResponseConnectionsItem as EnvironmentsListConnectionsResponseConnectionsItem,
        EnvironmentsListConnectionsResponseConnectionsItemMetadata as EnvironmentsListConnectionsResponseConnectionsItemMetadata,
        EnvironmentsRegisterRequest as EnvironmentsRegisterRequest,
        EnvironmentsRegisterRequestMetadata as EnvironmentsRegisterRequestMetadata,
        EnvironmentsRegisterResponse as EnvironmentsRegisterResponse,
        EnvironmentsSendMessageRequest as EnvironmentsSendMessageRequest,
        EnvironmentsSendMessageRequestApprovalApprovalsItem as EnvironmentsSendMessageRequestApprovalApprovalsItem,
        EnvironmentsSendMessageRequestApprovalsItemApproval as EnvironmentsSendMessageRequestApprovalsItemApproval,
        EnvironmentsSendMessageRequestApprovalsItemTool as EnvironmentsSendMessageRequestApprovalsItemTool,
        EnvironmentsSendMessageRequestContentOption2Item as EnvironmentsSendMessageRequestContentOption2Item,
        EnvironmentsSendMessageRequestMessagesItem as EnvironmentsSendMessageRequestMessagesItem,
        EnvironmentsSendMessageRequestMessagesItemApproval as EnvironmentsSendMessageRequestMessagesItemApproval,
        EnvironmentsSendMessageRequestMessagesItemUser as EnvironmentsSendMessageRequestMessagesItemUser,
        EnvironmentsSendMessageRequestToolReturnOption2Item as EnvironmentsSendMessageRequestToolReturnOption2Item,
        EnvironmentsSendMessageResponse as EnvironmentsSendMessageResponse,
        ErrorCodeMessageError as ErrorCodeMessageError,
        ErrorCodeMessageErrorX11D62C as ErrorCodeMessageErrorX11D62C,
        ErrorCodeMessageErrorX13A12D as ErrorCodeMessageErrorX13A12D,
        ErrorCodeMessageErrorX596CEF as ErrorCodeMessageErrorX596CEF,
        ErrorCodeMessageErrorX6FD1D9 as ErrorCodeMessageErrorX6FD1D9,
        ErrorCodeMessageErrorX855292 as ErrorCodeMessageErrorX855292,
        ErrorCodeMessageErrorX8C08FE as ErrorCodeMessageErrorX8C08FE,
        ErrorCodeMessageErrorX939065 as ErrorCodeMessageErrorX939065,
        ErrorCodeMessageErrorXF11601 as ErrorCodeMessageErrorXF11601,
        EventMessage as EventMessage,
        ExportAgentRequest as ExportAgentRequest,
        FeedbackType as FeedbackType,
        FeedsBackfillSubscriptionRequest as FeedsBackfillSubscriptionRequest,
        FeedsBackfillSubscriptionResponse as FeedsBackfillSubscriptionResponse,
        FeedsCreateFeedRequest as FeedsCreateFeedRequest,
        FeedsCreateFeedResponse as FeedsCreateFeedResponse,
        FeedsDeleteFeedResponse as FeedsDeleteFeedResponse,
        FeedsDeleteSubscriptionResponse as FeedsDeleteSubscriptionResponse,
        FeedsGetFeedResponse as FeedsGetFeedResponse,
        FeedsGetMessageResponse as FeedsGetMessageResponse,
        FeedsGetMessageResponseMessage as FeedsGetMessageResponseMessage,
        FeedsListFeedsResponse as FeedsListFeedsResponse,
        FeedsListFeedsResponseFeedsItem as FeedsListFeedsResponseFeedsItem,
        FeedsListMessagesResponse as FeedsListMessagesResponse,
        FeedsListMessagesResponseMessagesItem as FeedsListMessagesResponseMessagesItem,
        FeedsListSubscriptionHistoryResponse as FeedsListSubscriptionHistoryResponse,
        FeedsListSubscriptionHistoryResponseRunsItem as FeedsListSubscriptionHistoryResponseRunsItem,
        FeedsListSubscriptionsResponse as FeedsListSubscriptionsResponse,
        FeedsListSubscriptionsResponseSubscriptionsItem as FeedsListSubscriptionsResponseSubscriptionsItem,
        FeedsPublishMessagesRequest as FeedsPublishMessagesRequest,
        FeedsPublishMessagesRequestMessagesItem as FeedsPublishMessagesRequestMessagesItem,
        FeedsPublishMessagesResponse as FeedsPublishMessagesResponse,
        FeedsSubscribeAgentRequest as FeedsSubscribeAgentRequest,
        FeedsSubscribeAgentResponse as FeedsSubscribeAgentResponse,
        FeedsTriggerSubscriptionResponse as FeedsTriggerSubscriptionResponse,
        FeedsUnsubscribeAgentRequest as FeedsUnsubscribeAgentRequest,
        FeedsUnsubscribeAgentResponse as FeedsUnsubscribeAgentResponse,
        FeedsUpdateAllSubscriptionsCronRequest as FeedsUpdateAllSubscriptionsCronRequest,
        FeedsUpdateAllSubscriptionsCronResponse as FeedsUpdateAllSubscriptionsCronResponse,
        FeedsUpdateSubscriptionRequest as FeedsUpdateSubscriptionRequest,
        FeedsUpdateSubscriptionResponse as FeedsUpdateSubscriptionResponse,
        File as File,
        FileAgentSchema as FileAgentSchema,
        FileBlock as FileBlock,
        FileFile as FileFile,
        FileMetadata as FileMetadata,
        FileProcessingStatus as FileProcessingStatus,
        FileSchema as FileSchema,
        FileStats as FileStats,
        Folder as Folder,
        FunctionCallInput as FunctionCallInput,
        FunctionCallOutput as FunctionCallOutput,
        FunctionDefinition as FunctionDefinition,
        FunctionOutput as FunctionOutput,
        FunctionTool as FunctionTool,
        GeminiThinkingConfig as GeminiThinkingConfig,
        GenerateRequest as GenerateRequest,
        GenerateResponse as GenerateResponse,
        GenerateToolInput as GenerateToolInput,
        GenerateToolOutput as GenerateToolOutput,
        GoogleAIModelSettings as GoogleAIModelSettings,
        GoogleAIModelSettingsResponseSchema as GoogleAIModelSettingsResponseSchema,
        GoogleVertexModelSettings as GoogleVertexModelSettings,
        GoogleVertexModelSettingsResponseSchema as GoogleVertexModelSettingsResponseSchema,
        GroqModelSettings as GroqModelSettings,
        GroqModelSettingsResponseFormat as GroqModelSettingsResponseFormat,
        Group as Group,
        GroupCreate as GroupCreate,
        GroupCreateManagerConfig as GroupCreateManagerConfig,
        GroupSchema as GroupSchema,
        GroupSchemaManagerConfig as GroupSchemaManagerConfig,
        GroupUpdate as GroupUpdate,
        GroupUpdateManagerConfig as GroupUpdateManagerConfig,
        HTTPValidationError as HTTPValidationError,
        Health as Health,
        HiddenReasoningMessage as HiddenReasoningMessage,
        Identity as Identity,
        IdentityCreate as IdentityCreate,
        IdentityProperty as IdentityProperty,
        IdentityPropertyType as IdentityPropertyType,
        IdentityType as IdentityType,
        IdentityUpdate as IdentityUpdate,
        IdentityUpsert as IdentityUpsert,
        ImageContent as ImageContent,
        ImageContentSource as ImageContentSource,
        ImageURL as ImageURL,
        ImportedAgentsResponse as ImportedAgentsResponse,
        InitToolRule as InitToolRule,
        InputAudio as InputAudio,
        InternalTemplateAgentCreate as InternalTemplateAgentCreate,
        InternalTemplateAgentCreateModelSettings as InternalTemplateAgentCreateModelSettings,
        InternalTemplateAgentCreateResponseFormat as InternalTemplateAgentCreateResponseFormat,
        InternalTemplateAgentCreateToolRulesItem as InternalTemplateAgentCreateToolRulesItem,
        InternalTemplateBlockCreate as InternalTemplateBlockCreate,
        InternalTemplateGroupCreate as InternalTemplateGroupCreate,
        InternalTemplateGroupCreateManagerConfig as InternalTemplateGroupCreateManagerConfig,
        Job as Job,
        JobStatus as JobStatus,
        JobType as JobType,
        JsonObjectResponseFormat as JsonObjectResponseFormat,
        JsonSchemaResponseFormat as JsonSchemaResponseFormat,
        LLMConfig as LLMConfig,
        LLMConfigResponseFormat as LLMConfigResponseFormat,
        LegacyAgentSchema as LegacyAgentSchema,
        LegacyAgentSchemaToolRulesItem as LegacyAgentSchemaToolRulesItem,
        LegacyMessageSchema as LegacyMessageSchema,
        LegacyToolSchema as LegacyToolSchema,
        LettaAssistantMessageContentUnion as LettaAssistantMessageContentUnion,
        LettaAsyncRequest as LettaAsyncRequest,
        LettaAsyncRequestInputOption2Item as LettaAsyncRequestInputOption2Item,
        LettaAsyncRequestMessagesItem as LettaAsyncRequestMessagesItem,
        LettaBatchMessages as LettaBatchMessages,
        LettaBatchRequest as LettaBatchRequest,
        LettaBatchRequestInputOption2Item as LettaBatchRequestInputOption2Item,
        LettaBatchRequestMessagesItem as LettaBatchRequestMessagesItem,
        LettaChoiceLogprobs as LettaChoiceLogprobs,
        LettaErrorMessage as LettaErrorMessage,
        LettaImage as LettaImage,
        LettaMessageContentUnion as LettaMessageContentUnion,
        LettaMessageUnion as LettaMessageUnion,
        LettaPing as LettaPing,
        LettaRequest as LettaRequest,
        LettaRequestConfig as LettaRequestConfig,
        LettaRequestInputOption2Item as LettaRequestInputOption2Item,
        LettaRequestMessagesItem as LettaRequestMessagesItem,
        LettaResponse as LettaResponse,
        LettaStopReason as LettaStopReason,
        LettaStreamingRequest as LettaStreamingRequest,
        LettaStreamingRequestInputOption2Item as LettaStreamingRequestInputOption2Item,
        LettaStreamingRequestMessagesItem as LettaStreamingRequestMessagesItem,
        LettaStreamingResponse as LettaStreamingResponse,
        LettaTokenLogprob as LettaTokenLogprob,
        LettaToolReturnContentUnion as LettaToolReturnContentUnion,
        LettaTopLogprob as LettaTopLogprob,
        LettaUsageStatistics as LettaUsageStatistics,
        LettaUserMessageContentUnion as LettaUserMessageContentUnion,
        LimitMessageErrorX665BC3 as LimitMessageErrorX665BC3,
        ListDeploymentEntitiesResponse as ListDeploymentEntitiesResponse,
        ListMcpServersResponseValue as ListMcpServersResponseValue,
        ListMessagesForStepResponseItem as ListMessagesForStepResponseItem,
        LocalSandboxConfig as LocalSandboxConfig,
        MCPAuthorizationURL as MCPAuthorizationURL,
        MCPConnectEvent as MCPConnectEvent,
        MCPConnectionAttempt as MCPConnectionAttempt,
        MCPConnectionError as MCPConnectionError,
        MCPConnectionSuccess as MCPConnectionSuccess,
        MCPOAuthRequired as MCPOAuthRequired,
        MCPOAuthResult as MCPOAuthResult,
        MCPServerResyncResult as MCPServerResyncResult,
        MCPServerSchema as MCPServerSchema,
        MCPServerTestResult as MCPServerTestResult,
        MCPServerType as MCPServerType,
        MCPTool as MCPTool,
        MCPToolExecuteRequest as MCPToolExecuteRequest,
        MCPToolHealth as MCPToolHealth,
        MCPToolResult as MCPToolResult,
        MCPWaitingForAuth as MCPWaitingForAuth,
        ManagerType as ManagerType,
        MaxCountPerStepToolRule as MaxCountPerStepToolRule,
        MaxCountPerStepToolRuleSchema as MaxCountPerStepToolRuleSchema,
        McpCreateMcpServerResponse as McpCreateMcpServerResponse,
        McpListMcpServersResponseItem as McpListMcpServersResponseItem,
        McpRetrieveMcpServerResponse as McpRetrieveMcpServerResponse,
        McpUpdateMcpServerResponse as McpUpdateMcpServerResponse,
        Memory as Memory,
        MemoryAgentType as MemoryAgentType,
        MemoryFilesGetFileHistoryResponse as MemoryFilesGetFileHistoryResponse,
        MemoryFilesGetFileHistoryResponseCommitsItem as MemoryFilesGetFileHistoryResponseCommitsItem,
        MemoryFilesListDirectoryResponse as MemoryFilesListDirectoryResponse,
        MemoryFilesListDirectoryResponseEntriesItem as MemoryFilesListDirectoryResponseEntriesItem,
        MemoryFilesReadFileContentResponse as MemoryFilesReadFileContentResponse,
        MessageApprovalsItem as MessageApprovalsItem,
        MessageContentItem as MessageContentItem,
        MessageCreate as MessageCreate,
        MessageError as MessageError,
        MessageErrorXD7A557 as MessageErrorXD7A557,
        MessageRole as MessageRole,
        MessageSearchCacheWarmScope as MessageSearchCacheWarmScope,
        MessageSearchRequest as MessageSearchRequest,
        MessageSearchResult as MessageSearchResult,
        MessageToolReturnInput as MessageToolReturnInput,
        MessageToolReturnInputFuncResponseOption2Item as MessageToolReturnInputFuncResponseOption2Item,
        MessageToolReturnOutput as MessageToolReturnOutput,
        MessageToolReturnOutputFuncResponseOption2Item as MessageToolReturnOutputFuncResponseOption2Item,
        MessageType as MessageType,
        MetadataGetStatusResponse as MetadataGetStatusResponse,
        MetadataGetUserResponse as MetadataGetUserResponse,
        MetadataRetrieveCurrentBalancesResponse as MetadataRetrieveCurrentBalancesResponse,
        MetadataSendFeedbackRequest as MetadataSendFeedbackRequest,
        MetadataSendFeedbackResponse as MetadataSendFeedbackResponse,
        MetadataSendTelemetryRequest as MetadataSendTelemetryRequest,
        MetadataSendTelemetryRequestEventsItem as MetadataSendTelemetryRequestEventsItem,
        MetadataSendTelemetryRequestEventsItemError as MetadataSendTelemetryRequestEventsItemError,
        MetadataSendTelemetryRequestEventsItemSessionEnd as MetadataSendTelemetryRequestEventsItemSessionEnd,
        MetadataSendTelemetryRequestEventsItemSessionStart as MetadataSendTelemetryRequestEventsItemSessionStart,
        MetadataSendTelemetryRequestEventsItemToolUsage as MetadataSendTelemetryRequestEventsItemToolUsage,
        MetadataSendTelemetryRequestEventsItemUserInput as MetadataSendTelemetryRequestEventsItemUserInput,
        MetadataSendTelemetryRequestItemErrorData as MetadataSendTelemetryRequestItemErrorData,
        MetadataSendTelemetryRequestItemSessionEndData as MetadataSendTelemetryRequestItemSessionEndData,
        MetadataSendTelemetryRequestItemSessionStartData as MetadataSendTelemetryRequestItemSessionStartData,
        MetadataSendTelemetryRequestItemToolUsageData as MetadataSendTelemetryRequestItemToolUsageData,
        MetadataSendTelemetryRequestItemUserInputData as MetadataSendTelemetryRequestItemUserInputData,
        MetadataSendTelemetryResponse as MetadataSendTelemetryResponse,
        ModalSandboxConfig as ModalSandboxConfig,
        Model as Model,
        ModelResponseFormat as ModelResponseFormat,
        ModifyApprovalRequest as ModifyApprovalRequest,
        ModifyFeedbackRequest as ModifyFeedbackRequest,
        ModifyGroupMessageRequest as ModifyGroupMessageRequest,
        ModifyGroupMessageResponse as ModifyGroupMessageResponse,
        ModifyMessageRequest as ModifyMessageRequest,
        ModifyMessageResponse as ModifyMessageResponse,
        MoonshotCodingModelSettings as MoonshotCodingModelSettings,
        MoonshotCodingModelSettingsResponseFormat as MoonshotCodingModelSettingsResponseFormat,
        MoonshotModelSettings as MoonshotModelSettings,
        MoonshotModelSettingsResponseFormat as MoonshotModelSettingsResponseFormat,
        NpmRequirement as NpmRequirement,
        OmittedReasoningContent as OmittedReasoningContent,
        OpenAIModelSettings as OpenAIModelSettings,
        OpenAIModelSettingsResponseFormat as OpenAIModelSettingsResponseFormat,
        OpenAIReasoning as OpenAIReasoning,
        OpenRouterModelSettings as OpenRouterModelSettings,
        OpenRouterModelSettingsResponseFormat as OpenRouterModelSettingsResponseFormat,
        Organization as Organization,
        OrganizationCreate as OrganizationCreate,
        OrganizationSourcesStats as OrganizationSourcesStats,
        OrganizationUpdate as OrganizationUpdate,
        PaginatedAgentFiles as PaginatedAgentFiles,
        ParameterProperties as ParameterProperties,
        ParametersSchema as ParametersSchema,
        ParentToolRule as ParentToolRule,
        Passage as Passage,
        PassageBatchCreateRequest as PassageBatchCreateRequest,
        PassageCreateRequest as PassageCreateRequest,
        PassageSearchRequest as PassageSearchRequest,
        PassageSearchResult as PassageSearchResult,
        PipRequirement as PipRequirement,
        PipelinesCountPipelinesResponse as PipelinesCountPipelinesResponse,
        PipelinesCreatePipelineRequest as PipelinesCreatePipelineRequest,
        PipelinesCreatePipelineRequestDataChannelsItem as PipelinesCreatePipelineRequestDataChannelsItem,
        PipelinesCreatePipelineRequestProducerConfig as PipelinesCreatePipelineRequestProducerConfig,
        PipelinesCreatePipelineRequestProducerConfigCustomWebhook as PipelinesCreatePipelineRequestProducerConfigCustomWebhook,
        PipelinesCreatePipelineRequestProducerConfigSlackChannelReader as PipelinesCreatePipelineRequestProducerConfigSlackChannelReader,
        PipelinesCreatePipelineRequestProducerConfigSlackChannelReaderData as PipelinesCreatePipelineRequestProducerConfigSlackChannelReaderData,
        PipelinesCreatePipelineResponse as PipelinesCreatePipelineResponse,
        PipelinesCreatePipelineResponseConfigSlackChannelReaderData as PipelinesCreatePipelineResponseConfigSlackChannelReaderData,
        PipelinesCreatePipelineResponseDataChannelsItem as PipelinesCreatePipelineResponseDataChannelsItem,
        PipelinesCreatePipelineResponsePipeline as PipelinesCreatePipelineResponsePipeline,
        PipelinesCreatePipelineResponsePipelineConfig as PipelinesCreatePipelineResponsePipelineConfig,
        PipelinesCreatePipelineResponsePipelineConfigCustomWebhook as PipelinesCreatePipelineResponsePipelineConfigCustomWebhook,
        PipelinesCreatePipelineResponsePipelineConfigSlackChannelReader as PipelinesCreatePipelineResponsePipelineConfigSlackChannelReader,
        PipelinesDeletePipelineResponse as PipelinesDeletePipelineResponse,
        PipelinesGetPipelineResponse as PipelinesGetPipelineResponse,
        PipelinesGetPipelineResponseConfigSlackChannelReaderData as PipelinesGetPipelineResponseConfigSlackChannelReaderData,
        PipelinesGetPipelineResponseDataChannelsItem as PipelinesGetPipelineResponseDataChannelsItem,
        PipelinesGetPipelineResponsePipeline as PipelinesGetPipelineResponsePipeline,
        PipelinesGetPipelineResponsePipelineConfig as PipelinesGetPipelineResponsePipelineConfig,
        PipelinesGetPipelineResponsePipelineConfigCustomWebhook as PipelinesGetPipelineResponsePipelineConfigCustomWebhook,
        PipelinesGetPipelineResponsePipelineConfigSlackChannelReader as PipelinesGetPipelineResponsePipelineConfigSlackChannelReader,
        PipelinesListPipelineSyncHistoryResponse as PipelinesListPipelineSyncHistoryResponse,
        PipelinesListPipelineSyncHistoryResponseRunsItem as PipelinesListPipelineSyncHistoryResponseRunsItem,
        PipelinesListPipelineSyncHistoryResponseRunsItemError as PipelinesListPipelineSyncHistoryResponseRunsItemError,
        PipelinesListPipelinesResponse as PipelinesListPipelinesResponse,
        PipelinesListPipelinesResponseConfigSlackChannelReaderData as PipelinesListPipelinesResponseConfigSlackChannelReaderData,
        PipelinesListPipelinesResponseDataChannelsItem as PipelinesListPipelinesResponseDataChannelsItem,
        PipelinesListPipelinesResponseItemConfigCustomWebhook as PipelinesListPipelinesResponseItemConfigCustomWebhook,
        PipelinesListPipelinesResponseItemConfigSlackChannelReader as PipelinesListPipelinesResponseItemConfigSlackChannelReader,
        PipelinesListPipelinesResponsePipelinesItem as PipelinesListPipelinesResponsePipelinesItem,
        PipelinesListPipelinesResponsePipelinesItemConfig as PipelinesListPipelinesResponsePipelinesItemConfig,
        PipelinesPreviewPipelineRequest as PipelinesPreviewPipelineRequest,
        PipelinesPreviewPipelineRequestDataChannelsItem as PipelinesPreviewPipelineRequestDataChannelsItem,
        PipelinesPreviewPipelineRequestProducerConfig as PipelinesPreviewPipelineRequestProducerConfig,
        PipelinesPreviewPipelineRequestProducerConfigCustomWebhook as PipelinesPreviewPipelineRequestProducerConfigCustomWebhook,
        PipelinesPreviewPipelineRequestProducerConfigSlackChannelReader as PipelinesPreviewPipelineRequestProducerConfigSlackChannelReader,
        PipelinesPreviewPipelineRequestProducerConfigSlackChannelReaderData as PipelinesPreviewPipelineRequestProducerConfigSlackChannelReaderData,
        PipelinesPreviewPipelineResponse as PipelinesPreviewPipelineResponse,
        PipelinesSyncPipelineResponse as PipelinesSyncPipelineResponse,
        PipelinesUpdatePipelineProducerConfigRequest as PipelinesUpdatePipelineProducerConfigRequest,
        PipelinesUpdatePipelineProducerConfigRequestDataChannelsItem as PipelinesUpdatePipelineProducerConfigRequestDataChannelsItem,
        PipelinesUpdatePipelineProducerConfigRequestProducerConfig as PipelinesUpdatePipelineProducerConfigRequestProducerConfig,
        PipelinesUpdatePipelineProducerConfigRequestProducerConfigCustomWebhook as PipelinesUpdatePipelineProducerConfigRequestProducerConfigCustomWebhook,
        PipelinesUpdatePipelineProducerConfigRequestProducerConfigSlackChannelReader as PipelinesUpdatePipelineProducerConfigRequestProducerConfigSlackChannelReader,
        PipelinesUpdatePipelineProducerConfigRequestProducerConfigSlackChannelReaderData as PipelinesUpdatePipelineProducerConfigRequestProducerConfigSlackChannelReaderData,
        PipelinesUpdatePipelineProducerConfigResponse as PipelinesUpdatePipelineProducerConfigResponse,
        PipelinesUpdatePipelineProducerConfigResponseConfigSlackChannelReaderData as PipelinesUpdatePipelineProducerConfigResponseConfigSlackChannelReaderData,
        PipelinesUpdatePipelineProducerConfigResponseDataChannelsItem as PipelinesUpdatePipelineProducerConfigResponseDataChannelsItem,
        PipelinesUpdatePipelineProducerConfigResponsePipeline as PipelinesUpdatePipelineProducerConfigResponsePipeline,
        PipelinesUpdatePipelineProducerConfigResponsePipelineConfig as PipelinesUpdatePipelineProducerConfigResponsePipelineConfig,
        PipelinesUpdatePipelineProducerConfigResponsePipelineConfigCustomWebhook as PipelinesUpdatePipelineProducerConfigResponsePipelineConfigCustomWebhook,
        PipelinesUpdatePipelineProducerConfigResponsePipelineConfigSlackChannelReader as PipelinesUpdatePipelineProducerConfigResponsePipelineConfigSlackChannelReader,
        PipelinesUpdatePipelineRequest as PipelinesUpdatePipelineRequest,
        PipelinesUpdatePipelineResponse as PipelinesUpdatePipelineResponse,
        PipelinesUpdatePipelineResponseConfigSlackChannelReaderData as PipelinesUpdatePipelineResponseConfigSlackChannelReaderData,
        PipelinesUpdatePipelineResponseDataChannelsItem as PipelinesUpdatePipelineResponseDataChannelsItem,
        PipelinesUpdatePipelineResponsePipeline as PipelinesUpdatePipelineResponsePipeline,
        PipelinesUpdatePipelineResponsePipelineConfig as PipelinesUpdatePipelineResponsePipelineConfig,
        PipelinesUpdatePipelineResponsePipelineConfigCustomWebhook as PipelinesUpdatePipelineResponsePipelineConfigCustomWebhook,
        PipelinesUpdatePipelineResponsePipelineConfigSlackChannelReader as PipelinesUpdatePipelineResponsePipelineConfigSlackChannelReader,
        PreviewModelRequestRequest as PreviewModelRequestRequest,
        ProjectsCreateProjectRequest as ProjectsCreateProjectRequest,
        ProjectsCreateProjectResponse as ProjectsCreateProjectResponse,
        ProjectsDeleteProjectResponse as ProjectsDeleteProjectResponse,
        ProjectsListProjectsResponse as ProjectsListProjectsResponse,
        ProjectsListProjectsResponseProjectsItem as ProjectsListProjectsResponseProjectsItem,
        PromptTokensDetails as PromptTokensDetails,
        Provider as Provider,
        ProviderCategory as ProviderCategory,
        ProviderCheck as ProviderCheck,
        ProviderCreate as ProviderCreate,
        ProviderTrace as ProviderTrace,
        ProviderType as ProviderType,
        ProviderUpdate as ProviderUpdate,
        ReasoningContent as ReasoningContent,
        ReasoningMessage as ReasoningMessage,
        ReasoningMessageListResult as ReasoningMessageListResult,
        RedactedReasoningContent as RedactedReasoningContent,
        RequiredBeforeExitToolRule as RequiredBeforeExitToolRule,
        RequiresApprovalToolRule as RequiresApprovalToolRule,
        ResetMessagesRequest as ResetMessagesRequest,
        RetrieveRunStreamRequest as RetrieveRunStreamRequest,
        RetrieveStreamRequest as RetrieveStreamRequest,
        RoundRobinManager as RoundRobinManager,
        RoundRobinManagerUpdate as RoundRobinManagerUpdate,
        Run as Run,
        RunMetrics as RunMetrics,
        RunStatus as RunStatus,
        SGLangModelSettings as SGLangModelSettings,
        SGLangModelSettingsResponseFormat as SGLangModelSettingsResponseFormat,
        SSEMCPServer as SSEMCPServer,
        SSEServerConfig as SSEServerConfig,
        SandboxConfig as SandboxConfig,
        SandboxConfigCreate as SandboxConfigCreate,
        SandboxConfigCreateConfig as SandboxConfigCreateConfig,
        SandboxConfigUpdate as SandboxConfigUpdate,
        SandboxConfigUpdateConfig as SandboxConfigUpdateConfig,
        SandboxEnvironmentVariable as SandboxEnvironmentVariable,
        SandboxEnvironmentVariableCreate as SandboxEnvironmentVariableCreate,
        SandboxEnvironmentVariableUpdate as SandboxEnvironmentVariableUpdate,
        SandboxType as SandboxType,
        SandboxesCreateSandboxRequest as SandboxesCreateSandboxRequest,
        SandboxesCreateSandboxResponse as SandboxesCreateSandboxResponse,
        SandboxesListSandboxesResponse as SandboxesListSandboxesResponse,
        SandboxesListSandboxesResponseSandboxesItem as SandboxesListSandboxesResponseSandboxesItem,
        SandboxesListSandboxesResponseSandboxesItemMetadata as SandboxesListSandboxesResponseSandboxesItemMetadata,
        SandboxesTerminateSandboxResponse as SandboxesTerminateSandboxResponse,
        ScheduledMessagesDeleteScheduledMessageResponse as ScheduledMessagesDeleteScheduledMessageResponse,
        ScheduledMessagesListScheduledMessagesResponse as ScheduledMessagesListScheduledMessagesResponse,
        ScheduledMessagesListScheduledMessagesResponseContentOption1Item as ScheduledMessagesListScheduledMessagesResponseContentOption1Item,
        ScheduledMessagesListScheduledMessagesResponseItemImageSource as ScheduledMessagesListScheduledMessagesResponseItemImageSource,
        ScheduledMessagesListScheduledMessagesResponseItemScheduleOneTime as ScheduledMessagesListScheduledMessagesResponseItemScheduleOneTime,
        ScheduledMessagesListScheduledMessagesResponseItemScheduleRecurring as ScheduledMessagesListScheduledMessagesResponseItemScheduleRecurring,
        ScheduledMessagesListScheduledMessagesResponseMessageMessagesItem as ScheduledMessagesListScheduledMessagesResponseMessageMessagesItem,
        ScheduledMessagesListScheduledMessagesResponseOption1ItemImage as ScheduledMessagesListScheduledMessagesResponseOption1ItemImage,
        ScheduledMessagesListScheduledMessagesResponseOption1ItemText as ScheduledMessagesListScheduledMessagesResponseOption1ItemText,
        ScheduledMessagesListScheduledMessagesResponseScheduledMessagesItem as ScheduledMessagesListScheduledMessagesResponseScheduledMessagesItem,
        ScheduledMessagesListScheduledMessagesResponseScheduledMessagesItemMessage as ScheduledMessagesListScheduledMessagesResponseScheduledMessagesItemMessage,
        ScheduledMessagesListScheduledMessagesResponseScheduledMessagesItemSchedule as ScheduledMessagesListScheduledMessagesResponseScheduledMessagesItemSchedule,
        ScheduledMessagesRetrieveScheduledMessageResponse as ScheduledMessagesRetrieveScheduledMessageResponse,
        ScheduledMessagesRetrieveScheduledMessageResponseContentOption1Item as ScheduledMessagesRetrieveScheduledMessageResponseContentOption1Item,
        ScheduledMessagesRetrieveScheduledMessageResponseItemImageSource as ScheduledMessagesRetrieveScheduledMessageResponseItemImageSource,
        ScheduledMessagesRetrieveScheduledMessageResponseMessage as ScheduledMessagesRetrieveScheduledMessageResponseMessage,
        ScheduledMessagesRetrieveScheduledMessageResponseMessageMessagesItem as ScheduledMessagesRetrieveScheduledMessageResponseMessageMessagesItem,
        ScheduledMessagesRetrieveScheduledMessageResponseOption1ItemImage as ScheduledMessagesRetrieveScheduledMessageResponseOption1ItemImage,
        ScheduledMessagesRetrieveScheduledMessageResponseOption1ItemText as ScheduledMessagesRetrieveScheduledMessageResponseOption1ItemText,
        ScheduledMessagesRetrieveScheduledMessageResponseSchedule as ScheduledMessagesRetrieveScheduledMessageResponseSchedule,
        ScheduledMessagesRetrieveScheduledMessageResponseScheduleOneTime as ScheduledMessagesRetrieveScheduledMessageResponseScheduleOneTime,
        ScheduledMessagesRetrieveScheduledMessageResponseScheduleRecurring as ScheduledMessagesRetrieveScheduledMessageResponseScheduleRecurring,
        ScheduledMessagesScheduleAgentMessageRequest as ScheduledMessagesScheduleAgentMessageRequest,
        ScheduledMessagesScheduleAgentMessageRequestContentOption1Item as ScheduledMessagesScheduleAgentMessageRequestContentOption1Item,
        ScheduledMessagesScheduleAgentMessageRequestItemImageSource as ScheduledMessagesScheduleAgentMessageRequestItemImageSource,
        ScheduledMessagesScheduleAgentMessageRequestMessagesItem as ScheduledMessagesScheduleAgentMessageRequestMessagesItem,
        ScheduledMessagesScheduleAgentMessageRequestOption1ItemImage as ScheduledMessagesScheduleAgentMessageRequestOption1ItemImage,
        ScheduledMessagesScheduleAgentMessageRequestOption1ItemText as ScheduledMessagesScheduleAgentMessageRequestOption1ItemText,
        ScheduledMessagesScheduleAgentMessageRequestSchedule as ScheduledMessagesScheduleAgentMessageRequestSchedule,
        ScheduledMessagesScheduleAgentMessageRequestScheduleOneTime as ScheduledMessagesScheduleAgentMessageRequestScheduleOneTime,
        ScheduledMessagesScheduleAgentMessageRequestScheduleRecurring as ScheduledMessagesScheduleAgentMessageRequestScheduleRecurring,
        ScheduledMessagesScheduleAgentMessageResponse as ScheduledMessagesScheduleAgentMessageResponse,
        SearchAllMessagesRequest as SearchAllMessagesRequest,
        SearchAllMessagesResponseItem as SearchAllMessagesResponseItem,
        SearchCacheWarmRequest as SearchCacheWarmRequest,
        SearchCacheWarmResponse as SearchCacheWarmResponse,
        SkillSchema as SkillSchema,
        SleeptimeManager as SleeptimeManager,
        SleeptimeManagerSchema as SleeptimeManagerSchema,
        SleeptimeManagerUpdate as SleeptimeManagerUpdate,
        Source as Source,
        SourceCreate as SourceCreate,
        SourceSchema as SourceSchema,
        SourceStats as SourceStats,
        SourceUpdate as SourceUpdate,
        StdioMCPServer as StdioMCPServer,
        StdioServerConfig as StdioServerConfig,
        Step as Step,
        StepMetrics as StepMetrics,
        StepStatus as StepStatus,
        StopReasonType as StopReasonType,
        StreamableHTTPMCPServer as StreamableHTTPMCPServer,
        StreamableHTTPServerConfig as StreamableHTTPServerConfig,
        SummarizedReasoningContent as SummarizedReasoningContent,
        SummarizedReasoningContentPart as SummarizedReasoningContentPart,
        SummaryMessage as SummaryMessage,
        SupervisorManager as SupervisorManager,
        SupervisorManagerSchema as SupervisorManagerSchema,
        SupervisorManagerUpdate as SupervisorManagerUpdate,
        SystemMessage as SystemMessage,
        SystemMessageListResult as SystemMessageListResult,
        TagSchema as TagSchema,
        TemplatesCreateAgentsFromTemplateNoProjectRequest as TemplatesCreateAgentsFromTemplateNoProjectRequest,
        TemplatesCreateAgentsFromTemplateNoProjectRequestInitialMessageSequenceItem as TemplatesCreateAgentsFromTemplateNoProjectRequestInitialMessageSequenceItem,
        TemplatesCreateAgentsFromTemplateNoProjectResponse as TemplatesCreateAgentsFromTemplateNoProjectResponse,
        TemplatesCreateAgentsFromTemplateRequest as TemplatesCreateAgentsFromTemplateRequest,
        TemplatesCreateAgentsFromTemplateRequestInitialMessageSequenceItem as TemplatesCreateAgentsFromTemplateRequestInitialMessageSequenceItem,
        TemplatesCreateTemplateNoProjectRequest as TemplatesCreateTemplateNoProjectRequest,
        TemplatesCreateTemplateNoProjectRequestAgent as TemplatesCreateTemplateNoProjectRequestAgent,
        TemplatesCreateTemplateNoProjectRequestAgentFile as TemplatesCreateTemplateNoProjectRequestAgentFile,
        TemplatesCreateTemplateNoProjectResponse as TemplatesCreateTemplateNoProjectResponse,
        TemplatesCreateTemplateRequest as TemplatesCreateTemplateRequest,
        TemplatesCreateTemplateRequestAgent as TemplatesCreateTemplateRequestAgent,
        TemplatesCreateTemplateRequestAgentFile as TemplatesCreateTemplateRequestAgentFile,
        TemplatesCreateTemplateResponse as TemplatesCreateTemplateResponse,
        TemplatesDeleteTemplateNoProjectResponse as TemplatesDeleteTemplateNoProjectResponse,
        TemplatesDeleteTemplateResponse as TemplatesDeleteTemplateResponse,
        TemplatesForkTemplateRequest as TemplatesForkTemplateRequest,
        TemplatesForkTemplateResponse as TemplatesForkTemplateResponse,
        TemplatesGetTemplateSnapshotResponse as TemplatesGetTemplateSnapshotResponse,
        TemplatesGetTemplateSnapshotResponseAgentsItem as TemplatesGetTemplateSnapshotResponseAgentsItem,
        TemplatesGetTemplateSnapshotResponseAgentsItemMemoryVariables as TemplatesGetTemplateSnapshotResponseAgentsItemMemoryVariables,
        TemplatesGetTemplateSnapshotResponseAgentsItemProperties as TemplatesGetTemplateSnapshotResponseAgentsItemProperties,
        TemplatesGetTemplateSnapshotResponseAgentsItemToolVariables as TemplatesGetTemplateSnapshotResponseAgentsItemToolVariables,
        TemplatesGetTemplateSnapshotResponseBlocksItem as TemplatesGetTemplateSnapshotResponseBlocksItem,
        TemplatesGetTemplateSnapshotResponseConfiguration as TemplatesGetTemplateSnapshotResponseConfiguration,
        TemplatesGetTemplateSnapshotResponseConstrainChildToolsChildArgNodesItem as TemplatesGetTemplateSnapshotResponseConstrainChildToolsChildArgNodesItem,
        TemplatesGetTemplateSnapshotResponseItemToolRulesItem as TemplatesGetTemplateSnapshotResponseItemToolRulesItem,
        TemplatesGetTemplateSnapshotResponseMemoryVariablesDataItem as TemplatesGetTemplateSnapshotResponseMemoryVariablesDataItem,
        TemplatesGetTemplateSnapshotResponseRelationshipsItem as TemplatesGetTemplateSnapshotResponseRelationshipsItem,
        TemplatesGetTemplateSnapshotResponseToolRulesItemConditional as TemplatesGetTemplateSnapshotResponseToolRulesItemConditional,
        TemplatesGetTemplateSnapshotResponseToolRulesItemConstrainChildTools as TemplatesGetTemplateSnapshotResponseToolRulesItemConstrainChildTools,
        TemplatesGetTemplateSnapshotResponseToolRulesItemContinueLoop as TemplatesGetTemplateSnapshotResponseToolRulesItemContinueLoop,
        TemplatesGetTemplateSnapshotResponseToolRulesItemExitLoop as TemplatesGetTemplateSnapshotResponseToolRulesItemExitLoop,
        TemplatesGetTemplateSnapshotResponseToolRulesItemMaxCountPerStep as TemplatesGetTemplateSnapshotResponseToolRulesItemMaxCountPerStep,
        TemplatesGetTemplateSnapshotResponseToolRulesItemParentLastTool as TemplatesGetTemplateSnapshotResponseToolRulesItemParentLastTool,
        TemplatesGetTemplateSnapshotResponseToolRulesItemRequiredBeforeExit as TemplatesGetTemplateSnapshotResponseToolRulesItemRequiredBeforeExit,
        TemplatesGetTemplateSnapshotResponseToolRulesItemRequiresApproval as TemplatesGetTemplateSnapshotResponseToolRulesItemRequiresApproval,
        TemplatesGetTemplateSnapshotResponseToolRulesItemRunFirst as TemplatesGetTemplateSnapshotResponseToolRulesItemRunFirst,
        TemplatesGetTemplateSnapshotResponseToolVariablesDataItem as TemplatesGetTemplateSnapshotResponseToolVariablesDataItem,
        TemplatesLegacyMigrationResponse as TemplatesLegacyMigrationResponse,
        TemplatesListTemplateVersionsResponse as TemplatesListTemplateVersionsResponse,
        TemplatesListTemplateVersionsResponseVersionsItem as TemplatesListTemplateVersionsResponseVersionsItem,
        TemplatesListTemplatesResponse as TemplatesListTemplatesResponse,
        TemplatesListTemplatesResponseTemplatesItem as TemplatesListTemplatesResponseTemplatesItem,
        TemplatesMigrateDeploymentRequest as TemplatesMigrateDeploymentRequest,
        TemplatesMigrateDeploymentResponse as TemplatesMigrateDeploymentResponse,
        TemplatesRenameTemplateRequest as TemplatesRenameTemplateRequest,
        TemplatesRenameTemplateResponse as TemplatesRenameTemplateResponse,
        TemplatesRollbackTemplateNoProjectRequest as TemplatesRollbackTemplateNoProjectRequest,
        TemplatesRollbackTemplateNoProjectResponse as TemplatesRollbackTemplateNoProjectResponse,
        TemplatesRollbackTemplateRequest as TemplatesRollbackTemplateRequest,
        TemplatesRollbackTemplateResponse as TemplatesRollbackTemplateResponse,
        TemplatesSaveTemplateVersionNoProjectRequest as TemplatesSaveTemplateVersionNoProjectRequest,
        TemplatesSaveTemplateVersionNoProjectResponse as TemplatesSaveTemplateVersionNoProjectResponse,
        TemplatesSaveTemplateVersionRequest as TemplatesSaveTemplateVersionRequest,
        TemplatesSaveTemplateVersionResponse as TemplatesSaveTemplateVersionResponse,
        TemplatesSetCurrentTemplateFromSnapshotResponse as TemplatesSetCurrentTemplateFromSnapshotResponse,
        TemplatesUpdateCurrentTemplateFromAgentFileNoProjectRequest as TemplatesUpdateCurrentTemplateFromAgentFileNoProjectRequest,
        TemplatesUpdateCurrentTemplateFromAgentFileNoProjectResponse as TemplatesUpdateCurrentTemplateFromAgentFileNoProjectResponse,
        TemplatesUpdateCurrentTemplateFromAgentFileRequest as TemplatesUpdateCurrentTemplateFromAgentFileRequest,
        TemplatesUpdateCurrentTemplateFromAgentFileResponse as TemplatesUpdateCurrentTemplateFromAgentFileResponse,
        TemplatesUpdateTemplateDescriptionRequest as TemplatesUpdateTemplateDescriptionRequest,
        TemplatesUpdateTemplateDescriptionResponse as TemplatesUpdateTemplateDescriptionResponse,
        TerminalToolRule as TerminalToolRule,
        TestMcpServerRequest as TestMcpServerRequest,
        TextContent as TextContent,
        TextResponseFormat as TextResponseFormat,
        TogetherModelSettings as TogetherModelSettings,
        TogetherModelSettingsResponseFormat as TogetherModelSettingsResponseFormat,
        Tool as Tool,
        ToolAnnotations as ToolAnnotations,
        ToolCall as ToolCall,
        ToolCallContent as ToolCallContent,
        ToolCallDelta as ToolCallDelta,
        ToolCallFunction as ToolCallFunction,
        ToolCallFunctionParam as ToolCallFunctionParam,
        ToolCallMessage as ToolCallMessage,
        ToolCallMessageToolCall as ToolCallMessageToolCall,
        ToolCallMessageToolCalls as ToolCallMessageToolCalls,
        ToolCallNode as ToolCallNode,
        ToolCreate as ToolCreate,
        ToolEnvVarSchema as ToolEnvVarSchema,
        ToolExecuteRequest as ToolExecuteRequest,
        ToolExecutionResult as ToolExecutionResult,
        ToolJSONSchema as ToolJSONSchema,
        ToolReturn as ToolReturn,
        ToolReturnContent as ToolReturnContent,
        ToolReturnCreate as ToolReturnCreate,
        ToolReturnMessage as ToolReturnMessage,
        ToolRunFromSource as ToolRunFromSource,
        ToolSearchRequest as ToolSearchRequest,
        ToolSearchResult as ToolSearchResult,
        ToolType as ToolType,
        ToolUpdate as ToolUpdate,
        TurnTokenData as TurnTokenData,
        UpdateAgent as UpdateAgent,
        UpdateAgentModelSettings as UpdateAgentModelSettings,
        UpdateAgentResponseFormat as UpdateAgentResponseFormat,
        UpdateAgentToolRulesItem as UpdateAgentToolRulesItem,
        UpdateAssistantMessage as UpdateAssistantMessage,
        UpdateConversation as UpdateConversation,
        UpdateConversationModelSettings as UpdateConversationModelSettings,
        UpdateMCPServerConfig as UpdateMCPServerConfig,
        UpdateMCPServerRequest as UpdateMCPServerRequest,
        UpdateMCPServerRequestConfig as UpdateMCPServerRequestConfig,
        UpdateMcpServerResponse as UpdateMcpServerResponse,
        UpdateReasoningMessage as UpdateReasoningMessage,
        UpdateSSEMCPServer as UpdateSSEMCPServer,
        UpdateSSEServerConfig as UpdateSSEServerConfig,
        UpdateStdioMCPServer as UpdateStdioMCPServer,
        UpdateStdioServerConfig as UpdateStdioServerConfig,
        UpdateStreamableHTTPMCPServer as UpdateStreamableHTTPMCPServer,
        UpdateStreamableHTTPServerConfig as UpdateStreamableHTTPServerConfig,
        UpdateSystemMessage as UpdateSystemMessage,
        UpdateUserMessage as UpdateUserMessage,
        UrlImage as UrlImage,
        UsageStatistics as UsageStatistics,
        UsageStatisticsCompletionTokenDetails as UsageStatisticsCompletionTokenDetails,
        UsageStatisticsPromptTokenDetails as UsageStatisticsPromptTokenDetails,
        User as User,
        UserCreate as UserCreate,
        UserMessage as UserMessage,
        UserMessageListResult as UserMessageListResult,
        UserUpdate as UserUpdate,
        ValidationError as ValidationError,
        VectorDBProvider as VectorDBProvider,
        VoiceSleeptimeManager as VoiceSleeptimeManager,
        VoiceSleeptimeManagerSchema as VoiceSleeptimeManagerSchema,
        VoiceSleeptimeManagerUpdate as VoiceSleeptimeManagerUpdate,
        XAIModelSettings as XAIModelSettings,
        XAIModelSettingsResponseFormat as XAIModelSettingsResponseFormat,
        ZAIModelSettings as ZAIModelSettings,
        ZAIModelSettingsResponseFormat as ZAIModelSettingsResponseFormat,
        ZAIThinking as ZAIThinking,
    )
    from letta_sdk.types._params import *

    BlockAttachResponse: TypeAlias = _models.AgentState
    BlockDetachResponse: TypeAlias = _models.AgentState
    BlockListResponse: TypeAlias = _models.BlockResponse
    BlockRetrieveResponse: TypeAlias = _models.BlockResponse
    BlockUpdateResponse: TypeAlias = _models.BlockResponse
    ContextRetrieveResponse: TypeAlias = _models.ContextWindowOverview
    CoreMemoryRetrieveResponse: TypeAlias = _models.Memory
    FileCloseAllResponse: TypeAlias = list[str]
    FileCloseResponse: TypeAlias = _models.Confirmation
    FileListResponse: TypeAlias = _models.AgentFileAttachment
    FileOpenResponse: TypeAlias = list[str]
    FolderAttachResponse: TypeAlias = _models.AgentState | None
    FolderDetachResponse: TypeAlias = _models.AgentState | None
    FolderListResponse: TypeAlias = _models.Source
    GroupListResponse: TypeAlias = _models.Group
    InternalMessage: TypeAlias = _models.Message
    Message: TypeAlias = _models.LettaMessageUnion
    MessageCancelResponse: TypeAlias = dict[str, Any]
    MessageCompactResponse: TypeAlias = _models.CompactionResponse
    MessageCreateAsyncResponse: TypeAlias = _models.Run
    MessageCreateResponse: TypeAlias = _models.LettaResponse
    MessageListResponse: TypeAlias = _models.LettaMessageUnion
    MessagePreviewRawPayloadResponse: TypeAlias = dict[str, Any]
    MessageResetResponse: TypeAlias = _models.AgentState | None
    MessageSearchResponse: TypeAlias = list[_models.MessageSearchResult]
    MessageUpdateResponse: TypeAlias = _models.ModifyMessageResponse
    PassageCreateResponse: TypeAlias = list[_models.Passage]
    PassageDeleteResponse: TypeAlias = _models.Confirmation
    PassageListResponse: TypeAlias = _models.Passage
    PassageSearchResponse: TypeAlias = _models.ArchivalMemorySearchResponse
    ScheduleCreateResponse: TypeAlias = _models.ScheduledMessagesScheduleAgentMessageResponse
    ScheduleDeleteResponse: TypeAlias = _models.ScheduledMessagesDeleteScheduledMessageResponse
    ScheduleListResponse: TypeAlias = _models.ScheduledMessagesListScheduledMessagesResponseScheduledMessagesItem
    ScheduleRetrieveResponse: TypeAlias = _models.ScheduledMessagesRetrieveScheduledMessageResponse
    SourceAttachResponse: TypeAlias = _models.AgentState
    SourceDetachResponse: TypeAlias = _models.AgentState
    SourceListResponse: TypeAlias = _models.Source
    SystemPromptRecompileResponse: TypeAlias = str
    ToolAttachResponse: TypeAlias = _models.AgentState | None
    ToolDetachResponse: TypeAlias = _models.AgentState | None
    ToolListResponse: TypeAlias = _models.Tool
    ToolRunResponse: TypeAlias = _models.ToolExecutionResult
    ToolUpdateApprovalResponse: TypeAlias = _models.AgentState | None

MessageCancelParams: TypeAlias = _types.CancelAgentRunRequestParam
MessageCompactParams: TypeAlias = _types.AgentCompactionRequestParam
MessageCreateAsyncParams: TypeAlias = _types.LettaAsyncRequestParam
MessageCreateParams: TypeAlias = _types.LettaStreamingRequestParam
MessagePreviewRawPayloadParams: TypeAlias = _types.PreviewModelRequestRequestParam
MessageResetParams: TypeAlias = _types.ResetMessagesRequestParam
MessageSearchParams: TypeAlias = _types.MessageSearchRequestParam
MessageStreamParams: TypeAlias = _types.LettaStreamingRequestParam
MessageUpdateParams: TypeAlias = _types.ModifyMessageRequestParam
PassageCreateParams: TypeAlias = _types.CreateArchivalMemoryParam
ScheduleCreateParams: TypeAlias = _types.ScheduledMessagesScheduleAgentMessageRequestParam


class ArchiveAttachParams(TypedDict, total=False):
    """What `client.agents.archives.attach` takes by keyword."""

    agent_id: Required[str]
    """The ID of the agent in the format 'agent-<uuid4>'"""


class ArchiveDetachParams(TypedDict, total=False):
    """What `client.agents.archives.detach` takes by keyword."""

    agent_id: Required[str]
    """The ID of the agent in the format 'agent-<uuid4>'"""


class BlockAttachParams(TypedDict, total=False):
    """What `client.agents.blocks.attach` takes by keyword."""

    agent_id: Required[str]
    """The ID of the agent in the format 'agent-<uuid4>'"""


class BlockDetachParams(TypedDict, total=False):
    """What `client.agents.blocks.detach` takes by keyword."""

    agent_id: Required[str]
    """The ID of the agent in the format 'agent-<uuid4>'"""


class BlockListParams(TypedDict, total=False):
    """What `client.agents.blocks.list` takes by keyword."""

    before: str | None
    """Block ID cursor for pagination. Returns blocks that come before this block ID in the specified sort order"""
    after: str | None
    """Block ID cursor for pagination. Returns blocks that come after this block ID in the specified sort order"""
    limit: int | None
    """Maximum number of blocks to return"""
    order: Literal["asc", "desc"]
    """Sort order for blocks by creation time. 'asc' for oldest first, 'desc' for newest first"""
    order_by: Literal["created_at"]
    """Field to sort by"""


class BlockRetrieveParams(TypedDict, total=False):
    """What `client.agents.blocks.retrieve` takes by keyword."""

    agent_id: Required[str]
    """The ID of the agent in the format 'agent-<uuid4>'"""


class BlockUpdateParams(TypedDict, total=False):
    """What `client.agents.blocks.update` takes by keyword."""

    agent_id: Required[str]
    """The ID of the agent in the format 'agent-<uuid4>'"""
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


class ContextRetrieveParams(TypedDict, total=False):
    """What `client.agents.context.retrieve` takes by keyword."""

    conversation_id: str | None
    """Conversation ID to get context window for. If provided, uses messages from this conversation."""


class FileCloseParams(TypedDict, total=False):
    """What `client.agents.files.close` takes by keyword."""

    agent_id: Required[str]
    """The ID of the agent in the format 'agent-<uuid4>'"""


class FileListParams(TypedDict, total=False):
    """What `client.agents.files.list` takes by keyword."""

    before: str | None
    """File ID cursor for pagination. Returns files that come before this file ID in the specified sort order"""
    after: str | None
    """File ID cursor for pagination. Returns files that come after this file ID in the specified sort order"""
    limit: int | None
    """Maximum number of files to return"""
    order: Literal["asc", "desc"]
    """Sort order for files by creation time. 'asc' for oldest first, 'desc' for newest first"""
    order_by: Literal["created_at"]
    """Field to sort by"""
    cursor: str | None
    """Pagination cursor from previous response (deprecated, use before/after)"""
    is_open: bool | None
    """Filter by open status (true for open files, false for closed files)"""


class FileOpenParams(TypedDict, total=False):
    """What `client.agents.files.open` takes by keyword."""

    agent_id: Required[str]
    """The ID of the agent in the format 'agent-<uuid4>'"""


class FolderAttachParams(TypedDict, total=False):
    """What `client.agents.folders.attach` takes by keyword."""

    agent_id: Required[str]
    """The ID of the agent in the format 'agent-<uuid4>'"""


class FolderDetachParams(TypedDict, total=False):
    """What `client.agents.folders.detach` takes by keyword."""

    agent_id: Required[str]
    """The ID of the agent in the format 'agent-<uuid4>'"""


class FolderListParams(TypedDict, total=False):
    """What `client.agents.folders.list` takes by keyword."""

    before: str | None
    """Source ID cursor for pagination. Returns sources that come before this source ID in the specified sort order"""
    after: str | None
    """Source ID cursor for pagination. Returns sources that come after this source ID in the specified sort order"""
    limit: int | None
    """Maximum number of sources to return"""
    order: Literal["asc", "desc"]
    """Sort order for sources by creation time. 'asc' for oldest first, 'desc' for newest first"""
    order_by: Literal["created_at"]
    """Field to sort by"""


class GroupListParams(TypedDict, total=False):
    """What `client.agents.groups.list` takes by keyword."""

    manager_type: str | None
    """Manager type to filter groups by"""
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


class IdentityAttachParams(TypedDict, total=False):
    """What `client.agents.identities.attach` takes by keyword."""

    agent_id: Required[str]
    """The ID of the agent in the format 'agent-<uuid4>'"""


class IdentityDetachParams(TypedDict, total=False):
    """What `client.agents.identities.detach` takes by keyword."""

    agent_id: Required[str]
    """The ID of the agent in the format 'agent-<uuid4>'"""


class MessageListParams(TypedDict, total=False):
    """What `client.agents.messages.list` takes by keyword."""

    before: str | None
    """Message ID cursor for pagination. Returns messages that come before this message ID in the specified sort order"""
    after: str | None
    """Message ID cursor for pagination. Returns messages that come after this message ID in the specified sort order"""
    limit: int | None
    """Maximum number of messages to return"""
    order: Literal["asc", "desc"]
    """Sort order for messages by creation time. 'asc' for oldest first, 'desc' for newest first"""
    order_by: Literal["created_at"]
    """Field to sort by"""
    group_id: str | None
    """Group ID to filter messages by."""
    conversation_id: str | None
    """Conversation ID to filter messages by."""
    use_assistant_message: bool
    """Whether to use assistant messages"""
    assistant_message_tool_name: str
    """The name of the designated message tool."""
    assistant_message_tool_kwarg: str
    """The name of the message argument."""
    include_err: bool | None
    """Whether to include error messages and error statuses. For debugging purposes only."""
    include_return_message_types: Sequence[_types.MessageType] | None
    """Message types to include in response. When null, all message types are returned."""


class PassageDeleteParams(TypedDict, total=False):
    """What `client.agents.passages.delete` takes by keyword."""

    agent_id: Required[str]
    """The ID of the agent in the format 'agent-<uuid4>'"""


class PassageListParams(TypedDict, total=False):
    """What `client.agents.passages.list` takes by keyword."""

    after: str | None
    """Unique ID of the memory to start the query range at."""
    before: str | None
    """Unique ID of the memory to end the query range at."""
    limit: int | None
    """How many results to include in the response."""
    search: str | None
    """Search passages by text"""
    ascending: bool | None
    """Whether to sort passages oldest to newest (True, default) or newest to oldest (False)"""


class PassageSearchParams(TypedDict, total=False):
    """What `client.agents.passages.search` takes by keyword."""

    query: Required[str]
    """String to search for using semantic similarity"""
    tags: Sequence[str] | None
    """Optional list of tags to filter search results"""
    tag_match_mode: Literal["any", "all"]
    """How to match tags - 'any' to match passages with any of the tags, 'all' to match only passages with all tags"""
    top_k: int | None
    """Maximum number of results to return. Uses system default if not specified"""
    start_datetime: dt.datetime | str | None
    """Filter results to passages created after this datetime"""
    end_datetime: dt.datetime | str | None
    """Filter results to passages created before this datetime"""


class ScheduleDeleteParams(TypedDict, total=False):
    """What `client.agents.schedule.delete` takes by keyword."""

    agent_id: Required[str]


class ScheduleListParams(TypedDict, total=False):
    """What `client.agents.schedule.list` takes by keyword."""

    limit: int
    after: str


class ScheduleRetrieveParams(TypedDict, total=False):
    """What `client.agents.schedule.retrieve` takes by keyword."""

    agent_id: Required[str]


class SourceAttachParams(TypedDict, total=False):
    """What `client.agents.sources.attach` takes by keyword."""

    agent_id: Required[str]
    """The ID of the agent in the format 'agent-<uuid4>'"""


class SourceDetachParams(TypedDict, total=False):
    """What `client.agents.sources.detach` takes by keyword."""

    agent_id: Required[str]
    """The ID of the agent in the format 'agent-<uuid4>'"""


class SourceListParams(TypedDict, total=False):
    """What `client.agents.sources.list` takes by keyword."""

    before: str | None
    """Source ID cursor for pagination. Returns sources that come before this source ID in the specified sort order"""
    after: str | None
    """Source ID cursor for pagination. Returns sources that come after this source ID in the specified sort order"""
    limit: int | None
    """Maximum number of sources to return"""
    order: Literal["asc", "desc"]
    """Sort order for sources by creation time. 'asc' for oldest first, 'desc' for newest first"""
    order_by: Literal["created_at"]
    """Field to sort by"""


class SystemPromptRecompileParams(TypedDict, total=False):
    """What `client.agents.system_prompt.recompile` takes by keyword."""

    update_timestamp: bool
    """If True, update the in-context memory last edit timestamp embedded in the system prompt."""
    dry_run: bool
    """If True, do not persist changes; still returns the compiled system prompt."""


class ToolAttachParams(TypedDict, total=False):
    """What `client.agents.tools.attach` takes by keyword."""

    agent_id: Required[str]
    """The ID of the agent in the format 'agent-<uuid4>'"""


class ToolDetachParams(TypedDict, total=False):
    """What `client.agents.tools.detach` takes by keyword."""

    agent_id: Required[str]
    """The ID of the agent in the format 'agent-<uuid4>'"""


class ToolListParams(TypedDict, total=False):
    """What `client.agents.tools.list` takes by keyword."""

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


class ToolRunParams(TypedDict, total=False):
    """What `client.agents.tools.run` takes by keyword."""

    agent_id: Required[str]
    """The ID of the agent in the format 'agent-<uuid4>'"""
    args: Mapping[str, object]
    """Arguments to pass to the tool"""


class ToolUpdateApprovalParams(TypedDict, total=False):
    """What `client.agents.tools.update_approval` takes by keyword."""

    agent_id: Required[str]
    """The ID of the agent in the format 'agent-<uuid4>'"""
    query_requires_approval: bool | None
    """Whether the tool requires approval before execution"""
    requires_approval: bool
    """Whether the tool requires approval before execution"""


# Models are loaded when they are first used.
_ANSWERS: dict[str, Callable[[], object]] = {
    "BlockAttachResponse": lambda: _models.AgentState,
    "BlockDetachResponse": lambda: _models.AgentState,
    "BlockListResponse": lambda: _models.BlockResponse,
    "BlockRetrieveResponse": lambda: _models.BlockResponse,
    "BlockUpdateResponse": lambda: _models.BlockResponse,
    "ContextRetrieveResponse": lambda: _models.ContextWindowOverview,
    "CoreMemoryRetrieveResponse": lambda: _models.Memory,
    "FileCloseAllResponse": lambda: list[str],
    "FileCloseResponse": lambda: _models.Confirmation,
    "FileListResponse": lambda: _models.AgentFileAttachment,
    "FileOpenResponse": lambda: list[str],
    "FolderAttachResponse": lambda: _models.AgentState | None,
    "FolderDetachResponse": lambda: _models.AgentState | None,
    "FolderListResponse": lambda: _models.Source,
    "GroupListResponse": lambda: _models.Group,
    "InternalMessage": lambda: _models.Message,
    "Message": lambda: _models.LettaMessageUnion,
    "MessageCancelResponse": lambda: dict[str, Any],
    "MessageCompactResponse": lambda: _models.CompactionResponse,
    "MessageCreateAsyncResponse": lambda: _models.Run,
    "MessageCreateResponse": lambda: _models.LettaResponse,
    "MessageListResponse": lambda: _models.LettaMessageUnion,
    "MessagePreviewRawPayloadResponse": lambda: dict[str, Any],
    "MessageResetResponse": lambda: _models.AgentState | None,
    "MessageSearchResponse": lambda: list[_models.MessageSearchResult],
    "MessageUpdateResponse": lambda: _models.ModifyMessageResponse,
    "PassageCreateResponse": lambda: list[_models.Passage],
    "PassageDeleteResponse": lambda: _models.Confirmation,
    "PassageListResponse": lambda: _models.Passage,
    "PassageSearchResponse": lambda: _models.ArchivalMemorySearchResponse,
    "ScheduleCreateResponse": lambda: _models.ScheduledMessagesScheduleAgentMessageResponse,
    "ScheduleDeleteResponse": lambda: _models.ScheduledMessagesDeleteScheduledMessageResponse,
    "ScheduleListResponse": lambda: _models.ScheduledMessagesListScheduledMessagesResponseScheduledMessagesItem,
    "ScheduleRetrieveResponse": lambda: _models.ScheduledMessagesRetrieveScheduledMessageResponse,
    "SourceAttachResponse": lambda: _models.AgentState,
    "SourceDetachResponse": lambda: _models.AgentState,
    "SourceListResponse": lambda: _models.Source,
    "SystemPromptRecompileResponse": lambda: str,
    "ToolAttachResponse": lambda: _models.AgentState | None,
    "ToolDetachResponse": lambda: _models.AgentState | None,
    "ToolListResponse": lambda: _models.Tool,
    "ToolRunResponse": lambda: _models.ToolExecutionResult,
    "ToolUpdateApprovalResponse": lambda: _models.AgentState | None,
}


def __getattr__(name: str) -> object:
    value: object = _ANSWERS[name]() if name in _ANSWERS else getattr(_types, name)
    globals()[name] = value
    return value

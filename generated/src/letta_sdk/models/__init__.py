"""The models of the API: a class or type alias for each of its schemas, loaded when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    # fmt: off
    from .add_mcp_server_request import AddMcpServerRequest as AddMcpServerRequest
    from .add_mcp_server_response_item import AddMcpServerResponseItem as AddMcpServerResponseItem
    from .agent_compaction_request import AgentCompactionRequest as AgentCompactionRequest
    from .agent_environment_variable import AgentEnvironmentVariable as AgentEnvironmentVariable
    from .agent_file_agent_schema import AgentFileAgentSchema as AgentFileAgentSchema
    from .agent_file_agent_schema_model_settings import AgentFileAgentSchemaModelSettings as AgentFileAgentSchemaModelSettings
    from .agent_file_agent_schema_response_format import AgentFileAgentSchemaResponseFormat as AgentFileAgentSchemaResponseFormat
    from .agent_file_agent_schema_tool_rules_item import AgentFileAgentSchemaToolRulesItem as AgentFileAgentSchemaToolRulesItem
    from .agent_file_attachment import AgentFileAttachment as AgentFileAttachment
    from .agent_file_message_schema import AgentFileMessageSchema as AgentFileMessageSchema
    from .agent_file_message_schema_approvals_item import AgentFileMessageSchemaApprovalsItem as AgentFileMessageSchemaApprovalsItem
    from .agent_file_schema import AgentFileSchema as AgentFileSchema
    from .agent_file_tool_schema import AgentFileToolSchema as AgentFileToolSchema
    from .agent_state import AgentState as AgentState
    from .agent_state_model_settings import AgentStateModelSettings as AgentStateModelSettings
    from .agent_state_response_format import AgentStateResponseFormat as AgentStateResponseFormat
    from .agent_state_tool_rules_item import AgentStateToolRulesItem as AgentStateToolRulesItem
    from .agent_type import AgentType as AgentType
    from .agents_count_deployed_agents_response import AgentsCountDeployedAgentsResponse as AgentsCountDeployedAgentsResponse
    from .agents_count_deployed_agents_search_item import AgentsCountDeployedAgentsSearchItem as AgentsCountDeployedAgentsSearchItem
    from .agents_count_deployed_agents_search_item_agent_id import AgentsCountDeployedAgentsSearchItemAgentId as AgentsCountDeployedAgentsSearchItemAgentId
    from .agents_count_deployed_agents_search_item_identity import AgentsCountDeployedAgentsSearchItemIdentity as AgentsCountDeployedAgentsSearchItemIdentity
    from .agents_count_deployed_agents_search_item_name import AgentsCountDeployedAgentsSearchItemName as AgentsCountDeployedAgentsSearchItemName
    from .agents_count_deployed_agents_search_item_tags import AgentsCountDeployedAgentsSearchItemTags as AgentsCountDeployedAgentsSearchItemTags
    from .agents_count_deployed_agents_search_item_template_name import AgentsCountDeployedAgentsSearchItemTemplateName as AgentsCountDeployedAgentsSearchItemTemplateName
    from .agents_count_deployed_agents_search_item_version import AgentsCountDeployedAgentsSearchItemVersion as AgentsCountDeployedAgentsSearchItemVersion
    from .agents_get_agent_variables_response import AgentsGetAgentVariablesResponse as AgentsGetAgentVariablesResponse
    from .agents_search_deployed_agents_request import AgentsSearchDeployedAgentsRequest as AgentsSearchDeployedAgentsRequest
    from .agents_search_deployed_agents_request_search_item import AgentsSearchDeployedAgentsRequestSearchItem as AgentsSearchDeployedAgentsRequestSearchItem
    from .agents_search_deployed_agents_request_search_item_agent_id import AgentsSearchDeployedAgentsRequestSearchItemAgentId as AgentsSearchDeployedAgentsRequestSearchItemAgentId
    from .agents_search_deployed_agents_request_search_item_identity import AgentsSearchDeployedAgentsRequestSearchItemIdentity as AgentsSearchDeployedAgentsRequestSearchItemIdentity
    from .agents_search_deployed_agents_request_search_item_name import AgentsSearchDeployedAgentsRequestSearchItemName as AgentsSearchDeployedAgentsRequestSearchItemName
    from .agents_search_deployed_agents_request_search_item_tags import AgentsSearchDeployedAgentsRequestSearchItemTags as AgentsSearchDeployedAgentsRequestSearchItemTags
    from .agents_search_deployed_agents_request_search_item_template_name import AgentsSearchDeployedAgentsRequestSearchItemTemplateName as AgentsSearchDeployedAgentsRequestSearchItemTemplateName
    from .agents_search_deployed_agents_request_search_item_version import AgentsSearchDeployedAgentsRequestSearchItemVersion as AgentsSearchDeployedAgentsRequestSearchItemVersion
    from .agents_search_deployed_agents_response import AgentsSearchDeployedAgentsResponse as AgentsSearchDeployedAgentsResponse
    from .annotation import Annotation as Annotation
    from .annotation_url_citation import AnnotationURLCitation as AnnotationURLCitation
    from .anthropic_model_settings import AnthropicModelSettings as AnthropicModelSettings
    from .anthropic_model_settings_response_format import AnthropicModelSettingsResponseFormat as AnthropicModelSettingsResponseFormat
    from .anthropic_thinking import AnthropicThinking as AnthropicThinking
    from .approval_create import ApprovalCreate as ApprovalCreate
    from .approval_create_approvals_item import ApprovalCreateApprovalsItem as ApprovalCreateApprovalsItem
    from .approval_request_message import ApprovalRequestMessage as ApprovalRequestMessage
    from .approval_request_message_tool_call import ApprovalRequestMessageToolCall as ApprovalRequestMessageToolCall
    from .approval_request_message_tool_calls import ApprovalRequestMessageToolCalls as ApprovalRequestMessageToolCalls
    from .approval_response_message import ApprovalResponseMessage as ApprovalResponseMessage
    from .approval_response_message_approvals_item import ApprovalResponseMessageApprovalsItem as ApprovalResponseMessageApprovalsItem
    from .approval_return import ApprovalReturn as ApprovalReturn
    from .archival_memory_search_response import ArchivalMemorySearchResponse as ArchivalMemorySearchResponse
    from .archival_memory_search_result import ArchivalMemorySearchResult as ArchivalMemorySearchResult
    from .archive import Archive as Archive
    from .archive_create_request import ArchiveCreateRequest as ArchiveCreateRequest
    from .archive_update_request import ArchiveUpdateRequest as ArchiveUpdateRequest
    from .assistant_message import AssistantMessage as AssistantMessage
    from .assistant_message_list_result import AssistantMessageListResult as AssistantMessageListResult
    from .audio import Audio as Audio
    from .auth_request import AuthRequest as AuthRequest
    from .auth_response import AuthResponse as AuthResponse
    from .azure_model_settings import AzureModelSettings as AzureModelSettings
    from .azure_model_settings_response_format import AzureModelSettingsResponseFormat as AzureModelSettingsResponseFormat
    from .base64_image import Base64Image as Base64Image
    from .base_tool_rule_schema import BaseToolRuleSchema as BaseToolRuleSchema
    from .baseten_model_settings import BasetenModelSettings as BasetenModelSettings
    from .batch_job import BatchJob as BatchJob
    from .bedrock_model_settings import BedrockModelSettings as BedrockModelSettings
    from .bedrock_model_settings_response_format import BedrockModelSettingsResponseFormat as BedrockModelSettingsResponseFormat
    from .billing_context import BillingContext as BillingContext
    from .block import Block as Block
    from .block_response import BlockResponse as BlockResponse
    from .block_schema import BlockSchema as BlockSchema
    from .block_update import BlockUpdate as BlockUpdate
    from .body_export_agent import BodyExportAgent as BodyExportAgent
    from .body_import_agent import BodyImportAgent as BodyImportAgent
    from .body_upload_file_to_folder import BodyUploadFileToFolder as BodyUploadFileToFolder
    from .body_upload_file_to_source import BodyUploadFileToSource as BodyUploadFileToSource
    from .cancel_agent_run_request import CancelAgentRunRequest as CancelAgentRunRequest
    from .chat_completion import ChatCompletion as ChatCompletion
    from .chat_completion_assistant_message_param import ChatCompletionAssistantMessageParam as ChatCompletionAssistantMessageParam
    from .chat_completion_assistant_message_param_content_option2_item import ChatCompletionAssistantMessageParamContentOption2Item as ChatCompletionAssistantMessageParamContentOption2Item
    from .chat_completion_assistant_message_param_tool_calls_item import ChatCompletionAssistantMessageParamToolCallsItem as ChatCompletionAssistantMessageParamToolCallsItem
    from .chat_completion_audio import ChatCompletionAudio as ChatCompletionAudio
    from .chat_completion_choice_logprobs import ChatCompletionChoiceLogprobs as ChatCompletionChoiceLogprobs
    from .chat_completion_chunk import ChatCompletionChunk as ChatCompletionChunk
    from .chat_completion_chunk_choice import ChatCompletionChunkChoice as ChatCompletionChunkChoice
    from .chat_completion_chunk_delta import ChatCompletionChunkDelta as ChatCompletionChunkDelta
    from .chat_completion_content_part_image_param import ChatCompletionContentPartImageParam as ChatCompletionContentPartImageParam
    from .chat_completion_content_part_input_audio_param import ChatCompletionContentPartInputAudioParam as ChatCompletionContentPartInputAudioParam
    from .chat_completion_content_part_refusal_param import ChatCompletionContentPartRefusalParam as ChatCompletionContentPartRefusalParam
    from .chat_completion_content_part_text_param import ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam
    from .chat_completion_developer_message_param import ChatCompletionDeveloperMessageParam as ChatCompletionDeveloperMessageParam
    from .chat_completion_function_message_param import ChatCompletionFunctionMessageParam as ChatCompletionFunctionMessageParam
    from .chat_completion_message import ChatCompletionMessage as ChatCompletionMessage
    from .chat_completion_message_custom_tool_call import ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall
    from .chat_completion_message_custom_tool_call_param import ChatCompletionMessageCustomToolCallParam as ChatCompletionMessageCustomToolCallParam
    from .chat_completion_message_function_tool_call_input import ChatCompletionMessageFunctionToolCallInput as ChatCompletionMessageFunctionToolCallInput
    from .chat_completion_message_function_tool_call_output import ChatCompletionMessageFunctionToolCallOutput as ChatCompletionMessageFunctionToolCallOutput
    from .chat_completion_message_function_tool_call_param import ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageFunctionToolCallParam
    from .chat_completion_message_tool_calls_item import ChatCompletionMessageToolCallsItem as ChatCompletionMessageToolCallsItem
    from .chat_completion_request import ChatCompletionRequest as ChatCompletionRequest
    from .chat_completion_request_messages_item import ChatCompletionRequestMessagesItem as ChatCompletionRequestMessagesItem
    from .chat_completion_system_message_param import ChatCompletionSystemMessageParam as ChatCompletionSystemMessageParam
    from .chat_completion_token_logprob import ChatCompletionTokenLogprob as ChatCompletionTokenLogprob
    from .chat_completion_tool_message_param import ChatCompletionToolMessageParam as ChatCompletionToolMessageParam
    from .chat_completion_top_logprob import ChatCompletionTopLogprob as ChatCompletionTopLogprob
    from .chat_completion_user_message_param import ChatCompletionUserMessageParam as ChatCompletionUserMessageParam
    from .chat_completion_user_message_param_content_option2_item import ChatCompletionUserMessageParamContentOption2Item as ChatCompletionUserMessageParamContentOption2Item
    from .chat_gpto_auth_model_settings import ChatGPTOAuthModelSettings as ChatGPTOAuthModelSettings
    from .chat_gpto_auth_reasoning import ChatGPTOAuthReasoning as ChatGPTOAuthReasoning
    from .child_tool_rule import ChildToolRule as ChildToolRule
    from .child_tool_rule_schema import ChildToolRuleSchema as ChildToolRuleSchema
    from .choice import Choice as Choice
    from .client_side_access_tokens_create_client_side_access_token_request import ClientSideAccessTokensCreateClientSideAccessTokenRequest as ClientSideAccessTokensCreateClientSideAccessTokenRequest
    from .client_side_access_tokens_create_client_side_access_token_request_policy_item import ClientSideAccessTokensCreateClientSideAccessTokenRequestPolicyItem as ClientSideAccessTokensCreateClientSideAccessTokenRequestPolicyItem
    from .client_side_access_tokens_create_client_side_access_token_response import ClientSideAccessTokensCreateClientSideAccessTokenResponse as ClientSideAccessTokensCreateClientSideAccessTokenResponse
    from .client_side_access_tokens_create_client_side_access_token_response_policy import ClientSideAccessTokensCreateClientSideAccessTokenResponsePolicy as ClientSideAccessTokensCreateClientSideAccessTokenResponsePolicy
    from .client_side_access_tokens_create_client_side_access_token_response_polic_xb247a8 import ClientSideAccessTokensCreateClientSideAccessTokenResponsePolicyDataItem as ClientSideAccessTokensCreateClientSideAccessTokenResponsePolicyDataItem
    from .client_side_access_tokens_list_client_side_access_tokens_response import ClientSideAccessTokensListClientSideAccessTokensResponse as ClientSideAccessTokensListClientSideAccessTokensResponse
    from .client_side_access_tokens_list_client_side_access_tokens_response_policy_xe24530 import ClientSideAccessTokensListClientSideAccessTokensResponsePolicyDataItem as ClientSideAccessTokensListClientSideAccessTokensResponsePolicyDataItem
    from .client_side_access_tokens_list_client_side_access_tokens_response_tokens_item import ClientSideAccessTokensListClientSideAccessTokensResponseTokensItem as ClientSideAccessTokensListClientSideAccessTokensResponseTokensItem
    from .client_side_access_tokens_list_client_side_access_tokens_response_tokens_x2a9a53 import ClientSideAccessTokensListClientSideAccessTokensResponseTokensItemPolicy as ClientSideAccessTokensListClientSideAccessTokensResponseTokensItemPolicy
    from .client_skill_schema import ClientSkillSchema as ClientSkillSchema
    from .client_tool_schema import ClientToolSchema as ClientToolSchema
    from .code_input import CodeInput as CodeInput
    from .compaction_response import CompactionResponse as CompactionResponse
    from .compaction_settings_input import CompactionSettingsInput as CompactionSettingsInput
    from .compaction_settings_input_model_settings import CompactionSettingsInputModelSettings as CompactionSettingsInputModelSettings
    from .compaction_settings_output import CompactionSettingsOutput as CompactionSettingsOutput
    from .compaction_settings_output_model_settings import CompactionSettingsOutputModelSettings as CompactionSettingsOutputModelSettings
    from .compaction_stats import CompactionStats as CompactionStats
    from .comparison_operator import ComparisonOperator as ComparisonOperator
    from .completion_tokens_details import CompletionTokensDetails as CompletionTokensDetails
    from .completion_usage import CompletionUsage as CompletionUsage
    from .conditional_tool_rule import ConditionalToolRule as ConditionalToolRule
    from .conditional_tool_rule_schema import ConditionalToolRuleSchema as ConditionalToolRuleSchema
    from .confirmation import Confirmation as Confirmation
    from .connect_mcp_server_request import ConnectMcpServerRequest as ConnectMcpServerRequest
    from .context_window_overview import ContextWindowOverview as ContextWindowOverview
    from .continue_tool_rule import ContinueToolRule as ContinueToolRule
    from .conversation import Conversation as Conversation
    from .conversation_compaction_request import ConversationCompactionRequest as ConversationCompactionRequest
    from .conversation_message_request import ConversationMessageRequest as ConversationMessageRequest
    from .conversation_message_request_input_option2_item import ConversationMessageRequestInputOption2Item as ConversationMessageRequestInputOption2Item
    from .conversation_message_request_messages_item import ConversationMessageRequestMessagesItem as ConversationMessageRequestMessagesItem
    from .conversation_model_settings import ConversationModelSettings as ConversationModelSettings
    from .core_memory_block_schema import CoreMemoryBlockSchema as CoreMemoryBlockSchema
    from .create_agent_request import CreateAgentRequest as CreateAgentRequest
    from .create_agent_request_model_settings import CreateAgentRequestModelSettings as CreateAgentRequestModelSettings
    from .create_agent_request_response_format import CreateAgentRequestResponseFormat as CreateAgentRequestResponseFormat
    from .create_agent_request_tool_rules_item import CreateAgentRequestToolRulesItem as CreateAgentRequestToolRulesItem
    from .create_archival_memory import CreateArchivalMemory as CreateArchivalMemory
    from .create_batch import CreateBatch as CreateBatch
    from .create_block import CreateBlock as CreateBlock
    from .create_conversation import CreateConversation as CreateConversation
    from .create_conversation_model_settings import CreateConversationModelSettings as CreateConversationModelSettings
    from .create_mcp_server_request import CreateMCPServerRequest as CreateMCPServerRequest
    from .create_mcp_server_request_config import CreateMCPServerRequestConfig as CreateMCPServerRequestConfig
    from .create_ssemcp_server import CreateSSEMCPServer as CreateSSEMCPServer
    from .create_stdio_mcp_server import CreateStdioMCPServer as CreateStdioMCPServer
    from .create_streamable_httpmcp_server import CreateStreamableHTTPMCPServer as CreateStreamableHTTPMCPServer
    from .custom_input import CustomInput as CustomInput
    from .custom_output import CustomOutput as CustomOutput
    from .deepseek_model_settings import DeepseekModelSettings as DeepseekModelSettings
    from .deepseek_model_settings_response_format import DeepseekModelSettingsResponseFormat as DeepseekModelSettingsResponseFormat
    from .delete_deployment_response import DeleteDeploymentResponse as DeleteDeploymentResponse
    from .delete_mcp_server_response_item import DeleteMcpServerResponseItem as DeleteMcpServerResponseItem
    from .deployment_entity import DeploymentEntity as DeploymentEntity
    from .device_storage_get_device_storage_key_response import DeviceStorageGetDeviceStorageKeyResponse as DeviceStorageGetDeviceStorageKeyResponse
    from .duplicate_file_handling import DuplicateFileHandling as DuplicateFileHandling
    from .dynamic_manager import DynamicManager as DynamicManager
    from .dynamic_manager_schema import DynamicManagerSchema as DynamicManagerSchema
    from .dynamic_manager_update import DynamicManagerUpdate as DynamicManagerUpdate
    from .e2_b_sandbox_config import E2BSandboxConfig as E2BSandboxConfig
    from .embedding_config import EmbeddingConfig as EmbeddingConfig
    from .embedding_model import EmbeddingModel as EmbeddingModel
    from .environments_delete_environment_response import EnvironmentsDeleteEnvironmentResponse as EnvironmentsDeleteEnvironmentResponse
    from .environments_get_connection_response import EnvironmentsGetConnectionResponse as EnvironmentsGetConnectionResponse
    from .environments_get_connection_response_metadata import EnvironmentsGetConnectionResponseMetadata as EnvironmentsGetConnectionResponseMetadata
    from .environments_list_connections_response import EnvironmentsListConnectionsResponse as EnvironmentsListConnectionsResponse
    from .environments_list_connections_response_connections_item import EnvironmentsListConnectionsResponseConnectionsItem as EnvironmentsListConnectionsResponseConnectionsItem
    from .environments_list_connections_response_connections_item_metadata import EnvironmentsListConnectionsResponseConnectionsItemMetadata as EnvironmentsListConnectionsResponseConnectionsItemMetadata
    from .environments_register_request import EnvironmentsRegisterRequest as EnvironmentsRegisterRequest
    from .environments_register_request_metadata import EnvironmentsRegisterRequestMetadata as EnvironmentsRegisterRequestMetadata
    from .environments_register_response import EnvironmentsRegisterResponse as EnvironmentsRegisterResponse
    from .environments_send_message_request import EnvironmentsSendMessageRequest as EnvironmentsSendMessageRequest
    from .environments_send_message_request_approval_approvals_item import EnvironmentsSendMessageRequestApprovalApprovalsItem as EnvironmentsSendMessageRequestApprovalApprovalsItem
    from .environments_send_message_request_approvals_item_approval import EnvironmentsSendMessageRequestApprovalsItemApproval as EnvironmentsSendMessageRequestApprovalsItemApproval
    from .environments_send_message_request_approvals_item_tool import EnvironmentsSendMessageRequestApprovalsItemTool as EnvironmentsSendMessageRequestApprovalsItemTool
    from .environments_send_message_request_content_option2_item import EnvironmentsSendMessageRequestContentOption2Item as EnvironmentsSendMessageRequestContentOption2Item
    from .environments_send_message_request_messages_item import EnvironmentsSendMessageRequestMessagesItem as EnvironmentsSendMessageRequestMessagesItem
    from .environments_send_message_request_messages_item_approval import EnvironmentsSendMessageRequestMessagesItemApproval as EnvironmentsSendMessageRequestMessagesItemApproval
    from .environments_send_message_request_messages_item_user import EnvironmentsSendMessageRequestMessagesItemUser as EnvironmentsSendMessageRequestMessagesItemUser
    from .environments_send_message_request_tool_return_option2_item import EnvironmentsSendMessageRequestToolReturnOption2Item as EnvironmentsSendMessageRequestToolReturnOption2Item
    from .environments_send_message_response import EnvironmentsSendMessageResponse as EnvironmentsSendMessageResponse
    from .error_code_message_error import ErrorCodeMessageError as ErrorCodeMessageError
    from .error_code_message_error_x11_d62_c import ErrorCodeMessageErrorX11D62C as ErrorCodeMessageErrorX11D62C
    from .error_code_message_error_x13_a12_d import ErrorCodeMessageErrorX13A12D as ErrorCodeMessageErrorX13A12D
    from .error_code_message_error_x596_cef import ErrorCodeMessageErrorX596CEF as ErrorCodeMessageErrorX596CEF
    from .error_code_message_error_x6_fd1_d9 import ErrorCodeMessageErrorX6FD1D9 as ErrorCodeMessageErrorX6FD1D9
    from .error_code_message_error_x855292 import ErrorCodeMessageErrorX855292 as ErrorCodeMessageErrorX855292
    from .error_code_message_error_x8_c08_fe import ErrorCodeMessageErrorX8C08FE as ErrorCodeMessageErrorX8C08FE
    from .error_code_message_error_x939065 import ErrorCodeMessageErrorX939065 as ErrorCodeMessageErrorX939065
    from .error_code_message_error_xf11601 import ErrorCodeMessageErrorXF11601 as ErrorCodeMessageErrorXF11601
    from .event_message import EventMessage as EventMessage
    from .export_agent_request import ExportAgentRequest as ExportAgentRequest
    from .feedback_type import FeedbackType as FeedbackType
    from .feeds_backfill_subscription_request import FeedsBackfillSubscriptionRequest as FeedsBackfillSubscriptionRequest
    from .feeds_backfill_subscription_response import FeedsBackfillSubscriptionResponse as FeedsBackfillSubscriptionResponse
    from .feeds_create_feed_request import FeedsCreateFeedRequest as FeedsCreateFeedRequest
    from .feeds_create_feed_response import FeedsCreateFeedResponse as FeedsCreateFeedResponse
    from .feeds_delete_feed_response import FeedsDeleteFeedResponse as FeedsDeleteFeedResponse
    from .feeds_delete_subscription_response import FeedsDeleteSubscriptionResponse as FeedsDeleteSubscriptionResponse
    from .feeds_get_feed_response import FeedsGetFeedResponse as FeedsGetFeedResponse
    from .feeds_get_message_response import FeedsGetMessageResponse as FeedsGetMessageResponse
    from .feeds_get_message_response_message import FeedsGetMessageResponseMessage as FeedsGetMessageResponseMessage
    from .feeds_list_feeds_response import FeedsListFeedsResponse as FeedsListFeedsResponse
    from .feeds_list_feeds_response_feeds_item import FeedsListFeedsResponseFeedsItem as FeedsListFeedsResponseFeedsItem
    from .feeds_list_messages_response import FeedsListMessagesResponse as FeedsListMessagesResponse
    from .feeds_list_messages_response_messages_item import FeedsListMessagesResponseMessagesItem as FeedsListMessagesResponseMessagesItem
    from .feeds_list_subscription_history_response import FeedsListSubscriptionHistoryResponse as FeedsListSubscriptionHistoryResponse
    from .feeds_list_subscription_history_response_runs_item import FeedsListSubscriptionHistoryResponseRunsItem as FeedsListSubscriptionHistoryResponseRunsItem
    from .feeds_list_subscriptions_response import FeedsListSubscriptionsResponse as FeedsListSubscriptionsResponse
    from .feeds_list_subscriptions_response_subscriptions_item import FeedsListSubscriptionsResponseSubscriptionsItem as FeedsListSubscriptionsResponseSubscriptionsItem
    from .feeds_publish_messages_request import FeedsPublishMessagesRequest as FeedsPublishMessagesRequest
    from .feeds_publish_messages_request_messages_item import FeedsPublishMessagesRequestMessagesItem as FeedsPublishMessagesRequestMessagesItem
    from .feeds_publish_messages_response import FeedsPublishMessagesResponse as FeedsPublishMessagesResponse
    from .feeds_subscribe_agent_request import FeedsSubscribeAgentRequest as FeedsSubscribeAgentRequest
    from .feeds_subscribe_agent_response import FeedsSubscribeAgentResponse as FeedsSubscribeAgentResponse
    from .feeds_trigger_subscription_response import FeedsTriggerSubscriptionResponse as FeedsTriggerSubscriptionResponse
    from .feeds_unsubscribe_agent_request import FeedsUnsubscribeAgentRequest as FeedsUnsubscribeAgentRequest
    from .feeds_unsubscribe_agent_response import FeedsUnsubscribeAgentResponse as FeedsUnsubscribeAgentResponse
    from .feeds_update_all_subscriptions_cron_request import FeedsUpdateAllSubscriptionsCronRequest as FeedsUpdateAllSubscriptionsCronRequest
    from .feeds_update_all_subscriptions_cron_response import FeedsUpdateAllSubscriptionsCronResponse as FeedsUpdateAllSubscriptionsCronResponse
    from .feeds_update_subscription_request import FeedsUpdateSubscriptionRequest as FeedsUpdateSubscriptionRequest
    from .feeds_update_subscription_response import FeedsUpdateSubscriptionResponse as FeedsUpdateSubscriptionResponse
    from .file import File as File
    from .file_agent_schema import FileAgentSchema as FileAgentSchema
    from .file_block import FileBlock as FileBlock
    from .file_file import FileFile as FileFile
    from .file_metadata import FileMetadata as FileMetadata
    from .file_processing_status import FileProcessingStatus as FileProcessingStatus
    from .file_schema import FileSchema as FileSchema
    from .file_stats import FileStats as FileStats
    from .folder import Folder as Folder
    from .function_call_input import FunctionCallInput as FunctionCallInput
    from .function_call_output import FunctionCallOutput as FunctionCallOutput
    from .function_definition import FunctionDefinition as FunctionDefinition
    from .function_output import FunctionOutput as FunctionOutput
    from .function_tool import FunctionTool as FunctionTool
    from .gemini_thinking_config import GeminiThinkingConfig as GeminiThinkingConfig
    from .generate_request import GenerateRequest as GenerateRequest
    from .generate_response import GenerateResponse as GenerateResponse
    from .generate_tool_input import GenerateToolInput as GenerateToolInput
    from .generate_tool_output import GenerateToolOutput as GenerateToolOutput
    from .google_ai_model_settings import GoogleAIModelSettings as GoogleAIModelSettings
    from .google_ai_model_settings_response_schema import GoogleAIModelSettingsResponseSchema as GoogleAIModelSettingsResponseSchema
    from .google_vertex_model_settings import GoogleVertexModelSettings as GoogleVertexModelSettings
    from .google_vertex_model_settings_response_schema import GoogleVertexModelSettingsResponseSchema as GoogleVertexModelSettingsResponseSchema
    from .groq_model_settings import GroqModelSettings as GroqModelSettings
    from .groq_model_settings_response_format import GroqModelSettingsResponseFormat as GroqModelSettingsResponseFormat
    from .group import Group as Group
    from .group_create import GroupCreate as GroupCreate
    from .group_create_manager_config import GroupCreateManagerConfig as GroupCreateManagerConfig
    from .group_schema import GroupSchema as GroupSchema
    from .group_schema_manager_config import GroupSchemaManagerConfig as GroupSchemaManagerConfig
    from .group_update import GroupUpdate as GroupUpdate
    from .group_update_manager_config import GroupUpdateManagerConfig as GroupUpdateManagerConfig
    from .http_validation_error import HTTPValidationError as HTTPValidationError
    from .health import Health as Health
    from .hidden_reasoning_message import HiddenReasoningMessage as HiddenReasoningMessage
    from .identity import Identity as Identity
    from .identity_create import IdentityCreate as IdentityCreate
    from .identity_property import IdentityProperty as IdentityProperty
    from .identity_property_type import IdentityPropertyType as IdentityPropertyType
    from .identity_type import IdentityType as IdentityType
    from .identity_update import IdentityUpdate as IdentityUpdate
    from .identity_upsert import IdentityUpsert as IdentityUpsert
    from .image_content import ImageContent as ImageContent
    from .image_content_source import ImageContentSource as ImageContentSource
    from .image_url import ImageURL as ImageURL
    from .imported_agents_response import ImportedAgentsResponse as ImportedAgentsResponse
    from .init_tool_rule import InitToolRule as InitToolRule
    from .input_audio import InputAudio as InputAudio
    from .internal_template_agent_create import InternalTemplateAgentCreate as InternalTemplateAgentCreate
    from .internal_template_agent_create_model_settings import InternalTemplateAgentCreateModelSettings as InternalTemplateAgentCreateModelSettings
    from .internal_template_agent_create_response_format import InternalTemplateAgentCreateResponseFormat as InternalTemplateAgentCreateResponseFormat
    from .internal_template_agent_create_tool_rules_item import InternalTemplateAgentCreateToolRulesItem as InternalTemplateAgentCreateToolRulesItem
    from .internal_template_block_create import InternalTemplateBlockCreate as InternalTemplateBlockCreate
    from .internal_template_group_create import InternalTemplateGroupCreate as InternalTemplateGroupCreate
    from .internal_template_group_create_manager_config import InternalTemplateGroupCreateManagerConfig as InternalTemplateGroupCreateManagerConfig
    from .job import Job as Job
    from .job_status import JobStatus as JobStatus
    from .job_type import JobType as JobType
    from .json_object_response_format import JsonObjectResponseFormat as JsonObjectResponseFormat
    from .json_schema_response_format import JsonSchemaResponseFormat as JsonSchemaResponseFormat
    from .llm_config import LLMConfig as LLMConfig
    from .llm_config_response_format import LLMConfigResponseFormat as LLMConfigResponseFormat
    from .legacy_agent_schema import LegacyAgentSchema as LegacyAgentSchema
    from .legacy_agent_schema_tool_rules_item import LegacyAgentSchemaToolRulesItem as LegacyAgentSchemaToolRulesItem
    from .legacy_message_schema import LegacyMessageSchema as LegacyMessageSchema
    from .legacy_tool_schema import LegacyToolSchema as LegacyToolSchema
    from .letta_assistant_message_content_union import LettaAssistantMessageContentUnion as LettaAssistantMessageContentUnion
    from .letta_async_request import LettaAsyncRequest as LettaAsyncRequest
    from .letta_async_request_input_option2_item import LettaAsyncRequestInputOption2Item as LettaAsyncRequestInputOption2Item
    from .letta_async_request_messages_item import LettaAsyncRequestMessagesItem as LettaAsyncRequestMessagesItem
    from .letta_batch_messages import LettaBatchMessages as LettaBatchMessages
    from .letta_batch_request import LettaBatchRequest as LettaBatchRequest
    from .letta_batch_request_input_option2_item import LettaBatchRequestInputOption2Item as LettaBatchRequestInputOption2Item
    from .letta_batch_request_messages_item import LettaBatchRequestMessagesItem as LettaBatchRequestMessagesItem
    from .letta_choice_logprobs import LettaChoiceLogprobs as LettaChoiceLogprobs
    from .letta_error_message import LettaErrorMessage as LettaErrorMessage
    from .letta_image import LettaImage as LettaImage
    from .letta_message_content_union import LettaMessageContentUnion as LettaMessageContentUnion
    from .letta_message_union import LettaMessageUnion as LettaMessageUnion
    from .letta_ping import LettaPing as LettaPing
    from .letta_request import LettaRequest as LettaRequest
    from .letta_request_config import LettaRequestConfig as LettaRequestConfig
    from .letta_request_input_option2_item import LettaRequestInputOption2Item as LettaRequestInputOption2Item
    from .letta_request_messages_item import LettaRequestMessagesItem as LettaRequestMessagesItem
    from .letta_response import LettaResponse as LettaResponse
    from .letta_stop_reason import LettaStopReason as LettaStopReason
    from .letta_streaming_request import LettaStreamingRequest as LettaStreamingRequest
    from .letta_streaming_request_input_option2_item import LettaStreamingRequestInputOption2Item as LettaStreamingRequestInputOption2Item
    from .letta_streaming_request_messages_item import LettaStreamingRequestMessagesItem as LettaStreamingRequestMessagesItem
    from .letta_streaming_response import LettaStreamingResponse as LettaStreamingResponse
    from .letta_token_logprob import LettaTokenLogprob as LettaTokenLogprob
    from .letta_tool_return_content_union import LettaToolReturnContentUnion as LettaToolReturnContentUnion
    from .letta_top_logprob import LettaTopLogprob as LettaTopLogprob
    from .letta_usage_statistics import LettaUsageStatistics as LettaUsageStatistics
    from .letta_user_message_content_union import LettaUserMessageContentUnion as LettaUserMessageContentUnion
    from .limit_message_error_x665_bc3 import LimitMessageErrorX665BC3 as LimitMessageErrorX665BC3
    from .list_deployment_entities_response import ListDeploymentEntitiesResponse as ListDeploymentEntitiesResponse
    from .list_mcp_servers_response_value import ListMcpServersResponseValue as ListMcpServersResponseValue
    from .list_messages_for_step_response_item import ListMessagesForStepResponseItem as ListMessagesForStepResponseItem
    from .local_sandbox_config import LocalSandboxConfig as LocalSandboxConfig
    from .mcp_authorization_url import MCPAuthorizationURL as MCPAuthorizationURL
    from .mcp_connect_event import MCPConnectEvent as MCPConnectEvent
    from .mcp_connection_attempt import MCPConnectionAttempt as MCPConnectionAttempt
    from .mcp_connection_error import MCPConnectionError as MCPConnectionError
    from .mcp_connection_success import MCPConnectionSuccess as MCPConnectionSuccess
    from .mcpo_auth_required import MCPOAuthRequired as MCPOAuthRequired
    from .mcpo_auth_result import MCPOAuthResult as MCPOAuthResult
    from .mcp_server_resync_result import MCPServerResyncResult as MCPServerResyncResult
    from .mcp_server_schema import MCPServerSchema as MCPServerSchema
    from .mcp_server_test_result import MCPServerTestResult as MCPServerTestResult
    from .mcp_server_type import MCPServerType as MCPServerType
    from .mcp_tool import MCPTool as MCPTool
    from .mcp_tool_execute_request import MCPToolExecuteRequest as MCPToolExecuteRequest
    from .mcp_tool_health import MCPToolHealth as MCPToolHealth
    from .mcp_tool_result import MCPToolResult as MCPToolResult
    from .mcp_waiting_for_auth import MCPWaitingForAuth as MCPWaitingForAuth
    from .manager_type import ManagerType as ManagerType
    from .max_count_per_step_tool_rule import MaxCountPerStepToolRule as MaxCountPerStepToolRule
    from .max_count_per_step_tool_rule_schema import MaxCountPerStepToolRuleSchema as MaxCountPerStepToolRuleSchema
    from .mcp_create_mcp_server_response import McpCreateMcpServerResponse as McpCreateMcpServerResponse
    from .mcp_list_mcp_servers_response_item import McpListMcpServersResponseItem as McpListMcpServersResponseItem
    from .mcp_retrieve_mcp_server_response import McpRetrieveMcpServerResponse as McpRetrieveMcpServerResponse
    from .mcp_update_mcp_server_response import McpUpdateMcpServerResponse as McpUpdateMcpServerResponse
    from .memory import Memory as Memory
    from .memory_agent_type import MemoryAgentType as MemoryAgentType
    from .memory_files_get_file_history_response import MemoryFilesGetFileHistoryResponse as MemoryFilesGetFileHistoryResponse
    from .memory_files_get_file_history_response_commits_item import MemoryFilesGetFileHistoryResponseCommitsItem as MemoryFilesGetFileHistoryResponseCommitsItem
    from .memory_files_list_directory_response import MemoryFilesListDirectoryResponse as MemoryFilesListDirectoryResponse
    from .memory_files_list_directory_response_entries_item import MemoryFilesListDirectoryResponseEntriesItem as MemoryFilesListDirectoryResponseEntriesItem
    from .memory_files_read_file_content_response import MemoryFilesReadFileContentResponse as MemoryFilesReadFileContentResponse
    from .message import Message as Message
    from .message_approvals_item import MessageApprovalsItem as MessageApprovalsItem
    from .message_content_item import MessageContentItem as MessageContentItem
    from .message_create import MessageCreate as MessageCreate
    from .message_error import MessageError as MessageError
    from .message_error_xd7_a557 import MessageErrorXD7A557 as MessageErrorXD7A557
    from .message_role import MessageRole as MessageRole
    from .message_search_cache_warm_scope import MessageSearchCacheWarmScope as MessageSearchCacheWarmScope
    from .message_search_request import MessageSearchRequest as MessageSearchRequest
    from .message_search_result import MessageSearchResult as MessageSearchResult
    from .message_tool_return_input import MessageToolReturnInput as MessageToolReturnInput
    from .message_tool_return_input_func_response_option2_item import MessageToolReturnInputFuncResponseOption2Item as MessageToolReturnInputFuncResponseOption2Item
    from .message_tool_return_output import MessageToolReturnOutput as MessageToolReturnOutput
    from .message_tool_return_output_func_response_option2_item import MessageToolReturnOutputFuncResponseOption2Item as MessageToolReturnOutputFuncResponseOption2Item
    from .message_type import MessageType as MessageType
    from .metadata_get_status_response import MetadataGetStatusResponse as MetadataGetStatusResponse
    from .metadata_get_user_response import MetadataGetUserResponse as MetadataGetUserResponse
    from .metadata_retrieve_current_balances_response import MetadataRetrieveCurrentBalancesResponse as MetadataRetrieveCurrentBalancesResponse
    from .metadata_send_feedback_request import MetadataSendFeedbackRequest as MetadataSendFeedbackRequest
    from .metadata_send_feedback_response import MetadataSendFeedbackResponse as MetadataSendFeedbackResponse
    from .metadata_send_telemetry_request import MetadataSendTelemetryRequest as MetadataSendTelemetryRequest
    from .metadata_send_telemetry_request_events_item import MetadataSendTelemetryRequestEventsItem as MetadataSendTelemetryRequestEventsItem
    from .metadata_send_telemetry_request_events_item_error import MetadataSendTelemetryRequestEventsItemError as MetadataSendTelemetryRequestEventsItemError
    from .metadata_send_telemetry_request_events_item_session_end import MetadataSendTelemetryRequestEventsItemSessionEnd as MetadataSendTelemetryRequestEventsItemSessionEnd
    from .metadata_send_telemetry_request_events_item_session_start import MetadataSendTelemetryRequestEventsItemSessionStart as MetadataSendTelemetryRequestEventsItemSessionStart
    from .metadata_send_telemetry_request_events_item_tool_usage import MetadataSendTelemetryRequestEventsItemToolUsage as MetadataSendTelemetryRequestEventsItemToolUsage
    from .metadata_send_telemetry_request_events_item_user_input import MetadataSendTelemetryRequestEventsItemUserInput as MetadataSendTelemetryRequestEventsItemUserInput
    from .metadata_send_telemetry_request_item_error_data import MetadataSendTelemetryRequestItemErrorData as MetadataSendTelemetryRequestItemErrorData
    from .metadata_send_telemetry_request_item_session_end_data import MetadataSendTelemetryRequestItemSessionEndData as MetadataSendTelemetryRequestItemSessionEndData
    from .metadata_send_telemetry_request_item_session_start_data import MetadataSendTelemetryRequestItemSessionStartData as MetadataSendTelemetryRequestItemSessionStartData
    from .metadata_send_telemetry_request_item_tool_usage_data import MetadataSendTelemetryRequestItemToolUsageData as MetadataSendTelemetryRequestItemToolUsageData
    from .metadata_send_telemetry_request_item_user_input_data import MetadataSendTelemetryRequestItemUserInputData as MetadataSendTelemetryRequestItemUserInputData
    from .metadata_send_telemetry_response import MetadataSendTelemetryResponse as MetadataSendTelemetryResponse
    from .modal_sandbox_config import ModalSandboxConfig as ModalSandboxConfig
    from .model import Model as Model
    from .model_response_format import ModelResponseFormat as ModelResponseFormat
    from .modify_approval_request import ModifyApprovalRequest as ModifyApprovalRequest
    from .modify_feedback_request import ModifyFeedbackRequest as ModifyFeedbackRequest
    from .modify_group_message_request import ModifyGroupMessageRequest as ModifyGroupMessageRequest
    from .modify_group_message_response import ModifyGroupMessageResponse as ModifyGroupMessageResponse
    from .modify_message_request import ModifyMessageRequest as ModifyMessageRequest
    from .modify_message_response import ModifyMessageResponse as ModifyMessageResponse
    from .moonshot_coding_model_settings import MoonshotCodingModelSettings as MoonshotCodingModelSettings
    from .moonshot_coding_model_settings_response_format import MoonshotCodingModelSettingsResponseFormat as MoonshotCodingModelSettingsResponseFormat
    from .moonshot_model_settings import MoonshotModelSettings as MoonshotModelSettings
    from .moonshot_model_settings_response_format import MoonshotModelSettingsResponseFormat as MoonshotModelSettingsResponseFormat
    from .npm_requirement import NpmRequirement as NpmRequirement
    from .omitted_reasoning_content import OmittedReasoningContent as OmittedReasoningContent
    from .open_ai_model_settings import OpenAIModelSettings as OpenAIModelSettings
    from .open_ai_model_settings_response_format import OpenAIModelSettingsResponseFormat as OpenAIModelSettingsResponseFormat
    from .open_ai_reasoning import OpenAIReasoning as OpenAIReasoning
    from .open_router_model_settings import OpenRouterModelSettings as OpenRouterModelSettings
    from .open_router_model_settings_response_format import OpenRouterModelSettingsResponseFormat as OpenRouterModelSettingsResponseFormat
    from .organization import Organization as Organization
    from .organization_create import OrganizationCreate as OrganizationCreate
    from .organization_sources_stats import OrganizationSourcesStats as OrganizationSourcesStats
    from .organization_update import OrganizationUpdate as OrganizationUpdate
    from .paginated_agent_files import PaginatedAgentFiles as PaginatedAgentFiles
    from .parameter_properties import ParameterProperties as ParameterProperties
    from .parameters_schema import ParametersSchema as ParametersSchema
    from .parent_tool_rule import ParentToolRule as ParentToolRule
    from .passage import Passage as Passage
    from .passage_batch_create_request import PassageBatchCreateRequest as PassageBatchCreateRequest
    from .passage_create_request import PassageCreateRequest as PassageCreateRequest
    from .passage_search_request import PassageSearchRequest as PassageSearchRequest
    from .passage_search_result import PassageSearchResult as PassageSearchResult
    from .pip_requirement import PipRequirement as PipRequirement
    from .pipelines_count_pipelines_response import PipelinesCountPipelinesResponse as PipelinesCountPipelinesResponse
    from .pipelines_create_pipeline_request import PipelinesCreatePipelineRequest as PipelinesCreatePipelineRequest
    from .pipelines_create_pipeline_request_data_channels_item import PipelinesCreatePipelineRequestDataChannelsItem as PipelinesCreatePipelineRequestDataChannelsItem
    from .pipelines_create_pipeline_request_producer_config import PipelinesCreatePipelineRequestProducerConfig as PipelinesCreatePipelineRequestProducerConfig
    from .pipelines_create_pipeline_request_producer_config_custom_webhook import PipelinesCreatePipelineRequestProducerConfigCustomWebhook as PipelinesCreatePipelineRequestProducerConfigCustomWebhook
    from .pipelines_create_pipeline_request_producer_config_slack_channel_reader import PipelinesCreatePipelineRequestProducerConfigSlackChannelReader as PipelinesCreatePipelineRequestProducerConfigSlackChannelReader
    from .pipelines_create_pipeline_request_producer_config_slack_channel_reader_data import PipelinesCreatePipelineRequestProducerConfigSlackChannelReaderData as PipelinesCreatePipelineRequestProducerConfigSlackChannelReaderData
    from .pipelines_create_pipeline_response import PipelinesCreatePipelineResponse as PipelinesCreatePipelineResponse
    from .pipelines_create_pipeline_response_config_slack_channel_reader_data import PipelinesCreatePipelineResponseConfigSlackChannelReaderData as PipelinesCreatePipelineResponseConfigSlackChannelReaderData
    from .pipelines_create_pipeline_response_data_channels_item import PipelinesCreatePipelineResponseDataChannelsItem as PipelinesCreatePipelineResponseDataChannelsItem
    from .pipelines_create_pipeline_response_pipeline import PipelinesCreatePipelineResponsePipeline as PipelinesCreatePipelineResponsePipeline
    from .pipelines_create_pipeline_response_pipeline_config import PipelinesCreatePipelineResponsePipelineConfig as PipelinesCreatePipelineResponsePipelineConfig
    from .pipelines_create_pipeline_response_pipeline_config_custom_webhook import PipelinesCreatePipelineResponsePipelineConfigCustomWebhook as PipelinesCreatePipelineResponsePipelineConfigCustomWebhook
    from .pipelines_create_pipeline_response_pipeline_config_slack_channel_reader import PipelinesCreatePipelineResponsePipelineConfigSlackChannelReader as PipelinesCreatePipelineResponsePipelineConfigSlackChannelReader
    from .pipelines_delete_pipeline_response import PipelinesDeletePipelineResponse as PipelinesDeletePipelineResponse
    from .pipelines_get_pipeline_response import PipelinesGetPipelineResponse as PipelinesGetPipelineResponse
    from .pipelines_get_pipeline_response_config_slack_channel_reader_data import PipelinesGetPipelineResponseConfigSlackChannelReaderData as PipelinesGetPipelineResponseConfigSlackChannelReaderData
    from .pipelines_get_pipeline_response_data_channels_item import PipelinesGetPipelineResponseDataChannelsItem as PipelinesGetPipelineResponseDataChannelsItem
    from .pipelines_get_pipeline_response_pipeline import PipelinesGetPipelineResponsePipeline as PipelinesGetPipelineResponsePipeline
    from .pipelines_get_pipeline_response_pipeline_config import PipelinesGetPipelineResponsePipelineConfig as PipelinesGetPipelineResponsePipelineConfig
    from .pipelines_get_pipeline_response_pipeline_config_custom_webhook import PipelinesGetPipelineResponsePipelineConfigCustomWebhook as PipelinesGetPipelineResponsePipelineConfigCustomWebhook
    from .pipelines_get_pipeline_response_pipeline_config_slack_channel_reader import PipelinesGetPipelineResponsePipelineConfigSlackChannelReader as PipelinesGetPipelineResponsePipelineConfigSlackChannelReader
    from .pipelines_list_pipeline_sync_history_response import PipelinesListPipelineSyncHistoryResponse as PipelinesListPipelineSyncHistoryResponse
    from .pipelines_list_pipeline_sync_history_response_runs_item import PipelinesListPipelineSyncHistoryResponseRunsItem as PipelinesListPipelineSyncHistoryResponseRunsItem
    from .pipelines_list_pipeline_sync_history_response_runs_item_error import PipelinesListPipelineSyncHistoryResponseRunsItemError as PipelinesListPipelineSyncHistoryResponseRunsItemError
    from .pipelines_list_pipelines_response import PipelinesListPipelinesResponse as PipelinesListPipelinesResponse
    from .pipelines_list_pipelines_response_config_slack_channel_reader_data import PipelinesListPipelinesResponseConfigSlackChannelReaderData as PipelinesListPipelinesResponseConfigSlackChannelReaderData
    from .pipelines_list_pipelines_response_data_channels_item import PipelinesListPipelinesResponseDataChannelsItem as PipelinesListPipelinesResponseDataChannelsItem
    from .pipelines_list_pipelines_response_item_config_custom_webhook import PipelinesListPipelinesResponseItemConfigCustomWebhook as PipelinesListPipelinesResponseItemConfigCustomWebhook
    from .pipelines_list_pipelines_response_item_config_slack_channel_reader import PipelinesListPipelinesResponseItemConfigSlackChannelReader as PipelinesListPipelinesResponseItemConfigSlackChannelReader
    from .pipelines_list_pipelines_response_pipelines_item import PipelinesListPipelinesResponsePipelinesItem as PipelinesListPipelinesResponsePipelinesItem
    from .pipelines_list_pipelines_response_pipelines_item_config import PipelinesListPipelinesResponsePipelinesItemConfig as PipelinesListPipelinesResponsePipelinesItemConfig
    from .pipelines_preview_pipeline_request import PipelinesPreviewPipelineRequest as PipelinesPreviewPipelineRequest
    from .pipelines_preview_pipeline_request_data_channels_item import PipelinesPreviewPipelineRequestDataChannelsItem as PipelinesPreviewPipelineRequestDataChannelsItem
    from .pipelines_preview_pipeline_request_producer_config import PipelinesPreviewPipelineRequestProducerConfig as PipelinesPreviewPipelineRequestProducerConfig
    from .pipelines_preview_pipeline_request_producer_config_custom_webhook import PipelinesPreviewPipelineRequestProducerConfigCustomWebhook as PipelinesPreviewPipelineRequestProducerConfigCustomWebhook
    from .pipelines_preview_pipeline_request_producer_config_slack_channel_reader import PipelinesPreviewPipelineRequestProducerConfigSlackChannelReader as PipelinesPreviewPipelineRequestProducerConfigSlackChannelReader
    from .pipelines_preview_pipeline_request_producer_config_slack_channel_reader_data import PipelinesPreviewPipelineRequestProducerConfigSlackChannelReaderData as PipelinesPreviewPipelineRequestProducerConfigSlackChannelReaderData
    from .pipelines_preview_pipeline_response import PipelinesPreviewPipelineResponse as PipelinesPreviewPipelineResponse
    from .pipelines_sync_pipeline_response import PipelinesSyncPipelineResponse as PipelinesSyncPipelineResponse
    from .pipelines_update_pipeline_producer_config_request import PipelinesUpdatePipelineProducerConfigRequest as PipelinesUpdatePipelineProducerConfigRequest
    from .pipelines_update_pipeline_producer_config_request_data_channels_item import PipelinesUpdatePipelineProducerConfigRequestDataChannelsItem as PipelinesUpdatePipelineProducerConfigRequestDataChannelsItem
    from .pipelines_update_pipeline_producer_config_request_producer_config import PipelinesUpdatePipelineProducerConfigRequestProducerConfig as PipelinesUpdatePipelineProducerConfigRequestProducerConfig
    from .pipelines_update_pipeline_producer_config_request_producer_config_custom_webhook import PipelinesUpdatePipelineProducerConfigRequestProducerConfigCustomWebhook as PipelinesUpdatePipelineProducerConfigRequestProducerConfigCustomWebhook
    from .pipelines_update_pipeline_producer_config_request_producer_config_slack_x23bb31 import PipelinesUpdatePipelineProducerConfigRequestProducerConfigSlackChannelReader as PipelinesUpdatePipelineProducerConfigRequestProducerConfigSlackChannelReader
    from .pipelines_update_pipeline_producer_config_request_producer_config_slack_xef450c import PipelinesUpdatePipelineProducerConfigRequestProducerConfigSlackChannelReaderData as PipelinesUpdatePipelineProducerConfigRequestProducerConfigSlackChannelReaderData
    from .pipelines_update_pipeline_producer_config_response import PipelinesUpdatePipelineProducerConfigResponse as PipelinesUpdatePipelineProducerConfigResponse
    from .pipelines_update_pipeline_producer_config_response_config_slack_channel_x49234b import PipelinesUpdatePipelineProducerConfigResponseConfigSlackChannelReaderData as PipelinesUpdatePipelineProducerConfigResponseConfigSlackChannelReaderData
    from .pipelines_update_pipeline_producer_config_response_data_channels_item import PipelinesUpdatePipelineProducerConfigResponseDataChannelsItem as PipelinesUpdatePipelineProducerConfigResponseDataChannelsItem
    from .pipelines_update_pipeline_producer_config_response_pipeline import PipelinesUpdatePipelineProducerConfigResponsePipeline as PipelinesUpdatePipelineProducerConfigResponsePipeline
    from .pipelines_update_pipeline_producer_config_response_pipeline_config import PipelinesUpdatePipelineProducerConfigResponsePipelineConfig as PipelinesUpdatePipelineProducerConfigResponsePipelineConfig
    from .pipelines_update_pipeline_producer_config_response_pipeline_config_custo_xf9b902 import PipelinesUpdatePipelineProducerConfigResponsePipelineConfigCustomWebhook as PipelinesUpdatePipelineProducerConfigResponsePipelineConfigCustomWebhook
    from .pipelines_update_pipeline_producer_config_response_pipeline_config_slack_x21c23e import PipelinesUpdatePipelineProducerConfigResponsePipelineConfigSlackChannelReader as PipelinesUpdatePipelineProducerConfigResponsePipelineConfigSlackChannelReader
    from .pipelines_update_pipeline_request import PipelinesUpdatePipelineRequest as PipelinesUpdatePipelineRequest
    from .pipelines_update_pipeline_response import PipelinesUpdatePipelineResponse as PipelinesUpdatePipelineResponse
    from .pipelines_update_pipeline_response_config_slack_channel_reader_data import PipelinesUpdatePipelineResponseConfigSlackChannelReaderData as PipelinesUpdatePipelineResponseConfigSlackChannelReaderData
    from .pipelines_update_pipeline_response_data_channels_item import PipelinesUpdatePipelineResponseDataChannelsItem as PipelinesUpdatePipelineResponseDataChannelsItem
    from .pipelines_update_pipeline_response_pipeline import PipelinesUpdatePipelineResponsePipeline as PipelinesUpdatePipelineResponsePipeline
    from .pipelines_update_pipeline_response_pipeline_config import PipelinesUpdatePipelineResponsePipelineConfig as PipelinesUpdatePipelineResponsePipelineConfig
    from .pipelines_update_pipeline_response_pipeline_config_custom_webhook import PipelinesUpdatePipelineResponsePipelineConfigCustomWebhook as PipelinesUpdatePipelineResponsePipelineConfigCustomWebhook
    from .pipelines_update_pipeline_response_pipeline_config_slack_channel_reader import PipelinesUpdatePipelineResponsePipelineConfigSlackChannelReader as PipelinesUpdatePipelineResponsePipelineConfigSlackChannelReader
    from .preview_model_request_request import PreviewModelRequestRequest as PreviewModelRequestRequest
    from .projects_create_project_request import ProjectsCreateProjectRequest as ProjectsCreateProjectRequest
    from .projects_create_project_response import ProjectsCreateProjectResponse as ProjectsCreateProjectResponse
    from .projects_delete_project_response import ProjectsDeleteProjectResponse as ProjectsDeleteProjectResponse
    from .projects_list_projects_response import ProjectsListProjectsResponse as ProjectsListProjectsResponse
    from .projects_list_projects_response_projects_item import ProjectsListProjectsResponseProjectsItem as ProjectsListProjectsResponseProjectsItem
    from .prompt_tokens_details import PromptTokensDetails as PromptTokensDetails
    from .provider import Provider as Provider
    from .provider_category import ProviderCategory as ProviderCategory
    from .provider_check import ProviderCheck as ProviderCheck
    from .provider_create import ProviderCreate as ProviderCreate
    from .provider_trace import ProviderTrace as ProviderTrace
    from .provider_type import ProviderType as ProviderType
    from .provider_update import ProviderUpdate as ProviderUpdate
    from .reasoning_content import ReasoningContent as ReasoningContent
    from .reasoning_message import ReasoningMessage as ReasoningMessage
    from .reasoning_message_list_result import ReasoningMessageListResult as ReasoningMessageListResult
    from .redacted_reasoning_content import RedactedReasoningContent as RedactedReasoningContent
    from .required_before_exit_tool_rule import RequiredBeforeExitToolRule as RequiredBeforeExitToolRule
    from .requires_approval_tool_rule import RequiresApprovalToolRule as RequiresApprovalToolRule
    from .reset_messages_request import ResetMessagesRequest as ResetMessagesRequest
    from .retrieve_run_stream_request import RetrieveRunStreamRequest as RetrieveRunStreamRequest
    from .retrieve_stream_request import RetrieveStreamRequest as RetrieveStreamRequest
    from .round_robin_manager import RoundRobinManager as RoundRobinManager
    from .round_robin_manager_update import RoundRobinManagerUpdate as RoundRobinManagerUpdate
    from .run import Run as Run
    from .run_metrics import RunMetrics as RunMetrics
    from .run_status import RunStatus as RunStatus
    from .sg_lang_model_settings import SGLangModelSettings as SGLangModelSettings
    from .sg_lang_model_settings_response_format import SGLangModelSettingsResponseFormat as SGLangModelSettingsResponseFormat
    from .ssemcp_server import SSEMCPServer as SSEMCPServer
    from .sse_server_config import SSEServerConfig as SSEServerConfig
    from .sandbox_config import SandboxConfig as SandboxConfig
    from .sandbox_config_create import SandboxConfigCreate as SandboxConfigCreate
    from .sandbox_config_create_config import SandboxConfigCreateConfig as SandboxConfigCreateConfig
    from .sandbox_config_update import SandboxConfigUpdate as SandboxConfigUpdate
    from .sandbox_config_update_config import SandboxConfigUpdateConfig as SandboxConfigUpdateConfig
    from .sandbox_environment_variable import SandboxEnvironmentVariable as SandboxEnvironmentVariable
    from .sandbox_environment_variable_create import SandboxEnvironmentVariableCreate as SandboxEnvironmentVariableCreate
    from .sandbox_environment_variable_update import SandboxEnvironmentVariableUpdate as SandboxEnvironmentVariableUpdate
    from .sandbox_type import SandboxType as SandboxType
    from .sandboxes_create_sandbox_request import SandboxesCreateSandboxRequest as SandboxesCreateSandboxRequest
    from .sandboxes_create_sandbox_response import SandboxesCreateSandboxResponse as SandboxesCreateSandboxResponse
    from .sandboxes_list_sandboxes_response import SandboxesListSandboxesResponse as SandboxesListSandboxesResponse
    from .sandboxes_list_sandboxes_response_sandboxes_item import SandboxesListSandboxesResponseSandboxesItem as SandboxesListSandboxesResponseSandboxesItem
    from .sandboxes_list_sandboxes_response_sandboxes_item_metadata import SandboxesListSandboxesResponseSandboxesItemMetadata as SandboxesListSandboxesResponseSandboxesItemMetadata
    from .sandboxes_terminate_sandbox_response import SandboxesTerminateSandboxResponse as SandboxesTerminateSandboxResponse
    from .scheduled_messages_delete_scheduled_message_response import ScheduledMessagesDeleteScheduledMessageResponse as ScheduledMessagesDeleteScheduledMessageResponse
    from .scheduled_messages_list_scheduled_messages_response import ScheduledMessagesListScheduledMessagesResponse as ScheduledMessagesListScheduledMessagesResponse
    from .scheduled_messages_list_scheduled_messages_response_content_option1_item import ScheduledMessagesListScheduledMessagesResponseContentOption1Item as ScheduledMessagesListScheduledMessagesResponseContentOption1Item
    from .scheduled_messages_list_scheduled_messages_response_item_image_source import ScheduledMessagesListScheduledMessagesResponseItemImageSource as ScheduledMessagesListScheduledMessagesResponseItemImageSource
    from .scheduled_messages_list_scheduled_messages_response_item_schedule_one_time import ScheduledMessagesListScheduledMessagesResponseItemScheduleOneTime as ScheduledMessagesListScheduledMessagesResponseItemScheduleOneTime
    from .scheduled_messages_list_scheduled_messages_response_item_schedule_recurring import ScheduledMessagesListScheduledMessagesResponseItemScheduleRecurring as ScheduledMessagesListScheduledMessagesResponseItemScheduleRecurring
    from .scheduled_messages_list_scheduled_messages_response_message_messages_item import ScheduledMessagesListScheduledMessagesResponseMessageMessagesItem as ScheduledMessagesListScheduledMessagesResponseMessageMessagesItem
    from .scheduled_messages_list_scheduled_messages_response_option1_item_image import ScheduledMessagesListScheduledMessagesResponseOption1ItemImage as ScheduledMessagesListScheduledMessagesResponseOption1ItemImage
    from .scheduled_messages_list_scheduled_messages_response_option1_item_text import ScheduledMessagesListScheduledMessagesResponseOption1ItemText as ScheduledMessagesListScheduledMessagesResponseOption1ItemText
    from .scheduled_messages_list_scheduled_messages_response_scheduled_messages_item import ScheduledMessagesListScheduledMessagesResponseScheduledMessagesItem as ScheduledMessagesListScheduledMessagesResponseScheduledMessagesItem
    from .scheduled_messages_list_scheduled_messages_response_scheduled_messages_i_xa480d0 import ScheduledMessagesListScheduledMessagesResponseScheduledMessagesItemMessage as ScheduledMessagesListScheduledMessagesResponseScheduledMessagesItemMessage
    from .scheduled_messages_list_scheduled_messages_response_scheduled_messages_i_xc11231 import ScheduledMessagesListScheduledMessagesResponseScheduledMessagesItemSchedule as ScheduledMessagesListScheduledMessagesResponseScheduledMessagesItemSchedule
    from .scheduled_messages_retrieve_scheduled_message_response import ScheduledMessagesRetrieveScheduledMessageResponse as ScheduledMessagesRetrieveScheduledMessageResponse
    from .scheduled_messages_retrieve_scheduled_message_response_content_option1_item import ScheduledMessagesRetrieveScheduledMessageResponseContentOption1Item as ScheduledMessagesRetrieveScheduledMessageResponseContentOption1Item
    from .scheduled_messages_retrieve_scheduled_message_response_item_image_source import ScheduledMessagesRetrieveScheduledMessageResponseItemImageSource as ScheduledMessagesRetrieveScheduledMessageResponseItemImageSource
    from .scheduled_messages_retrieve_scheduled_message_response_message import ScheduledMessagesRetrieveScheduledMessageResponseMessage as ScheduledMessagesRetrieveScheduledMessageResponseMessage
    from .scheduled_messages_retrieve_scheduled_message_response_message_messages_item import ScheduledMessagesRetrieveScheduledMessageResponseMessageMessagesItem as ScheduledMessagesRetrieveScheduledMessageResponseMessageMessagesItem
    from .scheduled_messages_retrieve_scheduled_message_response_option1_item_image import ScheduledMessagesRetrieveScheduledMessageResponseOption1ItemImage as ScheduledMessagesRetrieveScheduledMessageResponseOption1ItemImage
    from .scheduled_messages_retrieve_scheduled_message_response_option1_item_text import ScheduledMessagesRetrieveScheduledMessageResponseOption1ItemText as ScheduledMessagesRetrieveScheduledMessageResponseOption1ItemText
    from .scheduled_messages_retrieve_scheduled_message_response_schedule import ScheduledMessagesRetrieveScheduledMessageResponseSchedule as ScheduledMessagesRetrieveScheduledMessageResponseSchedule
    from .scheduled_messages_retrieve_scheduled_message_response_schedule_one_time import ScheduledMessagesRetrieveScheduledMessageResponseScheduleOneTime as ScheduledMessagesRetrieveScheduledMessageResponseScheduleOneTime
    from .scheduled_messages_retrieve_scheduled_message_response_schedule_recurring import ScheduledMessagesRetrieveScheduledMessageResponseScheduleRecurring as ScheduledMessagesRetrieveScheduledMessageResponseScheduleRecurring
    from .scheduled_messages_schedule_agent_message_request import ScheduledMessagesScheduleAgentMessageRequest as ScheduledMessagesScheduleAgentMessageRequest
    from .scheduled_messages_schedule_agent_message_request_content_option1_item import ScheduledMessagesScheduleAgentMessageRequestContentOption1Item as ScheduledMessagesScheduleAgentMessageRequestContentOption1Item
    from .scheduled_messages_schedule_agent_message_request_item_image_source import ScheduledMessagesScheduleAgentMessageRequestItemImageSource as ScheduledMessagesScheduleAgentMessageRequestItemImageSource
    from .scheduled_messages_schedule_agent_message_request_messages_item import ScheduledMessagesScheduleAgentMessageRequestMessagesItem as ScheduledMessagesScheduleAgentMessageRequestMessagesItem
    from .scheduled_messages_schedule_agent_message_request_option1_item_image import ScheduledMessagesScheduleAgentMessageRequestOption1ItemImage as ScheduledMessagesScheduleAgentMessageRequestOption1ItemImage
    from .scheduled_messages_schedule_agent_message_request_option1_item_text import ScheduledMessagesScheduleAgentMessageRequestOption1ItemText as ScheduledMessagesScheduleAgentMessageRequestOption1ItemText
    from .scheduled_messages_schedule_agent_message_request_schedule import ScheduledMessagesScheduleAgentMessageRequestSchedule as ScheduledMessagesScheduleAgentMessageRequestSchedule
    from .scheduled_messages_schedule_agent_message_request_schedule_one_time import ScheduledMessagesScheduleAgentMessageRequestScheduleOneTime as ScheduledMessagesScheduleAgentMessageRequestScheduleOneTime
    from .scheduled_messages_schedule_agent_message_request_schedule_recurring import ScheduledMessagesScheduleAgentMessageRequestScheduleRecurring as ScheduledMessagesScheduleAgentMessageRequestScheduleRecurring
    from .scheduled_messages_schedule_agent_message_response import ScheduledMessagesScheduleAgentMessageResponse as ScheduledMessagesScheduleAgentMessageResponse
    from .search_all_messages_request import SearchAllMessagesRequest as SearchAllMessagesRequest
    from .search_all_messages_response_item import SearchAllMessagesResponseItem as SearchAllMessagesResponseItem
    from .search_cache_warm_request import SearchCacheWarmRequest as SearchCacheWarmRequest
    from .search_cache_warm_response import SearchCacheWarmResponse as SearchCacheWarmResponse
    from .skill_schema import SkillSchema as SkillSchema
    from .sleeptime_manager import SleeptimeManager as SleeptimeManager
    from .sleeptime_manager_schema import SleeptimeManagerSchema as SleeptimeManagerSchema
    from .sleeptime_manager_update import SleeptimeManagerUpdate as SleeptimeManagerUpdate
    from .source import Source as Source
    from .source_create import SourceCreate as SourceCreate
    from .source_schema import SourceSchema as SourceSchema
    from .source_stats import SourceStats as SourceStats
    from .source_update import SourceUpdate as SourceUpdate
    from .stdio_mcp_server import StdioMCPServer as StdioMCPServer
    from .stdio_server_config import StdioServerConfig as StdioServerConfig
    from .step import Step as Step
    from .step_metrics import StepMetrics as StepMetrics
    from .step_status import StepStatus as StepStatus
    from .stop_reason_type import StopReasonType as StopReasonType
    from .streamable_httpmcp_server import StreamableHTTPMCPServer as StreamableHTTPMCPServer
    from .streamable_http_server_config import StreamableHTTPServerConfig as StreamableHTTPServerConfig
    from .summarized_reasoning_content import SummarizedReasoningContent as SummarizedReasoningContent
    from .summarized_reasoning_content_part import SummarizedReasoningContentPart as SummarizedReasoningContentPart
    from .summary_message import SummaryMessage as SummaryMessage
    from .supervisor_manager import SupervisorManager as SupervisorManager
    from .supervisor_manager_schema import SupervisorManagerSchema as SupervisorManagerSchema
    from .supervisor_manager_update import SupervisorManagerUpdate as SupervisorManagerUpdate
    from .system_message import SystemMessage as SystemMessage
    from .system_message_list_result import SystemMessageListResult as SystemMessageListResult
    from .tag_schema import TagSchema as TagSchema
    from .templates_create_agents_from_template_no_project_request import TemplatesCreateAgentsFromTemplateNoProjectRequest as TemplatesCreateAgentsFromTemplateNoProjectRequest
    from .templates_create_agents_from_template_no_project_request_initial_message_xa4a400 import TemplatesCreateAgentsFromTemplateNoProjectRequestInitialMessageSequenceItem as TemplatesCreateAgentsFromTemplateNoProjectRequestInitialMessageSequenceItem
    from .templates_create_agents_from_template_no_project_response import TemplatesCreateAgentsFromTemplateNoProjectResponse as TemplatesCreateAgentsFromTemplateNoProjectResponse
    from .templates_create_agents_from_template_request import TemplatesCreateAgentsFromTemplateRequest as TemplatesCreateAgentsFromTemplateRequest
    from .templates_create_agents_from_template_request_initial_message_sequence_item import TemplatesCreateAgentsFromTemplateRequestInitialMessageSequenceItem as TemplatesCreateAgentsFromTemplateRequestInitialMessageSequenceItem
    from .templates_create_template_no_project_request import TemplatesCreateTemplateNoProjectRequest as TemplatesCreateTemplateNoProjectRequest
    from .templates_create_template_no_project_request_agent import TemplatesCreateTemplateNoProjectRequestAgent as TemplatesCreateTemplateNoProjectRequestAgent
    from .templates_create_template_no_project_request_agent_file import TemplatesCreateTemplateNoProjectRequestAgentFile as TemplatesCreateTemplateNoProjectRequestAgentFile
    from .templates_create_template_no_project_response import TemplatesCreateTemplateNoProjectResponse as TemplatesCreateTemplateNoProjectResponse
    from .templates_create_template_request import TemplatesCreateTemplateRequest as TemplatesCreateTemplateRequest
    from .templates_create_template_request_agent import TemplatesCreateTemplateRequestAgent as TemplatesCreateTemplateRequestAgent
    from .templates_create_template_request_agent_file import TemplatesCreateTemplateRequestAgentFile as TemplatesCreateTemplateRequestAgentFile
    from .templates_create_template_response import TemplatesCreateTemplateResponse as TemplatesCreateTemplateResponse
    from .templates_delete_template_no_project_response import TemplatesDeleteTemplateNoProjectResponse as TemplatesDeleteTemplateNoProjectResponse
    from .templates_delete_template_response import TemplatesDeleteTemplateResponse as TemplatesDeleteTemplateResponse
    from .templates_fork_template_request import TemplatesForkTemplateRequest as TemplatesForkTemplateRequest
    from .templates_fork_template_response import TemplatesForkTemplateResponse as TemplatesForkTemplateResponse
    from .templates_get_template_snapshot_response import TemplatesGetTemplateSnapshotResponse as TemplatesGetTemplateSnapshotResponse
    from .templates_get_template_snapshot_response_agents_item import TemplatesGetTemplateSnapshotResponseAgentsItem as TemplatesGetTemplateSnapshotResponseAgentsItem
    from .templates_get_template_snapshot_response_agents_item_memory_variables import TemplatesGetTemplateSnapshotResponseAgentsItemMemoryVariables as TemplatesGetTemplateSnapshotResponseAgentsItemMemoryVariables
    from .templates_get_template_snapshot_response_agents_item_properties import TemplatesGetTemplateSnapshotResponseAgentsItemProperties as TemplatesGetTemplateSnapshotResponseAgentsItemProperties
    from .templates_get_template_snapshot_response_agents_item_tool_variables import TemplatesGetTemplateSnapshotResponseAgentsItemToolVariables as TemplatesGetTemplateSnapshotResponseAgentsItemToolVariables
    from .templates_get_template_snapshot_response_blocks_item import TemplatesGetTemplateSnapshotResponseBlocksItem as TemplatesGetTemplateSnapshotResponseBlocksItem
    from .templates_get_template_snapshot_response_configuration import TemplatesGetTemplateSnapshotResponseConfiguration as TemplatesGetTemplateSnapshotResponseConfiguration
    from .templates_get_template_snapshot_response_constrain_child_tools_child_arg_xfaeb3c import TemplatesGetTemplateSnapshotResponseConstrainChildToolsChildArgNodesItem as TemplatesGetTemplateSnapshotResponseConstrainChildToolsChildArgNodesItem
    from .templates_get_template_snapshot_response_item_tool_rules_item import TemplatesGetTemplateSnapshotResponseItemToolRulesItem as TemplatesGetTemplateSnapshotResponseItemToolRulesItem
    from .templates_get_template_snapshot_response_memory_variables_data_item import TemplatesGetTemplateSnapshotResponseMemoryVariablesDataItem as TemplatesGetTemplateSnapshotResponseMemoryVariablesDataItem
    from .templates_get_template_snapshot_response_relationships_item import TemplatesGetTemplateSnapshotResponseRelationshipsItem as TemplatesGetTemplateSnapshotResponseRelationshipsItem
    from .templates_get_template_snapshot_response_tool_rules_item_conditional import TemplatesGetTemplateSnapshotResponseToolRulesItemConditional as TemplatesGetTemplateSnapshotResponseToolRulesItemConditional
    from .templates_get_template_snapshot_response_tool_rules_item_constrain_child_tools import TemplatesGetTemplateSnapshotResponseToolRulesItemConstrainChildTools as TemplatesGetTemplateSnapshotResponseToolRulesItemConstrainChildTools
    from .templates_get_template_snapshot_response_tool_rules_item_continue_loop import TemplatesGetTemplateSnapshotResponseToolRulesItemContinueLoop as TemplatesGetTemplateSnapshotResponseToolRulesItemContinueLoop
    from .templates_get_template_snapshot_response_tool_rules_item_exit_loop import TemplatesGetTemplateSnapshotResponseToolRulesItemExitLoop as TemplatesGetTemplateSnapshotResponseToolRulesItemExitLoop
    from .templates_get_template_snapshot_response_tool_rules_item_max_count_per_step import TemplatesGetTemplateSnapshotResponseToolRulesItemMaxCountPerStep as TemplatesGetTemplateSnapshotResponseToolRulesItemMaxCountPerStep
    from .templates_get_template_snapshot_response_tool_rules_item_parent_last_tool import TemplatesGetTemplateSnapshotResponseToolRulesItemParentLastTool as TemplatesGetTemplateSnapshotResponseToolRulesItemParentLastTool
    from .templates_get_template_snapshot_response_tool_rules_item_required_before_exit import TemplatesGetTemplateSnapshotResponseToolRulesItemRequiredBeforeExit as TemplatesGetTemplateSnapshotResponseToolRulesItemRequiredBeforeExit
    from .templates_get_template_snapshot_response_tool_rules_item_requires_approval import TemplatesGetTemplateSnapshotResponseToolRulesItemRequiresApproval as TemplatesGetTemplateSnapshotResponseToolRulesItemRequiresApproval
    from .templates_get_template_snapshot_response_tool_rules_item_run_first import TemplatesGetTemplateSnapshotResponseToolRulesItemRunFirst as TemplatesGetTemplateSnapshotResponseToolRulesItemRunFirst
    from .templates_get_template_snapshot_response_tool_variables_data_item import TemplatesGetTemplateSnapshotResponseToolVariablesDataItem as TemplatesGetTemplateSnapshotResponseToolVariablesDataItem
    from .templates_legacy_migration_response import TemplatesLegacyMigrationResponse as TemplatesLegacyMigrationResponse
    from .templates_list_template_versions_response import TemplatesListTemplateVersionsResponse as TemplatesListTemplateVersionsResponse
    from .templates_list_template_versions_response_versions_item import TemplatesListTemplateVersionsResponseVersionsItem as TemplatesListTemplateVersionsResponseVersionsItem
    from .templates_list_templates_response import TemplatesListTemplatesResponse as TemplatesListTemplatesResponse
    from .templates_list_templates_response_templates_item import TemplatesListTemplatesResponseTemplatesItem as TemplatesListTemplatesResponseTemplatesItem
    from .templates_migrate_deployment_request import TemplatesMigrateDeploymentRequest as TemplatesMigrateDeploymentRequest
    from .templates_migrate_deployment_response import TemplatesMigrateDeploymentResponse as TemplatesMigrateDeploymentResponse
    from .templates_rename_template_request import TemplatesRenameTemplateRequest as TemplatesRenameTemplateRequest
    from .templates_rename_template_response import TemplatesRenameTemplateResponse as TemplatesRenameTemplateResponse
    from .templates_rollback_template_no_project_request import TemplatesRollbackTemplateNoProjectRequest as TemplatesRollbackTemplateNoProjectRequest
    from .templates_rollback_template_no_project_response import TemplatesRollbackTemplateNoProjectResponse as TemplatesRollbackTemplateNoProjectResponse
    from .templates_rollback_template_request import TemplatesRollbackTemplateRequest as TemplatesRollbackTemplateRequest
    from .templates_rollback_template_response import TemplatesRollbackTemplateResponse as TemplatesRollbackTemplateResponse
    from .templates_save_template_version_no_project_request import TemplatesSaveTemplateVersionNoProjectRequest as TemplatesSaveTemplateVersionNoProjectRequest
    from .templates_save_template_version_no_project_response import TemplatesSaveTemplateVersionNoProjectResponse as TemplatesSaveTemplateVersionNoProjectResponse
    from .templates_save_template_version_request import TemplatesSaveTemplateVersionRequest as TemplatesSaveTemplateVersionRequest
    from .templates_save_template_version_response import TemplatesSaveTemplateVersionResponse as TemplatesSaveTemplateVersionResponse
    from .templates_set_current_template_from_snapshot_response import TemplatesSetCurrentTemplateFromSnapshotResponse as TemplatesSetCurrentTemplateFromSnapshotResponse
    from .templates_update_current_template_from_agent_file_no_project_request import TemplatesUpdateCurrentTemplateFromAgentFileNoProjectRequest as TemplatesUpdateCurrentTemplateFromAgentFileNoProjectRequest
    from .templates_update_current_template_from_agent_file_no_project_response import TemplatesUpdateCurrentTemplateFromAgentFileNoProjectResponse as TemplatesUpdateCurrentTemplateFromAgentFileNoProjectResponse
    from .templates_update_current_template_from_agent_file_request import TemplatesUpdateCurrentTemplateFromAgentFileRequest as TemplatesUpdateCurrentTemplateFromAgentFileRequest
    from .templates_update_current_template_from_agent_file_response import TemplatesUpdateCurrentTemplateFromAgentFileResponse as TemplatesUpdateCurrentTemplateFromAgentFileResponse
    from .templates_update_template_description_request import TemplatesUpdateTemplateDescriptionRequest as TemplatesUpdateTemplateDescriptionRequest
    from .templates_update_template_description_response import TemplatesUpdateTemplateDescriptionResponse as TemplatesUpdateTemplateDescriptionResponse
    from .terminal_tool_rule import TerminalToolRule as TerminalToolRule
    from .test_mcp_server_request import TestMcpServerRequest as TestMcpServerRequest
    from .text_content import TextContent as TextContent
    from .text_response_format import TextResponseFormat as TextResponseFormat
    from .together_model_settings import TogetherModelSettings as TogetherModelSettings
    from .together_model_settings_response_format import TogetherModelSettingsResponseFormat as TogetherModelSettingsResponseFormat
    from .tool import Tool as Tool
    from .tool_annotations import ToolAnnotations as ToolAnnotations
    from .tool_call import ToolCall as ToolCall
    from .tool_call_content import ToolCallContent as ToolCallContent
    from .tool_call_delta import ToolCallDelta as ToolCallDelta
    from .tool_call_function import ToolCallFunction as ToolCallFunction
    from .tool_call_function_param import ToolCallFunctionParam as ToolCallFunctionParam
    from .tool_call_message import ToolCallMessage as ToolCallMessage
    from .tool_call_message_tool_call import ToolCallMessageToolCall as ToolCallMessageToolCall
    from .tool_call_message_tool_calls import ToolCallMessageToolCalls as ToolCallMessageToolCalls
    from .tool_call_node import ToolCallNode as ToolCallNode
    from .tool_create import ToolCreate as ToolCreate
    from .tool_env_var_schema import ToolEnvVarSchema as ToolEnvVarSchema
    from .tool_execute_request import ToolExecuteRequest as ToolExecuteRequest
    from .tool_execution_result import ToolExecutionResult as ToolExecutionResult
    from .tool_json_schema import ToolJSONSchema as ToolJSONSchema
    from .tool_return import ToolReturn as ToolReturn
    from .tool_return_content import ToolReturnContent as ToolReturnContent
    from .tool_return_create import ToolReturnCreate as ToolReturnCreate
    from .tool_return_message import ToolReturnMessage as ToolReturnMessage
    from .tool_run_from_source import ToolRunFromSource as ToolRunFromSource
    from .tool_search_request import ToolSearchRequest as ToolSearchRequest
    from .tool_search_result import ToolSearchResult as ToolSearchResult
    from .tool_type import ToolType as ToolType
    from .tool_update import ToolUpdate as ToolUpdate
    from .turn_token_data import TurnTokenData as TurnTokenData
    from .agent_file_agent_schema_model_settings import UnknownAgentFileAgentSchemaModelSettings as UnknownAgentFileAgentSchemaModelSettings
    from .agent_file_agent_schema_response_format import UnknownAgentFileAgentSchemaResponseFormat as UnknownAgentFileAgentSchemaResponseFormat
    from .agent_file_agent_schema_tool_rules_item import UnknownAgentFileAgentSchemaToolRulesItem as UnknownAgentFileAgentSchemaToolRulesItem
    from .agent_state_model_settings import UnknownAgentStateModelSettings as UnknownAgentStateModelSettings
    from .agent_state_response_format import UnknownAgentStateResponseFormat as UnknownAgentStateResponseFormat
    from .agent_state_tool_rules_item import UnknownAgentStateToolRulesItem as UnknownAgentStateToolRulesItem
    from .agents_count_deployed_agents_search_item import UnknownAgentsCountDeployedAgentsSearchItem as UnknownAgentsCountDeployedAgentsSearchItem
    from .agents_search_deployed_agents_request_search_item import UnknownAgentsSearchDeployedAgentsRequestSearchItem as UnknownAgentsSearchDeployedAgentsRequestSearchItem
    from .anthropic_model_settings_response_format import UnknownAnthropicModelSettingsResponseFormat as UnknownAnthropicModelSettingsResponseFormat
    from .approval_create_approvals_item import UnknownApprovalCreateApprovalsItem as UnknownApprovalCreateApprovalsItem
    from .approval_response_message_approvals_item import UnknownApprovalResponseMessageApprovalsItem as UnknownApprovalResponseMessageApprovalsItem
    from .azure_model_settings_response_format import UnknownAzureModelSettingsResponseFormat as UnknownAzureModelSettingsResponseFormat
    from .bedrock_model_settings_response_format import UnknownBedrockModelSettingsResponseFormat as UnknownBedrockModelSettingsResponseFormat
    from .chat_completion_assistant_message_param_content_option2_item import UnknownChatCompletionAssistantMessageParamContentOption2Item as UnknownChatCompletionAssistantMessageParamContentOption2Item
    from .chat_completion_assistant_message_param_tool_calls_item import UnknownChatCompletionAssistantMessageParamToolCallsItem as UnknownChatCompletionAssistantMessageParamToolCallsItem
    from .chat_completion_message_tool_calls_item import UnknownChatCompletionMessageToolCallsItem as UnknownChatCompletionMessageToolCallsItem
    from .chat_completion_request_messages_item import UnknownChatCompletionRequestMessagesItem as UnknownChatCompletionRequestMessagesItem
    from .chat_completion_user_message_param_content_option2_item import UnknownChatCompletionUserMessageParamContentOption2Item as UnknownChatCompletionUserMessageParamContentOption2Item
    from .compaction_settings_input_model_settings import UnknownCompactionSettingsInputModelSettings as UnknownCompactionSettingsInputModelSettings
    from .compaction_settings_output_model_settings import UnknownCompactionSettingsOutputModelSettings as UnknownCompactionSettingsOutputModelSettings
    from .conversation_message_request_input_option2_item import UnknownConversationMessageRequestInputOption2Item as UnknownConversationMessageRequestInputOption2Item
    from .conversation_model_settings import UnknownConversationModelSettings as UnknownConversationModelSettings
    from .create_agent_request_model_settings import UnknownCreateAgentRequestModelSettings as UnknownCreateAgentRequestModelSettings
    from .create_agent_request_response_format import UnknownCreateAgentRequestResponseFormat as UnknownCreateAgentRequestResponseFormat
    from .create_agent_request_tool_rules_item import UnknownCreateAgentRequestToolRulesItem as UnknownCreateAgentRequestToolRulesItem
    from .create_conversation_model_settings import UnknownCreateConversationModelSettings as UnknownCreateConversationModelSettings
    from .create_mcp_server_request_config import UnknownCreateMCPServerRequestConfig as UnknownCreateMCPServerRequestConfig
    from .deepseek_model_settings_response_format import UnknownDeepseekModelSettingsResponseFormat as UnknownDeepseekModelSettingsResponseFormat
    from .environments_send_message_request_approval_approvals_item import UnknownEnvironmentsSendMessageRequestApprovalApprovalsItem as UnknownEnvironmentsSendMessageRequestApprovalApprovalsItem
    from .google_ai_model_settings_response_schema import UnknownGoogleAIModelSettingsResponseSchema as UnknownGoogleAIModelSettingsResponseSchema
    from .google_vertex_model_settings_response_schema import UnknownGoogleVertexModelSettingsResponseSchema as UnknownGoogleVertexModelSettingsResponseSchema
    from .groq_model_settings_response_format import UnknownGroqModelSettingsResponseFormat as UnknownGroqModelSettingsResponseFormat
    from .group_create_manager_config import UnknownGroupCreateManagerConfig as UnknownGroupCreateManagerConfig
    from .group_schema_manager_config import UnknownGroupSchemaManagerConfig as UnknownGroupSchemaManagerConfig
    from .group_update_manager_config import UnknownGroupUpdateManagerConfig as UnknownGroupUpdateManagerConfig
    from .image_content_source import UnknownImageContentSource as UnknownImageContentSource
    from .internal_template_agent_create_model_settings import UnknownInternalTemplateAgentCreateModelSettings as UnknownInternalTemplateAgentCreateModelSettings
    from .internal_template_agent_create_response_format import UnknownInternalTemplateAgentCreateResponseFormat as UnknownInternalTemplateAgentCreateResponseFormat
    from .internal_template_agent_create_tool_rules_item import UnknownInternalTemplateAgentCreateToolRulesItem as UnknownInternalTemplateAgentCreateToolRulesItem
    from .internal_template_group_create_manager_config import UnknownInternalTemplateGroupCreateManagerConfig as UnknownInternalTemplateGroupCreateManagerConfig
    from .llm_config_response_format import UnknownLLMConfigResponseFormat as UnknownLLMConfigResponseFormat
    from .letta_async_request_input_option2_item import UnknownLettaAsyncRequestInputOption2Item as UnknownLettaAsyncRequestInputOption2Item
    from .letta_batch_request_input_option2_item import UnknownLettaBatchRequestInputOption2Item as UnknownLettaBatchRequestInputOption2Item
    from .letta_message_union import UnknownLettaMessage as UnknownLettaMessage
    from .letta_message_content_union import UnknownLettaMessageContent as UnknownLettaMessageContent
    from .letta_request_input_option2_item import UnknownLettaRequestInputOption2Item as UnknownLettaRequestInputOption2Item
    from .letta_streaming_request_input_option2_item import UnknownLettaStreamingRequestInputOption2Item as UnknownLettaStreamingRequestInputOption2Item
    from .letta_streaming_response import UnknownLettaStreamingResponse as UnknownLettaStreamingResponse
    from .letta_tool_return_content_union import UnknownLettaToolReturnContent as UnknownLettaToolReturnContent
    from .letta_user_message_content_union import UnknownLettaUserMessageContent as UnknownLettaUserMessageContent
    from .list_messages_for_step_response_item import UnknownListMessagesForStepResponseItem as UnknownListMessagesForStepResponseItem
    from .mcp_connect_event import UnknownMCPConnectEvent as UnknownMCPConnectEvent
    from .mcp_create_mcp_server_response import UnknownMcpCreateMcpServerResponse as UnknownMcpCreateMcpServerResponse
    from .mcp_list_mcp_servers_response_item import UnknownMcpListMcpServersResponseItem as UnknownMcpListMcpServersResponseItem
    from .mcp_retrieve_mcp_server_response import UnknownMcpRetrieveMcpServerResponse as UnknownMcpRetrieveMcpServerResponse
    from .mcp_update_mcp_server_response import UnknownMcpUpdateMcpServerResponse as UnknownMcpUpdateMcpServerResponse
    from .message_content_item import UnknownMessageContentItem as UnknownMessageContentItem
    from .message_tool_return_input_func_response_option2_item import UnknownMessageToolReturnInputFuncResponseOption2Item as UnknownMessageToolReturnInputFuncResponseOption2Item
    from .message_tool_return_output_func_response_option2_item import UnknownMessageToolReturnOutputFuncResponseOption2Item as UnknownMessageToolReturnOutputFuncResponseOption2Item
    from .metadata_send_telemetry_request_events_item import UnknownMetadataSendTelemetryRequestEventsItem as UnknownMetadataSendTelemetryRequestEventsItem
    from .model_response_format import UnknownModelResponseFormat as UnknownModelResponseFormat
    from .modify_group_message_request import UnknownModifyGroupMessageRequest as UnknownModifyGroupMessageRequest
    from .modify_group_message_response import UnknownModifyGroupMessageResponse as UnknownModifyGroupMessageResponse
    from .modify_message_request import UnknownModifyMessageRequest as UnknownModifyMessageRequest
    from .modify_message_response import UnknownModifyMessageResponse as UnknownModifyMessageResponse
    from .moonshot_coding_model_settings_response_format import UnknownMoonshotCodingModelSettingsResponseFormat as UnknownMoonshotCodingModelSettingsResponseFormat
    from .moonshot_model_settings_response_format import UnknownMoonshotModelSettingsResponseFormat as UnknownMoonshotModelSettingsResponseFormat
    from .open_ai_model_settings_response_format import UnknownOpenAIModelSettingsResponseFormat as UnknownOpenAIModelSettingsResponseFormat
    from .open_router_model_settings_response_format import UnknownOpenRouterModelSettingsResponseFormat as UnknownOpenRouterModelSettingsResponseFormat
    from .pipelines_create_pipeline_request_producer_config import UnknownPipelinesCreatePipelineRequestProducerConfig as UnknownPipelinesCreatePipelineRequestProducerConfig
    from .pipelines_create_pipeline_response_pipeline_config import UnknownPipelinesCreatePipelineResponsePipelineConfig as UnknownPipelinesCreatePipelineResponsePipelineConfig
    from .pipelines_get_pipeline_response_pipeline_config import UnknownPipelinesGetPipelineResponsePipelineConfig as UnknownPipelinesGetPipelineResponsePipelineConfig
    from .pipelines_list_pipelines_response_pipelines_item_config import UnknownPipelinesListPipelinesResponsePipelinesItemConfig as UnknownPipelinesListPipelinesResponsePipelinesItemConfig
    from .pipelines_preview_pipeline_request_producer_config import UnknownPipelinesPreviewPipelineRequestProducerConfig as UnknownPipelinesPreviewPipelineRequestProducerConfig
    from .pipelines_update_pipeline_producer_config_request_producer_config import UnknownPipelinesUpdatePipelineProducerConfigRequestProducerConfig as UnknownPipelinesUpdatePipelineProducerConfigRequestProducerConfig
    from .pipelines_update_pipeline_producer_config_response_pipeline_config import UnknownPipelinesUpdatePipelineProducerConfigResponsePipelineConfig as UnknownPipelinesUpdatePipelineProducerConfigResponsePipelineConfig
    from .pipelines_update_pipeline_response_pipeline_config import UnknownPipelinesUpdatePipelineResponsePipelineConfig as UnknownPipelinesUpdatePipelineResponsePipelineConfig
    from .sg_lang_model_settings_response_format import UnknownSGLangModelSettingsResponseFormat as UnknownSGLangModelSettingsResponseFormat
    from .scheduled_messages_list_scheduled_messages_response_content_option1_item import UnknownScheduledMessagesListScheduledMessagesResponseContentOption1Item as UnknownScheduledMessagesListScheduledMessagesResponseContentOption1Item
    from .scheduled_messages_list_scheduled_messages_response_scheduled_messages_i_xc11231 import UnknownScheduledMessagesListScheduledMessagesResponseScheduledMessagesItemSchedule as UnknownScheduledMessagesListScheduledMessagesResponseScheduledMessagesItemSchedule
    from .scheduled_messages_retrieve_scheduled_message_response_content_option1_item import UnknownScheduledMessagesRetrieveScheduledMessageResponseContentOption1Item as UnknownScheduledMessagesRetrieveScheduledMessageResponseContentOption1Item
    from .scheduled_messages_retrieve_scheduled_message_response_schedule import UnknownScheduledMessagesRetrieveScheduledMessageResponseSchedule as UnknownScheduledMessagesRetrieveScheduledMessageResponseSchedule
    from .scheduled_messages_schedule_agent_message_request_content_option1_item import UnknownScheduledMessagesScheduleAgentMessageRequestContentOption1Item as UnknownScheduledMessagesScheduleAgentMessageRequestContentOption1Item
    from .scheduled_messages_schedule_agent_message_request_schedule import UnknownScheduledMessagesScheduleAgentMessageRequestSchedule as UnknownScheduledMessagesScheduleAgentMessageRequestSchedule
    from .search_all_messages_response_item import UnknownSearchAllMessagesResponseItem as UnknownSearchAllMessagesResponseItem
    from .templates_create_template_no_project_request import UnknownTemplatesCreateTemplateNoProjectRequest as UnknownTemplatesCreateTemplateNoProjectRequest
    from .templates_create_template_request import UnknownTemplatesCreateTemplateRequest as UnknownTemplatesCreateTemplateRequest
    from .templates_get_template_snapshot_response_item_tool_rules_item import UnknownTemplatesGetTemplateSnapshotResponseItemToolRulesItem as UnknownTemplatesGetTemplateSnapshotResponseItemToolRulesItem
    from .together_model_settings_response_format import UnknownTogetherModelSettingsResponseFormat as UnknownTogetherModelSettingsResponseFormat
    from .update_agent_model_settings import UnknownUpdateAgentModelSettings as UnknownUpdateAgentModelSettings
    from .update_agent_response_format import UnknownUpdateAgentResponseFormat as UnknownUpdateAgentResponseFormat
    from .update_agent_tool_rules_item import UnknownUpdateAgentToolRulesItem as UnknownUpdateAgentToolRulesItem
    from .update_conversation_model_settings import UnknownUpdateConversationModelSettings as UnknownUpdateConversationModelSettings
    from .update_mcp_server_request_config import UnknownUpdateMCPServerRequestConfig as UnknownUpdateMCPServerRequestConfig
    from .xai_model_settings_response_format import UnknownXAIModelSettingsResponseFormat as UnknownXAIModelSettingsResponseFormat
    from .zai_model_settings_response_format import UnknownZAIModelSettingsResponseFormat as UnknownZAIModelSettingsResponseFormat
    from .update_agent import UpdateAgent as UpdateAgent
    from .update_agent_model_settings import UpdateAgentModelSettings as UpdateAgentModelSettings
    from .update_agent_response_format import UpdateAgentResponseFormat as UpdateAgentResponseFormat
    from .update_agent_tool_rules_item import UpdateAgentToolRulesItem as UpdateAgentToolRulesItem
    from .update_assistant_message import UpdateAssistantMessage as UpdateAssistantMessage
    from .update_conversation import UpdateConversation as UpdateConversation
    from .update_conversation_model_settings import UpdateConversationModelSettings as UpdateConversationModelSettings
    from .update_mcp_server_config import UpdateMCPServerConfig as UpdateMCPServerConfig
    from .update_mcp_server_request import UpdateMCPServerRequest as UpdateMCPServerRequest
    from .update_mcp_server_request_config import UpdateMCPServerRequestConfig as UpdateMCPServerRequestConfig
    from .update_mcp_server_response import UpdateMcpServerResponse as UpdateMcpServerResponse
    from .update_reasoning_message import UpdateReasoningMessage as UpdateReasoningMessage
    from .update_ssemcp_server import UpdateSSEMCPServer as UpdateSSEMCPServer
    from .update_sse_server_config import UpdateSSEServerConfig as UpdateSSEServerConfig
    from .update_stdio_mcp_server import UpdateStdioMCPServer as UpdateStdioMCPServer
    from .update_stdio_server_config import UpdateStdioServerConfig as UpdateStdioServerConfig
    from .update_streamable_httpmcp_server import UpdateStreamableHTTPMCPServer as UpdateStreamableHTTPMCPServer
    from .update_streamable_http_server_config import UpdateStreamableHTTPServerConfig as UpdateStreamableHTTPServerConfig
    from .update_system_message import UpdateSystemMessage as UpdateSystemMessage
    from .update_user_message import UpdateUserMessage as UpdateUserMessage
    from .url_image import UrlImage as UrlImage
    from .usage_statistics import UsageStatistics as UsageStatistics
    from .usage_statistics_completion_token_details import UsageStatisticsCompletionTokenDetails as UsageStatisticsCompletionTokenDetails
    from .usage_statistics_prompt_token_details import UsageStatisticsPromptTokenDetails as UsageStatisticsPromptTokenDetails
    from .user import User as User
    from .user_create import UserCreate as UserCreate
    from .user_message import UserMessage as UserMessage
    from .user_message_list_result import UserMessageListResult as UserMessageListResult
    from .user_update import UserUpdate as UserUpdate
    from .validation_error import ValidationError as ValidationError
    from .vector_db_provider import VectorDBProvider as VectorDBProvider
    from .voice_sleeptime_manager import VoiceSleeptimeManager as VoiceSleeptimeManager
    from .voice_sleeptime_manager_schema import VoiceSleeptimeManagerSchema as VoiceSleeptimeManagerSchema
    from .voice_sleeptime_manager_update import VoiceSleeptimeManagerUpdate as VoiceSleeptimeManagerUpdate
    from .xai_model_settings import XAIModelSettings as XAIModelSettings
    from .xai_model_settings_response_format import XAIModelSettingsResponseFormat as XAIModelSettingsResponseFormat
    from .zai_model_settings import ZAIModelSettings as ZAIModelSettings
    from .zai_model_settings_response_format import ZAIModelSettingsResponseFormat as ZAIModelSettingsResponseFormat
    from .zai_thinking import ZAIThinking as ZAIThinking
    # fmt: on

    POINTERS: Mapping[str, str]
    """Where each model stands in the API description: a JSON Pointer by the name of the model."""

_MODULES = {
    "AddMcpServerRequest": "add_mcp_server_request",
    "AddMcpServerResponseItem": "add_mcp_server_response_item",
    "AgentCompactionRequest": "agent_compaction_request",
    "AgentEnvironmentVariable": "agent_environment_variable",
    "AgentFileAgentSchema": "agent_file_agent_schema",
    "AgentFileAgentSchemaModelSettings": "agent_file_agent_schema_model_settings",
    "AgentFileAgentSchemaResponseFormat": "agent_file_agent_schema_response_format",
    "AgentFileAgentSchemaToolRulesItem": "agent_file_agent_schema_tool_rules_item",
    "AgentFileAttachment": "agent_file_attachment",
    "AgentFileMessageSchema": "agent_file_message_schema",
    "AgentFileMessageSchemaApprovalsItem": "agent_file_message_schema_approvals_item",
    "AgentFileSchema": "agent_file_schema",
    "AgentFileToolSchema": "agent_file_tool_schema",
    "AgentState": "agent_state",
    "AgentStateModelSettings": "agent_state_model_settings",
    "AgentStateResponseFormat": "agent_state_response_format",
    "AgentStateToolRulesItem": "agent_state_tool_rules_item",
    "AgentType": "agent_type",
    "AgentsCountDeployedAgentsResponse": "agents_count_deployed_agents_response",
    "AgentsCountDeployedAgentsSearchItem": "agents_count_deployed_agents_search_item",
    "AgentsCountDeployedAgentsSearchItemAgentId": "agents_count_deployed_agents_search_item_agent_id",
    "AgentsCountDeployedAgentsSearchItemIdentity": "agents_count_deployed_agents_search_item_identity",
    "AgentsCountDeployedAgentsSearchItemName": "agents_count_deployed_agents_search_item_name",
    "AgentsCountDeployedAgentsSearchItemTags": "agents_count_deployed_agents_search_item_tags",
    "AgentsCountDeployedAgentsSearchItemTemplateName": "agents_count_deployed_agents_search_item_template_name",
    "AgentsCountDeployedAgentsSearchItemVersion": "agents_count_deployed_agents_search_item_version",
    "AgentsGetAgentVariablesResponse": "agents_get_agent_variables_response",
    "AgentsSearchDeployedAgentsRequest": "agents_search_deployed_agents_request",
    "AgentsSearchDeployedAgentsRequestSearchItem": "agents_search_deployed_agents_request_search_item",
    "AgentsSearchDeployedAgentsRequestSearchItemAgentId": "agents_search_deployed_agents_request_search_item_agent_id",
    "AgentsSearchDeployedAgentsRequestSearchItemIdentity": "agents_search_deployed_agents_request_search_item_identity",
    "AgentsSearchDeployedAgentsRequestSearchItemName": "agents_search_deployed_agents_request_search_item_name",
    "AgentsSearchDeployedAgentsRequestSearchItemTags": "agents_search_deployed_agents_request_search_item_tags",
    "AgentsSearchDeployedAgentsRequestSearchItemTemplateName": "agents_search_deployed_agents_request_search_item_template_name",
    "AgentsSearchDeployedAgentsRequestSearchItemVersion": "agents_search_deployed_agents_request_search_item_version",
    "AgentsSearchDeployedAgentsResponse": "agents_search_deployed_agents_response",
    "Annotation": "annotation",
    "AnnotationURLCitation": "annotation_url_citation",
    "AnthropicModelSettings": "anthropic_model_settings",
    "AnthropicModelSettingsResponseFormat": "anthropic_model_settings_response_format",
    "AnthropicThinking": "anthropic_thinking",
    "ApprovalCreate": "approval_create",
    "ApprovalCreateApprovalsItem": "approval_create_approvals_item",
    "ApprovalRequestMessage": "approval_request_message",
    "ApprovalRequestMessageToolCall": "approval_request_message_tool_call",
    "ApprovalRequestMessageToolCalls": "approval_request_message_tool_calls",
    "ApprovalResponseMessage": "approval_response_message",
    "ApprovalResponseMessageApprovalsItem": "approval_response_message_approvals_item",
    "ApprovalReturn": "approval_return",
    "ArchivalMemorySearchResponse": "archival_memory_search_response",
    "ArchivalMemorySearchResult": "archival_memory_search_result",
    "Archive": "archive",
    "ArchiveCreateRequest": "archive_create_request",
    "ArchiveUpdateRequest": "archive_update_request",
    "AssistantMessage": "assistant_message",
    "AssistantMessageListResult": "assistant_message_list_result",
    "Audio": "audio",
    "AuthRequest": "auth_request",
    "AuthResponse": "auth_response",
    "AzureModelSettings": "azure_model_settings",
    "AzureModelSettingsResponseFormat": "azure_model_settings_response_format",
    "Base64Image": "base64_image",
    "BaseToolRuleSchema": "base_tool_rule_schema",
    "BasetenModelSettings": "baseten_model_settings",
    "BatchJob": "batch_job",
    "BedrockModelSettings": "bedrock_model_settings",
    "BedrockModelSettingsResponseFormat": "bedrock_model_settings_response_format",
    "BillingContext": "billing_context",
    "Block": "block",
    "BlockResponse": "block_response",
    "BlockSchema": "block_schema",
    "BlockUpdate": "block_update",
    "BodyExportAgent": "body_export_agent",
    "BodyImportAgent": "body_import_agent",
    "BodyUploadFileToFolder": "body_upload_file_to_folder",
    "BodyUploadFileToSource": "body_upload_file_to_source",
    "CancelAgentRunRequest": "cancel_agent_run_request",
    "ChatCompletion": "chat_completion",
    "ChatCompletionAssistantMessageParam": "chat_completion_assistant_message_param",
    "ChatCompletionAssistantMessageParamContentOption2Item": "chat_completion_assistant_message_param_content_option2_item",
    "ChatCompletionAssistantMessageParamToolCallsItem": "chat_completion_assistant_message_param_tool_calls_item",
    "ChatCompletionAudio": "chat_completion_audio",
    "ChatCompletionChoiceLogprobs": "chat_completion_choice_logprobs",
    "ChatCompletionChunk": "chat_completion_chunk",
    "ChatCompletionChunkChoice": "chat_completion_chunk_choice",
    "ChatCompletionChunkDelta": "chat_completion_chunk_delta",
    "ChatCompletionContentPartImageParam": "chat_completion_content_part_image_param",
    "ChatCompletionContentPartInputAudioParam": "chat_completion_content_part_input_audio_param",
    "ChatCompletionContentPartRefusalParam": "chat_completion_content_part_refusal_param",
    "ChatCompletionContentPartTextParam": "chat_completion_content_part_text_param",
    "ChatCompletionDeveloperMessageParam": "chat_completion_developer_message_param",
    "ChatCompletionFunctionMessageParam": "chat_completion_function_message_param",
    "ChatCompletionMessage": "chat_completion_message",
    "ChatCompletionMessageCustomToolCall": "chat_completion_message_custom_tool_call",
    "ChatCompletionMessageCustomToolCallParam": "chat_completion_message_custom_tool_call_param",
    "ChatCompletionMessageFunctionToolCallInput": "chat_completion_message_function_tool_call_input",
    "ChatCompletionMessageFunctionToolCallOutput": "chat_completion_message_function_tool_call_output",
    "ChatCompletionMessageFunctionToolCallParam": "chat_completion_message_function_tool_call_param",
    "ChatCompletionMessageToolCallsItem": "chat_completion_message_tool_calls_item",
    "ChatCompletionRequest": "chat_completion_request",
    "ChatCompletionRequestMessagesItem": "chat_completion_request_messages_item",
    "ChatCompletionSystemMessageParam": "chat_completion_system_message_param",
    "ChatCompletionTokenLogprob": "chat_completion_token_logprob",
    "ChatCompletionToolMessageParam": "chat_completion_tool_message_param",
    "ChatCompletionTopLogprob": "chat_completion_top_logprob",
    "ChatCompletionUserMessageParam": "chat_completion_user_message_param",
    "ChatCompletionUserMessageParamContentOption2Item": "chat_completion_user_message_param_content_option2_item",
    "ChatGPTOAuthModelSettings": "chat_gpto_auth_model_settings",
    "ChatGPTOAuthReasoning": "chat_gpto_auth_reasoning",
    "ChildToolRule": "child_tool_rule",
    "ChildToolRuleSchema": "child_tool_rule_schema",
    "Choice": "choice",
    "ClientSideAccessTokensCreateClientSideAccessTokenRequest": "client_side_access_tokens_create_client_side_access_token_request",
    "ClientSideAccessTokensCreateClientSideAccessTokenRequestPolicyItem": "client_side_access_tokens_create_client_side_access_token_request_policy_item",
    "ClientSideAccessTokensCreateClientSideAccessTokenResponse": "client_side_access_tokens_create_client_side_access_token_response",
    "ClientSideAccessTokensCreateClientSideAccessTokenResponsePolicy": "client_side_access_tokens_create_client_side_access_token_response_policy",
    "ClientSideAccessTokensCreateClientSideAccessTokenResponsePolicyDataItem": "client_side_access_tokens_create_client_side_access_token_response_polic_xb247a8",
    "ClientSideAccessTokensListClientSideAccessTokensResponse": "client_side_access_tokens_list_client_side_access_tokens_response",
    "ClientSideAccessTokensListClientSideAccessTokensResponsePolicyDataItem": "client_side_access_tokens_list_client_side_access_tokens_response_policy_xe24530",
    "ClientSideAccessTokensListClientSideAccessTokensResponseTokensItem": "client_side_access_tokens_list_client_side_access_tokens_response_tokens_item",
    "ClientSideAccessTokensListClientSideAccessTokensResponseTokensItemPolicy": "client_side_access_tokens_list_client_side_access_tokens_response_tokens_x2a9a53",
    "ClientSkillSchema": "client_skill_schema",
    "ClientToolSchema": "client_tool_schema",
    "CodeInput": "code_input",
    "CompactionResponse": "compaction_response",
    "CompactionSettingsInput": "compaction_settings_input",
    "CompactionSettingsInputModelSettings": "compaction_settings_input_model_settings",
    "CompactionSettingsOutput": "compaction_settings_output",
    "CompactionSettingsOutputModelSettings": "compaction_settings_output_model_settings",
    "CompactionStats": "compaction_stats",
    "ComparisonOperator": "comparison_operator",
    "CompletionTokensDetails": "completion_tokens_details",
    "CompletionUsage": "completion_usage",
    "ConditionalToolRule": "conditional_tool_rule",
    "ConditionalToolRuleSchema": "conditional_tool_rule_schema",
    "Confirmation": "confirmation",
    "ConnectMcpServerRequest": "connect_mcp_server_request",
    "ContextWindowOverview": "context_window_overview",
    "ContinueToolRule": "continue_tool_rule",
    "Conversation": "conversation",
    "ConversationCompactionRequest": "conversation_compaction_request",
    "ConversationMessageRequest": "conversation_message_request",
    "ConversationMessageRequestInputOption2Item": "conversation_message_request_input_option2_item",
    "ConversationMessageRequestMessagesItem": "conversation_message_request_messages_item",
    "ConversationModelSettings": "conversation_model_settings",
    "CoreMemoryBlockSchema": "core_memory_block_schema",
    "CreateAgentRequest": "create_agent_request",
    "CreateAgentRequestModelSettings": "create_agent_request_model_settings",
    "CreateAgentRequestResponseFormat": "create_agent_request_response_format",
    "CreateAgentRequestToolRulesItem": "create_agent_request_tool_rules_item",
    "CreateArchivalMemory": "create_archival_memory",
    "CreateBatch": "create_batch",
    "CreateBlock": "create_block",
    "CreateConversation": "create_conversation",
    "CreateConversationModelSettings": "create_conversation_model_settings",
    "CreateMCPServerRequest": "create_mcp_server_request",
    "CreateMCPServerRequestConfig": "create_mcp_server_request_config",
    "CreateSSEMCPServer": "create_ssemcp_server",
    "CreateStdioMCPServer": "create_stdio_mcp_server",
    "CreateStreamableHTTPMCPServer": "create_streamable_httpmcp_server",
    "CustomInput": "custom_input",
    "CustomOutput": "custom_output",
    "DeepseekModelSettings": "deepseek_model_settings",
    "DeepseekModelSettingsResponseFormat": "deepseek_model_settings_response_format",
    "DeleteDeploymentResponse": "delete_deployment_response",
    "DeleteMcpServerResponseItem": "delete_mcp_server_response_item",
    "DeploymentEntity": "deployment_entity",
    "DeviceStorageGetDeviceStorageKeyResponse": "device_storage_get_device_storage_key_response",
    "DuplicateFileHandling": "duplicate_file_handling",
    "DynamicManager": "dynamic_manager",
    "DynamicManagerSchema": "dynamic_manager_schema",
    "DynamicManagerUpdate": "dynamic_manager_update",
    "E2BSandboxConfig": "e2_b_sandbox_config",
    "EmbeddingConfig": "embedding_config",
    "EmbeddingModel": "embedding_model",
    "EnvironmentsDeleteEnvironmentResponse": "environments_delete_environment_response",
    "EnvironmentsGetConnectionResponse": "environments_get_connection_response",
    "EnvironmentsGetConnectionResponseMetadata": "environments_get_connection_response_metadata",
    "EnvironmentsListConnectionsResponse": "environments_list_connections_response",
    "EnvironmentsListConnectionsResponseConnectionsItem": "environments_list_connections_response_connections_item",
    "EnvironmentsListConnectionsResponseConnectionsItemMetadata": "environments_list_connections_response_connections_item_metadata",
    "EnvironmentsRegisterRequest": "environments_register_request",
    "EnvironmentsRegisterRequestMetadata": "environments_register_request_metadata",
    "EnvironmentsRegisterResponse": "environments_register_response",
    "EnvironmentsSendMessageRequest": "environments_send_message_request",
    "EnvironmentsSendMessageRequestApprovalApprovalsItem": "environments_send_message_request_approval_approvals_item",
    "EnvironmentsSendMessageRequestApprovalsItemApproval": "environments_send_message_request_approvals_item_approval",
    "EnvironmentsSendMessageRequestApprovalsItemTool": "environments_send_message_request_approvals_item_tool",
    "EnvironmentsSendMessageRequestContentOption2Item": "environments_send_message_request_content_option2_item",
    "EnvironmentsSendMessageRequestMessagesItem": "environments_send_message_request_messages_item",
    "EnvironmentsSendMessageRequestMessagesItemApproval": "environments_send_message_request_messages_item_approval",
    "EnvironmentsSendMessageRequestMessagesItemUser": "environments_send_message_request_messages_item_user",
    "EnvironmentsSendMessageRequestToolReturnOption2Item": "environments_send_message_request_tool_return_option2_item",
    "EnvironmentsSendMessageResponse": "environments_send_message_response",
    "ErrorCodeMessageError": "error_code_message_error",
    "ErrorCodeMessageErrorX11D62C": "error_code_message_error_x11_d62_c",
    "ErrorCodeMessageErrorX13A12D": "error_code_message_error_x13_a12_d",
    "ErrorCodeMessageErrorX596CEF": "error_code_message_error_x596_cef",
    "ErrorCodeMessageErrorX6FD1D9": "error_code_message_error_x6_fd1_d9",
    "ErrorCodeMessageErrorX855292": "error_code_message_error_x855292",
    "ErrorCodeMessageErrorX8C08FE": "error_code_message_error_x8_c08_fe",
    "ErrorCodeMessageErrorX939065": "error_code_message_error_x939065",
    "ErrorCodeMessageErrorXF11601": "error_code_message_error_xf11601",
    "EventMessage": "event_message",
    "ExportAgentRequest": "export_agent_request",
    "FeedbackType": "feedback_type",
    "FeedsBackfillSubscriptionRequest": "feeds_backfill_subscription_request",
    "FeedsBackfillSubscriptionResponse": "feeds_backfill_subscription_response",
    "FeedsCreateFeedRequest": "feeds_create_feed_request",
    "FeedsCreateFeedResponse": "feeds_create_feed_response",
    "FeedsDeleteFeedResponse": "feeds_delete_feed_response",
    "FeedsDeleteSubscriptionResponse": "feeds_delete_subscription_response",
    "FeedsGetFeedResponse": "feeds_get_feed_response",
    "FeedsGetMessageResponse": "feeds_get_message_response",
    "FeedsGetMessageResponseMessage": "feeds_get_message_response_message",
    "FeedsListFeedsResponse": "feeds_list_feeds_response",
    "FeedsListFeedsResponseFeedsItem": "feeds_list_feeds_response_feeds_item",
    "FeedsListMessagesResponse": "feeds_list_messages_response",
    "FeedsListMessagesResponseMessagesItem": "feeds_list_messages_response_messages_item",
    "FeedsListSubscriptionHistoryResponse": "feeds_list_subscription_history_response",
    "FeedsListSubscriptionHistoryResponseRunsItem": "feeds_list_subscription_history_response_runs_item",
    "FeedsListSubscriptionsResponse": "feeds_list_subscriptions_response",
    "FeedsListSubscriptionsResponseSubscriptionsItem": "feeds_list_subscriptions_response_subscriptions_item",
    "FeedsPublishMessagesRequest": "feeds_publish_messages_request",
    "FeedsPublishMessagesRequestMessagesItem": "feeds_publish_messages_request_messages_item",
    "FeedsPublishMessagesResponse": "feeds_publish_messages_response",
    "FeedsSubscribeAgentRequest": "feeds_subscribe_agent_request",
    "FeedsSubscribeAgentResponse": "feeds_subscribe_agent_response",
    "FeedsTriggerSubscriptionResponse": "feeds_trigger_subscription_response",
    "FeedsUnsubscribeAgentRequest": "feeds_unsubscribe_agent_request",
    "FeedsUnsubscribeAgentResponse": "feeds_unsubscribe_agent_response",
    "FeedsUpdateAllSubscriptionsCronRequest": "feeds_update_all_subscriptions_cron_request",
    "FeedsUpdateAllSubscriptionsCronResponse": "feeds_update_all_subscriptions_cron_response",
    "FeedsUpdateSubscriptionRequest": "feeds_update_subscription_request",
    "FeedsUpdateSubscriptionResponse": "feeds_update_subscription_response",
    "File": "file",
    "FileAgentSchema": "file_agent_schema",
    "FileBlock": "file_block",
    "FileFile": "file_file",
    "FileMetadata": "file_metadata",
    "FileProcessingStatus": "file_processing_status",
    "FileSchema": "file_schema",
    "FileStats": "file_stats",
    "Folder": "folder",
    "FunctionCallInput": "function_call_input",
    "FunctionCallOutput": "function_call_output",
    "FunctionDefinition": "function_definition",
    "FunctionOutput": "function_output",
    "FunctionTool": "function_tool",
    "GeminiThinkingConfig": "gemini_thinking_config",
    "GenerateRequest": "generate_request",
    "GenerateResponse": "generate_response",
    "GenerateToolInput": "generate_tool_input",
    "GenerateToolOutput": "generate_tool_output",
    "GoogleAIModelSettings": "google_ai_model_settings",
    "GoogleAIModelSettingsResponseSchema": "google_ai_model_settings_response_schema",
    "GoogleVertexModelSettings": "google_vertex_model_settings",
    "GoogleVertexModelSettingsResponseSchema": "google_vertex_model_settings_response_schema",
    "GroqModelSettings": "groq_model_settings",
    "GroqModelSettingsResponseFormat": "groq_model_settings_response_format",
    "Group": "group",
    "GroupCreate": "group_create",
    "GroupCreateManagerConfig": "group_create_manager_config",
    "GroupSchema": "group_schema",
    "GroupSchemaManagerConfig": "group_schema_manager_config",
    "GroupUpdate": "group_update",
    "GroupUpdateManagerConfig": "group_update_manager_config",
    "HTTPValidationError": "http_validation_error",
    "Health": "health",
    "HiddenReasoningMessage": "hidden_reasoning_message",
    "Identity": "identity",
    "IdentityCreate": "identity_create",
    "IdentityProperty": "identity_property",
    "IdentityPropertyType": "identity_property_type",
    "IdentityType": "identity_type",
    "IdentityUpdate": "identity_update",
    "IdentityUpsert": "identity_upsert",
    "ImageContent": "image_content",
    "ImageContentSource": "image_content_source",
    "ImageURL": "image_url",
    "ImportedAgentsResponse": "imported_agents_response",
    "InitToolRule": "init_tool_rule",
    "InputAudio": "input_audio",
    "InternalTemplateAgentCreate": "internal_template_agent_create",
    "InternalTemplateAgentCreateModelSettings": "internal_template_agent_create_model_settings",
    "InternalTemplateAgentCreateResponseFormat": "internal_template_agent_create_response_format",
    "InternalTemplateAgentCreateToolRulesItem": "internal_template_agent_create_tool_rules_item",
    "InternalTemplateBlockCreate": "internal_template_block_create",
    "InternalTemplateGroupCreate": "internal_template_group_create",
    "InternalTemplateGroupCreateManagerConfig": "internal_template_group_create_manager_config",
    "Job": "job",
    "JobStatus": "job_status",
    "JobType": "job_type",
    "JsonObjectResponseFormat": "json_object_response_format",
    "JsonSchemaResponseFormat": "json_schema_response_format",
    "LLMConfig": "llm_config",
    "LLMConfigResponseFormat": "llm_config_response_format",
    "LegacyAgentSchema": "legacy_agent_schema",
    "LegacyAgentSchemaToolRulesItem": "legacy_agent_schema_tool_rules_item",
    "LegacyMessageSchema": "legacy_message_schema",
    "LegacyToolSchema": "legacy_tool_schema",
    "LettaAssistantMessageContentUnion": "letta_assistant_message_content_union",
    "LettaAsyncRequest": "letta_async_request",
    "LettaAsyncRequestInputOption2Item": "letta_async_request_input_option2_item",
    "LettaAsyncRequestMessagesItem": "letta_async_request_messages_item",
    "LettaBatchMessages": "letta_batch_messages",
    "LettaBatchRequest": "letta_batch_request",
    "LettaBatchRequestInputOption2Item": "letta_batch_request_input_option2_item",
    "LettaBatchRequestMessagesItem": "letta_batch_request_messages_item",
    "LettaChoiceLogprobs": "letta_choice_logprobs",
    "LettaErrorMessage": "letta_error_message",
    "LettaImage": "letta_image",
    "LettaMessageContentUnion": "letta_message_content_union",
    "LettaMessageUnion": "letta_message_union",
    "LettaPing": "letta_ping",
    "LettaRequest": "letta_request",
    "LettaRequestConfig": "letta_request_config",
    "LettaRequestInputOption2Item": "letta_request_input_option2_item",
    "LettaRequestMessagesItem": "letta_request_messages_item",
    "LettaResponse": "letta_response",
    "LettaStopReason": "letta_stop_reason",
    "LettaStreamingRequest": "letta_streaming_request",
    "LettaStreamingRequestInputOption2Item": "letta_streaming_request_input_option2_item",
    "LettaStreamingRequestMessagesItem": "letta_streaming_request_messages_item",
    "LettaStreamingResponse": "letta_streaming_response",
    "LettaTokenLogprob": "letta_token_logprob",
    "LettaToolReturnContentUnion": "letta_tool_return_content_union",
    "LettaTopLogprob": "letta_top_logprob",
    "LettaUsageStatistics": "letta_usage_statistics",
    "LettaUserMessageContentUnion": "letta_user_message_content_union",
    "LimitMessageErrorX665BC3": "limit_message_error_x665_bc3",
    "ListDeploymentEntitiesResponse": "list_deployment_entities_response",
    "ListMcpServersResponseValue": "list_mcp_servers_response_value",
    "ListMessagesForStepResponseItem": "list_messages_for_step_response_item",
    "LocalSandboxConfig": "local_sandbox_config",
    "MCPAuthorizationURL": "mcp_authorization_url",
    "MCPConnectEvent": "mcp_connect_event",
    "MCPConnectionAttempt": "mcp_connection_attempt",
    "MCPConnectionError": "mcp_connection_error",
    "MCPConnectionSuccess": "mcp_connection_success",
    "MCPOAuthRequired": "mcpo_auth_required",
    "MCPOAuthResult": "mcpo_auth_result",
    "MCPServerResyncResult": "mcp_server_resync_result",
    "MCPServerSchema": "mcp_server_schema",
    "MCPServerTestResult": "mcp_server_test_result",
    "MCPServerType": "mcp_server_type",
    "MCPTool": "mcp_tool",
    "MCPToolExecuteRequest": "mcp_tool_execute_request",
    "MCPToolHealth": "mcp_tool_health",
    "MCPToolResult": "mcp_tool_result",
    "MCPWaitingForAuth": "mcp_waiting_for_auth",
    "ManagerType": "manager_type",
    "MaxCountPerStepToolRule": "max_count_per_step_tool_rule",
    "MaxCountPerStepToolRuleSchema": "max_count_per_step_tool_rule_schema",
    "McpCreateMcpServerResponse": "mcp_create_mcp_server_response",
    "McpListMcpServersResponseItem": "mcp_list_mcp_servers_response_item",
    "McpRetrieveMcpServerResponse": "mcp_retrieve_mcp_server_response",
    "McpUpdateMcpServerResponse": "mcp_update_mcp_server_response",
    "Memory": "memory",
    "MemoryAgentType": "memory_agent_type",
    "MemoryFilesGetFileHistoryResponse": "memory_files_get_file_history_response",
    "MemoryFilesGetFileHistoryResponseCommitsItem": "memory_files_get_file_history_response_commits_item",
    "MemoryFilesListDirectoryResponse": "memory_files_list_directory_response",
    "MemoryFilesListDirectoryResponseEntriesItem": "memory_files_list_directory_response_entries_item",
    "MemoryFilesReadFileContentResponse": "memory_files_read_file_content_response",
    "Message": "message",
    "MessageApprovalsItem": "message_approvals_item",
    "MessageContentItem": "message_content_item",
    "MessageCreate": "message_create",
    "MessageError": "message_error",
    "MessageErrorXD7A557": "message_error_xd7_a557",
    "MessageRole": "message_role",
    "MessageSearchCacheWarmScope": "message_search_cache_warm_scope",
    "MessageSearchRequest": "message_search_request",
    "MessageSearchResult": "message_search_result",
    "MessageToolReturnInput": "message_tool_return_input",
    "MessageToolReturnInputFuncResponseOption2Item": "message_tool_return_input_func_response_option2_item",
    "MessageToolReturnOutput": "message_tool_return_output",
    "MessageToolReturnOutputFuncResponseOption2Item": "message_tool_return_output_func_response_option2_item",
    "MessageType": "message_type",
    "MetadataGetStatusResponse": "metadata_get_status_response",
    "MetadataGetUserResponse": "metadata_get_user_response",
    "MetadataRetrieveCurrentBalancesResponse": "metadata_retrieve_current_balances_response",
    "MetadataSendFeedbackRequest": "metadata_send_feedback_request",
    "MetadataSendFeedbackResponse": "metadata_send_feedback_response",
    "MetadataSendTelemetryRequest": "metadata_send_telemetry_request",
    "MetadataSendTelemetryRequestEventsItem": "metadata_send_telemetry_request_events_item",
    "MetadataSendTelemetryRequestEventsItemError": "metadata_send_telemetry_request_events_item_error",
    "MetadataSendTelemetryRequestEventsItemSessionEnd": "metadata_send_telemetry_request_events_item_session_end",
    "MetadataSendTelemetryRequestEventsItemSessionStart": "metadata_send_telemetry_request_events_item_session_start",
    "MetadataSendTelemetryRequestEventsItemToolUsage": "metadata_send_telemetry_request_events_item_tool_usage",
    "MetadataSendTelemetryRequestEventsItemUserInput": "metadata_send_telemetry_request_events_item_user_input",
    "MetadataSendTelemetryRequestItemErrorData": "metadata_send_telemetry_request_item_error_data",
    "MetadataSendTelemetryRequestItemSessionEndData": "metadata_send_telemetry_request_item_session_end_data",
    "MetadataSendTelemetryRequestItemSessionStartData": "metadata_send_telemetry_request_item_session_start_data",
    "MetadataSendTelemetryRequestItemToolUsageData": "metadata_send_telemetry_request_item_tool_usage_data",
    "MetadataSendTelemetryRequestItemUserInputData": "metadata_send_telemetry_request_item_user_input_data",
    "MetadataSendTelemetryResponse": "metadata_send_telemetry_response",
    "ModalSandboxConfig": "modal_sandbox_config",
    "Model": "model",
    "ModelResponseFormat": "model_response_format",
    "ModifyApprovalRequest": "modify_approval_request",
    "ModifyFeedbackRequest": "modify_feedback_request",
    "ModifyGroupMessageRequest": "modify_group_message_request",
    "ModifyGroupMessageResponse": "modify_group_message_response",
    "ModifyMessageRequest": "modify_message_request",
    "ModifyMessageResponse": "modify_message_response",
    "MoonshotCodingModelSettings": "moonshot_coding_model_settings",
    "MoonshotCodingModelSettingsResponseFormat": "moonshot_coding_model_settings_response_format",
    "MoonshotModelSettings": "moonshot_model_settings",
    "MoonshotModelSettingsResponseFormat": "moonshot_model_settings_response_format",
    "NpmRequirement": "npm_requirement",
    "OmittedReasoningContent": "omitted_reasoning_content",
    "OpenAIModelSettings": "open_ai_model_settings",
    "OpenAIModelSettingsResponseFormat": "open_ai_model_settings_response_format",
    "OpenAIReasoning": "open_ai_reasoning",
    "OpenRouterModelSettings": "open_router_model_settings",
    "OpenRouterModelSettingsResponseFormat": "open_router_model_settings_response_format",
    "Organization": "organization",
    "OrganizationCreate": "organization_create",
    "OrganizationSourcesStats": "organization_sources_stats",
    "OrganizationUpdate": "organization_update",
    "PaginatedAgentFiles": "paginated_agent_files",
    "ParameterProperties": "parameter_properties",
    "ParametersSchema": "parameters_schema",
    "ParentToolRule": "parent_tool_rule",
    "Passage": "passage",
    "PassageBatchCreateRequest": "passage_batch_create_request",
    "PassageCreateRequest": "passage_create_request",
    "PassageSearchRequest": "passage_search_request",
    "PassageSearchResult": "passage_search_result",
    "PipRequirement": "pip_requirement",
    "PipelinesCountPipelinesResponse": "pipelines_count_pipelines_response",
    "PipelinesCreatePipelineRequest": "pipelines_create_pipeline_request",
    "PipelinesCreatePipelineRequestDataChannelsItem": "pipelines_create_pipeline_request_data_channels_item",
    "PipelinesCreatePipelineRequestProducerConfig": "pipelines_create_pipeline_request_producer_config",
    "PipelinesCreatePipelineRequestProducerConfigCustomWebhook": "pipelines_create_pipeline_request_producer_config_custom_webhook",
    "PipelinesCreatePipelineRequestProducerConfigSlackChannelReader": "pipelines_create_pipeline_request_producer_config_slack_channel_reader",
    "PipelinesCreatePipelineRequestProducerConfigSlackChannelReaderData": "pipelines_create_pipeline_request_producer_config_slack_channel_reader_data",
    "PipelinesCreatePipelineResponse": "pipelines_create_pipeline_response",
    "PipelinesCreatePipelineResponseConfigSlackChannelReaderData": "pipelines_create_pipeline_response_config_slack_channel_reader_data",
    "PipelinesCreatePipelineResponseDataChannelsItem": "pipelines_create_pipeline_response_data_channels_item",
    "PipelinesCreatePipelineResponsePipeline": "pipelines_create_pipeline_response_pipeline",
    "PipelinesCreatePipelineResponsePipelineConfig": "pipelines_create_pipeline_response_pipeline_config",
    "PipelinesCreatePipelineResponsePipelineConfigCustomWebhook": "pipelines_create_pipeline_response_pipeline_config_custom_webhook",
    "PipelinesCreatePipelineResponsePipelineConfigSlackChannelReader": "pipelines_create_pipeline_response_pipeline_config_slack_channel_reader",
    "PipelinesDeletePipelineResponse": "pipelines_delete_pipeline_response",
    "PipelinesGetPipelineResponse": "pipelines_get_pipeline_response",
    "PipelinesGetPipelineResponseConfigSlackChannelReaderData": "pipelines_get_pipeline_response_config_slack_channel_reader_data",
    "PipelinesGetPipelineResponseDataChannelsItem": "pipelines_get_pipeline_response_data_channels_item",
    "PipelinesGetPipelineResponsePipeline": "pipelines_get_pipeline_response_pipeline",
    "PipelinesGetPipelineResponsePipelineConfig": "pipelines_get_pipeline_response_pipeline_config",
    "PipelinesGetPipelineResponsePipelineConfigCustomWebhook": "pipelines_get_pipeline_response_pipeline_config_custom_webhook",
    "PipelinesGetPipelineResponsePipelineConfigSlackChannelReader": "pipelines_get_pipeline_response_pipeline_config_slack_channel_reader",
    "PipelinesListPipelineSyncHistoryResponse": "pipelines_list_pipeline_sync_history_response",
    "PipelinesListPipelineSyncHistoryResponseRunsItem": "pipelines_list_pipeline_sync_history_response_runs_item",
    "PipelinesListPipelineSyncHistoryResponseRunsItemError": "pipelines_list_pipeline_sync_history_response_runs_item_error",
    "PipelinesListPipelinesResponse": "pipelines_list_pipelines_response",
    "PipelinesListPipelinesResponseConfigSlackChannelReaderData": "pipelines_list_pipelines_response_config_slack_channel_reader_data",
    "PipelinesListPipelinesResponseDataChannelsItem": "pipelines_list_pipelines_response_data_channels_item",
    "PipelinesListPipelinesResponseItemConfigCustomWebhook": "pipelines_list_pipelines_response_item_config_custom_webhook",
    "PipelinesListPipelinesResponseItemConfigSlackChannelReader": "pipelines_list_pipelines_response_item_config_slack_channel_reader",
    "PipelinesListPipelinesResponsePipelinesItem": "pipelines_list_pipelines_response_pipelines_item",
    "PipelinesListPipelinesResponsePipelinesItemConfig": "pipelines_list_pipelines_response_pipelines_item_config",
    "PipelinesPreviewPipelineRequest": "pipelines_preview_pipeline_request",
    "PipelinesPreviewPipelineRequestDataChannelsItem": "pipelines_preview_pipeline_request_data_channels_item",
    "PipelinesPreviewPipelineRequestProducerConfig": "pipelines_preview_pipeline_request_producer_config",
    "PipelinesPreviewPipelineRequestProducerConfigCustomWebhook": "pipelines_preview_pipeline_request_producer_config_custom_webhook",
    "PipelinesPreviewPipelineRequestProducerConfigSlackChannelReader": "pipelines_preview_pipeline_request_producer_config_slack_channel_reader",
    "PipelinesPreviewPipelineRequestProducerConfigSlackChannelReaderData": "pipelines_preview_pipeline_request_producer_config_slack_channel_reader_data",
    "PipelinesPreviewPipelineResponse": "pipelines_preview_pipeline_response",
    "PipelinesSyncPipelineResponse": "pipelines_sync_pipeline_response",
    "PipelinesUpdatePipelineProducerConfigRequest": "pipelines_update_pipeline_producer_config_request",
    "PipelinesUpdatePipelineProducerConfigRequestDataChannelsItem": "pipelines_update_pipeline_producer_config_request_data_channels_item",
    "PipelinesUpdatePipelineProducerConfigRequestProducerConfig": "pipelines_update_pipeline_producer_config_request_producer_config",
    "PipelinesUpdatePipelineProducerConfigRequestProducerConfigCustomWebhook": "pipelines_update_pipeline_producer_config_request_producer_config_custom_webhook",
    "PipelinesUpdatePipelineProducerConfigRequestProducerConfigSlackChannelReader": "pipelines_update_pipeline_producer_config_request_producer_config_slack_x23bb31",
    "PipelinesUpdatePipelineProducerConfigRequestProducerConfigSlackChannelReaderData": "pipelines_update_pipeline_producer_config_request_producer_config_slack_xef450c",
    "PipelinesUpdatePipelineProducerConfigResponse": "pipelines_update_pipeline_producer_config_response",
    "PipelinesUpdatePipelineProducerConfigResponseConfigSlackChannelReaderData": "pipelines_update_pipeline_producer_config_response_config_slack_channel_x49234b",
    "PipelinesUpdatePipelineProducerConfigResponseDataChannelsItem": "pipelines_update_pipeline_producer_config_response_data_channels_item",
    "PipelinesUpdatePipelineProducerConfigResponsePipeline": "pipelines_update_pipeline_producer_config_response_pipeline",
    "PipelinesUpdatePipelineProducerConfigResponsePipelineConfig": "pipelines_update_pipeline_producer_config_response_pipeline_config",
    "PipelinesUpdatePipelineProducerConfigResponsePipelineConfigCustomWebhook": "pipelines_update_pipeline_producer_config_response_pipeline_config_custo_xf9b902",
    "PipelinesUpdatePipelineProducerConfigResponsePipelineConfigSlackChannelReader": "pipelines_update_pipeline_producer_config_response_pipeline_config_slack_x21c23e",
    "PipelinesUpdatePipelineRequest": "pipelines_update_pipeline_request",
    "PipelinesUpdatePipelineResponse": "pipelines_update_pipeline_response",
    "PipelinesUpdatePipelineResponseConfigSlackChannelReaderData": "pipelines_update_pipeline_response_config_slack_channel_reader_data",
    "PipelinesUpdatePipelineResponseDataChannelsItem": "pipelines_update_pipeline_response_data_channels_item",
    "PipelinesUpdatePipelineResponsePipeline": "pipelines_update_pipeline_response_pipeline",
    "PipelinesUpdatePipelineResponsePipelineConfig": "pipelines_update_pipeline_response_pipeline_config",
    "PipelinesUpdatePipelineResponsePipelineConfigCustomWebhook": "pipelines_update_pipeline_response_pipeline_config_custom_webhook",
    "PipelinesUpdatePipelineResponsePipelineConfigSlackChannelReader": "pipelines_update_pipeline_response_pipeline_config_slack_channel_reader",
    "PreviewModelRequestRequest": "preview_model_request_request",
    "ProjectsCreateProjectRequest": "projects_create_project_request",
    "ProjectsCreateProjectResponse": "projects_create_project_response",
    "ProjectsDeleteProjectResponse": "projects_delete_project_response",
    "ProjectsListProjectsResponse": "projects_list_projects_response",
    "ProjectsListProjectsResponseProjectsItem": "projects_list_projects_response_projects_item",
    "PromptTokensDetails": "prompt_tokens_details",
    "Provider": "provider",
    "ProviderCategory": "provider_category",
    "ProviderCheck": "provider_check",
    "ProviderCreate": "provider_create",
    "ProviderTrace": "provider_trace",
    "ProviderType": "provider_type",
    "ProviderUpdate": "provider_update",
    "ReasoningContent": "reasoning_content",
    "ReasoningMessage": "reasoning_message",
    "ReasoningMessageListResult": "reasoning_message_list_result",
    "RedactedReasoningContent": "redacted_reasoning_content",
    "RequiredBeforeExitToolRule": "required_before_exit_tool_rule",
    "RequiresApprovalToolRule": "requires_approval_tool_rule",
    "ResetMessagesRequest": "reset_messages_request",
    "RetrieveRunStreamRequest": "retrieve_run_stream_request",
    "RetrieveStreamRequest": "retrieve_stream_request",
    "RoundRobinManager": "round_robin_manager",
    "RoundRobinManagerUpdate": "round_robin_manager_update",
    "Run": "run",
    "RunMetrics": "run_metrics",
    "RunStatus": "run_status",
    "SGLangModelSettings": "sg_lang_model_settings",
    "SGLangModelSettingsResponseFormat": "sg_lang_model_settings_response_format",
    "SSEMCPServer": "ssemcp_server",
    "SSEServerConfig": "sse_server_config",
    "SandboxConfig": "sandbox_config",
    "SandboxConfigCreate": "sandbox_config_create",
    "SandboxConfigCreateConfig": "sandbox_config_create_config",
    "SandboxConfigUpdate": "sandbox_config_update",
    "SandboxConfigUpdateConfig": "sandbox_config_update_config",
    "SandboxEnvironmentVariable": "sandbox_environment_variable",
    "SandboxEnvironmentVariableCreate": "sandbox_environment_variable_create",
    "SandboxEnvironmentVariableUpdate": "sandbox_environment_variable_update",
    "SandboxType": "sandbox_type",
    "SandboxesCreateSandboxRequest": "sandboxes_create_sandbox_request",
    "SandboxesCreateSandboxResponse": "sandboxes_create_sandbox_response",
    "SandboxesListSandboxesResponse": "sandboxes_list_sandboxes_response",
    "SandboxesListSandboxesResponseSandboxesItem": "sandboxes_list_sandboxes_response_sandboxes_item",
    "SandboxesListSandboxesResponseSandboxesItemMetadata": "sandboxes_list_sandboxes_response_sandboxes_item_metadata",
    "SandboxesTerminateSandboxResponse": "sandboxes_terminate_sandbox_response",
    "ScheduledMessagesDeleteScheduledMessageResponse": "scheduled_messages_delete_scheduled_message_response",
    "ScheduledMessagesListScheduledMessagesResponse": "scheduled_messages_list_scheduled_messages_response",
    "ScheduledMessagesListScheduledMessagesResponseContentOption1Item": "scheduled_messages_list_scheduled_messages_response_content_option1_item",
    "ScheduledMessagesListScheduledMessagesResponseItemImageSource": "scheduled_messages_list_scheduled_messages_response_item_image_source",
    "ScheduledMessagesListScheduledMessagesResponseItemScheduleOneTime": "scheduled_messages_list_scheduled_messages_response_item_schedule_one_time",
    "ScheduledMessagesListScheduledMessagesResponseItemScheduleRecurring": "scheduled_messages_list_scheduled_messages_response_item_schedule_recurring",
    "ScheduledMessagesListScheduledMessagesResponseMessageMessagesItem": "scheduled_messages_list_scheduled_messages_response_message_messages_item",
    "ScheduledMessagesListScheduledMessagesResponseOption1ItemImage": "scheduled_messages_list_scheduled_messages_response_option1_item_image",
    "ScheduledMessagesListScheduledMessagesResponseOption1ItemText": "scheduled_messages_list_scheduled_messages_response_option1_item_text",
    "ScheduledMessagesListScheduledMessagesResponseScheduledMessagesItem": "scheduled_messages_list_scheduled_messages_response_scheduled_messages_item",
    "ScheduledMessagesListScheduledMessagesResponseScheduledMessagesItemMessage": "scheduled_messages_list_scheduled_messages_response_scheduled_messages_i_xa480d0",
    "ScheduledMessagesListScheduledMessagesResponseScheduledMessagesItemSchedule": "scheduled_messages_list_scheduled_messages_response_scheduled_messages_i_xc11231",
    "ScheduledMessagesRetrieveScheduledMessageResponse": "scheduled_messages_retrieve_scheduled_message_response",
    "ScheduledMessagesRetrieveScheduledMessageResponseContentOption1Item": "scheduled_messages_retrieve_scheduled_message_response_content_option1_item",
    "ScheduledMessagesRetrieveScheduledMessageResponseItemImageSource": "scheduled_messages_retrieve_scheduled_message_response_item_image_source",
    "ScheduledMessagesRetrieveScheduledMessageResponseMessage": "scheduled_messages_retrieve_scheduled_message_response_message",
    "ScheduledMessagesRetrieveScheduledMessageResponseMessageMessagesItem": "scheduled_messages_retrieve_scheduled_message_response_message_messages_item",
    "ScheduledMessagesRetrieveScheduledMessageResponseOption1ItemImage": "scheduled_messages_retrieve_scheduled_message_response_option1_item_image",
    "ScheduledMessagesRetrieveScheduledMessageResponseOption1ItemText": "scheduled_messages_retrieve_scheduled_message_response_option1_item_text",
    "ScheduledMessagesRetrieveScheduledMessageResponseSchedule": "scheduled_messages_retrieve_scheduled_message_response_schedule",
    "ScheduledMessagesRetrieveScheduledMessageResponseScheduleOneTime": "scheduled_messages_retrieve_scheduled_message_response_schedule_one_time",
    "ScheduledMessagesRetrieveScheduledMessageResponseScheduleRecurring": "scheduled_messages_retrieve_scheduled_message_response_schedule_recurring",
    "ScheduledMessagesScheduleAgentMessageRequest": "scheduled_messages_schedule_agent_message_request",
    "ScheduledMessagesScheduleAgentMessageRequestContentOption1Item": "scheduled_messages_schedule_agent_message_request_content_option1_item",
    "ScheduledMessagesScheduleAgentMessageRequestItemImageSource": "scheduled_messages_schedule_agent_message_request_item_image_source",
    "ScheduledMessagesScheduleAgentMessageRequestMessagesItem": "scheduled_messages_schedule_agent_message_request_messages_item",
    "ScheduledMessagesScheduleAgentMessageRequestOption1ItemImage": "scheduled_messages_schedule_agent_message_request_option1_item_image",
    "ScheduledMessagesScheduleAgentMessageRequestOption1ItemText": "scheduled_messages_schedule_agent_message_request_option1_item_text",
    "ScheduledMessagesScheduleAgentMessageRequestSchedule": "scheduled_messages_schedule_agent_message_request_schedule",
    "ScheduledMessagesScheduleAgentMessageRequestScheduleOneTime": "scheduled_messages_schedule_agent_message_request_schedule_one_time",
    "ScheduledMessagesScheduleAgentMessageRequestScheduleRecurring": "scheduled_messages_schedule_agent_message_request_schedule_recurring",
    "ScheduledMessagesScheduleAgentMessageResponse": "scheduled_messages_schedule_agent_message_response",
    "SearchAllMessagesRequest": "search_all_messages_request",
    "SearchAllMessagesResponseItem": "search_all_messages_response_item",
    "SearchCacheWarmRequest": "search_cache_warm_request",
    "SearchCacheWarmResponse": "search_cache_warm_response",
    "SkillSchema": "skill_schema",
    "SleeptimeManager": "sleeptime_manager",
    "SleeptimeManagerSchema": "sleeptime_manager_schema",
    "SleeptimeManagerUpdate": "sleeptime_manager_update",
    "Source": "source",
    "SourceCreate": "source_create",
    "SourceSchema": "source_schema",
    "SourceStats": "source_stats",
    "SourceUpdate": "source_update",
    "StdioMCPServer": "stdio_mcp_server",
    "StdioServerConfig": "stdio_server_config",
    "Step": "step",
    "StepMetrics": "step_metrics",
    "StepStatus": "step_status",
    "StopReasonType": "stop_reason_type",
    "StreamableHTTPMCPServer": "streamable_httpmcp_server",
    "StreamableHTTPServerConfig": "streamable_http_server_config",
    "SummarizedReasoningContent": "summarized_reasoning_content",
    "SummarizedReasoningContentPart": "summarized_reasoning_content_part",
    "SummaryMessage": "summary_message",
    "SupervisorManager": "supervisor_manager",
    "SupervisorManagerSchema": "supervisor_manager_schema",
    "SupervisorManagerUpdate": "supervisor_manager_update",
    "SystemMessage": "system_message",
    "SystemMessageListResult": "system_message_list_result",
    "TagSchema": "tag_schema",
    "TemplatesCreateAgentsFromTemplateNoProjectRequest": "templates_create_agents_from_template_no_project_request",
    "TemplatesCreateAgentsFromTemplateNoProjectRequestInitialMessageSequenceItem": "templates_create_agents_from_template_no_project_request_initial_message_xa4a400",
    "TemplatesCreateAgentsFromTemplateNoProjectResponse": "templates_create_agents_from_template_no_project_response",
    "TemplatesCreateAgentsFromTemplateRequest": "templates_create_agents_from_template_request",
    "TemplatesCreateAgentsFromTemplateRequestInitialMessageSequenceItem": "templates_create_agents_from_template_request_initial_message_sequence_item",
    "TemplatesCreateTemplateNoProjectRequest": "templates_create_template_no_project_request",
    "TemplatesCreateTemplateNoProjectRequestAgent": "templates_create_template_no_project_request_agent",
    "TemplatesCreateTemplateNoProjectRequestAgentFile": "templates_create_template_no_project_request_agent_file",
    "TemplatesCreateTemplateNoProjectResponse": "templates_create_template_no_project_response",
    "TemplatesCreateTemplateRequest": "templates_create_template_request",
    "TemplatesCreateTemplateRequestAgent": "templates_create_template_request_agent",
    "TemplatesCreateTemplateRequestAgentFile": "templates_create_template_request_agent_file",
    "TemplatesCreateTemplateResponse": "templates_create_template_response",
    "TemplatesDeleteTemplateNoProjectResponse": "templates_delete_template_no_project_response",
    "TemplatesDeleteTemplateResponse": "templates_delete_template_response",
    "TemplatesForkTemplateRequest": "templates_fork_template_request",
    "TemplatesForkTemplateResponse": "templates_fork_template_response",
    "TemplatesGetTemplateSnapshotResponse": "templates_get_template_snapshot_response",
    "TemplatesGetTemplateSnapshotResponseAgentsItem": "templates_get_template_snapshot_response_agents_item",
    "TemplatesGetTemplateSnapshotResponseAgentsItemMemoryVariables": "templates_get_template_snapshot_response_agents_item_memory_variables",
    "TemplatesGetTemplateSnapshotResponseAgentsItemProperties": "templates_get_template_snapshot_response_agents_item_properties",
    "TemplatesGetTemplateSnapshotResponseAgentsItemToolVariables": "templates_get_template_snapshot_response_agents_item_tool_variables",
    "TemplatesGetTemplateSnapshotResponseBlocksItem": "templates_get_template_snapshot_response_blocks_item",
    "TemplatesGetTemplateSnapshotResponseConfiguration": "templates_get_template_snapshot_response_configuration",
    "TemplatesGetTemplateSnapshotResponseConstrainChildToolsChildArgNodesItem": "templates_get_template_snapshot_response_constrain_child_tools_child_arg_xfaeb3c",
    "TemplatesGetTemplateSnapshotResponseItemToolRulesItem": "templates_get_template_snapshot_response_item_tool_rules_item",
    "TemplatesGetTemplateSnapshotResponseMemoryVariablesDataItem": "templates_get_template_snapshot_response_memory_variables_data_item",
    "TemplatesGetTemplateSnapshotResponseRelationshipsItem": "templates_get_template_snapshot_response_relationships_item",
    "TemplatesGetTemplateSnapshotResponseToolRulesItemConditional": "templates_get_template_snapshot_response_tool_rules_item_conditional",
    "TemplatesGetTemplateSnapshotResponseToolRulesItemConstrainChildTools": "templates_get_template_snapshot_response_tool_rules_item_constrain_child_tools",
    "TemplatesGetTemplateSnapshotResponseToolRulesItemContinueLoop": "templates_get_template_snapshot_response_tool_rules_item_continue_loop",
    "TemplatesGetTemplateSnapshotResponseToolRulesItemExitLoop": "templates_get_template_snapshot_response_tool_rules_item_exit_loop",
    "TemplatesGetTemplateSnapshotResponseToolRulesItemMaxCountPerStep": "templates_get_template_snapshot_response_tool_rules_item_max_count_per_step",
    "TemplatesGetTemplateSnapshotResponseToolRulesItemParentLastTool": "templates_get_template_snapshot_response_tool_rules_item_parent_last_tool",
    "TemplatesGetTemplateSnapshotResponseToolRulesItemRequiredBeforeExit": "templates_get_template_snapshot_response_tool_rules_item_required_before_exit",
    "TemplatesGetTemplateSnapshotResponseToolRulesItemRequiresApproval": "templates_get_template_snapshot_response_tool_rules_item_requires_approval",
    "TemplatesGetTemplateSnapshotResponseToolRulesItemRunFirst": "templates_get_template_snapshot_response_tool_rules_item_run_first",
    "TemplatesGetTemplateSnapshotResponseToolVariablesDataItem": "templates_get_template_snapshot_response_tool_variables_data_item",
    "TemplatesLegacyMigrationResponse": "templates_legacy_migration_response",
    "TemplatesListTemplateVersionsResponse": "templates_list_template_versions_response",
    "TemplatesListTemplateVersionsResponseVersionsItem": "templates_list_template_versions_response_versions_item",
    "TemplatesListTemplatesResponse": "templates_list_templates_response",
    "TemplatesListTemplatesResponseTemplatesItem": "templates_list_templates_response_templates_item",
    "TemplatesMigrateDeploymentRequest": "templates_migrate_deployment_request",
    "TemplatesMigrateDeploymentResponse": "templates_migrate_deployment_response",
    "TemplatesRenameTemplateRequest": "templates_rename_template_request",
    "TemplatesRenameTemplateResponse": "templates_rename_template_response",
    "TemplatesRollbackTemplateNoProjectRequest": "templates_rollback_template_no_project_request",
    "TemplatesRollbackTemplateNoProjectResponse": "templates_rollback_template_no_project_response",
    "TemplatesRollbackTemplateRequest": "templates_rollback_template_request",
    "TemplatesRollbackTemplateResponse": "templates_rollback_template_response",
    "TemplatesSaveTemplateVersionNoProjectRequest": "templates_save_template_version_no_project_request",
    "TemplatesSaveTemplateVersionNoProjectResponse": "templates_save_template_version_no_project_response",
    "TemplatesSaveTemplateVersionRequest": "templates_save_template_version_request",
    "TemplatesSaveTemplateVersionResponse": "templates_save_template_version_response",
    "TemplatesSetCurrentTemplateFromSnapshotResponse": "templates_set_current_template_from_snapshot_response",
    "TemplatesUpdateCurrentTemplateFromAgentFileNoProjectRequest": "templates_update_current_template_from_agent_file_no_project_request",
    "TemplatesUpdateCurrentTemplateFromAgentFileNoProjectResponse": "templates_update_current_template_from_agent_file_no_project_response",
    "TemplatesUpdateCurrentTemplateFromAgentFileRequest": "templates_update_current_template_from_agent_file_request",
    "TemplatesUpdateCurrentTemplateFromAgentFileResponse": "templates_update_current_template_from_agent_file_response",
    "TemplatesUpdateTemplateDescriptionRequest": "templates_update_template_description_request",
    "TemplatesUpdateTemplateDescriptionResponse": "templates_update_template_description_response",
    "TerminalToolRule": "terminal_tool_rule",
    "TestMcpServerRequest": "test_mcp_server_request",
    "TextContent": "text_content",
    "TextResponseFormat": "text_response_format",
    "TogetherModelSettings": "together_model_settings",
    "TogetherModelSettingsResponseFormat": "together_model_settings_response_format",
    "Tool": "tool",
    "ToolAnnotations": "tool_annotations",
    "ToolCall": "tool_call",
    "ToolCallContent": "tool_call_content",
    "ToolCallDelta": "tool_call_delta",
    "ToolCallFunction": "tool_call_function",
    "ToolCallFunctionParam": "tool_call_function_param",
    "ToolCallMessage": "tool_call_message",
    "ToolCallMessageToolCall": "tool_call_message_tool_call",
    "ToolCallMessageToolCalls": "tool_call_message_tool_calls",
    "ToolCallNode": "tool_call_node",
    "ToolCreate": "tool_create",
    "ToolEnvVarSchema": "tool_env_var_schema",
    "ToolExecuteRequest": "tool_execute_request",
    "ToolExecutionResult": "tool_execution_result",
    "ToolJSONSchema": "tool_json_schema",
    "ToolReturn": "tool_return",
    "ToolReturnContent": "tool_return_content",
    "ToolReturnCreate": "tool_return_create",
    "ToolReturnMessage": "tool_return_message",
    "ToolRunFromSource": "tool_run_from_source",
    "ToolSearchRequest": "tool_search_request",
    "ToolSearchResult": "tool_search_result",
    "ToolType": "tool_type",
    "ToolUpdate": "tool_update",
    "TurnTokenData": "turn_token_data",
    "UnknownAgentFileAgentSchemaModelSettings": "agent_file_agent_schema_model_settings",
    "UnknownAgentFileAgentSchemaResponseFormat": "agent_file_agent_schema_response_format",
    "UnknownAgentFileAgentSchemaToolRulesItem": "agent_file_agent_schema_tool_rules_item",
    "UnknownAgentStateModelSettings": "agent_state_model_settings",
    "UnknownAgentStateResponseFormat": "agent_state_response_format",
    "UnknownAgentStateToolRulesItem": "agent_state_tool_rules_item",
    "UnknownAgentsCountDeployedAgentsSearchItem": "agents_count_deployed_agents_search_item",
    "UnknownAgentsSearchDeployedAgentsRequestSearchItem": "agents_search_deployed_agents_request_search_item",
    "UnknownAnthropicModelSettingsResponseFormat": "anthropic_model_settings_response_format",
    "UnknownApprovalCreateApprovalsItem": "approval_create_approvals_item",
    "UnknownApprovalResponseMessageApprovalsItem": "approval_response_message_approvals_item",
    "UnknownAzureModelSettingsResponseFormat": "azure_model_settings_response_format",
    "UnknownBedrockModelSettingsResponseFormat": "bedrock_model_settings_response_format",
    "UnknownChatCompletionAssistantMessageParamContentOption2Item": "chat_completion_assistant_message_param_content_option2_item",
    "UnknownChatCompletionAssistantMessageParamToolCallsItem": "chat_completion_assistant_message_param_tool_calls_item",
    "UnknownChatCompletionMessageToolCallsItem": "chat_completion_message_tool_calls_item",
    "UnknownChatCompletionRequestMessagesItem": "chat_completion_request_messages_item",
    "UnknownChatCompletionUserMessageParamContentOption2Item": "chat_completion_user_message_param_content_option2_item",
    "UnknownCompactionSettingsInputModelSettings": "compaction_settings_input_model_settings",
    "UnknownCompactionSettingsOutputModelSettings": "compaction_settings_output_model_settings",
    "UnknownConversationMessageRequestInputOption2Item": "conversation_message_request_input_option2_item",
    "UnknownConversationModelSettings": "conversation_model_settings",
    "UnknownCreateAgentRequestModelSettings": "create_agent_request_model_settings",
    "UnknownCreateAgentRequestResponseFormat": "create_agent_request_response_format",
    "UnknownCreateAgentRequestToolRulesItem": "create_agent_request_tool_rules_item",
    "UnknownCreateConversationModelSettings": "create_conversation_model_settings",
    "UnknownCreateMCPServerRequestConfig": "create_mcp_server_request_config",
    "UnknownDeepseekModelSettingsResponseFormat": "deepseek_model_settings_response_format",
    "UnknownEnvironmentsSendMessageRequestApprovalApprovalsItem": "environments_send_message_request_approval_approvals_item",
    "UnknownGoogleAIModelSettingsResponseSchema": "google_ai_model_settings_response_schema",
    "UnknownGoogleVertexModelSettingsResponseSchema": "google_vertex_model_settings_response_schema",
    "UnknownGroqModelSettingsResponseFormat": "groq_model_settings_response_format",
    "UnknownGroupCreateManagerConfig": "group_create_manager_config",
    "UnknownGroupSchemaManagerConfig": "group_schema_manager_config",
    "UnknownGroupUpdateManagerConfig": "group_update_manager_config",
    "UnknownImageContentSource": "image_content_source",
    "UnknownInternalTemplateAgentCreateModelSettings": "internal_template_agent_create_model_settings",
    "UnknownInternalTemplateAgentCreateResponseFormat": "internal_template_agent_create_response_format",
    "UnknownInternalTemplateAgentCreateToolRulesItem": "internal_template_agent_create_tool_rules_item",
    "UnknownInternalTemplateGroupCreateManagerConfig": "internal_template_group_create_manager_config",
    "UnknownLLMConfigResponseFormat": "llm_config_response_format",
    "UnknownLettaAsyncRequestInputOption2Item": "letta_async_request_input_option2_item",
    "UnknownLettaBatchRequestInputOption2Item": "letta_batch_request_input_option2_item",
    "UnknownLettaMessage": "letta_message_union",
    "UnknownLettaMessageContent": "letta_message_content_union",
    "UnknownLettaRequestInputOption2Item": "letta_request_input_option2_item",
    "UnknownLettaStreamingRequestInputOption2Item": "letta_streaming_request_input_option2_item",
    "UnknownLettaStreamingResponse": "letta_streaming_response",
    "UnknownLettaToolReturnContent": "letta_tool_return_content_union",
    "UnknownLettaUserMessageContent": "letta_user_message_content_union",
    "UnknownListMessagesForStepResponseItem": "list_messages_for_step_response_item",
    "UnknownMCPConnectEvent": "mcp_connect_event",
    "UnknownMcpCreateMcpServerResponse": "mcp_create_mcp_server_response",
    "UnknownMcpListMcpServersResponseItem": "mcp_list_mcp_servers_response_item",
    "UnknownMcpRetrieveMcpServerResponse": "mcp_retrieve_mcp_server_response",
    "UnknownMcpUpdateMcpServerResponse": "mcp_update_mcp_server_response",
    "UnknownMessageContentItem": "message_content_item",
    "UnknownMessageToolReturnInputFuncResponseOption2Item": "message_tool_return_input_func_response_option2_item",
    "UnknownMessageToolReturnOutputFuncResponseOption2Item": "message_tool_return_output_func_response_option2_item",
    "UnknownMetadataSendTelemetryRequestEventsItem": "metadata_send_telemetry_request_events_item",
    "UnknownModelResponseFormat": "model_response_format",
    "UnknownModifyGroupMessageRequest": "modify_group_message_request",
    "UnknownModifyGroupMessageResponse": "modify_group_message_response",
    "UnknownModifyMessageRequest": "modify_message_request",
    "UnknownModifyMessageResponse": "modify_message_response",
    "UnknownMoonshotCodingModelSettingsResponseFormat": "moonshot_coding_model_settings_response_format",
    "UnknownMoonshotModelSettingsResponseFormat": "moonshot_model_settings_response_format",
    "UnknownOpenAIModelSettingsResponseFormat": "open_ai_model_settings_response_format",
    "UnknownOpenRouterModelSettingsResponseFormat": "open_router_model_settings_response_format",
    "UnknownPipelinesCreatePipelineRequestProducerConfig": "pipelines_create_pipeline_request_producer_config",
    "UnknownPipelinesCreatePipelineResponsePipelineConfig": "pipelines_create_pipeline_response_pipeline_config",
    "UnknownPipelinesGetPipelineResponsePipelineConfig": "pipelines_get_pipeline_response_pipeline_config",
    "UnknownPipelinesListPipelinesResponsePipelinesItemConfig": "pipelines_list_pipelines_response_pipelines_item_config",
    "UnknownPipelinesPreviewPipelineRequestProducerConfig": "pipelines_preview_pipeline_request_producer_config",
    "UnknownPipelinesUpdatePipelineProducerConfigRequestProducerConfig": "pipelines_update_pipeline_producer_config_request_producer_config",
    "UnknownPipelinesUpdatePipelineProducerConfigResponsePipelineConfig": "pipelines_update_pipeline_producer_config_response_pipeline_config",
    "UnknownPipelinesUpdatePipelineResponsePipelineConfig": "pipelines_update_pipeline_response_pipeline_config",
    "UnknownSGLangModelSettingsResponseFormat": "sg_lang_model_settings_response_format",
    "UnknownScheduledMessagesListScheduledMessagesResponseContentOption1Item": "scheduled_messages_list_scheduled_messages_response_content_option1_item",
    "UnknownScheduledMessagesListScheduledMessagesResponseScheduledMessagesItemSchedule": "scheduled_messages_list_scheduled_messages_response_scheduled_messages_i_xc11231",
    "UnknownScheduledMessagesRetrieveScheduledMessageResponseContentOption1Item": "scheduled_messages_retrieve_scheduled_message_response_content_option1_item",
    "UnknownScheduledMessagesRetrieveScheduledMessageResponseSchedule": "scheduled_messages_retrieve_scheduled_message_response_schedule",
    "UnknownScheduledMessagesScheduleAgentMessageRequestContentOption1Item": "scheduled_messages_schedule_agent_message_request_content_option1_item",
    "UnknownScheduledMessagesScheduleAgentMessageRequestSchedule": "scheduled_messages_schedule_agent_message_request_schedule",
    "UnknownSearchAllMessagesResponseItem": "search_all_messages_response_item",
    "UnknownTemplatesCreateTemplateNoProjectRequest": "templates_create_template_no_project_request",
    "UnknownTemplatesCreateTemplateRequest": "templates_create_template_request",
    "UnknownTemplatesGetTemplateSnapshotResponseItemToolRulesItem": "templates_get_template_snapshot_response_item_tool_rules_item",
    "UnknownTogetherModelSettingsResponseFormat": "together_model_settings_response_format",
    "UnknownUpdateAgentModelSettings": "update_agent_model_settings",
    "UnknownUpdateAgentResponseFormat": "update_agent_response_format",
    "UnknownUpdateAgentToolRulesItem": "update_agent_tool_rules_item",
    "UnknownUpdateConversationModelSettings": "update_conversation_model_settings",
    "UnknownUpdateMCPServerRequestConfig": "update_mcp_server_request_config",
    "UnknownXAIModelSettingsResponseFormat": "xai_model_settings_response_format",
    "UnknownZAIModelSettingsResponseFormat": "zai_model_settings_response_format",
    "UpdateAgent": "update_agent",
    "UpdateAgentModelSettings": "update_agent_model_settings",
    "UpdateAgentResponseFormat": "update_agent_response_format",
    "UpdateAgentToolRulesItem": "update_agent_tool_rules_item",
    "UpdateAssistantMessage": "update_assistant_message",
    "UpdateConversation": "update_conversation",
    "UpdateConversationModelSettings": "update_conversation_model_settings",
    "UpdateMCPServerConfig": "update_mcp_server_config",
    "UpdateMCPServerRequest": "update_mcp_server_request",
    "UpdateMCPServerRequestConfig": "update_mcp_server_request_config",
    "UpdateMcpServerResponse": "update_mcp_server_response",
    "UpdateReasoningMessage": "update_reasoning_message",
    "UpdateSSEMCPServer": "update_ssemcp_server",
    "UpdateSSEServerConfig": "update_sse_server_config",
    "UpdateStdioMCPServer": "update_stdio_mcp_server",
    "UpdateStdioServerConfig": "update_stdio_server_config",
    "UpdateStreamableHTTPMCPServer": "update_streamable_httpmcp_server",
    "UpdateStreamableHTTPServerConfig": "update_streamable_http_server_config",
    "UpdateSystemMessage": "update_system_message",
    "UpdateUserMessage": "update_user_message",
    "UrlImage": "url_image",
    "UsageStatistics": "usage_statistics",
    "UsageStatisticsCompletionTokenDetails": "usage_statistics_completion_token_details",
    "UsageStatisticsPromptTokenDetails": "usage_statistics_prompt_token_details",
    "User": "user",
    "UserCreate": "user_create",
    "UserMessage": "user_message",
    "UserMessageListResult": "user_message_list_result",
    "UserUpdate": "user_update",
    "ValidationError": "validation_error",
    "VectorDBProvider": "vector_db_provider",
    "VoiceSleeptimeManager": "voice_sleeptime_manager",
    "VoiceSleeptimeManagerSchema": "voice_sleeptime_manager_schema",
    "VoiceSleeptimeManagerUpdate": "voice_sleeptime_manager_update",
    "XAIModelSettings": "xai_model_settings",
    "XAIModelSettingsResponseFormat": "xai_model_settings_response_format",
    "ZAIModelSettings": "zai_model_settings",
    "ZAIModelSettingsResponseFormat": "zai_model_settings_response_format",
    "ZAIThinking": "zai_thinking",
    "POINTERS": "_pointers",
}


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)

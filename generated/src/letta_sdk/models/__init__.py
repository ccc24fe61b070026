"""The models of the API: a class or type alias for each of its schemas, loaded when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from letta_sdk.models.add_mcp_server_request import AddMcpServerRequest as AddMcpServerRequest
    from letta_sdk.models.add_mcp_server_response_item import AddMcpServerResponseItem as AddMcpServerResponseItem
    from letta_sdk.models.agent_compaction_request import AgentCompactionRequest as AgentCompactionRequest
    from letta_sdk.models.agent_environment_variable import AgentEnvironmentVariable as AgentEnvironmentVariable
    from letta_sdk.models.agent_file_agent_schema import AgentFileAgentSchema as AgentFileAgentSchema
    from letta_sdk.models.agent_file_agent_schema_model_settings import (
        AgentFileAgentSchemaModelSettings as AgentFileAgentSchemaModelSettings,
    )
    from letta_sdk.models.agent_file_agent_schema_response_format import (
        AgentFileAgentSchemaResponseFormat as AgentFileAgentSchemaResponseFormat,
    )
    from letta_sdk.models.agent_file_agent_schema_tool_rules_item import (
        AgentFileAgentSchemaToolRulesItem as AgentFileAgentSchemaToolRulesItem,
    )
    from letta_sdk.models.agent_file_attachment import AgentFileAttachment as AgentFileAttachment
    from letta_sdk.models.agent_file_message_schema import AgentFileMessageSchema as AgentFileMessageSchema
    from letta_sdk.models.agent_file_message_schema_approvals_item import (
        AgentFileMessageSchemaApprovalsItem as AgentFileMessageSchemaApprovalsItem,
    )
    from letta_sdk.models.agent_file_schema import AgentFileSchema as AgentFileSchema
    from letta_sdk.models.agent_file_tool_schema import AgentFileToolSchema as AgentFileToolSchema
    from letta_sdk.models.agent_state import AgentState as AgentState
    from letta_sdk.models.agent_state_model_settings import AgentStateModelSettings as AgentStateModelSettings
    from letta_sdk.models.agent_state_response_format import AgentStateResponseFormat as AgentStateResponseFormat
    from letta_sdk.models.agent_state_tool_rules_item import AgentStateToolRulesItem as AgentStateToolRulesItem
    from letta_sdk.models.agent_type import AgentType as AgentType
    from letta_sdk.models.agents_count_deployed_agents_response import (
        AgentsCountDeployedAgentsResponse as AgentsCountDeployedAgentsResponse,
    )
    from letta_sdk.models.agents_count_deployed_agents_search_item import (
        AgentsCountDeployedAgentsSearchItem as AgentsCountDeployedAgentsSearchItem,
    )
    from letta_sdk.models.agents_count_deployed_agents_search_item_agent_id import (
        AgentsCountDeployedAgentsSearchItemAgentId as AgentsCountDeployedAgentsSearchItemAgentId,
    )
    from letta_sdk.models.agents_count_deployed_agents_search_item_identity import (
        AgentsCountDeployedAgentsSearchItemIdentity as AgentsCountDeployedAgentsSearchItemIdentity,
    )
    from letta_sdk.models.agents_count_deployed_agents_search_item_name import (
        AgentsCountDeployedAgentsSearchItemName as AgentsCountDeployedAgentsSearchItemName,
    )
    from letta_sdk.models.agents_count_deployed_agents_search_item_tags import (
        AgentsCountDeployedAgentsSearchItemTags as AgentsCountDeployedAgentsSearchItemTags,
    )
    from letta_sdk.models.agents_count_deployed_agents_search_item_template_name import (
        AgentsCountDeployedAgentsSearchItemTemplateName as AgentsCountDeployedAgentsSearchItemTemplateName,
    )
    from letta_sdk.models.agents_count_deployed_agents_search_item_version import (
        AgentsCountDeployedAgentsSearchItemVersion as AgentsCountDeployedAgentsSearchItemVersion,
    )
    from letta_sdk.models.agents_get_agent_variables_response import (
        AgentsGetAgentVariablesResponse as AgentsGetAgentVariablesResponse,
    )
    from letta_sdk.models.agents_search_deployed_agents_request import (
        AgentsSearchDeployedAgentsRequest as AgentsSearchDeployedAgentsRequest,
    )
    from letta_sdk.models.agents_search_deployed_agents_request_search_item import (
        AgentsSearchDeployedAgentsRequestSearchItem as AgentsSearchDeployedAgentsRequestSearchItem,
    )
    from letta_sdk.models.agents_search_deployed_agents_request_search_item_agent_id import (
        AgentsSearchDeployedAgentsRequestSearchItemAgentId as AgentsSearchDeployedAgentsRequestSearchItemAgentId,
    )
    from letta_sdk.models.agents_search_deployed_agents_request_search_item_identity import (
        AgentsSearchDeployedAgentsRequestSearchItemIdentity as AgentsSearchDeployedAgentsRequestSearchItemIdentity,
    )
    from letta_sdk.models.agents_search_deployed_agents_request_search_item_name import (
        AgentsSearchDeployedAgentsRequestSearchItemName as AgentsSearchDeployedAgentsRequestSearchItemName,
    )
    from letta_sdk.models.agents_search_deployed_agents_request_search_item_tags import (
        AgentsSearchDeployedAgentsRequestSearchItemTags as AgentsSearchDeployedAgentsRequestSearchItemTags,
    )
    from letta_sdk.models.agents_search_deployed_agents_request_search_item_template_name import (
        AgentsSearchDeployedAgentsRequestSearchItemTemplateName as AgentsSearchDeployedAgentsRequestSearchItemTemplateName,
    )
    from letta_sdk.models.agents_search_deployed_agents_request_search_item_version import (
        AgentsSearchDeployedAgentsRequestSearchItemVersion as AgentsSearchDeployedAgentsRequestSearchItemVersion,
    )
    from letta_sdk.models.agents_search_deployed_agents_response import (
        AgentsSearchDeployedAgentsResponse as AgentsSearchDeployedAgentsResponse,
    )
    from letta_sdk.models.annotation import Annotation as Annotation
    from letta_sdk.models.annotation_url_citation import AnnotationURLCitation as AnnotationURLCitation
    from letta_sdk.models.anthropic_model_settings import AnthropicModelSettings as AnthropicModelSettings
    from letta_sdk.models.anthropic_model_settings_response_format import (
        AnthropicModelSettingsResponseFormat as AnthropicModelSettingsResponseFormat,
    )
    from letta_sdk.models.anthropic_thinking import AnthropicThinking as AnthropicThinking
    from letta_sdk.models.approval_create import ApprovalCreate as ApprovalCreate
    from letta_sdk.models.approval_create_approvals_item import (
        ApprovalCreateApprovalsItem as ApprovalCreateApprovalsItem,
    )
    from letta_sdk.models.approval_request_message import ApprovalRequestMessage as ApprovalRequestMessage
    from letta_sdk.models.approval_request_message_tool_call import (
        ApprovalRequestMessageToolCall as ApprovalRequestMessageToolCall,
    )
    from letta_sdk.models.approval_request_message_tool_calls import (
        ApprovalRequestMessageToolCalls as ApprovalRequestMessageToolCalls,
    )
    from letta_sdk.models.approval_response_message import ApprovalResponseMessage as ApprovalResponseMessage
    from letta_sdk.models.approval_response_message_approvals_item import (
        ApprovalResponseMessageApprovalsItem as ApprovalResponseMessageApprovalsItem,
    )
    from letta_sdk.models.approval_return import ApprovalReturn as ApprovalReturn
    from letta_sdk.models.archival_memory_search_response import (
        ArchivalMemorySearchResponse as ArchivalMemorySearchResponse,
    )
    from letta_sdk.models.archival_memory_search_result import ArchivalMemorySearchResult as ArchivalMemorySearchResult
    from letta_sdk.models.archive import Archive as Archive
    from letta_sdk.models.archive_create_request import ArchiveCreateRequest as ArchiveCreateRequest
    from letta_sdk.models.archive_update_request import ArchiveUpdateRequest as ArchiveUpdateRequest
    from letta_sdk.models.assistant_message import AssistantMessage as AssistantMessage
    from letta_sdk.models.assistant_message_list_result import AssistantMessageListResult as AssistantMessageListResult
    from letta_sdk.models.audio import Audio as Audio
    from letta_sdk.models.auth_request import AuthRequest as AuthRequest
    from letta_sdk.models.auth_response import AuthResponse as AuthResponse
    from letta_sdk.models.azure_model_settings import AzureModelSettings as AzureModelSettings
    from letta_sdk.models.azure_model_settings_response_format import (
        AzureModelSettingsResponseFormat as AzureModelSettingsResponseFormat,
    )
    from letta_sdk.models.base64_image import Base64Image as Base64Image
    from letta_sdk.models.base_tool_rule_schema import BaseToolRuleSchema as BaseToolRuleSchema
    from letta_sdk.models.baseten_model_settings import BasetenModelSettings as BasetenModelSettings
    from letta_sdk.models.batch_job import BatchJob as BatchJob
    from letta_sdk.models.bedrock_model_settings import BedrockModelSettings as BedrockModelSettings
    from letta_sdk.models.bedrock_model_settings_response_format import (
        BedrockModelSettingsResponseFormat as BedrockModelSettingsResponseFormat,
    )
    from letta_sdk.models.billing_context import BillingContext as BillingContext
    from letta_sdk.models.block import Block as Block
    from letta_sdk.models.block_response import BlockResponse as BlockResponse
    from letta_sdk.models.block_schema import BlockSchema as BlockSchema
    from letta_sdk.models.block_update import BlockUpdate as BlockUpdate
    from letta_sdk.models.body_export_agent import BodyExportAgent as BodyExportAgent
    from letta_sdk.models.body_import_agent import BodyImportAgent as BodyImportAgent
    from letta_sdk.models.body_upload_file_to_folder import BodyUploadFileToFolder as BodyUploadFileToFolder
    from letta_sdk.models.body_upload_file_to_source import BodyUploadFileToSource as BodyUploadFileToSource
    from letta_sdk.models.cancel_agent_run_request import CancelAgentRunRequest as CancelAgentRunRequest
    from letta_sdk.models.chat_completion import ChatCompletion as ChatCompletion
    from letta_sdk.models.chat_completion_assistant_message_param import (
        ChatCompletionAssistantMessageParam as ChatCompletionAssistantMessageParam,
    )
    from letta_sdk.models.chat_completion_assistant_message_param_content_option2_item import (
        ChatCompletionAssistantMessageParamContentOption2Item as ChatCompletionAssistantMessageParamContentOption2Item,
    )
    from letta_sdk.models.chat_completion_assistant_message_param_tool_calls_item import (
        ChatCompletionAssistantMessageParamToolCallsItem as ChatCompletionAssistantMessageParamToolCallsItem,
    )
    from letta_sdk.models.chat_completion_audio import ChatCompletionAudio as ChatCompletionAudio
    from letta_sdk.models.chat_completion_choice_logprobs import (
        ChatCompletionChoiceLogprobs as ChatCompletionChoiceLogprobs,
    )
    from letta_sdk.models.chat_completion_chunk import ChatCompletionChunk as ChatCompletionChunk
    from letta_sdk.models.chat_completion_chunk_choice import ChatCompletionChunkChoice as ChatCompletionChunkChoice
    from letta_sdk.models.chat_completion_chunk_delta import ChatCompletionChunkDelta as ChatCompletionChunkDelta
    from letta_sdk.models.chat_completion_content_part_image_param import (
        ChatCompletionContentPartImageParam as ChatCompletionContentPartImageParam,
    )
    from letta_sdk.models.chat_completion_content_part_input_audio_param import (
        ChatCompletionContentPartInputAudioParam as ChatCompletionContentPartInputAudioParam,
    )
    from letta_sdk.models.chat_completion_content_part_refusal_param import (
        ChatCompletionContentPartRefusalParam as ChatCompletionContentPartRefusalParam,
    )
    from letta_sdk.models.chat_completion_content_part_text_param import (
        ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam,
    )
    from letta_sdk.models.chat_completion_developer_message_param import (
        ChatCompletionDeveloperMessageParam as ChatCompletionDeveloperMessageParam,
    )
    from letta_sdk.models.chat_completion_function_message_param import (
        ChatCompletionFunctionMessageParam as ChatCompletionFunctionMessageParam,
    )
    from letta_sdk.models.chat_completion_message import ChatCompletionMessage as ChatCompletionMessage
    from letta_sdk.models.chat_completion_message_custom_tool_call import (
        ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall,
    )
    from letta_sdk.models.chat_completion_message_custom_tool_call_param import (
        ChatCompletionMessageCustomToolCallParam as ChatCompletionMessageCustomToolCallParam,
    )
    from letta_sdk.models.chat_completion_message_function_tool_call_input import (
        ChatCompletionMessageFunctionToolCallInput as ChatCompletionMessageFunctionToolCallInput,
    )
    from letta_sdk.models.chat_completion_message_function_tool_call_output import (
        ChatCompletionMessageFunctionToolCallOutput as ChatCompletionMessageFunctionToolCallOutput,
    )
    from letta_sdk.models.chat_completion_message_function_tool_call_param import (
        ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageFunctionToolCallParam,
    )
    from letta_sdk.models.chat_completion_message_tool_calls_item import (
        ChatCompletionMessageToolCallsItem as ChatCompletionMessageToolCallsItem,
    )
    from letta_sdk.models.chat_completion_request import ChatCompletionRequest as ChatCompletionRequest
    from letta_sdk.models.chat_completion_request_messages_item import (
        ChatCompletionRequestMessagesItem as ChatCompletionRequestMessagesItem,
    )
    from letta_sdk.models.chat_completion_system_message_param import (
        ChatCompletionSystemMessageParam as ChatCompletionSystemMessageParam,
    )
    from letta_sdk.models.chat_completion_token_logprob import ChatCompletionTokenLogprob as ChatCompletionTokenLogprob
    from letta_sdk.models.chat_completion_tool_message_param import (
        ChatCompletionToolMessageParam as ChatCompletionToolMessageParam,
    )
    from letta_sdk.models.chat_completion_top_logprob import ChatCompletionTopLogprob as ChatCompletionTopLogprob
    from letta_sdk.models.chat_completion_user_message_param import (
        ChatCompletionUserMessageParam as ChatCompletionUserMessageParam,
    )
    from letta_sdk.models.chat_completion_user_message_param_content_option2_item import (
        ChatCompletionUserMessageParamContentOption2Item as ChatCompletionUserMessageParamContentOption2Item,
    )
    from letta_sdk.models.chat_gpto_auth_model_settings import ChatGPTOAuthModelSettings as ChatGPTOAuthModelSettings
    from letta_sdk.models.chat_gpto_auth_reasoning import ChatGPTOAuthReasoning as ChatGPTOAuthReasoning
    from letta_sdk.models.child_tool_rule import ChildToolRule as ChildToolRule
    from letta_sdk.models.child_tool_rule_schema import ChildToolRuleSchema as ChildToolRuleSchema
    from letta_sdk.models.choice import Choice as Choice
    from letta_sdk.models.client_side_access_tokens_create_client_side_access_token_request import (
        ClientSideAccessTokensCreateClientSideAccessTokenRequest as ClientSideAccessTokensCreateClientSideAccessTokenRequest,
    )
    from letta_sdk.models.client_side_access_tokens_create_client_side_access_token_request_policy_item import (
        ClientSideAccessTokensCreateClientSideAccessTokenRequestPolicyItem as ClientSideAccessTokensCreateClientSideAccessTokenRequestPolicyItem,
    )
    from letta_sdk.models.client_side_access_tokens_create_client_side_access_token_response import (
        ClientSideAccessTokensCreateClientSideAccessTokenResponse as ClientSideAccessTokensCreateClientSideAccessTokenResponse,
    )
    from letta_sdk.models.client_side_access_tokens_create_client_side_access_token_response_policy import (
        ClientSideAccessTokensCreateClientSideAccessTokenResponsePolicy as ClientSideAccessTokensCreateClientSideAccessTokenResponsePolicy,
    )
    from letta_sdk.models.client_side_access_tokens_create_client_side_access_token_response_polic_xb247a8 import (
        ClientSideAccessTokensCreateClientSideAccessTokenResponsePolicyDataItem as ClientSideAccessTokensCreateClientSideAccessTokenResponsePolicyDataItem,
    )
    from letta_sdk.models.client_side_access_tokens_list_client_side_access_tokens_response import (
        ClientSideAccessTokensListClientSideAccessTokensResponse as ClientSideAccessTokensListClientSideAccessTokensResponse,
    )
    from letta_sdk.models.client_side_access_tokens_list_client_side_access_tokens_response_policy_xe24530 import (
        ClientSideAccessTokensListClientSideAccessTokensResponsePolicyDataItem as ClientSideAccessTokensListClientSideAccessTokensResponsePolicyDataItem,
    )
    from letta_sdk.models.client_side_access_tokens_list_client_side_access_tokens_response_tokens_item import (
        ClientSideAccessTokensListClientSideAccessTokensResponseTokensItem as ClientSideAccessTokensListClientSideAccessTokensResponseTokensItem,
    )
    from letta_sdk.models.client_side_access_tokens_list_client_side_access_tokens_response_tokens_x2a9a53 import (
        ClientSideAccessTokensListClientSideAccessTokensResponseTokensItemPolicy as ClientSideAccessTokensListClientSideAccessTokensResponseTokensItemPolicy,
    )
    from letta_sdk.models.client_skill_schema import ClientSkillSchema as ClientSkillSchema
    from letta_sdk.models.client_tool_schema import ClientToolSchema as ClientToolSchema
    from letta_sdk.models.code_input import CodeInput as CodeInput
    from letta_sdk.models.compaction_response import CompactionResponse as CompactionResponse
    from letta_sdk.models.compaction_settings_input import CompactionSettingsInput as CompactionSettingsInput
    from letta_sdk.models.compaction_settings_input_model_settings import (
        CompactionSettingsInputModelSettings as CompactionSettingsInputModelSettings,
    )
    from letta_sdk.models.compaction_settings_output import CompactionSettingsOutput as CompactionSettingsOutput
    from letta_sdk.models.compaction_settings_output_model_settings import (
        CompactionSettingsOutputModelSettings as CompactionSettingsOutputModelSettings,
    )
    from letta_sdk.models.compaction_stats import CompactionStats as CompactionStats
    from letta_sdk.models.comparison_operator import ComparisonOperator as ComparisonOperator
    from letta_sdk.models.completion_tokens_details import CompletionTokensDetails as CompletionTokensDetails
    from letta_sdk.models.completion_usage import CompletionUsage as CompletionUsage
    from letta_sdk.models.conditional_tool_rule import ConditionalToolRule as ConditionalToolRule
    from letta_sdk.models.conditional_tool_rule_schema import ConditionalToolRuleSchema as ConditionalToolRuleSchema
    from letta_sdk.models.confirmation import Confirmation as Confirmation
    from letta_sdk.models.connect_mcp_server_request import ConnectMcpServerRequest as ConnectMcpServerRequest
    from letta_sdk.models.context_window_overview import ContextWindowOverview as ContextWindowOverview
    from letta_sdk.models.continue_tool_rule import ContinueToolRule as ContinueToolRule
    from letta_sdk.models.conversation import Conversation as Conversation
    from letta_sdk.models.conversation_compaction_request import (
        ConversationCompactionRequest as ConversationCompactionRequest,
    )
    from letta_sdk.models.conversation_message_request import ConversationMessageRequest as ConversationMessageRequest
    from letta_sdk.models.conversation_message_request_input_option2_item import (
        ConversationMessageRequestInputOption2Item as ConversationMessageRequestInputOption2Item,
    )
    from letta_sdk.models.conversation_message_request_messages_item import (
        ConversationMessageRequestMessagesItem as ConversationMessageRequestMessagesItem,
    )
    from letta_sdk.models.conversation_model_settings import ConversationModelSettings as ConversationModelSettings
    from letta_sdk.models.core_memory_block_schema import CoreMemoryBlockSchema as CoreMemoryBlockSchema
    from letta_sdk.models.create_agent_request import CreateAgentRequest as CreateAgentRequest
    from letta_sdk.models.create_agent_request_model_settings import (
        CreateAgentRequestModelSettings as CreateAgentRequestModelSettings,
    )
    from letta_sdk.models.create_agent_request_response_format import (
        CreateAgentRequestResponseFormat as CreateAgentRequestResponseFormat,
    )
    from letta_sdk.models.create_agent_request_tool_rules_item import (
        CreateAgentRequestToolRulesItem as CreateAgentRequestToolRulesItem,
    )
    from letta_sdk.models.create_archival_memory import CreateArchivalMemory as CreateArchivalMemory
    from letta_sdk.models.create_batch import CreateBatch as CreateBatch
    from letta_sdk.models.create_block import CreateBlock as CreateBlock
    from letta_sdk.models.create_conversation import CreateConversation as CreateConversation
    from letta_sdk.models.create_conversation_model_settings import (
        CreateConversationModelSettings as CreateConversationModelSettings,
    )
    from letta_sdk.models.create_mcp_server_request import CreateMCPServerRequest as CreateMCPServerRequest
    from letta_sdk.models.create_mcp_server_request_config import (
        CreateMCPServerRequestConfig as CreateMCPServerRequestConfig,
    )
    from letta_sdk.models.create_ssemcp_server import CreateSSEMCPServer as CreateSSEMCPServer
    from letta_sdk.models.create_stdio_mcp_server import CreateStdioMCPServer as CreateStdioMCPServer
    from letta_sdk.models.create_streamable_httpmcp_server import (
        CreateStreamableHTTPMCPServer as CreateStreamableHTTPMCPServer,
    )
    from letta_sdk.models.custom_input import CustomInput as CustomInput
    from letta_sdk.models.custom_output import CustomOutput as CustomOutput
    from letta_sdk.models.deepseek_model_settings import DeepseekModelSettings as DeepseekModelSettings
    from letta_sdk.models.deepseek_model_settings_response_format import (
        DeepseekModelSettingsResponseFormat as DeepseekModelSettingsResponseFormat,
    )
    from letta_sdk.models.delete_deployment_response import DeleteDeploymentResponse as DeleteDeploymentResponse
    from letta_sdk.models.delete_mcp_server_response_item import (
        DeleteMcpServerResponseItem as DeleteMcpServerResponseItem,
    )
    from letta_sdk.models.deployment_entity import DeploymentEntity as DeploymentEntity
    from letta_sdk.models.device_storage_get_device_storage_key_response import (
        DeviceStorageGetDeviceStorageKeyResponse as DeviceStorageGetDeviceStorageKeyResponse,
    )
    from letta_sdk.models.duplicate_file_handling import DuplicateFileHandling as DuplicateFileHandling
    from letta_sdk.models.dynamic_manager import DynamicManager as DynamicManager
    from letta_sdk.models.dynamic_manager_schema import DynamicManagerSchema as DynamicManagerSchema
    from letta_sdk.models.dynamic_manager_update import DynamicManagerUpdate as DynamicManagerUpdate
    from letta_sdk.models.e2_b_sandbox_config import E2BSandboxConfig as E2BSandboxConfig
    from letta_sdk.models.embedding_config import EmbeddingConfig as EmbeddingConfig
    from letta_sdk.models.embedding_model import EmbeddingModel as EmbeddingModel
    from letta_sdk.models.environments_delete_environment_response import (
        EnvironmentsDeleteEnvironmentResponse as EnvironmentsDeleteEnvironmentResponse,
    )
    from letta_sdk.models.environments_get_connection_response import (
        EnvironmentsGetConnectionResponse as EnvironmentsGetConnectionResponse,
    )
    from letta_sdk.models.environments_get_connection_response_metadata import (
        EnvironmentsGetConnectionResponseMetadata as EnvironmentsGetConnectionResponseMetadata,
    )
    from letta_sdk.models.environments_list_connections_response import (
        EnvironmentsListConnectionsResponse as EnvironmentsListConnectionsResponse,
    )
    from letta_sdk.models.environments_list_connections_response_connections_item import (
        EnvironmentsListConnectionsResponseConnectionsItem as EnvironmentsListConnectionsResponseConnectionsItem,
    )
    from letta_sdk.models.environments_list_connections_response_connections_item_metadata import (
        EnvironmentsListConnectionsResponseConnectionsItemMetadata as EnvironmentsListConnectionsResponseConnectionsItemMetadata,
    )
    from letta_sdk.models.environments_register_request import (
        EnvironmentsRegisterRequest as EnvironmentsRegisterRequest,
    )
    from letta_sdk.models.environments_register_request_metadata import (
        EnvironmentsRegisterRequestMetadata as EnvironmentsRegisterRequestMetadata,
    )
    from letta_sdk.models.environments_register_response import (
        EnvironmentsRegisterResponse as EnvironmentsRegisterResponse,
    )
    from letta_sdk.models.environments_send_message_request import (
        EnvironmentsSendMessageRequest as EnvironmentsSendMessageRequest,
    )
    from letta_sdk.models.environments_send_message_request_approval_approvals_item import (
        EnvironmentsSendMessageRequestApprovalApprovalsItem as EnvironmentsSendMessageRequestApprovalApprovalsItem,
    )
    from letta_sdk.models.environments_send_message_request_approvals_item_approval import (
        EnvironmentsSendMessageRequestApprovalsItemApproval as EnvironmentsSendMessageRequestApprovalsItemApproval,
    )
    from letta_sdk.models.environments_send_message_request_approvals_item_tool import (
        EnvironmentsSendMessageRequestApprovalsItemTool as EnvironmentsSendMessageRequestApprovalsItemTool,
    )
    from letta_sdk.models.environments_send_message_request_content_option2_item import (
        EnvironmentsSendMessageRequestContentOption2Item as EnvironmentsSendMessageRequestContentOption2Item,
    )
    from letta_sdk.models.environments_send_message_request_messages_item import (
        EnvironmentsSendMessageRequestMessagesItem as EnvironmentsSendMessageRequestMessagesItem,
    )
    from letta_sdk.models.environments_send_message_request_messages_item_approval import (
        EnvironmentsSendMessageRequestMessagesItemApproval as EnvironmentsSendMessageRequestMessagesItemApproval,
    )
    from letta_sdk.models.environments_send_message_request_messages_item_user import (
        EnvironmentsSendMessageRequestMessagesItemUser as EnvironmentsSendMessageRequestMessagesItemUser,
    )
    from letta_sdk.models.environments_send_message_request_tool_return_option2_item import (
        EnvironmentsSendMessageRequestToolReturnOption2Item as EnvironmentsSendMessageRequestToolReturnOption2Item,
    )
    from letta_sdk.models.environments_send_message_response import (
        EnvironmentsSendMessageResponse as EnvironmentsSendMessageResponse,
    )
    from letta_sdk.models.error_code_message_error import ErrorCodeMessageError as ErrorCodeMessageError
    from letta_sdk.models.error_code_message_error_x11_d62_c import (
        ErrorCodeMessageErrorX11D62C as ErrorCodeMessageErrorX11D62C,
    )
    from letta_sdk.models.error_code_message_error_x13_a12_d import (
        ErrorCodeMessageErrorX13A12D as ErrorCodeMessageErrorX13A12D,
    )
    from letta_sdk.models.error_code_message_error_x596_cef import (
        ErrorCodeMessageErrorX596CEF as ErrorCodeMessageErrorX596CEF,
    )
    from letta_sdk.models.error_code_message_error_x6_fd1_d9 import (
        ErrorCodeMessageErrorX6FD1D9 as ErrorCodeMessageErrorX6FD1D9,
    )
    from letta_sdk.models.error_code_message_error_x855292 import (
        ErrorCodeMessageErrorX855292 as ErrorCodeMessageErrorX855292,
    )
    from letta_sdk.models.error_code_message_error_x8_c08_fe import (
        ErrorCodeMessageErrorX8C08FE as ErrorCodeMessageErrorX8C08FE,
    )
    from letta_sdk.models.error_code_message_error_x939065 import (
        ErrorCodeMessageErrorX939065 as ErrorCodeMessageErrorX939065,
    )
    from letta_sdk.models.error_code_message_error_xf11601 import (
        ErrorCodeMessageErrorXF11601 as ErrorCodeMessageErrorXF11601,
    )
    from letta_sdk.models.event_message import EventMessage as EventMessage
    from letta_sdk.models.export_agent_request import ExportAgentRequest as ExportAgentRequest
    from letta_sdk.models.feedback_type import FeedbackType as FeedbackType
    from letta_sdk.models.feeds_backfill_subscription_request import (
        FeedsBackfillSubscriptionRequest as FeedsBackfillSubscriptionRequest,
    )
    from letta_sdk.models.feeds_backfill_subscription_response import (
        FeedsBackfillSubscriptionResponse as FeedsBackfillSubscriptionResponse,
    )
    from letta_sdk.models.feeds_create_feed_request import FeedsCreateFeedRequest as FeedsCreateFeedRequest
    from letta_sdk.models.feeds_create_feed_response import FeedsCreateFeedResponse as FeedsCreateFeedResponse
    from letta_sdk.models.feeds_delete_feed_response import FeedsDeleteFeedResponse as FeedsDeleteFeedResponse
    from letta_sdk.models.feeds_delete_subscription_response import (
        FeedsDeleteSubscriptionResponse as FeedsDeleteSubscriptionResponse,
    )
    from letta_sdk.models.feeds_get_feed_response import FeedsGetFeedResponse as FeedsGetFeedResponse
    from letta_sdk.models.feeds_get_message_response import FeedsGetMessageResponse as FeedsGetMessageResponse
    from letta_sdk.models.feeds_get_message_response_message import (
        FeedsGetMessageResponseMessage as FeedsGetMessageResponseMessage,
    )
    from letta_sdk.models.feeds_list_feeds_response import FeedsListFeedsResponse as FeedsListFeedsResponse
    from letta_sdk.models.feeds_list_feeds_response_feeds_item import (
        FeedsListFeedsResponseFeedsItem as FeedsListFeedsResponseFeedsItem,
    )
    from letta_sdk.models.feeds_list_messages_response import FeedsListMessagesResponse as FeedsListMessagesResponse
    from letta_sdk.models.feeds_list_messages_response_messages_item import (
        FeedsListMessagesResponseMessagesItem as FeedsListMessagesResponseMessagesItem,
    )
    from letta_sdk.models.feeds_list_subscription_history_response import (
        FeedsListSubscriptionHistoryResponse as FeedsListSubscriptionHistoryResponse,
    )
    from letta_sdk.models.feeds_list_subscription_history_response_runs_item import (
        FeedsListSubscriptionHistoryResponseRunsItem as FeedsListSubscriptionHistoryResponseRunsItem,
    )
    from letta_sdk.models.feeds_list_subscriptions_response import (
        FeedsListSubscriptionsResponse as FeedsListSubscriptionsResponse,
    )
    from letta_sdk.models.feeds_list_subscriptions_response_subscriptions_item import (
        FeedsListSubscriptionsResponseSubscriptionsItem as FeedsListSubscriptionsResponseSubscriptionsItem,
    )
    from letta_sdk.models.feeds_publish_messages_request import (
        FeedsPublishMessagesRequest as FeedsPublishMessagesRequest,
    )
    from letta_sdk.models.feeds_publish_messages_request_messages_item import (
        FeedsPublishMessagesRequestMessagesItem as FeedsPublishMessagesRequestMessagesItem,
    )
    from letta_sdk.models.feeds_publish_messages_response import (
        FeedsPublishMessagesResponse as FeedsPublishMessagesResponse,
    )
    from letta_sdk.models.feeds_subscribe_agent_request import FeedsSubscribeAgentRequest as FeedsSubscribeAgentRequest
    from letta_sdk.models.feeds_subscribe_agent_response import (
        FeedsSubscribeAgentResponse as FeedsSubscribeAgentResponse,
    )
    from letta_sdk.models.feeds_trigger_subscription_response import (
        FeedsTriggerSubscriptionResponse as FeedsTriggerSubscriptionResponse,
    )
    from letta_sdk.models.feeds_unsubscribe_agent_request import (
        FeedsUnsubscribeAgentRequest as FeedsUnsubscribeAgentRequest,
    )
    from letta_sdk.models.feeds_unsubscribe_agent_response import (
        FeedsUnsubscribeAgentResponse as FeedsUnsubscribeAgentResponse,
    )
    from letta_sdk.models.feeds_update_all_subscriptions_cron_request import (
        FeedsUpdateAllSubscriptionsCronRequest as FeedsUpdateAllSubscriptionsCronRequest,
    )
    from letta_sdk.models.feeds_update_all_subscriptions_cron_response import (
        FeedsUpdateAllSubscriptionsCronResponse as FeedsUpdateAllSubscriptionsCronResponse,
    )
    from letta_sdk.models.feeds_update_subscription_request import (
        FeedsUpdateSubscriptionRequest as FeedsUpdateSubscriptionRequest,
    )
    from letta_sdk.models.feeds_update_subscription_response import (
        FeedsUpdateSubscriptionResponse as FeedsUpdateSubscriptionResponse,
    )
    from letta_sdk.models.file import File as File
    from letta_sdk.models.file_agent_schema import FileAgentSchema as FileAgentSchema
    from letta_sdk.models.file_block import FileBlock as FileBlock
    from letta_sdk.models.file_file import FileFile as FileFile
    from letta_sdk.models.file_metadata import FileMetadata as FileMetadata
    from letta_sdk.models.file_processing_status import FileProcessingStatus as FileProcessingStatus
    from letta_sdk.models.file_schema import FileSchema as FileSchema
    from letta_sdk.models.file_stats import FileStats as FileStats
    from letta_sdk.models.folder import Folder as Folder
    from letta_sdk.models.function_call_input import FunctionCallInput as FunctionCallInput
    from letta_sdk.models.function_call_output import FunctionCallOutput as FunctionCallOutput
    from letta_sdk.models.function_definition import FunctionDefinition as FunctionDefinition
    from letta_sdk.models.function_output import FunctionOutput as FunctionOutput
    from letta_sdk.models.function_tool import FunctionTool as FunctionTool
    from letta_sdk.models.gemini_thinking_config import GeminiThinkingConfig as GeminiThinkingConfig
    from letta_sdk.models.generate_request import GenerateRequest as GenerateRequest
    from letta_sdk.models.generate_response import GenerateResponse as GenerateResponse
    from letta_sdk.models.generate_tool_input import GenerateToolInput as GenerateToolInput
    from letta_sdk.models.generate_tool_output import GenerateToolOutput as GenerateToolOutput
    from letta_sdk.models.google_ai_model_settings import GoogleAIModelSettings as GoogleAIModelSettings
    from letta_sdk.models.google_ai_model_settings_response_schema import (
        GoogleAIModelSettingsResponseSchema as GoogleAIModelSettingsResponseSchema,
    )
    from letta_sdk.models.google_vertex_model_settings import GoogleVertexModelSettings as GoogleVertexModelSettings
    from letta_sdk.models.google_vertex_model_settings_response_schema import (
        GoogleVertexModelSettingsResponseSchema as GoogleVertexModelSettingsResponseSchema,
    )
    from letta_sdk.models.groq_model_settings import GroqModelSettings as GroqModelSettings
    from letta_sdk.models.groq_model_settings_response_format import (
        GroqModelSettingsResponseFormat as GroqModelSettingsResponseFormat,
    )
    from letta_sdk.models.group import Group as Group
    from letta_sdk.models.group_create import GroupCreate as GroupCreate
    from letta_sdk.models.group_create_manager_config import GroupCreateManagerConfig as GroupCreateManagerConfig
    from letta_sdk.models.group_schema import GroupSchema as GroupSchema
    from letta_sdk.models.group_schema_manager_config import GroupSchemaManagerConfig as GroupSchemaManagerConfig
    from letta_sdk.models.group_update import GroupUpdate as GroupUpdate
    from letta_sdk.models.group_update_manager_config import GroupUpdateManagerConfig as GroupUpdateManagerConfig
    from letta_sdk.models.http_validation_error import HTTPValidationError as HTTPValidationError
    from letta_sdk.models.health import Health as Health
    from letta_sdk.models.hidden_reasoning_message import HiddenReasoningMessage as HiddenReasoningMessage
    from letta_sdk.models.identity import Identity as Identity
    from letta_sdk.models.identity_create import IdentityCreate as IdentityCreate
    from letta_sdk.models.identity_property import IdentityProperty as IdentityProperty
    from letta_sdk.models.identity_property_type import IdentityPropertyType as IdentityPropertyType
    from letta_sdk.models.identity_type import IdentityType as IdentityType
    from letta_sdk.models.identity_update import IdentityUpdate as IdentityUpdate
    from letta_sdk.models.identity_upsert import IdentityUpsert as IdentityUpsert
    from letta_sdk.models.image_content import ImageContent as ImageContent
    from letta_sdk.models.image_content_source import ImageContentSource as ImageContentSource
    from letta_sdk.models.image_url import ImageURL as ImageURL
    from letta_sdk.models.imported_agents_response import ImportedAgentsResponse as ImportedAgentsResponse
    from letta_sdk.models.init_tool_rule import InitToolRule as InitToolRule
    from letta_sdk.models.input_audio import InputAudio as InputAudio
    from letta_sdk.models.internal_template_agent_create import (
        InternalTemplateAgentCreate as InternalTemplateAgentCreate,
    )
    from letta_sdk.models.internal_template_agent_create_model_settings import (
        InternalTemplateAgentCreateModelSettings as InternalTemplateAgentCreateModelSettings,
    )
    from letta_sdk.models.internal_template_agent_create_response_format import (
        InternalTemplateAgentCreateResponseFormat as InternalTemplateAgentCreateResponseFormat,
    )
    from letta_sdk.models.internal_template_agent_create_tool_rules_item import (
        InternalTemplateAgentCreateToolRulesItem as InternalTemplateAgentCreateToolRulesItem,
    )
    from letta_sdk.models.internal_template_block_create import (
        InternalTemplateBlockCreate as InternalTemplateBlockCreate,
    )
    from letta_sdk.models.internal_template_group_create import (
        InternalTemplateGroupCreate as InternalTemplateGroupCreate,
    )
    from letta_sdk.models.internal_template_group_create_manager_config import (
        InternalTemplateGroupCreateManagerConfig as InternalTemplateGroupCreateManagerConfig,
    )
    from letta_sdk.models.job import Job as Job
    from letta_sdk.models.job_status import JobStatus as JobStatus
    from letta_sdk.models.job_type import JobType as JobType
    from letta_sdk.models.json_object_response_format import JsonObjectResponseFormat as JsonObjectResponseFormat
    from letta_sdk.models.json_schema_response_format import JsonSchemaResponseFormat as JsonSchemaResponseFormat
    from letta_sdk.models.llm_config import LLMConfig as LLMConfig
    from letta_sdk.models.llm_config_response_format import LLMConfigResponseFormat as LLMConfigResponseFormat
    from letta_sdk.models.legacy_agent_schema import LegacyAgentSchema as LegacyAgentSchema
    from letta_sdk.models.legacy_agent_schema_tool_rules_item import (
        LegacyAgentSchemaToolRulesItem as LegacyAgentSchemaToolRulesItem,
    )
    from letta_sdk.models.legacy_message_schema import LegacyMessageSchema as LegacyMessageSchema
    from letta_sdk.models.legacy_tool_schema import LegacyToolSchema as LegacyToolSchema
    from letta_sdk.models.letta_assistant_message_content_union import (
        LettaAssistantMessageContentUnion as LettaAssistantMessageContentUnion,
    )
    from letta_sdk.models.letta_async_request import LettaAsyncRequest as LettaAsyncRequest
    from letta_sdk.models.letta_async_request_input_option2_item import (
        LettaAsyncRequestInputOption2Item as LettaAsyncRequestInputOption2Item,
    )
    from letta_sdk.models.letta_async_request_messages_item import (
        LettaAsyncRequestMessagesItem as LettaAsyncRequestMessagesItem,
    )
    from letta_sdk.models.letta_batch_messages import LettaBatchMessages as LettaBatchMessages
    from letta_sdk.models.letta_batch_request import LettaBatchRequest as LettaBatchRequest
    from letta_sdk.models.letta_batch_request_input_option2_item import (
        LettaBatchRequestInputOption2Item as LettaBatchRequestInputOption2Item,
    )
    from letta_sdk.models.letta_batch_request_messages_item import (
        LettaBatchRequestMessagesItem as LettaBatchRequestMessagesItem,
    )
    from letta_sdk.models.letta_choice_logprobs import LettaChoiceLogprobs as LettaChoiceLogprobs
    from letta_sdk.models.letta_error_message import LettaErrorMessage as LettaErrorMessage
    from letta_sdk.models.letta_image import LettaImage as LettaImage
    from letta_sdk.models.letta_message_content_union import LettaMessageContentUnion as LettaMessageContentUnion
    from letta_sdk.models.letta_message_union import LettaMessageUnion as LettaMessageUnion
    from letta_sdk.models.letta_ping import LettaPing as LettaPing
    from letta_sdk.models.letta_request import LettaRequest as LettaRequest
    from letta_sdk.models.letta_request_config import LettaRequestConfig as LettaRequestConfig
    from letta_sdk.models.letta_request_input_option2_item import (
        LettaRequestInputOption2Item as LettaRequestInputOption2Item,
    )
    from letta_sdk.models.letta_request_messages_item import LettaRequestMessagesItem as LettaRequestMessagesItem
    from letta_sdk.models.letta_response import LettaResponse as LettaResponse
    from letta_sdk.models.letta_stop_reason import LettaStopReason as LettaStopReason
    from letta_sdk.models.letta_streaming_request import LettaStreamingRequest as LettaStreamingRequest
    from letta_sdk.models.letta_streaming_request_input_option2_item import (
        LettaStreamingRequestInputOption2Item as LettaStreamingRequestInputOption2Item,
    )
    from letta_sdk.models.letta_streaming_request_messages_item import (
        LettaStreamingRequestMessagesItem as LettaStreamingRequestMessagesItem,
    )
    from letta_sdk.models.letta_streaming_response import LettaStreamingResponse as LettaStreamingResponse
    from letta_sdk.models.letta_token_logprob import LettaTokenLogprob as LettaTokenLogprob
    from letta_sdk.models.letta_tool_return_content_union import (
        LettaToolReturnContentUnion as LettaToolReturnContentUnion,
    )
    from letta_sdk.models.letta_top_logprob import LettaTopLogprob as LettaTopLogprob
    from letta_sdk.models.letta_usage_statistics import LettaUsageStatistics as LettaUsageStatistics
    from letta_sdk.models.letta_user_message_content_union import (
        LettaUserMessageContentUnion as LettaUserMessageContentUnion,
    )
    from letta_sdk.models.limit_message_error_x665_bc3 import LimitMessageErrorX665BC3 as LimitMessageErrorX665BC3
    from letta_sdk.models.list_deployment_entities_response import (
        ListDeploymentEntitiesResponse as ListDeploymentEntitiesResponse,
    )
    from letta_sdk.models.list_mcp_servers_response_value import (
        ListMcpServersResponseValue as ListMcpServersResponseValue,
    )
    from letta_sdk.models.list_messages_for_step_response_item import (
        ListMessagesForStepResponseItem as ListMessagesForStepResponseItem,
    )
    from letta_sdk.models.local_sandbox_config import LocalSandboxConfig as LocalSandboxConfig
    from letta_sdk.models.mcp_authorization_url import MCPAuthorizationURL as MCPAuthorizationURL
    from letta_sdk.models.mcp_connect_event import MCPConnectEvent as MCPConnectEvent
    from letta_sdk.models.mcp_connection_attempt import MCPConnectionAttempt as MCPConnectionAttempt
    from letta_sdk.models.mcp_connection_error import MCPConnectionError as MCPConnectionError
    from letta_sdk.models.mcp_connection_success import MCPConnectionSuccess as MCPConnectionSuccess
    from letta_sdk.models.mcpo_auth_required import MCPOAuthRequired as MCPOAuthRequired
    from letta_sdk.models.mcpo_auth_result import MCPOAuthResult as MCPOAuthResult
    from letta_sdk.models.mcp_server_resync_result import MCPServerResyncResult as MCPServerResyncResult
    from letta_sdk.models.mcp_server_schema import MCPServerSchema as MCPServerSchema
    from letta_sdk.models.mcp_server_test_result import MCPServerTestResult as MCPServerTestResult
    from letta_sdk.models.mcp_server_type import MCPServerType as MCPServerType
    from letta_sdk.models.mcp_tool import MCPTool as MCPTool
    from letta_sdk.models.mcp_tool_execute_request import MCPToolExecuteRequest as MCPToolExecuteRequest
    from letta_sdk.models.mcp_tool_health import MCPToolHealth as MCPToolHealth
    from letta_sdk.models.mcp_tool_result import MCPToolResult as MCPToolResult
    from letta_sdk.models.mcp_waiting_for_auth import MCPWaitingForAuth as MCPWaitingForAuth
    from letta_sdk.models.manager_type import ManagerType as ManagerType
    from letta_sdk.models.max_count_per_step_tool_rule import MaxCountPerStepToolRule as MaxCountPerStepToolRule
    from letta_sdk.models.max_count_per_step_tool_rule_schema import (
        MaxCountPerStepToolRuleSchema as MaxCountPerStepToolRuleSchema,
    )
    from letta_sdk.models.mcp_create_mcp_server_response import McpCreateMcpServerResponse as McpCreateMcpServerResponse
    from letta_sdk.models.mcp_list_mcp_servers_response_item import (
        McpListMcpServersResponseItem as McpListMcpServersResponseItem,
    )
    from letta_sdk.models.mcp_retrieve_mcp_server_response import (
        McpRetrieveMcpServerResponse as McpRetrieveMcpServerResponse,
    )
    from letta_sdk.models.mcp_update_mcp_server_response import McpUpdateMcpServerResponse as McpUpdateMcpServerResponse
    from letta_sdk.models.memory import Memory as Memory
    from letta_sdk.models.memory_agent_type import MemoryAgentType as MemoryAgentType
    from letta_sdk.models.memory_files_get_file_history_response import (
        MemoryFilesGetFileHistoryResponse as MemoryFilesGetFileHistoryResponse,
    )
    from letta_sdk.models.memory_files_get_file_history_response_commits_item import (
        MemoryFilesGetFileHistoryResponseCommitsItem as MemoryFilesGetFileHistoryResponseCommitsItem,
    )
    from letta_sdk.models.memory_files_list_directory_response import (
        MemoryFilesListDirectoryResponse as MemoryFilesListDirectoryResponse,
    )
    from letta_sdk.models.memory_files_list_directory_response_entries_item import (
        MemoryFilesListDirectoryResponseEntriesItem as MemoryFilesListDirectoryResponseEntriesItem,
    )
    from letta_sdk.models.memory_files_read_file_content_response import (
        MemoryFilesReadFileContentResponse as MemoryFilesReadFileContentResponse,
    )
    from letta_sdk.models.message import Message as Message
    from letta_sdk.models.message_approvals_item import MessageApprovalsItem as MessageApprovalsItem
    from letta_sdk.models.message_content_item import MessageContentItem as MessageContentItem
    from letta_sdk.models.message_create import MessageCreate as MessageCreate
    from letta_sdk.models.message_error import MessageError as MessageError
    from letta_sdk.models.message_error_xd7_a557 import MessageErrorXD7A557 as MessageErrorXD7A557
    from letta_sdk.models.message_role import MessageRole as MessageRole
    from letta_sdk.models.message_search_cache_warm_scope import (
        MessageSearchCacheWarmScope as MessageSearchCacheWarmScope,
    )
    from letta_sdk.models.message_search_request import MessageSearchRequest as MessageSearchRequest
    from letta_sdk.models.message_search_result import MessageSearchResult as MessageSearchResult
    from letta_sdk.models.message_tool_return_input import MessageToolReturnInput as MessageToolReturnInput
    from letta_sdk.models.message_tool_return_input_func_response_option2_item import (
        MessageToolReturnInputFuncResponseOption2Item as MessageToolReturnInputFuncResponseOption2Item,
    )
    from letta_sdk.models.message_tool_return_output import MessageToolReturnOutput as MessageToolReturnOutput
    from letta_sdk.models.message_tool_return_output_func_response_option2_item import (
        MessageToolReturnOutputFuncResponseOption2Item as MessageToolReturnOutputFuncResponseOption2Item,
    )
    from letta_sdk.models.message_type import MessageType as MessageType
    from letta_sdk.models.metadata_get_status_response import MetadataGetStatusResponse as MetadataGetStatusResponse
    from letta_sdk.models.metadata_get_user_response import MetadataGetUserResponse as MetadataGetUserResponse
    from letta_sdk.models.metadata_retrieve_current_balances_response import (
        MetadataRetrieveCurrentBalancesResponse as MetadataRetrieveCurrentBalancesResponse,
    )
    from letta_sdk.models.metadata_send_feedback_request import (
        MetadataSendFeedbackRequest as MetadataSendFeedbackRequest,
    )
    from letta_sdk.models.metadata_send_feedback_response import (
        MetadataSendFeedbackResponse as MetadataSendFeedbackResponse,
    )
    from letta_sdk.models.metadata_send_telemetry_request import (
        MetadataSendTelemetryRequest as MetadataSendTelemetryRequest,
    )
    from letta_sdk.models.metadata_send_telemetry_request_events_item import (
        MetadataSendTelemetryRequestEventsItem as MetadataSendTelemetryRequestEventsItem,
    )
    from letta_sdk.models.metadata_send_telemetry_request_events_item_error import (
        MetadataSendTelemetryRequestEventsItemError as MetadataSendTelemetryRequestEventsItemError,
    )
    from letta_sdk.models.metadata_send_telemetry_request_events_item_session_end import (
        MetadataSendTelemetryRequestEventsItemSessionEnd as MetadataSendTelemetryRequestEventsItemSessionEnd,
    )
    from letta_sdk.models.metadata_send_telemetry_request_events_item_session_start import (
        MetadataSendTelemetryRequestEventsItemSessionStart as MetadataSendTelemetryRequestEventsItemSessionStart,
    )
    from letta_sdk.models.metadata_send_telemetry_request_events_item_tool_usage import (
        MetadataSendTelemetryRequestEventsItemToolUsage as MetadataSendTelemetryRequestEventsItemToolUsage,
    )
    from letta_sdk.models.metadata_send_telemetry_request_events_item_user_input import (
        MetadataSendTelemetryRequestEventsItemUserInput as MetadataSendTelemetryRequestEventsItemUserInput,
    )
    from letta_sdk.models.metadata_send_telemetry_request_item_error_data import (
        MetadataSendTelemetryRequestItemErrorData as MetadataSendTelemetryRequestItemErrorData,
    )
    from letta_sdk.models.metadata_send_telemetry_request_item_session_end_data import (
        MetadataSendTelemetryRequestItemSessionEndData as MetadataSendTelemetryRequestItemSessionEndData,
    )
    from letta_sdk.models.metadata_send_telemetry_request_item_session_start_data import (
        MetadataSendTelemetryRequestItemSessionStartData as MetadataSendTelemetryRequestItemSessionStartData,
    )
    from letta_sdk.models.metadata_send_telemetry_request_item_tool_usage_data import (
        MetadataSendTelemetryRequestItemToolUsageData as MetadataSendTelemetryRequestItemToolUsageData,
    )
    from letta_sdk.models.metadata_send_telemetry_request_item_user_input_data import (
        MetadataSendTelemetryRequestItemUserInputData as MetadataSendTelemetryRequestItemUserInputData,
    )
    from letta_sdk.models.metadata_send_telemetry_response import (
        MetadataSendTelemetryResponse as MetadataSendTelemetryResponse,
    )
    from letta_sdk.models.modal_sandbox_config import ModalSandboxConfig as ModalSandboxConfig
    from letta_sdk.models.model import Model as Model
    from letta_sdk.models.model_response_format import ModelResponseFormat as ModelResponseFormat
    from letta_sdk.models.modify_approval_request import ModifyApprovalRequest as ModifyApprovalRequest
    from letta_sdk.models.modify_feedback_request import ModifyFeedbackRequest as ModifyFeedbackRequest
    from letta_sdk.models.modify_group_message_request import ModifyGroupMessageRequest as ModifyGroupMessageRequest
    from letta_sdk.models.modify_group_message_response import ModifyGroupMessageResponse as ModifyGroupMessageResponse
    from letta_sdk.models.modify_message_request import ModifyMessageRequest as ModifyMessageRequest
    from letta_sdk.models.modify_message_response import ModifyMessageResponse as ModifyMessageResponse
    from letta_sdk.models.moonshot_coding_model_settings import (
        MoonshotCodingModelSettings as MoonshotCodingModelSettings,
    )
    from letta_sdk.models.moonshot_coding_model_settings_response_format import (
        MoonshotCodingModelSettingsResponseFormat as MoonshotCodingModelSettingsResponseFormat,
    )
    from letta_sdk.models.moonshot_model_settings import MoonshotModelSettings as MoonshotModelSettings
    from letta_sdk.models.moonshot_model_settings_response_format import (
        MoonshotModelSettingsResponseFormat as MoonshotModelSettingsResponseFormat,
    )
    from letta_sdk.models.npm_requirement import NpmRequirement as NpmRequirement
    from letta_sdk.models.omitted_reasoning_content import OmittedReasoningContent as OmittedReasoningContent
    from letta_sdk.models.open_ai_model_settings import OpenAIModelSettings as OpenAIModelSettings
    from letta_sdk.models.open_ai_model_settings_response_format import (
        OpenAIModelSettingsResponseFormat as OpenAIModelSettingsResponseFormat,
    )
    from letta_sdk.models.open_ai_reasoning import OpenAIReasoning as OpenAIReasoning
    from letta_sdk.models.open_router_model_settings import OpenRouterModelSettings as OpenRouterModelSettings
    from letta_sdk.models.open_router_model_settings_response_format import (
        OpenRouterModelSettingsResponseFormat as OpenRouterModelSettingsResponseFormat,
    )
    from letta_sdk.models.organization import Organization as Organization
    from letta_sdk.models.organization_create import OrganizationCreate as OrganizationCreate
    from letta_sdk.models.organization_sources_stats import OrganizationSourcesStats as OrganizationSourcesStats
    from letta_sdk.models.organization_update import OrganizationUpdate as OrganizationUpdate
    from letta_sdk.models.paginated_agent_files import PaginatedAgentFiles as PaginatedAgentFiles
    from letta_sdk.models.parameter_properties import ParameterProperties as ParameterProperties
    from letta_sdk.models.parameters_schema import ParametersSchema as ParametersSchema
    from letta_sdk.models.parent_tool_rule import ParentToolRule as ParentToolRule
    from letta_sdk.models.passage import Passage as Passage
    from letta_sdk.models.passage_batch_create_request import PassageBatchCreateRequest as PassageBatchCreateRequest
    from letta_sdk.models.passage_create_request import PassageCreateRequest as PassageCreateRequest
    from letta_sdk.models.passage_search_request import PassageSearchRequest as PassageSearchRequest
    from letta_sdk.models.passage_search_result import PassageSearchResult as PassageSearchResult
    from letta_sdk.models.pip_requirement import PipRequirement as PipRequirement
    from letta_sdk.models.pipelines_count_pipelines_response import (
        PipelinesCountPipelinesResponse as PipelinesCountPipelinesResponse,
    )
    from letta_sdk.models.pipelines_create_pipeline_request import (
        PipelinesCreatePipelineRequest as PipelinesCreatePipelineRequest,
    )
    from letta_sdk.models.pipelines_create_pipeline_request_data_channels_item import (
        PipelinesCreatePipelineRequestDataChannelsItem as PipelinesCreatePipelineRequestDataChannelsItem,
    )
    from letta_sdk.models.pipelines_create_pipeline_request_producer_config import (
        PipelinesCreatePipelineRequestProducerConfig as PipelinesCreatePipelineRequestProducerConfig,
    )
    from letta_sdk.models.pipelines_create_pipeline_request_producer_config_custom_webhook import (
        PipelinesCreatePipelineRequestProducerConfigCustomWebhook as PipelinesCreatePipelineRequestProducerConfigCustomWebhook,
    )
    from letta_sdk.models.pipelines_create_pipeline_request_producer_config_slack_channel_reader import (
        PipelinesCreatePipelineRequestProducerConfigSlackChannelReader as PipelinesCreatePipelineRequestProducerConfigSlackChannelReader,
    )
    from letta_sdk.models.pipelines_create_pipeline_request_producer_config_slack_channel_reader_data import (
        PipelinesCreatePipelineRequestProducerConfigSlackChannelReaderData as PipelinesCreatePipelineRequestProducerConfigSlackChannelReaderData,
    )
    from letta_sdk.models.pipelines_create_pipeline_response import (
        PipelinesCreatePipelineResponse as PipelinesCreatePipelineResponse,
    )
    from letta_sdk.models.pipelines_create_pipeline_response_config_slack_channel_reader_data import (
        PipelinesCreatePipelineResponseConfigSlackChannelReaderData as PipelinesCreatePipelineResponseConfigSlackChannelReaderData,
    )
    from letta_sdk.models.pipelines_create_pipeline_response_data_channels_item import (
        PipelinesCreatePipelineResponseDataChannelsItem as PipelinesCreatePipelineResponseDataChannelsItem,
    )
    from letta_sdk.models.pipelines_create_pipeline_response_pipeline import (
        PipelinesCreatePipelineResponsePipeline as PipelinesCreatePipelineResponsePipeline,
    )
    from letta_sdk.models.pipelines_create_pipeline_response_pipeline_config import (
        PipelinesCreatePipelineResponsePipelineConfig as PipelinesCreatePipelineResponsePipelineConfig,
    )
    from letta_sdk.models.pipelines_create_pipeline_response_pipeline_config_custom_webhook import (
        PipelinesCreatePipelineResponsePipelineConfigCustomWebhook as PipelinesCreatePipelineResponsePipelineConfigCustomWebhook,
    )
    from letta_sdk.models.pipelines_create_pipeline_response_pipeline_config_slack_channel_reader import (
        PipelinesCreatePipelineResponsePipelineConfigSlackChannelReader as PipelinesCreatePipelineResponsePipelineConfigSlackChannelReader,
    )
    from letta_sdk.models.pipelines_delete_pipeline_response import (
        PipelinesDeletePipelineResponse as PipelinesDeletePipelineResponse,
    )
    from letta_sdk.models.pipelines_get_pipeline_response import (
        PipelinesGetPipelineResponse as PipelinesGetPipelineResponse,
    )
    from letta_sdk.models.pipelines_get_pipeline_response_config_slack_channel_reader_data import (
        PipelinesGetPipelineResponseConfigSlackChannelReaderData as PipelinesGetPipelineResponseConfigSlackChannelReaderData,
    )
    from letta_sdk.models.pipelines_get_pipeline_response_data_channels_item import (
        PipelinesGetPipelineResponseDataChannelsItem as PipelinesGetPipelineResponseDataChannelsItem,
    )
    from letta_sdk.models.pipelines_get_pipeline_response_pipeline import (
        PipelinesGetPipelineResponsePipeline as PipelinesGetPipelineResponsePipeline,
    )
    from letta_sdk.models.pipelines_get_pipeline_response_pipeline_config import (
        PipelinesGetPipelineResponsePipelineConfig as PipelinesGetPipelineResponsePipelineConfig,
    )
    from letta_sdk.models.pipelines_get_pipeline_response_pipeline_config_custom_webhook import (
        PipelinesGetPipelineResponsePipelineConfigCustomWebhook as PipelinesGetPipelineResponsePipelineConfigCustomWebhook,
    )
    from letta_sdk.models.pipelines_get_pipeline_response_pipeline_config_slack_channel_reader import (
        PipelinesGetPipelineResponsePipelineConfigSlackChannelReader as PipelinesGetPipelineResponsePipelineConfigSlackChannelReader,
    )
    from letta_sdk.models.pipelines_list_pipeline_sync_history_response import (
        PipelinesListPipelineSyncHistoryResponse as PipelinesListPipelineSyncHistoryResponse,
    )
    from letta_sdk.models.pipelines_list_pipeline_sync_history_response_runs_item import (
        PipelinesListPipelineSyncHistoryResponseRunsItem as PipelinesListPipelineSyncHistoryResponseRunsItem,
    )
    from letta_sdk.models.pipelines_list_pipeline_sync_history_response_runs_item_error import (
        PipelinesListPipelineSyncHistoryResponseRunsItemError as PipelinesListPipelineSyncHistoryResponseRunsItemError,
    )
    from letta_sdk.models.pipelines_list_pipelines_response import (
        PipelinesListPipelinesResponse as PipelinesListPipelinesResponse,
    )
    from letta_sdk.models.pipelines_list_pipelines_response_config_slack_channel_reader_data import (
        PipelinesListPipelinesResponseConfigSlackChannelReaderData as PipelinesListPipelinesResponseConfigSlackChannelReaderData,
    )
    from letta_sdk.models.pipelines_list_pipelines_response_data_channels_item import (
        PipelinesListPipelinesResponseDataChannelsItem as PipelinesListPipelinesResponseDataChannelsItem,
    )
    from letta_sdk.models.pipelines_list_pipelines_response_item_config_custom_webhook import (
        PipelinesListPipelinesResponseItemConfigCustomWebhook as PipelinesListPipelinesResponseItemConfigCustomWebhook,
    )
    from letta_sdk.models.pipelines_list_pipelines_response_item_config_slack_channel_reader import (
        PipelinesListPipelinesResponseItemConfigSlackChannelReader as PipelinesListPipelinesResponseItemConfigSlackChannelReader,
    )
    from letta_sdk.models.pipelines_list_pipelines_response_pipelines_item import (
        PipelinesListPipelinesResponsePipelinesItem as PipelinesListPipelinesResponsePipelinesItem,
    )
    from letta_sdk.models.pipelines_list_pipelines_response_pipelines_item_config import (
        PipelinesListPipelinesResponsePipelinesItemConfig as PipelinesListPipelinesResponsePipelinesItemConfig,
    )
    from letta_sdk.models.pipelines_preview_pipeline_request import (
        PipelinesPreviewPipelineRequest as PipelinesPreviewPipelineRequest,
    )
    from letta_sdk.models.pipelines_preview_pipeline_request_data_channels_item import (
        PipelinesPreviewPipelineRequestDataChannelsItem as PipelinesPreviewPipelineRequestDataChannelsItem,
    )
    from letta_sdk.models.pipelines_preview_pipeline_request_producer_config import (
        PipelinesPreviewPipelineRequestProducerConfig as PipelinesPreviewPipelineRequestProducerConfig,
    )
    from letta_sdk.models.pipelines_preview_pipeline_request_producer_config_custom_webhook import (
        PipelinesPreviewPipelineRequestProducerConfigCustomWebhook as PipelinesPreviewPipelineRequestProducerConfigCustomWebhook,
    )
    from letta_sdk.models.pipelines_preview_pipeline_request_producer_config_slack_channel_reader import (
        PipelinesPreviewPipelineRequestProducerConfigSlackChannelReader as PipelinesPreviewPipelineRequestProducerConfigSlackChannelReader,
    )
    from letta_sdk.models.pipelines_preview_pipeline_request_producer_config_slack_channel_reader_data import (
        PipelinesPreviewPipelineRequestProducerConfigSlackChannelReaderData as PipelinesPreviewPipelineRequestProducerConfigSlackChannelReaderData,
    )
    from letta_sdk.models.pipelines_preview_pipeline_response import (
        PipelinesPreviewPipelineResponse as PipelinesPreviewPipelineResponse,
    )
    from letta_sdk.models.pipelines_sync_pipeline_response import (
        PipelinesSyncPipelineResponse as PipelinesSyncPipelineResponse,
    )
    from letta_sdk.models.pipelines_update_pipeline_producer_config_request import (
        PipelinesUpdatePipelineProducerConfigRequest as PipelinesUpdatePipelineProducerConfigRequest,
    )
    from letta_sdk.models.pipelines_update_pipeline_producer_config_request_data_channels_item import (
        PipelinesUpdatePipelineProducerConfigRequestDataChannelsItem as PipelinesUpdatePipelineProducerConfigRequestDataChannelsItem,
    )
    from letta_sdk.models.pipelines_update_pipeline_producer_config_request_producer_config import (
        PipelinesUpdatePipelineProducerConfigRequestProducerConfig as PipelinesUpdatePipelineProducerConfigRequestProducerConfig,
    )
    from letta_sdk.models.pipelines_update_pipeline_producer_config_request_producer_config_custom_webhook import (
        PipelinesUpdatePipelineProducerConfigRequestProducerConfigCustomWebhook as PipelinesUpdatePipelineProducerConfigRequestProducerConfigCustomWebhook,
    )
    from letta_sdk.models.pipelines_update_pipeline_producer_config_request_producer_config_slack_x23bb31 import (
        PipelinesUpdatePipelineProducerConfigRequestProducerConfigSlackChannelReader as PipelinesUpdatePipelineProducerConfigRequestProducerConfigSlackChannelReader,
    )
    from letta_sdk.models.pipelines_update_pipeline_producer_config_request_producer_config_slack_xef450c import (
        PipelinesUpdatePipelineProducerConfigRequestProducerConfigSlackChannelReaderData as PipelinesUpdatePipelineProducerConfigRequestProducerConfigSlackChannelReaderData,
    )
    from letta_sdk.models.pipelines_update_pipeline_producer_config_response import (
        PipelinesUpdatePipelineProducerConfigResponse as PipelinesUpdatePipelineProducerConfigResponse,
    )
    from letta_sdk.models.pipelines_update_pipeline_producer_config_response_config_slack_channel_x49234b import (
        PipelinesUpdatePipelineProducerConfigResponseConfigSlackChannelReaderData as PipelinesUpdatePipelineProducerConfigResponseConfigSlackChannelReaderData,
    )
    from letta_sdk.models.pipelines_update_pipeline_producer_config_response_data_channels_item import (
        PipelinesUpdatePipelineProducerConfigResponseDataChannelsItem as PipelinesUpdatePipelineProducerConfigResponseDataChannelsItem,
    )
    from letta_sdk.models.pipelines_update_pipeline_producer_config_response_pipeline import (
        PipelinesUpdatePipelineProducerConfigResponsePipeline as PipelinesUpdatePipelineProducerConfigResponsePipeline,
    )
    from letta_sdk.models.pipelines_update_pipeline_producer_config_response_pipeline_config import (
        PipelinesUpdatePipelineProducerConfigResponsePipelineConfig as PipelinesUpdatePipelineProducerConfigResponsePipelineConfig,
    )
    from letta_sdk.models.pipelines_update_pipeline_producer_config_response_pipeline_config_custo_xf9b902 import (
        PipelinesUpdatePipelineProducerConfigResponsePipelineConfigCustomWebhook as PipelinesUpdatePipelineProducerConfigResponsePipelineConfigCustomWebhook,
    )
    from letta_sdk.models.pipelines_update_pipeline_producer_config_response_pipeline_config_slack_x21c23e import (
        PipelinesUpdatePipelineProducerConfigResponsePipelineConfigSlackChannelReader as PipelinesUpdatePipelineProducerConfigResponsePipelineConfigSlackChannelReader,
    )
    from letta_sdk.models.pipelines_update_pipeline_request import (
        PipelinesUpdatePipelineRequest as PipelinesUpdatePipelineRequest,
    )
    from letta_sdk.models.pipelines_update_pipeline_response import (
        PipelinesUpdatePipelineResponse as PipelinesUpdatePipelineResponse,
    )
    from letta_sdk.models.pipelines_update_pipeline_response_config_slack_channel_reader_data import (
        PipelinesUpdatePipelineResponseConfigSlackChannelReaderData as PipelinesUpdatePipelineResponseConfigSlackChannelReaderData,
    )
    from letta_sdk.models.pipelines_update_pipeline_response_data_channels_item import (
        PipelinesUpdatePipelineResponseDataChannelsItem as PipelinesUpdatePipelineResponseDataChannelsItem,
    )
    from letta_sdk.models.pipelines_update_pipeline_response_pipeline import (
        PipelinesUpdatePipelineResponsePipeline as PipelinesUpdatePipelineResponsePipeline,
    )
    from letta_sdk.models.pipelines_update_pipeline_response_pipeline_config import (
        PipelinesUpdatePipelineResponsePipelineConfig as PipelinesUpdatePipelineResponsePipelineConfig,
    )
    from letta_sdk.models.pipelines_update_pipeline_response_pipeline_config_custom_webhook import (
        PipelinesUpdatePipelineResponsePipelineConfigCustomWebhook as PipelinesUpdatePipelineResponsePipelineConfigCustomWebhook,
    )
    from letta_sdk.models.pipelines_update_pipeline_response_pipeline_config_slack_channel_reader import (
        PipelinesUpdatePipelineResponsePipelineConfigSlackChannelReader as PipelinesUpdatePipelineResponsePipelineConfigSlackChannelReader,
    )
    from letta_sdk.models.preview_model_request_request import PreviewModelRequestRequest as PreviewModelRequestRequest
    from letta_sdk.models.projects_create_project_request import (
        ProjectsCreateProjectRequest as ProjectsCreateProjectRequest,
    )
    from letta_sdk.models.projects_create_project_response import (
        ProjectsCreateProjectResponse as ProjectsCreateProjectResponse,
    )
    from letta_sdk.models.projects_delete_project_response import (
        ProjectsDeleteProjectResponse as ProjectsDeleteProjectResponse,
    )
    from letta_sdk.models.projects_list_projects_response import (
        ProjectsListProjectsResponse as ProjectsListProjectsResponse,
    )
    from letta_sdk.models.projects_list_projects_response_projects_item import (
        ProjectsListProjectsResponseProjectsItem as ProjectsListProjectsResponseProjectsItem,
    )
    from letta_sdk.models.prompt_tokens_details import PromptTokensDetails as PromptTokensDetails
    from letta_sdk.models.provider import Provider as Provider
    from letta_sdk.models.provider_category import ProviderCategory as ProviderCategory
    from letta_sdk.models.provider_check import ProviderCheck as ProviderCheck
    from letta_sdk.models.provider_create import ProviderCreate as ProviderCreate
    from letta_sdk.models.provider_trace import ProviderTrace as ProviderTrace
    from letta_sdk.models.provider_type import ProviderType as ProviderType
    from letta_sdk.models.provider_update import ProviderUpdate as ProviderUpdate
    from letta_sdk.models.reasoning_content import ReasoningContent as ReasoningContent
    from letta_sdk.models.reasoning_message import ReasoningMessage as ReasoningMessage
    from letta_sdk.models.reasoning_message_list_result import ReasoningMessageListResult as ReasoningMessageListResult
    from letta_sdk.models.redacted_reasoning_content import RedactedReasoningContent as RedactedReasoningContent
    from letta_sdk.models.required_before_exit_tool_rule import RequiredBeforeExitToolRule as RequiredBeforeExitToolRule
    from letta_sdk.models.requires_approval_tool_rule import RequiresApprovalToolRule as RequiresApprovalToolRule
    from letta_sdk.models.reset_messages_request import ResetMessagesRequest as ResetMessagesRequest
    from letta_sdk.models.retrieve_run_stream_request import RetrieveRunStreamRequest as RetrieveRunStreamRequest
    from letta_sdk.models.retrieve_stream_request import RetrieveStreamRequest as RetrieveStreamRequest
    from letta_sdk.models.round_robin_manager import RoundRobinManager as RoundRobinManager
    from letta_sdk.models.round_robin_manager_update import RoundRobinManagerUpdate as RoundRobinManagerUpdate
    from letta_sdk.models.run import Run as Run
    from letta_sdk.models.run_metrics import RunMetrics as RunMetrics
    from letta_sdk.models.run_status import RunStatus as RunStatus
    from letta_sdk.models.sg_lang_model_settings import SGLangModelSettings as SGLangModelSettings
    from letta_sdk.models.sg_lang_model_settings_response_format import (
        SGLangModelSettingsResponseFormat as SGLangModelSettingsResponseFormat,
    )
    from letta_sdk.models.ssemcp_server import SSEMCPServer as SSEMCPServer
    from letta_sdk.models.sse_server_config import SSEServerConfig as SSEServerConfig
    from letta_sdk.models.sandbox_config import SandboxConfig as SandboxConfig
    from letta_sdk.models.sandbox_config_create import SandboxConfigCreate as SandboxConfigCreate
    from letta_sdk.models.sandbox_config_create_config import SandboxConfigCreateConfig as SandboxConfigCreateConfig
    from letta_sdk.models.sandbox_config_update import SandboxConfigUpdate as SandboxConfigUpdate
    from letta_sdk.models.sandbox_config_update_config import SandboxConfigUpdateConfig as SandboxConfigUpdateConfig
    from letta_sdk.models.sandbox_environment_variable import SandboxEnvironmentVariable as SandboxEnvironmentVariable
    from letta_sdk.models.sandbox_environment_variable_create import (
        SandboxEnvironmentVariableCreate as SandboxEnvironmentVariableCreate,
    )
    from letta_sdk.models.sandbox_environment_variable_update import (
        SandboxEnvironmentVariableUpdate as SandboxEnvironmentVariableUpdate,
    )
    from letta_sdk.models.sandbox_type import SandboxType as SandboxType
    from letta_sdk.models.sandboxes_create_sandbox_request import (
        SandboxesCreateSandboxRequest as SandboxesCreateSandboxRequest,
    )
    from letta_sdk.models.sandboxes_create_sandbox_response import (
        SandboxesCreateSandboxResponse as SandboxesCreateSandboxResponse,
    )
    from letta_sdk.models.sandboxes_list_sandboxes_response import (
        SandboxesListSandboxesResponse as SandboxesListSandboxesResponse,
    )
    from letta_sdk.models.sandboxes_list_sandboxes_response_sandboxes_item import (
        SandboxesListSandboxesResponseSandboxesItem as SandboxesListSandboxesResponseSandboxesItem,
    )
    from letta_sdk.models.sandboxes_list_sandboxes_response_sandboxes_item_metadata import (
        SandboxesListSandboxesResponseSandboxesItemMetadata as SandboxesListSandboxesResponseSandboxesItemMetadata,
    )
    from letta_sdk.models.sandboxes_terminate_sandbox_response import (
        SandboxesTerminateSandboxResponse as SandboxesTerminateSandboxResponse,
    )
    from letta_sdk.models.scheduled_messages_delete_scheduled_message_response import (
        ScheduledMessagesDeleteScheduledMessageResponse as ScheduledMessagesDeleteScheduledMessageResponse,
    )
    from letta_sdk.models.scheduled_messages_list_scheduled_messages_response import (
        ScheduledMessagesListScheduledMessagesResponse as ScheduledMessagesListScheduledMessagesResponse,
    )
    from letta_sdk.models.scheduled_messages_list_scheduled_messages_response_content_option1_item import (
        ScheduledMessagesListScheduledMessagesResponseContentOption1Item as ScheduledMessagesListScheduledMessagesResponseContentOption1Item,
    )
    from letta_sdk.models.scheduled_messages_list_scheduled_messages_response_item_image_source import (
        ScheduledMessagesListScheduledMessagesResponseItemImageSource as ScheduledMessagesListScheduledMessagesResponseItemImageSource,
    )
    from letta_sdk.models.scheduled_messages_list_scheduled_messages_response_item_schedule_one_time import (
        ScheduledMessagesListScheduledMessagesResponseItemScheduleOneTime as ScheduledMessagesListScheduledMessagesResponseItemScheduleOneTime,
    )
    from letta_sdk.models.scheduled_messages_list_scheduled_messages_response_item_schedule_recurring import (
        ScheduledMessagesListScheduledMessagesResponseItemScheduleRecurring as ScheduledMessagesListScheduledMessagesResponseItemScheduleRecurring,
    )
    from letta_sdk.models.scheduled_messages_list_scheduled_messages_response_message_messages_item import (
        ScheduledMessagesListScheduledMessagesResponseMessageMessagesItem as ScheduledMessagesListScheduledMessagesResponseMessageMessagesItem,
    )
    from letta_sdk.models.scheduled_messages_list_scheduled_messages_response_option1_item_image import (
        ScheduledMessagesListScheduledMessagesResponseOption1ItemImage as ScheduledMessagesListScheduledMessagesResponseOption1ItemImage,
    )
    from letta_sdk.models.scheduled_messages_list_scheduled_messages_response_option1_item_text import (
        ScheduledMessagesListScheduledMessagesResponseOption1ItemText as ScheduledMessagesListScheduledMessagesResponseOption1ItemText,
    )
    from letta_sdk.models.scheduled_messages_list_scheduled_messages_response_scheduled_messages_item import (
        ScheduledMessagesListScheduledMessagesResponseScheduledMessagesItem as ScheduledMessagesListScheduledMessagesResponseScheduledMessagesItem,
    )
    from letta_sdk.models.scheduled_messages_list_scheduled_messages_response_scheduled_messages_i_xa480d0 import (
        ScheduledMessagesListScheduledMessagesResponseScheduledMessagesItemMessage as ScheduledMessagesListScheduledMessagesResponseScheduledMessagesItemMessage,
    )
    from letta_sdk.models.scheduled_messages_list_scheduled_messages_response_scheduled_messages_i_xc11231 import (
        ScheduledMessagesListScheduledMessagesResponseScheduledMessagesItemSchedule as ScheduledMessagesListScheduledMessagesResponseScheduledMessagesItemSchedule,
    )
    from letta_sdk.models.scheduled_messages_retrieve_scheduled_message_response import (
        ScheduledMessagesRetrieveScheduledMessageResponse as ScheduledMessagesRetrieveScheduledMessageResponse,
    )
    from letta_sdk.models.scheduled_messages_retrieve_scheduled_message_response_content_option1_item import (
        ScheduledMessagesRetrieveScheduledMessageResponseContentOption1Item as ScheduledMessagesRetrieveScheduledMessageResponseContentOption1Item,
    )
    from letta_sdk.models.scheduled_messages_retrieve_scheduled_message_response_item_image_source import (
        ScheduledMessagesRetrieveScheduledMessageResponseItemImageSource as ScheduledMessagesRetrieveScheduledMessageResponseItemImageSource,
    )
    from letta_sdk.models.scheduled_messages_retrieve_scheduled_message_response_message import (
        ScheduledMessagesRetrieveScheduledMessageResponseMessage as ScheduledMessagesRetrieveScheduledMessageResponseMessage,
    )
    from letta_sdk.models.scheduled_messages_retrieve_scheduled_message_response_message_messages_item import (
        ScheduledMessagesRetrieveScheduledMessageResponseMessageMessagesItem as ScheduledMessagesRetrieveScheduledMessageResponseMessageMessagesItem,
    )
    from letta_sdk.models.scheduled_messages_retrieve_scheduled_message_response_option1_item_image import (
        ScheduledMessagesRetrieveScheduledMessageResponseOption1ItemImage as ScheduledMessagesRetrieveScheduledMessageResponseOption1ItemImage,
    )
    from letta_sdk.models.scheduled_messages_retrieve_scheduled_message_response_option1_item_text import (
        ScheduledMessagesRetrieveScheduledMessageResponseOption1ItemText as ScheduledMessagesRetrieveScheduledMessageResponseOption1ItemText,
    )
    from letta_sdk.models.scheduled_messages_retrieve_scheduled_message_response_schedule import (
        ScheduledMessagesRetrieveScheduledMessageResponseSchedule as ScheduledMessagesRetrieveScheduledMessageResponseSchedule,
    )
    from letta_sdk.models.scheduled_messages_retrieve_scheduled_message_response_schedule_one_time import (
        ScheduledMessagesRetrieveScheduledMessageResponseScheduleOneTime as ScheduledMessagesRetrieveScheduledMessageResponseScheduleOneTime,
    )
    from letta_sdk.models.scheduled_messages_retrieve_scheduled_message_response_schedule_recurring import (
        ScheduledMessagesRetrieveScheduledMessageResponseScheduleRecurring as ScheduledMessagesRetrieveScheduledMessageResponseScheduleRecurring,
    )
    from letta_sdk.models.scheduled_messages_schedule_agent_message_request import (
        ScheduledMessagesScheduleAgentMessageRequest as ScheduledMessagesScheduleAgentMessageRequest,
    )
    from letta_sdk.models.scheduled_messages_schedule_agent_message_request_content_option1_item import (
        ScheduledMessagesScheduleAgentMessageRequestContentOption1Item as ScheduledMessagesScheduleAgentMessageRequestContentOption1Item,
    )
    from letta_sdk.models.scheduled_messages_schedule_agent_message_request_item_image_source import (
        ScheduledMessagesScheduleAgentMessageRequestItemImageSource as ScheduledMessagesScheduleAgentMessageRequestItemImageSource,
    )
    from letta_sdk.models.scheduled_messages_schedule_agent_message_request_messages_item import (
        ScheduledMessagesScheduleAgentMessageRequestMessagesItem as ScheduledMessagesScheduleAgentMessageRequestMessagesItem,
    )
    from letta_sdk.models.scheduled_messages_schedule_agent_message_request_option1_item_image import (
        ScheduledMessagesScheduleAgentMessageRequestOption1ItemImage as ScheduledMessagesScheduleAgentMessageRequestOption1ItemImage,
    )
    from letta_sdk.models.scheduled_messages_schedule_agent_message_request_option1_item_text import (
        ScheduledMessagesScheduleAgentMessageRequestOption1ItemText as ScheduledMessagesScheduleAgentMessageRequestOption1ItemText,
    )
    from letta_sdk.models.scheduled_messages_schedule_agent_message_request_schedule import (
        ScheduledMessagesScheduleAgentMessageRequestSchedule as ScheduledMessagesScheduleAgentMessageRequestSchedule,
    )
    from letta_sdk.models.scheduled_messages_schedule_agent_message_request_schedule_one_time import (
        ScheduledMessagesScheduleAgentMessageRequestScheduleOneTime as ScheduledMessagesScheduleAgentMessageRequestScheduleOneTime,
    )
    from letta_sdk.models.scheduled_messages_schedule_agent_message_request_schedule_recurring import (
        ScheduledMessagesScheduleAgentMessageRequestScheduleRecurring as ScheduledMessagesScheduleAgentMessageRequestScheduleRecurring,
    )
    from letta_sdk.models.scheduled_messages_schedule_agent_message_response import (
        ScheduledMessagesScheduleAgentMessageResponse as ScheduledMessagesScheduleAgentMessageResponse,
    )
    from letta_sdk.models.search_all_messages_request import SearchAllMessagesRequest as SearchAllMessagesRequest
    from letta_sdk.models.search_all_messages_response_item import (
        SearchAllMessagesResponseItem as SearchAllMessagesResponseItem,
    )
    from letta_sdk.models.search_cache_warm_request import SearchCacheWarmRequest as SearchCacheWarmRequest
    from letta_sdk.models.search_cache_warm_response import SearchCacheWarmResponse as SearchCacheWarmResponse
    from letta_sdk.models.skill_schema import SkillSchema as SkillSchema
    from letta_sdk.models.sleeptime_manager import SleeptimeManager as SleeptimeManager
    from letta_sdk.models.sleeptime_manager_schema import SleeptimeManagerSchema as SleeptimeManagerSchema
    from letta_sdk.models.sleeptime_manager_update import SleeptimeManagerUpdate as SleeptimeManagerUpdate
    from letta_sdk.models.source import Source as Source
    from letta_sdk.models.source_create import SourceCreate as SourceCreate
    from letta_sdk.models.source_schema import SourceSchema as SourceSchema
    from letta_sdk.models.source_stats import SourceStats as SourceStats
    from letta_sdk.models.source_update import SourceUpdate as SourceUpdate
    from letta_sdk.models.stdio_mcp_server import StdioMCPServer as StdioMCPServer
    from letta_sdk.models.stdio_server_config import StdioServerConfig as StdioServerConfig
    from letta_sdk.models.step import Step as Step
    from letta_sdk.models.step_metrics import StepMetrics as StepMetrics
    from letta_sdk.models.step_status import StepStatus as StepStatus
    from letta_sdk.models.stop_reason_type import StopReasonType as StopReasonType
    from letta_sdk.models.streamable_httpmcp_server import StreamableHTTPMCPServer as StreamableHTTPMCPServer
    from letta_sdk.models.streamable_http_server_config import StreamableHTTPServerConfig as StreamableHTTPServerConfig
    from letta_sdk.models.summarized_reasoning_content import SummarizedReasoningContent as SummarizedReasoningContent
    from letta_sdk.models.summarized_reasoning_content_part import (
        SummarizedReasoningContentPart as SummarizedReasoningContentPart,
    )
    from letta_sdk.models.summary_message import SummaryMessage as SummaryMessage
    from letta_sdk.models.supervisor_manager import SupervisorManager as SupervisorManager
    from letta_sdk.models.supervisor_manager_schema import SupervisorManagerSchema as SupervisorManagerSchema
    from letta_sdk.models.supervisor_manager_update import SupervisorManagerUpdate as SupervisorManagerUpdate
    from letta_sdk.models.system_message import SystemMessage as SystemMessage
    from letta_sdk.models.system_message_list_result import SystemMessageListResult as SystemMessageListResult
    from letta_sdk.models.tag_schema import TagSchema as TagSchema
    from letta_sdk.models.templates_create_agents_from_template_no_project_request import (
        TemplatesCreateAgentsFromTemplateNoProjectRequest as TemplatesCreateAgentsFromTemplateNoProjectRequest,
    )
    from letta_sdk.models.templates_create_agents_from_template_no_project_request_initial_message_xa4a400 import (
        TemplatesCreateAgentsFromTemplateNoProjectRequestInitialMessageSequenceItem as TemplatesCreateAgentsFromTemplateNoProjectRequestInitialMessageSequenceItem,
    )
    from letta_sdk.models.templates_create_agents_from_template_no_project_response import (
        TemplatesCreateAgentsFromTemplateNoProjectResponse as TemplatesCreateAgentsFromTemplateNoProjectResponse,
    )
    from letta_sdk.models.templates_create_agents_from_template_request import (
        TemplatesCreateAgentsFromTemplateRequest as TemplatesCreateAgentsFromTemplateRequest,
    )
    from letta_sdk.models.templates_create_agents_from_template_request_initial_message_sequence_item import (
        TemplatesCreateAgentsFromTemplateRequestInitialMessageSequenceItem as TemplatesCreateAgentsFromTemplateRequestInitialMessageSequenceItem,
    )
    from letta_sdk.models.templates_create_template_no_project_request import (
        TemplatesCreateTemplateNoProjectRequest as TemplatesCreateTemplateNoProjectRequest,
    )
    from letta_sdk.models.templates_create_template_no_project_request_agent import (
        TemplatesCreateTemplateNoProjectRequestAgent as TemplatesCreateTemplateNoProjectRequestAgent,
    )
    from letta_sdk.models.templates_create_template_no_project_request_agent_file import (
        TemplatesCreateTemplateNoProjectRequestAgentFile as TemplatesCreateTemplateNoProjectRequestAgentFile,
    )
    from letta_sdk.models.templates_create_template_no_project_response import (
        TemplatesCreateTemplateNoProjectResponse as TemplatesCreateTemplateNoProjectResponse,
    )
    from letta_sdk.models.templates_create_template_request import (
        TemplatesCreateTemplateRequest as TemplatesCreateTemplateRequest,
    )
    from letta_sdk.models.templates_create_template_request_agent import (
        TemplatesCreateTemplateRequestAgent as TemplatesCreateTemplateRequestAgent,
    )
    from letta_sdk.models.templates_create_template_request_agent_file import (
        TemplatesCreateTemplateRequestAgentFile as TemplatesCreateTemplateRequestAgentFile,
    )
    from letta_sdk.models.templates_create_template_response import (
        TemplatesCreateTemplateResponse as TemplatesCreateTemplateResponse,
    )
    from letta_sdk.models.templates_delete_template_no_project_response import (
        TemplatesDeleteTemplateNoProjectResponse as TemplatesDeleteTemplateNoProjectResponse,
    )
    from letta_sdk.models.templates_delete_template_response import (
        TemplatesDeleteTemplateResponse as TemplatesDeleteTemplateResponse,
    )
    from letta_sdk.models.templates_fork_template_request import (
        TemplatesForkTemplateRequest as TemplatesForkTemplateRequest,
    )
    from letta_sdk.models.templates_fork_template_response import (
        TemplatesForkTemplateResponse as TemplatesForkTemplateResponse,
    )
    from letta_sdk.models.templates_get_template_snapshot_response import (
        TemplatesGetTemplateSnapshotResponse as TemplatesGetTemplateSnapshotResponse,
    )
    from letta_sdk.models.templates_get_template_snapshot_response_agents_item import (
        TemplatesGetTemplateSnapshotResponseAgentsItem as TemplatesGetTemplateSnapshotResponseAgentsItem,
    )
    from letta_sdk.models.templates_get_template_snapshot_response_agents_item_memory_variables import (
        TemplatesGetTemplateSnapshotResponseAgentsItemMemoryVariables as TemplatesGetTemplateSnapshotResponseAgentsItemMemoryVariables,
    )
    from letta_sdk.models.templates_get_template_snapshot_response_agents_item_properties import (
        TemplatesGetTemplateSnapshotResponseAgentsItemProperties as TemplatesGetTemplateSnapshotResponseAgentsItemProperties,
    )
    from letta_sdk.models.templates_get_template_snapshot_response_agents_item_tool_variables import (
        TemplatesGetTemplateSnapshotResponseAgentsItemToolVariables as TemplatesGetTemplateSnapshotResponseAgentsItemToolVariables,
    )
    from letta_sdk.models.templates_get_template_snapshot_response_blocks_item import (
        TemplatesGetTemplateSnapshotResponseBlocksItem as TemplatesGetTemplateSnapshotResponseBlocksItem,
    )
    from letta_sdk.models.templates_get_template_snapshot_response_configuration import (
        TemplatesGetTemplateSnapshotResponseConfiguration as TemplatesGetTemplateSnapshotResponseConfiguration,
    )
    from letta_sdk.models.templates_get_template_snapshot_response_constrain_child_tools_child_arg_xfaeb3c import (
        TemplatesGetTemplateSnapshotResponseConstrainChildToolsChildArgNodesItem as TemplatesGetTemplateSnapshotResponseConstrainChildToolsChildArgNodesItem,
    )
    from letta_sdk.models.templates_get_template_snapshot_response_item_tool_rules_item import (
        TemplatesGetTemplateSnapshotResponseItemToolRulesItem as TemplatesGetTemplateSnapshotResponseItemToolRulesItem,
    )
    from letta_sdk.models.templates_get_template_snapshot_response_memory_variables_data_item import (
        TemplatesGetTemplateSnapshotResponseMemoryVariablesDataItem as TemplatesGetTemplateSnapshotResponseMemoryVariablesDataItem,
    )
    from letta_sdk.models.templates_get_template_snapshot_response_relationships_item import (
        TemplatesGetTemplateSnapshotResponseRelationshipsItem as TemplatesGetTemplateSnapshotResponseRelationshipsItem,
    )
    from letta_sdk.models.templates_get_template_snapshot_response_tool_rules_item_conditional import (
        TemplatesGetTemplateSnapshotResponseToolRulesItemConditional as TemplatesGetTemplateSnapshotResponseToolRulesItemConditional,
    )
    from letta_sdk.models.templates_get_template_snapshot_response_tool_rules_item_constrain_child_tools import (
        TemplatesGetTemplateSnapshotResponseToolRulesItemConstrainChildTools as TemplatesGetTemplateSnapshotResponseToolRulesItemConstrainChildTools,
    )
    from letta_sdk.models.templates_get_template_snapshot_response_tool_rules_item_continue_loop import (
        TemplatesGetTemplateSnapshotResponseToolRulesItemContinueLoop as TemplatesGetTemplateSnapshotResponseToolRulesItemContinueLoop,
    )
    from letta_sdk.models.templates_get_template_snapshot_response_tool_rules_item_exit_loop import (
        TemplatesGetTemplateSnapshotResponseToolRulesItemExitLoop as TemplatesGetTemplateSnapshotResponseToolRulesItemExitLoop,
    )
    from letta_sdk.models.templates_get_template_snapshot_response_tool_rules_item_max_count_per_step import (
        TemplatesGetTemplateSnapshotResponseToolRulesItemMaxCountPerStep as TemplatesGetTemplateSnapshotResponseToolRulesItemMaxCountPerStep,
    )
    from letta_sdk.models.templates_get_template_snapshot_response_tool_rules_item_parent_last_tool import (
        TemplatesGetTemplateSnapshotResponseToolRulesItemParentLastTool as TemplatesGetTemplateSnapshotResponseToolRulesItemParentLastTool,
    )
    from letta_sdk.models.templates_get_template_snapshot_response_tool_rules_item_required_before_exit import (
        TemplatesGetTemplateSnapshotResponseToolRulesItemRequiredBeforeExit as TemplatesGetTemplateSnapshotResponseToolRulesItemRequiredBeforeExit,
    )
    from letta_sdk.models.templates_get_template_snapshot_response_tool_rules_item_requires_approval import (
        TemplatesGetTemplateSnapshotResponseToolRulesItemRequiresApproval as TemplatesGetTemplateSnapshotResponseToolRulesItemRequiresApproval,
    )
    from letta_sdk.models.templates_get_template_snapshot_response_tool_rules_item_run_first import (
        TemplatesGetTemplateSnapshotResponseToolRulesItemRunFirst as TemplatesGetTemplateSnapshotResponseToolRulesItemRunFirst,
    )
    from letta_sdk.models.templates_get_template_snapshot_response_tool_variables_data_item import (
        TemplatesGetTemplateSnapshotResponseToolVariablesDataItem as TemplatesGetTemplateSnapshotResponseToolVariablesDataItem,
    )
    from letta_sdk.models.templates_legacy_migration_response import (
        TemplatesLegacyMigrationResponse as TemplatesLegacyMigrationResponse,
    )
    from letta_sdk.models.templates_list_template_versions_response import (
        TemplatesListTemplateVersionsResponse as TemplatesListTemplateVersionsResponse,
    )
    from letta_sdk.models.templates_list_template_versions_response_versions_item import (
        TemplatesListTemplateVersionsResponseVersionsItem as TemplatesListTemplateVersionsResponseVersionsItem,
    )
    from letta_sdk.models.templates_list_templates_response import (
        TemplatesListTemplatesResponse as TemplatesListTemplatesResponse,
    )
    from letta_sdk.models.templates_list_templates_response_templates_item import (
        TemplatesListTemplatesResponseTemplatesItem as TemplatesListTemplatesResponseTemplatesItem,
    )
    from letta_sdk.models.templates_migrate_deployment_request import (
        TemplatesMigrateDeploymentRequest as TemplatesMigrateDeploymentRequest,
    )
    from letta_sdk.models.templates_migrate_deployment_response import (
        TemplatesMigrateDeploymentResponse as TemplatesMigrateDeploymentResponse,
    )
    from letta_sdk.models.templates_rename_template_request import (
        TemplatesRenameTemplateRequest as TemplatesRenameTemplateRequest,
    )
    from letta_sdk.models.templates_rename_template_response import (
        TemplatesRenameTemplateResponse as TemplatesRenameTemplateResponse,
    )
    from letta_sdk.models.templates_rollback_template_no_project_request import (
        TemplatesRollbackTemplateNoProjectRequest as TemplatesRollbackTemplateNoProjectRequest,
    )
    from letta_sdk.models.templates_rollback_template_no_project_response import (
        TemplatesRollbackTemplateNoProjectResponse as TemplatesRollbackTemplateNoProjectResponse,
    )
    from letta_sdk.models.templates_rollback_template_request import (
        TemplatesRollbackTemplateRequest as TemplatesRollbackTemplateRequest,
    )
    from letta_sdk.models.templates_rollback_template_response import (
        TemplatesRollbackTemplateResponse as TemplatesRollbackTemplateResponse,
    )
    from letta_sdk.models.templates_save_template_version_no_project_request import (
        TemplatesSaveTemplateVersionNoProjectRequest as TemplatesSaveTemplateVersionNoProjectRequest,
    )
    from letta_sdk.models.templates_save_template_version_no_project_response import (
        TemplatesSaveTemplateVersionNoProjectResponse as TemplatesSaveTemplateVersionNoProjectResponse,
    )
    from letta_sdk.models.templates_save_template_version_request import (
        TemplatesSaveTemplateVersionRequest as TemplatesSaveTemplateVersionRequest,
    )
    from letta_sdk.models.templates_save_template_version_response import (
        TemplatesSaveTemplateVersionResponse as TemplatesSaveTemplateVersionResponse,
    )
    from letta_sdk.models.templates_set_current_template_from_snapshot_response import (
        TemplatesSetCurrentTemplateFromSnapshotResponse as TemplatesSetCurrentTemplateFromSnapshotResponse,
    )
    from letta_sdk.models.templates_update_current_template_from_agent_file_no_project_request import (
        TemplatesUpdateCurrentTemplateFromAgentFileNoProjectRequest as TemplatesUpdateCurrentTemplateFromAgentFileNoProjectRequest,
    )
    from letta_sdk.models.templates_update_current_template_from_agent_file_no_project_response import (
        TemplatesUpdateCurrentTemplateFromAgentFileNoProjectResponse as TemplatesUpdateCurrentTemplateFromAgentFileNoProjectResponse,
    )
    from letta_sdk.models.templates_update_current_template_from_agent_file_request import (
        TemplatesUpdateCurrentTemplateFromAgentFileRequest as TemplatesUpdateCurrentTemplateFromAgentFileRequest,
    )
    from letta_sdk.models.templates_update_current_template_from_agent_file_response import (
        TemplatesUpdateCurrentTemplateFromAgentFileResponse as TemplatesUpdateCurrentTemplateFromAgentFileResponse,
    )
    from letta_sdk.models.templates_update_template_description_request import (
        TemplatesUpdateTemplateDescriptionRequest as TemplatesUpdateTemplateDescriptionRequest,
    )
    from letta_sdk.models.templates_update_template_description_response import (
        TemplatesUpdateTemplateDescriptionResponse as TemplatesUpdateTemplateDescriptionResponse,
    )
    from letta_sdk.models.terminal_tool_rule import TerminalToolRule as TerminalToolRule
    from letta_sdk.models.test_mcp_server_request import TestMcpServerRequest as TestMcpServerRequest
    from letta_sdk.models.text_content import TextContent as TextContent
    from letta_sdk.models.text_response_format import TextResponseFormat as TextResponseFormat
    from letta_sdk.models.together_model_settings import TogetherModelSettings as TogetherModelSettings
    from letta_sdk.models.together_model_settings_response_format import (
        TogetherModelSettingsResponseFormat as TogetherModelSettingsResponseFormat,
    )
    from letta_sdk.models.tool import Tool as Tool
    from letta_sdk.models.tool_annotations import ToolAnnotations as ToolAnnotations
    from letta_sdk.models.tool_call import ToolCall as ToolCall
    from letta_sdk.models.tool_call_content import ToolCallContent as ToolCallContent
    from letta_sdk.models.tool_call_delta import ToolCallDelta as ToolCallDelta
    from letta_sdk.models.tool_call_function import ToolCallFunction as ToolCallFunction
    from letta_sdk.models.tool_call_function_param import ToolCallFunctionParam as ToolCallFunctionParam
    from letta_sdk.models.tool_call_message import ToolCallMessage as ToolCallMessage
    from letta_sdk.models.tool_call_message_tool_call import ToolCallMessageToolCall as ToolCallMessageToolCall
    from letta_sdk.models.tool_call_message_tool_calls import ToolCallMessageToolCalls as ToolCallMessageToolCalls
    from letta_sdk.models.tool_call_node import ToolCallNode as ToolCallNode
    from letta_sdk.models.tool_create import ToolCreate as ToolCreate
    from letta_sdk.models.tool_env_var_schema import ToolEnvVarSchema as ToolEnvVarSchema
    from letta_sdk.models.tool_execute_request import ToolExecuteRequest as ToolExecuteRequest
    from letta_sdk.models.tool_execution_result import ToolExecutionResult as ToolExecutionResult
    from letta_sdk.models.tool_json_schema import ToolJSONSchema as ToolJSONSchema
    from letta_sdk.models.tool_return import ToolReturn as ToolReturn
    from letta_sdk.models.tool_return_content import ToolReturnContent as ToolReturnContent
    from letta_sdk.models.tool_return_create import ToolReturnCreate as ToolReturnCreate
    from letta_sdk.models.tool_return_message import ToolReturnMessage as ToolReturnMessage
    from letta_sdk.models.tool_run_from_source import ToolRunFromSource as ToolRunFromSource
    from letta_sdk.models.tool_search_request import ToolSearchRequest as ToolSearchRequest
    from letta_sdk.models.tool_search_result import ToolSearchResult as ToolSearchResult
    from letta_sdk.models.tool_type import ToolType as ToolType
    from letta_sdk.models.tool_update import ToolUpdate as ToolUpdate
    from letta_sdk.models.turn_token_data import TurnTokenData as TurnTokenData
    from letta_sdk.models.agent_file_agent_schema_model_settings import (
        UnknownAgentFileAgentSchemaModelSettings as UnknownAgentFileAgentSchemaModelSettings,
    )
    from letta_sdk.models.agent_file_agent_schema_response_format import (
        UnknownAgentFileAgentSchemaResponseFormat as UnknownAgentFileAgentSchemaResponseFormat,
    )
    from letta_sdk.models.agent_file_agent_schema_tool_rules_item import (
        UnknownAgentFileAgentSchemaToolRulesItem as UnknownAgentFileAgentSchemaToolRulesItem,
    )
    from letta_sdk.models.agent_state_model_settings import (
        UnknownAgentStateModelSettings as UnknownAgentStateModelSettings,
    )
    from letta_sdk.models.agent_state_response_format import (
        UnknownAgentStateResponseFormat as UnknownAgentStateResponseFormat,
    )
    from letta_sdk.models.agent_state_tool_rules_item import (
        UnknownAgentStateToolRulesItem as UnknownAgentStateToolRulesItem,
    )
    from letta_sdk.models.agents_count_deployed_agents_search_item import (
        UnknownAgentsCountDeployedAgentsSearchItem as UnknownAgentsCountDeployedAgentsSearchItem,
    )
    from letta_sdk.models.agents_search_deployed_agents_request_search_item import (
        UnknownAgentsSearchDeployedAgentsRequestSearchItem as UnknownAgentsSearchDeployedAgentsRequestSearchItem,
    )
    from letta_sdk.models.anthropic_model_settings_response_format import (
        UnknownAnthropicModelSettingsResponseFormat as UnknownAnthropicModelSettingsResponseFormat,
    )
    from letta_sdk.models.approval_create_approvals_item import (
        UnknownApprovalCreateApprovalsItem as UnknownApprovalCreateApprovalsItem,
    )
    from letta_sdk.models.approval_response_message_approvals_item import (
        UnknownApprovalResponseMessageApprovalsItem as UnknownApprovalResponseMessageApprovalsItem,
    )
    from letta_sdk.models.azure_model_settings_response_format import (
        UnknownAzureModelSettingsResponseFormat as UnknownAzureModelSettingsResponseFormat,
    )
    from letta_sdk.models.bedrock_model_settings_response_format import (
        UnknownBedrockModelSettingsResponseFormat as UnknownBedrockModelSettingsResponseFormat,
    )
    from letta_sdk.models.chat_completion_assistant_message_param_content_option2_item import (
        UnknownChatCompletionAssistantMessageParamContentOption2Item as UnknownChatCompletionAssistantMessageParamContentOption2Item,
    )
    from letta_sdk.models.chat_completion_assistant_message_param_tool_calls_item import (
        UnknownChatCompletionAssistantMessageParamToolCallsItem as UnknownChatCompletionAssistantMessageParamToolCallsItem,
    )
    from letta_sdk.models.chat_completion_message_tool_calls_item import (
        UnknownChatCompletionMessageToolCallsItem as UnknownChatCompletionMessageToolCallsItem,
    )
    from letta_sdk.models.chat_completion_request_messages_item import (
        UnknownChatCompletionRequestMessagesItem as UnknownChatCompletionRequestMessagesItem,
    )
    from letta_sdk.models.chat_completion_user_message_param_content_option2_item import (
        UnknownChatCompletionUserMessageParamContentOption2Item as UnknownChatCompletionUserMessageParamContentOption2Item,
    )
    from letta_sdk.models.compaction_settings_input_model_settings import (
        UnknownCompactionSettingsInputModelSettings as UnknownCompactionSettingsInputModelSettings,
    )
    from letta_sdk.models.compaction_settings_output_model_settings import (
        UnknownCompactionSettingsOutputModelSettings as UnknownCompactionSettingsOutputModelSettings,
    )
    from letta_sdk.models.conversation_message_request_input_option2_item import (
        UnknownConversationMessageRequestInputOption2Item as UnknownConversationMessageRequestInputOption2Item,
    )
    from letta_sdk.models.conversation_model_settings import (
        UnknownConversationModelSettings as UnknownConversationModelSettings,
    )
    from letta_sdk.models.create_agent_request_model_settings import (
        UnknownCreateAgentRequestModelSettings as UnknownCreateAgentRequestModelSettings,
    )
    from letta_sdk.models.create_agent_request_response_format import (
        UnknownCreateAgentRequestResponseFormat as UnknownCreateAgentRequestResponseFormat,
    )
    from letta_sdk.models.create_agent_request_tool_rules_item import (
        UnknownCreateAgentRequestToolRulesItem as UnknownCreateAgentRequestToolRulesItem,
    )
    from letta_sdk.models.create_conversation_model_settings import (
        UnknownCreateConversationModelSettings as UnknownCreateConversationModelSettings,
    )
    from letta_sdk.models.create_mcp_server_request_config import (
        UnknownCreateMCPServerRequestConfig as UnknownCreateMCPServerRequestConfig,
    )
    from letta_sdk.models.deepseek_model_settings_response_format import (
        UnknownDeepseekModelSettingsResponseFormat as UnknownDeepseekModelSettingsResponseFormat,
    )
    from letta_sdk.models.environments_send_message_request_approval_approvals_item import (
        UnknownEnvironmentsSendMessageRequestApprovalApprovalsItem as UnknownEnvironmentsSendMessageRequestApprovalApprovalsItem,
    )
    from letta_sdk.models.google_ai_model_settings_response_schema import (
        UnknownGoogleAIModelSettingsResponseSchema as UnknownGoogleAIModelSettingsResponseSchema,
    )
    from letta_sdk.models.google_vertex_model_settings_response_schema import (
        UnknownGoogleVertexModelSettingsResponseSchema as UnknownGoogleVertexModelSettingsResponseSchema,
    )
    from letta_sdk.models.groq_model_settings_response_format import (
        UnknownGroqModelSettingsResponseFormat as UnknownGroqModelSettingsResponseFormat,
    )
    from letta_sdk.models.group_create_manager_config import (
        UnknownGroupCreateManagerConfig as UnknownGroupCreateManagerConfig,
    )
    from letta_sdk.models.group_schema_manager_config import (
        UnknownGroupSchemaManagerConfig as UnknownGroupSchemaManagerConfig,
    )
    from letta_sdk.models.group_update_manager_config import (
        UnknownGroupUpdateManagerConfig as UnknownGroupUpdateManagerConfig,
    )
    from letta_sdk.models.image_content_source import UnknownImageContentSource as UnknownImageContentSource
    from letta_sdk.models.internal_template_agent_create_model_settings import (
        UnknownInternalTemplateAgentCreateModelSettings as UnknownInternalTemplateAgentCreateModelSettings,
    )
    from letta_sdk.models.internal_template_agent_create_response_format import (
        UnknownInternalTemplateAgentCreateResponseFormat as UnknownInternalTemplateAgentCreateResponseFormat,
    )
    from letta_sdk.models.internal_template_agent_create_tool_rules_item import (
        UnknownInternalTemplateAgentCreateToolRulesItem as UnknownInternalTemplateAgentCreateToolRulesItem,
    )
    from letta_sdk.models.internal_template_group_create_manager_config import (
        UnknownInternalTemplateGroupCreateManagerConfig as UnknownInternalTemplateGroupCreateManagerConfig,
    )
    from letta_sdk.models.llm_config_response_format import (
        UnknownLLMConfigResponseFormat as UnknownLLMConfigResponseFormat,
    )
    from letta_sdk.models.letta_async_request_input_option2_item import (
        UnknownLettaAsyncRequestInputOption2Item as UnknownLettaAsyncRequestInputOption2Item,
    )
    from letta_sdk.models.letta_batch_request_input_option2_item import (
        UnknownLettaBatchRequestInputOption2Item as UnknownLettaBatchRequestInputOption2Item,
    )
    from letta_sdk.models.letta_message_union import UnknownLettaMessage as UnknownLettaMessage
    from letta_sdk.models.letta_message_content_union import UnknownLettaMessageContent as UnknownLettaMessageContent
    from letta_sdk.models.letta_request_input_option2_item import (
        UnknownLettaRequestInputOption2Item as UnknownLettaRequestInputOption2Item,
    )
    from letta_sdk.models.letta_streaming_request_input_option2_item import (
        UnknownLettaStreamingRequestInputOption2Item as UnknownLettaStreamingRequestInputOption2Item,
    )
    from letta_sdk.models.letta_streaming_response import UnknownLettaStreamingResponse as UnknownLettaStreamingResponse
    from letta_sdk.models.letta_tool_return_content_union import (
        UnknownLettaToolReturnContent as UnknownLettaToolReturnContent,
    )
    from letta_sdk.models.letta_user_message_content_union import (
        UnknownLettaUserMessageContent as UnknownLettaUserMessageContent,
    )
    from letta_sdk.models.list_messages_for_step_response_item import (
        UnknownListMessagesForStepResponseItem as UnknownListMessagesForStepResponseItem,
    )
    from letta_sdk.models.mcp_connect_event import UnknownMCPConnectEvent as UnknownMCPConnectEvent
    from letta_sdk.models.mcp_create_mcp_server_response import (
        UnknownMcpCreateMcpServerResponse as UnknownMcpCreateMcpServerResponse,
    )
    from letta_sdk.models.mcp_list_mcp_servers_response_item import (
        UnknownMcpListMcpServersResponseItem as UnknownMcpListMcpServersResponseItem,
    )
    from letta_sdk.models.mcp_retrieve_mcp_server_response import (
        UnknownMcpRetrieveMcpServerResponse as UnknownMcpRetrieveMcpServerResponse,
    )
    from letta_sdk.models.mcp_update_mcp_server_response import (
        UnknownMcpUpdateMcpServerResponse as UnknownMcpUpdateMcpServerResponse,
    )
    from letta_sdk.models.message_content_item import UnknownMessageContentItem as UnknownMessageContentItem
    from letta_sdk.models.message_tool_return_input_func_response_option2_item import (
        UnknownMessageToolReturnInputFuncResponseOption2Item as UnknownMessageToolReturnInputFuncResponseOption2Item,
    )
    from letta_sdk.models.message_tool_return_output_func_response_option2_item import (
        UnknownMessageToolReturnOutputFuncResponseOption2Item as UnknownMessageToolReturnOutputFuncResponseOption2Item,
    )
    from letta_sdk.models.metadata_send_telemetry_request_events_item import (
        UnknownMetadataSendTelemetryRequestEventsItem as UnknownMetadataSendTelemetryRequestEventsItem,
    )
    from letta_sdk.models.model_response_format import UnknownModelResponseFormat as UnknownModelResponseFormat
    from letta_sdk.models.modify_group_message_request import (
        UnknownModifyGroupMessageRequest as UnknownModifyGroupMessageRequest,
    )
    from letta_sdk.models.modify_group_message_response import (
        UnknownModifyGroupMessageResponse as UnknownModifyGroupMessageResponse,
    )
    from letta_sdk.models.modify_message_request import UnknownModifyMessageRequest as UnknownModifyMessageRequest
    from letta_sdk.models.modify_message_response import UnknownModifyMessageResponse as UnknownModifyMessageResponse
    from letta_sdk.models.moonshot_coding_model_settings_response_format import (
        UnknownMoonshotCodingModelSettingsResponseFormat as UnknownMoonshotCodingModelSettingsResponseFormat,
    )
    from letta_sdk.models.moonshot_model_settings_response_format import (
        UnknownMoonshotModelSettingsResponseFormat as UnknownMoonshotModelSettingsResponseFormat,
    )
    from letta_sdk.models.open_ai_model_settings_response_format import (
        UnknownOpenAIModelSettingsResponseFormat as UnknownOpenAIModelSettingsResponseFormat,
    )
    from letta_sdk.models.open_router_model_settings_response_format import (
        UnknownOpenRouterModelSettingsResponseFormat as UnknownOpenRouterModelSettingsResponseFormat,
    )
    from letta_sdk.models.pipelines_create_pipeline_request_producer_config import (
        UnknownPipelinesCreatePipelineRequestProducerConfig as UnknownPipelinesCreatePipelineRequestProducerConfig,
    )
    from letta_sdk.models.pipelines_create_pipeline_response_pipeline_config import (
        UnknownPipelinesCreatePipelineResponsePipelineConfig as UnknownPipelinesCreatePipelineResponsePipelineConfig,
    )
    from letta_sdk.models.pipelines_get_pipeline_response_pipeline_config import (
        UnknownPipelinesGetPipelineResponsePipelineConfig as UnknownPipelinesGetPipelineResponsePipelineConfig,
    )
    from letta_sdk.models.pipelines_list_pipelines_response_pipelines_item_config import (
        UnknownPipelinesListPipelinesResponsePipelinesItemConfig as UnknownPipelinesListPipelinesResponsePipelinesItemConfig,
    )
    from letta_sdk.models.pipelines_preview_pipeline_request_producer_config import (
        UnknownPipelinesPreviewPipelineRequestProducerConfig as UnknownPipelinesPreviewPipelineRequestProducerConfig,
    )
    from letta_sdk.models.pipelines_update_pipeline_producer_config_request_producer_config import (
        UnknownPipelinesUpdatePipelineProducerConfigRequestProducerConfig as UnknownPipelinesUpdatePipelineProducerConfigRequestProducerConfig,
    )
    from letta_sdk.models.pipelines_update_pipeline_producer_config_response_pipeline_config import (
        UnknownPipelinesUpdatePipelineProducerConfigResponsePipelineConfig as UnknownPipelinesUpdatePipelineProducerConfigResponsePipelineConfig,
    )
    from letta_sdk.models.pipelines_update_pipeline_response_pipeline_config import (
        UnknownPipelinesUpdatePipelineResponsePipelineConfig as UnknownPipelinesUpdatePipelineResponsePipelineConfig,
    )
    from letta_sdk.models.sg_lang_model_settings_response_format import (
        UnknownSGLangModelSettingsResponseFormat as UnknownSGLangModelSettingsResponseFormat,
    )
    from letta_sdk.models.scheduled_messages_list_scheduled_messages_response_content_option1_item import (
        UnknownScheduledMessagesListScheduledMessagesResponseContentOption1Item as UnknownScheduledMessagesListScheduledMessagesResponseContentOption1Item,
    )
    from letta_sdk.models.scheduled_messages_list_scheduled_messages_response_scheduled_messages_i_xc11231 import (
        UnknownScheduledMessagesListScheduledMessagesResponseScheduledMessagesItemSchedule as UnknownScheduledMessagesListScheduledMessagesResponseScheduledMessagesItemSchedule,
    )
    from letta_sdk.models.scheduled_messages_retrieve_scheduled_message_response_content_option1_item import (
        UnknownScheduledMessagesRetrieveScheduledMessageResponseContentOption1Item as UnknownScheduledMessagesRetrieveScheduledMessageResponseContentOption1Item,
    )
    from letta_sdk.models.scheduled_messages_retrieve_scheduled_message_response_schedule import (
        UnknownScheduledMessagesRetrieveScheduledMessageResponseSchedule as UnknownScheduledMessagesRetrieveScheduledMessageResponseSchedule,
    )
    from letta_sdk.models.scheduled_messages_schedule_agent_message_request_content_option1_item import (
        UnknownScheduledMessagesScheduleAgentMessageRequestContentOption1Item as UnknownScheduledMessagesScheduleAgentMessageRequestContentOption1Item,
    )
    from letta_sdk.models.scheduled_messages_schedule_agent_message_request_schedule import (
        UnknownScheduledMessagesScheduleAgentMessageRequestSchedule as UnknownScheduledMessagesScheduleAgentMessageRequestSchedule,
    )
    from letta_sdk.models.search_all_messages_response_item import (
        UnknownSearchAllMessagesResponseItem as UnknownSearchAllMessagesResponseItem,
    )
    from letta_sdk.models.templates_create_template_no_project_request import (
        UnknownTemplatesCreateTemplateNoProjectRequest as UnknownTemplatesCreateTemplateNoProjectRequest,
    )
    from letta_sdk.models.templates_create_template_request import (
        UnknownTemplatesCreateTemplateRequest as UnknownTemplatesCreateTemplateRequest,
    )
    from letta_sdk.models.templates_get_template_snapshot_response_item_tool_rules_item import (
        UnknownTemplatesGetTemplateSnapshotResponseItemToolRulesItem as UnknownTemplatesGetTemplateSnapshotResponseItemToolRulesItem,
    )
    from letta_sdk.models.together_model_settings_response_format import (
        UnknownTogetherModelSettingsResponseFormat as UnknownTogetherModelSettingsResponseFormat,
    )
    from letta_sdk.models.update_agent_model_settings import (
        UnknownUpdateAgentModelSettings as UnknownUpdateAgentModelSettings,
    )
    from letta_sdk.models.update_agent_response_format import (
        UnknownUpdateAgentResponseFormat as UnknownUpdateAgentResponseFormat,
    )
    from letta_sdk.models.update_agent_tool_rules_item import (
        UnknownUpdateAgentToolRulesItem as UnknownUpdateAgentToolRulesItem,
    )
    from letta_sdk.models.update_conversation_model_settings import (
        UnknownUpdateConversationModelSettings as UnknownUpdateConversationModelSettings,
    )
    from letta_sdk.models.update_mcp_server_request_config import (
        UnknownUpdateMCPServerRequestConfig as UnknownUpdateMCPServerRequestConfig,
    )
    from letta_sdk.models.xai_model_settings_response_format import (
        UnknownXAIModelSettingsResponseFormat as UnknownXAIModelSettingsResponseFormat,
    )
    from letta_sdk.models.zai_model_settings_response_format import (
        UnknownZAIModelSettingsResponseFormat as UnknownZAIModelSettingsResponseFormat,
    )
    from letta_sdk.models.update_agent import UpdateAgent as UpdateAgent
    from letta_sdk.models.update_agent_model_settings import UpdateAgentModelSettings as UpdateAgentModelSettings
    from letta_sdk.models.update_agent_response_format import UpdateAgentResponseFormat as UpdateAgentResponseFormat
    from letta_sdk.models.update_agent_tool_rules_item import UpdateAgentToolRulesItem as UpdateAgentToolRulesItem
    from letta_sdk.models.update_assistant_message import UpdateAssistantMessage as UpdateAssistantMessage
    from letta_sdk.models.update_conversation import UpdateConversation as UpdateConversation
    from letta_sdk.models.update_conversation_model_settings import (
        UpdateConversationModelSettings as UpdateConversationModelSettings,
    )
    from letta_sdk.models.update_mcp_server_config import UpdateMCPServerConfig as UpdateMCPServerConfig
    from letta_sdk.models.update_mcp_server_request import UpdateMCPServerRequest as UpdateMCPServerRequest
    from letta_sdk.models.update_mcp_server_request_config import (
        UpdateMCPServerRequestConfig as UpdateMCPServerRequestConfig,
    )
    from letta_sdk.models.update_mcp_server_response import UpdateMcpServerResponse as UpdateMcpServerResponse
    from letta_sdk.models.update_reasoning_message import UpdateReasoningMessage as UpdateReasoningMessage
    from letta_sdk.models.update_ssemcp_server import UpdateSSEMCPServer as UpdateSSEMCPServer
    from letta_sdk.models.update_sse_server_config import UpdateSSEServerConfig as UpdateSSEServerConfig
    from letta_sdk.models.update_stdio_mcp_server import UpdateStdioMCPServer as UpdateStdioMCPServer
    from letta_sdk.models.update_stdio_server_config import UpdateStdioServerConfig as UpdateStdioServerConfig
    from letta_sdk.models.update_streamable_httpmcp_server import (
        UpdateStreamableHTTPMCPServer as UpdateStreamableHTTPMCPServer,
    )
    from letta_sdk.models.update_streamable_http_server_config import (
        UpdateStreamableHTTPServerConfig as UpdateStreamableHTTPServerConfig,
    )
    from letta_sdk.models.update_system_message import UpdateSystemMessage as UpdateSystemMessage
    from letta_sdk.models.update_user_message import UpdateUserMessage as UpdateUserMessage
    from letta_sdk.models.url_image import UrlImage as UrlImage
    from letta_sdk.models.usage_statistics import UsageStatistics as UsageStatistics
    from letta_sdk.models.usage_statistics_completion_token_details import (
        UsageStatisticsCompletionTokenDetails as UsageStatisticsCompletionTokenDetails,
    )
    from letta_sdk.models.usage_statistics_prompt_token_details import (
        UsageStatisticsPromptTokenDetails as UsageStatisticsPromptTokenDetails,
    )
    from letta_sdk.models.user import User as User
    from letta_sdk.models.user_create import UserCreate as UserCreate
    from letta_sdk.models.user_message import UserMessage as UserMessage
    from letta_sdk.models.user_message_list_result import UserMessageListResult as UserMessageListResult
    from letta_sdk.models.user_update import UserUpdate as UserUpdate
    from letta_sdk.models.validation_error import ValidationError as ValidationError
    from letta_sdk.models.vector_db_provider import VectorDBProvider as VectorDBProvider
    from letta_sdk.models.voice_sleeptime_manager import VoiceSleeptimeManager as VoiceSleeptimeManager
    from letta_sdk.models.voice_sleeptime_manager_schema import (
        VoiceSleeptimeManagerSchema as VoiceSleeptimeManagerSchema,
    )
    from letta_sdk.models.voice_sleeptime_manager_update import (
        VoiceSleeptimeManagerUpdate as VoiceSleeptimeManagerUpdate,
    )
    from letta_sdk.models.xai_model_settings import XAIModelSettings as XAIModelSettings
    from letta_sdk.models.xai_model_settings_response_format import (
        XAIModelSettingsResponseFormat as XAIModelSettingsResponseFormat,
    )
    from letta_sdk.models.zai_model_settings import ZAIModelSettings as ZAIModelSettings
    from letta_sdk.models.zai_model_settings_response_format import (
        ZAIModelSettingsResponseFormat as ZAIModelSettingsResponseFormat,
    )
    from letta_sdk.models.zai_thinking import ZAIThinking as ZAIThinking

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

"""The resource `client.conversations.messages`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Events, Operation, Resume, Whole
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._page_schemes import Cursor, Onward
from letta_sdk._pagination import AsyncPages, Page
from letta_sdk._resource import AsyncResource, Resource
from letta_sdk._streaming import AsyncStream, Stream

if TYPE_CHECKING:
    from letta_sdk import types
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_ERRORS = {"422": lambda: models.HTTPValidationError}
_COMPACT: Operation[models.CompactionResponse] = Operation(
    "POST",
    "/v1/conversations/{conversation_id}/compact",
    answer=lambda: models.CompactionResponse,
    body="json",
    body_type=lambda: models.ConversationCompactionRequest | None,
    errors=_ERRORS,
)
_LIST: Operation[models.LettaMessageUnion] = Operation(
    "GET",
    "/v1/conversations/{conversation_id}/messages",
    answer=lambda: models.LettaMessageUnion,
    errors=_ERRORS,
    page=Cursor(
        "",
        after="after",
        before="before",
        limit="limit",
        onward=(Onward("after", when={"order": "asc"}), Onward("before")),
    ),
)
_CREATE: Operation[models.LettaResponse] = Operation(
    "POST",
    "/v1/conversations/{conversation_id}/messages",
    answer=lambda: models.LettaResponse,
    body="json",
    body_required=True,
    body_type=lambda: models.ConversationMessageRequest,
    errors=_ERRORS,
)
_CREATE_STREAM: Operation[models.LettaStreamingResponse] = Operation(
    "POST",
    "/v1/conversations/{conversation_id}/messages",
    answer=lambda: models.LettaStreamingResponse,
    body="json",
    body_required=True,
    body_type=lambda: models.ConversationMessageRequest,
    errors=_ERRORS,
    events=Events(
        "[DONE]",
        cancelled=("cancelled",),
        reason="stop_reason",
        kind="message_type",
        hidden=("ping",),
        shown_by="include_pings",
        whole=Whole(
            lambda: models.LettaResponse,
            "messages",
            single={"stop_reason": "stop_reason", "usage_statistics": "usage"},
            text={"assistant_message": "content"},
            listed={"tool_calls": "tool_call_id"},
            same=("otid", "id"),
            joined=("content", "reasoning", "arguments", "text"),
            first=("tool_call",),
        ),
        resume=Resume(
            "/v1/runs/{run_id}/stream",
            run="run_id",
            position="seq_id",
            after="starting_after",
            when="background",
            kept=("include_pings",),
            stamped=("messages", "otid"),
        ),
    ),
)
_PREVIEW_RAW_PAYLOAD: Operation[dict[str, Any]] = Operation(
    "POST",
    "/v1/conversations/{conversation_id}/messages/preview-raw-payload",
    answer=lambda: dict[str, Any],
    body="json",
    body_required=True,
    body_type=lambda: models.ConversationMessageRequest,
    errors=_ERRORS,
)
_STREAM: Operation[models.LettaStreamingResponse] = Operation(
    "POST",
    "/v1/conversations/{conversation_id}/stream",
    answer=lambda: models.LettaStreamingResponse,
    body="json",
    body_required=True,
    body_type=lambda: models.RetrieveStreamRequest,
    errors=_ERRORS,
    events=Events(
        "[DONE]",
        cancelled=("cancelled",),
        reason="stop_reason",
        kind="message_type",
        hidden=("ping",),
        shown_by="include_pings",
        whole=Whole(
            lambda: models.LettaResponse,
            "messages",
            single={"stop_reason": "stop_reason", "usage_statistics": "usage"},
            text={"assistant_message": "content"},
            listed={"tool_calls": "tool_call_id"},
            same=("otid", "id"),
            joined=("content", "reasoning", "arguments", "text"),
            first=("tool_call",),
        ),
        resume=Resume(
            "/v1/runs/{run_id}/stream", run="run_id", position="seq_id", after="starting_after", kept=("include_pings",)
        ),
    ),
)


class MessagesResource(Resource["MessagesForms[Raw]", "MessagesForms[Streaming]"]):
    """The calls of `client.conversations.messages`."""

    def compact(
        self,
        conversation_id: str,
        *,
        agent_id: str | None | Omit = omit,
        compaction_settings: models.CompactionSettingsInput | types.CompactionSettingsInputParam | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.CompactionResponse:
        """Compact Conversation.

        Compact (summarize) a conversation's message history.

        This endpoint summarizes the in-context messages for a specific conversation, reducing the message count while
        preserving important context.

        **Agent-direct mode**: Pass conversation_id="default" with agent_id in request body to compact the agent's
        default conversation messages.

        **Deprecated**: Passing an agent ID as conversation_id still works but will be removed.

        Args:
            conversation_id: The conversation identifier. Can be a conversation ID ('conv-<uuid4>'), 'default' for
                agent-direct mode (with agent_id parameter), or an agent ID ('agent-<uuid4>') for backwards
                compatibility (deprecated).
            agent_id: Agent ID for agent-direct mode with 'default' conversation. Use with conversation_id='default' in
                the URL path.
            compaction_settings: Optional compaction settings to use for this summarization request. If not provided,
                the agent's default settings will be used.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/conversations/{conversation_id}/compact
        """
        return self._client.call(
            _COMPACT,
            path={"conversation_id": conversation_id},
            body={"agent_id": agent_id, "compaction_settings": compaction_settings},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def list(
        self,
        conversation_id: str,
        *,
        agent_id: str | None | Omit = omit,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        group_id: str | None | Omit = omit,
        include_err: bool | None | Omit = omit,
        include_return_message_types: Sequence[types.MessageType] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.LettaMessageUnion]:
        """List Conversation Messages.

        List all messages in a conversation.

        Returns LettaMessage objects (UserMessage, AssistantMessage, etc.) for all messages in the conversation, with
        support for cursor-based pagination.

        **Agent-direct mode**: Pass conversation_id="default" with agent_id parameter to list messages from the agent's
        default conversation.

        **Deprecated**: Passing an agent ID as conversation_id still works but will be removed.

        Args:
            conversation_id: The conversation identifier. Can be a conversation ID ('conv-<uuid4>'), 'default' for
                agent-direct mode (with agent_id parameter), or an agent ID ('agent-<uuid4>') for backwards
                compatibility (deprecated).
            agent_id: Agent ID for agent-direct mode with 'default' conversation.
            before: Message ID cursor for pagination. Returns messages that come before this message ID in the specified
                sort order.
            after: Message ID cursor for pagination. Returns messages that come after this message ID in the specified
                sort order.
            limit: Maximum number of messages to return (default: 100).
            order: Sort order for messages by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').
            group_id: Group ID to filter messages by.
            include_err: Whether to include error messages and error statuses. For debugging purposes only.
            include_return_message_types: Message types to include in response. When null, all message types are
                returned.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/conversations/{conversation_id}/messages
        """
        return self._client.page(
            _LIST,
            path={"conversation_id": conversation_id},
            query={
                "agent_id": agent_id,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "group_id": group_id,
                "include_err": include_err,
                "include_return_message_types": include_return_message_types,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @overload
    def create(
        self,
        conversation_id: str,
        *,
        messages: Sequence[types.ConversationMessageRequestMessagesItemParam] | None | Omit = omit,
        input: str | Sequence[types.ConversationMessageRequestInputOption2ItemParam] | None | Omit = omit,
        max_steps: int | Omit = omit,
        use_assistant_message: bool | Omit = omit,
        assistant_message_tool_name: str | Omit = omit,
        assistant_message_tool_kwarg: str | Omit = omit,
        include_return_message_types: Sequence[types.MessageType] | None | Omit = omit,
        enable_thinking: str | Omit = omit,
        client_tools: Sequence[models.ClientToolSchema | types.ClientToolSchemaParam] | None | Omit = omit,
        client_skills: Sequence[models.ClientSkillSchema | types.ClientSkillSchemaParam] | None | Omit = omit,
        override_model: str | None | Omit = omit,
        include_compaction_messages: bool | Omit = omit,
        return_logprobs: bool | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        return_token_ids: bool | Omit = omit,
        override_system: str | None | Omit = omit,
        agent_id: str | None | Omit = omit,
        streaming: Literal[True] | Omit = omit,
        stream_tokens: bool | Omit = omit,
        include_pings: bool | Omit = omit,
        background: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Stream[models.LettaStreamingResponse, models.LettaResponse]: ...

    @overload
    def create(
        self,
        conversation_id: str,
        *,
        streaming: Literal[False],
        messages: Sequence[types.ConversationMessageRequestMessagesItemParam] | None | Omit = omit,
        input: str | Sequence[types.ConversationMessageRequestInputOption2ItemParam] | None | Omit = omit,
        max_steps: int | Omit = omit,
        use_assistant_message: bool | Omit = omit,
        assistant_message_tool_name: str | Omit = omit,
        assistant_message_tool_kwarg: str | Omit = omit,
        include_return_message_types: Sequence[types.MessageType] | None | Omit = omit,
        enable_thinking: str | Omit = omit,
        client_tools: Sequence[models.ClientToolSchema | types.ClientToolSchemaParam] | None | Omit = omit,
        client_skills: Sequence[models.ClientSkillSchema | types.ClientSkillSchemaParam] | None | Omit = omit,
        override_model: str | None | Omit = omit,
        include_compaction_messages: bool | Omit = omit,
        return_logprobs: bool | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        return_token_ids: bool | Omit = omit,
        override_system: str | None | Omit = omit,
        agent_id: str | None | Omit = omit,
        stream_tokens: bool | Omit = omit,
        include_pings: bool | Omit = omit,
        background: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.LettaResponse: ...

    @overload
    def create(
        self,
        conversation_id: str,
        *,
        streaming: bool,
        messages: Sequence[types.ConversationMessageRequestMessagesItemParam] | None | Omit = omit,
        input: str | Sequence[types.ConversationMessageRequestInputOption2ItemParam] | None | Omit = omit,
        max_steps: int | Omit = omit,
        use_assistant_message: bool | Omit = omit,
        assistant_message_tool_name: str | Omit = omit,
        assistant_message_tool_kwarg: str | Omit = omit,
        include_return_message_types: Sequence[types.MessageType] | None | Omit = omit,
        enable_thinking: str | Omit = omit,
        client_tools: Sequence[models.ClientToolSchema | types.ClientToolSchemaParam] | None | Omit = omit,
        client_skills: Sequence[models.ClientSkillSchema | types.ClientSkillSchemaParam] | None | Omit = omit,
        override_model: str | None | Omit = omit,
        include_compaction_messages: bool | Omit = omit,
        return_logprobs: bool | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        return_token_ids: bool | Omit = omit,
        override_system: str | None | Omit = omit,
        agent_id: str | None | Omit = omit,
        stream_tokens: bool | Omit = omit,
        include_pings: bool | Omit = omit,
        background: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Stream[models.LettaStreamingResponse, models.LettaResponse] | models.LettaResponse: ...

    def create(
        self,
        conversation_id: str,
        *,
        messages: Sequence[types.ConversationMessageRequestMessagesItemParam] | None | Omit = omit,
        input: str | Sequence[types.ConversationMessageRequestInputOption2ItemParam] | None | Omit = omit,
        max_steps: int | Omit = omit,
        use_assistant_message: bool | Omit = omit,
        assistant_message_tool_name: str | Omit = omit,
        assistant_message_tool_kwarg: str | Omit = omit,
        include_return_message_types: Sequence[types.MessageType] | None | Omit = omit,
        enable_thinking: str | Omit = omit,
        client_tools: Sequence[models.ClientToolSchema | types.ClientToolSchemaParam] | None | Omit = omit,
        client_skills: Sequence[models.ClientSkillSchema | types.ClientSkillSchemaParam] | None | Omit = omit,
        override_model: str | None | Omit = omit,
        include_compaction_messages: bool | Omit = omit,
        return_logprobs: bool | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        return_token_ids: bool | Omit = omit,
        override_system: str | None | Omit = omit,
        agent_id: str | None | Omit = omit,
        streaming: bool | Omit = omit,
        stream_tokens: bool | Omit = omit,
        include_pings: bool | Omit = omit,
        background: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Stream[models.LettaStreamingResponse, models.LettaResponse] | models.LettaResponse:
        """Send Conversation Message.

        Send a message to a conversation and get a response.

        This endpoint sends a message to an existing conversation. By default (streaming=true), returns a streaming
        response (Server-Sent Events). Set streaming=false to get a complete JSON response.

        **Agent-direct mode**: Pass conversation_id="default" with agent_id in request body to send messages to the
        agent's default conversation with locking.

        **Deprecated**: Passing an agent ID as conversation_id still works but will be removed.

        Args:
            conversation_id: The conversation identifier. Can be a conversation ID ('conv-<uuid4>'), 'default' for
                agent-direct mode (with agent_id parameter), or an agent ID ('agent-<uuid4>') for backwards
                compatibility (deprecated).
            messages: The messages to be sent to the agent.
            input: Syntactic sugar for a single user message. Equivalent to messages=[{'role': 'user', 'content':
                input}].
            max_steps: Maximum number of steps the agent should take to process the request. (default: 50).
            use_assistant_message: Deprecated. Whether the server should parse specific tool call arguments (default
                `send_message`) as `AssistantMessage` objects. Still supported for legacy agent types, but deprecated
                for letta_v1_agent onward. (default: True).
            assistant_message_tool_name: Deprecated. The name of the designated message tool. Still supported for legacy
                agent types, but deprecated for letta_v1_agent onward. (default: 'send_message').
            assistant_message_tool_kwarg: Deprecated. The name of the message argument in the designated message tool.
                Still supported for legacy agent types, but deprecated for letta_v1_agent onward. (default: 'message').
            include_return_message_types: Only return specified message types in the response. If `None` (default)
                returns all messages.
            enable_thinking: Deprecated. If set to True, enables reasoning before responses or tool calls from the
                agent. (default: 'true').
            client_tools: Client-side tools that the agent can call. When the agent calls a client-side tool, execution
                pauses and returns control to the client to execute the tool and provide the result via a ToolReturn.
            client_skills: Client-side skills available in the environment. These are rendered in the system prompt's
                available skills section alongside agent-scoped skills from MemFS.
            override_model: Model handle to use for this request instead of the agent's default model. This allows
                sending a message to a different model without changing the agent's configuration.
            include_compaction_messages: If True, compaction events emit structured `SummaryMessage` and `EventMessage`
                types. If False (default), compaction messages are not included in the response.
            return_logprobs: If True, returns log probabilities of the output tokens in the response. Useful for RL
                training. Only supported for OpenAI-compatible providers (including SGLang). (default: False).
            top_logprobs: Number of most likely tokens to return at each position (0-20). Requires return_logprobs=True.
            return_token_ids: If True, returns token IDs and logprobs for ALL LLM generations in the agent step, not
                just the last one. Uses SGLang native /generate endpoint. Returns 'turns' field with TurnTokenData for
                each assistant/tool turn. Required for proper multi-turn RL training with loss masking. (default:
                False).
            override_system: Optional per-request system prompt override. When set, this is passed directly to the
                underlying LLM request and bypasses the persisted/compiled system message for that request.
            agent_id: Agent ID for agent-direct mode with 'default' conversation. Use with conversation_id='default' in
                the URL path.
            streaming: If True (default), returns a streaming response (Server-Sent Events). If False, returns a
                complete JSON response.
            stream_tokens: Flag to determine if individual tokens should be streamed, rather than streaming per step
                (only used when streaming=true). (default: False).
            include_pings: Whether to include periodic keepalive ping messages in the stream to prevent connection
                timeouts (only used when streaming=true). (default: True).
            background: Whether to process the request in the background (only used when streaming=true). (default:
                False).

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/conversations/{conversation_id}/messages
        """
        return self._client.call_or_stream(
            _CREATE,
            _CREATE_STREAM,
            streaming,
            True,
            path={"conversation_id": conversation_id},
            body={
                "messages": messages,
                "input": input,
                "max_steps": max_steps,
                "use_assistant_message": use_assistant_message,
                "assistant_message_tool_name": assistant_message_tool_name,
                "assistant_message_tool_kwarg": assistant_message_tool_kwarg,
                "include_return_message_types": include_return_message_types,
                "enable_thinking": enable_thinking,
                "client_tools": client_tools,
                "client_skills": client_skills,
                "override_model": override_model,
                "include_compaction_messages": include_compaction_messages,
                "return_logprobs": return_logprobs,
                "top_logprobs": top_logprobs,
                "return_token_ids": return_token_ids,
                "override_system": override_system,
                "agent_id": agent_id,
                "streaming": streaming,
                "stream_tokens": stream_tokens,
                "include_pings": include_pings,
                "background": background,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def preview_raw_payload(
        self,
        conversation_id: str,
        *,
        messages: Sequence[types.ConversationMessageRequestMessagesItemParam] | None | Omit = omit,
        input: str | Sequence[types.ConversationMessageRequestInputOption2ItemParam] | None | Omit = omit,
        max_steps: int | Omit = omit,
        use_assistant_message: bool | Omit = omit,
        assistant_message_tool_name: str | Omit = omit,
        assistant_message_tool_kwarg: str | Omit = omit,
        include_return_message_types: Sequence[types.MessageType] | None | Omit = omit,
        enable_thinking: str | Omit = omit,
        client_tools: Sequence[models.ClientToolSchema | types.ClientToolSchemaParam] | None | Omit = omit,
        client_skills: Sequence[models.ClientSkillSchema | types.ClientSkillSchemaParam] | None | Omit = omit,
        override_model: str | None | Omit = omit,
        include_compaction_messages: bool | Omit = omit,
        return_logprobs: bool | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        return_token_ids: bool | Omit = omit,
        override_system: str | None | Omit = omit,
        agent_id: str | None | Omit = omit,
        streaming: bool | Omit = omit,
        stream_tokens: bool | Omit = omit,
        include_pings: bool | Omit = omit,
        background: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> dict[str, Any]:
        """Preview Conversation Model Request.

        Inspect the raw LLM request payload for a conversation message without sending it.

        This endpoint processes the message through the same path as send_conversation_message (including
        conversation-scoped messages, isolated blocks, model overrides, and client tools/skills) but stops before the
        LLM call and returns the raw request payload. Useful for debugging and verifying what the LLM will actually see.

        Args:
            conversation_id: The conversation identifier. Can be a conversation ID ('conv-<uuid4>'), 'default' for
                agent-direct mode (with agent_id parameter), or an agent ID ('agent-<uuid4>') for backwards
                compatibility (deprecated).
            messages: The messages to be sent to the agent.
            input: Syntactic sugar for a single user message. Equivalent to messages=[{'role': 'user', 'content':
                input}].
            max_steps: Maximum number of steps the agent should take to process the request. (default: 50).
            use_assistant_message: Deprecated. Whether the server should parse specific tool call arguments (default
                `send_message`) as `AssistantMessage` objects. Still supported for legacy agent types, but deprecated
                for letta_v1_agent onward. (default: True).
            assistant_message_tool_name: Deprecated. The name of the designated message tool. Still supported for legacy
                agent types, but deprecated for letta_v1_agent onward. (default: 'send_message').
            assistant_message_tool_kwarg: Deprecated. The name of the message argument in the designated message tool.
                Still supported for legacy agent types, but deprecated for letta_v1_agent onward. (default: 'message').
            include_return_message_types: Only return specified message types in the response. If `None` (default)
                returns all messages.
            enable_thinking: Deprecated. If set to True, enables reasoning before responses or tool calls from the
                agent. (default: 'true').
            client_tools: Client-side tools that the agent can call. When the agent calls a client-side tool, execution
                pauses and returns control to the client to execute the tool and provide the result via a ToolReturn.
            client_skills: Client-side skills available in the environment. These are rendered in the system prompt's
                available skills section alongside agent-scoped skills from MemFS.
            override_model: Model handle to use for this request instead of the agent's default model. This allows
                sending a message to a different model without changing the agent's configuration.
            include_compaction_messages: If True, compaction events emit structured `SummaryMessage` and `EventMessage`
                types. If False (default), compaction messages are not included in the response.
            return_logprobs: If True, returns log probabilities of the output tokens in the response. Useful for RL
                training. Only supported for OpenAI-compatible providers (including SGLang). (default: False).
            top_logprobs: Number of most likely tokens to return at each position (0-20). Requires return_logprobs=True.
            return_token_ids: If True, returns token IDs and logprobs for ALL LLM generations in the agent step, not
                just the last one. Uses SGLang native /generate endpoint. Returns 'turns' field with TurnTokenData for
                each assistant/tool turn. Required for proper multi-turn RL training with loss masking. (default:
                False).
            override_system: Optional per-request system prompt override. When set, this is passed directly to the
                underlying LLM request and bypasses the persisted/compiled system message for that request.
            agent_id: Agent ID for agent-direct mode with 'default' conversation. Use with conversation_id='default' in
                the URL path.
            streaming: If True (default), returns a streaming response (Server-Sent Events). If False, returns a
                complete JSON response.
            stream_tokens: Flag to determine if individual tokens should be streamed, rather than streaming per step
                (only used when streaming=true). (default: False).
            include_pings: Whether to include periodic keepalive ping messages in the stream to prevent connection
                timeouts (only used when streaming=true). (default: True).
            background: Whether to process the request in the background (only used when streaming=true). (default:
                False).

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/conversations/{conversation_id}/messages/preview-raw-payload
        """
        return self._client.call(
            _PREVIEW_RAW_PAYLOAD,
            path={"conversation_id": conversation_id},
            body={
                "messages": messages,
                "input": input,
                "max_steps": max_steps,
                "use_assistant_message": use_assistant_message,
                "assistant_message_tool_name": assistant_message_tool_name,
                "assistant_message_tool_kwarg": assistant_message_tool_kwarg,
                "include_return_message_types": include_return_message_types,
                "enable_thinking": enable_thinking,
                "client_tools": client_tools,
                "client_skills": client_skills,
                "override_model": override_model,
                "include_compaction_messages": include_compaction_messages,
                "return_logprobs": return_logprobs,
                "top_logprobs": top_logprobs,
                "return_token_ids": return_token_ids,
                "override_system": override_system,
                "agent_id": agent_id,
                "streaming": streaming,
                "stream_tokens": stream_tokens,
                "include_pings": include_pings,
                "background": background,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def stream(
        self,
        conversation_id: str,
        *,
        agent_id: str | None | Omit = omit,
        run_id: str | None | Omit = omit,
        otid: str | None | Omit = omit,
        starting_after: int | Omit = omit,
        include_pings: bool | None | Omit = omit,
        poll_interval: float | None | Omit = omit,
        batch_size: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Stream[models.LettaStreamingResponse, models.LettaResponse]:
        """Retrieve Conversation Stream.

        Resume the stream for the most recent active run in a conversation.

        This endpoint allows you to reconnect to an active background stream for a conversation, enabling recovery from
        network interruptions.

        **Agent-direct mode**: Pass conversation_id="default" with agent_id in request body to retrieve the stream for
        the agent's most recent active run.

        **Direct run access**: Pass run_id directly to skip run lookup entirely. Useful for recovery from duplicate
        request 409 errors.

        **OTID lookup**: Pass otid to look up the run_id from Redis. Useful when you have the otid from a 409 error
        response.

        **Deprecated**: Passing an agent ID as conversation_id still works but will be removed.

        Args:
            conversation_id: The conversation identifier. Can be a conversation ID ('conv-<uuid4>'), 'default' for
                agent-direct mode (with agent_id parameter), or an agent ID ('agent-<uuid4>') for backwards
                compatibility (deprecated).
            agent_id: Agent ID for agent-direct mode with 'default' conversation. Use with conversation_id='default' in
                the URL path.
            run_id: Run ID to stream directly, bypassing run lookup. Use for recovery from duplicate requests.
            otid: Offline threading ID to look up the run_id. Bypasses active run lookup if run_id not provided.
            starting_after: Sequence id to use as a cursor for pagination. Response will start streaming after this
                chunk sequence id (default: 0).
            include_pings: Whether to include periodic keepalive ping messages in the stream to prevent connection
                timeouts. (default: True).
            poll_interval: Seconds to wait between polls when no new data. (default: 0.1).
            batch_size: Number of entries to read per batch. (default: 100).

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/conversations/{conversation_id}/stream
        """
        return self._client.stream(
            _STREAM,
            path={"conversation_id": conversation_id},
            body={
                "agent_id": agent_id,
                "run_id": run_id,
                "otid": otid,
                "starting_after": starting_after,
                "include_pings": include_pings,
                "poll_interval": poll_interval,
                "batch_size": batch_size,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class MessagesForms(Forms[F]):
        compact = Formed(MessagesResource.compact)
        list = Formed(MessagesResource.list)
        create: Formed[..., Any]
        preview_raw_payload = Formed(MessagesResource.preview_raw_payload)
        stream = Formed(MessagesResource.stream)


class AsyncMessagesResource(AsyncResource["MessagesForms[AsyncRaw]", "MessagesForms[AsyncStreaming]"]):
    """The calls of `client.conversations.messages`."""

    async def compact(
        self,
        conversation_id: str,
        *,
        agent_id: str | None | Omit = omit,
        compaction_settings: models.CompactionSettingsInput | types.CompactionSettingsInputParam | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.CompactionResponse:
        """Compact Conversation.

        Compact (summarize) a conversation's message history.

        This endpoint summarizes the in-context messages for a specific conversation, reducing the message count while
        preserving important context.

        **Agent-direct mode**: Pass conversation_id="default" with agent_id in request body to compact the agent's
        default conversation messages.

        **Deprecated**: Passing an agent ID as conversation_id still works but will be removed.

        Args:
            conversation_id: The conversation identifier. Can be a conversation ID ('conv-<uuid4>'), 'default' for
                agent-direct mode (with agent_id parameter), or an agent ID ('agent-<uuid4>') for backwards
                compatibility (deprecated).
            agent_id: Agent ID for agent-direct mode with 'default' conversation. Use with conversation_id='default' in
                the URL path.
            compaction_settings: Optional compaction settings to use for this summarization request. If not provided,
                the agent's default settings will be used.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/conversations/{conversation_id}/compact
        """
        return await self._client.call(
            _COMPACT,
            path={"conversation_id": conversation_id},
            body={"agent_id": agent_id, "compaction_settings": compaction_settings},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def list(
        self,
        conversation_id: str,
        *,
        agent_id: str | None | Omit = omit,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        group_id: str | None | Omit = omit,
        include_err: bool | None | Omit = omit,
        include_return_message_types: Sequence[types.MessageType] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.LettaMessageUnion]:
        """List Conversation Messages.

        List all messages in a conversation.

        Returns LettaMessage objects (UserMessage, AssistantMessage, etc.) for all messages in the conversation, with
        support for cursor-based pagination.

        **Agent-direct mode**: Pass conversation_id="default" with agent_id parameter to list messages from the agent's
        default conversation.

        **Deprecated**: Passing an agent ID as conversation_id still works but will be removed.

        Args:
            conversation_id: The conversation identifier. Can be a conversation ID ('conv-<uuid4>'), 'default' for
                agent-direct mode (with agent_id parameter), or an agent ID ('agent-<uuid4>') for backwards
                compatibility (deprecated).
            agent_id: Agent ID for agent-direct mode with 'default' conversation.
            before: Message ID cursor for pagination. Returns messages that come before this message ID in the specified
                sort order.
            after: Message ID cursor for pagination. Returns messages that come after this message ID in the specified
                sort order.
            limit: Maximum number of messages to return (default: 100).
            order: Sort order for messages by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').
            group_id: Group ID to filter messages by.
            include_err: Whether to include error messages and error statuses. For debugging purposes only.
            include_return_message_types: Message types to include in response. When null, all message types are
                returned.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/conversations/{conversation_id}/messages
        """
        return self._client.page(
            _LIST,
            path={"conversation_id": conversation_id},
            query={
                "agent_id": agent_id,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "group_id": group_id,
                "include_err": include_err,
                "include_return_message_types": include_return_message_types,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @overload
    async def create(
        self,
        conversation_id: str,
        *,
        messages: Sequence[types.ConversationMessageRequestMessagesItemParam] | None | Omit = omit,
        input: str | Sequence[types.ConversationMessageRequestInputOption2ItemParam] | None | Omit = omit,
        max_steps: int | Omit = omit,
        use_assistant_message: bool | Omit = omit,
        assistant_message_tool_name: str | Omit = omit,
        assistant_message_tool_kwarg: str | Omit = omit,
        include_return_message_types: Sequence[types.MessageType] | None | Omit = omit,
        enable_thinking: str | Omit = omit,
        client_tools: Sequence[models.ClientToolSchema | types.ClientToolSchemaParam] | None | Omit = omit,
        client_skills: Sequence[models.ClientSkillSchema | types.ClientSkillSchemaParam] | None | Omit = omit,
        override_model: str | None | Omit = omit,
        include_compaction_messages: bool | Omit = omit,
        return_logprobs: bool | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        return_token_ids: bool | Omit = omit,
        override_system: str | None | Omit = omit,
        agent_id: str | None | Omit = omit,
        streaming: Literal[True] | Omit = omit,
        stream_tokens: bool | Omit = omit,
        include_pings: bool | Omit = omit,
        background: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncStream[models.LettaStreamingResponse, models.LettaResponse]: ...

    @overload
    async def create(
        self,
        conversation_id: str,
        *,
        streaming: Literal[False],
        messages: Sequence[types.ConversationMessageRequestMessagesItemParam] | None | Omit = omit,
        input: str | Sequence[types.ConversationMessageRequestInputOption2ItemParam] | None | Omit = omit,
        max_steps: int | Omit = omit,
        use_assistant_message: bool | Omit = omit,
        assistant_message_tool_name: str | Omit = omit,
        assistant_message_tool_kwarg: str | Omit = omit,
        include_return_message_types: Sequence[types.MessageType] | None | Omit = omit,
        enable_thinking: str | Omit = omit,
        client_tools: Sequence[models.ClientToolSchema | types.ClientToolSchemaParam] | None | Omit = omit,
        client_skills: Sequence[models.ClientSkillSchema | types.ClientSkillSchemaParam] | None | Omit = omit,
        override_model: str | None | Omit = omit,
        include_compaction_messages: bool | Omit = omit,
        return_logprobs: bool | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        return_token_ids: bool | Omit = omit,
        override_system: str | None | Omit = omit,
        agent_id: str | None | Omit = omit,
        stream_tokens: bool | Omit = omit,
        include_pings: bool | Omit = omit,
        background: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.LettaResponse: ...

    @overload
    async def create(
        self,
        conversation_id: str,
        *,
        streaming: bool,
        messages: Sequence[types.ConversationMessageRequestMessagesItemParam] | None | Omit = omit,
        input: str | Sequence[types.ConversationMessageRequestInputOption2ItemParam] | None | Omit = omit,
        max_steps: int | Omit = omit,
        use_assistant_message: bool | Omit = omit,
        assistant_message_tool_name: str | Omit = omit,
        assistant_message_tool_kwarg: str | Omit = omit,
        include_return_message_types: Sequence[types.MessageType] | None | Omit = omit,
        enable_thinking: str | Omit = omit,
        client_tools: Sequence[models.ClientToolSchema | types.ClientToolSchemaParam] | None | Omit = omit,
        client_skills: Sequence[models.ClientSkillSchema | types.ClientSkillSchemaParam] | None | Omit = omit,
        override_model: str | None | Omit = omit,
        include_compaction_messages: bool | Omit = omit,
        return_logprobs: bool | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        return_token_ids: bool | Omit = omit,
        override_system: str | None | Omit = omit,
        agent_id: str | None | Omit = omit,
        stream_tokens: bool | Omit = omit,
        include_pings: bool | Omit = omit,
        background: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncStream[models.LettaStreamingResponse, models.LettaResponse] | models.LettaResponse: ...

    async def create(
        self,
        conversation_id: str,
        *,
        messages: Sequence[types.ConversationMessageRequestMessagesItemParam] | None | Omit = omit,
        input: str | Sequence[types.ConversationMessageRequestInputOption2ItemParam] | None | Omit = omit,
        max_steps: int | Omit = omit,
        use_assistant_message: bool | Omit = omit,
        assistant_message_tool_name: str | Omit = omit,
        assistant_message_tool_kwarg: str | Omit = omit,
        include_return_message_types: Sequence[types.MessageType] | None | Omit = omit,
        enable_thinking: str | Omit = omit,
        client_tools: Sequence[models.ClientToolSchema | types.ClientToolSchemaParam] | None | Omit = omit,
        client_skills: Sequence[models.ClientSkillSchema | types.ClientSkillSchemaParam] | None | Omit = omit,
        override_model: str | None | Omit = omit,
        include_compaction_messages: bool | Omit = omit,
        return_logprobs: bool | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        return_token_ids: bool | Omit = omit,
        override_system: str | None | Omit = omit,
        agent_id: str | None | Omit = omit,
        streaming: bool | Omit = omit,
        stream_tokens: bool | Omit = omit,
        include_pings: bool | Omit = omit,
        background: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncStream[models.LettaStreamingResponse, models.LettaResponse] | models.LettaResponse:
        """Send Conversation Message.

        Send a message to a conversation and get a response.

        This endpoint sends a message to an existing conversation. By default (streaming=true), returns a streaming
        response (Server-Sent Events). Set streaming=false to get a complete JSON response.

        **Agent-direct mode**: Pass conversation_id="default" with agent_id in request body to send messages to the
        agent's default conversation with locking.

        **Deprecated**: Passing an agent ID as conversation_id still works but will be removed.

        Args:
            conversation_id: The conversation identifier. Can be a conversation ID ('conv-<uuid4>'), 'default' for
                agent-direct mode (with agent_id parameter), or an agent ID ('agent-<uuid4>') for backwards
                compatibility (deprecated).
            messages: The messages to be sent to the agent.
            input: Syntactic sugar for a single user message. Equivalent to messages=[{'role': 'user', 'content':
                input}].
            max_steps: Maximum number of steps the agent should take to process the request. (default: 50).
            use_assistant_message: Deprecated. Whether the server should parse specific tool call arguments (default
                `send_message`) as `AssistantMessage` objects. Still supported for legacy agent types, but deprecated
                for letta_v1_agent onward. (default: True).
            assistant_message_tool_name: Deprecated. The name of the designated message tool. Still supported for legacy
                agent types, but deprecated for letta_v1_agent onward. (default: 'send_message').
            assistant_message_tool_kwarg: Deprecated. The name of the message argument in the designated message tool.
                Still supported for legacy agent types, but deprecated for letta_v1_agent onward. (default: 'message').
            include_return_message_types: Only return specified message types in the response. If `None` (default)
                returns all messages.
            enable_thinking: Deprecated. If set to True, enables reasoning before responses or tool calls from the
                agent. (default: 'true').
            client_tools: Client-side tools that the agent can call. When the agent calls a client-side tool, execution
                pauses and returns control to the client to execute the tool and provide the result via a ToolReturn.
            client_skills: Client-side skills available in the environment. These are rendered in the system prompt's
                available skills section alongside agent-scoped skills from MemFS.
            override_model: Model handle to use for this request instead of the agent's default model. This allows
                sending a message to a different model without changing the agent's configuration.
            include_compaction_messages: If True, compaction events emit structured `SummaryMessage` and `EventMessage`
                types. If False (default), compaction messages are not included in the response.
            return_logprobs: If True, returns log probabilities of the output tokens in the response. Useful for RL
                training. Only supported for OpenAI-compatible providers (including SGLang). (default: False).
            top_logprobs: Number of most likely tokens to return at each position (0-20). Requires return_logprobs=True.
            return_token_ids: If True, returns token IDs and logprobs for ALL LLM generations in the agent step, not
                just the last one. Uses SGLang native /generate endpoint. Returns 'turns' field with TurnTokenData for
                each assistant/tool turn. Required for proper multi-turn RL training with loss masking. (default:
                False).
            override_system: Optional per-request system prompt override. When set, this is passed directly to the
                underlying LLM request and bypasses the persisted/compiled system message for that request.
            agent_id: Agent ID for agent-direct mode with 'default' conversation. Use with conversation_id='default' in
                the URL path.
            streaming: If True (default), returns a streaming response (Server-Sent Events). If False, returns a
                complete JSON response.
            stream_tokens: Flag to determine if individual tokens should be streamed, rather than streaming per step
                (only used when streaming=true). (default: False).
            include_pings: Whether to include periodic keepalive ping messages in the stream to prevent connection
                timeouts (only used when streaming=true). (default: True).
            background: Whether to process the request in the background (only used when streaming=true). (default:
                False).

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/conversations/{conversation_id}/messages
        """
        return await self._client.call_or_stream(
            _CREATE,
            _CREATE_STREAM,
            streaming,
            True,
            path={"conversation_id": conversation_id},
            body={
                "messages": messages,
                "input": input,
                "max_steps": max_steps,
                "use_assistant_message": use_assistant_message,
                "assistant_message_tool_name": assistant_message_tool_name,
                "assistant_message_tool_kwarg": assistant_message_tool_kwarg,
                "include_return_message_types": include_return_message_types,
                "enable_thinking": enable_thinking,
                "client_tools": client_tools,
                "client_skills": client_skills,
                "override_model": override_model,
                "include_compaction_messages": include_compaction_messages,
                "return_logprobs": return_logprobs,
                "top_logprobs": top_logprobs,
                "return_token_ids": return_token_ids,
                "override_system": override_system,
                "agent_id": agent_id,
                "streaming": streaming,
                "stream_tokens": stream_tokens,
                "include_pings": include_pings,
                "background": background,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def preview_raw_payload(
        self,
        conversation_id: str,
        *,
        messages: Sequence[types.ConversationMessageRequestMessagesItemParam] | None | Omit = omit,
        input: str | Sequence[types.ConversationMessageRequestInputOption2ItemParam] | None | Omit = omit,
        max_steps: int | Omit = omit,
        use_assistant_message: bool | Omit = omit,
        assistant_message_tool_name: str | Omit = omit,
        assistant_message_tool_kwarg: str | Omit = omit,
        include_return_message_types: Sequence[types.MessageType] | None | Omit = omit,
        enable_thinking: str | Omit = omit,
        client_tools: Sequence[models.ClientToolSchema | types.ClientToolSchemaParam] | None | Omit = omit,
        client_skills: Sequence[models.ClientSkillSchema | types.ClientSkillSchemaParam] | None | Omit = omit,
        override_model: str | None | Omit = omit,
        include_compaction_messages: bool | Omit = omit,
        return_logprobs: bool | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        return_token_ids: bool | Omit = omit,
        override_system: str | None | Omit = omit,
        agent_id: str | None | Omit = omit,
        streaming: bool | Omit = omit,
        stream_tokens: bool | Omit = omit,
        include_pings: bool | Omit = omit,
        background: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> dict[str, Any]:
        """Preview Conversation Model Request.

        Inspect the raw LLM request payload for a conversation message without sending it.

        This endpoint processes the message through the same path as send_conversation_message (including
        conversation-scoped messages, isolated blocks, model overrides, and client tools/skills) but stops before the
        LLM call and returns the raw request payload. Useful for debugging and verifying what the LLM will actually see.

        Args:
            conversation_id: The conversation identifier. Can be a conversation ID ('conv-<uuid4>'), 'default' for
                agent-direct mode (with agent_id parameter), or an agent ID ('agent-<uuid4>') for backwards
                compatibility (deprecated).
            messages: The messages to be sent to the agent.
            input: Syntactic sugar for a single user message. Equivalent to messages=[{'role': 'user', 'content':
                input}].
            max_steps: Maximum number of steps the agent should take to process the request. (default: 50).
            use_assistant_message: Deprecated. Whether the server should parse specific tool call arguments (default
                `send_message`) as `AssistantMessage` objects. Still supported for legacy agent types, but deprecated
                for letta_v1_agent onward. (default: True).
            assistant_message_tool_name: Deprecated. The name of the designated message tool. Still supported for legacy
                agent types, but deprecated for letta_v1_agent onward. (default: 'send_message').
            assistant_message_tool_kwarg: Deprecated. The name of the message argument in the designated message tool.
                Still supported for legacy agent types, but deprecated for letta_v1_agent onward. (default: 'message').
            include_return_message_types: Only return specified message types in the response. If `None` (default)
                returns all messages.
            enable_thinking: Deprecated. If set to True, enables reasoning before responses or tool calls from the
                agent. (default: 'true').
            client_tools: Client-side tools that the agent can call. When the agent calls a client-side tool, execution
                pauses and returns control to the client to execute the tool and provide the result via a ToolReturn.
            client_skills: Client-side skills available in the environment. These are rendered in the system prompt's
                available skills section alongside agent-scoped skills from MemFS.
            override_model: Model handle to use for this request instead of the agent's default model. This allows
                sending a message to a different model without changing the agent's configuration.
            include_compaction_messages: If True, compaction events emit structured `SummaryMessage` and `EventMessage`
                types. If False (default), compaction messages are not included in the response.
            return_logprobs: If True, returns log probabilities of the output tokens in the response. Useful for RL
                training. Only supported for OpenAI-compatible providers (including SGLang). (default: False).
            top_logprobs: Number of most likely tokens to return at each position (0-20). Requires return_logprobs=True.
            return_token_ids: If True, returns token IDs and logprobs for ALL LLM generations in the agent step, not
                just the last one. Uses SGLang native /generate endpoint. Returns 'turns' field with TurnTokenData for
                each assistant/tool turn. Required for proper multi-turn RL training with loss masking. (default:
                False).
            override_system: Optional per-request system prompt override. When set, this is passed directly to the
                underlying LLM request and bypasses the persisted/compiled system message for that request.
            agent_id: Agent ID for agent-direct mode with 'default' conversation. Use with conversation_id='default' in
                the URL path.
            streaming: If True (default), returns a streaming response (Server-Sent Events). If False, returns a
                complete JSON response.
            stream_tokens: Flag to determine if individual tokens should be streamed, rather than streaming per step
                (only used when streaming=true). (default: False).
            include_pings: Whether to include periodic keepalive ping messages in the stream to prevent connection
                timeouts (only used when streaming=true). (default: True).
            background: Whether to process the request in the background (only used when streaming=true). (default:
                False).

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/conversations/{conversation_id}/messages/preview-raw-payload
        """
        return await self._client.call(
            _PREVIEW_RAW_PAYLOAD,
            path={"conversation_id": conversation_id},
            body={
                "messages": messages,
                "input": input,
                "max_steps": max_steps,
                "use_assistant_message": use_assistant_message,
                "assistant_message_tool_name": assistant_message_tool_name,
                "assistant_message_tool_kwarg": assistant_message_tool_kwarg,
                "include_return_message_types": include_return_message_types,
                "enable_thinking": enable_thinking,
                "client_tools": client_tools,
                "client_skills": client_skills,
                "override_model": override_model,
                "include_compaction_messages": include_compaction_messages,
                "return_logprobs": return_logprobs,
                "top_logprobs": top_logprobs,
                "return_token_ids": return_token_ids,
                "override_system": override_system,
                "agent_id": agent_id,
                "streaming": streaming,
                "stream_tokens": stream_tokens,
                "include_pings": include_pings,
                "background": background,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def stream(
        self,
        conversation_id: str,
        *,
        agent_id: str | None | Omit = omit,
        run_id: str | None | Omit = omit,
        otid: str | None | Omit = omit,
        starting_after: int | Omit = omit,
        include_pings: bool | None | Omit = omit,
        poll_interval: float | None | Omit = omit,
        batch_size: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncStream[models.LettaStreamingResponse, models.LettaResponse]:
        """Retrieve Conversation Stream.

        Resume the stream for the most recent active run in a conversation.

        This endpoint allows you to reconnect to an active background stream for a conversation, enabling recovery from
        network interruptions.

        **Agent-direct mode**: Pass conversation_id="default" with agent_id in request body to retrieve the stream for
        the agent's most recent active run.

        **Direct run access**: Pass run_id directly to skip run lookup entirely. Useful for recovery from duplicate
        request 409 errors.

        **OTID lookup**: Pass otid to look up the run_id from Redis. Useful when you have the otid from a 409 error
        response.

        **Deprecated**: Passing an agent ID as conversation_id still works but will be removed.

        Args:
            conversation_id: The conversation identifier. Can be a conversation ID ('conv-<uuid4>'), 'default' for
                agent-direct mode (with agent_id parameter), or an agent ID ('agent-<uuid4>') for backwards
                compatibility (deprecated).
            agent_id: Agent ID for agent-direct mode with 'default' conversation. Use with conversation_id='default' in
                the URL path.
            run_id: Run ID to stream directly, bypassing run lookup. Use for recovery from duplicate requests.
            otid: Offline threading ID to look up the run_id. Bypasses active run lookup if run_id not provided.
            starting_after: Sequence id to use as a cursor for pagination. Response will start streaming after this
                chunk sequence id (default: 0).
            include_pings: Whether to include periodic keepalive ping messages in the stream to prevent connection
                timeouts. (default: True).
            poll_interval: Seconds to wait between polls when no new data. (default: 0.1).
            batch_size: Number of entries to read per batch. (default: 100).

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/conversations/{conversation_id}/stream
        """
        return await self._client.stream(
            _STREAM,
            path={"conversation_id": conversation_id},
            body={
                "agent_id": agent_id,
                "run_id": run_id,
                "otid": otid,
                "starting_after": starting_after,
                "include_pings": include_pings,
                "poll_interval": poll_interval,
                "batch_size": batch_size,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

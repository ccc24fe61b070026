"""The resource `client.agents.messages`."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from typing_extensions import deprecated

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
_SEARCH: Operation[list[models.MessageSearchResult]] = Operation(
    "POST",
    "/v1/agents/messages/search",
    answer=lambda: list[models.MessageSearchResult],
    body="json",
    body_required=True,
    body_type=lambda: models.MessageSearchRequest,
    errors=_ERRORS,
)
_LIST: Operation[models.LettaMessageUnion] = Operation(
    "GET",
    "/v1/agents/{agent_id}/messages",
    answer=lambda: models.LettaMessageUnion,
    errors=_ERRORS,
    page=Cursor(
        "",
        after="after",
        before="before",
        limit="limit",
        onward=(Onward("after", when={"order": "asc"}), Onward("before", "first")),
    ),
)
_CREATE: Operation[models.LettaResponse] = Operation(
    "POST",
    "/v1/agents/{agent_id}/messages",
    answer=lambda: models.LettaResponse,
    body="json",
    body_required=True,
    body_type=lambda: models.LettaStreamingRequest,
    errors=_ERRORS,
)
_CREATE_STREAM: Operation[models.LettaStreamingResponse] = Operation(
    "POST",
    "/v1/agents/{agent_id}/messages",
    answer=lambda: models.LettaStreamingResponse,
    body="json",
    body_required=True,
    body_type=lambda: models.LettaStreamingRequest,
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
_CREATE_ASYNC: Operation[models.Run] = Operation(
    "POST",
    "/v1/agents/{agent_id}/messages/async",
    answer=lambda: models.Run,
    body="json",
    body_required=True,
    body_type=lambda: models.LettaAsyncRequest,
    errors=_ERRORS,
)
_CANCEL: Operation[dict[str, Any]] = Operation(
    "POST",
    "/v1/agents/{agent_id}/messages/cancel",
    answer=lambda: dict[str, Any],
    body="json",
    body_type=lambda: models.CancelAgentRunRequest,
    errors=_ERRORS,
)
_PREVIEW_RAW_PAYLOAD: Operation[dict[str, Any]] = Operation(
    "POST",
    "/v1/agents/{agent_id}/messages/preview-raw-payload",
    answer=lambda: dict[str, Any],
    body="json",
    body_required=True,
    body_type=lambda: models.PreviewModelRequestRequest,
    errors=_ERRORS,
)
_STREAM: Operation[models.LettaStreamingResponse] = Operation(
    "POST",
    "/v1/agents/{agent_id}/messages/stream",
    answer=lambda: models.LettaStreamingResponse,
    body="json",
    body_required=True,
    body_type=lambda: models.LettaStreamingRequest,
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
_UPDATE: Operation[models.ModifyMessageResponse] = Operation(
    "PATCH",
    "/v1/agents/{agent_id}/messages/{message_id}",
    answer=lambda: models.ModifyMessageResponse,
    body="json",
    body_required=True,
    body_type=lambda: models.ModifyMessageRequest,
    errors=_ERRORS,
)
_RESET: Operation[models.AgentState | None] = Operation(
    "PATCH",
    "/v1/agents/{agent_id}/reset-messages",
    answer=lambda: models.AgentState | None,
    body="json",
    body_required=True,
    body_type=lambda: models.ResetMessagesRequest,
    errors=_ERRORS,
)
_COMPACT: Operation[models.CompactionResponse] = Operation(
    "POST",
    "/v1/agents/{agent_id}/summarize",
    answer=lambda: models.CompactionResponse,
    body="json",
    body_type=lambda: models.AgentCompactionRequest | None,
    errors=_ERRORS,
)


class MessagesResource(Resource["MessagesForms[Raw]", "MessagesForms[Streaming]"]):
    """The calls of `client.agents.messages`."""

    def search(
        self,
        *,
        query: str | None | Omit = omit,
        search_mode: Literal["vector", "fts", "hybrid"] | Omit = omit,
        roles: Sequence[types.MessageRole] | None | Omit = omit,
        agent_id: str | None | Omit = omit,
        project_id: str | None | Omit = omit,
        template_id: str | None | Omit = omit,
        conversation_id: str | None | Omit = omit,
        limit: int | Omit = omit,
        start_date: dt.datetime | str | None | Omit = omit,
        end_date: dt.datetime | str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> builtins.list[models.MessageSearchResult]:
        """Search Messages.

        Search messages across the entire organization with optional project and template filtering. Returns messages
        with FTS/vector ranks and total RRF score.

        This is a cloud-only feature.

        Args:
            query: Text query for full-text search.
            search_mode: Search mode to use (default: 'hybrid').
            roles: Filter messages by role.
            agent_id: Filter messages by agent ID.
            project_id: Filter messages by project ID.
            template_id: Filter messages by template ID.
            conversation_id: Filter messages by conversation ID.
            limit: Maximum number of results to return (default: 50).
            start_date: Filter messages created after this date.
            end_date: Filter messages created on or before this date.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/agents/messages/search
        """
        return self._client.call(
            _SEARCH,
            body={
                "query": query,
                "search_mode": search_mode,
                "roles": roles,
                "agent_id": agent_id,
                "project_id": project_id,
                "template_id": template_id,
                "conversation_id": conversation_id,
                "limit": limit,
                "start_date": start_date,
                "end_date": end_date,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def list(
        self,
        agent_id: str,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        group_id: str | None | Omit = omit,
        conversation_id: str | None | Omit = omit,
        use_assistant_message: bool | Omit = omit,
        assistant_message_tool_name: str | Omit = omit,
        assistant_message_tool_kwarg: str | Omit = omit,
        include_err: bool | None | Omit = omit,
        include_return_message_types: Sequence[types.MessageType] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.LettaMessageUnion]:
        """List Messages.

        Retrieve message history for an agent.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            before: Message ID cursor for pagination. Returns messages that come before this message ID in the specified
                sort order.
            after: Message ID cursor for pagination. Returns messages that come after this message ID in the specified
                sort order.
            limit: Maximum number of messages to return (default: 100).
            order: Sort order for messages by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').
            group_id: Group ID to filter messages by.
            conversation_id: Conversation ID to filter messages by.
            use_assistant_message: Deprecated. Whether to use assistant messages (default: True).
            assistant_message_tool_name: Deprecated. The name of the designated message tool. (default: 'send_message').
            assistant_message_tool_kwarg: Deprecated. The name of the message argument. (default: 'message').
            include_err: Whether to include error messages and error statuses. For debugging purposes only.
            include_return_message_types: Message types to include in response. When null, all message types are
                returned.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/agents/{agent_id}/messages
        """
        return self._client.page(
            _LIST,
            path={"agent_id": agent_id},
            query={
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "group_id": group_id,
                "conversation_id": conversation_id,
                "use_assistant_message": use_assistant_message,
                "assistant_message_tool_name": assistant_message_tool_name,
                "assistant_message_tool_kwarg": assistant_message_tool_kwarg,
                "include_err": include_err,
                "include_return_message_types": include_return_message_types,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @overload
    def create(
        self,
        agent_id: str,
        *,
        streaming: Literal[True],
        messages: Sequence[types.LettaStreamingRequestMessagesItemParam] | None | Omit = omit,
        input: str | Sequence[types.LettaStreamingRequestInputOption2ItemParam] | None | Omit = omit,
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
        agent_id: str,
        *,
        messages: Sequence[types.LettaStreamingRequestMessagesItemParam] | None | Omit = omit,
        input: str | Sequence[types.LettaStreamingRequestInputOption2ItemParam] | None | Omit = omit,
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
        streaming: Literal[False] | Omit = omit,
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
        agent_id: str,
        *,
        streaming: bool,
        messages: Sequence[types.LettaStreamingRequestMessagesItemParam] | None | Omit = omit,
        input: str | Sequence[types.LettaStreamingRequestInputOption2ItemParam] | None | Omit = omit,
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
        agent_id: str,
        *,
        messages: Sequence[types.LettaStreamingRequestMessagesItemParam] | None | Omit = omit,
        input: str | Sequence[types.LettaStreamingRequestInputOption2ItemParam] | None | Omit = omit,
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
        streaming: bool | Omit = omit,
        stream_tokens: bool | Omit = omit,
        include_pings: bool | Omit = omit,
        background: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Stream[models.LettaStreamingResponse, models.LettaResponse] | models.LettaResponse:
        """Send Message.

        Process a user message and return the agent's response. This endpoint accepts a message from a user and
        processes it through the agent.

        **Note:** Sending multiple concurrent requests to the same agent can lead to undefined behavior. Each agent
        processes messages sequentially, and concurrent requests may interleave in unexpected ways. Wait for each
        request to complete before sending the next one. Use separate agents or conversations for parallel processing.

        The response format is controlled by the `streaming` field in the request body:
        - If `streaming=false` (default): Returns a complete LettaResponse with all messages
        - If `streaming=true`: Returns a Server-Sent Events (SSE) stream

        Additional streaming options (only used when streaming=true):
        - `stream_tokens`: Stream individual tokens instead of complete steps
        - `include_pings`: Include keepalive pings to prevent connection timeouts
        - `background`: Process the request in the background

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
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
            streaming: If True, returns a streaming response (Server-Sent Events). If False (default), returns a
                complete response.
            stream_tokens: Flag to determine if individual tokens should be streamed, rather than streaming per step
                (only used when streaming=true). (default: False).
            include_pings: Whether to include periodic keepalive ping messages in the stream to prevent connection
                timeouts (only used when streaming=true). (default: True).
            background: Whether to process the request in the background (only used when streaming=true). (default:
                False).

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/agents/{agent_id}/messages
        """
        return self._client.call_or_stream(
            _CREATE,
            _CREATE_STREAM,
            streaming,
            False,
            path={"agent_id": agent_id},
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
                "streaming": streaming,
                "stream_tokens": stream_tokens,
                "include_pings": include_pings,
                "background": background,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def create_async(
        self,
        agent_id: str,
        *,
        messages: Sequence[types.LettaAsyncRequestMessagesItemParam] | None | Omit = omit,
        input: str | Sequence[types.LettaAsyncRequestInputOption2ItemParam] | None | Omit = omit,
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
        callback_url: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Run:
        """Send Message Async.

        Asynchronously process a user message and return a run object. The actual processing happens in the background,
        and the status can be checked using the run ID.

        This is "asynchronous" in the sense that it's a background run and explicitly must be fetched by the run ID.

        **Note:** Sending multiple concurrent requests to the same agent can lead to undefined behavior. Each agent
        processes messages sequentially, and concurrent requests may interleave in unexpected ways. Wait for each
        request to complete before sending the next one. Use separate agents or conversations for parallel processing.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
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
            callback_url: Optional callback URL to POST to when the job completes.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/agents/{agent_id}/messages/async
        """
        return self._client.call(
            _CREATE_ASYNC,
            path={"agent_id": agent_id},
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
                "callback_url": callback_url,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def cancel(
        self,
        agent_id: str,
        *,
        run_ids: Sequence[str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> dict[str, Any]:
        """Cancel Message.

        Cancel runs associated with an agent. If run_ids are passed in, cancel those in particular.

        Note to cancel active runs associated with an agent, redis is required.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            run_ids: Optional list of run IDs to cancel.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/agents/{agent_id}/messages/cancel
        """
        return self._client.call(
            _CANCEL,
            path={"agent_id": agent_id},
            body={"run_ids": run_ids},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @overload
    def preview_raw_payload(
        self,
        agent_id: str,
        *,
        messages: Sequence[types.LettaRequestMessagesItemParam] | None | Omit = omit,
        input: str | Sequence[types.LettaRequestInputOption2ItemParam] | None | Omit = omit,
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> dict[str, Any]: ...

    @overload
    def preview_raw_payload(
        self,
        agent_id: str,
        *,
        messages: Sequence[types.LettaStreamingRequestMessagesItemParam] | None | Omit = omit,
        input: str | Sequence[types.LettaStreamingRequestInputOption2ItemParam] | None | Omit = omit,
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
        streaming: bool | Omit = omit,
        stream_tokens: bool | Omit = omit,
        include_pings: bool | Omit = omit,
        background: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> dict[str, Any]: ...

    def preview_raw_payload(
        self,
        agent_id: str,
        *,
        messages: (
            Sequence[types.LettaRequestMessagesItemParam]
            | Sequence[types.LettaStreamingRequestMessagesItemParam]
            | None
            | Omit
        ) = omit,
        input: (
            str
            | Sequence[types.LettaRequestInputOption2ItemParam]
            | Sequence[types.LettaStreamingRequestInputOption2ItemParam]
            | None
            | Omit
        ) = omit,
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
        streaming: bool | Omit = omit,
        stream_tokens: bool | Omit = omit,
        include_pings: bool | Omit = omit,
        background: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> dict[str, Any]:
        """Preview Model Request.

        Inspect the raw LLM request payload without sending it.

        This endpoint processes the message through the agent loop up until the LLM request, then returns the raw
        request payload that would be sent to the LLM provider. Useful for debugging and inspection.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
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
            streaming: If True, returns a streaming response (Server-Sent Events). If False (default), returns a
                complete response.
            stream_tokens: Flag to determine if individual tokens should be streamed, rather than streaming per step
                (only used when streaming=true). (default: False).
            include_pings: Whether to include periodic keepalive ping messages in the stream to prevent connection
                timeouts (only used when streaming=true). (default: True).
            background: Whether to process the request in the background (only used when streaming=true). (default:
                False).

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/agents/{agent_id}/messages/preview-raw-payload
        """
        return self._client.call(
            _PREVIEW_RAW_PAYLOAD,
            path={"agent_id": agent_id},
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
                "streaming": streaming,
                "stream_tokens": stream_tokens,
                "include_pings": include_pings,
                "background": background,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @deprecated("the API marks this operation as deprecated")
    def stream(
        self,
        agent_id: str,
        *,
        messages: Sequence[types.LettaStreamingRequestMessagesItemParam] | None | Omit = omit,
        input: str | Sequence[types.LettaStreamingRequestInputOption2ItemParam] | None | Omit = omit,
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
        streaming: bool | Omit = omit,
        stream_tokens: bool | Omit = omit,
        include_pings: bool | Omit = omit,
        background: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Stream[models.LettaStreamingResponse, models.LettaResponse]:
        """Send Message Streaming.

        Process a user message and return the agent's response.

        Deprecated: Use the `POST /{agent_id}/messages` endpoint with `streaming=true` in the request body instead.

        **Note:** Sending multiple concurrent requests to the same agent can lead to undefined behavior. Each agent
        processes messages sequentially, and concurrent requests may interleave in unexpected ways. Wait for each
        request to complete before sending the next one. Use separate agents or conversations for parallel processing.

        This endpoint accepts a message from a user and processes it through the agent. It will stream the steps of the
        response always, and stream the tokens if 'stream_tokens' is set to True.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
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
            streaming: If True, returns a streaming response (Server-Sent Events). If False (default), returns a
                complete response.
            stream_tokens: Flag to determine if individual tokens should be streamed, rather than streaming per step
                (only used when streaming=true). (default: False).
            include_pings: Whether to include periodic keepalive ping messages in the stream to prevent connection
                timeouts (only used when streaming=true). (default: True).
            background: Whether to process the request in the background (only used when streaming=true). (default:
                False).

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/agents/{agent_id}/messages/stream
        """
        return self._client.stream(
            _STREAM,
            path={"agent_id": agent_id},
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
                "streaming": streaming,
                "stream_tokens": stream_tokens,
                "include_pings": include_pings,
                "background": background,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @overload
    @deprecated("the API marks this operation as deprecated")
    def update(
        self,
        message_id: str,
        *,
        agent_id: str,
        content: str,
        message_type: Literal["system_message"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ModifyMessageResponse: ...

    @overload
    @deprecated("the API marks this operation as deprecated")
    def update(
        self,
        message_id: str,
        *,
        agent_id: str,
        content: Sequence[types.LettaUserMessageContentUnionParam] | str,
        message_type: Literal["user_message"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ModifyMessageResponse: ...

    @overload
    @deprecated("the API marks this operation as deprecated")
    def update(
        self,
        message_id: str,
        *,
        agent_id: str,
        reasoning: str,
        message_type: Literal["reasoning_message"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ModifyMessageResponse: ...

    @overload
    @deprecated("the API marks this operation as deprecated")
    def update(
        self,
        message_id: str,
        *,
        agent_id: str,
        content: Sequence[types.LettaAssistantMessageContentUnionParam] | str,
        message_type: Literal["assistant_message"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ModifyMessageResponse: ...

    @deprecated("the API marks this operation as deprecated")
    def update(
        self,
        message_id: str,
        *,
        agent_id: str,
        message_type: (
            Literal["system_message"]
            | Literal["user_message"]
            | Literal["reasoning_message"]
            | Literal["assistant_message"]
            | Omit
        ) = omit,
        content: (
            str
            | Sequence[types.LettaUserMessageContentUnionParam]
            | Sequence[types.LettaAssistantMessageContentUnionParam]
            | Omit
        ) = omit,
        reasoning: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ModifyMessageResponse:
        """Modify Message.

        Update the details of a message associated with an agent.

        **Deprecated**: Messages are now considered immutable since they can be shared across multiple conversations via
        forking. This endpoint will be removed in a future version.

        Args:
            message_id: The ID of the message in the format 'message-<uuid4>'.
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            message_type: Default: 'system_message'.
            content: The message content sent by the system (can be a string or an array of multi-modal content parts).

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/agents/{agent_id}/messages/{message_id}
        """
        return self._client.call(
            _UPDATE,
            path={"agent_id": agent_id, "message_id": message_id},
            body={"message_type": message_type, "content": content, "reasoning": reasoning},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def reset(
        self,
        agent_id: str,
        *,
        add_default_initial_messages: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.AgentState | None:
        """Reset Messages.

        Resets the messages for an agent

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            add_default_initial_messages: If true, adds the default initial messages after resetting. (default: False).

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/agents/{agent_id}/reset-messages
        """
        return self._client.call(
            _RESET,
            path={"agent_id": agent_id},
            body={"add_default_initial_messages": add_default_initial_messages},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def compact(
        self,
        agent_id: str,
        *,
        compaction_settings: models.CompactionSettingsInput | types.CompactionSettingsInputParam | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.CompactionResponse:
        """Summarize Messages.

        Summarize an agent's conversation history.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            compaction_settings: Optional compaction settings to use for this summarization request. If not provided,
                the agent's default settings will be used.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/agents/{agent_id}/summarize
        """
        return self._client.call(
            _COMPACT,
            path={"agent_id": agent_id},
            body={"compaction_settings": compaction_settings},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class MessagesForms(Forms[F]):
        search = Formed(MessagesResource.search)
        list = Formed(MessagesResource.list)
        create: Formed[..., Any]
        create_async = Formed(MessagesResource.create_async)
        cancel = Formed(MessagesResource.cancel)
        preview_raw_payload: Formed[..., dict[str, Any]]
        stream = Formed(MessagesResource.stream)
        update: Formed[..., models.ModifyMessageResponse]
        reset = Formed(MessagesResource.reset)
        compact = Formed(MessagesResource.compact)


class AsyncMessagesResource(AsyncResource["MessagesForms[AsyncRaw]", "MessagesForms[AsyncStreaming]"]):
    """The calls of `client.agents.messages`."""

    async def search(
        self,
        *,
        query: str | None | Omit = omit,
        search_mode: Literal["vector", "fts", "hybrid"] | Omit = omit,
        roles: Sequence[types.MessageRole] | None | Omit = omit,
        agent_id: str | None | Omit = omit,
        project_id: str | None | Omit = omit,
        template_id: str | None | Omit = omit,
        conversation_id: str | None | Omit = omit,
        limit: int | Omit = omit,
        start_date: dt.datetime | str | None | Omit = omit,
        end_date: dt.datetime | str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> builtins.list[models.MessageSearchResult]:
        """Search Messages.

        Search messages across the entire organization with optional project and template filtering. Returns messages
        with FTS/vector ranks and total RRF score.

        This is a cloud-only feature.

        Args:
            query: Text query for full-text search.
            search_mode: Search mode to use (default: 'hybrid').
            roles: Filter messages by role.
            agent_id: Filter messages by agent ID.
            project_id: Filter messages by project ID.
            template_id: Filter messages by template ID.
            conversation_id: Filter messages by conversation ID.
            limit: Maximum number of results to return (default: 50).
            start_date: Filter messages created after this date.
            end_date: Filter messages created on or before this date.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/agents/messages/search
        """
        return await self._client.call(
            _SEARCH,
            body={
                "query": query,
                "search_mode": search_mode,
                "roles": roles,
                "agent_id": agent_id,
                "project_id": project_id,
                "template_id": template_id,
                "conversation_id": conversation_id,
                "limit": limit,
                "start_date": start_date,
                "end_date": end_date,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def list(
        self,
        agent_id: str,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        group_id: str | None | Omit = omit,
        conversation_id: str | None | Omit = omit,
        use_assistant_message: bool | Omit = omit,
        assistant_message_tool_name: str | Omit = omit,
        assistant_message_tool_kwarg: str | Omit = omit,
        include_err: bool | None | Omit = omit,
        include_return_message_types: Sequence[types.MessageType] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.LettaMessageUnion]:
        """List Messages.

        Retrieve message history for an agent.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            before: Message ID cursor for pagination. Returns messages that come before this message ID in the specified
                sort order.
            after: Message ID cursor for pagination. Returns messages that come after this message ID in the specified
                sort order.
            limit: Maximum number of messages to return (default: 100).
            order: Sort order for messages by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').
            group_id: Group ID to filter messages by.
            conversation_id: Conversation ID to filter messages by.
            use_assistant_message: Deprecated. Whether to use assistant messages (default: True).
            assistant_message_tool_name: Deprecated. The name of the designated message tool. (default: 'send_message').
            assistant_message_tool_kwarg: Deprecated. The name of the message argument. (default: 'message').
            include_err: Whether to include error messages and error statuses. For debugging purposes only.
            include_return_message_types: Message types to include in response. When null, all message types are
                returned.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/agents/{agent_id}/messages
        """
        return self._client.page(
            _LIST,
            path={"agent_id": agent_id},
            query={
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "group_id": group_id,
                "conversation_id": conversation_id,
                "use_assistant_message": use_assistant_message,
                "assistant_message_tool_name": assistant_message_tool_name,
                "assistant_message_tool_kwarg": assistant_message_tool_kwarg,
                "include_err": include_err,
                "include_return_message_types": include_return_message_types,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @overload
    async def create(
        self,
        agent_id: str,
        *,
        streaming: Literal[True],
        messages: Sequence[types.LettaStreamingRequestMessagesItemParam] | None | Omit = omit,
        input: str | Sequence[types.LettaStreamingRequestInputOption2ItemParam] | None | Omit = omit,
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
        agent_id: str,
        *,
        messages: Sequence[types.LettaStreamingRequestMessagesItemParam] | None | Omit = omit,
        input: str | Sequence[types.LettaStreamingRequestInputOption2ItemParam] | None | Omit = omit,
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
        streaming: Literal[False] | Omit = omit,
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
        agent_id: str,
        *,
        streaming: bool,
        messages: Sequence[types.LettaStreamingRequestMessagesItemParam] | None | Omit = omit,
        input: str | Sequence[types.LettaStreamingRequestInputOption2ItemParam] | None | Omit = omit,
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
        agent_id: str,
        *,
        messages: Sequence[types.LettaStreamingRequestMessagesItemParam] | None | Omit = omit,
        input: str | Sequence[types.LettaStreamingRequestInputOption2ItemParam] | None | Omit = omit,
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
        streaming: bool | Omit = omit,
        stream_tokens: bool | Omit = omit,
        include_pings: bool | Omit = omit,
        background: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncStream[models.LettaStreamingResponse, models.LettaResponse] | models.LettaResponse:
        """Send Message.

        Process a user message and return the agent's response. This endpoint accepts a message from a user and
        processes it through the agent.

        **Note:** Sending multiple concurrent requests to the same agent can lead to undefined behavior. Each agent
        processes messages sequentially, and concurrent requests may interleave in unexpected ways. Wait for each
        request to complete before sending the next one. Use separate agents or conversations for parallel processing.

        The response format is controlled by the `streaming` field in the request body:
        - If `streaming=false` (default): Returns a complete LettaResponse with all messages
        - If `streaming=true`: Returns a Server-Sent Events (SSE) stream

        Additional streaming options (only used when streaming=true):
        - `stream_tokens`: Stream individual tokens instead of complete steps
        - `include_pings`: Include keepalive pings to prevent connection timeouts
        - `background`: Process the request in the background

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
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
            streaming: If True, returns a streaming response (Server-Sent Events). If False (default), returns a
                complete response.
            stream_tokens: Flag to determine if individual tokens should be streamed, rather than streaming per step
                (only used when streaming=true). (default: False).
            include_pings: Whether to include periodic keepalive ping messages in the stream to prevent connection
                timeouts (only used when streaming=true). (default: True).
            background: Whether to process the request in the background (only used when streaming=true). (default:
                False).

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/agents/{agent_id}/messages
        """
        return await self._client.call_or_stream(
            _CREATE,
            _CREATE_STREAM,
            streaming,
            False,
            path={"agent_id": agent_id},
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
                "streaming": streaming,
                "stream_tokens": stream_tokens,
                "include_pings": include_pings,
                "background": background,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def create_async(
        self,
        agent_id: str,
        *,
        messages: Sequence[types.LettaAsyncRequestMessagesItemParam] | None | Omit = omit,
        input: str | Sequence[types.LettaAsyncRequestInputOption2ItemParam] | None | Omit = omit,
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
        callback_url: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Run:
        """Send Message Async.

        Asynchronously process a user message and return a run object. The actual processing happens in the background,
        and the status can be checked using the run ID.

        This is "asynchronous" in the sense that it's a background run and explicitly must be fetched by the run ID.

        **Note:** Sending multiple concurrent requests to the same agent can lead to undefined behavior. Each agent
        processes messages sequentially, and concurrent requests may interleave in unexpected ways. Wait for each
        request to complete before sending the next one. Use separate agents or conversations for parallel processing.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
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
            callback_url: Optional callback URL to POST to when the job completes.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/agents/{agent_id}/messages/async
        """
        return await self._client.call(
            _CREATE_ASYNC,
            path={"agent_id": agent_id},
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
                "callback_url": callback_url,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def cancel(
        self,
        agent_id: str,
        *,
        run_ids: Sequence[str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> dict[str, Any]:
        """Cancel Message.

        Cancel runs associated with an agent. If run_ids are passed in, cancel those in particular.

        Note to cancel active runs associated with an agent, redis is required.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            run_ids: Optional list of run IDs to cancel.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/agents/{agent_id}/messages/cancel
        """
        return await self._client.call(
            _CANCEL,
            path={"agent_id": agent_id},
            body={"run_ids": run_ids},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @overload
    async def preview_raw_payload(
        self,
        agent_id: str,
        *,
        messages: Sequence[types.LettaRequestMessagesItemParam] | None | Omit = omit,
        input: str | Sequence[types.LettaRequestInputOption2ItemParam] | None | Omit = omit,
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> dict[str, Any]: ...

    @overload
    async def preview_raw_payload(
        self,
        agent_id: str,
        *,
        messages: Sequence[types.LettaStreamingRequestMessagesItemParam] | None | Omit = omit,
        input: str | Sequence[types.LettaStreamingRequestInputOption2ItemParam] | None | Omit = omit,
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
        streaming: bool | Omit = omit,
        stream_tokens: bool | Omit = omit,
        include_pings: bool | Omit = omit,
        background: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> dict[str, Any]: ...

    async def preview_raw_payload(
        self,
        agent_id: str,
        *,
        messages: (
            Sequence[types.LettaRequestMessagesItemParam]
            | Sequence[types.LettaStreamingRequestMessagesItemParam]
            | None
            | Omit
        ) = omit,
        input: (
            str
            | Sequence[types.LettaRequestInputOption2ItemParam]
            | Sequence[types.LettaStreamingRequestInputOption2ItemParam]
            | None
            | Omit
        ) = omit,
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
        streaming: bool | Omit = omit,
        stream_tokens: bool | Omit = omit,
        include_pings: bool | Omit = omit,
        background: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> dict[str, Any]:
        """Preview Model Request.

        Inspect the raw LLM request payload without sending it.

        This endpoint processes the message through the agent loop up until the LLM request, then returns the raw
        request payload that would be sent to the LLM provider. Useful for debugging and inspection.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
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
            streaming: If True, returns a streaming response (Server-Sent Events). If False (default), returns a
                complete response.
            stream_tokens: Flag to determine if individual tokens should be streamed, rather than streaming per step
                (only used when streaming=true). (default: False).
            include_pings: Whether to include periodic keepalive ping messages in the stream to prevent connection
                timeouts (only used when streaming=true). (default: True).
            background: Whether to process the request in the background (only used when streaming=true). (default:
                False).

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/agents/{agent_id}/messages/preview-raw-payload
        """
        return await self._client.call(
            _PREVIEW_RAW_PAYLOAD,
            path={"agent_id": agent_id},
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
                "streaming": streaming,
                "stream_tokens": stream_tokens,
                "include_pings": include_pings,
                "background": background,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @deprecated("the API marks this operation as deprecated")
    async def stream(
        self,
        agent_id: str,
        *,
        messages: Sequence[types.LettaStreamingRequestMessagesItemParam] | None | Omit = omit,
        input: str | Sequence[types.LettaStreamingRequestInputOption2ItemParam] | None | Omit = omit,
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
        streaming: bool | Omit = omit,
        stream_tokens: bool | Omit = omit,
        include_pings: bool | Omit = omit,
        background: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncStream[models.LettaStreamingResponse, models.LettaResponse]:
        """Send Message Streaming.

        Process a user message and return the agent's response.

        Deprecated: Use the `POST /{agent_id}/messages` endpoint with `streaming=true` in the request body instead.

        **Note:** Sending multiple concurrent requests to the same agent can lead to undefined behavior. Each agent
        processes messages sequentially, and concurrent requests may interleave in unexpected ways. Wait for each
        request to complete before sending the next one. Use separate agents or conversations for parallel processing.

        This endpoint accepts a message from a user and processes it through the agent. It will stream the steps of the
        response always, and stream the tokens if 'stream_tokens' is set to True.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
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
            streaming: If True, returns a streaming response (Server-Sent Events). If False (default), returns a
                complete response.
            stream_tokens: Flag to determine if individual tokens should be streamed, rather than streaming per step
                (only used when streaming=true). (default: False).
            include_pings: Whether to include periodic keepalive ping messages in the stream to prevent connection
                timeouts (only used when streaming=true). (default: True).
            background: Whether to process the request in the background (only used when streaming=true). (default:
                False).

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/agents/{agent_id}/messages/stream
        """
        return await self._client.stream(
            _STREAM,
            path={"agent_id": agent_id},
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
                "streaming": streaming,
                "stream_tokens": stream_tokens,
                "include_pings": include_pings,
                "background": background,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @overload
    @deprecated("the API marks this operation as deprecated")
    async def update(
        self,
        message_id: str,
        *,
        agent_id: str,
        content: str,
        message_type: Literal["system_message"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ModifyMessageResponse: ...

    @overload
    @deprecated("the API marks this operation as deprecated")
    async def update(
        self,
        message_id: str,
        *,
        agent_id: str,
        content: Sequence[types.LettaUserMessageContentUnionParam] | str,
        message_type: Literal["user_message"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ModifyMessageResponse: ...

    @overload
    @deprecated("the API marks this operation as deprecated")
    async def update(
        self,
        message_id: str,
        *,
        agent_id: str,
        reasoning: str,
        message_type: Literal["reasoning_message"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ModifyMessageResponse: ...

    @overload
    @deprecated("the API marks this operation as deprecated")
    async def update(
        self,
        message_id: str,
        *,
        agent_id: str,
        content: Sequence[types.LettaAssistantMessageContentUnionParam] | str,
        message_type: Literal["assistant_message"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ModifyMessageResponse: ...

    @deprecated("the API marks this operation as deprecated")
    async def update(
        self,
        message_id: str,
        *,
        agent_id: str,
        message_type: (
            Literal["system_message"]
            | Literal["user_message"]
            | Literal["reasoning_message"]
            | Literal["assistant_message"]
            | Omit
        ) = omit,
        content: (
            str
            | Sequence[types.LettaUserMessageContentUnionParam]
            | Sequence[types.LettaAssistantMessageContentUnionParam]
            | Omit
        ) = omit,
        reasoning: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ModifyMessageResponse:
        """Modify Message.

        Update the details of a message associated with an agent.

        **Deprecated**: Messages are now considered immutable since they can be shared across multiple conversations via
        forking. This endpoint will be removed in a future version.

        Args:
            message_id: The ID of the message in the format 'message-<uuid4>'.
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            message_type: Default: 'system_message'.
            content: The message content sent by the system (can be a string or an array of multi-modal content parts).

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/agents/{agent_id}/messages/{message_id}
        """
        return await self._client.call(
            _UPDATE,
            path={"agent_id": agent_id, "message_id": message_id},
            body={"message_type": message_type, "content": content, "reasoning": reasoning},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def reset(
        self,
        agent_id: str,
        *,
        add_default_initial_messages: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.AgentState | None:
        """Reset Messages.

        Resets the messages for an agent

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            add_default_initial_messages: If true, adds the default initial messages after resetting. (default: False).

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/agents/{agent_id}/reset-messages
        """
        return await self._client.call(
            _RESET,
            path={"agent_id": agent_id},
            body={"add_default_initial_messages": add_default_initial_messages},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def compact(
        self,
        agent_id: str,
        *,
        compaction_settings: models.CompactionSettingsInput | types.CompactionSettingsInputParam | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.CompactionResponse:
        """Summarize Messages.

        Summarize an agent's conversation history.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            compaction_settings: Optional compaction settings to use for this summarization request. If not provided,
                the agent's default settings will be used.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/agents/{agent_id}/summarize
        """
        return await self._client.call(
            _COMPACT,
            path={"agent_id": agent_id},
            body={"compaction_settings": compaction_settings},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

"""The resource `client.agents.tools`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._page_schemes import Growing
from letta_sdk._pagination import AsyncPages, Page
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_ERRORS = {"422": lambda: models.HTTPValidationError}
_LIST: Operation[models.Tool] = Operation(
    "GET", "/v1/agents/{agent_id}/tools", answer=lambda: models.Tool, errors=_ERRORS, page=Growing("", limit="limit")
)
_UPDATE_APPROVAL: Operation[models.AgentState | None] = Operation(
    "PATCH",
    "/v1/agents/{agent_id}/tools/approval/{tool_name}",
    answer=lambda: models.AgentState | None,
    body="json",
    body_type=lambda: models.ModifyApprovalRequest | None,
    errors=_ERRORS,
)
_ATTACH: Operation[models.AgentState | None] = Operation(
    "PATCH", "/v1/agents/{agent_id}/tools/attach/{tool_id}", answer=lambda: models.AgentState | None, errors=_ERRORS
)
_DETACH: Operation[models.AgentState | None] = Operation(
    "PATCH", "/v1/agents/{agent_id}/tools/detach/{tool_id}", answer=lambda: models.AgentState | None, errors=_ERRORS
)
_RUN: Operation[models.ToolExecutionResult] = Operation(
    "POST",
    "/v1/agents/{agent_id}/tools/{tool_name}/run",
    answer=lambda: models.ToolExecutionResult,
    body="json",
    body_type=lambda: models.MCPToolExecuteRequest,
    errors=_ERRORS,
)


class ToolsResource(Resource["ToolsForms[Raw]", "ToolsForms[Streaming]"]):
    """The calls of `client.agents.tools`."""

    def list(
        self,
        agent_id: str,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.Tool]:
        """List Tools For Agent.

        Get tools from an existing agent.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            before: Tool ID cursor for pagination. Returns tools that come before this tool ID in the specified sort
                order.
            after: Tool ID cursor for pagination. Returns tools that come after this tool ID in the specified sort
                order.
            limit: Maximum number of tools to return (default: 10).
            order: Sort order for tools by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/agents/{agent_id}/tools
        """
        return self._client.page(
            _LIST,
            path={"agent_id": agent_id},
            query={"before": before, "after": after, "limit": limit, "order": order, "order_by": order_by},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def update_approval(
        self,
        tool_name: str,
        *,
        agent_id: str,
        query_requires_approval: bool | None | Omit = omit,
        requires_approval: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.AgentState | None:
        """Modify Approval For Tool.

        Modify the approval requirement for a tool attached to an agent.

        Accepts requires_approval via request body (preferred) or query parameter (deprecated).

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            query_requires_approval: Deprecated. Whether the tool requires approval before execution.
            requires_approval: Whether the tool requires approval before execution.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/agents/{agent_id}/tools/approval/{tool_name}
        """
        return self._client.call(
            _UPDATE_APPROVAL,
            path={"agent_id": agent_id, "tool_name": tool_name},
            query={"requires_approval": query_requires_approval},
            body={"requires_approval": requires_approval},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def attach(
        self,
        tool_id: str,
        *,
        agent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.AgentState | None:
        """Attach Tool To Agent.

        Attach a tool to an agent.

        Args:
            tool_id: The ID of the tool in the format 'tool-<uuid4>'.
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/agents/{agent_id}/tools/attach/{tool_id}
        """
        return self._client.call(
            _ATTACH,
            path={"agent_id": agent_id, "tool_id": tool_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def detach(
        self,
        tool_id: str,
        *,
        agent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.AgentState | None:
        """Detach Tool From Agent.

        Detach a tool from an agent.

        Args:
            tool_id: The ID of the tool in the format 'tool-<uuid4>'.
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/agents/{agent_id}/tools/detach/{tool_id}
        """
        return self._client.call(
            _DETACH,
            path={"agent_id": agent_id, "tool_id": tool_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def run(
        self,
        tool_name: str,
        *,
        agent_id: str,
        args: Mapping[str, object] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ToolExecutionResult:
        """Run Tool For Agent.

        Trigger a tool by name on a specific agent, providing the necessary arguments.

        This endpoint executes a tool that is attached to the agent, using the agent's state and environment variables
        for execution context.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            args: Arguments to pass to the tool.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/agents/{agent_id}/tools/{tool_name}/run
        """
        return self._client.call(
            _RUN,
            path={"agent_id": agent_id, "tool_name": tool_name},
            body={"args": args},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class ToolsForms(Forms[F]):
        list = Formed(ToolsResource.list)
        update_approval = Formed(ToolsResource.update_approval)
        attach = Formed(ToolsResource.attach)
        detach = Formed(ToolsResource.detach)
        run = Formed(ToolsResource.run)


class AsyncToolsResource(AsyncResource["ToolsForms[AsyncRaw]", "ToolsForms[AsyncStreaming]"]):
    """The calls of `client.agents.tools`."""

    def list(
        self,
        agent_id: str,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.Tool]:
        """List Tools For Agent.

        Get tools from an existing agent.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            before: Tool ID cursor for pagination. Returns tools that come before this tool ID in the specified sort
                order.
            after: Tool ID cursor for pagination. Returns tools that come after this tool ID in the specified sort
                order.
            limit: Maximum number of tools to return (default: 10).
            order: Sort order for tools by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/agents/{agent_id}/tools
        """
        return self._client.page(
            _LIST,
            path={"agent_id": agent_id},
            query={"before": before, "after": after, "limit": limit, "order": order, "order_by": order_by},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def update_approval(
        self,
        tool_name: str,
        *,
        agent_id: str,
        query_requires_approval: bool | None | Omit = omit,
        requires_approval: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.AgentState | None:
        """Modify Approval For Tool.

        Modify the approval requirement for a tool attached to an agent.

        Accepts requires_approval via request body (preferred) or query parameter (deprecated).

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            query_requires_approval: Deprecated. Whether the tool requires approval before execution.
            requires_approval: Whether the tool requires approval before execution.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/agents/{agent_id}/tools/approval/{tool_name}
        """
        return await self._client.call(
            _UPDATE_APPROVAL,
            path={"agent_id": agent_id, "tool_name": tool_name},
            query={"requires_approval": query_requires_approval},
            body={"requires_approval": requires_approval},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def attach(
        self,
        tool_id: str,
        *,
        agent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.AgentState | None:
        """Attach Tool To Agent.

        Attach a tool to an agent.

        Args:
            tool_id: The ID of the tool in the format 'tool-<uuid4>'.
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/agents/{agent_id}/tools/attach/{tool_id}
        """
        return await self._client.call(
            _ATTACH,
            path={"agent_id": agent_id, "tool_id": tool_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def detach(
        self,
        tool_id: str,
        *,
        agent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.AgentState | None:
        """Detach Tool From Agent.

        Detach a tool from an agent.

        Args:
            tool_id: The ID of the tool in the format 'tool-<uuid4>'.
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/agents/{agent_id}/tools/detach/{tool_id}
        """
        return await self._client.call(
            _DETACH,
            path={"agent_id": agent_id, "tool_id": tool_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def run(
        self,
        tool_name: str,
        *,
        agent_id: str,
        args: Mapping[str, object] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ToolExecutionResult:
        """Run Tool For Agent.

        Trigger a tool by name on a specific agent, providing the necessary arguments.

        This endpoint executes a tool that is attached to the agent, using the agent's state and environment variables
        for execution context.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            args: Arguments to pass to the tool.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/agents/{agent_id}/tools/{tool_name}/run
        """
        return await self._client.call(
            _RUN,
            path={"agent_id": agent_id, "tool_name": tool_name},
            body={"args": args},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

"""The resource `client.tools.mcp.servers.tools`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_ERRORS = {"422": lambda: models.HTTPValidationError}
_LIST: Operation[list[models.MCPTool]] = Operation(
    "GET", "/v1/tools/mcp/servers/{mcp_server_name}/tools", answer=lambda: list[models.MCPTool], errors=_ERRORS
)
_EXECUTE: Operation[models.MCPToolResult] = Operation(
    "POST",
    "/v1/tools/mcp/servers/{mcp_server_name}/tools/{tool_name}/execute",
    answer=lambda: models.MCPToolResult,
    body="json",
    body_required=True,
    body_type=lambda: models.ToolExecuteRequest,
    errors=_ERRORS,
)
_ADD: Operation[models.Tool] = Operation(
    "POST", "/v1/tools/mcp/servers/{mcp_server_name}/{mcp_tool_name}", answer=lambda: models.Tool, errors=_ERRORS
)


class ToolsResource(Resource["ToolsForms[Raw]", "ToolsForms[Streaming]"]):
    """The calls of `client.tools.mcp.servers.tools`."""

    def list(
        self,
        mcp_server_name: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> builtins.list[models.MCPTool]:
        """List Mcp Tools By Server.

        Get a list of all tools for a specific MCP server

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/tools/mcp/servers/{mcp_server_name}/tools
        """
        return self._client.call(
            _LIST,
            path={"mcp_server_name": mcp_server_name},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def execute(
        self,
        tool_name: str,
        *,
        mcp_server_name: str,
        args: Mapping[str, object] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.MCPToolResult:
        """Execute Mcp Tool.

        Execute a specific MCP tool from a configured server. Returns the tool execution result.

        Args:
            args: Arguments to pass to the tool.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/tools/mcp/servers/{mcp_server_name}/tools/{tool_name}/execute
        """
        return self._client.call(
            _EXECUTE,
            path={"mcp_server_name": mcp_server_name, "tool_name": tool_name},
            body={"args": args},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def add(
        self,
        mcp_tool_name: str,
        *,
        mcp_server_name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Tool:
        """Add Mcp Tool.

        Register a new MCP tool as a Letta server by MCP server + tool name

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/tools/mcp/servers/{mcp_server_name}/{mcp_tool_name}
        """
        return self._client.call(
            _ADD,
            path={"mcp_server_name": mcp_server_name, "mcp_tool_name": mcp_tool_name},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class ToolsForms(Forms[F]):
        list = Formed(ToolsResource.list)
        execute = Formed(ToolsResource.execute)
        add = Formed(ToolsResource.add)


class AsyncToolsResource(AsyncResource["ToolsForms[AsyncRaw]", "ToolsForms[AsyncStreaming]"]):
    """The calls of `client.tools.mcp.servers.tools`."""

    async def list(
        self,
        mcp_server_name: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> builtins.list[models.MCPTool]:
        """List Mcp Tools By Server.

        Get a list of all tools for a specific MCP server

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/tools/mcp/servers/{mcp_server_name}/tools
        """
        return await self._client.call(
            _LIST,
            path={"mcp_server_name": mcp_server_name},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def execute(
        self,
        tool_name: str,
        *,
        mcp_server_name: str,
        args: Mapping[str, object] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.MCPToolResult:
        """Execute Mcp Tool.

        Execute a specific MCP tool from a configured server. Returns the tool execution result.

        Args:
            args: Arguments to pass to the tool.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/tools/mcp/servers/{mcp_server_name}/tools/{tool_name}/execute
        """
        return await self._client.call(
            _EXECUTE,
            path={"mcp_server_name": mcp_server_name, "tool_name": tool_name},
            body={"args": args},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def add(
        self,
        mcp_tool_name: str,
        *,
        mcp_server_name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Tool:
        """Add Mcp Tool.

        Register a new MCP tool as a Letta server by MCP server + tool name

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/tools/mcp/servers/{mcp_server_name}/{mcp_tool_name}
        """
        return await self._client.call(
            _ADD,
            path={"mcp_server_name": mcp_server_name, "mcp_tool_name": mcp_tool_name},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

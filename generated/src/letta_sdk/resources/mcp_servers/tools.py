"""The resource `client.mcp_servers.tools`."""

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
_LIST: Operation[list[models.Tool]] = Operation(
    "GET", "/v1/mcp-servers/{mcp_server_id}/tools", answer=lambda: list[models.Tool], errors=_ERRORS
)
_RETRIEVE: Operation[models.Tool] = Operation(
    "GET", "/v1/mcp-servers/{mcp_server_id}/tools/{tool_id}", answer=lambda: models.Tool, errors=_ERRORS
)
_RUN: Operation[models.ToolExecutionResult] = Operation(
    "POST",
    "/v1/mcp-servers/{mcp_server_id}/tools/{tool_id}/run",
    answer=lambda: models.ToolExecutionResult,
    body="json",
    body_type=lambda: models.MCPToolExecuteRequest,
    errors=_ERRORS,
)


class ToolsResource(Resource["ToolsForms[Raw]", "ToolsForms[Streaming]"]):
    """The calls of `client.mcp_servers.tools`."""

    def list(
        self,
        mcp_server_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> builtins.list[models.Tool]:
        """List Tools For Mcp Server.

        Get a list of all tools for a specific MCP server

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/mcp-servers/{mcp_server_id}/tools
        """
        return self._client.call(
            _LIST,
            path={"mcp_server_id": mcp_server_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        tool_id: str,
        *,
        mcp_server_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Tool:
        """Retrieve Mcp Tool.

        Get a specific MCP tool by its ID

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/mcp-servers/{mcp_server_id}/tools/{tool_id}
        """
        return self._client.call(
            _RETRIEVE,
            path={"mcp_server_id": mcp_server_id, "tool_id": tool_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def run(
        self,
        tool_id: str,
        *,
        mcp_server_id: str,
        args: Mapping[str, object] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ToolExecutionResult:
        """Run Mcp Tool.

        Execute a specific MCP tool

        The request body should contain the tool arguments in the ToolExecuteRequest format.

        Args:
            args: Arguments to pass to the tool.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/mcp-servers/{mcp_server_id}/tools/{tool_id}/run
        """
        return self._client.call(
            _RUN,
            path={"mcp_server_id": mcp_server_id, "tool_id": tool_id},
            body={"args": args},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class ToolsForms(Forms[F]):
        list = Formed(ToolsResource.list)
        retrieve = Formed(ToolsResource.retrieve)
        run = Formed(ToolsResource.run)


class AsyncToolsResource(AsyncResource["ToolsForms[AsyncRaw]", "ToolsForms[AsyncStreaming]"]):
    """The calls of `client.mcp_servers.tools`."""

    async def list(
        self,
        mcp_server_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> builtins.list[models.Tool]:
        """List Tools For Mcp Server.

        Get a list of all tools for a specific MCP server

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/mcp-servers/{mcp_server_id}/tools
        """
        return await self._client.call(
            _LIST,
            path={"mcp_server_id": mcp_server_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        tool_id: str,
        *,
        mcp_server_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Tool:
        """Retrieve Mcp Tool.

        Get a specific MCP tool by its ID

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/mcp-servers/{mcp_server_id}/tools/{tool_id}
        """
        return await self._client.call(
            _RETRIEVE,
            path={"mcp_server_id": mcp_server_id, "tool_id": tool_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def run(
        self,
        tool_id: str,
        *,
        mcp_server_id: str,
        args: Mapping[str, object] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ToolExecutionResult:
        """Run Mcp Tool.

        Execute a specific MCP tool

        The request body should contain the tool arguments in the ToolExecuteRequest format.

        Args:
            args: Arguments to pass to the tool.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/mcp-servers/{mcp_server_id}/tools/{tool_id}/run
        """
        return await self._client.call(
            _RUN,
            path={"mcp_server_id": mcp_server_id, "tool_id": tool_id},
            body={"args": args},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

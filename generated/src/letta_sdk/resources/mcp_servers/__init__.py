"""The resource `client.mcp_servers`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Events, Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._resource import AsyncResource, Child, Resource
from letta_sdk._streaming import AsyncStream, Stream

if TYPE_CHECKING:
    from letta_sdk import types
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout
    from letta_sdk.resources.mcp_servers.tools import AsyncToolsResource, ToolsForms, ToolsResource

_ERRORS = {"422": lambda: models.HTTPValidationError}
_LIST: Operation[list[models.McpListMcpServersResponseItem]] = Operation(
    "GET", "/v1/mcp-servers/", answer=lambda: list[models.McpListMcpServersResponseItem], errors=_ERRORS
)
_CREATE: Operation[models.McpCreateMcpServerResponse] = Operation(
    "POST",
    "/v1/mcp-servers/",
    answer=lambda: models.McpCreateMcpServerResponse,
    body="json",
    body_required=True,
    body_type=lambda: models.CreateMCPServerRequest,
    errors=_ERRORS,
)
_CONNECT: Operation[models.MCPConnectEvent] = Operation(
    "GET",
    "/v1/mcp-servers/connect/{mcp_server_id}",
    answer=lambda: models.MCPConnectEvent,
    errors=_ERRORS,
    events=Events("[DONE]", cancelled=("cancelled",), reason="stop_reason", kind="message_type", hidden=("ping",)),
)
_DELETE: Operation[None] = Operation("DELETE", "/v1/mcp-servers/{mcp_server_id}", errors=_ERRORS)
_RETRIEVE: Operation[models.McpRetrieveMcpServerResponse] = Operation(
    "GET", "/v1/mcp-servers/{mcp_server_id}", answer=lambda: models.McpRetrieveMcpServerResponse, errors=_ERRORS
)
_UPDATE: Operation[models.McpUpdateMcpServerResponse] = Operation(
    "PATCH",
    "/v1/mcp-servers/{mcp_server_id}",
    answer=lambda: models.McpUpdateMcpServerResponse,
    body="json",
    body_required=True,
    body_type=lambda: models.UpdateMCPServerRequest,
    errors=_ERRORS,
)
_REFRESH: Operation[models.MCPServerResyncResult] = Operation(
    "PATCH", "/v1/mcp-servers/{mcp_server_id}/refresh", answer=lambda: models.MCPServerResyncResult, errors=_ERRORS
)


class McpServersResource(Resource["McpServersForms[Raw]", "McpServersForms[Streaming]"]):
    """The calls of `client.mcp_servers`."""

    tools: Child[ToolsResource] = Child(".tools", "ToolsResource")
    """`client.mcp_servers.tools`"""

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> builtins.list[models.McpListMcpServersResponseItem]:
        """List Mcp Servers.

        Get a list of all configured MCP servers

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/mcp-servers/
        """
        return self._client.call(_LIST, options=Options(extra_headers, extra_query, extra_body, timeout))

    def create(
        self,
        *,
        server_name: str,
        config: types.CreateMCPServerRequestConfigParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.McpCreateMcpServerResponse:
        """Create Mcp Server.

        Add a new MCP server to the Letta MCP server config

        Args:
            server_name: The name of the MCP server.
            config: The MCP server configuration (Stdio, SSE, or Streamable HTTP).

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/mcp-servers/
        """
        return self._client.call(
            _CREATE,
            body={"server_name": server_name, "config": config},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def connect(
        self,
        mcp_server_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Stream[models.MCPConnectEvent]:
        """Connect Mcp Server.

        Connect to an MCP server with support for OAuth via SSE. Returns a stream of events handling authorization state
        and exchange if OAuth is required.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/mcp-servers/connect/{mcp_server_id}
        """
        return self._client.stream(
            _CONNECT,
            path={"mcp_server_id": mcp_server_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        mcp_server_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Delete Mcp Server.

        Delete an MCP server by its ID

        Raises:
            UnprocessableEntityError: Validation Error.

        DELETE /v1/mcp-servers/{mcp_server_id}
        """
        return self._client.call(
            _DELETE,
            path={"mcp_server_id": mcp_server_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        mcp_server_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.McpRetrieveMcpServerResponse:
        """Retrieve Mcp Server.

        Get a specific MCP server

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/mcp-servers/{mcp_server_id}
        """
        return self._client.call(
            _RETRIEVE,
            path={"mcp_server_id": mcp_server_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def update(
        self,
        mcp_server_id: str,
        *,
        config: types.UpdateMCPServerRequestConfigParam,
        server_name: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.McpUpdateMcpServerResponse:
        """Update Mcp Server.

        Update an existing MCP server configuration

        Args:
            config: The MCP server configuration updates (Stdio, SSE, or Streamable HTTP).
            server_name: The name of the MCP server.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/mcp-servers/{mcp_server_id}
        """
        return self._client.call(
            _UPDATE,
            path={"mcp_server_id": mcp_server_id},
            body={"server_name": server_name, "config": config},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def refresh(
        self,
        mcp_server_id: str,
        *,
        agent_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.MCPServerResyncResult:
        """Refresh Mcp Server Tools.

        Refresh tools for an MCP server by:
        1. Fetching current tools from the MCP server
        2. Deleting tools that no longer exist on the server
        3. Updating schemas for existing tools
        4. Adding new tools from the server

        Returns a summary of changes made.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/mcp-servers/{mcp_server_id}/refresh
        """
        return self._client.call(
            _REFRESH,
            path={"mcp_server_id": mcp_server_id},
            query={"agent_id": agent_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class McpServersForms(Forms[F]):
        tools: ToolsForms[F]
        list = Formed(McpServersResource.list)
        create = Formed(McpServersResource.create)
        connect = Formed(McpServersResource.connect)
        delete = Formed(McpServersResource.delete)
        retrieve = Formed(McpServersResource.retrieve)
        update = Formed(McpServersResource.update)
        refresh = Formed(McpServersResource.refresh)


class AsyncMcpServersResource(AsyncResource["McpServersForms[AsyncRaw]", "McpServersForms[AsyncStreaming]"]):
    """The calls of `client.mcp_servers`."""

    tools: Child[AsyncToolsResource] = Child(".tools", "AsyncToolsResource")
    """`client.mcp_servers.tools`"""

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> builtins.list[models.McpListMcpServersResponseItem]:
        """List Mcp Servers.

        Get a list of all configured MCP servers

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/mcp-servers/
        """
        return await self._client.call(_LIST, options=Options(extra_headers, extra_query, extra_body, timeout))

    async def create(
        self,
        *,
        server_name: str,
        config: types.CreateMCPServerRequestConfigParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.McpCreateMcpServerResponse:
        """Create Mcp Server.

        Add a new MCP server to the Letta MCP server config

        Args:
            server_name: The name of the MCP server.
            config: The MCP server configuration (Stdio, SSE, or Streamable HTTP).

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/mcp-servers/
        """
        return await self._client.call(
            _CREATE,
            body={"server_name": server_name, "config": config},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def connect(
        self,
        mcp_server_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncStream[models.MCPConnectEvent]:
        """Connect Mcp Server.

        Connect to an MCP server with support for OAuth via SSE. Returns a stream of events handling authorization state
        and exchange if OAuth is required.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/mcp-servers/connect/{mcp_server_id}
        """
        return await self._client.stream(
            _CONNECT,
            path={"mcp_server_id": mcp_server_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        mcp_server_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Delete Mcp Server.

        Delete an MCP server by its ID

        Raises:
            UnprocessableEntityError: Validation Error.

        DELETE /v1/mcp-servers/{mcp_server_id}
        """
        return await self._client.call(
            _DELETE,
            path={"mcp_server_id": mcp_server_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        mcp_server_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.McpRetrieveMcpServerResponse:
        """Retrieve Mcp Server.

        Get a specific MCP server

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/mcp-servers/{mcp_server_id}
        """
        return await self._client.call(
            _RETRIEVE,
            path={"mcp_server_id": mcp_server_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def update(
        self,
        mcp_server_id: str,
        *,
        config: types.UpdateMCPServerRequestConfigParam,
        server_name: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.McpUpdateMcpServerResponse:
        """Update Mcp Server.

        Update an existing MCP server configuration

        Args:
            config: The MCP server configuration updates (Stdio, SSE, or Streamable HTTP).
            server_name: The name of the MCP server.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/mcp-servers/{mcp_server_id}
        """
        return await self._client.call(
            _UPDATE,
            path={"mcp_server_id": mcp_server_id},
            body={"server_name": server_name, "config": config},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def refresh(
        self,
        mcp_server_id: str,
        *,
        agent_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.MCPServerResyncResult:
        """Refresh Mcp Server Tools.

        Refresh tools for an MCP server by:
        1. Fetching current tools from the MCP server
        2. Deleting tools that no longer exist on the server
        3. Updating schemas for existing tools
        4. Adding new tools from the server

        Returns a summary of changes made.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/mcp-servers/{mcp_server_id}/refresh
        """
        return await self._client.call(
            _REFRESH,
            path={"mcp_server_id": mcp_server_id},
            query={"agent_id": agent_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

"""The resource `client.tools.mcp.servers`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, overload

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
    from letta_sdk.resources.tools.mcp.servers.tools import AsyncToolsResource, ToolsForms, ToolsResource

_ERRORS = {"422": lambda: models.HTTPValidationError}
_LIST: Operation[dict[str, models.ListMcpServersResponseValue]] = Operation(
    "GET", "/v1/tools/mcp/servers", answer=lambda: dict[str, models.ListMcpServersResponseValue], errors=_ERRORS
)
_UPSERT: Operation[list[models.AddMcpServerResponseItem]] = Operation(
    "PUT",
    "/v1/tools/mcp/servers",
    answer=lambda: list[models.AddMcpServerResponseItem],
    body="json",
    body_required=True,
    body_type=lambda: models.AddMcpServerRequest,
    errors=_ERRORS,
)
_CONNECT: Operation[models.MCPConnectEvent] = Operation(
    "POST",
    "/v1/tools/mcp/servers/connect",
    answer=lambda: models.MCPConnectEvent,
    body="json",
    body_required=True,
    body_type=lambda: models.ConnectMcpServerRequest,
    errors=_ERRORS,
    events=Events("[DONE]", cancelled=("cancelled",), reason="stop_reason", kind="message_type", hidden=("ping",)),
)
_TEST: Operation[models.MCPServerTestResult] = Operation(
    "POST",
    "/v1/tools/mcp/servers/test",
    answer=lambda: models.MCPServerTestResult,
    body="json",
    body_required=True,
    body_type=lambda: models.TestMcpServerRequest,
    errors=_ERRORS,
)
_DELETE: Operation[list[models.DeleteMcpServerResponseItem]] = Operation(
    "DELETE",
    "/v1/tools/mcp/servers/{mcp_server_name}",
    answer=lambda: list[models.DeleteMcpServerResponseItem],
    errors=_ERRORS,
)
_UPDATE: Operation[models.UpdateMcpServerResponse] = Operation(
    "PATCH",
    "/v1/tools/mcp/servers/{mcp_server_name}",
    answer=lambda: models.UpdateMcpServerResponse,
    body="json",
    body_required=True,
    body_type=lambda: models.UpdateMCPServerConfig,
    errors=_ERRORS,
)
_RESYNC: Operation[models.MCPServerResyncResult] = Operation(
    "POST",
    "/v1/tools/mcp/servers/{mcp_server_name}/resync",
    answer=lambda: models.MCPServerResyncResult,
    errors=_ERRORS,
)


class ServersResource(Resource["ServersForms[Raw]", "ServersForms[Streaming]"]):
    """The calls of `client.tools.mcp.servers`."""

    tools: Child[ToolsResource] = Child(".tools", "ToolsResource")
    """`client.tools.mcp.servers.tools`"""

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> dict[str, models.ListMcpServersResponseValue]:
        """List Mcp Servers.

        Get a list of all configured MCP servers

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/tools/mcp/servers
        """
        return self._client.call(_LIST, options=Options(extra_headers, extra_query, extra_body, timeout))

    @overload
    def upsert(
        self,
        *,
        server_name: str,
        command: str,
        args: Sequence[str],
        type: types.MCPServerType | Omit = omit,
        env: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> builtins.list[models.AddMcpServerResponseItem]: ...

    @overload
    def upsert(
        self,
        *,
        server_name: str,
        server_url: str,
        type: types.MCPServerType | Omit = omit,
        auth_header: str | None | Omit = omit,
        auth_token: str | None | Omit = omit,
        custom_headers: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> builtins.list[models.AddMcpServerResponseItem]: ...

    def upsert(
        self,
        *,
        server_name: str,
        type: types.MCPServerType | Omit = omit,
        command: str | Omit = omit,
        args: Sequence[str] | Omit = omit,
        env: Mapping[str, str] | None | Omit = omit,
        server_url: str | Omit = omit,
        auth_header: str | None | Omit = omit,
        auth_token: str | None | Omit = omit,
        custom_headers: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> builtins.list[models.AddMcpServerResponseItem]:
        """Add Mcp Server To Config.

        Add a new MCP server to the Letta MCP server config

        Args:
            server_name: The name of the server.
            type: Default: 'stdio'.
            command: The command to run (MCP 'local' client will run this command).
            args: The arguments to pass to the command.
            env: Environment variables to set.
            server_url: The URL of the server.
            auth_header: The name of the authentication header (e.g., 'Authorization').
            auth_token: The authentication token or API key value.
            custom_headers: Custom HTTP headers to include with requests.

        Raises:
            UnprocessableEntityError: Validation Error.

        PUT /v1/tools/mcp/servers
        """
        return self._client.call(
            _UPSERT,
            body={
                "server_name": server_name,
                "type": type,
                "command": command,
                "args": args,
                "env": env,
                "server_url": server_url,
                "auth_header": auth_header,
                "auth_token": auth_token,
                "custom_headers": custom_headers,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @overload
    def connect(
        self,
        *,
        server_name: str,
        command: str,
        args: Sequence[str],
        type: types.MCPServerType | Omit = omit,
        env: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Stream[models.MCPConnectEvent]: ...

    @overload
    def connect(
        self,
        *,
        server_name: str,
        server_url: str,
        type: types.MCPServerType | Omit = omit,
        auth_header: str | None | Omit = omit,
        auth_token: str | None | Omit = omit,
        custom_headers: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Stream[models.MCPConnectEvent]: ...

    def connect(
        self,
        *,
        server_name: str,
        type: types.MCPServerType | Omit = omit,
        command: str | Omit = omit,
        args: Sequence[str] | Omit = omit,
        env: Mapping[str, str] | None | Omit = omit,
        server_url: str | Omit = omit,
        auth_header: str | None | Omit = omit,
        auth_token: str | None | Omit = omit,
        custom_headers: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Stream[models.MCPConnectEvent]:
        """Connect Mcp Server.

        Connect to an MCP server with support for OAuth via SSE. Returns a stream of events handling authorization state
        and exchange if OAuth is required.

        Args:
            server_name: The name of the server.
            type: Default: 'stdio'.
            command: The command to run (MCP 'local' client will run this command).
            args: The arguments to pass to the command.
            env: Environment variables to set.
            server_url: The URL of the server.
            auth_header: The name of the authentication header (e.g., 'Authorization').
            auth_token: The authentication token or API key value.
            custom_headers: Custom HTTP headers to include with requests.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/tools/mcp/servers/connect
        """
        return self._client.stream(
            _CONNECT,
            body={
                "server_name": server_name,
                "type": type,
                "command": command,
                "args": args,
                "env": env,
                "server_url": server_url,
                "auth_header": auth_header,
                "auth_token": auth_token,
                "custom_headers": custom_headers,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @overload
    def test(
        self,
        *,
        server_name: str,
        command: str,
        args: Sequence[str],
        type: types.MCPServerType | Omit = omit,
        env: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.MCPServerTestResult: ...

    @overload
    def test(
        self,
        *,
        server_name: str,
        server_url: str,
        type: types.MCPServerType | Omit = omit,
        auth_header: str | None | Omit = omit,
        auth_token: str | None | Omit = omit,
        custom_headers: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.MCPServerTestResult: ...

    def test(
        self,
        *,
        server_name: str,
        type: types.MCPServerType | Omit = omit,
        command: str | Omit = omit,
        args: Sequence[str] | Omit = omit,
        env: Mapping[str, str] | None | Omit = omit,
        server_url: str | Omit = omit,
        auth_header: str | None | Omit = omit,
        auth_token: str | None | Omit = omit,
        custom_headers: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.MCPServerTestResult:
        """Test Mcp Server.

        Test connection to an MCP server without adding it. Returns the list of available tools if successful.

        Args:
            server_name: The name of the server.
            type: Default: 'stdio'.
            command: The command to run (MCP 'local' client will run this command).
            args: The arguments to pass to the command.
            env: Environment variables to set.
            server_url: The URL of the server.
            auth_header: The name of the authentication header (e.g., 'Authorization').
            auth_token: The authentication token or API key value.
            custom_headers: Custom HTTP headers to include with requests.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/tools/mcp/servers/test
        """
        return self._client.call(
            _TEST,
            body={
                "server_name": server_name,
                "type": type,
                "command": command,
                "args": args,
                "env": env,
                "server_url": server_url,
                "auth_header": auth_header,
                "auth_token": auth_token,
                "custom_headers": custom_headers,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        mcp_server_name: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> builtins.list[models.DeleteMcpServerResponseItem]:
        """Delete Mcp Server From Config.

        Delete a MCP server configuration

        Raises:
            UnprocessableEntityError: Validation Error.

        DELETE /v1/tools/mcp/servers/{mcp_server_name}
        """
        return self._client.call(
            _DELETE,
            path={"mcp_server_name": mcp_server_name},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @overload
    def update(
        self,
        mcp_server_name: str,
        *,
        server_name: str | None | Omit = omit,
        stdio_config: models.StdioServerConfig | types.StdioServerConfigParam | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.UpdateMcpServerResponse: ...

    @overload
    def update(
        self,
        mcp_server_name: str,
        *,
        server_name: str | None | Omit = omit,
        server_url: str | None | Omit = omit,
        token: str | None | Omit = omit,
        custom_headers: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.UpdateMcpServerResponse: ...

    @overload
    def update(
        self,
        mcp_server_name: str,
        *,
        server_name: str | None | Omit = omit,
        server_url: str | None | Omit = omit,
        auth_header: str | None | Omit = omit,
        auth_token: str | None | Omit = omit,
        custom_headers: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.UpdateMcpServerResponse: ...

    def update(
        self,
        mcp_server_name: str,
        *,
        server_name: str | None | Omit = omit,
        stdio_config: models.StdioServerConfig | types.StdioServerConfigParam | None | Omit = omit,
        server_url: str | None | Omit = omit,
        token: str | None | Omit = omit,
        custom_headers: Mapping[str, str] | None | Omit = omit,
        auth_header: str | None | Omit = omit,
        auth_token: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.UpdateMcpServerResponse:
        """Update Mcp Server.

        Update an existing MCP server configuration

        Args:
            server_name: The name of the MCP server.
            stdio_config: The configuration for the server (MCP 'local' client will run this command).
            server_url: The URL of the server (MCP SSE client will connect to this URL).
            token: The access token or API key for the MCP server (used for SSE authentication).
            custom_headers: Custom authentication headers as key-value pairs.
            auth_header: The name of the authentication header (e.g., 'Authorization').
            auth_token: The authentication token or API key value.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/tools/mcp/servers/{mcp_server_name}
        """
        return self._client.call(
            _UPDATE,
            path={"mcp_server_name": mcp_server_name},
            body={
                "server_name": server_name,
                "stdio_config": stdio_config,
                "server_url": server_url,
                "token": token,
                "custom_headers": custom_headers,
                "auth_header": auth_header,
                "auth_token": auth_token,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def resync(
        self,
        mcp_server_name: str,
        *,
        agent_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.MCPServerResyncResult:
        """Resync Mcp Server Tools.

        Resync tools for an MCP server by:
        1. Fetching current tools from the MCP server
        2. Deleting tools that no longer exist on the server
        3. Updating schemas for existing tools
        4. Adding new tools from the server

        Returns a summary of changes made.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/tools/mcp/servers/{mcp_server_name}/resync
        """
        return self._client.call(
            _RESYNC,
            path={"mcp_server_name": mcp_server_name},
            query={"agent_id": agent_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class ServersForms(Forms[F]):
        tools: ToolsForms[F]
        list = Formed(ServersResource.list)
        upsert: Formed[..., builtins.list[models.AddMcpServerResponseItem]]
        connect: Formed[..., Stream[models.MCPConnectEvent]]
        test: Formed[..., models.MCPServerTestResult]
        delete = Formed(ServersResource.delete)
        update: Formed[..., models.UpdateMcpServerResponse]
        resync = Formed(ServersResource.resync)


class AsyncServersResource(AsyncResource["ServersForms[AsyncRaw]", "ServersForms[AsyncStreaming]"]):
    """The calls of `client.tools.mcp.servers`."""

    tools: Child[AsyncToolsResource] = Child(".tools", "AsyncToolsResource")
    """`client.tools.mcp.servers.tools`"""

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> dict[str, models.ListMcpServersResponseValue]:
        """List Mcp Servers.

        Get a list of all configured MCP servers

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/tools/mcp/servers
        """
        return await self._client.call(_LIST, options=Options(extra_headers, extra_query, extra_body, timeout))

    @overload
    async def upsert(
        self,
        *,
        server_name: str,
        command: str,
        args: Sequence[str],
        type: types.MCPServerType | Omit = omit,
        env: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> builtins.list[models.AddMcpServerResponseItem]: ...

    @overload
    async def upsert(
        self,
        *,
        server_name: str,
        server_url: str,
        type: types.MCPServerType | Omit = omit,
        auth_header: str | None | Omit = omit,
        auth_token: str | None | Omit = omit,
        custom_headers: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> builtins.list[models.AddMcpServerResponseItem]: ...

    async def upsert(
        self,
        *,
        server_name: str,
        type: types.MCPServerType | Omit = omit,
        command: str | Omit = omit,
        args: Sequence[str] | Omit = omit,
        env: Mapping[str, str] | None | Omit = omit,
        server_url: str | Omit = omit,
        auth_header: str | None | Omit = omit,
        auth_token: str | None | Omit = omit,
        custom_headers: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> builtins.list[models.AddMcpServerResponseItem]:
        """Add Mcp Server To Config.

        Add a new MCP server to the Letta MCP server config

        Args:
            server_name: The name of the server.
            type: Default: 'stdio'.
            command: The command to run (MCP 'local' client will run this command).
            args: The arguments to pass to the command.
            env: Environment variables to set.
            server_url: The URL of the server.
            auth_header: The name of the authentication header (e.g., 'Authorization').
            auth_token: The authentication token or API key value.
            custom_headers: Custom HTTP headers to include with requests.

        Raises:
            UnprocessableEntityError: Validation Error.

        PUT /v1/tools/mcp/servers
        """
        return await self._client.call(
            _UPSERT,
            body={
                "server_name": server_name,
                "type": type,
                "command": command,
                "args": args,
                "env": env,
                "server_url": server_url,
                "auth_header": auth_header,
                "auth_token": auth_token,
                "custom_headers": custom_headers,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @overload
    async def connect(
        self,
        *,
        server_name: str,
        command: str,
        args: Sequence[str],
        type: types.MCPServerType | Omit = omit,
        env: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncStream[models.MCPConnectEvent]: ...

    @overload
    async def connect(
        self,
        *,
        server_name: str,
        server_url: str,
        type: types.MCPServerType | Omit = omit,
        auth_header: str | None | Omit = omit,
        auth_token: str | None | Omit = omit,
        custom_headers: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncStream[models.MCPConnectEvent]: ...

    async def connect(
        self,
        *,
        server_name: str,
        type: types.MCPServerType | Omit = omit,
        command: str | Omit = omit,
        args: Sequence[str] | Omit = omit,
        env: Mapping[str, str] | None | Omit = omit,
        server_url: str | Omit = omit,
        auth_header: str | None | Omit = omit,
        auth_token: str | None | Omit = omit,
        custom_headers: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncStream[models.MCPConnectEvent]:
        """Connect Mcp Server.

        Connect to an MCP server with support for OAuth via SSE. Returns a stream of events handling authorization state
        and exchange if OAuth is required.

        Args:
            server_name: The name of the server.
            type: Default: 'stdio'.
            command: The command to run (MCP 'local' client will run this command).
            args: The arguments to pass to the command.
            env: Environment variables to set.
            server_url: The URL of the server.
            auth_header: The name of the authentication header (e.g., 'Authorization').
            auth_token: The authentication token or API key value.
            custom_headers: Custom HTTP headers to include with requests.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/tools/mcp/servers/connect
        """
        return await self._client.stream(
            _CONNECT,
            body={
                "server_name": server_name,
                "type": type,
                "command": command,
                "args": args,
                "env": env,
                "server_url": server_url,
                "auth_header": auth_header,
                "auth_token": auth_token,
                "custom_headers": custom_headers,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @overload
    async def test(
        self,
        *,
        server_name: str,
        command: str,
        args: Sequence[str],
        type: types.MCPServerType | Omit = omit,
        env: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.MCPServerTestResult: ...

    @overload
    async def test(
        self,
        *,
        server_name: str,
        server_url: str,
        type: types.MCPServerType | Omit = omit,
        auth_header: str | None | Omit = omit,
        auth_token: str | None | Omit = omit,
        custom_headers: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.MCPServerTestResult: ...

    async def test(
        self,
        *,
        server_name: str,
        type: types.MCPServerType | Omit = omit,
        command: str | Omit = omit,
        args: Sequence[str] | Omit = omit,
        env: Mapping[str, str] | None | Omit = omit,
        server_url: str | Omit = omit,
        auth_header: str | None | Omit = omit,
        auth_token: str | None | Omit = omit,
        custom_headers: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.MCPServerTestResult:
        """Test Mcp Server.

        Test connection to an MCP server without adding it. Returns the list of available tools if successful.

        Args:
            server_name: The name of the server.
            type: Default: 'stdio'.
            command: The command to run (MCP 'local' client will run this command).
            args: The arguments to pass to the command.
            env: Environment variables to set.
            server_url: The URL of the server.
            auth_header: The name of the authentication header (e.g., 'Authorization').
            auth_token: The authentication token or API key value.
            custom_headers: Custom HTTP headers to include with requests.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/tools/mcp/servers/test
        """
        return await self._client.call(
            _TEST,
            body={
                "server_name": server_name,
                "type": type,
                "command": command,
                "args": args,
                "env": env,
                "server_url": server_url,
                "auth_header": auth_header,
                "auth_token": auth_token,
                "custom_headers": custom_headers,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        mcp_server_name: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> builtins.list[models.DeleteMcpServerResponseItem]:
        """Delete Mcp Server From Config.

        Delete a MCP server configuration

        Raises:
            UnprocessableEntityError: Validation Error.

        DELETE /v1/tools/mcp/servers/{mcp_server_name}
        """
        return await self._client.call(
            _DELETE,
            path={"mcp_server_name": mcp_server_name},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @overload
    async def update(
        self,
        mcp_server_name: str,
        *,
        server_name: str | None | Omit = omit,
        stdio_config: models.StdioServerConfig | types.StdioServerConfigParam | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.UpdateMcpServerResponse: ...

    @overload
    async def update(
        self,
        mcp_server_name: str,
        *,
        server_name: str | None | Omit = omit,
        server_url: str | None | Omit = omit,
        token: str | None | Omit = omit,
        custom_headers: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.UpdateMcpServerResponse: ...

    @overload
    async def update(
        self,
        mcp_server_name: str,
        *,
        server_name: str | None | Omit = omit,
        server_url: str | None | Omit = omit,
        auth_header: str | None | Omit = omit,
        auth_token: str | None | Omit = omit,
        custom_headers: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.UpdateMcpServerResponse: ...

    async def update(
        self,
        mcp_server_name: str,
        *,
        server_name: str | None | Omit = omit,
        stdio_config: models.StdioServerConfig | types.StdioServerConfigParam | None | Omit = omit,
        server_url: str | None | Omit = omit,
        token: str | None | Omit = omit,
        custom_headers: Mapping[str, str] | None | Omit = omit,
        auth_header: str | None | Omit = omit,
        auth_token: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.UpdateMcpServerResponse:
        """Update Mcp Server.

        Update an existing MCP server configuration

        Args:
            server_name: The name of the MCP server.
            stdio_config: The configuration for the server (MCP 'local' client will run this command).
            server_url: The URL of the server (MCP SSE client will connect to this URL).
            token: The access token or API key for the MCP server (used for SSE authentication).
            custom_headers: Custom authentication headers as key-value pairs.
            auth_header: The name of the authentication header (e.g., 'Authorization').
            auth_token: The authentication token or API key value.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/tools/mcp/servers/{mcp_server_name}
        """
        return await self._client.call(
            _UPDATE,
            path={"mcp_server_name": mcp_server_name},
            body={
                "server_name": server_name,
                "stdio_config": stdio_config,
                "server_url": server_url,
                "token": token,
                "custom_headers": custom_headers,
                "auth_header": auth_header,
                "auth_token": auth_token,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def resync(
        self,
        mcp_server_name: str,
        *,
        agent_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.MCPServerResyncResult:
        """Resync Mcp Server Tools.

        Resync tools for an MCP server by:
        1. Fetching current tools from the MCP server
        2. Deleting tools that no longer exist on the server
        3. Updating schemas for existing tools
        4. Adding new tools from the server

        Returns a summary of changes made.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/tools/mcp/servers/{mcp_server_name}/resync
        """
        return await self._client.call(
            _RESYNC,
            path={"mcp_server_name": mcp_server_name},
            query={"agent_id": agent_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

"""The resource `client.tools.mcp`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from letta_sdk._resource import AsyncResource, Child, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Forms, Raw, Streaming
    from letta_sdk.resources.tools.mcp.oauth import AsyncOauthResource, OauthForms, OauthResource
    from letta_sdk.resources.tools.mcp.servers import AsyncServersResource, ServersForms, ServersResource


class McpResource(Resource["McpForms[Raw]", "McpForms[Streaming]"]):
    """The calls of `client.tools.mcp`."""

    oauth: Child[OauthResource] = Child(".oauth", "OauthResource")
    """`client.tools.mcp.oauth`"""
    servers: Child[ServersResource] = Child(".servers", "ServersResource")
    """`client.tools.mcp.servers`"""


if TYPE_CHECKING:

    class McpForms(Forms[F]):
        oauth: OauthForms[F]
        servers: ServersForms[F]


class AsyncMcpResource(AsyncResource["McpForms[AsyncRaw]", "McpForms[AsyncStreaming]"]):
    """The calls of `client.tools.mcp`."""

    oauth: Child[AsyncOauthResource] = Child(".oauth", "AsyncOauthResource")
    """`client.tools.mcp.oauth`"""
    servers: Child[AsyncServersResource] = Child(".servers", "AsyncServersResource")
    """`client.tools.mcp.servers`"""

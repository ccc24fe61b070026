"""The resource `client.tools.mcp`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Forms, Raw, Streaming
    from letta_sdk.resources.tools.mcp.oauth import AsyncOauthResource, OauthForms, OauthResource
    from letta_sdk.resources.tools.mcp.servers import AsyncServersResource, ServersForms, ServersResource


class McpResource(Resource["McpForms[Raw]", "McpForms[Streaming]"]):
    """The calls of `client.tools.mcp`."""

    @cached_property
    def oauth(self) -> OauthResource:
        """`client.tools.mcp.oauth`"""
        from letta_sdk.resources.tools.mcp.oauth import OauthResource

        return OauthResource(self._client)

    @cached_property
    def servers(self) -> ServersResource:
        """`client.tools.mcp.servers`"""
        from letta_sdk.resources.tools.mcp.servers import ServersResource

        return ServersResource(self._client)


if TYPE_CHECKING:

    class McpForms(Forms[F]):
        oauth: OauthForms[F]
        servers: ServersForms[F]


class AsyncMcpResource(AsyncResource["McpForms[AsyncRaw]", "McpForms[AsyncStreaming]"]):
    """The calls of `client.tools.mcp`."""

    @cached_property
    def oauth(self) -> AsyncOauthResource:
        """`client.tools.mcp.oauth`"""
        from letta_sdk.resources.tools.mcp.oauth import AsyncOauthResource

        return AsyncOauthResource(self._client)

    @cached_property
    def servers(self) -> AsyncServersResource:
        """`client.tools.mcp.servers`"""
        from letta_sdk.resources.tools.mcp.servers import AsyncServersResource

        return AsyncServersResource(self._client)

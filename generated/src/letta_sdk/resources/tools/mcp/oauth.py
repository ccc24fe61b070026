"""The resource `client.tools.mcp.oauth`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_CALLBACK: Operation[models.MCPOAuthResult] = Operation(
    "GET",
    "/v1/tools/mcp/oauth/callback",
    answer=lambda: models.MCPOAuthResult,
    errors={"422": lambda: models.HTTPValidationError},
)


class OauthResource(Resource["OauthForms[Raw]", "OauthForms[Streaming]"]):
    """The calls of `client.tools.mcp.oauth`."""

    def callback(
        self,
        *,
        code: str | None | Omit = omit,
        state: str | None | Omit = omit,
        error: str | None | Omit = omit,
        error_description: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.MCPOAuthResult:
        """Mcp Oauth Callback.

        Handle OAuth callback for MCP server authentication. Session is identified via the state parameter instead of
        URL path.

        Args:
            code: OAuth authorization code.
            state: OAuth state parameter.
            error: OAuth error.
            error_description: OAuth error description.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/tools/mcp/oauth/callback
        """
        return self._client.call(
            _CALLBACK,
            query={"code": code, "state": state, "error": error, "error_description": error_description},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class OauthForms(Forms[F]):
        callback = Formed(OauthResource.callback)


class AsyncOauthResource(AsyncResource["OauthForms[AsyncRaw]", "OauthForms[AsyncStreaming]"]):
    """The calls of `client.tools.mcp.oauth`."""

    async def callback(
        self,
        *,
        code: str | None | Omit = omit,
        state: str | None | Omit = omit,
        error: str | None | Omit = omit,
        error_description: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.MCPOAuthResult:
        """Mcp Oauth Callback.

        Handle OAuth callback for MCP server authentication. Session is identified via the state parameter instead of
        URL path.

        Args:
            code: OAuth authorization code.
            state: OAuth state parameter.
            error: OAuth error.
            error_description: OAuth error description.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/tools/mcp/oauth/callback
        """
        return await self._client.call(
            _CALLBACK,
            query={"code": code, "state": state, "error": error, "error_description": error_description},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

"""The resource `client.access_tokens`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._page_schemes import Offset
from letta_sdk._pagination import AsyncPages, Page
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk import types
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_ERRORS = {"400": lambda: models.MessageError}
_LIST: Operation[models.ClientSideAccessTokensListClientSideAccessTokensResponseTokensItem] = Operation(
    "GET",
    "/v1/client-side-access-tokens",
    answer=lambda: models.ClientSideAccessTokensListClientSideAccessTokensResponseTokensItem,
    errors=_ERRORS,
    page=Offset("tokens", has_more="hasNextPage", limit="limit", offset="offset"),
)
_CREATE: Operation[models.ClientSideAccessTokensCreateClientSideAccessTokenResponse] = Operation(
    "POST",
    "/v1/client-side-access-tokens",
    answer=lambda: models.ClientSideAccessTokensCreateClientSideAccessTokenResponse,
    body="json",
    body_required=True,
    body_type=lambda: models.ClientSideAccessTokensCreateClientSideAccessTokenRequest,
    errors=_ERRORS,
)
_DELETE: Operation[None] = Operation("DELETE", "/v1/client-side-access-tokens/{token}", body="json", errors=_ERRORS)


class AccessTokensResource(Resource["AccessTokensForms[Raw]", "AccessTokensForms[Streaming]"]):
    """The calls of `client.access_tokens`."""

    def list(
        self,
        *,
        agent_id: str | Omit = omit,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.ClientSideAccessTokensListClientSideAccessTokensResponseTokensItem]:
        """List tokens (Cloud-only).

        List all client side access tokens for the current account. This is only available for cloud users.

        Args:
            agent_id: The agent ID to filter tokens by. If provided, only tokens for this agent will be returned.
            offset: The offset for pagination. Defaults to 0.
            limit: The number of tokens to return per page. Defaults to 10.

        Raises:
            BadRequestError: 400.

        GET /v1/client-side-access-tokens
        """
        return self._client.page(
            _LIST,
            query={"agentId": agent_id, "offset": offset, "limit": limit},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def create(
        self,
        *,
        policy: Sequence[
            models.ClientSideAccessTokensCreateClientSideAccessTokenRequestPolicyItem
            | types.ClientSideAccessTokensCreateClientSideAccessTokenRequestPolicyItemParam
        ],
        hostname: str,
        expires_at: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ClientSideAccessTokensCreateClientSideAccessTokenResponse:
        """Create token (Cloud-only).

        Create a new client side access token with the specified configuration.

        Args:
            hostname: The hostname of the client side application. Please specify the full URL including the protocol
                (http or https).
            expires_at: The expiration date of the token. If not provided, the token will expire in 5 minutes.

        Raises:
            BadRequestError: 400.

        POST /v1/client-side-access-tokens
        """
        return self._client.call(
            _CREATE,
            body={"policy": policy, "hostname": hostname, "expires_at": expires_at},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        token: str,
        *,
        body: object = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Delete token (Cloud-only).

        Delete a client side access token.

        Args:
            token: The access token to delete.
            body: Body.

        Raises:
            BadRequestError: 400.

        DELETE /v1/client-side-access-tokens/{token}
        """
        return self._client.call(
            _DELETE, path={"token": token}, body=body, options=Options(extra_headers, extra_query, extra_body, timeout)
        )


if TYPE_CHECKING:

    class AccessTokensForms(Forms[F]):
        list = Formed(AccessTokensResource.list)
        create = Formed(AccessTokensResource.create)
        delete = Formed(AccessTokensResource.delete)


class AsyncAccessTokensResource(AsyncResource["AccessTokensForms[AsyncRaw]", "AccessTokensForms[AsyncStreaming]"]):
    """The calls of `client.access_tokens`."""

    def list(
        self,
        *,
        agent_id: str | Omit = omit,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.ClientSideAccessTokensListClientSideAccessTokensResponseTokensItem]:
        """List tokens (Cloud-only).

        List all client side access tokens for the current account. This is only available for cloud users.

        Args:
            agent_id: The agent ID to filter tokens by. If provided, only tokens for this agent will be returned.
            offset: The offset for pagination. Defaults to 0.
            limit: The number of tokens to return per page. Defaults to 10.

        Raises:
            BadRequestError: 400.

        GET /v1/client-side-access-tokens
        """
        return self._client.page(
            _LIST,
            query={"agentId": agent_id, "offset": offset, "limit": limit},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def create(
        self,
        *,
        policy: Sequence[
            models.ClientSideAccessTokensCreateClientSideAccessTokenRequestPolicyItem
            | types.ClientSideAccessTokensCreateClientSideAccessTokenRequestPolicyItemParam
        ],
        hostname: str,
        expires_at: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ClientSideAccessTokensCreateClientSideAccessTokenResponse:
        """Create token (Cloud-only).

        Create a new client side access token with the specified configuration.

        Args:
            hostname: The hostname of the client side application. Please specify the full URL including the protocol
                (http or https).
            expires_at: The expiration date of the token. If not provided, the token will expire in 5 minutes.

        Raises:
            BadRequestError: 400.

        POST /v1/client-side-access-tokens
        """
        return await self._client.call(
            _CREATE,
            body={"policy": policy, "hostname": hostname, "expires_at": expires_at},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        token: str,
        *,
        body: object = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Delete token (Cloud-only).

        Delete a client side access token.

        Args:
            token: The access token to delete.
            body: Body.

        Raises:
            BadRequestError: 400.

        DELETE /v1/client-side-access-tokens/{token}
        """
        return await self._client.call(
            _DELETE, path={"token": token}, body=body, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

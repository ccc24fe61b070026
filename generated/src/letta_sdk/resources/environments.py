"""The resource `client.environments`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._page_schemes import Cursor
from letta_sdk._pagination import AsyncPages, Page
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk import types
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_LIST: Operation[models.EnvironmentsListConnectionsResponseConnectionsItem] = Operation(
    "GET",
    "/v1/environments",
    answer=lambda: models.EnvironmentsListConnectionsResponseConnectionsItem,
    page=Cursor("connections", after="after", has_more="hasNextPage", limit="limit"),
)
_REGISTER: Operation[models.EnvironmentsRegisterResponse] = Operation(
    "POST",
    "/v1/environments/register",
    answer=lambda: models.EnvironmentsRegisterResponse,
    body="json",
    body_required=True,
    body_type=lambda: models.EnvironmentsRegisterRequest,
    errors={"400": lambda: models.ErrorCodeMessageError},
)
_SEND_MESSAGE: Operation[models.EnvironmentsSendMessageResponse] = Operation(
    "POST",
    "/v1/environments/{connectionId}/messages",
    answer=lambda: models.EnvironmentsSendMessageResponse,
    body="json",
    body_required=True,
    body_type=lambda: models.EnvironmentsSendMessageRequest,
    errors={
        "400": lambda: models.ErrorCodeMessageError,
        "404": lambda: models.ErrorCodeMessageError,
        "503": lambda: models.ErrorCodeMessageError,
    },
)
_RETRIEVE: Operation[models.EnvironmentsGetConnectionResponse] = Operation(
    "GET",
    "/v1/environments/{deviceId}",
    answer=lambda: models.EnvironmentsGetConnectionResponse,
    errors={"404": lambda: models.ErrorCodeMessageError},
)
_DELETE: Operation[models.EnvironmentsDeleteEnvironmentResponse] = Operation(
    "DELETE",
    "/v1/environments/{id}",
    answer=lambda: models.EnvironmentsDeleteEnvironmentResponse,
    errors={"403": lambda: models.ErrorCodeMessageError, "404": lambda: models.ErrorCodeMessageError},
)


class EnvironmentsResource(Resource["EnvironmentsForms[Raw]", "EnvironmentsForms[Streaming]"]):
    """The calls of `client.environments`."""

    def list(
        self,
        *,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        user_id: str | Omit = omit,
        online_only: str | Omit = omit,
        source: Literal["local", "remote"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.EnvironmentsListConnectionsResponseConnectionsItem]:
        """List Environment Connections.

        List all active environment connections for the organization

        Args:
            source: Which connections to return.

        GET /v1/environments
        """
        return self._client.page(
            _LIST,
            query={"limit": limit, "after": after, "userId": user_id, "onlineOnly": online_only, "source": source},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def register(
        self,
        *,
        device_id: str,
        connection_name: str,
        metadata: (
            models.EnvironmentsRegisterRequestMetadata
            | types.EnvironmentsRegisterRequestMetadataParam
            | Mapping[str, object]
            | Omit
        ) = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.EnvironmentsRegisterResponse:
        """Register Environment.

        Register a new listener connection and get connectionId for WebSocket

        Raises:
            BadRequestError: 400.

        POST /v1/environments/register
        """
        return self._client.call(
            _REGISTER,
            body={"deviceId": device_id, "connectionName": connection_name, "metadata": metadata},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def send_message(
        self,
        connection_id: str,
        *,
        messages: Sequence[types.EnvironmentsSendMessageRequestMessagesItemParam],
        agent_id: str | Omit = omit,
        conversation_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.EnvironmentsSendMessageResponse:
        """Send Message to Environment.

        Send a message to a specific environment connection

        Raises:
            BadRequestError: 400.
            NotFoundError: 404.
            InternalServerError: 503.

        POST /v1/environments/{connectionId}/messages
        """
        return self._client.call(
            _SEND_MESSAGE,
            path={"connectionId": connection_id},
            body={"messages": messages, "agentId": agent_id, "conversationId": conversation_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        device_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.EnvironmentsGetConnectionResponse:
        """Get Environment Connection.

        Get a specific environment connection by deviceId

        Raises:
            NotFoundError: 404.

        GET /v1/environments/{deviceId}
        """
        return self._client.call(
            _RETRIEVE, path={"deviceId": device_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    def delete(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.EnvironmentsDeleteEnvironmentResponse:
        """Delete Environment.

        Removes environment from list of environments

        Raises:
            PermissionDeniedError: 403.
            NotFoundError: 404.

        DELETE /v1/environments/{id}
        """
        return self._client.call(
            _DELETE, path={"id": id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )


if TYPE_CHECKING:

    class EnvironmentsForms(Forms[F]):
        list = Formed(EnvironmentsResource.list)
        register = Formed(EnvironmentsResource.register)
        send_message = Formed(EnvironmentsResource.send_message)
        retrieve = Formed(EnvironmentsResource.retrieve)
        delete = Formed(EnvironmentsResource.delete)


class AsyncEnvironmentsResource(AsyncResource["EnvironmentsForms[AsyncRaw]", "EnvironmentsForms[AsyncStreaming]"]):
    """The calls of `client.environments`."""

    def list(
        self,
        *,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        user_id: str | Omit = omit,
        online_only: str | Omit = omit,
        source: Literal["local", "remote"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.EnvironmentsListConnectionsResponseConnectionsItem]:
        """List Environment Connections.

        List all active environment connections for the organization

        Args:
            source: Which connections to return.

        GET /v1/environments
        """
        return self._client.page(
            _LIST,
            query={"limit": limit, "after": after, "userId": user_id, "onlineOnly": online_only, "source": source},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def register(
        self,
        *,
        device_id: str,
        connection_name: str,
        metadata: (
            models.EnvironmentsRegisterRequestMetadata
            | types.EnvironmentsRegisterRequestMetadataParam
            | Mapping[str, object]
            | Omit
        ) = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.EnvironmentsRegisterResponse:
        """Register Environment.

        Register a new listener connection and get connectionId for WebSocket

        Raises:
            BadRequestError: 400.

        POST /v1/environments/register
        """
        return await self._client.call(
            _REGISTER,
            body={"deviceId": device_id, "connectionName": connection_name, "metadata": metadata},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def send_message(
        self,
        connection_id: str,
        *,
        messages: Sequence[types.EnvironmentsSendMessageRequestMessagesItemParam],
        agent_id: str | Omit = omit,
        conversation_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.EnvironmentsSendMessageResponse:
        """Send Message to Environment.

        Send a message to a specific environment connection

        Raises:
            BadRequestError: 400.
            NotFoundError: 404.
            InternalServerError: 503.

        POST /v1/environments/{connectionId}/messages
        """
        return await self._client.call(
            _SEND_MESSAGE,
            path={"connectionId": connection_id},
            body={"messages": messages, "agentId": agent_id, "conversationId": conversation_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        device_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.EnvironmentsGetConnectionResponse:
        """Get Environment Connection.

        Get a specific environment connection by deviceId

        Raises:
            NotFoundError: 404.

        GET /v1/environments/{deviceId}
        """
        return await self._client.call(
            _RETRIEVE, path={"deviceId": device_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    async def delete(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.EnvironmentsDeleteEnvironmentResponse:
        """Delete Environment.

        Removes environment from list of environments

        Raises:
            PermissionDeniedError: 403.
            NotFoundError: 404.

        DELETE /v1/environments/{id}
        """
        return await self._client.call(
            _DELETE, path={"id": id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

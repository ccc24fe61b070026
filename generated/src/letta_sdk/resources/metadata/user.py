"""The resource `client.metadata.user`."""

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

_RETRIEVE: Operation[models.MetadataGetUserResponse] = Operation(
    "GET",
    "/v1/metadata/user",
    answer=lambda: models.MetadataGetUserResponse,
    errors={"404": lambda: models.MessageError},
)


class UserResource(Resource["UserForms[Raw]", "UserForms[Streaming]"]):
    """The calls of `client.metadata.user`."""

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.MetadataGetUserResponse:
        """Get current user information.

        Retrieve information about the current authenticated user including email, name, organization, and current
        project.

        Raises:
            NotFoundError: 404.

        GET /v1/metadata/user
        """
        return self._client.call(_RETRIEVE, options=Options(extra_headers, extra_query, extra_body, timeout))


if TYPE_CHECKING:

    class UserForms(Forms[F]):
        retrieve = Formed(UserResource.retrieve)


class AsyncUserResource(AsyncResource["UserForms[AsyncRaw]", "UserForms[AsyncStreaming]"]):
    """The calls of `client.metadata.user`."""

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.MetadataGetUserResponse:
        """Get current user information.

        Retrieve information about the current authenticated user including email, name, organization, and current
        project.

        Raises:
            NotFoundError: 404.

        GET /v1/metadata/user
        """
        return await self._client.call(_RETRIEVE, options=Options(extra_headers, extra_query, extra_body, timeout))

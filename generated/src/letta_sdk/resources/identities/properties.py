"""The resource `client.identities.properties`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import deprecated

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk import types
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_UPSERT: Operation[models.Identity] = Operation(
    "PUT",
    "/v1/identities/{identity_id}/properties",
    answer=lambda: models.Identity,
    body="json",
    body_type=lambda: list[models.IdentityProperty],
    errors={"422": lambda: models.HTTPValidationError},
)


class PropertiesResource(Resource["PropertiesForms[Raw]", "PropertiesForms[Streaming]"]):
    """The calls of `client.identities.properties`."""

    @deprecated("the API marks this operation as deprecated")
    def upsert(
        self,
        identity_id: str,
        *,
        properties: Sequence[models.IdentityProperty | types.IdentityPropertyParam],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Identity:
        """Upsert Properties For Identity.

        Args:
            identity_id: The ID of the identity in the format 'identity-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PUT /v1/identities/{identity_id}/properties
        """
        return self._client.call(
            _UPSERT,
            path={"identity_id": identity_id},
            body=properties,
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class PropertiesForms(Forms[F]):
        upsert = Formed(PropertiesResource.upsert)


class AsyncPropertiesResource(AsyncResource["PropertiesForms[AsyncRaw]", "PropertiesForms[AsyncStreaming]"]):
    """The calls of `client.identities.properties`."""

    @deprecated("the API marks this operation as deprecated")
    async def upsert(
        self,
        identity_id: str,
        *,
        properties: Sequence[models.IdentityProperty | types.IdentityPropertyParam],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Identity:
        """Upsert Properties For Identity.

        Args:
            identity_id: The ID of the identity in the format 'identity-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PUT /v1/identities/{identity_id}/properties
        """
        return await self._client.call(
            _UPSERT,
            path={"identity_id": identity_id},
            body=properties,
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

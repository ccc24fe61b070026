"""The resource `client.metadata.status`."""

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

_RETRIEVE: Operation[models.MetadataGetStatusResponse] = Operation(
    "GET", "/v1/metadata/status", answer=lambda: models.MetadataGetStatusResponse
)


class StatusResource(Resource["StatusForms[Raw]", "StatusForms[Streaming]"]):
    """The calls of `client.metadata.status`."""

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.MetadataGetStatusResponse:
        """Gets your Letta Cloud status.

        GET /v1/metadata/status
        """
        return self._client.call(_RETRIEVE, options=Options(extra_headers, extra_query, extra_body, timeout))


if TYPE_CHECKING:

    class StatusForms(Forms[F]):
        retrieve = Formed(StatusResource.retrieve)


class AsyncStatusResource(AsyncResource["StatusForms[AsyncRaw]", "StatusForms[AsyncStreaming]"]):
    """The calls of `client.metadata.status`."""

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.MetadataGetStatusResponse:
        """Gets your Letta Cloud status.

        GET /v1/metadata/status
        """
        return await self._client.call(_RETRIEVE, options=Options(extra_headers, extra_query, extra_body, timeout))

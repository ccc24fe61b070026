"""The resource `client.metadata.telemetry`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk import types
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_CREATE: Operation[models.MetadataSendTelemetryResponse] = Operation(
    "POST",
    "/v1/metadata/telemetry",
    answer=lambda: models.MetadataSendTelemetryResponse,
    body="json",
    body_required=True,
    body_type=lambda: models.MetadataSendTelemetryRequest,
)


class TelemetryResource(Resource["TelemetryForms[Raw]", "TelemetryForms[Streaming]"]):
    """The calls of `client.metadata.telemetry`."""

    def create(
        self,
        *,
        service: Literal["letta-code"],
        events: Sequence[types.MetadataSendTelemetryRequestEventsItemParam],
        server_version: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.MetadataSendTelemetryResponse:
        """Send telemetry event.

        Send telemetry events for usage tracking and analysis.

        POST /v1/metadata/telemetry
        """
        return self._client.call(
            _CREATE,
            body={"service": service, "server_version": server_version, "events": events},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class TelemetryForms(Forms[F]):
        create = Formed(TelemetryResource.create)


class AsyncTelemetryResource(AsyncResource["TelemetryForms[AsyncRaw]", "TelemetryForms[AsyncStreaming]"]):
    """The calls of `client.metadata.telemetry`."""

    async def create(
        self,
        *,
        service: Literal["letta-code"],
        events: Sequence[types.MetadataSendTelemetryRequestEventsItemParam],
        server_version: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.MetadataSendTelemetryResponse:
        """Send telemetry event.

        Send telemetry events for usage tracking and analysis.

        POST /v1/metadata/telemetry
        """
        return await self._client.call(
            _CREATE,
            body={"service": service, "server_version": server_version, "events": events},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

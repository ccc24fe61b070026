"""The resource `client.telemetry`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_RETRIEVE: Operation[models.ProviderTrace | None] = Operation(
    "GET",
    "/v1/telemetry/{step_id}",
    answer=lambda: models.ProviderTrace | None,
    errors={"422": lambda: models.HTTPValidationError},
)


class TelemetryResource(Resource["TelemetryForms[Raw]", "TelemetryForms[Streaming]"]):
    """The calls of `client.telemetry`."""

    @deprecated("the API marks this operation as deprecated")
    def retrieve(
        self,
        step_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ProviderTrace | None:
        """Retrieve Provider Trace.

        **DEPRECATED**: Use `GET /steps/{step_id}/trace` instead.

        Retrieve provider trace by step ID.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/telemetry/{step_id}
        """
        return self._client.call(
            _RETRIEVE, path={"step_id": step_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )


if TYPE_CHECKING:

    class TelemetryForms(Forms[F]):
        retrieve = Formed(TelemetryResource.retrieve)


class AsyncTelemetryResource(AsyncResource["TelemetryForms[AsyncRaw]", "TelemetryForms[AsyncStreaming]"]):
    """The calls of `client.telemetry`."""

    @deprecated("the API marks this operation as deprecated")
    async def retrieve(
        self,
        step_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ProviderTrace | None:
        """Retrieve Provider Trace.

        **DEPRECATED**: Use `GET /steps/{step_id}/trace` instead.

        Retrieve provider trace by step ID.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/telemetry/{step_id}
        """
        return await self._client.call(
            _RETRIEVE, path={"step_id": step_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

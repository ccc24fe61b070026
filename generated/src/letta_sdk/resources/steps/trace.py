"""The resource `client.steps.trace`."""

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

_RETRIEVE: Operation[models.ProviderTrace | None] = Operation(
    "GET",
    "/v1/steps/{step_id}/trace",
    answer=lambda: models.ProviderTrace | None,
    errors={"422": lambda: models.HTTPValidationError},
)


class TraceResource(Resource["TraceForms[Raw]", "TraceForms[Streaming]"]):
    """The calls of `client.steps.trace`."""

    def retrieve(
        self,
        step_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ProviderTrace | None:
        """Retrieve Trace For Step.

        Args:
            step_id: The ID of the step in the format 'step-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/steps/{step_id}/trace
        """
        return self._client.call(
            _RETRIEVE, path={"step_id": step_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )


if TYPE_CHECKING:

    class TraceForms(Forms[F]):
        retrieve = Formed(TraceResource.retrieve)


class AsyncTraceResource(AsyncResource["TraceForms[AsyncRaw]", "TraceForms[AsyncStreaming]"]):
    """The calls of `client.steps.trace`."""

    async def retrieve(
        self,
        step_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ProviderTrace | None:
        """Retrieve Trace For Step.

        Args:
            step_id: The ID of the step in the format 'step-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/steps/{step_id}/trace
        """
        return await self._client.call(
            _RETRIEVE, path={"step_id": step_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

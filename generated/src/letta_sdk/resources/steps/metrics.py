"""The resource `client.steps.metrics`."""

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

_RETRIEVE: Operation[models.StepMetrics] = Operation(
    "GET",
    "/v1/steps/{step_id}/metrics",
    answer=lambda: models.StepMetrics,
    errors={"422": lambda: models.HTTPValidationError},
)


class MetricsResource(Resource["MetricsForms[Raw]", "MetricsForms[Streaming]"]):
    """The calls of `client.steps.metrics`."""

    def retrieve(
        self,
        step_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.StepMetrics:
        """Retrieve Metrics For Step.

        Get step metrics by step ID.

        Args:
            step_id: The ID of the step in the format 'step-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/steps/{step_id}/metrics
        """
        return self._client.call(
            _RETRIEVE, path={"step_id": step_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )


if TYPE_CHECKING:

    class MetricsForms(Forms[F]):
        retrieve = Formed(MetricsResource.retrieve)


class AsyncMetricsResource(AsyncResource["MetricsForms[AsyncRaw]", "MetricsForms[AsyncStreaming]"]):
    """The calls of `client.steps.metrics`."""

    async def retrieve(
        self,
        step_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.StepMetrics:
        """Retrieve Metrics For Step.

        Get step metrics by step ID.

        Args:
            step_id: The ID of the step in the format 'step-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/steps/{step_id}/metrics
        """
        return await self._client.call(
            _RETRIEVE, path={"step_id": step_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

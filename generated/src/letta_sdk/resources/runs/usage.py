"""The resource `client.runs.usage`."""

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

_RETRIEVE: Operation[models.UsageStatistics] = Operation(
    "GET",
    "/v1/runs/{run_id}/usage",
    answer=lambda: models.UsageStatistics,
    errors={"422": lambda: models.HTTPValidationError},
)


class UsageResource(Resource["UsageForms[Raw]", "UsageForms[Streaming]"]):
    """The calls of `client.runs.usage`."""

    def retrieve(
        self,
        run_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.UsageStatistics:
        """Retrieve Usage For Run.

        Get usage statistics for a run.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/runs/{run_id}/usage
        """
        return self._client.call(
            _RETRIEVE, path={"run_id": run_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )


if TYPE_CHECKING:

    class UsageForms(Forms[F]):
        retrieve = Formed(UsageResource.retrieve)


class AsyncUsageResource(AsyncResource["UsageForms[AsyncRaw]", "UsageForms[AsyncStreaming]"]):
    """The calls of `client.runs.usage`."""

    async def retrieve(
        self,
        run_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.UsageStatistics:
        """Retrieve Usage For Run.

        Get usage statistics for a run.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/runs/{run_id}/usage
        """
        return await self._client.call(
            _RETRIEVE, path={"run_id": run_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

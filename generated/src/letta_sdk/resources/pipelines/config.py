"""The resource `client.pipelines.config`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk import types
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_UPDATE: Operation[models.PipelinesUpdatePipelineProducerConfigResponse] = Operation(
    "PATCH",
    "/v1/pipelines/{pipeline_id}/config",
    answer=lambda: models.PipelinesUpdatePipelineProducerConfigResponse,
    body="json",
    body_required=True,
    body_type=lambda: models.PipelinesUpdatePipelineProducerConfigRequest,
    errors={"400": lambda: models.ErrorCodeMessageErrorX596CEF, "404": lambda: models.ErrorCodeMessageErrorX939065},
)


class ConfigResource(Resource["ConfigForms[Raw]", "ConfigForms[Streaming]"]):
    """The calls of `client.pipelines.config`."""

    def update(
        self,
        pipeline_id: str,
        *,
        producer_config: types.PipelinesUpdatePipelineProducerConfigRequestProducerConfigParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.PipelinesUpdatePipelineProducerConfigResponse:
        """Update Pipeline Producer Config.

        Update the producer configuration for a pipeline (e.g., Slack channels)

        Raises:
            BadRequestError: 400.
            NotFoundError: 404.

        PATCH /v1/pipelines/{pipeline_id}/config
        """
        return self._client.call(
            _UPDATE,
            path={"pipeline_id": pipeline_id},
            body={"producer_config": producer_config},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class ConfigForms(Forms[F]):
        update = Formed(ConfigResource.update)


class AsyncConfigResource(AsyncResource["ConfigForms[AsyncRaw]", "ConfigForms[AsyncStreaming]"]):
    """The calls of `client.pipelines.config`."""

    async def update(
        self,
        pipeline_id: str,
        *,
        producer_config: types.PipelinesUpdatePipelineProducerConfigRequestProducerConfigParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.PipelinesUpdatePipelineProducerConfigResponse:
        """Update Pipeline Producer Config.

        Update the producer configuration for a pipeline (e.g., Slack channels)

        Raises:
            BadRequestError: 400.
            NotFoundError: 404.

        PATCH /v1/pipelines/{pipeline_id}/config
        """
        return await self._client.call(
            _UPDATE,
            path={"pipeline_id": pipeline_id},
            body={"producer_config": producer_config},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

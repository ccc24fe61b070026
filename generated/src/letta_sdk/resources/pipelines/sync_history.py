"""The resource `client.pipelines.sync_history`."""

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

_LIST: Operation[models.PipelinesListPipelineSyncHistoryResponse] = Operation(
    "GET",
    "/v1/pipelines/{pipeline_id}/sync/history",
    answer=lambda: models.PipelinesListPipelineSyncHistoryResponse,
    errors={"404": lambda: models.ErrorCodeMessageErrorX939065},
)


class SyncHistoryResource(Resource["SyncHistoryForms[Raw]", "SyncHistoryForms[Streaming]"]):
    """The calls of `client.pipelines.sync_history`."""

    def list(
        self,
        pipeline_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.PipelinesListPipelineSyncHistoryResponse:
        """List Pipeline Sync History.

        List the sync run history for a pipeline from Temporal with error details

        Raises:
            NotFoundError: 404.

        GET /v1/pipelines/{pipeline_id}/sync/history
        """
        return self._client.call(
            _LIST, path={"pipeline_id": pipeline_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )


if TYPE_CHECKING:

    class SyncHistoryForms(Forms[F]):
        list = Formed(SyncHistoryResource.list)


class AsyncSyncHistoryResource(AsyncResource["SyncHistoryForms[AsyncRaw]", "SyncHistoryForms[AsyncStreaming]"]):
    """The calls of `client.pipelines.sync_history`."""

    async def list(
        self,
        pipeline_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.PipelinesListPipelineSyncHistoryResponse:
        """List Pipeline Sync History.

        List the sync run history for a pipeline from Temporal with error details

        Raises:
            NotFoundError: 404.

        GET /v1/pipelines/{pipeline_id}/sync/history
        """
        return await self._client.call(
            _LIST, path={"pipeline_id": pipeline_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

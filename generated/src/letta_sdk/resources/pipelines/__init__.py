"""The resource `client.pipelines`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._page_schemes import Offset
from letta_sdk._pagination import AsyncPages, Page
from letta_sdk._resource import AsyncResource, Child, Resource

if TYPE_CHECKING:
    from letta_sdk import types
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout
    from letta_sdk.resources.pipelines.config import AsyncConfigResource, ConfigForms, ConfigResource
    from letta_sdk.resources.pipelines.sync_history import (
        AsyncSyncHistoryResource,
        SyncHistoryForms,
        SyncHistoryResource,
    )

_ERRORS = {"404": lambda: models.ErrorCodeMessageErrorX855292}
_LIST: Operation[models.PipelinesListPipelinesResponsePipelinesItem] = Operation(
    "GET",
    "/v1/pipelines",
    answer=lambda: models.PipelinesListPipelinesResponsePipelinesItem,
    page=Offset("pipelines", has_more="hasNextPage", limit="limit", offset="offset"),
)
_CREATE: Operation[models.PipelinesCreatePipelineResponse] = Operation(
    "POST",
    "/v1/pipelines",
    answer=lambda: models.PipelinesCreatePipelineResponse,
    body="json",
    body_required=True,
    body_type=lambda: models.PipelinesCreatePipelineRequest,
    errors={"400": lambda: models.ErrorCodeMessageErrorX8C08FE},
)
_COUNT: Operation[models.PipelinesCountPipelinesResponse] = Operation(
    "GET", "/v1/pipelines/count", answer=lambda: models.PipelinesCountPipelinesResponse
)
_PREVIEW: Operation[models.PipelinesPreviewPipelineResponse] = Operation(
    "POST",
    "/v1/pipelines/preview",
    answer=lambda: models.PipelinesPreviewPipelineResponse,
    body="json",
    body_required=True,
    body_type=lambda: models.PipelinesPreviewPipelineRequest,
    errors={"400": lambda: models.ErrorCodeMessageErrorX13A12D},
)
_DELETE: Operation[models.PipelinesDeletePipelineResponse] = Operation(
    "DELETE", "/v1/pipelines/{pipeline_id}", answer=lambda: models.PipelinesDeletePipelineResponse, errors=_ERRORS
)
_RETRIEVE: Operation[models.PipelinesGetPipelineResponse] = Operation(
    "GET",
    "/v1/pipelines/{pipeline_id}",
    answer=lambda: models.PipelinesGetPipelineResponse,
    errors={"404": lambda: models.ErrorCodeMessageErrorX939065},
)
_UPDATE: Operation[models.PipelinesUpdatePipelineResponse] = Operation(
    "PATCH",
    "/v1/pipelines/{pipeline_id}",
    answer=lambda: models.PipelinesUpdatePipelineResponse,
    body="json",
    body_type=lambda: models.PipelinesUpdatePipelineRequest,
    errors=_ERRORS,
)
_SYNC: Operation[models.PipelinesSyncPipelineResponse] = Operation(
    "POST",
    "/v1/pipelines/{pipeline_id}/sync",
    answer=lambda: models.PipelinesSyncPipelineResponse,
    body="json",
    body_type=lambda: dict[str, Any],
    errors={"400": lambda: models.ErrorCodeMessageErrorX6FD1D9, "404": lambda: models.ErrorCodeMessageErrorX939065},
)


class PipelinesResource(Resource["PipelinesForms[Raw]", "PipelinesForms[Streaming]"]):
    """The calls of `client.pipelines`."""

    config: Child[ConfigResource] = Child(".config", "ConfigResource")
    """`client.pipelines.config`"""
    sync_history: Child[SyncHistoryResource] = Child(".sync_history", "SyncHistoryResource")
    """`client.pipelines.sync_history`"""

    def list(
        self,
        *,
        search: str | Omit = omit,
        integration_type: str | Omit = omit,
        integration_id: str | Omit = omit,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.PipelinesListPipelinesResponsePipelinesItem]:
        """List Pipelines.

        List all pipelines for the organization with optional filtering

        GET /v1/pipelines
        """
        return self._client.page(
            _LIST,
            query={
                "search": search,
                "integration_type": integration_type,
                "integration_id": integration_id,
                "offset": offset,
                "limit": limit,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def create(
        self,
        *,
        name: str,
        project_id: str,
        integration_type: Literal["slack", "discord", "microsoftTeams", "custom_webhook"],
        producer_config: types.PipelinesCreatePipelineRequestProducerConfigParam,
        subscriber_agent_ids: Sequence[str] | Omit = omit,
        subscriber_cron_schedule: str | Omit = omit,
        prompt_template: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.PipelinesCreatePipelineResponse:
        """Create Pipeline.

        Create a new pipeline (producer + feed + optionally subscribers)

        Raises:
            BadRequestError: 400.

        POST /v1/pipelines
        """
        return self._client.call(
            _CREATE,
            body={
                "name": name,
                "project_id": project_id,
                "integration_type": integration_type,
                "producer_config": producer_config,
                "subscriber_agent_ids": subscriber_agent_ids,
                "subscriber_cron_schedule": subscriber_cron_schedule,
                "prompt_template": prompt_template,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def count(
        self,
        *,
        search: str | Omit = omit,
        integration_type: str | Omit = omit,
        integration_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.PipelinesCountPipelinesResponse:
        """Count Pipelines.

        Get the total count of pipelines, optionally filtered by project and search

        GET /v1/pipelines/count
        """
        return self._client.call(
            _COUNT,
            query={"search": search, "integration_type": integration_type, "integration_id": integration_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def preview(
        self,
        *,
        integration_type: Literal["slack", "discord", "microsoftTeams", "custom_webhook"],
        integration_id: str,
        producer_config: types.PipelinesPreviewPipelineRequestProducerConfigParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.PipelinesPreviewPipelineResponse:
        """Preview Pipeline.

        Fetch sample messages from integration to preview what agents will receive

        Raises:
            BadRequestError: 400.

        POST /v1/pipelines/preview
        """
        return self._client.call(
            _PREVIEW,
            body={
                "integration_type": integration_type,
                "integration_id": integration_id,
                "producer_config": producer_config,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        pipeline_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.PipelinesDeletePipelineResponse:
        """Delete Pipeline.

        Soft delete a pipeline and cascade to feed + subscriptions

        Raises:
            NotFoundError: 404.

        DELETE /v1/pipelines/{pipeline_id}
        """
        return self._client.call(
            _DELETE, path={"pipeline_id": pipeline_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    def retrieve(
        self,
        pipeline_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.PipelinesGetPipelineResponse:
        """Get Pipeline.

        Get a single pipeline with details

        Raises:
            NotFoundError: 404.

        GET /v1/pipelines/{pipeline_id}
        """
        return self._client.call(
            _RETRIEVE,
            path={"pipeline_id": pipeline_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def update(
        self,
        pipeline_id: str,
        *,
        name: str | Omit = omit,
        disabled: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.PipelinesUpdatePipelineResponse:
        """Update Pipeline.

        Update pipeline name or disable/enable it

        Raises:
            NotFoundError: 404.

        PATCH /v1/pipelines/{pipeline_id}
        """
        return self._client.call(
            _UPDATE,
            path={"pipeline_id": pipeline_id},
            body={"name": name, "disabled": disabled},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def sync(
        self,
        pipeline_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.PipelinesSyncPipelineResponse:
        """Sync Pipeline.

        Manually trigger a pipeline sync to fetch new messages immediately

        Raises:
            BadRequestError: 400.
            NotFoundError: 404.

        POST /v1/pipelines/{pipeline_id}/sync
        """
        return self._client.call(
            _SYNC, path={"pipeline_id": pipeline_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )


if TYPE_CHECKING:

    class PipelinesForms(Forms[F]):
        config: ConfigForms[F]
        sync_history: SyncHistoryForms[F]
        list = Formed(PipelinesResource.list)
        create = Formed(PipelinesResource.create)
        count = Formed(PipelinesResource.count)
        preview = Formed(PipelinesResource.preview)
        delete = Formed(PipelinesResource.delete)
        retrieve = Formed(PipelinesResource.retrieve)
        update = Formed(PipelinesResource.update)
        sync = Formed(PipelinesResource.sync)


class AsyncPipelinesResource(AsyncResource["PipelinesForms[AsyncRaw]", "PipelinesForms[AsyncStreaming]"]):
    """The calls of `client.pipelines`."""

    config: Child[AsyncConfigResource] = Child(".config", "AsyncConfigResource")
    """`client.pipelines.config`"""
    sync_history: Child[AsyncSyncHistoryResource] = Child(".sync_history", "AsyncSyncHistoryResource")
    """`client.pipelines.sync_history`"""

    def list(
        self,
        *,
        search: str | Omit = omit,
        integration_type: str | Omit = omit,
        integration_id: str | Omit = omit,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.PipelinesListPipelinesResponsePipelinesItem]:
        """List Pipelines.

        List all pipelines for the organization with optional filtering

        GET /v1/pipelines
        """
        return self._client.page(
            _LIST,
            query={
                "search": search,
                "integration_type": integration_type,
                "integration_id": integration_id,
                "offset": offset,
                "limit": limit,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def create(
        self,
        *,
        name: str,
        project_id: str,
        integration_type: Literal["slack", "discord", "microsoftTeams", "custom_webhook"],
        producer_config: types.PipelinesCreatePipelineRequestProducerConfigParam,
        subscriber_agent_ids: Sequence[str] | Omit = omit,
        subscriber_cron_schedule: str | Omit = omit,
        prompt_template: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.PipelinesCreatePipelineResponse:
        """Create Pipeline.

        Create a new pipeline (producer + feed + optionally subscribers)

        Raises:
            BadRequestError: 400.

        POST /v1/pipelines
        """
        return await self._client.call(
            _CREATE,
            body={
                "name": name,
                "project_id": project_id,
                "integration_type": integration_type,
                "producer_config": producer_config,
                "subscriber_agent_ids": subscriber_agent_ids,
                "subscriber_cron_schedule": subscriber_cron_schedule,
                "prompt_template": prompt_template,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def count(
        self,
        *,
        search: str | Omit = omit,
        integration_type: str | Omit = omit,
        integration_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.PipelinesCountPipelinesResponse:
        """Count Pipelines.

        Get the total count of pipelines, optionally filtered by project and search

        GET /v1/pipelines/count
        """
        return await self._client.call(
            _COUNT,
            query={"search": search, "integration_type": integration_type, "integration_id": integration_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def preview(
        self,
        *,
        integration_type: Literal["slack", "discord", "microsoftTeams", "custom_webhook"],
        integration_id: str,
        producer_config: types.PipelinesPreviewPipelineRequestProducerConfigParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.PipelinesPreviewPipelineResponse:
        """Preview Pipeline.

        Fetch sample messages from integration to preview what agents will receive

        Raises:
            BadRequestError: 400.

        POST /v1/pipelines/preview
        """
        return await self._client.call(
            _PREVIEW,
            body={
                "integration_type": integration_type,
                "integration_id": integration_id,
                "producer_config": producer_config,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        pipeline_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.PipelinesDeletePipelineResponse:
        """Delete Pipeline.

        Soft delete a pipeline and cascade to feed + subscriptions

        Raises:
            NotFoundError: 404.

        DELETE /v1/pipelines/{pipeline_id}
        """
        return await self._client.call(
            _DELETE, path={"pipeline_id": pipeline_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    async def retrieve(
        self,
        pipeline_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.PipelinesGetPipelineResponse:
        """Get Pipeline.

        Get a single pipeline with details

        Raises:
            NotFoundError: 404.

        GET /v1/pipelines/{pipeline_id}
        """
        return await self._client.call(
            _RETRIEVE,
            path={"pipeline_id": pipeline_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def update(
        self,
        pipeline_id: str,
        *,
        name: str | Omit = omit,
        disabled: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.PipelinesUpdatePipelineResponse:
        """Update Pipeline.

        Update pipeline name or disable/enable it

        Raises:
            NotFoundError: 404.

        PATCH /v1/pipelines/{pipeline_id}
        """
        return await self._client.call(
            _UPDATE,
            path={"pipeline_id": pipeline_id},
            body={"name": name, "disabled": disabled},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def sync(
        self,
        pipeline_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.PipelinesSyncPipelineResponse:
        """Sync Pipeline.

        Manually trigger a pipeline sync to fetch new messages immediately

        Raises:
            BadRequestError: 400.
            NotFoundError: 404.

        POST /v1/pipelines/{pipeline_id}/sync
        """
        return await self._client.call(
            _SYNC, path={"pipeline_id": pipeline_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

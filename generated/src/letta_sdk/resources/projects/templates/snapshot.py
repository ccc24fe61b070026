"""The resource `client.projects.templates.snapshot`."""

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

_RETRIEVE: Operation[models.TemplatesGetTemplateSnapshotResponse] = Operation(
    "GET",
    "/v1/templates/{project_id}/{template_version}/snapshot",
    answer=lambda: models.TemplatesGetTemplateSnapshotResponse,
)
_UPSERT: Operation[models.TemplatesSetCurrentTemplateFromSnapshotResponse] = Operation(
    "PUT",
    "/v1/templates/{project_id}/{template_version}/snapshot",
    answer=lambda: models.TemplatesSetCurrentTemplateFromSnapshotResponse,
    body="json",
    errors={"400": lambda: models.MessageError, "404": lambda: models.MessageError, "500": lambda: models.MessageError},
)


class SnapshotResource(Resource["SnapshotForms[Raw]", "SnapshotForms[Streaming]"]):
    """The calls of `client.projects.templates.snapshot`."""

    def retrieve(
        self,
        template_version: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.TemplatesGetTemplateSnapshotResponse:
        """Get template snapshot (Cloud-only).

        Get a snapshot of the template version, this will return the template state at a specific version

        Args:
            template_version: The template version, formatted as {template-name}:{version-number} or
                {template-name}:latest.
            project_id: The project id.

        GET /v1/templates/{project_id}/{template_version}/snapshot
        """
        return self._client.call(
            _RETRIEVE,
            path={"project_id": project_id, "template_version": template_version},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def upsert(
        self,
        template_version: str,
        *,
        project_id: str,
        snapshot: object = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.TemplatesSetCurrentTemplateFromSnapshotResponse:
        """Set current template from snapshot (Cloud-only).

        Updates the current working version of a template from a snapshot

        Args:
            template_version: The template name with :dev version (e.g., my-template:dev).
            project_id: The project id.
            snapshot: Body.

        Raises:
            BadRequestError: 400.
            NotFoundError: 404.
            InternalServerError: 500.

        PUT /v1/templates/{project_id}/{template_version}/snapshot
        """
        return self._client.call(
            _UPSERT,
            path={"project_id": project_id, "template_version": template_version},
            body=snapshot,
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class SnapshotForms(Forms[F]):
        retrieve = Formed(SnapshotResource.retrieve)
        upsert = Formed(SnapshotResource.upsert)


class AsyncSnapshotResource(AsyncResource["SnapshotForms[AsyncRaw]", "SnapshotForms[AsyncStreaming]"]):
    """The calls of `client.projects.templates.snapshot`."""

    async def retrieve(
        self,
        template_version: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.TemplatesGetTemplateSnapshotResponse:
        """Get template snapshot (Cloud-only).

        Get a snapshot of the template version, this will return the template state at a specific version

        Args:
            template_version: The template version, formatted as {template-name}:{version-number} or
                {template-name}:latest.
            project_id: The project id.

        GET /v1/templates/{project_id}/{template_version}/snapshot
        """
        return await self._client.call(
            _RETRIEVE,
            path={"project_id": project_id, "template_version": template_version},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def upsert(
        self,
        template_version: str,
        *,
        project_id: str,
        snapshot: object = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.TemplatesSetCurrentTemplateFromSnapshotResponse:
        """Set current template from snapshot (Cloud-only).

        Updates the current working version of a template from a snapshot

        Args:
            template_version: The template name with :dev version (e.g., my-template:dev).
            project_id: The project id.
            snapshot: Body.

        Raises:
            BadRequestError: 400.
            NotFoundError: 404.
            InternalServerError: 500.

        PUT /v1/templates/{project_id}/{template_version}/snapshot
        """
        return await self._client.call(
            _UPSERT,
            path={"project_id": project_id, "template_version": template_version},
            body=snapshot,
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

"""The resource `client.projects.templates.name`."""

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

_UPDATE: Operation[models.TemplatesRenameTemplateResponse] = Operation(
    "PATCH",
    "/v1/templates/{project_id}/{template_name}/name",
    answer=lambda: models.TemplatesRenameTemplateResponse,
    body="json",
    body_required=True,
    body_type=lambda: models.TemplatesRenameTemplateRequest,
    errors={"400": lambda: models.MessageError, "404": lambda: models.MessageError, "409": lambda: models.MessageError},
)


class NameResource(Resource["NameForms[Raw]", "NameForms[Streaming]"]):
    """The calls of `client.projects.templates.name`."""

    def update(
        self,
        template_name: str,
        *,
        project_id: str,
        new_name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.TemplatesRenameTemplateResponse:
        """Rename template (Cloud-only).

        Renames all versions of a template with the specified name. Versions are automatically stripped from the current
        template name if accidentally included.

        Args:
            template_name: The current template name (version will be automatically stripped if included).
            project_id: The project id.
            new_name: The new name for the template.

        Raises:
            BadRequestError: 400.
            NotFoundError: 404.
            ConflictError: 409.

        PATCH /v1/templates/{project_id}/{template_name}/name
        """
        return self._client.call(
            _UPDATE,
            path={"project_id": project_id, "template_name": template_name},
            body={"new_name": new_name},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class NameForms(Forms[F]):
        update = Formed(NameResource.update)


class AsyncNameResource(AsyncResource["NameForms[AsyncRaw]", "NameForms[AsyncStreaming]"]):
    """The calls of `client.projects.templates.name`."""

    async def update(
        self,
        template_name: str,
        *,
        project_id: str,
        new_name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.TemplatesRenameTemplateResponse:
        """Rename template (Cloud-only).

        Renames all versions of a template with the specified name. Versions are automatically stripped from the current
        template name if accidentally included.

        Args:
            template_name: The current template name (version will be automatically stripped if included).
            project_id: The project id.
            new_name: The new name for the template.

        Raises:
            BadRequestError: 400.
            NotFoundError: 404.
            ConflictError: 409.

        PATCH /v1/templates/{project_id}/{template_name}/name
        """
        return await self._client.call(
            _UPDATE,
            path={"project_id": project_id, "template_name": template_name},
            body={"new_name": new_name},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

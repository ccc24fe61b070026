"""The resource `client.projects.templates.description`."""

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

_UPDATE: Operation[models.TemplatesUpdateTemplateDescriptionResponse] = Operation(
    "PATCH",
    "/v1/templates/{project_id}/{template_name}/description",
    answer=lambda: models.TemplatesUpdateTemplateDescriptionResponse,
    body="json",
    body_type=lambda: models.TemplatesUpdateTemplateDescriptionRequest,
    errors={"400": lambda: models.MessageError, "404": lambda: models.MessageError},
)


class DescriptionResource(Resource["DescriptionForms[Raw]", "DescriptionForms[Streaming]"]):
    """The calls of `client.projects.templates.description`."""

    def update(
        self,
        template_name: str,
        *,
        project_id: str,
        description: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.TemplatesUpdateTemplateDescriptionResponse:
        """Update template description (Cloud-only).

        Updates the description for all versions of a template with the specified name. Versions are automatically
        stripped from the current template name if accidentally included.

        Args:
            template_name: The template name (version will be automatically stripped if included).
            project_id: The project id.
            description: The new description for the template.

        Raises:
            BadRequestError: 400.
            NotFoundError: 404.

        PATCH /v1/templates/{project_id}/{template_name}/description
        """
        return self._client.call(
            _UPDATE,
            path={"project_id": project_id, "template_name": template_name},
            body={"description": description},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class DescriptionForms(Forms[F]):
        update = Formed(DescriptionResource.update)


class AsyncDescriptionResource(AsyncResource["DescriptionForms[AsyncRaw]", "DescriptionForms[AsyncStreaming]"]):
    """The calls of `client.projects.templates.description`."""

    async def update(
        self,
        template_name: str,
        *,
        project_id: str,
        description: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.TemplatesUpdateTemplateDescriptionResponse:
        """Update template description (Cloud-only).

        Updates the description for all versions of a template with the specified name. Versions are automatically
        stripped from the current template name if accidentally included.

        Args:
            template_name: The template name (version will be automatically stripped if included).
            project_id: The project id.
            description: The new description for the template.

        Raises:
            BadRequestError: 400.
            NotFoundError: 404.

        PATCH /v1/templates/{project_id}/{template_name}/description
        """
        return await self._client.call(
            _UPDATE,
            path={"project_id": project_id, "template_name": template_name},
            body={"description": description},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

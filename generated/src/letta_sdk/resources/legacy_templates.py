"""The resource `client.legacy_templates`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_MIGRATE: Operation[models.TemplatesLegacyMigrationResponse] = Operation(
    "POST",
    "/v1/legacy-templates/{templateId}/migrates",
    answer=lambda: models.TemplatesLegacyMigrationResponse,
    body="json",
    body_type=lambda: dict[str, Any],
    errors={"400": lambda: models.MessageError, "404": lambda: models.MessageError},
)


class LegacyTemplatesResource(Resource["LegacyTemplatesForms[Raw]", "LegacyTemplatesForms[Streaming]"]):
    """The calls of `client.legacy_templates`."""

    def migrate(
        self,
        template_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.TemplatesLegacyMigrationResponse:
        """Migrate template from legacy project (Cloud-only).

        Migrates a template from a legacy project to the default project. Only works if the template is currently in a
        legacy project.

        Args:
            template_id: The template ID.

        Raises:
            BadRequestError: 400.
            NotFoundError: 404.

        POST /v1/legacy-templates/{templateId}/migrates
        """
        return self._client.call(
            _MIGRATE, path={"templateId": template_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )


if TYPE_CHECKING:

    class LegacyTemplatesForms(Forms[F]):
        migrate = Formed(LegacyTemplatesResource.migrate)


class AsyncLegacyTemplatesResource(
    AsyncResource["LegacyTemplatesForms[AsyncRaw]", "LegacyTemplatesForms[AsyncStreaming]"]
):
    """The calls of `client.legacy_templates`."""

    async def migrate(
        self,
        template_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.TemplatesLegacyMigrationResponse:
        """Migrate template from legacy project (Cloud-only).

        Migrates a template from a legacy project to the default project. Only works if the template is currently in a
        legacy project.

        Args:
            template_id: The template ID.

        Raises:
            BadRequestError: 400.
            NotFoundError: 404.

        POST /v1/legacy-templates/{templateId}/migrates
        """
        return await self._client.call(
            _MIGRATE, path={"templateId": template_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

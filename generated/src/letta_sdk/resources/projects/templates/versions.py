"""The resource `client.projects.templates.versions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._page_schemes import Offset
from letta_sdk._pagination import AsyncPages, Page
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_LIST: Operation[models.TemplatesListTemplateVersionsResponseVersionsItem] = Operation(
    "GET",
    "/v1/templates/{project_id}/{name}/versions",
    answer=lambda: models.TemplatesListTemplateVersionsResponseVersionsItem,
    errors={"404": lambda: models.MessageError},
    page=Offset("versions", has_more="has_next_page", limit="limit", offset="offset", total="total_count"),
)


class VersionsResource(Resource["VersionsForms[Raw]", "VersionsForms[Streaming]"]):
    """The calls of `client.projects.templates.versions`."""

    def list(
        self,
        template_name: str,
        *,
        project_id: str,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.TemplatesListTemplateVersionsResponseVersionsItem]:
        """List template versions (Cloud-only).

        List all versions of a specific template

        Args:
            template_name: The template name (without version).
            project_id: The project id.

        Raises:
            NotFoundError: 404.

        GET /v1/templates/{project_id}/{name}/versions
        """
        return self._client.page(
            _LIST,
            path={"project_id": project_id, "name": template_name},
            query={"offset": offset, "limit": limit},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class VersionsForms(Forms[F]):
        list = Formed(VersionsResource.list)


class AsyncVersionsResource(AsyncResource["VersionsForms[AsyncRaw]", "VersionsForms[AsyncStreaming]"]):
    """The calls of `client.projects.templates.versions`."""

    def list(
        self,
        template_name: str,
        *,
        project_id: str,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.TemplatesListTemplateVersionsResponseVersionsItem]:
        """List template versions (Cloud-only).

        List all versions of a specific template

        Args:
            template_name: The template name (without version).
            project_id: The project id.

        Raises:
            NotFoundError: 404.

        GET /v1/templates/{project_id}/{name}/versions
        """
        return self._client.page(
            _LIST,
            path={"project_id": project_id, "name": template_name},
            query={"offset": offset, "limit": limit},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

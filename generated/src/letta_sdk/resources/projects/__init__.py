"""The resource `client.projects`."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._page_schemes import Offset
from letta_sdk._pagination import AsyncPages, Page
from letta_sdk._resource import AsyncResource, Child, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout
    from letta_sdk.resources.projects.templates import AsyncTemplatesResource, TemplatesForms, TemplatesResource

_LIST: Operation[models.ProjectsListProjectsResponseProjectsItem] = Operation(
    "GET",
    "/v1/projects",
    answer=lambda: models.ProjectsListProjectsResponseProjectsItem,
    page=Offset("projects", has_more="hasNextPage", limit="limit", offset="offset"),
)
_CREATE: Operation[models.ProjectsCreateProjectResponse] = Operation(
    "POST",
    "/v1/projects",
    answer=lambda: models.ProjectsCreateProjectResponse,
    body="json",
    body_required=True,
    body_type=lambda: models.ProjectsCreateProjectRequest,
)
_DELETE: Operation[models.ProjectsDeleteProjectResponse] = Operation(
    "DELETE", "/v1/projects/{projectId}", answer=lambda: models.ProjectsDeleteProjectResponse
)


class ProjectsResource(Resource["ProjectsForms[Raw]", "ProjectsForms[Streaming]"]):
    """The calls of `client.projects`."""

    templates: Child[TemplatesResource] = Child(".templates", "TemplatesResource")
    """`client.projects.templates`"""

    def list(
        self,
        *,
        name: str | Omit = omit,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.ProjectsListProjectsResponseProjectsItem]:
        """List Projects (Cloud-only).

        List all projects

        GET /v1/projects
        """
        return self._client.page(
            _LIST,
            query={"name": name, "offset": offset, "limit": limit},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def create(
        self,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ProjectsCreateProjectResponse:
        """Create Project (Cloud-only).

        Create a new project

        POST /v1/projects
        """
        return self._client.call(
            _CREATE, body={"name": name}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    def delete(
        self,
        project_id: UUID | str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ProjectsDeleteProjectResponse:
        """Delete Project (Cloud-only).

        Delete a project by ID

        DELETE /v1/projects/{projectId}
        """
        return self._client.call(
            _DELETE, path={"projectId": project_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )


if TYPE_CHECKING:

    class ProjectsForms(Forms[F]):
        templates: TemplatesForms[F]
        list = Formed(ProjectsResource.list)
        create = Formed(ProjectsResource.create)
        delete = Formed(ProjectsResource.delete)


class AsyncProjectsResource(AsyncResource["ProjectsForms[AsyncRaw]", "ProjectsForms[AsyncStreaming]"]):
    """The calls of `client.projects`."""

    templates: Child[AsyncTemplatesResource] = Child(".templates", "AsyncTemplatesResource")
    """`client.projects.templates`"""

    def list(
        self,
        *,
        name: str | Omit = omit,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.ProjectsListProjectsResponseProjectsItem]:
        """List Projects (Cloud-only).

        List all projects

        GET /v1/projects
        """
        return self._client.page(
            _LIST,
            query={"name": name, "offset": offset, "limit": limit},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def create(
        self,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ProjectsCreateProjectResponse:
        """Create Project (Cloud-only).

        Create a new project

        POST /v1/projects
        """
        return await self._client.call(
            _CREATE, body={"name": name}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    async def delete(
        self,
        project_id: UUID | str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ProjectsDeleteProjectResponse:
        """Delete Project (Cloud-only).

        Delete a project by ID

        DELETE /v1/projects/{projectId}
        """
        return await self._client.call(
            _DELETE, path={"projectId": project_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

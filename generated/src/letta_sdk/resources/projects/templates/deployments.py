"""The resource `client.projects.templates.deployments`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_MIGRATE: Operation[models.TemplatesMigrateDeploymentResponse] = Operation(
    "POST",
    "/v1/templates/{project_id}/{template_name}/deployments/{deployment_id}/migrate",
    answer=lambda: models.TemplatesMigrateDeploymentResponse,
    body="json",
    body_required=True,
    body_type=lambda: models.TemplatesMigrateDeploymentRequest,
    errors={"400": lambda: models.MessageError, "404": lambda: models.MessageError, "500": lambda: models.MessageError},
)


class DeploymentsResource(Resource["DeploymentsForms[Raw]", "DeploymentsForms[Streaming]"]):
    """The calls of `client.projects.templates.deployments`."""

    def migrate(
        self,
        deployment_id: str,
        *,
        project_id: str,
        template_name: str,
        version: str,
        preserve_tool_variables: bool | Omit = omit,
        preserve_core_memories: bool | Omit = omit,
        preserve_sources: bool | Omit = omit,
        memory_variables: Mapping[str, str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.TemplatesMigrateDeploymentResponse:
        """Migrate deployment to template version (Cloud-only).

        Migrates a deployment to a specific template version

        Args:
            deployment_id: The deployment ID to migrate.
            project_id: The project id.
            template_name: The template name (without version).
            version: The target template version to migrate to.
            preserve_tool_variables: Whether to preserve existing tool variables during migration.
            preserve_core_memories: Whether to preserve existing core memories during migration.
            preserve_sources: If true, existing agent sources will be preserved and merged with template sources during
                migration. If false, agent sources will be replaced with template sources.
            memory_variables: Additional memory variables to apply during migration.

        Raises:
            BadRequestError: 400.
            NotFoundError: 404.
            InternalServerError: 500.

        POST /v1/templates/{project_id}/{template_name}/deployments/{deployment_id}/migrate
        """
        return self._client.call(
            _MIGRATE,
            path={"project_id": project_id, "template_name": template_name, "deployment_id": deployment_id},
            body={
                "version": version,
                "preserve_tool_variables": preserve_tool_variables,
                "preserve_core_memories": preserve_core_memories,
                "preserve_sources": preserve_sources,
                "memory_variables": memory_variables,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class DeploymentsForms(Forms[F]):
        migrate = Formed(DeploymentsResource.migrate)


class AsyncDeploymentsResource(AsyncResource["DeploymentsForms[AsyncRaw]", "DeploymentsForms[AsyncStreaming]"]):
    """The calls of `client.projects.templates.deployments`."""

    async def migrate(
        self,
        deployment_id: str,
        *,
        project_id: str,
        template_name: str,
        version: str,
        preserve_tool_variables: bool | Omit = omit,
        preserve_core_memories: bool | Omit = omit,
        preserve_sources: bool | Omit = omit,
        memory_variables: Mapping[str, str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.TemplatesMigrateDeploymentResponse:
        """Migrate deployment to template version (Cloud-only).

        Migrates a deployment to a specific template version

        Args:
            deployment_id: The deployment ID to migrate.
            project_id: The project id.
            template_name: The template name (without version).
            version: The target template version to migrate to.
            preserve_tool_variables: Whether to preserve existing tool variables during migration.
            preserve_core_memories: Whether to preserve existing core memories during migration.
            preserve_sources: If true, existing agent sources will be preserved and merged with template sources during
                migration. If false, agent sources will be replaced with template sources.
            memory_variables: Additional memory variables to apply during migration.

        Raises:
            BadRequestError: 400.
            NotFoundError: 404.
            InternalServerError: 500.

        POST /v1/templates/{project_id}/{template_name}/deployments/{deployment_id}/migrate
        """
        return await self._client.call(
            _MIGRATE,
            path={"project_id": project_id, "template_name": template_name, "deployment_id": deployment_id},
            body={
                "version": version,
                "preserve_tool_variables": preserve_tool_variables,
                "preserve_core_memories": preserve_core_memories,
                "preserve_sources": preserve_sources,
                "memory_variables": memory_variables,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

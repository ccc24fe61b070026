"""The resource `client.projects.templates`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, overload

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._resource import AsyncResource, Child, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout
    from letta_sdk.resources.projects.templates.agents import AgentsForms, AgentsResource, AsyncAgentsResource
    from letta_sdk.resources.projects.templates.deployments import (
        AsyncDeploymentsResource,
        DeploymentsForms,
        DeploymentsResource,
    )
    from letta_sdk.resources.projects.templates.description import (
        AsyncDescriptionResource,
        DescriptionForms,
        DescriptionResource,
    )
    from letta_sdk.resources.projects.templates.name import AsyncNameResource, NameForms, NameResource
    from letta_sdk.resources.projects.templates.snapshot import AsyncSnapshotResource, SnapshotForms, SnapshotResource
    from letta_sdk.resources.projects.templates.versions import AsyncVersionsResource, VersionsForms, VersionsResource

_ERRORS = {"400": lambda: models.MessageError}
_CREATE: Operation[models.TemplatesCreateTemplateResponse] = Operation(
    "POST",
    "/v1/templates/{project_id}",
    answer=lambda: models.TemplatesCreateTemplateResponse,
    body="json",
    body_required=True,
    body_type=lambda: models.TemplatesCreateTemplateRequest,
    errors=_ERRORS,
)
_DELETE: Operation[models.TemplatesDeleteTemplateResponse] = Operation(
    "DELETE",
    "/v1/templates/{project_id}/{template_name}",
    answer=lambda: models.TemplatesDeleteTemplateResponse,
    errors={"404": lambda: models.MessageError},
)
_SAVE: Operation[models.TemplatesSaveTemplateVersionResponse] = Operation(
    "POST",
    "/v1/templates/{project_id}/{template_name}",
    answer=lambda: models.TemplatesSaveTemplateVersionResponse,
    body="json",
    body_type=lambda: models.TemplatesSaveTemplateVersionRequest,
    errors=_ERRORS,
)
_UPDATE: Operation[models.TemplatesUpdateCurrentTemplateFromAgentFileResponse] = Operation(
    "PUT",
    "/v1/templates/{project_id}/{template_name}/agent-file",
    answer=lambda: models.TemplatesUpdateCurrentTemplateFromAgentFileResponse,
    body="json",
    body_required=True,
    body_type=lambda: models.TemplatesUpdateCurrentTemplateFromAgentFileRequest,
    errors={"400": lambda: models.MessageError, "404": lambda: models.MessageError, "500": lambda: models.MessageError},
)
_ROLLBACK: Operation[models.TemplatesRollbackTemplateResponse] = Operation(
    "POST",
    "/v1/templates/{project_id}/{template_name}/rollback",
    answer=lambda: models.TemplatesRollbackTemplateResponse,
    body="json",
    body_required=True,
    body_type=lambda: models.TemplatesRollbackTemplateRequest,
    errors={"400": lambda: models.MessageError, "404": lambda: models.MessageError, "500": lambda: models.MessageError},
)
_FORK: Operation[models.TemplatesForkTemplateResponse] = Operation(
    "POST",
    "/v1/templates/{project_id}/{template_version}/fork",
    answer=lambda: models.TemplatesForkTemplateResponse,
    body="json",
    body_type=lambda: models.TemplatesForkTemplateRequest,
    errors=_ERRORS,
)


class TemplatesResource(Resource["TemplatesForms[Raw]", "TemplatesForms[Streaming]"]):
    """The calls of `client.projects.templates`."""

    agents: Child[AgentsResource] = Child(".agents", "AgentsResource")
    """`client.projects.templates.agents`"""
    deployments: Child[DeploymentsResource] = Child(".deployments", "DeploymentsResource")
    """`client.projects.templates.deployments`"""
    description: Child[DescriptionResource] = Child(".description", "DescriptionResource")
    """`client.projects.templates.description`"""
    name: Child[NameResource] = Child(".name", "NameResource")
    """`client.projects.templates.name`"""
    snapshot: Child[SnapshotResource] = Child(".snapshot", "SnapshotResource")
    """`client.projects.templates.snapshot`"""
    versions: Child[VersionsResource] = Child(".versions", "VersionsResource")
    """`client.projects.templates.versions`"""

    @overload
    def create(
        self,
        project_id: str,
        *,
        type: Literal["agent"],
        agent_id: str,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.TemplatesCreateTemplateResponse: ...

    @overload
    def create(
        self,
        project_id: str,
        *,
        type: Literal["agent_file"],
        agent_file: Mapping[str, object],
        name: str | Omit = omit,
        update_existing_tools: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.TemplatesCreateTemplateResponse: ...

    def create(
        self,
        project_id: str,
        *,
        type: Literal["agent"] | Literal["agent_file"],
        agent_id: str | Omit = omit,
        name: str | Omit = omit,
        agent_file: Mapping[str, object] | Omit = omit,
        update_existing_tools: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.TemplatesCreateTemplateResponse:
        """Create template (Cloud-only).

        Creates a new template from an existing agent or agent file

        Args:
            project_id: The project id.
            agent_id: The ID of the agent to use as a template, can be from any project.
            name: Optional custom name for the template. If not provided, a random name will be generated.
            agent_file: The agent file to use as a template, this should be a JSON file exported from the platform.
            update_existing_tools: If true, update existing custom tools source_code and json_schema (source_type cannot
                be changed).

        Raises:
            BadRequestError: 400.

        POST /v1/templates/{project_id}
        """
        return self._client.call(
            _CREATE,
            path={"project_id": project_id},
            body={
                "type": type,
                "agent_id": agent_id,
                "name": name,
                "agent_file": agent_file,
                "update_existing_tools": update_existing_tools,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        template_name: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.TemplatesDeleteTemplateResponse:
        """Delete template (Cloud-only).

        Deletes all versions of a template with the specified name

        Args:
            template_name: The template name (without version).
            project_id: The project id.

        Raises:
            NotFoundError: 404.

        DELETE /v1/templates/{project_id}/{template_name}
        """
        return self._client.call(
            _DELETE,
            path={"project_id": project_id, "template_name": template_name},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def save(
        self,
        template_name: str,
        *,
        project_id: str,
        preserve_environment_variables_on_migration: bool | Omit = omit,
        preserve_core_memories_on_migration: bool | Omit = omit,
        preserve_sources_on_migration: bool | Omit = omit,
        block_reconciliation_strategy: Literal["reconcile-all", "preserve-deleted"] | Omit = omit,
        migrate_agents: bool | Omit = omit,
        message: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.TemplatesSaveTemplateVersionResponse:
        """Save template version (Cloud-only).

        Saves the current version of the template as a new version

        Args:
            template_name: The template version, formatted as {template-name}, any version appended will be ignored.
            project_id: The project id.
            preserve_environment_variables_on_migration: If true, the environment variables will be preserved in the
                template version when migrating agents.
            preserve_core_memories_on_migration: If true, the core memories will be preserved in the template version
                when migrating agents.
            preserve_sources_on_migration: If true, existing agent folders/sources will be preserved and merged with
                template sources during migration. If false, agent sources will be replaced with template sources.
            block_reconciliation_strategy: Strategy for reconciling memory blocks during migration: "reconcile-all"
                deletes blocks not in the template, "preserve-deleted" keeps them. Defaults to "preserve-deleted".
            migrate_agents: If true, existing agents attached to this template will be migrated to the new template
                version.
            message: A message to describe the changes made in this template version.

        Raises:
            BadRequestError: 400.

        POST /v1/templates/{project_id}/{template_name}
        """
        return self._client.call(
            _SAVE,
            path={"project_id": project_id, "template_name": template_name},
            body={
                "preserve_environment_variables_on_migration": preserve_environment_variables_on_migration,
                "preserve_core_memories_on_migration": preserve_core_memories_on_migration,
                "preserve_sources_on_migration": preserve_sources_on_migration,
                "block_reconciliation_strategy": block_reconciliation_strategy,
                "migrate_agents": migrate_agents,
                "message": message,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def update(
        self,
        template_name: str,
        *,
        project_id: str,
        agent_file_json: Mapping[str, object],
        update_existing_tools: bool | Omit = omit,
        save_existing_changes: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.TemplatesUpdateCurrentTemplateFromAgentFileResponse:
        """Update current template from agent file (Cloud-only).

        Updates the current working version of a template from an agent file

        Args:
            template_name: The template name (without version).
            project_id: The project id.
            agent_file_json: The agent file to update the current template version from.
            update_existing_tools: If true, update existing custom tools source_code and json_schema (source_type cannot
                be changed) (default: False).
            save_existing_changes: If true, Letta will automatically save any changes as a version before updating the
                template (default: False).

        Raises:
            BadRequestError: 400.
            NotFoundError: 404.
            InternalServerError: 500.

        PUT /v1/templates/{project_id}/{template_name}/agent-file
        """
        return self._client.call(
            _UPDATE,
            path={"project_id": project_id, "template_name": template_name},
            body={
                "agent_file_json": agent_file_json,
                "update_existing_tools": update_existing_tools,
                "save_existing_changes": save_existing_changes,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def rollback(
        self,
        template_name: str,
        *,
        project_id: str,
        version: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.TemplatesRollbackTemplateResponse:
        """Rollback template to previous version (Cloud-only).

        Rollback the current working version of a template to a previous saved version. If the current version has
        unsaved changes, they will be automatically saved as a new version before rollback.

        Args:
            template_name: The template name (without version).
            project_id: The project id.
            version: The target version to rollback to (e.g., "1", "2", "latest"). Cannot be "current" or "dev".

        Raises:
            BadRequestError: 400.
            NotFoundError: 404.
            InternalServerError: 500.

        POST /v1/templates/{project_id}/{template_name}/rollback
        """
        return self._client.call(
            _ROLLBACK,
            path={"project_id": project_id, "template_name": template_name},
            body={"version": version},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def fork(
        self,
        template_version: str,
        *,
        project_id: str,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.TemplatesForkTemplateResponse:
        """Fork template (Cloud-only).

        Forks a template version into a new template

        Args:
            template_version: The template version, formatted as {template-name}:{version-number} or
                {template-name}:latest.
            project_id: The project id.
            name: Optional custom name for the forked template. If not provided, a random name will be generated.

        Raises:
            BadRequestError: 400.

        POST /v1/templates/{project_id}/{template_version}/fork
        """
        return self._client.call(
            _FORK,
            path={"project_id": project_id, "template_version": template_version},
            body={"name": name},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class TemplatesForms(Forms[F]):
        agents: AgentsForms[F]
        deployments: DeploymentsForms[F]
        description: DescriptionForms[F]
        name: NameForms[F]
        snapshot: SnapshotForms[F]
        versions: VersionsForms[F]
        create: Formed[..., models.TemplatesCreateTemplateResponse]
        delete = Formed(TemplatesResource.delete)
        save = Formed(TemplatesResource.save)
        update = Formed(TemplatesResource.update)
        rollback = Formed(TemplatesResource.rollback)
        fork = Formed(TemplatesResource.fork)


class AsyncTemplatesResource(AsyncResource["TemplatesForms[AsyncRaw]", "TemplatesForms[AsyncStreaming]"]):
    """The calls of `client.projects.templates`."""

    agents: Child[AsyncAgentsResource] = Child(".agents", "AsyncAgentsResource")
    """`client.projects.templates.agents`"""
    deployments: Child[AsyncDeploymentsResource] = Child(".deployments", "AsyncDeploymentsResource")
    """`client.projects.templates.deployments`"""
    description: Child[AsyncDescriptionResource] = Child(".description", "AsyncDescriptionResource")
    """`client.projects.templates.description`"""
    name: Child[AsyncNameResource] = Child(".name", "AsyncNameResource")
    """`client.projects.templates.name`"""
    snapshot: Child[AsyncSnapshotResource] = Child(".snapshot", "AsyncSnapshotResource")
    """`client.projects.templates.snapshot`"""
    versions: Child[AsyncVersionsResource] = Child(".versions", "AsyncVersionsResource")
    """`client.projects.templates.versions`"""

    @overload
    async def create(
        self,
        project_id: str,
        *,
        type: Literal["agent"],
        agent_id: str,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.TemplatesCreateTemplateResponse: ...

    @overload
    async def create(
        self,
        project_id: str,
        *,
        type: Literal["agent_file"],
        agent_file: Mapping[str, object],
        name: str | Omit = omit,
        update_existing_tools: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.TemplatesCreateTemplateResponse: ...

    async def create(
        self,
        project_id: str,
        *,
        type: Literal["agent"] | Literal["agent_file"],
        agent_id: str | Omit = omit,
        name: str | Omit = omit,
        agent_file: Mapping[str, object] | Omit = omit,
        update_existing_tools: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.TemplatesCreateTemplateResponse:
        """Create template (Cloud-only).

        Creates a new template from an existing agent or agent file

        Args:
            project_id: The project id.
            agent_id: The ID of the agent to use as a template, can be from any project.
            name: Optional custom name for the template. If not provided, a random name will be generated.
            agent_file: The agent file to use as a template, this should be a JSON file exported from the platform.
            update_existing_tools: If true, update existing custom tools source_code and json_schema (source_type cannot
                be changed).

        Raises:
            BadRequestError: 400.

        POST /v1/templates/{project_id}
        """
        return await self._client.call(
            _CREATE,
            path={"project_id": project_id},
            body={
                "type": type,
                "agent_id": agent_id,
                "name": name,
                "agent_file": agent_file,
                "update_existing_tools": update_existing_tools,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        template_name: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.TemplatesDeleteTemplateResponse:
        """Delete template (Cloud-only).

        Deletes all versions of a template with the specified name

        Args:
            template_name: The template name (without version).
            project_id: The project id.

        Raises:
            NotFoundError: 404.

        DELETE /v1/templates/{project_id}/{template_name}
        """
        return await self._client.call(
            _DELETE,
            path={"project_id": project_id, "template_name": template_name},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def save(
        self,
        template_name: str,
        *,
        project_id: str,
        preserve_environment_variables_on_migration: bool | Omit = omit,
        preserve_core_memories_on_migration: bool | Omit = omit,
        preserve_sources_on_migration: bool | Omit = omit,
        block_reconciliation_strategy: Literal["reconcile-all", "preserve-deleted"] | Omit = omit,
        migrate_agents: bool | Omit = omit,
        message: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.TemplatesSaveTemplateVersionResponse:
        """Save template version (Cloud-only).

        Saves the current version of the template as a new version

        Args:
            template_name: The template version, formatted as {template-name}, any version appended will be ignored.
            project_id: The project id.
            preserve_environment_variables_on_migration: If true, the environment variables will be preserved in the
                template version when migrating agents.
            preserve_core_memories_on_migration: If true, the core memories will be preserved in the template version
                when migrating agents.
            preserve_sources_on_migration: If true, existing agent folders/sources will be preserved and merged with
                template sources during migration. If false, agent sources will be replaced with template sources.
            block_reconciliation_strategy: Strategy for reconciling memory blocks during migration: "reconcile-all"
                deletes blocks not in the template, "preserve-deleted" keeps them. Defaults to "preserve-deleted".
            migrate_agents: If true, existing agents attached to this template will be migrated to the new template
                version.
            message: A message to describe the changes made in this template version.

        Raises:
            BadRequestError: 400.

        POST /v1/templates/{project_id}/{template_name}
        """
        return await self._client.call(
            _SAVE,
            path={"project_id": project_id, "template_name": template_name},
            body={
                "preserve_environment_variables_on_migration": preserve_environment_variables_on_migration,
                "preserve_core_memories_on_migration": preserve_core_memories_on_migration,
                "preserve_sources_on_migration": preserve_sources_on_migration,
                "block_reconciliation_strategy": block_reconciliation_strategy,
                "migrate_agents": migrate_agents,
                "message": message,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def update(
        self,
        template_name: str,
        *,
        project_id: str,
        agent_file_json: Mapping[str, object],
        update_existing_tools: bool | Omit = omit,
        save_existing_changes: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.TemplatesUpdateCurrentTemplateFromAgentFileResponse:
        """Update current template from agent file (Cloud-only).

        Updates the current working version of a template from an agent file

        Args:
            template_name: The template name (without version).
            project_id: The project id.
            agent_file_json: The agent file to update the current template version from.
            update_existing_tools: If true, update existing custom tools source_code and json_schema (source_type cannot
                be changed) (default: False).
            save_existing_changes: If true, Letta will automatically save any changes as a version before updating the
                template (default: False).

        Raises:
            BadRequestError: 400.
            NotFoundError: 404.
            InternalServerError: 500.

        PUT /v1/templates/{project_id}/{template_name}/agent-file
        """
        return await self._client.call(
            _UPDATE,
            path={"project_id": project_id, "template_name": template_name},
            body={
                "agent_file_json": agent_file_json,
                "update_existing_tools": update_existing_tools,
                "save_existing_changes": save_existing_changes,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def rollback(
        self,
        template_name: str,
        *,
        project_id: str,
        version: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.TemplatesRollbackTemplateResponse:
        """Rollback template to previous version (Cloud-only).

        Rollback the current working version of a template to a previous saved version. If the current version has
        unsaved changes, they will be automatically saved as a new version before rollback.

        Args:
            template_name: The template name (without version).
            project_id: The project id.
            version: The target version to rollback to (e.g., "1", "2", "latest"). Cannot be "current" or "dev".

        Raises:
            BadRequestError: 400.
            NotFoundError: 404.
            InternalServerError: 500.

        POST /v1/templates/{project_id}/{template_name}/rollback
        """
        return await self._client.call(
            _ROLLBACK,
            path={"project_id": project_id, "template_name": template_name},
            body={"version": version},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def fork(
        self,
        template_version: str,
        *,
        project_id: str,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.TemplatesForkTemplateResponse:
        """Fork template (Cloud-only).

        Forks a template version into a new template

        Args:
            template_version: The template version, formatted as {template-name}:{version-number} or
                {template-name}:latest.
            project_id: The project id.
            name: Optional custom name for the forked template. If not provided, a random name will be generated.

        Raises:
            BadRequestError: 400.

        POST /v1/templates/{project_id}/{template_version}/fork
        """
        return await self._client.call(
            _FORK,
            path={"project_id": project_id, "template_version": template_version},
            body={"name": name},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

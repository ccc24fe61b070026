"""The resource `client.templates`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, overload

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
    from letta_sdk.resources.templates.agents import AgentsForms, AgentsResource, AsyncAgentsResource

_ERRORS = {"400": lambda: models.MessageError}
_LIST: Operation[models.TemplatesListTemplatesResponseTemplatesItem] = Operation(
    "GET",
    "/v1/templates",
    answer=lambda: models.TemplatesListTemplatesResponseTemplatesItem,
    page=Offset("templates", has_more="has_next_page", limit="limit", offset="offset"),
)
_CREATE: Operation[models.TemplatesCreateTemplateNoProjectResponse] = Operation(
    "POST",
    "/v1/templates",
    answer=lambda: models.TemplatesCreateTemplateNoProjectResponse,
    body="json",
    body_required=True,
    body_type=lambda: models.TemplatesCreateTemplateNoProjectRequest,
    errors=_ERRORS,
)
_DELETE: Operation[models.TemplatesDeleteTemplateNoProjectResponse] = Operation(
    "DELETE",
    "/v1/templates/{template_name}",
    answer=lambda: models.TemplatesDeleteTemplateNoProjectResponse,
    errors={"404": lambda: models.MessageError},
)
_UPDATE: Operation[models.TemplatesUpdateCurrentTemplateFromAgentFileNoProjectResponse] = Operation(
    "PATCH",
    "/v1/templates/{template_name}",
    answer=lambda: models.TemplatesUpdateCurrentTemplateFromAgentFileNoProjectResponse,
    body="json",
    body_required=True,
    body_type=lambda: models.TemplatesUpdateCurrentTemplateFromAgentFileNoProjectRequest,
    errors={"400": lambda: models.MessageError, "404": lambda: models.MessageError, "500": lambda: models.MessageError},
)
_ROLLBACK: Operation[models.TemplatesRollbackTemplateNoProjectResponse] = Operation(
    "POST",
    "/v1/templates/{template_name}/rollback",
    answer=lambda: models.TemplatesRollbackTemplateNoProjectResponse,
    body="json",
    body_required=True,
    body_type=lambda: models.TemplatesRollbackTemplateNoProjectRequest,
    errors={"400": lambda: models.MessageError, "404": lambda: models.MessageError, "500": lambda: models.MessageError},
)
_SAVE: Operation[models.TemplatesSaveTemplateVersionNoProjectResponse] = Operation(
    "POST",
    "/v1/templates/{template_name}/save",
    answer=lambda: models.TemplatesSaveTemplateVersionNoProjectResponse,
    body="json",
    body_type=lambda: models.TemplatesSaveTemplateVersionNoProjectRequest,
    errors=_ERRORS,
)


class TemplatesResource(Resource["TemplatesForms[Raw]", "TemplatesForms[Streaming]"]):
    """The calls of `client.templates`."""

    agents: Child[AgentsResource] = Child(".agents", "AgentsResource")
    """`client.templates.agents`"""

    def list(
        self,
        *,
        offset: int | Omit = omit,
        exact: str | Omit = omit,
        limit: int | Omit = omit,
        version: str | Omit = omit,
        template_id: str | Omit = omit,
        name: str | Omit = omit,
        search: str | Omit = omit,
        project_slug: str | Omit = omit,
        project_id: str | Omit = omit,
        sort_by: Literal["updated_at", "created_at"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.TemplatesListTemplatesResponseTemplatesItem]:
        """List templates (Cloud-only).

        List all templates

        Args:
            exact: Whether to search for an exact name match.
            version: Specify the version you want to return, otherwise will return the latest version.

        GET /v1/templates
        """
        return self._client.page(
            _LIST,
            query={
                "offset": offset,
                "exact": exact,
                "limit": limit,
                "version": version,
                "template_id": template_id,
                "name": name,
                "search": search,
                "project_slug": project_slug,
                "project_id": project_id,
                "sort_by": sort_by,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @overload
    def create(
        self,
        *,
        type: Literal["agent"],
        agent_id: str,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.TemplatesCreateTemplateNoProjectResponse: ...

    @overload
    def create(
        self,
        *,
        type: Literal["agent_file"],
        agent_file: Mapping[str, object],
        name: str | Omit = omit,
        update_existing_tools: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.TemplatesCreateTemplateNoProjectResponse: ...

    def create(
        self,
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
    ) -> models.TemplatesCreateTemplateNoProjectResponse:
        """Create template (Cloud-only).

        Creates a new template from an existing agent or agent file

        Args:
            agent_id: The ID of the agent to use as a template, can be from any project.
            name: Optional custom name for the template. If not provided, a random name will be generated.
            agent_file: The agent file to use as a template, this should be a JSON file exported from the platform.
            update_existing_tools: If true, update existing custom tools source_code and json_schema (source_type cannot
                be changed).

        Raises:
            BadRequestError: 400.

        POST /v1/templates
        """
        return self._client.call(
            _CREATE,
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.TemplatesDeleteTemplateNoProjectResponse:
        """Delete template (Cloud-only).

        Deletes all versions of a template with the specified name

        Args:
            template_name: The template name (without version).

        Raises:
            NotFoundError: 404.

        DELETE /v1/templates/{template_name}
        """
        return self._client.call(
            _DELETE,
            path={"template_name": template_name},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def update(
        self,
        template_name: str,
        *,
        agent_file_json: Mapping[str, object],
        update_existing_tools: bool | Omit = omit,
        save_existing_changes: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.TemplatesUpdateCurrentTemplateFromAgentFileNoProjectResponse:
        """Update current template from agent file (Cloud-only).

        Updates the current working version of a template from an agent file

        Args:
            template_name: The template name (without version).
            agent_file_json: The agent file to update the current template version from.
            update_existing_tools: If true, update existing custom tools source_code and json_schema (source_type cannot
                be changed) (default: False).
            save_existing_changes: If true, Letta will automatically save any changes as a version before updating the
                template (default: False).

        Raises:
            BadRequestError: 400.
            NotFoundError: 404.
            InternalServerError: 500.

        PATCH /v1/templates/{template_name}
        """
        return self._client.call(
            _UPDATE,
            path={"template_name": template_name},
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
        version: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.TemplatesRollbackTemplateNoProjectResponse:
        """Rollback template to previous version (Cloud-only).

        Rollback the current working version of a template to a previous saved version. If the current version has
        unsaved changes, they will be automatically saved as a new version before rollback.

        Args:
            template_name: The template name (without version).
            version: The target version to rollback to (e.g., "1", "2", "latest"). Cannot be "current" or "dev".

        Raises:
            BadRequestError: 400.
            NotFoundError: 404.
            InternalServerError: 500.

        POST /v1/templates/{template_name}/rollback
        """
        return self._client.call(
            _ROLLBACK,
            path={"template_name": template_name},
            body={"version": version},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def save(
        self,
        template_name: str,
        *,
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
    ) -> models.TemplatesSaveTemplateVersionNoProjectResponse:
        """Save template version (Cloud-only).

        Saves the current version of the template as a new version

        Args:
            template_name: The template version, formatted as {template-name}, any version appended will be ignored.
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

        POST /v1/templates/{template_name}/save
        """
        return self._client.call(
            _SAVE,
            path={"template_name": template_name},
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


if TYPE_CHECKING:

    class TemplatesForms(Forms[F]):
        agents: AgentsForms[F]
        list = Formed(TemplatesResource.list)
        create: Formed[..., models.TemplatesCreateTemplateNoProjectResponse]
        delete = Formed(TemplatesResource.delete)
        update = Formed(TemplatesResource.update)
        rollback = Formed(TemplatesResource.rollback)
        save = Formed(TemplatesResource.save)


class AsyncTemplatesResource(AsyncResource["TemplatesForms[AsyncRaw]", "TemplatesForms[AsyncStreaming]"]):
    """The calls of `client.templates`."""

    agents: Child[AsyncAgentsResource] = Child(".agents", "AsyncAgentsResource")
    """`client.templates.agents`"""

    def list(
        self,
        *,
        offset: int | Omit = omit,
        exact: str | Omit = omit,
        limit: int | Omit = omit,
        version: str | Omit = omit,
        template_id: str | Omit = omit,
        name: str | Omit = omit,
        search: str | Omit = omit,
        project_slug: str | Omit = omit,
        project_id: str | Omit = omit,
        sort_by: Literal["updated_at", "created_at"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.TemplatesListTemplatesResponseTemplatesItem]:
        """List templates (Cloud-only).

        List all templates

        Args:
            exact: Whether to search for an exact name match.
            version: Specify the version you want to return, otherwise will return the latest version.

        GET /v1/templates
        """
        return self._client.page(
            _LIST,
            query={
                "offset": offset,
                "exact": exact,
                "limit": limit,
                "version": version,
                "template_id": template_id,
                "name": name,
                "search": search,
                "project_slug": project_slug,
                "project_id": project_id,
                "sort_by": sort_by,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @overload
    async def create(
        self,
        *,
        type: Literal["agent"],
        agent_id: str,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.TemplatesCreateTemplateNoProjectResponse: ...

    @overload
    async def create(
        self,
        *,
        type: Literal["agent_file"],
        agent_file: Mapping[str, object],
        name: str | Omit = omit,
        update_existing_tools: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.TemplatesCreateTemplateNoProjectResponse: ...

    async def create(
        self,
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
    ) -> models.TemplatesCreateTemplateNoProjectResponse:
        """Create template (Cloud-only).

        Creates a new template from an existing agent or agent file

        Args:
            agent_id: The ID of the agent to use as a template, can be from any project.
            name: Optional custom name for the template. If not provided, a random name will be generated.
            agent_file: The agent file to use as a template, this should be a JSON file exported from the platform.
            update_existing_tools: If true, update existing custom tools source_code and json_schema (source_type cannot
                be changed).

        Raises:
            BadRequestError: 400.

        POST /v1/templates
        """
        return await self._client.call(
            _CREATE,
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.TemplatesDeleteTemplateNoProjectResponse:
        """Delete template (Cloud-only).

        Deletes all versions of a template with the specified name

        Args:
            template_name: The template name (without version).

        Raises:
            NotFoundError: 404.

        DELETE /v1/templates/{template_name}
        """
        return await self._client.call(
            _DELETE,
            path={"template_name": template_name},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def update(
        self,
        template_name: str,
        *,
        agent_file_json: Mapping[str, object],
        update_existing_tools: bool | Omit = omit,
        save_existing_changes: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.TemplatesUpdateCurrentTemplateFromAgentFileNoProjectResponse:
        """Update current template from agent file (Cloud-only).

        Updates the current working version of a template from an agent file

        Args:
            template_name: The template name (without version).
            agent_file_json: The agent file to update the current template version from.
            update_existing_tools: If true, update existing custom tools source_code and json_schema (source_type cannot
                be changed) (default: False).
            save_existing_changes: If true, Letta will automatically save any changes as a version before updating the
                template (default: False).

        Raises:
            BadRequestError: 400.
            NotFoundError: 404.
            InternalServerError: 500.

        PATCH /v1/templates/{template_name}
        """
        return await self._client.call(
            _UPDATE,
            path={"template_name": template_name},
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
        version: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.TemplatesRollbackTemplateNoProjectResponse:
        """Rollback template to previous version (Cloud-only).

        Rollback the current working version of a template to a previous saved version. If the current version has
        unsaved changes, they will be automatically saved as a new version before rollback.

        Args:
            template_name: The template name (without version).
            version: The target version to rollback to (e.g., "1", "2", "latest"). Cannot be "current" or "dev".

        Raises:
            BadRequestError: 400.
            NotFoundError: 404.
            InternalServerError: 500.

        POST /v1/templates/{template_name}/rollback
        """
        return await self._client.call(
            _ROLLBACK,
            path={"template_name": template_name},
            body={"version": version},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def save(
        self,
        template_name: str,
        *,
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
    ) -> models.TemplatesSaveTemplateVersionNoProjectResponse:
        """Save template version (Cloud-only).

        Saves the current version of the template as a new version

        Args:
            template_name: The template version, formatted as {template-name}, any version appended will be ignored.
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

        POST /v1/templates/{template_name}/save
        """
        return await self._client.call(
            _SAVE,
            path={"template_name": template_name},
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

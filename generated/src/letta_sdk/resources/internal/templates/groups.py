"""The resource `client.internal.templates.groups`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk import types
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_CREATE: Operation[models.Group] = Operation(
    "POST",
    "/v1/_internal_templates/groups",
    answer=lambda: models.Group,
    body="json",
    body_required=True,
    body_type=lambda: models.InternalTemplateGroupCreate,
    errors={"422": lambda: models.HTTPValidationError},
)


class GroupsResource(Resource["GroupsForms[Raw]", "GroupsForms[Streaming]"]):
    """The calls of `client.internal.templates.groups`."""

    def create(
        self,
        *,
        agent_ids: Sequence[str],
        description: str,
        base_template_id: str,
        template_id: str,
        deployment_id: str,
        manager_config: types.InternalTemplateGroupCreateManagerConfigParam | Omit = omit,
        project_id: str | None | Omit = omit,
        shared_block_ids: Sequence[str] | Omit = omit,
        hidden: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Group:
        """Create Group.

        Create a new multi-agent group with the specified configuration.

        Args:
            base_template_id: The id of the base template.
            template_id: The id of the template.
            deployment_id: The id of the deployment.
            manager_config: Default: {'manager_type': 'round_robin'}.
            project_id: The associated project id.
            shared_block_ids: Deprecated. (default: []).
            hidden: If set to True, the group will be hidden.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/_internal_templates/groups
        """
        return self._client.call(
            _CREATE,
            body={
                "agent_ids": agent_ids,
                "description": description,
                "manager_config": manager_config,
                "project_id": project_id,
                "shared_block_ids": shared_block_ids,
                "hidden": hidden,
                "base_template_id": base_template_id,
                "template_id": template_id,
                "deployment_id": deployment_id,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class GroupsForms(Forms[F]):
        create = Formed(GroupsResource.create)


class AsyncGroupsResource(AsyncResource["GroupsForms[AsyncRaw]", "GroupsForms[AsyncStreaming]"]):
    """The calls of `client.internal.templates.groups`."""

    async def create(
        self,
        *,
        agent_ids: Sequence[str],
        description: str,
        base_template_id: str,
        template_id: str,
        deployment_id: str,
        manager_config: types.InternalTemplateGroupCreateManagerConfigParam | Omit = omit,
        project_id: str | None | Omit = omit,
        shared_block_ids: Sequence[str] | Omit = omit,
        hidden: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Group:
        """Create Group.

        Create a new multi-agent group with the specified configuration.

        Args:
            base_template_id: The id of the base template.
            template_id: The id of the template.
            deployment_id: The id of the deployment.
            manager_config: Default: {'manager_type': 'round_robin'}.
            project_id: The associated project id.
            shared_block_ids: Deprecated. (default: []).
            hidden: If set to True, the group will be hidden.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/_internal_templates/groups
        """
        return await self._client.call(
            _CREATE,
            body={
                "agent_ids": agent_ids,
                "description": description,
                "manager_config": manager_config,
                "project_id": project_id,
                "shared_block_ids": shared_block_ids,
                "hidden": hidden,
                "base_template_id": base_template_id,
                "template_id": template_id,
                "deployment_id": deployment_id,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

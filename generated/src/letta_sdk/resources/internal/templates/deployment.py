"""The resource `client.internal.templates.deployment`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_ERRORS = {"422": lambda: models.HTTPValidationError}
_DELETE: Operation[models.DeleteDeploymentResponse] = Operation(
    "DELETE",
    "/v1/_internal_templates/deployment/{deployment_id}",
    answer=lambda: models.DeleteDeploymentResponse,
    errors=_ERRORS,
)
_RETRIEVE: Operation[models.ListDeploymentEntitiesResponse] = Operation(
    "GET",
    "/v1/_internal_templates/deployment/{deployment_id}",
    answer=lambda: models.ListDeploymentEntitiesResponse,
    errors=_ERRORS,
)


class DeploymentResource(Resource["DeploymentForms[Raw]", "DeploymentForms[Streaming]"]):
    """The calls of `client.internal.templates.deployment`."""

    def delete(
        self,
        deployment_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.DeleteDeploymentResponse:
        """Delete Deployment.

        Delete all entities (blocks, agents, groups) with the specified deployment_id. Deletion order: blocks -> agents
        -> groups to maintain referential integrity.

        Raises:
            UnprocessableEntityError: Validation Error.

        DELETE /v1/_internal_templates/deployment/{deployment_id}
        """
        return self._client.call(
            _DELETE,
            path={"deployment_id": deployment_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        deployment_id: str,
        *,
        entity_types: Sequence[str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ListDeploymentEntitiesResponse:
        """List Deployment Entities.

        List all entities (blocks, agents, groups) with the specified deployment_id. Optionally filter by entity types.

        Args:
            entity_types: Filter by entity types (block, agent, group).

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/_internal_templates/deployment/{deployment_id}
        """
        return self._client.call(
            _RETRIEVE,
            path={"deployment_id": deployment_id},
            query={"entity_types": entity_types},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class DeploymentForms(Forms[F]):
        delete = Formed(DeploymentResource.delete)
        retrieve = Formed(DeploymentResource.retrieve)


class AsyncDeploymentResource(AsyncResource["DeploymentForms[AsyncRaw]", "DeploymentForms[AsyncStreaming]"]):
    """The calls of `client.internal.templates.deployment`."""

    async def delete(
        self,
        deployment_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.DeleteDeploymentResponse:
        """Delete Deployment.

        Delete all entities (blocks, agents, groups) with the specified deployment_id. Deletion order: blocks -> agents
        -> groups to maintain referential integrity.

        Raises:
            UnprocessableEntityError: Validation Error.

        DELETE /v1/_internal_templates/deployment/{deployment_id}
        """
        return await self._client.call(
            _DELETE,
            path={"deployment_id": deployment_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        deployment_id: str,
        *,
        entity_types: Sequence[str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ListDeploymentEntitiesResponse:
        """List Deployment Entities.

        List all entities (blocks, agents, groups) with the specified deployment_id. Optionally filter by entity types.

        Args:
            entity_types: Filter by entity types (block, agent, group).

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/_internal_templates/deployment/{deployment_id}
        """
        return await self._client.call(
            _RETRIEVE,
            path={"deployment_id": deployment_id},
            query={"entity_types": entity_types},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

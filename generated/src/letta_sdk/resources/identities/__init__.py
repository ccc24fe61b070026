"""The resource `client.identities`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from typing_extensions import deprecated

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._page_schemes import Cursor, Onward
from letta_sdk._pagination import AsyncPages, Page
from letta_sdk._resource import AsyncResource, Child, Resource

if TYPE_CHECKING:
    from letta_sdk import types
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout
    from letta_sdk.resources.identities.agents import AgentsForms, AgentsResource, AsyncAgentsResource
    from letta_sdk.resources.identities.blocks import AsyncBlocksResource, BlocksForms, BlocksResource
    from letta_sdk.resources.identities.properties import AsyncPropertiesResource, PropertiesForms, PropertiesResource

_ERRORS = {"422": lambda: models.HTTPValidationError}
_LIST: Operation[models.Identity] = Operation(
    "GET",
    "/v1/identities/",
    answer=lambda: models.Identity,
    errors=_ERRORS,
    page=Cursor("", after="after", before="before", limit="limit", onward=(Onward("after", until="before"),)),
)
_CREATE: Operation[models.Identity] = Operation(
    "POST",
    "/v1/identities/",
    answer=lambda: models.Identity,
    body="json",
    body_required=True,
    body_type=lambda: models.IdentityCreate,
    errors=_ERRORS,
)
_UPSERT: Operation[models.Identity] = Operation(
    "PUT",
    "/v1/identities/",
    answer=lambda: models.Identity,
    body="json",
    body_required=True,
    body_type=lambda: models.IdentityUpsert,
    errors=_ERRORS,
)
_COUNT: Operation[int] = Operation("GET", "/v1/identities/count", answer=lambda: int, errors=_ERRORS)
_DELETE: Operation[None] = Operation("DELETE", "/v1/identities/{identity_id}", errors=_ERRORS)
_RETRIEVE: Operation[models.Identity] = Operation(
    "GET", "/v1/identities/{identity_id}", answer=lambda: models.Identity, errors=_ERRORS
)
_UPDATE: Operation[models.Identity] = Operation(
    "PATCH",
    "/v1/identities/{identity_id}",
    answer=lambda: models.Identity,
    body="json",
    body_required=True,
    body_type=lambda: models.IdentityUpdate,
    errors=_ERRORS,
)


class IdentitiesResource(Resource["IdentitiesForms[Raw]", "IdentitiesForms[Streaming]"]):
    """The calls of `client.identities`."""

    agents: Child[AgentsResource] = Child(".agents", "AgentsResource")
    """`client.identities.agents`"""
    blocks: Child[BlocksResource] = Child(".blocks", "BlocksResource")
    """`client.identities.blocks`"""
    properties: Child[PropertiesResource] = Child(".properties", "PropertiesResource")
    """`client.identities.properties`"""

    @deprecated("the API marks this operation as deprecated")
    def list(
        self,
        *,
        name: str | None | Omit = omit,
        project_id: str | None | Omit = omit,
        identifier_key: str | None | Omit = omit,
        identity_type: types.IdentityType | None | Omit = omit,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.Identity]:
        """List Identities.

        Get a list of all identities in the database

        Args:
            project_id: Deprecated. [DEPRECATED: Use X-Project-Id header instead] Filter identities by project ID.
            before: Identity ID cursor for pagination. Returns identities that come before this identity ID in the
                specified sort order.
            after: Identity ID cursor for pagination. Returns identities that come after this identity ID in the
                specified sort order.
            limit: Maximum number of identities to return (default: 50).
            order: Sort order for identities by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/identities/
        """
        return self._client.page(
            _LIST,
            query={
                "name": name,
                "project_id": project_id,
                "identifier_key": identifier_key,
                "identity_type": identity_type,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @deprecated("the API marks this operation as deprecated")
    def create(
        self,
        *,
        identifier_key: str,
        name: str,
        identity_type: types.IdentityType,
        project_id: str | None | Omit = omit,
        agent_ids: Sequence[str] | None | Omit = omit,
        block_ids: Sequence[str] | None | Omit = omit,
        properties: Sequence[models.IdentityProperty | types.IdentityPropertyParam] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Identity:
        """Create Identity.

        Args:
            identifier_key: External, user-generated identifier key of the identity.
            name: The name of the identity.
            identity_type: The type of the identity.
            project_id: The project id of the identity, if applicable.
            agent_ids: Deprecated. The agent ids that are associated with the identity.
            block_ids: Deprecated. The IDs of the blocks associated with the identity.
            properties: List of properties associated with the identity.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/identities/
        """
        return self._client.call(
            _CREATE,
            body={
                "identifier_key": identifier_key,
                "name": name,
                "identity_type": identity_type,
                "project_id": project_id,
                "agent_ids": agent_ids,
                "block_ids": block_ids,
                "properties": properties,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @deprecated("the API marks this operation as deprecated")
    def upsert(
        self,
        *,
        identifier_key: str,
        name: str,
        identity_type: types.IdentityType,
        project_id: str | None | Omit = omit,
        agent_ids: Sequence[str] | None | Omit = omit,
        block_ids: Sequence[str] | None | Omit = omit,
        properties: Sequence[models.IdentityProperty | types.IdentityPropertyParam] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Identity:
        """Upsert Identity.

        Args:
            identifier_key: External, user-generated identifier key of the identity.
            name: The name of the identity.
            identity_type: The type of the identity.
            project_id: The project id of the identity, if applicable.
            agent_ids: Deprecated. The agent ids that are associated with the identity.
            block_ids: Deprecated. The IDs of the blocks associated with the identity.
            properties: List of properties associated with the identity.

        Raises:
            UnprocessableEntityError: Validation Error.

        PUT /v1/identities/
        """
        return self._client.call(
            _UPSERT,
            body={
                "identifier_key": identifier_key,
                "name": name,
                "identity_type": identity_type,
                "project_id": project_id,
                "agent_ids": agent_ids,
                "block_ids": block_ids,
                "properties": properties,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @deprecated("the API marks this operation as deprecated")
    def count(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> int:
        """Count Identities.

        Get count of all identities for a user

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/identities/count
        """
        return self._client.call(_COUNT, options=Options(extra_headers, extra_query, extra_body, timeout))

    @deprecated("the API marks this operation as deprecated")
    def delete(
        self,
        identity_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Delete Identity.

        Delete an identity by its identifier key

        Args:
            identity_id: The ID of the identity in the format 'identity-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        DELETE /v1/identities/{identity_id}
        """
        return self._client.call(
            _DELETE, path={"identity_id": identity_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    @deprecated("the API marks this operation as deprecated")
    def retrieve(
        self,
        identity_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Identity:
        """Retrieve Identity.

        Args:
            identity_id: The ID of the identity in the format 'identity-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/identities/{identity_id}
        """
        return self._client.call(
            _RETRIEVE,
            path={"identity_id": identity_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @deprecated("the API marks this operation as deprecated")
    def update(
        self,
        identity_id: str,
        *,
        identifier_key: str | None | Omit = omit,
        name: str | None | Omit = omit,
        identity_type: types.IdentityType | None | Omit = omit,
        agent_ids: Sequence[str] | None | Omit = omit,
        block_ids: Sequence[str] | None | Omit = omit,
        properties: Sequence[models.IdentityProperty | types.IdentityPropertyParam] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Identity:
        """Modify Identity.

        Args:
            identity_id: The ID of the identity in the format 'identity-<uuid4>'.
            identifier_key: External, user-generated identifier key of the identity.
            name: The name of the identity.
            identity_type: The type of the identity.
            agent_ids: Deprecated. The agent ids that are associated with the identity.
            block_ids: Deprecated. The IDs of the blocks associated with the identity.
            properties: List of properties associated with the identity.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/identities/{identity_id}
        """
        return self._client.call(
            _UPDATE,
            path={"identity_id": identity_id},
            body={
                "identifier_key": identifier_key,
                "name": name,
                "identity_type": identity_type,
                "agent_ids": agent_ids,
                "block_ids": block_ids,
                "properties": properties,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class IdentitiesForms(Forms[F]):
        agents: AgentsForms[F]
        blocks: BlocksForms[F]
        properties: PropertiesForms[F]
        list = Formed(IdentitiesResource.list)
        create = Formed(IdentitiesResource.create)
        upsert = Formed(IdentitiesResource.upsert)
        count = Formed(IdentitiesResource.count)
        delete = Formed(IdentitiesResource.delete)
        retrieve = Formed(IdentitiesResource.retrieve)
        update = Formed(IdentitiesResource.update)


class AsyncIdentitiesResource(AsyncResource["IdentitiesForms[AsyncRaw]", "IdentitiesForms[AsyncStreaming]"]):
    """The calls of `client.identities`."""

    agents: Child[AsyncAgentsResource] = Child(".agents", "AsyncAgentsResource")
    """`client.identities.agents`"""
    blocks: Child[AsyncBlocksResource] = Child(".blocks", "AsyncBlocksResource")
    """`client.identities.blocks`"""
    properties: Child[AsyncPropertiesResource] = Child(".properties", "AsyncPropertiesResource")
    """`client.identities.properties`"""

    @deprecated("the API marks this operation as deprecated")
    def list(
        self,
        *,
        name: str | None | Omit = omit,
        project_id: str | None | Omit = omit,
        identifier_key: str | None | Omit = omit,
        identity_type: types.IdentityType | None | Omit = omit,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.Identity]:
        """List Identities.

        Get a list of all identities in the database

        Args:
            project_id: Deprecated. [DEPRECATED: Use X-Project-Id header instead] Filter identities by project ID.
            before: Identity ID cursor for pagination. Returns identities that come before this identity ID in the
                specified sort order.
            after: Identity ID cursor for pagination. Returns identities that come after this identity ID in the
                specified sort order.
            limit: Maximum number of identities to return (default: 50).
            order: Sort order for identities by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/identities/
        """
        return self._client.page(
            _LIST,
            query={
                "name": name,
                "project_id": project_id,
                "identifier_key": identifier_key,
                "identity_type": identity_type,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @deprecated("the API marks this operation as deprecated")
    async def create(
        self,
        *,
        identifier_key: str,
        name: str,
        identity_type: types.IdentityType,
        project_id: str | None | Omit = omit,
        agent_ids: Sequence[str] | None | Omit = omit,
        block_ids: Sequence[str] | None | Omit = omit,
        properties: Sequence[models.IdentityProperty | types.IdentityPropertyParam] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Identity:
        """Create Identity.

        Args:
            identifier_key: External, user-generated identifier key of the identity.
            name: The name of the identity.
            identity_type: The type of the identity.
            project_id: The project id of the identity, if applicable.
            agent_ids: Deprecated. The agent ids that are associated with the identity.
            block_ids: Deprecated. The IDs of the blocks associated with the identity.
            properties: List of properties associated with the identity.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/identities/
        """
        return await self._client.call(
            _CREATE,
            body={
                "identifier_key": identifier_key,
                "name": name,
                "identity_type": identity_type,
                "project_id": project_id,
                "agent_ids": agent_ids,
                "block_ids": block_ids,
                "properties": properties,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @deprecated("the API marks this operation as deprecated")
    async def upsert(
        self,
        *,
        identifier_key: str,
        name: str,
        identity_type: types.IdentityType,
        project_id: str | None | Omit = omit,
        agent_ids: Sequence[str] | None | Omit = omit,
        block_ids: Sequence[str] | None | Omit = omit,
        properties: Sequence[models.IdentityProperty | types.IdentityPropertyParam] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Identity:
        """Upsert Identity.

        Args:
            identifier_key: External, user-generated identifier key of the identity.
            name: The name of the identity.
            identity_type: The type of the identity.
            project_id: The project id of the identity, if applicable.
            agent_ids: Deprecated. The agent ids that are associated with the identity.
            block_ids: Deprecated. The IDs of the blocks associated with the identity.
            properties: List of properties associated with the identity.

        Raises:
            UnprocessableEntityError: Validation Error.

        PUT /v1/identities/
        """
        return await self._client.call(
            _UPSERT,
            body={
                "identifier_key": identifier_key,
                "name": name,
                "identity_type": identity_type,
                "project_id": project_id,
                "agent_ids": agent_ids,
                "block_ids": block_ids,
                "properties": properties,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @deprecated("the API marks this operation as deprecated")
    async def count(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> int:
        """Count Identities.

        Get count of all identities for a user

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/identities/count
        """
        return await self._client.call(_COUNT, options=Options(extra_headers, extra_query, extra_body, timeout))

    @deprecated("the API marks this operation as deprecated")
    async def delete(
        self,
        identity_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Delete Identity.

        Delete an identity by its identifier key

        Args:
            identity_id: The ID of the identity in the format 'identity-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        DELETE /v1/identities/{identity_id}
        """
        return await self._client.call(
            _DELETE, path={"identity_id": identity_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    @deprecated("the API marks this operation as deprecated")
    async def retrieve(
        self,
        identity_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Identity:
        """Retrieve Identity.

        Args:
            identity_id: The ID of the identity in the format 'identity-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/identities/{identity_id}
        """
        return await self._client.call(
            _RETRIEVE,
            path={"identity_id": identity_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @deprecated("the API marks this operation as deprecated")
    async def update(
        self,
        identity_id: str,
        *,
        identifier_key: str | None | Omit = omit,
        name: str | None | Omit = omit,
        identity_type: types.IdentityType | None | Omit = omit,
        agent_ids: Sequence[str] | None | Omit = omit,
        block_ids: Sequence[str] | None | Omit = omit,
        properties: Sequence[models.IdentityProperty | types.IdentityPropertyParam] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Identity:
        """Modify Identity.

        Args:
            identity_id: The ID of the identity in the format 'identity-<uuid4>'.
            identifier_key: External, user-generated identifier key of the identity.
            name: The name of the identity.
            identity_type: The type of the identity.
            agent_ids: Deprecated. The agent ids that are associated with the identity.
            block_ids: Deprecated. The IDs of the blocks associated with the identity.
            properties: List of properties associated with the identity.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/identities/{identity_id}
        """
        return await self._client.call(
            _UPDATE,
            path={"identity_id": identity_id},
            body={
                "identifier_key": identifier_key,
                "name": name,
                "identity_type": identity_type,
                "agent_ids": agent_ids,
                "block_ids": block_ids,
                "properties": properties,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

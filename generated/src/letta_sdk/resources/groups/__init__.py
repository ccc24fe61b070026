"""The resource `client.groups`."""

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
    from letta_sdk.resources.groups.blocks import AsyncBlocksResource, BlocksForms, BlocksResource
    from letta_sdk.resources.groups.messages import AsyncMessagesResource, MessagesForms, MessagesResource

_ERRORS = {"422": lambda: models.HTTPValidationError}
_LIST: Operation[models.Group] = Operation(
    "GET",
    "/v1/groups/",
    answer=lambda: models.Group,
    errors=_ERRORS,
    page=Cursor("", after="after", before="before", limit="limit", onward=(Onward("after"),)),
)
_CREATE: Operation[models.Group] = Operation(
    "POST",
    "/v1/groups/",
    answer=lambda: models.Group,
    body="json",
    body_required=True,
    body_type=lambda: models.GroupCreate,
    errors=_ERRORS,
)
_COUNT: Operation[int] = Operation("GET", "/v1/groups/count", answer=lambda: int, errors=_ERRORS)
_DELETE: Operation[models.Confirmation] = Operation(
    "DELETE", "/v1/groups/{group_id}", answer=lambda: models.Confirmation, errors=_ERRORS
)
_RETRIEVE: Operation[models.Group] = Operation(
    "GET", "/v1/groups/{group_id}", answer=lambda: models.Group, errors=_ERRORS
)
_UPDATE: Operation[models.Group] = Operation(
    "PATCH",
    "/v1/groups/{group_id}",
    answer=lambda: models.Group,
    body="json",
    body_required=True,
    body_type=lambda: models.GroupUpdate,
    errors=_ERRORS,
)


class GroupsResource(Resource["GroupsForms[Raw]", "GroupsForms[Streaming]"]):
    """The calls of `client.groups`."""

    blocks: Child[BlocksResource] = Child(".blocks", "BlocksResource")
    """`client.groups.blocks`"""
    messages: Child[MessagesResource] = Child(".messages", "MessagesResource")
    """`client.groups.messages`"""

    @deprecated("the API marks this operation as deprecated")
    def list(
        self,
        *,
        manager_type: types.ManagerType | None | Omit = omit,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        project_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.Group]:
        """List Groups.

        Fetch all multi-agent groups matching query.

        Args:
            manager_type: Search groups by manager type.
            before: Group ID cursor for pagination. Returns groups that come before this group ID in the specified sort
                order.
            after: Group ID cursor for pagination. Returns groups that come after this group ID in the specified sort
                order.
            limit: Maximum number of groups to return (default: 50).
            order: Sort order for groups by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').
            project_id: Search groups by project id.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/groups/
        """
        return self._client.page(
            _LIST,
            query={
                "manager_type": manager_type,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "project_id": project_id,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @deprecated("the API marks this operation as deprecated")
    def create(
        self,
        *,
        agent_ids: Sequence[str],
        description: str,
        manager_config: types.GroupCreateManagerConfigParam | Omit = omit,
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
            manager_config: Default: {'manager_type': 'round_robin'}.
            project_id: The associated project id.
            shared_block_ids: Deprecated. (default: []).
            hidden: If set to True, the group will be hidden.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/groups/
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
        """Count Groups.

        Get the count of all groups associated with a given user.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/groups/count
        """
        return self._client.call(_COUNT, options=Options(extra_headers, extra_query, extra_body, timeout))

    @deprecated("the API marks this operation as deprecated")
    def delete(
        self,
        group_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Confirmation:
        """Delete Group.

        Delete a multi-agent group.

        Args:
            group_id: The ID of the group in the format 'group-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        DELETE /v1/groups/{group_id}
        """
        return self._client.call(
            _DELETE, path={"group_id": group_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    @deprecated("the API marks this operation as deprecated")
    def retrieve(
        self,
        group_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Group:
        """Retrieve Group.

        Retrieve the group by id.

        Args:
            group_id: The ID of the group in the format 'group-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/groups/{group_id}
        """
        return self._client.call(
            _RETRIEVE, path={"group_id": group_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    @deprecated("the API marks this operation as deprecated")
    def update(
        self,
        group_id: str,
        *,
        agent_ids: Sequence[str] | None | Omit = omit,
        description: str | None | Omit = omit,
        manager_config: types.GroupUpdateManagerConfigParam | None | Omit = omit,
        project_id: str | None | Omit = omit,
        shared_block_ids: Sequence[str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Group:
        """Modify Group.

        Create a new multi-agent group with the specified configuration.

        Args:
            group_id: The ID of the group in the format 'group-<uuid4>'.
            project_id: The associated project id.
            shared_block_ids: Deprecated.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/groups/{group_id}
        """
        return self._client.call(
            _UPDATE,
            path={"group_id": group_id},
            body={
                "agent_ids": agent_ids,
                "description": description,
                "manager_config": manager_config,
                "project_id": project_id,
                "shared_block_ids": shared_block_ids,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class GroupsForms(Forms[F]):
        blocks: BlocksForms[F]
        messages: MessagesForms[F]
        list = Formed(GroupsResource.list)
        create = Formed(GroupsResource.create)
        count = Formed(GroupsResource.count)
        delete = Formed(GroupsResource.delete)
        retrieve = Formed(GroupsResource.retrieve)
        update = Formed(GroupsResource.update)


class AsyncGroupsResource(AsyncResource["GroupsForms[AsyncRaw]", "GroupsForms[AsyncStreaming]"]):
    """The calls of `client.groups`."""

    blocks: Child[AsyncBlocksResource] = Child(".blocks", "AsyncBlocksResource")
    """`client.groups.blocks`"""
    messages: Child[AsyncMessagesResource] = Child(".messages", "AsyncMessagesResource")
    """`client.groups.messages`"""

    @deprecated("the API marks this operation as deprecated")
    def list(
        self,
        *,
        manager_type: types.ManagerType | None | Omit = omit,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        project_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.Group]:
        """List Groups.

        Fetch all multi-agent groups matching query.

        Args:
            manager_type: Search groups by manager type.
            before: Group ID cursor for pagination. Returns groups that come before this group ID in the specified sort
                order.
            after: Group ID cursor for pagination. Returns groups that come after this group ID in the specified sort
                order.
            limit: Maximum number of groups to return (default: 50).
            order: Sort order for groups by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').
            project_id: Search groups by project id.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/groups/
        """
        return self._client.page(
            _LIST,
            query={
                "manager_type": manager_type,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "project_id": project_id,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @deprecated("the API marks this operation as deprecated")
    async def create(
        self,
        *,
        agent_ids: Sequence[str],
        description: str,
        manager_config: types.GroupCreateManagerConfigParam | Omit = omit,
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
            manager_config: Default: {'manager_type': 'round_robin'}.
            project_id: The associated project id.
            shared_block_ids: Deprecated. (default: []).
            hidden: If set to True, the group will be hidden.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/groups/
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
        """Count Groups.

        Get the count of all groups associated with a given user.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/groups/count
        """
        return await self._client.call(_COUNT, options=Options(extra_headers, extra_query, extra_body, timeout))

    @deprecated("the API marks this operation as deprecated")
    async def delete(
        self,
        group_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Confirmation:
        """Delete Group.

        Delete a multi-agent group.

        Args:
            group_id: The ID of the group in the format 'group-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        DELETE /v1/groups/{group_id}
        """
        return await self._client.call(
            _DELETE, path={"group_id": group_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    @deprecated("the API marks this operation as deprecated")
    async def retrieve(
        self,
        group_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Group:
        """Retrieve Group.

        Retrieve the group by id.

        Args:
            group_id: The ID of the group in the format 'group-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/groups/{group_id}
        """
        return await self._client.call(
            _RETRIEVE, path={"group_id": group_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    @deprecated("the API marks this operation as deprecated")
    async def update(
        self,
        group_id: str,
        *,
        agent_ids: Sequence[str] | None | Omit = omit,
        description: str | None | Omit = omit,
        manager_config: types.GroupUpdateManagerConfigParam | None | Omit = omit,
        project_id: str | None | Omit = omit,
        shared_block_ids: Sequence[str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Group:
        """Modify Group.

        Create a new multi-agent group with the specified configuration.

        Args:
            group_id: The ID of the group in the format 'group-<uuid4>'.
            project_id: The associated project id.
            shared_block_ids: Deprecated.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/groups/{group_id}
        """
        return await self._client.call(
            _UPDATE,
            path={"group_id": group_id},
            body={
                "agent_ids": agent_ids,
                "description": description,
                "manager_config": manager_config,
                "project_id": project_id,
                "shared_block_ids": shared_block_ids,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

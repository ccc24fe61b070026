"""The resource `client.groups.blocks`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_ERRORS = {"422": lambda: models.HTTPValidationError}
_ATTACH: Operation[None] = Operation("PATCH", "/v1/groups/{group_id}/blocks/attach/{block_id}", errors=_ERRORS)
_DETACH: Operation[None] = Operation("PATCH", "/v1/groups/{group_id}/blocks/detach/{block_id}", errors=_ERRORS)


class BlocksResource(Resource["BlocksForms[Raw]", "BlocksForms[Streaming]"]):
    """The calls of `client.groups.blocks`."""

    @deprecated("the API marks this operation as deprecated")
    def attach(
        self,
        block_id: str,
        *,
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Attach Block To Group.

        Attach a block to a group. This will add the block to the group and all agents within the group.

        Args:
            group_id: The ID of the group in the format 'group-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/groups/{group_id}/blocks/attach/{block_id}
        """
        return self._client.call(
            _ATTACH,
            path={"group_id": group_id, "block_id": block_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @deprecated("the API marks this operation as deprecated")
    def detach(
        self,
        block_id: str,
        *,
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Detach Block From Group.

        Detach a block from a group. This will remove the block from the group and all agents within the group.

        Args:
            group_id: The ID of the group in the format 'group-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/groups/{group_id}/blocks/detach/{block_id}
        """
        return self._client.call(
            _DETACH,
            path={"group_id": group_id, "block_id": block_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class BlocksForms(Forms[F]):
        attach = Formed(BlocksResource.attach)
        detach = Formed(BlocksResource.detach)


class AsyncBlocksResource(AsyncResource["BlocksForms[AsyncRaw]", "BlocksForms[AsyncStreaming]"]):
    """The calls of `client.groups.blocks`."""

    @deprecated("the API marks this operation as deprecated")
    async def attach(
        self,
        block_id: str,
        *,
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Attach Block To Group.

        Attach a block to a group. This will add the block to the group and all agents within the group.

        Args:
            group_id: The ID of the group in the format 'group-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/groups/{group_id}/blocks/attach/{block_id}
        """
        return await self._client.call(
            _ATTACH,
            path={"group_id": group_id, "block_id": block_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @deprecated("the API marks this operation as deprecated")
    async def detach(
        self,
        block_id: str,
        *,
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Detach Block From Group.

        Detach a block from a group. This will remove the block from the group and all agents within the group.

        Args:
            group_id: The ID of the group in the format 'group-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/groups/{group_id}/blocks/detach/{block_id}
        """
        return await self._client.call(
            _DETACH,
            path={"group_id": group_id, "block_id": block_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

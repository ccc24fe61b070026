"""The resource `client.identities.blocks`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import deprecated

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._page_schemes import Cursor, Onward
from letta_sdk._pagination import AsyncPages, Page
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_LIST: Operation[models.BlockResponse] = Operation(
    "GET",
    "/v1/identities/{identity_id}/blocks",
    answer=lambda: models.BlockResponse,
    errors={"422": lambda: models.HTTPValidationError},
    page=Cursor("", after="after", before="before", limit="limit", onward=(Onward("after", until="before"),)),
)


class BlocksResource(Resource["BlocksForms[Raw]", "BlocksForms[Streaming]"]):
    """The calls of `client.identities.blocks`."""

    @deprecated("the API marks this operation as deprecated")
    def list(
        self,
        identity_id: str,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.BlockResponse]:
        """List Blocks For Identity.

        Get all blocks associated with the specified identity.

        Args:
            identity_id: The ID of the identity in the format 'identity-<uuid4>'.
            before: Block ID cursor for pagination. Returns blocks that come before this block ID in the specified sort
                order.
            after: Block ID cursor for pagination. Returns blocks that come after this block ID in the specified sort
                order.
            limit: Maximum number of blocks to return (default: 50).
            order: Sort order for blocks by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/identities/{identity_id}/blocks
        """
        return self._client.page(
            _LIST,
            path={"identity_id": identity_id},
            query={"before": before, "after": after, "limit": limit, "order": order, "order_by": order_by},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class BlocksForms(Forms[F]):
        list = Formed(BlocksResource.list)


class AsyncBlocksResource(AsyncResource["BlocksForms[AsyncRaw]", "BlocksForms[AsyncStreaming]"]):
    """The calls of `client.identities.blocks`."""

    @deprecated("the API marks this operation as deprecated")
    def list(
        self,
        identity_id: str,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.BlockResponse]:
        """List Blocks For Identity.

        Get all blocks associated with the specified identity.

        Args:
            identity_id: The ID of the identity in the format 'identity-<uuid4>'.
            before: Block ID cursor for pagination. Returns blocks that come before this block ID in the specified sort
                order.
            after: Block ID cursor for pagination. Returns blocks that come after this block ID in the specified sort
                order.
            limit: Maximum number of blocks to return (default: 50).
            order: Sort order for blocks by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/identities/{identity_id}/blocks
        """
        return self._client.page(
            _LIST,
            path={"identity_id": identity_id},
            query={"before": before, "after": after, "limit": limit, "order": order, "order_by": order_by},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

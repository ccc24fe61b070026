"""The resource `client.blocks.identities`."""

from __future__ import annotations

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
_ATTACH: Operation[models.BlockResponse] = Operation(
    "PATCH",
    "/v1/blocks/{block_id}/identities/attach/{identity_id}",
    answer=lambda: models.BlockResponse,
    errors=_ERRORS,
)
_DETACH: Operation[models.BlockResponse] = Operation(
    "PATCH",
    "/v1/blocks/{block_id}/identities/detach/{identity_id}",
    answer=lambda: models.BlockResponse,
    errors=_ERRORS,
)


class IdentitiesResource(Resource["IdentitiesForms[Raw]", "IdentitiesForms[Streaming]"]):
    """The calls of `client.blocks.identities`."""

    def attach(
        self,
        identity_id: str,
        *,
        block_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.BlockResponse:
        """Attach Identity To Block.

        Attach an identity to a block.

        Args:
            block_id: The ID of the block in the format 'block-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/blocks/{block_id}/identities/attach/{identity_id}
        """
        return self._client.call(
            _ATTACH,
            path={"block_id": block_id, "identity_id": identity_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def detach(
        self,
        identity_id: str,
        *,
        block_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.BlockResponse:
        """Detach Identity From Block.

        Detach an identity from a block.

        Args:
            block_id: The ID of the block in the format 'block-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/blocks/{block_id}/identities/detach/{identity_id}
        """
        return self._client.call(
            _DETACH,
            path={"block_id": block_id, "identity_id": identity_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class IdentitiesForms(Forms[F]):
        attach = Formed(IdentitiesResource.attach)
        detach = Formed(IdentitiesResource.detach)


class AsyncIdentitiesResource(AsyncResource["IdentitiesForms[AsyncRaw]", "IdentitiesForms[AsyncStreaming]"]):
    """The calls of `client.blocks.identities`."""

    async def attach(
        self,
        identity_id: str,
        *,
        block_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.BlockResponse:
        """Attach Identity To Block.

        Attach an identity to a block.

        Args:
            block_id: The ID of the block in the format 'block-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/blocks/{block_id}/identities/attach/{identity_id}
        """
        return await self._client.call(
            _ATTACH,
            path={"block_id": block_id, "identity_id": identity_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def detach(
        self,
        identity_id: str,
        *,
        block_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.BlockResponse:
        """Detach Identity From Block.

        Detach an identity from a block.

        Args:
            block_id: The ID of the block in the format 'block-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/blocks/{block_id}/identities/detach/{identity_id}
        """
        return await self._client.call(
            _DETACH,
            path={"block_id": block_id, "identity_id": identity_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

"""The resource `client.embeddings.total_storage_size`."""

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

_RETRIEVE: Operation[float] = Operation(
    "GET", "/v1/embeddings/total_storage_size", answer=lambda: float, errors={"422": lambda: models.HTTPValidationError}
)


class TotalStorageSizeResource(Resource["TotalStorageSizeForms[Raw]", "TotalStorageSizeForms[Streaming]"]):
    """The calls of `client.embeddings.total_storage_size`."""

    def retrieve(
        self,
        *,
        storage_unit: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> float:
        """Get Embeddings Total Storage Size.

        Get the total size of all embeddings in the database for a user in the storage unit given.

        Args:
            storage_unit: Default: 'GB'.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/embeddings/total_storage_size
        """
        return self._client.call(
            _RETRIEVE,
            headers={"storage-unit": storage_unit},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class TotalStorageSizeForms(Forms[F]):
        retrieve = Formed(TotalStorageSizeResource.retrieve)


class AsyncTotalStorageSizeResource(
    AsyncResource["TotalStorageSizeForms[AsyncRaw]", "TotalStorageSizeForms[AsyncStreaming]"]
):
    """The calls of `client.embeddings.total_storage_size`."""

    async def retrieve(
        self,
        *,
        storage_unit: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> float:
        """Get Embeddings Total Storage Size.

        Get the total size of all embeddings in the database for a user in the storage unit given.

        Args:
            storage_unit: Default: 'GB'.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/embeddings/total_storage_size
        """
        return await self._client.call(
            _RETRIEVE,
            headers={"storage-unit": storage_unit},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

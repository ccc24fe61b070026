"""The resource `client.embeddings`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk.resources.embeddings.total_storage_size import (
        AsyncTotalStorageSizeResource,
        TotalStorageSizeResource,
    )


class EmbeddingsResource(Resource):
    """The calls of `client.embeddings`."""

    @cached_property
    def total_storage_size(self) -> TotalStorageSizeResource:
        """`client.embeddings.total_storage_size`"""
        from letta_sdk.resources.embeddings.total_storage_size import TotalStorageSizeResource

        return TotalStorageSizeResource(self._client)


class AsyncEmbeddingsResource(AsyncResource):
    """The calls of `client.embeddings`."""

    @cached_property
    def total_storage_size(self) -> AsyncTotalStorageSizeResource:
        """`client.embeddings.total_storage_size`"""
        from letta_sdk.resources.embeddings.total_storage_size import AsyncTotalStorageSizeResource

        return AsyncTotalStorageSizeResource(self._client)

"""The resource `client.embeddings`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Forms, Raw, Streaming
    from letta_sdk.resources.embeddings.total_storage_size import (
        AsyncTotalStorageSizeResource,
        TotalStorageSizeForms,
        TotalStorageSizeResource,
    )


class EmbeddingsResource(Resource["EmbeddingsForms[Raw]", "EmbeddingsForms[Streaming]"]):
    """The calls of `client.embeddings`."""

    @cached_property
    def total_storage_size(self) -> TotalStorageSizeResource:
        """`client.embeddings.total_storage_size`"""
        from letta_sdk.resources.embeddings.total_storage_size import TotalStorageSizeResource

        return TotalStorageSizeResource(self._client)


if TYPE_CHECKING:

    class EmbeddingsForms(Forms[F]):
        total_storage_size: TotalStorageSizeForms[F]


class AsyncEmbeddingsResource(AsyncResource["EmbeddingsForms[AsyncRaw]", "EmbeddingsForms[AsyncStreaming]"]):
    """The calls of `client.embeddings`."""

    @cached_property
    def total_storage_size(self) -> AsyncTotalStorageSizeResource:
        """`client.embeddings.total_storage_size`"""
        from letta_sdk.resources.embeddings.total_storage_size import AsyncTotalStorageSizeResource

        return AsyncTotalStorageSizeResource(self._client)

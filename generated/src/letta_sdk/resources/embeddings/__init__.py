"""The resource `client.embeddings`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from letta_sdk._resource import AsyncResource, Child, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Forms, Raw, Streaming
    from letta_sdk.resources.embeddings.total_storage_size import (
        AsyncTotalStorageSizeResource,
        TotalStorageSizeForms,
        TotalStorageSizeResource,
    )


class EmbeddingsResource(Resource["EmbeddingsForms[Raw]", "EmbeddingsForms[Streaming]"]):
    """The calls of `client.embeddings`."""

    total_storage_size: Child[TotalStorageSizeResource] = Child(".total_storage_size", "TotalStorageSizeResource")
    """`client.embeddings.total_storage_size`"""


if TYPE_CHECKING:

    class EmbeddingsForms(Forms[F]):
        total_storage_size: TotalStorageSizeForms[F]


class AsyncEmbeddingsResource(AsyncResource["EmbeddingsForms[AsyncRaw]", "EmbeddingsForms[AsyncStreaming]"]):
    """The calls of `client.embeddings`."""

    total_storage_size: Child[AsyncTotalStorageSizeResource] = Child(
        ".total_storage_size", "AsyncTotalStorageSizeResource"
    )
    """`client.embeddings.total_storage_size`"""

"""The resource `client.models.embeddings`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_LIST: Operation[list[models.EmbeddingModel]] = Operation(
    "GET",
    "/v1/models/embedding",
    answer=lambda: list[models.EmbeddingModel],
    errors={"422": lambda: models.HTTPValidationError},
)


class EmbeddingsResource(Resource["EmbeddingsForms[Raw]", "EmbeddingsForms[Streaming]"]):
    """The calls of `client.models.embeddings`."""

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> builtins.list[models.EmbeddingModel]:
        """List Embedding Models.

        List available embedding models using the asynchronous implementation for improved performance.

        Returns EmbeddingModel format which extends EmbeddingConfig with additional metadata fields. Legacy
        EmbeddingConfig fields are marked as deprecated but still available for backward compatibility.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/models/embedding
        """
        return self._client.call(_LIST, options=Options(extra_headers, extra_query, extra_body, timeout))


if TYPE_CHECKING:

    class EmbeddingsForms(Forms[F]):
        list = Formed(EmbeddingsResource.list)


class AsyncEmbeddingsResource(AsyncResource["EmbeddingsForms[AsyncRaw]", "EmbeddingsForms[AsyncStreaming]"]):
    """The calls of `client.models.embeddings`."""

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> builtins.list[models.EmbeddingModel]:
        """List Embedding Models.

        List available embedding models using the asynchronous implementation for improved performance.

        Returns EmbeddingModel format which extends EmbeddingConfig with additional metadata fields. Legacy
        EmbeddingConfig fields are marked as deprecated but still available for backward compatibility.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/models/embedding
        """
        return await self._client.call(_LIST, options=Options(extra_headers, extra_query, extra_body, timeout))

"""The resource `client.models`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._resource import AsyncResource, Child, Resource

if TYPE_CHECKING:
    from letta_sdk import types
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout
    from letta_sdk.resources.models.embeddings import AsyncEmbeddingsResource, EmbeddingsForms, EmbeddingsResource

_LIST: Operation[list[models.Model]] = Operation(
    "GET", "/v1/models/", answer=lambda: list[models.Model], errors={"422": lambda: models.HTTPValidationError}
)
_LIST_EMBEDDINGS: Operation[Any] = Operation("GET", "/v1/models/embeddings", answer=lambda: Any)


class ModelsResource(Resource["ModelsForms[Raw]", "ModelsForms[Streaming]"]):
    """The calls of `client.models`."""

    embeddings: Child[EmbeddingsResource] = Child(".embeddings", "EmbeddingsResource")
    """`client.models.embeddings`"""

    def list(
        self,
        *,
        provider_category: Sequence[types.ProviderCategory] | None | Omit = omit,
        provider_name: str | None | Omit = omit,
        provider_type: types.ProviderType | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> builtins.list[models.Model]:
        """List Llm Models.

        List available LLM models using the asynchronous implementation for improved performance.

        Returns Model format which extends LLMConfig with additional metadata fields. Legacy LLMConfig fields are marked
        as deprecated but still available for backward compatibility.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/models/
        """
        return self._client.call(
            _LIST,
            query={
                "provider_category": provider_category,
                "provider_name": provider_name,
                "provider_type": provider_type,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def list_embeddings(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Any:
        """Models list embedding models.

        GET /v1/models/embeddings
        """
        return self._client.call(_LIST_EMBEDDINGS, options=Options(extra_headers, extra_query, extra_body, timeout))


if TYPE_CHECKING:

    class ModelsForms(Forms[F]):
        embeddings: EmbeddingsForms[F]
        list = Formed(ModelsResource.list)
        list_embeddings = Formed(ModelsResource.list_embeddings)


class AsyncModelsResource(AsyncResource["ModelsForms[AsyncRaw]", "ModelsForms[AsyncStreaming]"]):
    """The calls of `client.models`."""

    embeddings: Child[AsyncEmbeddingsResource] = Child(".embeddings", "AsyncEmbeddingsResource")
    """`client.models.embeddings`"""

    async def list(
        self,
        *,
        provider_category: Sequence[types.ProviderCategory] | None | Omit = omit,
        provider_name: str | None | Omit = omit,
        provider_type: types.ProviderType | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> builtins.list[models.Model]:
        """List Llm Models.

        List available LLM models using the asynchronous implementation for improved performance.

        Returns Model format which extends LLMConfig with additional metadata fields. Legacy LLMConfig fields are marked
        as deprecated but still available for backward compatibility.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/models/
        """
        return await self._client.call(
            _LIST,
            query={
                "provider_category": provider_category,
                "provider_name": provider_name,
                "provider_type": provider_type,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def list_embeddings(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Any:
        """Models list embedding models.

        GET /v1/models/embeddings
        """
        return await self._client.call(
            _LIST_EMBEDDINGS, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

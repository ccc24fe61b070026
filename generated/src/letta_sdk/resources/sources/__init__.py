"""The resource `client.sources`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING

from typing_extensions import deprecated

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._resource import AsyncResource, Child, Resource

if TYPE_CHECKING:
    from letta_sdk import types
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout
    from letta_sdk.resources.sources.agents import AgentsForms, AgentsResource, AsyncAgentsResource
    from letta_sdk.resources.sources.files import AsyncFilesResource, FilesForms, FilesResource
    from letta_sdk.resources.sources.metadata import AsyncMetadataResource, MetadataForms, MetadataResource
    from letta_sdk.resources.sources.passages import AsyncPassagesResource, PassagesForms, PassagesResource

_ERRORS = {"422": lambda: models.HTTPValidationError}
_LIST: Operation[list[models.Source]] = Operation(
    "GET", "/v1/sources/", answer=lambda: list[models.Source], errors=_ERRORS
)
_CREATE: Operation[models.Source] = Operation(
    "POST",
    "/v1/sources/",
    answer=lambda: models.Source,
    body="json",
    body_required=True,
    body_type=lambda: models.SourceCreate,
    errors=_ERRORS,
)
_COUNT: Operation[int] = Operation("GET", "/v1/sources/count", answer=lambda: int, errors=_ERRORS)
_RETRIEVE_BY_NAME: Operation[str] = Operation(
    "GET", "/v1/sources/name/{source_name}", answer=lambda: str, errors=_ERRORS
)
_DELETE: Operation[None] = Operation("DELETE", "/v1/sources/{source_id}", errors=_ERRORS)
_RETRIEVE: Operation[models.Source] = Operation(
    "GET", "/v1/sources/{source_id}", answer=lambda: models.Source, errors=_ERRORS
)
_UPDATE: Operation[models.Source] = Operation(
    "PATCH",
    "/v1/sources/{source_id}",
    answer=lambda: models.Source,
    body="json",
    body_required=True,
    body_type=lambda: models.SourceUpdate,
    errors=_ERRORS,
)


class SourcesResource(Resource["SourcesForms[Raw]", "SourcesForms[Streaming]"]):
    """The calls of `client.sources`."""

    agents: Child[AgentsResource] = Child(".agents", "AgentsResource")
    """`client.sources.agents`"""
    files: Child[FilesResource] = Child(".files", "FilesResource")
    """`client.sources.files`"""
    metadata: Child[MetadataResource] = Child(".metadata", "MetadataResource")
    """`client.sources.metadata`"""
    passages: Child[PassagesResource] = Child(".passages", "PassagesResource")
    """`client.sources.passages`"""

    @deprecated("the API marks this operation as deprecated")
    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> builtins.list[models.Source]:
        """List Sources.

        List all data sources created by a user.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/sources/
        """
        return self._client.call(_LIST, options=Options(extra_headers, extra_query, extra_body, timeout))

    @deprecated("the API marks this operation as deprecated")
    def create(
        self,
        *,
        name: str,
        description: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        metadata: Mapping[str, object] | None | Omit = omit,
        embedding: str | None | Omit = omit,
        embedding_chunk_size: int | None | Omit = omit,
        embedding_config: models.EmbeddingConfig | types.EmbeddingConfigParam | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Source:
        """Create Source.

        Create a new data source.

        Args:
            name: The name of the source.
            description: The description of the source.
            instructions: Instructions for how to use the source.
            metadata: Metadata associated with the source.
            embedding: The handle for the embedding config used by the source.
            embedding_chunk_size: The chunk size of the embedding.
            embedding_config: (Legacy) The embedding configuration used by the source.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/sources/
        """
        return self._client.call(
            _CREATE,
            body={
                "name": name,
                "description": description,
                "instructions": instructions,
                "metadata": metadata,
                "embedding": embedding,
                "embedding_chunk_size": embedding_chunk_size,
                "embedding_config": embedding_config,
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
        """Count Sources.

        Count all data sources created by a user.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/sources/count
        """
        return self._client.call(_COUNT, options=Options(extra_headers, extra_query, extra_body, timeout))

    @deprecated("the API marks this operation as deprecated")
    def retrieve_by_name(
        self,
        source_name: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> str:
        """Get Source Id By Name.

        Get a source by name

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/sources/name/{source_name}
        """
        return self._client.call(
            _RETRIEVE_BY_NAME,
            path={"source_name": source_name},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @deprecated("the API marks this operation as deprecated")
    def delete(
        self,
        source_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Delete Source.

        Delete a data source.

        Args:
            source_id: The ID of the source in the format 'source-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        DELETE /v1/sources/{source_id}
        """
        return self._client.call(
            _DELETE, path={"source_id": source_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    @deprecated("the API marks this operation as deprecated")
    def retrieve(
        self,
        source_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Source:
        """Retrieve Source.

        Get all sources

        Args:
            source_id: The ID of the source in the format 'source-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/sources/{source_id}
        """
        return self._client.call(
            _RETRIEVE, path={"source_id": source_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    @deprecated("the API marks this operation as deprecated")
    def update(
        self,
        source_id: str,
        *,
        name: str | None | Omit = omit,
        description: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        metadata: Mapping[str, object] | None | Omit = omit,
        embedding_config: models.EmbeddingConfig | types.EmbeddingConfigParam | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Source:
        """Modify Source.

        Update the name or documentation of an existing data source.

        Args:
            source_id: The ID of the source in the format 'source-<uuid4>'.
            name: The name of the source.
            description: The description of the source.
            instructions: Instructions for how to use the source.
            metadata: Metadata associated with the source.
            embedding_config: The embedding configuration used by the source.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/sources/{source_id}
        """
        return self._client.call(
            _UPDATE,
            path={"source_id": source_id},
            body={
                "name": name,
                "description": description,
                "instructions": instructions,
                "metadata": metadata,
                "embedding_config": embedding_config,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class SourcesForms(Forms[F]):
        agents: AgentsForms[F]
        files: FilesForms[F]
        metadata: MetadataForms[F]
        passages: PassagesForms[F]
        list = Formed(SourcesResource.list)
        create = Formed(SourcesResource.create)
        count = Formed(SourcesResource.count)
        retrieve_by_name = Formed(SourcesResource.retrieve_by_name)
        delete = Formed(SourcesResource.delete)
        retrieve = Formed(SourcesResource.retrieve)
        update = Formed(SourcesResource.update)


class AsyncSourcesResource(AsyncResource["SourcesForms[AsyncRaw]", "SourcesForms[AsyncStreaming]"]):
    """The calls of `client.sources`."""

    agents: Child[AsyncAgentsResource] = Child(".agents", "AsyncAgentsResource")
    """`client.sources.agents`"""
    files: Child[AsyncFilesResource] = Child(".files", "AsyncFilesResource")
    """`client.sources.files`"""
    metadata: Child[AsyncMetadataResource] = Child(".metadata", "AsyncMetadataResource")
    """`client.sources.metadata`"""
    passages: Child[AsyncPassagesResource] = Child(".passages", "AsyncPassagesResource")
    """`client.sources.passages`"""

    @deprecated("the API marks this operation as deprecated")
    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> builtins.list[models.Source]:
        """List Sources.

        List all data sources created by a user.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/sources/
        """
        return await self._client.call(_LIST, options=Options(extra_headers, extra_query, extra_body, timeout))

    @deprecated("the API marks this operation as deprecated")
    async def create(
        self,
        *,
        name: str,
        description: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        metadata: Mapping[str, object] | None | Omit = omit,
        embedding: str | None | Omit = omit,
        embedding_chunk_size: int | None | Omit = omit,
        embedding_config: models.EmbeddingConfig | types.EmbeddingConfigParam | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Source:
        """Create Source.

        Create a new data source.

        Args:
            name: The name of the source.
            description: The description of the source.
            instructions: Instructions for how to use the source.
            metadata: Metadata associated with the source.
            embedding: The handle for the embedding config used by the source.
            embedding_chunk_size: The chunk size of the embedding.
            embedding_config: (Legacy) The embedding configuration used by the source.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/sources/
        """
        return await self._client.call(
            _CREATE,
            body={
                "name": name,
                "description": description,
                "instructions": instructions,
                "metadata": metadata,
                "embedding": embedding,
                "embedding_chunk_size": embedding_chunk_size,
                "embedding_config": embedding_config,
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
        """Count Sources.

        Count all data sources created by a user.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/sources/count
        """
        return await self._client.call(_COUNT, options=Options(extra_headers, extra_query, extra_body, timeout))

    @deprecated("the API marks this operation as deprecated")
    async def retrieve_by_name(
        self,
        source_name: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> str:
        """Get Source Id By Name.

        Get a source by name

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/sources/name/{source_name}
        """
        return await self._client.call(
            _RETRIEVE_BY_NAME,
            path={"source_name": source_name},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @deprecated("the API marks this operation as deprecated")
    async def delete(
        self,
        source_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Delete Source.

        Delete a data source.

        Args:
            source_id: The ID of the source in the format 'source-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        DELETE /v1/sources/{source_id}
        """
        return await self._client.call(
            _DELETE, path={"source_id": source_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    @deprecated("the API marks this operation as deprecated")
    async def retrieve(
        self,
        source_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Source:
        """Retrieve Source.

        Get all sources

        Args:
            source_id: The ID of the source in the format 'source-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/sources/{source_id}
        """
        return await self._client.call(
            _RETRIEVE, path={"source_id": source_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    @deprecated("the API marks this operation as deprecated")
    async def update(
        self,
        source_id: str,
        *,
        name: str | None | Omit = omit,
        description: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        metadata: Mapping[str, object] | None | Omit = omit,
        embedding_config: models.EmbeddingConfig | types.EmbeddingConfigParam | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Source:
        """Modify Source.

        Update the name or documentation of an existing data source.

        Args:
            source_id: The ID of the source in the format 'source-<uuid4>'.
            name: The name of the source.
            description: The description of the source.
            instructions: Instructions for how to use the source.
            metadata: Metadata associated with the source.
            embedding_config: The embedding configuration used by the source.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/sources/{source_id}
        """
        return await self._client.call(
            _UPDATE,
            path={"source_id": source_id},
            body={
                "name": name,
                "description": description,
                "instructions": instructions,
                "metadata": metadata,
                "embedding_config": embedding_config,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

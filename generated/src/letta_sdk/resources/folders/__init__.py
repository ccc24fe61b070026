"""The resource `client.folders`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from typing_extensions import deprecated

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._page_schemes import Cursor, Onward
from letta_sdk._pagination import AsyncPages, Page
from letta_sdk._resource import AsyncResource, Child, Resource

if TYPE_CHECKING:
    from letta_sdk import types
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout
    from letta_sdk.resources.folders.agents import AgentsForms, AgentsResource, AsyncAgentsResource
    from letta_sdk.resources.folders.files import AsyncFilesResource, FilesForms, FilesResource
    from letta_sdk.resources.folders.metadata import AsyncMetadataResource, MetadataForms, MetadataResource
    from letta_sdk.resources.folders.passages import AsyncPassagesResource, PassagesForms, PassagesResource

_ERRORS = {"422": lambda: models.HTTPValidationError}
_LIST: Operation[models.Folder] = Operation(
    "GET",
    "/v1/folders/",
    answer=lambda: models.Folder,
    errors=_ERRORS,
    page=Cursor("", after="after", before="before", limit="limit", onward=(Onward("after", until="before"),)),
)
_CREATE: Operation[models.Folder] = Operation(
    "POST",
    "/v1/folders/",
    answer=lambda: models.Folder,
    body="json",
    body_required=True,
    body_type=lambda: models.SourceCreate,
    errors=_ERRORS,
)
_COUNT: Operation[int] = Operation("GET", "/v1/folders/count", answer=lambda: int, errors=_ERRORS)
_RETRIEVE_BY_NAME: Operation[str] = Operation(
    "GET", "/v1/folders/name/{folder_name}", answer=lambda: str, errors=_ERRORS
)
_DELETE: Operation[None] = Operation("DELETE", "/v1/folders/{folder_id}", errors=_ERRORS)
_RETRIEVE: Operation[models.Folder] = Operation(
    "GET", "/v1/folders/{folder_id}", answer=lambda: models.Folder, errors=_ERRORS
)
_UPDATE: Operation[models.Folder] = Operation(
    "PATCH",
    "/v1/folders/{folder_id}",
    answer=lambda: models.Folder,
    body="json",
    body_required=True,
    body_type=lambda: models.SourceUpdate,
    errors=_ERRORS,
)


class FoldersResource(Resource["FoldersForms[Raw]", "FoldersForms[Streaming]"]):
    """The calls of `client.folders`."""

    agents: Child[AgentsResource] = Child(".agents", "AgentsResource")
    """`client.folders.agents`"""
    files: Child[FilesResource] = Child(".files", "FilesResource")
    """`client.folders.files`"""
    metadata: Child[MetadataResource] = Child(".metadata", "MetadataResource")
    """`client.folders.metadata`"""
    passages: Child[PassagesResource] = Child(".passages", "PassagesResource")
    """`client.folders.passages`"""

    def list(
        self,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        name: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.Folder]:
        """List Folders.

        List all data folders created by a user.

        Args:
            before: Folder ID cursor for pagination. Returns folders that come before this folder ID in the specified
                sort order.
            after: Folder ID cursor for pagination. Returns folders that come after this folder ID in the specified sort
                order.
            limit: Maximum number of folders to return (default: 50).
            order: Sort order for folders by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').
            name: Folder name to filter by.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/folders/
        """
        return self._client.page(
            _LIST,
            query={
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "name": name,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

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
    ) -> models.Folder:
        """Create Folder.

        Create a new data folder.

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

        POST /v1/folders/
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

    def count(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> int:
        """Count Folders.

        Count all data folders created by a user.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/folders/count
        """
        return self._client.call(_COUNT, options=Options(extra_headers, extra_query, extra_body, timeout))

    @deprecated("the API marks this operation as deprecated")
    def retrieve_by_name(
        self,
        folder_name: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> str:
        """Get Folder By Name.

        **Deprecated**: Please use the list endpoint `GET /v1/folders?name=` instead.

        Get a folder by name.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/folders/name/{folder_name}
        """
        return self._client.call(
            _RETRIEVE_BY_NAME,
            path={"folder_name": folder_name},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        folder_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Delete Folder.

        Delete a data folder.

        Args:
            folder_id: The ID of the source in the format 'source-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        DELETE /v1/folders/{folder_id}
        """
        return self._client.call(
            _DELETE, path={"folder_id": folder_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    def retrieve(
        self,
        folder_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Folder:
        """Retrieve Folder.

        Get a folder by ID

        Args:
            folder_id: The ID of the source in the format 'source-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/folders/{folder_id}
        """
        return self._client.call(
            _RETRIEVE, path={"folder_id": folder_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    def update(
        self,
        folder_id: str,
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
    ) -> models.Folder:
        """Modify Folder.

        Update the name or documentation of an existing data folder.

        Args:
            folder_id: The ID of the source in the format 'source-<uuid4>'.
            name: The name of the source.
            description: The description of the source.
            instructions: Instructions for how to use the source.
            metadata: Metadata associated with the source.
            embedding_config: The embedding configuration used by the source.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/folders/{folder_id}
        """
        return self._client.call(
            _UPDATE,
            path={"folder_id": folder_id},
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

    class FoldersForms(Forms[F]):
        agents: AgentsForms[F]
        files: FilesForms[F]
        metadata: MetadataForms[F]
        passages: PassagesForms[F]
        list = Formed(FoldersResource.list)
        create = Formed(FoldersResource.create)
        count = Formed(FoldersResource.count)
        retrieve_by_name = Formed(FoldersResource.retrieve_by_name)
        delete = Formed(FoldersResource.delete)
        retrieve = Formed(FoldersResource.retrieve)
        update = Formed(FoldersResource.update)


class AsyncFoldersResource(AsyncResource["FoldersForms[AsyncRaw]", "FoldersForms[AsyncStreaming]"]):
    """The calls of `client.folders`."""

    agents: Child[AsyncAgentsResource] = Child(".agents", "AsyncAgentsResource")
    """`client.folders.agents`"""
    files: Child[AsyncFilesResource] = Child(".files", "AsyncFilesResource")
    """`client.folders.files`"""
    metadata: Child[AsyncMetadataResource] = Child(".metadata", "AsyncMetadataResource")
    """`client.folders.metadata`"""
    passages: Child[AsyncPassagesResource] = Child(".passages", "AsyncPassagesResource")
    """`client.folders.passages`"""

    def list(
        self,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        name: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.Folder]:
        """List Folders.

        List all data folders created by a user.

        Args:
            before: Folder ID cursor for pagination. Returns folders that come before this folder ID in the specified
                sort order.
            after: Folder ID cursor for pagination. Returns folders that come after this folder ID in the specified sort
                order.
            limit: Maximum number of folders to return (default: 50).
            order: Sort order for folders by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').
            name: Folder name to filter by.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/folders/
        """
        return self._client.page(
            _LIST,
            query={
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "name": name,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

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
    ) -> models.Folder:
        """Create Folder.

        Create a new data folder.

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

        POST /v1/folders/
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

    async def count(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> int:
        """Count Folders.

        Count all data folders created by a user.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/folders/count
        """
        return await self._client.call(_COUNT, options=Options(extra_headers, extra_query, extra_body, timeout))

    @deprecated("the API marks this operation as deprecated")
    async def retrieve_by_name(
        self,
        folder_name: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> str:
        """Get Folder By Name.

        **Deprecated**: Please use the list endpoint `GET /v1/folders?name=` instead.

        Get a folder by name.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/folders/name/{folder_name}
        """
        return await self._client.call(
            _RETRIEVE_BY_NAME,
            path={"folder_name": folder_name},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        folder_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Delete Folder.

        Delete a data folder.

        Args:
            folder_id: The ID of the source in the format 'source-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        DELETE /v1/folders/{folder_id}
        """
        return await self._client.call(
            _DELETE, path={"folder_id": folder_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    async def retrieve(
        self,
        folder_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Folder:
        """Retrieve Folder.

        Get a folder by ID

        Args:
            folder_id: The ID of the source in the format 'source-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/folders/{folder_id}
        """
        return await self._client.call(
            _RETRIEVE, path={"folder_id": folder_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    async def update(
        self,
        folder_id: str,
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
    ) -> models.Folder:
        """Modify Folder.

        Update the name or documentation of an existing data folder.

        Args:
            folder_id: The ID of the source in the format 'source-<uuid4>'.
            name: The name of the source.
            description: The description of the source.
            instructions: Instructions for how to use the source.
            metadata: Metadata associated with the source.
            embedding_config: The embedding configuration used by the source.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/folders/{folder_id}
        """
        return await self._client.call(
            _UPDATE,
            path={"folder_id": folder_id},
            body={
                "name": name,
                "description": description,
                "instructions": instructions,
                "metadata": metadata,
                "embedding_config": embedding_config,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

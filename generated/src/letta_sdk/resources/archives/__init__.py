"""The resource `client.archives`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

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
    from letta_sdk.resources.archives.agents import AgentsForms, AgentsResource, AsyncAgentsResource
    from letta_sdk.resources.archives.passages import AsyncPassagesResource, PassagesForms, PassagesResource

_ERRORS = {"422": lambda: models.HTTPValidationError}
_LIST: Operation[models.Archive] = Operation(
    "GET",
    "/v1/archives/",
    answer=lambda: models.Archive,
    errors=_ERRORS,
    page=Cursor("", after="after", before="before", limit="limit", onward=(Onward("after", until="before"),)),
)
_CREATE: Operation[models.Archive] = Operation(
    "POST",
    "/v1/archives/",
    answer=lambda: models.Archive,
    body="json",
    body_required=True,
    body_type=lambda: models.ArchiveCreateRequest,
    errors=_ERRORS,
)
_DELETE: Operation[None] = Operation("DELETE", "/v1/archives/{archive_id}", errors=_ERRORS)
_RETRIEVE: Operation[models.Archive] = Operation(
    "GET", "/v1/archives/{archive_id}", answer=lambda: models.Archive, errors=_ERRORS
)
_UPDATE: Operation[models.Archive] = Operation(
    "PATCH",
    "/v1/archives/{archive_id}",
    answer=lambda: models.Archive,
    body="json",
    body_required=True,
    body_type=lambda: models.ArchiveUpdateRequest,
    errors=_ERRORS,
)


class ArchivesResource(Resource["ArchivesForms[Raw]", "ArchivesForms[Streaming]"]):
    """The calls of `client.archives`."""

    agents: Child[AgentsResource] = Child(".agents", "AgentsResource")
    """`client.archives.agents`"""
    passages: Child[PassagesResource] = Child(".passages", "PassagesResource")
    """`client.archives.passages`"""

    def list(
        self,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        name: str | None | Omit = omit,
        agent_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.Archive]:
        """List Archives.

        Get a list of all archives for the current organization with optional filters and pagination.

        Args:
            before: Archive ID cursor for pagination. Returns archives that come before this archive ID in the specified
                sort order.
            after: Archive ID cursor for pagination. Returns archives that come after this archive ID in the specified
                sort order.
            limit: Maximum number of archives to return (default: 50).
            order: Sort order for archives by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').
            name: Filter by archive name (exact match).
            agent_id: Only archives attached to this agent ID.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/archives/
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
                "agent_id": agent_id,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def create(
        self,
        *,
        name: str,
        embedding_config: models.EmbeddingConfig | types.EmbeddingConfigParam | None | Omit = omit,
        embedding: str | None | Omit = omit,
        description: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Archive:
        """Create Archive.

        Create a new archive.

        Args:
            embedding_config: Deprecated: Use `embedding` field instead. Embedding configuration for the archive.
            embedding: Embedding model handle for the archive.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/archives/
        """
        return self._client.call(
            _CREATE,
            body={
                "name": name,
                "embedding_config": embedding_config,
                "embedding": embedding,
                "description": description,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        archive_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Delete Archive.

        Delete an archive by its ID.

        Args:
            archive_id: The ID of the archive in the format 'archive-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        DELETE /v1/archives/{archive_id}
        """
        return self._client.call(
            _DELETE, path={"archive_id": archive_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    def retrieve(
        self,
        archive_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Archive:
        """Retrieve Archive.

        Get a single archive by its ID.

        Args:
            archive_id: The ID of the archive in the format 'archive-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/archives/{archive_id}
        """
        return self._client.call(
            _RETRIEVE, path={"archive_id": archive_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    def update(
        self,
        archive_id: str,
        *,
        name: str | None | Omit = omit,
        description: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Archive:
        """Modify Archive.

        Update an existing archive's name and/or description.

        Args:
            archive_id: The ID of the archive in the format 'archive-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/archives/{archive_id}
        """
        return self._client.call(
            _UPDATE,
            path={"archive_id": archive_id},
            body={"name": name, "description": description},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class ArchivesForms(Forms[F]):
        agents: AgentsForms[F]
        passages: PassagesForms[F]
        list = Formed(ArchivesResource.list)
        create = Formed(ArchivesResource.create)
        delete = Formed(ArchivesResource.delete)
        retrieve = Formed(ArchivesResource.retrieve)
        update = Formed(ArchivesResource.update)


class AsyncArchivesResource(AsyncResource["ArchivesForms[AsyncRaw]", "ArchivesForms[AsyncStreaming]"]):
    """The calls of `client.archives`."""

    agents: Child[AsyncAgentsResource] = Child(".agents", "AsyncAgentsResource")
    """`client.archives.agents`"""
    passages: Child[AsyncPassagesResource] = Child(".passages", "AsyncPassagesResource")
    """`client.archives.passages`"""

    def list(
        self,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        name: str | None | Omit = omit,
        agent_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.Archive]:
        """List Archives.

        Get a list of all archives for the current organization with optional filters and pagination.

        Args:
            before: Archive ID cursor for pagination. Returns archives that come before this archive ID in the specified
                sort order.
            after: Archive ID cursor for pagination. Returns archives that come after this archive ID in the specified
                sort order.
            limit: Maximum number of archives to return (default: 50).
            order: Sort order for archives by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').
            name: Filter by archive name (exact match).
            agent_id: Only archives attached to this agent ID.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/archives/
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
                "agent_id": agent_id,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def create(
        self,
        *,
        name: str,
        embedding_config: models.EmbeddingConfig | types.EmbeddingConfigParam | None | Omit = omit,
        embedding: str | None | Omit = omit,
        description: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Archive:
        """Create Archive.

        Create a new archive.

        Args:
            embedding_config: Deprecated: Use `embedding` field instead. Embedding configuration for the archive.
            embedding: Embedding model handle for the archive.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/archives/
        """
        return await self._client.call(
            _CREATE,
            body={
                "name": name,
                "embedding_config": embedding_config,
                "embedding": embedding,
                "description": description,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        archive_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Delete Archive.

        Delete an archive by its ID.

        Args:
            archive_id: The ID of the archive in the format 'archive-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        DELETE /v1/archives/{archive_id}
        """
        return await self._client.call(
            _DELETE, path={"archive_id": archive_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    async def retrieve(
        self,
        archive_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Archive:
        """Retrieve Archive.

        Get a single archive by its ID.

        Args:
            archive_id: The ID of the archive in the format 'archive-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/archives/{archive_id}
        """
        return await self._client.call(
            _RETRIEVE, path={"archive_id": archive_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    async def update(
        self,
        archive_id: str,
        *,
        name: str | None | Omit = omit,
        description: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Archive:
        """Modify Archive.

        Update an existing archive's name and/or description.

        Args:
            archive_id: The ID of the archive in the format 'archive-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/archives/{archive_id}
        """
        return await self._client.call(
            _UPDATE,
            path={"archive_id": archive_id},
            body={"name": name, "description": description},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

"""The resource `client.agents.passages`."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._page_schemes import Cursor, Onward
from letta_sdk._pagination import AsyncPages, Page
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_ERRORS = {"422": lambda: models.HTTPValidationError}
_LIST: Operation[models.Passage] = Operation(
    "GET",
    "/v1/agents/{agent_id}/archival-memory",
    answer=lambda: models.Passage,
    errors=_ERRORS,
    page=Cursor(
        "",
        after="after",
        before="before",
        limit="limit",
        onward=(Onward("before", when={"ascending": False}), Onward("after")),
    ),
)
_CREATE: Operation[list[models.Passage]] = Operation(
    "POST",
    "/v1/agents/{agent_id}/archival-memory",
    answer=lambda: list[models.Passage],
    body="json",
    body_required=True,
    body_type=lambda: models.CreateArchivalMemory,
    errors=_ERRORS,
)
_SEARCH: Operation[models.ArchivalMemorySearchResponse] = Operation(
    "GET",
    "/v1/agents/{agent_id}/archival-memory/search",
    answer=lambda: models.ArchivalMemorySearchResponse,
    errors=_ERRORS,
)
_DELETE: Operation[models.Confirmation] = Operation(
    "DELETE", "/v1/agents/{agent_id}/archival-memory/{memory_id}", answer=lambda: models.Confirmation, errors=_ERRORS
)


class PassagesResource(Resource["PassagesForms[Raw]", "PassagesForms[Streaming]"]):
    """The calls of `client.agents.passages`."""

    def list(
        self,
        agent_id: str,
        *,
        after: str | None | Omit = omit,
        before: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        search: str | None | Omit = omit,
        ascending: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.Passage]:
        """List Passages.

        Retrieve the memories in an agent's archival memory store (paginated query).

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            after: Unique ID of the memory to start the query range at.
            before: Unique ID of the memory to end the query range at.
            limit: How many results to include in the response. (default: 100).
            search: Search passages by text.
            ascending: Whether to sort passages oldest to newest (True, default) or newest to oldest (False).

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/agents/{agent_id}/archival-memory
        """
        return self._client.page(
            _LIST,
            path={"agent_id": agent_id},
            query={"after": after, "before": before, "limit": limit, "search": search, "ascending": ascending},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def create(
        self,
        agent_id: str,
        *,
        text: str,
        tags: Sequence[str] | None | Omit = omit,
        created_at: dt.datetime | str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> builtins.list[models.Passage]:
        """Create Passage.

        Insert a memory into an agent's archival memory store.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            text: Text to write to archival memory.
            tags: Optional list of tags to attach to the memory.
            created_at: Optional timestamp for the memory (defaults to current UTC time).

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/agents/{agent_id}/archival-memory
        """
        return self._client.call(
            _CREATE,
            path={"agent_id": agent_id},
            body={"text": text, "tags": tags, "created_at": created_at},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def search(
        self,
        agent_id: str,
        *,
        query: str,
        tags: Sequence[str] | None | Omit = omit,
        tag_match_mode: Literal["any", "all"] | Omit = omit,
        top_k: int | None | Omit = omit,
        start_datetime: dt.datetime | str | None | Omit = omit,
        end_datetime: dt.datetime | str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ArchivalMemorySearchResponse:
        """Search Archival Memory.

        Search archival memory using semantic (embedding-based) search with optional temporal filtering.

        This endpoint allows manual triggering of archival memory searches, enabling users to query an agent's archival
        memory store directly via the API. The search uses the same functionality as the agent's archival_memory_search
        tool but is accessible for external API usage.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            query: String to search for using semantic similarity.
            tags: Optional list of tags to filter search results.
            tag_match_mode: How to match tags - 'any' to match passages with any of the tags, 'all' to match only
                passages with all tags.
            top_k: Maximum number of results to return. Uses system default if not specified.
            start_datetime: Filter results to passages created after this datetime.
            end_datetime: Filter results to passages created before this datetime.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/agents/{agent_id}/archival-memory/search
        """
        return self._client.call(
            _SEARCH,
            path={"agent_id": agent_id},
            query={
                "query": query,
                "tags": tags,
                "tag_match_mode": tag_match_mode,
                "top_k": top_k,
                "start_datetime": start_datetime,
                "end_datetime": end_datetime,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        memory_id: str,
        *,
        agent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Confirmation:
        """Delete Passage.

        Delete a memory from an agent's archival memory store.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        DELETE /v1/agents/{agent_id}/archival-memory/{memory_id}
        """
        return self._client.call(
            _DELETE,
            path={"agent_id": agent_id, "memory_id": memory_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class PassagesForms(Forms[F]):
        list = Formed(PassagesResource.list)
        create = Formed(PassagesResource.create)
        search = Formed(PassagesResource.search)
        delete = Formed(PassagesResource.delete)


class AsyncPassagesResource(AsyncResource["PassagesForms[AsyncRaw]", "PassagesForms[AsyncStreaming]"]):
    """The calls of `client.agents.passages`."""

    def list(
        self,
        agent_id: str,
        *,
        after: str | None | Omit = omit,
        before: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        search: str | None | Omit = omit,
        ascending: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.Passage]:
        """List Passages.

        Retrieve the memories in an agent's archival memory store (paginated query).

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            after: Unique ID of the memory to start the query range at.
            before: Unique ID of the memory to end the query range at.
            limit: How many results to include in the response. (default: 100).
            search: Search passages by text.
            ascending: Whether to sort passages oldest to newest (True, default) or newest to oldest (False).

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/agents/{agent_id}/archival-memory
        """
        return self._client.page(
            _LIST,
            path={"agent_id": agent_id},
            query={"after": after, "before": before, "limit": limit, "search": search, "ascending": ascending},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def create(
        self,
        agent_id: str,
        *,
        text: str,
        tags: Sequence[str] | None | Omit = omit,
        created_at: dt.datetime | str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> builtins.list[models.Passage]:
        """Create Passage.

        Insert a memory into an agent's archival memory store.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            text: Text to write to archival memory.
            tags: Optional list of tags to attach to the memory.
            created_at: Optional timestamp for the memory (defaults to current UTC time).

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/agents/{agent_id}/archival-memory
        """
        return await self._client.call(
            _CREATE,
            path={"agent_id": agent_id},
            body={"text": text, "tags": tags, "created_at": created_at},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def search(
        self,
        agent_id: str,
        *,
        query: str,
        tags: Sequence[str] | None | Omit = omit,
        tag_match_mode: Literal["any", "all"] | Omit = omit,
        top_k: int | None | Omit = omit,
        start_datetime: dt.datetime | str | None | Omit = omit,
        end_datetime: dt.datetime | str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ArchivalMemorySearchResponse:
        """Search Archival Memory.

        Search archival memory using semantic (embedding-based) search with optional temporal filtering.

        This endpoint allows manual triggering of archival memory searches, enabling users to query an agent's archival
        memory store directly via the API. The search uses the same functionality as the agent's archival_memory_search
        tool but is accessible for external API usage.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            query: String to search for using semantic similarity.
            tags: Optional list of tags to filter search results.
            tag_match_mode: How to match tags - 'any' to match passages with any of the tags, 'all' to match only
                passages with all tags.
            top_k: Maximum number of results to return. Uses system default if not specified.
            start_datetime: Filter results to passages created after this datetime.
            end_datetime: Filter results to passages created before this datetime.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/agents/{agent_id}/archival-memory/search
        """
        return await self._client.call(
            _SEARCH,
            path={"agent_id": agent_id},
            query={
                "query": query,
                "tags": tags,
                "tag_match_mode": tag_match_mode,
                "top_k": top_k,
                "start_datetime": start_datetime,
                "end_datetime": end_datetime,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        memory_id: str,
        *,
        agent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Confirmation:
        """Delete Passage.

        Delete a memory from an agent's archival memory store.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        DELETE /v1/agents/{agent_id}/archival-memory/{memory_id}
        """
        return await self._client.call(
            _DELETE,
            path={"agent_id": agent_id, "memory_id": memory_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

"""The resource `client.passages`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_SEARCH: Operation[list[models.PassageSearchResult]] = Operation(
    "POST",
    "/v1/passages/search",
    answer=lambda: list[models.PassageSearchResult],
    body="json",
    body_required=True,
    body_type=lambda: models.PassageSearchRequest,
    errors={"422": lambda: models.HTTPValidationError},
)


class PassagesResource(Resource["PassagesForms[Raw]", "PassagesForms[Streaming]"]):
    """The calls of `client.passages`."""

    def search(
        self,
        *,
        query: str | None | Omit = omit,
        agent_id: str | None | Omit = omit,
        archive_id: str | None | Omit = omit,
        tags: Sequence[str] | None | Omit = omit,
        tag_match_mode: Literal["any", "all"] | Omit = omit,
        limit: int | Omit = omit,
        start_date: dt.datetime | str | None | Omit = omit,
        end_date: dt.datetime | str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> list[models.PassageSearchResult]:
        """Search Passages.

        Search passages across the organization with optional agent and archive filtering. Returns passages with
        relevance scores.

        This endpoint supports semantic search through passages:
        - If neither agent_id nor archive_id is provided, searches ALL passages in the organization
        - If agent_id is provided, searches passages across all archives attached to that agent
        - If archive_id is provided, searches passages within that specific archive
        - If both are provided, agent_id takes precedence

        Args:
            query: Text query for semantic search.
            agent_id: Filter passages by agent ID.
            archive_id: Filter passages by archive ID.
            tags: Optional list of tags to filter search results.
            tag_match_mode: How to match tags - 'any' to match passages with any of the tags, 'all' to match only
                passages with all tags.
            limit: Maximum number of results to return (default: 50).
            start_date: Filter results to passages created after this datetime.
            end_date: Filter results to passages created before this datetime.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/passages/search
        """
        return self._client.call(
            _SEARCH,
            body={
                "query": query,
                "agent_id": agent_id,
                "archive_id": archive_id,
                "tags": tags,
                "tag_match_mode": tag_match_mode,
                "limit": limit,
                "start_date": start_date,
                "end_date": end_date,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class PassagesForms(Forms[F]):
        search = Formed(PassagesResource.search)


class AsyncPassagesResource(AsyncResource["PassagesForms[AsyncRaw]", "PassagesForms[AsyncStreaming]"]):
    """The calls of `client.passages`."""

    async def search(
        self,
        *,
        query: str | None | Omit = omit,
        agent_id: str | None | Omit = omit,
        archive_id: str | None | Omit = omit,
        tags: Sequence[str] | None | Omit = omit,
        tag_match_mode: Literal["any", "all"] | Omit = omit,
        limit: int | Omit = omit,
        start_date: dt.datetime | str | None | Omit = omit,
        end_date: dt.datetime | str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> list[models.PassageSearchResult]:
        """Search Passages.

        Search passages across the organization with optional agent and archive filtering. Returns passages with
        relevance scores.

        This endpoint supports semantic search through passages:
        - If neither agent_id nor archive_id is provided, searches ALL passages in the organization
        - If agent_id is provided, searches passages across all archives attached to that agent
        - If archive_id is provided, searches passages within that specific archive
        - If both are provided, agent_id takes precedence

        Args:
            query: Text query for semantic search.
            agent_id: Filter passages by agent ID.
            archive_id: Filter passages by archive ID.
            tags: Optional list of tags to filter search results.
            tag_match_mode: How to match tags - 'any' to match passages with any of the tags, 'all' to match only
                passages with all tags.
            limit: Maximum number of results to return (default: 50).
            start_date: Filter results to passages created after this datetime.
            end_date: Filter results to passages created before this datetime.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/passages/search
        """
        return await self._client.call(
            _SEARCH,
            body={
                "query": query,
                "agent_id": agent_id,
                "archive_id": archive_id,
                "tags": tags,
                "tag_match_mode": tag_match_mode,
                "limit": limit,
                "start_date": start_date,
                "end_date": end_date,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

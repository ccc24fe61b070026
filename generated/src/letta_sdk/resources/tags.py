"""The resource `client.tags`."""

from __future__ import annotations

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

_LIST: Operation[str] = Operation(
    "GET",
    "/v1/tags/",
    answer=lambda: str,
    errors={"422": lambda: models.HTTPValidationError},
    page=Cursor("", after="after", before="before", limit="limit", onward=(Onward("after"),)),
)


class TagsResource(Resource["TagsForms[Raw]", "TagsForms[Streaming]"]):
    """The calls of `client.tags`."""

    def list(
        self,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["name"] | Omit = omit,
        query_text: str | None | Omit = omit,
        name: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[str]:
        """List Tags.

        Get the list of all tags (from agents and blocks) that have been created.

        Args:
            before: Tag cursor for pagination. Returns tags that come before this tag in the specified sort order.
            after: Tag cursor for pagination. Returns tags that come after this tag in the specified sort order.
            limit: Maximum number of tags to return (default: 50).
            order: Sort order for tags. 'asc' for alphabetical order, 'desc' for reverse alphabetical order.
            order_by: Field to sort by (default: 'name').
            query_text: Deprecated. Filter tags by text search. Deprecated, please use name field instead.
            name: Filter tags by name.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/tags/
        """
        return self._client.page(
            _LIST,
            query={
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "query_text": query_text,
                "name": name,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class TagsForms(Forms[F]):
        list = Formed(TagsResource.list)


class AsyncTagsResource(AsyncResource["TagsForms[AsyncRaw]", "TagsForms[AsyncStreaming]"]):
    """The calls of `client.tags`."""

    def list(
        self,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["name"] | Omit = omit,
        query_text: str | None | Omit = omit,
        name: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[str]:
        """List Tags.

        Get the list of all tags (from agents and blocks) that have been created.

        Args:
            before: Tag cursor for pagination. Returns tags that come before this tag in the specified sort order.
            after: Tag cursor for pagination. Returns tags that come after this tag in the specified sort order.
            limit: Maximum number of tags to return (default: 50).
            order: Sort order for tags. 'asc' for alphabetical order, 'desc' for reverse alphabetical order.
            order_by: Field to sort by (default: 'name').
            query_text: Deprecated. Filter tags by text search. Deprecated, please use name field instead.
            name: Filter tags by name.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/tags/
        """
        return self._client.page(
            _LIST,
            query={
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "query_text": query_text,
                "name": name,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

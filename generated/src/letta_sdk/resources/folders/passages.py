"""The resource `client.folders.passages`."""

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

_LIST: Operation[models.Passage] = Operation(
    "GET",
    "/v1/folders/{folder_id}/passages",
    answer=lambda: models.Passage,
    errors={"422": lambda: models.HTTPValidationError},
    page=Cursor(
        "",
        after="after",
        before="before",
        limit="limit",
        onward=(Onward("after", when={"order": "asc"}), Onward("before")),
    ),
)


class PassagesResource(Resource["PassagesForms[Raw]", "PassagesForms[Streaming]"]):
    """The calls of `client.folders.passages`."""

    def list(
        self,
        folder_id: str,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.Passage]:
        """List Folder Passages.

        List all passages associated with a data folder.

        Args:
            folder_id: The ID of the source in the format 'source-<uuid4>'.
            before: Passage ID cursor for pagination. Returns passages that come before this passage ID in the specified
                sort order.
            after: Passage ID cursor for pagination. Returns passages that come after this passage ID in the specified
                sort order.
            limit: Maximum number of passages to return (default: 100).
            order: Sort order for passages by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/folders/{folder_id}/passages
        """
        return self._client.page(
            _LIST,
            path={"folder_id": folder_id},
            query={"before": before, "after": after, "limit": limit, "order": order, "order_by": order_by},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class PassagesForms(Forms[F]):
        list = Formed(PassagesResource.list)


class AsyncPassagesResource(AsyncResource["PassagesForms[AsyncRaw]", "PassagesForms[AsyncStreaming]"]):
    """The calls of `client.folders.passages`."""

    def list(
        self,
        folder_id: str,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.Passage]:
        """List Folder Passages.

        List all passages associated with a data folder.

        Args:
            folder_id: The ID of the source in the format 'source-<uuid4>'.
            before: Passage ID cursor for pagination. Returns passages that come before this passage ID in the specified
                sort order.
            after: Passage ID cursor for pagination. Returns passages that come after this passage ID in the specified
                sort order.
            limit: Maximum number of passages to return (default: 100).
            order: Sort order for passages by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/folders/{folder_id}/passages
        """
        return self._client.page(
            _LIST,
            path={"folder_id": folder_id},
            query={"before": before, "after": after, "limit": limit, "order": order, "order_by": order_by},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

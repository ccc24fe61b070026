"""The resource `client.sources.passages`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

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
    "/v1/sources/{source_id}/passages",
    answer=lambda: models.Passage,
    errors={"422": lambda: models.HTTPValidationError},
    page=Cursor("", after="after", before="before", limit="limit", onward=(Onward("after"),)),
)


class PassagesResource(Resource["PassagesForms[Raw]", "PassagesForms[Streaming]"]):
    """The calls of `client.sources.passages`."""

    @deprecated("the API marks this operation as deprecated")
    def list(
        self,
        source_id: str,
        *,
        after: str | None | Omit = omit,
        before: str | None | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.Passage]:
        """List Source Passages.

        List all passages associated with a data source.

        Args:
            source_id: The ID of the source in the format 'source-<uuid4>'.
            after: Message after which to retrieve the returned messages.
            before: Message before which to retrieve the returned messages.
            limit: Maximum number of messages to retrieve. (default: 100).

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/sources/{source_id}/passages
        """
        return self._client.page(
            _LIST,
            path={"source_id": source_id},
            query={"after": after, "before": before, "limit": limit},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class PassagesForms(Forms[F]):
        list = Formed(PassagesResource.list)


class AsyncPassagesResource(AsyncResource["PassagesForms[AsyncRaw]", "PassagesForms[AsyncStreaming]"]):
    """The calls of `client.sources.passages`."""

    @deprecated("the API marks this operation as deprecated")
    def list(
        self,
        source_id: str,
        *,
        after: str | None | Omit = omit,
        before: str | None | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.Passage]:
        """List Source Passages.

        List all passages associated with a data source.

        Args:
            source_id: The ID of the source in the format 'source-<uuid4>'.
            after: Message after which to retrieve the returned messages.
            before: Message before which to retrieve the returned messages.
            limit: Maximum number of messages to retrieve. (default: 100).

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/sources/{source_id}/passages
        """
        return self._client.page(
            _LIST,
            path={"source_id": source_id},
            query={"after": after, "before": before, "limit": limit},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

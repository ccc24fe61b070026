"""The resource `client.feeds.messages`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._page_schemes import Single
from letta_sdk._pagination import AsyncPages, Page
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk import types
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_LIST: Operation[models.FeedsListMessagesResponseMessagesItem] = Operation(
    "GET",
    "/v1/feeds/{feed_id}/messages",
    answer=lambda: models.FeedsListMessagesResponseMessagesItem,
    page=Single("messages"),
)
_CREATE: Operation[models.FeedsPublishMessagesResponse] = Operation(
    "POST",
    "/v1/feeds/{feed_id}/messages",
    answer=lambda: models.FeedsPublishMessagesResponse,
    body="json",
    body_required=True,
    body_type=lambda: models.FeedsPublishMessagesRequest,
)
_RETRIEVE: Operation[models.FeedsGetMessageResponse] = Operation(
    "GET",
    "/v1/feeds/{feed_id}/messages/{message_id}",
    answer=lambda: models.FeedsGetMessageResponse,
    errors={"404": lambda: models.MessageError},
)


class MessagesResource(Resource["MessagesForms[Raw]", "MessagesForms[Streaming]"]):
    """The calls of `client.feeds.messages`."""

    def list(
        self,
        feed_id: str,
        *,
        after_sequence: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.FeedsListMessagesResponseMessagesItem]:
        """List Feed Messages.

        List messages from a feed (for debugging/inspection)

        GET /v1/feeds/{feed_id}/messages
        """
        return self._client.page(
            _LIST,
            path={"feed_id": feed_id},
            query={"after_sequence": after_sequence, "limit": limit},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def create(
        self,
        feed_id: str,
        *,
        messages: Sequence[
            models.FeedsPublishMessagesRequestMessagesItem | types.FeedsPublishMessagesRequestMessagesItemParam
        ],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.FeedsPublishMessagesResponse:
        """Publish Messages.

        Batch insert messages into a feed (up to 10,000 per request)

        POST /v1/feeds/{feed_id}/messages
        """
        return self._client.call(
            _CREATE,
            path={"feed_id": feed_id},
            body={"messages": messages},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        message_id: str,
        *,
        feed_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.FeedsGetMessageResponse:
        """Get Feed Message.

        Get full content of a feed message

        Raises:
            NotFoundError: 404.

        GET /v1/feeds/{feed_id}/messages/{message_id}
        """
        return self._client.call(
            _RETRIEVE,
            path={"feed_id": feed_id, "message_id": message_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class MessagesForms(Forms[F]):
        list = Formed(MessagesResource.list)
        create = Formed(MessagesResource.create)
        retrieve = Formed(MessagesResource.retrieve)


class AsyncMessagesResource(AsyncResource["MessagesForms[AsyncRaw]", "MessagesForms[AsyncStreaming]"]):
    """The calls of `client.feeds.messages`."""

    def list(
        self,
        feed_id: str,
        *,
        after_sequence: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.FeedsListMessagesResponseMessagesItem]:
        """List Feed Messages.

        List messages from a feed (for debugging/inspection)

        GET /v1/feeds/{feed_id}/messages
        """
        return self._client.page(
            _LIST,
            path={"feed_id": feed_id},
            query={"after_sequence": after_sequence, "limit": limit},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def create(
        self,
        feed_id: str,
        *,
        messages: Sequence[
            models.FeedsPublishMessagesRequestMessagesItem | types.FeedsPublishMessagesRequestMessagesItemParam
        ],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.FeedsPublishMessagesResponse:
        """Publish Messages.

        Batch insert messages into a feed (up to 10,000 per request)

        POST /v1/feeds/{feed_id}/messages
        """
        return await self._client.call(
            _CREATE,
            path={"feed_id": feed_id},
            body={"messages": messages},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        message_id: str,
        *,
        feed_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.FeedsGetMessageResponse:
        """Get Feed Message.

        Get full content of a feed message

        Raises:
            NotFoundError: 404.

        GET /v1/feeds/{feed_id}/messages/{message_id}
        """
        return await self._client.call(
            _RETRIEVE,
            path={"feed_id": feed_id, "message_id": message_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

"""The resource `client.feeds.subscriptions.history`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_LIST: Operation[models.FeedsListSubscriptionHistoryResponse] = Operation(
    "GET",
    "/v1/feeds/{feed_id}/subscriptions/{subscription_id}/history",
    answer=lambda: models.FeedsListSubscriptionHistoryResponse,
    errors={"404": lambda: models.ErrorCodeMessageErrorXF11601},
)


class HistoryResource(Resource["HistoryForms[Raw]", "HistoryForms[Streaming]"]):
    """The calls of `client.feeds.subscriptions.history`."""

    def list(
        self,
        subscription_id: str,
        *,
        feed_id: str,
        page_size: int | Omit = omit,
        next_page_token: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.FeedsListSubscriptionHistoryResponse:
        """List Subscription History.

        List the run history for a subscription including scheduled runs, manual triggers, and backfills.

        Raises:
            NotFoundError: 404.

        GET /v1/feeds/{feed_id}/subscriptions/{subscription_id}/history
        """
        return self._client.call(
            _LIST,
            path={"feed_id": feed_id, "subscription_id": subscription_id},
            query={"page_size": page_size, "next_page_token": next_page_token},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class HistoryForms(Forms[F]):
        list = Formed(HistoryResource.list)


class AsyncHistoryResource(AsyncResource["HistoryForms[AsyncRaw]", "HistoryForms[AsyncStreaming]"]):
    """The calls of `client.feeds.subscriptions.history`."""

    async def list(
        self,
        subscription_id: str,
        *,
        feed_id: str,
        page_size: int | Omit = omit,
        next_page_token: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.FeedsListSubscriptionHistoryResponse:
        """List Subscription History.

        List the run history for a subscription including scheduled runs, manual triggers, and backfills.

        Raises:
            NotFoundError: 404.

        GET /v1/feeds/{feed_id}/subscriptions/{subscription_id}/history
        """
        return await self._client.call(
            _LIST,
            path={"feed_id": feed_id, "subscription_id": subscription_id},
            query={"page_size": page_size, "next_page_token": next_page_token},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

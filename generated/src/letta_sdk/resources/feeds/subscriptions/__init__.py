"""The resource `client.feeds.subscriptions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._page_schemes import Offset
from letta_sdk._pagination import AsyncPages, Page
from letta_sdk._resource import AsyncResource, Child, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout
    from letta_sdk.resources.feeds.subscriptions.cron import AsyncCronResource, CronForms, CronResource
    from letta_sdk.resources.feeds.subscriptions.history import AsyncHistoryResource, HistoryForms, HistoryResource

_LIST: Operation[models.FeedsListSubscriptionsResponseSubscriptionsItem] = Operation(
    "GET",
    "/v1/feeds/{feed_id}/subscriptions",
    answer=lambda: models.FeedsListSubscriptionsResponseSubscriptionsItem,
    page=Offset("subscriptions", has_more="has_next_page", limit="limit", offset="offset"),
)
_DELETE: Operation[models.FeedsDeleteSubscriptionResponse] = Operation(
    "DELETE",
    "/v1/feeds/{feed_id}/subscriptions/{subscription_id}",
    answer=lambda: models.FeedsDeleteSubscriptionResponse,
)
_UPDATE: Operation[models.FeedsUpdateSubscriptionResponse] = Operation(
    "PATCH",
    "/v1/feeds/{feed_id}/subscriptions/{subscription_id}",
    answer=lambda: models.FeedsUpdateSubscriptionResponse,
    body="json",
    body_type=lambda: models.FeedsUpdateSubscriptionRequest,
)
_BACKFILL: Operation[models.FeedsBackfillSubscriptionResponse] = Operation(
    "POST",
    "/v1/feeds/{feed_id}/subscriptions/{subscription_id}/backfill",
    answer=lambda: models.FeedsBackfillSubscriptionResponse,
    body="json",
    body_type=lambda: models.FeedsBackfillSubscriptionRequest,
    errors={"404": lambda: models.ErrorCodeMessageErrorXF11601},
)
_TRIGGER: Operation[models.FeedsTriggerSubscriptionResponse] = Operation(
    "POST",
    "/v1/feeds/{feed_id}/subscriptions/{subscription_id}/trigger",
    answer=lambda: models.FeedsTriggerSubscriptionResponse,
    body="json",
    body_type=lambda: dict[str, Any],
    errors={"404": lambda: models.MessageError},
)


class SubscriptionsResource(Resource["SubscriptionsForms[Raw]", "SubscriptionsForms[Streaming]"]):
    """The calls of `client.feeds.subscriptions`."""

    cron: Child[CronResource] = Child(".cron", "CronResource")
    """`client.feeds.subscriptions.cron`"""
    history: Child[HistoryResource] = Child(".history", "HistoryResource")
    """`client.feeds.subscriptions.history`"""

    def list(
        self,
        feed_id: str,
        *,
        limit: int | Omit = omit,
        offset: int | Omit = omit,
        agent_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.FeedsListSubscriptionsResponseSubscriptionsItem]:
        """List Feed Subscriptions.

        List all agent subscriptions for a feed

        GET /v1/feeds/{feed_id}/subscriptions
        """
        return self._client.page(
            _LIST,
            path={"feed_id": feed_id},
            query={"limit": limit, "offset": offset, "agent_id": agent_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        subscription_id: str,
        *,
        feed_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.FeedsDeleteSubscriptionResponse:
        """Delete Subscription.

        Remove agent subscription from a feed (by subscription_id)

        DELETE /v1/feeds/{feed_id}/subscriptions/{subscription_id}
        """
        return self._client.call(
            _DELETE,
            path={"feed_id": feed_id, "subscription_id": subscription_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def update(
        self,
        subscription_id: str,
        *,
        feed_id: str,
        cron_schedule: str | Omit = omit,
        prompt_template: str | Omit = omit,
        disabled: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.FeedsUpdateSubscriptionResponse:
        """Update Subscription.

        Update subscription configuration (cron schedule, enable/disable)

        PATCH /v1/feeds/{feed_id}/subscriptions/{subscription_id}
        """
        return self._client.call(
            _UPDATE,
            path={"feed_id": feed_id, "subscription_id": subscription_id},
            body={"cron_schedule": cron_schedule, "prompt_template": prompt_template, "disabled": disabled},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def backfill(
        self,
        subscription_id: str,
        *,
        feed_id: str,
        from_sequence: float | Omit = omit,
        to_sequence: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.FeedsBackfillSubscriptionResponse:
        """Backfill Subscription.

        Start a background job to send historical messages to an agent subscription. Returns immediately with workflow
        ID. Does not update last_consumed_sequence.

        Raises:
            NotFoundError: 404.

        POST /v1/feeds/{feed_id}/subscriptions/{subscription_id}/backfill
        """
        return self._client.call(
            _BACKFILL,
            path={"feed_id": feed_id, "subscription_id": subscription_id},
            body={"from_sequence": from_sequence, "to_sequence": to_sequence},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def trigger(
        self,
        subscription_id: str,
        *,
        feed_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.FeedsTriggerSubscriptionResponse:
        """Trigger Subscription.

        Immediately trigger a subscription to process pending messages

        Raises:
            NotFoundError: 404.

        POST /v1/feeds/{feed_id}/subscriptions/{subscription_id}/trigger
        """
        return self._client.call(
            _TRIGGER,
            path={"feed_id": feed_id, "subscription_id": subscription_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class SubscriptionsForms(Forms[F]):
        cron: CronForms[F]
        history: HistoryForms[F]
        list = Formed(SubscriptionsResource.list)
        delete = Formed(SubscriptionsResource.delete)
        update = Formed(SubscriptionsResource.update)
        backfill = Formed(SubscriptionsResource.backfill)
        trigger = Formed(SubscriptionsResource.trigger)


class AsyncSubscriptionsResource(AsyncResource["SubscriptionsForms[AsyncRaw]", "SubscriptionsForms[AsyncStreaming]"]):
    """The calls of `client.feeds.subscriptions`."""

    cron: Child[AsyncCronResource] = Child(".cron", "AsyncCronResource")
    """`client.feeds.subscriptions.cron`"""
    history: Child[AsyncHistoryResource] = Child(".history", "AsyncHistoryResource")
    """`client.feeds.subscriptions.history`"""

    def list(
        self,
        feed_id: str,
        *,
        limit: int | Omit = omit,
        offset: int | Omit = omit,
        agent_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.FeedsListSubscriptionsResponseSubscriptionsItem]:
        """List Feed Subscriptions.

        List all agent subscriptions for a feed

        GET /v1/feeds/{feed_id}/subscriptions
        """
        return self._client.page(
            _LIST,
            path={"feed_id": feed_id},
            query={"limit": limit, "offset": offset, "agent_id": agent_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        subscription_id: str,
        *,
        feed_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.FeedsDeleteSubscriptionResponse:
        """Delete Subscription.

        Remove agent subscription from a feed (by subscription_id)

        DELETE /v1/feeds/{feed_id}/subscriptions/{subscription_id}
        """
        return await self._client.call(
            _DELETE,
            path={"feed_id": feed_id, "subscription_id": subscription_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def update(
        self,
        subscription_id: str,
        *,
        feed_id: str,
        cron_schedule: str | Omit = omit,
        prompt_template: str | Omit = omit,
        disabled: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.FeedsUpdateSubscriptionResponse:
        """Update Subscription.

        Update subscription configuration (cron schedule, enable/disable)

        PATCH /v1/feeds/{feed_id}/subscriptions/{subscription_id}
        """
        return await self._client.call(
            _UPDATE,
            path={"feed_id": feed_id, "subscription_id": subscription_id},
            body={"cron_schedule": cron_schedule, "prompt_template": prompt_template, "disabled": disabled},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def backfill(
        self,
        subscription_id: str,
        *,
        feed_id: str,
        from_sequence: float | Omit = omit,
        to_sequence: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.FeedsBackfillSubscriptionResponse:
        """Backfill Subscription.

        Start a background job to send historical messages to an agent subscription. Returns immediately with workflow
        ID. Does not update last_consumed_sequence.

        Raises:
            NotFoundError: 404.

        POST /v1/feeds/{feed_id}/subscriptions/{subscription_id}/backfill
        """
        return await self._client.call(
            _BACKFILL,
            path={"feed_id": feed_id, "subscription_id": subscription_id},
            body={"from_sequence": from_sequence, "to_sequence": to_sequence},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def trigger(
        self,
        subscription_id: str,
        *,
        feed_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.FeedsTriggerSubscriptionResponse:
        """Trigger Subscription.

        Immediately trigger a subscription to process pending messages

        Raises:
            NotFoundError: 404.

        POST /v1/feeds/{feed_id}/subscriptions/{subscription_id}/trigger
        """
        return await self._client.call(
            _TRIGGER,
            path={"feed_id": feed_id, "subscription_id": subscription_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

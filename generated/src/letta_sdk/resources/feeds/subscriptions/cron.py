"""The resource `client.feeds.subscriptions.cron`."""

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

_UPDATE: Operation[models.FeedsUpdateAllSubscriptionsCronResponse] = Operation(
    "PATCH",
    "/v1/feeds/{feed_id}/subscriptions/cron",
    answer=lambda: models.FeedsUpdateAllSubscriptionsCronResponse,
    body="json",
    body_required=True,
    body_type=lambda: models.FeedsUpdateAllSubscriptionsCronRequest,
    errors={"404": lambda: models.MessageError},
)


class CronResource(Resource["CronForms[Raw]", "CronForms[Streaming]"]):
    """The calls of `client.feeds.subscriptions.cron`."""

    def update(
        self,
        feed_id: str,
        *,
        cron_schedule: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.FeedsUpdateAllSubscriptionsCronResponse:
        """Update All Subscriptions Cron Schedule.

        Update the cron schedule for all subscriptions of a feed

        Raises:
            NotFoundError: 404.

        PATCH /v1/feeds/{feed_id}/subscriptions/cron
        """
        return self._client.call(
            _UPDATE,
            path={"feed_id": feed_id},
            body={"cron_schedule": cron_schedule},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class CronForms(Forms[F]):
        update = Formed(CronResource.update)


class AsyncCronResource(AsyncResource["CronForms[AsyncRaw]", "CronForms[AsyncStreaming]"]):
    """The calls of `client.feeds.subscriptions.cron`."""

    async def update(
        self,
        feed_id: str,
        *,
        cron_schedule: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.FeedsUpdateAllSubscriptionsCronResponse:
        """Update All Subscriptions Cron Schedule.

        Update the cron schedule for all subscriptions of a feed

        Raises:
            NotFoundError: 404.

        PATCH /v1/feeds/{feed_id}/subscriptions/cron
        """
        return await self._client.call(
            _UPDATE,
            path={"feed_id": feed_id},
            body={"cron_schedule": cron_schedule},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

"""The resource `client.feeds`."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    from letta_sdk.resources.feeds.messages import AsyncMessagesResource, MessagesForms, MessagesResource
    from letta_sdk.resources.feeds.subscriptions import (
        AsyncSubscriptionsResource,
        SubscriptionsForms,
        SubscriptionsResource,
    )

_LIST: Operation[models.FeedsListFeedsResponseFeedsItem] = Operation(
    "GET",
    "/v1/feeds",
    answer=lambda: models.FeedsListFeedsResponseFeedsItem,
    page=Offset("feeds", has_more="has_next_page", limit="limit", offset="offset"),
)
_CREATE: Operation[models.FeedsCreateFeedResponse] = Operation(
    "POST",
    "/v1/feeds",
    answer=lambda: models.FeedsCreateFeedResponse,
    body="json",
    body_required=True,
    body_type=lambda: models.FeedsCreateFeedRequest,
)
_DELETE: Operation[models.FeedsDeleteFeedResponse] = Operation(
    "DELETE", "/v1/feeds/{feed_id}", answer=lambda: models.FeedsDeleteFeedResponse
)
_RETRIEVE: Operation[models.FeedsGetFeedResponse] = Operation(
    "GET", "/v1/feeds/{feed_id}", answer=lambda: models.FeedsGetFeedResponse
)
_SUBSCRIBE: Operation[models.FeedsSubscribeAgentResponse] = Operation(
    "POST",
    "/v1/feeds/{feed_id}/subscribe",
    answer=lambda: models.FeedsSubscribeAgentResponse,
    body="json",
    body_required=True,
    body_type=lambda: models.FeedsSubscribeAgentRequest,
    errors={"400": lambda: models.ErrorCodeMessageErrorX11D62C},
)
_UNSUBSCRIBE: Operation[models.FeedsUnsubscribeAgentResponse] = Operation(
    "POST",
    "/v1/feeds/{feed_id}/unsubscribe",
    answer=lambda: models.FeedsUnsubscribeAgentResponse,
    body="json",
    body_required=True,
    body_type=lambda: models.FeedsUnsubscribeAgentRequest,
)


class FeedsResource(Resource["FeedsForms[Raw]", "FeedsForms[Streaming]"]):
    """The calls of `client.feeds`."""

    messages: Child[MessagesResource] = Child(".messages", "MessagesResource")
    """`client.feeds.messages`"""
    subscriptions: Child[SubscriptionsResource] = Child(".subscriptions", "SubscriptionsResource")
    """`client.feeds.subscriptions`"""

    def list(
        self,
        *,
        project_id: str | Omit = omit,
        name: str | Omit = omit,
        limit: int | Omit = omit,
        offset: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.FeedsListFeedsResponseFeedsItem]:
        """List Feeds.

        List all feeds with optional filters and pagination

        GET /v1/feeds
        """
        return self._client.page(
            _LIST,
            query={"project_id": project_id, "name": name, "limit": limit, "offset": offset},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def create(
        self,
        *,
        project_id: str,
        name: str,
        description: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.FeedsCreateFeedResponse:
        """Create Feed.

        Create a new feed in a project

        POST /v1/feeds
        """
        return self._client.call(
            _CREATE,
            body={"project_id": project_id, "name": name, "description": description},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        feed_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.FeedsDeleteFeedResponse:
        """Delete Feed.

        Soft delete a feed and clean up its sequence

        DELETE /v1/feeds/{feed_id}
        """
        return self._client.call(
            _DELETE, path={"feed_id": feed_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    def retrieve(
        self,
        feed_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.FeedsGetFeedResponse:
        """Get Feed.

        Retrieve feed details by ID

        GET /v1/feeds/{feed_id}
        """
        return self._client.call(
            _RETRIEVE, path={"feed_id": feed_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    def subscribe(
        self,
        feed_id: str,
        *,
        agent_id: str,
        cron_schedule: str,
        prompt_template: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.FeedsSubscribeAgentResponse:
        """Subscribe Agent to Feed.

        Subscribe an agent to a feed with polling configuration

        Raises:
            BadRequestError: 400.

        POST /v1/feeds/{feed_id}/subscribe
        """
        return self._client.call(
            _SUBSCRIBE,
            path={"feed_id": feed_id},
            body={"agent_id": agent_id, "cron_schedule": cron_schedule, "prompt_template": prompt_template},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def unsubscribe(
        self,
        feed_id: str,
        *,
        agent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.FeedsUnsubscribeAgentResponse:
        """Unsubscribe Agent from Feed.

        Remove agent subscription from a feed (by agent_id)

        POST /v1/feeds/{feed_id}/unsubscribe
        """
        return self._client.call(
            _UNSUBSCRIBE,
            path={"feed_id": feed_id},
            body={"agent_id": agent_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class FeedsForms(Forms[F]):
        messages: MessagesForms[F]
        subscriptions: SubscriptionsForms[F]
        list = Formed(FeedsResource.list)
        create = Formed(FeedsResource.create)
        delete = Formed(FeedsResource.delete)
        retrieve = Formed(FeedsResource.retrieve)
        subscribe = Formed(FeedsResource.subscribe)
        unsubscribe = Formed(FeedsResource.unsubscribe)


class AsyncFeedsResource(AsyncResource["FeedsForms[AsyncRaw]", "FeedsForms[AsyncStreaming]"]):
    """The calls of `client.feeds`."""

    messages: Child[AsyncMessagesResource] = Child(".messages", "AsyncMessagesResource")
    """`client.feeds.messages`"""
    subscriptions: Child[AsyncSubscriptionsResource] = Child(".subscriptions", "AsyncSubscriptionsResource")
    """`client.feeds.subscriptions`"""

    def list(
        self,
        *,
        project_id: str | Omit = omit,
        name: str | Omit = omit,
        limit: int | Omit = omit,
        offset: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.FeedsListFeedsResponseFeedsItem]:
        """List Feeds.

        List all feeds with optional filters and pagination

        GET /v1/feeds
        """
        return self._client.page(
            _LIST,
            query={"project_id": project_id, "name": name, "limit": limit, "offset": offset},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def create(
        self,
        *,
        project_id: str,
        name: str,
        description: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.FeedsCreateFeedResponse:
        """Create Feed.

        Create a new feed in a project

        POST /v1/feeds
        """
        return await self._client.call(
            _CREATE,
            body={"project_id": project_id, "name": name, "description": description},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        feed_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.FeedsDeleteFeedResponse:
        """Delete Feed.

        Soft delete a feed and clean up its sequence

        DELETE /v1/feeds/{feed_id}
        """
        return await self._client.call(
            _DELETE, path={"feed_id": feed_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    async def retrieve(
        self,
        feed_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.FeedsGetFeedResponse:
        """Get Feed.

        Retrieve feed details by ID

        GET /v1/feeds/{feed_id}
        """
        return await self._client.call(
            _RETRIEVE, path={"feed_id": feed_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    async def subscribe(
        self,
        feed_id: str,
        *,
        agent_id: str,
        cron_schedule: str,
        prompt_template: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.FeedsSubscribeAgentResponse:
        """Subscribe Agent to Feed.

        Subscribe an agent to a feed with polling configuration

        Raises:
            BadRequestError: 400.

        POST /v1/feeds/{feed_id}/subscribe
        """
        return await self._client.call(
            _SUBSCRIBE,
            path={"feed_id": feed_id},
            body={"agent_id": agent_id, "cron_schedule": cron_schedule, "prompt_template": prompt_template},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def unsubscribe(
        self,
        feed_id: str,
        *,
        agent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.FeedsUnsubscribeAgentResponse:
        """Unsubscribe Agent from Feed.

        Remove agent subscription from a feed (by agent_id)

        POST /v1/feeds/{feed_id}/unsubscribe
        """
        return await self._client.call(
            _UNSUBSCRIBE,
            path={"feed_id": feed_id},
            body={"agent_id": agent_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

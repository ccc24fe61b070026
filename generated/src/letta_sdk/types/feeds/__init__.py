"""What the calls below `client.feeds` take and give."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import Required, TypedDict

from letta_sdk import models as _models, types as _types

if TYPE_CHECKING:
    from letta_sdk.models import *
    from letta_sdk.types._params import *

    MessageCreateResponse: TypeAlias = _models.FeedsPublishMessagesResponse
    MessageListResponse: TypeAlias = _models.FeedsListMessagesResponseMessagesItem
    MessageRetrieveResponse: TypeAlias = _models.FeedsGetMessageResponse
    SubscriptionBackfillResponse: TypeAlias = _models.FeedsBackfillSubscriptionResponse
    SubscriptionDeleteResponse: TypeAlias = _models.FeedsDeleteSubscriptionResponse
    SubscriptionListResponse: TypeAlias = _models.FeedsListSubscriptionsResponseSubscriptionsItem
    SubscriptionTriggerResponse: TypeAlias = _models.FeedsTriggerSubscriptionResponse
    SubscriptionUpdateResponse: TypeAlias = _models.FeedsUpdateSubscriptionResponse

MessageCreateParams: TypeAlias = _types.FeedsPublishMessagesRequestParam


class MessageListParams(TypedDict, total=False):
    """What `client.feeds.messages.list` takes by keyword."""

    after_sequence: str
    limit: int


class MessageRetrieveParams(TypedDict, total=False):
    """What `client.feeds.messages.retrieve` takes by keyword."""

    feed_id: Required[str]


class SubscriptionBackfillParams(TypedDict, total=False):
    """What `client.feeds.subscriptions.backfill` takes by keyword."""

    feed_id: Required[str]
    from_sequence: float
    to_sequence: float


class SubscriptionDeleteParams(TypedDict, total=False):
    """What `client.feeds.subscriptions.delete` takes by keyword."""

    feed_id: Required[str]


class SubscriptionListParams(TypedDict, total=False):
    """What `client.feeds.subscriptions.list` takes by keyword."""

    limit: int
    offset: int
    agent_id: str


class SubscriptionTriggerParams(TypedDict, total=False):
    """What `client.feeds.subscriptions.trigger` takes by keyword."""

    feed_id: Required[str]


class SubscriptionUpdateParams(TypedDict, total=False):
    """What `client.feeds.subscriptions.update` takes by keyword."""

    feed_id: Required[str]
    cron_schedule: str
    prompt_template: str
    disabled: bool


# Models are loaded when they are first used.
_ANSWERS: dict[str, Callable[[], object]] = {
    "MessageCreateResponse": lambda: _models.FeedsPublishMessagesResponse,
    "MessageListResponse": lambda: _models.FeedsListMessagesResponseMessagesItem,
    "MessageRetrieveResponse": lambda: _models.FeedsGetMessageResponse,
    "SubscriptionBackfillResponse": lambda: _models.FeedsBackfillSubscriptionResponse,
    "SubscriptionDeleteResponse": lambda: _models.FeedsDeleteSubscriptionResponse,
    "SubscriptionListResponse": lambda: _models.FeedsListSubscriptionsResponseSubscriptionsItem,
    "SubscriptionTriggerResponse": lambda: _models.FeedsTriggerSubscriptionResponse,
    "SubscriptionUpdateResponse": lambda: _models.FeedsUpdateSubscriptionResponse,
}


def __getattr__(name: str) -> object:
    value: object = _ANSWERS[name]() if name in _ANSWERS else getattr(_types, name)
    globals()[name] = value
    return value

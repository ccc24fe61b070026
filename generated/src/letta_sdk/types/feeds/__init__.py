"""The bodies of calls below `client.feeds`."""

from __future__ import annotations

from typing import TypeAlias

from letta_sdk import types
from letta_sdk.types import (
    FeedsBackfillSubscriptionRequestParam,
    FeedsPublishMessagesRequestParam,
    FeedsUpdateSubscriptionRequestParam,
)

MessageCreateParams: TypeAlias = FeedsPublishMessagesRequestParam
SubscriptionBackfillParams: TypeAlias = FeedsBackfillSubscriptionRequestParam
SubscriptionUpdateParams: TypeAlias = FeedsUpdateSubscriptionRequestParam


def __getattr__(name: str) -> object:
    return getattr(types, name)

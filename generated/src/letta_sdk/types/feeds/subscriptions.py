"""The bodies of calls below `client.feeds.subscriptions`."""

from __future__ import annotations

from typing import TypeAlias

from letta_sdk import types
from letta_sdk.types import FeedsUpdateAllSubscriptionsCronRequestParam

CronUpdateParams: TypeAlias = FeedsUpdateAllSubscriptionsCronRequestParam


def __getattr__(name: str) -> object:
    return getattr(types, name)

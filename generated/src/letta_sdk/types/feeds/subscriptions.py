"""What the calls below `client.feeds.subscriptions` take and give."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import Required, TypedDict

from letta_sdk import models as _models, types as _types

if TYPE_CHECKING:
    from letta_sdk.models import *
    from letta_sdk.types._params import *

    CronUpdateResponse: TypeAlias = _models.FeedsUpdateAllSubscriptionsCronResponse
    HistoryListResponse: TypeAlias = _models.FeedsListSubscriptionHistoryResponse

CronUpdateParams: TypeAlias = _types.FeedsUpdateAllSubscriptionsCronRequestParam


class HistoryListParams(TypedDict, total=False):
    """What `client.feeds.subscriptions.history.list` takes by keyword."""

    feed_id: Required[str]
    page_size: int
    next_page_token: str


# Models are loaded when they are first used.
_ANSWERS: dict[str, Callable[[], object]] = {
    "CronUpdateResponse": lambda: _models.FeedsUpdateAllSubscriptionsCronResponse,
    "HistoryListResponse": lambda: _models.FeedsListSubscriptionHistoryResponse,
}


def __getattr__(name: str) -> object:
    value: object = _ANSWERS[name]() if name in _ANSWERS else getattr(_types, name)
    globals()[name] = value
    return value

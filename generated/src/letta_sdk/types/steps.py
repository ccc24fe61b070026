"""What the calls below `client.steps` take and give."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from letta_sdk import models as _models, types as _types

if TYPE_CHECKING:
    from letta_sdk.models import *
    from letta_sdk.types._params import *

    FeedbackCreateResponse: TypeAlias = _models.Step
    MessageListResponse: TypeAlias = _models.ListMessagesForStepResponseItem
    MetricRetrieveResponse: TypeAlias = _models.StepMetrics
    TraceRetrieveResponse: TypeAlias = _models.ProviderTrace | None

FeedbackCreateParams: TypeAlias = _types.ModifyFeedbackRequestParam


class MessageListParams(TypedDict, total=False):
    """What `client.steps.messages.list` takes by keyword."""

    before: str | None
    """Message ID cursor for pagination. Returns messages that come before this message ID in the specified sort order"""
    after: str | None
    """Message ID cursor for pagination. Returns messages that come after this message ID in the specified sort order"""
    limit: int | None
    """Maximum number of messages to return"""
    order: Literal["asc", "desc"]
    """Sort order for messages by creation time. 'asc' for oldest first, 'desc' for newest first"""
    order_by: Literal["created_at"]
    """Sort by field"""


# Models are loaded when they are first used.
_ANSWERS: dict[str, Callable[[], object]] = {
    "FeedbackCreateResponse": lambda: _models.Step,
    "MessageListResponse": lambda: _models.ListMessagesForStepResponseItem,
    "MetricRetrieveResponse": lambda: _models.StepMetrics,
    "TraceRetrieveResponse": lambda: _models.ProviderTrace | None,
}


def __getattr__(name: str) -> object:
    value: object = _ANSWERS[name]() if name in _ANSWERS else getattr(_types, name)
    globals()[name] = value
    return value

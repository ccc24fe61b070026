"""What the calls below `client.runs` take and give."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from typing_extensions import TypedDict

from letta_sdk import models as _models, types as _types

if TYPE_CHECKING:
    from letta_sdk.models import *
    from letta_sdk.types._params import *

    ActiveListResponse: TypeAlias = list[_models.Run]
    MessageListResponse: TypeAlias = _models.LettaMessageUnion
    MetricRetrieveResponse: TypeAlias = _models.RunMetrics
    StepListResponse: TypeAlias = _models.Step
    TraceRetrieveResponse: TypeAlias = dict[str, Any]
    UsageRetrieveResponse: TypeAlias = _models.UsageStatistics

MessageStreamParams: TypeAlias = _types.RetrieveRunStreamRequestParam


class ActiveListParams(TypedDict, total=False):
    """What `client.runs.active.list` takes by keyword."""

    agent_id: str | None
    """The unique identifier of the agent associated with the run."""
    background: bool | None
    """If True, filters for runs that were created in background mode."""


class MessageListParams(TypedDict, total=False):
    """What `client.runs.messages.list` takes by keyword."""

    before: str | None
    """Message ID cursor for pagination. Returns messages that come before this message ID in the specified sort order"""
    after: str | None
    """Message ID cursor for pagination. Returns messages that come after this message ID in the specified sort order"""
    limit: int | None
    """Maximum number of messages to return"""
    order: Literal["asc", "desc"]
    """Sort order for messages by creation time. 'asc' for oldest first, 'desc' for newest first"""
    order_by: Literal["created_at"]
    """Field to sort by"""


class StepListParams(TypedDict, total=False):
    """What `client.runs.steps.list` takes by keyword."""

    before: str | None
    """Cursor for pagination"""
    after: str | None
    """Cursor for pagination"""
    limit: int | None
    """Maximum number of messages to return"""
    order: Literal["asc", "desc"]
    """Sort order for steps by creation time. 'asc' for oldest first, 'desc' for newest first"""
    order_by: Literal["created_at"]
    """Field to sort by"""


class TraceRetrieveParams(TypedDict, total=False):
    """What `client.runs.trace.retrieve` takes by keyword."""

    limit: int
    """Maximum number of spans to return"""


# Models are loaded when they are first used.
_ANSWERS: dict[str, Callable[[], object]] = {
    "ActiveListResponse": lambda: list[_models.Run],
    "MessageListResponse": lambda: _models.LettaMessageUnion,
    "MetricRetrieveResponse": lambda: _models.RunMetrics,
    "StepListResponse": lambda: _models.Step,
    "TraceRetrieveResponse": lambda: dict[str, Any],
    "UsageRetrieveResponse": lambda: _models.UsageStatistics,
}


def __getattr__(name: str) -> object:
    value: object = _ANSWERS[name]() if name in _ANSWERS else getattr(_types, name)
    globals()[name] = value
    return value

"""What the calls below `client.conversations` take and give."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from typing_extensions import TypedDict

from letta_sdk import models as _models, types as _types

if TYPE_CHECKING:
    from letta_sdk.models import *
    from letta_sdk.types._params import *

    MessageCompactResponse: TypeAlias = _models.CompactionResponse
    MessageCreateResponse: TypeAlias = _models.LettaResponse
    MessageListResponse: TypeAlias = _models.LettaMessageUnion
    MessagePreviewRawPayloadResponse: TypeAlias = dict[str, Any]

MessageCompactParams: TypeAlias = _types.ConversationCompactionRequestParam
MessageCreateParams: TypeAlias = _types.ConversationMessageRequestParam
MessagePreviewRawPayloadParams: TypeAlias = _types.ConversationMessageRequestParam
MessageStreamParams: TypeAlias = _types.RetrieveStreamRequestParam


class MessageListParams(TypedDict, total=False):
    """What `client.conversations.messages.list` takes by keyword."""

    agent_id: str | None
    """Agent ID for agent-direct mode with 'default' conversation"""
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
    group_id: str | None
    """Group ID to filter messages by."""
    include_err: bool | None
    """Whether to include error messages and error statuses. For debugging purposes only."""
    include_return_message_types: Sequence[_types.MessageType] | None
    """Message types to include in response. When null, all message types are returned."""


# Models are loaded when they are first used.
_ANSWERS: dict[str, Callable[[], object]] = {
    "MessageCompactResponse": lambda: _models.CompactionResponse,
    "MessageCreateResponse": lambda: _models.LettaResponse,
    "MessageListResponse": lambda: _models.LettaMessageUnion,
    "MessagePreviewRawPayloadResponse": lambda: dict[str, Any],
}


def __getattr__(name: str) -> object:
    value: object = _ANSWERS[name]() if name in _ANSWERS else getattr(_types, name)
    globals()[name] = value
    return value

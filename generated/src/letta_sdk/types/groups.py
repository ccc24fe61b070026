"""What the calls below `client.groups` take and give."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import Required, TypedDict

from letta_sdk import models as _models, types as _types

if TYPE_CHECKING:
    from letta_sdk.models import *
    from letta_sdk.types._params import *

    MessageListResponse: TypeAlias = _models.LettaMessageUnion
    MessageUpdateResponse: TypeAlias = _models.ModifyGroupMessageResponse

MessageUpdateParams: TypeAlias = _types.ModifyGroupMessageRequestParam


class BlockAttachParams(TypedDict, total=False):
    """What `client.groups.blocks.attach` takes by keyword."""

    group_id: Required[str]
    """The ID of the group in the format 'group-<uuid4>'"""


class BlockDetachParams(TypedDict, total=False):
    """What `client.groups.blocks.detach` takes by keyword."""

    group_id: Required[str]
    """The ID of the group in the format 'group-<uuid4>'"""


class MessageListParams(TypedDict, total=False):
    """What `client.groups.messages.list` takes by keyword."""

    before: str | None
    """Message ID cursor for pagination. Returns messages that come before this message ID in the specified sort order"""
    after: str | None
    """Message ID cursor for pagination. Returns messages that come after this message ID in the specified sort order"""
    limit: int | None
    """Maximum number of messages to retrieve"""
    order: Literal["asc", "desc"]
    """Sort order for messages by creation time. 'asc' for oldest first, 'desc' for newest first"""
    order_by: Literal["created_at"]
    """Field to sort by"""
    use_assistant_message: bool
    """Whether to use assistant messages"""
    assistant_message_tool_name: str
    """The name of the designated message tool."""
    assistant_message_tool_kwarg: str
    """The name of the message argument."""
    include_return_message_types: Sequence[_types.MessageType] | None
    """Message types to include in response. When null, all message types are returned."""


# Models are loaded when they are first used.
_ANSWERS: dict[str, Callable[[], object]] = {
    "MessageListResponse": lambda: _models.LettaMessageUnion,
    "MessageUpdateResponse": lambda: _models.ModifyGroupMessageResponse,
}


def __getattr__(name: str) -> object:
    value: object = _ANSWERS[name]() if name in _ANSWERS else getattr(_types, name)
    globals()[name] = value
    return value

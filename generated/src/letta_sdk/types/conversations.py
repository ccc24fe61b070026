"""The bodies of calls below `client.conversations`."""

from __future__ import annotations

from typing import TypeAlias

from letta_sdk import types
from letta_sdk.types import ConversationMessageRequestParam, RetrieveStreamRequestParam

MessageCreateParams: TypeAlias = ConversationMessageRequestParam
MessagePreviewRawPayloadParams: TypeAlias = ConversationMessageRequestParam
MessageStreamParams: TypeAlias = RetrieveStreamRequestParam


def __getattr__(name: str) -> object:
    return getattr(types, name)

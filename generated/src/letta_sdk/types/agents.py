"""The bodies of calls below `client.agents`."""

from __future__ import annotations

from typing import TypeAlias

from letta_sdk import types
from letta_sdk.types import (
    BlockUpdateParam,
    CancelAgentRunRequestParam,
    CreateArchivalMemoryParam,
    LettaAsyncRequestParam,
    LettaStreamingRequestParam,
    MCPToolExecuteRequestParam,
    MessageSearchRequestParam,
    ModifyMessageRequestParam,
    PreviewModelRequestRequestParam,
    ResetMessagesRequestParam,
    ScheduledMessagesScheduleAgentMessageRequestParam,
)

BlockUpdateParams: TypeAlias = BlockUpdateParam
MessageCancelParams: TypeAlias = CancelAgentRunRequestParam
MessageCreateAsyncParams: TypeAlias = LettaAsyncRequestParam
MessageCreateParams: TypeAlias = LettaStreamingRequestParam
MessagePreviewRawPayloadParams: TypeAlias = PreviewModelRequestRequestParam
MessageResetParams: TypeAlias = ResetMessagesRequestParam
MessageSearchParams: TypeAlias = MessageSearchRequestParam
MessageStreamParams: TypeAlias = LettaStreamingRequestParam
MessageUpdateParams: TypeAlias = ModifyMessageRequestParam
PassageCreateParams: TypeAlias = CreateArchivalMemoryParam
ScheduleCreateParams: TypeAlias = ScheduledMessagesScheduleAgentMessageRequestParam
ToolRunParams: TypeAlias = MCPToolExecuteRequestParam


def __getattr__(name: str) -> object:
    return getattr(types, name)

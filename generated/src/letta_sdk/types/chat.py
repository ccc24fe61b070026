"""The bodies of calls below `client.chat`."""

from __future__ import annotations

from typing import TypeAlias

from letta_sdk import types
from letta_sdk.types import ChatCompletionRequestParam

CompletionCreateParams: TypeAlias = ChatCompletionRequestParam


def __getattr__(name: str) -> object:
    return getattr(types, name)

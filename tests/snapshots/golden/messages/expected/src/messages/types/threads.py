"""The bodies of calls below `client.threads`."""

from __future__ import annotations

from typing import TypeAlias

from messages import types
from messages.types import SendParam

MessageCreateParams: TypeAlias = SendParam


def __getattr__(name: str) -> object:
    return getattr(types, name)

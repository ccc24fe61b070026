"""The bodies of calls below `client.tools.mcp.servers`."""

from __future__ import annotations

from typing import TypeAlias

from letta_sdk import types
from letta_sdk.types import ToolExecuteRequestParam

ToolExecuteParams: TypeAlias = ToolExecuteRequestParam


def __getattr__(name: str) -> object:
    return getattr(types, name)

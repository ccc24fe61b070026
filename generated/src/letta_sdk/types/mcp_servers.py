"""The bodies of calls below `client.mcp_servers`."""

from __future__ import annotations

from typing import TypeAlias

from letta_sdk import types
from letta_sdk.types import MCPToolExecuteRequestParam

ToolRunParams: TypeAlias = MCPToolExecuteRequestParam


def __getattr__(name: str) -> object:
    return getattr(types, name)

"""The bodies of calls below `client.tools.mcp`."""

from __future__ import annotations

from typing import TypeAlias

from letta_sdk import types
from letta_sdk.types import (
    AddMcpServerRequestParam,
    ConnectMcpServerRequestParam,
    TestMcpServerRequestParam,
    UpdateMCPServerConfigParam,
)

ServerConnectParams: TypeAlias = ConnectMcpServerRequestParam
ServerTestParams: TypeAlias = TestMcpServerRequestParam
ServerUpdateParams: TypeAlias = UpdateMCPServerConfigParam
ServerUpsertParams: TypeAlias = AddMcpServerRequestParam


def __getattr__(name: str) -> object:
    return getattr(types, name)

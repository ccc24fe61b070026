"""What the calls below `client.tools.mcp` take and give."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import TypedDict

from letta_sdk import models as _models, types as _types

if TYPE_CHECKING:
    from letta_sdk.models import *
    from letta_sdk.types._params import *

    OauthCallbackResponse: TypeAlias = _models.MCPOAuthResult
    ServerDeleteResponse: TypeAlias = list[_models.DeleteMcpServerResponseItem]
    ServerListResponse: TypeAlias = dict[str, _models.ListMcpServersResponseValue]
    ServerResyncResponse: TypeAlias = _models.MCPServerResyncResult
    ServerTestResponse: TypeAlias = _models.MCPServerTestResult
    ServerUpdateResponse: TypeAlias = _models.UpdateMcpServerResponse
    ServerUpsertResponse: TypeAlias = list[_models.AddMcpServerResponseItem]

ServerConnectParams: TypeAlias = _types.ConnectMcpServerRequestParam
ServerTestParams: TypeAlias = _types.TestMcpServerRequestParam
ServerUpdateParams: TypeAlias = _types.UpdateMCPServerConfigParam
ServerUpsertParams: TypeAlias = _types.AddMcpServerRequestParam


class OauthCallbackParams(TypedDict, total=False):
    """What `client.tools.mcp.oauth.callback` takes by keyword."""

    code: str | None
    """OAuth authorization code"""
    state: str | None
    """OAuth state parameter"""
    error: str | None
    """OAuth error"""
    error_description: str | None
    """OAuth error description"""


class ServerResyncParams(TypedDict, total=False):
    """What `client.tools.mcp.servers.resync` takes by keyword."""

    agent_id: str | None


# Models are loaded when they are first used.
_ANSWERS: dict[str, Callable[[], object]] = {
    "OauthCallbackResponse": lambda: _models.MCPOAuthResult,
    "ServerDeleteResponse": lambda: list[_models.DeleteMcpServerResponseItem],
    "ServerListResponse": lambda: dict[str, _models.ListMcpServersResponseValue],
    "ServerResyncResponse": lambda: _models.MCPServerResyncResult,
    "ServerTestResponse": lambda: _models.MCPServerTestResult,
    "ServerUpdateResponse": lambda: _models.UpdateMcpServerResponse,
    "ServerUpsertResponse": lambda: list[_models.AddMcpServerResponseItem],
}


def __getattr__(name: str) -> object:
    value: object = _ANSWERS[name]() if name in _ANSWERS else getattr(_types, name)
    globals()[name] = value
    return value

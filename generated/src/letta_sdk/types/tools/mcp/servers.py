"""What the calls below `client.tools.mcp.servers` take and give."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import Required, TypedDict

from letta_sdk import models as _models, types as _types

if TYPE_CHECKING:
    from letta_sdk.models import *
    from letta_sdk.types._params import *

    ToolAddResponse: TypeAlias = _models.Tool
    ToolExecuteResponse: TypeAlias = _models.MCPToolResult
    ToolListResponse: TypeAlias = list[_models.MCPTool]


class ToolAddParams(TypedDict, total=False):
    """What `client.tools.mcp.servers.tools.add` takes by keyword."""

    mcp_server_name: Required[str]


class ToolExecuteParams(TypedDict, total=False):
    """What `client.tools.mcp.servers.tools.execute` takes by keyword."""

    mcp_server_name: Required[str]
    args: Mapping[str, object]
    """Arguments to pass to the tool"""


# Models are loaded when they are first used.
_ANSWERS: dict[str, Callable[[], object]] = {
    "ToolAddResponse": lambda: _models.Tool,
    "ToolExecuteResponse": lambda: _models.MCPToolResult,
    "ToolListResponse": lambda: list[_models.MCPTool],
}


def __getattr__(name: str) -> object:
    value: object = _ANSWERS[name]() if name in _ANSWERS else getattr(_types, name)
    globals()[name] = value
    return value

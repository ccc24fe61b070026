"""What the calls below `client.mcp_servers` take and give."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import Required, TypedDict

from letta_sdk import models as _models, types as _types

if TYPE_CHECKING:
    from letta_sdk.models import *
    from letta_sdk.types._params import *

    ToolListResponse: TypeAlias = list[_models.Tool]
    ToolRetrieveResponse: TypeAlias = _models.Tool
    ToolRunResponse: TypeAlias = _models.ToolExecutionResult


class ToolRetrieveParams(TypedDict, total=False):
    """What `client.mcp_servers.tools.retrieve` takes by keyword."""

    mcp_server_id: Required[str]


class ToolRunParams(TypedDict, total=False):
    """What `client.mcp_servers.tools.run` takes by keyword."""

    mcp_server_id: Required[str]
    args: Mapping[str, object]
    """Arguments to pass to the tool"""


# Models are loaded when they are first used.
_ANSWERS: dict[str, Callable[[], object]] = {
    "ToolListResponse": lambda: list[_models.Tool],
    "ToolRetrieveResponse": lambda: _models.Tool,
    "ToolRunResponse": lambda: _models.ToolExecutionResult,
}


def __getattr__(name: str) -> object:
    value: object = _ANSWERS[name]() if name in _ANSWERS else getattr(_types, name)
    globals()[name] = value
    return value

"""What the calls below `client.internal.blocks` take and give."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from letta_sdk import models as _models, types as _types

if TYPE_CHECKING:
    from letta_sdk.models import *
    from letta_sdk.types._params import *

    AgentListResponse: TypeAlias = _models.AgentState


class AgentListParams(TypedDict, total=False):
    """What `client.internal.blocks.agents.list` takes by keyword."""

    before: str | None
    """Agent ID cursor for pagination. Returns agents that come before this agent ID in the specified sort order"""
    after: str | None
    """Agent ID cursor for pagination. Returns agents that come after this agent ID in the specified sort order"""
    limit: int | None
    """Maximum number of agents to return"""
    order: Literal["asc", "desc"]
    """Sort order for agents by creation time. 'asc' for oldest first, 'desc' for newest first"""
    order_by: Literal["created_at"]
    """Field to sort by"""
    include_relationships: Sequence[str] | None
    """Specify which relational fields (e.g., 'tools', 'sources', 'memory') to include in the response. If not provided,
    all relationships are loaded by default. Using this can optimize performance by reducing unnecessary joins.This is a
    legacy parameter, and no longer supported after 1.0.0 SDK versions."""
    include: Sequence[str]
    """Specify which relational fields to include in the response. No relationships are included by default."""


# Models are loaded when they are first used.
_ANSWERS: dict[str, Callable[[], object]] = {
    "AgentListResponse": lambda: _models.AgentState,
}


def __getattr__(name: str) -> object:
    value: object = _ANSWERS[name]() if name in _ANSWERS else getattr(_types, name)
    globals()[name] = value
    return value

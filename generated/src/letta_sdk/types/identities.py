"""What the calls below `client.identities` take and give."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import Required, TypedDict

from letta_sdk import models as _models, types as _types

if TYPE_CHECKING:
    from letta_sdk.models import *
    from letta_sdk.types._params import *

    AgentListResponse: TypeAlias = _models.AgentState
    BlockListResponse: TypeAlias = _models.BlockResponse
    PropertyUpsertResponse: TypeAlias = _models.Identity


class AgentListParams(TypedDict, total=False):
    """What `client.identities.agents.list` takes by keyword."""

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
    include: Sequence[
        Literal[
            "agent.blocks",
            "agent.identities",
            "agent.managed_group",
            "agent.pending_approval",
            "agent.secrets",
            "agent.sources",
            "agent.tags",
            "agent.tools",
        ]
    ]
    """Specify which relational fields to include in the response. No relationships are included by default."""


class BlockListParams(TypedDict, total=False):
    """What `client.identities.blocks.list` takes by keyword."""

    before: str | None
    """Block ID cursor for pagination. Returns blocks that come before this block ID in the specified sort order"""
    after: str | None
    """Block ID cursor for pagination. Returns blocks that come after this block ID in the specified sort order"""
    limit: int | None
    """Maximum number of blocks to return"""
    order: Literal["asc", "desc"]
    """Sort order for blocks by creation time. 'asc' for oldest first, 'desc' for newest first"""
    order_by: Literal["created_at"]
    """Field to sort by"""


class PropertyUpsertParams(TypedDict, total=False):
    """What `client.identities.properties.upsert` takes by keyword."""

    properties: Required[Sequence[_models.IdentityProperty | _types.IdentityPropertyParam]]


# Models are loaded when they are first used.
_ANSWERS: dict[str, Callable[[], object]] = {
    "AgentListResponse": lambda: _models.AgentState,
    "BlockListResponse": lambda: _models.BlockResponse,
    "PropertyUpsertResponse": lambda: _models.Identity,
}


def __getattr__(name: str) -> object:
    value: object = _ANSWERS[name]() if name in _ANSWERS else getattr(_types, name)
    globals()[name] = value
    return value

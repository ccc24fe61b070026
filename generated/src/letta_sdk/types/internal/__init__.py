"""What the calls below `client.internal` take and give."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from letta_sdk import models as _models, types as _types

if TYPE_CHECKING:
    from letta_sdk.models import *
    from letta_sdk.types._params import *

    AgentCountResponse: TypeAlias = int
    BlockCreateResponse: TypeAlias = _models.Block
    BlockListResponse: TypeAlias = _models.Block
    RunListResponse: TypeAlias = _models.Run

BlockCreateParams: TypeAlias = _types.CreateBlockParam


class AgentCountParams(TypedDict, total=False):
    """What `client.internal.agents.count` takes by keyword."""

    exclude_hidden: bool
    """If True, excludes hidden agents from the count. If False, includes all agents."""


class BlockListParams(TypedDict, total=False):
    """What `client.internal.blocks.list` takes by keyword."""

    label: str | None
    """Label to include (alphanumeric, hyphens, underscores, forward slashes)"""
    templates_only: bool
    """Whether to include only templates"""
    name: str | None
    """Name filter (alphanumeric, spaces, hyphens, underscores)"""
    identity_id: str | None
    """The ID of the identity in the format 'identity-<uuid4>'"""
    identifier_keys: Sequence[str] | None
    """Search agents by identifier keys"""
    project_id: str | None
    """Search blocks by project id"""
    limit: int | None
    """Number of blocks to return"""
    before: str | None
    """Block ID cursor for pagination. Returns blocks that come before this block ID in the specified sort order"""
    after: str | None
    """Block ID cursor for pagination. Returns blocks that come after this block ID in the specified sort order"""
    order: Literal["asc", "desc"]
    """Sort order for blocks by creation time. 'asc' for oldest first, 'desc' for newest first"""
    order_by: Literal["created_at"]
    """Field to sort by"""
    label_search: str | None
    """Search blocks by label. If provided, returns blocks whose label matches the search query. This is a full-text search
    on block labels."""
    description_search: str | None
    """Search blocks by description. If provided, returns blocks whose description matches the search query. This is a
    full-text search on block descriptions."""
    value_search: str | None
    """Search blocks by value. If provided, returns blocks whose value matches the search query. This is a full-text search
    on block values."""
    connected_to_agents_count_gt: int | None
    """Filter blocks by the number of connected agents. If provided, returns blocks that have more than this number of
    connected agents."""
    connected_to_agents_count_lt: int | None
    """Filter blocks by the number of connected agents. If provided, returns blocks that have less than this number of
    connected agents."""
    connected_to_agents_count_eq: Sequence[int] | None
    """Filter blocks by the exact number of connected agents. If provided, returns blocks that have exactly this number of
    connected agents."""


class RunListParams(TypedDict, total=False):
    """What `client.internal.runs.list` takes by keyword."""

    run_id: str | None
    """Filter by a specific run ID."""
    agent_id: str | None
    """The unique identifier of the agent associated with the run."""
    agent_ids: Sequence[str] | None
    """The unique identifiers of the agents associated with the run. Deprecated in favor of agent_id field."""
    statuses: Sequence[str] | None
    """Filter runs by status. Can specify multiple statuses."""
    background: bool | None
    """If True, filters for runs that were created in background mode."""
    stop_reason: _types.StopReasonType | None
    """Filter runs by stop reason."""
    template_family: str | None
    """Filter runs by template family (base_template_id)."""
    step_count: int | None
    """Filter runs by step count. Must be provided with step_count_operator."""
    step_count_operator: _types.ComparisonOperator
    """Operator for step_count filter: 'eq' for equals, 'gte' for greater than or equal, 'lte' for less than or equal."""
    tools_used: Sequence[str] | None
    """Filter runs that used any of the specified tools."""
    before: str | None
    """Run ID cursor for pagination. Returns runs that come before this run ID in the specified sort order"""
    after: str | None
    """Run ID cursor for pagination. Returns runs that come after this run ID in the specified sort order"""
    limit: int | None
    """Maximum number of runs to return"""
    order: Literal["asc", "desc"]
    """Sort order for runs by creation time. 'asc' for oldest first, 'desc' for newest first"""
    order_by: Literal["created_at", "duration"]
    """Field to sort by"""
    active: bool
    """Filter for active runs."""
    ascending: bool
    """Whether to sort agents oldest to newest (True) or newest to oldest (False, default). Deprecated in favor of order
    field."""
    project_id: str | None
    """Filter runs by project ID."""
    conversation_id: str | None
    """Filter runs by conversation ID."""
    duration_percentile: int | None
    """Filter runs by duration percentile (1-100). Returns runs slower than this percentile."""
    duration_value: int | None
    """Duration value in nanoseconds for filtering. Must be used with duration_operator."""
    duration_operator: Literal["gt", "lt", "eq"] | None
    """Comparison operator for duration filter: 'gt' (greater than), 'lt' (less than), 'eq' (equals)."""
    start_date: dt.datetime | str | None
    """Filter runs created on or after this date (ISO 8601 format)."""
    end_date: dt.datetime | str | None
    """Filter runs created on or before this date (ISO 8601 format)."""


# Models are loaded when they are first used.
_ANSWERS: dict[str, Callable[[], object]] = {
    "AgentCountResponse": lambda: int,
    "BlockCreateResponse": lambda: _models.Block,
    "BlockListResponse": lambda: _models.Block,
    "RunListResponse": lambda: _models.Run,
}


def __getattr__(name: str) -> object:
    value: object = _ANSWERS[name]() if name in _ANSWERS else getattr(_types, name)
    globals()[name] = value
    return value

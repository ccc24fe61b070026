"""What the calls below `client.archives` take and give."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import Required, TypedDict

from letta_sdk import models as _models, types as _types

if TYPE_CHECKING:
    from letta_sdk.models import *
    from letta_sdk.types._params import *

    AgentListResponse: TypeAlias = _models.AgentState
    PassageCreateManyResponse: TypeAlias = list[_models.Passage]
    PassageCreateResponse: TypeAlias = _models.Passage

PassageCreateManyParams: TypeAlias = _types.PassageBatchCreateRequestParam
PassageCreateParams: TypeAlias = _types.PassageCreateRequestParam


class AgentListParams(TypedDict, total=False):
    """What `client.archives.agents.list` takes by keyword."""

    before: str | None
    """Agent ID cursor for pagination. Returns agents that come before this agent ID in the specified sort order"""
    after: str | None
    """Agent ID cursor for pagination. Returns agents that come after this agent ID in the specified sort order"""
    limit: int | None
    """Maximum number of agents to return"""
    order: Literal["asc", "desc"]
    """Sort order for agents by creation time. 'asc' for oldest first, 'desc' for newest first"""
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


class PassageDeleteParams(TypedDict, total=False):
    """What `client.archives.passages.delete` takes by keyword."""

    archive_id: Required[str]
    """The ID of the archive in the format 'archive-<uuid4>'"""


# Models are loaded when they are first used.
_ANSWERS: dict[str, Callable[[], object]] = {
    "AgentListResponse": lambda: _models.AgentState,
    "PassageCreateManyResponse": lambda: list[_models.Passage],
    "PassageCreateResponse": lambda: _models.Passage,
}


def __getattr__(name: str) -> object:
    value: object = _ANSWERS[name]() if name in _ANSWERS else getattr(_types, name)
    globals()[name] = value
    return value

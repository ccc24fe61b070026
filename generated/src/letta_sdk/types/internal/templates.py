"""What the calls below `client.internal.templates` take and give."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import Required, TypedDict

from letta_sdk import models as _models, types as _types

if TYPE_CHECKING:
    from letta_sdk.models import *
    from letta_sdk.types._params import *

    AgentCreateResponse: TypeAlias = _models.AgentState
    BlockCreateManyResponse: TypeAlias = list[_models.Block]
    BlockCreateResponse: TypeAlias = _models.Block
    DeploymentDeleteResponse: TypeAlias = _models.DeleteDeploymentResponse
    DeploymentRetrieveResponse: TypeAlias = _models.ListDeploymentEntitiesResponse
    GroupCreateResponse: TypeAlias = _models.Group

AgentCreateParams: TypeAlias = _types.InternalTemplateAgentCreateParam
BlockCreateParams: TypeAlias = _types.InternalTemplateBlockCreateParam
GroupCreateParams: TypeAlias = _types.InternalTemplateGroupCreateParam


class BlockCreateManyParams(TypedDict, total=False):
    """What `client.internal.templates.blocks.create_many` takes by keyword."""

    blocks: Required[Sequence[_models.InternalTemplateBlockCreate | _types.InternalTemplateBlockCreateParam]]


class DeploymentRetrieveParams(TypedDict, total=False):
    """What `client.internal.templates.deployment.retrieve` takes by keyword."""

    entity_types: Sequence[str] | None
    """Filter by entity types (block, agent, group)"""


# Models are loaded when they are first used.
_ANSWERS: dict[str, Callable[[], object]] = {
    "AgentCreateResponse": lambda: _models.AgentState,
    "BlockCreateManyResponse": lambda: list[_models.Block],
    "BlockCreateResponse": lambda: _models.Block,
    "DeploymentDeleteResponse": lambda: _models.DeleteDeploymentResponse,
    "DeploymentRetrieveResponse": lambda: _models.ListDeploymentEntitiesResponse,
    "GroupCreateResponse": lambda: _models.Group,
}


def __getattr__(name: str) -> object:
    value: object = _ANSWERS[name]() if name in _ANSWERS else getattr(_types, name)
    globals()[name] = value
    return value

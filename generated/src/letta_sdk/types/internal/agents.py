"""What the calls below `client.internal.agents` take and give."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import Required, TypedDict

from letta_sdk import models as _models, types as _types

if TYPE_CHECKING:
    from letta_sdk.models import *
    from letta_sdk.types._params import *

    BlockUpdateResponse: TypeAlias = _models.Block


class BlockUpdateParams(TypedDict, total=False):
    """What `client.internal.agents.blocks.update` takes by keyword."""

    agent_id: Required[str]
    """The ID of the agent in the format 'agent-<uuid4>'"""
    value: str | None
    """Value of the block."""
    limit: int | None
    """Character limit of the block."""
    project_id: str | None
    """The associated project id."""
    template_name: str | None
    """Name of the block if it is a template."""
    is_template: bool
    """Whether the block is a template (e.g. saved human/persona options)."""
    template_id: str | None
    """The id of the template."""
    base_template_id: str | None
    """The base template id of the block."""
    deployment_id: str | None
    """The id of the deployment."""
    entity_id: str | None
    """The id of the entity within the template."""
    preserve_on_migration: bool | None
    """Preserve the block on template migration."""
    label: str | None
    """Label of the block (e.g. 'human', 'persona') in the context window."""
    read_only: bool
    """Whether the agent has read-only access to the block."""
    description: str | None
    """Description of the block."""
    metadata: Mapping[str, object] | None
    """Metadata of the block."""
    hidden: bool | None
    """If set to True, the block will be hidden."""
    tags: Sequence[str] | None
    """The tags to associate with the block."""


# Models are loaded when they are first used.
_ANSWERS: dict[str, Callable[[], object]] = {
    "BlockUpdateResponse": lambda: _models.Block,
}


def __getattr__(name: str) -> object:
    value: object = _ANSWERS[name]() if name in _ANSWERS else getattr(_types, name)
    globals()[name] = value
    return value

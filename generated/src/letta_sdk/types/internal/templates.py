"""The bodies of calls below `client.internal.templates`."""

from __future__ import annotations

from typing import TypeAlias

from letta_sdk import types
from letta_sdk.types import (
    InternalTemplateAgentCreateParam,
    InternalTemplateBlockCreateParam,
    InternalTemplateGroupCreateParam,
)

AgentCreateParams: TypeAlias = InternalTemplateAgentCreateParam
BlockCreateParams: TypeAlias = InternalTemplateBlockCreateParam
GroupCreateParams: TypeAlias = InternalTemplateGroupCreateParam


def __getattr__(name: str) -> object:
    return getattr(types, name)

"""The bodies of calls below `client.templates`."""

from __future__ import annotations

from typing import TypeAlias

from letta_sdk import types
from letta_sdk.types import TemplatesCreateAgentsFromTemplateNoProjectRequestParam

AgentCreateParams: TypeAlias = TemplatesCreateAgentsFromTemplateNoProjectRequestParam


def __getattr__(name: str) -> object:
    return getattr(types, name)

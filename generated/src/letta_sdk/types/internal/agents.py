"""The bodies of calls below `client.internal.agents`."""

from __future__ import annotations

from typing import TypeAlias

from letta_sdk import types
from letta_sdk.types import BlockUpdateParam

BlockUpdateParams: TypeAlias = BlockUpdateParam


def __getattr__(name: str) -> object:
    return getattr(types, name)

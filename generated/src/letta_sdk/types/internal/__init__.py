"""The bodies of calls below `client.internal`."""

from __future__ import annotations

from typing import TypeAlias

from letta_sdk import types
from letta_sdk.types import CreateBlockParam

BlockCreateParams: TypeAlias = CreateBlockParam


def __getattr__(name: str) -> object:
    return getattr(types, name)

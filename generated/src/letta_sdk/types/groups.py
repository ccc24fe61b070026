"""The bodies of calls below `client.groups`."""

from __future__ import annotations

from typing import TypeAlias

from letta_sdk import types
from letta_sdk.types import ModifyGroupMessageRequestParam

MessageUpdateParams: TypeAlias = ModifyGroupMessageRequestParam


def __getattr__(name: str) -> object:
    return getattr(types, name)

"""The bodies of calls below `client.archives`."""

from __future__ import annotations

from typing import TypeAlias

from letta_sdk import types
from letta_sdk.types import PassageBatchCreateRequestParam, PassageCreateRequestParam

PassageCreateManyParams: TypeAlias = PassageBatchCreateRequestParam
PassageCreateParams: TypeAlias = PassageCreateRequestParam


def __getattr__(name: str) -> object:
    return getattr(types, name)

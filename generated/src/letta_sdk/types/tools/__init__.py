"""The bodies of calls below `client.tools`."""

from __future__ import annotations

from typing import TypeAlias

from letta_sdk import types


def __getattr__(name: str) -> object:
    return getattr(types, name)

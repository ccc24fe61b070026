"""The same things under further names."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from letta_sdk.lib.base_tool import BaseTool as BaseTool
    from letta_sdk.models import Tool as Tool

__all__ = [
    "BaseTool",
    "Tool",
]

_LAZY: dict[str, tuple[str, str]] = {
    "BaseTool": ("lib.base_tool", "BaseTool"),
    "Tool": ("models", "Tool"),
}


def __getattr__(name: str) -> object:
    if name not in _LAZY:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, original = _LAZY[name]
    value: object = getattr(import_module(f"letta_sdk.{module}"), original)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)

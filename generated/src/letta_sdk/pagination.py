"""The same things under further names."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from letta_sdk._pagination import AsyncPage as AsyncArrayPage
    from letta_sdk._pagination import AsyncPage as AsyncNextFilesPage
    from letta_sdk._pagination import AsyncPage as AsyncObjectPage
    from letta_sdk._pagination import AsyncPage as AsyncPage
    from letta_sdk._pagination import AsyncPages as AsyncPages
    from letta_sdk._pagination import Page as Page
    from letta_sdk._pagination import Page as SyncArrayPage
    from letta_sdk._pagination import Page as SyncNextFilesPage
    from letta_sdk._pagination import Page as SyncObjectPage

__all__ = [
    "AsyncArrayPage",
    "AsyncNextFilesPage",
    "AsyncObjectPage",
    "AsyncPage",
    "AsyncPages",
    "Page",
    "SyncArrayPage",
    "SyncNextFilesPage",
    "SyncObjectPage",
]

_LAZY: dict[str, tuple[str, str]] = {
    "AsyncArrayPage": ("_pagination", "AsyncPage"),
    "AsyncNextFilesPage": ("_pagination", "AsyncPage"),
    "AsyncObjectPage": ("_pagination", "AsyncPage"),
    "AsyncPage": ("_pagination", "AsyncPage"),
    "AsyncPages": ("_pagination", "AsyncPages"),
    "Page": ("_pagination", "Page"),
    "SyncArrayPage": ("_pagination", "Page"),
    "SyncNextFilesPage": ("_pagination", "Page"),
    "SyncObjectPage": ("_pagination", "Page"),
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

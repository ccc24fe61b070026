"""Typed models of Parts.

Everything is loaded when it is first used: importing this package costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from models_only._version import UPSTREAM_SHA256, UPSTREAM_SOURCE, UPSTREAM_VERSION, __version__

if TYPE_CHECKING:
    from models_only import models

__all__ = [
    "UPSTREAM_SHA256",
    "UPSTREAM_SOURCE",
    "UPSTREAM_VERSION",
    "__version__",
    "models",
]

_LAZY: dict[str, tuple[str, str]] = {}


def __getattr__(name: str) -> object:
    if name in ("models", "types"):
        return import_module(f"{__name__}.{name}")
    if name not in _LAZY:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, original = _LAZY[name]
    value: object = getattr(import_module(f"{__name__}.{module}"), original)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)

"""The models of the API: a class or type alias for each of its schemas, loaded when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

# fmt: off
if TYPE_CHECKING:
    from collections.abc import Mapping

    from .hostile import Hostile as Hostile
    from .point import Point as Point
    from .tree import Tree as Tree

    POINTERS: Mapping[str, str]
    """Where each model stands in the API description: a JSON Pointer by the name of the model."""

_NAMES = {
    "hostile": "Hostile",
    "point": "Point",
    "tree": "Tree",
    "_pointers": "POINTERS",
}
# fmt: on
_MODULES = {name: module for module, names in _NAMES.items() for name in names.split()}


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)

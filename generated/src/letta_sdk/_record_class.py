"""Classes that hold values and nothing else: what `dataclasses` makes, without importing it.

In: a class with annotations and defaults. Out: the same class, whose objects take these values, compare by them, print
them, and do not change. Importing `dataclasses`, and having it write methods for three dozen classes, takes longer than
everything else that `import` of this package does.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, TypeVar, dataclass_transform

T = TypeVar("T")
NOTHING: Mapping[str, Any] = MappingProxyType({})
"""The default of a mapping."""


@dataclass_transform(frozen_default=True)
def record(kind: type[T]) -> type[T]:
    """Make a class one whose objects hold the values that it annotates. Defaults are shared: they must not change."""
    names: tuple[str, ...] = tuple(vars(kind).get("__annotations__", ()))
    defaults = {name: vars(kind)[name] for name in names if name in vars(kind)}

    def __init__(self: Any, *given: object, **named: object) -> None:
        values: dict[str, object] = self.__dict__
        values.update(defaults, **named)
        if given:
            values.update(zip(names, given))  # noqa: B905 - a missing one may have a default
        if len(values) != len(names) or len(given) > len(names):
            wrong = ", ".join(sorted(values.keys() ^ set(names))) or "too many values"
            values.clear()
            raise TypeError(f"{kind.__name__}() got the wrong arguments: {wrong}")

    members = {"__init__": __init__, "__eq__": _eq, "__hash__": _hash, "__repr__": _repr, "__setattr__": _refuse}
    for name, member in {**members, "__record_names__": names}.items():
        setattr(kind, name, member)
    return kind


def replace(value: T, **changes: Any) -> T:
    """The same with other values, of a record, or of a class that says by `__record_names__` what its objects hold."""
    return type(value)(**{**_values(value), **changes})


def _values(value: Any) -> dict[str, Any]:
    return {name: getattr(value, name) for name in value.__record_names__}


def _eq(self: Any, other: object) -> Any:
    return _values(self) == _values(other) if type(other) is type(self) else NotImplemented


def _hash(self: Any) -> int:
    return hash(tuple(_values(self).values()))


def _repr(self: Any) -> str:
    return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in _values(self).items())})"


def _refuse(self: Any, name: str, value: object) -> None:
    raise AttributeError(f"{type(self).__name__} does not change: {name}")

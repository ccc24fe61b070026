"""Who has which name: the members of the client and of each resource, methods and resources in one scope.

A resource is reached by an attribute, so no method beside it may have its name. A name is either free or taken; who
comes first is decided by `naming/resolve.py`. Names that every resource or client has itself are never free.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from letta_codegen.naming.reserved import CLIENT_MEMBERS, RESOURCE_MEMBERS

Path: TypeAlias = tuple[str, ...]


@dataclass(slots=True)
class Scope:
    """The members of every resource, filled step by step."""

    _members: dict[Path, dict[str, Literal["method", "resource"]]] = field(default_factory=dict)

    def place(self, resource: Path, method: str) -> bool:
        """Take a name for a method, and for the resources that lead to it.

        Args:
            resource: The attributes that lead to the method.
            method: Its name.

        Returns:
            Whether the name was free; if not, nothing has changed.
        """
        steps = [(resource[:depth], name) for depth, name in enumerate(resource)]
        is_free = all(self._kind(*step) in (None, "resource") for step in steps)
        if not is_free or self._kind(resource, method) is not None:
            return False
        for path, name in steps:
            self._members.setdefault(path, {})[name] = "resource"
        self._members.setdefault(resource, {})[method] = "method"
        return True

    def resources(self) -> list[Path]:
        """All resources, sorted."""
        members = self._members.items()
        return sorted((*path, name) for path, names in members for name, kind in names.items() if kind == "resource")

    def _kind(self, path: Path, name: str) -> Literal["method", "resource"] | None:
        return self._members.get(path, {}).get(name)


def unreserved(path: Path) -> Path:
    """The same name with an underscore behind each part that is never free."""
    return tuple(f"{part}_" if is_reserved(part, depth) else part for depth, part in enumerate(path))


def is_reserved(name: str, depth: int) -> bool:
    """Whether a name cannot be that of a member.

    Args:
        name: The name.
        depth: How many attributes lead to it: 0 for a member of the client.
    """
    return name.startswith("_") or name in (RESOURCE_MEMBERS if depth else CLIENT_MEMBERS)

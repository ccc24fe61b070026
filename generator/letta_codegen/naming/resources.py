"""Names the classes and modules of resources.

In come the paths of all resources; out come a class and a module for each. A class is named after the last part of its
path; where its parent or a sibling would have the same name, or it would look like an asynchronous twin, the parent's
name is put before it. A module is a file name on every system.
"""

from __future__ import annotations

from collections.abc import Iterable

from letta_codegen.naming import reserved
from letta_codegen.naming.identifiers import class_name, submodule_name
from letta_codegen.naming.names import ResourceName

_USED = reserved.RESOURCE_MEMBERS | reserved.ARGUMENTS | {"types"}
"""What a resource that is a package itself refers to: a module below it must not hide it."""


def name_resources(paths: Iterable[tuple[str, ...]]) -> tuple[ResourceName, ...]:
    """Name resources.

    Args:
        paths: The path of each resource, parents before children.
    """
    found: dict[tuple[str, ...], ResourceName] = {}
    taken: dict[tuple[str, ...], set[str]] = {}
    for path in sorted(paths):
        parent = found.get(path[:-1])
        siblings = taken.setdefault(path[:-1], _names_of(parent))
        resource = ResourceName(path, _class(path, siblings), _module(path, parent, siblings))
        siblings |= _names_of(resource)
        found[path] = resource
    return tuple(found[path] for path in sorted(found))


def _names_of(resource: ResourceName | None) -> set[str]:
    """The names that a module with this resource has, and its module's own."""
    if resource is None:
        return set()
    return {resource.class_name, f"Async{resource.class_name}", resource.module.rpartition(".")[2]}


def _class(path: tuple[str, ...], taken: set[str]) -> str:
    for start in range(len(path) - 1, -1, -1):
        name = f"{class_name('_'.join(path[start:]))}Resource"
        if not {name, f"Async{name}"} & taken and not name.startswith("Async"):
            return name
    name = f"{class_name(path[-1])}Resource".replace("Async", "Asynchronous", 1)
    return next(numbered for numbered in _numbered(name) if not {numbered, f"Async{numbered}"} & taken)


def _module(path: tuple[str, ...], parent: ResourceName | None, taken: set[str]) -> str:
    base = submodule_name(path[-1])
    if parent and base in _USED:
        base += "_"
    name = next(numbered for numbered in _numbered(base) if numbered not in taken)
    return f"{parent.module}.{name}" if parent else name


def _numbered(name: str) -> Iterable[str]:
    yield name
    number = 2
    while True:
        yield f"{name}{number}"
        number += 1

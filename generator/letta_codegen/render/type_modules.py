"""The modules of `types`: all types of requests in the package itself, names of bodies beside the resources' paths.

In: the tree of resources and the IR. Out: unformatted files. The names are only used by type checkers and by users, so
no module of a resource loads them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from letta_codegen.files import GeneratedFile
from letta_codegen.ir.nodes import Api
from letta_codegen.render.bodies import BodyName, body_names
from letta_codegen.render.environment import fill
from letta_codegen.render.escape import Code
from letta_codegen.render.imports import imports, mentioned, statement
from letta_codegen.render.params import ParamRow, param_rows
from letta_codegen.render.resources import Tree


@dataclass(frozen=True, slots=True)
class TypesRow:
    """The package `types`: imports, types of requests, names of bodies, and modules below it."""

    package: Code
    imports: tuple[tuple[Code, ...], ...]
    types: tuple[ParamRow, ...]
    bodies: tuple[BodyName, ...]


@dataclass(frozen=True, slots=True)
class BodiesRow:
    """A module with names of bodies."""

    docstring: str
    package: Code
    imported: Code
    bodies: tuple[BodyName, ...]


def type_files(api: Api, tree: Tree, source: str) -> Iterator[GeneratedFile]:
    """All modules of `types`.

    Args:
        api: What the component schemas mean.
        tree: The operations under their names.
        source: The folder of the package.
    """
    bodies = body_names(tree)
    rows = param_rows(api, tree.schemas)
    words = mentioned(rows) | {"TypeAlias", "TypedDict", "models"}
    package = Code(tree.package)
    view = TypesRow(package, imports(frozenset(words), tree.package), rows, bodies.get((), ()))
    yield GeneratedFile(f"{source}/types/__init__.py", fill("types.py.j2", types=view))
    paths = {path[:depth] for path in bodies for depth in range(1, len(path) + 1)}
    for path in sorted(paths):
        is_parent = any(other[: len(path)] == path and other != path for other in paths)
        file = "/".join(path) + ("/__init__.py" if is_parent else ".py")
        names = bodies.get(path, ())
        imported = statement(f"{tree.package}.types", sorted({body.target for body in names})) if names else ""
        row = BodiesRow(f"The bodies of calls below `client.{'.'.join(path)}`.", package, Code(imported), names)
        yield GeneratedFile(f"{source}/types/{file}", fill("bodies.py.j2", module=row))

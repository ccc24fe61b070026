"""The modules of `types`: all types of requests, and names for what calls take and give beside the resources' paths.

In: the tree of resources, the IR and further names. Out: unformatted files. Only type checkers and users need them, so
no module of a resource loads them.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from letta_codegen.config import Config
from letta_codegen.files import GeneratedFile
from letta_codegen.ir.nodes import Api
from letta_codegen.render.aliases import aliases
from letta_codegen.render.call_types import CallTypes, NamedType, call_types
from letta_codegen.render.docstrings import LINE
from letta_codegen.render.environment import fill
from letta_codegen.render.escape import Code, pyrepr
from letta_codegen.render.exports import ExportRow
from letta_codegen.render.imports import imports, mentioned
from letta_codegen.render.params import ParamRow, param_rows
from letta_codegen.render.resources import Tree

_ROOT = """What calls take and give.

All models are found here, and all types of requests; in the modules below, under the names of the calls."""


@dataclass(frozen=True, slots=True)
class ParamsRow:
    """The module of all types of requests; `exports` are their names, a line each of them."""

    imports: tuple[tuple[Code, ...], ...]
    exports: tuple[Code, ...]
    types: tuple[ParamRow, ...]


@dataclass(frozen=True, slots=True)
class TypesRow:
    """A module of names.

    Attributes:
        docstring: What it is about.
        package: The generated package.
        imports: Groups of import statements.
        is_root: Whether it is `types` itself.
        bodies: Names of types of requests.
        keywords: Arguments of calls.
        taken: Names that models have, which stand for something else here.
        free: Names of models and of what is made of them.
        fallback: Offers everything else.
    """

    docstring: str
    package: Code
    imports: tuple[tuple[Code, ...], ...]
    is_root: bool
    bodies: tuple[NamedType, ...]
    keywords: tuple[ParamRow, ...]
    taken: tuple[NamedType, ...]
    free: tuple[NamedType, ...]
    fallback: Code


@dataclass(frozen=True, slots=True)
class NamesRow:
    """A module that offers things under further names, and nothing else."""

    docstring: str
    package: Code
    names: tuple[ExportRow, ...]


def type_files(api: Api, tree: Tree, config: Config, source: str) -> Iterator[GeneratedFile]:
    """All modules of `types`, and those with further names.

    Args:
        api: What the component schemas mean.
        tree: The operations under their names.
        config: Gives the further names.
        source: The folder of the package.
    """
    rows = param_rows(api, tree.schemas)
    words = mentioned(rows) | {"TypeAlias", "TypedDict", "models"}
    view = ParamsRow(imports(frozenset(words), tree.package), _in_lines(rows), rows)
    yield GeneratedFile(f"{source}/types/_params.py", fill("params.py.j2", params=view))
    further = {module: names for module, names in aliases(config, tree).items() if module}
    found = {".".join(("types", *path)): names for path, names in call_types(tree).items()}
    found.setdefault("types", CallTypes())
    modules = _with_parents({*found, *further})
    for module in sorted(modules):
        is_parent = any(other.startswith(f"{module}.") for other in modules)
        path = module.replace(".", "/") + ("/__init__.py" if is_parent or module == "types" else ".py")
        yield GeneratedFile(f"{source}/{path}", _text(tree, module, found, further))


def _in_lines(rows: Sequence[ParamRow]) -> tuple[Code, ...]:
    """The names of types, as many in a line as fit."""
    names = ", ".join(pyrepr(row.name) for row in rows)
    lines = textwrap.wrap(names, LINE - len("__all__ += []"), break_long_words=False, break_on_hyphens=False)
    return tuple(Code(line.rstrip(",")) for line in lines)


def _with_parents(modules: Iterable[str]) -> set[str]:
    parts = [module.split(".") for module in modules]
    return {".".join(path[:depth]) for path in parts for depth in range(1, len(path) + 1)}


def _text(tree: Tree, module: str, found: Mapping[str, CallTypes], further: Mapping[str, Sequence[ExportRow]]) -> str:
    """A module of `types`; one that has nothing but further names."""
    names = tuple(further.get(module, ()))
    if names and module not in found:
        row = NamesRow("The same things under further names.", Code(tree.package), names)
        return fill("names.py.j2", module=row)
    return fill("types.py.j2", module=_types_row(tree, module, found.get(module, CallTypes()), names))


def _types_row(tree: Tree, module: str, found: CallTypes, further: Sequence[ExportRow]) -> TypesRow:
    is_root = module == "types"
    resource = module.removeprefix("types.")
    answers, bodies = dict(found.answers), dict(found.bodies)
    for name in further:
        if name.module == "models":
            answers[name.name] = NamedType(name.name, Code(f"_models.{name.original}"))
        elif name.module == "types":
            bodies[name.name] = NamedType(name.name, name.original)
    models = frozenset(tree.schemas.names.values())
    prefix = "" if is_root else "_types."
    row = TypesRow(
        docstring=_ROOT if is_root else f"What the calls below `client.{resource}` take and give.",
        package=Code(tree.package),
        imports=(),
        is_root=is_root,
        bodies=tuple(NamedType(body.name, Code(prefix + body.target)) for _, body in sorted(bodies.items())),
        keywords=tuple(row for _, row in sorted(found.keywords.items())),
        taken=tuple(answer for name, answer in sorted(answers.items()) if name in models),
        free=tuple(answer for name, answer in sorted(answers.items()) if name not in models),
        fallback=Code("_models" if is_root else "_types"),
    )
    written = {
        "Callable",
        "TYPE_CHECKING",
        *(["TypeAlias"] if answers or bodies else []),
        *(["TypedDict"] if row.keywords else []),
    }
    words = mentioned(row) | written
    return replace(row, imports=imports(frozenset(words), tree.package))

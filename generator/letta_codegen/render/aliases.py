"""Further names for things of the package, as the configuration gives them: for users who know them by those names.

In: `[tool.letta-codegen.aliases]`, `name = target`, both dotted from the package on. Out: rows by the module that
offers the name. A target is a model (`models.Tool`), a type of requests (`types.ToolParam`), a name that the package
exports (`Page`), or stands in a module that somebody wrote (`lib.compat.NotGiven`). Targets that a document does not
have are left out, with a diagnostic.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from letta_codegen.config import Config
from letta_codegen.diagnostics import Diagnostics
from letta_codegen.document.pointer import Pointer
from letta_codegen.render.annotations import Schemas
from letta_codegen.render.escape import Code
from letta_codegen.render.exports import ExportRow, exports
from letta_codegen.render.resources import Tree


def aliases(config: Config, tree: Tree) -> Mapping[str, tuple[ExportRow, ...]]:
    """The further names by module; the package itself is the empty one.

    Args:
        config: Says which names.
        tree: Knows the models and the types of requests.
    """
    found: dict[str, list[ExportRow]] = {}
    for dotted, row in _rows(config):
        if _exists(row.module, row.original, tree.schemas):
            found.setdefault(dotted.rpartition(".")[0], []).append(row)
    return {module: tuple(rows) for module, rows in sorted(found.items())}


def report_missing(config: Config, schemas: Schemas, diagnostics: Diagnostics) -> None:
    """Report the names whose targets this document does not have.

    Args:
        config: Says which names.
        schemas: Knows the models and the types of requests.
        diagnostics: Takes the findings.
    """
    for dotted, row in _rows(config):
        if not _exists(row.module, row.original, schemas):
            message = f"the alias {dotted} was left out: there is no {row.module}.{row.original} in the package"
            diagnostics.add("NAM018", Pointer(()), message)


def _rows(config: Config) -> Iterator[tuple[str, ExportRow]]:
    """Dotted names, and where what they stand for comes from. Names of fields are the models' business."""
    known = {row.name: row for row in exports(config)}
    for dotted, target in sorted(config.aliases):
        module, _, name = dotted.rpartition(".")
        home, _, original = target.rpartition(".")
        if not home and target in known:
            home, original = known[Code(target)].module, known[Code(target)].original
        if not module.startswith("models."):
            yield dotted, ExportRow(Code(name), Code(home), Code(original))


def _exists(module: str, name: str, schemas: Schemas) -> bool:
    """What somebody wrote is found when it is used: the generator does not look into it."""
    if module == "models":
        return name in schemas.names.values()
    return name in schemas.params.values() if module == "types" else bool(module)

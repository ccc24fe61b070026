"""Further names for things of the package, as the configuration gives them: for users who know them by those names.

In: `[tool.letta-codegen.aliases]`, `name = target`, both dotted from the package on. Out: rows by the module that
offers the name. A target is a model (`models.Tool`), a type of requests (`types.ToolParam`), a name that the package
exports (`Page`), or stands in a module that somebody wrote (`lib.compat.NotGiven`). Refused: targets that do not exist.
"""

from __future__ import annotations

from collections.abc import Mapping

from letta_codegen.config import Config
from letta_codegen.diagnostics import CodegenError
from letta_codegen.render.annotations import Schemas
from letta_codegen.render.escape import Code
from letta_codegen.render.exports import ExportRow, exports
from letta_codegen.render.resources import Tree


def aliases(config: Config, tree: Tree) -> Mapping[str, tuple[ExportRow, ...]]:
    """The further names by module; the package itself is the empty one.

    Args:
        config: Says which names.
        tree: Knows the models and the types of requests.

    Raises:
        CodegenError: A target does not exist.
    """
    found: dict[str, list[ExportRow]] = {}
    known = {row.name: row for row in exports(config)}
    for dotted, target in sorted(config.aliases):
        module, _, name = dotted.rpartition(".")
        if module.startswith("models."):
            continue
        home, _, original = target.rpartition(".")
        if not home and target in known:
            home, original = known[Code(target)].module, known[Code(target)].original
        if not _exists(home, original, tree.schemas):
            raise CodegenError(f"aliases: {dotted} = {target}: there is no such thing in the package")
        found.setdefault(module, []).append(ExportRow(Code(name), Code(home), Code(original)))
    return {module: tuple(rows) for module, rows in sorted(found.items())}


def _exists(module: str, name: str, schemas: Schemas) -> bool:
    """What somebody wrote is found when it is used: the generator does not look into it."""
    if module == "models":
        return name in schemas.names.values()
    return name in schemas.params.values() if module == "types" else bool(module)

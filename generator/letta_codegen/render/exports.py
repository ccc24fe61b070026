"""What a user imports from the package itself: names by the module that defines them, all loaded when first used."""

from __future__ import annotations

from dataclasses import dataclass

from letta_codegen.config import Config
from letta_codegen.ir.nodes import Api
from letta_codegen.render.escape import Code
from letta_codegen.render.runtime import BASE_ERROR, EXPORTS


@dataclass(frozen=True, slots=True)
class ExportRow:
    """A name of the package: where it comes from, and what it is called there."""

    name: Code
    module: Code
    original: Code


def export_row(config: Config, api: Api) -> tuple[ExportRow, ...]:
    """Everything that the package offers, sorted by name; without a client, only the models."""
    if not api.operations:
        return ()
    rows = [ExportRow(Code(name), Code(module), Code(name)) for name, module in EXPORTS.items()]
    original, module = BASE_ERROR
    rows.append(ExportRow(Code(f"{config.client}Error"), Code(module), Code(original)))
    rows += [ExportRow(Code(name), Code("_clients"), Code(name)) for name in (config.client, f"Async{config.client}")]
    return tuple(sorted(rows, key=lambda row: row.name))

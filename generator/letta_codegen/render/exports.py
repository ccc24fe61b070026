"""What a user imports from the package itself: names by the module that defines them, all loaded when first used."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from letta_codegen.config import Config
from letta_codegen.render.escape import Code
from letta_codegen.render.runtime import BASE_ERROR, EXPORTS


@dataclass(frozen=True, slots=True)
class ExportRow:
    """A name that a module offers: where it comes from, and what it is called there."""

    name: Code
    module: Code
    original: Code


@dataclass(frozen=True, slots=True)
class ExportsRow:
    """What a module offers: names of its own, and further ones, which it does not show."""

    names: tuple[ExportRow, ...]
    further: tuple[ExportRow, ...] = ()

    @property
    def all(self) -> tuple[ExportRow, ...]:
        """All of them, sorted by name."""
        return tuple(sorted({row.name: row for row in (*self.further, *self.names)}.values(), key=lambda row: row.name))


def exports(config: Config) -> tuple[ExportRow, ...]:
    """Everything that a package with a client offers, sorted by name."""
    rows = [ExportRow(Code(name), Code(module), Code(name)) for name, module in EXPORTS.items()]
    original, module = BASE_ERROR
    rows.append(ExportRow(Code(f"{config.client}Error"), Code(module), Code(original)))
    rows += [ExportRow(Code(name), Code("_clients"), Code(name)) for name in (config.client, f"Async{config.client}")]
    return tuple(sorted((*rows, *_written(config.error_classes)), key=lambda row: row.name))


def _written(dotted: Iterable[str]) -> Iterable[ExportRow]:
    """Classes that somebody wrote: `lib.errors.BusyError`."""
    for path in dotted:
        module, _, name = path.rpartition(".")
        yield ExportRow(Code(name), Code(module), Code(name))

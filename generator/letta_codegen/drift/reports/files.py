"""The two documents as files: where in which file a place stands, for reports that point into files."""

from __future__ import annotations

from dataclasses import dataclass

from letta_codegen.document.pointer import Pointer
from letta_codegen.drift.reports.content import Place
from letta_codegen.drift.reports.positions import Position, Positions


@dataclass(frozen=True, slots=True)
class Location:
    """A position in a file."""

    file: str
    position: Position


@dataclass(frozen=True, slots=True)
class Files:
    """The documents, as far as they are known as text.

    Attributes:
        base: What the older one is called.
        revision: What the newer one is called.
        base_positions: Where things stand in the older one.
        revision_positions: Where things stand in the newer one.
    """

    base: str
    revision: str
    base_positions: Positions
    revision_positions: Positions

    def locate(self, place: Place) -> Location | None:
        """Where a difference is to be seen: in the newer document if it is there, else in the older one."""
        if place.revision:
            return Location(self.revision, self.revision_positions.find(Pointer.parse(place.revision).tokens))
        if place.base:
            return Location(self.base, self.base_positions.find(Pointer.parse(place.base).tokens))
        return None

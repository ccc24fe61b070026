"""Where models deliberately deviate from their schemas, and why: the whole list.

A deviation holds for a place (a regular expression over `<pointer> <path within the schema>`) and for a pair of
values: what the document says, what the class says. One that explains nothing any more fails a test.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from fidelity.sides import documented, inferred, schema_at

ABSENT = "(absent)"


@dataclass(frozen=True, slots=True)
class Difference:
    """A place where the two sides differ.

    Attributes:
        pointer: The model.
        path: Where within its schema, in canonical form.
        document: What the document says there.
        model: What the class says there.
    """

    pointer: str
    path: str
    document: Any
    model: Any

    def __str__(self) -> str:
        return f"{self.pointer} {self.path}: the document says {self.document!r}, the model {self.model!r}"


@dataclass(frozen=True, slots=True)
class Deviation:
    """A kind of difference that is meant to be."""

    reason: str
    place: str
    holds: Callable[[Difference], bool]

    def explains(self, difference: Difference) -> bool:
        """Whether a difference is of this kind."""
        found = re.fullmatch(self.place, f"{difference.pointer} {difference.path}")
        return found is not None and self.holds(difference)


def differences(pointer: str, document: Any, model: Any, path: str = "") -> list[Difference]:
    """All places where two canonical schemas differ."""
    if isinstance(document, Mapping) and isinstance(model, Mapping):
        return [
            difference
            for key in sorted({*document, *model})
            for difference in differences(pointer, document.get(key, ABSENT), model.get(key, ABSENT), f"{path}/{key}")
        ]
    return [] if document == model else [Difference(pointer, path, document, model)]


def _is_inferred(difference: Difference) -> bool:
    if difference.document != ABSENT or difference.path != "/discriminator":
        return False
    members = [member.get("ref", "") for member in documented(difference.pointer)["members"]]
    return inferred(members, difference.model["property"]) == difference.model["mapping"]


DEVIATIONS = (
    Deviation(
        "Real servers send properties that closed schemas do not have; nothing that they send is refused or lost.",
        r".* /extra",
        lambda found: found.document is False and found.model is True,
    ),
    Deviation(
        "Members that a constant tells apart are found by it, although the document does not say so.",
        r".* /discriminator",
        _is_inferred,
    ),
    Deviation(
        "A property that must be there has no use for a default.",
        r".* /properties/[^/]*/default",
        lambda found: _name(found) in schema_at(found.pointer).get("required", ()),
    ),
    Deviation(
        "What is said of the items of a list, besides what limits them, has no place in a type.",
        r".*/items/(description|examples)",
        lambda found: found.model == ABSENT,
    ),
)
"""The whole list."""


def _name(found: Difference) -> str:
    return found.path.split("/")[2]

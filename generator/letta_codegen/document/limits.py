"""`Limits`: how large and how deep a document may be before it is refused, so that none can eat the machine."""

from __future__ import annotations

from dataclasses import dataclass

MEBIBYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """Upper bounds; the largest public API descriptions stay below half of each.

    Attributes:
        size: Bytes of the document, unpacked.
        depth: Objects and arrays within one another. What walks a document recursively relies on it.
        nodes: Values of every kind; those that a YAML alias repeats count again.
        digits: Digits of one number (Python itself refuses to convert more than 4,300).
    """

    size: int = 64 * MEBIBYTE
    depth: int = 150
    nodes: int = 3_000_000
    digits: int = 1_000

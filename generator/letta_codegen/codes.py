"""The table of diagnostic codes: one row per kind of finding, stable across releases.

SRC: sources and the lock. OVL: the overlay. NRM: normalising. MOD: models. OAS: operations and what they are made of.
NAM: names. OUT: output. Codes are never reused.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Code:
    """A kind of finding: its severity, and what it means for the user."""

    severity: Literal["error", "warning", "info"]
    meaning: str


CODES: dict[str, Code] = {
    "SRC001": Code("warning", "A reference leads to a component that the document does not have; it became `Any`."),
}

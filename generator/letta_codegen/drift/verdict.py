"""The words of a verdict: how bad a change is, for whom, in which direction."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Literal, TypeAlias

Use: TypeAlias = Literal["request", "response"]
"""Where a schema is used: in what a client sends, or in what it reads."""

USES: tuple[Use, ...] = ("request", "response")


class Verdict(IntEnum):
    """What a change demands of a version number."""

    NONE = 0
    PATCH = 1
    MINOR = 2
    MAJOR = 3

    @property
    def word(self) -> str:
        """The verdict as reports write it."""
        return self.name.lower()


class Level(StrEnum):
    """How an entry is presented."""

    BREAKING = "breaking"
    POTENTIAL = "potential"
    INFO = "info"


LEVELS = tuple(reversed(Level))
"""The levels, the worst last."""


class Kind(StrEnum):
    """What class of change an entry is; only a `contract` makes a check fail by default."""

    CONTRACT = "contract"
    VALIDATION = "validation"
    LIFECYCLE = "lifecycle"
    DOCUMENTATION = "documentation"
    UNUSED = "unused"


@dataclass(frozen=True, slots=True)
class Verdicts:
    """The three verdicts on a change in one direction.

    Attributes:
        strict: Does a client break that insists on its document?
        wire: Does the generated client break, which reads answers with forgiveness?
        code: Does code written against the generated package break?
    """

    strict: Verdict = Verdict.NONE
    wire: Verdict = Verdict.NONE
    code: Verdict = Verdict.NONE

    def __or__(self, other: Verdicts) -> Verdicts:
        """The stricter of both, question by question."""
        return Verdicts(max(self.strict, other.strict), max(self.wire, other.wire), max(self.code, other.code))

    @property
    def worst(self) -> Verdict:
        """The strictest of the three."""
        return max(self.strict, self.wire, self.code)


HARMLESS = Verdicts()


def turned(use: Use) -> Use:
    """The other direction."""
    return "response" if use == "request" else "request"

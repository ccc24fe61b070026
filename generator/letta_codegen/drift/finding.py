"""`Finding`: one difference between two documents, as a comparison finds it, before anybody judges it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any, Literal, TypeAlias

from letta_codegen.drift.gather import Tokens
from letta_codegen.drift.notice import Notice
from letta_codegen.drift.plain import frozen, same
from letta_codegen.drift.verdict import Use, Verdicts


class Absent(Enum):
    """What stands for the value that there was or is not: `None` would be null."""

    ABSENT = "absent"

    def __str__(self) -> str:
        return "nothing"


ABSENT = Absent.ABSENT
Passage: TypeAlias = Literal["same", "not", "read-only", "write-only"]
"""What lies between a schema and one below it: `not` turns the direction, the others close it for one direction."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One difference.

    Attributes:
        rule: The id of the rule that knows what it means.
        subject: What it is about, by its name in the document: a property, a parameter, a keyword, a status.
        before: The value in the base; `ABSENT` if there is none.
        after: The value in the revision; `ABSENT` if there is none.
        base: Where it stands in the base, or where it would.
        revision: Where it stands in the revision, or where it would.
        only: The only direction in which it counts: a property that is only read says nothing about requests.
        verdicts: The verdicts for requests and for answers, where the rule leaves them to what was found below.
    """

    rule: str
    subject: str
    before: Any
    after: Any
    base: Tokens
    revision: Tokens
    only: Use | None = None
    verdicts: tuple[Verdicts, Verdicts] | None = None

    @property
    def key(self) -> tuple[str, ...]:
        """What tells two findings apart."""
        return (
            self.rule,
            self.subject,
            _text(self.before),
            _text(self.after),
            "/".join(self.base),
            "/".join(self.revision),
        )


class Collector:
    """Takes findings about something that stands somewhere in both documents."""

    __slots__ = ()

    @property
    def places(self) -> tuple[Tokens, Tokens]:
        """Where it stands in the base and in the revision."""
        raise NotImplementedError

    @property
    def notice(self) -> Notice:
        """What sunsets are held against."""
        raise NotImplementedError

    def take(self, finding: Finding, /) -> None:
        """Keep a finding."""
        raise NotImplementedError

    def add(
        self,
        rule: str,
        subject: str,
        before: Any,
        after: Any,
        base: Tokens | None = None,
        revision: Tokens | None = None,
        only: Use | None = None,
        verdicts: tuple[Verdicts, Verdicts] | None = None,
    ) -> None:
        """Record a finding about it, or about something in it, which stands at places of its own."""
        places = base or self.places[0], revision or self.places[1]
        self.take(Finding(rule, subject, before, after, *places, only, verdicts))


def _text(value: Any) -> str:
    return "" if value is ABSENT else "=" + frozen(value)


def differ(before: Any, after: Any) -> bool:
    """Whether two values that may be absent differ."""
    return before is not after if before is ABSENT or after is ABSENT else not same(before, after)

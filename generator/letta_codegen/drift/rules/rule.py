"""`Rule`: a kind of difference, and how the rows of the table are read.

A row gives the verdicts for requests and for answers as three letters: `strict`, `wire`, `code` (see `verdict`), each
`M` major, `m` minor, `p` patch or `-` none. A question mark behind them makes the entry `potential` if nothing is major. A rule without
a direction gives one triple. `mirror` is the rule that the opposite comparison finds. `--explain` and `docs/rules.md`
print this table; `entries` judges by it.
"""

from __future__ import annotations

from dataclasses import dataclass

from letta_codegen.drift.verdict import Kind, Level, Use, Verdict, Verdicts

_LETTERS = {"M": Verdict.MAJOR, "m": Verdict.MINOR, "p": Verdict.PATCH, "-": Verdict.NONE}


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of difference.

    Attributes:
        id: What it is called, stable across releases.
        kind: What class of change it is.
        request: The verdicts where it reaches requests, and where there is no direction.
        response: The verdicts where it reaches answers.
        request_doubt: Whether it is `potential` in requests if nothing is major.
        response_doubt: The same in answers.
        mirror: The rule of the opposite change.
        text: What is said about a finding: `{subject}`, `{before}` and `{after}` are filled in.
        why: Why it has its verdicts.
    """

    id: str
    kind: Kind
    request: Verdicts
    response: Verdicts
    request_doubt: bool
    response_doubt: bool
    mirror: str
    text: str
    why: str

    def verdicts(self, use: Use | None) -> Verdicts:
        """The verdicts in a direction."""
        return self.response if use == "response" else self.request

    def level(self, verdicts: Verdicts, use: Use | None) -> Level:
        """How the verdicts are presented."""
        if verdicts.worst is Verdict.MAJOR:
            return Level.BREAKING
        doubt = self.response_doubt if use == "response" else self.request_doubt
        return Level.POTENTIAL if doubt else Level.INFO


def rows(kind: Kind, text: str) -> list[Rule]:
    """Read rows of the table: `id | request | response | mirror | text | why`, one a line.

    Args:
        kind: The class of all of them.
        text: The rows; an empty column for answers means that the rule has no direction.
    """
    return [_row(kind, [cell.strip() for cell in line.split("|")]) for line in text.strip().splitlines()]


def _row(kind: Kind, cells: list[str]) -> Rule:
    name, request, response, mirror, text, why = cells
    response = response or request
    verdicts = [Verdicts(*(_LETTERS[letter] for letter in triple.rstrip("?"))) for triple in (request, response)]
    return Rule(name, kind, *verdicts, request.endswith("?"), response.endswith("?"), mirror, text, why)

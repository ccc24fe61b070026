"""`Rule`: a kind of difference, and how the table of them is read.

A row gives the verdicts for requests and for answers as three letters: `strict`, `wire`, `code` (see `verdict`), each
`M` major, `m` minor, `p` patch or `-` none. A question mark behind them makes the entry `potential` if nothing is
major. A rule without a direction gives one triple.
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
        has_direction: Whether requests and answers are told apart.
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
    has_direction: bool
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


def read_rules(text: str) -> list[Rule]:
    """Read the table.

    Args:
        text: Lines of `id | requests | answers | mirror | text | why`, under the class of the rules in brackets.
    """
    rules, kind = [], Kind.CONTRACT
    for line in text.splitlines():
        if line.startswith("["):
            kind = Kind(line.strip("[]"))
        elif line and not line.startswith("#"):
            rules.append(_row(kind, [cell.strip() for cell in line.split("|")]))
    return rules


def _row(kind: Kind, cells: list[str]) -> Rule:
    name, request, response, mirror, text, why = cells
    has_direction = bool(response)
    response = response or request
    sides = [Verdicts(*(_LETTERS[letter] for letter in triple.rstrip("?"))) for triple in (request, response)]
    return Rule(
        id=name,
        kind=kind,
        has_direction=has_direction,
        request=sides[0],
        response=sides[1],
        request_doubt=request.endswith("?"),
        response_doubt=response.endswith("?"),
        mirror=mirror,
        text=text,
        why=why,
    )

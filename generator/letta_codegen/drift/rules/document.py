"""Prints the table of rules: `--explain RULE` and `docs/rules.md`.

In: the rules. Out: text for a terminal, or Markdown. Refused: a rule that does not exist; those like it are named.
"""

from __future__ import annotations

import difflib

from letta_codegen.diagnostics import CodegenError
from letta_codegen.drift.rules import RULES, Rule
from letta_codegen.drift.verdict import USES, Kind, Use, Verdicts

_SIDES = {"request": "in requests", "response": "in answers"}
_KINDS = {
    Kind.CONTRACT: "What a client and the code that uses it depend on. These changes count for the exit code.",
    Kind.VALIDATION: "What only the server checks. They are counted, but never fail a check by default.",
    Kind.LIFECYCLE: "What is announced about the life of something. They never fail a check by default.",
    Kind.UNUSED: "What no operation uses, schemas included. It never fails a check by default.",
    Kind.DOCUMENTATION: "What is written for people. They never fail a check by default.",
}
_INTRODUCTION = """\
# The rules of the comparison

Generated from `drift/rules/rules.txt`; `letta-codegen diff --explain RULE` prints one of them.

Each change is judged three times. **strict**: does a client break that insists on its document? **wire**: does the
generated client break, which reads answers with forgiveness? **code**: does Python written against the generated
package fail to import, to type-check or to run? An entry is *breaking* if one of them is `major`; otherwise it is
*potential* if the rule is marked with a question mark, else *info*. What reaches requests and answers is judged by the
stricter side. Changes of schemas that no operation uses are of class `unused`.

Before 1.0, `major` asks for a new minor version of the package, and `minor` for a new patch.
"""


def explain(name: str) -> str:
    """What a rule means, and why it has its level.

    Args:
        name: The id of the rule.

    Raises:
        CodegenError: There is no such rule.
    """
    rule = RULES.get(name)
    if rule is None:
        close = difflib.get_close_matches(name, RULES, n=3)
        hint = f"did you mean {' or '.join(close)}?" if close else "docs/rules.md lists all rules"
        raise CodegenError(f"there is no rule {name!r}", hint=hint)
    lines = [f"{rule.id} ({rule.kind.value}): {_shown(rule)}", "", rule.why, ""]
    lines += [f"{side:<12} {_verdicts(rule.verdicts(use))}: {_level(rule, use)}" for use, side in _sides(rule)]
    lines += ["", f"The opposite change is {rule.mirror}."]
    return "\n".join(lines)


def markdown() -> str:
    """All rules as a page."""
    parts = [_INTRODUCTION]
    for kind, meaning in _KINDS.items():
        parts += [f"## {kind.value.capitalize()}\n", f"{meaning}\n"]
        parts += ["| Rule | Says | In requests | In answers | Why |", "| --- | --- | --- | --- | --- |"]
        parts += [_row(rule) for rule in sorted(RULES.values(), key=lambda rule: rule.id) if rule.kind is kind]
        parts.append("")
    return "\n".join(parts)


def _row(rule: Rule) -> str:
    sides = [f"{_level(rule, use)} ({_short(rule.verdicts(use))})" for use in USES]
    columns = [f"`{rule.id}`", _shown(rule), sides[0], sides[1] if rule.has_direction else "", rule.why]
    return f"| {' | '.join(columns)} |"


def _sides(rule: Rule) -> list[tuple[Use, str]]:
    return [(use, _SIDES[use]) for use in USES] if rule.has_direction else [("request", "everywhere")]


def _level(rule: Rule, use: Use) -> str:
    return rule.level(rule.verdicts(use), use).value


def _verdicts(verdicts: Verdicts) -> str:
    return f"strict {verdicts.strict.word}, wire {verdicts.wire.word}, code {verdicts.code.word}"


def _short(verdicts: Verdicts) -> str:
    return " / ".join(one.word for one in (verdicts.strict, verdicts.wire, verdicts.code))


def _shown(rule: Rule) -> str:
    return rule.text.format(subject="NAME", before="OLD", after="NEW")

"""`Occurrence`: a finding with what it reaches, judged. In: a comparison. Out: all occurrences, not yet grouped.

Findings of the surface have their operation; those of schemas are given the operations that their pair reaches. What
no operation reaches is `unused`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from letta_codegen.drift.address import address
from letta_codegen.drift.finding import Finding
from letta_codegen.drift.pairs import Edge, Pair
from letta_codegen.drift.reach import Bits, Reach
from letta_codegen.drift.renames import Rename
from letta_codegen.drift.rules import RULES
from letta_codegen.drift.surface import OperationKey
from letta_codegen.drift.usage import used_components
from letta_codegen.drift.verdict import HARMLESS, LEVELS, USES, Kind, Level, Use, Verdicts

Operations = tuple[OperationKey, ...]


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A finding, judged where it occurs.

    Attributes:
        finding: What was found.
        kind: Its class.
        level: Its level.
        verdicts: Its verdicts.
        request: The operations that it reaches in requests; those of findings without a direction, too.
        response: The operations that it reaches in answers.
        muted: The operations that lead there without using it.
    """

    finding: Finding
    kind: Kind
    level: Level
    verdicts: Verdicts
    request: Operations = ()
    response: Operations = ()
    muted: Operations = ()


def occurrences(reach: Reach, renames: tuple[Rename, ...]) -> Iterator[Occurrence]:
    """Judge all findings of a comparison.

    Args:
        reach: The comparison, walked.
        renames: The components that were renamed.
    """
    for located in reach.comparison.surface.found:
        operations = (located.operation,) if located.operation is not None else ()
        yield _judge(located.finding, operations, located.use)
    for pair in reach.pairs():
        yield from _of_pair(reach, pair)
    yield from _renamed(reach, renames)
    yield from _unreached(reach)


def judge(finding: Finding, uses: tuple[Use, ...]) -> tuple[Verdicts, Level]:
    """The verdicts on a finding that reaches some directions, and its level."""
    rule = RULES[finding.rule]
    verdicts, level = HARMLESS, Level.INFO
    for use in uses:
        if finding.only in (None, use):
            given = finding.verdicts[USES.index(use)] if finding.verdicts else rule.verdicts(use)
            verdicts |= given
            level = max(level, rule.level(given, use), key=LEVELS.index)
    return verdicts, level


def _judge(finding: Finding, operations: Operations, use: Use | None) -> Occurrence:
    verdicts, level = judge(finding, (use or "request",))
    kind = RULES[finding.rule].kind
    if use == "response":
        return Occurrence(finding, kind, level, verdicts, (), operations)
    return Occurrence(finding, kind, level, verdicts, operations, ())


def _of_pair(reach: Reach, pair: Pair) -> Iterator[Occurrence]:
    bits = reach.bits(pair) or (0, 0, 0)
    if reach.is_replaced(pair):
        yield _of_finding(reach, _replaced(reach, pair), bits)
    for finding in reach.comparison.pairs.settle(pair).findings:
        if finding.rule.startswith("default-") and id(pair) in reach.defaults:
            yield from _of_default(reach, finding, bits, reach.defaults[id(pair)])
        else:
            yield _of_finding(reach, finding, bits)


def _of_finding(reach: Reach, finding: Finding, bits: Bits) -> Occurrence:
    uses: tuple[Use, ...] = tuple(use for index, use in enumerate(USES) if bits[index])
    verdicts, level = judge(finding, uses)
    kind = RULES[finding.rule].kind if uses else Kind.UNUSED
    return Occurrence(finding, kind, level, verdicts, *(reach.keys(operations) for operations in bits))


def _of_default(reach: Reach, finding: Finding, bits: Bits, parameters: int) -> Iterator[Occurrence]:
    """The default of a parameter that may be left out is what such calls mean."""
    name = address(reach.comparison.base, finding.base).parameter
    yield _of_finding(reach, replace(finding, rule=f"parameter-{finding.rule}", subject=name), (parameters, 0, 0))
    rest = bits[0] & ~parameters, *bits[1:]
    if any(rest):
        yield _of_finding(reach, finding, rest)


def _replaced(reach: Reach, pair: Pair) -> Finding:
    names = pair.replaced or ("", "")
    verdicts = [HARMLESS, HARMLESS]
    for below, use in _below(reach, pair):
        for finding in below.findings:
            verdicts[USES.index(use)] |= judge(finding, (use,))[0]
    return Finding(
        "schema-replaced", "", *names, pair.base.tokens, pair.revision.tokens, None, (verdicts[0], verdicts[1])
    )


def _below(reach: Reach, top: Pair) -> Iterator[tuple[Pair, Use]]:
    """What lies below a pair, each with the directions that those of the pair become there."""
    pairs = reach.comparison.pairs
    found: dict[tuple[int, Use], tuple[Pair, Use]] = {}
    waiting: list[tuple[Edge, Use]] = [(edge, use) for edge in pairs.settle(top).edges for use in USES]
    while waiting:
        edge, use = waiting.pop()
        if edge.passage == ("read-only" if use == "request" else "write-only"):
            continue
        there: Use = use if edge.passage != "not" else ("response" if use == "request" else "request")
        if (id(edge.target), there) not in found:
            found[id(edge.target), there] = edge.target, there
            waiting.extend((below, there) for below in pairs.settle(edge.target).edges)
    yield from found.values()


def _renamed(reach: Reach, renames: tuple[Rename, ...]) -> Iterator[Occurrence]:
    pairs = reach.comparison.pairs
    for rename in renames:
        base, revision = pairs.base.component(rename.before), pairs.revision.component(rename.after)
        finding = Finding("schema-renamed", "", rename.before, rename.after, base.tokens, revision.tokens)
        bits = reach.bits(pairs.content(base, revision)) or (0, 0, 0)
        occurrence = _of_finding(reach, finding, bits)
        verdicts, level = judge(finding, USES)
        kind = occurrence.kind if any(bits) else Kind.UNUSED
        yield replace(occurrence, verdicts=verdicts, level=level, kind=kind)


def _unreached(reach: Reach) -> Iterator[Occurrence]:
    """Components of the same name that no operation reaches in both documents."""
    pairs = reach.comparison.pairs
    used = used_components(pairs.base) & used_components(pairs.revision)
    for name in sorted(pairs.base.schemas.keys() & pairs.revision.schemas.keys()):
        base, revision = pairs.base.component(name), pairs.revision.component(name)
        if reach.bits(pairs.content(base.core, revision.core)) is not None:
            continue
        for pair in (pairs.slot(base, revision), pairs.content(base.core, revision.core)):
            for finding in pairs.settle(pair).findings:
                verdicts, level = judge(finding, USES)
                yield Occurrence(finding, RULES[finding.rule].kind if name in used else Kind.UNUSED, level, verdicts)
            yield from _inline(reach, pair, name in used)


def _inline(reach: Reach, top: Pair, is_used: bool) -> Iterator[Occurrence]:
    """What lies below a component that nothing reaches, up to other components."""
    pairs = reach.comparison.pairs
    seen, waiting = {id(top)}, [edge.target for edge in top.edges]
    while waiting:
        pair = waiting.pop()
        is_component = pair.base.name and pair.base.name == pair.revision.name
        if id(pair) in seen or is_component or reach.bits(pair) is not None:
            continue
        seen.add(id(pair))
        if reach.is_replaced(pair):
            verdicts, level = judge(replaced := _replaced(reach, pair), USES)
            yield Occurrence(replaced, Kind.CONTRACT if is_used else Kind.UNUSED, level, verdicts)
        for finding in pairs.settle(pair).findings:
            verdicts, level = judge(finding, USES)
            yield Occurrence(finding, RULES[finding.rule].kind if is_used else Kind.UNUSED, level, verdicts)
        waiting.extend(edge.target for edge in reach.edges(pair))

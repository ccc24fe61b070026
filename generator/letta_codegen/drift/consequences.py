"""Classes that come and go: as consequences of entries if they are that, else as entries of their own.

In: the entries. Out: the same with the names of components that vanish with what was removed, or come with what was
added, and entries for the other ones. A component that became an inline schema, or the other way round, is neither.
"""

from __future__ import annotations

from dataclasses import replace

from letta_codegen.document.pointer import Pointer
from letta_codegen.drift.address import Address
from letta_codegen.drift.compare import Comparison
from letta_codegen.drift.entries import Entry, Place, entry_of, order
from letta_codegen.drift.finding import ABSENT, Finding
from letta_codegen.drift.gather import Tokens
from letta_codegen.drift.occurrences import Occurrence, judge
from letta_codegen.drift.renames import Rename
from letta_codegen.drift.usage import reached, used_components
from letta_codegen.drift.verdict import Kind
from letta_codegen.drift.view import View


def attach(comparison: Comparison, renames: tuple[Rename, ...], entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Add the components that come and go.

    Args:
        comparison: What was compared.
        renames: Components that neither came nor went.
        entries: The entries so far.
    """
    base, revision = comparison.base, comparison.revision
    gone = (
        base.schemas.keys() - revision.schemas.keys() - {rename.before for rename in renames} - _matched(comparison, 0)
    )
    new = revision.schemas.keys() - base.schemas.keys() - {rename.after for rename in renames} - _matched(comparison, 1)
    told: set[str] = set()
    found = []
    for entry in entries:
        names = _with(base, entry, "base", gone) | _with(revision, entry, "revision", new)
        told |= names
        found.append(replace(entry, consequences=tuple(sorted(names))) if names else entry)
    for view, rule, names in ((base, "schema-removed", gone - told), (revision, "schema-added", new - told)):
        used = used_components(view) if names else frozenset()
        found += [_own(rule, name, name in used) for name in sorted(names)]
    return tuple(sorted(found, key=order))


def _matched(comparison: Comparison, side: int) -> set[str]:
    """Components that are compared with an inline schema: they are still there, under another name or none."""
    found = set()
    for pair in comparison.pairs.all():
        cores = pair.base.core, pair.revision.core
        if cores[side].name and not cores[1 - side].name and cores[1 - side].fragments:
            found.add(cores[side].name)
    return found


def _with(view: View, entry: Entry, side: str, names: set[str]) -> set[str]:
    """The components that what an entry adds or removes leads to."""
    value = entry.before if side == "base" else entry.after
    if value is ABSENT or not names:
        return set()
    found: set[str] = set()
    for place in entry.places:
        pointer = place.base if side == "base" else place.revision
        if entry.rule in ("schema-replaced", "became-union", "union-wrapped", "union-unwrapped", "became-plain") or (
            (entry.before is ABSENT) != (entry.after is ABSENT)
        ):
            found |= reached(view, view.get(pointer.tokens)) & names
            found |= {pointer.tokens[2]} & names if len(pointer.tokens) == 3 else set()
    return found


def _own(rule: str, name: str, is_used: bool) -> Entry:
    tokens: Tokens = ("components", "schemas", name)
    is_new = rule == "schema-added"
    finding = Finding(rule, name, ABSENT if is_new else name, name if is_new else ABSENT, tokens, tokens)
    verdicts, level = judge(finding, ("request",))
    kind = Kind.CONTRACT if is_used else Kind.UNUSED
    occurrence = Occurrence(finding, kind, level, verdicts)
    return entry_of(occurrence, Place(Pointer(tokens), Pointer(tokens), Address("schema", name, ())))

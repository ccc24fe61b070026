"""Compares unions: which members are the same, which came, which went, and whether that changes what is allowed.

Members are matched by component, by equality, by the tag that a discriminator gives them, by their only type, and at
last one for one. A schema without a union is a union of one member beside one. What the other members allow already
adds nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from letta_codegen.drift.finding import ABSENT, differ
from letta_codegen.drift.gather import Union
from letta_codegen.drift.node import Node
from letta_codegen.drift.pairs import Pair
from letta_codegen.drift.plain import same
from letta_codegen.drift.rules import RULES, Rule
from letta_codegen.drift.schema.matching import Match, all_apart, covers, equal, match
from letta_codegen.drift.verdict import HARMLESS, Verdicts
from letta_codegen.drift.view import View

_SHOWN = 3


def compare_unions(pair: Pair) -> bool:
    """Compare the unions of two schemas; whether it makes sense to compare their other keywords."""
    base, revision = pair.base.unions, pair.revision.unions
    if not base and not revision:
        return True
    if base and revision:
        for before, after in zip(base, revision, strict=False):
            _compare(pair, before, after)
        _compare_surplus(pair, base[len(revision) :], revision[len(base) :])
        return True
    if is_pure(pair.revision if revision else pair.base):
        _compare_wrapped(pair)
        return False
    _compare_surplus(pair, base, revision)
    return True


def is_pure(node: Node) -> bool:
    """Whether a node says nothing besides its one union."""
    says = (
        node.values,
        node.limits,
        node.single_values,
        node.properties,
        node.children,
        node.prefix_items,
        node.required,
    )
    return len(node.unions) == 1 and (node.types is None or node.types == {"object"}) and not any(says)


def members(view: View, node: Node) -> list[Node]:
    """The members of the union of a node; for a node without one, its types one by one."""
    if node.unions:
        return [view.node(member) for member in node.unions[0].members]
    if node.types is None or len(node.types) < 2:
        return [node]
    # A member for each type: the same schema, and the type.
    return [view.node(*node.sources, ((*node.tokens, f"type {name}"), {"type": name})) for name in sorted(node.types)]


def _compare(pair: Pair, before: Union, after: Union) -> None:
    nodes = [pair.pairs.base.node(member) for member in before.members]
    others = [pair.pairs.revision.node(member) for member in after.members]
    found = match(pair.pairs, nodes, others, _tag(before, after))
    tagged = before.discriminator is not None and after.discriminator is not None
    _report(pair, found, tagged, "oneOf" if "oneOf" in (before.keyword, after.keyword) else "anyOf")
    moved = {node.core.name for node in (*found.removed, *found.added)} - {""}
    _compare_discriminators(pair, before, after, moved)


def _report(pair: Pair, found: Match, tagged: bool, keyword: str) -> None:
    for before, after in found.both:
        pair.enter_member(before, after)
    for node in found.removed:
        rule = "union-member-covered" if node in found.covered else "union-member-removed"
        pair.add(rule, _called(node), _content(node), ABSENT, node.tokens)
    for node in found.added:
        kind = "tagged-" if tagged else "open-" if keyword == "anyOf" else ""
        rule = "union-member-covering" if node in found.covered else f"{kind}union-member-added"
        pair.add(rule, _called(node), ABSENT, _content(node), None, node.tokens)


def _compare_wrapped(pair: Pair) -> None:
    """One of both is a plain schema, the other one a union."""
    before, after = members(pair.pairs.base, pair.base), members(pair.pairs.revision, pair.revision)
    found = match(pair.pairs, before, after, None)
    is_wrapped = bool(pair.revision.unions)
    exact = found.both if all(_is_kept(pair, *both) for both in found.both) else []
    alone, rest = (found.removed, found.added) if is_wrapped else (found.added, found.removed)
    if exact and not alone:
        for both in exact:
            pair.enter_member(*both)
        _report_rest(pair, found, rest, (before, after))
        return
    rule = RULES["union-wrapped" if is_wrapped else "union-unwrapped"]
    pair.add(rule.id, "type", _types(before), _types(after), verdicts=_restructured(pair, rule, before, after))


def _restructured(pair: Pair, rule: Rule, before: list[Node], after: list[Node]) -> tuple[Verdicts, Verdicts]:
    """The verdicts on alternatives in the place of others: harmless where what may come was allowed before."""
    there, back = pair.pairs, pair.pairs.mirrored()
    is_read = all(any(covers(there, old, new) for old in before) for new in after)
    is_sent = all(any(covers(back, new, old) for new in after) for old in before)
    return HARMLESS if is_sent else rule.request, HARMLESS if is_read else rule.response


def _report_rest(pair: Pair, found: Match, rest: list[Node], members: tuple[list[Node], list[Node]]) -> None:
    """Report the alternatives beside the one that was kept, unless they say nothing of their own."""
    if not rest:
        return
    is_wrapped = bool(pair.revision.unions)
    rule = "became-union" if is_wrapped else "became-plain"
    if all(node in found.covered for node in rest):
        rule = "union-member-covering" if is_wrapped else "union-member-covered"
    elif is_wrapped and _is_exclusive(pair.revision.unions[0]) and not all_apart(members[1]):
        rule = "became-one-of"
    pair.add(rule, "type", _types(members[0]), _types(members[1]))


def _is_exclusive(union: Union) -> bool:
    """Whether a value that several members allow is refused, and nothing says how to choose."""
    return union.keyword == "oneOf" and union.discriminator is None


def _is_kept(pair: Pair, before: Node, after: Node) -> bool:
    """Whether two schemas are the same, or were the same component."""
    return bool(before.core.name and before.core.name == after.core.name) or equal(pair.pairs, before, after)


def _compare_surplus(pair: Pair, base: list[Union], revision: list[Union]) -> None:
    for union in base:
        pair.add("condition-removed", union.keyword, _raw(union), ABSENT, union.tokens)
    for union in revision:
        pair.add("condition-added", union.keyword, ABSENT, _raw(union), None, union.tokens)


def _compare_discriminators(pair: Pair, before: Union, after: Union, moved: set[str]) -> None:
    base, revision = before.discriminator, after.discriminator
    if base is None and revision is None:
        return
    if base is None or revision is None:
        rule = "discriminator-added" if base is None else "discriminator-removed"
        pair.add(rule, "discriminator", _or_absent(base), _or_absent(revision))
        return
    for key in sorted((base.keys() | revision.keys()) - {"propertyName", "mapping"}, key=str):
        if differ(base.get(key, ABSENT), revision.get(key, ABSENT)):
            pair.add("unclassified", f"discriminator {key}", base.get(key, ABSENT), revision.get(key, ABSENT))
    names = base.get("propertyName"), revision.get("propertyName")
    if not same(*names):
        pair.add("discriminator-changed", "propertyName", *names)
    _compare_tags(pair, before, after, moved)


def _compare_tags(pair: Pair, before: Union, after: Union, moved: set[str]) -> None:
    tags = _given(before), _given(after)
    names = _names(pair.pairs.base, before), _names(pair.pairs.revision, after)
    for tag in sorted(tags[0].keys() | tags[1].keys()):
        # A tag that is not listed leads to the component of its name.
        old, new = (tags[side].get(tag, tag if tag in names[side] else ABSENT) for side in (0, 1))
        if old == new or old in moved or new in moved:
            continue
        rule = "mapping-added" if old is ABSENT else "mapping-removed" if new is ABSENT else "mapping-changed"
        pair.add(rule, tag, old, new, (*before.tokens, "discriminator"), (*after.tokens, "discriminator"))


def _given(union: Union) -> dict[str, Any]:
    """The component of each tag that the discriminator lists."""
    given = (union.discriminator or {}).get("mapping")
    return {
        tag: str(target).rpartition("/")[2] for tag, target in (given.items() if isinstance(given, Mapping) else ())
    }


def _names(view: View, union: Union) -> set[str]:
    return {view.node(member).core.name for member in union.members} - {""}


def _tag(before: Union, after: Union) -> str | None:
    for union in (after, before):
        name = (union.discriminator or {}).get("propertyName")
        if isinstance(name, str):
            return name
    return None


def _or_absent(value: Mapping[str, Any] | None) -> Any:
    return ABSENT if value is None else dict(value)


def _types(nodes: list[Node]) -> list[str]:
    return sorted({_called(node) for node in nodes})


def _called(node: Node) -> str:
    """A short name of a member: its component, its title, its properties, its types."""
    title = node.first("title")
    if node.core.name or (isinstance(title, str) and title and not node.is_scalar):
        return node.core.name or str(title)
    if node.properties:
        return f"{{{', '.join(sorted(node.properties)[:_SHOWN])}{', ...' if len(node.properties) > _SHOWN else ''}}}"
    return "any" if node.types is None else " or ".join(sorted(node.types))


def _content(node: Node) -> Any:
    return node.sources[0][1] if node.sources else True


def _raw(union: Union) -> list[Any]:
    return [member for _, member in union.members]

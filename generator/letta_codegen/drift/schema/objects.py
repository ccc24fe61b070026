"""Compares objects: properties, which of them are required, and what is allowed besides them."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from letta_codegen.drift.finding import ABSENT, Passage
from letta_codegen.drift.gather import Source
from letta_codegen.drift.node import Node
from letta_codegen.drift.pairs import Pair
from letta_codegen.drift.rules import RULES
from letta_codegen.drift.schema.matching import equal
from letta_codegen.drift.schema.types import speak_of
from letta_codegen.drift.verdict import Use


def compare_objects(pair: Pair) -> None:
    """Compare what two schemas say about objects."""
    if not speak_of(pair, "properties"):
        return
    base, revision = pair.base, pair.revision
    renamed = _renamed(pair)
    for name, other in sorted(renamed.items()):
        _other_name(pair, name, other)
    told = renamed.keys() | set(renamed.values())
    for name in sorted((base.properties.keys() | revision.properties.keys()) - told):
        if name not in revision.properties:
            _removed(pair, name)
        elif name not in base.properties:
            _added(pair, name)
        else:
            _kept(pair, name)
    declared = base.properties.keys() | revision.properties.keys()
    for name in sorted((base.required ^ revision.required) - declared):
        rule = "undeclared-required" if name in revision.required else "undeclared-optional"
        pair.add(rule, name, name in base.required, name in revision.required)
    _compare_patterns(pair)
    _compare_additional(pair)
    _compare_dependencies(pair)


def _removed(pair: Pair, name: str) -> None:
    sources = pair.base.properties[name]
    only = _only(pair.pairs.base.node(*sources))
    rule = _rule_of_removed(pair, name)
    pair.add(rule, name, sources[0][1], ABSENT, sources[0][0], pair.revision.tokens, only)


def _rule_of_removed(pair: Pair, name: str) -> str:
    rule = "property-removed" if name in pair.base.required else "optional-property-removed"
    return f"{rule}-from-closed" if _is_closed(pair.revision) else rule


def _is_closed(node: Node) -> bool:
    """Whether an object takes no properties but those that are described."""
    additional = node.children.get("additionalProperties", ())
    return any(value is False for _, value in additional) and not node.child_map("patternProperties")


def _added(pair: Pair, name: str) -> None:
    sources = pair.revision.properties[name]
    only = _only(pair.pairs.revision.node(*sources))
    pair.add(_rule_of_added(pair, name), name, ABSENT, sources[0][1], pair.base.tokens, sources[0][0], only)


def _rule_of_added(pair: Pair, name: str) -> str:
    if name not in pair.revision.required:
        return "optional-property-added"
    node = pair.pairs.revision.node(*pair.revision.properties[name])
    return "property-added" if node.first("default", ABSENT) is ABSENT else "property-added-with-default"


def _renamed(pair: Pair) -> dict[str, str]:
    """Properties of the base that have another name now: one stands there for the other, and says the same."""
    gone = sorted(pair.base.properties.keys() - pair.revision.properties.keys())
    new = sorted(pair.revision.properties.keys() - pair.base.properties.keys())
    alike = [(name, other) for name in gone for other in new if _are_alike(pair, name, other)]
    if len(gone) > 1 or len(new) > 1:  # not just one for one: the name has to say so, too
        alike = [names for names in alike if _words(names[0]) & _words(names[1])]
    counts = Counter(side for names in alike for side in enumerate(names))
    return {name: other for name, other in alike if counts[0, name] == counts[1, other] == 1}


def _are_alike(pair: Pair, name: str, other: str) -> bool:
    before = pair.pairs.base.node(*pair.base.properties[name])
    after = pair.pairs.revision.node(*pair.revision.properties[other])
    says = before.types is not None and (before.null, _only(before)) == (after.null, _only(after))
    return says and before.types == after.types and equal(pair.pairs, before, after)


def _words(name: str) -> set[str]:
    return set(re.findall("[a-z0-9]+", re.sub("([A-Z])", r"_\1", name).lower()))


def _other_name(pair: Pair, name: str, other: str) -> None:
    """Report a property under another name: what its removal and its addition mean together."""
    nodes = pair.pairs.base.node(*pair.base.properties[name]), pair.pairs.revision.node(
        *pair.revision.properties[other]
    )
    rules = RULES[_rule_of_removed(pair, name)], RULES[_rule_of_added(pair, other)]
    verdicts = rules[0].request | rules[1].request, rules[0].response | rules[1].response
    places = pair.base.properties[name][0][0], pair.revision.properties[other][0][0]
    pair.add("property-renamed", name, name, other, *places, _only(*nodes), verdicts)
    pair.enter(*nodes, _passage(*nodes))


def _kept(pair: Pair, name: str) -> None:
    base, revision = (node.properties[name] for node in (pair.base, pair.revision))
    nodes = pair.pairs.base.node(*base), pair.pairs.revision.node(*revision)
    was, is_now = name in pair.base.required, name in pair.revision.required
    if was != is_now:
        rule = "property-became-optional"
        if is_now:
            has_default = nodes[1].first("default", ABSENT) is not ABSENT
            rule = "property-became-required-with-default" if has_default else "property-became-required"
        pair.add(rule, name, was, is_now, base[0][0], revision[0][0], _only(*nodes))
    pair.enter(*nodes, _passage(*nodes))


def _only(*nodes: Node) -> Use | None:
    """The direction in which a property counts."""
    if all(node.flag("readOnly") for node in nodes):
        return "response"
    return "request" if all(node.flag("writeOnly") for node in nodes) else None


def _passage(*nodes: Node) -> Passage:
    passages: dict[Use | None, Passage] = {"response": "read-only", "request": "write-only", None: "same"}
    return passages[_only(*nodes)]


def _compare_patterns(pair: Pair) -> None:
    base, revision = (node.child_map("patternProperties") for node in (pair.base, pair.revision))
    for pattern in sorted(base.keys() | revision.keys()):
        if pattern in base and pattern in revision:
            pair.enter_sources(base[pattern], revision[pattern])
        elif pattern in base:
            pair.add("pattern-property-removed", pattern, base[pattern][0][1], ABSENT, base[pattern][0][0])
        else:
            pair.add("pattern-property-added", pattern, ABSENT, revision[pattern][0][1], None, revision[pattern][0][0])


def _compare_additional(pair: Pair) -> None:
    base, revision = (node.children.get("additionalProperties", ()) for node in (pair.base, pair.revision))
    closed = [any(value is False for _, value in sources) for sources in (base, revision)]
    schemas = _restricting(base), _restricting(revision)
    declared = pair.base.properties.keys() | pair.revision.properties.keys()
    if closed[0] != closed[1] and any(schemas) and not declared:
        pair.add(
            "map-closed" if closed[1] else "map-opened", "additionalProperties", _shown(schemas[0]), _shown(schemas[1])
        )
    elif closed[0] != closed[1]:
        pair.add(
            "object-closed" if closed[1] else "object-opened", "additionalProperties", not closed[0], not closed[1]
        )
    elif closed[0]:
        return
    elif (schemas[0] and schemas[1]) or (any(schemas) and not declared):
        pair.enter_sources(schemas[0], schemas[1])
    elif schemas[0] or schemas[1]:
        rule = "additional-removed" if schemas[0] else "additional-added"
        pair.add(rule, "additionalProperties", _shown(schemas[0]), _shown(schemas[1]))


def _shown(sources: tuple[Source, ...]) -> Any:
    return sources[0][1] if sources else ABSENT


def _restricting(sources: tuple[Source, ...]) -> tuple[Source, ...]:
    """The schemas that do not just allow anything."""
    return tuple((tokens, value) for tokens, value in sources if isinstance(value, dict) and value)


def _compare_dependencies(pair: Pair) -> None:
    base, revision = pair.base.dependent_required, pair.revision.dependent_required
    for name in sorted(base.keys() | revision.keys()):
        before, after = base.get(name), revision.get(name)
        if before == after:
            continue
        rule = "added" if before is None else "removed" if after is None else "changed"
        values = (ABSENT if before is None else sorted(before), ABSENT if after is None else sorted(after))
        pair.add(f"dependent-required-{rule}", name, values[0], values[1])
    maps = [node.child_map("dependentSchemas") for node in (pair.base, pair.revision)]
    for name in sorted(maps[0].keys() | maps[1].keys()):
        if name in maps[0] and name in maps[1]:
            pair.enter_sources(maps[0][name], maps[1][name])
        elif name in maps[0]:
            pair.add("condition-removed", f"dependentSchemas {name}", maps[0][name][0][1], ABSENT, maps[0][name][0][0])
        else:
            place, value = maps[1][name][0]
            pair.add("condition-added", f"dependentSchemas {name}", ABSENT, value, None, place)

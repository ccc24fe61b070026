"""What the class of a schema depends on, so that it need not be made again while all of that stays as it is.

In: the prepared schemas. Out: a digest for each key, of its schema and of all that this leads to, and the schemas that
have to be given to datamodel-code-generator for some keys. A schema depends on those that it refers to; and a
discriminator works the other way, too: it decides about the tags of the variants, and what a base stands for.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from letta_codegen.graph import groups
from letta_codegen.models.prepare import BRANCHES, Schema

Graph = Mapping[str, tuple[str, ...]]


def dependencies(schemas: Mapping[str, Schema]) -> Graph:
    """The keys that each schema's class depends on directly, sorted."""
    references = {key: set(_references(schema)) for key, schema in schemas.items()}
    branches = {key: set(_branches(schema)) for key, schema in schemas.items()}
    found = defaultdict(set, {key: set(targets) for key, targets in references.items()})
    tagging = [key for key, schema in schemas.items() if _has_discriminator(schema)]
    for key in tagging:
        for variant in _reached(references[key], branches):
            found[variant].add(key)
    for key, targets in branches.items():
        for base in targets.intersection(tagging):
            found[base].add(key)
    return {key: tuple(sorted(found[key])) for key in schemas}


def digests(schemas: Mapping[str, Schema], graph: Graph) -> dict[str, str]:
    """A digest for each key, of its schema and of all that it depends on.

    Args:
        schemas: The prepared schemas.
        graph: What each of them depends on.
    """
    group_of = groups(graph)
    members: dict[int, list[str]] = defaultdict(list)
    for key in sorted(schemas):
        members[group_of[key]].append(key)
    found: dict[int, str] = {}
    for group in sorted(members):  # what a group leads to has a lower number
        own = [(key, schemas[key]) for key in members[group]]
        others = {group_of[target] for key in members[group] for target in graph[key]} - {group}
        found[group] = _digest([own, sorted(found[other] for other in others)])
    return {key: _digest([key, found[group_of[key]]]) for key in schemas}


def closure(keys: Iterable[str], graph: Graph) -> set[str]:
    """The keys, and all that they depend on."""
    return _reached(keys, graph)


def _reached(keys: Iterable[str], graph: Mapping[str, Iterable[str]]) -> set[str]:
    waiting, seen = list(keys), set(keys)
    while waiting:
        following = set(graph[waiting.pop()]) - seen
        seen |= following
        waiting += following
    return seen


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield _key(node["$ref"])
        if _is_discriminator(node.get("discriminator")):
            yield from map(_key, node["discriminator"].get("mapping", {}).values())
    for part in _inside(node):
        yield from _references(part)


def _branches(schema: Schema) -> Iterator[str]:
    """What a schema itself is made of: references that are not below a property or an item."""
    if isinstance(schema.get("$ref"), str):
        yield _key(schema["$ref"])
    for keyword in BRANCHES:
        for branch in schema.get(keyword, ()):
            yield from _branches(branch)


def _has_discriminator(node: Any) -> bool:
    own = isinstance(node, dict) and _is_discriminator(node.get("discriminator"))
    return own or any(map(_has_discriminator, _inside(node)))


def _is_discriminator(node: Any) -> bool:
    """Whether this is one, and not a property of that name."""
    return isinstance(node, dict) and "propertyName" in node


def _inside(node: Any) -> Iterable[Any]:
    if isinstance(node, dict):
        return node.values()
    return node if isinstance(node, list) else ()


def _key(reference: str) -> str:
    return reference.rpartition("/")[2]


def _digest(value: Any) -> str:
    return hashlib.sha256(json.dumps(value).encode()).hexdigest()

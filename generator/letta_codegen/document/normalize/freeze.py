"""Gives component schemas the keys under which they become classes, and rewrites what refers to them.

A key is the PascalCase of its words, or `x-python-name`. Keys are unique also where case does not count (file systems);
when two claim one name, the schema that is called exactly so has it, and the others get a number by the order of their
pointers, with a diagnostic. So a name depends on no other schema, unless there is a clash.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from letta_codegen.document.document import JSON
from letta_codegen.document.normalize.constants import mapped_key
from letta_codegen.document.normalize.tree import COMPONENT, Schema, Tokens, Tree
from letta_codegen.document.pointer import Pointer
from letta_codegen.naming.identifiers import class_name, identifier

_STRUCTURE = frozenset(["components", "schemas", "paths", "properties", "$defs", "definitions", "content", "schema",
                        "responses", "requestBody", "requestBodies", "parameters", "allOf"])  # fmt: skip
_PARTS = {
    "items": "Item",
    "additionalProperties": "Value",
    "anyOf": "Option",
    "oneOf": "Option",
    "patternProperties": "Value",
}


@dataclass(frozen=True, slots=True)
class Claim:
    """A wish for a class name: who has it, and how strong it is (smaller is stronger)."""

    name: str
    strength: int
    place: Tokens


@dataclass(slots=True)
class Registry:
    """Class names that are taken, compared without case."""

    taken: set[str] = field(default_factory=set)
    _numbers: dict[str, int] = field(default_factory=dict)

    def assign(self, tree: Tree, claims: Iterable[Claim]) -> dict[Claim, str]:
        """Give each claim a free name, the strongest first; clashes are reported."""
        names: dict[Claim, str] = {}
        for claim in sorted(claims, key=lambda claim: (claim.strength, claim.place, claim.name)):
            names[claim] = self._free(claim.name)
            if names[claim] != claim.name:
                message = f"the class name {claim.name} is taken; it is called {names[claim]}"
                tree.report("NAM001", claim.place, message)
        return names

    def _free(self, name: str) -> str:
        free = name
        while free.casefold() in self.taken:
            # Numbers only go up, so that many claims to one name take no longer than others.
            number = self._numbers[name] = self._numbers.get(name, 1) + 1
            free = f"{name}{number}"
        self.taken.add(free.casefold())
        return free


def freeze(tree: Tree) -> Registry:
    """Rename the component schemas and everything that refers to them.

    Returns:
        The names that are taken now.
    """
    registry = Registry()
    old = tree.components
    claims = {key: _claim(tree, key, schema) for key, schema in old.items()}
    names = registry.assign(tree, claims.values())
    keys = {key: names[claim] for key, claim in claims.items()}
    for schema in old.values():
        schema.pop("x-python-name", None)
    for schema in tree.schemas:
        if "$ref" in schema:
            schema["$ref"] = COMPONENT + keys[schema["$ref"][len(COMPONENT) :]]
        if "discriminator" in schema:
            _freeze_discriminator(tree, schema, keys)
    tree.root["components"]["schemas"] = {keys[key]: schema for key, schema in old.items()}
    return registry


def _claim(tree: Tree, key: str, schema: Schema) -> Claim:
    place = tree.place(schema)
    chosen = schema.get("x-python-name")
    if isinstance(chosen, str) and chosen.strip():
        return Claim(identifier(chosen), 0, place)
    name = class_name(" ".join(_spoken(place))) if key == str(Pointer(place)) else class_name(key)
    return Claim(name, 1 if name == key else 2, place)


def _spoken(place: Tokens) -> list[str]:
    """The tokens of a pointer that say something."""
    spoken: list[str] = []
    for index, token in enumerate(place):
        keyword_before = index and place[index - 1] in ("properties", "schemas", "$defs", "definitions")
        if keyword_before or token not in _STRUCTURE:
            spoken.append(token if keyword_before else _PARTS.get(token, token))
    return spoken


def _freeze_discriminator(tree: Tree, schema: Schema, keys: dict[str, str]) -> None:
    value = schema["discriminator"]
    name = value.get("propertyName") if isinstance(value, dict) else value
    if not isinstance(name, str):
        tree.report("NRM001", tree.place(schema), "a discriminator without `propertyName` was left out")
        del schema["discriminator"]
        return
    extensions = {key: value[key] for key in value if key.startswith("x-")} if isinstance(value, dict) else {}
    frozen: dict[str, JSON] = {"propertyName": name, **extensions}
    mapping = value.get("mapping") if isinstance(value, dict) else None
    if isinstance(mapping, dict):
        found = {tag: mapped_key(tree, target) for tag, target in mapping.items()}
        for tag in sorted(tag for tag, key in found.items() if key is None):
            tree.report("NRM002", tree.place(schema), f"the tag {tag!r} is mapped to no component; it was left out")
        frozen["mapping"] = {tag: COMPONENT + keys[key] for tag, key in found.items() if key is not None}
    schema["discriminator"] = frozen

"""Makes a component of every inline schema that becomes a class, so that each class has a pointer and a name.

Inline objects with properties, and unions of classes, move from requests, responses, parameters and from inside other
schemas to `components.schemas`; a reference stays in their place. Names derive from the operation or the schema they
belong to and from nothing else. Error bodies with the same content share one class, named after the content.
Maps, enums and unions of plain values stay where they are: they need no class.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from letta_codegen.document.normalize.freeze import Claim, Registry
from letta_codegen.document.normalize.sites import Site, sites
from letta_codegen.document.normalize.tree import COMPONENT, UNIONS, Schema, Tokens, Tree, children, is_null, take
from letta_codegen.naming.identifiers import class_name
from letta_codegen.naming.words import pascal, words

_DEEPEST = 4
_STAYS = frozenset(["description", "default", "deprecated", "readOnly", "writeOnly", "examples", "externalDocs", "xml",
                    "x-python-name"])  # fmt: skip
_SKIPPED = frozenset(["not", "if", "then", "else", "contains", "propertyNames", "dependentSchemas", "$defs",
                      "definitions", "contentSchema", "unevaluatedItems", "unevaluatedProperties"])  # fmt: skip


@dataclass(slots=True)
class _Found:
    """Inline schemas to be hoisted, by what they are to be called; equal error bodies have one claim."""

    claims: dict[Claim, list[Schema]] = field(default_factory=dict)
    shared: dict[str, Tokens] = field(default_factory=dict)

    def add(self, name: str, place: Tokens, schema: Schema) -> None:
        self.claims.setdefault(Claim(name, 3, place), []).append(schema)


def hoist(tree: Tree, registry: Registry) -> None:
    """Apply the step to the whole document."""
    found = _Found()
    for key in sorted(tree.components):
        _below(found, tree, tree.components[key], (key,))
    for site in sorted(sites(tree), key=lambda site: tree.place(site.schema)):
        _at_site(found, tree, site)
    names = registry.assign(tree, found.claims)
    for claim, schemas in found.claims.items():
        for schema in schemas:
            _move(tree, schema, names[claim], claim.place)


def _at_site(found: _Found, tree: Tree, site: Site) -> None:
    if not site.error or not _becomes_class(site.schema):
        _visit(found, tree, site.schema, (site.name,))
        return
    content = json.dumps({key: site.schema[key] for key in site.schema if key != "title"}, sort_keys=True, default=str)
    place = found.shared.setdefault(content, tree.place(site.schema))
    name = _error_name(site.schema, content)
    if place == tree.place(site.schema):
        _below(found, tree, site.schema, (name,))
    found.add(name, place, site.schema)


def _visit(found: _Found, tree: Tree, schema: Schema, parts: tuple[str, ...]) -> None:
    if "$ref" in schema:
        return
    if _becomes_class(schema):
        found.add(_joined(parts), tree.place(schema), schema)
    _below(found, tree, schema, parts)


def _below(found: _Found, tree: Tree, schema: Schema, parts: tuple[str, ...]) -> None:
    for child, further in _named_children(schema):
        if any(child is member for member in schema.get("allOf", ())):
            # What is merged is no class of its own.
            _below(found, tree, child, parts)
        else:
            _visit(found, tree, child, (*parts, *further))


def _named_children(schema: Schema) -> Iterator[tuple[Schema, tuple[str, ...]]]:
    options = {keyword: _options(schema[keyword]) for keyword in UNIONS if keyword in schema}
    for keyword, key, child in children(schema):
        if keyword in _SKIPPED:
            continue
        if keyword == "properties":
            yield child, (pascal(words(key)) or "Field",)
        elif keyword in ("items", "prefixItems"):
            yield child, (f"Item{int(key) + 1 if key else ''}",)
        elif keyword in ("additionalProperties", "patternProperties"):
            yield child, ("Value",)
        else:
            yield child, options[keyword][int(key)] if keyword in options else ()


def _options(members: list[Schema]) -> list[tuple[str, ...]]:
    """What tells each member of a union from the others: nothing if it is alone, its title, a constant, its number."""
    if sum(not is_null(member) for member in members) == 1:
        return [() for _ in members]
    hints = [_hints(member) for member in members]
    counts = Counter(hint for some in hints for hint in set(some))
    return [
        next(((hint,) for hint in some if counts[hint] == 1), (f"Option{number}",))
        for number, some in enumerate(hints, 1)
    ]


def _hints(schema: Schema) -> list[str]:
    """What a member of a union may be called: its title, the constants that its properties have."""
    hints = [schema.get("title", "")]
    for _, child in sorted(schema.get("properties", {}).items()):
        values = [child["const"]] if "const" in child else child.get("enum", ())
        hints += [value for value in values if len(values) == 1 and isinstance(value, str)]
    spoken = [pascal(words(hint)) for hint in hints]
    return [hint for hint in spoken if 0 < len(hint) <= 40]


def _becomes_class(schema: Schema) -> bool:
    if "$ref" in schema:
        return False
    if schema.get("properties") or "allOf" in schema:
        return True
    for keyword in ("oneOf", "anyOf"):
        members = [member for member in schema.get(keyword, ()) if not is_null(member)]
        if len(members) > 1 and any("$ref" in member or _becomes_class(member) for member in members):
            return True
    return False


def _joined(parts: tuple[str, ...]) -> str:
    """A name for what stands deep inside something: its root and the last words."""
    kept = parts if len(parts) <= _DEEPEST else (parts[0], *parts[1 - _DEEPEST :])
    return class_name("".join(kept))


def _error_name(schema: Schema, content: str) -> str:
    """A name that depends on the content alone, because any operation may answer with it."""
    members = [member for keyword in UNIONS for member in schema.get(keyword, ())]
    if members and all("$ref" in member for member in members):
        return class_name("Or".join(member["$ref"].removeprefix(COMPONENT) for member in members))
    properties: dict[str, Schema] = schema.get("properties", {})
    spoken = "".join(pascal(words(name)) for name in sorted(properties)[:4])
    plain = len(properties) <= 4 and sorted(schema.keys() - {"title"}) == ["properties", "required", "type"]
    plain = plain and sorted(schema["required"]) == sorted(properties)
    if plain and all(child.keys() == {"type"} and child["type"] == "string" for child in properties.values()):
        return class_name(f"{spoken}Error")
    digest = hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()
    return f"{class_name(f'{spoken}Error')}X{digest[:6].upper()}"


def _move(tree: Tree, schema: Schema, name: str, place: Tokens) -> None:
    if name not in tree.components:
        kept = {key: schema[key] for key in schema if key not in ("default", "x-python-name")}
        tree.components[name] = tree.register(_without_null(kept), place)
    nullable = any(is_null(member) for keyword in ("anyOf", "oneOf") for member in schema.get(keyword, ()))
    take(schema, _STAYS)
    reference: Schema = {"$ref": COMPONENT + name}
    if nullable:
        schema["anyOf"] = [tree.register(reference, place), tree.register({"type": "null"}, place)]
    else:
        schema.update(reference)


def _without_null(schema: Schema) -> Schema:
    for keyword in ("anyOf", "oneOf"):
        if keyword in schema:
            schema[keyword] = [member for member in schema[keyword] if not is_null(member)]
    return schema

"""Templates: schemas with a `$dynamicRef` that other schemas fill in by a `$dynamicAnchor` of the same name.

    Page: {properties: {items: {items: {$dynamicRef: '#item'}}}, $defs: {item: {$dynamicAnchor: item}}}
    Pets: {$ref: '#/components/schemas/Page', $defs: {item: {$dynamicAnchor: item, $ref: '#/components/schemas/Pet'}}}

Afterwards the schema that fills a template in holds a copy of it, in which the reference leads to what it has put
there; so for templates that use other templates. Where one comes back to itself through others, its references mean
what they mean where they stand (`NRM013`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from letta_codegen.document.normalize.anchors import Anchors, below, refer
from letta_codegen.document.normalize.references import component_key, target_of
from letta_codegen.document.normalize.tree import Schema, Tree, copied

_DEEPEST = 30
_PATIENCE = 50_000
"""How many schemas are looked at, all in all."""


@dataclass(slots=True)
class _Filling:
    """Fills in templates.

    Attributes:
        anchors: The names in the document.
        names: What is put into the template at hand.
        open: The templates that are being copied, and the schemas that will hold the copies, if they have a place.
        left: How many schemas may still be looked at.
    """

    anchors: Anchors
    names: Mapping[str, Schema] = field(default_factory=dict)
    open: dict[int, Schema | None] = field(default_factory=dict)
    left: int = _PATIENCE

    @property
    def tree(self) -> Tree:
        return self.anchors.tree

    def template(self, schema: Schema) -> Schema | None:
        """The template that a schema refers to, if something in it can be filled in, also behind other references."""
        template = _target(self.anchors, schema)
        waiting, seen = [template], set[int]()
        while waiting:
            target = waiting.pop()
            if target is None or id(target) in seen:
                continue
            seen.add(id(target))
            for inner in below(target):
                self.left -= 1
                if self._is_open(inner):
                    return template
                waiting.append(_target(self.anchors, inner) if self.left > 0 else None)
        return None

    def _is_open(self, schema: Schema) -> bool:
        """Whether a reference leads elsewhere if it is filled in."""
        name = _dynamic_name(schema)
        return name in self.names and self.names[name] is not self.anchors.target(schema, schema["$dynamicRef"])

    def filled(self, template: Schema, holder: Schema | None = None) -> Schema:
        """A copy of a template that is filled in; the holder is where it will stand, if others can refer to that."""
        outer, self.open[id(template)] = self.names, holder
        self.names = {**self.anchors.dynamic.get(self.anchors.scope(template), {}), **outer}
        copy = copied(self.tree, template)
        copy.pop("$defs", None)
        for schema in list(below(copy)):
            inner = self.template(schema)
            name = _dynamic_name(schema)
            if name in self.names:
                del schema["$dynamicRef"]
                refer(self.tree, schema, self.names[name])
            if inner is not None:
                self.fill(schema, inner)
        del self.open[id(template)]
        self.names = outer
        return copy

    def fill(self, schema: Schema, template: Schema) -> None:
        """Let a schema within a copy refer to a template that is filled in."""
        holder = self.open.get(id(template))
        if holder is not None:
            del schema["$ref"]
            refer(self.tree, schema, holder)
        elif id(template) in self.open or self.left <= 0 or len(self.open) > _DEEPEST:
            message = (
                "a template comes back to itself, or has too many others in it; what is put into it is not known there"
            )
            self.tree.report("NRM013", self.tree.place(template), message)
        else:
            put(schema, self.filled(template))


def fill_templates(anchors: Anchors) -> None:
    """Fill in all templates."""
    filling, found = _Filling(anchors), list[tuple[Schema, Schema]]()
    for scope, names in sorted(anchors.dynamic.items(), key=lambda item: item[0]):
        filling.names = names
        for schema in list(below(anchors.by_place[scope])):
            template = filling.template(schema)
            if template is not None and anchors.scope(template) != scope:
                found.append((schema, filling.filled(template, schema)))
    for schema, copy in found:
        put(schema, copy)


def put(schema: Schema, copy: Schema) -> None:
    """Let a schema hold the copy of what it referred to."""
    del schema["$ref"]
    if schema.keys() <= {"$defs", "$id", "$anchor", "$dynamicAnchor"}:
        schema.update({keyword: value for keyword, value in copy.items() if keyword not in schema})
    else:
        schema["allOf"] = [copy, *schema.get("allOf", ())]


def _dynamic_name(schema: Schema) -> str:
    return str(schema.get("$dynamicRef", "")).partition("#")[2]


def _target(anchors: Anchors, schema: Schema) -> Schema | None:
    """What a schema refers to, by name or by pointer."""
    reference = schema.get("$ref")
    if not isinstance(reference, str):
        return None
    named = anchors.target(schema, reference)
    if named is not None:
        return named
    key = component_key(anchors.tree, reference)
    return anchors.tree.components[key] if key is not None else target_of(anchors.tree, schema, reference)

"""Names of schemas within a document: `$id`, `$anchor`, `$dynamicAnchor` (JSON Schema 2020-12, core 8.2).

In comes a tree as read. Afterwards references to such names are JSON Pointers, as the next step reads them, and the
keywords are gone. `$dynamicRef` means what it means in the place where it stands, but for templates that another schema
fills in (`templates.py`). A reference whose name nobody has is left to the next step, which reports it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import quote, urljoin

from letta_codegen.document.normalize.tree import Schema, Tokens, Tree, children
from letta_codegen.document.pointer import Pointer, find

KEYWORDS = ("$id", "$anchor", "$dynamicAnchor", "$dynamicRef")


@dataclass(slots=True)
class Anchors:
    """The names that a document gives to its schemas.

    Attributes:
        tree: The document.
        by_place: Its schemas.
        uris: Of the schemas that have an `$id`, by place: what it stands for.
        named: Schemas by the place of the schema with an `$id` around them (the document: none), and their name.
        dynamic: Names that may be filled in from outside, by the place of the outermost schema around them.
    """

    tree: Tree
    by_place: dict[Tokens, Schema] = field(default_factory=dict)
    uris: dict[Tokens, str] = field(default_factory=dict)
    named: dict[tuple[Tokens, str], list[Schema]] = field(default_factory=dict)
    dynamic: dict[Tokens, dict[str, Schema]] = field(default_factory=dict)

    @classmethod
    def of(cls, tree: Tree) -> Anchors:
        """Read the names of a document."""
        found = cls(tree)
        marked = sorted((s for s in tree.schemas if any(key in s for key in KEYWORDS)), key=tree.place)
        if not marked:
            return found
        found.by_place = {tree.place(schema): schema for schema in tree.schemas}
        for schema in marked:
            if "$id" in schema:
                found.uris[tree.place(schema)] = urljoin(found.base(schema), schema["$id"].removesuffix("#"))
        for schema in marked:
            for keyword in ("$anchor", "$dynamicAnchor"):
                if keyword in schema:
                    found.named.setdefault((found.resource(schema), schema[keyword]), []).append(schema)
            if "$dynamicAnchor" in schema:
                found.dynamic.setdefault(found.scope(schema), {}).setdefault(schema["$dynamicAnchor"], schema)
        return found

    def base(self, schema: Schema) -> str:
        """The URI that references of a schema are relative to."""
        return self.uris.get(self.resource(schema), "")

    def resource(self, schema: Schema) -> Tokens:
        """The place of the nearest schema with an `$id`, which may be itself; empty: the document."""
        place = self.tree.place(schema)
        return next((p for p in (place[:end] for end in range(len(place), 0, -1)) if p in self.uris), ())

    def scope(self, schema: Schema) -> Tokens:
        """The place of the schema that stands for itself: with an `$id`, or the outermost one."""
        place = self.tree.place(schema)
        outermost = next((p for p in (place[:end] for end in range(1, len(place))) if p in self.by_place), place)
        return self.resource(schema) or outermost

    def target(self, schema: Schema, reference: str) -> Schema | None:
        """The schema that a reference of a schema leads to by such a name; None if it leads there in another way."""
        uri, _, fragment = reference.partition("#")
        resource = self.resource(schema)
        if uri:
            absolute = urljoin(self.base(schema), uri)
            found = [place for place, known in self.uris.items() if known == absolute]
            if not found:
                return None
            resource = found[0]
        if fragment and not fragment.startswith("/"):
            own = self.dynamic.get(self.scope(schema), {}).get(fragment) if not uri else None
            return self._anchor(resource, fragment) if own is None else own
        return self._below(resource, fragment) if resource else None

    def _anchor(self, resource: Tokens, name: str) -> Schema | None:
        """A name in a resource, else the only one of that name in the document."""
        everywhere = [schema for (_, each), schemas in self.named.items() if each == name for schema in schemas]
        found = self.named.get((resource, name), everywhere)
        return found[0] if len(found) == 1 else None

    def _below(self, resource: Tokens, fragment: str) -> Schema | None:
        try:
            found = find(self.by_place[resource], Pointer.parse(f"#{fragment}").tokens)
        except LookupError:
            return None
        return found if self.tree.is_schema(found) else None


def refer(tree: Tree, schema: Schema, target: Schema) -> None:
    """Make a schema refer to another one, besides what it says already."""
    reference = "#" + quote(str(Pointer(tree.place(target))), safe="/~")
    if "$ref" in schema:
        schema["allOf"] = [*schema.get("allOf", ()), tree.register({"$ref": reference}, tree.place(schema))]
    else:
        schema["$ref"] = reference


def below(schema: Schema) -> Iterator[Schema]:
    """A schema, and all schemas that stand in it."""
    yield schema
    for _, _, child in children(schema):
        yield from below(child)


def settle_names(anchors: Anchors) -> None:
    """Write references to names as pointers, and forget the names."""
    tree = anchors.tree
    for schema in tree.schemas if anchors.by_place else ():
        if "$ref" in schema and (target := anchors.target(schema, schema["$ref"])) is not None:
            del schema["$ref"]
            refer(tree, schema, target)
    for schema in tree.schemas if anchors.by_place else ():
        if "$dynamicRef" in schema:
            _settle_dynamic(anchors, schema, schema.pop("$dynamicRef"))
        for keyword in KEYWORDS:
            schema.pop(keyword, None)


def _settle_dynamic(anchors: Anchors, schema: Schema, reference: str) -> None:
    target = anchors.target(schema, reference)
    if target is not None:
        refer(anchors.tree, schema, target)
    elif "$ref" not in schema:
        schema["$ref"] = reference

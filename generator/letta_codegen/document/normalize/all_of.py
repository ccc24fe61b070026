"""Settles `allOf`, and unions with more beside them: what inheritance can say stays, all else becomes one schema.

In comes a schema that is made of parts, all of which hold. They stay an `allOf` if they are classes and inline objects
that agree about the properties they share; otherwise they are merged (see `merge`). Afterwards a schema has an `allOf`
of classes and inline objects, or a union, or keywords of its own, never several of these.
"""

from __future__ import annotations

from collections.abc import Iterator

from letta_codegen.document.normalize.merge import Merger, notes
from letta_codegen.document.normalize.narrow import restrictions, says_same
from letta_codegen.document.normalize.tree import COMPONENT, UNIONS, Schema, Tree

_OF_OBJECTS = frozenset(["type", "properties", "required", "additionalProperties", "minProperties", "maxProperties"])


def settle_all_of(tree: Tree) -> None:
    """Apply the step to every schema."""
    settling = _Settling(tree)
    open_ = tuple(reversed(tree.schemas))
    while open_:
        for schema in open_:
            settling.settle(schema)
        # What was merged is a copy, and may have been made before what is below it was settled.
        open_ = tuple(schema for schema in tree.standing() if not settling.is_settled(schema))


class _Settling:
    """Settles each schema once, those that it is made of before it."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._merger = Merger(tree, self._target)
        self._done = set[int]()
        self._open = set[int]()

    def is_settled(self, schema: Schema) -> bool:
        """Whether there is nothing to do for a schema, or no longer."""
        return id(schema) in self._done

    def settle(self, schema: Schema) -> None:
        """Settle a schema, if it is not settled yet or being settled."""
        if id(schema) in self._done:
            return
        self._done.add(id(schema))
        if "allOf" in schema or any(keyword in schema for keyword in UNIONS):
            self._open.add(id(schema))
            self._settle(schema)
            self._open.discard(id(schema))

    def _settle(self, schema: Schema) -> None:
        parts = self._telling(list(self._parts(schema)))
        if "allOf" not in schema and len(parts) < 2:
            return
        result = self._inherited(parts) or self._merger.all(parts, self._tree.place(schema))
        kept = {key: schema[key] for key in ("discriminator",) if key in schema and "allOf" in result}
        kept |= notes(schema)
        schema.clear()
        schema.update({**result, **kept})

    def _parts(self, schema: Schema) -> Iterator[Schema]:
        """The members of an `allOf`, a union, and what stands beside them; members of inner `allOf`s in their place."""
        place = self._tree.place(schema)
        for member in schema.get("allOf", ()):
            self.settle(member)
            if self._target(member) is None:
                problem = "a member of this `allOf` leads back to it and was left out"
                self._tree.report("NRM002", self._tree.place(member), problem)
            elif "allOf" in member:
                yield from member["allOf"]
            else:
                yield member
        for keyword in UNIONS:
            if keyword in schema:
                yield self._tree.register({keyword: schema[keyword]}, place)
        said = restrictions(schema)
        own = {key: value for key, value in said.items() if key not in ("allOf", "discriminator", *UNIONS)}
        if own:
            yield self._tree.register(own, place)

    def _telling(self, parts: list[Schema]) -> list[Schema]:
        """The parts without those that add nothing: `{}`, or the type that another has anyway."""
        telling = list(parts)
        for part in (part for part in parts if restrictions(part).keys() <= {"type"}):
            others = [other for other in telling if other is not part]
            if others and any(self._merger.adds_nothing(part, other) for other in others):
                telling = others
        return telling

    def _target(self, schema: Schema) -> Schema | None:
        """What a reference leads to, settled; None while that is still being settled."""
        while "$ref" in schema:
            schema = self._tree.components[schema["$ref"].removeprefix(COMPONENT)]
        if id(schema) in self._open:
            return None
        self.settle(schema)
        return schema

    def _inherited(self, parts: list[Schema]) -> Schema:
        """The parts as bases and own properties of one class; nothing if a class cannot say it."""
        above = {part["$ref"]: set(self._above(part)) for part in parts if "$ref" in part}
        roots = [key for key in above if not any(key in others for name, others in above.items() if name != key)]
        own = [part for part in parts if "$ref" not in part]
        lines = [key for root in roots for key in above[root]]
        if not roots or len(set(lines)) < len(lines) or not self._agree(parts):
            return {}
        if not all(map(self._is_class, parts)):
            return {}
        place = self._tree.place(parts[-1])
        bases = [self._tree.register({"$ref": root}, place) for root in roots]
        said = self._merger.all(own, place) if own else {}
        return {"allOf": bases, **said} if len(bases) > 1 or said else bases[0]

    def _is_class(self, part: Schema) -> bool:
        target = self._target(part) or {}
        if "$ref" in part:
            return "allOf" in target or (bool(target.get("properties")) and not any(key in target for key in UNIONS))
        return target.get("type") == "object" and restrictions(target).keys() <= _OF_OBJECTS

    def _agree(self, parts: list[Schema]) -> bool:
        """Whether no property is declared in two ways."""
        known: dict[str, Schema] = {}
        declared = [pair for part in parts for pair in self._properties(part).items()]
        return all(says_same(known.setdefault(name, schema), schema) for name, schema in declared)

    def _properties(self, part: Schema) -> dict[str, Schema]:
        target = self._target(part) or {}
        inherited = [self._properties(member) for member in target.get("allOf", ())]
        return {name: schema for found in (*inherited, target.get("properties", {})) for name, schema in found.items()}

    def _above(self, base: Schema) -> Iterator[str]:
        """The references of a class and of all that it inherits from."""
        yield base["$ref"]
        for member in (self._target(base) or {}).get("allOf", ()):
            yield from self._above(member)

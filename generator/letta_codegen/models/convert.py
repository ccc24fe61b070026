"""From prepared schemas to records of classes and aliases under their final names, whatever the document is like.

Drives datamodel-code-generator and reads what it printed. A schema that it fails on is found (by what the failure says,
else by halving) and becomes `Any`, with a diagnostic. Classes are bound to schemas by pointer: where it gave another
name than the component key, the key is restored; aliases that it made for parts of a schema are put in their place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from letta_codegen.diagnostics import Diagnostics
from letta_codegen.document.document import Document
from letta_codegen.document.pointer import Pointer, component_schema
from letta_codegen.models.drive import Printed, RefusedError, drive
from letta_codegen.models.known import Read, recall, remember
from letta_codegen.models.parts import closure, dependencies, digests
from letta_codegen.models.prepare import Prepared, Schema
from letta_codegen.models.read import ReadAlias, ReadClass, ReadField, UnreadableError, read
from letta_codegen.models.shapes import ANY, Reference, Shape, changed
from letta_codegen.output.cache import NO_CACHE, TextCache


def convert(
    document: Document, prepared: Prepared, diagnostics: Diagnostics, cache: TextCache = NO_CACHE
) -> dict[Pointer, Read]:
    """Turn prepared schemas into records.

    Args:
        document: The normalised document, for its origins.
        prepared: The reduced schemas.
        diagnostics: Takes what became `Any`, and what datamodel-code-generator warned of.
        cache: Records that earlier runs have made.

    Returns:
        A class or alias for every component schema (and for inline objects, if the document still has any), by
        pointer, in a fixed order; each carries its final name.
    """
    graph = dependencies(prepared.schemas)
    keys = digests(prepared.schemas, graph)
    known = recall(cache, keys)
    made = _made(document, prepared.only(closure(keys.keys() - known.keys(), graph)), diagnostics.source)
    if known and not made.independent:
        known = {}
        made = _made(document, prepared, diagnostics.source)
    if made.independent:
        remember(
            cache, keys, {pointer.name: each for pointer, each in made.records.items() if pointer.name not in known}
        )
    diagnostics.extend(made.reported)
    return dict(sorted(({component_schema(key): each for key, each in known.items()} | made.records).items()))


@dataclass(frozen=True, slots=True)
class _Made:
    """Records that were made together.

    Attributes:
        records: The records.
        reported: What there is to say about them.
    """

    records: dict[Pointer, Read]
    reported: Diagnostics

    @property
    def independent(self) -> bool:
        """Whether each depends on nothing but its schema: blame, and names of inline objects, depend on the others."""
        return not self.reported and all(len(pointer.tokens) == 3 for pointer in self.records)


def _made(document: Document, prepared: Prepared, source: str) -> _Made:
    """Have all given schemas made into records."""
    diagnostics = Diagnostics(source)
    printed, found = _attempts(document, prepared, diagnostics)
    for warning in printed.warnings:
        diagnostics.add("MOD007", component_schema("").parent, f"datamodel-code-generator warns: {_line(warning)}")
    bound = _bound(printed, found)
    for key in prepared.schemas:
        if component_schema(key) not in bound:
            pointer = component_schema(key)
            diagnostics.add("MOD008", document.origin(pointer), "no class came of this schema; it became `Any`")
            bound[pointer] = ReadAlias(key, ANY)
    return _Made(bound, diagnostics)


def _attempts(document: Document, prepared: Prepared, diagnostics: Diagnostics) -> tuple[Printed, tuple[Read, ...]]:
    """Try until it works, with one schema less each time."""
    schemas = dict(prepared.schemas)
    while True:
        outcome = _attempt(schemas, prepared)
        if not isinstance(outcome, _Blame):
            return outcome
        culprit = outcome.key or _halve(sorted(schemas), lambda keys: _fails(schemas, prepared, keys))
        if schemas[culprit] == {}:
            raise RefusedError(outcome.reason)
        schemas[culprit] = {}
        pointer = document.origin(component_schema(culprit))
        diagnostics.add("MOD006", pointer, f"no class could be made of this schema ({outcome.reason}); it became `Any`")


@dataclass(frozen=True, slots=True)
class _Blame:
    reason: str
    key: str | None


def _attempt(schemas: Mapping[str, Schema], prepared: Prepared) -> tuple[Printed, tuple[Read, ...]] | _Blame:
    try:
        printed = drive(schemas)
    except RefusedError as failure:
        return _Blame(str(failure), _named(str(failure), schemas))
    try:
        return printed, read(printed.text, prepared.placeholders)
    except UnreadableError as failure:
        return _Blame(str(failure), _named(printed.references.get(failure.name, ""), schemas))


def _named(text: str, schemas: Mapping[str, Schema]) -> str | None:
    """The component schema that a message names, if it has not been given up already."""
    keys = re.findall(r"#/components/schemas/(\w+)", text)
    return next((key for key in keys if schemas.get(key)), None)


def _fails(schemas: Mapping[str, Schema], prepared: Prepared, keys: list[str]) -> bool:
    return isinstance(_attempt({key: schemas[key] if key in keys else {} for key in schemas}, prepared), _Blame)


def _halve(keys: list[str], fails: Callable[[list[str]], bool]) -> str:
    """The key with which the failure begins, when keys are added one by one."""
    low, high = 0, len(keys)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if fails(keys[:middle]) else (middle, high)
    return keys[low]


def _bound(printed: Printed, found: tuple[Read, ...]) -> dict[Pointer, Read]:
    """Bind records to pointers, under the names of the component keys."""
    pointers = {name: Pointer.parse(reference) for name, reference in printed.references.items()}
    names: dict[str, Shape] = {}
    for each in found:
        pointer = pointers.get(each.name)
        if pointer is not None and len(pointer.tokens) == 3:
            names[each.name] = Reference(pointer.name)
        elif isinstance(each, ReadAlias):
            names[each.name] = each.shape
    final = _Final(names)
    kept = (each for each in found if isinstance(names.get(each.name), Reference) or isinstance(each, ReadClass))
    return {pointers[each.name]: final.record(each) for each in kept if each.name in pointers}


@dataclass(frozen=True, slots=True)
class _Final:
    """Puts the final names, and the definitions of inner aliases, in the place of the printed names."""

    names: Mapping[str, Shape]

    def record(self, read_: Read) -> Read:
        named = self.names.get(read_.name)
        name = named.name if isinstance(named, Reference) else read_.name
        if isinstance(read_, ReadAlias):
            return ReadAlias(name, self.shape(read_.shape))
        fields = tuple(ReadField(field.wire, self.shape(field.shape)) for field in read_.fields)
        bases = tuple(part.name for base in read_.bases if isinstance(part := self.names.get(base), Reference))
        return replace(read_, name=name, bases=bases, fields=fields, extra=read_.extra and self.shape(read_.extra))

    def shape(self, shape: Shape) -> Shape:
        return changed(shape, lambda part: self.part(part, frozenset()))

    def part(self, part: Shape, seen: frozenset[str]) -> Shape:
        if not isinstance(part, Reference) or part.name in seen:
            return ANY if isinstance(part, Reference) else part
        meaning = self.names.get(part.name)
        if meaning is None or isinstance(meaning, Reference):
            return meaning or part
        return changed(meaning, lambda deeper: self.part(deeper, seen | {part.name}))


def _line(text: str) -> str:
    return " ".join(text.split())

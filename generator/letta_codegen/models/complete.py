"""Completes what datamodel-code-generator knew (types) by what the document says of each class and property.

In: records by pointer. Out: the models, decided: required or optional, nullable or not, defaults, descriptions, names
of fields. A default that does not fit its type is left out, with a diagnostic; the field is optional then.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from letta_codegen.diagnostics import Diagnostics, shown
from letta_codegen.document.document import JSON, Document
from letta_codegen.document.normalize.tags import INFERRED
from letta_codegen.document.pointer import Pointer
from letta_codegen.ir.nodes import MISSING
from letta_codegen.models.defaults import fits
from letta_codegen.models.patterns import usable
from letta_codegen.models.properties import Properties, Property, deprecated, examples, properties, text
from letta_codegen.models.read import ReadAlias, ReadClass, ReadField
from letta_codegen.models.records import AliasModel, ClassModel, Field, Model
from letta_codegen.models.shapes import ANY, NONE, Limited, Literals, Reference, Shape, UnionOf, changed
from letta_codegen.naming.identifiers import field_name


def complete(
    document: Document, found: Mapping[Pointer, ReadClass | ReadAlias], diagnostics: Diagnostics
) -> tuple[Model, ...]:
    """Complete the records.

    Args:
        document: The normalised document.
        found: Classes and aliases by pointer.
        diagnostics: Takes what was mended.

    Returns:
        The models in the order of `found`.
    """
    completer = _Completer(document, {each.name: (pointer, each) for pointer, each in found.items()}, diagnostics)
    return tuple(completer.model(pointer, each) for pointer, each in found.items())


@dataclass(frozen=True, slots=True)
class _Completer:
    document: Document
    by_name: Mapping[str, tuple[Pointer, ReadClass | ReadAlias]]
    diagnostics: Diagnostics
    names: dict[str, dict[str, str]] = field(default_factory=dict)

    def report(self, code: str, pointer: Pointer, message: str) -> None:
        self.diagnostics.add(code, self.document.origin(pointer), message)

    def model(self, pointer: Pointer, read: ReadClass | ReadAlias) -> Model:
        schema, origin = self.document.get(pointer), self.document.origin(pointer)
        texts = (text(schema, "description"), deprecated(schema), examples(schema))
        if isinstance(read, ReadAlias):
            shape = _with_origin(self.usable(read.shape, pointer), schema)
            return AliasModel(read.name, pointer, origin, shape, *texts)
        extra = None if read.extra is None else self.usable(read.extra, pointer)
        return ClassModel(read.name, pointer, origin, read.bases, self.fields(pointer, read), extra, *texts)

    def fields(self, pointer: Pointer, read: ReadClass) -> tuple[Field, ...]:
        known = properties(self.document, pointer)
        names = self.field_names(read)
        return tuple(self.field(each, known, names[each.wire], pointer) for each in self.redeclared(read, known))

    def redeclared(self, read: ReadClass, known: Properties) -> tuple[ReadField, ...]:
        """The class's fields, and those of its bases that only it requires."""
        own = {each.wire for each in read.fields}
        inherited = {each.wire: each for base in read.bases for each in self.inherited(base, frozenset())}
        stricter = [each for wire, each in inherited.items() if wire in known.required and wire not in own]
        return (*read.fields, *(each for each in stricter if not self.required_by(read.bases, each.wire)))

    def inherited(self, name: str, seen: frozenset[str]) -> tuple[ReadField, ...]:
        _, base = self.by_name[name]
        if name in seen or isinstance(base, ReadAlias):
            return ()
        above = (each for upper in base.bases for each in self.inherited(upper, seen | {name}))
        return (*above, *base.fields)

    def required_by(self, bases: tuple[str, ...], wire: str) -> bool:
        return any(wire in properties(self.document, self.by_name[base][0]).required for base in bases)

    def field_names(self, read: ReadClass) -> Mapping[str, str]:
        """Names of a class's fields by wire name: inherited ones as they are, clashes numbered."""
        if read.name in self.names:
            return self.names[read.name]
        self.names[read.name] = {}
        names: dict[str, str] = {}
        for base in read.bases:
            _, above = self.by_name[base]
            names |= self.field_names(above) if isinstance(above, ReadClass) else {}
        taken = set(names.values())
        wires = [each.wire for each in read.fields if each.wire not in names]
        for wire in sorted(wires, key=lambda wire: (field_name(wire) != wire, wire)):
            names[wire] = _free(field_name(wire), taken)
            taken.add(names[wire])
        self.names[read.name] = names
        return names

    def field(self, read: ReadField, known: Properties, name: str, owner: Pointer) -> Field:
        declared = known.declared.get(read.wire, Property({}, owner))
        required = read.wire in known.required
        shape = self.usable(read.shape, declared.pointer)
        nullable = self.nullable(shape)
        return Field(
            wire=read.wire,
            name=name,
            shape=shape,
            required=required,
            nullable=nullable,
            pointer=declared.pointer,
            default=MISSING if required else self.default(declared, shape, nullable),
            description=text(declared.schema, "description"),
            deprecated=deprecated(declared.schema),
            examples=examples(declared.schema),
        )

    def default(self, declared: Property, shape: Shape, nullable: bool) -> JSON:
        """The default of an optional property, if it is one: null stands for absence already."""
        value = declared.schema.get("default", MISSING)
        if value is MISSING or (value is None and nullable):
            return MISSING
        if fits(value, shape, self.meaning):
            return value
        self.report("MOD009", declared.pointer, f"the default {shown(value)} does not fit the type and was left out")
        return MISSING

    def meaning(self, name: str) -> Shape | None:
        """What an alias stands for; None for a class."""
        _, read = self.by_name[name]
        return read.shape if isinstance(read, ReadAlias) else None

    def nullable(self, shape: Shape, seen: frozenset[str] = frozenset()) -> bool:
        match shape:
            case Reference(name) if name not in seen:
                meaning = self.meaning(name)
                return meaning is not None and self.nullable(meaning, seen | {name})
            case UnionOf(members):
                return any(self.nullable(member, seen) for member in members)
            case Limited(limited):
                return self.nullable(limited, seen)
            case Literals(values):
                return None in values
        return shape in (ANY, NONE)

    def usable(self, shape: Shape, pointer: Pointer) -> Shape:
        """Drop what pydantic could not work with: patterns in another dialect, references to nothing."""
        return changed(shape, lambda part: self.usable_part(part, pointer))

    def usable_part(self, part: Shape, pointer: Pointer) -> Shape:
        if isinstance(part, Reference) and part.name not in self.by_name:
            self.report("MOD003", pointer, f"the reference to {part.name} leads to no class; it became `Any`")
            return ANY
        if isinstance(part, Limited):
            bad = [value for key, value in part.limits if key == "pattern" and not usable(str(value))]
            for pattern in bad:
                self.report("MOD010", pointer, f"the pattern {pattern!r} is no regular expression of Python's")
            limits = tuple((key, value) for key, value in part.limits if value not in bad)
            return Limited(part.shape, limits, part.format) if limits or part.format else part.shape
        return part


def _with_origin(shape: Shape, schema: JSON) -> Shape:
    """The shape of an alias, knowing whether its discriminator was inferred."""
    discriminator = schema.get("discriminator") if isinstance(schema, Mapping) else None
    if isinstance(shape, UnionOf) and isinstance(discriminator, Mapping):
        return replace(shape, inferred=INFERRED in discriminator)
    return shape


def _free(name: str, taken: set[str]) -> str:
    number = 2
    candidate = name
    while candidate in taken:
        candidate, number = f"{name}_{number}", number + 1
    return candidate

"""Params: the types of what users write, so that an editor and a type checker check it before it is sent.

In: the IR and the names of the models. Out: a `TypedDict` for every object that a request may hold, a named type for
every union of such objects, and a closed `Literal` for every enum. A model, a `TypedDict` or a mixture of both is
accepted wherever an object is passed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from letta_codegen.document.pointer import Pointer
from letta_codegen.ir import types
from letta_codegen.ir.nodes import Api, ObjectType
from letta_codegen.ir.types import TypeRef
from letta_codegen.naming.identifiers import identifier
from letta_codegen.render.annotations import Schemas, Speller
from letta_codegen.render.arguments import Argument
from letta_codegen.render.docstrings import LINE, wrap
from letta_codegen.render.escape import Code, pyrepr
from letta_codegen.render.layout import declaration, laid_out
from letta_codegen.render.reach import leads_to, models_in, reached_by_requests
from letta_codegen.render.tangles import tangled

_USED = frozenset(["models", "dt", "str", "int", "float", "bool", "bytes", "object", "Literal", "Mapping", "Sequence",
                   "Required", "UUID", "FileInput", "_models", "_types"])  # fmt: skip
"""Names that annotations use: a key of such a name would hide them within a class."""


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A key of a `TypedDict`; `quoted` is its annotation where it would be evaluated at once."""

    wire: str
    declaration: Code
    quoted: Code
    description: str


@dataclass(frozen=True, slots=True)
class ParamRow:
    """A type: a `TypedDict` written as a class (`keys`), or as a call (`entries`), or a named type (`definition`).

    `members` are those of a named type without the quotes that they have there: what has to be imported for them.
    """

    name: Code
    description: str
    keys: tuple[KeyRow, ...] = ()
    entries: tuple[KeyRow, ...] = ()
    definition: Code = Code()
    members: tuple[Code, ...] = ()

    @property
    def is_class(self) -> bool:
        """Whether it is printed as a class."""
        return not (self.definition or self.entries)


def param_names(api: Api, names: Mapping[Pointer, str]) -> Mapping[Pointer, str]:
    """What the types of requests are called, by the pointer of their schema.

    Args:
        api: The operations and what the component schemas mean.
        names: The names of the models.
    """
    aliases = dict(api.aliases)
    reached = reached_by_requests(api) & names.keys()
    targets = {pointer: leads for pointer, leads in leads_to(api).items() if pointer in reached}
    found: dict[Pointer, str] = {}
    taken = set[str]()
    for pointer in sorted(reached - tangled(targets, targets.keys() - aliases.keys())):
        wanted = _wanted(pointer, names[pointer], aliases)
        while wanted in taken:
            wanted += "_"
        if wanted:
            taken.add(wanted)
            found[pointer] = wanted
    return found


def _wanted(pointer: Pointer, name: str, aliases: Mapping[Pointer, TypeRef]) -> str:
    """Enums keep their name, objects and what is made of them get a suffix, all else is spelled where it is used."""
    if pointer not in aliases:
        return f"{name}Param"
    meaning = aliases[pointer]
    if is_enum(meaning):
        return name
    return f"{name}Param" if any(_leads_to_object(inner, aliases, {pointer}) for inner in models_in(meaning)) else ""


def is_enum(ref: TypeRef) -> bool:
    """Whether a type is one of some constants, possibly or null."""
    return isinstance(ref.inner if isinstance(ref, types.Nullable) else ref, types.LiteralOf)


def _leads_to_object(pointer: Pointer, aliases: Mapping[Pointer, TypeRef], seen: set[Pointer]) -> bool:
    """Whether a schema is an object, or leads to one, or to itself."""
    if pointer not in aliases or pointer in seen:
        return True
    return any(_leads_to_object(inner, aliases, seen | {pointer}) for inner in models_in(aliases[pointer]))


def param_rows(api: Api, schemas: Schemas) -> tuple[ParamRow, ...]:
    """The types of requests, sorted by name.

    Args:
        api: What the component schemas mean.
        schemas: Their names.
    """
    speller = Speller(schemas, types_prefix="")
    objects = {found.pointer: found for found in api.objects}
    rows = [
        _object(Code(name), objects[pointer], speller) if pointer in objects else _alias(Code(name), pointer, speller)
        for pointer, name in schemas.params.items()
    ]
    return tuple(sorted(rows, key=lambda row: row.name))


def _alias(name: Code, pointer: Pointer, speller: Speller) -> ParamRow:
    """An enum as it is; of a union every member in quotes, because it may stand further down."""
    meaning = speller.schemas.aliases[pointer]
    if isinstance(meaning, types.Nullable) and isinstance(meaning.inner, types.LiteralOf):
        # As one `Literal`: that is no other type than the model of the same name, as a union with `None` would be.
        meaning = types.LiteralOf((*meaning.inner.values, None))
    if is_enum(meaning):
        return ParamRow(name, "", definition=_defined(name, speller.answer(meaning)))
    members = tuple(Code(member) for member in speller.arguments(meaning))
    quoted = [pyrepr(str(member)) for member in members]
    if len(quoted) == 1:
        return ParamRow(name, "", definition=_defined(name, quoted[0]), members=members)
    return ParamRow(name, "", definition=_defined(name, f"Union[{', '.join(quoted)}]"), members=members)


def _defined(name: Code, meaning: str) -> Code:
    """The statement that defines a named type."""
    return laid_out(Code(f"{name}: TypeAlias = {meaning}"))


def _object(name: Code, found: ObjectType, speller: Speller) -> ParamRow:
    keys = tuple(
        _key(field.wire, speller.argument(field.type), field.required, field.description) for field in found.fields
    )
    described = _text(found.description) or f"What may be passed for `models.{speller.schemas.names[found.pointer]}`."
    return _typed_dict(name, described, keys)


def _typed_dict(name: Code, description: str, keys: tuple[KeyRow, ...]) -> ParamRow:
    if all(_is_plain(key.wire) for key in keys):
        return ParamRow(name, description, keys=keys)
    return ParamRow(name, description, entries=keys)


def _key(wire: str, annotation: Code, required: bool, description: str) -> KeyRow:
    quoted = pyrepr(str(annotation))
    if required:
        annotation, quoted = Code(f"Required[{annotation}]"), Code(f"Required[{quoted}]")
    return KeyRow(wire, declaration(identifier(wire), annotation, indent=4), quoted, _text(description))


def keyword_row(name: Code, description: str, arguments: Iterable[Argument], speller: Speller) -> ParamRow:
    """A type for the arguments of a call, by their names in Python."""
    keys = tuple(
        _key(argument.name, speller.argument(argument.type), argument.required, argument.description)
        for argument in arguments
    )
    return _typed_dict(name, description, keys)


def _is_plain(wire: str) -> bool:
    """Whether a key can be written in a class: a private name would be changed by Python."""
    return identifier(wire) == wire and wire.isascii() and wire not in _USED and not wire.startswith("__")


def _text(description: str) -> str:
    lines = wrap(description.strip(), LINE - 4)
    return "\n".join(f"    {line}" if number and line else line for number, line in enumerate(lines)).strip()

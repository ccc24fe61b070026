"""`Library`: the package that a document gives, as far as names and types go: calls, arguments, classes, fields.

In: a document as loaded (overlay applied), the configuration, the names to keep. Out: the members of the package, to be
found by their place in that document or by what they are called. Nothing is generated, and what the document gets wrong
is passed over silently: whoever generates from it will hear of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal, TypeAlias

from letta_codegen.config import Config
from letta_codegen.diagnostics import Diagnostics
from letta_codegen.document.document import Document
from letta_codegen.document.normalize import normalize
from letta_codegen.document.pointer import Pointer, component_schema
from letta_codegen.drift.python.spelling import Spelling
from letta_codegen.ir.build import build
from letta_codegen.ir.context import Context
from letta_codegen.ir.nodes import MISSING, Api, Operation
from letta_codegen.ir.properties import properties_of
from letta_codegen.ir.schema import type_of, union
from letta_codegen.ir.types import NoValue, TypeRef
from letta_codegen.naming.identifiers import field_name
from letta_codegen.naming.lock import NamesLock
from letta_codegen.naming.resolve import Names, resolve
from letta_codegen.render.arguments import Argument, forms, merged

Tokens: TypeAlias = tuple[str, ...]
Identity: TypeAlias = tuple[str, str, str]
Kind: TypeAlias = Literal["call", "argument", "returns", "class", "alias", "field"]


@dataclass(frozen=True, slots=True)
class Member:
    """Something that has a name in the package.

    Attributes:
        kind: What it is.
        owner: The call or class that it belongs to; empty for calls and classes themselves.
        name: What it is called: `agents.list`, `AgentState`, `order_by`.
        wire: What the document calls it.
        place: Where it stands in the document as loaded.
        type: Its type, if it has one.
        required: Whether it must be passed, or is always there.
        default: What the server, or the class, takes where nothing is said; `MISSING` if nothing is known.
        roomy: Whether the type has a variant for what is not known yet (a union with a discriminator).
        spelling: Spells its type.
    """

    kind: Kind
    owner: str
    name: str
    wire: str
    place: Tokens
    type: TypeRef | None = None
    required: bool = True
    default: Any = MISSING
    roomy: bool = False
    spelling: Spelling | None = None

    @property
    def text(self) -> str:
        """Its type as Python text."""
        return self.spelling.text(self.type) if self.spelling and self.type is not None else ""

    @property
    def identity(self) -> Identity:
        """What makes it the same member in two packages: the name of a method, of all else that on the wire."""
        return self.kind, self.owner, self.name if self.kind in ("call", "returns") else self.wire

    @property
    def dotted(self) -> str:
        """How a user refers to it: `client.agents.list`, `AgentState.name`."""
        return {
            "call": f"client.{self.name}",
            "returns": f"client.{self.owner}",
            "argument": f"client.{self.owner}",
            "field": f"{self.owner}.{self.name}",
        }.get(self.kind, self.name)


@dataclass
class Library:
    """The members of a package.

    Attributes:
        names: The names of operations and resources.
        operations: By key.
        members: All members, in a fixed order.
        aliases: What named types that are no classes stand for.
    """

    names: Names
    operations: Mapping[str, Operation]
    members: tuple[Member, ...]
    aliases: Mapping[Pointer, TypeRef] = field(default_factory=dict)
    _at: dict[Tokens, list[Member]] = field(default_factory=dict)
    _known: dict[Identity, Member] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for member in self.members:
            self._at.setdefault(member.place, []).append(member)
            self._known.setdefault(member.identity, member)

    def around(self, place: Tokens) -> tuple[Member, ...]:
        """The members that a place of the document belongs to: those at the longest beginning of it that is one."""
        for length in range(len(place), 0, -1):
            if found := self._at.get(place[:length]):
                return tuple(found)
        return ()

    def at(self, place: Tokens) -> tuple[Member, ...]:
        """The members that stand exactly at a place."""
        return tuple(self._at.get(place, ()))

    def find(self, identity: Identity) -> Member | None:
        """The member that another package's member is here."""
        return self._known.get(identity)

    def holds(self, member: Member) -> bool:
        """Whether a member is one of this package, and not of another."""
        return any(each is member for each in self._at.get(member.place, ()))

    @cached_property
    def calls(self) -> frozenset[str]:
        """The dotted names of all operations."""
        return frozenset(name.dotted for name in self.names.operations.values())

    def arguments(self, call: str) -> tuple[Member, ...]:
        """The arguments of a call, by its dotted name."""
        return tuple(each for each in self.members if each.kind == "argument" and each.owner == call)

    def call(self, key: str) -> str:
        """What an operation is called: `agents.list`; empty if there is none."""
        name = self.names.operations.get(key)
        return name.dotted if name else ""

    @classmethod
    def of(cls, document: Document, config: Config, lock: NamesLock) -> Library:
        """The package of a document.

        Args:
            document: As loaded, overlay applied.
            config: Names and facts.
            lock: Names to keep.
        """
        ignored = Diagnostics(document.source)
        normalized = normalize(document, ignored)
        api = build(normalized, config, ignored)
        names = resolve(api, config, lock, ignored)
        members = tuple(_Members(normalized, api, names, Context(normalized, config, ignored)))
        return cls(names, {each.key: each for each in api.operations}, members, dict(api.aliases))


class _Members:
    """Walks through everything that has a name."""

    def __init__(self, document: Document, api: Api, names: Names, context: Context) -> None:
        self.document, self.api, self.names, self.context = document, api, names, context
        self.spelling = Spelling.of(document, api)

    def __iter__(self) -> Iterator[Member]:
        for operation in self.api.operations:
            yield from self.call(operation)
        for key in sorted(self.spelling.keys):
            yield from self.component(component_schema(key))

    def place(self, pointer: Pointer) -> Tokens:
        return self.document.origin(pointer).tokens

    def call(self, operation: Operation) -> Iterator[Member]:
        name = self.names.operations[operation.key]
        place = self.place(operation.pointer)
        yield Member("call", "", name.dotted, operation.key, place)
        for argument in merged(forms(operation, name.arguments)).arguments:
            yield from self.argument(operation, name.dotted, argument)
        for pointer, type_ in _answers(operation):
            where = self.place(pointer)
            yield Member("returns", name.dotted, "", operation.key, where, type_, spelling=self.spelling)

    def argument(self, operation: Operation, call: str, argument: Argument) -> Iterator[Member]:
        wire = f"{argument.place}:{_wire(operation, argument)}"
        for pointer in _pointers(operation, argument):
            yield Member(
                kind="argument",
                owner=call,
                name=argument.name,
                wire=wire,
                place=self.place(pointer),
                type=argument.type,
                required=argument.required,
                default=argument.default,
                spelling=self.spelling,
            )

    def component(self, pointer: Pointer) -> Iterator[Member]:
        name, place = pointer.name, self.place(pointer)
        meaning, schema = self.spelling.meaning(pointer), self.document.get(pointer)
        if meaning is not None:
            roomy = isinstance(schema, Mapping) and "discriminator" in schema
            yield Member("alias", "", name, name, place, meaning, roomy=roomy, spelling=self.spelling)
            return
        yield Member("class", "", name, name, place)
        for prop in properties_of(self.context, schema, pointer) or ():
            type_ = type_of(self.context, prop.schema, prop.pointer)
            default = prop.schema.get("default", MISSING) if isinstance(prop.schema, Mapping) else MISSING
            type_ = type_ if prop.required or default is not MISSING else union((type_, NoValue()))
            yield Member(
                kind="field",
                owner=name,
                name=field_name(prop.wire),
                wire=prop.wire,
                place=self.place(prop.pointer),
                type=type_,
                required=prop.required,
                default=default,
                spelling=self.spelling,
            )


def _answers(operation: Operation) -> Iterator[tuple[Pointer, TypeRef]]:
    if operation.answer:
        yield operation.answer.pointer, operation.answer.type
    if operation.stream and operation.stream is not operation.answer:
        yield operation.stream.pointer, operation.stream.type


def _wire(operation: Operation, argument: Argument) -> str:
    """What an argument is on the wire; a variable of a path is the place where it stands, not its name."""
    if argument.place != "path":
        return argument.wire
    return str(operation.path.partition(f"{{{argument.wire}}}")[0].count("{"))


def _pointers(operation: Operation, argument: Argument) -> tuple[Pointer, ...]:
    """Where an argument is declared: once, or in each form of the body."""
    if argument.place == "whole":
        return (operation.body.pointer,) if operation.body else ()
    if argument.place == "body":
        fields = operation.body.fields if operation.body else ()
        return tuple(dict.fromkeys(each.pointer for each in fields if each.wire == argument.wire))
    return tuple(
        each.pointer for each in operation.parameters if (each.wire, each.location) == (argument.wire, argument.place)
    )

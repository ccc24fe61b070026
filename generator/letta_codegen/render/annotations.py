"""Types as Python text: one spelling for what comes back from the server, one for what a caller may pass.

Answers are exact (`list[models.AgentState]`). Arguments are wide where that is safe: any `Sequence` for an array, any
`Mapping` for an object, a string for a date, so that a caller need not build what will be turned into JSON anyway.
Names of members (`list`, `models`) hide names of types inside a class: there the qualified spelling is used.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from letta_codegen.document.pointer import Pointer
from letta_codegen.ir import types
from letta_codegen.ir.types import TypeRef
from letta_codegen.render.escape import Code, pyrepr

_QUALIFIED = {"models": "_models", "types": "_types", "dt": "_dt"}
_DATES = {"datetime": "datetime", "date": "date", "time": "time", "timedelta": "timedelta"}


@dataclass(frozen=True, slots=True)
class Schemas:
    """What annotations need to know of the component schemas.

    Attributes:
        names: The Python name in `models` of every class and alias.
        aliases: What the aliases mean (enums, unions, arrays, maps).
        params: The Python name in `types` of what may be passed for a class or alias; not all aliases have one.
        open: The classes that explicitly allow other properties, or have none.
    """

    names: Mapping[Pointer, str]
    aliases: Mapping[Pointer, TypeRef] = field(default_factory=dict)
    params: Mapping[Pointer, str] = field(default_factory=dict)
    open: frozenset[Pointer] = frozenset()


@dataclass(frozen=True, slots=True)
class Speller:
    """Spells types within a class whose members hide some names.

    Attributes:
        schemas: The component schemas.
        hidden: Names of the members of the class.
        types_prefix: What stands before the names of types of requests.
    """

    schemas: Schemas
    hidden: frozenset[str] = frozenset()
    types_prefix: str | None = None

    def answer(self, ref: TypeRef) -> Code:
        """The type of a value that the server sends."""
        return Code(" | ".join(_widest(self._answer(ref))))

    def argument(self, ref: TypeRef) -> Code:
        """The type of a value that a caller may pass."""
        return Code(" | ".join(self.arguments(ref)))

    def arguments(self, ref: TypeRef) -> list[str]:
        """The members of the union that a caller may pass."""
        return _widest(self._argument(ref, frozenset()))

    def name(self, name: str) -> str:
        """A lower-case name as this class can see it."""
        if name not in self.hidden:
            return name
        return _QUALIFIED.get(name) or f"builtins.{name}"

    def _answer(self, ref: TypeRef) -> list[str]:
        match ref:
            case types.Primitive(name):
                return [self._primitive(name)]
            case types.LiteralOf(values):
                return [_literal(values)]
            case types.ListOf(item):
                return [f"{self.name('list')}[{self.answer(item)}]"]
            case types.MapOf(value):
                return [f"{self.name('dict')}[{self.name('str')}, {self.answer(value)}]"]
            case types.UnionOf(members):
                return _unique(part for member in members for part in self._answer(member))
            case types.Nullable(inner):
                return _unique([*self._answer(inner), "None"])
            case types.Model(pointer):
                return [self._model(pointer)]
            case types.Binary():
                return [self.name("bytes")]
            case types.AnyValue():
                return ["Any"]
            case types.NoValue():
                return ["None"]

    def _argument(self, ref: TypeRef, seen: frozenset[Pointer]) -> list[str]:
        match ref:
            case types.Primitive("str" | "int" | "float" | "bool"):
                return self._answer(ref)
            case types.Primitive(name):
                return [self._primitive(name), self.name("str")]
            case types.ListOf(item):
                return [f"Sequence[{self._join(item, seen)}]"]
            case types.MapOf(value):
                return [f"Mapping[{self.name('str')}, {self._join(value, seen)}]"]
            case types.UnionOf(members):
                return _unique(part for member in members for part in self._argument(member, seen))
            case types.Nullable(inner):
                return _unique([*self._argument(inner, seen), "None"])
            case types.Model(pointer):
                return self._passed_model(pointer, seen)
            case types.Binary():
                return ["FileInput"]
            case types.AnyValue():
                return [self.name("object")]
        return self._answer(ref)

    def _passed_model(self, pointer: Pointer, seen: frozenset[Pointer]) -> list[str]:
        """Spell a class or alias as an argument: the one place that says what may stand for an object."""
        alias, param = self.schemas.aliases.get(pointer), self.schemas.params.get(pointer)
        prefix = f"{self.name('types')}." if self.types_prefix is None else self.types_prefix
        if alias is not None:
            expanded = self._argument(alias, seen | {pointer}) if pointer not in seen else [self.name("object")]
            return expanded if param is None else [f"{prefix}{param}"]
        found = [self._model(pointer), *([f"{prefix}{param}"] if param else [])]
        is_open = pointer in self.schemas.open or not param
        return [*found, f"Mapping[{self.name('str')}, {self.name('object')}]"] if is_open else found

    def _join(self, ref: TypeRef, seen: frozenset[Pointer]) -> str:
        return " | ".join(_widest(self._argument(ref, seen)))

    def _primitive(self, name: str) -> str:
        if name in _DATES:
            return f"{self.name('dt')}.{_DATES[name]}"
        return name if name == "UUID" else self.name(name)

    def _model(self, pointer: Pointer) -> str:
        name = self.schemas.names.get(pointer)
        return "Any" if name is None else f"{self.name('models')}.{name}"


def _literal(values: Iterable[types.LiteralValue]) -> str:
    return f"Literal[{', '.join(pyrepr(value) for value in values)}]"


def _unique(parts: Iterable[str]) -> list[str]:
    """Parts of a union without repetitions; any mapping and null come last, as a reader expects."""
    found = dict.fromkeys(parts)
    last = [part for part in found if part.endswith("object]")] + [part for part in found if part == "None"]
    return [part for part in found if part not in last] + last


def _widest(parts: list[str]) -> list[str]:
    """Leave only the part that says nothing (`object`, `Any`), if there is one."""
    return next(([part] for part in parts if part in ("object", "builtins.object", "Any")), parts)

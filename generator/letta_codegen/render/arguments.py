"""The arguments of a method: what an operation takes, under Python names, in the order in which they are written.

Path parameters first (the last one positional, the others keyword-only, as their name says what they are), then
required, then optional arguments, each in the document's order. Forms of a union body are merged for the
implementation and kept apart for the overloads.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeAlias

from letta_codegen.document.pointer import Pointer
from letta_codegen.ir import types
from letta_codegen.ir.nodes import MISSING, BodyField, BodyVariant, Operation, Parameter, RequestBody
from letta_codegen.ir.types import TypeRef

Place: TypeAlias = Literal["path", "query", "header", "cookie", "body", "whole"]


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a method.

    Attributes:
        name: Its Python name.
        wire: The name under which it is sent; empty for a body that is passed whole.
        place: Where it is sent.
        type: What may be passed.
        required: Whether a call without it is wrong.
        description: Text of the document.
        deprecated: Whether the document discourages it.
        default: What the server takes when it is left out, for the docstring; `MISSING` if the document says nothing.
    """

    name: str
    wire: str
    place: Place
    type: TypeRef
    required: bool
    description: str = ""
    deprecated: bool = False
    default: Any = MISSING


@dataclass(frozen=True, slots=True)
class Form:
    """One way to call a method: its arguments, sorted as they are written."""

    arguments: tuple[Argument, ...]

    @property
    def positional(self) -> Argument | None:
        """The last path argument."""
        paths = [argument for argument in self.arguments if argument.place == "path"]
        return paths[-1] if paths else None

    @property
    def keywords(self) -> tuple[Argument, ...]:
        """All others, required ones first."""
        rest = [argument for argument in self.arguments if argument is not self.positional]
        return tuple(sorted(rest, key=lambda argument: (argument.place != "path", not argument.required)))


def forms(operation: Operation, names: Mapping[Pointer, str]) -> tuple[Form, ...]:
    """Every form of the call: one, or one for each member of a union body."""
    parameters = tuple(_parameter(parameter, names) for parameter in operation.parameters)
    body = operation.body
    if body is None:
        return (Form(parameters),)
    if not body.variants:
        return (Form((*parameters, _whole(body, names))),)
    return tuple(Form((*parameters, *_fields(body, variant, names))) for variant in body.variants)


def merged(several: Iterable[Form]) -> Form:
    """The form that every one of `several` fits: what one of them can leave out is optional, types are joined."""
    kept = tuple(several)
    found: dict[tuple[str, Place], list[Argument]] = {}
    for form in kept:
        for argument in form.arguments:
            found.setdefault((argument.wire, argument.place), []).append(argument)
    return Form(tuple(_merge(same, len(kept)) for same in found.values()))


def _merge(same: list[Argument], forms_in_all: int) -> Argument:
    first = same[0]
    required = len(same) == forms_in_all and all(argument.required for argument in same)
    members = tuple(dict.fromkeys(argument.type for argument in same))
    joined = members[0] if len(members) == 1 else types.UnionOf(members)
    described = next((argument.description for argument in same if argument.description), "")
    return replace(first, type=joined, required=required, description=described)


def _parameter(parameter: Parameter, names: Mapping[Pointer, str]) -> Argument:
    return Argument(
        names[parameter.pointer],
        parameter.wire,
        parameter.location,
        parameter.type,
        parameter.required or parameter.location == "path",
        parameter.description,
        parameter.deprecated,
        parameter.default,
    )


def _fields(body: RequestBody, variant: BodyVariant, names: Mapping[Pointer, str]) -> tuple[Argument, ...]:
    return tuple(_field(field, body, names) for field in variant.fields)


def _field(field: BodyField, body: RequestBody, names: Mapping[Pointer, str]) -> Argument:
    return Argument(
        names[field.pointer],
        field.wire,
        "body",
        field.type,
        field.required and body.required,
        field.description,
        field.deprecated,
        field.default,
    )


def _whole(body: RequestBody, names: Mapping[Pointer, str]) -> Argument:
    return Argument(names[body.pointer], "", "whole", body.type, body.required, body.description)

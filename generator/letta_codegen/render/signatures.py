"""Signatures of a method: that of its implementation, and overloads where the way it is called decides its result.

Overloads are the product of the forms of the body and of the positions of the stream switch (on, off, a `bool` known
only at run time). A switch that is left out takes the server's default, so the overload with that position may be
called without it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from letta_codegen.ir import types
from letta_codegen.ir.nodes import Operation
from letta_codegen.render.annotations import Speller
from letta_codegen.render.arguments import Argument, Form, merged
from letta_codegen.render.covering import uncovered
from letta_codegen.render.escape import Code
from letta_codegen.render.layout import declaration
from letta_codegen.render.rows import SignatureRow

Position: TypeAlias = Literal["on", "off", "either"]


@dataclass(frozen=True, slots=True)
class Results:
    """What a method returns: the plain answer, the stream, and either of them."""

    answer: Code
    stream: Code

    def at(self, position: Position) -> Code:
        """The return type with the switch in that position."""
        if position == "either":
            return Code(f"{self.stream} | {self.answer}")
        return self.stream if position == "on" else self.answer


@dataclass(frozen=True, slots=True)
class Signer:
    """Writes the signatures of the methods of one class, in one colour.

    Attributes:
        speller: Spells types.
    """

    speller: Speller

    def implementation(self, several: tuple[Form, ...], returns: Code, deprecated: str) -> SignatureRow:
        """The signature of the method itself."""
        return self._signature(merged(several), returns, deprecated)

    def overloads(
        self, operation: Operation, several: tuple[Form, ...], results: Results, plain: Code, deprecated: str
    ) -> tuple[SignatureRow, ...]:
        """The overloads of a method; none if one signature says it all."""
        several = uncovered(several, self.speller.schemas.aliases)
        if operation.switch is None:
            rows = [self._signature(form, plain, deprecated) for form in several]
        else:
            rows = [
                self._signature(placed, results.at(position), deprecated)
                for position in ("on", "off", "either")
                for form in several
                if (placed := _switched(form, operation.switch.wire, position, operation.switch.default))
            ]
        distinct = tuple(dict.fromkeys(rows))
        return distinct if len(distinct) > 1 else ()

    def _signature(self, form: Form, returns: Code, deprecated: str) -> SignatureRow:
        first = form.positional
        positional = (self._parameter(first),) if first else ()
        keywords = tuple(self._parameter(argument) for argument in form.keywords)
        timeout = Code(f"Timeout | {self.speller.name('float')} | None | Omit")
        return SignatureRow(positional, keywords, timeout, returns, deprecated)

    def _parameter(self, argument: Argument) -> Code:
        annotation = self.speller.argument(argument.type)
        if not argument.required and annotation not in ("object", "builtins.object", "Any"):
            annotation = Code(f"{annotation} | Omit")
        return declaration(argument.name, annotation, "" if argument.required else "omit", indent=8, end=",")


def _switched(form: Form, wire: str, position: Position, default: bool) -> Form | None:
    """A form with its switch in one position; a form without the switch is only called in the default position."""
    switch = next((argument for argument in form.arguments if _is_switch(argument, wire)), None)
    if switch is None:
        return form if position == ("on" if default else "off") else None
    placed = _place(switch, position, default)
    return Form(tuple(placed if argument is switch else argument for argument in form.arguments))


def _is_switch(argument: Argument, wire: str) -> bool:
    return argument.place == "body" and argument.wire == wire


def _place(switch: Argument, position: Position, default: bool) -> Argument:
    if position == "either":
        return replace(switch, type=types.Primitive("bool"), required=True)
    on = position == "on"
    kind: types.TypeRef = types.LiteralOf((on,))
    if on == default and isinstance(switch.type, types.Nullable):
        kind = types.Nullable(kind)
    return replace(switch, type=kind, required=on != default)

"""Names the arguments of a method: path, query, header and cookie parameters and the fields of the body.

In comes an operation; out come names that are valid, unique and independent of the order of the document. The name is
the wire name in snake_case. Where two meet, a parameter of the path keeps it, then what is not deprecated, then in the
order query, body, header, cookie; the others get their place behind their name (`run_id_body`), with a diagnostic.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from letta_codegen.diagnostics import Diagnostics
from letta_codegen.document.pointer import Pointer
from letta_codegen.ir.nodes import Operation
from letta_codegen.naming.identifiers import argument_name, identifier

_PLACES = ("path", "query", "body", "header", "cookie")


@dataclass(frozen=True, slots=True)
class _Argument:
    """One argument: all places that mean it (a field can occur in several variants of a body)."""

    place: str
    wire: str
    wanted: str
    deprecated: bool
    pointers: tuple[Pointer, ...]

    @property
    def rank(self) -> tuple[bool, bool, int, bool, str]:
        """Who keeps a name if several want it: the lowest."""
        is_exact = self.wire == self.wanted
        return self.place != "path", self.deprecated, _PLACES.index(self.place), not is_exact, self.wire


def name_arguments(operation: Operation, diagnostics: Diagnostics) -> Mapping[Pointer, str]:
    """Name the arguments of an operation.

    Args:
        operation: The operation.
        diagnostics: Where clashes are reported.

    Returns:
        Names by the pointer of the parameter, of the body field, or of a body that is passed whole.
    """
    taken: dict[str, _Argument] = {}
    for argument in sorted(_arguments(operation), key=lambda argument: argument.rank):
        name = _free_name(argument, taken)
        if name != argument.wanted:
            message = f"the {argument.place} parameter {argument.wire!r} is called {name}; {argument.wanted} is taken"
            diagnostics.add("NAM020", operation.pointer, message)
        taken[name] = argument
    return {pointer: name for name, argument in taken.items() for pointer in argument.pointers}


def _free_name(argument: _Argument, taken: Mapping[str, object]) -> str:
    if argument.wanted not in taken:
        return argument.wanted
    with_place = f"{argument.wanted.rstrip('_')}_{argument.place}"
    return next(name for name in _numbered(with_place) if name not in taken)


def name_options(keys: Iterable[str], taken: frozenset[str]) -> Mapping[str, str]:
    """Name further options of the client, one for each key of a security scheme; none has a name that is taken."""
    found: dict[str, str] = {}
    for key in keys:
        found[key] = next(name for name in _numbered(argument_name(key, taken)) if name not in found.values())
    return found


def _numbered(name: str) -> Iterable[str]:
    yield name
    number = 2
    while True:
        yield f"{name}_{number}"
        number += 1


def _arguments(operation: Operation) -> list[_Argument]:
    found = [
        _Argument(
            parameter.location,
            parameter.wire,
            _wanted(parameter.wire, parameter.preferred_name),
            parameter.deprecated,
            (parameter.pointer,),
        )
        for parameter in operation.parameters
    ]
    return [*found, *_body_arguments(operation)]


def _body_arguments(operation: Operation) -> list[_Argument]:
    body = operation.body
    if body is None:
        return []
    if not body.variants:
        return [_Argument("body", "body", _wanted("body", body.preferred_name), False, (body.pointer,))]
    found: dict[str, _Argument] = {}
    for field in body.fields:
        known = found.get(field.wire)
        wanted = _wanted(field.wire, field.preferred_name) if known is None else known.wanted
        pointers = (*(known.pointers if known else ()), field.pointer)
        deprecated = field.deprecated and (known is None or known.deprecated)
        found[field.wire] = _Argument("body", field.wire, wanted, deprecated, tuple(dict.fromkeys(pointers)))
    return list(found.values())


def _wanted(wire: str, preferred: str | None) -> str:
    """A name that somebody chose is taken as it is, but for what no argument can be called."""
    if preferred is None:
        return argument_name(wire)
    chosen = identifier(preferred).lstrip("_")
    return chosen if chosen and argument_name(chosen) == chosen else argument_name(preferred)

"""Which component schemas a request may hold: found from the arguments of all operations on.

In: the IR. Out: pointers. Answers play no part.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from letta_codegen.document.pointer import Pointer
from letta_codegen.ir import types
from letta_codegen.ir.nodes import Api, Operation
from letta_codegen.ir.types import TypeRef


def reached_by_requests(api: Api) -> frozenset[Pointer]:
    """The component schemas that the arguments of operations lead to."""
    targets = leads_to(api)
    waiting = [pointer for operation in api.operations for ref in _arguments(operation) for pointer in models_in(ref)]
    found = set[Pointer]()
    while waiting:
        pointer = waiting.pop()
        if pointer not in found:
            found.add(pointer)
            waiting.extend(targets.get(pointer, ()))
    return frozenset(found)


def leads_to(api: Api) -> Mapping[Pointer, tuple[Pointer, ...]]:
    """The component schemas that each component schema mentions, as often as it does."""
    refs = {found.pointer: tuple(field.type for field in found.fields) for found in api.objects}
    refs |= {pointer: (meaning,) for pointer, meaning in api.aliases}
    return {pointer: tuple(inner for ref in each for inner in models_in(ref)) for pointer, each in refs.items()}


def models_in(ref: TypeRef) -> Iterator[Pointer]:
    """The component schemas that a type mentions."""
    match ref:
        case types.Model(pointer):
            yield pointer
        case types.ListOf(inner) | types.MapOf(inner) | types.Nullable(inner):
            yield from models_in(inner)
        case types.UnionOf(members):
            for member in members:
                yield from models_in(member)


def _arguments(operation: Operation) -> Iterator[TypeRef]:
    yield from (parameter.type for parameter in operation.parameters)
    if operation.body:
        yield operation.body.type
        yield from (field.type for field in operation.body.fields)

"""The IR of an operation as lines of text, as the snippet tests expect it.

    GET /x/{id}
    path id!: int
    query tags: [str] spaceDelimited
    body application/json json: Thing
      name!: str
    answer 200 json: Thing?

`!` is required, `?` or null, `[x]` a list, `{x}` a map.
"""

from __future__ import annotations

from collections.abc import Iterator

from letta_codegen.ir.nodes import MISSING, BodyField, Operation, Parameter, RequestBody
from letta_codegen.ir.types import (
    AnyValue,
    Binary,
    ListOf,
    LiteralOf,
    MapOf,
    Model,
    NoValue,
    Nullable,
    Primitive,
    TypeRef,
    UnionOf,
)
from snippets.chain import built, case, document

_USUAL = {"path": ("simple", False), "header": ("simple", False), "query": ("form", True), "cookie": ("form", True)}


def check_operations(text: str, version: str = "3.1.0") -> None:
    """Build the IR of the `paths` and `components` of a case, and compare."""
    given = case(text)
    api, reported = built(document(given.given, version))
    lines = [line for operation in api.operations for line in operation_lines(operation)]
    assert lines == given.expected.splitlines()
    assert reported == given.reported


def operation_lines(operation: Operation) -> Iterator[str]:
    """An operation as lines."""
    yield operation.key
    for parameter in operation.parameters:
        yield f"{parameter.location} {_value(parameter, parameter.location)}"
    if operation.body:
        yield from _body(operation.body)
    if operation.answer:
        answer = operation.answer
        yield f"answer {answer.status} {answer.encoding}: {spelled(answer.type)}"
    if operation.stream:
        switch = f" if {operation.switch.wire} (default {operation.switch.default})" if operation.switch else ""
        yield f"stream: {spelled(operation.stream.type)}{switch}"
    for error in operation.errors:
        yield f"error {error.status}: {spelled(error.type)}"
    if operation.pagination:
        page = operation.pagination
        roles = ", ".join(f"{role}={wire}" for role, wire in page.options)
        yield f"page {page.scheme} of {page.items or 'answer'}: {spelled(page.item)} ({roles})"
        for onward in page.onward:
            when = "".join(f" if {name} is {value!r}" for name, value in onward.when)
            until = f" until {onward.until}" if onward.until else ""
            yield f"  on by {onward.parameter} of the {onward.item}{when}{until}"


def _body(body: RequestBody) -> Iterator[str]:
    yield f"body {body.media_type} {body.encoding}{'!' if body.required else ''}: {spelled(body.type)}"
    for number, variant in enumerate(body.variants):
        if number:
            yield "  or"
        for field in variant.fields:
            yield f"  {_value(field, 'query')}"


def _value(value: Parameter | BodyField, location: str) -> str:
    style, explode = _USUAL[location]
    notes = [
        f"{value.wire}{'!' if value.required else ''}: {spelled(value.type)}",
        value.style if value.style != style else "",
        ("exploded" if value.explode else "not exploded") if value.explode != explode else "",
        "reserved" if value.allow_reserved else "",
        f"as {value.content_type}" if value.content_type else "",
        f"= {value.default!r}" if value.default is not MISSING else "",
        "deprecated" if value.deprecated else "",
    ]
    return " ".join(note for note in notes if note)


def spelled(ref: TypeRef) -> str:
    """A type in short."""
    match ref:
        case Primitive(name):
            return name
        case LiteralOf(values):
            return " | ".join(map(repr, values))
        case ListOf(item):
            return f"[{spelled(item)}]"
        case MapOf(value):
            return f"{{{spelled(value)}}}"
        case UnionOf(members):
            return " | ".join(map(spelled, members))
        case Nullable(inner):
            return f"{spelled(inner)}?"
        case Model(pointer):
            return pointer.name
        case Binary():
            return "file"
        case AnyValue():
            return "any"
        case NoValue():
            return "null"

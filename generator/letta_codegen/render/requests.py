"""What of a request is not as usual: how its body is written, and the styles of its parameters.

Only what deviates from the runtime's defaults is written.
"""

from __future__ import annotations

from collections.abc import Iterator

from letta_codegen.ir import types
from letta_codegen.ir.nodes import BodyField, Location, Operation, Parameter, RequestBody
from letta_codegen.ir.types import TypeRef
from letta_codegen.render.escape import Code, constant, pyrepr
from letta_codegen.render.rows import SettingRow

_DEFAULTS: dict[Location, tuple[str, bool]] = {
    "path": ("simple", False),
    "query": ("form", True),
    "header": ("simple", False),
    "cookie": ("form", True),
}
_USUAL_MEDIA = {
    "json": "application/json",
    "form": "application/x-www-form-urlencoded",
    "multipart": "multipart/form-data",
    "binary": "application/octet-stream",
    "text": "text/plain",
    "lines": "application/x-ndjson",
}


def body_settings(body: RequestBody) -> Iterator[SettingRow]:
    """How a body is written, as far as it is not as usual."""
    yield SettingRow(Code("body"), pyrepr(body.encoding))
    # A range (`image/*`) says what may be sent; it is no media type of anything.
    if body.media_type != _USUAL_MEDIA[body.encoding] and "*" not in body.media_type:
        yield SettingRow(Code("media_type"), pyrepr(body.media_type))
    if body.required and body.variants:
        yield SettingRow(Code("body_required"), Code("True"))
    if body.encoding == "multipart":
        yield from _parts(body.fields)


def styles(operation: Operation) -> Iterator[str]:
    """The styles of parameters and fields that are not written as usual, as entries of a mapping by name."""
    styled = tuple(_located(operation))
    for location, each in styled:
        if _deviates(location, each):
            shared = sum(other.wire == each.wire for _, other in styled) > 1
            yield f"{pyrepr(f'{location}:{each.wire}' if shared else each.wire)}: {_style(each)}"


def _parts(fields: tuple[BodyField, ...]) -> Iterator[SettingRow]:
    files = tuple(dict.fromkeys(field.wire for field in fields if _is_file(field.type)))
    typed = {field.wire: field.content_type for field in fields if field.content_type}
    if files:
        yield SettingRow(Code("files"), constant(files))
    if typed:
        yield SettingRow(Code("parts"), pyrepr(typed))


def _is_file(ref: TypeRef) -> bool:
    match ref:
        case types.Binary():
            return True
        case types.ListOf(inner) | types.Nullable(inner):
            return _is_file(inner)
        case types.UnionOf(members):
            return any(_is_file(member) for member in members)
    return False


def _located(operation: Operation) -> Iterator[tuple[Location, Parameter | BodyField]]:
    """What is written in a style: parameters, and the fields of a form, which is written like a query."""
    for parameter in operation.parameters:
        yield parameter.location, parameter
    if operation.body and operation.body.encoding == "form":
        for field in operation.body.fields:
            yield "query", field


def _deviates(location: Location, value: Parameter | BodyField) -> bool:
    usual = (value.style, value.explode) == _DEFAULTS[location]
    return not usual or value.allow_reserved or value.content_type is not None


def _style(value: Parameter | BodyField) -> str:
    style = "json" if "json" in (value.content_type or "") else value.style
    words = [pyrepr(style), pyrepr(value.explode)]
    if value.allow_reserved:
        words.append(Code("allow_reserved=True"))
    return f"Style({', '.join(words)})"

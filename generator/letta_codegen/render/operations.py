"""Operations as data: the module constants from which the runtime knows what to send and what will come back."""

from __future__ import annotations

from collections.abc import Iterator

from letta_codegen.ir import types
from letta_codegen.ir.nodes import Location, Operation, Parameter, RequestBody
from letta_codegen.render.annotations import Speller
from letta_codegen.render.escape import Code, pyrepr
from letta_codegen.render.named import NamedOperation
from letta_codegen.render.rows import OperationRow, SettingRow

_DEFAULTS: dict[Location, tuple[str, bool]] = {
    "path": ("simple", False),
    "query": ("form", True),
    "header": ("simple", False),
    "cookie": ("form", True),
}
_KEYWORDS: tuple[tuple[Location, str], ...] = (("path", "paths"), ("query", "query"), ("header", "headers"), ("cookie", "cookies"))


def operation_row(named: NamedOperation, speller: Speller) -> OperationRow:
    """The constant of an operation."""
    operation = named.operation
    return OperationRow(
        constant=named.constant,
        answer_type=_type_argument(operation, speller),
        method=pyrepr(operation.method.upper()),
        path=operation.path,
        settings=tuple(_settings(operation, speller)),
    )


def _type_argument(operation: Operation, speller: Speller) -> Code:
    """What `Operation[...]` is generic over: the item of a page, the answer of a call, the event of a mere stream."""
    if operation.pagination:
        return speller.answer(operation.pagination.item)
    if operation.answer:
        return speller.answer(operation.answer.type)
    return speller.answer(operation.stream.type) if operation.stream else Code("None")


def _settings(operation: Operation, speller: Speller) -> Iterator[SettingRow]:
    answer = operation.answer
    if answer and not isinstance(answer.type, types.NoValue):
        yield SettingRow(Code("answer"), Code(f"lambda: {speller.answer(answer.type)}"))
    if operation.body:
        yield from _body(operation.body)
    for location, keyword in _KEYWORDS:
        if styles := _styles(operation, location):
            yield SettingRow(Code(keyword), styles)
    yield from _shape(operation, speller)


def _shape(operation: Operation, speller: Speller) -> Iterator[SettingRow]:
    page = operation.pagination
    if page:
        yield SettingRow(Code("item"), Code(f"lambda: {speller.answer(page.item)}"))
        yield SettingRow(Code("items"), pyrepr(page.items))
    if operation.stream:
        yield SettingRow(Code("stream"), Code(f"lambda: {speller.answer(operation.stream.type)}"))
    if operation.switch:
        yield SettingRow(Code("switch"), Code(f"({pyrepr(operation.switch.wire)}, {operation.switch.default})"))


def _body(body: RequestBody) -> Iterator[SettingRow]:
    yield SettingRow(Code("body"), pyrepr(body.encoding))
    if not (body.encoding == "json" and body.media_type == "application/json"):
        yield SettingRow(Code("media_type"), pyrepr(body.media_type))
    if not body.required:
        yield SettingRow(Code("body_required"), Code("False"))


def _styles(operation: Operation, location: Location) -> Code | None:
    entries = [
        f"{pyrepr(parameter.wire)}: {_style(parameter)}"
        for parameter in operation.parameters
        if parameter.location == location and _deviates(parameter)
    ]
    return Code("{" + ", ".join(entries) + "}") if entries else None


def _deviates(parameter: Parameter) -> bool:
    usual = (parameter.style, parameter.explode) == _DEFAULTS[parameter.location]
    return not usual or parameter.allow_reserved or parameter.content_type is not None


def _style(parameter: Parameter) -> str:
    keywords = [pyrepr(parameter.style), pyrepr(parameter.explode)]
    if parameter.allow_reserved:
        keywords.append("allow_reserved=True")
    if parameter.content_type is not None:
        keywords.append(f"content_type={pyrepr(parameter.content_type)}")
    return f"Style({', '.join(keywords)})"

"""Builds an operation from all that belongs to it (OpenAPI 3.1, section 4.8.10).

In comes an operation with its path item; out comes an `Operation`. What a client cannot offer (callbacks, links,
servers of one operation) is left out with a diagnostic.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, cast

from letta_codegen.document.document import JSON
from letta_codegen.document.pointer import Pointer
from letta_codegen.ir.body import build_body
from letta_codegen.ir.context import Context, flag, text
from letta_codegen.ir.nodes import BodyField, Method, Operation, RequestBody, Response, StreamSwitch
from letta_codegen.ir.pagination import build_item_list, build_pagination
from letta_codegen.ir.parameter import build_parameters
from letta_codegen.ir.response import Answers, build_responses
from letta_codegen.ir.security import build_requirements
from letta_codegen.ir.stated_pages import build_stated
from letta_codegen.ir.types import AnyValue, Nullable, Primitive


def build_operation(
    context: Context, path: str, method: Method, item: Mapping[str, Any], pointer: Pointer
) -> Operation:
    """Build an operation.

    Args:
        context: The document being read.
        path: The path template.
        method: The HTTP method, in small letters.
        item: The path item.
        pointer: Where the operation stands.
    """
    node = item[method]
    parameters = build_parameters(context, path, node.get("parameters"), pointer / "parameters")
    answers = build_responses(context, node.get("responses"), pointer / "responses")
    body = build_body(context, node.get("requestBody"), pointer / "requestBody", method)
    items = build_item_list(context, answers.answer, path)
    _report_ignored(context, node, pointer)
    stated = build_stated(context, node.get("x-pagination"), pointer / "x-pagination", parameters)
    paged = method == "get" and not answers.stream
    pagination = build_pagination(context, items, parameters, stated) if paged else None
    operation = Operation(
        pointer=pointer,
        method=method,
        path=path,
        operation_id=text(node, "operationId") or None,
        tags=tuple(tag for tag in context.sequence(node.get("tags"), pointer / "tags") if isinstance(tag, str)),
        summary=text(node, "summary") or text(item, "summary"),
        description=text(node, "description") or text(item, "description"),
        deprecated=flag(node, "deprecated"),
        parameters=parameters,
        body=body,
        answer=answers.answer,
        stream=answers.stream,
        errors=answers.errors,
        pagination=pagination,
        many=pagination is not None or (items is not None and items.is_plain),
        security=_security(context, node, pointer),
        preferred_name=text(node, "x-python-name") or None,
    )
    return _switched(context, operation, node, pointer, answers)


def _security(context: Context, node: Mapping[str, Any], pointer: Pointer) -> tuple[tuple[str, ...], ...] | None:
    if node.get("security") is None:
        return None
    # An empty list says that nobody has to identify themselves; one of nothing but unknown schemes says nothing.
    return build_requirements(context, node["security"], pointer / "security") or (None if node["security"] else ())


def _switched(
    context: Context, operation: Operation, node: Mapping[str, Any], pointer: Pointer, answers: Answers
) -> Operation:
    """Say what chooses between the answer and the stream where there are both."""
    if answers.answer is None or answers.stream is None:
        return operation
    switch = _declared_switch(context, node.get("x-streaming"), pointer) or _usual_switch(context, operation.body)
    if switch is None and answers.answer.type == AnyValue():
        # An empty schema beside a stream is what frameworks add on their own: the operation only streams.
        return replace(operation, answer=None, many=False)
    if switch is None:
        _report_unused(context, answers.stream, pointer)
        return replace(operation, stream=None)
    return replace(operation, switch=switch)


def _report_unused(context: Context, stream: Response | None, pointer: Pointer) -> None:
    """Lines of JSON are the answer once more, of which the client asks for the other form; events may be more."""
    if stream is not None and stream.encoding == "lines":
        message = f"the answer is asked for as JSON, not as {stream.media_type}"
        context.report("OAS033", stream.pointer.parent, message)
        return
    context.report("OAS037", pointer, "nothing says what chooses between answer and stream; the stream was left out")


def _declared_switch(context: Context, value: JSON, pointer: Pointer) -> StreamSwitch | None:
    node = context.mapping(value, pointer / "x-streaming")
    wire, default = text(node, "property"), node.get("default")
    return StreamSwitch(wire, default) if wire and isinstance(default, bool) else None


def _usual_switch(context: Context, body: RequestBody | None) -> StreamSwitch | None:
    """A boolean property with one of the usual names; a server does not stream unless told to, if nothing is said."""
    for wire in context.config.stream_switches:
        for field in body.fields if body else ():
            if field.wire == wire and _is_boolean(field):
                return StreamSwitch(wire, field.default is True)
    return None


def _is_boolean(field: BodyField) -> bool:
    return cast(object, field.type) in (Primitive("bool"), Nullable(Primitive("bool")))


def _report_ignored(context: Context, node: Mapping[str, Any], pointer: Pointer) -> None:
    if node.get("callbacks"):
        context.report("OAS041", pointer / "callbacks", "callbacks are not generated: a client does not serve requests")
    if node.get("servers"):
        context.report(
            "OAS045", pointer / "servers", "servers of one operation are ignored; the client has one base URL"
        )

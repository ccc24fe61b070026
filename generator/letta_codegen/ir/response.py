"""Builds what an operation answers: the plain answer, the event stream, the declared errors.

In come the `responses` of an operation; out come at most one plain answer and one stream, and an error for each
status. Several success answers become one whose type is the union of theirs. Other media types than JSON, event
streams and lines of JSON are handed over as text or bytes, with a diagnostic.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from letta_codegen.document.document import JSON
from letta_codegen.document.pointer import Pointer
from letta_codegen.ir.context import EMPTY, Context, text
from letta_codegen.ir.lines import value_type
from letta_codegen.ir.media import STREAMS, Form, Media, media_of
from letta_codegen.ir.nodes import Response
from letta_codegen.ir.schema import type_of, union
from letta_codegen.ir.types import AnyValue, Binary, NoValue, Primitive, TypeRef

_SUCCESS = re.compile(r"2(\d\d|XX)")
_STATUS = re.compile(r"[1-5](\d\d|XX)|default")


@dataclass(frozen=True, slots=True)
class Answers:
    """What an operation can answer."""

    answer: Response | None
    stream: Response | None
    errors: tuple[Response, ...]


def build_responses(context: Context, node: JSON, pointer: Pointer) -> Answers:
    """Build the answers of an operation.

    Args:
        context: The document being read.
        node: The `responses`.
        pointer: Where they stand.
    """
    nodes = _by_status(context, node, pointer)
    success = {status for status in nodes if _SUCCESS.fullmatch(status)} or {"default"} & nodes.keys()
    found = {status: _responses(context, status, *nodes[status], used=status in success) for status in nodes}
    if not success:
        where = pointer if node else pointer.parent
        context.report("OAS032", where, "no success answer is described; whatever comes is returned")
        return Answers(_anything(pointer), None, _errors(found, success))
    plain = [response for status in sorted(success) for response in found[status] if response.encoding not in STREAMS]
    streams = [response for status in sorted(success) for response in found[status] if response.encoding in STREAMS]
    answer = _merged(context, plain, pointer) if not _is_only_stream(plain, streams) else None
    return Answers(answer, streams[0] if streams else None, _errors(found, success))


def _is_only_stream(plain: list[Response], streams: list[Response]) -> bool:
    return bool(streams) and all(response.encoding == "none" for response in plain)


def _anything(pointer: Pointer) -> Response:
    return Response("default", "application/json", "json", AnyValue(), pointer)


def _by_status(context: Context, node: JSON, pointer: Pointer) -> dict[str, tuple[Mapping[str, Any], Pointer]]:
    """The answers with their places, sorted by status."""
    found: dict[str, tuple[Mapping[str, Any], Pointer]] = {}
    for key, value in sorted(context.mapping(node, pointer).items()):
        status = key.upper() if key != "default" else key
        if _STATUS.fullmatch(status):
            found.setdefault(status, (value, pointer / key))
        else:
            context.report("OAS034", pointer / key, f"an answer was left out: {key!r} is not a status")
    return found


def _responses(
    context: Context, status: str, node: Mapping[str, Any], pointer: Pointer, *, used: bool
) -> list[Response]:
    """The answer of a status: one in its preferred media type, and one more if it can also be streamed.

    Errors are documentation: what is not `used` as a result is chosen without a word.
    """
    media = media_of(context, node.get("content"), pointer / "content")
    streams = [entry for entry in media if entry.form in STREAMS]
    others = [entry for entry in media if entry.form not in STREAMS]
    if len(others) > 1 and used:
        unused = ", ".join(entry.media_type for entry in others[1:])
        message = f"the answer is asked for as {others[0].media_type}, not as {unused}"
        context.report("OAS033", pointer / "content", message)
    chosen = [*others[:1], *streams[:1]]
    if not chosen:
        return [Response(status, None, "none", NoValue(), pointer, text(node, "description"))]
    if used:
        _report_kinds(context, chosen)
    return [_response(context, status, node, entry) for entry in chosen]


def _report_kinds(context: Context, chosen: list[Media]) -> None:
    for media in chosen:
        form = _form(media)
        if not media.is_known or form != media.form:
            kind = "text" if form == "text" else "bytes"
            context.report("OAS031", media.pointer, f"{media.media_type} is returned as {kind}")
        if form in STREAMS and value_type(context, media) == AnyValue():
            kind = "events" if form == "sse" else "lines"
            context.report("OAS035", media.pointer, f"the {kind} have no schema; they are handed over as they come")


def _form(media: Media) -> Form:
    """Forms come back as the text that they are."""
    return "text" if media.form in ("form", "multipart") else media.form


def _response(context: Context, status: str, node: Mapping[str, Any], media: Media) -> Response:
    form = _form(media)
    kind_of: Mapping[str, TypeRef] = {"text": Primitive("str"), "binary": Binary()}
    # JSON that is declared a bare string with format binary is content too, whatever the media type says.
    found = kind_of.get(form) or _type(context, media)
    return Response(
        status=status,
        media_type=media.media_type,
        encoding="binary" if isinstance(found, Binary) else form,
        type=found,
        pointer=media.pointer,
        description=text(node, "description"),
    )


def _type(context: Context, media: Media) -> TypeRef:
    if media.form in STREAMS:
        return value_type(context, media)
    return type_of(context, media.node.get("schema", EMPTY), media.pointer / "schema")


def _merged(context: Context, responses: list[Response], pointer: Pointer) -> Response | None:
    """One answer for all success statuses; None if none of them has content."""
    bodies = [response for response in responses if response.encoding != "none"]
    if not bodies:
        return None
    encodings = {response.encoding for response in bodies}
    first = bodies[0]
    if len(encodings) > 1:
        message = f"success answers differ in kind; all are read as that of {first.status}, {first.media_type}"
        context.report("OAS036", pointer, message)
        bodies = [response for response in bodies if response.encoding == first.encoding]
    types = [response.type for response in bodies]
    if any(response.encoding == "none" for response in responses):
        types.append(NoValue())
    if len(dict.fromkeys(types)) > 1:
        context.report("OAS030", pointer, "there are several success answers; the union of them is returned")
    return replace(first, type=union(types))


def _errors(found: Mapping[str, list[Response]], success: set[str]) -> tuple[Response, ...]:
    """What is declared for other statuses, sorted; without content too, as documentation."""
    return tuple(responses[0] for status, responses in sorted(found.items()) if status not in success and responses)

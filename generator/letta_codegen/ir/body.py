"""Builds the body of a request, and the fields of it that become arguments of the method.

In comes a `requestBody`; out comes a `RequestBody` in the one media type that is sent. An object is taken apart into
its properties, a union of objects into one variant for each; anything else is passed whole. Left out: properties that
only the server may set, and bodies of requests that have none in HTTP (with a diagnostic).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from letta_codegen.document.pointer import Pointer
from letta_codegen.ir.context import EMPTY, Context, flag, text
from letta_codegen.ir.lines import value_type
from letta_codegen.ir.media import Media, media_of
from letta_codegen.ir.nodes import MISSING, BodyField, BodyVariant, Encoding, RequestBody
from letta_codegen.ir.parameter import style_of
from letta_codegen.ir.properties import Property, properties_of
from letta_codegen.ir.schema import type_of
from letta_codegen.ir.types import Binary, ListOf, Primitive, TypeRef

_WITHOUT_BODY = ("get", "head", "trace")


def build_body(context: Context, node: Mapping[str, Any] | None, pointer: Pointer, method: str) -> RequestBody | None:
    """Build the body of a request.

    Args:
        context: The document being read.
        node: A `requestBody`, or None.
        pointer: Where it stands.
        method: The HTTP method, in small letters.
    """
    if node is None:
        return None
    if method in _WITHOUT_BODY:
        context.report("OAS020", pointer, f"the body was left out: a {method.upper()} request has none")
        return None
    media = [entry for entry in media_of(context, node.get("content"), pointer / "content") if entry.form != "sse"]
    if not media:
        context.report("OAS023", pointer, "the body was left out: it has no media type that can be sent")
        return None
    _report_choice(context, media)
    return _body(context, node, media[0], pointer)


def _body(context: Context, node: Mapping[str, Any], media: Media, pointer: Pointer) -> RequestBody:
    schema, place = media.node.get("schema", EMPTY), media.pointer / "schema"
    structured = media.form in ("json", "form", "multipart")
    return RequestBody(
        media_type=media.media_type,
        encoding=cast(Encoding, media.form),
        required=flag(node, "required"),
        type=type_of(context, schema, place) if structured else _plain_type(context, media),
        pointer=pointer,
        variants=_variants(context, schema, place, media) or () if structured else (),
        description=text(node, "description"),
        preferred_name=text(node, "x-python-name") or None,
    )


def _plain_type(context: Context, media: Media) -> TypeRef:
    if media.form == "lines":
        return ListOf(value_type(context, media))
    return Primitive("str") if media.form == "text" else Binary()


def _report_choice(context: Context, media: list[Media]) -> None:
    chosen = media[0]
    if len(media) > 1:
        others = ", ".join(entry.media_type for entry in media[1:])
        context.report("OAS021", chosen.pointer.parent, f"the body is sent as {chosen.media_type}, not as {others}")
    if not chosen.is_known:
        kind = "text" if chosen.form == "text" else "bytes"
        context.report("OAS022", chosen.pointer, f"a body of {chosen.media_type!r} is passed as {kind}")


def _variants(
    context: Context, schema: Mapping[str, Any], pointer: Pointer, media: Media
) -> tuple[BodyVariant, ...] | None:
    """The object forms of a schema; None if it is no object, or a union with something else in it."""
    node, place = context.follow(schema, pointer)
    for keyword in ("oneOf", "anyOf"):
        if keyword in node:
            return _variants_of_members(context, node[keyword], place / keyword, media)
    properties = properties_of(context, node, place)
    if properties is None:
        return None
    fields = tuple(_field(context, prop, media) for prop in properties if not flag(prop.schema, "readOnly"))
    return (BodyVariant(fields, title=_title(node, place)),)


def _variants_of_members(
    context: Context, members: list[Mapping[str, Any]], pointer: Pointer, media: Media
) -> tuple[BodyVariant, ...] | None:
    found: list[BodyVariant] = []
    for n, member in enumerate(members):
        if member.get("type") == "null":
            continue
        variants = _variants(context, member, pointer / n, media)
        if variants is None:
            return None
        found.extend(variants)
    return tuple(found)


def fields_of(context: Context, schema: Mapping[str, Any], pointer: Pointer) -> tuple[BodyField, ...]:
    """The properties of an object that a request may hold, without those that only the server sets.

    Args:
        context: The document being read.
        schema: The schema of an object.
        pointer: Where it stands.
    """
    properties = properties_of(context, schema, pointer) or ()
    return tuple(_field(context, prop) for prop in properties if not flag(prop.schema, "readOnly"))


def _field(context: Context, prop: Property, media: Media | None = None) -> BodyField:
    encoding, place = _encoding(context, media, prop.wire)
    style, explode = style_of(context, encoding, "query", place)
    return BodyField(
        wire=prop.wire,
        required=prop.required,
        type=type_of(context, prop.schema, prop.pointer),
        pointer=prop.pointer,
        description=text(prop.schema, "description"),
        deprecated=flag(prop.schema, "deprecated"),
        default=prop.schema.get("default", MISSING),
        preferred_name=text(prop.schema, "x-python-name") or None,
        content_type=_one_type(text(encoding, "contentType")),
        style=style,
        explode=explode,
        allow_reserved=flag(encoding, "allowReserved"),
    )


def _encoding(context: Context, media: Media | None, wire: str) -> tuple[Mapping[str, Any], Pointer]:
    """How a part of a form is written, and where that is said; other bodies have none."""
    if media is None or media.form not in ("form", "multipart") or "encoding" not in media.node:
        return EMPTY, Pointer()
    place = media.pointer / "encoding"
    encoding = context.mapping(context.mapping(media.node["encoding"], place).get(wire), place / wire)
    if media.form == "form":
        return encoding, place / wire
    if {"style", "explode", "headers"} & encoding.keys():
        message = "style and headers of a part of a multipart body are ignored; lists are sent as parts of one name"
        context.report("OAS024", place / wire, message)
    return {key: value for key, value in encoding.items() if key == "contentType"}, place / wire


def _one_type(content_type: str) -> str | None:
    """The media type of a part, if only one is allowed: of a choice (`image/png, image/*`), the file knows best."""
    return None if "," in content_type or "*" in content_type else content_type or None


def _title(node: Mapping[str, Any], place: Pointer) -> str:
    return place.name if place.tokens[:2] == ("components", "schemas") else text(node, "title")

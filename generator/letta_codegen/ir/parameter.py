"""Builds the parameters of an operation (OpenAPI 3.1, section 4.8.12).

In come the lists of the path item and of the operation; out come path, query, header and cookie parameters, those of
the operation replacing those of the path: those of the path in its order, then the others in that of the document.
Every variable of the path has exactly one.
Left out, with a diagnostic: what HTTP or the client sends itself, what has no name, what is given twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, cast

from letta_codegen.document.document import JSON
from letta_codegen.document.pointer import Pointer
from letta_codegen.ir.context import Context, flag, text
from letta_codegen.ir.nodes import MISSING, Location, Parameter
from letta_codegen.ir.schema import type_of
from letta_codegen.ir.types import Primitive

_VARIABLE = re.compile(r"\{([^{}/]*)\}")
_LOCATIONS = ("path", "query", "header", "cookie")
_STYLES: Mapping[str, tuple[str, ...]] = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form",),
}
"""The styles of each location, its default first."""

_SENT_ANYWAY = ("accept", "authorization", "content-type")


def path_variables(path: str) -> tuple[str, ...]:
    """The variables of a path template, without repetition: `/a/{x}/b/{y}` has `x` and `y`."""
    return tuple(dict.fromkeys(_VARIABLE.findall(path)))


def build_parameters(
    context: Context, path: str, shared: tuple[JSON, Pointer], own: tuple[JSON, Pointer]
) -> tuple[Parameter, ...]:
    """Build the parameters of an operation.

    Args:
        context: The document being read.
        path: The path template.
        shared: The `parameters` of the path item, and where they stand.
        own: The `parameters` of the operation, and where they stand.
    """
    found: dict[tuple[str, str], Parameter] = {}
    for nodes, pointer in (shared, own):
        level: set[tuple[str, str]] = set()
        for parameter in _read_level(context, nodes, pointer):
            key = _key(parameter)
            if key in level:
                context.report("OAS011", parameter.pointer, f"{_label(parameter)} is given twice; the first one counts")
                continue
            level.add(key)
            found[key] = parameter
    return _with_path_variables(context, path, [*found.values()], own[1])


def _read_level(context: Context, nodes: JSON, pointer: Pointer) -> Iterator[Parameter]:
    for n, node in enumerate(context.sequence(nodes, pointer)):
        parameter = _read(context, node, pointer / n)
        if parameter is not None and _is_wanted(context, parameter):
            yield parameter


def _read(context: Context, node: JSON, use: Pointer) -> Parameter | None:
    found, place = context.follow(node, use)
    wire, location = found.get("name"), found.get("in")
    if not isinstance(wire, str) or not wire or location not in _LOCATIONS:
        why = "it has no name" if not wire else f"its location {location!r} does not exist"
        context.report("OAS010", use, f"a parameter was left out: {why}")
        return None
    location = cast(Location, location)
    schema, schema_place, content_type = _schema_of(context, found, place)
    style, explode = style_of(context, found, location, use)
    return Parameter(
        wire=wire,
        location=location,
        required=flag(found, "required") or location == "path",
        type=type_of(context, schema, schema_place),
        pointer=use,
        style=style,
        explode=explode,
        allow_reserved=flag(found, "allowReserved"),
        content_type=content_type,
        description=_described(context, found, schema, schema_place),
        deprecated=flag(found, "deprecated") or (isinstance(schema, Mapping) and flag(schema, "deprecated")),
        default=schema.get("default", MISSING) if isinstance(schema, Mapping) else MISSING,
        preferred_name=text(found, "x-python-name") or None,
    )


def _schema_of(context: Context, node: Mapping[str, Any], place: Pointer) -> tuple[JSON, Pointer, str | None]:
    """The schema of a parameter, or that of its one media type: then the value is sent as text in that format."""
    content = node.get("content")
    if not isinstance(content, Mapping) or not content:
        return node.get("schema", True), place / "schema", None
    media_type = next((media for media in content if isinstance(media, str) and "json" in media), next(iter(content)))
    if "json" not in media_type:
        message = f"its value is sent as the caller gives it: {media_type!r} is not known"
        context.report("OAS015", place / "content", message)
    media = context.mapping(content[media_type], place / "content" / media_type)
    known = media_type if "json" in media_type else None
    return media.get("schema", True), place / "content" / media_type / "schema", known


def style_of(context: Context, node: Mapping[str, Any], location: Location, use: Pointer) -> tuple[str, bool]:
    """The style of a parameter, or of a field of a form, and whether it is exploded.

    Args:
        context: The document being read.
        node: A parameter, or the encoding of a field.
        location: Where the parameter is sent; a form is written like a query.
        use: Where it stands.
    """
    allowed = _STYLES[location]
    style = node.get("style", allowed[0])
    if style not in allowed:
        context.report("OAS016", use, f"a {location} parameter has no style {style!r}; {allowed[0]!r} is used")
        style = allowed[0]
    explode = node.get("explode")
    return style, explode if isinstance(explode, bool) else style == "form"


def _described(context: Context, node: Mapping[str, Any], schema: JSON, place: Pointer) -> str:
    if text(node, "description") or not isinstance(schema, Mapping):
        return text(node, "description")
    return text(schema, "description")


def _is_wanted(context: Context, parameter: Parameter) -> bool:
    """Header parameters that the client sends for all operations are no arguments of a method."""
    name = parameter.wire.lower()
    if parameter.location != "header" or name in (header.lower() for _, header in context.config.client_headers):
        return parameter.location != "header"
    if name in _SENT_ANYWAY:
        context.report("OAS014", parameter.pointer, f"the header {parameter.wire!r} is set by the client itself")
        return False
    return True


def _with_path_variables(
    context: Context, path: str, parameters: list[Parameter], pointer: Pointer
) -> tuple[Parameter, ...]:
    variables = path_variables(path)
    kept: list[Parameter] = []
    for parameter in parameters:
        if parameter.location == "path" and parameter.wire not in variables:
            context.report("OAS013", parameter.pointer, f"{_label(parameter)} was left out: it is not in the path")
        else:
            kept.append(parameter)
    known = {parameter.wire for parameter in kept if parameter.location == "path"}
    for variable in variables:
        if variable not in known:
            place = pointer / f"{{{variable}}}"
            context.report("OAS012", pointer.parent, f"{{{variable}}} is not declared; it is taken to be a string")
            kept.append(Parameter(variable, "path", True, Primitive("str"), place, style="simple", explode=False))
    # Documents declare them in any order; a caller knows that of the path.
    places = {variable: place for place, variable in enumerate(variables)}
    return tuple(sorted(kept, key=lambda each: places[each.wire] if each.location == "path" else len(places)))


def _key(parameter: Parameter) -> tuple[str, str]:
    """Names of headers do not depend on case."""
    wire = parameter.wire.lower() if parameter.location == "header" else parameter.wire
    return parameter.location, wire


def _label(parameter: Parameter) -> str:
    return f"the {parameter.location} parameter {parameter.wire!r}"

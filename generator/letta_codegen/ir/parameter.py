"""Builds the parameters of an operation (OpenAPI 3.1, section 4.8.12).

In comes the list of an operation, complete; out come path, query, header and cookie parameters: those of the path in
its order, then the others in that of the document. Every variable of the path has exactly one. Left out, with a
diagnostic: what HTTP or the client sends itself, what has no name, what is not in the path.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, cast

from letta_codegen.diagnostics import shown
from letta_codegen.document.document import JSON
from letta_codegen.document.pointer import Pointer
from letta_codegen.ir.context import EMPTY, Context, flag, text
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


def build_parameters(context: Context, path: str, nodes: JSON, pointer: Pointer) -> tuple[Parameter, ...]:
    """Build the parameters of an operation.

    Args:
        context: The document being read.
        path: The path template.
        nodes: The `parameters` of the operation.
        pointer: Where they stand.
    """
    read = (_read(context, node, pointer / n) for n, node in enumerate(context.sequence(nodes, pointer)))
    found = [parameter for parameter in read if parameter is not None and _is_wanted(context, parameter)]
    return _with_path_variables(context, path, found, pointer)


def _read(context: Context, node: Mapping[str, Any], pointer: Pointer) -> Parameter | None:
    wire, location = node.get("name"), node.get("in")
    if not isinstance(wire, str) or not wire or location not in _LOCATIONS:
        why = (
            "it has no name"
            if not wire or not isinstance(wire, str)
            else f"its location {location!r} does not exist" if isinstance(location, str) else "it has no location"
        )
        context.report("OAS010", pointer, f"a parameter was left out: {why}")
        return None
    location = cast(Location, location)
    schema, place, content_type = _schema_of(context, node, pointer)
    style, explode = style_of(context, node, location, pointer)
    return Parameter(
        wire=wire,
        location=location,
        required=flag(node, "required") or location == "path",
        type=type_of(context, schema, place),
        pointer=pointer,
        style=style,
        explode=explode,
        allow_reserved=flag(node, "allowReserved"),
        content_type=content_type,
        description=text(node, "description") or text(schema, "description"),
        deprecated=flag(node, "deprecated") or flag(schema, "deprecated"),
        default=schema.get("default", MISSING),
        preferred_name=text(node, "x-python-name") or None,
    )


def _schema_of(
    context: Context, node: Mapping[str, Any], place: Pointer
) -> tuple[Mapping[str, Any], Pointer, str | None]:
    """The schema of a parameter, or that of its one media type: then the value is sent as text in that format."""
    content = context.mapping(node.get("content"), place / "content")
    if not content:
        return node.get("schema", EMPTY), place / "schema", None
    media_type = min(content, key=lambda name: ("json" not in name, name))
    if "json" not in media_type:
        message = f"its value is sent as the caller gives it: {media_type!r} is not known"
        context.report("OAS015", place / "content", message)
    place = place / "content" / media_type / "schema"
    return content[media_type].get("schema", EMPTY), place, media_type if "json" in media_type else None


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
        context.report("OAS016", use, f"a {location} parameter has no style {shown(style)}; {allowed[0]!r} is used")
        style = allowed[0]
    explode = node.get("explode")
    return style, explode if isinstance(explode, bool) else style == "form"


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


def _label(parameter: Parameter) -> str:
    return f"the {parameter.location} parameter {parameter.wire!r}"

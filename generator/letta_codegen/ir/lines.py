"""What a value of a stream is: an event of `text/event-stream`, or a line of JSON.

In comes a media type; out comes the type of one value. OpenAPI 3.2 says it in `itemSchema`. Before that, `schema` was
written for one value; of lines, also for the array of all of them, or for the text that they are together.
"""

from __future__ import annotations

from letta_codegen.ir.context import EMPTY, Context
from letta_codegen.ir.media import Media
from letta_codegen.ir.schema import definition, type_of
from letta_codegen.ir.types import AnyValue, Binary, ListOf, Primitive, TypeRef


def schema_key(media: Media) -> str:
    """The key under which the schema stands."""
    return "itemSchema" if "itemSchema" in media.node else "schema"


def value_type(context: Context, media: Media) -> TypeRef:
    """The type of one value of a stream."""
    key = schema_key(media)
    schema, pointer = media.node.get(key, EMPTY), media.pointer / key
    found = type_of(context, schema, pointer)
    if media.form != "lines" or key == "itemSchema":
        return found
    node, place = context.follow(schema, pointer)
    match definition(context, place) if place != pointer else type_of(context, node, place):
        case ListOf(item):
            return item
        case Primitive("str") | Binary():
            return AnyValue()
    return found

"""Media types: which encoding each one has, and which one is taken when there are several.

In comes the `content` of a body or an answer; out come its entries with their encodings, the preferred ones first.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from letta_codegen.document.document import JSON
from letta_codegen.document.pointer import Pointer
from letta_codegen.ir.context import Context

Form: TypeAlias = Literal["json", "form", "multipart", "text", "binary", "sse", "lines"]
_ORDER: tuple[Form, ...] = ("json", "multipart", "form", "text", "binary", "sse", "lines")
STREAMS: tuple[Form, ...] = ("sse", "lines")
"""Forms that are read value by value."""

_EXACT: Mapping[str, Form] = {
    "application/json": "json",
    "text/json": "json",
    "multipart/form-data": "multipart",
    "application/x-www-form-urlencoded": "form",
    "text/event-stream": "sse",
    "application/xml": "text",
    "application/yaml": "text",
    "application/x-yaml": "text",
    "application/graphql": "text",
    "application/javascript": "text",
}
_FILES = ("image/", "audio/", "video/", "font/", "application/octet-stream", "application/pdf", "application/zip")
"""Media types of content that nobody expects to be parsed."""

_LINES = re.compile(r"(?:application|text)/(?:(?:x-)?(?:ndjson|jsonl|json-?lines)|json-seq|(?:x-)?stream\+json)")
"""Media types of JSON values one after another, each on a line of its own."""


@dataclass(frozen=True, slots=True)
class Media:
    """One entry of a `content`: the media type without parameters in small letters, its encoding, its contents."""

    media_type: str
    form: Form
    node: Mapping[str, Any]
    pointer: Pointer

    @property
    def is_known(self) -> bool:
        """Whether the encoding follows from the media type, and is not a mere way to pass content through."""
        return self.form not in ("text", "binary") or self.media_type == "text/plain" or self.is_file

    @property
    def is_file(self) -> bool:
        """Whether it is content that nobody expects to be parsed."""
        return self.media_type.startswith(_FILES)


def encoding_of(media_type: str, schema: JSON = None) -> Form:
    """The encoding of a media type.

    >>> encoding_of("application/problem+json"), encoding_of("text/csv"), encoding_of("application/x-ndjson")
    ('json', 'text', 'lines')
    """
    if media_type in _EXACT:
        return _EXACT[media_type]
    if _LINES.fullmatch(media_type):
        return "lines"
    if media_type.endswith("+json"):
        return "json"
    if media_type.startswith("text/") or media_type.endswith(("+xml", "+yaml")):
        return "text"
    if "*" in media_type and isinstance(schema, Mapping) and schema.get("format") != "binary":
        return "json" if schema else "binary"
    return "binary"


def media_of(context: Context, content: JSON, pointer: Pointer) -> list[Media]:
    """The entries of a `content`, the preferred ones first: JSON, forms, text, anything else.

    Entries that nothing tells apart keep an order that does not depend on the document's.
    """
    found: list[Media] = []
    for name, value in sorted(context.mapping(content, pointer).items()):
        node = context.mapping(value, pointer / name)
        media_type = name.partition(";")[0].strip().lower()
        found.append(Media(media_type, encoding_of(media_type, node.get("schema")), node, pointer / name))
    return sorted(found, key=lambda media: (_ORDER.index(media.form), media.media_type != "application/json"))

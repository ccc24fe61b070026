"""Schemas in Markdown pages: in fenced blocks, or just standing in the text.

In: a page. Out: the objects in it, in no other order than fenced ones first. What is neither JSON nor YAML is text.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from letta_codegen.diagnostics import DocumentError
from letta_codegen.document.document import JSON
from letta_codegen.document.load import decode, parse

_FENCE = re.compile(r"^(?:```|~~~)(?:json|jsonc|yaml|yml)?[ \t]*\n(.*?)^(?:```|~~~)[ \t]*$", re.MULTILINE | re.DOTALL)
_OPENING = re.compile(r"^\{", re.MULTILINE)


def embedded(content: bytes, where: str) -> Iterator[dict[str, JSON]]:
    """The objects in a page.

    Args:
        content: The page.
        where: What to call it in messages.

    Raises:
        DocumentError: It is not text, or too large.
    """
    text = decode(content, where).replace("\r\n", "\n")
    for block in (*_FENCE.findall(text), *_standing(text)):
        try:
            value = parse(block.encode(errors="replace"), where)
        except DocumentError:
            continue
        if isinstance(value, dict):
            yield value


def _standing(text: str) -> Iterator[str]:
    """What begins with a brace at the start of a line and is JSON."""
    decoder = json.JSONDecoder()
    position = 0
    while opening := _OPENING.search(text, position):
        position = opening.end()
        try:
            _, position = decoder.raw_decode(text, opening.start())
        except (ValueError, RecursionError):
            continue
        yield text[opening.start() : position]

"""JSON Pointers (RFC 6901): the address of a value in a document, and the value at an address.

References are pointers in URI fragments, so both spellings are read. Array indexes are digits without leading zeros, as
the RFC has it: nothing counts from the end.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

_INDEX = re.compile(r"0|[1-9][0-9]{0,8}")


@functools.total_ordering
@dataclass(frozen=True, slots=True)
class Pointer:
    """A JSON Pointer as a tuple of unescaped tokens; `str()` gives the RFC 6901 text, `/` appends tokens.

    >>> str(Pointer(("paths", "/v1/x")) / "get" / 200)
    '/paths/~1v1~1x/get/200'
    """

    tokens: tuple[str, ...] = ()

    @classmethod
    def parse(cls, text: str) -> Pointer:
        """Read a pointer from its text, with or without the leading `#` of a URI fragment (then percent-decoded).

        Raises:
            ValueError: The text is neither empty nor starts with `/`.
        """
        if text.startswith("#"):
            text = unquote(text[1:])
        if text and not text.startswith("/"):
            raise ValueError(f"not a JSON Pointer: {text!r}")
        return cls(tuple(token.replace("~1", "/").replace("~0", "~") for token in text.split("/")[1:]))

    def __truediv__(self, token: str | int) -> Pointer:
        return Pointer((*self.tokens, str(token)))

    def __str__(self) -> str:
        return "".join("/" + token.replace("~", "~0").replace("/", "~1") for token in self.tokens)

    def __lt__(self, other: Pointer) -> bool:
        return self.tokens < other.tokens

    @property
    def parent(self) -> Pointer:
        """The pointer without its last token (the root is its own parent)."""
        return Pointer(self.tokens[:-1])

    @property
    def name(self) -> str:
        """The last token; empty for the root."""
        return self.tokens[-1] if self.tokens else ""

    def startswith(self, other: Pointer) -> bool:
        """Whether this pointer is `other` or lies below it."""
        return self.tokens[: len(other.tokens)] == other.tokens


def component_schema(key: str) -> Pointer:
    """The pointer of a component schema, `/components/schemas/<key>`."""
    return Pointer(("components", "schemas", key))


def find(node: Any, tokens: Iterable[str]) -> Any:
    """The value that tokens lead to from a node.

    Raises:
        LookupError: There is nothing at that place.
    """
    for token in tokens:
        node = child(node, token)
    return node


def child(node: Any, token: str) -> Any:
    """The value one token below a node.

    Raises:
        LookupError: There is none.
    """
    if isinstance(node, Mapping):
        return node[token]
    if isinstance(node, list) and _INDEX.fullmatch(token):
        return node[int(token)]
    raise LookupError(token)

"""`Context`: what every builder of the IR needs: the document, the diagnostics, and safe ways to look around.

A builder asks for a mapping or a text and gets one, whatever the document has there: the wrong kind of value is
reported where it stands and treated as absent, so that no builder has to distrust each value again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from letta_codegen.config import Config
from letta_codegen.diagnostics import Diagnostics, DocumentError
from letta_codegen.document.document import JSON, Document
from letta_codegen.document.pointer import Pointer

EMPTY: Mapping[str, Any] = {}


@dataclass(frozen=True, slots=True)
class Context:
    """The document being read, and where findings go.

    Attributes:
        document: The normalised document.
        config: Facts that the document cannot say.
        diagnostics: Findings are reported with the pointer that the document had when it was loaded.
    """

    document: Document
    config: Config
    diagnostics: Diagnostics

    def report(self, code: str, pointer: Pointer, message: str) -> None:
        """Record a finding at a place of the normalised document."""
        self.diagnostics.add(code, self.document.origin(pointer), message)

    def follow(self, node: JSON, pointer: Pointer) -> tuple[Mapping[str, Any], Pointer]:
        """Follow references of a schema; in a normalised document all of them lead to a component schema."""
        found, place = self.document.follow(node, pointer)
        return self.mapping(found, place), place

    def value(self, pointer: Pointer) -> JSON:
        """The value at a pointer; None if there is nothing."""
        try:
            return self.document.get(pointer)
        except DocumentError:
            return None

    def mapping(self, value: JSON, pointer: Pointer) -> Mapping[str, Any]:
        """The value as an object; anything else (but null and absence) is reported."""
        if isinstance(value, Mapping):
            return value
        if value is not None:
            self.report("OAS002", pointer, f"expected an object, found {_kind(value)}; it is ignored")
        return EMPTY

    def sequence(self, value: JSON, pointer: Pointer) -> list[Any]:
        """The value as an array; anything else (but null and absence) is reported."""
        if isinstance(value, list):
            return value
        if value is not None:
            self.report("OAS002", pointer, f"expected an array, found {_kind(value)}; it is ignored")
        return []


def text(node: Mapping[str, Any], key: str) -> str:
    """A text of an object; empty if there is none."""
    value = node.get(key)
    return value if isinstance(value, str) else ""


def flag(node: Mapping[str, Any], key: str) -> bool:
    """Whether an object says `key: true`."""
    return node.get(key) is True


def _kind(value: JSON) -> str:
    kinds = {list: "an array", str: "a string", bool: "a boolean", int: "a number", float: "a number"}
    return kinds.get(type(value), "something else")

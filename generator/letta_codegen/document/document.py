"""`Document`: a loaded OpenAPI document, read-only by agreement, with its name, its digest and access by pointer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from letta_codegen.diagnostics import DocumentError
from letta_codegen.document.pointer import Pointer, find

JSON: TypeAlias = Any
"""A JSON value: dict, list, str, int, float, bool or None."""


@dataclass(frozen=True, slots=True)
class Document:
    """An OpenAPI 3.0 or 3.1 document.

    Attributes:
        root: The document itself. Nobody changes it: a step that changes something returns a new document.
        source: What the user calls it, for messages (`openapi/letta.json`).
        sha256: Digest of the bytes that it was loaded from, in hexadecimal digits.
        origins: Of a normalised document: where a value stood in the document as loaded, for the pointers that moved
            (hoisted inline schemas, renamed components). Look up with `origin()`.
    """

    root: Mapping[str, JSON]
    source: str
    sha256: str = ""
    origins: Mapping[Pointer, Pointer] = field(default_factory=dict)

    def get(self, pointer: Pointer) -> JSON:
        """The value at `pointer`.

        Raises:
            DocumentError: There is nothing at that pointer.
        """
        try:
            return find(self.root, pointer.tokens)
        except LookupError:
            raise DocumentError("there is nothing at this pointer", where=f"{self.source}#{pointer}") from None

    def follow(self, node: JSON, pointer: Pointer) -> tuple[JSON, Pointer]:
        """Follow `$ref`s from a node (which stands at `pointer`) to what they lead to, and say where that stands.

        Only references into the same document are followed.

        Raises:
            DocumentError: A reference is dangling, circular, or leads outside of the document.
        """
        seen = set[Pointer]()
        while isinstance(node, Mapping) and isinstance(node.get("$ref"), str):
            reference = node["$ref"]
            if pointer in seen or not reference.startswith("#"):
                problem = "is circular" if pointer in seen else "leads outside of the document"
                raise DocumentError(f"the reference {reference!r} {problem}", where=f"{self.source}#{pointer}")
            seen.add(pointer)
            pointer = Pointer.parse(reference)
            node = self.get(pointer)
        return node, pointer

    def origin(self, pointer: Pointer) -> Pointer:
        """Where the value at `pointer` stood in the document as loaded (the pointer itself if it never moved)."""
        for length in range(len(pointer.tokens), 0, -1):
            moved = self.origins.get(Pointer(pointer.tokens[:length]))
            if moved is not None:
                return Pointer((*moved.tokens, *pointer.tokens[length:]))
        return pointer

"""The schemas of a document for a JSON Schema validator: in one dialect, each to be addressed by its pointer.

In: a document as loaded. Out: whether a value is valid at a pointer, and the schemas themselves with references
followed. OpenAPI 3.0 is lifted to what 2020-12 means. What cannot be decided (a reference to nowhere, a pattern that is
none) is neither valid nor invalid.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker  # type: ignore[import-untyped]
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from letta_codegen.document.document import Document
from letta_codegen.document.pointer import Pointer

_URI = "urn:document"
_FORMATS = FormatChecker(("date", "uuid", "ipv4", "ipv6", "email", "idn-email", "regex", "time"))
Tokens = tuple[str, ...]


class Schemas:
    """The schemas of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._validators: dict[Tokens, Draft202012Validator] = {}

    @cached_property
    def root(self) -> Any:
        """The document in the dialect of 2020-12."""
        is_30 = str(self._document.root.get("openapi", "")).startswith("3.0")
        return _lifted(self._document.root) if is_30 else self._document.root

    @cached_property
    def _registry(self) -> Any:
        return Registry().with_resource(_URI, DRAFT202012.create_resource(self.root))

    def is_valid(self, tokens: Tokens, value: Any) -> bool | None:
        """Whether a value is valid for the schema at a pointer; None if that cannot be decided."""
        try:
            if tokens not in self._validators:
                schema = {"$ref": f"{_URI}#{_fragment(tokens)}"}
                self._validators[tokens] = Draft202012Validator(
                    schema, registry=self._registry, format_checker=_FORMATS
                )
            return bool(self._validators[tokens].is_valid(value))
        except Exception:
            # A schema that makes no sense fails in a validator in any way: a pattern that is none, a number for a list.
            return None

    def at(self, tokens: Tokens) -> Any:
        """What stands at a pointer; None if there is nothing."""
        value: Any = self.root
        for token in tokens:
            try:
                value = value[int(token)] if isinstance(value, list) else value[token]
            except (KeyError, IndexError, ValueError, TypeError):
                return None
        return value

    def follow(self, schema: Any) -> Any:
        """A schema with its references followed; what cannot be followed allows anything."""
        seen = set[str]()
        while isinstance(schema, Mapping) and isinstance(schema.get("$ref"), str) and schema["$ref"] not in seen:
            reference = schema["$ref"]
            seen.add(reference)
            schema = self.at(Pointer.parse(reference).tokens) if reference.startswith("#/") else {}
        return schema if isinstance(schema, (Mapping, bool)) else {}


def _fragment(tokens: Tokens) -> str:
    escaped = (token.replace("~", "~0").replace("/", "~1").replace("%", "%25").replace("#", "%23") for token in tokens)
    return "".join(f"/{token}" for token in escaped)


def _lifted(value: Any) -> Any:
    """A value of OpenAPI 3.0 with the same meaning in 3.1: null, limits that are flags, siblings of references."""
    if isinstance(value, list):
        return [_lifted(item) for item in value]
    if not isinstance(value, Mapping):
        return value
    if isinstance(value.get("$ref"), str):
        return {"$ref": value["$ref"]}
    lifted = {key: _lifted(item) for key, item in value.items()}
    for exclusive, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if isinstance(lifted.get(exclusive), bool):
            strict = lifted.pop(exclusive)
            if strict and limit in lifted:
                lifted[exclusive] = lifted.pop(limit)
    if lifted.get("nullable") is True:
        del lifted["nullable"]
        return {"anyOf": [lifted, {"type": "null"}]}
    return lifted

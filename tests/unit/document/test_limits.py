"""What a document refers to, and how it is put together, neither leads outside nor goes on for ever."""

from __future__ import annotations

import builtins
import os
import socket
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from letta_codegen.config import Config
from letta_codegen.diagnostics import Diagnostics, DocumentError
from letta_codegen.document.document import Document
from letta_codegen.document.normalize import normalize
from letta_codegen.ir.build import build
from snippets.chain import of_schemas

HEAD: dict[str, Any] = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}}


REFERENCES = ["file:///etc/passwd", "http://127.0.0.1:9/x", "other.yaml#/A", "../../secret", "//host/x", "data:,x"]


@pytest.mark.parametrize("reference", REFERENCES)
def test_references_lead_nowhere_outside(reference: str, monkeypatch: pytest.MonkeyPatch) -> None:
    given = of_schemas(f"A: {{type: object, properties: {{x: {{$ref: '{reference}'}}}}}}\n")
    given.root["paths"] = {  # type: ignore[index]
        "/a": {"$ref": reference},
        "/b": {"get": {"parameters": [{"$ref": reference}], "responses": {"200": {"$ref": reference}}}},
    }
    diagnostics = Diagnostics(given.source)
    with monkeypatch.context() as patch:
        for where, what in ((socket, "socket"), (builtins, "open"), (os, "open")):
            patch.setattr(where, what, _refuse)
        build(normalize(given, diagnostics), Config(), diagnostics)
    assert Counter(found.code for found in diagnostics)["NRM003"] == 3
    # A path item is more than one part of an operation.
    assert [found.pointer for found in diagnostics if found.code == "OAS040"] == ["/paths/~1a"]


def _refuse(*_: object, **__: object) -> None:
    raise AssertionError("nothing may be opened")


def schema(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def doubled(levels: int) -> dict[str, Any]:
    """Properties that double with each level, to be merged with others that do as well."""
    schemas: dict[str, Any] = {
        name: {"type": "object", "properties": {"x": {"type": kind}}}
        for name, kind in (("A0", "string"), ("B0", "number"))
    }
    for n in range(1, levels):
        for name in "AB":
            schemas[f"{name}{n}"] = {
                "type": "object",
                "properties": {f"p{k}": schema(f"{name}{n - 1}") for k in range(4)},
            }
    return {**schemas, "C": {"allOf": [schema(f"A{levels - 1}"), schema(f"B{levels - 1}")]}}


def product(width: int) -> dict[str, Any]:
    """Unions, each member of which is to be merged with each of all the others."""
    unions = [
        {"oneOf": [{"type": "object", "properties": {f"p{n}_{k}": {"type": "string"}}} for k in range(width)]}
        for n in range(width)
    ]
    return {"A": {"allOf": unions}}


@pytest.mark.parametrize("schemas", [doubled(14), product(10)], ids=["doubled", "product"])
def test_merging_has_an_end(schemas: dict[str, Any]) -> None:
    given = Document({**HEAD, "paths": {}, "components": {"schemas": schemas}}, "a.json")
    diagnostics = Diagnostics("a.json")
    normalized = normalize(given, diagnostics)
    assert "NRM010" in {found.code for found in diagnostics}
    assert len(normalized.root["components"]["schemas"]) < 20_000


CHAINS: dict[str, Callable[[int], dict[str, Any]]] = {
    "inheritance": lambda n: {"allOf": [schema(f"A{n}")], "properties": {"x": {}}},
    "references": lambda n: schema(f"A{n}"),
    "unions": lambda n: {"anyOf": [schema(f"A{n}"), {"type": "string"}]},
}


def chain(kind: str, length: int) -> Document:
    schemas = {f"A{n}": CHAINS[kind](n + 1) for n in range(length)}
    schemas[f"A{length}"] = {"type": "object", "properties": {"y": {}}}
    return Document({**HEAD, "paths": {}, "components": {"schemas": schemas}}, "a.json")


@pytest.mark.parametrize("kind", CHAINS)
def test_long_chains_are_followed(kind: str) -> None:
    diagnostics = Diagnostics("a.json")
    build(normalize(chain(kind, 100), diagnostics), Config(), diagnostics)
    assert not any(found.code.startswith("NRM01") for found in diagnostics)


def test_very_long_chains_are_refused() -> None:
    with pytest.raises(DocumentError, match="schemas are nested too deep"):
        normalize(chain("inheritance", 10_000), Diagnostics("a.json"))

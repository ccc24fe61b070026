"""No document eats the machine: what is too large, too deep or too much is refused early, whatever it is written in."""

from __future__ import annotations

import builtins
import json
import os
import socket
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from snippets.chain import of_schemas

from letta_codegen.config import Config
from letta_codegen.diagnostics import Diagnostics, DocumentError
from letta_codegen.document.document import Document
from letta_codegen.document.limits import Limits
from letta_codegen.document.load import load, parse
from letta_codegen.document.normalize import normalize
from letta_codegen.ir.build import build

HEAD: dict[str, Any] = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}}


def nested(depth: int, inner: Any = 1) -> Any:
    """Lists within one another."""
    for _ in range(depth):
        inner = [inner]
    return inner


def block(depth: int) -> str:
    """The same as a block of YAML."""
    return "\n".join(f"{' ' * level}-" for level in range(depth)) + " 1"


@pytest.mark.parametrize("name", ["a.json", "a.yaml"])
def test_depth(name: str) -> None:
    limits = Limits(depth=5)
    assert parse(json.dumps(nested(5)).encode(), name, limits=limits) == nested(5)
    with pytest.raises(DocumentError, match="nested more than 5 levels deep"):
        parse(json.dumps(nested(6)).encode(), name, limits=limits)


def test_depth_of_a_block_of_yaml() -> None:
    assert parse(block(5).encode(), "a.yaml", limits=Limits(depth=5)) == nested(5)
    with pytest.raises(DocumentError, match=r"^a\.yaml:6:6: .* nested more than 5 levels deep"):
        parse(block(6).encode(), "a.yaml", limits=Limits(depth=5))


@pytest.mark.parametrize("depth", [10_000, 1_000_000])
@pytest.mark.parametrize("opening", ["[", '{"a":'])
@pytest.mark.parametrize("name", ["a.json", "a.yaml"])
def test_depth_far_beyond_the_limit(name: str, opening: str, depth: int) -> None:
    with pytest.raises(DocumentError, match=r"nested more than 150 levels deep|ends in the middle|flow"):
        parse((opening * depth).encode(), name)


@pytest.mark.parametrize("name", ["a.json", "a.yaml"])
@pytest.mark.parametrize(
    "value", [[1] * 30, {str(n): 1 for n in range(30)}, [[[]] * 5] * 5], ids=["list", "map", "both"]
)
def test_number_of_values(name: str, value: Any) -> None:
    data = json.dumps(value).encode()
    assert parse(data, name, limits=Limits(nodes=60)) == value
    with pytest.raises(DocumentError, match="holds more than 20 values"):
        parse(data, name, limits=Limits(nodes=20))


def test_commas_in_text_are_no_values() -> None:
    assert parse(json.dumps([",[{" * 100]).encode(), "a.json", limits=Limits(nodes=10)) == [",[{" * 100]


def test_ten_million_values() -> None:
    data = b"[" + b"1," * 10_000_000 + b"1]"
    with pytest.raises(DocumentError, match="holds more than 3,000,000 values"):
        parse(data, "a.json")


def test_size() -> None:
    limits = Limits(size=100)
    assert parse(b" " * 98 + b"{}", "a.json", limits=limits) == {}
    with pytest.raises(DocumentError, match="larger than"):
        parse(b" " * 99 + b"{}", "a.json", limits=limits)


@pytest.mark.parametrize("name", ["a.json", "a.yaml"])
@pytest.mark.parametrize("number", ["9" * 51, "-" + "9" * 50])
def test_digits_of_a_number(name: str, number: str) -> None:
    limits = Limits(digits=50)
    assert parse(f"[{'9' * 50}]".encode(), name, limits=limits) == [int("9" * 50)]
    with pytest.raises(DocumentError, match="more than 50 digits"):
        parse(f"[{number}]".encode(), name, limits=limits)


def test_aliases_count_as_what_they_repeat() -> None:
    bomb = "a0: &a0 [x, x, x, x]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 4)}]\n" for n in range(1, 40))
    with pytest.raises(DocumentError, match="holds more than 3,000,000 values"):
        parse(bomb.encode(), "a.yaml")


def test_aliases_are_as_deep_as_what_they_repeat() -> None:
    tower = "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}]\n" for n in range(1, 40))
    with pytest.raises(DocumentError, match="nested more than 20 levels deep"):
        parse(tower.encode(), "a.yaml", limits=Limits(depth=20))


def test_merge_keys_count_as_what_they_merge() -> None:
    bomb = "a0: &a0 {x: 1, y: 2}\n" + "".join(
        f"a{n}: &a{n} {{<<: [{', '.join([f'*a{n - 1}'] * 9)}], k{n}: 1}}\n" for n in range(1, 40)
    )
    with pytest.raises(DocumentError, match="holds more than 3,000,000 values"):
        parse(bomb.encode(), "a.yaml")


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


def test_a_document_within_the_limits_loads() -> None:
    assert load(json.dumps(HEAD).encode(), "a.json", limits=Limits(size=200, depth=3, nodes=10, digits=5)).root == HEAD

"""Records of earlier runs: whatever changes in a document, they and the new ones are what a first run gives."""

from __future__ import annotations

import copy
import json
import random
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from letta_codegen.diagnostics import Diagnostic, Diagnostics
from letta_codegen.document.document import Document
from letta_codegen.document.normalize import normalize
from letta_codegen.document.pointer import Pointer
from letta_codegen.models.convert import Read, convert
from letta_codegen.models.drive import Printed, RefusedError, drive
from letta_codegen.models.parts import closure, dependencies, digests
from letta_codegen.models.prepare import prepare
from letta_codegen.output.cache import NO_CACHE, TextCache

REAL = Path(__file__).parents[3] / "openapi" / "letta.json"
Schemas = dict[str, Any]


def converted(schemas: Schemas, cache: TextCache) -> tuple[dict[Pointer, Read], list[Diagnostic]]:
    root = {"openapi": "3.1.0", "info": {}, "paths": {}, "components": {"schemas": copy.deepcopy(schemas)}}
    diagnostics = Diagnostics("doc")
    document = normalize(Document(root, "doc"), diagnostics)
    return convert(document, prepare(document, diagnostics), diagnostics, cache), list(diagnostics)


def to(key: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{key}"}


def an_object(**properties: Any) -> Schemas:
    return {"type": "object", "properties": properties}


@pytest.fixture
def driven(monkeypatch: pytest.MonkeyPatch) -> list[set[str]]:
    """The keys that datamodel-code-generator is given, each time."""
    given: list[set[str]] = []

    def counting(schemas: Mapping[str, Any]) -> Printed:
        given.append(set(schemas))
        return drive(schemas)

    monkeypatch.setattr(sys.modules[convert.__module__], "drive", counting)
    return given


def test_only_what_depends_on_a_change_is_made_again(tmp_path: Path, driven: list[set[str]]) -> None:
    schemas = {"A": an_object(b=to("B")), "B": an_object(), "C": an_object(d=to("D")), "D": an_object()}
    cache = TextCache(tmp_path)
    first = converted(schemas, cache)
    assert converted(schemas, cache) == first
    schemas["D"] = an_object(new={"type": "string"})
    assert converted(schemas, cache) == converted(schemas, NO_CACHE)
    assert driven == [{"A", "B", "C", "D"}, set(), {"C", "D"}, {"A", "B", "C", "D"}]


def test_what_is_there_to_report_is_reported_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(schemas: Mapping[str, Any]) -> Printed:
        if schemas.get("Bad"):
            raise RefusedError("cannot")
        return drive(schemas)

    monkeypatch.setattr(sys.modules[convert.__module__], "drive", failing)
    schemas = {"A": an_object(b=to("B")), "B": an_object()}
    cache = TextCache(tmp_path)
    converted(schemas, cache)
    schemas["Bad"] = an_object(a=to("A"))
    for _ in range(2):
        found, diagnostics = converted(schemas, cache)
        assert [(each.code, each.pointer) for each in diagnostics] == [("MOD006", "/components/schemas/Bad")]
        assert (found, diagnostics) == converted(schemas, NO_CACHE)


@pytest.mark.parametrize("text", ["", "[", "[]", '{"Other": []}', '{"ReadAlias": []}', '{"Plain": ["str"]}', "{}"])
def test_an_entry_that_is_no_record_is_none(tmp_path: Path, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = TextCache(tmp_path)
    monkeypatch.setattr(TextCache, "get", lambda _, keys: dict.fromkeys(keys, text))
    schemas = {"A": an_object(b={"type": "string"})}
    assert converted(schemas, cache) == converted(schemas, NO_CACHE)


def test_a_discriminator_decides_about_its_variants_and_what_a_base_stands_for() -> None:
    tagged = {"propertyName": "kind"}
    schemas = {
        "Union": {"oneOf": [to("One"), to("Inner")], "discriminator": tagged},
        "Inner": {"oneOf": [to("Two")], "title": "Inner"},
        "One": an_object(x=to("Far")),
        "Two": an_object(),
        "Far": an_object(),
        "Base": an_object(kind={"type": "string"}) | {"discriminator": tagged},
        "Sub": {"allOf": [to("Base")]},
        "User": an_object(base=to("Base")),
    }
    graph = dependencies(schemas)
    assert closure({"Two"}, graph) >= {"Union", "Inner"}
    assert closure({"User"}, graph) >= {"Base", "Sub"}
    assert closure({"Far"}, graph) == {"Far"}


def test_digests_are_of_all_that_is_depended_on_and_of_nothing_else() -> None:
    schemas = {"A": an_object(b=to("B")), "B": an_object(a=to("A"), c=to("C")), "C": an_object(), "D": an_object()}
    before = digests(schemas, dependencies(schemas))
    schemas["C"] = an_object(x={"type": "string"})
    after = digests(schemas, dependencies(schemas))
    assert {key for key in schemas if before[key] != after[key]} == {"A", "B", "C"}
    assert len(set(before.values())) == 4


@pytest.mark.parametrize("seed", range(6))
def test_random_changes_of_the_real_document(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    schemas = some(json.loads(REAL.read_text("utf-8"))["components"]["schemas"], chance)
    cache = TextCache(tmp_path)
    converted(schemas, cache)
    for _ in range(3):
        change(schemas, chance)
        assert converted(schemas, cache) == converted(schemas, NO_CACHE)


def some(schemas: Schemas, chance: random.Random) -> Schemas:
    """A few schemas, which refer to each other only."""
    keys = chance.sample(sorted(schemas), 20)
    found = {key: copy.deepcopy(schemas[key]) for key in keys}
    for node in nodes(found):
        if "$ref" in node:
            node["$ref"] = to(chance.choice(keys))["$ref"]
        for tag in node.get("mapping", {}) if "propertyName" in node else ():
            node["mapping"][tag] = to(chance.choice(keys))["$ref"]
    return found


def change(schemas: Schemas, chance: random.Random) -> None:
    """Change something that decides a type, or add a schema."""
    keys = sorted(schemas)
    key = chance.choice(keys)
    one, other = to(chance.choice(keys)), to(chance.choice(keys))
    tagged = {"propertyName": chance.choice(["type", "message_type"])}
    schemas[chance.choice([key, f"New{chance.randrange(3)}"])] = chance.choice(
        [
            {"anyOf": [one, other]},
            {"anyOf": [one, {"type": "null"}]},
            {"oneOf": [one, other], "discriminator": tagged},
            {"allOf": [one, an_object(own=other)]},
            an_object(one=one, type={"type": "string"}) | {"discriminator": tagged},
            {"type": ["string", "null"]},
            {"type": "string", "enum": ["a b", "ü"]},
            {"type": "object", "additionalProperties": one},
            one,
        ]
    )
    node = chance.choice([*nodes(schemas[key])])
    if isinstance(node.get("properties"), dict):
        node["properties"][chance.choice(["new", "type"])] = chance.choice([one, {"type": "array", "items": other}])


def nodes(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        yield node
    for part in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from nodes(part)

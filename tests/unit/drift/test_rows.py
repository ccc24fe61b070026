"""Rows: what a difference is called, whom it reaches, and what it does to code, said in Python."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable
from typing import Any

import pytest

from letta_codegen.config import Config
from letta_codegen.document.document import Document
from letta_codegen.drift.engine import drift
from letta_codegen.drift.python import Packages
from letta_codegen.drift.reports import Content, Row
from letta_codegen.drift.reports.build import Settings, build
from letta_codegen.naming.lock import NamesLock

STRING: dict[str, Any] = {"type": "string"}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Zoo", "version": "1"},
    "paths": {
        "/v1/animals": {
            "get": {
                "operationId": "listAnimals",
                "parameters": [{"name": "kind", "in": "query", "schema": STRING}],
                "responses": {
                    "200": {
                        "description": "",
                        "content": {
                            "application/json": {
                                "schema": {"type": "array", "items": {"$ref": "#/components/schemas/Animal"}}
                            }
                        },
                    }
                },
            },
            "post": {
                "operationId": "createAnimal",
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/AnimalCreate"}}},
                },
                "responses": {"204": {"description": ""}},
            },
        }
    },
    "components": {
        "schemas": {
            "Animal": {
                "type": "object",
                "properties": {"id": STRING, "keeper": {"$ref": "#/components/schemas/zoo__Keeper"}},
                "required": ["id", "keeper"],
            },
            "AnimalCreate": {"type": "object", "properties": {"name": STRING}, "required": ["name"]},
            "zoo__Keeper": {"type": "object", "properties": {"name": STRING, "age": {"type": "integer"}}},
        }
    },
}


def compared(change: Callable[[dict[str, Any]], object], **settings: Any) -> Content:
    """The report of a change of the document."""
    changed = json.loads(json.dumps(DOCUMENT))
    change(changed)
    base, revision = Document(DOCUMENT, "old.json"), Document(changed, "new.json")
    found = drift(base, revision)
    renames = [(each.before, each.after) for each in found.renames]
    packages = Packages.of(base, revision, Config.for_document("Zoo"), NamesLock(), renames)
    return build(found, packages, (base, revision), Settings(datetime.date(2026, 6, 1), **settings))


def only(change: Callable[[dict[str, Any]], object]) -> Row:
    """The one row of a change."""
    rows = compared(change).rows
    assert len(rows) == 1, [row.title for row in rows]
    return rows[0]


def animals(document: dict[str, Any]) -> dict[str, Any]:
    """The path item."""
    item: dict[str, Any] = document["paths"]["/v1/animals"]
    return item


def schema(document: dict[str, Any], name: str) -> dict[str, Any]:
    """A component."""
    found: dict[str, Any] = document["components"]["schemas"][name]
    return found


def test_a_field_that_may_be_null_breaks_code_but_not_this_client() -> None:
    row = only(lambda document: schema(document, "Animal")["properties"].update(id={"type": ["string", "null"]}))
    assert row.title == "Animal.id: str -> str | None"
    assert (row.level, row.strict, row.wire, row.code) == ("breaking", "major", "none", "major")
    assert [(each.operation, each.call, each.uses) for each in row.affected] == [
        ("GET /v1/animals", "animals.list", ("response",))
    ]
    assert row.resource == "animals"


def test_a_limit_is_no_matter_for_code_and_does_not_count() -> None:
    row = only(lambda document: schema(document, "AnimalCreate")["properties"]["name"].update(maxLength=3))
    assert (row.kind, row.counts, row.python) == ("validation", False, ())
    assert row.code in ("none", "patch")


def test_a_format_that_python_has_a_type_for_is_another_type() -> None:
    row = only(lambda document: schema(document, "Animal")["properties"]["id"].update(format="date-time"))
    assert (row.title, row.code, row.kind) == ("Animal.id: str -> dt.datetime", "major", "contract")
    row = only(lambda document: schema(document, "Animal")["properties"]["id"].update(format="hostname"))
    assert (row.code, row.kind) == ("none", "validation")


def test_the_text_of_a_uuid_may_still_be_passed() -> None:
    row = only(lambda document: schema(document, "AnimalCreate")["properties"]["name"].update(format="uuid"))
    assert row.python[0].text == "client.animals.create(name: str -> UUID)"
    assert row.code != "major"


def test_a_method_that_is_gone_is_one_row_without_its_arguments() -> None:
    row = only(lambda document: animals(document).pop("get"))
    assert row.title.startswith("client.animals.list removed")
    assert not any("kind" in line.text for line in row.python)


def test_a_property_of_a_body_is_said_of_the_method_first() -> None:
    def change(document: dict[str, Any]) -> None:
        schema(document, "AnimalCreate")["properties"]["legs"] = {"type": "integer"}
        schema(document, "AnimalCreate")["required"].append("legs")

    row = only(change)
    assert row.title == "client.animals.create(+ required legs: int) (+1)"
    assert [line.text for line in row.python] == [
        "client.animals.create(+ required legs: int)",
        "AnimalCreate.legs: int added",
    ]


def test_a_component_that_is_renamed_is_one_row_and_nothing_else_changes() -> None:
    def change(document: dict[str, Any]) -> None:
        document["components"]["schemas"]["Guard"] = document["components"]["schemas"].pop("zoo__Keeper")
        schema(document, "Animal")["properties"]["keeper"]["$ref"] = "#/components/schemas/Guard"

    row = only(change)
    assert (row.title, row.wire, row.code) == ("ZooKeeper -> Guard", "none", "major")


def test_a_new_key_that_gives_the_same_class_name_is_no_break() -> None:
    def change(document: dict[str, Any]) -> None:
        document["components"]["schemas"]["ZooKeeper"] = document["components"]["schemas"].pop("zoo__Keeper")
        schema(document, "Animal")["properties"]["keeper"]["$ref"] = "#/components/schemas/ZooKeeper"

    row = only(change)
    assert (row.level, row.code) == ("info", "patch")


def test_an_operation_that_moves_keeps_its_name() -> None:
    def change(document: dict[str, Any]) -> None:
        document["paths"]["/v2/beasts"] = document["paths"].pop("/v1/animals")

    rows = compared(change).rows
    assert {row.rule for row in rows} == {"operation-moved"}
    assert {row.code for row in rows} == {"none"}
    assert {each.call for row in rows for each in row.affected} == {"animals.list", "animals.create"}


@pytest.mark.parametrize(
    ("change", "bump"),
    [
        (lambda document: None, "none"),
        (lambda document: animals(document)["get"].update(summary="All animals"), "patch"),
        (lambda document: schema(document, "Animal")["properties"].update(legs={"type": "integer"}), "minor"),
        (lambda document: animals(document)["get"].pop("parameters"), "major"),
    ],
)
def test_the_version_follows_the_verdicts_on_code(change: Callable[[dict[str, Any]], object], bump: str) -> None:
    assert compared(change).bump == bump


def test_the_last_line_counts() -> None:
    def change(document: dict[str, Any]) -> None:
        animals(document)["get"].pop("parameters")
        animals(document)["post"]["summary"] = "New"

    assert compared(change).verdict == "drift: 1 breaking, 1 that does not count; 1 entry to look at"
    assert compared(change, fail_on="none").verdict == "ok: 1 breaking, 1 that does not count; version: major"


def test_a_property_under_another_name_is_said_of_fields_and_arguments() -> None:
    def change(document: dict[str, Any]) -> None:
        for name, required in (("AnimalCreate", True), ("zoo__Keeper", False)):
            properties = schema(document, name)["properties"]
            properties["full_name"] = properties.pop("name")
            if required:
                schema(document, name)["required"] = ["full_name"]

    row = only(change)
    assert (row.rule, row.code) == ("property-renamed", "major")
    assert [line.text for line in row.python] == [
        "client.animals.create(name -> full_name)",
        "AnimalCreate.name -> full_name",
        "ZooKeeper.name -> full_name",
    ]


def test_an_argument_that_a_longer_path_has_too_keeps_its_name() -> None:
    def put(document: dict[str, Any], path: str) -> None:
        names = [part[1:-1] for part in path.split("/") if part.startswith("{")]
        parameters = [{"name": name, "in": "path", "required": True, "schema": STRING} for name in names]
        answer = {"204": {"description": ""}}
        document["paths"][path] = {
            "delete": {
                "operationId": "drop",
                "parameters": parameters,
                "responses": answer,
                "x-python-name": "animals.drop",
            }
        }

    base, revision = (json.loads(json.dumps(DOCUMENT)) for _ in range(2))
    put(base, "/v1/animals/{animal_id}")
    put(revision, "/v1/keepers/{keeper_id}/animals/{animal_id}")
    sides = Document(base, "old.json"), Document(revision, "new.json")
    packages = Packages.of(*sides, Config.for_document("Zoo"), NamesLock())
    content = build(drift(*sides), packages, sides, Settings(datetime.date(2026, 6, 1)))
    (moved,) = (row for row in content.rows if row.rule == "operation-moved-elsewhere")
    assert [line.text for line in moved.python] == ["client.animals.drop(+ required keeper_id: str)"]

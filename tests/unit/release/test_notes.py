"""What a changelog says of a change, in the names of the package."""

from __future__ import annotations

from copy import deepcopy
from datetime import date
from typing import Any

from letta_codegen.config import Config
from letta_codegen.document.document import Document
from letta_codegen.drift.engine import drift
from letta_codegen.drift.python import Packages
from letta_codegen.drift.reports.build import Settings, build
from letta_codegen.naming.lock import NamesLock
from letta_codegen.release.notes import sections

TODAY = date(2026, 1, 1)


def answer(schema: dict[str, Any]) -> dict[str, Any]:
    return {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}


CAT: dict[str, Any] = {
    "type": "object",
    "required": ["name"],
    "properties": {"name": {"type": "string"}, "age": {"type": "integer"}},
}
BASE: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Zoo", "version": "1"},
    "paths": {
        "/cats": {
            "get": {
                "operationId": "list_cats",
                "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer"}}],
                "responses": answer({"type": "array", "items": {"$ref": "#/components/schemas/Cat"}}),
            },
            "post": {
                "operationId": "create_cat",
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/NewCat"}}}},
                "responses": answer({"$ref": "#/components/schemas/Cat"}),
            },
        },
        "/cats/{id}": {
            "get": {
                "operationId": "retrieve_cat",
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
                "responses": answer({"$ref": "#/components/schemas/Cat"}),
            }
        },
    },
    "components": {
        "schemas": {"Cat": CAT, "NewCat": deepcopy(CAT), "Bowl": {"type": "object", "properties": {"x": {}}}}
    },
}


def told(revision: dict[str, Any], base: dict[str, Any] = BASE) -> dict[str, list[str]]:
    """The lines by the title of their section."""
    documents = Document(base, "a"), Document(revision, "b")
    drifted = drift(*documents)
    renames = [(each.before, each.after) for each in drifted.renames]
    packages = Packages.of(*documents, Config.for_document("Zoo"), NamesLock(), renames)
    content = build(drifted, packages, documents, Settings(TODAY))
    return {section.title: list(section.items) for section in sections(content, packages)}


def revised(change: str) -> dict[str, Any]:
    """The document with a change."""
    document = deepcopy(BASE)
    cats, schemas = document["paths"]["/cats"], document["components"]["schemas"]
    match change:
        case "added":
            document["paths"]["/dogs"] = {"get": {"operationId": "list_dogs", "responses": answer({"type": "string"})}}
            cats["get"]["parameters"].append({"name": "order", "in": "query", "schema": {"type": "string"}})
            schemas["Cat"]["properties"]["tail"] = {"type": "string"}
            schemas["NewCat"]["properties"]["tail"] = {"type": "string"}
            schemas["Dog"] = {"type": "object", "properties": {"x": {"type": "object", "properties": {"y": {}}}}}
        case "removed":
            del cats["post"], schemas["Bowl"], schemas["Cat"]["properties"]["age"]
            cats["get"]["parameters"].clear()
        case "changed":
            cats["get"]["parameters"][0]["required"] = True
            schemas["Cat"]["properties"]["age"] = {"type": "string"}
        case "required":
            cats["get"]["parameters"].append({"name": "zoo", "in": "query", "required": True, "schema": {}})
        case "deprecated":
            cats["post"]["deprecated"] = True
            cats["get"]["parameters"][0]["deprecated"] = True
            schemas["Cat"]["properties"]["age"]["deprecated"] = True
        case "default":
            cats["get"]["parameters"][0]["schema"]["default"] = 10
        case "described":
            cats["get"]["summary"] = "All cats"
            cats["get"]["parameters"][0]["schema"]["maximum"] = 100
    return document


def test_what_was_added() -> None:
    assert told(revised("added")) == {
        "Added": [
            "`client.dogs`: `list()`",
            "`client.cats.create()`: argument `tail`",
            "`client.cats.list()`: argument `order`",
            "`Cat`: attribute `tail`",
            "Types: `Dog`, and 1 for parts of these and of calls",
        ]
    }


def test_what_was_removed() -> None:
    said = told(revised("removed"))
    assert said == {
        "Removed": [
            "`client.cats`: `create()`",
            "`client.cats.list()`: argument `limit`",
            "`Cat`: attribute `age`",
            "Types: `Bowl`",
        ]
    }


def test_what_breaks_is_marked() -> None:
    changed = told(revised("changed"))["Changed"]
    assert "**Breaking:** `client.cats.list(limit: optional -> required)`" in changed
    assert "**Breaking:** `Cat.age: int | None -> str | None`" in changed
    required = told(revised("required"))
    assert list(required) == ["Changed"], "what has to be passed from now on is not just an addition"
    assert required["Changed"][0].startswith("**Breaking:** `client.cats.list(+ required zoo: ")


def test_what_only_the_server_does_otherwise() -> None:
    assert told(revised("default")) == {"Changed": ["**Breaking:** `client.cats.list()`: default of limit: 10"]}


def test_what_is_deprecated() -> None:
    assert told(revised("deprecated")) == {
        "Deprecated": [
            "Methods: `client.cats.create()`",
            "`client.cats.list()`: argument `limit`",
            "`Cat`: attribute `age`",
        ]
    }


def test_what_code_does_not_see() -> None:
    nothing = {"Changed": ["Nothing that code sees: descriptions, or what the server checks."]}
    assert told(revised("described")) == nothing


def test_the_way_back_mirrors_it() -> None:
    assert told(BASE, revised("added"))["Removed"][:4] == told(revised("added"))["Added"][:4]


def test_hostile_names_stay_names() -> None:
    document = deepcopy(BASE)
    evil = "`](x) <script>\n\n## 9.9.9\n\n- \u202emine"
    document["components"]["schemas"]["Cat"]["properties"][evil] = {"type": "string", "deprecated": True}
    document["components"]["schemas"]["Cat"]["properties"]["age"] = {"enum": [evil]}
    document["paths"]["/cats"]["get"]["parameters"][0]["schema"]["default"] = evil
    for lines in told(document).values():
        for line in lines:
            assert "\n" not in line
            assert "\u202e" not in line
            outside = "".join(part for number, part in enumerate(line.split("`")) if not number % 2)
            assert "<script>" not in outside.replace("\\<", "")

"""Said in Python: which member of the package a difference is about, and what it does to code."""

from __future__ import annotations

import json
from typing import Any

import pytest

from letta_codegen.config import Config
from letta_codegen.document.document import Document
from letta_codegen.drift.python import Packages, compare, said
from letta_codegen.drift.verdict import Verdict
from letta_codegen.naming.lock import NamesLock

CONFIG = Config.for_document("Zoo")
AGENT = ("components", "schemas", "Agent")


def document(**changes: Any) -> Document:
    """A small API: agents that can be listed and made; `changes` replace parts of it by name."""
    parts: dict[str, Any] = {
        "path": "/v1/agents",
        "id": "listAgents",
        "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer"}}],
        "name": {"type": "string"},
        "kind": {"enum": ["a", "b"], "type": "string"},
        "required": ["name", "kind"],
        "answer": {"type": "array", "items": {"$ref": "#/components/schemas/Agent"}},
    } | changes
    agent = {
        "type": "object",
        "properties": {"name": parts["name"], "kind": parts["kind"]},
        "required": parts["required"],
    }
    content = {"application/json": {"schema": parts["answer"]}}
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Agent"}}}, "required": True}
    listing = {
        "operationId": parts["id"],
        "parameters": parts["parameters"],
        "responses": {"200": {"description": "", "content": content}},
    }
    making = {"operationId": "make", "requestBody": body, "responses": {"204": {"description": ""}}}
    root = {
        "openapi": "3.1.0",
        "info": {"title": "Zoo", "version": "1"},
        "paths": {parts["path"]: {"get": listing, "post": making}},
        "components": {"schemas": {"Agent": agent}},
    }
    return Document(root, "zoo.json")


def lines(*places: str, uses: frozenset[str] = frozenset({"response"}), **changes: Any) -> list[tuple[str, Verdict]]:
    """What is said of a change, at a place of both documents."""
    packages = Packages.of(document(), document(**changes), CONFIG, NamesLock())
    found = said(packages, (places, places), uses)  # type: ignore[arg-type]
    return [(each.line, each.verdict) for each in found]


NULLABLE = {"type": ["string", "null"]}


@pytest.mark.parametrize(
    ("uses", "changes", "expected"),
    [
        ({"response"}, {"name": NULLABLE}, ("Agent.name: str -> str | None", Verdict.MAJOR)),
        ({"request"}, {"name": NULLABLE}, ("Agent.name: str -> str | None", Verdict.MINOR)),
        ({"response"}, {"required": ["kind"]}, ("Agent.name: str -> str | None", Verdict.MAJOR)),
        ({"response"}, {"name": {"type": "integer"}}, ("Agent.name: str -> int", Verdict.MAJOR)),
    ],
)
def test_a_field_is_judged_by_how_it_is_used(
    uses: set[str], changes: dict[str, Any], expected: tuple[str, Verdict]
) -> None:
    found = lines(*AGENT, "properties", "name", uses=frozenset(uses), **changes)
    assert expected in found


@pytest.mark.parametrize(
    ("values", "use", "verdict"),
    [
        (["a", "b", "c"], "response", Verdict.MINOR),
        (["a", "b", "c"], "request", Verdict.MINOR),
        (["a"], "request", Verdict.MAJOR),
        (["a"], "response", Verdict.PATCH),
    ],
)
def test_an_enum_has_room_for_new_values_in_answers(values: list[str], use: str, verdict: Verdict) -> None:
    found = lines(*AGENT, "properties", "kind", uses=frozenset({use}), kind={"enum": values, "type": "string"})
    spelled = f"Literal[{', '.join(map(json.dumps, values))}]"
    assert (f'Agent.kind: Literal["a", "b"] -> {spelled}', verdict) in found


def test_a_property_of_a_body_is_an_argument_first() -> None:
    found = lines(*AGENT, "properties", "name", uses=frozenset({"request"}), name={"type": "integer"})
    assert found == [
        ("client.agents.create(name: str -> int)", Verdict.MAJOR),
        ("Agent.name: str -> int", Verdict.MAJOR),
    ]


PARAMETER = ("paths", "/v1/agents", "get", "parameters", "0")


@pytest.mark.parametrize(
    ("parameters", "expected"),
    [
        ([], ("client.agents.list(- limit)", Verdict.MAJOR)),
        (
            [{"name": "limit", "in": "query", "required": True, "schema": {"type": "integer"}}],
            ("client.agents.list(limit: optional -> required)", Verdict.MAJOR),
        ),
        (
            [{"name": "limit", "in": "query", "schema": {"type": ["integer", "string"]}}],
            ("client.agents.list(limit: int -> int | str)", Verdict.MINOR),
        ),
    ],
)
def test_a_parameter_is_an_argument(parameters: list[Any], expected: tuple[str, Verdict]) -> None:
    assert lines(*PARAMETER, parameters=parameters) == [expected]


def test_a_new_parameter_is_a_new_argument() -> None:
    order = {"name": "order", "in": "query", "schema": {"type": "string"}}
    packages = Packages.of(document(parameters=[]), document(parameters=[order]), CONFIG, NamesLock())
    found = said(packages, (("paths", "/v1/agents", "get"), PARAMETER))
    assert [(each.line, each.verdict) for each in found] == [("client.agents.list(+ order: str)", Verdict.MINOR)]


def test_what_comes_back_is_said_of_the_method() -> None:
    place = ("paths", "/v1/agents", "get", "responses", "200", "content", "application/json", "schema", "items")
    found = lines(*place, answer={"type": "array", "items": {"type": "string"}})
    assert found == [("client.agents.list(...) returns list[Agent] -> list[str]", Verdict.MAJOR)]


def test_what_python_does_not_see_is_not_said() -> None:
    assert lines(*AGENT, "properties", "name", name={"type": "string", "maxLength": 3}) == []


def test_a_method_keeps_its_name_where_the_operation_moves() -> None:
    packages = Packages.of(document(), document(path="/v1/bots"), CONFIG, NamesLock())
    assert packages.base.call("GET /v1/agents") == packages.revision.call("GET /v1/bots") == "agents.list"


LIST = {"200": {"description": "", "content": {"application/json": {"schema": {"type": "array", "items": {}}}}}}


def test_an_argument_that_is_called_otherwise_is_found() -> None:
    def with_path(variable: str) -> Document:
        path = f"/v1/agents/{{{variable}}}/blocks"
        parameters = [{"name": variable, "in": "path", "required": True, "schema": {"type": "string"}}]
        get = {"parameters": parameters, "responses": LIST}
        return Document({"openapi": "3.1.0", "info": {}, "paths": {path: {"get": get}}}, "x.json")

    packages = Packages.of(with_path("agent_id"), with_path("id"), CONFIG, NamesLock())
    assert packages.base.call("GET /v1/agents/{agent_id}/blocks")
    assert [(each.before, each.after, each.verdict) for each in compare(packages)] == [
        ("client.agents.blocks.list(agent_id=)", "client.agents.blocks.list(id=)", Verdict.MAJOR)
    ]


def test_a_class_that_is_made_for_an_operation_is_called_after_it() -> None:
    inline = {"type": "object", "properties": {"n": {"type": "integer"}}}
    packages = Packages.of(document(answer=inline), document(answer=inline, id="allAgents"), CONFIG, NamesLock())
    renamed = [(each.before, each.after, each.verdict) for each in compare(packages) if each.kind == "class"]
    assert renamed == [("ListAgentsResponse", "AllAgentsResponse", Verdict.MAJOR)]

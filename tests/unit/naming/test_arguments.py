"""The arguments of a method: one name for each, and who keeps it if two want it."""

from __future__ import annotations

from typing import Any

from unit.naming.cases import api, resolved


def arguments(operation: dict[str, Any], key: str = "POST /books/{book_id}") -> tuple[dict[str, str], list[str]]:
    """The names of the arguments by what they are in the document, and what was said."""
    names, found = resolved({key: operation})
    (named,) = names.operations.values()
    (built,) = api({key: operation}).operations
    wires = {parameter.pointer: f"{parameter.location} {parameter.wire}" for parameter in built.parameters}
    if built.body is not None:
        wires |= {field.pointer: f"body {field.wire}" for each in built.body.variants for field in each.fields}
        wires |= {built.body.pointer: "body"}
    return {wires[pointer]: name for pointer, name in named.arguments.items()}, found


def body(properties: dict[str, Any]) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": {"type": "object", "properties": properties}}}}


def test_names_are_snake_case_and_never_in_the_way() -> None:
    names, found = arguments(
        {
            "parameters": [
                {"name": "pageSize", "in": "query"},
                {"name": "X-Trace", "in": "header"},
                {"name": "from", "in": "query"},
                {"name": "timeout", "in": "query"},
            ],
            "requestBody": body({"self": {}, "extra_body": {}, "type": {}}),
        }
    )
    assert names == {
        "path book_id": "book_id",
        "query pageSize": "page_size",
        "header X-Trace": "x_trace",
        "query from": "from_",
        "query timeout": "timeout_",
        "body self": "self_",
        "body extra_body": "extra_body_",
        "body type": "type",
    }
    assert found == []


def test_the_path_keeps_its_name_and_the_others_get_their_place() -> None:
    names, found = arguments(
        {
            "parameters": [{"name": "bookId", "in": "query"}, {"name": "book-id", "in": "header"}],
            "requestBody": body({"book_id": {}}),
        }
    )
    assert names == {
        "path book_id": "book_id",
        "query bookId": "book_id_query",
        "header book-id": "book_id_header",
        "body book_id": "book_id_body",
    }
    assert [finding.partition(" ")[0] for finding in found] == ["NAM020"] * 3


def test_what_is_deprecated_steps_back() -> None:
    names, _ = arguments(
        {
            "parameters": [{"name": "title", "in": "query", "deprecated": True}],
            "requestBody": body({"title": {}}),
        }
    )
    assert names["body title"] == "title"
    assert names["query title"] == "title_query"


def test_a_chosen_name_is_taken() -> None:
    names, found = arguments(
        {
            "parameters": [{"name": "title", "in": "query", "x-python-name": "query_title"}],
            "requestBody": body({"title": {"x-python-name": "new_title"}, "other": {"x-python-name": "not a name"}}),
        }
    )
    assert names["query title"] == "query_title"
    assert names["body title"] == "new_title"
    assert names["body other"] == "not_a_name"
    assert found == []


def test_a_body_that_is_passed_whole_is_called_so_or_as_chosen() -> None:
    whole = {"content": {"application/json": {"schema": {"type": "array", "items": {}}}}}
    assert arguments({"requestBody": whole})[0]["body"] == "body"
    assert arguments({"requestBody": {**whole, "x-python-name": "pages"}})[0]["body"] == "pages"
    assert arguments({"requestBody": {**whole, "x-python-name": "book_id"}})[0]["body"] == "book_id_body"


def test_a_property_of_several_variants_is_one_argument() -> None:
    one = {"type": "object", "properties": {"kind": {}, "size": {}}}
    other = {"type": "object", "properties": {"kind": {}, "color": {}}}
    schema = {"oneOf": [one, other]}
    names, found = resolved({"POST /books": {"requestBody": {"content": {"application/json": {"schema": schema}}}}})
    given = sorted(names.operations["POST /books"].arguments.values())
    assert given == ["color", "kind", "kind", "size"]
    assert found == []

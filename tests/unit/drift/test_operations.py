"""What operations differ in: paths, parameters, bodies, answers, headers, security, webhooks."""

from __future__ import annotations

import copy
import datetime
from typing import Any

import pytest

from letta_codegen.document.document import Document
from letta_codegen.drift.engine import Drift, drift
from letta_codegen.drift.notice import Notice
from letta_codegen.drift.verdict import Kind, Level, Verdict
from unit.drift.schemas import INTEGER, STRING, an_object

JSON = "application/json"


def _operation(**keys: Any) -> dict[str, Any]:
    return {"operationId": "list_dogs", "responses": {"200": {"description": ""}}} | keys


def _document(paths: dict[str, Any], **keys: Any) -> Document:
    return Document({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": paths} | keys, "t.json")


def _between(before: dict[str, Any], after: dict[str, Any], today: datetime.date | None = None) -> Drift:
    return drift(_document({"/dogs": {"get": before}}), _document({"/dogs": {"get": after}}), notice=Notice(today))


def _rules(found: Drift) -> list[str]:
    return [entry.rule for entry in found.entries]


def _query(name: str = "limit", **keys: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": INTEGER} | keys


def _answer(**keys: Any) -> dict[str, Any]:
    return {"200": {"description": "", "content": {JSON: {"schema": an_object(a=STRING)}}} | keys}


CHANGES: list[tuple[str, dict[str, Any], dict[str, Any], list[str]]] = [
    ("required parameter", {}, {"parameters": [_query(required=True)]}, ["parameter-added"]),
    ("optional parameter", {}, {"parameters": [_query()]}, ["optional-parameter-added"]),
    ("parameter removed", {"parameters": [_query()]}, {}, ["parameter-removed"]),
    ("deprecated parameter removed", {"parameters": [_query(deprecated=True)]}, {}, ["deprecated-parameter-removed"]),
    ("parameter moved", {"parameters": [_query()]}, {"parameters": [_query(**{"in": "header"})]}, ["parameter-moved"]),
    ("style", {"parameters": [_query()]}, {"parameters": [_query(style="pipeDelimited")]}, ["parameter-style-changed"]),
    ("default style", {"parameters": [_query()]}, {"parameters": [_query(style="form", explode=True)]}, []),
    ("default", {"parameters": [_query(schema=INTEGER | {"default": 1})]},
     {"parameters": [_query(schema=INTEGER | {"default": 2})]}, ["parameter-default-changed"]),
    ("text may become any text", {"parameters": [_query()]}, {"parameters": [_query(schema=STRING)]}, ["type-widened"]),
    ("text may become a list", {"parameters": [_query()]},
     {"parameters": [_query(schema={"type": "array", "items": INTEGER})]}, ["type-widened"]),
    ("any text may not become a number", {"parameters": [_query(schema=STRING)]}, {"parameters": [_query()]},
     ["type-narrowed"]),
    ("headers without regard to case", {"parameters": [_query("X-A", **{"in": "header"})]},
     {"parameters": [_query("x-a", **{"in": "header"})]}, []),
    ("headers of the client itself", {}, {"parameters": [_query("Accept", required=True, **{"in": "header"})]}, []),
    ("body", {}, {"requestBody": {"required": True, "content": {JSON: {}}}}, ["body-added"]),
    ("media type of a body", {"requestBody": {"content": {JSON: {}, "text/plain": {}}}},
     {"requestBody": {"content": {JSON: {}}}}, ["media-type-removed"]),
    ("parameters of a media type", {"requestBody": {"content": {JSON: {}}}},
     {"requestBody": {"content": {"application/json; charset=utf-8": {}}}}, ["media-type-changed"]),
    ("success removed", {"responses": {"200": {}, "201": {}}}, {"responses": {"200": {}}}, ["success-removed"]),
    ("another success", {"responses": {"200": {}}}, {"responses": {"204": {}}}, ["status-changed"]),
    ("error removed", {"responses": {"200": {}, "404": {}}}, {"responses": {"200": {}}}, ["error-removed"]),
    ("header of an answer", {"responses": _answer(headers={"X-A": {"required": True, "schema": STRING}})},
     {"responses": _answer()}, ["header-removed"]),
    ("schema of an answer", {"responses": _answer()},
     {"responses": {"200": {"description": "", "content": {JSON: {}}}}}, ["media-schema-removed"]),
    ("operationId", {}, {"operationId": "other"}, ["operation-id-changed"]),
    ("tags", {"tags": ["a"]}, {"tags": ["b"]}, ["tag-removed", "tag-added"]),
    ("security", {"security": [{}]}, {"security": [{"key": []}]}, ["security-added", "security-removed"]),
    ("deprecated", {}, {"deprecated": True}, ["deprecated"]),
    ("sunset without a date", {"deprecated": True}, {"deprecated": True, "x-sunset": "soon"}, ["sunset-invalid"]),
    ("stability", {"x-stability-level": "beta"}, {"x-stability-level": "alpha"}, ["stability-lowered"]),
    ("texts", {}, {"summary": "words"}, ["documentation-changed"]),
    ("keys that nobody knows", {}, {"frobnicate": True}, ["unclassified"]),
]  # fmt: skip


@pytest.mark.parametrize(("before", "after", "rules"), [row[1:] for row in CHANGES], ids=[row[0] for row in CHANGES])
def test_changes(before: dict[str, Any], after: dict[str, Any], rules: list[str]) -> None:
    found = _between(_operation(**before), _operation(**after))
    assert sorted(_rules(found)) == sorted(rules)
    assert all(str(entry.operations[0].key) == "GET /dogs" for entry in found.entries)


def test_an_operation_that_moved_is_one_change() -> None:
    before, after = _document({"/dogs": {"get": _operation()}}), _document({"/v2/dogs": {"get": _operation()}})
    (entry,) = drift(before, after).entries
    assert (entry.rule, entry.before, entry.after) == ("operation-moved", "GET /dogs", "GET /v2/dogs")


def test_names_of_variables_play_no_part_on_the_wire() -> None:
    before, after = (
        _document(
            {f"/dogs/{{{name}}}": {"get": _operation(parameters=[_query(name, required=True, **{"in": "path"})])}}
        )
        for name in ("id", "dog_id")
    )
    (entry,) = drift(before, after).entries
    assert (entry.rule, entry.verdicts.strict, entry.verdicts.code) == (
        "path-parameter-renamed",
        Verdict.NONE,
        Verdict.MAJOR,
    )


def test_a_removal_that_was_announced_keeps_a_promise_but_breaks_callers() -> None:
    gone = _document({})
    announced = _document({"/dogs": {"get": _operation(deprecated=True, **{"x-sunset": "2030-01-01"})}})
    (entry,) = drift(announced, gone).entries
    assert (entry.verdicts.strict, entry.verdicts.wire) == (Verdict.MINOR, Verdict.MAJOR)
    (entry,) = drift(announced, gone, notice=Notice(datetime.date(2029, 1, 1))).entries
    assert entry.rule == "operation-removed-before-sunset"
    (entry,) = drift(_document({"/dogs": {"get": _operation()}}), gone).entries
    assert entry.rule == "operation-removed"


def test_a_draft_promises_nothing() -> None:
    before = _operation(parameters=[_query()], **{"x-stability-level": "draft"})
    after = copy.deepcopy(before)
    after["parameters"][0]["required"] = True
    (entry,) = _between(before, after).entries
    assert entry.verdicts.strict is Verdict.MINOR


def test_webhooks_are_answered_by_the_client() -> None:
    before, after = (
        _document({}, webhooks={"born": {"post": _operation(requestBody={"content": {JSON: {"schema": schema}}})}})
        for schema in (an_object(a=STRING), an_object(("b",), a=STRING, b=STRING))
    )
    (entry,) = drift(before, after).entries
    assert entry.verdicts.strict is Verdict.MINOR
    (entry,) = drift(after, before).entries
    assert entry.verdicts.strict is Verdict.MAJOR


def test_components_that_nothing_leads_to_are_reported() -> None:
    before, after = (
        _document({}, components={"parameters": {"limit": _query(required=required)}}) for required in (False, True)
    )
    assert _rules(drift(before, after)) == ["component-changed"]


def test_a_move_into_another_path_brings_its_variables() -> None:
    by_id = _query("id", required=True, **{"in": "path"})
    owner = _query("owner", required=True, **{"in": "path"})
    before = _document({"/dogs/{id}": {"get": _operation(parameters=[by_id])}})
    after = _document({"/owners/{owner}/dogs/{id}": {"get": _operation(parameters=[owner, by_id])}})
    (entry,) = drift(before, after).entries
    assert (entry.rule, entry.verdicts.code) == ("operation-moved-elsewhere", Verdict.MAJOR)


def test_paths_that_only_names_of_variables_tell_apart_are_two() -> None:
    paths = {
        f"/dogs/{{{name}}}": {"get": _operation(operationId=name, parameters=[_query(name, **{"in": "path"})])}
        for name in ("id", "tag")
    }
    less = {path: paths[path] for path in ("/dogs/{id}",)}
    assert drift(_document(paths), _document(copy.deepcopy(paths))).entries == ()
    assert _rules(drift(_document(paths), _document(less))) == ["operation-removed"]


def test_a_sunset_that_is_over_gives_no_time() -> None:
    before, after = _operation(), _operation(deprecated=True, **{"x-sunset": "2030-01-01"})
    assert "sunset-added" in _rules(_between(before, after, datetime.date(2029, 1, 1)))
    assert "sunset-over" in _rules(_between(before, after, datetime.date(2031, 1, 1)))


@pytest.mark.parametrize(
    ("days", "sunset", "rules"),
    [
        (0, None, ["deprecated"]),
        (0, "2029-01-15", ["deprecated", "sunset-added"]),
        (30, None, ["deprecated", "sunset-missing"]),
        (30, "2029-01-15", ["deprecated", "sunset-too-soon"]),
        (30, "2029-01-31", ["deprecated", "sunset-added"]),
        (30, "2028-12-31", ["deprecated", "sunset-over"]),
    ],
)
def test_a_deprecation_leaves_enough_time(days: int, sunset: str | None, rules: list[str]) -> None:
    plain = {"responses": {"200": {"description": ""}}}
    announced = plain | {"deprecated": True} | ({"x-sunset": sunset} if sunset else {})
    sides = (_document({"/dogs": {"get": operation}}) for operation in (plain, announced))
    found = drift(*sides, notice=Notice(datetime.date(2029, 1, 1), days)).entries
    assert sorted(entry.rule for entry in found) == rules
    assert {entry.kind for entry in found} == {Kind.LIFECYCLE}


def test_a_sunset_that_comes_nearer_leaves_enough_time() -> None:
    def until(sunset: str) -> Document:
        operation = {"deprecated": True, "x-sunset": sunset, "responses": {"200": {"description": ""}}}
        return _document({"/dogs": {"get": operation}})

    notice = Notice(datetime.date(2029, 1, 1), 30)
    assert [entry.rule for entry in drift(until("2029-12-31"), until("2029-01-15"), notice=notice).entries] == [
        "sunset-too-soon"
    ]
    assert [entry.rule for entry in drift(until("2029-12-31"), until("2029-06-30"), notice=notice).entries] == [
        "sunset-earlier"
    ]


def test_nothing_can_be_broken_that_was_not_promised() -> None:
    operation = {"x-stability-level": "alpha", "responses": {"200": {"description": ""}}}
    parameters = [{"name": "q", "in": "query", "schema": {"type": "string"}}]
    before, after = _document({"/dogs": {"get": operation | {"parameters": parameters}}}), _document(
        {"/dogs": {"get": operation}}
    )
    (entry,) = drift(before, after).entries
    assert (entry.rule, entry.level, entry.verdicts.code) == ("parameter-removed", Level.POTENTIAL, Verdict.MAJOR)

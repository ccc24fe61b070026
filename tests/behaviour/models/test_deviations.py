"""Each kind of deviation that real servers were seen to send, made in the bytes of recorded answers."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from behaviour.models.reading import plain
from fidelity.package import models, runtime

Reader = Callable[[bytes], Any]


@cache
def reader(name: str, *, many: bool = False, strict: bool = False) -> Any:
    """What reads the answers of an operation that gives a model, or a list of them."""
    model = getattr(models(), name)
    schema = TypeAdapter[Any](list[model] if many else model).core_schema
    make = runtime("_rewrite").strict if strict else runtime("_forgiving").forgiving
    return make(schema)


def read(name: str, value: Any, **options: bool) -> Any:
    text = value if isinstance(value, bytes) else json.dumps(value)
    return reader(name, **options).validate_json(text, by_alias=True, by_name=False)


@pytest.fixture
def messages(shared: Callable[[str], Path]) -> list[dict[str, Any]]:
    """Recorded messages of several kinds."""
    folder = shared("samples")
    found = [json.loads(file.read_bytes()) for file in sorted(folder.glob("*_GET_*messages_200.json"))]
    return [each for some in found if isinstance(some, list) for each in some if "message_type" in each]


@pytest.fixture
def agent(shared: Callable[[str], Path]) -> dict[str, Any]:
    """A recorded agent."""
    content = (shared("samples") / "walk-007_POST_v1_agents_200.json").read_bytes()
    value: dict[str, Any] = json.loads(content)
    return value


@pytest.fixture
def reports(caplog: pytest.LogCaptureFixture) -> Callable[[], list[str]]:
    """What is logged; nothing counts as reported before."""
    runtime("_issues")._REPORTED.clear()
    caplog.set_level(logging.WARNING, "letta_sdk")
    return lambda: [record.getMessage() for record in caplog.records if record.name == "letta_sdk"]


def changed(value: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return {**value, **changes}


@pytest.mark.filterwarnings("ignore:deprecated")
def test_properties_that_nobody_knows_are_kept_at_every_depth(agent: dict[str, Any]) -> None:
    agent["organization_id"] = "org-1"
    agent["llm_config"]["brand_new"] = {"deep": [1, {"x": None}]}
    agent["blocks"][0]["user_id"] = "user-1"
    found = read("AgentState", agent)
    assert plain(found) == agent
    assert found.organization_id == "org-1"
    assert found.llm_config.brand_new == {"deep": [1, {"x": None}]}
    assert found.blocks[0].user_id == "user-1"
    assert found.validation_issues == ()
    assert plain(read("AgentState", agent, strict=True)) == agent


def test_a_constant_may_be_new(agent: dict[str, Any], reports: Callable[[], list[str]]) -> None:
    agent["agent_type"] = "agent_of_tomorrow"
    found = read("AgentState", agent)
    assert found.agent_type == "agent_of_tomorrow"
    assert plain(found) == agent
    assert [issue.pointer for issue in found.validation_issues] == ["/agent_type"]
    read("AgentState", agent)
    assert len(reports()) == 1
    assert "'agent_of_tomorrow' is new" in reports()[0]


def test_an_unknown_tag_is_an_unknown_variant(messages: list[dict[str, Any]], reports: Callable[[], list[str]]) -> None:
    new = changed(messages[1], message_type="hologram_message", zoom={"level": 3})
    found = read("LettaMessageUnion", [messages[0], new, messages[2]], many=True)
    unknown = found[1]
    assert type(unknown) is models().UnknownLettaMessage
    assert unknown.tag == "hologram_message"
    assert unknown.raw == new
    assert unknown.message_type == "hologram_message"
    assert unknown.zoom == {"level": 3}
    with pytest.raises(AttributeError):
        _ = unknown.nothing_of_the_kind
    assert plain(found) == [messages[0], new, messages[2]]
    assert [issue.pointer for issue in unknown.validation_issues] == ["/message_type"]
    read("LettaMessageUnion", [new, new], many=True)
    assert len(reports()) == 1


@pytest.mark.parametrize("tag", [None, 5, ["user_message"], {"a": 1}, ""])
def test_a_tag_that_is_no_tag(messages: list[dict[str, Any]], tag: Any) -> None:
    new = changed(messages[0], message_type=tag)
    found = read("LettaMessageUnion", [new, messages[1]], many=True)
    assert type(found[0]) is models().UnknownLettaMessage
    assert plain(found) == [new, messages[1]]
    assert found[0].tag == (tag if isinstance(tag, str) else None)


def test_a_missing_tag_where_only_one_variant_fits() -> None:
    content = read("LettaUserMessageContentUnion", {"text": "x"})
    assert type(content) is models().TextContent
    assert plain(content) == {"text": "x"}
    value = {"id": "m", "date": "2026-01-01T00:00:00Z", "content": "by whom?"}
    found = read("LettaMessageUnion", value)
    assert type(found) is models().UnknownLettaMessage
    assert found.tag is None
    assert plain(found) == value


def test_a_missing_property(messages: list[dict[str, Any]], reports: Callable[[], list[str]]) -> None:
    lacking = {key: value for key, value in messages[0].items() if key != "date"}
    found = read("LettaMessageUnion", [lacking, *messages[1:]], many=True)
    assert type(found[0]) is type(read("LettaMessageUnion", messages[0]))
    assert found[0].date is None
    assert "date" not in found[0].model_fields_set
    assert plain(found) == [lacking, *messages[1:]]
    (issue,) = found[0].validation_issues
    assert (issue.pointer, issue.kind) == ("/date", "missing")
    assert str(issue) == "/date: Field required"
    assert all(each.validation_issues == () for each in found[1:])
    assert len(reports()) == 1
    assert "at /date: Field required" in reports()[0]


def test_a_value_of_another_type(messages: list[dict[str, Any]]) -> None:
    odd = changed(messages[0], id=17, seq_id="three", is_err=1)
    found = read("LettaMessageUnion", odd)
    assert (found.id, found.seq_id, found.is_err) == (17, "three", 1)
    assert found.date.year == 2026
    assert plain(found) == odd
    assert {issue.pointer for issue in found.validation_issues} == {"/id", "/seq_id", "/is_err"}


def test_numbers_are_not_made_from_texts_nor_from_booleans() -> None:
    value = {"value": "v", "limit": "100"}
    assert plain(read("Block", value)) == value
    assert read("Block", value).limit == "100"
    assert read("Block", {"value": "v", "limit": True}).limit is True
    with pytest.raises(ValidationError):
        read("Block", value, strict=True)


def test_null_where_none_is_allowed(agent: dict[str, Any]) -> None:
    agent |= {"name": None, "identity_ids": None, "tool_exec_environment_variables": None}
    agent["blocks"][0]["value"] = None
    found = read("AgentState", agent)
    assert type(found) is models().AgentState
    assert found.name is None
    assert plain(found) == agent
    assert {issue.pointer for issue in found.validation_issues} == {
        "/name",
        "/identity_ids",
        "/tool_exec_environment_variables",
        "/blocks/0/value",
    }
    assert type(found.blocks[1]) is models().Block


def test_neighbours_in_a_list_are_not_affected(messages: list[dict[str, Any]]) -> None:
    sent = [messages[0], None, 5, "x", [messages[1]], {}, messages[2]]
    found = read("LettaMessageUnion", sent, many=True)
    assert plain(found) == sent
    assert found[1:5] == [None, 5, "x", [messages[1]]]
    assert found[0] == read("LettaMessageUnion", messages[0])
    assert found[6] == read("LettaMessageUnion", messages[2])


def test_a_deviation_deep_inside_leaves_the_rest_as_it_is(messages: list[dict[str, Any]]) -> None:
    call = {"name": "f", "arguments": {"not": "text"}, "tool_call_id": "c"}
    message = {"id": "m", "date": "2026-01-01T00:00:00Z", "message_type": "tool_call_message", "tool_call": call}
    found = read("LettaMessageUnion", [message], many=True)[0]
    assert type(found) is models().ToolCallMessage
    with pytest.warns(DeprecationWarning, match="deprecated"):
        call = found.tool_call
    assert type(call) is models().ToolCall
    assert call.name == "f"
    assert call.arguments == {"not": "text"}
    assert plain(found) == message
    assert found.date.year == 2026


@pytest.mark.filterwarnings("ignore:deprecated")
def test_a_streamed_piece_is_told_from_a_whole_by_what_it_has() -> None:
    message = {"id": "m", "date": "2026-01-01T00:00:00Z", "message_type": "tool_call_message"}
    whole = {"name": "f", "arguments": "{}", "tool_call_id": "c"}
    piece = {"name": None, "arguments": '"x', "tool_call_id": "c"}
    assert type(read("LettaMessageUnion", {**message, "tool_call": whole}).tool_call) is models().ToolCall
    assert type(read("LettaMessageUnion", {**message, "tool_call": piece}).tool_call) is models().ToolCallDelta


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-23T20:58:25Z",
        "2026-11-23T20:58:25+00:00",
        "2026-11-23T20:58:25",
        "2026-11-23T20:58:25.5Z",
        "2026-11-23T20:58:25.120Z",
        "2026-11-23T20:58:25.120000Z",
        "2026-11-23T20:58:25.000000+00:00",
        "2026-11-23T20:58:25.123456789+02:00",
        "2026-11-23T20:58:25.714929-11:30",
        "2026-11-23 20:58:25",
        "2026-11-23t20:58:25z",
        "0001-01-01T00:00:00+00:00",
        "9999-12-31T23:59:59.999999",
    ],
)
def test_date_times_come_back_as_they_were(text: str) -> None:
    value = {"created_at": text, "metadata": {"when": text}}
    found = read("BatchJob", value)
    assert found.created_at.year == int(text[:4])
    assert (found.created_at.tzinfo is None) == (re.search(r"[zZ]$|[+-]\d\d:\d\d$", text) is None)
    assert found.validation_issues == ()
    assert plain(found) == value
    assert plain(models().BatchJob.model_validate(value)) == value


@pytest.mark.parametrize("odd", ["yesterday", "", "2026-13-01T00:00:00Z", 1700000000, ["2026"], "2026-02-30T00:00:00Z"])
def test_what_is_no_date_time_stays_as_it_came(odd: Any) -> None:
    value = {"created_at": odd}
    found = read("BatchJob", value)
    assert found.created_at == odd
    assert plain(found) == value
    assert [issue.pointer for issue in found.validation_issues] == ["/created_at"]
    with pytest.raises(ValidationError):
        read("BatchJob", value, strict=True)


def test_validate_is_strict_about_everything(messages: list[dict[str, Any]]) -> None:
    adapter = TypeAdapter[Any](models().LettaMessageUnion)
    good = messages[0]
    adapter.validate_python(good)
    for changes in ({"message_type": "hologram"}, {"date": None}, {"id": 5}, {"content": 5}):
        with pytest.raises(ValidationError):
            adapter.validate_python({**good, **changes})
    with pytest.raises(ValidationError, match="created"):
        models().BatchJob.model_validate({"status": "status_of_tomorrow"})
    with pytest.raises(ValidationError):
        models().BatchJob.model_validate({"created_at": None})


def test_many_alike_are_reported_once(messages: list[dict[str, Any]], reports: Callable[[], list[str]]) -> None:
    odd = [changed(messages[0], date=None) for _ in range(50)]
    read("LettaMessageUnion", odd, many=True)
    read("LettaMessageUnion", odd, many=True)
    assert len(reports()) == 1


def test_reports_hold_no_values(agent: dict[str, Any], reports: Callable[[], list[str]]) -> None:
    agent["secrets"] = {"password": "hunter2"}
    agent["system"] = ["hunter2"]
    read("AgentState", agent)
    assert reports()
    assert "hunter2" not in "".join(reports())


def test_what_deviates_can_be_mended_and_copied(agent: dict[str, Any]) -> None:
    agent["name"] = None
    found = read("AgentState", agent)
    found.name = "mended"
    assert found.validation_issues == ()
    assert plain(found) == {**agent, "name": "mended"}
    assert plain(found.model_copy(deep=True)) == plain(found)

"""The overlay of the Letta document says nothing in vain, and with it the document says what real servers send."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from letta_codegen import config as configuration
from letta_codegen.diagnostics import Diagnostics
from letta_codegen.document import overlay
from letta_codegen.document.load import load
from letta_codegen.document.overlay import Overlay, apply

Root = Mapping[str, Any]

UNDECLARED = ("organization_id", "user_id")
"""What servers send although the document forbids it: models keep it, as they keep whatever they do not know."""


@pytest.fixture(scope="module")
def corrections(root: Path) -> Overlay:
    return overlay.read(root / configuration.read(root / "pyproject.toml").overlay)


@pytest.fixture(scope="module")
def corrected(root: Path, corrections: Overlay) -> tuple[Root, list[str]]:
    """The document with its corrections, and what was said about them."""
    document = root / configuration.read(root / "pyproject.toml").document
    diagnostics = Diagnostics("letta.json")
    result = apply(load(document.read_bytes(), "letta.json"), corrections, diagnostics)
    return result.root, [str(found) for found in diagnostics]


def test_every_action_does_something(corrected: tuple[Root, list[str]]) -> None:
    assert corrected[1] == []


def test_every_action_gives_its_reason(corrections: Overlay) -> None:
    assert [action.target for action in corrections.actions if len(action.description) < 10] == []


def test_every_reference_leads_somewhere(corrected: tuple[Root, list[str]]) -> None:
    schemas = corrected[0]["components"]["schemas"]
    for reference in references(corrected[0]):
        assert reference.removeprefix("#/components/schemas/") in schemas, reference


def references(value: Any) -> Iterator[str]:
    if isinstance(value, Mapping):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"]
        for name, child in value.items():
            if name == "mapping":
                yield from child.values()
            else:
                yield from references(child)
    elif isinstance(value, list):
        for child in value:
            yield from references(child)


def test_all_nine_streams_describe_their_events(corrected: tuple[Root, list[str]]) -> None:
    streams = {
        f"{method.upper()} {path}": response["content"]["text/event-stream"]["schema"]["$ref"].rpartition("/")[2]
        for path, item in corrected[0]["paths"].items()
        for method, operation in item.items()
        for response in operation["responses"].values()
        if "text/event-stream" in response.get("content", {})
    }
    assert streams == {
        "POST /v1/agents/{agent_id}/messages": "LettaStreamingResponse",
        "POST /v1/agents/{agent_id}/messages/stream": "LettaStreamingResponse",
        "POST /v1/chat/completions": "ChatCompletionChunk",
        "POST /v1/conversations/{conversation_id}/messages": "LettaStreamingResponse",
        "POST /v1/conversations/{conversation_id}/stream": "LettaStreamingResponse",
        "GET /v1/mcp-servers/connect/{mcp_server_id}": "MCPConnectEvent",
        "POST /v1/runs/{run_id}/stream": "LettaStreamingResponse",
        "POST /v1/tools/mcp/servers/connect": "MCPConnectEvent",
        "POST /v1/voice-beta/{agent_id}/chat/completions": "ChatCompletionChunk",
    }


@pytest.mark.parametrize("union", ["LettaStreamingResponse", "LettaMessageUnion", "MCPConnectEvent"])
def test_every_event_can_be_told_by_its_tag(corrected: tuple[Root, list[str]], union: str) -> None:
    schemas = corrected[0]["components"]["schemas"]
    tag, mapping = schemas[union]["discriminator"]["propertyName"], schemas[union]["discriminator"]["mapping"]
    assert sorted(mapping.values()) == sorted(member["$ref"] for member in schemas[union]["oneOf"])
    for value, reference in mapping.items():
        assert schemas[reference.rpartition("/")[2]]["properties"][tag]["const"] == value


@pytest.mark.parametrize(
    "event",
    [
        {
            "message_type": "error_message",
            "run_id": "run-1",
            "error_type": "llm_error",
            "message": "no",
            "seq_id": None,
        },
        {"message_type": "error_message", "run_id": "run-1", "error_type": "x", "message": "no", "detail": None},
        {"message_type": "summary_message", "id": "message-1", "date": "2026-01-01T00:00:00Z", "summary": "short"},
        {
            "message_type": "event_message",
            "id": "message-1",
            "date": "2026-01-01T00:00:00Z",
            "event_type": "compaction",
            "event_data": {},
        },
        {"message_type": "stop_reason", "stop_reason": "cancelled"},
    ],
)
def test_events_that_no_sample_has(corrected: tuple[Root, list[str]], event: dict[str, Any]) -> None:
    schema = {"$ref": "#/components/schemas/LettaStreamingResponse"}
    assert list(Draft202012Validator({**corrected[0], **schema}).iter_errors(event)) == []


def test_recorded_answers_are_what_the_document_says(
    corrected: tuple[Root, list[str]], shared: Callable[[str], Path]
) -> None:
    folder = shared("samples/index.json").parent
    compared = 0
    for sample in json.loads((folder / "index.json").read_text("utf-8")):
        schema = schema_of(corrected[0], sample)
        if schema is None or not sample["file"]:
            continue
        validator = Draft202012Validator({**corrected[0], **schema})
        for value in values_of(folder / sample["file"]):
            compared += 1
            assert list(validator.iter_errors(without(value, UNDECLARED))) == [], sample["file"]
    assert compared > 200


def schema_of(root: Root, sample: dict[str, Any]) -> Root | None:
    """The schema of the recorded answer; None if the document describes no answer with that status."""
    path = next((path for path in root["paths"] if path.rstrip("/") == str(sample["template"]).rstrip("/")), "")
    operation = root["paths"].get(path, {}).get(sample["method"].lower(), {})
    content = operation.get("responses", {}).get(str(sample["status"]), {}).get("content", {})
    media_type = "text/event-stream" if str(sample["file"]).endswith(".sse") else "application/json"
    return content[media_type].get("schema") if media_type in content else None


def values_of(file: Path) -> Iterator[Any]:
    text = file.read_text("utf-8")
    if file.suffix != ".sse":
        yield json.loads(text)
        return
    for line in text.splitlines():
        if line.startswith("data: ") and line != "data: [DONE]":
            yield json.loads(line.removeprefix("data: "))


def without(value: Any, names: tuple[str, ...]) -> Any:
    """The value without properties that are known to be undeclared, except where they are required."""
    if isinstance(value, dict):
        archive = str(value.get("id", "")).startswith("archive-")
        return {key: without(child, names) for key, child in value.items() if archive or key not in names}
    return [without(child, names) for child in value] if isinstance(value, list) else value

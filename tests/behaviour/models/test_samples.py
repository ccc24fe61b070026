"""Recorded answers of a real server, through both clients: the right classes, nothing lost, nothing raised."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import json
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from behaviour.models.reading import models_in, plain
from behaviour.runtime.loopback import Loopback, answer
from fidelity.package import ROOT, models, names_lock

SAMPLES = ROOT.parent / "shared" / "samples"
INDEX: list[dict[str, Any]] = json.loads((SAMPLES / "index.json").read_bytes()) if SAMPLES.exists() else []
# What the public document does not have: administration, and requests to no operation at all.
OUTSIDE = {"/v1/sandbox-config/", "/v1/admin/users/", "/v1/admin/orgs/", "/v1/health/", None}
HIDDEN = {"ping"}
# An event stream where the document knows only a JSON answer.
UNDECLARED = "walk-234_POST_v1_chat_completions_200.sse"


@pytest.fixture(scope="module")
def server() -> Iterator[Loopback]:
    loopback = Loopback()
    loopback.start()
    yield loopback
    loopback.stop()


@cache
def calls() -> dict[tuple[str, str], str]:
    """The dotted name of the method for each operation."""
    rows = (line.split("\t") for line in names_lock().splitlines() if line and not line.startswith("#"))
    return {tuple(operation.split(" ", 1)): name for operation, name, *_ in rows}  # type: ignore[misc]


def samples(wanted: Callable[[dict[str, Any]], bool]) -> list[Any]:
    inside = [each for each in INDEX if each["template"] not in OUTSIDE and each["file"] != UNDECLARED]
    return [pytest.param(each, id=each["file"]) for each in inside if wanted(each)]


def is_stream(sample: dict[str, Any]) -> bool:
    return bool(sample["file"].endswith(".sse") and sample["file"] != UNDECLARED)


class Caller:
    """Calls the operation of a sample, with whatever it needs."""

    def __init__(self, url: str) -> None:
        models()
        self.client = importlib.import_module("letta_sdk").Letta(base_url=url, api_key="key", max_retries=0)

    def get(self, sample: dict[str, Any], name: str) -> Any:
        result = self.call(self.client, sample, name)
        return list(result) if is_stream(sample) else result

    def call(self, client: Any, sample: dict[str, Any], name: str) -> Any:
        method = client
        for part in name.split("."):
            method = getattr(method, part)
        body = sample["request"] if isinstance(sample["request"], dict) else {}
        given = {**_path_arguments(sample), "file": b"content", **body}
        parameters = inspect.signature(method).parameters
        needed = [each.name for each in parameters.values() if each.default is inspect.Parameter.empty]
        chosen = {each: given.get(each, "x") for each in needed}
        # What decides between an answer and a stream.
        chosen |= {each: given[each] for each in ("streaming", "stream_tokens") if each in given and each in parameters}
        return method(**chosen)

    def close(self) -> None:
        self.client.close()


class AsyncCaller(Caller):
    """The same with the async client."""

    def __init__(self, url: str) -> None:
        models()
        self.client = importlib.import_module("letta_sdk").AsyncLetta(base_url=url, api_key="key", max_retries=0)
        self.runner = asyncio.Runner()

    def get(self, sample: dict[str, Any], name: str) -> Any:
        async def finish() -> Any:
            result = await self.call(self.client, sample, name)
            return [event async for event in result] if is_stream(sample) else result

        return self.runner.run(finish())

    def close(self) -> None:
        self.runner.run(self.client.close())
        self.runner.close()


@pytest.fixture(scope="module", params=[Caller, AsyncCaller], ids=["sync", "async"])
def caller(request: pytest.FixtureRequest, server: Loopback) -> Iterator[Caller]:
    made: Caller = request.param(server.url)
    yield made
    made.close()


def _path_arguments(sample: dict[str, Any]) -> dict[str, str]:
    pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+)", re.escape(sample["template"]))
    found = re.fullmatch(pattern, sample["path"].partition("?")[0])
    return found.groupdict() if found else {}


def read(caller: Caller, server: Loopback, sample: dict[str, Any]) -> Any:
    content = (SAMPLES / sample["file"]).read_bytes()
    reply = answer(content=content, status=sample["status"], kind=sample["content_type"] or "text/plain")
    server.handler = lambda request: reply
    return caller.get(sample, calls()[sample["method"], sample["template"]])


def test_the_collection_is_complete(shared: Callable[[str], Path]) -> None:
    shared("samples")
    assert len(INDEX) == 232
    assert sum(sample["template"] in OUTSIDE for sample in INDEX) < 10


@pytest.mark.parametrize("sample", samples(lambda each: each["status"] < 400 and not is_stream(each)))
@pytest.mark.filterwarnings("ignore:the API marks this operation as deprecated")
def test_answers_are_read_without_loss(caller: Caller, server: Loopback, sample: dict[str, Any]) -> None:
    result = read(caller, server, sample)
    sent = (SAMPLES / sample["file"]).read_bytes()
    if result is None:
        return
    if isinstance(result, bytes):
        assert result == sent
        return
    content = result._content if hasattr(result, "get_next_page") else result
    assert plain(content) == json.loads(sent)
    assert not [model for model in models_in(content) if type(model).__name__.startswith("Unknown")]


@pytest.mark.parametrize("sample", samples(lambda each: each["status"] < 400 and is_stream(each)))
def test_events_are_read_without_loss(caller: Caller, server: Loopback, sample: dict[str, Any]) -> None:
    events = read(caller, server, sample)
    lines = (SAMPLES / sample["file"]).read_text("utf-8").splitlines()
    data = [line.removeprefix("data:").strip() for line in lines if line.startswith("data:")]
    sent = [json.loads(text) for text in data if text != "[DONE]"]
    assert plain(events) == [each for each in sent if each.get("message_type") not in HIDDEN]
    assert not [event for event in events if type(event).__name__.startswith("Unknown")]


@pytest.mark.parametrize("sample", [each for each in INDEX if each["file"] == UNDECLARED])
def test_an_undeclared_stream_is_refused_with_all_its_text(
    caller: Caller, server: Loopback, sample: dict[str, Any]
) -> None:
    with pytest.raises(importlib.import_module("letta_sdk").ResponseValidationError) as caught:
        read(caller, server, sample)
    assert caught.value.body == (SAMPLES / sample["file"]).read_text("utf-8")


@pytest.mark.parametrize("sample", samples(lambda each: each["status"] >= 400))
@pytest.mark.filterwarnings("ignore:the API marks this operation as deprecated")
def test_errors_keep_what_the_server_said(caller: Caller, server: Loopback, sample: dict[str, Any]) -> None:
    with pytest.raises(importlib.import_module("letta_sdk").APIStatusError) as caught:
        read(caller, server, sample)
    assert caught.value.status_code == sample["status"]
    text = (SAMPLES / sample["file"]).read_text("utf-8")
    assert caught.value.body == (json.loads(text) if text.startswith(("{", "[")) else text or None)

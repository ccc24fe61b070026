"""All operations of the document, called over HTTP in every form: sync, async, raw, streamed."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from functools import reduce
from typing import Any

import pytest

from letta_sdk import AsyncLetta, AsyncPage, AsyncStream, Letta, Page, Stream

from .calls import Call, calls
from .server import Answering, Sent, answering

CALLS = calls()


@pytest.fixture(scope="module")
def server() -> Iterator[Answering]:
    with answering() as running:
        yield running


@pytest.fixture(scope="module")
def client(server: Answering) -> Iterator[Letta]:
    with Letta(api_key="key", base_url=server.url) as client:
        yield client


def method(client: Any, call: Call) -> Any:
    """The method of a client for a call."""
    return reduce(getattr, call.name.dotted.split("."), client)


def sent(server: Answering) -> Sent:
    """The last request."""
    return server.sent[-1]


def assert_sent(request: Sent, call: Call) -> None:
    """What was sent is what the document asks for."""
    operation = call.operation
    assert (request.method, request.path) == (operation.method.upper(), call.path)
    assert request.headers["authorization"] == "Bearer key"
    for wire, value in call.query.items():
        written = [
            str(item).lower() if isinstance(item, bool) else str(item)
            for item in (value if isinstance(value, list) else [value])
        ]
        assert request.query[wire] == written
    assert request.query.keys() == call.query.keys(), "nothing but what was passed"
    if operation.body is None:
        assert request.body == b""
    elif operation.body.encoding == "json" and operation.body.variants:
        assert json.loads(request.body or b"{}") == call.body
    elif operation.body.encoding == "multipart":
        assert request.headers["content-type"].startswith("multipart/form-data; boundary=")
        assert all(f'name="{wire}"'.encode() in request.body for wire in call.body)


def test_there_are_302_of_them() -> None:
    assert len(CALLS) == 302
    assert len({call.name.dotted for call in CALLS}) == 302


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.name.dotted)
@pytest.mark.filterwarnings("ignore:the API marks this operation")
def test_a_call(client: Letta, server: Answering, call: Call) -> None:
    answer = method(client, call)(*call.positional, **call.keywords)
    assert_sent(sent(server), call)
    operation = call.operation
    if operation.pagination:
        assert isinstance(answer, Page)
    elif isinstance(answer, Stream):
        assert operation.stream is not None
        assert len(list(answer)) == 1
    elif operation.answer is None or operation.answer.encoding == "none":
        assert answer is None
    raw = method(client, call).__self__.with_raw_response
    response = getattr(raw, call.name.method)(*call.positional, **call.keywords)
    assert 200 <= response.status_code < 300
    if not operation.stream:
        assert response.parse() == answer or operation.pagination
    streaming = method(client, call).__self__.with_streaming_response
    with getattr(streaming, call.name.method)(*call.positional, **call.keywords) as open_response:
        assert 200 <= open_response.status_code < 300
        assert open_response.read() is not None


async def call_all(url: str) -> list[tuple[str, Any]]:
    """Call everything asynchronously, and give what came by name."""
    found = []
    async with AsyncLetta(api_key="key", base_url=url) as client:
        for call in CALLS:
            pending = method(client, call)(*call.positional, **call.keywords)
            answer = await pending
            if isinstance(answer, AsyncStream):
                answer = [event async for event in answer]
            found.append((call.name.dotted, answer))
            raw = method(client, call).__self__.with_raw_response
            response = await getattr(raw, call.name.method)(*call.positional, **call.keywords)
            assert 200 <= response.status_code < 300
            streaming = method(client, call).__self__.with_streaming_response
            async with getattr(streaming, call.name.method)(*call.positional, **call.keywords) as open_response:
                assert 200 <= open_response.status_code < 300
                await open_response.read()
    return found


@pytest.mark.filterwarnings("ignore:the API marks this operation")
def test_all_calls_asynchronously(client: Letta, server: Answering) -> None:
    before = len(server.sent)
    answers = dict(asyncio.run(call_all(server.url)))
    requests = server.sent[before::3]
    assert len(requests) == 302
    for call, request in zip(CALLS, requests, strict=True):
        assert_sent(request, call)
        answer = method(client, call)(*call.positional, **call.keywords)
        if isinstance(answer, Page):
            found = answers[call.name.dotted]
            assert isinstance(found, AsyncPage)
            assert found.items == answer.items
        elif isinstance(answer, Stream):
            assert list(answer) == answers[call.name.dotted]
        else:
            assert answer == answers[call.name.dotted]

"""Clients that check bodies before they are sent."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from letta_sdk import AsyncLetta, Letta, LettaError, RequestValidationError

from .calls import Call, calls
from .server import Answering, answering
from .test_all_calls import method

JSON_CALLS = [call for call in calls() if call.operation.body and call.operation.body.encoding == "json"]


@pytest.fixture(scope="module")
def server() -> Iterator[Answering]:
    with answering() as running:
        yield running


@pytest.fixture(scope="module")
def client(server: Answering) -> Iterator[Letta]:
    with Letta(base_url=server.url, validate_requests=True) as client:
        yield client


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({"nmae": "a"}, "/nmae"),
        ({"memory_blocks": [{"label": "a", "value": "b"}, {"label": "a"}]}, "/memory_blocks/1/value"),
        ({"agent_type": "moon_agent"}, "/agent_type"),
        ({"memory_blocks": [{"label": "a", "value": "b", "size": 3}]}, "/memory_blocks/0/size"),
    ],
)
def test_the_wrong_key_is_named_and_nothing_is_sent(
    client: Letta, server: Answering, body: dict[str, Any], pointer: str
) -> None:
    before = len(server.sent)
    with pytest.raises(RequestValidationError, match=pointer) as failure:
        client.agents.create(extra_body=body)
    assert [issue.pointer for issue in failure.value.issues] == [pointer]
    assert isinstance(failure.value, LettaError | ValueError)
    assert len(server.sent) == before


def test_asynchronously_too(server: Answering) -> None:
    async def create() -> None:
        async with AsyncLetta(base_url=server.url, validate_requests=True) as client:
            await client.agents.create(extra_body={"nmae": "a"})

    with pytest.raises(RequestValidationError):
        asyncio.run(create())


def test_by_default_everything_is_sent(server: Answering) -> None:
    with Letta(base_url=server.url) as client:
        client.agents.create(extra_body={"nmae": "a"})
        client.with_options(max_retries=0).agents.create(extra_body={"nmae": "a"})
        with pytest.raises(RequestValidationError):
            client.with_options(validate_requests=True).agents.create(extra_body={"nmae": "a"})


@pytest.mark.parametrize("call", JSON_CALLS, ids=lambda call: call.name.dotted)
@pytest.mark.filterwarnings("ignore:the API marks this operation")
def test_what_the_document_allows_is_sent(client: Letta, call: Call) -> None:
    method(client, call)(*call.positional, **call.keywords)

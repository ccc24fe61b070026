"""HTTP answers instead of results: type checkers know what `parse()` gives, and what the methods take.

Run under mypy and pyright, never executed. Lines that must be refused carry the code of the refusal.
"""

from __future__ import annotations

from typing import Any, assert_type

from letta_sdk import AsyncLetta, AsyncPage, AsyncStream, Letta, Page, Stream, models

client = Letta()
aclient = AsyncLetta()


def raw() -> None:
    response = client.agents.with_raw_response.retrieve("agent-1")
    assert_type(response.parse(), models.AgentState)
    assert_type(response.parse(to=models.Block), models.Block)
    assert_type(response.status_code, int)
    assert_type(client.with_raw_response.agents.retrieve("agent-1").parse(), models.AgentState)
    assert_type(client.agents.with_raw_response.list(limit=3).parse(), Page[models.AgentState])
    stream = client.agents.messages.with_raw_response.stream("agent-1", input="Hi").parse()
    assert_type(stream, Stream[models.LettaStreamingResponse, models.LettaResponse])
    assert_type(
        client.agents.with_raw_response.blocks.retrieve("human", agent_id="agent-1").parse(), models.BlockResponse
    )
    assert_type(client.agents.with_raw_response.create(name="a", tags=["b"]).parse(), models.AgentState)


async def async_raw() -> None:
    response = await aclient.agents.with_raw_response.retrieve("agent-1")
    assert_type(await response.parse(), models.AgentState)
    page = await (await aclient.agents.with_raw_response.list()).parse()
    assert_type(page, AsyncPage[models.AgentState])
    stream = await (await aclient.agents.messages.with_raw_response.stream("agent-1", input="Hi")).parse()
    assert_type(stream, AsyncStream[models.LettaStreamingResponse, models.LettaResponse])


def streaming() -> None:
    with client.agents.with_streaming_response.retrieve("agent-1") as response:
        assert_type(response.parse(), models.AgentState)
        for piece in response.iter_bytes():
            assert_type(piece, bytes)
    with client.with_streaming_response.agents.list() as page:
        assert_type(page.parse(), Page[models.AgentState])


async def async_streaming() -> None:
    async with aclient.agents.with_streaming_response.retrieve("agent-1") as response:
        assert_type(await response.parse(), models.AgentState)
    async with aclient.with_streaming_response.agents.list() as page:
        assert_type(await page.parse(), AsyncPage[models.AgentState])


def overloaded() -> None:
    # A method whose result depends on an argument: which one it is, type checkers cannot say here.
    answer = client.agents.messages.with_raw_response.create("agent-1", input="Hi", streaming=True)
    assert_type(answer.parse(), Any)
    assert_type(client.tools.with_raw_response.add(tool=None), Any)


def wrong() -> None:
    client.agents.with_raw_response.retrieve(1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.agents.with_raw_response.retrieve("a", b=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.agents.with_raw_response.retrive("a")  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    client.agents.with_raw_response.retrieve("a").name  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]  # noqa: B018

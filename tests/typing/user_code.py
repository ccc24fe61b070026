"""What a user writes, and what type checkers make of it: run under mypy and pyright, never executed.

Lines that must be refused carry the code of the refusal; both checkers report a comment that suppresses nothing.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from typing import assert_type

from letta_sdk import (
    AsyncLetta,
    AsyncPage,
    AsyncStream,
    ConflictError,
    Letta,
    LettaError,
    Page,
    Stream,
    models,
    omit,
    types,
)

client = Letta()
aclient = AsyncLetta(api_key="key", base_url="http://localhost:8283", project="mine", timeout=5, max_retries=0)


def answers() -> None:
    agent = client.agents.retrieve("agent-1")
    assert_type(agent, models.AgentState)
    assert_type(agent.name, str)
    assert_type(agent.blocks, list[models.Block])
    assert_type(client.agents.count(), int)
    assert_type(client.archives.create(name="a"), models.Archive)
    assert_type(client.agents.list(), Page[models.AgentState])
    for each in client.agents.list(limit=10):
        assert_type(each, models.AgentState)
    for page in client.agents.list().iter_pages():
        assert_type(page.items, list[models.AgentState])


async def awaited() -> None:
    assert_type(await aclient.agents.retrieve("agent-1"), models.AgentState)
    assert_type(await aclient.agents.list(), AsyncPage[models.AgentState])
    async for each in aclient.agents.list(tags=["a"]):
        assert_type(each, models.AgentState)


def streams(flag: bool) -> None:
    plain = client.agents.messages.create("agent-1", input="Hi")
    assert_type(plain, models.LettaResponse)
    off = client.agents.messages.create("agent-1", input="Hi", streaming=False)
    assert_type(off, models.LettaResponse)
    on = client.agents.messages.create("agent-1", input="Hi", streaming=True)
    assert_type(on, Stream[models.LettaStreamingResponse, models.LettaResponse])
    assert_type(on.get_final_response(), models.LettaResponse)
    either = client.agents.messages.create("agent-1", input="Hi", streaming=flag)
    assert_type(either, Stream[models.LettaStreamingResponse, models.LettaResponse] | models.LettaResponse)
    by_default = client.conversations.messages.create("conv-1", input="Hi")
    assert_type(by_default, Stream[models.LettaStreamingResponse, models.LettaResponse])


async def async_streams() -> AsyncIterator[str]:
    stream = await aclient.agents.messages.create("agent-1", input="Hi", streaming=True)
    assert_type(stream, AsyncStream[models.LettaStreamingResponse, models.LettaResponse])
    async for event in stream:
        if event.message_type == "assistant_message":
            assert_type(event, models.AssistantMessage)
        match event:
            case models.ToolCallMessage():
                yield event.id
            case _:
                pass


def narrowed(message: models.LettaMessageUnion) -> str:
    if message.message_type == "reasoning_message":
        assert_type(message, models.ReasoningMessage)
        return message.reasoning
    return ""


def requests(block: models.CreateBlock, params: types.CreateBlockParam, names: Sequence[str]) -> None:
    client.agents.create(memory_blocks=[block, params, {"label": "human", "value": "Ada"}], tags=names)
    body: types.AgentCreateParams = {"name": "a", "memory_blocks": [{"label": "human", "value": "Ada"}]}
    client.agents.create(**body)
    message: types.MessageCreateParam = {"role": "user", "content": [{"type": "text", "text": "Hi"}]}
    client.agents.messages.create("agent-1", messages=[message, models.MessageCreate(role="user", content="Hi")])
    client.agents.update("agent-1", description=None, name=omit)


def wrong() -> None:
    client.agents.retrieve()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.agents.retrieve(1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.agents.retrieve("a", "b")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.agents.list(order="up")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.agents.create(nmae="a")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.archives.create()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.archives.create(name=None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.agents.create(memory_blocks=[{"label": "a"}])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    client.agent  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]  # noqa: B018
    Letta(environment="moon")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def errors() -> None:
    try:
        client.agents.delete("agent-1")
    except ConflictError as error:
        assert_type(error.request_id, str | None)
    except LettaError as error:
        print(error)

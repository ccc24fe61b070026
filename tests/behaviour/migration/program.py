"""A program as users of the official client have them. The test replaces the name of the package, and nothing else."""

import asyncio
import logging
from pathlib import Path

import letta_client
from letta_client import (
    NOT_GIVEN,
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AsyncLetta,
    AuthenticationError,
    BadRequestError,
    BaseModel,
    ConflictError,
    DefaultAsyncHttpxClient,
    DefaultHttpxClient,
    InternalServerError,
    Letta,
    LettaError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    Stream,
    Timeout,
    UnprocessableEntityError,
    file_from_path,
    omit,
)
from letta_client.pagination import AsyncArrayPage, SyncArrayPage
from letta_client.types import AgentState, BlockResponse, CreateBlockParam, MessageCreateParam, Tool
from letta_client.types.agents import AssistantMessage, LettaResponse, LettaStreamingResponse, Message

logging.getLogger("letta_client").setLevel(logging.WARNING)

ERRORS = (
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    UnprocessableEntityError,
)


def agents(client: Letta) -> str:
    human: CreateBlockParam = {"label": "human", "value": "Their name is Sarah."}
    agent: AgentState = client.agents.create(
        name="assistant",
        model="openai/gpt-4o-mini",
        embedding=omit,
        memory_blocks=[human, {"label": "persona", "value": "I am helpful."}],
        tools=["web_search"],
        timeout=Timeout(30.0, connect=5.0),
    )
    print("agent", agent.id, isinstance(agent, BaseModel), sorted(agent.to_dict())[0], agent.to_json()[0])

    agent = client.agents.retrieve(agent.id, include=["agent.blocks"])
    client.agents.update(agent.id, description="Better.", extra_headers={"X-Trace": "1"})
    page: SyncArrayPage[AgentState] = client.agents.list(limit=1, extra_query={"x": "y"})
    print("page", len(page.items), page.has_next_page())
    print("all", len([each.id for each in client.agents.list(limit=1)]))
    print("pages", len(list(client.agents.list(limit=1).iter_pages())))
    if page.has_next_page():
        print("next", len(page.get_next_page().items))
    return agent.id


def blocks_and_tools(client: Letta, agent_id: str) -> None:
    block: BlockResponse = client.agents.blocks.retrieve("human", agent_id=agent_id)
    client.agents.blocks.update("human", agent_id=agent_id, value="Their name is Bob.")
    client.agents.blocks.attach(block.id, agent_id=agent_id)
    tool: Tool = client.tools.create(source_code="def f():\n    return 1\n")
    client.agents.tools.attach(tool.id, agent_id=agent_id)
    for passage in client.agents.passages.list(agent_id):
        print("passage", passage.text)
        break
    print("passages", len(client.agents.passages.create(agent_id, text="A fact.")))
    print("conversations", [each.id for each in client.conversations.list(agent_id=agent_id)][:1] != [])


def messages(client: Letta, agent_id: str) -> None:
    message: MessageCreateParam = {"role": "user", "content": "Hello"}
    response: LettaResponse = client.agents.messages.create(agent_id, messages=[message])
    for each in response.messages:
        print("message", each.message_type, isinstance(each, AssistantMessage))
    stream: Stream[LettaStreamingResponse] = client.agents.messages.stream(agent_id, messages=[message])
    with stream as events:
        for event in events:
            print("event", event.message_type)
    history: list[Message] = client.agents.messages.list(agent_id, limit=10).items
    print("history", len(history))


def raw(client: Letta, agent_id: str) -> None:
    response = client.agents.with_raw_response.retrieve(agent_id)
    print("raw", response.status_code, response.headers["content-type"], response.parse().id == agent_id)
    with client.agents.with_streaming_response.retrieve(agent_id) as streamed:
        print("streamed", streamed.status_code, len(list(streamed.iter_bytes())) > 0)


def folders(client: Letta) -> None:
    folder = client.folders.create(name="docs", embedding="openai/text-embedding-3-small")
    client.folders.files.upload(folder.id, file=("note.txt", b"text"))
    with Path(__file__).open("rb") as file:
        client.folders.files.upload(folder.id, file=file)
    name, content = file_from_path(str(Path(__file__).resolve()))
    print("file", name, len(content) > 0)


def errors(client: Letta) -> None:
    try:
        client.with_options(max_retries=0, base_url=f"{client.base_url}/missing/").agents.retrieve("agent-1")
    except letta_client.NotFoundError as error:
        print("error", error.status_code, error.response.status_code, error.body, isinstance(error, ERRORS))
    try:
        client.agents.retrieve("")
    except ValueError as error:
        print(error)
    print(all(issubclass(kind, LettaError) for kind in ERRORS))


async def main_async() -> None:
    async with AsyncLetta(http_client=DefaultAsyncHttpxClient()) as client:
        agent = await client.agents.retrieve("agent-1")
        page: AsyncArrayPage[AgentState] = await client.agents.list(limit=1)
        print("async", agent.id, len(page.items), len([each async for each in client.agents.list(limit=1)]))
        stream = await client.agents.messages.stream("agent-1", messages=[{"role": "user", "content": "Hello"}])
        async for event in stream:
            print("async event", event.message_type)
        response = await client.agents.with_raw_response.retrieve("agent-1")
        print("async raw", (await response.parse()).id == agent.id)
        for conversation in await client.conversations.list():
            print("async list", conversation.id != "")


def main() -> None:
    client = Letta(
        api_key="key",
        project=None,
        timeout=20.0,
        max_retries=1,
        default_headers={"X-App": "demo"},
        http_client=DefaultHttpxClient(),
    )
    print(letta_client.ENVIRONMENTS["local"], bool(NOT_GIVEN), client.timeout, client.max_retries)
    agent_id = agents(client)
    blocks_and_tools(client, agent_id)
    messages(client, agent_id)
    raw(client, agent_id)
    folders(client)
    errors(client)
    client.agents.delete(agent_id)
    client.close()
    asyncio.run(main_async())


if __name__ == "__main__":
    main()

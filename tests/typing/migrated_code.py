"""What users of the official client wrote, with the name of the package replaced: type checkers know all the names."""

from __future__ import annotations

from typing import Any, assert_type

from letta_sdk import NOT_GIVEN, AsyncLetta, BaseTool, Client, ConversationBusyError, DefaultHttpxClient, Letta, Omit
from letta_sdk.models import AgentFileAttachment, LettaMessageUnion, LLMConfig, Run, Tool
from letta_sdk.pagination import AsyncArrayPage, SyncArrayPage
from letta_sdk.types import AgentListParams, AgentState, CreateBlockParam, LlmConfig
from letta_sdk.types.agents import FileListResponse, Message, MessageCreateParams, TextContentParam
from letta_sdk.types.tool import BaseTool as BaseToolOfTypes

client: Client = Letta(http_client=DefaultHttpxClient(http2=True))


def names(agent: AgentState, file: FileListResponse, config: LlmConfig) -> None:
    assert_type(agent.name, str)
    assert_type(file, AgentFileAttachment)
    assert_type(config, LLMConfig)
    assert_type(config.api_model_wrapper, str | None)
    assert_type(NOT_GIVEN, Omit)


def requests(
    block: CreateBlockParam, params: AgentListParams, body: MessageCreateParams, text: TextContentParam
) -> None:
    client.agents.create(memory_blocks=[block])
    page: SyncArrayPage[AgentState] = client.agents.list(**params)
    assert_type(page[0], AgentState)
    client.agents.messages.create("agent-1", messages=[{"role": "user", "content": [text]}])


async def async_pages(client: AsyncLetta) -> None:
    page: AsyncArrayPage[Message] = await client.agents.messages.list("agent-1")
    assert_type(page.items, list[LettaMessageUnion])


def helpers(tool: BaseTool, other: BaseToolOfTypes, error: ConversationBusyError) -> None:
    assert_type(client.tools.add(tool=tool), Tool)
    assert_type(client.tools.upsert_from_function(func=names, tags=["a"]), Tool)
    assert_type(client.get("/v1/new", cast_to=dict), Any)
    if error.run_id:
        assert_type(client.runs.wait(error.run_id, timeout=5), Run)
    client.tools.add(tool=other)

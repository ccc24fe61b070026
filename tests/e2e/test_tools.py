"""Tools, attached to agents and run; MCP servers."""

from __future__ import annotations

from typing import Any

import pytest

from e2e.caller import Caller, unique


def source(name: str, answer: str) -> str:
    return f'def {name}() -> str:\n    """Say something."""\n    return "{answer}"\n'


def test_a_tool_is_created_upserted_changed_and_deleted(call: Caller, client: Any) -> None:
    name = unique("say").replace("-", "_")
    tool = call(client.tools.create(source_code=source(name, "one"), tags=["a"]))
    call.later(client.tools.delete, tool.id)
    assert (tool.name, tool.json_schema["name"], tool.tags) == (name, name, ["a"])
    again = call(client.tools.upsert(source_code=source(name, "two"), description="Says two."))
    assert (again.id, again.source_code) == (tool.id, source(name, "two"))
    assert call(client.tools.update(tool.id, tags=["b"])).tags == ["b"]
    assert call(client.tools.retrieve(tool.id)).tags == ["b"]
    assert [item.id for item in call.all(client.tools.list(name=name))] == [tool.id]
    call(client.tools.delete(tool.id))
    with pytest.raises(call.sdk.NotFoundError):
        call(client.tools.retrieve(tool.id))


def test_tools_are_listed_over_all_pages(call: Caller, client: Any) -> None:
    names = [unique(f"say{number}").replace("-", "_") for number in range(5)]
    for name in names:
        call.later(client.tools.delete, call(client.tools.create(source_code=source(name, "x"))).id)
    found = call.all(client.tools.list(names=names, limit=2))
    assert sorted(tool.name for tool in found) == sorted(names)


def test_tools_are_found_by_enum(call: Caller, client: Any, tool: Any) -> None:
    custom = call.all(client.tools.list(tool_types=["custom"], names=[tool.name, "conversation_search"]))
    assert [item.id for item in custom] == [tool.id]
    others = call.all(client.tools.list(exclude_tool_types=["custom", "letta_builtin"], limit=1000))
    assert {item.tool_type for item in others}.isdisjoint({"custom", "letta_builtin"})


def test_a_tool_is_attached_run_and_detached(call: Caller, client: Any, agent: Any, tool: Any) -> None:
    call(client.agents.tools.attach(tool.id, agent_id=agent.id))
    assert [item.id for item in call.all(client.agents.tools.list(agent.id))] == [tool.id]
    ran = call(client.agents.tools.run(tool.name, agent_id=agent.id, args={"sides": 12}))
    assert (ran.status, ran.func_return) == ("success", "12")
    call(client.agents.tools.detach(tool.id, agent_id=agent.id))
    assert call.all(client.agents.tools.list(agent.id)) == []


def test_attaching_answers_null(call: Caller, client: Any, agent: Any, tool: Any) -> None:
    """Only the header of compatibility makes a server do so; others get the whole agent."""
    assert call(client.agents.tools.attach(tool.id, agent_id=agent.id)) is None


@pytest.mark.parametrize("transport", ["sse", "streamable_http"])
def test_an_mcp_server(call: Caller, client: Any, transport: str) -> None:
    name, address = unique("mcp"), "https://mcp.example.com/mcp"
    config = {"mcp_server_type": transport, "server_url": address, "custom_headers": {"X-Key": "value"}}
    server = call(client.mcp_servers.create(server_name=name, config=config))
    call.later(client.mcp_servers.delete, server.id)
    assert (server.server_name, server.mcp_server_type, server.server_url) == (name, transport, address)
    assert type(call(client.mcp_servers.retrieve(server.id))) is type(server)
    assert server.id in {item.id for item in call(client.mcp_servers.list())}
    changed = call(client.mcp_servers.update(server.id, server_name=f"{name}-2", config=config))
    assert changed.server_name == f"{name}-2"
    assert call(client.mcp_servers.tools.list(server.id)) == []
    assert call(client.mcp_servers.delete(server.id)) is None

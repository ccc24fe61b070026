"""Health, models, and agents: created, found, listed, counted, changed, exported, imported, deleted."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from e2e.caller import Caller, unique
from e2e.conftest import EMBEDDING, MODEL


def test_health(call: Caller, client: Any) -> None:
    health = call(client.health())
    assert health.status == "ok"
    assert health.version


def test_models(call: Caller, client: Any) -> None:
    assert MODEL in {model.handle for model in call(client.models.list())}
    assert EMBEDDING in {model.handle for model in call(client.models.embeddings.list())}


def test_an_agent_is_created_retrieved_updated_and_deleted(call: Caller, client: Any) -> None:
    name = unique()
    blocks = [{"label": "human", "value": "Likes mathematics."}]
    agent = call(client.agents.create(name=name, model=MODEL, embedding=EMBEDDING, memory_blocks=blocks, tags=["a"]))
    call.later(client.agents.delete, agent.id)
    assert (agent.name, agent.tags, agent.blocks[0].value) == (name, ["a"], "Likes mathematics.")
    assert call(client.agents.retrieve(agent.id)).id == agent.id
    changed = call(client.agents.update(agent.id, description="For a test.", tags=["a", "b"]))
    assert (changed.description, sorted(changed.tags), changed.name) == ("For a test.", ["a", "b"], name)
    assert call(client.agents.update(agent.id, description=None)).name == name
    call(client.agents.delete(agent.id))
    with pytest.raises(call.sdk.NotFoundError):
        call(client.agents.retrieve(agent.id))


def test_agents_are_listed_over_all_pages_and_counted(
    call: Caller, client: Any, create_agent: Callable[..., Any]
) -> None:
    tag = unique()
    created = [create_agent(tags=[tag]).id for _ in range(5)]
    assert [agent.id for agent in call.all(client.agents.list(tags=[tag], limit=2, order="asc"))] == created
    assert [agent.id for agent in call.all(client.agents.list(tags=[tag], limit=2, order="desc"))] == created[::-1]
    assert {agent.id for agent in call.all(client.agents.list(tags=[tag], limit=100))} == set(created)
    assert len(call.pages(client.agents.list(tags=[tag], limit=2))) >= 3
    assert call(client.agents.count()) >= 5


def test_pages_of_agents_go_backwards(call: Caller, client: Any, create_agent: Callable[..., Any]) -> None:
    tag = unique()
    created = [create_agent(tags=[tag]).id for _ in range(5)]
    before = client.agents.list(tags=[tag], limit=2, order="asc", before=created[-1])
    assert {agent.id for agent in call.all(before)} == set(created[:-1])


def test_an_agent_is_exported_and_imported(call: Caller, client: Any, agent: Any) -> None:
    exported = call(client.agents.export_file(agent.id))
    assert len(call.wire["agents"]) == 1
    file = json.dumps(call.wire if not isinstance(exported, str) else json.loads(exported)).encode()
    imported = call(client.agents.import_file(file=("agent.af", file), append_copy_suffix=True))
    (copy,) = imported.agent_ids
    call.later(client.agents.delete, copy)
    assert call(client.agents.retrieve(copy)).name == f"{agent.name}_copy"


def test_the_tags_of_agents(call: Caller, client: Any, create_agent: Callable[..., Any]) -> None:
    tag = unique()
    create_agent(tags=[tag])
    assert tag in call.all(client.tags.list(limit=1000))
    assert call.all(client.tags.list(query_text=tag)) == [tag]

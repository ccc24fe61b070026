"""What agents remember: blocks, passages, archives."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from e2e.caller import Caller, unique
from e2e.conftest import EMBEDDING


def test_a_block_is_created_changed_and_deleted(call: Caller, client: Any) -> None:
    value = unique("value")
    block = call(client.blocks.create(label="notes", value=value, limit=500, description="Notes.", tags=["a"]))
    call.later(client.blocks.delete, block.id)
    assert (block.label, block.value, block.limit) == ("notes", value, 500)
    assert call(client.blocks.update(block.id, value=f"{value} and more")).value == f"{value} and more"
    assert call(client.blocks.retrieve(block.id)).description == "Notes."
    assert [item.id for item in call.all(client.blocks.list(value_search=value))] == [block.id]
    assert call(client.blocks.count()) >= 1
    assert call(client.blocks.delete(block.id)) is None
    with pytest.raises(call.sdk.NotFoundError):
        call(client.blocks.retrieve(block.id))


def test_blocks_are_listed_over_all_pages(call: Caller, client: Any) -> None:
    value = unique("value")
    blocks = [call(client.blocks.create(label=f"l{number}", value=value)).id for number in range(5)]
    for block in blocks:
        call.later(client.blocks.delete, block)
    found = client.blocks.list(value_search=value, limit=2, order="asc")
    assert [item.id for item in call.all(found)] == blocks
    assert {item.id for page in call.pages(client.blocks.list(value_search=value, limit=2)) for item in page.items} == {
        *blocks
    }


def test_the_blocks_of_an_agent(call: Caller, client: Any, agent: Any) -> None:
    assert {block.label for block in call.all(client.agents.blocks.list(agent.id))} == {"human", "persona"}
    changed = call(client.agents.blocks.update("human", agent_id=agent.id, value="Likes music."))
    assert changed.value == "Likes music."
    assert call(client.agents.blocks.retrieve("human", agent_id=agent.id)).value == "Likes music."
    block = call(client.blocks.create(label="notes", value="Tuesday."))
    call.later(client.blocks.delete, block.id)
    call(client.agents.blocks.attach(block.id, agent_id=agent.id))
    assert [item.id for item in call.all(client.blocks.agents.list(block.id))] == [agent.id]
    call(client.agents.blocks.detach(block.id, agent_id=agent.id))
    assert call.all(client.blocks.agents.list(block.id)) == []


def test_the_passages_of_an_agent(call: Caller, client: Any, agent: Any) -> None:
    when = dt.datetime(2025, 3, 1, 12, 30, tzinfo=dt.timezone(dt.timedelta(hours=2)))
    passages = client.agents.passages
    (old,) = call(passages.create(agent.id, text="The meeting is on Tuesday.", created_at=when, tags=["plan", "a b"]))
    (new,) = call(passages.create(agent.id, text="The cake is in the oven.", tags=["food"]))
    assert old.created_at == when
    assert {item.id for item in call.all(passages.list(agent.id, limit=1))} == {old.id, new.id}
    assert [item.id for item in call.all(passages.list(agent.id, search="cake"))] == [new.id]
    found = call(passages.search(agent.id, query="meeting", tags=["plan", "a b"], tag_match_mode="all"))
    assert [item.content for item in found.results] == ["The meeting is on Tuesday."]
    before = call(passages.search(agent.id, query="meeting", end_datetime=when + dt.timedelta(minutes=1)))
    assert [item.content for item in before.results] == ["The meeting is on Tuesday."]
    call(passages.delete(old.id, agent_id=agent.id))
    assert [item.id for item in call.all(passages.list(agent.id))] == [new.id]


def test_an_archive(call: Caller, client: Any, agent: Any) -> None:
    archive = call(client.archives.create(name=unique("archive"), embedding=EMBEDDING))
    call.later(client.archives.delete, archive.id)
    assert call(client.archives.update(archive.id, description="Papers.")).description == "Papers."
    assert call(client.archives.retrieve(archive.id)).name == archive.name
    assert [item.id for item in call.all(client.archives.list(name=archive.name))] == [archive.id]
    one = call(client.archives.passages.create(archive.id, text="One.", tags=["a"], metadata={"page": 1}))
    many = call(client.archives.passages.create_many(archive.id, passages=[{"text": "Two."}, {"text": "Three."}]))
    assert [one.text, *(item.text for item in many)] == ["One.", "Two.", "Three."]
    assert call(client.archives.passages.delete(one.id, archive_id=archive.id)) is None
    call(client.agents.archives.attach(archive.id, agent_id=agent.id))
    assert [item.id for item in call.all(client.archives.list(agent_id=agent.id))] == [archive.id]
    call(client.agents.archives.detach(archive.id, agent_id=agent.id))
    call(client.archives.delete(archive.id))
    with pytest.raises(call.sdk.NotFoundError):
        call(client.archives.retrieve(archive.id))

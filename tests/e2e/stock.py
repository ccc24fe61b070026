"""What there is to list on a server: more than a page of everything, made once.

Out: IDs, and for each list how to ask for it. Lists of what others also make are narrowed down to what is made here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from e2e.caller import unique
from e2e.conftest import EMBEDDING, MODEL

COUNT = 5
TOOLS = 12
"""More than the server gives at once unless told otherwise."""
TEXT = "The meeting is on Tuesday. "


@dataclass(frozen=True, slots=True)
class Stock:
    """The IDs of what was made.

    Attributes:
        tag: What agents, blocks and tools have in common.
        agent: The agent that has most of it.
        block, archive, folder, identity: What all agents have.
        conversation: One of its conversations, with messages.
        run, step: A run with several messages, and a step of it.
    """

    tag: str
    agent: str
    block: str
    archive: str
    folder: str
    identity: str
    conversation: str
    run: str
    step: str


LISTS: Mapping[str, Callable[[Stock], Mapping[str, Any]]] = {
    "agents": lambda stock: {"tags": [stock.tag]},
    "agents.blocks": lambda stock: {"agent_id": stock.agent},
    "agents.files": lambda stock: {"agent_id": stock.agent},
    "agents.folders": lambda stock: {"agent_id": stock.agent},
    "agents.groups": lambda stock: {"agent_id": stock.agent},
    "agents.messages": lambda stock: {"agent_id": stock.agent},
    "agents.passages": lambda stock: {"agent_id": stock.agent},
    "agents.tools": lambda stock: {"agent_id": stock.agent},
    "archives": lambda stock: {},
    "archives.agents": lambda stock: {"archive_id": stock.archive},
    "blocks": lambda stock: {"value_search": stock.tag},
    "blocks.agents": lambda stock: {"block_id": stock.block},
    "conversations": lambda stock: {"agent_id": stock.agent},
    "conversations.messages": lambda stock: {"conversation_id": stock.conversation},
    "folders": lambda stock: {},
    "folders.agents": lambda stock: {"folder_id": stock.folder},
    "folders.files": lambda stock: {"folder_id": stock.folder},
    "folders.passages": lambda stock: {"folder_id": stock.folder},
    "groups": lambda stock: {},
    "identities": lambda stock: {},
    "identities.agents": lambda stock: {"identity_id": stock.identity},
    "identities.blocks": lambda stock: {"identity_id": stock.identity},
    "messages": lambda stock: {"conversation_id": stock.conversation},
    "runs": lambda stock: {"agent_id": stock.agent},
    "runs.messages": lambda stock: {"run_id": stock.run},
    "runs.steps": lambda stock: {"run_id": stock.run},
    "steps.messages": lambda stock: {"step_id": stock.step},
    "tags": lambda stock: {"query_text": stock.tag},
    "tools": lambda stock: {"search": stock.tag.replace("-", "_")},
}
"""The arguments of each list, without those that say which page."""


def pages_of(client: Any, name: str, stock: Stock, **which: Any) -> Any:
    """The pages of a list, from a client of either kind."""
    return attrgetter(name)(client).list(**LISTS[name](stock), **which)


def stocked(client: Any) -> Stock:
    """Make everything.

    Args:
        client: A client that waits for answers.
    """
    tag, numbers = unique("stock"), range(COUNT)
    blocks = [client.blocks.create(label=f"l{n}", value=f"{tag} {n}").id for n in numbers]
    agents = [_agent(client, [tag, f"{tag}-{n}"], blocks) for n in numbers]
    archives = [client.archives.create(name=unique(tag), embedding=EMBEDDING).id for _ in numbers]
    folders = [client.folders.create(name=unique(tag), embedding=EMBEDDING).id for _ in numbers]
    for n, agent in enumerate(agents):
        client.agents.archives.attach(archives[0], agent_id=agent)
        client.agents.folders.attach(folders[0], agent_id=agent)
        client.folders.files.upload(folders[0], file=(f"{n}.txt", (TEXT * (90 if n == 0 else 9)).encode()))
    for folder in folders[1:]:
        client.agents.folders.attach(folder, agent_id=agents[0])
    _groups(client, agents[0])
    identity = _identities(client, tag, agents, blocks)
    conversation = _said(client, agents[0])
    answer = _called(client, tag, agents[0])
    run, step = answer.messages[0].run_id, answer.messages[0].step_id
    return Stock(tag, agents[0], blocks[0], archives[0], folders[0], identity, conversation, run, step)


def _agent(client: Any, tags: list[str], blocks: list[str]) -> str:
    given = {"name": unique(), "model": MODEL, "embedding": EMBEDDING, "include_base_tools": False}
    return str(client.agents.create(**given, tags=tags, block_ids=blocks).id)


def _said(client: Any, agent: str) -> str:
    """What an agent remembers and what is said to it; gives one of its conversations."""
    conversations = [client.conversations.create(agent_id=agent).id for _ in range(COUNT)]
    for number in range(COUNT):
        client.agents.passages.create(agent, text=f"Passage {number}.")
        client.agents.messages.create(agent, input=f"#reason Why {number}?\n#say {number}")
        client.conversations.messages.create(conversations[0], input=f"#say {number}", streaming=False)
    return str(conversations[0])


def _called(client: Any, tag: str, agent: str) -> Any:
    """Tools of an agent; gives the answer to what makes it call one."""
    names = [f"{tag}_{number}".replace("-", "_") for number in range(TOOLS)]
    for name in names:
        source = f"def {name}(sides: int) -> str:\n    '''Roll a die.\n\n    Args:\n        sides: How many.\n    '''\n"
        tool = client.tools.create(source_code=f"{source}    return '6'\n")
        client.agents.tools.attach(tool.id, agent_id=agent)
    return client.agents.messages.create(agent, input=f'#tool {names[0]} {{"sides": 6}}')


def _groups(client: Any, agent: str) -> None:
    # Other clients do without what is deprecated.
    for _ in range(COUNT if hasattr(client, "groups") else 0):
        client.groups.create(agent_ids=[agent], description="", manager_config={"manager_type": "round_robin"})


def _identities(client: Any, tag: str, agents: list[str], blocks: list[str]) -> str:
    if not hasattr(client, "identities"):
        return ""
    create = client.identities.create
    made = [create(identifier_key=f"{tag}-{number}", name="Somebody", identity_type="user") for number in range(COUNT)]
    client.identities.update(made[0].id, agent_ids=agents, block_ids=blocks)
    return str(made[0].id)

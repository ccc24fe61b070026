"""Identities, groups, providers."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from e2e.caller import Caller, unique


@pytest.fixture(autouse=True)
def _deprecated() -> Iterator[None]:
    """Identities and groups are deprecated, which is no reason for them not to work."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        yield


def test_an_identity(call: Caller, client: Any, agent: Any) -> None:
    key = unique("key")
    mail = {"key": "mail", "value": "none", "type": "string"}
    made = {"identifier_key": key, "name": "Somebody", "identity_type": "user"}
    identity = call(client.identities.create(**made, properties=[mail]))
    call.later(client.identities.delete, identity.id)
    assert (identity.identifier_key, identity.identity_type, identity.properties[0].value) == (key, "user", "none")
    assert call(client.identities.upsert(**{**made, "name": "Somebody else"})).name == "Somebody else"
    assert call(client.identities.update(identity.id, name="Nobody")).name == "Nobody"
    assert [item.id for item in call.all(client.identities.list(identifier_key=key))] == [identity.id]
    assert call(client.identities.count()) >= 1
    call(client.agents.identities.attach(identity.id, agent_id=agent.id))
    assert [item.id for item in call.all(client.agents.list(identifier_keys=[key]))] == [agent.id]
    assert [item.id for item in call.all(client.identities.agents.list(identity.id))] == [agent.id]
    call(client.agents.identities.detach(identity.id, agent_id=agent.id))
    call(client.identities.properties.upsert(identity.id, properties=[{**mail, "value": "some"}]))
    assert call(client.identities.retrieve(identity.id)).properties[0].value == "some"


def test_a_group(call: Caller, client: Any, create_agent: Callable[..., Any]) -> None:
    first, second = create_agent(), create_agent()
    manager = {"manager_type": "round_robin", "max_turns": 2}
    made = {"agent_ids": [first.id, second.id], "description": "Both.", "manager_config": manager}
    group = call(client.groups.create(**made))
    call.later(client.groups.delete, group.id)
    assert (group.manager_type, group.max_turns, group.agent_ids) == ("round_robin", 2, [first.id, second.id])
    assert call(client.groups.retrieve(group.id)).description == "Both."
    assert call(client.groups.update(group.id, description="Two.")).description == "Two."
    assert group.id in {item.id for item in call.all(client.groups.list())}
    assert call(client.groups.count()) >= 1
    assert call.all(client.groups.messages.list(group.id)) == []


def test_a_provider(call: Caller, client: Any) -> None:
    name = unique("provider")
    provider = call(client.providers.create(name=name, provider_type="anthropic", api_key="no key"))
    call.later(client.providers.delete, provider.id)
    assert (provider.name, provider.provider_type) == (name, "anthropic")
    assert call(client.providers.retrieve(provider.id)).name == name
    assert [item.id for item in call.all(client.providers.list(name=name))] == [provider.id]
    assert call(client.providers.update(provider.id, api_key="another")).id == provider.id
    call(client.providers.delete(provider.id))

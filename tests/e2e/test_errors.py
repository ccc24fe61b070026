"""Typical errors of a server that has a password: their classes, what they say, that they are not tried again."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest

from e2e.caller import Caller, first, unique
from e2e.conftest import EMBEDDING, MODEL

NOBODY = "agent-00000000-0000-4000-8000-000000000000"


def test_404(call: Caller, client: Any) -> None:
    with pytest.raises(call.sdk.NotFoundError) as caught:
        call(client.agents.retrieve(NOBODY))
    assert caught.value.status_code == 404
    assert NOBODY in str(caught.value)
    assert call.requests == 1


@pytest.mark.parametrize("path", ["/v1/templates", "/v1/no-such-thing"])
def test_404_without_an_operation(call: Caller, client: Any, path: str) -> None:
    with pytest.raises(call.sdk.NotFoundError):
        call.run(client.request("GET", path))


def test_422_with_an_explanation_that_is_text(call: Caller, client: Any) -> None:
    with pytest.raises(call.sdk.UnprocessableEntityError) as caught:
        call(client.agents.retrieve("no-agent"))
    assert isinstance(caught.value.body["detail"], str)
    assert "no-agent" in caught.value.detail


def test_422_for_options_of_streams_without_one(call: Caller, client: Any, agent: Any) -> None:
    with pytest.raises(call.sdk.UnprocessableEntityError, match="without streaming enabled"):
        call(client.agents.messages.create(agent.id, input="Hello", streaming=False, stream_tokens=True))


def test_409_for_a_duplicate(call: Caller, client: Any, create_agent: Callable[..., Any]) -> None:
    key = unique("key")
    identity = call(client.identities.create(identifier_key=key, name="Somebody", identity_type="user"))
    call.later(client.identities.delete, identity.id)
    sent = call.requests
    with pytest.raises(call.sdk.ConflictError) as caught:
        call(client.identities.create(identifier_key=key, name="Somebody", identity_type="user"))
    assert "already exists" in str(caught.value)
    assert call.requests == sent + 1


def test_409_for_a_busy_conversation(call: Caller, client: Any, agent: Any) -> None:
    conversation = call(client.conversations.create(agent_id=agent.id))
    create = client.conversations.messages.create
    stream = call.run(create(conversation.id, input="#slow 4 #long 10", stream_tokens=True, background=True))
    begun, sent = call.run(first(stream)), call.requests
    with pytest.raises(call.sdk.ConversationBusyError) as caught:
        call.run(create(conversation.id, input="And?", background=True))
    assert isinstance(caught.value, call.sdk.ConflictError)
    assert "currently being processed" in str(caught.value)
    assert call.requests == sent + 1
    assert caught.value.run_id == begun.run_id
    call.run(stream.close())
    assert call.run(client.runs.wait(caught.value.run_id, timeout=30, poll=0.2)).status == "completed"
    assert call(create(conversation.id, input="#say Now.", streaming=False)).messages[-1].content == "Now."


def test_503_for_a_background_stream_without_redis(call: Caller, bare_url: str) -> None:
    """The answer says so, and a message that is not streamed in the background needs no Redis."""
    client = call.make(base_url=bare_url, api_key=None)
    agent = call.run(client.agents.create(name=unique(), model=MODEL, embedding=EMBEDDING, include_base_tools=False))
    create, sent = client.agents.messages.create, {"input": "#say Hello.", "streaming": True}
    with pytest.raises(call.sdk.APIError, match="requires Redis"):
        call.all(call.run(create(agent.id, **sent, background=True)))
    conversation = call.run(client.conversations.create(agent_id=agent.id))
    with pytest.raises(call.sdk.InternalServerError, match="requires Redis") as caught:
        call.all(call.run(client.conversations.messages.stream(conversation.id)))
    assert caught.value.status_code == 503
    assert [event.content for event in call.all(call.run(create(agent.id, **sent)))[:1]] == ["Hello."]


@pytest.mark.parametrize("key", [None, "wrong"])
def test_401(call: Caller, key: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LETTA_API_KEY", raising=False)
    client = call.make(api_key=key)
    with pytest.raises(call.sdk.AuthenticationError) as caught:
        call.all(client.agents.list())
    assert caught.value.status_code == 401
    assert "www-authenticate" not in caught.value.response.headers
    assert call.run(client.health()).status == "ok"


def test_the_key_comes_from_the_environment(call: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LETTA_API_KEY", call.password or "")
    monkeypatch.setenv("LETTA_BASE_URL", call.url)
    client = call.make(api_key=None, base_url=None)
    assert call.run(client.agents.count()) >= 0


def test_405(call: Caller, client: Any) -> None:
    with pytest.raises(call.sdk.APIStatusError) as caught:
        call.run(client.request("HEAD", "/v1/health/"))
    assert caught.value.status_code == 405


def test_after_an_error_of_the_server_calls_go_on(call: Caller, client: Any, create_agent: Callable[..., Any]) -> None:
    """The server closes the connection without saying so, and the next request may run into that."""
    for _ in range(6):
        with pytest.raises(call.sdk.InternalServerError):
            call(client.with_options(max_retries=0).agents.create(name="a/b", model=None, embedding=None))
        assert call(client.health()).status == "ok"


def test_nobody_listens(call: Caller) -> None:
    client = call.make(base_url="http://127.0.0.1:9", max_retries=0)
    with pytest.raises(call.sdk.APIConnectionError):
        call.run(client.health())


def test_no_answer_in_time(call: Caller, client: Any, agent: Any) -> None:
    sent = call.requests
    with pytest.raises(call.sdk.APITimeoutError):
        call(client.agents.messages.create(agent.id, input="#slow 3", timeout=1))
    time.sleep(4)
    said = [item for item in call(client.agents.messages.list(agent.id, limit=50)).items if item.message_type[0] == "u"]
    assert len(said) <= 1
    assert call.requests == sent + 1


def test_threads_or_tasks_share_a_client(call: Caller, client: Any) -> None:
    count = client.agents.count
    assert len(call.together([count] * 32)) == 32

"""Streams: by step and by token, with and without pings, in the background, cut and taken up, failing, cancelled."""

from __future__ import annotations

import json
import threading
from typing import Any

import pytest

from e2e.caller import Caller, first
from e2e.proxy import CuttingProxy

SAID = "#reason I think so.\n#say One two three four five."
PASSING = {"id", "date", "otid", "step_id", "run_id", "seq_id"}
"""What differs from one answer to the next."""


def kinds(events: list[Any]) -> list[str]:
    return [event.message_type for event in events]


def start(client: Any, agent: Any, text: str = SAID, **options: Any) -> Any:
    return client.agents.messages.create(agent.id, input=text, streaming=True, **options)


def lasting(answer: Any) -> Any:
    """What an answer says, without what differs from one to the next."""
    content = json.loads(answer.model_dump_json(by_alias=True))
    content["messages"] = [
        {name: value for name, value in message.items() if name not in PASSING} for message in content["messages"]
    ]
    content["usage"] = {"step_count": content["usage"]["step_count"]}
    return content


def test_by_step(call: Caller, client: Any, agent: Any) -> None:
    events = call.events(call.run(start(client, agent)))
    assert kinds(events) == ["reasoning_message", "assistant_message", "stop_reason", "usage_statistics"]
    assert events[1].content == "One two three four five."


def test_by_token(call: Caller, client: Any, agent: Any) -> None:
    events = call.events(call.run(start(client, agent, stream_tokens=True)))
    said = [event for event in events if event.message_type == "assistant_message"]
    assert len(said) == 5
    assert len({event.id for event in said}) == 1
    assert "".join(event.content for event in said) == "One two three four five."
    assert kinds(events)[-2:] == ["stop_reason", "usage_statistics"]


def test_the_text_alone(call: Caller, client: Any, agent: Any) -> None:
    stream = call.run(start(client, agent, stream_tokens=True))
    assert call.all(stream.text_deltas()) == ["One ", "two ", "three ", "four ", "five."]


@pytest.mark.parametrize("options", [{}, {"stream_tokens": True}, {"stream_tokens": True, "background": True}])
def test_the_final_response_is_what_a_plain_call_answers(
    call: Caller, client: Any, agent: Any, tool: Any, options: dict[str, Any]
) -> None:
    plain = call(client.agents.messages.create(agent.id, input=SAID))
    streamed = call.run(call.run(start(client, agent, **options)).get_final_response())
    assert type(streamed) is type(plain)
    assert lasting(streamed) == lasting(plain)


def test_the_final_response_has_whole_tool_calls(call: Caller, client: Any, agent: Any, tool: Any) -> None:
    call(client.agents.tools.attach(tool.id, agent_id=agent.id))
    stream = call.run(start(client, agent, f'#tool {tool.name} {{"sides": 123456}}', stream_tokens=True))
    called, returned, said = call.run(stream.get_final_response()).messages
    assert called.tool_call.arguments == called.tool_calls[0].arguments == '{"sides": 123456}'
    assert returned.tool_return == "123456"
    assert said.content.startswith("The tool answered: ")


def test_pings_are_hidden_or_shown(call: Caller, client: Any, agent: Any) -> None:
    shown = call.events(call.run(start(client, agent, "#slow 3", include_pings=True)), hidden=True)
    assert kinds(shown)[0] == "ping"
    assert kinds(shown).count("ping") >= 2
    assert "ping" not in kinds(call.events(call.run(start(client, agent, "#slow 2"))))
    assert "ping" in [event["message_type"] for event in call.sent(hidden=True)]


def test_a_background_stream_is_attached_to_by_hand(call: Caller, client: Any, agent: Any) -> None:
    stream = call.run(start(client, agent, stream_tokens=True, background=True))
    events = call.events(stream)
    numbered = [event for event in events if getattr(event, "seq_id", None)]
    numbers = [event.seq_id for event in numbered]
    assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    run_id = numbered[0].run_id
    rest = call.events(call.run(client.runs.messages.stream(run_id, starting_after=numbers[2])))
    assert [event.seq_id for event in rest if getattr(event, "seq_id", None)] == numbers[3:]
    assert kinds(rest)[-2:] == ["stop_reason", "usage_statistics"]


@pytest.mark.parametrize("cuts", [[1], [6], [4, 1, 3, 9]], ids=str)
def test_a_background_stream_that_is_cut_is_taken_up(call: Caller, agent: Any, cuts: list[int]) -> None:
    text = "#slow 0.5 #long 25"
    with CuttingProxy(call.url, cuts) as proxy:
        client = call.make(base_url=proxy.url)
        events = call.all(call.run(start(client, agent, text, stream_tokens=True, background=True)))
        assert proxy.cut == len(cuts)
    words = "".join(event.content for event in events if event.message_type == "assistant_message")
    assert words == " ".join(f"word{number}" for number in range(25))
    whole = call.all(call.run(call.client.runs.messages.stream(events[0].run_id, starting_after=0)))
    assert [event.model_dump(mode="json") for event in events] == [event.model_dump(mode="json") for event in whole]


def test_the_final_response_of_a_stream_that_was_cut(call: Caller, agent: Any) -> None:
    with CuttingProxy(call.url, [5, 7]) as proxy:
        stream = call.run(start(call.make(base_url=proxy.url), agent, stream_tokens=True, background=True))
        answer = call.run(stream.get_final_response())
    assert [message.message_type for message in answer.messages] == ["reasoning_message", "assistant_message"]
    assert answer.messages[1].content == "One two three four five."


def test_another_stream_that_is_cut_is_an_error(call: Caller, agent: Any) -> None:
    with CuttingProxy(call.url, [4]) as proxy, pytest.raises(call.sdk.APIConnectionError):
        call.all(call.run(start(call.make(base_url=proxy.url), agent, "#slow 0.5 #long 25", stream_tokens=True)))


@pytest.mark.parametrize(
    ("mark", "kind"), [("#status 429", "llm_rate_limit"), ("#streamerr One two three.", "internal_error")]
)
def test_an_error_in_a_stream_is_raised(call: Caller, client: Any, agent: Any, mark: str, kind: str) -> None:
    seen: list[Any] = []
    with pytest.raises(call.sdk.StreamError) as caught:
        collect(call, start(client, agent, mark, stream_tokens=True), seen)
    assert caught.value.error_type == kind
    assert caught.value.run_id.startswith("run-")
    assert caught.value.detail
    assert kinds(seen)[-1] == "stop_reason"


@pytest.mark.parametrize("background", [True, False])
def test_a_cancelled_stream_says_so(call: Caller, client: Any, agent: Any, background: bool) -> None:
    other = call.sdk.Letta(base_url=call.url, api_key=call.password)
    canceller = threading.Timer(1.5, lambda: other.agents.messages.cancel(agent.id))
    seen: list[Any] = []
    with other:
        canceller.start()
        # In the foreground, the server then forgets the event that ends the stream.
        with pytest.raises(call.sdk.StreamCancelledError):
            collect(call, start(client, agent, "#slow 2 #long 90", stream_tokens=True, background=background), seen)
        canceller.join()
    assert (seen[-1].message_type, seen[-1].stop_reason) == ("stop_reason", "cancelled")


def test_leaving_a_stream_closes_it(call: Caller, client: Any, agent: Any) -> None:
    stream = call.run(start(client, agent, "#slow 1 #long 20", stream_tokens=True))
    assert call.run(first(stream)).message_type == "assistant_message"
    call.run(stream.close())
    assert stream.response.is_closed


def collect(call: Caller, stream: Any, into: list[Any]) -> None:
    """All events of a stream, also if it fails."""
    stream = call.run(stream)
    if not call.is_async:
        for event in stream:
            into.append(event)  # not extend: what came before an error counts
        return

    async def read() -> None:
        async for event in stream:
            into.append(event)

    call.run(read())

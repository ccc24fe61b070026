"""What a stream keeps for the whole answer takes little room, and loses nothing."""

from __future__ import annotations

import tracemalloc

from behaviour.runtime.conftest import Caller
from behaviour.runtime.loopback import LAST_CHUNK, Loopback, chunk, event, events_head

NUMBER = 6000


def pieces() -> list[bytes]:
    return [
        event(
            {"message_type": "assistant_message", "id": "message-1", "otid": "o1", "content": f"{n} ", "pad": "x" * 300}
        )
        for n in range(NUMBER)
    ]


def test_a_long_answer_is_whole(server: Loopback, caller: Caller) -> None:
    end = event({"message_type": "stop_reason", "stop_reason": "end_turn"}) + event("[DONE]")
    server.handler = lambda request: [events_head(), chunk(b"".join(pieces()) + end), LAST_CHUNK]
    stream = caller.get(lambda client: client.things.messages.create("1", input="hi", streaming=True))
    [message] = caller.run(stream.get_final_response()).messages
    assert message.content == "".join(f"{n} " for n in range(NUMBER))


def test_memory_does_not_grow_with_the_number_of_events(server: Loopback, caller: Caller) -> None:
    reply = [events_head(), *map(chunk, pieces()), chunk(event("[DONE]")), LAST_CHUNK]
    server.handler = lambda request: reply
    stream = caller.get(lambda client: client.things.messages.create("1", input="hi", streaming=True))
    caller.run(stream.until_done())
    tracemalloc.start()
    try:
        again = caller.get(lambda client: client.things.messages.create("1", input="hi", streaming=True))
        before, _ = tracemalloc.get_traced_memory()
        caller.run(again.until_done())
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert after - before < NUMBER * 350 / 4

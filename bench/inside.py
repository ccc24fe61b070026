"""Measures within a process, in the environment of whichever client is measured: `inside.py WHAT LIBRARY [MORE]`.

Prints a line of JSON: CPU seconds of one go (the least of several, with the clock of the process), wall seconds, peak
memory in MiB. Only the standard library and the client that is measured are needed.
"""

from __future__ import annotations

import asyncio
import json
import logging
import resource
import sys
import time
import timeit
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any, cast

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
payloads: Any = import_module("bench.payloads")

REPEAT = 5
Reader = Callable[[bytes], Any]


def cpu(work: Callable[[], object], number: int = 1) -> float:
    """CPU seconds of one call: the least of several measurements."""
    work()
    return min(timeit.repeat(work, number=number, repeat=REPEAT, timer=time.process_time)) / number


def library(name: str) -> Any:
    """A module that is there in this environment only."""
    return import_module(name)


# Reading answers ---------------------------------------------------------------------------------------------------


def reader(name: str, kind: str) -> Reader:
    """What makes typed objects of the bytes of a list."""
    match name:
        case "json.loads":
            return json.loads
        case "pydantic" | "letta_sdk":
            item = library("letta_sdk.models")
            item = item.LettaMessageUnion if kind == "messages" else item.AgentState
            adapter = library("pydantic").TypeAdapter(list.__class_getitem__(item))
            forgiving = library("letta_sdk._forgiving").forgiving
            validator: Any = adapter if name == "pydantic" else forgiving(adapter.core_schema)
            return cast(Reader, validator.validate_json)
        case "letta_client":
            construct = library("letta_client._models").construct_type
            item = library("letta_client.types.agents").Message
            item = item if kind == "messages" else library("letta_client.types").AgentState
            return lambda text: construct(type_=list.__class_getitem__(item), value=json.loads(text))
        case "openapi-python-client":
            httpx, client = library("httpx"), library("opc").Client(base_url="http://localhost")
            call = library("opc.api.agents." + ("list_messages" if kind == "messages" else "list_agents"))
            return lambda text: call._parse_response(client=client, response=httpx.Response(200, content=text))
        case "openapi-generator":
            item = library("openapi_client.models")
            item = item.LettaMessageUnion if kind == "messages" else item.AgentState
            return lambda text: [item.from_dict(value) for value in json.loads(text)]
    raise LookupError(name)


def parse(name: str, kind: str, deviating: str) -> float:
    """CPU seconds to read a list."""
    values = payloads.PAYLOADS[kind](1000 if kind == "messages" else 200)
    which = {"clean": (), "one": (100,), "all": range(len(values))}[deviating]
    text = json.dumps(payloads.odd(values, which)).encode()
    logging.getLogger("letta_sdk").addHandler(logging.NullHandler())
    read = reader(name, kind)
    if not isinstance(found := read(text), list) or len(found) != len(values):
        raise RuntimeError(f"reads {len(values)} items as {type(found).__name__}")
    return cpu(lambda: read(text), 5)


def parse_growing(name: str, count: str) -> float:
    """CPU seconds to read so many messages."""
    text = json.dumps(payloads.messages(int(count))).encode()
    read = reader(name, "messages")
    return cpu(lambda: read(text), max(1, 2000 // int(count)))


def validate(switch: str) -> float:
    """CPU seconds of a call with a body, checked before it is sent or not."""
    httpx2 = library("httpx2")
    transport = httpx2.MockTransport(lambda request: httpx2.Response(200, content=b'{"messages": []}'))
    client = library("letta_sdk").Letta(
        api_key="x", http_client=httpx2.Client(transport=transport), validate_requests=switch == "on"
    )
    body: list[Any] = [{"role": "user", "content": "Which of the two?"}]
    return cpu(lambda: client.agents.messages.create("agent-1", messages=body), 200)


# Requests ----------------------------------------------------------------------------------------------------------

ANSWER = b'{"version": "1.0", "status": "ok"}'


def request(name: str, way: str) -> float:
    """CPU seconds of one GET over a transport in memory."""
    http = library("httpx" if name in ("httpx", "letta_client") else "httpx2")

    def handle(request: Any) -> Any:
        return http.Response(200, content=ANSWER, headers={"content-type": "application/json"})

    transport = http.MockTransport(handle)
    if way == "async":
        return asyncio.run(_request_async(name, http, transport))
    sender = http.Client(transport=transport)
    if name in ("httpx", "httpx2"):
        return cpu(lambda: sender.get("http://localhost/v1/health/").json(), 300)
    client = library(name).Letta(api_key="x", base_url="http://localhost", http_client=sender)
    call = client.with_raw_response.health if way == "raw" else client.health
    return cpu(call, 300)


async def _request_async(name: str, http: Any, transport: Any) -> float:
    sender = http.AsyncClient(transport=transport)
    if name in ("httpx", "httpx2"):

        async def call() -> object:
            return (await sender.get("http://localhost/v1/health/")).json()

    else:
        client = library(name).AsyncLetta(api_key="x", base_url="http://localhost", http_client=sender)
        call = client.health
    best = float("inf")
    for _ in range(REPEAT):
        begun = time.process_time()
        for _ in range(300):
            await call()
        best = min(best, (time.process_time() - begun) / 300)
    return best


# Streams -----------------------------------------------------------------------------------------------------------


def stream(name: str, count: str) -> float:
    """CPU seconds of an event of a stream, once the client has read a first, short one."""
    http = library("httpx" if name == "letta_client" else "httpx2")

    class Body(http.SyncByteStream):  # type: ignore[misc, name-defined]
        def __init__(self, text: bytes) -> None:
            self.text = text

        def __iter__(self) -> Any:
            yield from (self.text[at : at + 16384] for at in range(0, len(self.text), 16384))

    bodies = iter([Body(payloads.events(100)), Body(payloads.events(int(count)))])
    headers = {"content-type": "text/event-stream"}
    transport = http.MockTransport(lambda request: http.Response(200, stream=next(bodies), headers=headers))
    client = library(name).Letta(api_key="x", base_url="http://localhost", http_client=http.Client(transport=transport))
    _read_stream(name, client, 100)
    begun = time.process_time()
    _read_stream(name, client, int(count))
    return (time.process_time() - begun) / int(count)


def _read_stream(name: str, client: Any, count: int) -> None:
    messages: list[Any] = [{"role": "user", "content": "x"}]
    if name == "letta_client":
        events = client.agents.messages.stream("agent-1", messages=messages)
    else:
        events = client.agents.messages.create("agent-1", messages=messages, streaming=True)
    found = sum(1 for _ in events)
    if found != count:
        raise RuntimeError(f"{found} events instead of {count}")


def tasks(name: str, count: str, url: str) -> tuple[float, float]:
    """CPU and wall seconds of so many calls at once on one client."""
    return asyncio.run(_tasks(name, int(count), url))


async def _tasks(name: str, count: int, url: str) -> tuple[float, float]:
    async with library(name).AsyncLetta(api_key="x", base_url=url) as client:
        await client.health()
        begun, begun_cpu = time.perf_counter(), time.process_time()
        await asyncio.gather(*(client.health() for _ in range(count)))
        return time.process_time() - begun_cpu, time.perf_counter() - begun


WHAT: dict[str, Callable[..., float | tuple[float, float]]] = {
    each.__name__: each for each in (parse, parse_growing, validate, request, stream, tasks)
}


def main() -> None:
    """Measure what the arguments name."""
    found = WHAT[sys.argv[1]](*sys.argv[2:])
    used, wall = found if isinstance(found, tuple) else (found, found)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"cpu": used, "wall": wall, "memory": memory}))


if __name__ == "__main__":
    main()

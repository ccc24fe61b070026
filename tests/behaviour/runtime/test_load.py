"""One client for many threads and tasks, and for a long time."""

from __future__ import annotations

import asyncio
import gc
import sys
import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from behaviour.runtime.conftest import Caller
from behaviour.runtime.loopback import Loopback, Request, answer
from demo_sdk.client import AsyncDemo, Demo


def echo(request: Request) -> bytes:
    return answer({"id": request.path.rpartition("/")[2]})


def test_64_threads_share_one_client(server: Loopback) -> None:
    server.handler = echo
    with Demo(base_url=server.url, timeout=60) as client, ThreadPoolExecutor(64) as pool:
        names = [str(number) for number in range(1000)]
        assert [thing.id for thing in pool.map(client.things.retrieve, names)] == names
    assert server.wait_until_closed()


def test_1000_tasks_share_one_client(server: Loopback) -> None:
    server.handler = echo

    async def run() -> list[str]:
        async with AsyncDemo(base_url=server.url, timeout=60) as client:
            things = await asyncio.gather(*(client.things.retrieve(str(number)) for number in range(1000)))
            return [thing.id for thing in things]

    assert asyncio.run(run()) == [str(number) for number in range(1000)]
    assert server.wait_until_closed()


def test_few_tasks_use_few_connections(server: Loopback) -> None:
    server.handler = echo

    async def run() -> None:
        async with AsyncDemo(base_url=server.url, timeout=60) as client:
            for _ in range(20):
                await asyncio.gather(*(client.things.retrieve("1") for _ in range(5)))

    asyncio.run(run())
    assert server.opened <= 6


def test_a_cancelled_task_leaves_nothing_behind(server: Loopback) -> None:
    server.handler = lambda request: answer({"id": "1"}) if "ok" in request.path else [b"HTTP/1.1 200 OK\r\n", *_wait()]

    async def run() -> None:
        async with AsyncDemo(base_url=server.url, timeout=60) as client:
            tasks = [asyncio.create_task(client.things.retrieve("slow")) for _ in range(50)]
            await asyncio.sleep(0.3)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            assert all(task.cancelled() for task in tasks)
            assert (await client.things.retrieve("ok")).id == "1"

    asyncio.run(run())
    assert server.wait_until_closed()


def _wait() -> list[object]:
    from behaviour.runtime.loopback import Wait

    return [Wait()]


def test_many_calls_leave_no_memory_and_no_connections(server: Loopback, caller: Caller) -> None:
    server.handler = echo

    def some(number: int) -> None:
        for _ in range(number):
            caller.get(lambda client: client.things.retrieve("1"))

    some(200)
    server.requests.clear()
    gc.collect()
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        some(1000)
        server.requests.clear()
        gc.collect()
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert after - before < 300_000
    assert server.opened == 1


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="counts open files in /proc")
def test_clients_that_are_dropped_leave_no_connections(server: Loopback) -> None:
    server.handler = echo
    for _ in range(20):
        with Demo(base_url=server.url) as client:
            client.things.retrieve("1")
    assert server.wait_until_closed()
    assert sys.getrefcount(client) < 5

"""One client for many threads and tasks, and for a long time."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx2
import pytest
from demo_sdk import _errors
from demo_sdk._pools import AsyncPools
from demo_sdk.client import AsyncDemo, Demo

from behaviour.runtime.conftest import Caller
from behaviour.runtime.loopback import Cut, Loopback, Reply, Request, Wait, answer

HALF = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"


@pytest.fixture
def url() -> Iterator[str]:
    """Where a server of its own process is."""
    script = Path(__file__).parent / "echo_server.py"
    with subprocess.Popen(
        [sys.executable, script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        process.communicate()


def only_one_is_open(url: str) -> bool:
    """Whether the connection that asks is the only one, sooner or later."""
    for _ in range(500):
        if httpx2.get(f"{url}/open").json() == {"id": "1"}:
            return True
        time.sleep(0.01)
    return False


def test_64_threads_share_one_client(url: str) -> None:
    names = [str(number) for number in range(1000)]
    with Demo(base_url=url, timeout=60) as client, ThreadPoolExecutor(64) as pool:
        assert [thing.id for thing in pool.map(client.things.retrieve, names)] == names
    assert only_one_is_open(url)


def test_1000_tasks_share_one_client(url: str) -> None:
    names = [str(number) for number in range(1000)]

    async def run() -> list[str]:
        async with AsyncDemo(base_url=url, timeout=httpx2.Timeout(60)) as client:
            return [thing.id for thing in await asyncio.gather(*map(client.things.retrieve, names))]

    assert asyncio.run(run()) == names
    assert only_one_is_open(url)


def echo(request: Request) -> bytes:
    return answer({"id": request.path.rpartition("/")[2]})


def test_few_tasks_use_few_connections(server: Loopback) -> None:
    server.handler = echo

    async def run() -> None:
        async with AsyncDemo(base_url=server.url, timeout=60) as client:
            for _ in range(20):
                await asyncio.gather(*(client.things.retrieve("1") for _ in range(5)))

    asyncio.run(run())
    assert server.opened <= 6


def test_connections_of_a_rush_do_not_stay_for_ever(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("demo_sdk._pools.KEEP_ALIVE", 0.0)

    async def run() -> int:
        async with AsyncDemo(base_url=url, timeout=60) as client:
            await asyncio.gather(*(client.things.retrieve("1") for _ in range(200)))
            await asyncio.sleep(0.01)
            await client.things.retrieve("1")
            for _ in range(500):
                now = int((await client.request("GET", "/open"))["id"])
                if now <= 20:
                    break
            return now

    assert asyncio.run(run()) <= 20


def test_a_cancelled_task_leaves_nothing_behind(server: Loopback) -> None:
    replies: dict[str, Reply] = {
        "ok": answer({"id": "1"}),
        "slow": [b"HTTP/1.1 200 OK\r\n", Wait()],
        "half": [HALF, Wait()],
    }
    server.handler = lambda request: replies[request.path.rpartition("/")[2]]
    pools = AsyncPools()

    async def run() -> None:
        async with AsyncDemo(base_url=server.url, http_client=httpx2.AsyncClient(transport=pools)) as client:
            tasks = [asyncio.create_task(client.things.retrieve(name)) for name in ("slow", "half") for _ in range(25)]
            await asyncio.sleep(0.3)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            assert all(task.cancelled() for task in tasks)
            assert (await client.things.retrieve("ok")).id == "1"
            assert [pool.busy for pool in pools.pools] == [0, 0, 0]

    asyncio.run(run())
    assert server.wait_until_closed()


def test_10000_calls_leave_no_memory_and_no_connections(url: str) -> None:
    with Demo(base_url=url, timeout=60) as client:

        def some(number: int) -> int:
            for _ in range(number):
                client.things.retrieve("1")
            gc.collect()
            return sys.getallocatedblocks()

        before = some(1000)
        assert some(9000) - before < 2000
        assert client.request("GET", "/open") == {"id": "1"}


def test_10000_awaited_calls_leave_no_memory_and_no_connections(url: str) -> None:
    async def run() -> None:
        async with AsyncDemo(base_url=url, timeout=60) as client:

            async def some(number: int) -> int:
                for _ in range(number // 10):
                    await asyncio.gather(*(client.things.retrieve("1") for _ in range(10)))
                gc.collect()
                return sys.getallocatedblocks()

            before = await some(1000)
            assert await some(9000) - before < 2000
            assert int((await client.request("GET", "/open"))["id"]) <= 10

    asyncio.run(run())


def test_failing_calls_leave_no_memory_and_no_connections(server: Loopback, caller: Caller) -> None:
    replies: list[Reply] = [answer({"detail": "no"}, 404), answer(content=b"{"), [HALF, Cut()], answer({}, 500)]
    server.handler = lambda request: replies[int(request.path[-1])]

    def some(number: int) -> int:
        for turn in range(number):
            with contextlib.suppress(_errors.APIError):
                caller.get(lambda client, name=str(turn % 4): client.things.retrieve(name))
        server.requests.clear()
        gc.collect()
        return sys.getallocatedblocks()

    before = some(100)
    assert some(800) - before < 400


def test_all_tasks_are_under_way_at_once(server: Loopback) -> None:
    everyone = threading.Barrier(200)

    def wait(request: Request) -> bytes:
        everyone.wait(30)
        return echo(request)

    server.handler = wait

    async def run() -> None:
        async with AsyncDemo(base_url=server.url, timeout=60) as client:
            await asyncio.gather(*(client.things.retrieve("1") for _ in range(200)))

    asyncio.run(run())


def test_all_threads_are_under_way_at_once(server: Loopback) -> None:
    everyone = threading.Barrier(64)

    def wait(request: Request) -> bytes:
        everyone.wait(30)
        return echo(request)

    server.handler = wait
    with Demo(base_url=server.url, timeout=60) as client, ThreadPoolExecutor(64) as pool:
        assert len(list(pool.map(client.things.retrieve, map(str, range(64))))) == 64


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="counts open files in /proc")
def test_clients_that_are_dropped_leave_no_connections(server: Loopback) -> None:
    server.handler = echo
    for _ in range(20):
        with Demo(base_url=server.url) as client:
            client.things.retrieve("1")
    assert server.wait_until_closed()
    assert sys.getrefcount(client) < 5

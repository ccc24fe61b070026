"""A server on loopback, and both clients behind one way to call them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from behaviour.runtime.loopback import Loopback
from letta_sdk import AsyncLetta, Letta


@pytest.fixture
def server() -> Iterator[Loopback]:
    """A server on loopback."""
    loopback = Loopback()
    loopback.start()
    yield loopback
    loopback.stop()


@pytest.fixture(params=["sync", "async"])
def call(request: pytest.FixtureRequest, server: Loopback) -> Callable[[Callable[[Any], Any]], Any]:
    """Calls something of a client, and gives the result."""
    options = {"base_url": f"http://127.0.0.1:{server.port}", "api_key": "key", "max_retries": 0}

    def with_sync(use: Callable[[Any], Any]) -> Any:
        with Letta(**options) as client:
            return use(client)

    def with_async(use: Callable[[Any], Any]) -> Any:
        async def run() -> Any:
            async with AsyncLetta(**options) as client:
                return await use(client)

        return asyncio.run(run())

    return with_sync if request.param == "sync" else with_async

"""The demo package, a server on loopback, and one way to write a test for the sync and the async client."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from behaviour.runtime.loopback import Loopback
from behaviour.runtime.package import install

install()

from demo_sdk.client import AsyncDemo, Demo  # noqa: E402 - the package exists from here on


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DEMO_API_KEY", "DEMO_BASE_URL", "DEMO_LOG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("demo_sdk._retry._FIRST", 0.001)


@pytest.fixture
def server() -> Iterator[Loopback]:
    """A server on loopback."""
    loopback = Loopback()
    loopback.start()
    yield loopback
    loopback.stop()


class Caller:
    """Makes calls with a client, whichever of the two it is.

    Attributes:
        client: The client.
    """

    is_async = False

    def __init__(self, url: str, **options: Any) -> None:
        self.client = self.make(base_url=url, **options)

    def make(self, **options: Any) -> Any:
        """Make another client."""
        return Demo(**options)

    def get(self, call: Callable[[Any], Any]) -> Any:
        """The result of a call."""
        return call(self.client)

    def all(self, call: Callable[[Any], Any]) -> list[Any]:
        """All items of what a call gives, whether pages or events."""
        return list(call(self.client))

    def run(self, result: Any) -> Any:
        """The result of a method that the async client awaits."""
        return result

    def items(self, iterable: Any) -> list[Any]:
        """All items of something that can be iterated over."""
        return list(iterable)

    def close(self) -> None:
        """Close the client."""
        self.client.close()


class AsyncCaller(Caller):
    """Makes calls with the async client, each to its end."""

    is_async = True

    def __init__(self, url: str, **options: Any) -> None:
        self._closed = False
        self._runner = asyncio.Runner()
        super().__init__(url, **options)

    def make(self, **options: Any) -> Any:
        return AsyncDemo(**options)

    def get(self, call: Callable[[Any], Any]) -> Any:
        return self.run(call(self.client))

    def all(self, call: Callable[[Any], Any]) -> list[Any]:
        async def collect() -> list[Any]:
            result = call(self.client)
            if inspect.iscoroutine(result):
                result = await result
            return [item async for item in result]

        return self._runner.run(collect())

    def run(self, result: Any) -> Any:
        async def wait() -> Any:
            return await result if inspect.isawaitable(result) else result

        return self._runner.run(wait())

    def items(self, iterable: Any) -> list[Any]:
        async def collect() -> list[Any]:
            return [item async for item in iterable]

        return self._runner.run(collect())

    def close(self) -> None:
        if not self._closed:
            self._closed = True
            self.run(self.client.close())
            self._runner.close()


@pytest.fixture(params=[Caller, AsyncCaller], ids=["sync", "async"])
def make_caller(request: pytest.FixtureRequest, server: Loopback) -> Iterator[Callable[..., Caller]]:
    """Makes callers with options of the client."""
    made: list[Caller] = []

    def make(**options: Any) -> Caller:
        made.append(request.param(**{"url": server.url, "api_key": "key", **options}))
        return made[-1]

    yield make
    for caller in made:
        caller.close()


@pytest.fixture
def caller(make_caller: Callable[..., Caller]) -> Caller:
    """A client that calls the server."""
    return make_caller()

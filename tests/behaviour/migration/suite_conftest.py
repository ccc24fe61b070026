"""Stands in for `tests/conftest.py` of the official client's own tests: makes our clients for them."""

from __future__ import annotations

import asyncio
import inspect
import os
from collections.abc import Iterator
from typing import Any

import pytest

from letta_sdk import AsyncLetta, Letta

URL = os.environ["TEST_API_BASE_URL"]


@pytest.fixture(scope="session")
def client(request: pytest.FixtureRequest) -> Iterator[Letta]:
    with Letta(base_url=URL, api_key="My API Key", strict=request.param) as client:
        yield client


@pytest.fixture
def async_client(request: pytest.FixtureRequest) -> AsyncLetta:
    return AsyncLetta(base_url=URL, api_key="My API Key", strict=request.param is True)


def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> object:
    """Run the asynchronous ones."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    client: Any = pyfuncitem.funcargs["async_client"]

    async def run() -> None:
        async with client:
            await pyfuncitem.obj(async_client=client)

    asyncio.run(run())
    return True

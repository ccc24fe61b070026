"""The real server, and one way to write a test for the sync and the async client.

`E2E_PACKAGE` names another package with the same interface, to compare with. Without a server nothing here makes sense:
the run ends at once, and says why there is none.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from e2e.caller import AsyncCaller, Caller, unique
from e2e.server.install import ServerError, install
from e2e.server.run import Surroundings, letta, surroundings

HERE = Path(__file__).parent
MODEL = "openai-proxy/gpt-4o-mini"
EMBEDDING = "openai/text-embedding-3-small"
PASSWORD = unique("password")
DEVIATIONS = pytest.StashKey[set[tuple[str, str, str]]]()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.e2e)


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    found = config.stash.get(DEVIATIONS, set())
    if found:
        terminalreporter.section("where the server deviates from its document")
        for name, place, message in sorted(found):
            terminalreporter.line(f"{name}{place}: {message}")


@pytest.fixture(scope="session")
def sdk() -> ModuleType:
    """The package of the client."""
    return import_module(os.environ.get("E2E_PACKAGE", "letta_sdk"))


@pytest.fixture(scope="session")
def around() -> Iterator[Surroundings]:
    """What servers share."""
    try:
        with surroundings(install()) as found:
            yield found
    except (ServerError, OSError) as error:
        pytest.exit(f"there is no Letta server to test with: {error}", returncode=1)


@pytest.fixture(scope="session")
def url(request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of a server, which wants to know a password."""
    if running := os.environ.get("E2E_URL"):
        yield running
        return
    try:
        with letta(request.getfixturevalue("around"), password=PASSWORD) as address:
            yield address
    except (ServerError, OSError) as error:
        pytest.exit(f"there is no Letta server to test with: {error}", returncode=1)


@pytest.fixture(scope="session")
def bare_url(request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of a server that has no Redis and no password."""
    if "E2E_URL" in os.environ:
        pytest.skip("the server that is tested was started by somebody else")
    with letta(request.getfixturevalue("around"), "bare", without=("LETTA_REDIS_HOST", "LETTA_REDIS_PORT")) as address:
        yield address


@pytest.fixture(scope="session")
def password() -> str:
    """What the server wants to know."""
    return os.environ.get("E2E_PASSWORD", PASSWORD)


@pytest.fixture(params=[Caller, AsyncCaller], ids=["sync", "async"])
def call(
    request: pytest.FixtureRequest, sdk: ModuleType, url: str, password: str, pytestconfig: pytest.Config
) -> Iterator[Caller]:
    """A client that calls the server."""
    caller = request.param(sdk, url, password)
    yield caller
    caller.close()
    pytestconfig.stash.setdefault(DEVIATIONS, set()).update(caller.deviations)


@pytest.fixture
def client(call: Caller) -> Any:
    """The client."""
    return call.client


@pytest.fixture
def create_agent(call: Caller, client: Any) -> Callable[..., Any]:
    """Creates agents, which are deleted after the test."""

    def create(**properties: Any) -> Any:
        given = {"name": unique(), "model": MODEL, "embedding": EMBEDDING, "include_base_tools": False, **properties}
        agent = call(client.agents.create(**given))
        call.later(client.agents.delete, agent.id)
        return agent

    return create


@pytest.fixture
def agent(create_agent: Callable[..., Any]) -> Any:
    """An agent with two blocks of memory."""
    blocks = [{"label": "human", "value": "Likes mathematics."}, {"label": "persona", "value": "Brief and kind."}]
    return create_agent(memory_blocks=blocks)


@pytest.fixture
def tool(call: Caller, client: Any) -> Any:
    """A tool that can be called."""
    name = unique("roll").replace("-", "_")
    source = f"""def {name}(sides: int) -> str:
    '''Roll a die.

    Args:
        sides: How many.
    '''
    return str(sides)
"""
    made = call(client.tools.create(source_code=source))
    call.later(client.tools.delete, made.id)
    return made

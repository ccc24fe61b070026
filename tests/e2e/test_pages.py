"""Lists over several pages: whatever the order and wherever they begin and end, they give what one page would give.

Nobody knows better than the server what a list is to give, so it is asked for all of it at once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import ModuleType
from typing import Any

import pytest

from e2e.caller import Caller
from e2e.stock import LISTS, TOOLS, Stock, pages_of, stocked

# Some of these lists are deprecated, which is no reason for them not to work.
pytestmark = pytest.mark.filterwarnings("ignore:the API marks this operation")

ALL = 1000
SIZE = 2
Order = Mapping[str, Any]
Read = Callable[..., list[list[str]]]

OLDEST_FIRST_ON_A_PAGE = ("agents.messages", "messages")
"""Lists whose pages come newest first, but whose items come oldest first on each page."""
MADE_AT_ONCE = ("agents.tools",)
"""Lists with items that were made at the same time; the server gives them in any order."""
SHORT = ("runs.steps", "steps.messages")
"""Lists that are not as long as the others."""
UNRELIABLE = ("agents.files", "agents.folders", "agents.groups", "agents.tools", "archives.agents")
"""Lists of which the server gives something else if they are to begin or end somewhere."""
ENDS = [(name, end) for name in LISTS for end in ("after", "before") if name not in SHORT]
ENDS.remove(("conversations", "before"))

TWO_ENDS = [name for name in LISTS if name not in (*SHORT, *UNRELIABLE, "conversations", "agents.passages")]


def orders(name: str) -> tuple[Order, ...]:
    """The ways of asking for both orders."""
    if name == "agents.passages":
        return {"ascending": True}, {"ascending": False}
    return {"order": "asc"}, {"order": "desc"}


def shown(value: object) -> str:
    """A parameter in the name of a test."""
    return "-".join(map(str, value.values())) or "usual" if isinstance(value, dict) else str(value)


@pytest.fixture(scope="module")
def stock(sdk: ModuleType, url: str, password: str) -> Stock:
    with sdk.Letta(base_url=url, api_key=password, timeout=60) as client:
        return stocked(client)


@pytest.fixture
def read(call: Caller, client: Any, stock: Stock) -> Read:
    """Gives the IDs on each page of a list; several messages of a page may have one ID."""

    def read(name: str, **which: Any) -> list[list[str]]:
        pages = call.pages(pages_of(client, name, stock, **which))
        return [
            list(dict.fromkeys(item if isinstance(item, str) else item.id for item in page.items)) for page in pages
        ]

    return read


@pytest.mark.parametrize(("name", "order"), [(n, o) for n in LISTS for o in ({}, *orders(n))], ids=shown)
def test_every_item_comes_once_and_in_order(read: Read, name: str, order: Order) -> None:
    everything = whole(read, name, order)
    assert len(everything) >= (1 if name in SHORT else 2 * SIZE)
    pages = read(name, **order, limit=SIZE)
    assert in_order(name, joined(name, order, pages)) == in_order(name, everything)
    assert name in MADE_AT_ONCE or max(map(len, pages)) <= SIZE


@pytest.mark.parametrize(("name", "end"), ENDS)
@pytest.mark.parametrize("number", [0, 1], ids=["asc", "desc"])
def test_a_list_begins_or_ends_at_an_item(read: Read, name: str, end: str, number: int) -> None:
    order = orders(name)[number]
    everything = whole(read, name, order)
    part = {**order, end: everything[len(everything) // 2]}
    wanted = whole(read, name, part)
    assert wanted or name in UNRELIABLE
    assert in_order(name, joined(name, order, read(name, **part, limit=SIZE))) == in_order(name, wanted)


@pytest.mark.parametrize("order", ["asc", "desc"])
@pytest.mark.parametrize("name", TWO_ENDS)
def test_a_list_begins_and_ends_at_an_item(read: Read, name: str, order: str) -> None:
    """Which of them is `after` and which is `before` differs from list to list."""
    everything = whole(read, name, {"order": order})
    begin, end = everything[0], everything[-1]
    for after, before in ((begin, end), (end, begin)):
        part = {"order": order, "after": after, "before": before}
        if wanted := whole(read, name, part):
            assert wanted == everything[1:-1]
            assert joined(name, part, read(name, **part, limit=SIZE)) == wanted
            return
    raise AssertionError("there is nothing in between")


def test_an_agent_has_more_tools_than_the_server_gives_at_once(call: Caller, client: Any, stock: Stock) -> None:
    tools = [tool.id for tool in call.all(client.agents.tools.list(stock.agent))]
    assert len(tools) == len(set(tools)) >= TOOLS


def whole(read: Read, name: str, which: Order) -> list[str]:
    """A list that fits on one page."""
    page, *rest = read(name, **which, limit=ALL)
    assert not any(rest)
    return page


def joined(name: str, order: Order, pages: list[list[str]]) -> list[str]:
    """What is on all pages, in the order in which one page would have it."""
    is_turned = name in OLDEST_FIRST_ON_A_PAGE and order.get("order") != "asc"
    return [item for page in (pages[::-1] if is_turned else pages) for item in page]


def in_order(name: str, items: list[str]) -> list[str]:
    """Items in an order that can be compared."""
    return sorted(items) if name in MADE_AT_ONCE else items

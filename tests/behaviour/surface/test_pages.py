"""Lists that no server of one's own has, over several pages: by offset, with a flag, and in one piece.

The server on loopback has five items of each, as the document describes them.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from functools import reduce
from typing import Any

import pytest

from behaviour.runtime.loopback import Loopback, Request, answer
from letta_sdk import AsyncLetta, Letta

from .calls import Call, calls, document
from .examples import example

COUNT, SIZE = 5, 2
IDS = [f"i{number}" for number in range(COUNT)]
COLOURS = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])


def lists(scheme: str, *, flag: bool = False) -> list[Any]:
    """The calls of lists that page in a way."""
    found = ((call, call.operation.pagination) for call in calls())
    return [
        pytest.param(call, id=call.name.dotted)
        for call, page in found
        if page and page.scheme == scheme and (not flag or "has_more" in dict(page.options))
    ]


@pytest.fixture
def server() -> Iterator[Loopback]:
    loopback = Loopback()
    loopback.start()
    yield loopback
    loopback.stop()


def by_offset(request: Request) -> int:
    return int(request.query.get("offset", 0))


def by_cursor(request: Request) -> int:
    return IDS.index(request.query["after"]) + 1 if "after" in request.query else 0


def serve(call: Call, begin: Callable[[Request], int]) -> Callable[[Request], bytes]:
    """Answers with the page that begins where the request says."""
    page, described = call.operation.pagination, call.operation.answer
    assert page is not None
    assert described is not None
    whole = example(document(), document().get(described.pointer).get("schema", {}))
    item = (whole[page.items] if page.items else whole)[0]
    items = [{**item, "id": identity} for identity in IDS]
    options = dict(page.options)

    def handle(request: Request) -> bytes:
        first = begin(request)
        last = first + int(request.query.get("limit", COUNT))
        told = {"has_more": last < COUNT, "total": COUNT}
        beside = {options[role]: value for role, value in told.items() if role in options}
        return answer({**whole, page.items: items[first:last], **beside} if page.items else items[first:last])

    return handle


def read(call: Call, url: str, is_async: bool, **which: Any) -> list[str]:
    """The IDs of all items."""
    arguments = {name: value for name, value in call.keywords.items() if name not in which}

    def start(client: Any) -> Any:
        return reduce(getattr, call.name.dotted.split("."), client)(*call.positional, **arguments, **which)

    async def collect() -> list[Any]:
        async with AsyncLetta(api_key="key", base_url=url) as client:
            return [item async for item in start(client)]

    if is_async:
        found = asyncio.run(collect())
    else:
        with Letta(api_key="key", base_url=url) as client:
            found = list(start(client))
    return [item["id"] if isinstance(item, dict) else item.id for item in found]


@COLOURS
@pytest.mark.parametrize("call", lists("offset"))
def test_a_list_by_offset_takes_whole_numbers(server: Loopback, call: Call, is_async: bool) -> None:
    server.handler = serve(call, by_offset)
    assert read(call, server.url, is_async, limit=SIZE) == IDS
    assert [request.query.get("offset") for request in server.requests] == [None, "2", "4"]
    assert {request.query["limit"] for request in server.requests} == {"2"}
    assert read(call, server.url, is_async, limit=SIZE, offset=2) == IDS[2:]


@COLOURS
@pytest.mark.parametrize("call", lists("cursor", flag=True))
def test_a_list_with_a_flag_ends_when_that_says_so(server: Loopback, call: Call, is_async: bool) -> None:
    server.handler = serve(call, by_cursor)
    assert read(call, server.url, is_async, limit=SIZE) == IDS
    assert [request.query.get("after") for request in server.requests] == [None, "i1", "i3"]


@COLOURS
@pytest.mark.parametrize("call", lists("single"))
def test_a_list_that_only_has_a_limit_is_asked_for_once(server: Loopback, call: Call, is_async: bool) -> None:
    server.handler = serve(call, lambda request: 0)
    assert read(call, server.url, is_async) == IDS
    assert len(server.requests) == 1


def test_there_are_as_many_as_the_document_has() -> None:
    assert (len(lists("offset")), len(lists("cursor", flag=True)), len(lists("single"))) == (7, 2, 4)

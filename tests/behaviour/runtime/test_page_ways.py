"""Pagination where the API says how a page leads on: by order, up to an item, or by asking for more each time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from demo_sdk import _errors, models
from demo_sdk._operation import Operation
from demo_sdk._page_schemes import Cursor, Growing, Onward, PageScheme

from behaviour.runtime.conftest import Caller
from behaviour.runtime.loopback import Loopback, Request, answer

COUNT = 7
IDS = [f"t{number}" for number in range(COUNT)]
NEWEST_FIRST = IDS[::-1]
ASCENDING = Onward("after", when={"order": "asc"})


def listed(page: PageScheme, **query: object) -> Callable[[Any], Any]:
    """A call of a list that pages like that."""
    operation: Operation[models.Thing] = Operation("GET", "/v1/list", answer=lambda: models.Thing, page=page)
    return lambda client: client.page(operation, query=query)


def ids(items: list[Any]) -> list[str]:
    return [item.id for item in items]


def things(numbers: list[int]) -> bytes:
    return answer([{"id": IDS[number]} for number in numbers])


def place(request: Request, name: str, missing: int) -> int:
    return IDS.index(request.query[name]) if name in request.query else missing


def by_age(request: Request) -> bytes:
    """A server to which `after` means newer and `before` older; newest first unless asked otherwise."""
    found = list(range(place(request, "after", -1) + 1, place(request, "before", COUNT)))
    return things((found if request.query.get("order") == "asc" else found[::-1])[: int(request.query["limit"])])


def by_age_turned(request: Request) -> bytes:
    """The same, but what is on a page comes oldest first."""
    found = list(range(place(request, "after", -1) + 1, place(request, "before", COUNT)))
    limit = int(request.query["limit"])
    return things(found[:limit] if request.query.get("order") == "asc" else found[-limit:])


def by_place(request: Request) -> bytes:
    """A server to which `after` and `before` are places in a list that always begins in front."""
    found = list(range(place(request, "after", -1) + 1, place(request, "before", COUNT)))
    return things(found[: int(request.query["limit"])])


def one_end(request: Request) -> bytes:
    """The same, but it refuses both ends at once."""
    both = {"after", "before"} <= request.query.keys()
    return answer({"detail": "one of both"}, 400) if both else by_place(request)


def from_the_beginning(request: Request) -> bytes:
    """A server that knows no way on."""
    return things(list(range(COUNT))[: int(request.query.get("limit", 2))])


def test_each_order_has_its_way(server: Loopback, caller: Caller) -> None:
    page = Cursor(onward=(ASCENDING, Onward("before")))
    server.handler = by_age
    assert ids(caller.all(listed(page, limit=3))) == NEWEST_FIRST
    assert ids(caller.all(listed(page, limit=3, order="desc"))) == NEWEST_FIRST
    assert [request.query.get("before") for request in server.requests] == [None, "t4", "t1", "t0"] * 2
    assert ids(caller.all(listed(page, limit=3, order="asc"))) == IDS
    assert [request.query.get("after") for request in server.requests[8:]] == [None, "t2", "t5", "t6"]


@pytest.mark.parametrize("order", ["asc", "desc"])
def test_what_the_caller_asked_for_stays(server: Loopback, caller: Caller, order: str) -> None:
    page = Cursor(onward=(ASCENDING, Onward("before")))
    server.handler = by_age
    found = ids(caller.all(listed(page, limit=2, order=order, after="t0", before="t6")))
    assert found == (IDS[1:-1] if order == "asc" else NEWEST_FIRST[1:-1])
    kept, way = ("before", "after") if order == "asc" else ("after", "before")
    assert {request.query[kept] for request in server.requests} == {"t6" if order == "asc" else "t0"}
    assert len({request.query[way] for request in server.requests}) == len(server.requests) == 4


def test_the_first_item_may_be_the_one_that_leads_on(server: Loopback, caller: Caller) -> None:
    page = Cursor(onward=(ASCENDING, Onward("before", "first")))
    server.handler = by_age_turned
    assert ids(caller.all(listed(page, limit=3))) == [*IDS[4:], *IDS[1:4], *IDS[:1]]
    assert ids(caller.all(listed(page, limit=3, before="t4"))) == [*IDS[1:4], *IDS[:1]]
    assert ids(caller.all(listed(page, limit=3, order="asc"))) == IDS


def test_the_order_may_be_a_boolean(server: Loopback, caller: Caller) -> None:
    page = Cursor(onward=(Onward("before", when={"ascending": False}), Onward("after")))
    server.handler = lambda request: things([])
    server.reply_in_turn(things([2, 1]), things([]), things([1, 2]), things([]))
    caller.all(listed(page, ascending=False))
    caller.all(listed(page, ascending=True))
    assert [request.query for request in server.requests] == [
        {"ascending": "false"},
        {"ascending": "false", "before": "t1"},
        {"ascending": "true"},
        {"ascending": "true", "after": "t2"},
    ]


def test_a_list_that_ends_in_front_of_an_item_goes_on_behind_the_last(server: Loopback, caller: Caller) -> None:
    server.handler = by_place
    assert ids(caller.all(listed(Cursor(onward=(Onward("after"),)), limit=2, before="t5"))) == IDS[:5]
    assert {request.query["before"] for request in server.requests} == {"t5"}


def test_of_two_ends_that_a_server_refuses_the_list_itself_keeps_one(server: Loopback, caller: Caller) -> None:
    page = Cursor(onward=(Onward("after", until="before"),))
    server.handler = one_end
    first = caller.get(listed(page, limit=2, before="t5"))
    found = [ids(each.items) for each in caller.items(first.iter_pages())]
    assert found == [IDS[:2], IDS[2:4], IDS[4:5]]
    assert [request.query for request in server.requests] == [
        {"limit": "2", "before": "t5"},
        {"limit": "2", "after": "t1"},
        {"limit": "2", "after": "t3"},
    ]
    assert ids(caller.all(listed(page, limit=3, before="t3"))) == IDS[:3]


def test_both_ends_may_be_given_to_a_server_that_takes_one(server: Loopback, caller: Caller) -> None:
    page = Cursor(onward=(Onward("after", until="before"),))
    server.handler = one_end
    assert ids(caller.all(listed(page, limit=2, after="t0", before="t4"))) == IDS[1:4]
    assert ids(caller.all(listed(page, limit=3, after="t0", before="t4"))) == IDS[1:4]
    assert [request.query.get("after") for request in server.requests] == ["t0", "t2", "t0", "t3"]


def test_an_end_that_never_comes_is_noticed(server: Loopback, caller: Caller) -> None:
    server.reply_in_turn(things([0, 1]), things([2]), things([]))
    with pytest.raises(_errors.PageError, match="does not have 't9', in front of which it was to end"):
        caller.all(listed(Cursor(onward=(Onward("after", until="before"),)), before="t9"))


def test_what_came_already_is_not_given_again(server: Loopback, caller: Caller) -> None:
    found = []
    server.reply_in_turn(things([0, 1]), things([1, 2]))
    first = caller.get(listed(Cursor()))
    found += ids(first.items)
    with pytest.raises(_errors.PageError, match="'t1' came again"):
        caller.run(first.get_next_page())
    assert found == IDS[:2]


def test_a_list_without_a_way_on_is_asked_for_more_each_time(server: Loopback, caller: Caller) -> None:
    server.handler = from_the_beginning
    first = caller.get(listed(Growing(), limit=3, order="asc"))
    assert [ids(page.items) for page in caller.items(first.iter_pages())] == [IDS[:3], IDS[3:6], IDS[6:], []]
    assert [request.query for request in server.requests] == [
        {"limit": limit, "order": "asc"} for limit in ("3", "6", "9", "12")
    ]


def test_a_size_that_only_the_server_knows_is_the_size_of_the_first_page(server: Loopback, caller: Caller) -> None:
    server.handler = from_the_beginning
    assert ids(caller.all(listed(Growing()))) == IDS
    assert [request.query.get("limit") for request in server.requests] == [None, "4", "6", "8", "10"]


def test_what_a_server_gives_in_any_order_comes_once(server: Loopback, caller: Caller) -> None:
    server.reply_in_turn(things([0, 1]), things([2, 1, 0, 3]), things([3, 2, 1, 0, 4]), things([4, 3, 2, 1, 0]))
    assert sorted(ids(caller.all(listed(Growing(), limit=2)))) == IDS[:5]


def test_a_growing_list_ends_when_the_server_says_so(server: Loopback, caller: Caller) -> None:
    def handle(request: Request) -> bytes:
        limit = int(request.query["limit"])
        return answer({"files": [{"id": item} for item in IDS[:limit]], "has_more": limit < COUNT})

    server.handler = handle
    assert ids(caller.all(listed(Growing("files", has_more="has_more"), limit=4))) == IDS
    assert len(server.requests) == 2


def test_items_without_an_id_are_told_apart_by_their_places(server: Loopback, caller: Caller) -> None:
    server.reply_in_turn(answer([{"id": ""}] * 2), answer([{"id": ""}] * 3), answer([{"id": ""}] * 3))
    assert len(caller.all(listed(Growing(), limit=2))) == 3


def test_a_page_says_how_it_goes_on(server: Loopback, caller: Caller) -> None:
    server.handler = by_place
    first = caller.get(listed(Cursor(), limit=4))
    assert first.next_page_info().params == {"after": "t3"}
    last = caller.run(caller.run(first.get_next_page()).get_next_page())
    assert last.next_page_info() is None

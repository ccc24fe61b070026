"""Pagination: every shape that list operations answer in, both ways, without a surplus or a missing request."""

from __future__ import annotations

from itertools import islice
from typing import Any

import pytest
from demo_sdk import _errors, models
from demo_sdk.things import LIST_TAGS

from behaviour.runtime.conftest import Caller
from behaviour.runtime.loopback import Loopback, Request, answer

SIZE = 3


def numbered(*numbers: int) -> list[dict[str, str]]:
    return [{"id": f"t{number}"} for number in numbers]


def ids(items: list[Any]) -> list[str]:
    return [item.id for item in items]


def by_cursor(total: int) -> Any:
    """A server with so many things, which pages by `after`, `before` and `limit`."""

    def handle(request: Request) -> bytes:
        limit = int(request.query.get("limit", SIZE))
        numbers = list(range(1, total + 1))
        if "before" in request.query:
            end = int(request.query["before"][1:])
            numbers = numbers[max(0, end - 1 - limit) : end - 1]
        else:
            begin = int(request.query.get("after", "t0")[1:])
            numbers = numbers[begin : begin + limit]
        return answer(numbered(*numbers))

    return handle


def test_a_bare_array_goes_on_after_the_last_item(server: Loopback, caller: Caller) -> None:
    server.handler = by_cursor(7)
    assert ids(caller.all(lambda client: client.things.list())) == [f"t{number}" for number in range(1, 8)]
    assert [request.query.get("after") for request in server.requests] == [None, "t3", "t6", "t7"]


def test_a_short_page_is_not_the_end_of_a_bare_array(server: Loopback, caller: Caller) -> None:
    server.reply_in_turn(answer(numbered(1, 2, 3)), answer(numbered(6)), answer(numbered(7, 8)), answer([]))
    assert ids(caller.all(lambda client: client.things.list(limit=3))) == ["t1", "t2", "t3", "t6", "t7", "t8"]
    assert len(server.requests) == 4


def test_an_empty_page_is_the_end_of_a_bare_array(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: answer([])
    assert caller.all(lambda client: client.things.list()) == []
    assert len(server.requests) == 1


def test_before_goes_on_before_the_first_item(server: Loopback, caller: Caller) -> None:
    server.handler = by_cursor(7)
    assert ids(caller.all(lambda client: client.things.list(before="t7"))) == ["t4", "t5", "t6", "t1", "t2", "t3"]
    assert [request.query.get("before") for request in server.requests] == ["t7", "t4", "t1"]


def test_between_after_and_before_it_goes_forward(server: Loopback, caller: Caller) -> None:
    server.reply_in_turn(answer(numbered(2, 3)), answer(numbered(4)), answer([]))
    assert ids(caller.all(lambda client: client.things.list(after="t1", before="t5"))) == ["t2", "t3", "t4"]
    assert server.requests[1].query == {"after": "t3", "before": "t5"}


def test_limit_is_the_size_of_a_page_and_never_the_total(server: Loopback, caller: Caller) -> None:
    server.handler = by_cursor(5)
    assert len(caller.all(lambda client: client.things.list(limit=2))) == 5
    assert {request.query["limit"] for request in server.requests} == {"2"}


def test_other_parameters_go_along_to_every_page(server: Loopback, caller: Caller) -> None:
    server.handler = by_cursor(5)
    caller.all(lambda client: client.things.list(extra_query={"order": "asc", "after": "t1"}))
    assert {request.query["order"] for request in server.requests} == {"asc"}
    assert [request.query["after"] for request in server.requests] == ["t1", "t4", "t5"]


def test_islice_sends_no_surplus_request(server: Loopback, caller: Caller) -> None:
    server.handler = by_cursor(100)
    if caller.is_async:

        async def some() -> list[Any]:
            found: list[Any] = []
            async for item in caller.client.things.list():
                found.append(item)
                if len(found) == 2 * SIZE:
                    break
            return found

        found = caller.run(some())
    else:
        found = list(islice(caller.client.things.list(), 2 * SIZE))
    assert len(found) == 2 * SIZE
    assert len(server.requests) == 2


def test_several_items_of_one_page_may_have_the_same_id(server: Loopback, caller: Caller) -> None:
    server.reply_in_turn(answer(numbered(1, 1, 2, 2)), answer(numbered(3, 3)), answer([]))
    assert ids(caller.all(lambda client: client.things.list())) == ["t1", "t1", "t2", "t2", "t3", "t3"]


def test_items_without_an_id_do_not_end_the_iteration_silently(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: answer({"messages": [{"id": "t1"}, {"id": ""}]})
    with pytest.raises(_errors.PageError, match="no 'id'"):
        caller.all(lambda client: client.things.batches())


def test_a_server_that_ignores_the_cursor_is_noticed(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: answer(numbered(1, 2))
    with pytest.raises(_errors.PageError, match="begins where this one did"):
        caller.all(lambda client: client.things.list())
    assert len(server.requests) == 2


def test_items_that_are_texts_are_their_own_cursor(server: Loopback, caller: Caller) -> None:
    server.reply_in_turn(answer(["a", "b"]), answer(["c"]), answer([]))
    assert caller.all(lambda client: client.things.tags()) == ["a", "b", "c"]
    assert [request.query.get("after") for request in server.requests] == [None, "b", "c"]


def test_a_list_without_before_only_goes_forward(server: Loopback, caller: Caller) -> None:
    server.reply_in_turn(answer(["a", "b"]), answer(["c"]), answer([]))
    caller.all(lambda client: client.page(LIST_TAGS, query={"before": "d"}))
    assert [request.query.get("after") for request in server.requests] == [None, "b", "c"]
    assert {request.query["before"] for request in server.requests} == {"d"}


def test_files_stop_when_the_server_says_that_there_is_no_more(server: Loopback, caller: Caller) -> None:
    server.reply_in_turn(
        answer({"files": numbered(1, 2), "next_cursor": "c2", "has_more": True}),
        answer({"files": numbered(3), "next_cursor": "c3", "has_more": False}),
    )
    assert ids(caller.all(lambda client: client.things.files())) == ["t1", "t2", "t3"]
    assert [request.query.get("after") for request in server.requests] == [None, "c2"]


def test_an_empty_page_is_not_the_end_if_the_server_says_that_there_is_more(server: Loopback, caller: Caller) -> None:
    server.reply_in_turn(
        answer({"files": [], "next_cursor": "c2", "has_more": True}),
        answer({"files": numbered(3), "next_cursor": None, "has_more": False}),
    )
    assert ids(caller.all(lambda client: client.things.files())) == ["t3"]


def test_more_without_a_cursor_is_an_error(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: answer({"files": [], "next_cursor": None, "has_more": True})
    with pytest.raises(_errors.PageError):
        caller.all(lambda client: client.things.files())


def test_without_a_flag_the_cursor_decides(server: Loopback, caller: Caller) -> None:
    server.reply_in_turn(
        answer({"files": numbered(1), "next_cursor": "c2"}),
        answer({"files": [], "next_cursor": "c3"}),
        answer({"files": numbered(2), "next_cursor": None}),
    )
    assert ids(caller.all(lambda client: client.things.files())) == ["t1", "t2"]


def test_an_object_page_goes_on_by_the_ids_of_its_items(server: Loopback, caller: Caller) -> None:
    server.reply_in_turn(answer({"messages": numbered(1, 2)}), answer({"messages": []}))
    assert ids(caller.all(lambda client: client.things.batches())) == ["t1", "t2"]
    assert server.requests[1].query == {"after": "t2"}


def test_pages_with_a_cursor_and_a_flag(server: Loopback, caller: Caller) -> None:
    server.reply_in_turn(
        answer({"things": numbered(1, 2), "has_next_page": True}),
        answer({"things": numbered(3), "has_next_page": False}),
    )
    assert ids(caller.all(lambda client: client.things.flagged())) == ["t1", "t2", "t3"]
    assert server.requests[1].query == {"after": "t2"}


def test_offset_pages(server: Loopback, caller: Caller) -> None:
    def handle(request: Request) -> bytes:
        begin = int(request.query.get("offset", 0))
        numbers = range(begin + 1, min(begin + 2, 5) + 1)
        return answer({"things": numbered(*numbers), "hasNextPage": begin + 2 < 5})

    server.handler = handle
    assert ids(caller.all(lambda client: client.things.by_offset(limit=2))) == ["t1", "t2", "t3", "t4", "t5"]
    assert [request.query.get("offset") for request in server.requests] == [None, "2", "4"]


def test_offset_pages_begin_where_the_caller_says(server: Loopback, caller: Caller) -> None:
    server.reply_in_turn(
        answer({"things": numbered(4), "hasNextPage": True}), answer({"things": numbered(5), "hasNextPage": False})
    )
    caller.all(lambda client: client.things.by_offset(limit=1, offset=3))
    assert [request.query["offset"] for request in server.requests] == ["3", "4"]


def test_an_empty_offset_page_ends_the_iteration(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: answer({"things": [], "hasNextPage": True})
    assert caller.all(lambda client: client.things.by_offset()) == []
    assert len(server.requests) == 1


def test_a_list_in_one_page_is_asked_for_once(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: answer(numbered(1, 2))
    assert ids(caller.all(lambda client: client.things.once(limit=2))) == ["t1", "t2"]
    assert len(server.requests) == 1


def test_page_by_page(server: Loopback, caller: Caller) -> None:
    server.handler = by_cursor(4)
    first = caller.get(lambda client: client.things.list())
    assert ids(first.items) == ["t1", "t2", "t3"]
    assert isinstance(first.items[0], models.Thing)
    assert first.has_next_page()
    second = caller.run(first.get_next_page())
    assert (ids(second.items), len(second)) == (["t4"], 1)
    last = caller.run(second.get_next_page())
    assert (last.items, last.has_next_page(), caller.run(last.get_next_page())) == ([], False, None)
    assert [ids(page.items) for page in caller.items(first.iter_pages())] == [["t1", "t2", "t3"], ["t4"], []]


def test_what_else_stands_on_an_object_page_can_be_read(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: answer({"files": numbered(1), "next_cursor": "c2", "has_more": True, "total": 9})
    page = caller.get(lambda client: client.things.files())
    assert (page.next_cursor, page.has_more, page.total, ids(page.files)) == ("c2", True, 9, ["t1"])
    with pytest.raises(AttributeError, match="nothing"):
        _ = page.nothing


def test_a_page_prints_as_what_it_is(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: answer(numbered(1))
    assert repr(caller.get(lambda client: client.things.list())).endswith("Page(1 items of GET /v1/things/)")


def test_an_error_on_a_later_page_is_raised_when_it_is_reached(server: Loopback, caller: Caller) -> None:
    server.reply_in_turn(answer(numbered(1, 2)), answer({"detail": "gone"}, 404))
    with pytest.raises(_errors.NotFoundError):
        caller.all(lambda client: client.things.list())


@pytest.mark.parametrize("form", ["with_raw_response", "with_streaming_response"])
def test_a_page_read_from_a_response_goes_on(server: Loopback, caller: Caller, form: str) -> None:
    server.handler = by_cursor(7)

    async def read_async(response: Any) -> Any:
        if form == "with_raw_response":
            return await (await response).parse()
        async with response as opened:
            return await opened.parse()

    def read(response: Any) -> Any:
        if form == "with_raw_response":
            return response.parse()
        with response as opened:
            return opened.parse()

    response = getattr(caller.client.things, form).list()
    page = caller.run(read_async(response) if caller.is_async else read(response))
    assert len(caller.items(page)) == 7

"""Names outlive the document: they are kept, found again, and old ones go on working."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letta_codegen.config import Config
from letta_codegen.diagnostics import CodegenError
from letta_codegen.naming.lock import LockedName, NamesLock
from unit.naming.cases import LIST, resolved

NAMES = st.lists(st.sampled_from(["books", "list", "créer", "class_"]), min_size=1, max_size=3).map(".".join)
LOCKED = st.builds(
    LockedName,
    st.text().map(lambda path: f"GET /{path}"),
    NAMES,
    st.none() | st.text(min_size=1),
    st.lists(NAMES, max_size=2).map(tuple),
)


@given(st.lists(LOCKED, unique_by=lambda name: name.key))
def test_a_lock_comes_back_from_its_text(names: list[LockedName]) -> None:
    lock = NamesLock(tuple(sorted(names, key=lambda name: name.key)))
    text = lock.text()
    assert sorted(NamesLock.parse(text).names) == sorted(lock.names)
    assert NamesLock.parse(text.replace("\n", "\r\n")).text() == text
    assert len(text.splitlines()) == 3 + len(names)


def test_a_name_is_kept_although_the_rule_would_give_another() -> None:
    lock = NamesLock((LockedName("GET /books", "library.browse"),))
    names, found = resolved({"GET /books": LIST}, lock=lock)
    assert names.operations["GET /books"].dotted == "library.browse"
    assert names.lock().names == lock.names
    assert found == ["NAM013 still called library.browse; without the lock it were books.list"]


def test_an_operation_that_has_moved_is_found_by_its_id() -> None:
    lock = NamesLock((LockedName("GET /library/books", "library.books.list", "list_books"),))
    names, found = resolved({"GET /books": {**LIST, "operationId": "list_books"}}, lock=lock)
    assert names.operations["GET /books"].dotted == "library.books.list"
    assert names.lock().names == (LockedName("GET /books", "library.books.list", "list_books"),)
    assert (
        "NAM014 this was GET /library/books; found again by its operationId, it is still called library.books.list"
        in found
    )


def test_an_id_that_two_operations_share_finds_none() -> None:
    lock = NamesLock((LockedName("GET /library/books", "library.books.list", "list"),))
    operations = {"GET /books": {**LIST, "operationId": "list"}, "GET /magazines": {**LIST, "operationId": "list"}}
    names, _ = resolved(operations, lock=lock)
    assert [name.dotted for name in names.operations.values()] == ["books.list", "magazines.list"]


def test_an_operation_that_stays_keeps_its_name_from_one_with_its_id() -> None:
    lock = NamesLock((LockedName("GET /books", "books.all", "list_books"),))
    operations = {"GET /books": LIST, "GET /magazines": {**LIST, "operationId": "list_books"}}
    names, _ = resolved(operations, lock=lock)
    assert names.operations["GET /books"].dotted == "books.all"
    assert names.operations["GET /magazines"].dotted == "magazines.list"


def test_a_name_that_changes_stays_as_an_alias() -> None:
    lock = NamesLock((LockedName("GET /books", "books.list", "list_books", ("books.get",)),))
    config = Config(names=(("GET /books", "library.browse"),))
    names, found = resolved({"GET /books": {**LIST, "operationId": "list_books"}}, config, lock)
    assert names.operations["GET /books"].dotted == "library.browse"
    assert names.operations["GET /books"].aliases == ("books.get", "books.list")
    assert found == ["NAM015 books.list is now called library.browse; the old name still works, deprecated"]
    again, found = resolved({"GET /books": {**LIST, "operationId": "list_books"}}, config, names.lock())
    assert again == names
    assert found == []


def test_a_name_that_comes_back_is_no_alias_any_more() -> None:
    lock = NamesLock((LockedName("GET /books", "library.browse", None, ("books.list",)),))
    config = Config(names=(("GET /books", "books.list"),))
    names, _ = resolved({"GET /books": LIST}, config, lock)
    assert names.operations["GET /books"].dotted == "books.list"
    assert names.operations["GET /books"].aliases == ("library.browse",)


def test_a_resource_stays_for_the_sake_of_an_alias() -> None:
    lock = NamesLock((LockedName("GET /books", "library.books.list"),))
    names, _ = resolved({"GET /books": LIST}, Config(names=(("GET /books", "books.list"),)), lock)
    assert [".".join(resource.path) for resource in names.resources] == ["books", "library", "library.books"]


def test_an_old_name_that_another_operation_has_now_is_reported() -> None:
    lock = NamesLock((LockedName("GET /books", "books.list"),))
    config = Config(names=(("GET /books", "books.all"), ("GET /magazines", "books.list")))
    names, found = resolved({"GET /books": LIST, "GET /magazines": LIST}, config, lock)
    assert names.operations["GET /books"].aliases == ()
    assert names.operations["GET /magazines"].dotted == "books.list"
    assert found == ["NAM016 its old name books.list has gone to another operation"]


def test_who_comes_later_does_not_get_an_old_name() -> None:
    lock = NamesLock((LockedName("GET /books", "books.list", None, ("magazines.list",)),))
    names, found = resolved({"GET /books": LIST, "GET /magazines": LIST}, lock=lock)
    assert names.operations["GET /magazines"].dotted == "magazines.list"
    assert names.operations["GET /books"].aliases == ()
    assert found == ["NAM016 its old name magazines.list has gone to another operation"]


@pytest.mark.parametrize(
    "line",
    [
        "GET /books",
        "GET /books\tbooks.list\t-",
        "GET /books\tbooks.list\t-\t-\t-",
        "GET /books\tbooks list\t-\t-",
        "GET /books\tclass\t-\t-",
        "GET /books\t\t-\t-",
        "GET /books\tbooks.list\t-\tbooks.import",
        "<<<<<<< HEAD",
    ],
)
def test_a_line_that_cannot_be_read_is_refused(line: str) -> None:
    with pytest.raises(CodegenError, match=r"names\.lock:2: error: this line cannot be read"):
        NamesLock.parse(f"# a comment\n{line}\n")

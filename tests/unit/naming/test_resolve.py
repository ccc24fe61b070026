"""Names are valid, unique, independent of the order of the document, and stay when the API grows."""

from __future__ import annotations

import keyword
from collections.abc import Mapping
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from letta_codegen.config import Config
from letta_codegen.naming import reserved
from letta_codegen.naming.lock import NamesLock
from letta_codegen.naming.resolve import Names
from letta_codegen.naming.resources import name_resources
from unit.naming.cases import APIS, DETAILS, KEYS, LIST, dotted, resolved

API = Mapping[str, Mapping[str, Any]]


def spoken(names: Names, operations: API) -> dict[str, tuple[object, ...]]:
    """What a user writes to call each of the operations."""
    known = {key: names.operations[key] for key in operations}
    return {key: (name.dotted, name.aliases, sorted(name.arguments.values())) for key, name in known.items()}


@given(APIS)
def test_every_name_is_valid_and_unique(operations: API) -> None:
    names, _ = resolved(operations)
    assert names.operations.keys() == operations.keys()
    for name in names.operations.values():
        for depth, part in enumerate((*name.resource, name.method)):
            assert part.isidentifier()
            assert not keyword.iskeyword(part)
            assert not part.startswith("_")
            assert part not in (reserved.RESOURCE_MEMBERS if depth else reserved.CLIENT_MEMBERS)
    methods = [name.dotted for name in names.operations.values()]
    assert len(set(methods)) == len(methods)
    assert not set(methods) & {".".join(resource.path) for resource in names.resources}


@given(APIS)
def test_every_resource_has_its_class_and_module(operations: API) -> None:
    names, _ = resolved(operations)
    paths = {resource.path for resource in names.resources}
    assert {name.resource[:n] for name in names.operations.values() for n in range(1, len(name.resource) + 1)} == paths
    modules = [resource.module.casefold() for resource in names.resources]
    assert len(set(modules)) == len(modules)
    for resource in names.resources:
        siblings = [other for other in names.resources if other.path[:-1] == resource.path[:-1]]
        classes = [name for other in siblings for name in (other.class_name, f"Async{other.class_name}")]
        assert len(set(classes)) == len(classes)


def test_no_module_of_a_resource_hides_what_the_package_around_it_uses() -> None:
    paths = [("getattr",), ("models",), ("things",), ("things", "models"), ("things", "types"), ("things", "omit")]
    modules = [resource.module for resource in name_resources(paths)]
    assert modules == ["getattr_", "models", "things", "things.models_", "things.omit_", "things.types_"]


@given(APIS)
def test_every_argument_is_valid_and_unique(operations: API) -> None:
    names, _ = resolved(operations)
    for name in names.operations.values():
        assert all(argument.isidentifier() and not keyword.iskeyword(argument) for argument in name.arguments.values())
        assert not set(name.arguments.values()) & reserved.ARGUMENTS
        assert len(set(name.arguments.values())) == len(name.arguments)


@given(APIS, st.randoms(use_true_random=False))
def test_the_order_of_the_document_plays_no_part(operations: API, random: Any) -> None:
    shuffled = list(operations.items())
    random.shuffle(shuffled)
    assert resolved(dict(shuffled)) == resolved(operations)


@given(APIS)
def test_names_from_the_lock_are_the_same_names(operations: API) -> None:
    names, _ = resolved(operations)
    again, _ = resolved(operations, lock=NamesLock.parse(names.lock().text()))
    assert again == names
    assert again.lock() == names.lock()


@given(APIS, KEYS, DETAILS)
def test_another_operation_renames_none(operations: API, key: str, details: Mapping[str, Any]) -> None:
    before, _ = resolved(operations)
    derived = {name: value for name, value in details.items() if name != "x-python-name"}
    after, _ = resolved({**operations, key: operations.get(key, derived)}, lock=before.lock())
    assert spoken(after, operations) == spoken(before, operations)


@given(APIS, KEYS, DETAILS)
def test_another_operation_is_no_reason_for_another_name_without_a_clash(
    operations: API, key: str, details: Mapping[str, Any]
) -> None:
    before, found = resolved(operations)
    after, further = resolved({**operations, key: operations.get(key, details)})
    clashes = [finding for finding in (*found, *further) if finding.startswith(("NAM010", "NAM011"))]
    if not clashes:
        assert spoken(after, operations) == spoken(before, operations)


def test_a_name_in_the_configuration_wins_over_all_others() -> None:
    operations = {"GET /books": {**LIST, "x-python-name": "books.all"}, "POST /books": {}}
    config = Config(names=(("GET /books", "library.browse"),))
    assert dotted(operations, config) == {"GET /books": "library.browse", "POST /books": "books.create"}


def test_a_chosen_name_wins_over_who_would_have_it_by_the_rule() -> None:
    operations = {"GET /books": LIST, "GET /magazines": {**LIST, "x-python-name": "books.list"}}
    names, found = resolved(operations)
    assert names.operations["GET /magazines"].dotted == "books.list"
    assert names.operations["GET /books"].dotted == "list_books"
    assert found == ["NAM011 called list_books, because books.list is another operation or a resource"]


def test_a_chosen_name_that_cannot_be_is_reported() -> None:
    operations = {"GET /books": {**LIST, "x-python-name": "books.import"}, "POST /books": {"x-python-name": "close"}}
    names, found = resolved(operations)
    assert [name.dotted for name in names.operations.values()] == ["books.list", "books.create"]
    assert [finding.partition(" ")[0] for finding in found] == ["NAM010", "NAM010"]


def test_a_name_for_no_operation_is_reported() -> None:
    _, found = resolved({"GET /books": LIST}, Config(names=(("GET /magazines", "magazines.list"),)))
    assert found == ["NAM017 the configuration names 'GET /magazines', which is no operation of this document"]


def test_a_resource_and_a_method_never_share_a_name() -> None:
    operations = {"POST /books/{id}/search": {}, "GET /books/{id}/search/results": LIST}
    names = dotted(operations)
    assert names == {
        "GET /books/{id}/search/results": "books.search_results.list",
        "POST /books/{id}/search": "books.search",
    }


def test_what_is_deprecated_steps_back() -> None:
    operations = {"GET /a/v1/books": {**LIST, "deprecated": True}, "GET /a/v2/books": LIST}
    assert dotted(operations) == {"GET /a/v1/books": "a.books.list_v1", "GET /a/v2/books": "a.books.list"}


def test_where_paths_begin_is_configured() -> None:
    config = Config(resources=(("/v1/_internal", "internal"), ("/v1/_internal/books/{id}/pages", "internal.leaves")))
    operations = {"GET /v1/_internal/books": LIST, "GET /v1/_internal/books/{book}/pages/{page}": {}}
    assert dotted(operations, config) == {
        "GET /v1/_internal/books": "internal.books.list",
        "GET /v1/_internal/books/{book}/pages/{page}": "internal.leaves.retrieve",
    }


def test_a_resource_that_is_called_like_its_parent_has_a_class_of_its_own() -> None:
    names, _ = resolved({"GET /agents": LIST, "GET /agents/{id}/agents": LIST, "GET /async/agents": LIST})
    assert {".".join(resource.path): resource.class_name for resource in names.resources} == {
        "agents": "AgentsResource",
        "agents.agents": "AgentsAgentsResource",
        "async_agents": "AsynchronousAgentsResource",
    }

"""The rule that names operations when nobody else does, shape by shape."""

from __future__ import annotations

import pytest

from letta_codegen.naming import verbs
from unit.naming.cases import LIST, OBJECT, dotted


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("GET /v1/books/", "books.list"),
        ("POST /v1/books/", "books.create"),
        ("PUT /v1/books/", "books.upsert"),
        ("DELETE /v1/books/", "books.delete_all"),
        ("PATCH /v1/books/", "books.update_all"),
        ("GET /v1/books/{book_id}", "books.retrieve"),
        ("PATCH /v1/books/{book_id}", "books.update"),
        ("PUT /v1/books/{book_id}", "books.update"),
        ("POST /v1/books/{book_id}", "books.update"),
        ("DELETE /v1/books/{book_id}", "books.delete"),
        ("GET /v1/books/{book_id}/cover", "books.cover.retrieve"),
        ("PUT /v1/books/{book_id}/cover", "books.cover.upsert"),
        ("PATCH /v1/books/{book_id}/cover", "books.cover.update"),
        ("DELETE /v1/books/{book_id}/cover", "books.cover.delete"),
        ("GET /api/v2.1/book-shelves", "book_shelves.list"),
        ("HEAD /books/{id}", "books.head"),
        ("GET /", "retrieve"),
        ("GET /{id}", "retrieve"),
    ],
)
def test_collections_items_and_single_things(key: str, expected: str) -> None:
    answer = LIST if expected.endswith("list") else OBJECT
    assert dotted({key: answer}) == {key: expected}


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("POST /agents/{id}/recompile", "agents.recompile"),
        ("PATCH /agents/{id}/files/close-all", "agents.files.close_all"),
        ("PATCH /agents/{id}/tools/attach/{tool_id}", "agents.tools.attach"),
        ("POST /books/{id}:cancel", "books.cancel"),
        ("POST /books/import", "books.import_"),
        ("GET /books/count", "books.count"),
        ("GET /books/search/count", "books.search_count"),
        ("POST /books/batch", "books.create_many"),
        ("PATCH /books/bulk", "books.update_many"),
        ("DELETE /books/batch", "books.delete_many"),
        ("POST /books/bulk-delete", "books.bulk_delete"),
        ("POST /messages/send_async", "messages.send_async"),
        ("GET /find/file", "find_file"),
        ("GET /pipelines/{id}/sync/history", "pipelines.sync_history.retrieve"),
        ("GET /test-suites/{id}", "test_suites.retrieve"),
    ],
)
def test_verbs_in_the_path(key: str, expected: str) -> None:
    assert dotted({key: OBJECT}) == {key: expected}


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("GET /folders/name/{folder_name}", "folders.retrieve_by_name"),
        ("DELETE /users/email/{email}", "users.delete_by_email"),
        ("GET /users/by-login/{login}", "users.retrieve_by_login"),
        ("GET /names/{name}", "names.retrieve"),
    ],
)
def test_what_something_is_looked_up_by(key: str, expected: str) -> None:
    assert dotted({key: OBJECT}) == {key: expected}


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("DELETE /folders/{folder_id}/{file_id}", "folders.files.delete"),
        ("GET /templates/{project_id}/{template_name}", "projects.templates.retrieve"),
        ("GET /dms/{user_id_1}/{user_id_2}/messages", "dms.users.messages.retrieve"),
        ("GET /board/{row}/{column}", "board.columns.retrieve"),
    ],
)
def test_parameters_in_a_row_are_collections(key: str, expected: str) -> None:
    assert dotted({key: OBJECT}) == {key: expected}


@pytest.mark.parametrize(
    ("key", "operation_id", "expected"),
    [
        ("GET /servers", "list_servers", "servers.list"),
        ("GET /servers", "servers_get", "servers.retrieve"),
        ("GET /servers/{id}", "list_servers_by_id", "servers.retrieve"),
        ("POST /books/{id}/warp", "books.warp", "books.warp"),
        ("POST /books/{id}/warp", "warp_book", "books.warp"),
        ("POST /books/{id}/payment", "create_book_payment", "books.payment.create"),
        ("POST /books/{id}/covers", "books.covers", "books.covers.create"),
        ("POST /tui/open-help", "tui.openHelp", "tui.open_help"),
    ],
)
def test_what_the_operation_id_adds(key: str, operation_id: str, expected: str) -> None:
    assert dotted({key: {**OBJECT, "operationId": operation_id}}) == {key: expected}


def test_further_names_where_the_first_is_taken() -> None:
    assert dotted(
        {
            "PATCH /books/{id}": {},
            "PUT /books/{id}": {},
            "POST /check": {},
            "POST /providers/check": {},
            "POST /providers/{id}/check": {"operationId": "check_existing_provider"},
            "GET /session": {**LIST, "operationId": "session.list"},
            "GET /api/session": {**LIST, "operationId": "v2.session.list"},
            "POST /session/{id}/share": {},
            "DELETE /session/{id}/share": {"operationId": "session.unshare"},
            "GET /webhooks/{id}": {},
            "GET /webhooks/{key}": {"operationId": "get_webhook_by_key"},
            "GET /v1/a/letters": LIST,
            "GET /v2/a/letters": LIST,
        }
    ) == {
        "PATCH /books/{id}": "books.update",
        "PUT /books/{id}": "books.replace",
        "POST /check": "check",
        "POST /providers/check": "providers.check",
        "POST /providers/{id}/check": "providers.check_existing",
        "GET /session": "session.list",
        "GET /api/session": "session.list_v2",
        "POST /session/{id}/share": "session.share",
        "DELETE /session/{id}/share": "session.unshare",
        "GET /webhooks/{id}": "webhooks.retrieve",
        "GET /webhooks/{key}": "webhooks.get_by_key",
        "GET /v1/a/letters": "a.letters.list",
        "GET /v2/a/letters": "a.letters.list_v2",
    }


def test_names_that_each_client_or_resource_has_are_not_given_away() -> None:
    assert dotted({"POST /close": {}, "GET /request": {}, "GET /books/with_raw_response": {}}) == {
        "GET /books/with_raw_response": "books.with_raw_response_.retrieve",
        "GET /request": "request_.retrieve",
        "POST /close": "close_",
    }


def test_no_word_is_in_two_lists() -> None:
    assert not verbs.ALWAYS & verbs.ALONE


@pytest.mark.parametrize(
    ("plural", "singular"),
    [("identities", "identity"), ("boxes", "box"), ("keys", "key"), ("people", "person"), ("agents", "agent")],
)
def test_plural_and_singular_belong_together(plural: str, singular: str) -> None:
    assert verbs.singular(plural) == singular
    assert verbs.is_plural(plural)
    assert not verbs.is_plural(singular)
    if plural not in verbs.IRREGULAR:
        assert verbs.plural(singular) == plural

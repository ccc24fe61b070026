"""Small APIs to be named, and the shapes of which larger ones are made at random."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

from letta_codegen.config import Config
from letta_codegen.diagnostics import Diagnostics
from letta_codegen.document.document import Document
from letta_codegen.document.normalize import normalize
from letta_codegen.ir.build import build
from letta_codegen.ir.nodes import Api
from letta_codegen.naming.lock import NamesLock
from letta_codegen.naming.resolve import Names, resolve

Operations = Mapping[str, Mapping[str, Any]]
"""Operations by key: `{"GET /books": {"operationId": "listBooks"}}`."""

LIST = {"responses": {"200": {"content": {"application/json": {"schema": {"type": "array", "items": {}}}}}}}
OBJECT = {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object"}}}}}}


def api(operations: Operations, config: Config | None = None) -> Api:
    """The IR of a document with these operations."""
    paths: dict[str, dict[str, Any]] = {}
    for key, operation in operations.items():
        method, _, path = key.partition(" ")
        paths.setdefault(path, {})[method.lower()] = {**OBJECT, **operation}
    root = {"openapi": "3.1.0", "info": {"title": "Books", "version": "1"}, "paths": paths}
    diagnostics = Diagnostics("books.json")
    return build(normalize(Document(root, "books.json"), diagnostics), config or Config(), diagnostics)


def resolved(
    operations: Operations, config: Config | None = None, lock: NamesLock | None = None
) -> tuple[Names, list[str]]:
    """Their names, and the codes and messages of what was said about them."""
    diagnostics = Diagnostics("books.json")
    settings = config or Config()
    names = resolve(api(operations, settings), settings, lock or NamesLock(), diagnostics)
    return names, [f"{found.code} {found.message}" for found in diagnostics]


def dotted(operations: Operations, config: Config | None = None, lock: NamesLock | None = None) -> dict[str, str]:
    """The name of each operation by its key."""
    names, _ = resolved(operations, config, lock)
    return {key: name.dotted for key, name in names.operations.items()}


METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"]
SEGMENTS = [
    *["api", "v1", "v2", "books", "book", "authors", "search", "batch", "run", "runs", "close-all", "reset", "import"],
    *["class", "list", "name", "create", "_private", "with_raw_response", "request", "agents", "größe", "2fa"],
    *["{id}", "{book_id}", "{bookId}", "{author_id}", "{name}", "{from}"],
]
IDS = ["listBooks", "books.get", "run_book_v2", "search", "import_", "class", "x"]
CHOSEN = ["books.list", "books", "run", "authors.books.get_all", "a..b", "class", "_x.y"]
SCHEMAS = [
    {"type": "object", "properties": {"id": {}, "book_id": {}}},
    {"type": "object", "properties": {"bookId": {}, "self": {}, "from": {}}},
    {"type": "object", "properties": {"body": {}}},
    {"type": "array", "items": {}},
]
PATHS = st.lists(st.sampled_from(SEGMENTS), max_size=5).map(lambda parts: "/" + "/".join(parts))
KEYS = st.builds("{} {}".format, st.sampled_from(METHODS), PATHS)
DETAILS = st.fixed_dictionaries(
    {},
    optional={
        "operationId": st.sampled_from(IDS) | st.text(),
        "deprecated": st.booleans(),
        "x-python-name": st.sampled_from(CHOSEN),
        "responses": st.sampled_from([LIST["responses"], OBJECT["responses"], {}]),
        "requestBody": st.sampled_from(SCHEMAS).map(
            lambda schema: {"content": {"application/json": {"schema": schema}}}
        ),
        "parameters": st.just([{"name": "id", "in": "query"}, {"name": "book-id", "in": "header"}]),
    },
)
APIS = st.dictionaries(KEYS, DETAILS, max_size=8)

"""The models of the API: a class or type alias for each of its schemas, loaded when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    # fmt: off
    from .book import Book as Book
    from .book_create import BookCreate as BookCreate
    from .book_create_binding import BookCreateBinding as BookCreateBinding
    from .language import Language as Language
    from .list_books_filter import ListBooksFilter as ListBooksFilter
    from .problem import Problem as Problem
    from .put_cover_request import PutCoverRequest as PutCoverRequest
    from .put_cover_response import PutCoverResponse as PutCoverResponse
    from .reserve_request import ReserveRequest as ReserveRequest
    # fmt: on

    POINTERS: Mapping[str, str]
    """Where each model stands in the API description: a JSON Pointer by the name of the model."""

_MODULES = {
    "Book": "book",
    "BookCreate": "book_create",
    "BookCreateBinding": "book_create_binding",
    "Language": "language",
    "ListBooksFilter": "list_books_filter",
    "Problem": "problem",
    "PutCoverRequest": "put_cover_request",
    "PutCoverResponse": "put_cover_response",
    "ReserveRequest": "reserve_request",
    "POINTERS": "_pointers",
}


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)

"""The models of the API: a class or type alias for each of its schemas, loaded when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

# fmt: off
if TYPE_CHECKING:
    from collections.abc import Mapping

    from .book import Book as Book
    from .book_create import BookCreate as BookCreate, BookCreateBinding as BookCreateBinding, Language as Language
    from .list_books_filter import ListBooksFilter as ListBooksFilter
    from .problem import Problem as Problem
    from .put_cover_request import PutCoverRequest as PutCoverRequest
    from .put_cover_response import PutCoverResponse as PutCoverResponse
    from .reserve_request import ReserveRequest as ReserveRequest

    POINTERS: Mapping[str, str]
    """Where each model stands in the API description: a JSON Pointer by the name of the model."""

_NAMES = {
    "book": "Book",
    "book_create": "BookCreate BookCreateBinding Language",
    "list_books_filter": "ListBooksFilter",
    "problem": "Problem",
    "put_cover_request": "PutCoverRequest",
    "put_cover_response": "PutCoverResponse",
    "reserve_request": "ReserveRequest",
    "_pointers": "POINTERS",
}
# fmt: on
_MODULES = {name: module for module, names in _NAMES.items() for name in names.split()}


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)

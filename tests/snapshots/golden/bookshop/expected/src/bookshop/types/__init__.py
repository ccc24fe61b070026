"""What calls take and give.

All models are found here, and all types of requests; in the modules below, under the names of the calls."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import Required, TypedDict

from bookshop import models as _models, types as _types

from bookshop.types._params import *

if TYPE_CHECKING:
    from bookshop.models import *

    BookCreateResponse: TypeAlias = _models.Book
    BookListResponse: TypeAlias = _models.Book
    BookReserveResponse: TypeAlias = str
    BookRetrieveResponse: TypeAlias = _models.Book


class BookCreateParams(TypedDict, total=False):
    """What `client.books.create` takes by keyword."""

    title: Required[str]
    isbn: Required[str]
    x_tenant: str
    language: _types.Language
    price: float
    in_print: bool
    schema: str
    binding: _models.BookCreateBinding | _types.BookCreateBindingParam


class BookListParams(TypedDict, total=False):
    """What `client.books.list` takes by keyword."""

    x_tenant: str
    after: str
    """Continue behind this book."""
    limit: int
    tag: Sequence[str]
    published: dt.date | str
    filter: _models.ListBooksFilter | _types.ListBooksFilterParam


class BookReserveParams(TypedDict, total=False):
    """What `client.books.reserve` takes by keyword."""

    until: dt.datetime | str
    class_: str


# Models are loaded when they are first used.
_ANSWERS: dict[str, Callable[[], object]] = {
    "BookCreateResponse": lambda: _models.Book,
    "BookListResponse": lambda: _models.Book,
    "BookReserveResponse": lambda: str,
    "BookRetrieveResponse": lambda: _models.Book,
}


def __getattr__(name: str) -> object:
    value: object = _ANSWERS[name]() if name in _ANSWERS else getattr(_models, name)
    globals()[name] = value
    return value

"""What requests may hold: a `TypedDict` for every object, where a model may be passed as well.

The names of models are found here, too.
"""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

from typing_extensions import Required, TypedDict

from bookshop import models
from bookshop._files import FileInput


class BookCreateBindingParam(TypedDict, total=False):
    """What may be passed for `models.BookCreateBinding`."""

    kind: Required[Literal["hard", "soft"]]


BookCreateParam = TypedDict(
    "BookCreateParam",
    {
        "title": Required["str"],
        "isbn": Required["str"],
        "language": "Language",
        "price": "float",
        "in-print": "bool",
        "schema": "str",
        "binding": "models.BookCreateBinding | BookCreateBindingParam",
    },
    total=False,
)
Language: TypeAlias = Literal["en", "fr", "no"]


class ListBooksFilterParam(TypedDict, total=False):
    """What may be passed for `models.ListBooksFilter`."""

    language: str


class PutCoverRequestParam(TypedDict, total=False):
    """What may be passed for `models.PutCoverRequest`."""

    file: Required[FileInput]
    caption: str | None


ReserveRequestParam = TypedDict(
    "ReserveRequestParam",
    {
        "until": "dt.datetime | str",
        "class": "str",
    },
    total=False,
)
BookCreateParams: TypeAlias = BookCreateParam
BookReserveParams: TypeAlias = ReserveRequestParam


def __getattr__(name: str) -> object:
    value: object = getattr(models, name)
    globals()[name] = value
    return value

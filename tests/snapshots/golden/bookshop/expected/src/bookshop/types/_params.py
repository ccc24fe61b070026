"""What requests may hold: a `TypedDict` for every object, where a model may be passed as well."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

from typing_extensions import Required, TypedDict

from bookshop import models
from bookshop._files import FileInput

__all__ = ["BookCreateBindingParam", "BookCreateParam", "Language", "ListBooksFilterParam", "PutCoverRequestParam"]
__all__ += ["ReserveRequestParam"]


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

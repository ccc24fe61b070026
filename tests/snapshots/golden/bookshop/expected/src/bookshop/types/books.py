"""The bodies of calls below `client.books`."""

from __future__ import annotations

from typing import TypeAlias

from bookshop import types
from bookshop.types import PutCoverRequestParam

CoverUpsertParams: TypeAlias = PutCoverRequestParam


def __getattr__(name: str) -> object:
    return getattr(types, name)

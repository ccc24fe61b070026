"""What the calls below `client.books` take and give."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from bookshop import models as _models, types as _types

if TYPE_CHECKING:
    from bookshop.models import *
    from bookshop.types._params import *

    CoverRetrieveResponse: TypeAlias = bytes
    CoverUpsertResponse: TypeAlias = _models.PutCoverResponse

CoverUpsertParams: TypeAlias = _types.PutCoverRequestParam

# Models are loaded when they are first used.
_ANSWERS: dict[str, Callable[[], object]] = {
    "CoverRetrieveResponse": lambda: bytes,
    "CoverUpsertResponse": lambda: _models.PutCoverResponse,
}


def __getattr__(name: str) -> object:
    value: object = _ANSWERS[name]() if name in _ANSWERS else getattr(_types, name)
    globals()[name] = value
    return value

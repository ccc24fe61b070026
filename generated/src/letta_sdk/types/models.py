"""What the calls below `client.models` take and give."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from letta_sdk import models as _models, types as _types

if TYPE_CHECKING:
    from letta_sdk.models import *
    from letta_sdk.types._params import *

    EmbeddingListResponse: TypeAlias = list[_models.EmbeddingModel]

# Models are loaded when they are first used.
_ANSWERS: dict[str, Callable[[], object]] = {
    "EmbeddingListResponse": lambda: list[_models.EmbeddingModel],
}


def __getattr__(name: str) -> object:
    value: object = _ANSWERS[name]() if name in _ANSWERS else getattr(_types, name)
    globals()[name] = value
    return value

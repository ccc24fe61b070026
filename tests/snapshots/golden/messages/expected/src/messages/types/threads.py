"""What the calls below `client.threads` take and give."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import TypedDict

from messages import models as _models, types as _types

if TYPE_CHECKING:
    from messages.models import *
    from messages.types._params import *

    MessageCreateResponse: TypeAlias = _models.Answer
    MessageListResponse: TypeAlias = _models.Message

MessageCreateParams: TypeAlias = _types.SendParam


class MessageListParams(TypedDict, total=False):
    """What `client.threads.messages.list` takes by keyword."""

    before: str | None
    after: str | None
    limit: int


# Models are loaded when they are first used.
_ANSWERS: dict[str, Callable[[], object]] = {
    "MessageCreateResponse": lambda: _models.Answer,
    "MessageListResponse": lambda: _models.Message,
}


def __getattr__(name: str) -> object:
    value: object = _ANSWERS[name]() if name in _ANSWERS else getattr(_types, name)
    globals()[name] = value
    return value

"""What the calls below `client.jobs` take and give."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import TypedDict

from letta_sdk import models as _models, types as _types

if TYPE_CHECKING:
    from letta_sdk.models import *
    from letta_sdk.types._params import *

    ActiveListResponse: TypeAlias = _models.Job


class ActiveListParams(TypedDict, total=False):
    """What `client.jobs.active.list` takes by keyword."""

    source_id: str | None
    """Deprecated: Use `folder_id` parameter instead. Only list jobs associated with the source."""
    before: str | None
    """Cursor for pagination"""
    after: str | None
    """Cursor for pagination"""
    limit: int | None
    """Limit for pagination"""
    ascending: bool
    """Whether to sort jobs oldest to newest (True, default) or newest to oldest (False)"""


# Models are loaded when they are first used.
_ANSWERS: dict[str, Callable[[], object]] = {
    "ActiveListResponse": lambda: _models.Job,
}


def __getattr__(name: str) -> object:
    value: object = _ANSWERS[name]() if name in _ANSWERS else getattr(_types, name)
    globals()[name] = value
    return value

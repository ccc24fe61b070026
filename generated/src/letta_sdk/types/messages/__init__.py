"""What the calls below `client.messages` take and give."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from letta_sdk import models as _models, types as _types

if TYPE_CHECKING:
    from letta_sdk.models import *
    from letta_sdk.types._params import *

    BatchCreateResponse: TypeAlias = _models.BatchJob
    BatchListResponse: TypeAlias = _models.BatchJob
    BatchRetrieveResponse: TypeAlias = _models.BatchJob

BatchCreateParams: TypeAlias = _types.CreateBatchParam


class BatchListParams(TypedDict, total=False):
    """What `client.messages.batches.list` takes by keyword."""

    before: str | None
    """Job ID cursor for pagination. Returns jobs that come before this job ID in the specified sort order"""
    after: str | None
    """Job ID cursor for pagination. Returns jobs that come after this job ID in the specified sort order"""
    limit: int | None
    """Maximum number of jobs to return"""
    order: Literal["asc", "desc"]
    """Sort order for jobs by creation time. 'asc' for oldest first, 'desc' for newest first"""
    order_by: Literal["created_at"]
    """Field to sort by"""


# Models are loaded when they are first used.
_ANSWERS: dict[str, Callable[[], object]] = {
    "BatchCreateResponse": lambda: _models.BatchJob,
    "BatchListResponse": lambda: _models.BatchJob,
    "BatchRetrieveResponse": lambda: _models.BatchJob,
}


def __getattr__(name: str) -> object:
    value: object = _ANSWERS[name]() if name in _ANSWERS else getattr(_types, name)
    globals()[name] = value
    return value

"""What calls take and give.

All models are found here, and all types of requests; in the modules below, under the names of the calls."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import TypedDict

from messages import models as _models

from messages.types._params import *

if TYPE_CHECKING:
    from messages.models import *

    RunListResponse: TypeAlias = _models.GetV1RunsResponseRunsItem


class RunListParams(TypedDict, total=False):
    """What `client.runs.list` takes by keyword."""

    offset: int
    limit: int


# Models are loaded when they are first used.
_ANSWERS: dict[str, Callable[[], object]] = {
    "RunListResponse": lambda: _models.GetV1RunsResponseRunsItem,
}


def __getattr__(name: str) -> object:
    value: object = _ANSWERS[name]() if name in _ANSWERS else getattr(_models, name)
    globals()[name] = value
    return value

"""What the calls below `client.metadata` take and give."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from letta_sdk import models as _models, types as _types

if TYPE_CHECKING:
    from letta_sdk.models import *
    from letta_sdk.types._params import *

    BalanceRetrieveResponse: TypeAlias = _models.MetadataRetrieveCurrentBalancesResponse
    FeedbackCreateResponse: TypeAlias = _models.MetadataSendFeedbackResponse
    StatusRetrieveResponse: TypeAlias = _models.MetadataGetStatusResponse
    TelemetryCreateResponse: TypeAlias = _models.MetadataSendTelemetryResponse
    UserRetrieveResponse: TypeAlias = _models.MetadataGetUserResponse

FeedbackCreateParams: TypeAlias = _types.MetadataSendFeedbackRequestParam
TelemetryCreateParams: TypeAlias = _types.MetadataSendTelemetryRequestParam

# Models are loaded when they are first used.
_ANSWERS: dict[str, Callable[[], object]] = {
    "BalanceRetrieveResponse": lambda: _models.MetadataRetrieveCurrentBalancesResponse,
    "FeedbackCreateResponse": lambda: _models.MetadataSendFeedbackResponse,
    "StatusRetrieveResponse": lambda: _models.MetadataGetStatusResponse,
    "TelemetryCreateResponse": lambda: _models.MetadataSendTelemetryResponse,
    "UserRetrieveResponse": lambda: _models.MetadataGetUserResponse,
}


def __getattr__(name: str) -> object:
    value: object = _ANSWERS[name]() if name in _ANSWERS else getattr(_types, name)
    globals()[name] = value
    return value

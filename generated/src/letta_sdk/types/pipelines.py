"""What the calls below `client.pipelines` take and give."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from letta_sdk import models as _models, types as _types

if TYPE_CHECKING:
    from letta_sdk.models import *
    from letta_sdk.types._params import *

    ConfigUpdateResponse: TypeAlias = _models.PipelinesUpdatePipelineProducerConfigResponse
    SyncHistoryListResponse: TypeAlias = _models.PipelinesListPipelineSyncHistoryResponse

ConfigUpdateParams: TypeAlias = _types.PipelinesUpdatePipelineProducerConfigRequestParam

# Models are loaded when they are first used.
_ANSWERS: dict[str, Callable[[], object]] = {
    "ConfigUpdateResponse": lambda: _models.PipelinesUpdatePipelineProducerConfigResponse,
    "SyncHistoryListResponse": lambda: _models.PipelinesListPipelineSyncHistoryResponse,
}


def __getattr__(name: str) -> object:
    value: object = _ANSWERS[name]() if name in _ANSWERS else getattr(_types, name)
    globals()[name] = value
    return value

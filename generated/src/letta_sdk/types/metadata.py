"""The bodies of calls below `client.metadata`."""

from __future__ import annotations

from typing import TypeAlias

from letta_sdk import types
from letta_sdk.types import MetadataSendFeedbackRequestParam, MetadataSendTelemetryRequestParam

FeedbackCreateParams: TypeAlias = MetadataSendFeedbackRequestParam
TelemetryCreateParams: TypeAlias = MetadataSendTelemetryRequestParam


def __getattr__(name: str) -> object:
    return getattr(types, name)

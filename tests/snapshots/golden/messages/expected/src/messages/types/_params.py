"""What requests may hold: a `TypedDict` for every object, where a model may be passed as well."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias, Union

from typing_extensions import Required, TypedDict

from messages import models

__all__ = ["MessageParam", "SearchRequestOption1Param", "SearchRequestOption2Param", "SearchRequestParam"]
__all__ += ["SendParam", "TextMessageParam", "ToolMessageContentOption2ItemParam", "ToolMessageParam"]

MessageParam: TypeAlias = Union["models.TextMessage", "TextMessageParam", "models.ToolMessage", "ToolMessageParam"]


class SearchRequestOption1Param(TypedDict, total=False):
    """What may be passed for `models.SearchRequestOption1`."""

    text: Required[str]


class SearchRequestOption2Param(TypedDict, total=False):
    """What may be passed for `models.SearchRequestOption2`."""

    vector: Required[Sequence[float]]
    text: str


SearchRequestParam: TypeAlias = Union[
    "models.SearchRequestOption1",
    "SearchRequestOption1Param",
    "models.SearchRequestOption2",
    "SearchRequestOption2Param",
]


class SendParam(TypedDict, total=False):
    """What may be passed for `models.Send`."""

    messages: Required[Sequence[MessageParam]]
    stream: bool
    metadata: Mapping[str, object] | None


class TextMessageParam(TypedDict, total=False):
    """What may be passed for `models.TextMessage`."""

    kind: Required[Literal["text"]]
    text: Required[str]
    date: dt.datetime | str


class ToolMessageContentOption2ItemParam(TypedDict, total=False):
    """What may be passed for `models.ToolMessageContentOption2Item`."""

    text: str


class ToolMessageParam(TypedDict, total=False):
    """What may be passed for `models.ToolMessage`."""

    kind: Required[Literal["tool"]]
    content: Required[str | Sequence[models.ToolMessageContentOption2Item | ToolMessageContentOption2ItemParam]]

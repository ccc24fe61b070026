"""The models of the API: a class or type alias for each of its schemas, loaded when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

# fmt: off
if TYPE_CHECKING:
    from collections.abc import Mapping

    from .answer import Answer as Answer
    from .get_v1_runs_response import GetV1RunsResponse as GetV1RunsResponse, GetV1RunsResponseRunsItem as GetV1RunsResponseRunsItem
    from .message import Message as Message, TextMessage as TextMessage, ToolMessage as ToolMessage, ToolMessageContentOption2Item as ToolMessageContentOption2Item, UnknownMessage as UnknownMessage
    from .search_request import SearchRequest as SearchRequest, SearchRequestOption1 as SearchRequestOption1, SearchRequestOption2 as SearchRequestOption2
    from .send import Send as Send

    POINTERS: Mapping[str, str]
    """Where each model stands in the API description: a JSON Pointer by the name of the model."""

_NAMES = {
    "answer": "Answer",
    "get_v1_runs_response": "GetV1RunsResponse GetV1RunsResponseRunsItem",
    "message": "Message TextMessage ToolMessage ToolMessageContentOption2Item UnknownMessage",
    "search_request": "SearchRequest SearchRequestOption1 SearchRequestOption2",
    "send": "Send",
    "_pointers": "POINTERS",
}
# fmt: on
_MODULES = {name: module for module, names in _NAMES.items() for name in names.split()}


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)

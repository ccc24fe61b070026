"""The models of the API: a class or type alias for each of its schemas, loaded when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    # fmt: off
    from .answer import Answer as Answer
    from .get_v1_runs_response import GetV1RunsResponse as GetV1RunsResponse
    from .get_v1_runs_response_runs_item import GetV1RunsResponseRunsItem as GetV1RunsResponseRunsItem
    from .message import Message as Message
    from .search_request import SearchRequest as SearchRequest
    from .search_request_option1 import SearchRequestOption1 as SearchRequestOption1
    from .search_request_option2 import SearchRequestOption2 as SearchRequestOption2
    from .send import Send as Send
    from .text_message import TextMessage as TextMessage
    from .tool_message import ToolMessage as ToolMessage
    from .tool_message_content_option2_item import ToolMessageContentOption2Item as ToolMessageContentOption2Item
    from .message import UnknownMessage as UnknownMessage
    # fmt: on

    POINTERS: Mapping[str, str]
    """Where each model stands in the API description: a JSON Pointer by the name of the model."""

_MODULES = {
    "Answer": "answer",
    "GetV1RunsResponse": "get_v1_runs_response",
    "GetV1RunsResponseRunsItem": "get_v1_runs_response_runs_item",
    "Message": "message",
    "SearchRequest": "search_request",
    "SearchRequestOption1": "search_request_option1",
    "SearchRequestOption2": "search_request_option2",
    "Send": "send",
    "TextMessage": "text_message",
    "ToolMessage": "tool_message",
    "ToolMessageContentOption2Item": "tool_message_content_option2_item",
    "UnknownMessage": "message",
    "POINTERS": "_pointers",
}


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)

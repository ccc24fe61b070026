"""The models of the API: a class or type alias for each of its schemas, loaded when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from messages.models.answer import Answer as Answer
    from messages.models.get_v1_runs_response import GetV1RunsResponse as GetV1RunsResponse
    from messages.models.get_v1_runs_response_runs_item import GetV1RunsResponseRunsItem as GetV1RunsResponseRunsItem
    from messages.models.message import Message as Message
    from messages.models.search_request import SearchRequest as SearchRequest
    from messages.models.search_request_option1 import SearchRequestOption1 as SearchRequestOption1
    from messages.models.search_request_option2 import SearchRequestOption2 as SearchRequestOption2
    from messages.models.send import Send as Send
    from messages.models.text_message import TextMessage as TextMessage
    from messages.models.tool_message import ToolMessage as ToolMessage
    from messages.models.tool_message_content_option2_item import (
        ToolMessageContentOption2Item as ToolMessageContentOption2Item,
    )

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

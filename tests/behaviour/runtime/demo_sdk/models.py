"""The models of the demo API."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from ._models import Model


class Thing(Model):
    """Something."""

    id: str
    name: str | None = None


class UserMessage(Model):
    """What was said to the agent."""

    id: str
    message_type: Literal["user_message"] = "user_message"
    content: str


class AssistantMessage(Model):
    """What the agent says."""

    id: str
    message_type: Literal["assistant_message"] = "assistant_message"
    otid: str | None = None
    run_id: str | None = None
    seq_id: int | None = None
    content: str


class ReasoningMessage(Model):
    """What the agent thinks."""

    id: str
    message_type: Literal["reasoning_message"] = "reasoning_message"
    otid: str | None = None
    run_id: str | None = None
    seq_id: int | None = None
    reasoning: str


class ToolCallMessage(Model):
    """What the agent wants to be done."""

    id: str
    message_type: Literal["tool_call_message"] = "tool_call_message"
    otid: str | None = None
    run_id: str | None = None
    seq_id: int | None = None
    tool_call: dict[str, Any] | None = None
    tool_calls: list[dict[str, Any]] | dict[str, Any] | None = None


class ToolReturnMessage(Model):
    """What came of it."""

    id: str
    message_type: Literal["tool_return_message"] = "tool_return_message"
    tool_return: str


class Ping(Model):
    """The server is still there."""

    id: str | None = None
    message_type: Literal["ping"] = "ping"
    run_id: str | None = None
    seq_id: int | None = None


class StopReason(Model):
    """Why the agent stopped."""

    message_type: Literal["stop_reason"] = "stop_reason"
    stop_reason: str


class Usage(Model):
    """What it took."""

    message_type: Literal["usage_statistics"] = "usage_statistics"
    total_tokens: int = 0


Message: TypeAlias = Annotated[
    UserMessage | AssistantMessage | ReasoningMessage | ToolCallMessage | ToolReturnMessage,
    Field(discriminator="message_type"),
]
Event: TypeAlias = Annotated[
    UserMessage | AssistantMessage | ReasoningMessage | ToolCallMessage | ToolReturnMessage | Ping | StopReason | Usage,
    Field(discriminator="message_type"),
]


class Answer(Model):
    """What an agent answers."""

    messages: list[Message]
    stop_reason: StopReason
    usage: Usage


class Problem(Model):
    """A declared body of an error."""

    detail: str

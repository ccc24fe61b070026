"""The resource `client.chat.completions`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Events, Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._resource import AsyncResource, Resource
from letta_sdk._streaming import AsyncStream, Stream

if TYPE_CHECKING:
    from letta_sdk import types
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_CREATE: Operation[models.ChatCompletion] = Operation(
    "POST",
    "/v1/chat/completions",
    answer=lambda: models.ChatCompletion,
    body="json",
    body_required=True,
    body_type=lambda: models.ChatCompletionRequest,
    errors={"422": lambda: models.HTTPValidationError},
)
_CREATE_STREAM: Operation[models.ChatCompletionChunk] = Operation(
    "POST",
    "/v1/chat/completions",
    answer=lambda: models.ChatCompletionChunk,
    body="json",
    body_required=True,
    body_type=lambda: models.ChatCompletionRequest,
    errors={"422": lambda: models.HTTPValidationError},
    events=Events("[DONE]", cancelled=("cancelled",), reason="stop_reason", kind="message_type", hidden=("ping",)),
)


class CompletionsResource(Resource["CompletionsForms[Raw]", "CompletionsForms[Streaming]"]):
    """The calls of `client.chat.completions`."""

    @overload
    def create(
        self,
        *,
        model: str,
        messages: Sequence[types.ChatCompletionRequestMessagesItemParam],
        stream: Literal[True],
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        n: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        user: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Stream[models.ChatCompletionChunk]: ...

    @overload
    def create(
        self,
        *,
        model: str,
        messages: Sequence[types.ChatCompletionRequestMessagesItemParam],
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        n: int | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        user: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ChatCompletion: ...

    @overload
    def create(
        self,
        *,
        model: str,
        messages: Sequence[types.ChatCompletionRequestMessagesItemParam],
        stream: bool,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        n: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        user: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Stream[models.ChatCompletionChunk] | models.ChatCompletion: ...

    def create(
        self,
        *,
        model: str,
        messages: Sequence[types.ChatCompletionRequestMessagesItemParam],
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        n: int | None | Omit = omit,
        stream: bool | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        user: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Stream[models.ChatCompletionChunk] | models.ChatCompletion:
        """Create Chat Completion.

        Create a chat completion using a Letta agent (OpenAI-compatible).

        This endpoint provides full OpenAI API compatibility. The agent is selected based on:
        - The 'model' parameter in the request (should contain an agent ID in format 'agent-...')

        When streaming is enabled (stream=true), the response will be Server-Sent Events with ChatCompletionChunk
        objects.

        Args:
            model: ID of the model to use.
            messages: Messages comprising the conversation so far.
            temperature: Sampling temperature.
            top_p: Nucleus sampling parameter.
            n: Number of chat completion choices to generate (default: 1).
            stream: Whether to stream back partial progress (default: False).
            stop: Sequences where the API will stop generating.
            max_tokens: Maximum number of tokens to generate.
            presence_penalty: Presence penalty.
            frequency_penalty: Frequency penalty.
            user: A unique identifier representing your end-user.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/chat/completions
        """
        return self._client.call_or_stream(
            _CREATE,
            _CREATE_STREAM,
            stream,
            False,
            body={
                "model": model,
                "messages": messages,
                "temperature": temperature,
                "top_p": top_p,
                "n": n,
                "stream": stream,
                "stop": stop,
                "max_tokens": max_tokens,
                "presence_penalty": presence_penalty,
                "frequency_penalty": frequency_penalty,
                "user": user,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class CompletionsForms(Forms[F]):
        create: Formed[..., Any]


class AsyncCompletionsResource(AsyncResource["CompletionsForms[AsyncRaw]", "CompletionsForms[AsyncStreaming]"]):
    """The calls of `client.chat.completions`."""

    @overload
    async def create(
        self,
        *,
        model: str,
        messages: Sequence[types.ChatCompletionRequestMessagesItemParam],
        stream: Literal[True],
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        n: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        user: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncStream[models.ChatCompletionChunk]: ...

    @overload
    async def create(
        self,
        *,
        model: str,
        messages: Sequence[types.ChatCompletionRequestMessagesItemParam],
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        n: int | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        user: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ChatCompletion: ...

    @overload
    async def create(
        self,
        *,
        model: str,
        messages: Sequence[types.ChatCompletionRequestMessagesItemParam],
        stream: bool,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        n: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        user: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncStream[models.ChatCompletionChunk] | models.ChatCompletion: ...

    async def create(
        self,
        *,
        model: str,
        messages: Sequence[types.ChatCompletionRequestMessagesItemParam],
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        n: int | None | Omit = omit,
        stream: bool | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        user: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncStream[models.ChatCompletionChunk] | models.ChatCompletion:
        """Create Chat Completion.

        Create a chat completion using a Letta agent (OpenAI-compatible).

        This endpoint provides full OpenAI API compatibility. The agent is selected based on:
        - The 'model' parameter in the request (should contain an agent ID in format 'agent-...')

        When streaming is enabled (stream=true), the response will be Server-Sent Events with ChatCompletionChunk
        objects.

        Args:
            model: ID of the model to use.
            messages: Messages comprising the conversation so far.
            temperature: Sampling temperature.
            top_p: Nucleus sampling parameter.
            n: Number of chat completion choices to generate (default: 1).
            stream: Whether to stream back partial progress (default: False).
            stop: Sequences where the API will stop generating.
            max_tokens: Maximum number of tokens to generate.
            presence_penalty: Presence penalty.
            frequency_penalty: Frequency penalty.
            user: A unique identifier representing your end-user.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/chat/completions
        """
        return await self._client.call_or_stream(
            _CREATE,
            _CREATE_STREAM,
            stream,
            False,
            body={
                "model": model,
                "messages": messages,
                "temperature": temperature,
                "top_p": top_p,
                "n": n,
                "stream": stream,
                "stop": stop,
                "max_tokens": max_tokens,
                "presence_penalty": presence_penalty,
                "frequency_penalty": frequency_penalty,
                "user": user,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

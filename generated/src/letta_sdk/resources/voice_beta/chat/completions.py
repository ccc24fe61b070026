"""The resource `client.voice_beta.chat.completions`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from typing_extensions import deprecated

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Events, Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._resource import AsyncResource, Resource
from letta_sdk._streaming import AsyncStream, Stream

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_CREATE: Operation[models.ChatCompletionChunk] = Operation(
    "POST",
    "/v1/voice-beta/{agent_id}/chat/completions",
    answer=lambda: models.ChatCompletionChunk,
    body="json",
    body_type=lambda: dict[str, Any],
    errors={"422": lambda: models.HTTPValidationError},
    events=Events("[DONE]", cancelled=("cancelled",), reason="stop_reason", kind="message_type", hidden=("ping",)),
)


class CompletionsResource(Resource["CompletionsForms[Raw]", "CompletionsForms[Streaming]"]):
    """The calls of `client.voice_beta.chat.completions`."""

    @deprecated("the API marks this operation as deprecated")
    def create(
        self,
        agent_id: str,
        *,
        body: Mapping[str, object],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Stream[models.ChatCompletionChunk]:
        """Create Voice Chat Completions.

        DEPRECATED: This voice-beta endpoint has been deprecated.

        The voice functionality has been integrated into the main chat completions endpoint. Please use the standard
        /v1/agents/{agent_id}/messages endpoint instead.

        This endpoint will be removed in a future version.

        Raises:
            APIStatusError: Endpoint deprecated.
            UnprocessableEntityError: Validation Error.

        POST /v1/voice-beta/{agent_id}/chat/completions
        """
        return self._client.stream(
            _CREATE,
            path={"agent_id": agent_id},
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class CompletionsForms(Forms[F]):
        create = Formed(CompletionsResource.create)


class AsyncCompletionsResource(AsyncResource["CompletionsForms[AsyncRaw]", "CompletionsForms[AsyncStreaming]"]):
    """The calls of `client.voice_beta.chat.completions`."""

    @deprecated("the API marks this operation as deprecated")
    async def create(
        self,
        agent_id: str,
        *,
        body: Mapping[str, object],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncStream[models.ChatCompletionChunk]:
        """Create Voice Chat Completions.

        DEPRECATED: This voice-beta endpoint has been deprecated.

        The voice functionality has been integrated into the main chat completions endpoint. Please use the standard
        /v1/agents/{agent_id}/messages endpoint instead.

        This endpoint will be removed in a future version.

        Raises:
            APIStatusError: Endpoint deprecated.
            UnprocessableEntityError: Validation Error.

        POST /v1/voice-beta/{agent_id}/chat/completions
        """
        return await self._client.stream(
            _CREATE,
            path={"agent_id": agent_id},
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

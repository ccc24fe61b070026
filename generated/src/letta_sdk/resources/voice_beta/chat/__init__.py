"""The resource `client.voice_beta.chat`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Forms, Raw, Streaming
    from letta_sdk.resources.voice_beta.chat.completions import (
        AsyncCompletionsResource,
        CompletionsForms,
        CompletionsResource,
    )


class ChatResource(Resource["ChatForms[Raw]", "ChatForms[Streaming]"]):
    """The calls of `client.voice_beta.chat`."""

    @cached_property
    def completions(self) -> CompletionsResource:
        """`client.voice_beta.chat.completions`"""
        from letta_sdk.resources.voice_beta.chat.completions import CompletionsResource

        return CompletionsResource(self._client)


if TYPE_CHECKING:

    class ChatForms(Forms[F]):
        completions: CompletionsForms[F]


class AsyncChatResource(AsyncResource["ChatForms[AsyncRaw]", "ChatForms[AsyncStreaming]"]):
    """The calls of `client.voice_beta.chat`."""

    @cached_property
    def completions(self) -> AsyncCompletionsResource:
        """`client.voice_beta.chat.completions`"""
        from letta_sdk.resources.voice_beta.chat.completions import AsyncCompletionsResource

        return AsyncCompletionsResource(self._client)

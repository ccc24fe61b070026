"""The resource `client.voice_beta.chat`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from letta_sdk._resource import AsyncResource, Child, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Forms, Raw, Streaming
    from letta_sdk.resources.voice_beta.chat.completions import (
        AsyncCompletionsResource,
        CompletionsForms,
        CompletionsResource,
    )


class ChatResource(Resource["ChatForms[Raw]", "ChatForms[Streaming]"]):
    """The calls of `client.voice_beta.chat`."""

    completions: Child[CompletionsResource] = Child(".completions", "CompletionsResource")
    """`client.voice_beta.chat.completions`"""


if TYPE_CHECKING:

    class ChatForms(Forms[F]):
        completions: CompletionsForms[F]


class AsyncChatResource(AsyncResource["ChatForms[AsyncRaw]", "ChatForms[AsyncStreaming]"]):
    """The calls of `client.voice_beta.chat`."""

    completions: Child[AsyncCompletionsResource] = Child(".completions", "AsyncCompletionsResource")
    """`client.voice_beta.chat.completions`"""

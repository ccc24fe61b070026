"""The resource `client.voice_beta`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Forms, Raw, Streaming
    from letta_sdk.resources.voice_beta.chat import AsyncChatResource, ChatForms, ChatResource


class VoiceBetaResource(Resource["VoiceBetaForms[Raw]", "VoiceBetaForms[Streaming]"]):
    """The calls of `client.voice_beta`."""

    @cached_property
    def chat(self) -> ChatResource:
        """`client.voice_beta.chat`"""
        from letta_sdk.resources.voice_beta.chat import ChatResource

        return ChatResource(self._client)


if TYPE_CHECKING:

    class VoiceBetaForms(Forms[F]):
        chat: ChatForms[F]


class AsyncVoiceBetaResource(AsyncResource["VoiceBetaForms[AsyncRaw]", "VoiceBetaForms[AsyncStreaming]"]):
    """The calls of `client.voice_beta`."""

    @cached_property
    def chat(self) -> AsyncChatResource:
        """`client.voice_beta.chat`"""
        from letta_sdk.resources.voice_beta.chat import AsyncChatResource

        return AsyncChatResource(self._client)

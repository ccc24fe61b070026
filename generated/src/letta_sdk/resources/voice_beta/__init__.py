"""The resource `client.voice_beta`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from letta_sdk._resource import AsyncResource, Child, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Forms, Raw, Streaming
    from letta_sdk.resources.voice_beta.chat import AsyncChatResource, ChatForms, ChatResource


class VoiceBetaResource(Resource["VoiceBetaForms[Raw]", "VoiceBetaForms[Streaming]"]):
    """The calls of `client.voice_beta`."""

    chat: Child[ChatResource] = Child(".chat", "ChatResource")
    """`client.voice_beta.chat`"""


if TYPE_CHECKING:

    class VoiceBetaForms(Forms[F]):
        chat: ChatForms[F]


class AsyncVoiceBetaResource(AsyncResource["VoiceBetaForms[AsyncRaw]", "VoiceBetaForms[AsyncStreaming]"]):
    """The calls of `client.voice_beta`."""

    chat: Child[AsyncChatResource] = Child(".chat", "AsyncChatResource")
    """`client.voice_beta.chat`"""

"""The resource `client.threads`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from messages._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from messages._forms import F, AsyncRaw, AsyncStreaming, Forms, Raw, Streaming
    from messages.resources.threads.messages import AsyncMessagesResource, MessagesForms, MessagesResource


class ThreadsResource(Resource["ThreadsForms[Raw]", "ThreadsForms[Streaming]"]):
    """The calls of `client.threads`."""

    @cached_property
    def messages(self) -> MessagesResource:
        """`client.threads.messages`"""
        from messages.resources.threads.messages import MessagesResource

        return MessagesResource(self._client)


if TYPE_CHECKING:

    class ThreadsForms(Forms[F]):
        messages: MessagesForms[F]


class AsyncThreadsResource(AsyncResource["ThreadsForms[AsyncRaw]", "ThreadsForms[AsyncStreaming]"]):
    """The calls of `client.threads`."""

    @cached_property
    def messages(self) -> AsyncMessagesResource:
        """`client.threads.messages`"""
        from messages.resources.threads.messages import AsyncMessagesResource

        return AsyncMessagesResource(self._client)

"""The resource `client.threads`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from messages._resource import AsyncResource, Child, Resource

if TYPE_CHECKING:
    from messages._forms import F, AsyncRaw, AsyncStreaming, Forms, Raw, Streaming
    from messages.resources.threads.messages import AsyncMessagesResource, MessagesForms, MessagesResource


class ThreadsResource(Resource["ThreadsForms[Raw]", "ThreadsForms[Streaming]"]):
    """The calls of `client.threads`."""

    messages: Child[MessagesResource] = Child(".messages", "MessagesResource")
    """`client.threads.messages`"""


if TYPE_CHECKING:

    class ThreadsForms(Forms[F]):
        messages: MessagesForms[F]


class AsyncThreadsResource(AsyncResource["ThreadsForms[AsyncRaw]", "ThreadsForms[AsyncStreaming]"]):
    """The calls of `client.threads`."""

    messages: Child[AsyncMessagesResource] = Child(".messages", "AsyncMessagesResource")
    """`client.threads.messages`"""

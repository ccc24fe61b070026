"""The resource `client.threads`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from messages._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from messages.resources.threads.messages import AsyncMessagesResource, MessagesResource


class ThreadsResource(Resource):
    """The calls of `client.threads`."""

    @cached_property
    def messages(self) -> MessagesResource:
        """`client.threads.messages`"""
        from messages.resources.threads.messages import MessagesResource

        return MessagesResource(self._client)


class AsyncThreadsResource(AsyncResource):
    """The calls of `client.threads`."""

    @cached_property
    def messages(self) -> AsyncMessagesResource:
        """`client.threads.messages`"""
        from messages.resources.threads.messages import AsyncMessagesResource

        return AsyncMessagesResource(self._client)

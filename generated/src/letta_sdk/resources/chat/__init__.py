"""The resource `client.chat`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk.resources.chat.completions import AsyncCompletionsResource, CompletionsResource


class ChatResource(Resource):
    """The calls of `client.chat`."""

    @cached_property
    def completions(self) -> CompletionsResource:
        """`client.chat.completions`"""
        from letta_sdk.resources.chat.completions import CompletionsResource

        return CompletionsResource(self._client)


class AsyncChatResource(AsyncResource):
    """The calls of `client.chat`."""

    @cached_property
    def completions(self) -> AsyncCompletionsResource:
        """`client.chat.completions`"""
        from letta_sdk.resources.chat.completions import AsyncCompletionsResource

        return AsyncCompletionsResource(self._client)

"""The resource `client.agents.memory_files`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Forms, Raw, Streaming
    from letta_sdk.resources.agents.memory_files.content import AsyncContentResource, ContentForms, ContentResource
    from letta_sdk.resources.agents.memory_files.directory import (
        AsyncDirectoryResource,
        DirectoryForms,
        DirectoryResource,
    )
    from letta_sdk.resources.agents.memory_files.history import AsyncHistoryResource, HistoryForms, HistoryResource


class MemoryFilesResource(Resource["MemoryFilesForms[Raw]", "MemoryFilesForms[Streaming]"]):
    """The calls of `client.agents.memory_files`."""

    @cached_property
    def content(self) -> ContentResource:
        """`client.agents.memory_files.content`"""
        from letta_sdk.resources.agents.memory_files.content import ContentResource

        return ContentResource(self._client)

    @cached_property
    def directory(self) -> DirectoryResource:
        """`client.agents.memory_files.directory`"""
        from letta_sdk.resources.agents.memory_files.directory import DirectoryResource

        return DirectoryResource(self._client)

    @cached_property
    def history(self) -> HistoryResource:
        """`client.agents.memory_files.history`"""
        from letta_sdk.resources.agents.memory_files.history import HistoryResource

        return HistoryResource(self._client)


if TYPE_CHECKING:

    class MemoryFilesForms(Forms[F]):
        content: ContentForms[F]
        directory: DirectoryForms[F]
        history: HistoryForms[F]


class AsyncMemoryFilesResource(AsyncResource["MemoryFilesForms[AsyncRaw]", "MemoryFilesForms[AsyncStreaming]"]):
    """The calls of `client.agents.memory_files`."""

    @cached_property
    def content(self) -> AsyncContentResource:
        """`client.agents.memory_files.content`"""
        from letta_sdk.resources.agents.memory_files.content import AsyncContentResource

        return AsyncContentResource(self._client)

    @cached_property
    def directory(self) -> AsyncDirectoryResource:
        """`client.agents.memory_files.directory`"""
        from letta_sdk.resources.agents.memory_files.directory import AsyncDirectoryResource

        return AsyncDirectoryResource(self._client)

    @cached_property
    def history(self) -> AsyncHistoryResource:
        """`client.agents.memory_files.history`"""
        from letta_sdk.resources.agents.memory_files.history import AsyncHistoryResource

        return AsyncHistoryResource(self._client)

"""The resource `client.agents.memory_files`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk.resources.agents.memory_files.content import AsyncContentResource, ContentResource
    from letta_sdk.resources.agents.memory_files.directory import AsyncDirectoryResource, DirectoryResource
    from letta_sdk.resources.agents.memory_files.history import AsyncHistoryResource, HistoryResource


class MemoryFilesResource(Resource):
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


class AsyncMemoryFilesResource(AsyncResource):
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

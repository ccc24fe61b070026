"""The resource `client.agents.memory_files`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from letta_sdk._resource import AsyncResource, Child, Resource

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

    content: Child[ContentResource] = Child(".content", "ContentResource")
    """`client.agents.memory_files.content`"""
    directory: Child[DirectoryResource] = Child(".directory", "DirectoryResource")
    """`client.agents.memory_files.directory`"""
    history: Child[HistoryResource] = Child(".history", "HistoryResource")
    """`client.agents.memory_files.history`"""


if TYPE_CHECKING:

    class MemoryFilesForms(Forms[F]):
        content: ContentForms[F]
        directory: DirectoryForms[F]
        history: HistoryForms[F]


class AsyncMemoryFilesResource(AsyncResource["MemoryFilesForms[AsyncRaw]", "MemoryFilesForms[AsyncStreaming]"]):
    """The calls of `client.agents.memory_files`."""

    content: Child[AsyncContentResource] = Child(".content", "AsyncContentResource")
    """`client.agents.memory_files.content`"""
    directory: Child[AsyncDirectoryResource] = Child(".directory", "AsyncDirectoryResource")
    """`client.agents.memory_files.directory`"""
    history: Child[AsyncHistoryResource] = Child(".history", "AsyncHistoryResource")
    """`client.agents.memory_files.history`"""

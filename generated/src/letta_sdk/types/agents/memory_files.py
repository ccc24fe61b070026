"""What the calls below `client.agents.memory_files` take and give."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import Required, TypedDict

from letta_sdk import models as _models, types as _types

if TYPE_CHECKING:
    from letta_sdk.models import *
    from letta_sdk.types._params import *

    ContentRetrieveResponse: TypeAlias = _models.MemoryFilesReadFileContentResponse
    DirectoryListResponse: TypeAlias = _models.MemoryFilesListDirectoryResponse
    HistoryListResponse: TypeAlias = _models.MemoryFilesGetFileHistoryResponseCommitsItem


class ContentRetrieveParams(TypedDict, total=False):
    """What `client.agents.memory_files.content.retrieve` takes by keyword."""

    file_path: Required[str]
    """Path to the file (e.g. "blocks/persona.md")."""
    ref: str
    """Git ref (default: HEAD)."""


class DirectoryListParams(TypedDict, total=False):
    """What `client.agents.memory_files.directory.list` takes by keyword."""

    path: str
    """Directory path to list. Empty for root."""
    depth: float | None
    """Depth of directory listing (default: 1)."""
    ref: str
    """Git ref (default: HEAD)."""


class HistoryListParams(TypedDict, total=False):
    """What `client.agents.memory_files.history.list` takes by keyword."""

    file_path: Required[str]
    """Path to the file (e.g. "blocks/persona.md")."""
    limit: int | None
    """Max commits to return (default: 50)."""


# Models are loaded when they are first used.
_ANSWERS: dict[str, Callable[[], object]] = {
    "ContentRetrieveResponse": lambda: _models.MemoryFilesReadFileContentResponse,
    "DirectoryListResponse": lambda: _models.MemoryFilesListDirectoryResponse,
    "HistoryListResponse": lambda: _models.MemoryFilesGetFileHistoryResponseCommitsItem,
}


def __getattr__(name: str) -> object:
    value: object = _ANSWERS[name]() if name in _ANSWERS else getattr(_types, name)
    globals()[name] = value
    return value

"""What the calls below `client.folders` take and give."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import Required, TypedDict

from letta_sdk import models as _models, types as _types
from letta_sdk._files import FileInput

if TYPE_CHECKING:
    from letta_sdk.models import *
    from letta_sdk.types._params import *

    AgentListResponse: TypeAlias = str
    FileListResponse: TypeAlias = _models.FileMetadata
    FileRetrieveResponse: TypeAlias = _models.FileMetadata
    FileUploadResponse: TypeAlias = _models.FileMetadata
    MetadataRetrieveResponse: TypeAlias = _models.OrganizationSourcesStats
    PassageListResponse: TypeAlias = _models.Passage


class AgentListParams(TypedDict, total=False):
    """What `client.folders.agents.list` takes by keyword."""

    before: str | None
    """Agent ID cursor for pagination. Returns agents that come before this agent ID in the specified sort order"""
    after: str | None
    """Agent ID cursor for pagination. Returns agents that come after this agent ID in the specified sort order"""
    limit: int | None
    """Maximum number of agents to return"""
    order: Literal["asc", "desc"]
    """Sort order for agents by creation time. 'asc' for oldest first, 'desc' for newest first"""
    order_by: Literal["created_at"]
    """Field to sort by"""


class FileDeleteParams(TypedDict, total=False):
    """What `client.folders.files.delete` takes by keyword."""

    folder_id: Required[str]
    """The ID of the source in the format 'source-<uuid4>'"""


class FileListParams(TypedDict, total=False):
    """What `client.folders.files.list` takes by keyword."""

    before: str | None
    """File ID cursor for pagination. Returns files that come before this file ID in the specified sort order"""
    after: str | None
    """File ID cursor for pagination. Returns files that come after this file ID in the specified sort order"""
    limit: int | None
    """Maximum number of files to return"""
    order: Literal["asc", "desc"]
    """Sort order for files by creation time. 'asc' for oldest first, 'desc' for newest first"""
    order_by: Literal["created_at"]
    """Field to sort by"""
    include_content: bool
    """Whether to include full file content"""


class FileRetrieveParams(TypedDict, total=False):
    """What `client.folders.files.retrieve` takes by keyword."""

    folder_id: Required[str]
    """The ID of the source in the format 'source-<uuid4>'"""
    include_content: bool
    """Whether to include full file content"""


class FileUploadParams(TypedDict, total=False):
    """What `client.folders.files.upload` takes by keyword."""

    file: Required[FileInput]
    duplicate_handling: _types.DuplicateFileHandling
    """How to handle duplicate filenames"""
    name: str | None
    """Optional custom name to override the uploaded file's name"""


class MetadataRetrieveParams(TypedDict, total=False):
    """What `client.folders.metadata.retrieve` takes by keyword."""

    include_detailed_per_source_metadata: bool


class PassageListParams(TypedDict, total=False):
    """What `client.folders.passages.list` takes by keyword."""

    before: str | None
    """Passage ID cursor for pagination. Returns passages that come before this passage ID in the specified sort order"""
    after: str | None
    """Passage ID cursor for pagination. Returns passages that come after this passage ID in the specified sort order"""
    limit: int | None
    """Maximum number of passages to return"""
    order: Literal["asc", "desc"]
    """Sort order for passages by creation time. 'asc' for oldest first, 'desc' for newest first"""
    order_by: Literal["created_at"]
    """Field to sort by"""


# Models are loaded when they are first used.
_ANSWERS: dict[str, Callable[[], object]] = {
    "AgentListResponse": lambda: str,
    "FileListResponse": lambda: _models.FileMetadata,
    "FileRetrieveResponse": lambda: _models.FileMetadata,
    "FileUploadResponse": lambda: _models.FileMetadata,
    "MetadataRetrieveResponse": lambda: _models.OrganizationSourcesStats,
    "PassageListResponse": lambda: _models.Passage,
}


def __getattr__(name: str) -> object:
    value: object = _ANSWERS[name]() if name in _ANSWERS else getattr(_types, name)
    globals()[name] = value
    return value

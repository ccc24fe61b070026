"""What the calls below `client.sources` take and give."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import Required, TypedDict

from letta_sdk import models as _models, types as _types
from letta_sdk._files import FileInput

if TYPE_CHECKING:
    from letta_sdk.models import *
    from letta_sdk.types._params import *

    AgentListResponse: TypeAlias = list[str]
    FileListResponse: TypeAlias = _models.FileMetadata
    FileRetrieveResponse: TypeAlias = _models.FileMetadata
    FileUploadResponse: TypeAlias = _models.FileMetadata
    MetadataRetrieveResponse: TypeAlias = _models.OrganizationSourcesStats
    PassageListResponse: TypeAlias = _models.Passage


class FileDeleteParams(TypedDict, total=False):
    """What `client.sources.files.delete` takes by keyword."""

    source_id: Required[str]
    """The ID of the source in the format 'source-<uuid4>'"""


class FileListParams(TypedDict, total=False):
    """What `client.sources.files.list` takes by keyword."""

    limit: int
    """Number of files to return"""
    after: str | None
    """Pagination cursor to fetch the next set of results"""
    include_content: bool
    """Whether to include full file content"""
    check_status_updates: bool
    """Whether to check and update file processing status (from the vector db service). If False, will not fetch and update
    the status, which may lead to performance gains."""


class FileRetrieveParams(TypedDict, total=False):
    """What `client.sources.files.retrieve` takes by keyword."""

    source_id: Required[str]
    """The ID of the source in the format 'source-<uuid4>'"""
    include_content: bool
    """Whether to include full file content"""


class FileUploadParams(TypedDict, total=False):
    """What `client.sources.files.upload` takes by keyword."""

    file: Required[FileInput]
    duplicate_handling: _types.DuplicateFileHandling
    """How to handle duplicate filenames"""
    name: str | None
    """Optional custom name to override the uploaded file's name"""


class MetadataRetrieveParams(TypedDict, total=False):
    """What `client.sources.metadata.retrieve` takes by keyword."""

    include_detailed_per_source_metadata: bool


class PassageListParams(TypedDict, total=False):
    """What `client.sources.passages.list` takes by keyword."""

    after: str | None
    """Message after which to retrieve the returned messages."""
    before: str | None
    """Message before which to retrieve the returned messages."""
    limit: int
    """Maximum number of messages to retrieve."""


# Models are loaded when they are first used.
_ANSWERS: dict[str, Callable[[], object]] = {
    "AgentListResponse": lambda: list[str],
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

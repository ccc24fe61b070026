"""What the calls below `client.agents` take and give."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from typing_extensions import Required, TypedDict

from letta_sdk import models as _models, types as _types

if TYPE_CHECKING:
    # Names that models have as well: of several definitions mypy keeps the first, and pyright the last.
    Message: TypeAlias = _models.LettaMessageUnion  # pyright: ignore[reportRedeclaration]

    from letta_sdk.models import *  # type: ignore  # pyright: ignore[reportRedeclaration]
    from letta_sdk.types._params import *

    Message: TypeAlias = _models.LettaMessageUnion  # type: ignore  # pyright: ignore[reportRedeclaration]
    BlockAttachResponse: TypeAlias = _models.AgentState
    BlockDetachResponse: TypeAlias = _models.AgentState
    BlockListResponse: TypeAlias = _models.BlockResponse
    BlockRetrieveResponse: TypeAlias = _models.BlockResponse
    BlockUpdateResponse: TypeAlias = _models.BlockResponse
    ContextRetrieveResponse: TypeAlias = _models.ContextWindowOverview
    CoreMemoryRetrieveResponse: TypeAlias = _models.Memory
    FileCloseAllResponse: TypeAlias = list[str]
    FileCloseResponse: TypeAlias = _models.Confirmation
    FileListResponse: TypeAlias = _models.AgentFileAttachment
    FileOpenResponse: TypeAlias = list[str]
    FolderAttachResponse: TypeAlias = _models.AgentState | None
    FolderDetachResponse: TypeAlias = _models.AgentState | None
    FolderListResponse: TypeAlias = _models.Source
    GroupListResponse: TypeAlias = _models.Group
    InternalMessage: TypeAlias = _models.Message
    MessageCancelResponse: TypeAlias = dict[str, Any]
    MessageCompactResponse: TypeAlias = _models.CompactionResponse
    MessageCreateAsyncResponse: TypeAlias = _models.Run
    MessageCreateResponse: TypeAlias = _models.LettaResponse
    MessageListResponse: TypeAlias = _models.LettaMessageUnion
    MessagePreviewRawPayloadResponse: TypeAlias = dict[str, Any]
    MessageResetResponse: TypeAlias = _models.AgentState | None
    MessageSearchResponse: TypeAlias = list[_models.MessageSearchResult]
    MessageUpdateResponse: TypeAlias = _models.ModifyMessageResponse
    PassageCreateResponse: TypeAlias = list[_models.Passage]
    PassageDeleteResponse: TypeAlias = _models.Confirmation
    PassageListResponse: TypeAlias = _models.Passage
    PassageSearchResponse: TypeAlias = _models.ArchivalMemorySearchResponse
    ScheduleCreateResponse: TypeAlias = _models.ScheduledMessagesScheduleAgentMessageResponse
    ScheduleDeleteResponse: TypeAlias = _models.ScheduledMessagesDeleteScheduledMessageResponse
    ScheduleListResponse: TypeAlias = _models.ScheduledMessagesListScheduledMessagesResponseScheduledMessagesItem
    ScheduleRetrieveResponse: TypeAlias = _models.ScheduledMessagesRetrieveScheduledMessageResponse
    SourceAttachResponse: TypeAlias = _models.AgentState
    SourceDetachResponse: TypeAlias = _models.AgentState
    SourceListResponse: TypeAlias = _models.Source
    SystemPromptRecompileResponse: TypeAlias = str
    ToolAttachResponse: TypeAlias = _models.AgentState | None
    ToolDetachResponse: TypeAlias = _models.AgentState | None
    ToolListResponse: TypeAlias = _models.Tool
    ToolRunResponse: TypeAlias = _models.ToolExecutionResult
    ToolUpdateApprovalResponse: TypeAlias = _models.AgentState | None

MessageCancelParams: TypeAlias = _types.CancelAgentRunRequestParam
MessageCompactParams: TypeAlias = _types.AgentCompactionRequestParam
MessageCreateAsyncParams: TypeAlias = _types.LettaAsyncRequestParam
MessageCreateParams: TypeAlias = _types.LettaStreamingRequestParam
MessagePreviewRawPayloadParams: TypeAlias = _types.PreviewModelRequestRequestParam
MessageResetParams: TypeAlias = _types.ResetMessagesRequestParam
MessageSearchParams: TypeAlias = _types.MessageSearchRequestParam
MessageStreamParams: TypeAlias = _types.LettaStreamingRequestParam
MessageUpdateParams: TypeAlias = _types.ModifyMessageRequestParam
PassageCreateParams: TypeAlias = _types.CreateArchivalMemoryParam
ScheduleCreateParams: TypeAlias = _types.ScheduledMessagesScheduleAgentMessageRequestParam


class ArchiveAttachParams(TypedDict, total=False):
    """What `client.agents.archives.attach` takes by keyword."""

    agent_id: Required[str]
    """The ID of the agent in the format 'agent-<uuid4>'"""


class ArchiveDetachParams(TypedDict, total=False):
    """What `client.agents.archives.detach` takes by keyword."""

    agent_id: Required[str]
    """The ID of the agent in the format 'agent-<uuid4>'"""


class BlockAttachParams(TypedDict, total=False):
    """What `client.agents.blocks.attach` takes by keyword."""

    agent_id: Required[str]
    """The ID of the agent in the format 'agent-<uuid4>'"""


class BlockDetachParams(TypedDict, total=False):
    """What `client.agents.blocks.detach` takes by keyword."""

    agent_id: Required[str]
    """The ID of the agent in the format 'agent-<uuid4>'"""


class BlockListParams(TypedDict, total=False):
    """What `client.agents.blocks.list` takes by keyword."""

    before: str | None
    """Block ID cursor for pagination. Returns blocks that come before this block ID in the specified sort order"""
    after: str | None
    """Block ID cursor for pagination. Returns blocks that come after this block ID in the specified sort order"""
    limit: int | None
    """Maximum number of blocks to return"""
    order: Literal["asc", "desc"]
    """Sort order for blocks by creation time. 'asc' for oldest first, 'desc' for newest first"""
    order_by: Literal["created_at"]
    """Field to sort by"""


class BlockRetrieveParams(TypedDict, total=False):
    """What `client.agents.blocks.retrieve` takes by keyword."""

    agent_id: Required[str]
    """The ID of the agent in the format 'agent-<uuid4>'"""


class BlockUpdateParams(TypedDict, total=False):
    """What `client.agents.blocks.update` takes by keyword."""

    agent_id: Required[str]
    """The ID of the agent in the format 'agent-<uuid4>'"""
    value: str | None
    """Value of the block."""
    limit: int | None
    """Character limit of the block."""
    project_id: str | None
    """The associated project id."""
    template_name: str | None
    """Name of the block if it is a template."""
    is_template: bool
    """Whether the block is a template (e.g. saved human/persona options)."""
    template_id: str | None
    """The id of the template."""
    base_template_id: str | None
    """The base template id of the block."""
    deployment_id: str | None
    """The id of the deployment."""
    entity_id: str | None
    """The id of the entity within the template."""
    preserve_on_migration: bool | None
    """Preserve the block on template migration."""
    label: str | None
    """Label of the block (e.g. 'human', 'persona') in the context window."""
    read_only: bool
    """Whether the agent has read-only access to the block."""
    description: str | None
    """Description of the block."""
    metadata: Mapping[str, object] | None
    """Metadata of the block."""
    hidden: bool | None
    """If set to True, the block will be hidden."""
    tags: Sequence[str] | None
    """The tags to associate with the block."""


class ContextRetrieveParams(TypedDict, total=False):
    """What `client.agents.context.retrieve` takes by keyword."""

    conversation_id: str | None
    """Conversation ID to get context window for. If provided, uses messages from this conversation."""


class FileCloseParams(TypedDict, total=False):
    """What `client.agents.files.close` takes by keyword."""

    agent_id: Required[str]
    """The ID of the agent in the format 'agent-<uuid4>'"""


class FileListParams(TypedDict, total=False):
    """What `client.agents.files.list` takes by keyword."""

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
    cursor: str | None
    """Pagination cursor from previous response (deprecated, use before/after)"""
    is_open: bool | None
    """Filter by open status (true for open files, false for closed files)"""


class FileOpenParams(TypedDict, total=False):
    """What `client.agents.files.open` takes by keyword."""

    agent_id: Required[str]
    """The ID of the agent in the format 'agent-<uuid4>'"""


class FolderAttachParams(TypedDict, total=False):
    """What `client.agents.folders.attach` takes by keyword."""

    agent_id: Required[str]
    """The ID of the agent in the format 'agent-<uuid4>'"""


class FolderDetachParams(TypedDict, total=False):
    """What `client.agents.folders.detach` takes by keyword."""

    agent_id: Required[str]
    """The ID of the agent in the format 'agent-<uuid4>'"""


class FolderListParams(TypedDict, total=False):
    """What `client.agents.folders.list` takes by keyword."""

    before: str | None
    """Source ID cursor for pagination. Returns sources that come before this source ID in the specified sort order"""
    after: str | None
    """Source ID cursor for pagination. Returns sources that come after this source ID in the specified sort order"""
    limit: int | None
    """Maximum number of sources to return"""
    order: Literal["asc", "desc"]
    """Sort order for sources by creation time. 'asc' for oldest first, 'desc' for newest first"""
    order_by: Literal["created_at"]
    """Field to sort by"""


class GroupListParams(TypedDict, total=False):
    """What `client.agents.groups.list` takes by keyword."""

    manager_type: str | None
    """Manager type to filter groups by"""
    before: str | None
    """Group ID cursor for pagination. Returns groups that come before this group ID in the specified sort order"""
    after: str | None
    """Group ID cursor for pagination. Returns groups that come after this group ID in the specified sort order"""
    limit: int | None
    """Maximum number of groups to return"""
    order: Literal["asc", "desc"]
    """Sort order for groups by creation time. 'asc' for oldest first, 'desc' for newest first"""
    order_by: Literal["created_at"]
    """Field to sort by"""


class IdentityAttachParams(TypedDict, total=False):
    """What `client.agents.identities.attach` takes by keyword."""

    agent_id: Required[str]
    """The ID of the agent in the format 'agent-<uuid4>'"""


class IdentityDetachParams(TypedDict, total=False):
    """What `client.agents.identities.detach` takes by keyword."""

    agent_id: Required[str]
    """The ID of the agent in the format 'agent-<uuid4>'"""


class MessageListParams(TypedDict, total=False):
    """What `client.agents.messages.list` takes by keyword."""

    before: str | None
    """Message ID cursor for pagination. Returns messages that come before this message ID in the specified sort order"""
    after: str | None
    """Message ID cursor for pagination. Returns messages that come after this message ID in the specified sort order"""
    limit: int | None
    """Maximum number of messages to return"""
    order: Literal["asc", "desc"]
    """Sort order for messages by creation time. 'asc' for oldest first, 'desc' for newest first"""
    order_by: Literal["created_at"]
    """Field to sort by"""
    group_id: str | None
    """Group ID to filter messages by."""
    conversation_id: str | None
    """Conversation ID to filter messages by."""
    use_assistant_message: bool
    """Whether to use assistant messages"""
    assistant_message_tool_name: str
    """The name of the designated message tool."""
    assistant_message_tool_kwarg: str
    """The name of the message argument."""
    include_err: bool | None
    """Whether to include error messages and error statuses. For debugging purposes only."""
    include_return_message_types: Sequence[_types.MessageType] | None
    """Message types to include in response. When null, all message types are returned."""


class PassageDeleteParams(TypedDict, total=False):
    """What `client.agents.passages.delete` takes by keyword."""

    agent_id: Required[str]
    """The ID of the agent in the format 'agent-<uuid4>'"""


class PassageListParams(TypedDict, total=False):
    """What `client.agents.passages.list` takes by keyword."""

    after: str | None
    """Unique ID of the memory to start the query range at."""
    before: str | None
    """Unique ID of the memory to end the query range at."""
    limit: int | None
    """How many results to include in the response."""
    search: str | None
    """Search passages by text"""
    ascending: bool | None
    """Whether to sort passages oldest to newest (True, default) or newest to oldest (False)"""


class PassageSearchParams(TypedDict, total=False):
    """What `client.agents.passages.search` takes by keyword."""

    query: Required[str]
    """String to search for using semantic similarity"""
    tags: Sequence[str] | None
    """Optional list of tags to filter search results"""
    tag_match_mode: Literal["any", "all"]
    """How to match tags - 'any' to match passages with any of the tags, 'all' to match only passages with all tags"""
    top_k: int | None
    """Maximum number of results to return. Uses system default if not specified"""
    start_datetime: dt.datetime | str | None
    """Filter results to passages created after this datetime"""
    end_datetime: dt.datetime | str | None
    """Filter results to passages created before this datetime"""


class ScheduleDeleteParams(TypedDict, total=False):
    """What `client.agents.schedule.delete` takes by keyword."""

    agent_id: Required[str]


class ScheduleListParams(TypedDict, total=False):
    """What `client.agents.schedule.list` takes by keyword."""

    limit: int
    after: str


class ScheduleRetrieveParams(TypedDict, total=False):
    """What `client.agents.schedule.retrieve` takes by keyword."""

    agent_id: Required[str]


class SourceAttachParams(TypedDict, total=False):
    """What `client.agents.sources.attach` takes by keyword."""

    agent_id: Required[str]
    """The ID of the agent in the format 'agent-<uuid4>'"""


class SourceDetachParams(TypedDict, total=False):
    """What `client.agents.sources.detach` takes by keyword."""

    agent_id: Required[str]
    """The ID of the agent in the format 'agent-<uuid4>'"""


class SourceListParams(TypedDict, total=False):
    """What `client.agents.sources.list` takes by keyword."""

    before: str | None
    """Source ID cursor for pagination. Returns sources that come before this source ID in the specified sort order"""
    after: str | None
    """Source ID cursor for pagination. Returns sources that come after this source ID in the specified sort order"""
    limit: int | None
    """Maximum number of sources to return"""
    order: Literal["asc", "desc"]
    """Sort order for sources by creation time. 'asc' for oldest first, 'desc' for newest first"""
    order_by: Literal["created_at"]
    """Field to sort by"""


class SystemPromptRecompileParams(TypedDict, total=False):
    """What `client.agents.system_prompt.recompile` takes by keyword."""

    update_timestamp: bool
    """If True, update the in-context memory last edit timestamp embedded in the system prompt."""
    dry_run: bool
    """If True, do not persist changes; still returns the compiled system prompt."""


class ToolAttachParams(TypedDict, total=False):
    """What `client.agents.tools.attach` takes by keyword."""

    agent_id: Required[str]
    """The ID of the agent in the format 'agent-<uuid4>'"""


class ToolDetachParams(TypedDict, total=False):
    """What `client.agents.tools.detach` takes by keyword."""

    agent_id: Required[str]
    """The ID of the agent in the format 'agent-<uuid4>'"""


class ToolListParams(TypedDict, total=False):
    """What `client.agents.tools.list` takes by keyword."""

    before: str | None
    """Tool ID cursor for pagination. Returns tools that come before this tool ID in the specified sort order"""
    after: str | None
    """Tool ID cursor for pagination. Returns tools that come after this tool ID in the specified sort order"""
    limit: int | None
    """Maximum number of tools to return"""
    order: Literal["asc", "desc"]
    """Sort order for tools by creation time. 'asc' for oldest first, 'desc' for newest first"""
    order_by: Literal["created_at"]
    """Field to sort by"""


class ToolRunParams(TypedDict, total=False):
    """What `client.agents.tools.run` takes by keyword."""

    agent_id: Required[str]
    """The ID of the agent in the format 'agent-<uuid4>'"""
    args: Mapping[str, object]
    """Arguments to pass to the tool"""


class ToolUpdateApprovalParams(TypedDict, total=False):
    """What `client.agents.tools.update_approval` takes by keyword."""

    agent_id: Required[str]
    """The ID of the agent in the format 'agent-<uuid4>'"""
    query_requires_approval: bool | None
    """Whether the tool requires approval before execution"""
    requires_approval: bool
    """Whether the tool requires approval before execution"""


# Models are loaded when they are first used.
_ANSWERS: dict[str, Callable[[], object]] = {
    "Message": lambda: _models.LettaMessageUnion,
    "BlockAttachResponse": lambda: _models.AgentState,
    "BlockDetachResponse": lambda: _models.AgentState,
    "BlockListResponse": lambda: _models.BlockResponse,
    "BlockRetrieveResponse": lambda: _models.BlockResponse,
    "BlockUpdateResponse": lambda: _models.BlockResponse,
    "ContextRetrieveResponse": lambda: _models.ContextWindowOverview,
    "CoreMemoryRetrieveResponse": lambda: _models.Memory,
    "FileCloseAllResponse": lambda: list[str],
    "FileCloseResponse": lambda: _models.Confirmation,
    "FileListResponse": lambda: _models.AgentFileAttachment,
    "FileOpenResponse": lambda: list[str],
    "FolderAttachResponse": lambda: _models.AgentState | None,
    "FolderDetachResponse": lambda: _models.AgentState | None,
    "FolderListResponse": lambda: _models.Source,
    "GroupListResponse": lambda: _models.Group,
    "InternalMessage": lambda: _models.Message,
    "MessageCancelResponse": lambda: dict[str, Any],
    "MessageCompactResponse": lambda: _models.CompactionResponse,
    "MessageCreateAsyncResponse": lambda: _models.Run,
    "MessageCreateResponse": lambda: _models.LettaResponse,
    "MessageListResponse": lambda: _models.LettaMessageUnion,
    "MessagePreviewRawPayloadResponse": lambda: dict[str, Any],
    "MessageResetResponse": lambda: _models.AgentState | None,
    "MessageSearchResponse": lambda: list[_models.MessageSearchResult],
    "MessageUpdateResponse": lambda: _models.ModifyMessageResponse,
    "PassageCreateResponse": lambda: list[_models.Passage],
    "PassageDeleteResponse": lambda: _models.Confirmation,
    "PassageListResponse": lambda: _models.Passage,
    "PassageSearchResponse": lambda: _models.ArchivalMemorySearchResponse,
    "ScheduleCreateResponse": lambda: _models.ScheduledMessagesScheduleAgentMessageResponse,
    "ScheduleDeleteResponse": lambda: _models.ScheduledMessagesDeleteScheduledMessageResponse,
    "ScheduleListResponse": lambda: _models.ScheduledMessagesListScheduledMessagesResponseScheduledMessagesItem,
    "ScheduleRetrieveResponse": lambda: _models.ScheduledMessagesRetrieveScheduledMessageResponse,
    "SourceAttachResponse": lambda: _models.AgentState,
    "SourceDetachResponse": lambda: _models.AgentState,
    "SourceListResponse": lambda: _models.Source,
    "SystemPromptRecompileResponse": lambda: str,
    "ToolAttachResponse": lambda: _models.AgentState | None,
    "ToolDetachResponse": lambda: _models.AgentState | None,
    "ToolListResponse": lambda: _models.Tool,
    "ToolRunResponse": lambda: _models.ToolExecutionResult,
    "ToolUpdateApprovalResponse": lambda: _models.AgentState | None,
}


def __getattr__(name: str) -> object:
    value: object = _ANSWERS[name]() if name in _ANSWERS else getattr(_types, name)
    globals()[name] = value
    return value

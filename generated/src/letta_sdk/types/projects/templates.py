"""What the calls below `client.projects.templates` take and give."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from typing_extensions import Required, TypedDict

from letta_sdk import models as _models, types as _types

if TYPE_CHECKING:
    from letta_sdk.models import *
    from letta_sdk.types._params import *

    AgentCreateResponse: TypeAlias = Any
    DeploymentMigrateResponse: TypeAlias = _models.TemplatesMigrateDeploymentResponse
    DescriptionUpdateResponse: TypeAlias = _models.TemplatesUpdateTemplateDescriptionResponse
    NameUpdateResponse: TypeAlias = _models.TemplatesRenameTemplateResponse
    SnapshotRetrieveResponse: TypeAlias = _models.TemplatesGetTemplateSnapshotResponse
    SnapshotUpsertResponse: TypeAlias = _models.TemplatesSetCurrentTemplateFromSnapshotResponse
    VersionListResponse: TypeAlias = _models.TemplatesListTemplateVersionsResponseVersionsItem


class AgentCreateParams(TypedDict, total=False):
    """What `client.projects.templates.agents.create` takes by keyword."""

    project_id: Required[str]
    """The project id"""
    tags: Sequence[str]
    """The tags to assign to the agent"""
    agent_name: str
    """The name of the agent, optional otherwise a random one will be assigned"""
    initial_message_sequence: Sequence[
        _models.TemplatesCreateAgentsFromTemplateRequestInitialMessageSequenceItem
        | _types.TemplatesCreateAgentsFromTemplateRequestInitialMessageSequenceItemParam
    ]
    """Set an initial sequence of messages, if not provided, the agent will start with the default message sequence, if an
    empty array is provided, the agent will start with no messages"""
    memory_variables: Mapping[str, str]
    """The memory variables to assign to the agent"""
    tool_variables: Mapping[str, str]
    """The tool variables to assign to the agent"""
    identity_ids: Sequence[str]
    """The identity ids to assign to the agent"""


class DeploymentMigrateParams(TypedDict, total=False):
    """What `client.projects.templates.deployments.migrate` takes by keyword."""

    project_id: Required[str]
    """The project id"""
    template_name: Required[str]
    """The template name (without version)"""
    version: Required[str]
    """The target template version to migrate to"""
    preserve_tool_variables: bool
    """Whether to preserve existing tool variables during migration"""
    preserve_core_memories: bool
    """Whether to preserve existing core memories during migration"""
    preserve_sources: bool
    """If true, existing agent sources will be preserved and merged with template sources during migration. If false, agent
    sources will be replaced with template sources."""
    memory_variables: Mapping[str, str]
    """Additional memory variables to apply during migration"""


class DescriptionUpdateParams(TypedDict, total=False):
    """What `client.projects.templates.description.update` takes by keyword."""

    project_id: Required[str]
    """The project id"""
    description: str
    """The new description for the template"""


class NameUpdateParams(TypedDict, total=False):
    """What `client.projects.templates.name.update` takes by keyword."""

    project_id: Required[str]
    """The project id"""
    new_name: Required[str]
    """The new name for the template"""


class SnapshotRetrieveParams(TypedDict, total=False):
    """What `client.projects.templates.snapshot.retrieve` takes by keyword."""

    project_id: Required[str]
    """The project id"""


class SnapshotUpsertParams(TypedDict, total=False):
    """What `client.projects.templates.snapshot.upsert` takes by keyword."""

    project_id: Required[str]
    """The project id"""
    snapshot: object
    """Body"""


class VersionListParams(TypedDict, total=False):
    """What `client.projects.templates.versions.list` takes by keyword."""

    project_id: Required[str]
    """The project id"""
    offset: int
    limit: int


# Models are loaded when they are first used.
_ANSWERS: dict[str, Callable[[], object]] = {
    "AgentCreateResponse": lambda: Any,
    "DeploymentMigrateResponse": lambda: _models.TemplatesMigrateDeploymentResponse,
    "DescriptionUpdateResponse": lambda: _models.TemplatesUpdateTemplateDescriptionResponse,
    "NameUpdateResponse": lambda: _models.TemplatesRenameTemplateResponse,
    "SnapshotRetrieveResponse": lambda: _models.TemplatesGetTemplateSnapshotResponse,
    "SnapshotUpsertResponse": lambda: _models.TemplatesSetCurrentTemplateFromSnapshotResponse,
    "VersionListResponse": lambda: _models.TemplatesListTemplateVersionsResponseVersionsItem,
}


def __getattr__(name: str) -> object:
    value: object = _ANSWERS[name]() if name in _ANSWERS else getattr(_types, name)
    globals()[name] = value
    return value

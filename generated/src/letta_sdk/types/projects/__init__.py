"""What the calls below `client.projects` take and give."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import Required, TypedDict

from letta_sdk import models as _models, types as _types

if TYPE_CHECKING:
    from letta_sdk.models import *
    from letta_sdk.types._params import *

    TemplateCreateResponse: TypeAlias = _models.TemplatesCreateTemplateResponse
    TemplateDeleteResponse: TypeAlias = _models.TemplatesDeleteTemplateResponse
    TemplateForkResponse: TypeAlias = _models.TemplatesForkTemplateResponse
    TemplateRollbackResponse: TypeAlias = _models.TemplatesRollbackTemplateResponse
    TemplateSaveResponse: TypeAlias = _models.TemplatesSaveTemplateVersionResponse
    TemplateUpdateResponse: TypeAlias = _models.TemplatesUpdateCurrentTemplateFromAgentFileResponse

TemplateCreateParams: TypeAlias = _types.TemplatesCreateTemplateRequestParam


class TemplateDeleteParams(TypedDict, total=False):
    """What `client.projects.templates.delete` takes by keyword."""

    project_id: Required[str]
    """The project id"""


class TemplateForkParams(TypedDict, total=False):
    """What `client.projects.templates.fork` takes by keyword."""

    project_id: Required[str]
    """The project id"""
    name: str
    """Optional custom name for the forked template. If not provided, a random name will be generated."""


class TemplateRollbackParams(TypedDict, total=False):
    """What `client.projects.templates.rollback` takes by keyword."""

    project_id: Required[str]
    """The project id"""
    version: Required[str]
    """The target version to rollback to (e.g., "1", "2", "latest"). Cannot be "current" or "dev"."""


class TemplateSaveParams(TypedDict, total=False):
    """What `client.projects.templates.save` takes by keyword."""

    project_id: Required[str]
    """The project id"""
    preserve_environment_variables_on_migration: bool
    """If true, the environment variables will be preserved in the template version when migrating agents"""
    preserve_core_memories_on_migration: bool
    """If true, the core memories will be preserved in the template version when migrating agents"""
    preserve_sources_on_migration: bool
    """If true, existing agent folders/sources will be preserved and merged with template sources during migration. If
    false, agent sources will be replaced with template sources."""
    block_reconciliation_strategy: Literal["reconcile-all", "preserve-deleted"]
    """Strategy for reconciling memory blocks during migration: "reconcile-all" deletes blocks not in the template,
    "preserve-deleted" keeps them. Defaults to "preserve-deleted"."""
    migrate_agents: bool
    """If true, existing agents attached to this template will be migrated to the new template version"""
    message: str
    """A message to describe the changes made in this template version"""


class TemplateUpdateParams(TypedDict, total=False):
    """What `client.projects.templates.update` takes by keyword."""

    project_id: Required[str]
    """The project id"""
    agent_file_json: Required[Mapping[str, object]]
    """The agent file to update the current template version from"""
    update_existing_tools: bool
    """If true, update existing custom tools source_code and json_schema (source_type cannot be changed)"""
    save_existing_changes: bool
    """If true, Letta will automatically save any changes as a version before updating the template"""


# Models are loaded when they are first used.
_ANSWERS: dict[str, Callable[[], object]] = {
    "TemplateCreateResponse": lambda: _models.TemplatesCreateTemplateResponse,
    "TemplateDeleteResponse": lambda: _models.TemplatesDeleteTemplateResponse,
    "TemplateForkResponse": lambda: _models.TemplatesForkTemplateResponse,
    "TemplateRollbackResponse": lambda: _models.TemplatesRollbackTemplateResponse,
    "TemplateSaveResponse": lambda: _models.TemplatesSaveTemplateVersionResponse,
    "TemplateUpdateResponse": lambda: _models.TemplatesUpdateCurrentTemplateFromAgentFileResponse,
}


def __getattr__(name: str) -> object:
    value: object = _ANSWERS[name]() if name in _ANSWERS else getattr(_types, name)
    globals()[name] = value
    return value

"""The bodies of calls below `client.projects.templates`."""

from __future__ import annotations

from typing import TypeAlias

from letta_sdk import types
from letta_sdk.types import (
    TemplatesCreateAgentsFromTemplateRequestParam,
    TemplatesMigrateDeploymentRequestParam,
    TemplatesRenameTemplateRequestParam,
    TemplatesUpdateTemplateDescriptionRequestParam,
)

AgentCreateParams: TypeAlias = TemplatesCreateAgentsFromTemplateRequestParam
DeploymentMigrateParams: TypeAlias = TemplatesMigrateDeploymentRequestParam
DescriptionUpdateParams: TypeAlias = TemplatesUpdateTemplateDescriptionRequestParam
NameUpdateParams: TypeAlias = TemplatesRenameTemplateRequestParam


def __getattr__(name: str) -> object:
    return getattr(types, name)

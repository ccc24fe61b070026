"""The bodies of calls below `client.projects`."""

from __future__ import annotations

from typing import TypeAlias

from letta_sdk import types
from letta_sdk.types import (
    TemplatesCreateTemplateRequestParam,
    TemplatesForkTemplateRequestParam,
    TemplatesRollbackTemplateRequestParam,
    TemplatesSaveTemplateVersionRequestParam,
    TemplatesUpdateCurrentTemplateFromAgentFileRequestParam,
)

TemplateCreateParams: TypeAlias = TemplatesCreateTemplateRequestParam
TemplateForkParams: TypeAlias = TemplatesForkTemplateRequestParam
TemplateRollbackParams: TypeAlias = TemplatesRollbackTemplateRequestParam
TemplateSaveParams: TypeAlias = TemplatesSaveTemplateVersionRequestParam
TemplateUpdateParams: TypeAlias = TemplatesUpdateCurrentTemplateFromAgentFileRequestParam


def __getattr__(name: str) -> object:
    return getattr(types, name)

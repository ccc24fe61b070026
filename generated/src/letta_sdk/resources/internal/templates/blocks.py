"""The resource `client.internal.templates.blocks`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk import types
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_ERRORS = {"422": lambda: models.HTTPValidationError}
_CREATE: Operation[models.Block] = Operation(
    "POST",
    "/v1/_internal_templates/blocks",
    answer=lambda: models.Block,
    body="json",
    body_required=True,
    body_type=lambda: models.InternalTemplateBlockCreate,
    errors=_ERRORS,
)
_CREATE_MANY: Operation[list[models.Block]] = Operation(
    "POST",
    "/v1/_internal_templates/blocks/batch",
    answer=lambda: list[models.Block],
    body="json",
    body_type=lambda: list[models.InternalTemplateBlockCreate],
    errors=_ERRORS,
)


class BlocksResource(Resource["BlocksForms[Raw]", "BlocksForms[Streaming]"]):
    """The calls of `client.internal.templates.blocks`."""

    def create(
        self,
        *,
        value: str,
        template_id: str,
        base_template_id: str,
        deployment_id: str,
        entity_id: str,
        label: str,
        limit: int | Omit = omit,
        project_id: str | None | Omit = omit,
        template_name: str | None | Omit = omit,
        is_template: bool | Omit = omit,
        preserve_on_migration: bool | None | Omit = omit,
        read_only: bool | Omit = omit,
        description: str | None | Omit = omit,
        metadata: Mapping[str, object] | None | Omit = omit,
        hidden: bool | None | Omit = omit,
        tags: Sequence[str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Block:
        """Create Block.

        Create a new block with template-related fields.

        Args:
            value: Value of the block.
            template_id: The id of the template.
            base_template_id: The id of the base template.
            deployment_id: The id of the deployment.
            entity_id: The id of the entity within the template.
            label: Label of the block.
            limit: Character limit of the block. (default: 100000).
            project_id: The associated project id.
            template_name: Name of the block if it is a template.
            is_template: Default: False.
            preserve_on_migration: Preserve the block on template migration. (default: False).
            read_only: Whether the agent has read-only access to the block. (default: False).
            description: Description of the block.
            metadata: Metadata of the block. (default: {}).
            hidden: If set to True, the block will be hidden.
            tags: The tags to associate with the block.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/_internal_templates/blocks
        """
        return self._client.call(
            _CREATE,
            body={
                "value": value,
                "limit": limit,
                "project_id": project_id,
                "template_name": template_name,
                "is_template": is_template,
                "template_id": template_id,
                "base_template_id": base_template_id,
                "deployment_id": deployment_id,
                "entity_id": entity_id,
                "preserve_on_migration": preserve_on_migration,
                "label": label,
                "read_only": read_only,
                "description": description,
                "metadata": metadata,
                "hidden": hidden,
                "tags": tags,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def create_many(
        self,
        *,
        blocks: Sequence[models.InternalTemplateBlockCreate | types.InternalTemplateBlockCreateParam],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> list[models.Block]:
        """Create Blocks Batch.

        Create multiple blocks with template-related fields.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/_internal_templates/blocks/batch
        """
        return self._client.call(
            _CREATE_MANY, body=blocks, options=Options(extra_headers, extra_query, extra_body, timeout)
        )


if TYPE_CHECKING:

    class BlocksForms(Forms[F]):
        create = Formed(BlocksResource.create)
        create_many = Formed(BlocksResource.create_many)


class AsyncBlocksResource(AsyncResource["BlocksForms[AsyncRaw]", "BlocksForms[AsyncStreaming]"]):
    """The calls of `client.internal.templates.blocks`."""

    async def create(
        self,
        *,
        value: str,
        template_id: str,
        base_template_id: str,
        deployment_id: str,
        entity_id: str,
        label: str,
        limit: int | Omit = omit,
        project_id: str | None | Omit = omit,
        template_name: str | None | Omit = omit,
        is_template: bool | Omit = omit,
        preserve_on_migration: bool | None | Omit = omit,
        read_only: bool | Omit = omit,
        description: str | None | Omit = omit,
        metadata: Mapping[str, object] | None | Omit = omit,
        hidden: bool | None | Omit = omit,
        tags: Sequence[str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Block:
        """Create Block.

        Create a new block with template-related fields.

        Args:
            value: Value of the block.
            template_id: The id of the template.
            base_template_id: The id of the base template.
            deployment_id: The id of the deployment.
            entity_id: The id of the entity within the template.
            label: Label of the block.
            limit: Character limit of the block. (default: 100000).
            project_id: The associated project id.
            template_name: Name of the block if it is a template.
            is_template: Default: False.
            preserve_on_migration: Preserve the block on template migration. (default: False).
            read_only: Whether the agent has read-only access to the block. (default: False).
            description: Description of the block.
            metadata: Metadata of the block. (default: {}).
            hidden: If set to True, the block will be hidden.
            tags: The tags to associate with the block.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/_internal_templates/blocks
        """
        return await self._client.call(
            _CREATE,
            body={
                "value": value,
                "limit": limit,
                "project_id": project_id,
                "template_name": template_name,
                "is_template": is_template,
                "template_id": template_id,
                "base_template_id": base_template_id,
                "deployment_id": deployment_id,
                "entity_id": entity_id,
                "preserve_on_migration": preserve_on_migration,
                "label": label,
                "read_only": read_only,
                "description": description,
                "metadata": metadata,
                "hidden": hidden,
                "tags": tags,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def create_many(
        self,
        *,
        blocks: Sequence[models.InternalTemplateBlockCreate | types.InternalTemplateBlockCreateParam],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> list[models.Block]:
        """Create Blocks Batch.

        Create multiple blocks with template-related fields.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/_internal_templates/blocks/batch
        """
        return await self._client.call(
            _CREATE_MANY, body=blocks, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

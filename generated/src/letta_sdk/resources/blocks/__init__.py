"""The resource `client.blocks`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._page_schemes import Cursor, Onward
from letta_sdk._pagination import AsyncPages, Page
from letta_sdk._resource import AsyncResource, Child, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout
    from letta_sdk.resources.blocks.agents import AgentsForms, AgentsResource, AsyncAgentsResource
    from letta_sdk.resources.blocks.identities import AsyncIdentitiesResource, IdentitiesForms, IdentitiesResource

_ERRORS = {"422": lambda: models.HTTPValidationError}
_LIST: Operation[models.BlockResponse] = Operation(
    "GET",
    "/v1/blocks/",
    answer=lambda: models.BlockResponse,
    errors=_ERRORS,
    page=Cursor("", after="after", before="before", limit="limit", onward=(Onward("after"),)),
)
_CREATE: Operation[models.BlockResponse] = Operation(
    "POST",
    "/v1/blocks/",
    answer=lambda: models.BlockResponse,
    body="json",
    body_required=True,
    body_type=lambda: models.CreateBlock,
    errors=_ERRORS,
)
_COUNT: Operation[int] = Operation("GET", "/v1/blocks/count", answer=lambda: int, errors=_ERRORS)
_DELETE: Operation[None] = Operation("DELETE", "/v1/blocks/{block_id}", errors=_ERRORS)
_RETRIEVE: Operation[models.BlockResponse] = Operation(
    "GET", "/v1/blocks/{block_id}", answer=lambda: models.BlockResponse, errors=_ERRORS
)
_UPDATE: Operation[models.BlockResponse] = Operation(
    "PATCH",
    "/v1/blocks/{block_id}",
    answer=lambda: models.BlockResponse,
    body="json",
    body_required=True,
    body_type=lambda: models.BlockUpdate,
    errors=_ERRORS,
)


class BlocksResource(Resource["BlocksForms[Raw]", "BlocksForms[Streaming]"]):
    """The calls of `client.blocks`."""

    agents: Child[AgentsResource] = Child(".agents", "AgentsResource")
    """`client.blocks.agents`"""
    identities: Child[IdentitiesResource] = Child(".identities", "IdentitiesResource")
    """`client.blocks.identities`"""

    def list(
        self,
        *,
        label: str | None | Omit = omit,
        templates_only: bool | Omit = omit,
        name: str | None | Omit = omit,
        identity_id: str | None | Omit = omit,
        identifier_keys: Sequence[str] | None | Omit = omit,
        project_id: str | None | Omit = omit,
        tags: Sequence[str] | None | Omit = omit,
        match_all_tags: bool | Omit = omit,
        limit: int | None | Omit = omit,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        label_search: str | None | Omit = omit,
        description_search: str | None | Omit = omit,
        value_search: str | None | Omit = omit,
        connected_to_agents_count_gt: int | None | Omit = omit,
        connected_to_agents_count_lt: int | None | Omit = omit,
        connected_to_agents_count_eq: Sequence[int] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.BlockResponse]:
        """List Blocks.

        Args:
            label: Label to include (alphanumeric, hyphens, underscores, forward slashes).
            templates_only: Whether to include only templates (default: False).
            name: Name filter (alphanumeric, spaces, hyphens, underscores).
            identity_id: The ID of the identity in the format 'identity-<uuid4>'.
            identifier_keys: Search agents by identifier keys.
            project_id: Search blocks by project id.
            tags: List of tags to filter blocks by.
            match_all_tags: If True, only returns blocks that match ALL given tags. Otherwise, return blocks that have
                ANY of the passed-in tags. (default: False).
            limit: Number of blocks to return (default: 50).
            before: Block ID cursor for pagination. Returns blocks that come before this block ID in the specified sort
                order.
            after: Block ID cursor for pagination. Returns blocks that come after this block ID in the specified sort
                order.
            order: Sort order for blocks by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').
            label_search: Search blocks by label. If provided, returns blocks whose label matches the search query. This
                is a full-text search on block labels.
            description_search: Search blocks by description. If provided, returns blocks whose description matches the
                search query. This is a full-text search on block descriptions.
            value_search: Search blocks by value. If provided, returns blocks whose value matches the search query. This
                is a full-text search on block values.
            connected_to_agents_count_gt: Filter blocks by the number of connected agents. If provided, returns blocks
                that have more than this number of connected agents.
            connected_to_agents_count_lt: Filter blocks by the number of connected agents. If provided, returns blocks
                that have less than this number of connected agents.
            connected_to_agents_count_eq: Filter blocks by the exact number of connected agents. If provided, returns
                blocks that have exactly this number of connected agents.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/blocks/
        """
        return self._client.page(
            _LIST,
            query={
                "label": label,
                "templates_only": templates_only,
                "name": name,
                "identity_id": identity_id,
                "identifier_keys": identifier_keys,
                "project_id": project_id,
                "tags": tags,
                "match_all_tags": match_all_tags,
                "limit": limit,
                "before": before,
                "after": after,
                "order": order,
                "order_by": order_by,
                "label_search": label_search,
                "description_search": description_search,
                "value_search": value_search,
                "connected_to_agents_count_gt": connected_to_agents_count_gt,
                "connected_to_agents_count_lt": connected_to_agents_count_lt,
                "connected_to_agents_count_eq": connected_to_agents_count_eq,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def create(
        self,
        *,
        value: str,
        label: str,
        limit: int | Omit = omit,
        project_id: str | None | Omit = omit,
        template_name: str | None | Omit = omit,
        is_template: bool | Omit = omit,
        template_id: str | None | Omit = omit,
        base_template_id: str | None | Omit = omit,
        deployment_id: str | None | Omit = omit,
        entity_id: str | None | Omit = omit,
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
    ) -> models.BlockResponse:
        """Create Block.

        Args:
            value: Value of the block.
            label: Label of the block.
            limit: Character limit of the block. (default: 100000).
            project_id: The associated project id.
            template_name: Name of the block if it is a template.
            is_template: Default: False.
            template_id: The id of the template.
            base_template_id: The base template id of the block.
            deployment_id: The id of the deployment.
            entity_id: The id of the entity within the template.
            preserve_on_migration: Preserve the block on template migration. (default: False).
            read_only: Whether the agent has read-only access to the block. (default: False).
            description: Description of the block.
            metadata: Metadata of the block. (default: {}).
            hidden: If set to True, the block will be hidden.
            tags: The tags to associate with the block.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/blocks/
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

    def count(
        self,
        *,
        label: str | None | Omit = omit,
        templates_only: bool | Omit = omit,
        name: str | None | Omit = omit,
        tags: Sequence[str] | None | Omit = omit,
        match_all_tags: bool | Omit = omit,
        project_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> int:
        """Count Blocks.

        Count all blocks with optional filtering. Supports the same filters as list_blocks for consistent querying.

        Args:
            label: Label to include (alphanumeric, hyphens, underscores, forward slashes).
            templates_only: Whether to include only templates (default: False).
            name: Name filter (alphanumeric, spaces, hyphens, underscores).
            tags: List of tags to filter blocks by.
            match_all_tags: If True, only counts blocks that match ALL given tags. Otherwise, counts blocks that have
                ANY of the passed-in tags. (default: False).
            project_id: Search blocks by project id.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/blocks/count
        """
        return self._client.call(
            _COUNT,
            query={
                "label": label,
                "templates_only": templates_only,
                "name": name,
                "tags": tags,
                "match_all_tags": match_all_tags,
                "project_id": project_id,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        block_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Delete Block.

        Args:
            block_id: The ID of the block in the format 'block-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        DELETE /v1/blocks/{block_id}
        """
        return self._client.call(
            _DELETE, path={"block_id": block_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    def retrieve(
        self,
        block_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.BlockResponse:
        """Retrieve Block.

        Args:
            block_id: The ID of the block in the format 'block-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/blocks/{block_id}
        """
        return self._client.call(
            _RETRIEVE, path={"block_id": block_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    def update(
        self,
        block_id: str,
        *,
        value: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        project_id: str | None | Omit = omit,
        template_name: str | None | Omit = omit,
        is_template: bool | Omit = omit,
        template_id: str | None | Omit = omit,
        base_template_id: str | None | Omit = omit,
        deployment_id: str | None | Omit = omit,
        entity_id: str | None | Omit = omit,
        preserve_on_migration: bool | None | Omit = omit,
        label: str | None | Omit = omit,
        read_only: bool | Omit = omit,
        description: str | None | Omit = omit,
        metadata: Mapping[str, object] | None | Omit = omit,
        hidden: bool | None | Omit = omit,
        tags: Sequence[str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.BlockResponse:
        """Modify Block.

        Args:
            block_id: The ID of the block in the format 'block-<uuid4>'.
            value: Value of the block.
            limit: Character limit of the block.
            project_id: The associated project id.
            template_name: Name of the block if it is a template.
            is_template: Whether the block is a template (e.g. saved human/persona options). (default: False).
            template_id: The id of the template.
            base_template_id: The base template id of the block.
            deployment_id: The id of the deployment.
            entity_id: The id of the entity within the template.
            preserve_on_migration: Preserve the block on template migration. (default: False).
            label: Label of the block (e.g. 'human', 'persona') in the context window.
            read_only: Whether the agent has read-only access to the block. (default: False).
            description: Description of the block.
            metadata: Metadata of the block. (default: {}).
            hidden: If set to True, the block will be hidden.
            tags: The tags to associate with the block.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/blocks/{block_id}
        """
        return self._client.call(
            _UPDATE,
            path={"block_id": block_id},
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


if TYPE_CHECKING:

    class BlocksForms(Forms[F]):
        agents: AgentsForms[F]
        identities: IdentitiesForms[F]
        list = Formed(BlocksResource.list)
        create = Formed(BlocksResource.create)
        count = Formed(BlocksResource.count)
        delete = Formed(BlocksResource.delete)
        retrieve = Formed(BlocksResource.retrieve)
        update = Formed(BlocksResource.update)


class AsyncBlocksResource(AsyncResource["BlocksForms[AsyncRaw]", "BlocksForms[AsyncStreaming]"]):
    """The calls of `client.blocks`."""

    agents: Child[AsyncAgentsResource] = Child(".agents", "AsyncAgentsResource")
    """`client.blocks.agents`"""
    identities: Child[AsyncIdentitiesResource] = Child(".identities", "AsyncIdentitiesResource")
    """`client.blocks.identities`"""

    def list(
        self,
        *,
        label: str | None | Omit = omit,
        templates_only: bool | Omit = omit,
        name: str | None | Omit = omit,
        identity_id: str | None | Omit = omit,
        identifier_keys: Sequence[str] | None | Omit = omit,
        project_id: str | None | Omit = omit,
        tags: Sequence[str] | None | Omit = omit,
        match_all_tags: bool | Omit = omit,
        limit: int | None | Omit = omit,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        label_search: str | None | Omit = omit,
        description_search: str | None | Omit = omit,
        value_search: str | None | Omit = omit,
        connected_to_agents_count_gt: int | None | Omit = omit,
        connected_to_agents_count_lt: int | None | Omit = omit,
        connected_to_agents_count_eq: Sequence[int] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.BlockResponse]:
        """List Blocks.

        Args:
            label: Label to include (alphanumeric, hyphens, underscores, forward slashes).
            templates_only: Whether to include only templates (default: False).
            name: Name filter (alphanumeric, spaces, hyphens, underscores).
            identity_id: The ID of the identity in the format 'identity-<uuid4>'.
            identifier_keys: Search agents by identifier keys.
            project_id: Search blocks by project id.
            tags: List of tags to filter blocks by.
            match_all_tags: If True, only returns blocks that match ALL given tags. Otherwise, return blocks that have
                ANY of the passed-in tags. (default: False).
            limit: Number of blocks to return (default: 50).
            before: Block ID cursor for pagination. Returns blocks that come before this block ID in the specified sort
                order.
            after: Block ID cursor for pagination. Returns blocks that come after this block ID in the specified sort
                order.
            order: Sort order for blocks by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').
            label_search: Search blocks by label. If provided, returns blocks whose label matches the search query. This
                is a full-text search on block labels.
            description_search: Search blocks by description. If provided, returns blocks whose description matches the
                search query. This is a full-text search on block descriptions.
            value_search: Search blocks by value. If provided, returns blocks whose value matches the search query. This
                is a full-text search on block values.
            connected_to_agents_count_gt: Filter blocks by the number of connected agents. If provided, returns blocks
                that have more than this number of connected agents.
            connected_to_agents_count_lt: Filter blocks by the number of connected agents. If provided, returns blocks
                that have less than this number of connected agents.
            connected_to_agents_count_eq: Filter blocks by the exact number of connected agents. If provided, returns
                blocks that have exactly this number of connected agents.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/blocks/
        """
        return self._client.page(
            _LIST,
            query={
                "label": label,
                "templates_only": templates_only,
                "name": name,
                "identity_id": identity_id,
                "identifier_keys": identifier_keys,
                "project_id": project_id,
                "tags": tags,
                "match_all_tags": match_all_tags,
                "limit": limit,
                "before": before,
                "after": after,
                "order": order,
                "order_by": order_by,
                "label_search": label_search,
                "description_search": description_search,
                "value_search": value_search,
                "connected_to_agents_count_gt": connected_to_agents_count_gt,
                "connected_to_agents_count_lt": connected_to_agents_count_lt,
                "connected_to_agents_count_eq": connected_to_agents_count_eq,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def create(
        self,
        *,
        value: str,
        label: str,
        limit: int | Omit = omit,
        project_id: str | None | Omit = omit,
        template_name: str | None | Omit = omit,
        is_template: bool | Omit = omit,
        template_id: str | None | Omit = omit,
        base_template_id: str | None | Omit = omit,
        deployment_id: str | None | Omit = omit,
        entity_id: str | None | Omit = omit,
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
    ) -> models.BlockResponse:
        """Create Block.

        Args:
            value: Value of the block.
            label: Label of the block.
            limit: Character limit of the block. (default: 100000).
            project_id: The associated project id.
            template_name: Name of the block if it is a template.
            is_template: Default: False.
            template_id: The id of the template.
            base_template_id: The base template id of the block.
            deployment_id: The id of the deployment.
            entity_id: The id of the entity within the template.
            preserve_on_migration: Preserve the block on template migration. (default: False).
            read_only: Whether the agent has read-only access to the block. (default: False).
            description: Description of the block.
            metadata: Metadata of the block. (default: {}).
            hidden: If set to True, the block will be hidden.
            tags: The tags to associate with the block.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/blocks/
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

    async def count(
        self,
        *,
        label: str | None | Omit = omit,
        templates_only: bool | Omit = omit,
        name: str | None | Omit = omit,
        tags: Sequence[str] | None | Omit = omit,
        match_all_tags: bool | Omit = omit,
        project_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> int:
        """Count Blocks.

        Count all blocks with optional filtering. Supports the same filters as list_blocks for consistent querying.

        Args:
            label: Label to include (alphanumeric, hyphens, underscores, forward slashes).
            templates_only: Whether to include only templates (default: False).
            name: Name filter (alphanumeric, spaces, hyphens, underscores).
            tags: List of tags to filter blocks by.
            match_all_tags: If True, only counts blocks that match ALL given tags. Otherwise, counts blocks that have
                ANY of the passed-in tags. (default: False).
            project_id: Search blocks by project id.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/blocks/count
        """
        return await self._client.call(
            _COUNT,
            query={
                "label": label,
                "templates_only": templates_only,
                "name": name,
                "tags": tags,
                "match_all_tags": match_all_tags,
                "project_id": project_id,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        block_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Delete Block.

        Args:
            block_id: The ID of the block in the format 'block-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        DELETE /v1/blocks/{block_id}
        """
        return await self._client.call(
            _DELETE, path={"block_id": block_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    async def retrieve(
        self,
        block_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.BlockResponse:
        """Retrieve Block.

        Args:
            block_id: The ID of the block in the format 'block-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/blocks/{block_id}
        """
        return await self._client.call(
            _RETRIEVE, path={"block_id": block_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    async def update(
        self,
        block_id: str,
        *,
        value: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        project_id: str | None | Omit = omit,
        template_name: str | None | Omit = omit,
        is_template: bool | Omit = omit,
        template_id: str | None | Omit = omit,
        base_template_id: str | None | Omit = omit,
        deployment_id: str | None | Omit = omit,
        entity_id: str | None | Omit = omit,
        preserve_on_migration: bool | None | Omit = omit,
        label: str | None | Omit = omit,
        read_only: bool | Omit = omit,
        description: str | None | Omit = omit,
        metadata: Mapping[str, object] | None | Omit = omit,
        hidden: bool | None | Omit = omit,
        tags: Sequence[str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.BlockResponse:
        """Modify Block.

        Args:
            block_id: The ID of the block in the format 'block-<uuid4>'.
            value: Value of the block.
            limit: Character limit of the block.
            project_id: The associated project id.
            template_name: Name of the block if it is a template.
            is_template: Whether the block is a template (e.g. saved human/persona options). (default: False).
            template_id: The id of the template.
            base_template_id: The base template id of the block.
            deployment_id: The id of the deployment.
            entity_id: The id of the entity within the template.
            preserve_on_migration: Preserve the block on template migration. (default: False).
            label: Label of the block (e.g. 'human', 'persona') in the context window.
            read_only: Whether the agent has read-only access to the block. (default: False).
            description: Description of the block.
            metadata: Metadata of the block. (default: {}).
            hidden: If set to True, the block will be hidden.
            tags: The tags to associate with the block.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/blocks/{block_id}
        """
        return await self._client.call(
            _UPDATE,
            path={"block_id": block_id},
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

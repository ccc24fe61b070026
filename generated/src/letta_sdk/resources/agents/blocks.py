"""The resource `client.agents.blocks`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._page_schemes import Cursor, Onward
from letta_sdk._pagination import AsyncPages, Page
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_ERRORS = {"422": lambda: models.HTTPValidationError}
_LIST: Operation[models.BlockResponse] = Operation(
    "GET",
    "/v1/agents/{agent_id}/core-memory/blocks",
    answer=lambda: models.BlockResponse,
    errors=_ERRORS,
    page=Cursor("", after="after", before="before", limit="limit", onward=(Onward("after"),)),
)
_ATTACH: Operation[models.AgentState] = Operation(
    "PATCH",
    "/v1/agents/{agent_id}/core-memory/blocks/attach/{block_id}",
    answer=lambda: models.AgentState,
    errors=_ERRORS,
)
_DETACH: Operation[models.AgentState] = Operation(
    "PATCH",
    "/v1/agents/{agent_id}/core-memory/blocks/detach/{block_id}",
    answer=lambda: models.AgentState,
    errors=_ERRORS,
)
_RETRIEVE: Operation[models.BlockResponse] = Operation(
    "GET", "/v1/agents/{agent_id}/core-memory/blocks/{block_label}", answer=lambda: models.BlockResponse, errors=_ERRORS
)
_UPDATE: Operation[models.BlockResponse] = Operation(
    "PATCH",
    "/v1/agents/{agent_id}/core-memory/blocks/{block_label}",
    answer=lambda: models.BlockResponse,
    body="json",
    body_required=True,
    body_type=lambda: models.BlockUpdate,
    errors=_ERRORS,
)


class BlocksResource(Resource["BlocksForms[Raw]", "BlocksForms[Streaming]"]):
    """The calls of `client.agents.blocks`."""

    def list(
        self,
        agent_id: str,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.BlockResponse]:
        """List Blocks For Agent.

        Retrieve the core memory blocks of a specific agent.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            before: Block ID cursor for pagination. Returns blocks that come before this block ID in the specified sort
                order.
            after: Block ID cursor for pagination. Returns blocks that come after this block ID in the specified sort
                order.
            limit: Maximum number of blocks to return (default: 100).
            order: Sort order for blocks by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/agents/{agent_id}/core-memory/blocks
        """
        return self._client.page(
            _LIST,
            path={"agent_id": agent_id},
            query={"before": before, "after": after, "limit": limit, "order": order, "order_by": order_by},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def attach(
        self,
        block_id: str,
        *,
        agent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.AgentState:
        """Attach Block To Agent.

        Attach a core memory block to an agent.

        Args:
            block_id: The ID of the block in the format 'block-<uuid4>'.
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/agents/{agent_id}/core-memory/blocks/attach/{block_id}
        """
        return self._client.call(
            _ATTACH,
            path={"agent_id": agent_id, "block_id": block_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def detach(
        self,
        block_id: str,
        *,
        agent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.AgentState:
        """Detach Block From Agent.

        Detach a core memory block from an agent.

        Args:
            block_id: The ID of the block in the format 'block-<uuid4>'.
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/agents/{agent_id}/core-memory/blocks/detach/{block_id}
        """
        return self._client.call(
            _DETACH,
            path={"agent_id": agent_id, "block_id": block_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        block_label: str,
        *,
        agent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.BlockResponse:
        """Retrieve Block For Agent.

        Retrieve a core memory block from an agent.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/agents/{agent_id}/core-memory/blocks/{block_label}
        """
        return self._client.call(
            _RETRIEVE,
            path={"agent_id": agent_id, "block_label": block_label},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def update(
        self,
        block_label: str,
        *,
        agent_id: str,
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
        """Modify Block For Agent.

        Updates a core memory block of an agent.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
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

        PATCH /v1/agents/{agent_id}/core-memory/blocks/{block_label}
        """
        return self._client.call(
            _UPDATE,
            path={"agent_id": agent_id, "block_label": block_label},
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
        list = Formed(BlocksResource.list)
        attach = Formed(BlocksResource.attach)
        detach = Formed(BlocksResource.detach)
        retrieve = Formed(BlocksResource.retrieve)
        update = Formed(BlocksResource.update)


class AsyncBlocksResource(AsyncResource["BlocksForms[AsyncRaw]", "BlocksForms[AsyncStreaming]"]):
    """The calls of `client.agents.blocks`."""

    def list(
        self,
        agent_id: str,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.BlockResponse]:
        """List Blocks For Agent.

        Retrieve the core memory blocks of a specific agent.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            before: Block ID cursor for pagination. Returns blocks that come before this block ID in the specified sort
                order.
            after: Block ID cursor for pagination. Returns blocks that come after this block ID in the specified sort
                order.
            limit: Maximum number of blocks to return (default: 100).
            order: Sort order for blocks by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/agents/{agent_id}/core-memory/blocks
        """
        return self._client.page(
            _LIST,
            path={"agent_id": agent_id},
            query={"before": before, "after": after, "limit": limit, "order": order, "order_by": order_by},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def attach(
        self,
        block_id: str,
        *,
        agent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.AgentState:
        """Attach Block To Agent.

        Attach a core memory block to an agent.

        Args:
            block_id: The ID of the block in the format 'block-<uuid4>'.
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/agents/{agent_id}/core-memory/blocks/attach/{block_id}
        """
        return await self._client.call(
            _ATTACH,
            path={"agent_id": agent_id, "block_id": block_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def detach(
        self,
        block_id: str,
        *,
        agent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.AgentState:
        """Detach Block From Agent.

        Detach a core memory block from an agent.

        Args:
            block_id: The ID of the block in the format 'block-<uuid4>'.
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/agents/{agent_id}/core-memory/blocks/detach/{block_id}
        """
        return await self._client.call(
            _DETACH,
            path={"agent_id": agent_id, "block_id": block_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        block_label: str,
        *,
        agent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.BlockResponse:
        """Retrieve Block For Agent.

        Retrieve a core memory block from an agent.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/agents/{agent_id}/core-memory/blocks/{block_label}
        """
        return await self._client.call(
            _RETRIEVE,
            path={"agent_id": agent_id, "block_label": block_label},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def update(
        self,
        block_label: str,
        *,
        agent_id: str,
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
        """Modify Block For Agent.

        Updates a core memory block of an agent.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
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

        PATCH /v1/agents/{agent_id}/core-memory/blocks/{block_label}
        """
        return await self._client.call(
            _UPDATE,
            path={"agent_id": agent_id, "block_label": block_label},
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
